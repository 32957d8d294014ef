import { defineSite } from '../src/site/define-site.ts';

export default defineSite({
  host: 'apnews.com',
  // "What to know about …": a box of links to other stories that stands between the paragraphs.
  drop: { 'info-box': 'div.Infobox[data-module]' },
});
