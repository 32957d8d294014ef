/** Tells the lines above a plain text's body apart: headline, dek, byline and dates. */
import type { Author, PageDate } from '../../article/article.ts';
import type { Cues } from '../cues/cues.ts';
import { parseByline } from '../metadata/byline.ts';
import { parsePageDate } from '../metadata/dates.ts';
import { isKnownAgency } from '../metadata/organizations.ts';
import type { LabelledHeader } from './labelled-header.ts';
import type { TextBlock } from './text-block.ts';

export interface TextHeader {
  readonly headline: string | null;
  readonly dek: string | null;
  readonly bylineRaw: string | null;
  readonly authors: readonly Author[];
  readonly published: PageDate | null;
  readonly modified: PageDate | null;
  /** The blocks that are not header. */
  readonly body: readonly TextBlock[];
}

interface HeaderContext {
  readonly language: string | null;
  readonly url: string | null;
  readonly cues: Cues;
}

/** How many blocks below the headline may be header. */
const deepest = 7;
const sentenceEnd = /[.!?…。！？।۔؟]["”’»」』)]*$/u;
const wordCount = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

export function readTextHeader(
  blocks: readonly TextBlock[],
  labelled: LabelledHeader | null,
  context: HeaderContext,
): TextHeader {
  const headlineIndex = labelled?.fields.has('headline') === true ? -1 : findHeadline(blocks);
  const below = readBelow(blocks, headlineIndex ?? -1, context);
  const taken = new Set(below.taken);
  if (headlineIndex !== null) taken.add(headlineIndex);
  const field = (name: 'headline' | 'dek' | 'byline' | 'published' | 'modified'): string | null =>
    labelled?.fields.get(name) ?? null;
  const byline = field('byline') ?? below.byline;
  const { authors, raw } =
    byline === null ? { authors: [], raw: null } : parseByline(byline, { language: context.language });
  const dateOf = (value: string | null): PageDate | null => (value === null ? null : dateIn(value, context));
  return {
    headline: field('headline') ?? (headlineIndex === null ? null : (blocks[headlineIndex]?.text ?? null)),
    dek: field('dek') ?? below.dek,
    bylineRaw: raw,
    authors,
    published: dateOf(field('published')) ?? below.published,
    modified: dateOf(field('modified')) ?? below.modified,
    body: blocks.filter((_, index) => !taken.has(index)),
  };
}

/** Place of the headline: the first heading, or a first line that is no sentence and has text after it. Null for none. */
function findHeadline(blocks: readonly TextBlock[]): number | null {
  const [first, second] = blocks;
  if (first?.type === 'heading') return 0;
  if (first === undefined || second === undefined || !isTitle(first)) return null;
  // A section's name above the headline.
  const isKicker = wordCount(first.text) <= 3 && first.text.length <= 30;
  if (
    isKicker &&
    (second.type === 'heading' ? second.level === 1 : isTitle(second) && wordCount(second.text) >= 4)
  ) {
    return 1;
  }
  return 0;
}

function isTitle(block: TextBlock): boolean {
  if (block.type !== 'paragraph' || block.text.length > 220) return false;
  return !/[.。।۔;,:]["”’»」』)]*$/u.test(block.text) && !/^https?:/u.test(block.text);
}

interface Below {
  readonly taken: readonly number[];
  readonly dek: string | null;
  readonly byline: string | null;
  readonly published: PageDate | null;
  readonly modified: PageDate | null;
}

const nothingBelow: Below = { taken: [], dek: null, byline: null, published: null, modified: null };

/** Byline and date lines below the headline; what stands between them and the headline is the dek. */
function readBelow(blocks: readonly TextBlock[], headline: number, context: HeaderContext): Below {
  const found = readLines(blocks, headline, context);
  const [first] = found.taken;
  const dekIndex = headline + 1;
  if (headline < 0 || first === undefined || first === dekIndex) return found;
  // Two blocks may stand between (a section's name and the dek); a date further down belongs to the body.
  if (first - dekIndex > 2) return nothingBelow;
  const dek = blocks[dekIndex]?.text ?? '';
  if (dek.length > 450 || wordCount(dek) < 4) return found;
  return { ...found, dek, taken: [dekIndex, ...found.taken] };
}

function readLines(blocks: readonly TextBlock[], headline: number, context: HeaderContext): Below {
  const taken: number[] = [];
  let { byline, published, modified } = nothingBelow;
  for (let index = headline + 1; index <= headline + deepest; index++) {
    const block = blocks[index];
    if (block?.type !== 'paragraph') break;
    const line = block.text;
    const isByline = byline === null && isBylineLine(line, blocks[index + 1], context);
    const date = isByline || isDateLine(line, context) ? dateIn(line, context) : null;
    if (!isByline && date === null) {
      if (taken.length > 0 && sentenceEnd.test(line)) break;
      continue;
    }
    taken.push(index);
    if (isByline) byline = line;
    if (date !== null && published !== null && isUpdate(line, context)) modified ??= date;
    else published ??= date;
  }
  return { ...nothingBelow, taken, byline, published, modified };
}

const gluedPrefix = /^(?:By|Von|Par|Por|Di|Door|Af|Av)(?=\p{Lu}\p{Ll})/u;

/** "By Jane Roe", "ByThe Associated Press", an agency alone, or a name right above a date line. */
function isBylineLine(line: string, next: TextBlock | undefined, context: HeaderContext): boolean {
  if (line.length > 150 || wordCount(line) > 20) return false;
  const cue = context.cues.match(line, 'byline');
  const hasPrefix = (cue !== null && !cue.isWhole) || gluedPrefix.test(line);
  const { authors } = parseByline(line, { language: context.language });
  if (hasPrefix) return authors.length > 0 && !/[^.]\.$/u.test(line.replace(/\b\p{Lu}\.$/u, ''));
  if (isKnownAgency(line)) return true;
  const isName = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(line);
  return isName && authors.length === 1 && next?.type === 'paragraph' && isDateLine(next.text, context);
}

/** A line that says a date and hardly more. */
function isDateLine(line: string, context: HeaderContext): boolean {
  if (line.length > 110 || !/\p{N}/u.test(line)) return false;
  const date = dateIn(line, context);
  if (date === null || date.precision === 'year' || date.precision === 'month') return false;
  const start = context.cues.match(line, 'published')?.restStart ?? 0;
  const words = line.slice(start).match(/\p{L}{3,}/gu) ?? [];
  return words.length <= 6 && !/[\p{L}]{3,}\.$/u.test(line);
}

function isUpdate(line: string, context: HeaderContext): boolean {
  const cue = context.cues.match(line, 'published');
  return (
    cue !== null &&
    /updat|modif|aktuali|änder|mise? à jour|actuali|aggiorn|atuali|bijgewerkt|обнов|更新|수정/iu.test(
      cue.phrase,
    )
  );
}

function dateIn(line: string, { language, url }: HeaderContext): PageDate | null {
  return parsePageDate(line, { language, url, source: 'text' });
}
