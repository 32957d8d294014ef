import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../../src/clean/clean-html.ts';

const posts = [
  'My chain jumps whenever I pedal hard uphill, although the shifter was adjusted by the shop only last week. What should I look at first?',
  'Count the links and measure the chain before anything else. A worn chain on a new cassette will jump, whatever the shop has done to the shifter.',
  'It was the chain, stretched by almost one per cent. I put a new one on this morning and the climb behind the house was silent.',
];
const signature = 'Two wheels good, four wheels bad.';

const thread = (url: string): string => {
  const body = posts.map(
    (
      text,
      index,
    ) => `<div class="post has-profile" id="p${String(index)}"><dl class="postprofile"><dt>spoke77</dt>
<dd>Posts: ${String(1725 + index)}</dd><dd>Joined: 14. Sep 2019, 16:51</dd></dl>
<div class="postbody"><div class="content"><p>${text}</p></div><div class="signature">${signature}</div></div></div>`,
  );
  const html = `<!doctype html><html lang="en"><head><title>Chain jumps uphill</title></head><body><div id="page-body">
<h1>Chain jumps uphill</h1>${body.join('')}</div></body></html>`;
  return cleanHtml(html, { url }).article?.articleBody ?? '';
};

describe('post-furniture', () => {
  it("takes profiles and signatures from a thread's posts and leaves every post", () => {
    const body = thread('https://forum.example/viewtopic.php?t=112');
    for (const text of posts) expect(body).toContain(text);
    expect(body).not.toContain('Joined');
    expect(body).not.toContain(signature);
  });

  it('leaves what is called so on a page that is no thread', () => {
    expect(thread('https://magazine.example/chain')).toContain(signature);
  });
});
