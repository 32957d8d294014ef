import type { Cues } from '../cues/cues.ts';
import type { PageBlock } from '../page/page-block.ts';
import type { Page } from '../page/page.ts';
import { isProse, lengthOf, questionAhead, wordCountOf } from '../page/block-signs.ts';
import { linkTargetOf } from '../page/link-target.ts';
import { wordingScore } from '../wording/line-wording.ts';
import { namesChannel } from './embed-services.ts';
import {
  helpingSignOf,
  leadsToAccess,
  leadsToGift,
  leadsToOffer,
  leadsToRegister,
  newsletterOf,
} from './service-paths.ts';
import type { Finding, PageContext, Rule } from './rule.ts';
import { standsOut } from './line-signs.ts';
import { holdsThePage, smallBoxAround } from './small-box.ts';

/** Characters of the longest such paragraph; how many stand one behind the other. */
const longest = 360;
const mostLines = 4;

export const invitationLink: Rule = {
  id: 'invitation-link',
  stage: 'body',
  offOnListings: true,
  why: 'A line with a link that asks the reader to give, subscribe, log in, listen, comment or tell of mistakes, behind the last paragraph or set apart.',
  mostProse: 0.2,
  *find(page, context): Iterable<Finding> {
    if (!context.isStory) return;
    const blocks = page.blocks.filter(({ text }) => text !== '');
    let later = mostLines;
    for (const block of blocks.toReversed()) {
      const sign = signOf(block, context, later > 0);
      if (sign !== null) yield found(page, block, sign);
      else if (isProse(block)) later = 0;
      else later--;
    }
  },
};

/** With the box around it, where nothing else stands in that: "Independent journalism costs money." */
function found(page: Page, block: PageBlock, sign: string): Finding {
  const box = smallBoxAround(page, block.element, {
    mostChars: longest,
    mostBlocks: mostLines,
    mostOfText: 0.15,
    isPage: ({ localName }) => holdsThePage.has(localName),
  });
  return box === null || sign === 'leads-to-comments'
    ? { block, evidence: [sign] }
    : { element: box, evidence: [sign] };
}

function signOf(block: PageBlock, { cues, isText, url }: PageContext, isLast: boolean): string | null {
  const { type, text, links } = block;
  if (type !== 'paragraph' || links.length > 3 || lengthOf(text) > longest) return null;
  if (/^["“”„«»‘]/u.test(text)) return null;
  if (links.length === 0) return isLast ? signWithoutLink(block, cues, isText) : null;
  if (lengthOf(text) <= longestCount && links.every(leadsToComments)) return 'leads-to-comments';
  if (isSentenceToService(block, url)) return 'sentence-to-service';
  if (endsAtOffer(block, url)) return 'ends-with-offer';
  if (!isLast && !standsOut(block)) return null;
  for (const link of links) {
    const sign = invitationIn(link.textContent, cues) ?? helpingSignOf(link, url);
    if (sign !== null) return sign;
  }
  return isLast && isAnswerToQuestion(block) ? 'question-with-link' : null;
}

/** "The whole text is for subscribers. Take one out from 79 a month.": the link begins a sentence, or a price stands beside it. */
const longestToService = 220;
function isSentenceToService({ text, links }: PageBlock, url: string | null): boolean {
  const [link] = links;
  if (link === undefined || lengthOf(text) > longestToService) return false;
  const isService = (one: Element): boolean =>
    leadsToAccess(one, url) || leadsToGift(one) || newsletterOf(one) !== null;
  if (!links.some(isService) || !links.every((one) => isService(one) || leadsToRegister(one))) return false;
  const at = text.indexOf(link.textContent.trim());
  return at > 0 && (/[.!?:：。！？…—–-]\s*$/u.test(text.slice(0, at)) || /\p{Sc}/u.test(text));
}

/** In characters that may follow such a link, and words of it; the log-odds of a line that tells a story. */
const mostBehind = 45;
const mostOfLink = 8;
const leastOfOffer = -5;

/** "… is also told in this week's Waterline. Listen here.": what one may hear or buy of the site is all that the paragraph leads to. */
function endsAtOffer({ text, links }: PageBlock, url: string | null): boolean {
  const [link, ...more] = links;
  if (link === undefined || more.length > 0) return false;
  if (!leadsToOffer(link) || linkTargetOf(link, url) !== 'site') return false;
  const said = link.textContent.trim();
  const at = text.lastIndexOf(said);
  return (
    at > text.length / 2 &&
    text.length - at - said.length <= mostBehind &&
    wordCountOf(said) <= mostOfLink &&
    wordingScore(text) > leastOfOffer
  );
}

/** "23 comments", "Comments (42)  Did you like the story?" */
const longestCount = 80;
const leadsToComments = (link: Element): boolean =>
  /#(?:comment|komment|coment|reply|respond|disqus)/i.test(link.getAttribute('href') ?? '');

/** "Spotted an error? Tell the newsroom.": what the link is for is all that is said behind the question. */
const longestQuestion = 160;
function isAnswerToQuestion(block: PageBlock): boolean {
  const { text, links } = block;
  const asked = questionAhead(text);
  const [link, ...more] = links;
  if (asked === null || link === undefined || more.length > 0 || lengthOf(text) > longestQuestion)
    return false;
  return takesReports.test(link.getAttribute('href') ?? '') && !/[?？]\s*$/u.test(text);
}
/** Where mistakes are told of, in the languages of the web. */
const takesReports =
  /^mailto:|[/?&=#._-](?:report|errors?|corrections?|feedback|fehler|erreurs?|errore|erratas?|erro|fout|feil|fejl|fel|virhe|chyba|napaka|greska|hiba|eroare|oshibka|pomylka|greshka|lathos|hata|viga|kluda|klaida|zglos|nahlas\w*)/i;

/** All in bold behind the text, or in a text, which has lost its links. */
function signWithoutLink(block: PageBlock, cues: Cues, isText: boolean): string | null {
  if (standsOut(block)) return invitationIn(block.text, cues) ?? signOfChannel(block.text, cues);
  return isText ? invitationWithin(block.text, cues) : null;
}

/** "Subscribe to the Channel 12 YouTube channel.", all in bold. */
function signOfChannel(text: string, cues: Cues): string | null {
  const asks = (['follow', 'newsletter', 'subscribe'] as const).some(
    (kind) => cues.match(text, kind) !== null,
  );
  return asks && namesChannel(text) ? 'names-channel' : null;
}

/** "Support us", "Sign up here": what the link says begins with words that ask. */
function invitationIn(words: string, cues: Cues): string | null {
  for (const kind of ['subscribe', 'newsletter'] as const) {
    const cue = cues.match(words, kind);
    if (cue !== null && (cue.isWhole || wordCountOf(cue.phrase) > 1)) return `cue:${cue.phrase}`;
  }
  return null;
}

/** A text has no links: a sentence behind its last paragraph that begins with such words, "Become a member from 6 € a month." */
function invitationWithin(text: string, cues: Cues): string | null {
  const cue = cues.find(text, 'subscribe');
  if (cue === null || wordCountOf(cue.phrase) < 2 || lengthOf(text) > longestOfText) return null;
  return /(?:^|[.!?:。！？])\s*$/u.test(text.slice(0, cue.start)) ? `cue:${cue.phrase}` : null;
}
const longestOfText = 260;
