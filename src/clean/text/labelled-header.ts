/** Header fields that a text names itself: YAML front matter, or "Title: …" lines at the top. */
import { endsLikeSentence } from '../page/block-signs.ts';

export type HeaderField = 'headline' | 'dek' | 'byline' | 'published' | 'modified' | 'url' | 'other';

/** As feed dumps and site generators write them, in English and a few other languages. */
const fieldNames: Readonly<Record<string, HeaderField>> = {
  title: 'headline',
  headline: 'headline',
  subtitle: 'dek',
  subheadline: 'dek',
  dek: 'dek',
  description: 'dek',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  date: 'published',
  published: 'published',
  'publish date': 'published',
  'publication date': 'published',
  updated: 'modified',
  modified: 'modified',
  url: 'url',
  link: 'url',
  summary: 'dek',
  excerpt: 'dek',
  guid: 'other',
  id: 'other',
  feed: 'other',
  categories: 'other',
  keywords: 'other',
  comments: 'other',
  source: 'other',
  titel: 'headline',
  titre: 'headline',
  título: 'headline',
  titolo: 'headline',
  tittel: 'headline',
  tytuł: 'headline',
  untertitel: 'dek',
  ingress: 'dek',
  chapô: 'dek',
  autor: 'byline',
  autorin: 'byline',
  auteur: 'byline',
  autore: 'byline',
  forfatter: 'byline',
  skribent: 'byline',
  författare: 'byline',
  datum: 'published',
  veröffentlicht: 'published',
  publié: 'published',
  'publié le': 'published',
  'date de publication': 'published',
  fecha: 'published',
  data: 'published',
  dato: 'published',
  publisert: 'published',
  publicerad: 'published',
  adresse: 'url',
  lenke: 'url',
  lien: 'url',
  section: 'other',
  tags: 'other',
  category: 'other',
  language: 'other',
};

export interface LabelledHeader {
  readonly fields: ReadonlyMap<HeaderField, string>;
  /** Lines after the header. */
  readonly rest: readonly string[];
}

/** Null unless at least two known fields stand at the top, each on its own line. */
export function readLabelledHeader(lines: readonly string[]): LabelledHeader | null {
  const top = lines.findIndex((line) => line.trim() !== '');
  if (top === -1) return null;
  return lines[top]?.trim() === '---' ? readFrontMatter(lines, top) : readLabels(lines, top);
}

function readFrontMatter(lines: readonly string[], top: number): LabelledHeader | null {
  const end = lines.findIndex((line, index) => index > top && line.trim() === '---');
  if (end === -1) return null;
  const { fields, known } = readFields(lines.slice(top + 1, end));
  return known < 2 ? null : { fields, rest: lines.slice(end + 1) };
}

function readLabels(lines: readonly string[], top: number): LabelledHeader | null {
  const length = lines.slice(top).findIndex((line) => fieldOf(line) === null && !isLabel(line));
  let end = length === -1 ? lines.length : top + length;
  // Labels that are not known belong to it where a blank line closes it.
  if ((lines[end] ?? '').trim() !== '') while (end > top && fieldOf(lines[end - 1] ?? '') === null) end--;
  const { fields, known } = readFields(lines.slice(top, end));
  return known < 2 ? null : { fields, rest: lines.slice(end) };
}

function readFields(lines: readonly string[]): { fields: Map<HeaderField, string>; known: number } {
  const fields = new Map<HeaderField, string>();
  let known = 0;
  for (const line of lines) {
    const field = fieldOf(line);
    if (field === null) continue;
    known++;
    if (field.value !== '' && !fields.has(field.name)) fields.set(field.name, field.value);
  }
  return { fields, known };
}

/** "Categories : Books, Portraits"; what speaks, "Mayor Quist: We shall see.", is the text's. */
const isLabel = (line: string): boolean => labelOf(line) !== null && !endsLikeSentence(line);

const labelOf = (line: string): RegExpExecArray | null =>
  /^\s*(\p{L}[\p{L} _-]{1,20}?)\s*:\s+(.*)$/u.exec(line);

function fieldOf(line: string): { name: HeaderField; value: string } | null {
  const match = labelOf(line);
  const name = fieldNames[(match?.[1] ?? '').toLowerCase().replace(/[_-]/gu, ' ')];
  if (name === undefined) return null;
  const value = (match?.[2] ?? '').trim();
  return { name, value: value.replace(/^(["'])(.*)\1$/u, '$2').replace(/^\[(.*)\]$/u, '$1') };
}
