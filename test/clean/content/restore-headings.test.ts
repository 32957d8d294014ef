import { expect, it } from 'vitest';
import { cuesFor } from '../../../src/clean/cues/match-cues.ts';
import { parseHtml } from '../../../src/clean/html/dom.ts';
import { Page } from '../../../src/clean/page/page.ts';
import { restoreHeadings } from '../../../src/clean/content/restore-headings.ts';
import { articleOf } from '../sample-page.ts';

const about = (subject: string): string =>
  `<p>The ${subject} of the boats were compared over a whole winter, on the same quay and with the same crew, by two men.</p>`;

/** The headings that come back when all of them were dropped. */
function headingsOf(body: string): string[] {
  const parsed = parseHtml(`<!doctype html><html lang="en"><body><main>${body}</main></body></html>`);
  if (parsed.kind !== 'document') throw new Error('refused');
  const page = new Page(parsed.document);
  const dropped = { rule: 'readability', evidence: ['not-main-content'] };
  const headings = page.allBlocks.filter(({ type }) => type === 'heading');
  for (const heading of headings) page.removeBlock(heading, dropped);
  restoreHeadings(page, dropped, { url: 'https://lindmark.example/boats', cues: cuesFor('en') });
  return headings.filter(({ isKept, text }) => isKept && text !== '').map(({ text }) => text);
}

it('gives back a heading over what was kept, in its own box or the one behind it', () => {
  const text = `<div class="a">${about('hulls')}<h2>What the crew says</h2>${about('sails')}<h3>Method 1</h3></div><div class="b"><div>${about('masts')}</div></div>`;
  expect(headingsOf(text)).toEqual(['What the crew says', 'Method 1']);
});

it('gives two headings back, one under the other', () => {
  expect(headingsOf(`${about('hulls')}<h2>Methods</h2><h3>Method 1</h3>${about('sails')}`)).toEqual([
    'Methods',
    'Method 1',
  ]);
});

it.each([
  ['of a box that is printed twice', '<div class="p"><h2>Become a captain</h2></div>'],
  ['over buttons', '<h2>Share this article</h2>'],
  ['over other stories', '<h2>Related articles</h2>'],
  ['that leads to another story', '<h2><a href="/pike">Anglers land a pike as long as the mayor</a></h2>'],
  ['of a film', '<div><h2>The winter in pictures</h2><iframe src="https://video.example/1"></iframe></div>'],
])('leaves a heading out %s', (_, box) => {
  expect(headingsOf(about('hulls') + box + about('sails') + box + about('masts'))).toEqual([]);
});

it('leaves what stands behind the last paragraph out', () => {
  expect(
    headingsOf(`${about('hulls')}${about('sails')}<h2>Our partners</h2><ul><li>The harbour</li></ul>`),
  ).toEqual([]);
});

it('gives back the questions of answers that open below them', () => {
  const item = (question: string, answer: string): string =>
    `<div class="item"><div class="tab"><a href="">${question}</a></div><div class="open"><p>${answer}</p></div></div>`;
  const html = `<!doctype html><html lang="en"><head><title>Boats</title><meta property="article:published_time" content="2026-01-07"></head><body><article><h1>Boats</h1>
<p>Whoever shares a boat shares its leaks, says the harbour master, who has heard all of the quarrels on his quay twice.</p>
<p>Most of them begin in spring, when the first one wants to sail and the other one has the key to the shed at home.</p>
<p>They end in autumn, as a rule, with a letter that both of them sign, and with a second key that hangs at the office.</p>
${item('Can we simply agree on who pays?', 'Yes. Such a letter can be short, and should be signed by everybody who has a key to the boat.')}
${item('How long do we have to act?', 'Until the ice comes, since nobody repairs a boat that is frozen in, and the yard closes then.')}
</article></body></html>`;
  expect(articleOf(html).articleBody).toContain('Can we simply agree on who pays?');
});
