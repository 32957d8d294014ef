import type { Finding, Rule } from './rule.ts';

/** Marks, in a text that was written as HTML, what stands around its story. */
export const aroundStoryMark = 'data-around-story';

export const aroundStory: Rule = {
  id: 'around-story',
  stage: 'page',
  why: 'In a text without markup the short lines before and after the running text are menus, tools and the footer of its page.',
  // A short story may stand in a long page.
  mostProse: 0.95,
  *find(page): Iterable<Finding> {
    for (const element of page.elements)
      if (element.hasAttribute(aroundStoryMark)) yield { element, evidence: ['outside-heaviest-stretch'] };
  },
};
