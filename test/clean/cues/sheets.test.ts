import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/clean/cues/fold.ts';
import { cuesFor } from '../../../src/clean/cues/match-cues.ts';
import type { CueKind } from '../../../src/clean/cues/cue-sheet.ts';
import { en } from '../../../src/clean/cues/sheets/en.ts';
import { sheets } from '../../../src/clean/cues/sheet-list.ts';
import { isUnspaced } from '../../../src/clean/cues/word-boundary.ts';

const kinds = Object.keys(en) as CueKind[];
const languages = Object.keys(sheets);

/** The languages whose sites must be understood. */
const wanted =
  'ar bg ca cs da de el en es et eu fa fi fr he hi hr hu id is it ja ka ko lt lv mk ms nl no pl pt ro ru sk sl sq sr sv sw ta th tr uk ur vi zh'.split(
    ' ',
  );

it('there is a sheet for every wanted language', () => {
  expect(languages).toEqual(expect.arrayContaining(wanted));
});

describe.each(languages)('sheet %s', (language) => {
  const sheet = sheets[language]!;

  it('has every key and knows how its sites point elsewhere', () => {
    expect(Object.keys(sheet)).toEqual(kinds);
    for (const kind of ['seeAlso', 'relatedHeading', 'share', 'comments', 'published'] as const) {
      expect(sheet[kind].length, kind).toBeGreaterThan(1);
    }
  });

  it.each(kinds)('%s holds phrases as printed', (kind) => {
    const folded = sheet[kind].map(foldText);
    expect(new Set(folded).size, 'no phrase stands twice').toBe(folded.length);
    for (const phrase of sheet[kind]) {
      expect(phrase, 'in NFC').toBe(phrase.normalize('NFC'));
      expect(phrase, 'no regular expression').not.toMatch(/[\\^$*+{}|<>[\]]/);
      expect(phrase, 'no punctuation at the end').not.toMatch(/[:：.。?？!！…/／,;\s]$/u);
      expect(phrase, 'no space at the start').not.toMatch(/^\s/u);
      const isSyllabic = isUnspaced(phrase.charAt(0)) || /\p{Script=Hangul}/u.test(phrase);
      const shortest = isSyllabic || kind === 'byline' || kind === 'biography' ? 1 : 2;
      expect(foldText(phrase).length).toBeGreaterThanOrEqual(shortest);
    }
  });

  it('finds each of its own phrases, whole and before other words', () => {
    const cues = cuesFor(language);
    for (const kind of kinds) {
      for (const phrase of sheet[kind]) {
        const whole = cues.match(phrase, kind);
        expect(whole, `${kind}: ${phrase}`).not.toBeNull();
        expect(whole!.isWhole, `${kind}: ${phrase}`).toBe(true);
        const led = cues.match(`${phrase}: Xyz 12`, kind);
        expect(foldText(led!.phrase), `${kind}: ${phrase}`).toBe(foldText(phrase));
        expect(`${phrase}: Xyz 12`.slice(led!.restStart)).toBe('Xyz 12');
      }
    }
  });

  it('finds its see-also phrases in capitals, in full width, with an arrow and glued to a sentence', () => {
    const cues = cuesFor(language);
    const wide = (text: string): string =>
      text.replace(/[!-~]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    for (const phrase of sheet.seeAlso) {
      expect(cues.match(phrase.toLocaleUpperCase(language), 'seeAlso'), phrase).not.toBeNull();
      expect(cues.match(wide(phrase), 'seeAlso'), phrase).not.toBeNull();
      expect(cues.match(`▶ ${phrase} »`, 'seeAlso')?.isWhole, phrase).toBe(true);
      expect(cues.find(`12 34.${phrase}: 56`, 'seeAlso')?.start, phrase).toBe('12 34.'.length);
    }
  });
});
