import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs } from '../sample-page.ts';

const page = (dek: string): string => `<!doctype html><html lang="en"><head>
<title>Ice closes the harbour of Lindmark</title><meta property="article:published_time" content="2024-02-13"></head><body>
<article><header><h1>Ice closes the harbour of Lindmark</h1><p class="standfirst">${dek}</p><p class="byline">By Anna Roe</p></header>
<div class="story">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></article></body></html>`;

describe('the dek', () => {
  it('opens the body where the text does not say it again', () => {
    const dek = 'Two hundred passengers slept in a gymnasium and asked when the next train would leave.';
    const article = articleOf(page(dek));
    expect(article.alternativeHeadline).toBe(dek);
    expect(article.articleBody).toBe([dek, ...paragraphs].join('\n\n'));
  });

  it('is not said twice: a summary of the first paragraphs stays apart', () => {
    const dek = 'The harbour of Lindmark froze over for the first time in thirty-one years.';
    const article = articleOf(page(dek));
    expect(article.alternativeHeadline).toBe(dek);
    expect(article.articleBody).toBe(paragraphs.join('\n\n'));
  });

  it('opens the body where it is a paragraph that words the text’s beginning anew', () => {
    const dek =
      'Captain Ruth Amsel measured four centimetres of ice when the harbour of Lindmark froze over for the first time in years';
    expect(articleOf(page(dek)).articleBody).toBe([dek, ...paragraphs].join('\n\n'));
  });

  it('brings a second line of its kind along, but none that leads elsewhere', () => {
    const dek = 'Two hundred passengers slept in a gymnasium and asked when the next train would leave.';
    const second = 'The sledges of the whole coast are lent out until Sunday, says the harbour master';
    const lines = [
      dek,
      second,
      '<a href="/live">Follow the breaking of the ice, hour by hour, in our ticker</a>',
    ];
    const several = page('').replace(
      '<p class="standfirst"></p>',
      `<div class="subtitles">${lines.map((line) => `<h2 class="subtitle">${line}</h2>`).join('')}</div>`,
    );
    expect(articleOf(several).articleBody).toBe([dek, second, ...paragraphs].join('\n\n'));
  });

  it('is found behind an ornament, where metadata word it too', () => {
    const dek = 'Two hundred passengers slept in a gymnasium and asked when the next train would leave';
    const bare = page('')
      .replace(
        '<p class="standfirst"></p>',
        `<div class="x1"><span><svg></svg></span></div><div class="x2">${dek}</div>`,
      )
      .replace('</head>', `<meta name="description" content="${dek}"></head>`);
    expect(articleOf(bare).articleBody).toBe([dek, ...paragraphs].join('\n\n'));
  });

  it('is not said twice where the first paragraph begins with it', () => {
    const [first = ''] = paragraphs;
    expect(articleOf(page(first.slice(0, -30).trim())).articleBody).toBe(paragraphs.join('\n\n'));
  });

  it('stays apart where it is a few words', () => {
    const dek = 'A cold night on the coast';
    const article = articleOf(page(dek));
    expect(article.alternativeHeadline).toBe(dek);
    expect(article.articleBody).toBe(paragraphs.join('\n\n'));
  });

  it('is printed once where the text repeats it word for word as its first paragraph', () => {
    const dek = 'Two hundred passengers slept in a gymnasium and asked when the next train would leave.';
    const twice = page(dek).replace('<div class="story">', `<div class="story"><p>${dek}</p>`);
    expect(articleOf(twice).articleBody).toBe([dek, ...paragraphs].join('\n\n'));
  });

  it('opens a body in a script without spaces as well, unless its first paragraph says the same', () => {
    const texts = [
      '霧澤港的冰面週二清晨厚達十二公分，渡船三十一年來第一次沒有離岸，港務所表示將退還所有船票，旅客可在碼頭窗口辦理手續。',
      '船長說，中午測量時冰還只有四公分。鎮上的人打開舊海關的大門，為回不了家的人搬來被褥，爐子一直燒到天亮，孩子們在門口堆雪人。',
      '週末將有來自西南的暖空氣和降雨，氣象站預計再過兩天冰面就會裂開，最早在下週一恢復航行，班次與冬季時刻表相同。',
    ];
    const body = (dek: string): string =>
      articleOf(
        page(dek)
          .replace('lang="en"', 'lang="zh-Hant"')
          .replace(
            /<div class="story">.*<\/div>/su,
            `<div class="story">${texts.map((text) => `<p>${text}</p>`).join('')}</div>`,
          ),
      ).articleBody;
    const dek = '兩百名乘客在體育館裡過夜，不停地問下一班列車什麼時候開，沒有人能夠回答。';
    expect(body(dek)).toBe([dek, ...texts].join('\n\n'));
    expect(body('霧澤港的冰面週二清晨厚達十二公分，渡船三十一年來第一次沒有離岸')).toBe(texts.join('\n\n'));
  });
});
