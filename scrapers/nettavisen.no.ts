import { defineSite } from '../src/site/define-site.ts';

export default defineSite({
  host: 'nettavisen.no',
  // The author's block ends in the link "Tips meg" (give me a hint).
  byline: '.nettavisen-story-byline .byline-author',
  drop: { 'byline-block': '.nettavisen-story-byline' },
});
