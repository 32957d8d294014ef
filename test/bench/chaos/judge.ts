/** Counts what is on disk, in the store and in the servers' own record against each other. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { articleSchema } from '../../../src/article/article.ts';
import { mark, politenessViolations, type ChaosSite } from './chaos-site.ts';
import type { ChaosStore } from './chaos-store.ts';

export interface Judgement {
  readonly fetches: number;
  /** Pages fetched again because their end could not be written. */
  readonly refetches: number;
  readonly articles: number;
  /** Pages without an article, without a row, or whose row has no file. */
  readonly lost: readonly string[];
  /** Files that are not whole. */
  readonly torn: readonly string[];
  readonly double: readonly string[];
  readonly notDone: readonly string[];
  readonly violations: readonly string[];
  /** Temporary files and locks of workers that are gone. */
  readonly leftovers: readonly string[];
}

export async function judge(
  site: ChaosSite,
  output: string,
  store: ChaosStore,
  delayMs: number,
): Promise<Judgement> {
  const { files, found, torn } = readArticles(site, output);
  const rows = await store.articles();
  const rowUrls = new Set(rows.map((row) => row.url));
  const wanted = Array.from({ length: site.hosts }, (_, host) =>
    Array.from({ length: site.pagesPerHost }, (_, page) => `${host}/${page}`),
  ).flat();
  const ok = site.visits.filter((visit) => visit.status === 200);
  return {
    fetches: site.visits.length,
    refetches: ok.length - new Set(ok.map((visit) => visit.host + visit.path)).size,
    articles: found.size,
    lost: [
      ...wanted.filter((page) => !found.has(page)),
      ...site.pageUrls.filter((url) => !rowUrls.has(url)).map((url) => `no row: ${url}`),
      ...rows.filter((row) => !files.has(row.path)).map((row) => `no file: ${row.path}`),
    ],
    torn,
    double: [
      ...[...found].filter(([, times]) => times > 1).map(([page]) => page),
      ...(rows.length > rowUrls.size ? [`${rows.length - rowUrls.size} rows too many`] : []),
      ...rows.filter((row) => row.revision > 1).map((row) => `${row.url} revision ${row.revision}`),
    ],
    notDone: await store.notDone(),
    violations: politenessViolations(site.visits, delayMs),
    leftovers: [...files].filter((name) => /^\.dechaff\/(?:tmp|workers)\/./.test(name)),
  };
}

/** All files below the output folder, how often each page is among them, and those that are not whole. */
export function readArticles(
  { hosts, pagesPerHost }: ChaosSite,
  output: string,
): { files: ReadonlySet<string>; found: ReadonlyMap<string, number>; torn: string[] } {
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' });
  const torn: string[] = [];
  const found = new Map<string, number>();
  for (const name of files) {
    if (!name.endsWith('.json') || name.startsWith('.dechaff')) continue;
    const page = wholePage(readFileSync(path.join(output, name), 'utf8'), hosts, pagesPerHost);
    if (page === null) torn.push(name);
    else found.set(page, (found.get(page) ?? 0) + 1);
  }
  return { files: new Set(files), found, torn };
}

/** Which page a file holds, from its first sentence to its last; null when it does not. */
function wholePage(content: string, hosts: number, pagesPerHost: number): string | null {
  try {
    const { articleBody } = articleSchema.parse(JSON.parse(content));
    const [, host, page] = /harbour (\d+) and quay (\d+) /.exec(articleBody) ?? [];
    const isWhole =
      articleBody.includes(mark('first', Number(host), Number(page))) &&
      articleBody.includes(mark('last', Number(host), Number(page)));
    return isWhole && Number(host) < hosts && Number(page) < pagesPerHost ? `${host}/${page}` : null;
  } catch {
    return null;
  }
}

/** Everything that must not be. */
export function wrongsOf(found: Judgement): string[] {
  const { lost, torn, double, notDone, violations, leftovers } = found;
  return Object.entries({ lost, torn, double, 'not done': notDone, violations, leftovers }).flatMap(
    ([kind, list]) => list.map((what) => `${kind}: ${what}`),
  );
}
