// Ranks what the search box finds: a function by its name first, then headings, then the text. It stands in for Fuse, in its form.
(() => {
const off = (document.querySelector('meta[name="smalldocs:offset"]') || {content: './'}).content;
const words = s => s.toLowerCase().split(/[^\p{L}\p{N}_]+/u).filter(Boolean);
const rank = (e, q) => {
  const name = e.section.toLowerCase(), title = e.title.toLowerCase(), head = name || title, all = words(q), text = e.text.toLowerCase();
  const last = all[all.length - 1] || '', dotted = q.includes('.') && /^[\w.]+$/.test(q); // qs.precond.ic0 is a name, too
  if (name === q.toLowerCase() || (dotted && name === last)) return 100;
  if (head === q.toLowerCase()) return 90;
  if (name.startsWith(q.toLowerCase())) return 80 - name.length/100;
  const near = all.filter(w => words(head).some(h => h === w)).length, begins = all.filter(w => words(head + ' ' + title).some(h => h.startsWith(w))).length;
  if (all.length && near === all.length) return 60 - head.length/100;
  if (all.length && begins === all.length) return 50 - head.length/100;
  if (!all.length || !all.every(w => text.includes(w) || head.includes(w) || title.includes(w))) return 0;
  return 10 + begins/all.length*10 + (text.includes(q.toLowerCase()) ? 8 : 0) + Math.min(text.split(last).length, 20)/10; };
window.Fuse = class { constructor(index) { this.index = index; }
  search(q, {limit}) { const index = this.index.length ? this.index : window.quadsolveNames || [], hits = index.map(item => ({item, score: rank(item, q)})).filter(h => h.score);
    return hits.sort((a, b) => b.score - a.score).slice(0, limit); } };

// From files the browser may not fetch the index; the names of pages, headings and functions come as a script.
if (location.protocol === 'file:') document.addEventListener('focusin', e => { if (!e.target.closest('#quarto-search') || window.quadsolveNames) return;
  const js = document.createElement('script'); js.src = off.replace(/\/?$/, '/') + 'search-names.js'; window.quadsolveNames = [];
  js.onload = () => e.target.dispatchEvent(new Event('input')); document.head.append(js); });
})();
