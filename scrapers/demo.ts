import { defineSite } from '../src/site/define-site.ts';

/** The demo newspaper, which `dechaff crawl` serves by itself. */
export default defineSite({
  host: '127.0.0.1',
  // Its tide tables are drawn by a script.
  ready: '#app > article, article, main',
  drop: { 'reading-time': '.reading-time' },
});
