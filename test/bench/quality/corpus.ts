/**
 * Pages with what a person says about them. Two forms of folder are read: `truth.jsonl` beside gzipped pages, and our
 * own corpus (`pages/NAME.html`, or what a scraper left of one in `pages/NAME.txt`, with `NAME.json`).
 *
 * Fields that say something about the row and not about the page, as far as the data shows:
 * - `match`: share of the truth's text that stands in the page; 0.6 marks rows that have metadata only, no body.
 * - `head`: the row is the newest version of its page; without it an older capture.
 * - `noauthors`: the source gives no author for this page, but its page may name an agency: not scored.
 * - `comments`: sentences of reader comments, no part of the body.
 * - `spa`: the content is written by script, the HTML has none: no body, not scored.
 * - `region`: the site's country. `subset`, `version`, `readerable`: where the row comes from.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getDomainWithoutSuffix } from 'tldts';

export type Part = 'dev' | 'held';

export interface Truth {
  /** null: nothing is said about the body. */
  readonly body: string | null;
  readonly mustHave: readonly string[];
  readonly mustNotHave: readonly string[];
  readonly title: string | null;
  readonly authors: readonly string[] | null;
  /** As the corpus prints it; the first ten characters are the local day. */
  readonly datePublished: string | null;
  readonly dek: string | null;
  /** Address of the lead image. */
  readonly leadImage: string | null;
  /** Our own corpus only: what the page is. */
  readonly verdict: string | null;
  readonly reason: string | null;
}

export interface Page {
  readonly corpus: string;
  readonly id: string;
  readonly url: string | null;
  readonly file: string;
  readonly part: Part;
  readonly language: string | null;
  readonly pageType: string;
  readonly truth: Truth;
}

type Row = Readonly<Record<string, unknown>>;

export function loadCorpus(folder: string): Page[] {
  const corpus = path.basename(folder);
  const truthFile = path.join(folder, 'truth.jsonl');
  if (existsSync(truthFile)) {
    const lines = readFileSync(truthFile, 'utf8').split('\n');
    const rows = lines.filter((line) => line.trim() !== '').map(rowOf);
    return rows.map((row) => pageOf(corpus, row, path.join(folder, String(row['html']))));
  }
  const pages = path.join(folder, 'pages');
  if (!existsSync(pages)) throw new Error(`${folder}: neither truth.jsonl nor pages/ there`);
  return readdirSync(pages)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const row = JSON.parse(readFileSync(path.join(pages, name), 'utf8')) as Row;
      const id = name.slice(0, -'.json'.length);
      const text = path.join(pages, `${id}.txt`);
      return pageOf(corpus, { id, ...row }, existsSync(text) ? text : path.join(pages, `${id}.html`));
    });
}

/** Some rows come from a program that writes `NaN` for "nothing known". */
function rowOf(line: string): Row {
  return JSON.parse(line.replace(/(":\s*)NaN(?=\s*[,}])/gu, '$1null')) as Row;
}

function pageOf(corpus: string, row: Row, file: string): Page {
  const id = String(row['id']);
  const url = text(row['url']);
  const validUrl = url !== null && URL.canParse(url) && /^https?:/u.test(url) ? url : null;
  const pageType = text(row['page_type']) ?? text(row['kind']) ?? 'article';
  const body = text(row['body']);
  return {
    corpus,
    id,
    url: validUrl,
    file,
    part: partOf(siteOf(validUrl, text(row['publisher']), id)),
    language: text(row['language'])?.toLowerCase().split(/[-_]/u)[0] ?? null,
    pageType,
    truth: {
      body: row['spa'] === true ? null : body,
      mustHave: texts(row['must_have'] ?? row['mustKeep']) ?? [],
      mustNotHave: texts(row['must_not_have'] ?? row['mustDrop']) ?? [],
      title: text(row['title'] ?? row['headline']),
      authors: row['noauthors'] === true ? null : texts(row['authors']),
      datePublished: text(row['datePublished']),
      dek: text(row['summary'] ?? row['dek']),
      leadImage: text(row['leadImage']),
      verdict: text(row['verdict']),
      reason: text(row['reason']),
    },
  };
}

/**
 * Pages of one site go to the same part, also over corpora, or a rule learned on one page would be "held out" on its
 * sister. The key is the site's name without its public suffix; pages without an address go by publisher or id.
 */
export function siteOf(url: string | null, publisher: string | null, id: string): string {
  if (url !== null && !url.startsWith('http://fakehost')) {
    const name = getDomainWithoutSuffix(url, { allowPrivateDomains: true });
    if (name) return name.toLowerCase();
  }
  return (publisher ?? id.split(/[-_]/u)[0] ?? id).toLowerCase();
}

/** Two of ten sites are held out: the first byte of the SHA-256 of the site's name, modulo 10, is below 2. */
export function partOf(site: string): Part {
  const byte = createHash('sha256').update(site).digest()[0] ?? 0;
  return byte % 10 < 2 ? 'held' : 'dev';
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function texts(value: unknown): string[] | null {
  if (!Array.isArray(value)) return null;
  return value.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
}
