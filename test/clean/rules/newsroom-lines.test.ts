/** Lines with which newsrooms, most of them Asian, open, interrupt and end a text; beside each what looks like one and stays. */
import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs, samplePage } from '../sample-page.ts';

const english = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
/** The same story told on: a text printed twice stands once. */
const later = paragraphs.map((text) => `<p>Later: ${text}</p>`).join('\n');
const japanese = [
  '霧沢港の氷は火曜日の朝に厚さ十二センチに達し、渡し船は三十一年ぶりに岸を離れなかった。港の事務所は乗客に切符の代金を返すという。',
  '船長の野口澄江さんは「昼に測ったときは四センチだった」と話す。町の人たちは古い税関の建物を開けて、帰れない旅人のために布団を運んだ。',
  '週末には南西から暖かい空気が入り、雨も降る見通しだ。港の事務所は、二日もすれば氷は割れて流れ出すだろうとみている。',
];
const chinese = [
  '雾泽港的冰面周二清晨厚达十二厘米，渡船三十一年来第一次没有离岸，港务所表示将退还所有船票，旅客可在码头窗口办理手续。',
  '船长野秋澄说，中午测量时冰还只有四厘米。镇上的人打开旧海关的大门，为回不了家的旅客搬来被褥，炉子一直烧到天亮。',
  '周末将有来自西南的暖空气和降雨，港务所预计再过两天冰面就会裂开，渡船最早在周一恢复航行，班次与冬季时刻表相同。',
];
const asParagraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

interface Parts {
  readonly lang?: string;
  readonly title?: string;
  readonly before?: string;
  readonly story?: string;
  readonly behind?: string;
  readonly head?: string;
}

function bodyOf({ lang = 'en', title, before = '', story = english, behind = '', head = '' }: Parts): string {
  const headline = title ?? 'Ice closes the harbour of Lindmark';
  return articleOf(`<!doctype html><html lang="${lang}"><head><title>${headline}</title>${head}</head><body>
<article><h1>${headline}</h1><div class="story">${before}${story}${behind}</div></article></body></html>`)
    .articleBody;
}

const writtenBy = (name: string): string =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"霧沢港、三十一年ぶりに凍る","author":{"@type":"Person","name":"${name}"}}</script>`;

describe('picture-line', () => {
  it('takes the line under a picture in the picture’s own paragraph', () => {
    const story = `${asParagraphs(chinese.slice(0, 2))}<p class="f_center"><img src="/1.jpg"><br>旧海关大厅里的炉子（受访者供图）</p>${asParagraphs(chinese.slice(2))}`;
    expect(bodyOf({ lang: 'zh', title: '雾泽港三十一年来首次封冻', story })).not.toContain('受访者供图');
  });

  it('keeps a sentence behind a picture in its paragraph', () => {
    const story = `${english}<p><img src="/1.jpg"><br>The stove in the customs house burned until the morning, and nobody went to bed.</p>${english}`;
    expect(bodyOf({ story })).toContain('The stove in the customs house');
  });

  it('keeps a question of some length behind a picture in its paragraph', () => {
    const question =
      'So nobody in the town went to bed that night, and the stove in the customs house burned until the morning, for whom…?';
    const story = `${english}<p><img src="/1.jpg"><br>${question}</p>${english}`;
    expect(bodyOf({ story })).toContain(question);
  });

  it('takes a centred line behind a centred picture, keeps one that is not centred', () => {
    const picture = '<p style="text-align: center"><img src="/1.jpg"></p>';
    const centred = `${english}${picture}<p style="text-align:center"><strong>The stove in the customs house</strong></p>${english}`;
    expect(bodyOf({ story: centred })).not.toContain('The stove');
    const plain = `${english}${picture}<p><strong>The stove in the customs house</strong></p>${english}`;
    expect(bodyOf({ story: plain })).toContain('The stove');
  });
});

describe('a line that ends with a credit', () => {
  it.each([
    ['en', 'The stove in the customs house. (Photo: Ida Falk)'],
    ['zh', '▲理髮師推著椅子上船。（圖／記者蕭語彤攝）'],
    ['zh', '旅客在旧海关过夜。（记者野秋摄）'],
  ])('goes: %s %s', (lang, line) => {
    const story = lang === 'zh' ? asParagraphs(chinese) : english;
    expect(bodyOf({ lang, story: `${story}<p>${line}</p>${story}` })).not.toContain(line);
  });

  it.each([
    ['en', 'She kept one print of it (photographs were dear) and sold the rest.'],
    ['en', 'Three rooms were warm that night (the photo shows two).'],
    ['zh', '她只留下一张（照片很贵），其余都卖了。'],
  ])('stays: %s %s', (lang, line) => {
    const story = lang === 'zh' ? asParagraphs(chinese) : english;
    expect(bodyOf({ lang, story: `${story}<p>${line}</p>${story}` })).toContain(line);
  });
});

describe('follow-line', () => {
  it('takes an invitation to a channel between paragraphs, keeps a sentence about one', () => {
    const line = 'Ikuti saluran WhatsApp Pelabuhan Lindmark di sini';
    expect(bodyOf({ lang: 'id', story: `${english}<p>${line}</p>${later}` })).not.toContain(line);
    const told = 'Ikuti saluran WhatsApp itu, kata kapten, dan lihat sendiri tebal es pagi ini.';
    expect(bodyOf({ lang: 'id', story: `${english}<p>${told}</p>${later}` })).toContain(told);
  });
});

describe('pull-quote', () => {
  it('takes a quote that a paragraph says word for word', () => {
    const middle =
      '<div class="ins_quote"><blockquote>"We measured four centimetres at noon"</blockquote></div>';
    expect(articleOf(samplePage({ middle })).articleBody.match(/We measured four centimetres/g)).toHaveLength(
      1,
    );
  });

  it('keeps a quote that nobody else says', () => {
    const middle = '<blockquote>“Nobody here has ever skated to the office before this week.”</blockquote>';
    expect(articleOf(samplePage({ middle })).articleBody).toContain('Nobody here has ever skated');
  });
});

describe('credit-line', () => {
  it('takes a credit in brackets between paragraphs, keeps other brackets', () => {
    const credit = articleOf(samplePage({ middle: '<p>(Photo: Ida Falk)</p>' })).articleBody;
    expect(credit).not.toContain('Ida Falk');
    const aside = articleOf(samplePage({ middle: '<p>(Photos of the ice were taken at every hour.)</p>' }));
    expect(aside.articleBody).toContain('Photos of the ice');
  });
});

describe('embedded-post', () => {
  it('takes posts of other services, keeps quotes', () => {
    const post =
      '<blockquote class="twitter-tweet"><p>Skating to work today, what a morning!</p>— Ola (@ola) <a href="https://twitter.com/x">March 17</a></blockquote>';
    const quote =
      '<blockquote class="wp-block-quote"><p>Ice is the only bridge that nobody pays for.</p></blockquote>';
    const body = articleOf(samplePage({ middle: post + quote })).articleBody;
    expect(body).not.toContain('Skating to work');
    expect(body).toContain('the only bridge');
  });
});

describe('end-matter', () => {
  it('takes who signs, and keeps the note to the text behind it', () => {
    const body = bodyOf({ behind: '<p>Tom Itoyama</p><p>*The name was changed.</p>' });
    expect(body).not.toContain('Itoyama');
    expect(body).toContain('*The name was changed.');
  });

  it.each([
    ['id', 'Baca berita Lindmark lainnya di Google News'],
    ['id', 'Artikel ini telah tayang di Lentera.example dengan judul Pelabuhan Membeku'],
    ['hi', 'ताजा अपडेट के लिए गूगल न्यूज पर लिंडमार्क समाचार'],
    ['zh', '特别声明：以上内容为平台用户上传并发布，本平台仅提供信息存储服务。'],
    ['zh', '☆霧澤電子網關心您，行冰有危險，請走棧橋☆'],
    ['fa', 'R41382/P1482/S9,63/CT7'],
    ['ja', '※この記事は霧沢新聞とみなと放送の共同企画です。'],
  ])('%s: %s', (lang, line) => {
    const story = lang === 'zh' ? asParagraphs(chinese) : lang === 'ja' ? asParagraphs(japanese) : english;
    expect(bodyOf({ lang, story, behind: `<p>${line}</p>` })).not.toContain(line);
  });

  it.each([
    ['en', 'The captain answers on WhatsApp only when the ice is thin.'],
    ['ja', '※の印がある日は休航だ、と港の黒板に書いてある。'],
    ['zh', '声明写得很短：冰上禁止点火，违者罚款二百元。'],
  ])('keeps %s: %s', (lang, line) => {
    const story = lang === 'zh' ? asParagraphs(chinese) : lang === 'ja' ? asParagraphs(japanese) : english;
    expect(bodyOf({ lang, story, behind: `<p>${line}</p>` })).toContain(line);
  });

  it('takes the name that signs behind the last sentence, keeps other brackets', () => {
    const head = writtenBy('高橋直樹');
    const signed = bodyOf({
      lang: 'ja',
      story: asParagraphs(japanese),
      head,
      behind: '<p>船は月曜に出る。（高橋直樹）</p>',
    });
    expect(signed).toMatch(/船は月曜に出る。$/);
    const plain = bodyOf({
      lang: 'ja',
      story: asParagraphs(japanese),
      head,
      behind: '<p>船は月曜に出る。（天候による）</p>',
    });
    expect(plain).toMatch(/（天候による）$/);
  });

  it('takes a Korean reporter’s name and address', () => {
    const head = writtenBy('박서연');
    const story = `${english}<p>박서연 기자 syp@lindmark.example</p>`;
    expect(bodyOf({ lang: 'ko', story, head })).not.toContain('syp@');
    const last = '항만청은 다음 주 월요일에 배가 다시 뜬다고 밝혔다.';
    const glued = `${english}<p>${last}린드마르크=박서연 기자 syp@lindmark.example</p>`;
    expect(bodyOf({ lang: 'ko', story: glued, head })).toMatch(new RegExp(`${last}$`));
    const told = `${english}<p>${last} 문의는 syp@lindmark.example</p>`;
    expect(bodyOf({ lang: 'ko', story: told, head })).toContain('문의는 syp@');
  });
});

describe('top-matter', () => {
  it('takes the headline with its kicker, keeps a heading that goes on where the headline ends', () => {
    const title = 'Ice closes the harbour of Lindmark';
    const kicker = `<h2>A winter by the sea: ${title}</h2>`;
    expect(bodyOf({ title, before: kicker })).not.toContain('A winter by the sea');
    expect(bodyOf({ title, before: `<h2>${title}, and the ferrymen rest</h2>` })).toContain(
      'the ferrymen rest',
    );
  });

  it('takes a kicker above the headline, the day and lines of name and day', () => {
    const html = `<!doctype html><html lang="en"><head><title>Ice closes the harbour of Lindmark</title></head><body><article>
<h3>A winter by the sea</h3><h1>Ice closes the harbour of Lindmark</h1><p>Anna Berg<br>The Lindmark Lantern<br>2024/2/21 11:14 (last change 2/21 16:30)</p>
<p><time datetime="2024-02-21">On the twenty-first of February</time></p>${english}</article></body></html>`;
    const body = articleOf(html).articleBody;
    expect(body).not.toMatch(/winter by the sea|Lantern|twenty-first/);
  });

  it('keeps a first paragraph of several lines, and a heading below the headline', () => {
    const before =
      '<h2>A winter by the sea</h2><p>On 21 February 2024 the ice came.<br>On 22 February the skaters came.</p>';
    const body = bodyOf({ before });
    expect(body).toContain('the skaters came');
    expect(body).toContain('A winter by the sea');
  });

  it.each(['FacebookTwitterLinkedInEmail', 'Print | Share | Send feedback'])(
    'takes a line of nothing but tools: %s',
    (tools) => {
      expect(bodyOf({ story: `${english}<p>${tools}</p>${later}` })).not.toContain(tools);
      const things = `${tools}${tools.includes('|') ? ' | ' : ''}Blankets${tools.includes('|') ? ' | Bread | Tea | ' : 'BreadTeaMilk'}Ropes`;
      expect(bodyOf({ story: `${english}<p>${things}</p>${later}` })).toContain('Ropes');
    },
  );

  it('takes a list of nothing but tools, keeps a list of things', () => {
    const tools = '<ul><li>シェア</li><li>ブックマーク</li><li>保存</li><li>印刷</li></ul>';
    expect(bodyOf({ lang: 'ja', before: tools, story: asParagraphs(japanese) })).not.toContain(
      'ブックマーク',
    );
    const things = '<ul><li>毛布四十枚</li><li>保存</li><li>湯たんぽ</li></ul>';
    expect(bodyOf({ lang: 'ja', story: asParagraphs(japanese) + things + asParagraphs(chinese) })).toContain(
      '湯たんぽ',
    );
  });
});

describe('Thai', () => {
  it('has running text without any full stop: the headline above it goes, and what signs below', () => {
    const title = 'ท่าเรือหมู่บ้านหมอกขาวกลายเป็นน้ำแข็งครั้งแรกในรอบสามสิบเอ็ดปี';
    const story = [
      'ท่าเรือหมู่บ้านหมอกขาวกลายเป็นน้ำแข็งเมื่อเช้าวันอังคารเป็นครั้งแรกในรอบสามสิบเอ็ดปี และเรือข้ามฟากทุกลำจอดนิ่งอยู่ที่ท่าจนถึงค่ำ สำนักงานท่าเรือจะคืนเงินค่าตั๋วให้ผู้โดยสารทุกคน',
      'กัปตันเล่าว่าตอนเที่ยงน้ำแข็งหนาเพียงสี่เซนติเมตร ชาวบ้านช่วยกันเปิดอาคารศุลกากรเก่าและขนผ้าห่มมาให้นักเดินทางที่กลับบ้านไม่ได้ เตาไฟถูกจุดไว้ตลอดคืนจนถึงรุ่งเช้า',
      'ปลายสัปดาห์นี้จะมีลมอุ่นจากทิศตะวันตกเฉียงใต้และมีฝนตก สำนักงานท่าเรือคาดว่าอีกสองวันน้ำแข็งจะแตก เรือข้ามฟากเที่ยวแรกจะออกได้อย่างเร็วที่สุดในวันจันทร์',
    ];
    const body = bodyOf({
      lang: 'th',
      title,
      story: asParagraphs(story),
      behind: '<p>ขอบคุณภาพจาก เพจหมอกขาว</p>',
    });
    expect(body).not.toContain(title);
    expect(body).not.toContain('ขอบคุณภาพจาก');
    expect(body).toContain('เรือข้ามฟากเที่ยวแรก');
  });
});

describe('see-also', () => {
  it('takes a labelled link between two sentences, keeps a link that is part of one', () => {
    const link = `<p>${japanese[0]}<a href="/2">【写真】氷の上を歩く人たち（全7枚）</a>${japanese[1]}</p>`;
    expect(bodyOf({ lang: 'ja', story: link + asParagraphs(japanese) })).not.toContain('全7枚');
    const told = `<p>${japanese[0]}<a href="/2">写真を見る</a>人の列は夜まで続いた。${japanese[1]}</p>`;
    expect(bodyOf({ lang: 'ja', story: told + asParagraphs(japanese) })).toContain('写真を見る');
  });

  it('keeps a Japanese sentence that begins with a label’s words', () => {
    const last = '<p>あわせて読みたい本を尋ねると、船長は海図を指さした。「これで十分」</p>';
    expect(bodyOf({ lang: 'ja', story: asParagraphs(japanese) + last })).toContain('船長は海図を指さした');
  });
});

describe('cards in the text', () => {
  it('takes an article in the article that is named a related one', () => {
    const middle =
      '<article class="article-related"><h3>Skaters carry a library over the bay</h3><a href="/x">Read on</a></article>';
    expect(articleOf(samplePage({ middle })).articleBody).not.toContain('Skaters carry');
  });

  it('takes the label above a linked title in a box of their own, and a title behind an arrow', () => {
    const card =
      '<div><h3>Elsewhere today</h3><a href="/x"><h4>Skaters carry a library over the bay</h4></a></div>';
    const arrow = '<p>➤<a href="/y">Bell of the chapel rings under the ice</a></p>';
    const body = bodyOf({ story: english + card + english + arrow + english });
    expect(body).not.toMatch(/Elsewhere today|Skaters carry|Bell of the chapel/);
  });

  it('keeps a heading over text of its own', () => {
    const section = `<div><h3>Elsewhere today</h3>${later}</div>`;
    expect(bodyOf({ story: english + section })).toContain('Elsewhere today');
  });
});
