/** What stands between the headline and the first paragraph: leads, faces, days, headlines that metadata word otherwise. */
import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs, samplePage } from '../sample-page.ts';

const story = paragraphs.map((text) => `<p>${text}</p>`).join('');

function bodyOf(opening: string, text = story): string {
  return articleOf(
    `<!doctype html><html lang="en"><head><title>Ice closes the harbour of Lindmark</title>
<meta property="article:published_time" content="2024-02-13"></head><body><main><article>${opening}<div class="text">${text}</div></article></main></body></html>`,
  ).articleBody;
}

describe('a lead in a box with a face', () => {
  const lead =
    'Lindmark. Whoever has to cross the sound this week needs a sledge, a horse that knows the ice, and a letter from the council.';
  const opening = (picture: string): string =>
    `<div class="top"><div class="b1"><hgroup><h2>Ice closes the harbour of Lindmark</h2></hgroup><div class="b2">${lead}</div>${picture}</div></div>`;

  it('stays where the face is the author’s', () => {
    const face =
      '<figure><a rel="author" href="/anna"><img src="/anna.jpg" alt=""></a><figcaption><address>By <a rel="author" href="/anna">Anna Roe</a></address></figcaption></figure>';
    expect(bodyOf(opening(face))).toContain(lead);
  });

  it('stays where metadata describe the page with it, in nearly the same words', () => {
    const picture = '<img src="/quay.jpg" alt="">';
    const longer =
      story +
      story.replaceAll(
        '.</p>',
        ', as the old people on the quay remember it from the winters of their youth.</p>',
      );
    const meta = `<meta name="description" content="${lead.replace('Lindmark. ', '').replace('this week', 'this year')}">`;
    expect(bodyOf(meta + opening(picture), longer)).toContain(lead);
  });

  it('is a caption where the picture is one of its own', () => {
    const longer =
      story +
      story.replaceAll(
        '.</p>',
        ', as the old people on the quay remember it from the winters of their youth.</p>',
      );
    expect(bodyOf(opening('<img src="/quay.jpg" alt="">'), longer)).not.toContain(lead);
  });
});

describe('a lead under a headline of the second level', () => {
  const lead =
    'On the coast of Skarnland winter takes the ferry men by surprise. Why the sledges are ready all the same, and who pays for the straw.';

  it('comes back between the header and the text', () => {
    const opening = `<div><header><h2>Column: Ice and straw</h2><time datetime="2024-02-13">13 February 2024</time></header></div>
<div class="c9"><figure><img src="/quay.jpg" alt=""></figure></div><div class="c1"><p class="c2">${lead}</p></div><p class="c3">By <a href="/anna">Anna Roe</a></p>`;
    const body = bodyOf(opening);
    expect(body).toContain(lead);
    expect(body).not.toContain('Column');
  });

  it('is a second heading in the same header', () => {
    const header = (dek: string): string =>
      `<header><h1>Ice closes the harbour of Lindmark</h1>${dek}<time datetime="2024-02-13">13 February</time></header>`;
    const dek = 'Twelve crowns an hour for a seat in front of the stove, says the council';
    expect(bodyOf('', `${header(`<h2>${dek}</h2>`)}${story}`)).toContain(dek);
  });

  it('leaves the heading of the first section alone', () => {
    const section = `<section><header><h2>How the day began</h2></header>${story}</section>`;
    expect(bodyOf('<h1>Ice closes the harbour of Lindmark</h1>', section)).toContain('How the day began');
  });
});

describe('a line that begins with the day and the hour', () => {
  it.each([
    '2024年2月13日 10:01　発信地：リンドマルク/スカルン [ スカルン 氷 ]',
    '2024-02-13 10:22 Source: Coast Wire Editor: Tom Itoyama Read 1,204 times',
  ])('goes before the text: %s', (line) => {
    expect(bodyOf(`<h1>Ice closes the harbour of Lindmark</h1><div class="sign">${line}</div>`)).toBe(
      paragraphs.join('\n\n'),
    );
  });

  it('stays where it is a sentence', () => {
    const sentence =
      '2024-02-13 10:22 is what the clock on the customs house has shown since the ice stopped it.';
    expect(bodyOf('<h1>Ice closes the harbour of Lindmark</h1>', `<p>${sentence}</p>${story}`)).toContain(
      sentence,
    );
  });
});

describe('a few words before the text', () => {
  const body = (line: string): string =>
    bodyOf('<h1>Ice closes the harbour of Lindmark</h1>', `<p>${line}</p>${story}`);

  it('open a speech where they end in a comma', () => {
    expect(body('Dear sisters and brothers,')).toContain('Dear sisters and brothers,');
  });

  it('are a label where they do not', () => {
    expect(body('Coast and harbours')).toBe(paragraphs.join('\n\n'));
  });
});

describe('lines of a ticker near the top', () => {
  it('keep their titles, which begin with the hour', () => {
    const title = '9h05 - The exchange of Lindmark opens in green';
    const text = `${story}<h3>9h00 - The ice holds</h3><p>${title}</p>`;
    const [first = ''] = paragraphs;
    expect(
      bodyOf(
        '<h1>Ice closes the harbour of Lindmark</h1>',
        text.replace(`<p>${first}</p>`, `<p>${first}</p><p>${title}</p>`),
      ),
    ).toContain(`${first}\n\n${title}`);
  });

  it('go where they are the day', () => {
    const line = '9h05 - 13 February 2024';
    expect(bodyOf('<h1>Ice closes the harbour of Lindmark</h1>', `<p>${line}</p>${story}`)).not.toContain(
      line,
    );
  });
});

it('leaves the points of a story that name an hour', () => {
  const points =
    '<ul><li>The water falls at the lower quay</li><li>The warning holds until Monday, 12:00</li></ul>';
  expect(articleOf(samplePage({ top: points })).articleBody).toContain(
    'The warning holds until Monday, 12:00',
  );
});

describe('a heading above the text that says more than the headline of the metadata', () => {
  const page = (
    heading: string,
  ): string => `<!doctype html><html lang="en"><head><title>Ice closes the old harbour of Lindmark</title>
<meta property="og:title" content="Ice closes the old harbour of Lindmark"></head><body><article><div class="head"><h2>${heading}</h2></div>
${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

  it('goes, with a kicker before it and a question behind it', () => {
    const heading = 'Winter on the coast: Ice closes the old harbour of Lindmark - who comes through?';
    expect(articleOf(page(heading)).articleBody).toBe(paragraphs.join('\n\n'));
  });
});

it('keeps a few words in quotation marks above the text, and takes the same as a label without them', () => {
  const said = '“Crisp outside, creamy inside”';
  const page = (line: string): string =>
    bodyOf(`<h1>Ice closes the harbour of Lindmark</h1>`, `<p>${line}</p>${story}`);
  expect(page(said)).toContain(said);
  expect(page(said.slice(1, -1))).not.toContain('Crisp');
});
