/** Compares two revisions by paragraphs and words; the one door to the diff library. */
import { diffArrays } from 'diff';
import type { Article } from '../../article/article.ts';

export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

export interface ParagraphDiff {
  /** `changed`: the same paragraph with other words. */
  readonly kind: 'same' | 'removed' | 'added' | 'changed';
  readonly pieces: readonly DiffPiece[];
}

export interface FieldDiff {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly pieces: readonly DiffPiece[];
}

export interface ArticleDiff {
  readonly fields: readonly FieldDiff[];
  readonly paragraphs: readonly ParagraphDiff[];
  /** Words of headline and body that went and came. */
  readonly wordsRemoved: number;
  readonly wordsAdded: number;
}

/** A comparison that takes longer gives the whole as removed and added; pages decide how long their paragraphs are. */
const timeoutMs = 2_000;

/** Words by the rules of Unicode (UAX #29), which also finds them in scripts without spaces. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const segmentsOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** Word by word, spaces kept: the texts can be put together again from the pieces. */
export function diffWords(before: string, after: string): DiffPiece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const changes = diffArrays(segmentsOf(before), segmentsOf(after), { timeout: timeoutMs });
  const pieces = (changes ?? []).map(({ added, removed, value }): DiffPiece => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
  if (changes !== undefined) return pieces;
  return [
    { kind: 'removed' as const, text: before },
    { kind: 'added' as const, text: after },
  ].filter(({ text }) => text !== '');
}

const fieldsCompared: Readonly<Record<string, (article: Article) => string | null>> = {
  headline: (a) => a.headline,
  alternativeHeadline: (a) => a.alternativeHeadline,
  description: (a) => a.description,
  authors: (a) => a.authors.map(({ name }) => name).join(', ') || null,
  datePublished: (a) => a.datePublished?.value ?? null,
  dateModified: (a) => a.dateModified?.value ?? null,
  articleSection: (a) => a.articleSection.join(', ') || null,
  verdict: (a) => a.verdict,
};

export function diffArticles(before: Article, after: Article): ArticleDiff {
  const fields = Object.entries(fieldsCompared).flatMap(([field, valueOf]): FieldDiff[] => {
    const [old, now] = [valueOf(before), valueOf(after)];
    return old === now ? [] : [{ field, before: old, after: now, pieces: diffWords(old ?? '', now ?? '') }];
  });
  const paragraphs = diffParagraphs(paragraphsOf(before), paragraphsOf(after));
  const headline = fields.find(({ field }) => field === 'headline')?.pieces ?? [];
  const pieces = [...headline, ...paragraphs.flatMap((paragraph) => paragraph.pieces)];
  const count = (kind: DiffPiece['kind']): number =>
    pieces.filter((piece) => piece.kind === kind).reduce((sum, { text }) => sum + countWords(text), 0);
  return { fields, paragraphs, wordsRemoved: count('removed'), wordsAdded: count('added') };
}

const paragraphsOf = (article: Article): string[] => article.articleBody.split('\n\n').filter(Boolean);
const countWords = (text: string): number =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;

function diffParagraphs(before: string[], after: string[]): ParagraphDiff[] {
  const changes = diffArrays(before, after, { timeout: timeoutMs }) ?? [
    { removed: true, added: false, value: before },
    { removed: false, added: true, value: after },
  ];
  const found: ParagraphDiff[] = [];
  let removed: string[] = [];
  for (const [index, change] of changes.entries()) {
    if (change.removed) {
      removed = change.value;
      // What came in its place follows at once, where anything did.
      if (changes[index + 1]?.added) continue;
      found.push(...pairUp(removed, []));
    } else if (change.added) {
      found.push(...pairUp(removed, change.value));
    } else {
      found.push(...change.value.map((text) => paragraph('same', text)));
    }
    removed = [];
  }
  return found;
}

function paragraph(kind: 'same' | 'removed' | 'added', text: string): ParagraphDiff {
  return { kind, pieces: [{ kind, text }] };
}

/** Share of common words above which two paragraphs are one that was edited. */
const editedShare = 0.4;

/** Paragraphs that went and came at one place: those that are alike are one that changed; order is kept. */
function pairUp(removed: readonly string[], added: readonly string[]): ParagraphDiff[] {
  const found: ParagraphDiff[] = [];
  let next = 0;
  for (const old of removed) {
    const match = added.findIndex((text, index) => index >= next && commonShare(old, text) >= editedShare);
    if (match < 0) {
      found.push(paragraph('removed', old));
      continue;
    }
    found.push(...added.slice(next, match).map((text) => paragraph('added', text)));
    found.push({ kind: 'changed', pieces: diffWords(old, added[match]!) });
    next = match + 1;
  }
  return [...found, ...added.slice(next).map((text) => paragraph('added', text))];
}

/** Dice's coefficient over the distinct words of both. */
function commonShare(one: string, other: string): number {
  const [words, others] = [one, other].map((text) => new Set(segmentsOf(text).filter((word) => word.trim())));
  if (!words?.size || !others?.size) return 0;
  return (2 * [...words].filter((word) => others.has(word)).length) / (words.size + others.size);
}
