import type { Cues } from '../cues/cues.ts';
import type { Page } from '../page/page.ts';
import { isProse, lengthOf, wordCountOf } from '../page/block-signs.ts';
import { saysToSubscribe } from './asking-signs.ts';
import type { Finding, Rule } from './rule.ts';
import { leadsToAccess } from './service-paths.ts';
import { holdsPart, holdsThePage, isInLine, printedIn, smallBoxAround } from './small-box.ts';

/** Characters of such a box, its blocks, and its share of the running text. */
const longestBox = 500;
const mostBlocks = 8;
const mostOfText = 0.12;
const mostParagraphs = 2;
/** Words of what the button says. */
const mostWords = 6;

/** What buttons offer, in the languages of the web: a trial, a demonstration, a consultation, an account, a quote. */
const offer = new RegExp(
  `^\\s*(?:${[
    String.raw`(?:get|start|try|claim|begin)\b.{0,30}\b(?:started|free|trial|demo|quote|today)`,
    String.raw`(?:book|request|schedule|get|see|watch)\s(?:a|an|my|your|the|free)\b.{0,20}\b(?:demo|call|quote|session|consultation|estimate|appointment|offer|tour|ebook|guide)`,
    String.raw`(?:sign up|join|register)\b.{0,20}\bfree|create (?:a|an|my|your)\b.{0,12}\baccount|(?:contact|talk to) (?:us|sales|an? expert)|get in touch|(?:shop|buy|order|enrol|apply) now|start now|free trial`,
    String.raw`(?:jetzt|hier)\s.{0,30}(?:testen|starten|anfragen|anfordern|bestellen|kaufen|buchen|sichern|beantragen|vereinbaren)|(?:kostenlos|gratis)\s.{0,12}(?:testen|starten|anmelden|anfragen)|(?:demo|angebot|termin|beratung|rückruf)\s(?:buchen|anfordern|einholen|vereinbaren|anfragen)`,
    String.raw`(?:essayer|tester|commencer)\sgratuitement|demander\s(?:un devis|une démo)|prendre rendez-vous|(?:je )?(?:commande|réserve)r? maintenant`,
    String.raw`(?:prueba|pruébalo|empieza|regístrate)\sgratis|solicitar?\s(?:una demo|presupuesto|información)|(?:compra|reserva|empieza)r?\sahora`,
    String.raw`(?:prova|provalo|inizia)\sgratis|richiedi\s(?:una demo|un preventivo)|(?:acquista|prenota)\sora`,
    String.raw`(?:experimente|comece|teste)\s(?:grátis|gratuitamente|agora)|(?:solicite|peça)\s(?:uma demo|um orçamento)|(?:compre|reserve)\sagora`,
    String.raw`(?:probeer|start)\s(?:nu )?gratis|(?:vraag|plan)\s(?:een|uw|je)\s(?:offerte|demo|afspraak)|(?:bestel|koop|boek)\snu`,
    String.raw`(?:wypróbuj|zacznij|przetestuj)\s(?:za darmo|bezpłatnie)|(?:zamów|umów|kup)\s(?:teraz|demo|rozmowę)`,
    String.raw`prova gratis|boka (?:en )?demo|prøv gratis|bestil(?:l)? (?:en )?(?:demo|nå|nu)|kom i(?:gång| gang| gång)`,
    String.raw`(?:vyzkoušet|vyzkoušejte)\szdarma|objedn(?:at|ejte)\s(?:teď|nyní|ukázku)|ücretsiz\s(?:dene|başla|kaydol)|hemen\s(?:başla|satın al|dene|kaydol)`,
    String.raw`попробовать бесплатно|оставить заявку|заказать (?:звонок|консультацию|демо)|купить сейчас|спробувати безкоштовно|залишити заявку`,
    String.raw`無料で(?:試す|始める|体験)|無料(?:体験|トライアル)|資料請求|免费(?:试用|体验)|免費(?:試用|體驗)|立即(?:购买|购|注册|咨询|購買|註冊|諮詢)|무료\s?(?:체험|상담)|지금\s(?:시작|구매|신청)`,
  ].join('|')})`,
  'iu',
);

export const offerBox: Rule = {
  id: 'offer-box',
  stage: 'page',
  why: 'A small box in a story, with a button that offers a trial, a quote, a subscription or an account.',
  mostProse: 0.25,
  *find(page, { isStory, url, cues }): Iterable<Finding> {
    if (!isStory) return;
    const found = new Set<Element>();
    for (const element of page.elements) {
      if (!isOffer(element, url, cues)) continue;
      const box = boxAround(page, element, url);
      if (box === null || found.has(box)) continue;
      found.add(box);
      yield { element: box, evidence: [`button:${element.textContent.trim().slice(0, 30)}`] };
    }
  },
};

function isOffer(element: Element, url: string | null, cues: Cues): boolean {
  const isButton =
    element.localName === 'button' || (element.localName === 'a' && element.hasAttribute('href'));
  if (!isButton) return false;
  const text = element.textContent.trim();
  if (text === '' || text.length > 60 || wordCountOf(text) > mostWords) return false;
  return offer.test(text) || leadsToAccess(element, url) || saysToSubscribe(text, cues);
}

/** Characters of a sentence about access that ends with such a link: "Already a subscriber? Log in." */
const longestAccess = 160;

function boxAround(page: Page, button: Element, url: string | null): Element | null {
  const box = smallBoxAround(page, button, {
    mostChars: longestBox,
    mostBlocks,
    mostOfText,
    isPage: (element) =>
      holdsThePage.has(element.localName) ||
      holdsPart(element, 'h1, article, table, [itemprop="articleBody"]'),
  });
  if (box === null || isInLine(box)) return null;
  const own = button.textContent.trim();
  const blocks = page.blocksIn(box).filter((block) => block.isKept && block.text !== '');
  // A link at the end of a sentence is the story's.
  const holder = blocks.find(({ keptPieces }) => keptPieces.some(({ node }) => button.contains(node)));
  const isSaid = holder !== undefined && holder.text.trim() !== own;
  if (isSaid && !(leadsToAccess(button, url) && lengthOf(holder.text) <= longestAccess)) return null;
  return blocks.filter(isProse).length <= mostParagraphs && printedIn(page, box).trim() !== own ? box : null;
}
