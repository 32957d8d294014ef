import type { Cues } from '../cues/cues.ts';
import { isKnownAgency } from '../metadata/organizations.ts';
import type { PageBlock } from '../page/page-block.ts';
import { endsLikeSentence, isProse, lengthOf, wordCountOf } from '../page/block-signs.ts';
import type { Finding, Rule } from './rule.ts';

const inBrackets = /^[([（【〔][^()[\]（）【】〔〕]+[)\]）】〕]$/u;
/** Longest line, in characters. */
const longest = 80;
/** Words of the longest line without brackets. */
const mostWords = 9;

export const creditLine: Rule = {
  id: 'credit-line',
  stage: 'body',
  why: 'A line that says only whose a picture or film is belongs to it, wherever that is shown: "(Photo: NORDBILD)", "Photo: Anna Berg".',
  *find(page, { cues }): Iterable<Finding> {
    const { blocks } = page;
    const lastProse = blocks.findLastIndex(isProse);
    for (const [index, block] of blocks.entries()) {
      if (block.type !== 'paragraph' || block.text === '') continue;
      if (namesLeadPicture(block, cues)) yield { block, evidence: ['lead-picture'] };
      if (isChartCredit(block, cues)) yield { block, evidence: ['chart'] };
      if (isVideoCredit(block)) yield { block, evidence: ['video-service'] };
      if (namesPictureBank(block.text, cues) || (index < lastProse && isRightsLine(block.text)))
        yield { block, evidence: ['whose-picture'] };
      if (lengthOf(block.text) > longest) continue;
      if (namesAgency(block.text)) yield { block, evidence: ['agency'] };
      const cue = cues.match(block.text, 'credit');
      if (cue?.isSetApart !== true) continue;
      if (inBrackets.test(block.text)) yield { block, evidence: [`cue:${cue.phrase}`, 'in-brackets'] };
      // A table of facts, line by line: "Photographs: 67", "Maps: 12".
      else if (isBareCredit(block, cues) && !isLabelled(blocks[index - 1]) && !isLabelled(blocks[index + 1]))
        yield { block, evidence: [`cue:${cue.phrase}`, 'set-apart'] };
    }
  },
};

/** Longest caption, in characters. */
const longestCaption = 300;

/** "Cover image: Ida Falk on the pier in spring.": what bloggers write under a text of the picture that stands over it. */
function namesLeadPicture({ text }: PageBlock, cues: Cues): boolean {
  const cue = lengthOf(text) <= longestCaption ? cues.match(text, 'leadPicture') : null;
  return cue !== null && /[:：]\s*$/u.test(text.slice(0, cue.restStart)) && cue.restStart < text.length;
}

/** `<a>The harbour</a> from <a>Ida Falk</a> on <a>Vimeo</a>.`, as the service gives it to whoever shows its film. */
function isVideoCredit({ text, links }: PageBlock): boolean {
  return (
    links.length >= 2 &&
    lengthOf(text) <= 160 &&
    /\s(?:Vimeo|YouTube|Dailymotion)\s*\.?\s*$/u.test(text) &&
    links.every((link) =>
      /\/\/(?:[\w-]+\.)*(?:vimeo|youtube|dailymotion)\.com(?:\/|$)/.test(link.getAttribute('href') ?? ''),
    )
  );
}

/** "Data: Harbour office; Chart: Ida Falk": two labels that credit, each with names. */
function isChartCredit({ text }: PageBlock, cues: Cues): boolean {
  const parts = text.split(/[;；]\s*/u);
  if (parts.length < 2 || parts.length > 4 || lengthOf(text) > 200) return false;
  const isLabelled = (part: string): boolean => /^[\p{Lu}\p{Lo}][\p{L}\s]{2,20}[:：]\s*\S/u.test(part);
  return parts.every(isLabelled) && cues.match(parts.at(-1) ?? '', 'credit')?.isSetApart === true;
}

/** "Agencies" under a picture. A shorter name may well be somebody's, or a word: "Petra", "App". */
const namesAgency = (text: string): boolean => lengthOf(text) >= 6 && isKnownAgency(text.trim());

const pictureBank =
  /(?<![\p{L}])(?:getty images|adobe ?stock|i ?stock|shutterstock|pixabay|unsplash|pexels|wikimedia commons|depositphotos|fotolia|alamy|picture alliance|eyeem)(?!\p{L})/iu;

/** "Photo: Ida Falk, via Wikimedia Commons | Licence: CC BY-SA 4.0", at whatever length. */
const namesPictureBank = (text: string, cues: Cues): boolean =>
  lengthOf(text) <= 160 && pictureBank.test(text) && cues.match(text, 'credit')?.isSetApart === true;

/** "© Ida Falk" within the text. */
const isRightsLine = (text: string): boolean =>
  /^\s*©(?!.*(?:19|20)\d\d)/u.test(text) && wordCountOf(text) <= mostWords && !endsLikeSentence(text);

const webAddress = /^\s*(?:https?:\/\/|www\.)\S+\s*$/u;

function isBareCredit({ text }: PageBlock, cues: Cues): boolean {
  const cue = cues.match(text, 'credit');
  if (cue === null || cue.isWhole || wordCountOf(text) > mostWords || endsLikeSentence(text)) return false;
  const rest = text.slice(cue.restStart);
  return webAddress.test(rest) || /^\p{Lu}|^\P{L}*[\p{Lo}\p{Lu}]/u.test(rest);
}

/** A few words behind a label and a colon. */
function isLabelled(block: PageBlock | undefined): boolean {
  return (
    block?.type === 'paragraph' &&
    /^[^:.!?]{2,30}[:：]\s*\S/u.test(block.text) &&
    wordCountOf(block.text) <= mostWords
  );
}
