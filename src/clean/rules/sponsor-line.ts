import type { PageBlock } from '../page/page-block.ts';
import { isProse, lengthOf, wordCountOf } from '../page/block-signs.ts';
import { linkShareOf } from './block-rows.ts';
import type { Finding, PageContext, Rule } from './rule.ts';
import { standsOut } from './line-signs.ts';

/** Characters of the longest such line. */
const longest = 220;

export const sponsorLine: Rule = {
  id: 'sponsor-line',
  stage: 'body',
  offOnListings: true,
  why: 'A line that says that a text or an offer is paid for: "Sponsored content by …", "Paid post. Our newsroom had no part in it."',
  mostProse: 0.2,
  *find(page, context): Iterable<Finding> {
    const prose = page.blocks.filter(isProse);
    const [first, last] = [prose[0]?.index ?? 0, prose.at(-1)?.index ?? 0];
    for (const block of page.blocks) {
      const isAtEdge = block.index <= first || block.index >= last;
      const evidence = signsOf(block, isAtEdge, context);
      if (evidence !== null) yield { block, evidence };
    }
  },
};

function signsOf(block: PageBlock, isAtEdge: boolean, { cues }: PageContext): string[] | null {
  const { text } = block;
  if (block.type !== 'paragraph' || lengthOf(text) > longest) return null;
  const cue = cues.match(text, 'advertisement');
  if (cue === null || cue.isWhole) return null;
  const evidence = [`cue:${cue.phrase}`];
  const rest = text.slice(cue.restStart);
  if (linkShareOf(block, cue.restStart, text.length) >= 0.8) return [...evidence, 'leads-to-link'];
  // "Paid post. The newsroom had no part in it.", "Sponsored content – in cooperation with …"
  const isParted = cue.isSetApart || /[.。।۔!]\s*$/u.test(text.slice(0, cue.restStart));
  if (standsOut(block) && (isParted || wordCountOf(cue.phrase) > 1)) return [...evidence, 'set-apart'];
  return isAtEdge && wordCountOf(cue.phrase) > 1 && wordCountOf(rest) <= 8
    ? [...evidence, 'at-the-edge']
    : null;
}
