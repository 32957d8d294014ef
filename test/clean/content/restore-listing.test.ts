import { expect, it } from 'vitest';
import { parseHtml } from '../../../src/clean/html/dom.ts';
import { Page } from '../../../src/clean/page/page.ts';
import { restoreListing } from '../../../src/clean/content/restore-listing.ts';

const subjects = ['hulls', 'masts', 'sails', 'ropes', 'winches', 'lamps'];
const about = (subject: string): string =>
  `All that a crew must know of its ${subject}, told in twelve chapters by people who have mended them for a lifetime.`;

/** What comes back where only the third entry was kept. */
function restored(entry: (subject: string) => string): string {
  const parsed = parseHtml(
    `<!doctype html><html lang="en"><body><main><div>${subjects.map(entry).join('')}</div></main></body></html>`,
  );
  if (parsed.kind !== 'document') throw new Error('refused');
  const page = new Page(parsed.document);
  for (const block of page.allBlocks)
    if (!block.text.includes('sails'))
      page.removeBlock(block, { rule: 'readability', evidence: ['not-main-content'] });
  restoreListing(page);
  return page.blocks.map(({ text }) => text).join('\n');
}

it.each([
  [
    'linked titles',
    (subject: string) =>
      `<div class="e"><h3><a href="/b/${subject}">A handbook of ${subject}</a></h3><p>${about(subject)}</p></div>`,
  ],
  [
    'titles whose link stands in a line of its own',
    (subject: string) =>
      `<article class="e"><h3>A handbook of ${subject}</h3><p>${about(subject)}</p><p><a href="/b/${subject}">To ${subject}</a></p></article>`,
  ],
])('gives back the entries of a list with %s', (_, entry) => {
  const text = restored(entry);
  for (const subject of subjects) expect(text).toContain(about(subject));
});

it('does not take headings of boxes for titles of entries', () => {
  const text = restored((subject) => `<div class="e"><h3>Our ${subject}</h3><p>${about(subject)}</p></div>`);
  expect(text).not.toContain(about('masts'));
});
