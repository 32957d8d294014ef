import type { Cues } from '../cues/cues.ts';
import { isCorrection, isProse, lengthOf, wordCountOf } from '../page/block-signs.ts';
import type { PageBlock } from '../page/page-block.ts';
import { tellingWords, wordingScore } from '../wording/line-wording.ts';
import { longestWorded } from '../wording/wording-features.ts';
import { namesOtherAddress } from './asking-signs.ts';
import { rowsOf } from './block-rows.ts';
import { contributionCue } from './end-authors.ts';
import type { Finding, Rule } from './rule.ts';

/** Log-odds that take a line, those that take one of a few words, which says too little ("Wir bieten" heads a list), and a long one, of which the model knows much. */
const leastScore = 1.7;
/** In a text without markup no box and no link would tell. */
const leastScoreInText = 1.5;
const leastScoreOfFew = 3;
const leastScoreOfLong = 2;
const fewWords = 5;
const longLine = 160;
/** What it counts for that no more of the text follows. */
const scoreOfEnd = 0.5;

export const clutterWording: Rule = {
  id: 'clutter-wording',
  stage: 'body',
  offOnListings: true,
  mostProse: 0.2,
  why: 'A line of its own that is worded as sites word what they say of themselves, as a model of wording learned it.',
  *find(page, { isStory, isThread, isText, cues, url }): Iterable<Finding> {
    // Who posts in a thread asks, offers and invites as sites do.
    if (!isStory || isThread) return;
    const least = isText ? leastScoreInText : leastScore;
    const isInterview = page.blocks.filter(asks).length >= leastQuestions;
    const scores = page.blocks.map((block) => (isLine(block) ? wordingScore(block.text) : -Infinity));
    const lastOfText = page.blocks.findLastIndex((block, at) => isProse(block) && scores[at]! < least);
    for (const [index, block] of page.blocks.entries()) {
      const [score, isAfterText] = [scores[index]!, index > lastOfText];
      if (
        !isWordedSo(block.text, score, isAfterText ? least - scoreOfEnd : least) ||
        isOfText(block.text, cues) ||
        namesOtherAddress(block.text, url)
      )
        continue;
      if ((isInterview && asks(block)) || isInList(page.blocks, index)) continue;
      const words = tellingWords(block.text).map((telling) => `words:${telling}`);
      yield {
        block,
        evidence: [`wording:${score.toFixed(2)}`, ...words, ...(isAfterText ? ['after-the-text'] : [])],
      };
    }
  },
};

/** So many lines that ask are the questions of an interview or of a guide. */
const leastQuestions = 4;
const asks = ({ type, text }: PageBlock): boolean =>
  (type === 'paragraph' || type === 'heading') && lengthOf(text) <= longLine * 2 && /[?？؟;]\s*$/u.test(text);

/** "● Key type: membrane", "* Total: 326 million": a list without its element, each line with the mark of the one beside it. */
function isInList(blocks: readonly PageBlock[], index: number): boolean {
  const mark = listMark.exec(blocks[index]?.text ?? '')?.[0];
  return (
    mark !== undefined &&
    [blocks[index - 1], blocks[index + 1]].some((beside) => beside?.text.startsWith(mark) === true)
  );
}

const listMark = /^[*•●■◆◇▪‣・※○]/u;

/** A correction stays, and who else worked on a text is for the rules of its end. */
const isOfText = (text: string, cues: Cues): boolean =>
  isCorrection(text, cues) || contributionCue(text, cues) !== null;

const isLine = (block: PageBlock): boolean =>
  (block.type === 'paragraph' || (block.type === 'list' && rowsOf(block).length === 1)) &&
  block.text.length <= longestWorded &&
  /\p{L}/u.test(block.text);

function isWordedSo(text: string, score: number, least: number): boolean {
  if (wordCountOf(text) <= fewWords) return score >= leastScoreOfFew;
  if (lengthOf(text) > longLine) return score >= leastScoreOfLong;
  return score >= least;
}
