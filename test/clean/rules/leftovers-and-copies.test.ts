/** What is left of controls, what is printed twice, and lines that say whose a picture, a film or the text is. */
import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs, samplePage, type Insert } from '../sample-page.ts';
import { goes } from './line-cases.ts';

const bodyOf = (insert: Insert): string => articleOf(samplePage(insert)).articleBody;
const whole = paragraphs.join('\n\n');
const [first = '', second = '', third = '', fourth = ''] = paragraphs;

describe('what is left of a control', () => {
  it.each([
    ['a stop', '<p>.</p>'],
    ['a stroke of a counter', '<p><span> / </span></p>'],
    ['the size of a file', '<p>(4.05 MB)</p>'],
    ['a counter, again and again', '<div>0</div><p>0</p><div>0</div>'],
  ])('%s goes', (_, middle) => {
    expect(bodyOf({ middle })).toBe(whole);
  });

  it.each([
    ['asterisks between two scenes', '<p>* * *</p>', '* * *'],
    ['one number, which is the answer', '<p>42</p>', '42'],
    ['a size in a sentence', '<p>The chart has 4 MB.</p>', 'The chart has 4 MB.'],
  ])('%s stay', (_, middle, text) => {
    expect(bodyOf({ middle })).toContain(text);
  });
});

describe('a text that is printed twice', () => {
  it('stands once, whatever boxes the copies have', () => {
    const copy = paragraphs.map((text) => `<p>${text}</p>`).join('');
    expect(bodyOf({ end: `<section class="continued"><div>${copy}</div></section>` })).toBe(whole);
  });

  it('keeps a refrain, and who is quoted twice', () => {
    const refrain = `<p>${first}</p>`;
    expect(bodyOf({ end: refrain })).toBe(`${whole}\n\n${first}`);
  });

  it('has no heading that begins a paragraph below, and none that stands twice', () => {
    const beginning = third.replace(/ for travellers.*$/u, '');
    expect(bodyOf({ top: `<h3>${beginning}</h3>` })).toBe(whole);
    const own = 'Nobody in Lindmark can remember such a winter on the sound.';
    expect(bodyOf({ top: `<h3>${own}</h3><h3>${own}</h3>` })).toBe(`${own}\n\n${whole}`);
    expect(bodyOf({ top: '<h3>The town council met</h3>' })).toContain('The town council met\n');
  });

  it('has no heading that says a paragraph below word for word', () => {
    expect(bodyOf({ top: `<h3>${third}</h3>` })).toBe(whole);
    const own =
      'Nobody in Lindmark can remember when the customs house was opened for people without a passport.';
    expect(bodyOf({ top: `<h3>${own}</h3>` })).toContain(own);
  });
});

describe('whose it is', () => {
  it.each([
    ['a picture with an address', '<p>Image credit: www.lindmark.example/pictures/</p>'],
    ['an agency alone', '<p>Agencies</p>'],
    [
      'a film, as its service gives it',
      '<p><a href="https://vimeo.com/1">Ice on the sound</a> from <a href="https://vimeo.com/ida">Ida Falk</a> on <a href="https://vimeo.com">Vimeo</a>.</p>',
    ],
    ['a picture, behind what it shows', '<p>The ferries at their moorings on Tuesday. Photo: Ida Falk</p>'],
  ])('%s goes', (_, middle) => {
    expect(bodyOf({ middle })).toBe(whole);
  });

  it.each([
    'The agencies of the state have closed their offices on the quay.',
    'Captain Amsel showed her film of the ice on Vimeo.',
    'What the council had to say was short. Vote: Nobody was against it.',
  ])('stays: %s', (text) => {
    expect(bodyOf({ middle: `<p>${text}</p>` })).toContain(text);
  });

  it('is said under the text with a label and a name', () => {
    expect(bodyOf({ end: '<p><b>Author: Uta Berg, who leads the office on the island.</b></p>' })).toBe(
      whole,
    );
    const line = 'Author: nobody knows who wrote the song of the ice.';
    expect(bodyOf({ end: `<p>${line}</p>` })).toContain(line);
  });

  it('is said behind the last sentence, in the same paragraph', () => {
    const glued = (tail: string): string =>
      articleOf(samplePage({}).replace(fourth, `${fourth}${tail}`)).articleBody;
    expect(glued(' Last updated: 22:07 © ALL RIGHTS RESERVED')).toBe(whole);
    expect(glued(' The sign © was painted on the ice.')).toContain('The sign © was painted on the ice.');
  });
});

describe('a box that begins with the author’s name', () => {
  const head = '<meta name="author" content="Uta Berg">';
  const about = (name: string): string =>
    `<div class="x7"><h4>${name}</h4><p>Uta Berg writes about harbours and the people in them.</p></div>`;

  it('tells who wrote the text', () => {
    expect(bodyOf({ head, middle: about('Uta Berg') })).toBe(whole);
  });

  it('stays where it is somebody else’s', () => {
    expect(bodyOf({ head, middle: about('Ruth Amsel') })).toContain('Ruth Amsel');
  });
});

describe('above the headline', () => {
  const page = (above: string, headline = 'Ice closes the harbour of Lindmark'): string =>
    `<!doctype html><html lang="en"><head><title>Ice closes the harbour of Lindmark</title></head><body>
<article><div>${above}<h1>${headline}</h1>${[first, second, third, fourth].map((text) => `<p>${text}</p>`).join('')}</div></article></body></html>`;
  const caption =
    'The ferries at the quay of Lindmark, seen from the tower of the church, where nobody skates yet.';

  it('nothing belongs to the text', () => {
    expect(articleOf(page(`<p>${caption}</p>`)).articleBody).toBe(whole);
  });

  it('a text stays whose lower half has a title of the same words', () => {
    const above = [first, second, third, fourth, caption].map((text) => `<p>${text}</p>`).join('');
    expect(articleOf(page(above)).articleBody).toContain(first);
  });
});

describe('the first words', () => {
  const top = (opening: string, text = first): string =>
    articleOf(samplePage({}).replace(`<p>${first}</p>`, `<p>${opening}${text}</p>`)).articleBody;

  it('lose the day that stands before them in an element of its own', () => {
    expect(top('<span class="date">13.02.2024, 15:30</span>')).toBe(whole);
  });

  it('keep a day that the sentence begins with', () => {
    expect(
      top(
        '<time>13 February 2024</time>',
        ' was the coldest day in Lindmark for thirty-one years, and nobody went out.',
      ),
    ).toContain('13 February 2024 was');
    expect(top('<span class="place">13.02.2024: </span>')).toContain('13.02.2024:');
  });

  it('stay where the place and the reporter open them in brackets', () => {
    const head = '<meta name="author" content="Uta Berg">';
    const text = '[Lindmark, Uta Berg] The sound is closed.';
    expect(bodyOf({ head, top: `<p>${text}</p>` })).toContain(text);
  });

  it('have the title of a list above them', () => {
    const list =
      '<ul><li>Stay off the ice near the quay</li><li>Take a rope with you and tell somebody</li></ul>';
    expect(bodyOf({ top: `<p>Five tips for the ice</p>${list}` })).toContain('Five tips for the ice');
    expect(bodyOf({ top: '<p>Five tips for the ice</p>' })).toBe(whole);
  });
});

describe('what a link of the text leads to', () => {
  const link =
    '<a href="https://lindmark.example/ice/programme">The programme of the ice festival of Lindmark</a>';

  it('stays where the text announces it, and goes where it does not', () => {
    const title = 'The programme of the ice festival of Lindmark';
    expect(bodyOf({ middle: `<p>All that is planned:</p><p>${link}</p>` })).toContain(title);
    expect(bodyOf({ middle: `<p>${link}</p>` })).toBe(whole);
    expect(bodyOf({ end: `<p>All that is planned:</p><p>${link}</p>` })).not.toContain(title);
  });

  it('goes in square brackets, a note of the newsroom stays', () => {
    const pointer = '[All that happens on the sound is told <a href="/live">in our live blog</a>.]';
    expect(bodyOf({ middle: `<p>${pointer}</p>` })).toBe(whole);
    const note = '[The names of the travellers were changed by the newsroom.]';
    expect(bodyOf({ middle: `<p>${note}</p>` })).toContain(note);
  });

  it('goes from a button', () => {
    expect(bodyOf({ middle: '<p><a href="/skates">To the offer »</a></p>' })).toBe(whole);
    expect(
      bodyOf({ middle: '<p><a rel="nofollow sponsored" href="/skates">Skates from Vessby</a></p>' }),
    ).toBe(whole);
  });
});

describe('a numbered caption', () => {
  const picture = '<p><img src="/ice.png" alt=""></p>';
  it('goes behind its picture, and stays in the text', () => {
    expect(bodyOf({ middle: `${picture}<p>Figure 3: The ice at noon, by its thickness.</p>` })).toBe(whole);
    expect(bodyOf({ middle: '<p>Figure 3: The ice at noon, by its thickness.</p>' })).toContain('Figure 3');
  });
});

describe('all that stands between two headings', () => {
  const text = 'Whoever skates must carry a rope.';
  const box = (name: string): string =>
    `<h3>${name}</h3><div class="i"><img src="/i.png" alt=""><p>${text}</p></div>`;
  it('is no caption, although it stands beside a picture', () => {
    expect(
      bodyOf({ middle: `${box('Ropes')}<h3>Skates</h3><p>${third} Nobody may skate alone.</p>` }),
    ).toContain(text);
    expect(bodyOf({ middle: box('Ropes') })).not.toContain(text);
  });
});

describe('around and inside the text', () => {
  it('goes the frame that an archive of the web puts around its pages', () => {
    const frame =
      '<div id="wm-ipp-base"><p>The archive has been given these pages every day since 1996, and lends them to whoever asks.</p></div>';
    expect(articleOf(samplePage({}).replace('<article>', `${frame}<article>`)).articleBody).toBe(whole);
  });

  it('goes the button behind a heading of a wiki', () => {
    const body = bodyOf({
      middle: '<h3>The council<span class="mw-editsection">[<a href="/edit">edit</a>]</span></h3>',
    });
    expect(body).toContain('The council');
    expect(body).not.toContain('edit');
  });

  it.each(['新华社记者 才扬 摄', '渡船停在码头。记者 林海 摄'])('goes a Chinese caption: %s', (line) => {
    expect(bodyOf({ middle: `<p>${line}</p>` })).toBe(whole);
  });

  it.each(['Petra', 'App'])('stays a word that is an agency’s short name: %s', (word) => {
    expect(bodyOf({ middle: `<p>${word}</p>` })).toContain(word);
  });
});

describe('the caption of the lead picture, under the text', () => {
  goes(
    (
      [
        [
          'en',
          'Cover image: The harbour of Lindmark in its last winter under ice, seen from the customs house by Ida Falk.',
        ],
        ['de', 'Titelbild: Der Hafen von Lindmark im letzten Winter.'],
        ['de', 'Bild – oben: Der Hafen um 1890, Maler unbekannt'],
        ['hu', 'Borítókép: A kikötő télen, a vámház tornyából.'],
      ] as const
    ).map(([language, line]) => [line, { end: `<p>${line}</p>` }, language] as const),
  );

  it('is not what a sentence tells of such a picture', () => {
    const line =
      'The cover image of the report shows the harbour before the war, as every child in town knows.';
    expect(bodyOf({ end: `<p>${line}</p>` })).toContain(line);
  });
});

describe('what plugins leave', () => {
  it.each(['https://www.instagram.com/p/CMe36CjDPBh/', 'https://youtu.be/9LcmmeZ', 'via GIPHY'])(
    'goes where it stands alone: %s',
    (line) => {
      expect(bodyOf({ middle: `<p>${line}</p>` })).toBe(bodyOf({}));
    },
  );

  it('stays where a sentence gives the address, or another site is named', () => {
    const line = 'Her film is at https://youtu.be/9LcmmeZ for all who missed the evening.';
    expect(bodyOf({ middle: `<p>${line}</p><p>https://harbour.example/plan</p>` })).toContain(line);
    expect(bodyOf({ middle: '<p>https://harbour.example/plan</p>' })).toContain(
      'https://harbour.example/plan',
    );
  });

  it('loses its marks around the words', () => {
    const middle = '<p>[box title="Port 13"]Networks of the harbour and how they are mended[/box]</p>';
    expect(bodyOf({ middle })).toContain('\n\nNetworks of the harbour and how they are mended\n\n');
    expect(bodyOf({ middle: '<p>He wrote [sic] and left [/b] for the pier at noon.</p>' })).toContain(
      '[sic]',
    );
  });
});

describe('a text that is printed twice', () => {
  it('goes where one block says all that follows, paragraph by paragraph', () => {
    const top = `<div class="all">${paragraphs.slice(0, 2).join(' ')}</div>`;
    expect(bodyOf({ top })).toBe(bodyOf({}));
  });

  it('goes where the second copy stands beside the first for another screen', () => {
    const said =
      'The Lantern is bound to ask what the coast would rather not hear, and has done so for forty years.';
    const middle = `<p class="wide">${said}</p><p class="narrow">${said}</p>`;
    expect(bodyOf({ middle }).split(said)).toHaveLength(2);
    expect(bodyOf({ middle: `<p>${said}</p><p>${said}</p>` }).split(said)).toHaveLength(3);
  });
});
