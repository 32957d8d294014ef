import type { CueMatch, Cues } from '../cues/cues.ts';

/** The cue that a pointer begins with. "Read: Another story" points to it, "Read the label twice" is advice. */
export function seeAlsoCue(cues: Cues, text: string): CueMatch | null {
  const cue = cues.match(text, 'seeAlso');
  return cue?.phrase === 'Read' && !cue.isSetApart ? null : cue;
}
