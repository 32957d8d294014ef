/** The language of the page: declared, and checked by detection only where the declaration is missing or contradicted. */
import type { eld } from 'eld/extrasmall';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { linkedText, metaText, type PageFacts } from './page-facts.ts';

export interface StatedLanguage {
  readonly language: string | null;
  readonly source: string | null;
}

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

export function directionOf(language: string | null, declared: string | null): 'ltr' | 'rtl' | null {
  const dir = declared?.trim().toLowerCase();
  if (dir === 'rtl' || dir === 'ltr') return dir;
  if (language === null) return null;
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** A well-formed BCP 47 tag in its canonical form; null for anything else. `en_US`, `EN-us` and `english` are understood. */
export function canonicalTag(raw: string | null): string | null {
  if (raw === null) return null;
  const written =
    raw
      .trim()
      .split(/[\s,;]/)[0]
      ?.replace(/_/g, '-')
      .replace(/\..*$/, '') ?? '';
  const tag = named[written.toLowerCase()] ?? written;
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return null;
  if (/^(?:xx|xxx|und|mul|zxx|xy)\b/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

const named: Readonly<Record<string, string>> = {
  english: 'en',
  deutsch: 'de',
  german: 'de',
  french: 'fr',
  francais: 'fr',
  spanish: 'es',
  italian: 'it',
  jp: 'ja',
  cn: 'zh',
  'zh-cht': 'zh-Hant',
  'zh-chs': 'zh-Hans',
  kr: 'ko',
  cz: 'cs',
  ua: 'uk',
  gr: 'el',
  dk: 'da',
  se: 'sv',
  vn: 'vi',
  ger: 'de',
  eng: 'en',
  iw: 'he',
};

/** Scripts that one language, or few, are written in: where they fill the text, a tag of another script is wrong. */
const scripts: readonly (readonly [pattern: RegExp, languages: readonly string[]])[] = [
  [/\p{Script=Hangul}/gu, ['ko']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, ['ja']],
  [/\p{Script=Han}/gu, ['zh', 'ja', 'yue', 'wuu']],
  [
    /\p{Script=Cyrillic}/gu,
    [
      'ru',
      'uk',
      'be',
      'bg',
      'sr',
      'mk',
      'kk',
      'ky',
      'mn',
      'tg',
      'uz',
      'tt',
      'ba',
      'bs',
      'ce',
      'cv',
      'os',
      'sah',
      'az',
    ],
  ],
  [
    /\p{Script=Arabic}/gu,
    ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd', 'ku', 'ks', 'az', 'arz', 'ary', 'pnb', 'prs'],
  ],
  [/\p{Script=Hebrew}/gu, ['he', 'yi']],
  [/\p{Script=Greek}/gu, ['el', 'grc']],
  [/\p{Script=Thai}/gu, ['th']],
  [/\p{Script=Devanagari}/gu, ['hi', 'mr', 'ne', 'sa', 'bho', 'mai', 'kok']],
  [/\p{Script=Bengali}/gu, ['bn', 'as']],
  [/\p{Script=Tamil}/gu, ['ta']],
  [/\p{Script=Telugu}/gu, ['te']],
  [/\p{Script=Gujarati}/gu, ['gu']],
  [/\p{Script=Kannada}/gu, ['kn']],
  [/\p{Script=Malayalam}/gu, ['ml']],
  [/\p{Script=Gurmukhi}/gu, ['pa']],
  [/\p{Script=Sinhala}/gu, ['si']],
  [/\p{Script=Myanmar}/gu, ['my', 'shn', 'mnw']],
  [/\p{Script=Khmer}/gu, ['km']],
  [/\p{Script=Lao}/gu, ['lo']],
  [/\p{Script=Georgian}/gu, ['ka', 'xmf']],
  [/\p{Script=Armenian}/gu, ['hy']],
  [/\p{Script=Ethiopic}/gu, ['am', 'ti']],
];

/** Reads the language of a page; `sample` gives some of its running text, asked for only when needed. */
export function readLanguage(facts: Omit<PageFacts, 'language'>, sample: () => string): StatedLanguage {
  const declared = declaredLanguages(facts);
  const best = declared[0] ?? null;
  const text = sample();
  if (text.length < 40) return best ?? { language: null, source: null };
  const written = scriptLanguages(text);
  if (written !== null) {
    const agreeing = declared.find(({ language }) => written.includes(primaryOf(language)));
    if (agreeing !== undefined) return agreeing;
    const detected = written.length === 1 ? written[0] : detect(text);
    return {
      language:
        detected !== undefined && detected !== null && written.includes(detected)
          ? detected
          : (written[0] ?? null),
      source: 'body',
    };
  }
  // Text in Latin letters: a tag of another script is wrong; two declarations that differ are settled by the text.
  const latin = declared.filter(({ language }) => !otherScriptLanguages.has(primaryOf(language)));
  const primaries = new Set(latin.map(({ language }) => primaryOf(language)));
  if (primaries.size === 1 && latin.length === declared.length && !isSuspicious(latin))
    return latin[0] ?? { language: null, source: null };
  const detected = detect(text);
  if (detected === null) return latin[0] ?? best ?? { language: null, source: null };
  const agreeing = latin.find(({ language }) => sameLanguage(primaryOf(language), detected));
  return agreeing ?? { language: detected, source: 'body' };
}

/** "en" is what themes declare on pages of any language. */
const isSuspicious = (declared: readonly { language: string }[]): boolean =>
  declared.every(({ language }) => primaryOf(language) === 'en');

const otherScriptLanguages = new Set(
  scripts
    .flatMap(([, languages]) => languages)
    .filter((tag) => !['az', 'uz', 'sr', 'bs', 'ku', 'kk', 'tt'].includes(tag)),
);

const primaryOf = (tag: string): string => tag.split('-')[0] ?? tag;

const kin = [
  new Set(['no', 'nb', 'nn', 'da']),
  new Set(['hr', 'sr', 'bs', 'sh', 'sl']),
  new Set(['id', 'ms']),
  new Set(['gl', 'pt', 'es', 'ca']),
  new Set(['tl', 'fil']),
];
const sameLanguage = (a: string, b: string): boolean =>
  a === b || kin.some((group) => group.has(a) && group.has(b));

function declaredLanguages(facts: Omit<PageFacts, 'language'>): { language: string; source: string }[] {
  const { scan, linked } = facts;
  const stated: [string | null | undefined, string][] = [
    [linked.article === null ? null : linkedText(linked.article['inLanguage']), 'jsonld'],
    [scan.lang, 'html'],
    [
      metaText(scan, 'content-language', 'language', 'dc.language', 'dcterms.language', 'inlanguage')?.value,
      'meta',
    ],
    [metaText(scan, 'og:locale')?.value, 'meta'],
  ];
  const declared = stated.flatMap(([raw, source]) => {
    const language = canonicalTag(raw ?? null);
    return language === null ? [] : [{ language, source }];
  });
  // The page's own element comes first where it says as much; a more exact tag of the same language is better.
  declared.sort((a, b) => Number(b.source === 'html') - Number(a.source === 'html'));
  const first = declared[0];
  const exact =
    first?.language.includes('-') === false
      ? declared.find(
          ({ language, source }) => source !== 'meta' && language.startsWith(first.language + '-'),
        )
      : undefined;
  return exact === undefined ? declared : [exact, ...declared];
}

function scriptLanguages(text: string): readonly string[] | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [pattern, languages] of scripts) {
    const share = (text.match(pattern)?.length ?? 0) / Math.max(1, letters);
    if (share > (languages.includes('ja') && languages.length === 1 ? 0.1 : 0.4)) return languages;
  }
  return null;
}

type Detector = typeof eld;
let detector: Detector | undefined;

/** Loading the detector takes about a tenth of a second, once, so only the pages that need it pay for it. */
function detect(text: string): string | null {
  if (detector === undefined) {
    const path = fileURLToPath(import.meta.resolve('eld/extrasmall'));
    detector = (createRequire(import.meta.url)(path) as { eld: Detector }).eld;
  }
  const result = detector.detect(text.slice(0, 1500));
  return result.language !== '' && result.isReliable() ? result.language : null;
}
