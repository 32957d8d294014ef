/** Whether a line of clutter survived: a line that begins with a cue and that the human text does not have. */
import { leakCues, type LeakKind } from './leak-cues.ts';

export interface Leak {
  readonly kind: LeakKind;
  readonly cue: string;
  readonly line: string;
}

interface FoldedCue {
  readonly kind: LeakKind;
  readonly cue: string;
  readonly folded: string;
}

const cuesByFirst = indexCues();
/** A paragraph longer than this that merely begins with such words is prose. */
const maxLineLength = 300;
/** Kinds whose phrases are also ordinary words: they count only when (nearly) nothing follows them. */
const standsAloneKinds: ReadonlySet<LeakKind> = new Set(['advertisement', 'comments']);

export function findLeaks(output: string, truth: string): Leak[] {
  const bare = bareOf(truth);
  const leaks: Leak[] = [];
  for (const line of output.split(/\n+/u)) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const isNew = !bare.includes(bareOf(trimmed));
    const match = isNew && trimmed.length <= maxLineLength ? cueAt(trimmed) : null;
    if (match) leaks.push({ kind: match.kind, cue: match.cue, line: trimmed });
    else leaks.push(...gluedLeaks(trimmed, bare));
  }
  return leaks;
}

/** A cue with a colon that begins a later sentence of a real paragraph: "… he said. See also: Another story". */
function gluedLeaks(line: string, bareTruth: string): Leak[] {
  const leaks: Leak[] = [];
  for (const boundary of line.matchAll(/[.!?。！？।؟"”»]\s*/gu)) {
    const rest = line.slice(boundary.index + boundary[0].length);
    const match = cueAt(rest);
    if (match?.kind !== 'see-also' || !/^\s*[:：]/u.test(rest.slice(match.cue.length))) continue;
    if (bareTruth.includes(bareOf(rest.slice(0, 120)))) continue;
    leaks.push({ kind: match.kind, cue: match.cue, line: rest });
  }
  return leaks;
}

function cueAt(text: string): FoldedCue | null {
  const folded = text
    .replace(/^[\s\p{P}\p{S}]+/u, '')
    .toLowerCase()
    .normalize('NFC');
  let best: FoldedCue | null = null;
  for (const cue of cuesByFirst.get(folded.slice(0, 2)) ?? []) {
    if (!folded.startsWith(cue.folded) || cue.folded.length < (best?.folded.length ?? 0)) continue;
    const after = folded.slice(cue.folded.length);
    const isSpaced = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u.test(
      cue.folded,
    );
    if (isSpaced && /^[\p{L}\p{M}\p{N}]/u.test(after)) continue;
    const rest = after.replace(/[\s\p{P}\p{S}\p{N}]+/gu, '');
    if (standsAloneKinds.has(cue.kind) && rest.length > 12) continue;
    best = cue;
  }
  return best;
}

function indexCues(): Map<string, FoldedCue[]> {
  const index = new Map<string, FoldedCue[]>();
  for (const [kind, cues] of Object.entries(leakCues) as [LeakKind, readonly string[]][]) {
    for (const cue of cues) {
      const folded = cue.toLowerCase().normalize('NFC');
      const key = folded.slice(0, 2);
      index.set(key, [...(index.get(key) ?? []), { kind, cue, folded }]);
    }
  }
  return index;
}

/** Letters and digits only, so that quotes, spaces and case make no difference. */
export function bareOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Kind of the cue that a text begins with, or null. */
export function cueKindOf(text: string): LeakKind | null {
  return cueAt(text)?.kind ?? null;
}
