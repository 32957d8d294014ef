/** What a newsroom says of its own text, which stays, and who signs it, which goes. */
import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs, samplePage, type Insert } from '../sample-page.ts';

const bodyOf = (insert: Insert): string => articleOf(samplePage(insert)).articleBody;
const ruleOf = (html: string, text: string): string | undefined =>
  articleOf(html).cleaning.removed.find((removal) => removal.text.includes(text))?.rule;

describe('a correction', () => {
  const correction = 'Correction: An earlier version gave the wrong depth of the ice, nine centimetres.';

  it('stays, also behind who signs the text, and in a box of its own', () => {
    const signed = bodyOf({ end: `<p>${correction}</p><p>A. J. R.</p>` });
    expect(signed).toBe([...paragraphs, correction].join('\n\n'));
    const apart = samplePage({}).replace(
      '</article>',
      `<div class="note-x"><p>${correction}</p></div></article>`,
    );
    expect(articleOf(apart).articleBody).toBe([...paragraphs, correction].join('\n\n'));
  });

  it.each([
    ['de', 'Korrektur: In einer früheren Fassung stand, das Eis sei neun Zentimeter dick gewesen.'],
    ['ja', '訂正：初出時に氷の厚さを誤って記載していました。正しくは四センチです。'],
    ['tr', 'Düzeltme: Haberin ilk halinde buzun kalınlığı dokuz santimetre olarak yazılmıştı.'],
  ])('stays in other languages: %s', (language, text) => {
    const page = samplePage({ end: `<p>${text}</p><p>(Coast Wire)</p>` }).replace(
      'lang="en"',
      `lang="${language}"`,
    );
    expect(articleOf(page).articleBody).toContain(text);
  });

  it('is no label alone', () => {
    expect(bodyOf({ end: '<p>Corrections</p>' })).toBe(paragraphs.join('\n\n'));
  });
});

describe('a last line', () => {
  it.each(['A. J. R.', 'A.R.', '(Coast Wire)', 'Updated at 10:15.'])(
    'that only signs or dates goes: %s',
    (line) => {
      expect(bodyOf({ end: `<p>${line}</p>` })).toBe(paragraphs.join('\n\n'));
    },
  );

  it.each([
    '(Some names have been changed.)',
    'Updated at 10:15. The harbour office now says that the ice will be measured twice a day.',
  ])('that tells something stays: %s', (line) => {
    expect(bodyOf({ end: `<p>${line}</p>` })).toContain(line);
  });

  it('of Korean reporters goes, above a correction as well', () => {
    const line = '서다온 기자 daon@paper.example, 민태경 기자 mtk@paper.example';
    const correction = '바로잡습니다: 애초 기사에 얼음 두께가 잘못 적혀 있어 바로잡았습니다.';
    const ice =
      '린드마크 항구가 서른한 해 만에 처음으로 얼어붙어 연락선이 모두 부두에 묶였다고 항만청이 화요일에 밝혔다.';
    const page = `<!doctype html><html lang="ko"><head><title>항구가 얼었다</title></head><body><article><h1>항구가 얼었다</h1><div>${`<p>${ice}</p>`.repeat(5)}<p>${line}</p><p>${correction}</p></div></article></body></html>`;
    expect(articleOf(page).articleBody).not.toContain('daon@');
    expect(articleOf(page).articleBody).toContain(correction);
  });
});

describe('a source', () => {
  it('is told in the text, where a newsroom names it behind the first paragraph', () => {
    const source = 'Source: the press office of the harbour, on its own page';
    const page = samplePage({}).replace(`<p>${paragraphs[1]}</p>`, `<p>${source}</p><p>${paragraphs[1]}</p>`);
    expect(articleOf(page).articleBody).toContain(source);
  });
});

describe('a box about the author', () => {
  it('goes whole, whatever it is called', () => {
    const box =
      '<div class="wRt8r"><h2>About the author</h2><ul><li>Ruth Amsel</li><li>Coast desk</li><li>Writes of ice and ferries</li></ul></div>';
    const page = samplePage({ end: box });
    expect(articleOf(page).articleBody).toBe(paragraphs.join('\n\n'));
    expect(ruleOf(page, 'Coast desk')).toBe('author-section');
  });
});

describe('a post of another service', () => {
  const post =
    'Water over the quay at Holm. If it is frozen, forget it. — Coast Police (@CPol) February 2, 2026';

  it.each([
    `<blockquote>${post}</blockquote>`,
    '<div class="twitter-tweet"><blockquote>Water over the quay at Holm, and the ice is thin.</blockquote></div>',
  ])('is known by how it is signed, or by its box: %s', (quote) => {
    expect(ruleOf(samplePage({ middle: quote }), 'Water over the quay')).toBe('embedded-post');
  });

  it('is not a quote that a person signs', () => {
    const quote =
      '<blockquote><p>Water over the quay, and nobody asks me.</p><footer>— Ruth Amsel (captain), February 2026</footer></blockquote>';
    expect(bodyOf({ middle: quote })).toContain('Water over the quay, and nobody asks me.');
  });
});

describe('the line under a picture', () => {
  it('is a caption where all of it is in italics', () => {
    const caption = 'The harbour of Lindmark on Tuesday at noon';
    const italic = `<p><img src="ice.jpg" alt=""></p><p><em>${caption}</em></p>`;
    expect(bodyOf({ middle: italic })).toBe(paragraphs.join('\n\n'));
    expect(
      bodyOf({ middle: italic.replace(caption, `${caption}, they said, was a sight to see.`) }),
    ).toContain('sight to see');
    expect(bodyOf({ middle: `<p><em>${caption}</em></p>` })).toContain(caption);
  });
});

describe('the hours of a live blog', () => {
  const entry = (hour: string, text: string): string =>
    `<li><div class="meta"><time datetime="2026-02-03T${hour}:00Z">${hour}</time></div><div class="entry"><h2>News of ${hour}</h2><p>${text} The pilots at the harbour mouth wait for the wind to turn before they go out again.</p></div></li>`;

  it('stand over all of its entries', () => {
    const entries = ['22:58', '20:12', '18:47', '15:31', '14:05']
      .map((hour, index) => entry(hour, paragraphs[index % paragraphs.length] ?? ''))
      .join('');
    const { articleBody } = articleOf(
      `<!doctype html><html lang="en"><head><title>Ice, live</title></head><body><article><h1>Ice, live</h1><p>${paragraphs[0]}</p><p>${paragraphs[3]}</p><ol>${entries}</ol></article></body></html>`,
    );
    for (const hour of ['20:12', '18:47', '15:31', '14:05'])
      expect(articleBody).toContain(`${hour}\n\nNews of ${hour}`);
  });
});
