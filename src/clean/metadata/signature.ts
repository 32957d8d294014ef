/** Authors who sign in the text itself: in the bracket that opens or ends an East Asian story, on a line of their own, beside the day. */
import { closest } from '../html/select.ts';
import { type BylineContext, parseByline } from './byline.ts';
import { contextOf, isDateAlone } from './date-candidate.ts';
import { findPageDates } from './dates.ts';
import { fieldText, printedText } from './field-text.ts';
import { looksLikeName } from './name-form.ts';
import { authorType } from './organizations.ts';
import type { PageFacts } from './page-facts.ts';
import { isBehindText, isNamedPerson, ownByline } from './printed-bylines.ts';
import type { AuthorCandidate } from './stated-authors.ts';

/** Less than any byline beside the headline; a person all the same, where metadata name the site only. */
const trust = 26;
/** The word for a reporter, with the names behind it and nothing else. */
const lineTrust = 40;

export function signedBylines(
  facts: PageFacts,
  context: BylineContext,
  headlineOrder: number | null,
): AuthorCandidate[] {
  const bracketed = inBrackets(facts) ?? inJapaneseBracket(facts) ?? onFirstLine(facts) ?? inByline(facts);
  return [
    ...(bracketed === null ? [] : [bracketed]),
    ...besideDay(facts, context, headlineOrder),
    ...alignedRight(facts, context),
    ...belowText(facts, context),
  ];
}

const fullName = String.raw`\p{Lu}[\p{L}.'’-]+(?:\s(?:(?:von|van|de|der|den|da|di|del|la|le|bin|al)\s)?\p{Lu}[\p{L}.'’-]*){1,3}`;
const nameFirst = new RegExp(`^(?<name>${fullName})(?:\\s[–—-]|\\s?[|•·])\\s(?<day>\\S.{5,40})$`, 'u');
const nameLast = new RegExp(`^(?<day>\\S.{5,40}?)(?:\\s[–—-]|\\s?[|•·])\\s(?<name>${fullName})$`, 'u');

/** Around the headline, counted in elements. */
const [farthestAbove, farthestBelow] = [15, 40];

/** "11.12.2019 - Anna Berg", "Anna Berg | 11 December 2019": a full name and a day, and nothing else. */
function besideDay(
  facts: PageFacts,
  context: BylineContext,
  headlineOrder: number | null,
): AuthorCandidate[] {
  for (const { text, zone, order } of facts.scan.datedTexts) {
    if (
      headlineOrder === null ||
      order < headlineOrder - farthestAbove ||
      order > headlineOrder + farthestBelow
    )
      continue;
    const line = fieldText(text) ?? '';
    if (zone !== 'main' || line.length > 80) continue;
    const { name = '', day = '' } = (nameFirst.exec(line) ?? nameLast.exec(line))?.groups ?? {};
    if (name === '' || !looksLikeName(name) || authorType(name, context.siteNames) !== 'Person') continue;
    const [date, ...more] = findPageDates(day, contextOf(facts, 'byline'));
    if (date !== undefined && more.length === 0 && isDateAlone(day, date))
      return [
        { authors: [{ name, type: 'Person', url: null }], raw: line, source: 'byline', trust: lineTrust },
      ];
  }
  return [];
}

/** "By Anna Berg" as the only line of its kind, behind the text's paragraphs. */
function belowText({ scan }: PageFacts, context: BylineContext): AuthorCandidate[] {
  const lines = scan.bylineTexts.flatMap(({ element, zone }) => {
    const line = fieldText(printedText(element, ' ', 120));
    if (zone !== 'main' || line === null || !ownByline.test(line)) return [];
    return isBehindText(closest(element, 'p') ?? element) ? [line] : [];
  });
  const [line, ...more] = new Set(lines);
  if (line === undefined || more.length > 0) return [];
  const { authors, raw } = parseByline(line, context);
  return authors.length > 0 && authors.every(isNamedPerson)
    ? [{ authors, raw, source: 'byline', trust }]
    : [];
}

/** "〔記者游士賢／東引報導〕", "（中央社記者柯宜庭台南14日電）", "（江岸晨报记者 罗晓川 实习生 贺敏）". */
const reporterBracket =
  /[〔［[（(【](?:文／)?[\p{Script=Han}\s]{0,10}?(?:記者|记者)[\s／/]*(?<names>[\p{Script=Han}·\s、，,]{2,30}?)(?:[／/](?<place>[^〕］\]）)】]{1,14}))?(?<day>\d{1,2}日\p{Script=Han}{0,4}[電电]|(?:綜合|综合)?(?:外電)?(?:報導|报道))?[〕］\]）)】]/gu;
const longestBracket = 60;
/** At the beginning or at the end of a page, among which a line that signs is looked for. */
const mostParagraphs = 40;
const isName = /^\p{Script=Han}{2,4}$|^\p{Script=Han}+·[\p{Script=Han}·]+$/u;
const isPictureCredit = /[攝摄]|提供|翻拍|資料照|资料图/u;

function inBrackets({ scan, language }: PageFacts): AuthorCandidate | null {
  if (language !== null && !language.startsWith('zh')) return null;
  const match = [...scan.sample.matchAll(reporterBracket)].find(
    ([whole]) => whole.length <= longestBracket && !isPictureCredit.test(whole),
  );
  if (match === undefined) return null;
  const { names = '', place, day } = match.groups ?? {};
  const isGlued = place === undefined && day !== undefined;
  const people = names
    .split(/[\s、，,]+|实习生|實習生|通讯员|通訊員/u)
    .filter((name) => name !== '')
    .map((name) => (isGlued ? withoutPlace(name) : name));
  if (people.length === 0 || people.length > 4 || !people.every((name) => isName.test(name))) return null;
  return {
    authors: people.map((name) => ({ name, type: 'Person', url: null })),
    source: 'byline',
    trust,
    raw: match[0].slice(1, -1),
  };
}

/** "（聞き手・高梨 まどか）" in a line of its own, behind an interview. */
const askerBracket =
  /^[（(](?:聞き手|取材・文|インタビュー・文|構成)[・：:／/\s]\s?([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,6}\s?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,6})[）)]$/u;

function inJapaneseBracket({ document, language }: PageFacts): AuthorCandidate | null {
  if (language?.startsWith('ja') !== true) return null;
  for (const paragraph of [...document.getElementsByTagName('p')].slice(-mostParagraphs)) {
    const text = paragraph.textContent.trim();
    const name = text.length > longestBracket ? undefined : askerBracket.exec(text)?.[1];
    if (name !== undefined)
      return {
        authors: [{ name, type: 'Person', url: null }],
        source: 'byline',
        trust,
        raw: text.slice(1, -1),
      };
  }
  return null;
}

/** "記者蕭語彤／台中報導", "作者 / 陆其杉 编辑 / 庄未" as a paragraph of its own. */
function onFirstLine({ document, language }: PageFacts): AuthorCandidate | null {
  if (language !== null && !language.startsWith('zh')) return null;
  for (const paragraph of [...document.getElementsByTagName('p')].slice(0, mostParagraphs)) {
    const text = paragraph.textContent.trim();
    if (text.length > longestBracket) continue;
    const labelled = labelledAuthor.exec(text);
    const listed = (labelled ?? reporterAndPlace.exec(text))?.[1] ?? '';
    const names = listed.split(/[、，,\s]+/u).filter((name) => name !== '');
    if (names.length > 0 && names.every((name) => isName.test(name)))
      return {
        authors: names.map((name) => ({ name, type: 'Person', url: null })),
        source: 'byline',
        trust: labelled === null ? trust : lineTrust,
        raw: text,
      };
  }
  return null;
}

const reporterAndPlace = /^(?:記者|记者|文／)\s?([\p{Script=Han}、，]{2,20})[／/].{0,20}(?:報導|报道)$/u;
/** With the editor or the photographer behind the name, or nobody. */
const labelledAuthor =
  /^(?:作者|撰文|采写|撰稿|文)\s?[／/|｜丨:：]\s?([\p{Script=Han}·、，,\s]{2,20}?)(?:[\s|｜]+(?:编辑|編輯|责编|責編|责任编辑|摄影|攝影|校对|设计|来源|出品).*)?$/u;

/** "江岸晨报记者 罗晓川 实习生 贺敏": the paper, the reporter and who learns from them, in a line of its own near the headline. */
const reporterLine =
  /^(?:\p{Script=Han}{0,8})(?:记者|記者)[\s:：]+(?<names>[\p{Script=Han}·、，\s]{2,30}?)(?:\s+(?:实习生|實習生|通讯员|通訊員)\s*(?<helpers>[\p{Script=Han}·、，\s]{2,20}))?$/u;

/** Elements of a page among which such a line is looked for. */
const mostElements = 600;

function inByline({ document, language }: PageFacts): AuthorCandidate | null {
  if (language !== null && !language.startsWith('zh')) return null;
  for (const element of [...document.body.getElementsByTagName('*')].slice(0, mostElements)) {
    const line = element.childElementCount > 0 ? '' : element.textContent.trim();
    if (line.length > longestBracket) continue;
    const { names = '', helpers = '' } = reporterLine.exec(line)?.groups ?? {};
    const people = `${names} ${helpers}`.split(/[\s、，]+/u).filter((name) => name !== '');
    if (people.length > 0 && people.length <= 5 && people.every((name) => isName.test(name)))
      return {
        authors: people.map((name) => ({ name, type: 'Person', url: null })),
        source: 'byline',
        trust: lineTrust,
        raw: line,
      };
  }
  return null;
}

/** Agencies write name and place as one word: three signs are the name, two where no more than two are left for the place. */
function withoutPlace(glued: string): string {
  if (glued.length <= 3) return glued;
  return glued.slice(0, glued.length === 4 ? 2 : 3);
}

/** The last short line that is set to the right and has a name's form: "Trúc Lâm". */
function alignedRight({ scan }: PageFacts, context: BylineContext): AuthorCandidate[] {
  for (const line of scan.rightLines.toReversed().slice(0, 4)) {
    if (!/text-align\s*:\s*right/i.test(line.getAttribute('style') ?? 'text-align:right')) continue;
    const text = fieldText(printedText(line, ' ', 60));
    if (text === null || text.length > 40 || !text.includes(' ') || !looksLikeName(text)) continue;
    const { authors, raw } = parseByline(text, context);
    if (authors.length === 1 && authors[0] !== undefined && authorType(authors[0].name) === 'Person')
      return [{ authors, raw, source: 'byline', trust }];
  }
  return [];
}
