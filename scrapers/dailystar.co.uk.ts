import { defineSite } from '../src/site/define-site.ts';

export default defineSite({
  host: 'dailystar.co.uk',
  // Share and bookmark buttons stand inside the byline.
  drop: { 'share-bar': '.byline .sharebar, .byline .bookmark-btn-container-mobile' },
});
