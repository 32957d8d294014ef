/** Quotes, players, cards and notes that stand beside the text, and what of the text looks like them. */
import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs, samplePage, type Insert } from '../sample-page.ts';

const body = (insert: Insert): string => articleOf(samplePage(insert)).articleBody;
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('pull-quote', () => {
  const said = 'We measured four centimetres at noon';

  it.each([
    `<blockquote><p>${said}</p></blockquote>`,
    `<div class="pull-quote"><p>“${said}!”</p><span>Ruth Amsel, captain</span></div>`,
    `<div class="bb_quote"><div>${said}</div></div>`,
  ])('takes what the text says itself, and who said it: %s', (middle) => {
    expect(body({ middle })).toBe(body({}));
  });

  it('takes one that two paragraphs say sentence by sentence, or one says in nearly the same words', () => {
    const told =
      '<p>“It is not enough for a single day on the ice,” the doctor said on the quay.</p><p>“They only want to send us blankets and no coal,” she said.</p>';
    const quote =
      '<blockquote>“It is not enough for a single day on the ice. They only want to send us blankets and no coal.”</blockquote>';
    expect(body({ middle: quote + told })).toBe(body({ middle: told }));
    const law =
      'A new law of the council shall allow the closing of harbours that are counted among those of the inner coast, a category that has grown so wide by now that hardly any is left out.';
    const again = law.replace('shall allow', 'is also to allow').replace('counted among', 'held to be among');
    expect(body({ middle: `<blockquote>${law}</blockquote><p>${again}</p>` })).toBe(
      body({ middle: `<p>${again}</p>` }),
    );
  });

  it('keeps code that the text explains', () => {
    const middle =
      '<div class="quote"><pre>npm install harbour-ice</pre></div><p>Then npm install harbour-ice writes the table of tides.</p>';
    expect(count(body({ middle }), 'npm install harbour-ice')).toBe(2);
  });

  it('keeps a quote that the text does not repeat, and the name under it', () => {
    const middle =
      '<blockquote class="pull-quote"><p>Nobody goes on my ice before Sunday</p><footer>Ruth Amsel, captain</footer></blockquote>';
    expect(body({ middle })).toContain('Nobody goes on my ice before Sunday');
    expect(body({ middle })).toContain('Ruth Amsel, captain');
  });

  it('keeps a paragraph that says a thing again, and a few words that are quoted', () => {
    expect(count(body({ middle: `<p>${said}, the captain wrote.</p>` }), said)).toBe(2);
    expect(body({ middle: '<blockquote><p>At noon</p></blockquote>' })).toContain('At noon');
  });
});

describe('embedded-post', () => {
  const post = 'So cold that the gulls walk! The harbour is shut, says everybody here.';

  it.each(['twitter-tweet', 'instagram-media', 'bluesky-embed'])('takes what a %s shows', (name) => {
    const middle = `<blockquote class="${name}" data-lang="en"><p>${post}</p>— Coast Guard <a href="https://posts.example/1">14 February 2023</a></blockquote>`;
    expect(body({ middle })).toBe(body({}));
  });

  it('keeps a post that the text quotes itself', () => {
    expect(body({ middle: `<blockquote class="from-twitter"><p>${post}</p></blockquote>` })).toContain(post);
  });
});

describe('the title of a player', () => {
  const title = 'How the ferries were moored';

  it.each([
    `<div class="clip"><p>${title}</p><iframe src="https://www.youtube.example/embed/1"></iframe></div>`,
    `<div class="clip"><div class="video-title">${title}</div></div>`,
    `<div class="video-player-box"><p>${title}</p><p>Video: Lindmark TV</p></div>`,
    `<div class="podcast-embed"><p>${title}</p></div>`,
    `<div class="video"><p>${title}</p></div>`,
  ])('goes: %s', (middle) => {
    expect(body({ middle })).not.toContain(title);
  });

  it('stays in a box that holds running text, or whose name only says that there is a video', () => {
    const text = `${title} was shown on television, and the whole town sat in front of it until the lights went out.`;
    expect(body({ middle: `<div class="video"><p>${text}</p></div>` })).toContain(text);
    expect(body({ middle: `<div class="has-video"><p>${title}</p></div>` })).toContain(title);
  });

  it('stays where it is a paragraph between others, or where a map is in the box', () => {
    expect(body({ middle: `<p>${title} was shown on television.</p>` })).toContain(title);
    const map = `<div class="clip"><p>${title}</p><iframe src="https://maps.example/1"></iframe></div>`;
    expect(body({ middle: map })).toContain(title);
  });
});

describe('a text beside a picture', () => {
  it('stays where it is the lead in one box with headline and picture', () => {
    const lead = 'For thirty-one years nobody in Lindmark had seen this: the harbour has frozen over.';
    const headline = '<h1>Ice closes the harbour of Lindmark</h1>';
    const top = `<div class="top">${headline}<div class="lead"><p>${lead}</p></div><div><div class="pic"><img src="/1.jpg" alt=""></div></div></div>`;
    const html = samplePage({ top }).replace(headline, '');
    expect(articleOf(html).articleBody).toContain(lead);
  });
});

describe('credit-line', () => {
  it.each(['Photo: Anna Berg/NORDBILD', 'Source: Harbour office of Lindmark'])('goes: %s', (line) => {
    expect(body({ middle: `<p>${line}</p>` })).toBe(body({}));
  });

  it.each([
    '<p>Photo: thirty-one years ago the harbour looked like this, and the pier was still of wood.</p>',
    '<p>Photographers came from all over the island</p>',
    '<p>Photos: 67</p><p>Drawings: 12</p><p>Maps: 4</p>',
  ])('stays: %s', (middle) => {
    const text = middle.replace(/<p>/gu, '').split('</p>');
    for (const line of text) expect(body({ middle })).toContain(line);
  });
});

describe('media-box', () => {
  const line = 'The mayor on the ice, her dog behind her';

  it('takes the captions of a gallery, and leaves one that holds running text or more than captions', () => {
    const gallery = (inner: string): Insert => ({ middle: `<div class="photo-gallery">${inner}</div>` });
    expect(body(gallery(`<p>${line}</p>`))).not.toContain(line);
    const text = `${line}, and on the quay all that could walk: the school had been closed for the day.`;
    expect(body(gallery(`<p>${text}</p>`))).toContain(text);
    expect(body(gallery(`<h2>The mayor</h2><p>${line}</p>`))).toContain(line);
    expect(body(gallery(`<p>${line}</p>`.repeat(9)))).toContain(line);
  });
});

describe('a card', () => {
  const card = (inner: string): Insert => ({ middle: `<div><a href="/news/pike">${inner}</a></div>` });

  it('goes with the first words of its story, and a linked sentence stays', () => {
    const text = 'Anglers land a pike as long as the mayor. It weighs as much, too.';
    expect(body(card(`<img src="/pike.jpg"><span>${text}</span>`))).not.toContain('Anglers land');
    expect(body(card(text))).toContain('Anglers land');
  });
});

describe('near the top', () => {
  it('a line with a year among its words stays, a line with a day goes', () => {
    const summary = '● The last winter like it was that of 1993 and lasted until May';
    expect(body({ top: `<p><strong>${summary}</strong></p>` })).toContain(summary);
    expect(
      body({ top: '<p>Lindmark, Tuesday 14 February 2023 at 14.30, by the harbour desk</p>' }),
    ).not.toContain('2023');
  });
});

describe('behind the text', () => {
  it('invitations go that stand one behind the other', () => {
    const end =
      '<p>Subscribe now for all that the harbour has to tell this winter</p><p>Join us on Facebook, where the whole town meets each evening to talk about the ice and the ferries!</p>';
    expect(body({ end })).toBe(body({}));
  });

  it.each([
    'The quay will hold until 2026. Then comes the new one.',
    'The council meets again on Friday at half past seven, 19.30.',
  ])('a last sentence that names a year or an hour stays: %s', (sentence) => {
    expect(body({ end: `<p>${sentence}</p>` })).toContain(sentence);
  });

  it.each(['Lindmark, 14 February 2023', 'Last updated on Tuesday 14 February 2023 at 14.30.'])(
    'a day goes: %s',
    (line) => {
      expect(body({ end: `<p>${line}</p>` })).toBe(body({}));
    },
  );

  it('a note on the author goes, a sentence about one stays', () => {
    expect(body({ end: '<p>The author is a reporter in the harbour office of the Lantern.</p>' })).toBe(
      body({}),
    );
    const sentence = 'The author of the chart had drawn the bay without any ice at all.';
    expect(body({ end: `<p>${sentence}</p>` })).toContain(sentence);
  });

  it('a sentence that begins as an invitation does stays, an invitation goes', () => {
    const sentence =
      'Sign up, who can bear the cold: the coast guard looks for wardens who will walk the ice from dawn to dusk. So far there are two.';
    expect(body({ end: `<p>${sentence}</p>` })).toContain(sentence);
    expect(body({ end: '<p>Sign up for our free letter from the harbour</p>' })).toBe(body({}));
  });
});

it('takes a large quote that two paragraphs share with "he said" between, and none with words of its own', () => {
  const said = [
    '<p>“The ice lay on the sound for eleven weeks in that year,” she said, and looked out of the window of her office.</p>',
    '<p>“The mail came over it on a sledge,” said Amsel, “with two horses and a lantern.”</p>',
  ].join('');
  const quote = (text: string): string => `<blockquote class="stylized">${text}</blockquote>`;
  const whole =
    '“The ice lay on the sound for eleven weeks in that year. The mail came over it on a sledge with two horses and a lantern.”';
  expect(articleOf(samplePage({ middle: quote(whole) + said })).articleBody).not.toContain(
    'in that year. The mail',
  );
  const own = whole.replace('two horses and a lantern', 'nobody but a boy of nine who could whistle');
  expect(articleOf(samplePage({ middle: quote(own) + said })).articleBody).toContain('who could whistle');
});

it('takes a pointer that leads nowhere from between questions, and leaves the next question', () => {
  const talk = ['How thick is it?', 'Who measures it?', 'And who pays for it?', 'So will it hold?']
    .map((question, index) => `<p>${question}</p><p>${paragraphs[index] ?? ''}</p>`)
    .join('<p>Read more</p>');
  const { articleBody } = articleOf(samplePage({ middle: talk }));
  expect(articleBody).toContain('So will it hold?');
  expect(articleBody).toContain('And who pays for it?');
  expect(articleBody).not.toContain('Read more');
});

it('takes polls, controls of a ticker and a gallery’s button by their names', () => {
  const middle = [
    '<div class="voting"><p>Your opinion counts!</p><p>Have you ever signed anything at the door</p></div>',
    '<div class="live-event-controls"><span>Auto-update: on</span></div>',
    '<div class="gallery-btn"><h2>Winters of the harbour</h2><span>Show all 50</span></div>',
  ].join('');
  expect(articleOf(samplePage({ middle })).articleBody).toBe(paragraphs.join('\n\n'));
});

it('takes an ad behind its label, and keeps a sentence that begins with the word', () => {
  const ad = '<div><span>ADVERTISEMENT</span><span>Ferries from 23 crowns a day and no ice</span></div>';
  expect(articleOf(samplePage({ middle: ad })).articleBody).not.toContain('23 crowns');
  const told = '<p><b>Advertisement</b> in those days was a man with a bell on the quay.</p>';
  expect(articleOf(samplePage({ middle: told })).articleBody).toContain('a man with a bell');
});

it('takes the word for a picture that a script would load, beside its caption', () => {
  const figure = (word: string): string =>
    `<figure><div><span>${word}</span></div><figcaption>The old quay.</figcaption></figure>`;
  expect(articleOf(samplePage({ middle: figure('Image') })).articleBody).toBe(paragraphs.join('\n\n'));
  const verse =
    '<figure><p>Ice comes</p><p>Ferries stay</p><figcaption>Over the door of the office.</figcaption></figure>';
  expect(articleOf(samplePage({ middle: verse })).articleBody).toContain('Ferries stay');
});
