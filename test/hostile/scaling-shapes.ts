/** What a page may hold n of; each is made so that 4n stays within the limits that refuse a tree outright. */
import { sheets } from '../../src/clean/cues/sheet-list.ts';
import { bodyHtml, pageHtml } from './sample-page.ts';

export interface ScalingShape {
  readonly name: string;
  readonly n: number;
  readonly kind: 'html' | 'text';
  readonly make: (n: number) => string;
}

const many = (text: string, count: number) => text.repeat(Math.max(0, Math.round(count)));
const numbered = (count: number, text: (n: number) => string) =>
  Array.from({ length: Math.max(0, Math.round(count)) }, (_, n) => text(n)).join('');
const line = 'The keeper wrote down every ship that passed the lamp, and the hour, and how the wind stood. ';
const ld = (text: string) => `<script type="application/ld+json">${text}</script>`;

const html = (name: string, n: number, make: (n: number) => string): ScalingShape => ({
  name,
  n,
  kind: 'html',
  make,
});
const text = (name: string, n: number, make: (n: number) => string): ScalingShape => ({
  name,
  n,
  kind: 'text',
  make,
});
const middle = (name: string, n: number, make: (n: number) => string) =>
  html(name, n, (count) => pageHtml({ middle: make(count) }));
const after = (name: string, n: number, make: (n: number) => string) =>
  html(name, n, (count) => pageHtml({ after: make(count) }));
const head = (name: string, n: number, make: (n: number) => string) =>
  html(name, n, (count) => pageHtml({ head: make(count) }));

const siblings = [
  'p',
  'div',
  'span',
  'i',
  'a',
  'li',
  'section',
  'article',
  'aside',
  'blockquote',
  'h2',
  'figure',
  'dt',
  'button',
  'b',
  'font',
  'center',
  'x-y',
];

const structure: ScalingShape[] = [
  ...siblings.flatMap((tag) => [
    after(`${tag} siblings`, 20_000, (n) => many(`<${tag}>x</${tag}>`, n)),
    after(`${tag} siblings in a div`, 20_000, (n) => `<div>${many(`<${tag}>x</${tag}>`, n)}</div>`),
  ]),
  after('empty div siblings', 40_000, (n) => many('<div></div>', n)),
  after('text and br', 25_000, (n) => `<div>${many('x<br>', n)}</div>`),
  after('text and two br', 15_000, (n) => `<div>${many('x<br><br>', n)}</div>`),
  after('only br', 25_000, (n) => `<div>${many('<br>', n)}</div>`),
  after('br with spaces', 15_000, (n) => `<div>${many('<br> ', n)}</div>`),
  middle('lines of text with br', 10_000, (n) => `<p>${many(`${line}<br>`, n / 2)}</p>`),
  middle('long lines in a div with br br', 5_000, (n) => `<div>${many(`${line}<br><br>`, n)}</div>`),
  html('paragraphs of the article', 2_500, (n) => pageHtml({ body: bodyHtml + many(`<p>${line}</p>`, n) })),
  html('paragraphs in divs', 2_500, (n) =>
    pageHtml({ body: bodyHtml + many(`<div><p>${line}</p></div>`, n) }),
  ),
  html('divs of text', 2_500, (n) => pageHtml({ body: bodyHtml + many(`<div>${line}</div>`, n) })),
  html('paragraphs without article', 5_000, (n) => `<body>${many(`<p>${line}</p>`, n)}`),
  html('paragraphs with links', 2_500, (n) =>
    pageHtml({
      body: bodyHtml + numbered(n, (at) => `<p>${line} <a href="/s/${at}">A story about a lamp</a></p>`),
    }),
  ),
  html('different paragraphs', 2_500, (n) =>
    pageHtml({ body: bodyHtml + numbered(n, (at) => `<p>${at} ${line}${at}</p>`) }),
  ),
  html('quotes among paragraphs', 2_500, (n) =>
    pageHtml({
      body:
        bodyHtml +
        many(`<p>${line}</p>`, n) +
        numbered(79, (at) => `<blockquote>Lamp ${at}: ${many('word ', 30)}</blockquote>`),
    }),
  ),
  html('posts quoted in a thread', 2_500, (n) => {
    const posts = numbered(n, (at) => `<p>${at} ${line}</p>`);
    const quotes = numbered(n, (at) => `<blockquote><p>${at} ${line}</p></blockquote>`);
    const said = `<p>${line}${line}</p>`;
    return pageHtml({
      head: '<meta name="generator" content="phpBB">',
      body: `${bodyHtml}<div>${posts}</div><div class="quote">${quotes}${posts}${said}</div>`,
    });
  }),
  html('one huge paragraph', 5_000, (n) => pageHtml({ body: bodyHtml + `<p>${many(line, n)}</p>` })),
  html('one huge paragraph of inline', 10_000, (n) =>
    pageHtml({ body: bodyHtml + `<p>${many('words <em>of it</em> ', n)}</p>` }),
  ),
  html('one huge paragraph of links', 10_000, (n) =>
    pageHtml({ body: bodyHtml + `<p>${numbered(n, (at) => `words <a href="/${at}">of it</a> `)}</p>` }),
  ),
  after('sections nested', 100, (n) => many('<section><p>x</p>', n) + many('</section>', n)),
  after('spans nested', 100, (n) => many('<span>', n) + 'x' + many('</span>', n)),
  after('divs nested, each with text', 200, (n) => many('<div>x', n) + many('</div>', n)),
  after('lists nested', 100, (n) => many('<ul><li>x', n) + many('</li></ul>', n)),
  after('quotes nested', 100, (n) => many('<blockquote><p>x</p>', n) + many('</blockquote>', n)),
  after('deep boxes side by side', 100, (n) => many(many('<div>', 80) + 'x' + many('</div>', 80), n)),
  after('unclosed p', 20_000, (n) => many('<p>x', n)),
  after('unclosed a', 2_000, (n) => many('<a href="/x">x', n)),
  after('unclosed b in p', 1_000, (n) => many('<p><b>x</p>', n / 20)),
  after('misnested b and p', 2_500, (n) => many('<b><p>x</b></p>', n)),
  after('misnested a and div', 2_500, (n) => many('<a><div>x</a></div>', n)),
  after('stray end tags', 50_000, (n) => many('</b></p></div>', n)),
  after('text foster-parented from a table', 10_000, (n) => `<table>${many('x<b>y</b>', n)}</table>`),
  after('list entries', 20_000, (n) => `<ul>${many('<li>x</li>', n)}</ul>`),
  after(
    'list entries with links',
    10_000,
    (n) => `<ul>${numbered(n, (at) => `<li><a href="/${at}">A lamp that is number ${at}</a></li>`)}</ul>`,
  ),
  middle(
    'pointers in a list',
    2_500,
    (n) =>
      `<ul><li>${line}</li>${numbered(n, (at) => `<li>${line}</li><li>See also: <a href="/${at}">A lamp that is number ${at}</a></li>`)}</ul>`,
  ),
  html('button over a section of one word', 50_000, (n) => {
    const button = '<button aria-controls="lamp">Open</button>';
    return `<main><h1>Lamps</h1>${bodyHtml}${button}<div id="lamp">${many('a', n)}</div></main>`;
  }),
  html('mail address of nothing but signs', 50_000, (n) =>
    pageHtml({ body: `${bodyHtml}<p>It turns.가나 기자 ${many('@', n)} x</p>` }),
  ),
  after(
    'offers in one box',
    2_500,
    (n) => `<div>${many('<a href="/t">Get started</a> <button></button>', n)}</div>`,
  ),
  after('answers of one poll', 2_500, (n) => `<div>Is it cold?${many('<label>Yes</label>', n)}</div>`),
  after('prompts with buttons', 2_500, (n) =>
    many('<div><p>Shall we tell you?</p><button>Yes</button><button>No</button></div>', n),
  ),
  after('labels before titles', 2_500, (n) =>
    numbered(n, (at) => `<p>Lamp ${at}: <a href="/${at}">The lamp that was lit</a></p>`),
  ),
  after('lines to where the site takes gifts', 2_500, (n) =>
    many('<p>We need oil. <a href="/donate">Give some</a></p>', n),
  ),
  after('links to an author', 2_500, (n) => many('<p><a href="/author/ada">Ada Quill</a> lights it.</p>', n)),
  after('lines about cookies', 1_250, (n) => `<div>${many('<p>We keep cookies for the lamp.</p>', n)}</div>`),
  after('boxes about cookies', 1_250, (n) => many('<div><p>We keep cookies for the lamp.</p></div>', n)),
  after('boxes to follow', 1_250, (n) => many('<div><h3>Follow us on WhatsApp</h3><p>All day</p></div>', n)),
  middle('buttons in a list', 5_000, (n) => `<ul>${many(`<li>${line} <button>x</button></li>`, n)}</ul>`),
  middle(
    'buttons around links',
    5_000,
    (n) => `<p>${many(`word <button>x</button> <a href="/x">y</a> `, n)}</p>`,
  ),
  middle('list of long entries', 2_500, (n) => `<ul>${many(`<li>${line}</li>`, n)}</ul>`),
  after('definitions', 10_000, (n) => `<dl>${many('<dt>x</dt><dd>y</dd>', n)}</dl>`),
  after('options', 20_000, (n) => `<select>${many('<option>x</option>', n)}</select>`),
  middle('table rows', 5_000, (n) => `<table>${many('<tr><td>1</td><td>2</td></tr>', n)}</table>`),
  middle('table cells in a row', 20_000, (n) => `<table><tr>${many('<td>1</td>', n)}</tr></table>`),
  middle('empty cells', 20_000, (n) => `<table><tr>${many('<td></td>', n)}<td>x</td></tr></table>`),
  middle('tables', 2_500, (n) =>
    many('<table><tr><td>1</td><td>2</td></tr><tr><td>1</td><td>2</td></tr></table>', n),
  ),
  after('tables nested', 30, (n) => many('<table><tr><td>x', n)),
  middle('code lines', 10_000, (n) => `<pre>${many('let x = <b>1</b>;\n', n)}</pre>`),
  middle('blocks of code', 5_000, (n) => many('<pre>x\n</pre>', n)),
  after('headings', 10_000, (n) => many('<h2>x</h2>', n)),
  middle('headings with links below', 2_500, (n) =>
    numbered(n, (at) => `<h3>Related</h3><ul><li><a href="/${at}">A lamp that is number ${at}</a></li></ul>`),
  ),
  after('links', 20_000, (n) => numbered(n, (at) => `<a href="/${at}">x</a> `)),
  after('pictures', 20_000, (n) => many('<img src="/a.jpg" alt="x">', n)),
  middle('figures with captions', 5_000, (n) =>
    many('<figure><img src="/a.jpg" width=600 height=400><figcaption>The lamp</figcaption></figure>', n),
  ),
  middle('captions beside pictures', 2_500, (n) =>
    many('<div><div><img src="/a.jpg"></div><p>The lamp</p></div>', n),
  ),
  middle(
    'texts far from a picture',
    5_000,
    (n) => `<div>${many('<p>x</p><iframe src="/x"></iframe>', n)}</div>`,
  ),
  middle('frames', 5_000, (n) => many('<iframe src="https://www.youtube.com/embed/x"></iframe>', n)),
  after('comments', 50_000, (n) => many('<!-- x -->', n)),
  after('hidden boxes', 10_000, (n) => many('<div hidden>x</div>', n)),
  after('styled boxes', 10_000, (n) => many('<div style="display:none;color:red">x</div>', n)),
  after('classes', 10_000, (n) =>
    numbered(n, (at) => `<div class="related promo c${at} newsletter">x</div>`),
  ),
  after('ids', 20_000, (n) => numbered(n, (at) => `<p id="i${at}">x</p>`)),
  after('same ids', 20_000, (n) => many('<p id="i">x</p>', n)),
  after('templates', 10_000, (n) => many('<template><p>x</p></template>', n)),
  after('custom elements with shadow', 5_000, (n) =>
    many('<x-y><template shadowrootmode=open><p>x</p></template></x-y>', n),
  ),
  after('noscripts', 10_000, (n) => many('<noscript><img src=/a.jpg></noscript>', n)),
  after('svg', 10_000, (n) => many('<svg><path d="M0"/></svg>', n)),
  after('forms with fields for an address', 2_500, (n) => many('<form><input type=email></form>', n)),
  after('forms with fields', 5_000, (n) => many('<form><input name=a><button>x</button></form>', n)),
  after('fields named like the DOM', 5_000, (n) => many('<form name=body><input name=attributes></form>', n)),
];

const data: ScalingShape[] = [
  head('metas', 10_000, (n) => many('<meta property="og:image" content="/x.jpg">', n)),
  head('different metas', 10_000, (n) =>
    numbered(n, (at) => `<meta property="article:tag" content="tag ${at}">`),
  ),
  head('author metas', 5_000, (n) =>
    numbered(n, (at) => `<meta name="author" content="Ada Quill the ${at}th">`),
  ),
  head('date metas', 5_000, (n) =>
    many('<meta property="article:published_time" content="2024-05-06T10:00:00+02:00">', n),
  ),
  head('links in the head', 10_000, (n) => many('<link rel="alternate" hreflang="de" href="/x">', n)),
  head('styles', 10_000, (n) => many('<style>a{}</style>', n)),
  head('scripts', 10_000, (n) => many('<script>1</script>', n)),
  head('JSON-LD blocks', 2_500, (n) => many(ld('{"@type":"NewsArticle","headline":"x"}'), n)),
  head('JSON-LD graph', 5_000, (n) =>
    ld(`{"@graph":[${numbered(n, (at) => `{"@id":"#${at}","@type":"Person","name":"Ada ${at}"},`)}{}]}`),
  ),
  head('JSON-LD references', 5_000, (n) =>
    ld(
      `{"@graph":[${numbered(n, (at) => `{"@id":"#${at}","author":{"@id":"#${at + 1}"},"@type":"NewsArticle"},`)}{}]}`,
    ),
  ),
  head('JSON-LD authors', 5_000, (n) =>
    ld(
      `{"@type":"NewsArticle","author":[${numbered(n, (at) => `{"@type":"Person","name":"Ada Quill ${at}"},`)}{}]}`,
    ),
  ),
  head('JSON-LD keywords', 10_000, (n) =>
    ld(`{"@type":"NewsArticle","keywords":[${numbered(n, (at) => `"word ${at}",`)}""]}`),
  ),
  head('JSON-LD images', 5_000, (n) =>
    ld(`{"@type":"NewsArticle","image":[${numbered(n, (at) => `"https://a.example/${at}.jpg",`)}""]}`),
  ),
  head('JSON-LD nested', 1_000, (n) => ld(`${many('{"a":', n)}1${many('}', n)}`)),
  head('JSON-LD to be repaired: no commas', 5_000, (n) => ld(`{${many('"a":1 ', n)}}`)),
  head('JSON-LD to be repaired: quotes', 5_000, (n) => ld(`{"headline":"${many('a"b', n)}"}`)),
  head('JSON-LD to be repaired: open brackets', 2_500, (n) => ld(many('{"a":[', n))),
  head('JSON-LD to be repaired: escapes', 10_000, (n) => ld(`{"a":"${many('\\"', n)}`)),
  head('JSON-LD body', 5_000, (n) =>
    ld(`{"@type":"NewsArticle","articleBody":${JSON.stringify(many(line, n))}}`),
  ),
  html('long title', 20_000, (n) => pageHtml({ title: many('lamp ', n) })),
  html('title of separators', 20_000, (n) => pageHtml({ title: many('a | ', n) })),
  html('title of dashes', 20_000, (n) => pageHtml({ title: many('- ', n) })),
  head('long author', 5_000, (n) => `<meta name="author" content="${many('Ada Quill and ', n)}">`),
  head('author of commas', 10_000, (n) => `<meta name="author" content="${many('a, ', n)}">`),
  head('long description', 20_000, (n) => `<meta name="description" content="${many('lamp ', n)}">`),
  middle('bylines', 2_500, (n) => numbered(n, (at) => `<p class="byline">By Ada Quill ${at}</p>`)),
  middle('one long byline', 2_500, (n) => `<p class="byline">By ${many('Ada Quill and ', n)}</p>`),
  after('times', 10_000, (n) => many('<time datetime="2024-05-06">May 6</time>', n)),
  middle('written dates', 2_500, (n) => many('<p class="date">May 6, 2024 10:00 am</p>', n)),
  middle('dates in one line', 2_500, (n) => `<p class="date">${many('May 6, 2024 ', n)}</p>`),
  middle('digits', 50_000, (n) => `<p class="date">${many('1', n)}</p>`),
  after('attributes', 50_000, (n) => `<p ${numbered(n, (at) => `a${at}=1 `)}>x</p>`),
  after('elements with many attributes', 250, (n) =>
    many(`<p ${numbered(100, (at) => `a${at}=1 `)}>x</p>`, n),
  ),
  after('srcset', 10_000, (n) => `<img srcset="${many('a.jpg 1x, ', n)}">`),
  after('many srcsets', 500, (n) => many(`<img srcset="${many('a, ', 1_000)}">`, n)),
  after('class of one element', 20_000, (n) => `<p class="${many('related ', n)}">x</p>`),
  after('many long classes', 250, (n) => many(`<p class="${many('a-', 3_000)}">x</p>`, n)),
  after('many long styles', 250, (n) => many(`<p style="${many('a:b;', 1_500)}">x</p>`, n)),
  after('many long addresses', 250, (n) => many(`<a href="/${many('a/../', 1_200)}">x</a>`, n)),
  after('itemprops', 10_000, (n) => many('<span itemprop="author">x</span>', n)),
  after('nested itemscopes', 100, (n) =>
    many('<div itemscope itemtype="https://schema.org/NewsArticle"><span itemprop="headline">x</span>', n),
  ),
];

const runs: Record<string, string> = {
  'one word': 'x', spaces: ' ', 'no-break spaces': '\u00a0', 'line breaks': '\n', tabs: '\t', 'spaces and words': 'x ', dots: '.', 'dots and spaces': '. ', commas: ',',
  hyphens: '-', dashes: '—', colons: ':', 'single quotes': "'", 'double quotes': '"', 'curly quotes': '“', 'closing quotes': '”', guillemets: '«', brackets: '(', 'closing brackets': ')',
  'square brackets': '[', ampersands: '&amp;', 'bare ampersands': '&', 'escaped references': '&amp;amp;', 'deeply escaped references': '&amp;amp;amp;lt;', 'less-than': '&lt;', 'combining marks': '\u0301',
  'zero-width': '\u200b', joiners: 'a\u200d', 'soft hyphens': 'a\u00ad', 'bidi controls': '\u202e', 'emoji families': '👩‍👩‍👧', Han: '字', Thai: 'ก', Arabic: 'م ', Hangul: '한', 'conjoining jamo': '\u1112\u1161',
  capitals: 'A', 'capital words': 'AB ', 'spaced letters': 'L E T T E R ', 'mojibake': 'â€™', 'more mojibake': 'Ã©', digits: '1', 'digits and colons': '1:', 'numbers and slashes': '1/', 'at signs': 'a@', addresses: 'https://a.example/ ',
  'initials': 'A. ', 'names': 'Ada Quill, ', 'by': 'By ', 'and': 'and ', 'months': 'May ', 'pipes': '| ', 'bullets': '• ', 'arrows': '» ', 'underscores': '_', 'stars': '* ', 'backticks': '`', 'hashes': '# ', 'quotes and letters': '"a', 'controls': '\u0001',
  'lone surrogates': '\ud800', 'dotted i': 'İ', 'sharp s': 'ß', ligatures: 'ﬁ', 'full-width': 'Ａ',
}; // prettier-ignore

const strings: ScalingShape[] = Object.entries(runs).flatMap(([name, unit]) => {
  const n = Math.max(2_000, Math.round(60_000 / unit.length));
  return [
    middle(`run of ${name}`, n, (count) => `<p>${many(unit, count)}</p>`),
    html(`run of ${name} in the title`, n / 4, (count) => pageHtml({ title: many(unit, count) })),
    middle(`run of ${name} in a byline`, n / 4, (count) => `<p class="byline">By ${many(unit, count)} x</p>`),
    text(
      `text: run of ${name}`,
      n,
      (count) => `The lamp turns\n\nBy Ada Quill\n\n${many(unit, count)}\n\n${many(line, 20)}`,
    ),
  ];
});

/** One sheet's cue phrases, again and again, with what makes matchers look twice. */
const cues: ScalingShape[] = Object.entries(sheets).flatMap(([language, sheet]) => {
  const phrases = Object.values(sheet)
    .flat()
    .filter((phrase) => typeof phrase === 'string');
  const phrase = (at: number) => phrases[at % Math.max(1, phrases.length)] ?? '';
  const page = (body: string) => pageHtml({ middle: body }).replace('lang="en"', `lang="${language}"`);
  return [
    html(`cue lines ${language}`, 1_000, (n) =>
      page(numbered(n, (at) => `<p>${phrase(at)}: <a href="/${at}">A lamp ${at}</a></p>`)),
    ),
    html(`cues in one line ${language}`, 1_000, (n) =>
      page(`<p>${numbered(n, (at) => `${phrase(at)} `)}</p>`),
    ),
    html(`half cues ${language}`, 1_000, (n) =>
      page(`<p>${numbered(n, (at) => phrase(at).slice(0, -1))}</p>`),
    ),
  ];
});

const services: ScalingShape[] = [
  middle('boxes of apps', 2_000, (n) =>
    many('<div><p>Get it</p><p><a href="https://apps.apple.com/app/1">App Store</a></p></div>', n),
  ),
  middle('polls by their name', 2_000, (n) => many('<div><p>Poll</p><p>Is it lit?</p><p>Yes</p></div>', n)),
  middle('lines of one paragraph', 5_000, (n) => `<p>${many('Read also: a lamp<br>', n)}</p>`),
  middle('counters of galleries', 5_000, (n) => many('<p>1/2 The lamp</p>', n)),
];

const plain: ScalingShape[] = [
  text('text: lines', 5_000, (n) => many(`${line}\n`, n)),
  text('text: paragraphs', 2_500, (n) => many(`${line}\n\n`, n)),
  text('text: wrapped lines', 5_000, (n) =>
    many(
      'The keeper wrote down every ship that passed\nthe lamp, and the hour, and how the wind stood.\n',
      n,
    ),
  ),
  text(
    'text: menu above a story',
    20_000,
    (n) => `${numbered(n, (k) => `Entry ${k}\n`)}${many(`${line}\n`, 3)}`,
  ),
  text('text: menu between paragraphs', 5_000, (n) => numbered(n, (k) => `Entry\n${line} ${k}.\n`)),
  text(
    'text: bylines and dates',
    8_000,
    (n) => many('Mara Quist\n12 March 2024\n', n) + many(`${line}\n`, 3),
  ),
  text('text: announced lists', 8_000, (n) =>
    numbered(n, (k) => `The ten winners of ${k} are:\nLena\nTom\n`),
  ),
  text('text: titles below a heading', 5_000, (n) =>
    many(`${line}\n\nRelated articles\nA lamp that was lit\nA ship that passed\n\n`, n),
  ),
  text('text: titles with their days', 5_000, (n) =>
    many(`A lamp that was lit by night\n12.03.2024\n${line}\n`, n),
  ),
  text(
    'text: contents and their headings',
    5_000,
    (n) => numbered(n, (k) => `Lamp ${k}\n`) + numbered(n, (k) => `Lamp ${k}\n${line}\n`),
  ),
  text('text: boxes of newsletters', 4_000, (n) =>
    many(`${line}\n\nThe Lamp\nIn your inbox by seven.\nSign up\n\n`, n),
  ),
  text('text: offers with a price', 5_000, (n) => many('Only for subscribers\n9.90 € a month\n', n)),
  text('text: posts below handles', 5_000, (n) =>
    many(`${line}\n@lampkeeper\nThe lamp is lit\n10:41 AM · Jun 7, 2024\n`, n),
  ),
  text(
    'text: authors behind the text',
    5_000,
    (n) =>
      many(`${line}\n`, 4) + numbered(n, (k) => `Mara Quist\nShe keeps lamp ${k}.\nMore by Mara Quist\n`),
  ),
  text('text: glued words', 10_000, (n) => `${line}\n${many('theLamp ', n)}\n`),
  text('text: tables', 5_000, (n) => `${line}\n\n| lamp | hour |\n|---|---|\n${many('| one | two |\n', n)}`),
  text('text: bars', 20_000, (n) => `${line}\n\n|a|\n|${many('-|', n)}\n|${many('b |', n)}c\n`),
  text('text: list', 5_000, (n) => many('- one\n', n)),
  text('text: headings', 5_000, (n) => many('# one\n\n', n)),
  text('text: quotes', 5_000, (n) => many('> one\n', n)),
  text('text: deep quotes', 5_000, (n) => many('>', n)),
  text('text: labels', 5_000, (n) => many('Author: Ada\n', n)),
  text('text: see also', 2_500, (n) => many('See also: A lamp\n\n', n)),
  ...['[', '![', '[a](', '[a](/', '![a](', '[a](b "', '*', '**', '**a ', '_a', '`', '`a'].map((unit) =>
    text(
      `text: Markdown ${unit}`,
      60_000 / unit.length,
      (n) => `# The lamp turns\n\n${line}\n\n${many(unit, n)}`,
    ),
  ),
  text('text: empty lines', 50_000, (n) => many('\n', n)),
  text('text: one line', 20_000, (n) => many(line, n)),
];

export const scalingShapes: readonly ScalingShape[] = [
  ...structure,
  ...data,
  ...strings,
  ...cues,
  ...services,
  ...plain,
];
