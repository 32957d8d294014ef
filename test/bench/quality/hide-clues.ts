/**
 * Writes a corpus anew with one kind of clue hidden, so that the bench shows how much of the cleaning hangs on it: a site nobody has seen
 * may name its boxes in any way.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHtml } from '../../../src/clean/html/dom.ts';
import { readPage } from './read-page.ts';

const usage = `npm run bench:hide -- KIND CORPUS OUT
  KIND  names     class names and ids become words without meaning, data attributes go
        elements  <article>, <aside>, <nav>, <figure>, … become <div>; roles and microdata go
        metadata  <meta> and linked data go
Then: npm run bench:quality -- OUT`;

/** Attributes that point at an id. */
const references = new Set(['for', 'aria-labelledby', 'aria-controls', 'aria-describedby']);
/** Data attributes in which pictures are kept until they are shown. */
const pictureData = /^data-(?:src|srcset|original|lazy|bg)/;
const meaningful = 'article, main, aside, nav, header, footer, section, figure, figcaption, time, hgroup';

const blank = (word: string): string => `x${createHash('sha256').update(word).digest('hex').slice(0, 6)}`;

const hiders: Readonly<Record<string, (document: Document) => void>> = {
  names: hideNames,
  elements: hideElements,
  metadata: (document) => {
    for (const element of document.querySelectorAll(
      'meta:not([charset]), script[type="application/ld+json"]',
    ))
      element.remove();
  },
};

function hideNames(document: Document): void {
  for (const element of document.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? '';
      if (name === 'class' || name === 'id' || references.has(name))
        element.setAttribute(name, value.split(/\s+/).filter(Boolean).map(blank).join(' '));
      else if (name === 'href' && value.length > 1 && value.startsWith('#'))
        element.setAttribute(name, `#${blank(value.slice(1))}`);
      else if (name.startsWith('data-') && !pictureData.test(name)) element.removeAttribute(name);
    }
  }
}

function hideElements(document: Document): void {
  for (const element of document.querySelectorAll('*'))
    for (const name of element.getAttributeNames())
      if (name === 'role' || /^item(?:prop|type|scope)$/.test(name)) element.removeAttribute(name);
  for (const element of document.querySelectorAll(meaningful)) {
    const box = document.createElement('div');
    for (const { name, value } of element.attributes) box.setAttribute(name, value);
    box.append(...element.childNodes);
    element.replaceWith(box);
  }
}

const [kind = '', corpus = '', out = ''] = process.argv.slice(2);
const hide = hiders[kind];
if (hide === undefined || corpus === '' || out === '') {
  console.error(usage);
  process.exit(2);
}
mkdirSync(out, { recursive: true });
cpSync(corpus, out, { recursive: true, filter: (file) => !/\.(?:html|gz|ts)$/.test(file) });
for (const name of readdirSync(path.join(corpus, 'pages')).filter((file) => /\.(?:html|gz)$/.test(file))) {
  const parsed = parseHtml(readPage(path.join(corpus, 'pages', name)));
  if (parsed.kind === 'refused') throw new Error(`${name} is no page`);
  hide(parsed.document);
  const html = `<!doctype html>${parsed.document.documentElement.outerHTML}`;
  writeFileSync(path.join(out, 'pages', name), name.endsWith('.gz') ? gzipSync(html) : html);
}
