import type { Page } from '../page.ts';
import type { RemovalMark } from '../page-block.ts';
import { proseLength } from './block-signs.ts';
import type { PageContext, Rule } from './rule.ts';

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
    const marks = new Set<RemovalMark>();
    for (const finding of [...rule.find(page, context)]) {
      const mark: RemovalMark = { rule: finding.rule ?? rule.id, evidence: finding.evidence };
      marks.add(mark);
      if ('element' in finding) page.removeElement(finding.element, mark);
      else if ('start' in finding) page.removeRange(finding.block, finding.start, finding.end, mark);
      else page.removeBlock(finding.block, mark);
    }
    if (marks.size === 0 || rule.isTrusted === true) continue;
    if (before - proseLength(page) <= before * (rule.mostProse ?? mostOfProse)) continue;
    page.restore(page.allBlocks, (mark) => marks.has(mark));
    undone.push(rule.id);
  }
  return undone;
}
