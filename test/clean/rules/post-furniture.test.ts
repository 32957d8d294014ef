import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../../src/clean/clean-html.ts';

const posts = [
  'My chain jumps whenever I pedal hard uphill, although the shifter was adjusted by the shop only last week. What should I look at first?',
  'Count the links and measure the chain before anything else. A worn chain on a new cassette will jump, whatever the shop has done to the shifter.',
  'It was the chain, stretched by almost one per cent. I put a new one on this morning and the climb behind the house was silent.',
];
const signature = 'Two wheels good, four wheels bad.';

const thread = (url: string, number = 'p'): string => {
  const body = posts.map(
    (
      text,
      index,
    ) => `<div class="post has-profile" id="${number}${String(index)}"><dl class="postprofile"><dt>spoke77</dt>
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

  it("tells XenForo's user from its user's content", () => {
    // Six posts, each with less of the text than a box of furniture may hold.
    const six = posts.flatMap((text) => [text, `I asked in the shop, too. ${text}`]);
    const body = six.map(
      (
        text,
        index,
      ) => `<article class="message message--post js-post" id="js-post-${String(index)}"><div class="message-inner">
<div class="message-cell message-cell--user"><section class="message-user"><h4>spoke77</h4><h5>New member</h5></section></div>
<div class="message-cell"><header class="message-attribution">Sep 20, 2020 <ul><li>#${String(index + 1)}</li></ul></header>
<div class="message-content"><div class="message-userContent"><div class="bbWrapper">${text}</div></div></div></div></div></article>`,
    );
    const html = `<!doctype html><html id="XF" lang="en"><head><title>Chain jumps uphill</title></head><body>
<h1>Chain jumps uphill</h1>${body.join('')}</body></html>`;
    const { article } = cleanHtml(html, { url: 'https://forum.example/threads/chain.112/' });
    for (const text of posts) expect(article?.articleBody).toContain(text);
    expect(article?.articleBody).not.toMatch(/spoke77|New member|#2/);
    expect(article?.quality.warnings).not.toContain('rule-undone:post-furniture');
  });

  it('leaves what is called so on a page that is no thread', () => {
    expect(thread('https://magazine.example/chain', 'post-')).toContain(signature);
  });

  it('tells a thread by its numbered posts, whatever its address', () => {
    const body = thread('https://wolves.example/t7-chain');
    for (const text of posts) expect(body).toContain(text);
    expect(body).not.toContain(signature);
  });
});
