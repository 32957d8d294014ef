/** What belongs to code and to headings, and the marks beside them that do not. */
import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs, samplePage } from './sample-page.ts';

it('code keeps the spaces that stand in elements of their own, and its comments', () => {
  const middle =
    '<div class="highlight"><pre><span></span><b>print</b><span class="w"> </span><b>ice</b>\n<span class="comment">-- four at noon</span>\n<b>end</b></pre></div>';
  // A short text takes Readability more than one attempt.
  for (const html of [
    samplePage({ middle }),
    samplePage({ middle }).replace(/<p>(?:Captain|The town|Meteo).*?<\/p>/gu, ''),
  ])
    expect(articleOf(html).blocks.filter(({ type }) => type === 'code')).toMatchObject([
      { text: 'print ice\n-- four at noon\nend' },
    ]);
});

it('code with an element for each of its lines is one block, with its line breaks', () => {
  const lines = ['const ice = 4;', '', 'print(ice);'];
  const printed = (tag: string): string =>
    `<pre><code>${lines.map((line) => `<${tag} class="line">${line === '' ? '<br>' : `<b>${line}</b>`}</${tag}>`).join('')}</code></pre>`;
  for (const middle of [
    printed('div'),
    `<pre><ol>${lines.map((line) => `<li>${line === '' ? '<br>' : line}</li>`).join('')}</ol></pre>`,
  ]) {
    const { blocks } = articleOf(samplePage({ middle }));
    expect(blocks.filter(({ type }) => type === 'code')).toMatchObject([{ text: lines.join('\n') }]);
  }
  const open = `<pre>ice = 4<p>${paragraphs[0]} It was noted.</p><p>${paragraphs[1]} So she said.</p></pre>`;
  expect(articleOf(samplePage({ end: open })).blocks.at(-1)).toMatchObject({ type: 'paragraph' });
});

describe('marks in headings', () => {
  it.each([
    '<h2>The ice<a class="headerlink" href="#the-ice" title="Link to this heading">¶</a></h2>',
    '<h2><a href="https://lindmark.example/news/ice#the-ice">#</a> The ice</h2>',
    '<h2>The ice <button class="copy-link">🔗</button></h2>',
    '<h2><a class="toc-backref" href="#id3" role="doc-backlink">The ice</a><a class="headerlink" href="#the-ice">¶</a></h2>',
  ])('go and leave the heading: %s', (middle) => {
    const { blocks } = articleOf(samplePage({ middle }));
    expect(blocks.filter(({ type }) => type === 'heading')).toMatchObject([{ text: 'The ice' }]);
  });
  it('are not what a heading says', () => {
    const { blocks } = articleOf(samplePage({ middle: '<h2>#1 The ice</h2>' }));
    expect(blocks.filter(({ type }) => type === 'heading')).toMatchObject([{ text: '#1 The ice' }]);
  });
});
