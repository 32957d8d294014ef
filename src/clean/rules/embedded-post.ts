import { either } from './clutter-classes.ts';
import { classWords } from '../class-words.ts';
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
  *find(page): Iterable<Finding> {
    for (const element of page.elements) {
      if (element.localName !== 'blockquote') continue;
      const box = element.parentElement;
      // Where a post's own `<blockquote>` is not closed, what stands in it is the story.
      const isBoxed = box !== null && box.localName !== 'blockquote';
      const match = names.exec(classWords(element)) ?? (isBoxed ? names.exec(classWords(box)) : null);
      if (match !== null) yield { element, evidence: [`class:${match[0].slice(1, -1)}`] };
      else if (signature.test(element.textContent.trim())) yield { element, evidence: ['signed-by-handle'] };
    }
  },
};
