import type { CueMatch, Cues } from '../cues/cues.ts';

/** The cue that a pointer begins with. "Read: Another story" points to it, "Read the label twice" is advice. */
export function seeAlsoCue(cues: Cues, text: string): CueMatch | null {
  const cue = cues.match(text, 'seeAlso');
  return cue?.phrase === 'Read' && !cue.isSetApart ? null : cue;
}

/** The cue of a pointer or of a heading over several, whichever says more; null for what somebody says. */
export function pointerCue(cues: Cues, text: string): CueMatch | null {
  if (/^["“”„«»‘]/u.test(text) && !/^[»«]\s/u.test(text)) return null;
  const label = bracketLabel(cues, text);
  if (label !== null) return label;
  const one = seeAlsoCue(cues, text);
  const other = cues.match(text, 'relatedHeading');
  if (one === null || other === null) return one ?? other;
  return other.restStart > one.restStart ? other : one;
}

/** "【写真】…", "【動画】…": what the link shows, in East Asian brackets. */
function bracketLabel(cues: Cues, text: string): CueMatch | null {
  const [whole, inside] = /^\s*【([^】]{1,10})】\s*/u.exec(text) ?? [];
  if (whole === undefined || inside === undefined || whole.length === text.length) return null;
  for (const kind of ['credit', 'seeAlso', 'relatedHeading'] as const) {
    const cue = cues.match(inside, kind);
    if (cue?.isWhole === true) return { ...cue, isWhole: false, isSetApart: true, restStart: whole.length };
  }
  return null;
}
