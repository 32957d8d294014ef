import { describe, expect, it } from 'vitest';
import { articleOf } from '../sample-page.ts';

const posts = [
  [
    'mossgarden',
    'I moved my tomato seedlings under a cheap lamp last week, and the lower leaves have turned almost white. The soil is moist, the room is at nineteen degrees, and I water them every second day with rain water. I have read three books on the matter, and each says something else. What am I doing wrong, and can the pale leaves be saved?',
  ],
  [
    'oldspade',
    'How far away is the lamp? Anything closer than thirty centimetres bleaches mine within days, and they never quite forgive me.',
  ],
  ['mossgarden', 'It was at fifteen.'],
  [
    'fernweh',
    'Give them a week and do not feed them yet. The pale leaves will stay pale, but the new ones should come in green.',
  ],
] as const;

/** The opening post is so long that Readability takes it alone. */
const rest =
  `<p>${'The window faces north, the lamp hangs from a nail, and the cat sleeps under it, whatever I try. '.repeat(4)}</p>`.repeat(
    5,
  );

const thread = (head: string, box: (name: string, text: string) => string): string =>
  `<!doctype html><html lang="en"><head><title>Seedlings go pale</title>${head}</head><body><h1>Seedlings go pale</h1>
  <div class="thread">${posts
    .map(([name, text], index) => box(name, index === 0 ? `<p>${text}</p>${rest}` : text))
    .join('\n')}</div></body></html>`;

const post = (name: string, text: string): string =>
  `<article class="message message--post"><div class="message-cell message-user"><a href="/members/${name}">${name}</a></div>
  <div class="message-cell message-main"><div class="message-body"><div class="bbWrapper">${text}</div></div></div></article>`;

const url = 'https://garden.example/seedlings';

describe('a thread', () => {
  it.each([
    ['the software names itself', '<meta name="generator" content="phpBB 3.3">', url],
    [
      'linked data says so',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"DiscussionForumPosting","headline":"Seedlings go pale"}</script>',
      url,
    ],
    ['its address says so', '', 'https://garden.example/threads/seedlings.17/'],
    ['it stands below a group', '', 'https://garden.example/r/tomatoes/comments/1ck7h2v/seedlings/'],
    ['it is an item', '', 'https://garden.example/item?id=41877302'],
  ])(
    'has all of its posts in its text, each under the name of who wrote it, where %s',
    (_why, head, address) => {
      const { articleBody, quality } = articleOf(thread(head, post), { url: address });
      for (const [name, text] of posts) expect(articleBody).toContain(`${name}\n\n${text}`);
      expect(quality.warnings.some((warning) => warning.startsWith('restored-posts:'))).toBe(true);
    },
  );

  it('has them where one box stands in another of the same make', () => {
    const nested = (_: string, text: string): string =>
      `<garden-comment><div class="md text-14"><div class="md text-14" dir="auto">${text}</div></div></garden-comment>`;
    const { articleBody } = articleOf(thread('', nested), { url: 'https://garden.example/t/seedlings/17' });
    for (const [, text] of posts) if (text.length > 80) expect(articleBody).toContain(text);
  });

  it('says when each post was written, and nothing else of who wrote it', () => {
    const dated = (name: string, text: string): string =>
      `<div class="post"><dl class="postprofile"><dt><a class="username" href="/memberlist.php?mode=viewprofile&u=1">${name}</a></dt><dd>Posts: 138</dd></dl>
      <div class="postbody"><p class="author">by <strong><a class="username" href="/memberlist.php?mode=viewprofile&u=1">${name}</a></strong> » <time datetime="2024-03-07T20:14:00+00:00">Thu Mar 07, 2024 8:14 pm</time></p>
      <div class="content">${text}</div></div><div class="signature">Deeds, not weeds, since March 3, 2011</div></div>`;
    const { articleBody, quality } = articleOf(thread('<meta name="generator" content="phpBB 3.3">', dated), {
      url,
    });
    expect(articleBody).toContain(`by fernweh » Thu Mar 07, 2024 8:14 pm\n\n${posts[3][1]}`);
    expect(articleBody).not.toMatch(/Posts: 138|Deeds/);
    expect(quality.warnings).toContain('restored-speakers:4');
  });

  it('leaves out who signs under an answer', () => {
    const answer = (name: string, text: string): string =>
      `<div class="answer"><div class="s-prose">${text}</div><div class="user-info"><a href="/users/17/${name}">${name}</a></div></div>`;
    const { articleBody } = articleOf(thread('', answer), {
      url: 'https://garden.example/questions/17/seedlings',
    });
    expect(articleBody).toContain(posts[3][1]);
    expect(articleBody).not.toContain('fernweh');
  });

  it('is nothing that a page with replies below its story is taken for', () => {
    const [, ...replies] = posts;
    const story = `<div class="bbWrapper">${`<p>${posts[0][1]}</p>`.repeat(4)}</div>`;
    const page = `<!doctype html><html lang="en"><head><title>Seedlings go pale</title></head><body><h1>Seedlings go pale</h1>${story}
      <div class="below">${replies.map(([name, text]) => post(name, text)).join('')}</div></body></html>`;
    expect(articleOf(page, { url }).articleBody).not.toContain(posts[1][1]);
    expect(articleOf(page, { url: 'https://garden.example/threads/seedlings.17/' }).articleBody).toContain(
      posts[1][1],
    );
  });
});

describe('text for browsers without scripts', () => {
  const text = posts.map(([, said]) => `<p>${said}</p>`).join('');

  it('is the page where scripts would have to write everything else', () => {
    const page = `<!doctype html><html lang="en"><head><title>Seedlings go pale</title></head><body><div id="app"></div>
      <script>start({ "posts": ${JSON.stringify(text)} })</script><noscript><h1>Seedlings go pale</h1><div>${text}</div></noscript></body></html>`;
    expect(articleOf(page, { url }).articleBody).toContain(posts[3][1]);
  });

  it('is not shown beside the text itself, nor when it is a notice', () => {
    const page = `<!doctype html><html lang="en"><head><title>Seedlings go pale</title></head><body><article><h1>Seedlings go pale</h1>${text}</article>
      <noscript><p>Please switch scripts on to read the comments on this page.</p></noscript><noscript>${text}</noscript></body></html>`;
    const { articleBody } = articleOf(page, { url });
    expect(articleBody).not.toContain('switch scripts on');
    expect(articleBody.split(posts[1][1])).toHaveLength(2);
  });
});
