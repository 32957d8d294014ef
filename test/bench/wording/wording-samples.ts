/** The lines that the model of wording learns from: clutter and what belongs to a text, in the languages of the web. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CueKind } from '../../../src/clean/cues/cue-sheet.ts';
import { sheets } from '../../../src/clean/cues/sheet-list.ts';
import { wordCountOf } from '../../../src/clean/page/block-signs.ts';
import { longestWorded } from '../../../src/clean/wording/wording-features.ts';
import { isHeldOut, lineSets, type Line, type LineSet } from '../../corpus/score-lines.ts';
import { loadCorpus } from '../quality/corpus.ts';
import { htmlToText } from '../quality/html-to-text.ts';

export interface Sample {
  readonly text: string;
  readonly isClutter: boolean;
  /** How much it counts for beside others. */
  readonly weight: number;
}

/** What sites say of themselves; the other kinds are words within a text's own lines ("By", "Correction"). */
const kinds: readonly CueKind[] = [
  'seeAlso',
  'relatedHeading',
  'advertisement',
  'newsletter',
  'subscribe',
  'follow',
  'share',
  'comments',
  'consent',
  'rights',
  'authorBox',
  'disclosure',
  'pageTool',
];

const ownCorpora = ['../../corpus', '../../corpus/texts'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);

/** Our own lines, cue sheets and pages, and the bodies of further corpora (their part that is looked at): no line held out, no page held. */
export function* samplesOf(corpora: readonly string[]): Iterable<Sample> {
  for (const sample of allOf(corpora))
    if (/\p{L}/u.test(sample.text) && sample.text.length <= longestWorded) yield sample;
}

function* allOf(corpora: readonly string[]): Iterable<Sample> {
  for (const set of lineSets()) {
    for (const [index, line] of set.clutter.entries()) {
      if (isHeldOut(set, index)) continue;
      const lines = isOfBoxes(set) ? linesOf(withoutTitles(line)) : linesOf(line).slice(0, 1);
      for (const text of lines) yield { text, isClutter: true, weight: 2 };
    }
    for (const [index, line] of set.kept.entries())
      if (!isHeldOut(set, index))
        for (const text of linesOf(line)) yield { text, isClutter: false, weight: 2 };
    for (const text of set.paragraphs) yield* textOf(text);
  }
  for (const sheet of Object.values(sheets))
    for (const kind of kinds) for (const text of sheet[kind]) yield { text, isClutter: true, weight: 0.1 };
  yield* writtenLines();
  for (const folder of [...ownCorpora, ...corpora]) yield* bodiesOf(folder);
}

/** `lines/LANGUAGE.txt`: `+ ` before a line of clutter, `- ` before one of a text, each written for this. */
function* writtenLines(): Iterable<Sample> {
  for (const name of readdirSync(written).sort())
    for (const line of readFileSync(new URL(name, written), 'utf8').split('\n'))
      if (line !== '') yield { text: line.slice(2), isClutter: line.startsWith('+ '), weight: 1 };
}

const written = new URL('lines/', import.meta.url);

/** Sets of whole boxes: each of their lines says what sites say, but for the titles of other stories, which are worded as any text is. */
const isOfBoxes = ({ id }: LineSet): boolean => /-[67]$/.test(id);
const withoutTitles = ({ place, html }: Line): Line => ({
  place,
  html: html.replace(/<a\b[^>]*>((?:(?!<\/a>).)*)<\/a>/gs, (link, text: string) =>
    wordCountOf(text.replace(/<[^>]*>/g, ' ')) < leastTitle ? link : '',
  ),
});
/** In words. */
const leastTitle = 5;

/** The blocks of a line as its page shows them. */
const linesOf = ({ html }: Line): string[] =>
  htmlToText(`<body>${html}</body>`)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line));

function* bodiesOf(folder: string): Iterable<Sample> {
  const isOwn = ownCorpora.includes(path.resolve(folder));
  for (const { truth, part, pageType } of loadCorpus(folder)) {
    if (!isOwn && (part === 'held' || pageType !== 'article')) continue;
    for (const text of truth.body?.split('\n') ?? []) yield* textOf(text.trim());
  }
}

/** A paragraph, and its sentences, for clutter has mostly one. */
function* textOf(text: string): Iterable<Sample> {
  yield { text, isClutter: false, weight: 1 };
  const sentences = text.split(/(?<=[.!?…。！？।])\s*(?=\S)/u);
  if (sentences.length > 1)
    for (const sentence of sentences)
      if (sentence.length >= shortestSentence) yield { text: sentence, isClutter: false, weight: 0.3 };
}

const shortestSentence = 15;
