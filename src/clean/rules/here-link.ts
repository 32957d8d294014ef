import type { PageBlock } from '../page/page-block.ts';
import { lengthOf, wordCountOf } from '../page/block-signs.ts';
import { linkTargetOf } from '../page/link-target.ts';
import type { Finding, Rule } from './rule.ts';

/** Characters of the longest such line. */
const longest = 140;
const mostLinkWords = 3;

/** "Here", "click here", as the languages of the web link it. */
const here =
  /^(?:(?:click|hier|klicken sie|cliquez|haz clic|clique|clicca|klik|klikk|klicka|kliknij|klikněte|kliknite|нажмите|натисніть|nhấn vào) )?(?:here|hier|ici|aqu[ií]|qui|her|här|hér|tutaj|tu|zde|tady|tukaj|ovdje|ovde|овде|тук|тут|здесь|aici|itt|εδώ|tästä|täällä|siin|siit|šeit|čia|burada[n]?|buradan tıklayın(?:ız)?|tıklayın(?:ız)?|こちら|여기|여기를 클릭|这里|這裡|点击这里|點此|点此|ที่นี่|คลิกที่นี่|(?:tại )?đây|di sini|هنا|من هنا|اضغط هنا|اینجا|כאן|לחצו כאן|यहाँ|यहां|यहाँ क्लिक करें|यहां क्लिक करें|এখানে)$/iu;

export const hereLink: Rule = {
  id: 'here-link',
  stage: 'body',
  offOnListings: true,
  why: 'A short line of a story, in brackets or with the word "here" as its only link, that leads to another page of the site.',
  *find(page, { isStory, url }): Iterable<Finding> {
    if (!isStory) return;
    for (const block of page.blocks)
      if (isLineToPage(block, url)) yield { block, evidence: ['here-or-in-brackets', 'own-site'] };
  },
};

/** "You can read about the trends here.", "(See the pictures and read the whole story on this page.)" */
function isLineToPage({ type, text, links }: PageBlock, url: string | null): boolean {
  const [link, ...more] = links;
  if (type !== 'paragraph' || link === undefined || more.length > 0 || lengthOf(text) > longest) return false;
  const words = link.textContent.replace(/[\s»›→>.]+/gu, ' ').trim();
  const isHere = wordCountOf(words) <= mostLinkWords && here.test(words);
  return (isHere || /^\s*[(（][^()（）]+[)）]\s*$/u.test(text)) && linkTargetOf(link, url) === 'site';
}

/** Whether the last word of a line is "here". */
export const endsWithHere = (text: string): boolean =>
  here.test(/[^\s–—-]+$/u.exec(text.replace(/[\s.!»›→>)]+$/u, ''))?.[0] ?? '');
