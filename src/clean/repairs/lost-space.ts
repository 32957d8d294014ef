import { isCommonWord } from '../cues/common-words.ts';
import { editsOf, type RepairRule } from './repair-rule.ts';

/** A word in small letters, the sentence's end, and a capitalised word right behind it that runs on into a sentence. */
const gluedSentence =
  /(?<![\p{L}\p{N}\p{M}_./@:#-])(\p{Ll}{2,}[)\]]?[.!?…]["”’»]?)(\p{Lu}\p{Ll}*)(?=[ \u00a0]\p{L})/gu;
/** Ends of host and file names in the wild: "amazon.De", "node.Js". */
const nameEnd =
  /^(?:com|net|org|info|biz|gov|edu|io|ai|co|tv|me|app|dev|news|eu|uk|us|de|fr|it|es|ru|jp|cn|in|js|ts|py|md|pdf|doc|exe|zip|html|php|asp|aspx)$/iu;
/** A common word and a name: "theKerrandilla plant", "nach einemGutachten". */
const gluedName =
  /(?<![\p{L}\p{N}\p{M}_./@:#-])(\p{Ll}{2,})((?:\p{Lu}\p{Ll}|\p{Lu}{2})[\p{L}\p{M}]*)(?![\p{L}\p{N}_]|\.\p{Ll})/gu;
const gluedByline = /^(By|Von|Par|Por)(?=(?:The|Die|Das|Le|La|Les|El)[ \u00a0]\p{Lu})/gu;

export const lostSpace: RepairRule = {
  id: 'lost-space',
  why: 'Where an inline tag or a line break was dropped, two sentences run together: "the end.The next".',
  *find(text, { language }) {
    yield* editsOf(text, gluedByline, ([found]) => `${found} `);
    yield* editsOf(text, gluedSentence, ([, end = '', word = '']) => {
      if (nameEnd.test(word) && !isCommonWord(word, language)) return null;
      return `${end} ${word}`;
    });
  },
};

/** Its own rule: the edits of one rise through the text. Code has such words, "nextState", and pages print them as they are. */
export const lostSpaceAtLink: RepairRule = {
  id: 'lost-space-at-link',
  why: 'A scraper that drops links may drop the space before them: "theKerrandilla plant".',
  *find(text, { language, isScraped = false }) {
    if (!isScraped) return;
    yield* editsOf(text, gluedName, ([, word = '', name = '']) => {
      // "laSexta", "inDrive" are names.
      if (!isCommonWord(word, language) || (word.length < 3 && !/^\p{Lu}{2}/u.test(name))) return null;
      return `${word} ${name}`;
    });
  },
};
