/** Which sheets apply to a page's language tag, in order. */

/** Deprecated and narrower ISO 639 codes → the sheet's tag (IANA subtag registry: preferred values and macrolanguages). */
const sheetOf: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  tl: 'fil',
  mo: 'ro',
  cmn: 'zh',
  yue: 'zh',
  zsm: 'ms',
  pes: 'fa',
  prs: 'fa',
  arb: 'ar',
  arz: 'ar',
  ekk: 'et',
  lvs: 'lv',
  swh: 'sw',
  als: 'sq',
};

/** Languages whose sites also print their neighbours' phrases, or that have no sheet of their own. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
  af: ['nl'],
  an: ['es'],
  as: ['bn'],
  ast: ['es'],
  be: ['ru'],
  bs: ['hr', 'sr'],
  ca: ['es'],
  cnr: ['sr', 'hr'],
  eu: ['es'],
  fo: ['da'],
  fy: ['nl'],
  gl: ['es', 'pt'],
  gsw: ['de'],
  hr: ['sr'],
  hy: ['ru'],
  id: ['ms'],
  ka: ['ru'],
  kk: ['ru'],
  ky: ['ru'],
  lb: ['de', 'fr'],
  mk: ['sr'],
  mr: ['hi'],
  ms: ['id'],
  ne: ['hi'],
  no: ['da'],
  ps: ['fa', 'ar'],
  sh: ['sr', 'hr'],
  sk: ['cs'],
  sr: ['hr'],
  tg: ['ru'],
  tt: ['ru'],
  uz: ['ru'],
};

/** The primary subtag of a language tag in the form that sheets are named by; `null` when it says nothing. */
export function primaryLanguage(tag: string | null): string | null {
  const primary = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/iu.exec(tag ?? '')?.[1]?.toLowerCase();
  if (primary === undefined || ['und', 'mul', 'zxx', 'mis'].includes(primary)) return null;
  return sheetOf[primary] ?? primary;
}

/** Tags of the sheets for `tag`, the most fitting first; all of `available`, English first, when the language is unknown. */
export function sheetLanguagesFor(tag: string | null, available: readonly string[]): readonly string[] {
  const primary = primaryLanguage(tag);
  const wanted = primary === null ? ['en', ...available] : [primary, ...(neighbours[primary] ?? []), 'en'];
  return [...new Set(wanted)].filter((language) => available.includes(language));
}
