import type { Cues } from '../cues/cues.ts';
import { lengthOf } from '../page/block-signs.ts';
import type { Finding, Rule } from './rule.ts';

/** A site says it over the text, under it, and beside an offer; where more paragraphs speak of it, the text is about it. */
const mostLines = 3;
/** Characters of the longest such paragraph. */
const longest = 600;
/** Characters of the longest paragraph for which one cue is enough, */
const longestOfOne = 300;
/** and the blocks from either end of the text among which it is. */
const edge = 3;

export const disclosureLine: Rule = {
  id: 'disclosure-line',
  stage: 'body',
  why: 'What a site says of its earnings and terms: affiliate links, commissions, holdings.',
  mostProse: 0.2,
  *find(page, { cues }): Iterable<Finding> {
    const findings: Finding[] = [];
    const { blocks } = page;
    for (const [index, block] of blocks.entries()) {
      if (block.type !== 'paragraph' || block.text === '' || lengthOf(block.text) > longest) continue;
      if (index >= blocks.length - edge && network.test(block.text)) {
        findings.push({ block, evidence: ['star', 'names-site'] });
        continue;
      }
      const phrases = phrasesIn(block.text, cues);
      if (phrases.length === 0) continue;
      const isAtEdge = index < edge || index >= blocks.length - edge;
      if (phrases.length === 1 && (!isAtEdge || lengthOf(block.text) > longestOfOne)) continue;
      findings.push({
        block,
        evidence: [...phrases.map((phrase) => `cue:${phrase}`), ...(isAtEdge ? ['at-the-edge'] : [])],
      });
    }
    if (findings.length <= mostLines) yield* findings;
  },
};

/** "*dailyboat.example is part of …": whose site it is, behind a star that no word of the text has. */
const network =
  /^\s*\*{1,2}\s?(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,8}\s\P{Ll}{0,2}\p{L}.{3,120}$/u;

function phrasesIn(text: string, cues: Cues): string[] {
  const phrases: string[] = [];
  for (let rest = text; ;) {
    const cue = cues.find(rest, 'disclosure');
    if (cue === null) return phrases;
    phrases.push(cue.phrase);
    rest = rest.slice(cue.restStart);
  }
}
