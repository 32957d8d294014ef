/** The dates that a page prints: in elements named for it, anywhere in its text, and alone below the headline. */
import { closest } from '../html/select.ts';
import { candidate, contextOf, type DateCandidate, isDateAlone, isIsoDay } from './date-candidate.ts';
import { type DateContext, type FoundDate, findPageDates, parsePageDate } from './dates.ts';
import { foldForComparison, printedText } from './field-text.ts';
import type { PageFacts } from './page-facts.ts';
import type { DatedText, MarkedElement } from './page-scan.ts';

const modifiedWords =
  /\b(?:updat\w*|modif\w*|revis\w*|edited|last change\w*|aktualis\w*|aktualizov\w*|aktualizac\w*|geandert|stand|bearbeitet|zuletzt|mis a jour|mise a jour|modifie|actualiz\w*|modificad\w*|aggiornat\w*|aggiornamento|atualiz\w*|bijgewerkt|gewijzigd|uppdater\w*|oppdatert|opdateret|paivitetty|muokattu|aktualizacj\w*|zaktualizow\w*|modificat|frissit\w*|guncel\w*|diperbarui|cap nhat|zadnja sprememba|posodobljeno|azuriran\w*|atnaujinta|muudetud|uuendatud|papildinats)\b|обновлен|изменен|оновлен|актуализ|ενημερωση|ενημερωθηκε|更新|修改|最終|업데이트|수정|تحديث|بروزرسانی|به روز|עודכן|अपडेट|แก้ไข|ปรับปรุง|আপডেট/u;
const publishedWords =
  /\b(?:publish\w*|posted|started by|first published|released|created|issued|date|veroffentlicht|erschienen|publiziert|erstellt|datum|publie\w*|paru|mis en ligne|cree|publicad\w*|pubblicat\w*|fecha|data|gepubliceerd|geplaatst|publicerad\w*|publisert|offentliggjort|udgivet|julkaistu|opublikowan\w*|dodano|utworzono|publikovan\w*|zverejnen\w*|vydano|objavljen\w*|publicat|megjelent|kozzetev\w*|yayin\w*|diterbitkan|ngay dang|paskelbta|avaldatud|publicets)\b|опубликован|опубліковано|публикувано|δημοσιευ|公開|掲載|投稿|配信|发布|發布|發佈|发表|등록|입력|게시|نشر|تاريخ|تاریخ|انتشار|פורסם|प्रकाशित|เผยแพร่|প্রকাশ/u;

/** Before the clock of the forum, which says when the page was looked at. */
const presentWords =
  /\b(?:aktuelles? datum|aktuelle (?:uhr)?zeit|current (?:date|time)|it is currently|today is|time now|heute ist|(?:date|heure) actuelle|(?:fecha|hora) actual|data attuale|huidige (?:datum|tijd))\b/;

/** Right before a day that is not the text's: since when a poster is a member, when the page was printed. */
const otherDayWords =
  /(?:\b(?:joined|join date|member since|registered|registration|registriert|registrierung|mitglied|dabei|beigetreten|inscrit|inscription|membre|iscritto|registrado|miembro|geregistreerd|lid|gedruckt|printed on|imprime|stampato|deadline|anmeldeschluss|bewerbungsschluss|einsendeschluss|date limite|fecha limite|scadenza|born|geboren)|зарегистрирован\S*|регистрация)\s*(?:(?:seit|am|on|le|el|il|depuis|desde|sinds|dal)\s*)?$/u;

const dateWords =
  /(?:^|[\s_-])(?:\w*date\w*|time\w*|\w*publish\w*|published|posted\w*|pubdate|dateline|created|datum|fecha|data|meta|info|post-?meta|entry-?meta|byline|article-?info)(?=$|[\s_-])/;

export function markedDates(facts: PageFacts, headlineOrder: number | null): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const mark of facts.scan.marked) {
    if (found.length > 80) break;
    const isLinked = closest(mark.element, 'a') !== null;
    found.push(...datesOfMark(mark, facts, headlineOrder).map((date) => ({ ...date, isLinked })));
  }
  return found;
}

/** What an element says beside its text; themes put the moment into the title of an empty one. */
function machineDate({ element, tag }: MarkedElement): string | null {
  const title = element.getAttribute('title');
  return (
    element.getAttribute('datetime') ??
    element.getAttribute('content') ??
    (tag === 'ABBR' || isIsoDay(title) ? title : null)
  );
}

const dateProperty = /date(?:published|created|modified)|uploaddate/;

function datesOfMark(mark: MarkedElement, facts: PageFacts, headlineOrder: number | null): DateCandidate[] {
  const { element, tag, itemprop, words } = mark;
  if (tag === 'META') return [];
  const isTime = tag === 'TIME' || element.hasAttribute('datetime');
  if (!isTime && !dateProperty.test(itemprop) && !dateWords.test(words)) return [];
  const attribute = machineDate(mark);
  const printed = isTime || attribute === null ? printedText(element, ' ', 400) : '';
  const before = wordsBefore(element);
  if (otherDayWords.test(before) || isOfOthers(element)) return [];
  const isModified =
    /modif/.test(itemprop) || /updat|modif/.test(words) || saysModified(before) || isLabelled(printed);
  const trust = mark.zone === 'comments' ? 5 : placeTrust(mark, headlineOrder) + markTrust(mark, isTime);
  if (attribute !== null) {
    const value = parsePageDate(attribute, contextOf(facts, itemprop === '' ? 'time' : 'microdata'));
    if (value !== null) return candidate(value, isModified ? 'modified' : 'published', trust);
  }
  const dates = datesPrinted(printed, contextOf(facts, isTime ? 'time' : 'byline'));
  return dates.flatMap((date, index) =>
    fromPrinted(date, index, trust - 4, isModified && dates.length === 1),
  );
}

/** A long text tells of many days, and hours with their end are an event's or a shop's. */
const datesPrinted = (printed: string, context: DateContext): FoundDate[] =>
  printed.length > 300 || hours.test(printed) ? [] : findPageDates(printed, context);

/** Characters of a day with the words around it: a longer text may speak of a change of something else. */
const longestLabelled = 120;

const isLabelled = (printed: string): boolean =>
  printed.length <= longestLabelled && modifiedWords.test(printed.toLowerCase());

const saysModified = (lead: string): boolean => modifiedWords.test(lead) && !publishedWords.test(lead);

/** The end of what stands on its line right before an element, or before a text in it, folded: "Registered: <b>18.09.2008</b>". */
function wordsBefore(element: Element, text: Text | null = null): string {
  let words = '';
  let before = text?.previousSibling ?? element.previousSibling;
  for (let step = 0; before !== null && words.length < longestLead && step < mostBefore; step++) {
    if (before.nodeType === 1 && !/^(?:SPAN|B|STRONG|EM|I|DT|LABEL|ABBR)$/.test(before.nodeName)) break;
    words = (before.textContent ?? '').slice(-longestLead) + words;
    before = before.previousSibling;
  }
  return words.trim() === '' ? '' : foldForComparison(words.slice(-longestLead));
}

/** Siblings that are looked at. */
const mostBefore = 8;
/** In characters. */
const longestLead = 40;

const publicationWords =
  /(?:^|[\s_-])(?:published|entry-?date|post-?date|pub-?date|publish-?date|date-?published)(?=$|[\s_-])/;

/** How much an element's own name says that its date is the publication's. */
function markTrust({ itemprop, element, words }: MarkedElement, isTime: boolean): number {
  if (itemprop.includes('datepublished')) return 30;
  if (element.hasAttribute('pubdate') || publicationWords.test(words)) return 18;
  if (itemprop.includes('datecreated')) return 15;
  return isTime ? 12 : 0;
}

function fromPrinted(
  found: FoundDate,
  index: number,
  trust: number,
  isKnownModified: boolean,
): DateCandidate[] {
  if (presentWords.test(found.lead) || otherDayWords.test(foldForComparison(found.lead))) return [];
  const isModified = isKnownModified || saysModified(found.lead);
  const labelled = publishedWords.test(found.lead) || modifiedWords.test(found.lead) ? 17 : 0;
  return candidate(
    found.date,
    isModified ? 'modified' : 'published',
    trust + labelled - index * 6,
    found.isGuess,
  );
}

/** 40 beside the headline, less far from it and in other parts of the page. */
function placeTrust(
  { zone, order }: Pick<MarkedElement, 'zone' | 'order'>,
  headlineOrder: number | null,
): number {
  let trust = 40;
  if (zone === 'footer' || zone === 'nav') trust -= 22;
  else if (zone === 'comments') trust -= 35;
  else if (zone !== 'main') trust -= 18;
  if (headlineOrder === null) return trust - 4;
  const distance = order - headlineOrder;
  if (distance >= 0 && distance <= 40) return trust + 10;
  if (distance < 0 && distance >= -25) return trust + 6;
  return distance < 0 ? trust - 12 : trust - Math.min(14, Math.floor(distance / 80));
}

/** A day deeper in a long text is one that the text speaks of: "offers expire 9/30/2017". */
const longestDateline = 40;

/** Dates printed anywhere in the text: looked at only where nothing better is stated. */
export function bodyDates(facts: PageFacts, headlineOrder: number | null): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const dated of facts.scan.datedTexts) {
    if (found.length > 60) break;
    const { text } = dated;
    // A declaration of cookies has a day of its own.
    if (/cookie/i.test(text)) continue;
    const isShort = text.length < 120;
    const place = placeTrust(dated, headlineOrder) - 12 - (isShort ? 0 : 14);
    for (const [index, date] of datesOfText(dated, facts, 'body').slice(0, 3).entries()) {
      if (!isShort && date.start > longestDateline) break;
      if (date.date.value < firstYear) continue;
      found.push(...fromPrinted(date, index, place + (isDateAlone(text, date) ? 4 : 0), false));
    }
  }
  return found;
}

/** The dates of a text; before the first of them also counts what stands before its element: "Last edited: <b>…</b>". */
function datesOfText({ text, node, element }: DatedText, facts: PageFacts, source: string): FoundDate[] {
  const before = wordsBefore(element, node);
  if (otherDayWords.test(before) || isOfOthers(element)) return [];
  if (hours.test(text)) return [];
  const [first, ...more] = findPageDates(text, contextOf(facts, source));
  return first === undefined ? [] : [{ ...first, lead: `${before} ${first.lead}` }, ...more];
}

/** When a customer wrote, or whoever posted what is embedded. */
const isOfOthers = (element: Element): boolean =>
  closest(
    element,
    '[itemprop~="review"], .instagram-media, .twitter-tweet, .twitter-video, .fb-post, .tiktok-embed, .bluesky-embed',
  ) !== null;

/** "13:15 – 19:00" */
const hours =
  /\b\d{1,2}[:.]\d{2}(?:\s?(?:uhr|h|hrs?|[ap]\.?m\.?))?\s*[–-]\s*\d{1,2}[:.]\d{2}(?![\d.:]|\s?[–-])/iu;

/** Before there were web pages. */
const firstYear = '1990';

/** Counted in elements: the line below the headline. */
const lineBelow = 20;

/** Days that stand alone below the headline, in elements without a name for it. */
export function datesBelow(facts: PageFacts, headlineOrder: number | null): DateCandidate[] {
  if (headlineOrder === null) return [];
  return facts.scan.datedTexts.flatMap((dated) => {
    const { text, element, zone, order } = dated;
    if (zone !== 'main' || order < headlineOrder || order > headlineOrder + lineBelow || text.length > 60)
      return [];
    if (element.closest('a') !== null) return [];
    const [found, ...more] = datesOfText(dated, facts, 'byline');
    return found === undefined || more.length > 0 || !isDateAlone(text, found) || found.date.value.length < 10
      ? []
      : candidate(found.date, saysModified(found.lead) ? 'modified' : 'published', 58, found.isGuess);
  });
}
