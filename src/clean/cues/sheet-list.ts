/** All cue sheets by BCP 47 primary tag. */
import type { CueSheet } from './cue-sheet.ts';
import { ar } from './sheets/ar.ts';
import { cs } from './sheets/cs.ts';
import { de } from './sheets/de.ts';
import { en } from './sheets/en.ts';
import { es } from './sheets/es.ts';
import { fr } from './sheets/fr.ts';
import { it } from './sheets/it.ts';
import { ja } from './sheets/ja.ts';
import { ko } from './sheets/ko.ts';
import { nl } from './sheets/nl.ts';
import { pl } from './sheets/pl.ts';
import { pt } from './sheets/pt.ts';
import { ru } from './sheets/ru.ts';
import { tr } from './sheets/tr.ts';
import { uk } from './sheets/uk.ts';
import { zh } from './sheets/zh.ts';

export const sheets: Readonly<Record<string, CueSheet>> = {
  ar,
  cs,
  de,
  en,
  es,
  fr,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  tr,
  uk,
  zh,
};
