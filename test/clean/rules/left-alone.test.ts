/** Headings whose text is gone, and first lines that only look like an invitation or a caption. */
import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs } from '../sample-page.ts';

const [first = '', second = '', ...others] = paragraphs.map((text) => `<p>${text}</p>`);

function bodyOf({ lead = '', middle = '', end = '', head = '' }): string {
  return articleOf(
    `<!doctype html><html lang="en"><head><title>Ice closes the harbour</title>${head}</head><body><main><article>
<h1>Ice closes the harbour</h1>${lead}<div class="text">${first}${second}${middle}${others.join('')}${end}</div></article></main></body></html>`,
  ).articleBody;
}

describe('a heading in a box of its own', () => {
  const box = (title: string, text: string): string => `<div class="b-x"><h4>${title}</h4>${text}</div>`;

  it('goes with the text that it announced', () => {
    const middle = box('What counts today', '<button>Show the summary</button>');
    expect(bodyOf({ middle })).toBe(bodyOf({}));
  });

  it('goes, too, where it is a few words in a paragraph', () => {
    const middle =
      '<section class="x-nl"><div>New</div><a href="/app"><div>The app of the Lantern</div><div>Get the most out of it, anywhere</div></a></section>';
    expect(bodyOf({ middle })).toBe(bodyOf({}));
  });

  it('stays where it is a price', () => {
    const middle = '<div class="x-card"><div>$299.99 $499.99</div><button>Buy now</button></div>';
    expect(bodyOf({ middle })).toContain('$299.99');
  });

  it.each([
    ['stands over text', box('What counts today', '<p>The ferry office has the last word in this.</p>')],
    ['has nothing behind it', box('What counts today', '')],
    ['is a place of a list', box('3. Lindmark', '<button>Buy now</button>')],
  ])('stays where it %s', (_, middle) => {
    expect(bodyOf({ middle })).toMatch(/What counts today|3\. Lindmark/);
  });
});

describe('a heading that announces other stories', () => {
  const card = '<a href="/2"><span>Sledges sold out in all of Skarnlandet</span></a>';

  it.each([
    ['a list that another rule took', '<h2>Related</h2>', `<ul class="related_links"><li>${card}</li></ul>`],
    [
      'cards that are no text',
      '<section><h2>Most read in Harbours</h2></section>',
      `<div class="rail">${card}</div>`,
    ],
    [
      'cards behind an advertisement',
      '<h2>Related news</h2>',
      `<div class="ad">Advertisement</div><div class="related-posts">${card}</div>`,
    ],
  ])('goes where what it announced is gone: %s', (_, heading, what) => {
    expect(bodyOf({ middle: heading + what })).toBe(bodyOf({}));
  });

  it.each([
    [
      'More trouble ahead',
      '<div class="related-posts"><a href="/2">Sledges sold out in all of Skarnlandet</a></div>',
    ],
    ['Latest news', '<figure><img src="/ice.jpg"><figcaption>The pier at noon</figcaption></figure>'],
    ['Latest news', '<p class="caption">The pier at noon, seen from the mole</p>'],
  ])('stays over text that goes on: %s, %s', (title, between) => {
    const text = 'The ferry office calls it a matter of another kind, but not of another cause.';
    const body = bodyOf({ middle: `<h2>${title}</h2>${between}<p>${text}</p>` });
    expect(body).toContain(`${title}\n\n${text}`);
  });

  it('stays over text that goes on, also behind an advertisement', () => {
    const middle = `<h2>Related</h2><div class="ad">Advertisement</div><p>The ferry office calls it a matter of another kind, but not of another cause.</p>`;
    expect(bodyOf({ middle })).toMatch(/Related\n+The ferry office/);
  });
});

describe('a pointer on a line of its own in a paragraph', () => {
  const links = Array.from(
    { length: 6 },
    (_, at) =>
      `<a href="/${String(at)}">What the coast guard found on day ${String(at)} of the ice, and what it left where it was</a>`,
  ).join('<br>');

  it('goes with the lines of links under it, however many', () => {
    expect(bodyOf({ end: `<p>See also<br>${links}</p>` })).toBe(bodyOf({}));
  });

  it('stays with lines that only hold a link each', () => {
    const lines = links.replaceAll('</a>', '</a>, which the ferry office denies to this very day and hour');
    expect(bodyOf({ end: `<p>See also<br>${lines}</p>` })).toContain('which the ferry office denies');
  });
});

describe('a last paragraph that begins like an invitation', () => {
  it('stays where it says who said so', () => {
    const end =
      '<p>Join our newsletter of sledges, jokes a hand-written sign on the customs house, and nobody freezes on the way over.</p>';
    expect(bodyOf({ end })).toContain('jokes a hand-written sign');
  });

  it('goes where it lists what there is', () => {
    const end =
      '<p>Join our newsletter for the news of the coast, tips, recipes and more, every morning before the first ferry leaves.</p>';
    expect(bodyOf({ end })).not.toContain('Join our newsletter');
  });
});

describe('a last paragraph that names a store', () => {
  it('stays where it asks for nothing', () => {
    const end =
      '<p>The ice chart costs 50 crowns in the App Store and needs a telephone of 2015. (<a href="mailto:ar@x.example">ar</a>)</p>';
    expect(bodyOf({ end })).toContain('costs 50 crowns in the App Store');
  });

  it('goes where it asks to download', () => {
    const end = '<p>Download our app from the App Store and read of the ice before the ferry men do.</p>';
    expect(bodyOf({ end })).not.toContain('App Store');
  });
});

describe('the lines between a dek that opens the body and the first paragraph', () => {
  const dek =
    'Whoever has to cross this week needs a sledge, and what the coast guard says about that fills three pages.';
  const head = `<meta name="description" content="${dek}"><meta name="author" content="Anna Berg">`;
  const note = 'Anna Berg reported from Lindmark, and Tom Itoyama from Middle-Skarnhaven, Skarnlandet.';

  it('are judged as those before any text', () => {
    const lead = `<p class="dek">${dek}</p><div class="note"><p>${note}</p></div>`;
    const body = bodyOf({ lead, head });
    expect(body).toContain(dek);
    expect(body).not.toContain('reported from Lindmark');
  });
});

describe('a lead of two sentences that is set as a heading', () => {
  it('opens the body, whether the second ends in a stop or not', () => {
    const lead =
      'Since Tuesday no ship has left the port of the old town of Lindmark. The coast guard counts on three more weeks';
    expect(bodyOf({ lead: `<h2 class="st">${lead}</h2>` })).toContain(lead);
  });
});
