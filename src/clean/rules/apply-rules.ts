import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import type { RemovalMark } from '../page/piece.ts';
import type { TextRange } from '../page/text-ranges.ts';
import { proseLength } from '../page/block-signs.ts';
import type { Finding, PageContext, Rule } from './rule.ts';

/** A rule that takes more than this share of the running text has mistaken the article for clutter. */
const mostOfProse = 0.4;

/**
 * The engine: the only thing that takes text away on a rule's word. Each rule first finds everything, then it is marked
 * with the rule's id and evidence; the next rule sees what is left. What a rule took is given back when it is too much
 * of the running text. Returns the ids of such rules.
 */
export function applyRules(rules: readonly Rule[], page: Page, context: PageContext): string[] {
  const undone: string[] = [];
  for (const rule of rules) {
    const before = proseLength(page);
    const marks = removeFindings(page, rule, [...rule.find(page, context)]);
    if (marks.size === 0 || rule.isTrusted === true) continue;
    if (before - proseLength(page) <= before * (rule.mostProse ?? mostOfProse)) continue;
    page.restore(page.allBlocks, (mark) => marks.has(mark));
    undone.push(rule.id);
  }
  return undone;
}

/** Stretches of text go first: their offsets are those of the text as the rule saw it. */
function removeFindings(page: Page, rule: Rule, findings: readonly Finding[]): ReadonlySet<RemovalMark> {
  const marks = new Set<RemovalMark>();
  const rangesOf = new Map<PageBlock, TextRange[]>();
  const wholes: (() => void)[] = [];
  for (const finding of findings) {
    const mark: RemovalMark = { rule: finding.rule ?? rule.id, evidence: finding.evidence };
    marks.add(mark);
    if ('element' in finding) wholes.push(() => page.removeElement(finding.element, mark));
    else if (!('start' in finding)) wholes.push(() => page.removeBlock(finding.block, mark));
    else {
      const ranges = rangesOf.get(finding.block) ?? [];
      ranges.push({ start: finding.start, end: finding.end, mark });
      rangesOf.set(finding.block, ranges);
    }
  }
  for (const [block, ranges] of rangesOf) page.removeRanges(block, ranges);
  for (const remove of wholes) remove();
  return marks;
}
