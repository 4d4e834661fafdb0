"Package metadata: every value comes from `settings.ini`, the one place for settings."
import shlex
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup, find_packages

here = Path(__file__).parent
ini = ConfigParser(delimiters=['='])
ini.read(here/'settings.ini', encoding='utf-8')
s = ini['DEFAULT']
book, fast, bench, dev = (shlex.split(s[f'{k}_requirements']) for k in ('book', 'fast', 'bench', 'dev'))

setup(
    name=s['lib_name'], version=s['version'], description=s['description'], keywords=s['keywords'],
    author=s['author'], author_email=s['author_email'], url=s['git_url'], license='Apache-2.0',
    project_urls=dict(Book=s['doc_host'] + s['doc_baseurl'], Source=s['git_url']),
    long_description=(here/'README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    classifiers=['Development Status :: 3 - Alpha', f"Intended Audience :: {s['audience']}", 'Topic :: Scientific/Engineering :: Mathematics',
                 'Programming Language :: Python :: 3'],
    packages=find_packages(include=[s['lib_path'], f"{s['lib_path']}.*"]),
    package_data={s['lib_path']: ['explorer.js', '*.pyi', 'py.typed']},
    python_requires=f">={s['min_python']}",
    install_requires=shlex.split(s['requirements']),
    extras_require=dict(book=book, fast=fast, bench=bench + book + fast, dev=dev + book + fast),
    entry_points={'nbdev': [f"{s['lib_path']}={s['lib_path']}._modidx:d"]},  # lets other nbdev projects link to these pages
)
