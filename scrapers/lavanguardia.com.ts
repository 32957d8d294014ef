import { defineSite } from '../src/site/define-site.ts';

export default defineSite({
  host: 'lavanguardia.com',
  // Place and time of publication are glued to the author's name.
  byline: '.author-date-content .author-name',
});
