import { proseShare } from '../page/block-signs.ts';
import { either } from './clutter-classes.ts';
import type { Finding, Rule } from './rule.ts';

/** What forum software (Stack Exchange, phpBB, vBulletin, XenForo, Invision, Discourse, MyBB) calls the boxes around a post's text. */
const boxes = either(`
  signature post-signature signaturecontainer signature-container entry-signature message-signature
  postprofile post-profile poster-profile (?<!-(?:has|with|no)-)profile userinfo user-info user-details user-card usercard userstats user-stats poster-info message-user(?!-content)
  post-menu post-tools posttools post-controls post-actions post-buttons tool-links message-attribution flair badges
  online-list rules message-last-edit last-?edited codehead bb-?code-?block-title buttons time-?gap attachbox attachments inline-attachment expand-link like-count post-likes`);

/** Largest share of the thread's running text that one such box may hold. */
const mostProse = 0.2;

export const postFurniture: Rule = {
  id: 'post-furniture',
  stage: 'body',
  why: 'Who a poster is, how a post is answered and what its author always signs with are not the post.',
  *find(page, { isThread }): Iterable<Finding> {
    if (!isThread) return;
    for (const [element, words] of page.namedElements) {
      const match = boxes.exec(words);
      if (match === null || element.querySelector('h1') !== null || proseShare(page, element) > mostProse)
        continue;
      yield { element, evidence: [`class:${match[0].slice(1, -1)}`] };
    }
  },
};
