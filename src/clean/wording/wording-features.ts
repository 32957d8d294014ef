/** What a line says, as marks that a linear model can weigh. */
import { foldText } from '../cues/fold.ts';

/** Longest line that the model was made for, in characters. */
export const longestWorded = 450;

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const stemLength = 5;
const longestGram = 3;

/**
 * The features of one line: its words, their beginnings ("stems", which hold for a word's other endings), pairs of neighbours, the
 * first ones (prefixed `word:`, `stem:`, `pair:`, `first:`, `lead:`); of scripts without spaces, runs of one to three signs (`gram:`);
 * and what else shows (`#`): length, marks, digits. Each once.
 */
export function featuresOf(line: string): string[] {
  const words = foldText(line).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const features = new Set<string>(formOf(line, words.length));
  let before: string | null = null;
  for (const [index, word] of words.entries()) {
    if (unspaced.test(word)) {
      for (const gram of gramsOf(word)) features.add(`gram:${gram}`);
      if (index === 0) features.add(`first:${word.slice(0, longestGram)}`);
      before = null;
      continue;
    }
    const stem = word.slice(0, stemLength);
    features.add(`word:${word}`).add(`stem:${stem}`);
    if (index === 0) features.add(`first:${stem}`);
    if (before !== null) features.add(`pair:${before} ${stem}`);
    if (index === 1 && before !== null) features.add(`lead:${before} ${stem}`);
    before = stem;
  }
  return [...features];
}

function* gramsOf(run: string): Iterable<string> {
  for (let length = 1; length <= longestGram; length++)
    for (let at = 0; at + length <= run.length; at++) yield run.slice(at, at + length);
}

const forms: readonly (readonly [name: string, shows: RegExp])[] = [
  ['colon', /[:：]\s*$/u],
  ['quote', /["“”„«»「『]/u],
  ['at', /@/u],
  ['digit', /\p{Nd}/u],
  ['divider', /[:：|›»→>]/u],
  ['pointer', /^[^\p{L}]*[→▶►»>•*\p{Extended_Pictographic}]/u],
];

function* formOf(line: string, words: number): Iterable<string> {
  yield `#length:${String(Math.min(8, Math.floor(line.length / 25)))}`;
  yield `#words:${String(Math.min(12, words))}`;
  const end = /([.。!?！？…])["”»]?\s*$/u.exec(line)?.[1];
  if (end !== undefined) yield `#end:${end}`;
  for (const [name, shows] of forms) if (shows.test(line)) yield `#${name}`;
  const capitals = line.match(/(?<=[\p{L},;] )\p{Lu}/gu)?.length ?? 0;
  yield `#capitals:${String(Math.min(5, capitals))}`;
}

/** Features are known by a hash of so many bits (Weinberger et al., "Feature Hashing for Large Scale Multitask Learning", ICML 2009). */
export const hashBits = 20;

/** 32-bit FNV-1a of the UTF-16 code units, cut to `hashBits`. */
export function hashOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & ((1 << hashBits) - 1);
}
