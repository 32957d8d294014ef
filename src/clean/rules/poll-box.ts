import type { Page } from '../page/page.ts';
import { isProse, lengthOf } from '../page/block-signs.ts';
import type { Finding, Rule } from './rule.ts';
import { holdsPart, printedIn, smallBoxAround } from './small-box.ts';

/** Characters of a poll with its answers, and its blocks. */
const longestBox = 400;
const mostBlocks = 14;
/** Answers that make a choice, and polls that a story has at most: a quiz is what its page is about. */
const leastAnswers = 2;
const mostPolls = 3;

/** "1,038 votes", "18 342 votants", "Celkem hlasovalo 3 418 čtenářů", "1000+ VOTES SO FAR": how many voted, in a line of its own. */
const votes =
  /\p{Nd}[\p{Nd}.,'’\s\u00a0\u202f]*\+?\s?(?:people voted|readers voted|votes?|votants?|votes? exprimés|stimmen|abgegebene stimmen|(?:\p{L}+ )?(?:haben (?:schon |bereits )?abgestimmt|have voted|ont voté|hanno votato|han votado|já votaram|hebben gestemd|har röstat|har stemt)|votos|voti|stemmen|röster|stemmer|ääntä|głosów|głosy|hlasů|hlasov|glasova|glasov|голосов|голоси|голосів|гласа|szavazat|voturi|ψήφοι|oy kullanıldı|suara|票|표)(?=$|[\s·|.,)!]|\P{L})|(?:hlasovalo|głosowało|zagłosowało|проголосовало|проголосували|hlasovalo celkem|hanno votato|ont voté|han votado)\s+\p{Nd}[\p{Nd}.,\s\u00a0\u202f]*(?:\p{L}+)?/iu;
const longestVotes = 60;

/** "Yes.No.8431 have voted": behind the answers, which a style sheet sets apart. */
function countsAtEnd(text: string): boolean {
  const counted = votes.exec(text.trim());
  return (
    counted !== null &&
    lengthOf(text) <= longestAnswers &&
    counted.index + counted[0].length === text.trim().length
  );
}
const longestAnswers = 200;

export const pollBox: Rule = {
  id: 'poll-box',
  stage: 'page',
  why: 'A question with answers to choose from, or with the number of those who voted, in a small box.',
  mostProse: 0.1,
  *find(page, { isStory }): Iterable<Finding> {
    if (!isStory) return;
    const polls = new Map<Element, string>();
    for (const [element, sign] of signsOn(page)) {
      const box = boxAround(page, element);
      if (box !== null) polls.set(box, sign);
    }
    if (polls.size > mostPolls) return;
    for (const [element, sign] of polls) yield { element, evidence: ['question', sign] };
  },
};

function* signsOn(page: Page): Iterable<readonly [Element, string]> {
  for (const { element, originalText } of page.blocks) {
    const isLine = lengthOf(originalText) <= longestVotes;
    if (isLine ? votes.test(originalText) : countsAtEnd(originalText)) yield [element, 'votes'];
    else if (isLine && label.test(originalText)) yield [element, 'label'];
  }
  for (const element of page.elements) if (isAnswer(element)) yield [element, 'answers'];
}

/** What polls are called, as the first word of a line: "Umfrage", "Sondage du jour", "ENCUESTA:". */
const label =
  /^[^\p{L}]*(?:(?:(?:reader|quick|online|daily|our|web) )?poll|(?:blitz|leser|online)?-?umfrage|(?:le |notre )?sondage|encuesta|sondaggio|enquete|sondagem|(?:lezers)?poll|stelling|peiling|omröstning|läsarfråga|avstemning|afstemning|lukijakysely|gallup|sonda|anketa|опрос|опитування|анкета|голосование|δημοσκόπηση|ψηφοφορία|anket|sondaj|szavazás|アンケート|読者投票|설문|投票|民意调查|استطلاع(?: الرأي)?|סקר|نظرسنجی|khảo sát|jajak pendapat|polling)(?!\p{L})/iu;

function isAnswer(element: Element): boolean {
  if (element.localName === 'input') return element.getAttribute('type')?.toLowerCase() === 'radio';
  return (
    element.localName === 'label' ||
    ((element.localName === 'button' || element.localName === 'a') && toVote.test(element.textContent))
  );
}

const toVote =
  /^\s*(?:vote|vote now|submit vote|(?:see|view|show) (?:the )?results?|abstimmen|jetzt abstimmen|(?:zum )?ergebnis(?: anzeigen)?|voter|votez|je vote|je donne mon avis|voir les résultats|votar|vota|vote aqui|vote aquí|ver (?:os )?resultados|vedi i risultati|stem|stem nu|bekijk (?:de )?resultaten|rösta|se resultat(?:et)?|äänestä|głosuj|zagłosuj|hlasovat|hlasovať|glasaj|glasuj|голосовать|проголосовать|голосувати|szavazok|votează|ψηφίστε|oy ver|投票する|投票|투표하기)\s*$/iu;

/** It asks something, tells nothing, and what it asks can be answered. */
function boxAround(page: Page, sign: Element): Element | null {
  const box = smallBoxAround(page, sign, {
    mostChars: longestBox,
    mostBlocks,
    mostOfText: 0.1,
    isPage: (element) =>
      holdsThePage.has(element.localName) ||
      holdsPart(element, 'h1, article, [itemprop="articleBody"]') ||
      page.blocksIn(element).some((block) => isProse(block) && !asks(block.text)),
  });
  if (box === null || !page.blocksIn(box).some(({ originalText }) => asks(originalText))) return null;
  const answers = box.querySelectorAll('input[type="radio" i], button, [role="radio"], label, li, a');
  const said = page.blocksIn(box).filter(({ originalText }) => isShortAnswer(originalText));
  const areThere = Math.max(answers.length, said.length) >= leastAnswers;
  return areThere || votes.test(printedIn(page, box)) ? box : null;
}

const asks = (text: string): boolean => /[?？؟;]["”»’)]?\s*$/u.test(text.trim());

/** "Yes, every week", in a line of its own. */
const isShortAnswer = (text: string): boolean =>
  text.trim() !== '' && lengthOf(text) <= 60 && !/[.:?？؟;]\s*$/u.test(text) && !label.test(text);

const holdsThePage = new Set(['main', 'article', 'body', 'p', 'td']);
