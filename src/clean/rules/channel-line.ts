import type { CueMatch, Cues } from '../cues/cues.ts';
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import { isProse, lengthOf, wordCountOf } from '../page/block-signs.ts';
import { leadsToChannel, leadsToFollowing, namesChannel } from './embed-services.ts';
import { boxThatBeginsWith } from './related-section.ts';
import { holdsPart, holdsThePage, isInLine, smallBoxAround } from './small-box.ts';
import type { Finding, PageContext, Rule } from './rule.ts';

/** Characters of the longest such line; of what may stand between its first words and the service. */
const longest = 280;
const nearby = 90;

export const channelLine: Rule = {
  id: 'channel-line',
  stage: 'page',
  why: 'Lines that ask to follow the site on another service, whatever it is called: "Follow The Example on Google News".',
  mostProse: 0.2,
  *find(page, context): Iterable<Finding> {
    const [first, last] = [page.blocks.findIndex(isProse), page.blocks.findLastIndex(isProse)];
    // "Get it: Android, iOS" under one app after the other: the text is about them.
    const areOwn = page.blocks.filter(leadsToFollow).length <= mostToFollow;
    for (const [index, block] of page.blocks.entries()) {
      if (block.type !== 'paragraph' && block.type !== 'heading') continue;
      if (block.text === '' || lengthOf(block.text) > longest) continue;
      const isLast = first !== -1 && first < index && index >= last;
      const evidence = (areOwn ? signsOfAny(block, context) : null) ?? signsOf(block, isLast, context);
      if (evidence === null) continue;
      const begun = boxThatBeginsWith(page, block, isSmall);
      const box = begun ?? boxOfChannels(page, block);
      yield box === null
        ? { block, evidence }
        : { element: box, evidence: [...evidence, begun === null ? 'box-of-channels' : 'first-in-box'] };
    }
  },
};

/** Signs of a line that may name no service. */
function signsOfAny(block: PageBlock, { cues, isStory }: PageContext): string[] | null {
  if (leadsToFollow(block)) return ['leads-to-channel'];
  return isStory && asksTwice(block, cues) ? ['asks-twice'] : null;
}

/** "Add us as a favourite on Google News", "Get our app: Android, iOS": all its links lead there, whatever the line says. */
const leadsToFollow = ({ text, links }: PageBlock): boolean =>
  links.length > 0 &&
  lengthOf(text) <= longestToChannel &&
  !/^["“„«]/u.test(text) &&
  links.every((link) => leadsToFollowing(link.getAttribute('href') ?? ''));
const longestToChannel = 160;
const mostToFollow = 2;

/** "Want the news on your phone? Get our app and turn on notifications.": two cues of two words in a short paragraph that nobody speaks. */
function asksTwice({ type, text }: PageBlock, cues: Cues): boolean {
  if (type !== 'paragraph' || lengthOf(text) > longestTwice || /["“”„]/u.test(text)) return false;
  // "Add us as a preferred source on Google."
  let asked = /Google|Яндекс|Yandex|Naver|네이버/u.test(text) ? 1 : 0;
  for (let rest = text; ;) {
    const [cue] = [cues.find(rest, 'follow'), cues.find(rest, 'newsletter')]
      .filter((found) => found !== null)
      .sort((one, other) => one.start - other.start);
    if (cue === undefined) return asked > 1;
    if (wordCountOf(cue.phrase) > 1 && !namesChannel(cue.phrase)) asked++;
    rest = rest.slice(Math.max(cue.restStart, cue.start + 1));
  }
}
const longestTwice = 180;

/** A heading that asks to follow, and a sentence or a button below it. */
const isSmall = (below: readonly PageBlock[]): boolean =>
  below.length <= 3 && below.reduce((sum, { text }) => sum + lengthOf(text), 0) <= longest;

/** "Get the app", a sentence on what is in it, and the stores: a small box with no other links. */
function boxOfChannels(page: Page, { element }: PageBlock): Element | null {
  const box = smallBoxAround(page, element, {
    mostChars: longest,
    mostBlocks: 6,
    mostOfText: 0.1,
    isPage: (around) => holdsThePage.has(around.localName) || holdsPart(around, 'h1, table'),
  });
  if (box === null || isInLine(box)) return null;
  const links = [...box.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  const leadThere = links.every((href) => leadsToChannel(href) || leadsToFollowing(href));
  return links.length > 0 && leadThere ? box : null;
}

function signsOf(block: PageBlock, isLast: boolean, { cues, isText }: PageContext): string[] | null {
  const { text } = block;
  if (!namesChannel(text)) return null;
  const isLink = block.links.some((link) => leadsToChannel(link.getAttribute('href') ?? ''));
  // A text has lost the link.
  const isLine = isText && lengthOf(text) <= longestTwice;
  const place = isLink ? 'leads-to-channel' : isLast ? 'after-the-text' : isLine ? 'own-line' : null;
  const first = cues.match(text, 'follow');
  if (first !== null && namesChannel(text.slice(first.restStart, first.restStart + nearby)))
    return place === null && isProse(block) ? null : [`cue:${first.phrase}`, place ?? 'names-service'];
  if (place === null || /^["“”„«»‘]/u.test(text)) return null;
  const cue = [cues.find(text, 'follow'), cues.find(text, 'newsletter')].find(
    (found) => found !== null && isAtEdge(text, found),
  );
  return cue == null ? null : [`cue:${cue.phrase}`, place];
}

/** Begins a sentence, or ends one, as in languages whose verb comes last. */
function isAtEdge(
  text: string,
  { start, restStart, isWhole }: CueMatch & { readonly start: number },
): boolean {
  const before = text.slice(0, start).trimEnd();
  const rest = text.slice(restStart);
  return (
    isWhole ||
    /(?:^|[.!?…:–—-]["”»)]?)$/u.test(before) ||
    rest === '' ||
    /[.!…]\s*$/u.test(text.slice(0, restStart))
  );
}
