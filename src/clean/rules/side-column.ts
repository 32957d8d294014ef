import { isProse, isSameText, lengthOf, proseShare } from '../page/block-signs.ts';
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import type { Finding, Rule } from './rule.ts';

/** What templates call the column beside the text and the foot of the page, as a whole class or id. */
const columnName =
  /^(?:(?:site|page|main|global|primary|secondary|blog|right|left)[_-]?)?(?:footer|side-?bar)(?:[_-]?(?:\d|left|right|wrap(?:per)?|container|widgets?|area|inner|primary))?$|^(?:right[_-]?(?:col(?:umn)?|area|block)|(?:right|left)[_-]?(?:rail|side|bar)|col(?:umn)?[_-]?right)$|^(?:page)?foot$/i;
/** Asked first, of all elements. */
const mayBeColumn = /foot|side|right|aside|second|rail/;
/** Bare words that are more than an alignment where they are an id. */
const columnId = /^(?:right|aside|secondary)$/i;
const contentName = /^(?:content|main|article|story|post|entry)$/i;
/** A page has one to the left and one to the right: what comes more often is a part of the text's layout. */
const mostOfName = 2;
/** Longest text behind the foot of a page, in characters: cards have a foot as well. */
const mostBehind = 500;
/** The text itself, under a wrong name: so much of the running text, and so many paragraphs side by side. */
const leastShare = 0.5;
const leastParagraphs = 3;

export const sideColumn: Rule = {
  id: 'side-column',
  stage: 'page',
  mostProse: 1,
  why: 'What its template calls a side column or the foot of the page, away from the headline, is not the story.',
  *find(page, { headline }): Iterable<Finding> {
    if (headline === null) return;
    const title = page.allBlocks.find(
      ({ type, originalText }) => type === 'heading' && isSameText(originalText, headline),
    );
    if (title === undefined) return;
    const columns = page.namedElements.flatMap(([element, words]) => {
      const name = mayBeColumn.test(words) ? nameOf(element) : undefined;
      return name === undefined ? [] : [{ element, name }];
    });
    const rare = [...Map.groupBy(columns, ({ name }) => name).values()].filter(
      ({ length }) => length <= mostOfName,
    );
    for (const { element, name } of rare.flat()) {
      if (element.contains(title.element)) continue;
      const isFoot = /foot/i.test(name);
      if (isFoot ? !endsPage(page, element) : holdsText(page, element)) continue;
      yield { element, evidence: [`name:${name}`] };
    }
  },
};

/** The name that says so, where no other one says the contrary: "content sidebar wrap". */
function nameOf(element: Element): string | undefined {
  const { id, localName } = element;
  if (/^(?:body|html|main|article)$/.test(localName)) return undefined;
  const names = [id, ...(element.getAttribute('class') ?? '').split(/\s+/)];
  if (names.some((name) => contentName.test(name))) return undefined;
  return columnId.test(id) ? id : names.find((name) => columnName.test(name));
}

function endsPage(page: Page, element: Element): boolean {
  const last = page.rangeOf(element)?.[1];
  if (last === undefined) return false;
  const behind = page.allBlocks.slice(last + 1).filter((block) => block.isKept && isProse(block));
  return charsOf(behind) <= mostBehind;
}

const charsOf = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + lengthOf(text), 0);

function holdsText(page: Page, element: Element): boolean {
  if (proseShare(page, element) <= leastShare) return false;
  const prose = page
    .blocksIn(element)
    .filter((block) => block.isKept && isProse(block) && block.element.localName === 'p');
  const boxes = Map.groupBy(prose, (block) => block.element.parentElement);
  return [...boxes.values()].some(
    (side) => side.length >= leastParagraphs && charsOf(side) >= charsOf(prose) * leastShare,
  );
}
