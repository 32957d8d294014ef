import { expect, it } from 'vitest';
import { articleOf, paragraphs, samplePage } from '../sample-page.ts';

const head = '<meta property="article:published_time" content="2024-02-13">';

it('takes headings of which nothing followed, and keeps those over a text or a picture', () => {
  const end = '<h2>Harbour in pictures</h2><h3>Main sponsor</h3>';
  expect(articleOf(samplePage({ head, end })).articleBody).toBe(paragraphs.join('\n\n'));
  const chapter =
    '<h2>What comes next</h2><p>Rain, and a pilot boat from the south that breaks the ice by Sunday.</p>';
  expect(articleOf(samplePage({ head, end: chapter })).articleBody).toContain('What comes next');
  const list = '<h2>Where it froze</h2><ul><li>The inner basin</li><li>The mouth of the river Ley</li></ul>';
  expect(articleOf(samplePage({ head, end: list })).articleBody).toContain('Where it froze');
});
