import { describe, expect, it } from 'vitest';
import { articleOf, samplePage } from '../sample-page.ts';

const listing = (numbers: readonly number[], code: readonly string[]): string =>
  `<table class="lntable"><tr><td><pre><code>${numbers.map((number) => `<span>${String(number)}\n</span>`).join('')}</code></pre></td>
  <td><pre><code>${code.join('\n')}</code></pre></td></tr></table>`;

const codes = (html: string): string[] =>
  articleOf(samplePage({ middle: html })).blocks.flatMap((block) =>
    block.type === 'code' ? [block.text] : [],
  );

describe('numbers beside lines of code', () => {
  const code = ['SELECT boat', 'FROM harbour', 'WHERE ice > 4'];

  it('are not the code, wherever they begin', () => {
    expect(codes(listing([1, 2, 3], code))).toEqual([code.join('\n')]);
    expect(codes(listing([41, 42, 43], code))).toEqual([code.join('\n')]);
  });

  it('are code where they are not as many, or count nothing', () => {
    expect(codes(listing([1, 2], code))).toHaveLength(2);
    expect(codes(listing([4, 9, 2], code))).toHaveLength(2);
  });
});

it('leaves the way back from a footnote out, and keeps the note', () => {
  const notes =
    '<ol><li id="fn1">It had a timeout, and a name of its own. <a href="#fnref1" role="doc-backlink">↩︎</a></li><li id="fn2">It had none, and nobody missed it. <a href="#fnref2">↩</a></li></ol>';
  const { articleBody } = articleOf(samplePage({ end: notes }));
  expect(articleBody).toContain('It had a timeout, and a name of its own.');
  expect(articleBody).not.toContain('↩');
});
