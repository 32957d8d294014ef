/** Repairs what a page's text lost or caught on its way, each repair on record so that `undoRepairs` gives back the input exactly. */
import type { Repair } from '../../article/article.ts';
import { bidiControls } from './bidi-controls.ts';
import { controlCharacters } from './control-characters.ts';
import { doubledQuotes } from './doubled-quotes.ts';
import { dropCap } from './drop-cap.ts';
import { escapedReferences } from './escaped-references.ts';
import { letterspacing } from './letterspacing.ts';
import { lostSpace, lostSpaceAtLink } from './lost-space.ts';
import { mojibake } from './mojibake.ts';
import { composedForm } from './composed-form.ts';
import type { RepairContext, RepairRule } from './repair-rule.ts';
import { softHyphen } from './soft-hyphen.ts';
import { spaceRuns } from './space-runs.ts';
import { zeroWidth } from './zero-width.ts';

export type TextRepair = Pick<Repair, 'rule' | 'at' | 'before' | 'after'>;

export interface RepairedText {
  readonly text: string;
  /** In the order they were made; `at` is an offset in the text as it then was. */
  readonly repairs: readonly TextRepair[];
}

/** Bytes and encodings first, then what nobody sees, then words, spaces and quotes. */
export const repairRules: readonly RepairRule[] = [
  mojibake,
  escapedReferences,
  controlCharacters,
  bidiControls,
  softHyphen,
  zeroWidth,
  composedForm,
  letterspacing,
  dropCap,
  spaceRuns,
  lostSpace,
  lostSpaceAtLink,
  doubledQuotes,
];

/** One repair can bare another (a reference inside a reference); a text that needs more rounds than this is left as it then is. */
const maxRounds = 12;

/** Repairs the text of one block. Repairing the result again changes nothing. */
export function repairText(text: string, context: RepairContext): RepairedText {
  const repairs: TextRepair[] = [];
  if (context.blockType === 'code' || context.blockType === 'table' || isVerse(text, context)) {
    return { text, repairs };
  }
  let current = text;
  for (let round = 0; round < maxRounds; round++) {
    const before = repairs.length;
    for (const rule of repairRules) {
      // Until it finds no more: what was encoded wrongly twice must not meet the next rule half decoded.
      for (let made = -1, pass = 0; made !== repairs.length && pass < maxRounds; pass++) {
        made = repairs.length;
        current = applyRule(rule, current, context, repairs);
      }
    }
    if (repairs.length === before) break;
  }
  return { text: current, repairs };
}

function applyRule(rule: RepairRule, text: string, context: RepairContext, repairs: TextRepair[]): string {
  let current = '';
  let taken = 0;
  for (const { at, before, after } of rule.find(text, context)) {
    if (at < taken) continue;
    current += text.slice(taken, at);
    repairs.push({ rule: rule.id, at: current.length, before, after });
    current += after;
    taken = at + before.length;
  }
  return taken === 0 && current === '' ? text : current + text.slice(taken);
}

/** Gives back the text that `repairText` was given. */
export function undoRepairs(text: string, repairs: readonly TextRepair[]): string {
  return repairs.reduceRight(
    (current, { at, before, after }) => current.slice(0, at) + before + current.slice(at + after.length),
    text,
  );
}

/** Three or more short lines in one block: a poem or a song, whose spaces and line ends are meant. */
function isVerse(text: string, { blockType }: RepairContext): boolean {
  if (blockType === 'list') return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length >= 3 && lines.every((line) => line.length <= 60);
}

/** A headline or other field of one line, repaired; null where nothing is left. */
export function repairLine(value: string | null, language: string | null): string | null {
  const text = value === null ? '' : repairText(value, { language, blockType: 'heading' }).text.trim();
  return text === '' ? null : text;
}
