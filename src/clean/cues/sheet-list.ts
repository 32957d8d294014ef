/** All cue sheets by BCP 47 primary tag. */
import type { CueSheet } from './cue-sheet.ts';
import { ar } from './sheets/ar.ts';
import { bg } from './sheets/bg.ts';
import { bn } from './sheets/bn.ts';
import { ca } from './sheets/ca.ts';
import { cs } from './sheets/cs.ts';
import { da } from './sheets/da.ts';
import { de } from './sheets/de.ts';
import { el } from './sheets/el.ts';
import { en } from './sheets/en.ts';
import { es } from './sheets/es.ts';
import { et } from './sheets/et.ts';
import { eu } from './sheets/eu.ts';
import { fa } from './sheets/fa.ts';
import { fi } from './sheets/fi.ts';
import { fr } from './sheets/fr.ts';
import { gl } from './sheets/gl.ts';
import { he } from './sheets/he.ts';
import { hi } from './sheets/hi.ts';
import { hr } from './sheets/hr.ts';
import { hu } from './sheets/hu.ts';
import { id } from './sheets/id.ts';
import { icelandic } from './sheets/is.ts';
import { it } from './sheets/it.ts';
import { ja } from './sheets/ja.ts';
import { ka } from './sheets/ka.ts';
import { ko } from './sheets/ko.ts';
import { lt } from './sheets/lt.ts';
import { lv } from './sheets/lv.ts';
import { mk } from './sheets/mk.ts';
import { ms } from './sheets/ms.ts';
import { nl } from './sheets/nl.ts';
import { no } from './sheets/no.ts';
import { pl } from './sheets/pl.ts';
import { pt } from './sheets/pt.ts';
import { ro } from './sheets/ro.ts';
import { ru } from './sheets/ru.ts';
import { sk } from './sheets/sk.ts';
import { sl } from './sheets/sl.ts';
import { sq } from './sheets/sq.ts';
import { sr } from './sheets/sr.ts';
import { sv } from './sheets/sv.ts';
import { sw } from './sheets/sw.ts';
import { ta } from './sheets/ta.ts';
import { th } from './sheets/th.ts';
import { tr } from './sheets/tr.ts';
import { uk } from './sheets/uk.ts';
import { ur } from './sheets/ur.ts';
import { vi } from './sheets/vi.ts';
import { zh } from './sheets/zh.ts';

export const sheets: Readonly<Record<string, CueSheet>> = {
  ar,
  bg,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  eu,
  fa,
  fi,
  fr,
  gl,
  he,
  hi,
  hr,
  hu,
  id,
  is: icelandic,
  it,
  ja,
  ka,
  ko,
  lt,
  lv,
  mk,
  ms,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sq,
  sr,
  sv,
  sw,
  ta,
  th,
  tr,
  uk,
  ur,
  vi,
  zh,
};
