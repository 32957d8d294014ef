/** Who signs in the text, and what metadata add to what the page prints. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { parseByline } from '../../../src/clean/metadata/byline.ts';
import { articleOf } from '../sample-page.ts';

const chinese = [
  '霧澤港的冰面週二清晨厚達十二公分，渡船三十一年來第一次沒有離岸，港務所表示將退還所有船票，旅客可在碼頭窗口辦理手續。',
  '船長野秋澄說，中午測量時冰還只有四公分。鎮上的人打開舊海關的大門，為回不了家的旅客搬來被褥，爐子一直燒到天亮。',
  '週末將有來自西南的暖空氣和降雨，港務所預計再過兩天冰面就會裂開，渡船最早在週一恢復航行，班次與冬季時刻表相同。',
];

function read(lang: string, first: string, texts: readonly string[], last = '', head = ''): Article {
  const [one = '', ...rest] = texts;
  return articleOf(`<!doctype html><html${lang === '' ? '' : ` lang="${lang}"`}><head><title>Harbour</title>${head}</head><body><article>
<h1>霧澤港三十一年來首次封凍的早晨</h1><p>${first}${one}</p>${rest.map((text) => `<p>${text}</p>`).join('')}${last}</article></body></html>`);
}

const namesOf = ({ authors }: Article): string[] => authors.map(({ name }) => name);

describe('a reporter in brackets', () => {
  it.each([
    ['〔記者游士賢／東引報導〕', ['游士賢']],
    ['（中聯社記者柯宜庭台南14日電）', ['柯宜庭']],
    ['〔記者游士賢、林小美／東引報導〕', ['游士賢', '林小美']],
  ])('%s', (bracket, names) => {
    expect(namesOf(read('zh-Hant', bracket, chinese))).toEqual(names);
  });

  it('is named in a line of its own, with who learns the trade, and before whoever edited it', () => {
    const line = '<div><div>霧港晨報記者 游士賢 實習生 林小美</div><div>2024-02-13 07:12</div></div>';
    const page = articleOf(
      `<!doctype html><html lang="zh"><head><title>Harbour</title></head><body><article><h1>霧澤港三十一年來首次封凍的早晨</h1>${line}${chinese.map((said) => `<p>${said}</p>`).join('')}<div>責任編輯：宋念慈</div></article></body></html>`,
    );
    expect(namesOf(page)).toEqual(['游士賢', '林小美']);
  });

  it('comes before the editor on duty, whom a class calls the author', () => {
    const last = '<p>江岸晨报记者 罗晓川 实习生 贺敏</p><p class="show_author">责任编辑：何田</p>';
    const { authors, articleBody } = read('zh', '', chinese, last);
    expect(authors.map(({ name }) => name)).toEqual(['罗晓川', '贺敏']);
    expect(articleBody).not.toContain('罗晓川');
    expect(namesOf(read('zh', '', chinese, '<p class="show_author">责任编辑：何田</p>'))).toEqual(['何田']);
  });

  it('stands in a paragraph of its own as well', () => {
    const line = '<p>記者蕭語彤／台中報導</p>';
    expect(namesOf(read('zh-Hant', '', chinese, line))).toEqual(['蕭語彤']);
  });

  it('is labelled as the author there, and comes before the house that metadata name', () => {
    const head = '<meta name="author" content="潮間帶商業觀察">';
    for (const line of [
      '<p>　　作者 / 陆其杉　编辑 / 庄未</p>',
      '<p>文｜陆其杉</p>',
      '<p>撰文：陆其杉 摄影：庄未</p>',
    ])
      expect(namesOf(read('zh', '', chinese, line, head)), line).toEqual(['陆其杉']);
    const [house] = read('zh', '', chinese, '<p>文｜冰面厚达十二公分。</p>', head).authors;
    expect(house).toMatchObject({ name: '潮間帶商業觀察', type: 'Organization' });
  });

  it('asked the questions of a Japanese interview', () => {
    const texts = Array.from(
      { length: 4 },
      () =>
        '「氷は厚くなったが、まだ歩けない」と港の係は話す。渡し船は三十一年ぶりに岸を離れず、旅人は古い税関に泊まった。',
    );
    expect(namesOf(read('ja', '', texts, '<p>（聞き手・高梨 まどか）</p>'))).toEqual(['高梨 まどか']);
    expect(namesOf(read('ja', '', texts, '<p>（聞き手の声は小さかった）</p>'))).toEqual([]);
  });

  it('is none where it signs a picture, or where a sentence stands in brackets', () => {
    expect(namesOf(read('zh-Hant', '', chinese, '<p>旅客在舊海關。（記者游士賢攝）</p>'))).toEqual([]);
    expect(
      namesOf(read('zh-Hant', '（這位記者問了三次才得到回答，他說冰不會等人，船也不會）', chinese)),
    ).toEqual([]);
  });
});

describe('a name on the last line', () => {
  const vietnamese = [
    'Cảng Sương Trạch đóng băng sáng thứ ba, và những chuyến phà lần đầu tiên sau ba mươi mốt năm không rời bến.',
    'Thuyền trưởng nói lúc trưa băng mới dày bốn phân. Người trong thị trấn mở cửa nhà hải quan cũ cho khách lỡ chuyến.',
    'Cuối tuần sẽ có gió ấm và mưa. Ban quản lý cảng cho rằng hai ngày nữa băng sẽ vỡ và phà chạy lại vào thứ hai.',
  ];
  const site =
    '<meta property="og:site_name" content="TinNhanh"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","author":{"@type":"Organization","name":"TinNhanh"}}</script>';

  it('is the author where it is set to the right and metadata name the site only', () => {
    const last = '<p style="text-align:right;"><strong>Trúc Lâm</strong></p>';
    expect(namesOf(read('vi', '', vietnamese, last, site))).toEqual(['Trúc Lâm']);
  });

  it.each(['<p style="text-align:right">Ảnh: Trúc Lâm</p>', '<p>Trúc Lâm</p>'])('is none in %s', (last) => {
    expect(namesOf(read('vi', '', vietnamese, last, site))).not.toContain('Trúc Lâm');
  });
});

describe('printed bylines', () => {
  it.each([
    ['윤태경 기자(ytk@namhae.example)', 'ko', ['윤태경']],
    ['횡계=한도윤 기자', 'ko', ['한도윤']],
    ['聯群報 顏培恩', 'zh', ['顏培恩']],
    ['كفر الشيخ - سارة عبد الستار', 'ar', ['سارة عبد الستار']],
    ['القاهرة: محمد علي', 'ar', ['محمد علي']],
    ['高橋 直樹', 'ja', ['高橋 直樹']],
  ])('%s', (raw, language, names) => {
    expect(parseByline(raw, { language }).authors.map(({ name }) => name)).toEqual(names);
  });
});

describe('the printed headline', () => {
  const withTitle = (stated: string): Article =>
    articleOf(`<!doctype html><html lang="id"><head><title>${stated} - Arah.example</title><meta property="og:title" content="${stated}">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${stated}"}</script></head>
<body><article><h1>Pelabuhan Lindmark membeku setelah tiga puluh tahun</h1>${chinese.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`);

  it.each(['Halaman all', '(Antara)'])('goes without what metadata put behind it: %s', (tail) => {
    const { headline } = withTitle(`Pelabuhan Lindmark membeku setelah tiga puluh tahun ${tail}`);
    expect(headline).toBe('Pelabuhan Lindmark membeku setelah tiga puluh tahun');
  });
});

describe('the dek', () => {
  it('is no sub-heading of the text that is called a subtitle', () => {
    const article =
      articleOf(`<!doctype html><html lang="en"><head><title>Ice closes the harbour</title></head><body><article><h1>Ice closes the harbour</h1>
<div><p>The harbour of Lindmark froze over on Tuesday for the first time in thirty-one years, and all of its ferries stayed at their moorings.</p>
<p class="subtitle">A stove for the travellers</p><p>The town council met in the evening and agreed to open the old customs house for travellers.</p></div></article></body></html>`);
    expect(article.alternativeHeadline).toBeNull();
  });
});

describe('the language', () => {
  it('is told from short paragraphs of a dense script, not from one long notice in English', () => {
    const notice =
      '<p>Notice: The content above, including the pictures and videos if there are any, is uploaded and posted by a user of this platform, which is a social media platform and only provides information storage services to all of its users.</p>';
    const short = chinese.flatMap((text) => text.split('。')).filter((text) => text !== '');
    expect(read('', '', short, notice).inLanguage).toMatch(/^zh/);
  });
});

it('takes nobody for the author whose picture it is', () => {
  const html = `<!doctype html><html lang="es"><head><title>Harbour</title></head><body><article><h1>El puerto se congela</h1>
<div class="c-detail__media"><img src="/a.jpg" alt=""><div class="c-detail__media__author">Ayuntamiento de Lindmark</div></div>
<p>El puerto de Lindmark se congeló el martes por primera vez en treinta y un años, y los barcos se quedaron.</p>
<p>La capitana dijo que el hielo todavía no aguanta a nadie, y que al mediodía medía cuatro centímetros de espesor.</p></article></body></html>`;
  expect(namesOf(articleOf(html))).toEqual([]);
});
