// The figures of quadsolve that answer a hand: Python writes the markup of each, with a
// first picture, and its state as JSON; this file computes and draws it anew.
(() => {
'use strict';
if (window.quadsolveExplorer) return quadsolveExplorer.start();

const {PI, sqrt, hypot, min, max, sin, cos} = Math;

// ---- vectors are lists, matrices lists of rows
const dot = (u, v) => u.reduce((sum, a, i) => sum + a*v[i], 0);
const size = u => sqrt(dot(u, u));
const mul = (A, v) => A.map(row => dot(row, v));
const add = (u, a, v) => u.map((o, i) => o + a*v[i]);
const flip = A => A[0].map((_, j) => A.map(row => row[j]));
const times = (A, B) => A.map(row => mul(flip(B), row));
const inverse = ([[a, b], [c, d]]) => [[d, -b], [-c, a]].map(
  row => row.map(o => o/(a*d - b*c)));
const upTo = (n, f) => Array.from({length: n + 1}, (_, k) => f(k));

// ---- three methods: to the lowest point along one direction after another
const conjugate = (u, d, q) => d ? add(u, -dot(q, u)/dot(q, d), d) : u;  // q is Ad
const directions = {
  sd: r => r,
  cd: (r, d, q, k) => conjugate(k % 2 ? [0, 1] : [1, 0], d, q),
  cg: conjugate,
};
const walk = (A, b, x, n, direction) => {
  const X = [x], rounding = 1e-12*(size(b) + size(A.flat())*size(x));
  let r = add(b, -1, mul(A, x)), d, q;
  for (let k = 0; k < n && size(r) > rounding; k++) {
    d = direction(r, d, q, k);
    q = mul(A, d);
    const alpha = dot(d, r)/dot(d, q);
    x = add(x, alpha, d);
    r = add(r, -alpha, q);
    X.push(x);
  }
  return X;
};
const paths = (A, b, x, n) => Object.fromEntries(
  Object.keys(directions).map(name => [name, walk(A, b, x, n, directions[name])]));

// ---- the polynomial of k steps, for eigenvalues with equal shares of the energy
const polynomial = (lam, k) => {
  let r = lam.map(sqrt), d = r, rr = dot(r, r), old = Infinity;
  const steps = [], rounding = 1e-24*rr;
  while (k-- > 0 && rr > rounding) {
    const beta = rr/old;
    d = add(r, beta, d);
    const q = d.map((o, i) => o*lam[i]), alpha = rr/dot(d, q);
    r = add(r, -alpha, q);
    [old, rr] = [rr, dot(r, r)];
    steps.push([alpha, beta]);
  }
  return x => {
    let p = 1, d = 0;
    for (const [alpha, beta] of steps) {
      d = p + beta*d;
      p -= alpha*x*d;
    }
    return p;
  };
};
const bound = (kappa, k) => {  // Chebyshev's
  const q = (sqrt(kappa) - 1)/(sqrt(kappa) + 1);
  return 2/(q**k + q**-k);
};

// ---- the function with hills and valleys, and its negative gradient
const [S, C] = [sin(.4), cos(.4)];
const hills = ([x, y]) => {
  const p = x*S + y*C, q = x*C - y*S, s = sin(1.2*q), c = cos(1.2*q);
  const g = p**4/10 - 6*p*p, dp = (.4*p**3 - 12*p)*(q + 4)*s;
  const dq = g*(s + 1.2*(q + 4)*c);
  return [g*(q + 4)*s, [-dp*S - dq*C, -dp*C + dq*S]];
};
const nearest = (x, d, step) => {  // the first minimum: walk until f rises, then halve
  const along = a => {
    const [f, r] = hills(add(x, a, d));
    return [f, -dot(r, d)];
  };
  let a = 0, c = .1*step, low = along(0)[0];
  for (; c < 1e4; c *= 1.2) {
    const [f, slope] = along(c);
    if (slope >= 0 || f > low) break;
    [a, low] = [c, f];
  }
  for (let k = 0; k < 99; k++) {
    const m = (a + c)/2, [f, slope] = along(m);
    if (slope >= 0 || f > low + 1e-9) c = m; else [a, low] = [m, f];
  }
  return (a + c)/2;
};
const most = u => max(...u.map(Math.abs));
const nonlinear = (x, n) => {  // Polak and Ribière's formula, never below 0
  let [f, r] = hills(x), d = r, step = .01*most(x)/most(r) || 1e-4;
  const X = [x];
  while (X.length <= n && size(r) > 1e-6) {
    const alpha = nearest(x, d, step), [old, before] = [r, f];
    x = add(x, alpha, d);
    if (size(x) > 99) break;  // there is no minimum that way
    [f, r] = hills(x);
    X.push(x);
    let beta = max(dot(r, add(r, -1, old))/dot(old, old), 0);
    if (dot(r, r) + beta*dot(r, d) <= 0) beta = 0;
    d = add(r, beta, d);
    step = f < before ? min(2.02*(before - f)/dot(r, d), 100*alpha) : alpha;
  }
  return X;
};

// ---- SVG as text, the same that quadsolve.explorer writes
const W = 440, H = 360, CW = 400, CH = 200, DECADES = 6;
const place = p => p.map(v => v.toFixed(1)).join(' ');
const line = P => P.length ? 'M' + P.map(place).join('L') : '';
const shapes = {sd: 'm-3.5-3.5h7v7h-7z', cd: 'm0-5.5l5 5.5l-5 5.5l-5-5.5z'};
const disc = 'm-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z';
const curve = (name, ...Ps) => `<path class="${name}" d="${Ps.map(line).join('')}"/>`;
const dots = (name, P) => `<path class="${name} dot" d="${
  P.map(p => 'M' + place(p) + (shapes[name] || disc)).join('')}"/>`;
const star = ([x, y]) => `<path class="star" d="${line(upTo(9, k => {
  const t = PI*(k/5 - .5), r = k % 2 ? 4 : 10;
  return [x + r*cos(t), y + r*sin(t)];
}))}z"/>`;
const chart = (rows, n) => rows.map(([name, values]) => {
  const end = min(n, values.findIndex(v => v <= 10**-DECADES) >>> 0) + 1;
  const P = values.slice(0, end).map((v, k) => [44 + (CW - 60)*k/n,
    30 + (CH - 66)*min(-Math.log10(max(v, 1e-99))/DECADES, 1)]);
  return curve(name, P) + (name === 'bound' ? '' : dots(name, P));
}).join('');

// ---- the plane: contours, ways and errors, seen in the coordinates Tx
const factor = (A, s) => {  // Eᵀ, where EEᵀ = M goes from I over the diagonal to A
  const [[a, c], [, d]] = A.map((row, i) => row.map((o, j) =>
    i !== j ? max(s - 1, 0)*o : o**min(s, 1)));
  const p = sqrt(a), q = c/p, r = sqrt(d - q*q), h = sqrt(p*r);
  return [[p/h, q/h], [0, r/h]];
};
const eigen = ([[a, b], [, c]]) => {  // both, and the angle of the lower on a screen
  const h = hypot((a - c)/2, b), m = (a + c)/2;
  return [m - h, m + h, 90 - 90/PI*Math.atan2(2*b, a - c)];
};
const rings = B => {
  const [low, high, turn] = eigen(B), far = hypot(W, H)/28*sqrt(high);
  const radius = (k, v) => ((k + 1)*far/sqrt(v)).toFixed(1);
  return `<g class="ring" transform="translate(${place([W/2, H/2])}) rotate(${
    turn.toFixed(1)})">` + upTo(13, k =>
    `<ellipse rx="${radius(k, low)}" ry="${radius(k, high)}"/>`).join('') + '</g>';
};
const plane = s => {
  const t = s.angle*PI/180, u = [cos(t), sin(t)], w = [-u[1], u[0]];
  const power = p => u.map((_, i) => u.map(
    (_, j) => s.kappa**(-p/2)*u[i]*u[j] + s.kappa**(p/2)*w[i]*w[j]));
  const A = power(1), b = mul(A, s.solution), x = s.at[0], scale = H/(2*s.half);
  const T = 'M' in s ? factor(A, s.M) : power((s.t || 0)/2), back = inverse(T);
  const B = times(flip(back), times(A, back)), middle = mul(T, s.solution);
  const seen = y => [W/2 + scale*(y[0] - middle[0]), H/2 - scale*(y[1] - middle[1])];
  const on = x => seen(mul(T, x));
  const hat = 'M' in s, n = 2000;
  const all = hat ? paths(B, mul(B, middle), mul(T, x), n) : paths(A, b, x, n);
  const ways = s.methods.map(k => [k, hat ? all[k] : all[k].map(v => mul(T, v))]);
  const energy = y => {
    const e = add(y, -1, middle);
    return sqrt(dot(e, mul(B, e)));
  };
  const rows = ways.map(([k, Y]) => [k, Y.map(y => energy(y)/(energy(Y[0]) || 1))]);
  const worst = (s.kappa - 1)/(s.kappa + 1), e = add(x, -1, s.solution);
  if (s.bound) rows.push(['bound', upTo(2000, k => worst**k)]);
  const even = upTo(24, k => 2*k - 24), far = (a, v) => on(add(s.solution, a, v));
  const grid = even.flatMap(k => [[[k, -60], [k, 60]], [[-60, k], [60, k]]]);
  let more = s.worst ? curve('bound', ...[1, -1].map(
    a => [-99, 99].map(f => far(f, add(w, a*s.kappa, u))))) : '';
  const [, y, end] = all.cg;
  if (s.residual && end) more += curve('residual', walk(A, b, y, 1, r => r).map(on));
  const [low, high] = eigen(B), Y = ways[0][1];
  const [p, q] = [0, 2].map(k => Y[2] ? add(Y[k], -1, Y[1]) : [0, 0]);
  return {rows, worst, mu: -dot(e, u)/dot(e, w), kappa: high/low, x,
  leaves: rows[0][1][1] || 0,
  angle: Math.acos(dot(p, q)/size(p)/size(q))*180/PI,
  ground: curve('grid', ...grid.map(P => P.map(on))) + rings(B) + more
    + ways.map(([k, Y]) => [k, Y.slice(0, 61).map(seen)])
      .map(o => curve(...o) + dots(...o)).join('') + star([W/2, H/2]),
  handles: [on(x)],
  move: ([x, y]) => mul(back, add(middle, 1/scale, [x - W/2, H/2 - y])),
  turned: mu => add(s.solution, (dot(e, w) < 0 ? -1 : 1)*size(e)/hypot(1, mu),
    add(w, -mu, u))};
};

// ---- the other two views
const spectrum = s => {
  const lam = s.at.map(p => p[0]), low = min(...lam), kappa = max(...lam)/low;
  const on = ([x, y]) => [30 + 40*x, H/2 - 125*y], most = bound(kappa, s.k);
  const left = k => size(lam.map(polynomial(lam, k)))/sqrt(lam.length);
  const P = polynomial(lam, s.k), stems = lam.map(x => [on([x, 0]), on([x, P(x)])]);
  const ends = y => [[low, y], [low*kappa, y]].map(on);
  return {rows: [['cg', upTo(6, left)], ['bound', upTo(2000, k => bound(kappa, k))]],
    k: s.k, kappa, left: 100*left(s.k), most: 100*most,
    ground: curve('bound', ends(most), ends(-most)) + curve('cg', upTo(120, k =>
      on([k/12, max(-9, min(9, P(k/12)))]))) + curve('stem', ...stems)
      + dots('cg', stems.map(p => p[1])),
    handles: lam.map(x => on([x, 0])),
    move: p => [min(max((p[0] - 30)/40, .2), 10), 0]};
};
const valley = s => {
  const scale = H/(2*s.half), [a, b] = s.solution, X = nonlinear(s.at[0], 60);
  const on = ([x, y]) => [W/2 + scale*(x - a), H/2 - scale*(y - b)];
  const slopes = X.map(x => size(hills(x)[1])), end = X[X.length - 1];
  return {rows: [['cg', slopes.map(v => v/slopes[0])]], x: X[0], end, f: hills(end)[0],
    ground: curve('cg', X.map(on)) + dots('cg', X.map(on)) + star(on(end)),
    handles: [on(X[0])],
    move: ([x, y]) => [a + (x - W/2)/scale, b - (y - H/2)/scale]};
};
const views = {plane, spectrum, valley};

// ---- one figure on a page
const text = (v, n) => Array.isArray(v) ? `(${v.map(o => text(o, n)).join(', ')})`
  : isFinite(v) ? v.toFixed(n).replace('-', '−') : '–';
const count = values => {
  const k = values.findIndex(v => v <= 10**-DECADES);
  return k < 0 ? `over ${values.length - 1}` : k + '';
};
const angles = {mu: [v => Math.tan(v*PI/180), v => Math.atan(v)*180/PI]};
const logs = [v => 10**v, Math.log10], same = [Number, Number];
const mount = script => {
  const uid = script.dataset.explorer, before = script.previousElementSibling;
  const root = before && before.id === uid ? before : document.getElementById(uid);
  if (!root || root.dataset.drawn) return;
  const s = JSON.parse(script.textContent), q = x => root.querySelector(x);
  const figure = root.closest('figure[id]'), svg = q('.view'), link = q('.link');
  const handles = [...root.querySelectorAll('.handle')];
  const turns = [...root.querySelectorAll('input')].map(input => {
    const {key, log, digits, unit} = input.dataset;
    const [value, position] = angles[key] || (log ? logs : same);
    return {input, key, value, position, said: v => text(v, +digits) + (unit || '')};
  });
  const kept = turns.filter(o => o.key !== 'mu');
  const tell = (e, what) => { if (e && e.textContent !== what) e.textContent = what; };
  const set = (e, name, value) => e.setAttribute(name, value);
  let now, due, wait;

  const draw = () => {
    due = 0;
    now = views[s.view](s);
    q('.ground').innerHTML = now.ground;
    q('.curves').innerHTML = chart(now.rows, s.steps);
    for (const [name, values] of now.rows) tell(q(`[data-n=${name}]`), count(values));
    handles.forEach((h, i) => {
      set(h, 'transform', `translate(${place(now.handles[i])})`);
      set(h, 'aria-valuenow', s.at[i][0].toFixed(2));
      set(h, 'aria-valuetext', text(s.at[i], 2));
    });
    for (const {input, key, position, said} of turns) {
      const v = key in s ? s[key] : now[key];
      input.value = position(v);
      set(input, 'aria-valuetext', said(v));
      tell(input.nextElementSibling, said(v));
    }
    tell(q('.say'), s.say.replace(/{(\w+):(\d)}/g, (_, k, n) => text(now[k], +n)));
  };

  // the address remembers the state: ?fig-hero=7_-30_3.2_1.5#fig-hero
  const address = () => {
    const u = new URL(location), state = [...kept.map(o => s[o.key]), ...s.at.flat()];
    u.searchParams.set(figure.id, state.map(v => +v.toPrecision(6)).join('_'));
    u.hash = figure.id;
    return u.href;
  };
  const remember = () => {
    if (figure) try { history.replaceState(history.state, '', address()); } catch {}
  };
  const recall = () => {
    const state = figure && new URLSearchParams(location.search).get(figure.id);
    const v = (state || '').split('_').map(Number), n = kept.length;
    if (v.length !== n + 2*s.at.length || !v.every(Number.isFinite)) return;
    kept.forEach(({input, key, value}, i) => {
      s[key] = min(max(v[i], value(input.min)), value(input.max));
    });
    s.at = s.at.map((_, i) => v.slice(n + 2*i, n + 2*i + 2));
    draw();
    s.at.forEach((_, i) => drag(i, now.handles[i]));  // back into the picture
  };

  const change = () => {  // one drawing for each frame of the screen
    due = due || requestAnimationFrame(draw);
    clearTimeout(wait);
    wait = setTimeout(remember, 250);
  };
  const drag = (i, p) => {
    const inside = [W, H].map((most, k) => min(max(p[k], 8), most - 8));
    s.at[i] = now.move(inside);
    change();
  };
  const under = e => {
    const back = svg.getScreenCTM().inverse();
    const p = new DOMPoint(e.clientX, e.clientY).matrixTransform(back);
    return [p.x, p.y];
  };
  const grab = (i, e) => {
    if (e.button) return;
    e.preventDefault();
    e.stopPropagation();
    const h = handles[i], p = under(e);
    const gap = e.currentTarget === h ? add(now.handles[i], -1, p) : [0, 0];
    h.focus({preventScroll: true});
    h.setPointerCapture(e.pointerId);
    h.onpointermove = e => drag(i, add(under(e), 1, gap));
    h.onlostpointercapture = () => { h.onpointermove = null; };
    drag(i, add(p, 1, gap));
  };
  const arrows = {Left: [-1, 0], Right: [1, 0], Up: [0, -1], Down: [0, 1]};
  handles.forEach((h, i) => {
    h.addEventListener('pointerdown', e => grab(i, e));
    h.addEventListener('keydown', e => {
      const way = arrows[e.key.replace('Arrow', '')];
      if (!way || e.altKey) return;
      e.preventDefault();
      drag(i, add(now.handles[i], e.shiftKey ? 20 : 4, way));
      draw();
    });
  });
  if (handles.length < 2) svg.addEventListener('pointerdown', e => {
    if (e.pointerType === 'mouse') grab(0, e);
  });
  for (const {input, key, value} of turns) {
    input.disabled = false;
    input.addEventListener('input', () => {
      const v = value(input.value);
      if (key === 'mu') s.at[0] = now.turned(v); else s[key] = v;
      change();
    });
  }
  link.hidden = !figure;
  link.onclick = () => {
    remember();
    const say = what => () => {
      tell(link, what);
      setTimeout(() => tell(link, 'link'), 2000);
    };
    (navigator.clipboard ? navigator.clipboard.writeText(address()) : Promise.reject())
      .then(say('copied'), say('in the address bar'));
  };
  draw();
  recall();
  root.dataset.drawn = '1';
};
const start = () => document.querySelectorAll('[data-explorer]').forEach(mount);
window.quadsolveExplorer = {paths, polynomial, bound, hills, nonlinear, start};
start();
})();
