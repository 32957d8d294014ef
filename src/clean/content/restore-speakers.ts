/** Who says what, and when: name and day over a post of a thread, and the hour over an entry of a live blog, belong to it. */
import { postBodies } from './forum-posts.ts';
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import { isProse, lengthOf, wordCountOf } from '../page/block-signs.ts';

/** Where forum software and schema.org name the poster, the surest first. */
const posters = [
  '[itemprop="author"] [itemprop="name"], [itemprop="creator"] [itemprop="name"]',
  '[itemprop="author"], [itemprop="creator"], [rel~="author"]',
  '[class*="username" i], [class*="user-name" i], [class*="postauthor" i], [class*="poster" i] a, [class*="author" i] a',
  'a[href*="/member"], a[href*="/user"], a[href*="/profile"], a[href*="/u/"], a[href*="mode=viewprofile"], a[href*="action=profile"]',
] as const;
const days = [
  'time',
  '[itemprop="datePublished"], [itemprop="dateCreated"]',
  '[class*="date" i], [class*="time" i]',
] as const;
/** More than a year: an hour, or a day and a month. */
const dayOrHour =
  /\p{Nd}{1,2}[:.]\p{Nd}{2}|\p{Nd}{1,2}[\s./-]+\S+[\s./-]+\p{Nd}{2,4}|\p{L}{3,}\.?\s\p{Nd}{1,2},?\s\p{Nd}{4}|\p{Nd}{4}[年./-]\s?\p{Nd}{1,2}/u;

const longestName = 40;
/** What a line says beside the name, in characters: "Dark_guyver posted:", "· #4". Ranks and numbers of posts are more. */
const mostBesideName = 12;
/** Words and characters of a line that names the poster or the day. */
const mostWords = 12;
const longestLine = 120;
/** How far up from its text a post reaches at most. */
const deepest = 8;

/** Gives back the lines that name poster and day before the text of each post of a thread; returns how many. */
export function restorePosters(page: Page): number {
  const bodies = postBodies(page).filter((body) => page.blocksIn(body).some(({ isKept }) => isKept));
  const lines = new Set<PageBlock>();
  for (const [at, body] of bodies.entries()) {
    const box = postAround(page, body, [bodies[at - 1], bodies[at + 1]]);
    for (const line of [posterIn(page, box, body), dayIn(page, box, body)])
      if (line?.isKept === false) lines.add(line);
  }
  page.restore(lines, () => true);
  return lines.size;
}

/** The largest box around a post's text that holds no other post's. */
function postAround(page: Page, body: Element, others: readonly (Element | undefined)[]): Element {
  let box = body;
  for (let level = 0; level < deepest; level++) {
    const outer: Element | null = box.parentElement;
    if (outer === null || outer === page.root || others.some((other) => other && outer.contains(other)))
      return box;
    box = outer;
  }
  return box;
}

function posterIn(page: Page, box: Element, body: Element): PageBlock | null {
  for (const selector of posters)
    for (const element of box.querySelectorAll(selector)) {
      const name = element.textContent.trim();
      if (!/\p{L}{2}/u.test(name) || lengthOf(name) > longestName || !isBefore(element, body)) continue;
      const line = lineOf(page, element);
      if (line?.originalText.includes(name) === true && isLineOf(name, line.originalText)) return line;
    }
  return null;
}

/** "galitsyn", "Post by galitsyn » 11. Sep 2024, 18:36" */
function isLineOf(name: string, text: string): boolean {
  return lengthOf(text) - lengthOf(name) <= mostBesideName || dayOrHour.test(text);
}

function dayIn(page: Page, box: Element, body: Element): PageBlock | null {
  for (const selector of days)
    for (const element of box.querySelectorAll(selector)) {
      const line = isBefore(element, body) ? lineOf(page, element) : null;
      if (line !== null && dayOrHour.test(line.originalText)) return line;
    }
  return null;
}

/** What stands under a text signs it, or belongs to the next. */
function isBefore(element: Element, body: Element): boolean {
  return (element.compareDocumentPosition(body) & 4) !== 0;
}

function lineOf(page: Page, element: Element): PageBlock | null {
  const [line, ...more] = page.blocksIn(element);
  if (line === undefined || more.length > 0 || line.originalText.length > longestLine) return null;
  return line.originalText.includes('\n') || wordCountOf(line.originalText) > mostWords ? null : line;
}

/** "20:12", "kl. 06.31", "18h22", "7:05 p.m. ET" */
const clock =
  /^(?:(?:kl|um|at|às|ora|h)\.?\s*)?(?:[01]?\p{Nd}|2[0-4])\s?[:.h]\s?[0-5]\p{Nd}(?:\s?(?:Uhr|uur|hrs?|h|น\.|[ap]\.?m\.?))?(?:\s?(?:[CEW]E?S?T|GMT|BST|ET|PT|IST))?$/iu;
/** As many hours in lines of their own are those of a live blog. */
const leastHours = 3;

/** Gives back the hours over the entries of a live blog where some of them were taken; returns how many. */
export function restoreHours(page: Page): number {
  const first = page.blocks.find(isProse)?.index ?? Infinity;
  let hour: PageBlock | null = null;
  let hours = 0;
  const entries = new Set<PageBlock>();
  for (const block of page.allBlocks.slice(Math.max(0, first - leastHours))) {
    if (isHour(block)) {
      hour = block;
      hours++;
    } else if (hour !== null && block.isKept && isProse(block)) entries.add(hour);
  }
  if (entries.size < Math.max(leastHours, hours * leastTold)) return 0;
  const lost = [...entries].filter(({ isKept }) => !isKept);
  page.restore(lost, () => true);
  return lost.length;
}

/** Share of the hours under which something is told: a programme only names what begins. */
const leastTold = 0.8;

function isHour({ type, originalText }: PageBlock): boolean {
  return (type === 'paragraph' || type === 'heading') && clock.test(originalText.trim());
}
