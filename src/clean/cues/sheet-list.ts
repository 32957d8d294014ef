/** All cue sheets by BCP 47 primary tag. */
import type { CueSheet } from './cue-sheet.ts';
import { de } from './sheets/de.ts';
import { en } from './sheets/en.ts';
import { es } from './sheets/es.ts';
import { fr } from './sheets/fr.ts';
import { it } from './sheets/it.ts';

export const sheets: Readonly<Record<string, CueSheet>> = {
  de,
  en,
  es,
  fr,
  it,
};
