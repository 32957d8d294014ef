/**
 * Metadata alone against what people say of the pages: `npm run bench:metadata -- CORPUS… [--part dev|held|all] [--errors FIELD]`.
 * Field by field, for both parts of the split; `--errors` prints the misses of the part that may be looked at.
 */
import { parseArgs } from 'node:util';
import { parseHtml } from '../../../src/clean/html/dom.ts';
import type { Metadata } from '../../../src/clean/metadata/metadata.ts';
import { readMetadata } from '../../../src/clean/metadata/read-metadata.ts';
import { loadCorpus, type Page, type Part } from '../quality/corpus.ts';
import { scoreAuthors, scoreDate, scoreTitle } from '../quality/field-scores.ts';
import { foldForComparison } from '../../../src/clean/metadata/field-text.ts';
import { readPage } from '../quality/read-page.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: 'all' },
    errors: { type: 'string', multiple: true, default: [] },
  },
});

const sameWords = (one: string | null, other: string): boolean =>
  one !== null && foldForComparison(one) === foldForComparison(other);

interface Tally {
  right: number;
  of: number;
}
const tallies = new Map<string, Tally>();
let parseMs = 0;
let metadataMs = 0;
let pages = 0;

function count(part: Part, field: string, isRight: boolean | null): void {
  if (isRight === null) return;
  const key = `${field} ${part}`;
  const tally = tallies.get(key) ?? { right: 0, of: 0 };
  tally.of++;
  if (isRight) tally.right++;
  tallies.set(key, tally);
}

/** Truths of the dek are written from what is printed in two corpora only. */
function printedFields(page: Page, metadata: Metadata): [string, boolean | null, unknown, unknown][] {
  const { dek, leadImage } = page.truth;
  return [
    [
      'dek',
      dek === null || !/^(?:postlight|fundus)$/.test(page.corpus)
        ? null
        : sameWords(metadata.alternativeHeadline, dek),
      dek,
      [metadata.alternativeHeadline, metadata.fieldSources['alternativeHeadline']],
    ],
    [
      'leadImage',
      leadImage === null ? null : sameWords(metadata.image?.url ?? null, leadImage),
      leadImage,
      metadata.image?.url,
    ],
  ];
}

function measure(page: Page): void {
  const started = performance.now();
  const parsed = parseHtml(readPage(page.file));
  if (parsed.kind === 'refused') return;
  const parsedAt = performance.now();
  const metadata = readMetadata(parsed.document, { url: page.url });
  parseMs += parsedAt - started;
  metadataMs += performance.now() - parsedAt;
  pages++;
  const names = metadata.authors.map(({ name }) => name);
  const date = metadata.datePublished;
  const fields: [string, boolean | null, unknown, unknown][] = [
    [
      'title',
      scoreTitle(page.truth, metadata.headline),
      page.truth.title,
      `${metadata.headline ?? ''} (${metadata.fieldSources['headline'] ?? ''})`,
    ],
    [
      'authors',
      scoreAuthors(page.truth, names, true),
      page.truth.authors,
      [names, metadata.fieldSources['authors'], metadata.bylineRaw],
    ],
    [
      'date',
      scoreDate(page.truth, date?.value ?? null),
      page.truth.datePublished,
      [date?.value, date?.source, metadata.dateModified?.value, page.url],
    ],
    [
      'language',
      page.language === null ? null : metadata.inLanguage?.split('-')[0] === page.language,
      page.language,
      [metadata.inLanguage, metadata.fieldSources['inLanguage']],
    ],
    ...printedFields(page, metadata),
  ];
  for (const [field, isRight, wanted, got] of fields) {
    count(page.part, field, isRight);
    if (isRight === false && page.part === 'dev' && values.errors.includes(field))
      console.log(
        `${page.corpus}/${page.id} ${field}\n  wanted ${JSON.stringify(wanted)}\n  got    ${JSON.stringify(got)}`,
      );
  }
}

for (const folder of positionals) {
  tallies.clear();
  [parseMs, metadataMs, pages] = [0, 0, 0];
  for (const page of loadCorpus(folder))
    if (values.part === 'all' || page.part === values.part) measure(page);
  console.log(
    `${folder}: ${String(pages)} pages, parse ${(parseMs / pages).toFixed(1)} ms, metadata ${(metadataMs / pages).toFixed(1)} ms`,
  );
  for (const [key, { right, of }] of [...tallies].sort(([a], [b]) => a.localeCompare(b)))
    console.log(
      `  ${key.padEnd(14)} ${((100 * right) / of).toFixed(1).padStart(5)} %  ${String(right)}/${String(of)}`,
    );
}
