/** What shows, beside its first words, that a line asks its reader for something. */
import type { CueMatch, Cues } from '../cues/cues.ts';
import type { CueKind } from '../cues/cue-sheet.ts';
import { endsLikeSentence, lengthOf, questionAhead, wordCountOf } from '../page/block-signs.ts';
import { namesChannel, namesService, waitsForConsent } from './embed-services.ts';
import type { PageContext } from './rule.ts';

/** "Click here to join our WhatsApp channel": a cue of some words, in one line that names the service. */
function signsOfChannel(text: string, { phrase }: CueMatch): string[] | null {
  const isLine = lengthOf(text) <= 120 && wordCountOf(phrase) >= 3 && namesChannel(text);
  return isLine && !endsLikeSentence(text) ? ['names-channel'] : null;
}

export function signsOfAsking(text: string, cue: CueMatch, cues: Cues): string[] | null {
  if (cue.kind === 'newsletter') return signsOfInvitation(text, cue, cues);
  if (cue.kind === 'subscribe')
    return wordCountOf(cue.phrase) > wholeInvitation && lengthOf(text) <= longestWish
      ? ['whole-phrase']
      : null;
  if (cue.kind === 'share')
    return wordCountOf(cue.phrase) >= 3 && !endsLikeSentence(text) ? ['whole-phrase'] : null;
  if (cue.kind === 'pageTool') return signsOfTool(text, cue);
  return cue.kind === 'follow'
    ? (signsOfChannel(text, cue) ?? signsOfContact(text, cue) ?? signsOfWholePhrase(text, cue))
    : null;
}

/** "Log in, register or subscribe to save articles for later.", "Reading time: 4 min." */
function signsOfTool(text: string, { phrase, restStart }: CueMatch): string[] | null {
  if (wordCountOf(phrase) >= wholeInvitation) return ['whole-phrase'];
  return /^[\s:·]*\p{Nd}{1,3}\s*\p{L}{1,9}\.?\s*$/u.test(text.slice(restStart)) ? ['reading-time'] : null;
}

/** "Have you got a story for us? Write to news@paper.example.": a cue that asks by itself, with the address to answer to. */
function signsOfContact(text: string, { phrase }: CueMatch): string[] | null {
  return wordCountOf(phrase) >= 4 && mailAddress.test(text) ? ['mail-address'] : null;
}

const mailAddress = /\S@\S+\.\p{L}{2,}/u;

/** "Turn on notifications in the app of the Herald, so as not to miss a thing." */
const signsOfWholePhrase = (text: string, { phrase }: CueMatch): string[] | null =>
  wordCountOf(phrase) >= wholeInvitation &&
  lengthOf(text) <= longestWish &&
  !/["“”„?]/u.test(text) &&
  !speaker.test(text)
    ? ['whole-phrase']
    : null;

/** A notice in place of embedded content names the service, or cookies behind a long cue. */
export function signsOfNotice(text: string, { phrase, restStart }: CueMatch, cues: Cues): string[] | null {
  if (waitsForConsent(text, restStart, cues)) return ['names-service'];
  if (wordCountOf(phrase) < wholeInvitation) return null;
  if (/cookie/iu.test(text)) return ['names-cookies'];
  // "This content is provided by YouTube channels in three countries."
  const isNotice = wordCountOf(phrase) > wholeInvitation && namesService(text);
  return isNotice || cues.find(text.slice(restStart), 'consent') !== null ? ['whole-phrase'] : null;
}

/** "Sign up here", "Subscribe": all that a button says. */
export const saysToSubscribe = (text: string, cues: Cues): boolean =>
  (['newsletter', 'subscribe'] as const).some((kind) => cues.match(text, kind)?.isWhole === true);

/** How many words of a cue say all of it: "Sign up for our newsletter". */
export const wholeInvitation = 5;

/** "Sign up for our free newsletter with the week's best reads.": a long cue, or one line that asks twice. */
export function signsOfInvitation(
  text: string,
  { phrase, restStart }: CueMatch,
  cues: Cues,
): string[] | null {
  const rest = text.slice(restStart);
  // "Sign up for our science newsletter. Explore the universe with news of discoveries, advances and more."
  const sentence = rest.split(/(?<=[.!?])\s/u, 1)[0] ?? rest;
  if (lengthOf(sentence) > 120 || lengthOf(rest) > 240) return null;
  if (wordCountOf(phrase) >= wholeInvitation) return lengthOf(rest) > 120 ? null : ['whole-invitation'];
  const second = cues.find(sentence, 'newsletter');
  if (second !== null) return [`cue:${second.phrase}`];
  return wordCountOf(phrase) > 1 &&
    lengthOf(text) <= longestWish &&
    newsletterNoun.test(text) &&
    !speaker.test(text)
    ? ['names-newsletter']
    : null;
}

/** A newsletter in the languages of the web: one that begins with "Order the free …" asks for nothing else. */
const newsletterNoun =
  /newsletter|nieuwsbrief|nyhe[td]sbrev|fréttabréf|uutiskirj|uudiskir|naujienlaišk|jaunumu vēstul|hírlev|bülten|infolettre|boletín|boletim|butlletí|рассылк|розсилк|бюлетин|biuletyn|bản tin|ニュースレター|メルマガ|뉴스레터|电子报|電子報|النشرة|ניוזלטר|خبرنامه|न्यूज़लेटर/iu;

/** "Want more science in your inbox? Subscribe to our weekly letter.", "What do you think? Tell us in the comments.": a question and the wish behind it. */
export function signsOfQuestion(
  text: string,
  kinds: readonly CueKind[],
  { cues, url, isStory }: PageContext,
): string[] | null {
  const { question, rest } = questionAhead(text) ?? {};
  if (question === undefined || rest === undefined || lengthOf(rest) > longestWish || /[?？]/u.test(rest))
    return null;
  if (kinds.includes('comments')) {
    const asked = cues.match(rest, 'comments');
    return asked === null || wordCountOf(asked.phrase) < 3 ? null : ['question', `cue:${asked.phrase}`];
  }
  if (kinds.includes('follow') && isStory && namesOwnAddress(rest, url))
    return ['question', 'own-mail-address'];
  if (!kinds.includes('newsletter')) return null;
  const asked = cues.match(rest, 'newsletter') ?? cues.match(rest, 'subscribe');
  const named = cues.find(question, 'newsletter') ?? cues.find(rest, 'newsletter');
  return asked && named && [`cue:${named.phrase}`, `cue:${asked.phrase}`];
}

/** "Have you been there? Write to tips@paper.example.": the address is the newsroom's own. */
export function namesOwnAddress(text: string, url: string | null): boolean {
  const domain = /\S@([\w-]+(?:\.[\w-]+)+)/u.exec(text)?.[1]?.toLowerCase();
  const host = URL.parse(url ?? '')?.hostname ?? '';
  return domain !== undefined && (host === domain || host.endsWith(`.${domain}`));
}

/** Who is written to is somebody of the story. */
export const namesOtherAddress = (text: string, url: string | null): boolean =>
  url !== null && mailAddress.test(text) && !namesOwnAddress(text, url);

/** In characters. */
const longestWish = 160;

/** "Write to the kitchen, jokes a sign on the door of the inn: …": who says so, set in behind the first words. */
export const speaker = /^[^,.!?:]{8,60},\s(?:[^\s,.!?:]+\s){3,8}[^\s,.!?:]+[,:]\s/u;
