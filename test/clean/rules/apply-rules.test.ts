import { expect, it } from 'vitest';
import { cleanHtml } from '../../../src/clean/clean-html.ts';
import { undoCleaning } from '../../../src/clean/undo-cleaning.ts';
import { articleOf, samplePage } from '../sample-page.ts';

const entries = [
  'The lamp of the first harbour was lit before the storm, and it burned for all of the night.',
  'See also: <a href="/1">The keeper of the northern light retires</a>',
  'The second lamp was never lit, and nobody on the island could say why it stood dark for so long.',
  'See also: <a href="/2">Another harbour goes dark tonight</a>',
  'The third lamp stands on the rock where the ferries turn.',
];
const list = `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;

it('two pointers in one list go, each whole, and nothing else with them', () => {
  const { articleBody } = articleOf(samplePage({ middle: list }));
  expect(articleBody).not.toContain('See also');
  expect(articleBody).toContain([entries[0], entries[2], entries[4]].join('\n'));
});

it('they come back where they stood', () => {
  const { article } = cleanHtml(samplePage({ middle: list }));
  const text = list.replaceAll('</li><li>', '\n').replaceAll(/<[^>]+>/g, '');
  expect(undoCleaning(article!)).toContain(text);
});
