/** The demo newspaper as files: each page has the clutter of real sites; `{{origin}}` stands for the site's address. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, 'pages');

/** Reads all pages; the key is the path below the site's root, without `.html` and without `index`. */
export function readDemoPages(origin: string): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).split(path.sep).join('/');
    const address = '/' + name.replace(/\.html$/, '').replace(/(^|\/)index$/, '$1');
    pages.set(address, readFileSync(file, 'utf8').replaceAll('{{origin}}', origin));
  }
  return pages;
}
