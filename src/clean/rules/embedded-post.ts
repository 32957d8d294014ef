import { either } from './clutter-classes.ts';
import { classWords } from '../html/class-words.ts';
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import { isDateLine, lengthOf, namesOnly } from '../page/block-signs.ts';
import type { Finding, Rule } from './rule.ts';

/** What the services' own scripts look for. */
const names = either(`
  twitter-tweet twitter-video instagram-media tiktok-embed bluesky-embed mastodon-embed telegram-post text-post-media reddit-embed-bq reddit-card
  imgur-embed-pub fb-xfbml-parse-ignore`);

/** "— Coast Police (@CCPol) February 2, 2026", as the services sign what they give away. */
const signature = /[—–-]\s?[^()—\n]{2,60}\(@\w{2,30}\)[\s,]*[\p{L}\p{M}\p{Nd} ,./年月日]{4,30}$/u;

export const embeddedPost: Rule = {
  id: 'embedded-post',
  stage: 'page',
  why: 'A post of another service that is shown in the text is somebody else’s, with its own author and day.',
  *find(page, { isText }): Iterable<Finding> {
    if (isText) yield* findInText(page);
    for (const element of page.elements) {
      if (element.localName !== 'blockquote') continue;
      const box = element.parentElement;
      const named = box === null ? null : names.exec(classWords(box));
      const match =
        names.exec(classWords(element)) ??
        (box !== null && named !== null && isBoxOf(box, element) ? named : null);
      if (match !== null) yield { element, evidence: [`class:${match[0].slice(1, -1)}`] };
      else if (signature.test(element.textContent.trim())) yield { element, evidence: ['signed-by-handle'] };
    }
  },
};

/** What is left of it in a plain text: the post, and below it the line that signs it. */
function* findInText({ blocks }: Page): Iterable<Finding> {
  for (const [index, block] of blocks.entries()) {
    if (/^@\w{2,30}$/u.test(block.text.trim())) yield* findBelowHandle(blocks, index);
    if (!/^[—–-]/u.test(block.text) || !signature.test(block.text.trim())) continue;
    yield { block, evidence: ['signed-by-handle'] };
    const post = blocks[index - 1];
    if (post?.type === 'paragraph' && lengthOf(post.text) <= longestPost)
      yield { block: post, evidence: ['above:signed-by-handle'] };
  }
}
/** "Coast Police", "@CCPol", the post, "10:41 AM · Jun 7, 2024". */
function* findBelowHandle(blocks: readonly PageBlock[], index: number): Iterable<Finding> {
  const below = blocks.slice(index + 1, index + 4);
  const day = below.findIndex(({ text }) => isDateLine(text) && /\d[:.]\d\d/.test(text));
  if (day === -1 || below.slice(0, day).some(({ text }) => lengthOf(text) > longestPost)) return;
  const name = blocks[index - 1];
  const lines = [
    ...(name !== undefined && namesOnly(name.text) ? [name] : []),
    ...blocks.slice(index, index + 2 + day),
  ];
  for (const block of lines) yield { block, evidence: ['below-handle'] };
}
/** In characters. */
const longestPost = 320;

/** Longest text, in characters, that a box has beside its post. */
const mostBeside = 200;

/** Where a post's own `<blockquote>` is not closed, what stands in it is the story; and a box called so may hold the whole text. */
const isBoxOf = (box: Element, post: Element): boolean =>
  box.localName !== 'blockquote' &&
  box.textContent.trim().length - post.textContent.trim().length <= mostBeside;
