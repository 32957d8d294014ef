import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Article } from '../../article/article.ts';
import { instantOf, type ExportFormat } from './export-format.ts';

/** Articles a row group: enough for compression to pay, few enough to hold in memory. */
const rowGroupSize = 1000;

/** Lists are arrays; an object fills a JSON column. */
type Cell = string | number | boolean | object | null;

interface Column {
  readonly elements: SchemaElement[];
  readonly cell: (article: Article) => Cell;
}

const leaf = (name: string, element: Partial<SchemaElement>): SchemaElement => ({
  name,
  repetition_type: 'OPTIONAL',
  ...element,
});
const stringLeaf = (name: string): SchemaElement =>
  leaf(name, { type: 'BYTE_ARRAY', converted_type: 'UTF8' });

const text = (name: string, cell: (a: Article) => string | null): Column => ({
  elements: [stringLeaf(name)],
  cell,
});
const whole = (name: string, cell: (a: Article) => number | null): Column => ({
  elements: [leaf(name, { type: 'INT32' })],
  cell,
});
const instant = (name: string, cell: (a: Article) => Date | null): Column => ({
  elements: [leaf(name, { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' })],
  cell,
});
/** A list in the three levels of the Parquet format (LogicalTypes.md, "Lists"). */
const list = (name: string, element: SchemaElement[], cell: Column['cell']): Column => ({
  elements: [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    ...element,
  ],
  cell,
});
const texts = (name: string, cell: (a: Article) => string[]): Column =>
  list(name, [stringLeaf('element')], cell);

function fetchedAt(article: Article): Date | null {
  const stated = article.provenance.fetchedAt;
  return stated ? new Date(stated) : null;
}

const columns: readonly Column[] = [
  text('id', (a) => a.id),
  whole('revision', (a) => a.revision),
  text('url', (a) => a.url),
  text('canonicalUrl', (a) => a.canonicalUrl),
  text('headline', (a) => a.headline),
  text('alternativeHeadline', (a) => a.alternativeHeadline),
  text('description', (a) => a.description),
  list(
    'authors',
    [
      { name: 'element', repetition_type: 'OPTIONAL', num_children: 3 },
      stringLeaf('name'),
      stringLeaf('type'),
      stringLeaf('url'),
    ],
    (a) => a.authors,
  ),
  text('datePublished', (a) => a.datePublished?.value ?? null),
  instant('datePublishedUtc', (a) => instantOf(a.datePublished)),
  text('dateModified', (a) => a.dateModified?.value ?? null),
  instant('dateModifiedUtc', (a) => instantOf(a.dateModified)),
  texts('articleSection', (a) => a.articleSection),
  texts('keywords', (a) => a.keywords),
  text('inLanguage', (a) => a.inLanguage),
  text('publisher', (a) => a.publisher.name),
  text('domain', (a) => a.publisher.domain),
  { elements: [leaf('isAccessibleForFree', { type: 'BOOLEAN' })], cell: (a) => a.isAccessibleForFree },
  text('articleBody', (a) => a.articleBody),
  text('articleBodyHtml', (a) => a.articleBodyHtml),
  text('image', (a) => a.image?.url ?? null),
  whole('wordCount', (a) => a.wordCount),
  text('verdict', (a) => a.verdict),
  { elements: [leaf('quality', { type: 'DOUBLE' })], cell: (a) => a.quality.score },
  instant('fetchedAt', fetchedAt),
  text('contentHash', (a) => a.contentHash),
  text('simhash', (a) => a.simhash),
  { elements: [leaf('article', { type: 'BYTE_ARRAY', converted_type: 'JSON' })], cell: (a) => a },
];

const schema: SchemaElement[] = [
  { name: 'article', num_children: columns.length },
  ...columns.flatMap((column) => column.elements),
];

/**
 * Parquet with typed columns and the whole article as JSON in the last one. A row group is encoded, handed on and
 * forgotten before the next is read, so memory does not grow with the archive.
 */
export const parquet: ExportFormat = async function* (articles) {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'dechaff' });
  const takeBytes = (): Uint8Array => {
    const taken = bytes.getBytes().slice();
    bytes.index = 0;
    return taken;
  };
  const writeGroup = (group: readonly Article[]): void => {
    const columnData = columns.map(({ elements, cell }) => ({
      name: elements[0]?.name ?? '',
      data: group.map(cell),
    }));
    void writer.write({ columnData, rowGroupSize: group.length });
  };

  let group: Article[] = [];
  for await (const article of articles) {
    group.push(article);
    if (group.length < rowGroupSize) continue;
    writeGroup(group);
    group = [];
    yield takeBytes();
  }
  if (group.length > 0) writeGroup(group);
  void writer.finish();
  yield takeBytes();
};
