/** Peers' results under `.bench/`, keyed by package version and the page's bytes and address. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from './corpus.ts';
import type { Extraction } from './extraction.ts';

const folder = fileURLToPath(new URL('../../../.bench/peers/', import.meta.url));
/** Raise it when what is stored, or how a peer is called, changes. */
const cacheVersion = 1;

export function readCached(extractor: string, version: string, page: Page): Extraction | null {
  try {
    return JSON.parse(readFileSync(fileOf(extractor, version, page), 'utf8')) as Extraction;
  } catch {
    return null;
  }
}

export function writeCached(extractor: string, version: string, page: Page, extraction: Extraction): void {
  const file = fileOf(extractor, version, page);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(extraction));
}

function fileOf(extractor: string, version: string, page: Page): string {
  const hash = createHash('sha256')
    .update(readFileSync(page.file))
    .update(page.url ?? '')
    .digest('hex')
    .slice(0, 32);
  return path.join(folder, `${extractor}-${version}-${cacheVersion}`, `${hash}.json`);
}
