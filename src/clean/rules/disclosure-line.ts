import type { Cues } from '../cues/cues.ts';
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import { endsLikeSentence, isProse, lengthOf } from '../page/block-signs.ts';
import type { Finding, Rule } from './rule.ts';
import { standsOut } from './line-signs.ts';

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
      const sign = signOfMachine(page, index);
      if (sign !== null) {
        findings.push({ block, evidence: [sign, 'names-machine'] });
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

const isShortNote = (text: string): boolean => lengthOf(text) <= 170 && endsLikeSentence(text);

/** Small print at either end of the text, or a line under the points that sum it up. */
function signOfMachine(page: Page, index: number): string | null {
  const block = page.blocks[index];
  if (block === undefined || !isShortNote(block.text) || !machine.test(block.text)) return null;
  const isEdge = index < edge || index >= page.blocks.length - edge;
  return isEdge && standsOut(block) ? 'stands-out' : isBelowPoints(page, block) ? 'below-points' : null;
}

/** Blocks of a box with the points that sum a text up. */
const mostOfPoints = 6;

/** Behind a list in a box of their own: who wrote the points. */
function isBelowPoints(page: Page, block: PageBlock): boolean {
  const box = block.element.parentElement;
  const [first, last] = box === null ? [0, Infinity] : (page.rangeOf(box) ?? [0, Infinity]);
  if (last - first >= mostOfPoints) return false;
  const others = page.allBlocks
    .slice(first, last + 1)
    .filter((other) => other !== block && other.originalText !== '');
  const above = others.findLast(({ index }) => index < block.index);
  return above?.type === 'list' && !others.some((other) => other.type === 'paragraph' && isProse(other));
}

/** Artificial intelligence, as the languages of the web call it: small print that names it tells how the text was made. */
const machine =
  /(?<![\p{L}\p{N}])(?:AI|KI|IA|ИИ|ШІ)(?![\p{L}\p{N}])|künstliche\p{L}* Intelligenz|(?:intelligence|inteligencia|intelligenza|inteligência|inteligen[țt]a) artifici|artificial intelligence|kunstmatige intelligentie|tekoäly|tehisaru|tehisintellekt|mākslīg\p{L}* intelekt|dirbtin\p{L}* intelekt|sztuczn\p{L}* inteligencj|uměl\p{L}* inteligenc|umel\p{L}* inteligenc|umetn\p{L}* inteligenc|umjetn\p{L}* inteligenc|veštačk\p{L}* inteligenc|mesterséges intelligenci|kunstig intelligens|artificiell intelligens|искусственн\p{L}* интеллект|штучн\p{L}* інтелект|изкуств\p{L}* интелект|τεχνητή\p{L}* νοημοσύνη|yapay zek|人工智能|人工智慧|生成AI|AIが|인공지능|الذكاء الاصطناعي|הבינה המלאכותית|בינה מלאכותית|هوش مصنوعی|trí tuệ nhân tạo|kecerdasan buatan/u;

function phrasesIn(text: string, cues: Cues): string[] {
  const phrases: string[] = [];
  for (let rest = text; ;) {
    const cue = cues.find(rest, 'disclosure');
    if (cue === null) return phrases;
    phrases.push(cue.phrase);
    rest = rest.slice(cue.restStart);
  }
}
