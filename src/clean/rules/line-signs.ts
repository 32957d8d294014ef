/** Small questions about lines that lead elsewhere. */
import { isTitleLike, lengthOf } from '../page/block-signs.ts';
import type { PageBlock } from '../page/page-block.ts';

const styles = new Set(['em', 'i', 'small', 'strong', 'b']);

/** All of a paragraph is slanted, small or bold, as no paragraph of a story is. */
export function standsOut({ element, text }: PageBlock): boolean {
  const [only, ...more] = element.children;
  return (
    only !== undefined &&
    more.length === 0 &&
    styles.has(only.localName) &&
    only.textContent.trim().length >= text.trim().length
  );
}

/** The name over what a box offers, "The Tide": a short line that is neither a sentence nor announces one. */
export const isNameOfOffer = (text: string): boolean =>
  lengthOf(text) <= 60 && isTitleLike(text) && !/[?？:：]\s*$/u.test(text);

/** All of a line stands in round brackets, and no others in it. */
export const isInParentheses = (text: string): boolean => /^\s*[(（][^()（）]+[)）]\s*$/u.test(text);

/** "Here", "click here", as the languages of the web link it. */
const here =
  /^(?:(?:click|hier|klicken sie|cliquez|haz clic|clique|clicca|klik|klikk|klicka|kliknij|klikněte|kliknite|нажмите|натисніть|nhấn vào) )?(?:here|hier|ici|aqu[ií]|qui|her|här|hér|tutaj|tu|zde|tady|tukaj|ovdje|ovde|овде|тук|тут|здесь|aici|itt|εδώ|tästä|täällä|siin|siit|šeit|čia|burada[n]?|buradan tıklayın(?:ız)?|tıklayın(?:ız)?|こちら|여기|여기를 클릭|这里|這裡|点击这里|點此|点此|ที่นี่|คลิกที่นี่|(?:tại )?đây|di sini|هنا|من هنا|اضغط هنا|اینجا|כאן|לחצו כאן|यहाँ|यहां|यहाँ क्लिक करें|यहां क्लिक करें|এখানে)$/iu;

export const isHere = (words: string): boolean => here.test(words);

/** Whether the first word of a line is "here", behind a bracket. */
export const beginsWithHere = (text: string): boolean =>
  here.test(/^[[\s(]*([^\s\])]+)/u.exec(text)?.[1] ?? '');

/** Whether the last word of a line is "here". */
export const endsWithHere = (text: string): boolean =>
  here.test(/[^\s–—-]+$/u.exec(text.replace(/[\s.!»›→>)]+$/u, ''))?.[0] ?? '');
