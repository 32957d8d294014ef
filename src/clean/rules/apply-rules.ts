import type { Page } from '../page.ts';
import type { RemovalMark } from '../page-block.ts';
import type { PageContext, Rule } from './rule.ts';

/**
 * The engine: the only thing that takes text away on a rule's word. Each rule first finds everything, then it is marked
 * with the rule's id and evidence; the next rule sees what is left.
 */
export function applyRules(rules: readonly Rule[], page: Page, context: PageContext): void {
  for (const rule of rules) {
    for (const finding of [...rule.find(page, context)]) {
      const mark: RemovalMark = { rule: finding.rule ?? rule.id, evidence: finding.evidence };
      if ('element' in finding) page.removeElement(finding.element, mark);
      else if ('start' in finding) page.removeRange(finding.block, finding.start, finding.end, mark);
      else page.removeBlock(finding.block, mark);
    }
  }
}
