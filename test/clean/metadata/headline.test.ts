import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/clean/html/dom.ts';
import { readMetadata } from '../../../src/clean/metadata/read-metadata.ts';
import { TitleTrimmer } from '../../../src/clean/metadata/title-trimmer.ts';

function headline(head: string, body: string, url = 'https://harbour-lights.example/2023/ferry') {
  const parsed = parseHtml(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
  if (parsed.kind !== 'document') throw new Error('refused');
  return readMetadata(parsed.document, { url }).headline;
}

describe('the site’s name comes off a title', () => {
  const trim = (title: string, names: string[] = [], host = 'harbour-lights.example', isPrinted = false) =>
    new TitleTrimmer(names, `https://${host}/a/b`).trim(title, isPrinted);

  it.each([
    ['Ferry returns to the old pier | Sea | The Daily Boat', [], 'dailyboat.example'],
    ['Ferry returns to the old pier - Harbour Lights', [], 'harbour-lights.example'],
    ['Ferry returns to the old pier – Harbour Lights Online', [], 'harbour-lights.example'],
    ['Harbour Lights » Blog Archive » Ferry returns to the old pier', [], 'harbourlights.example'],
    ['Ferry returns to the old pier – Harbour Lights – Blog', [], 'harbour-lights.example'],
    ['Ferry returns to the old pier « Anything at all', ['Anything at all'], 'x.example'],
  ])('%s', (title, names, host) => {
    expect(trim(title, names, host)).toBe('Ferry returns to the old pier');
  });
  it('and leaves the mark that closes a quote', () => {
    expect(trim('« Le bac revient » - Feux du port', ['Feux du port'])).toBe('« Le bac revient »');
  });
  it('in scripts without spaces', () => {
    expect(trim('渡船九年后重回旧码头-第二部', [], 'gangkou.example')).toBe('渡船九年后重回旧码头-第二部');
    expect(trim('渡船九年后重回旧码头-港口新闻网', [], 'gangkou.example')).toBe('渡船九年后重回旧码头');
    expect(trim('渡し船が九年ぶりに旧桟橋へ｜みなと新報', ['みなと新報'])).toBe('渡し船が九年ぶりに旧桟橋へ');
    expect(trim('Паром вернулся к старому причалу — Огни гавани', ['Огни гавани'])).toBe(
      'Паром вернулся к старому причалу',
    );
    expect(trim('عادت العبارة إلى الرصيف القديم | أضواء الميناء', ['أضواء الميناء'])).toBe(
      'عادت العبارة إلى الرصيف القديم',
    );
  });
  it.each([
    ['Ferry - a love story', [], 'ferrymen.example'],
    ['Harbour lights – ten ideas for your window', [], 'harbourlights.example'],
    ['BUDGET | What the ferry will cost from now on', [], 'dailyboat.example'],
    ['Ferry or bridge: what harbour people say', ['Harbour Lights'], 'harbour-lights.example'],
  ])('not what belongs to it: %s', (title, names, host) => {
    expect(trim(title, names, host)).toBe(title);
  });
  it('not at a bar in a printed heading, unless the site’s name stands behind it', () => {
    expect(trim('Ferry returns to the old pier | A photo essay', [], 'dailyboat.example', true)).toBe(
      'Ferry returns to the old pier | A photo essay',
    );
    expect(trim('Ferry returns to the old pier | Daily Boat News', [], 'dailyboat.example', true)).toBe(
      'Ferry returns to the old pier',
    );
  });
});

describe('a heading', () => {
  it('is read without the line above it that metadata do not state', () => {
    const kickers = [
      '<h1><span class="article__kicker">Harbours</span> Ferry returns to the old pier</h1>',
      '<h1><span>Harbours</span><span class="visually-hidden">: </span><span>Ferry returns to the old pier</span></h1>',
      '<h1><a href="/ferry"><em class="dachzeile">Harbours</em><b>Ferry returns to the old pier</b></a></h1>',
      '<h1>Ferry returns to the old pier <small class="subtitle">After nine years the boat is back</small></h1>',
    ];
    for (const kicker of kickers)
      expect(headline('<title>The ferry is back</title>', kicker), kicker).toBe(
        'Ferry returns to the old pier',
      );
  });
  it('keeps a kicker that metadata state as part of the headline', () => {
    expect(
      headline(
        '<meta property="og:title" content="Harbours: Ferry returns to the old pier">',
        '<h1><span class="kicker">Harbours</span><span class="hidden">: </span><span>Ferry returns to the old pier</span></h1>',
      ),
    ).toBe('Harbours: Ferry returns to the old pier');
  });
  it('keeps its words in other elements', () => {
    expect(headline('', '<h1><em>Harbours</em> are where the ferry returns</h1>')).toBe(
      'Harbours are where the ferry returns',
    );
    expect(headline('', '<h1><span class="label">New</span> Ferry</h1>')).toBe('New Ferry');
  });
  it('has no permalink sign and no reading aids', () => {
    expect(headline('', '<h1>Ferry timetables<a class="headerlink" href="#t">¶</a></h1>')).toBe(
      'Ferry timetables',
    );
    expect(headline('', '<h1><ruby>船<rt>ふね</rt></ruby>が桟橋に戻った朝</h1>')).toBe('船が桟橋に戻った朝');
  });
  it('that is called the headline outweighs what all others state', () => {
    const stated = 'Old pier: all about the ferry in 2023';
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: stated });
    const head = `<title>${stated}</title><meta property="og:title" content="${stated}"><script type="application/ld+json">${data}</script>`;
    const printed = 'After nine years the ferry is back at the old pier';
    for (const name of ['story-headline', 'entry-title', 'heroHeadline'])
      expect(headline(head, `<h1 class="${name}">${printed}</h1>`), name).toBe(printed);
    // A name that says less, a story's heading beside others, and one that shares no words with what the page states.
    expect(headline(head, `<h1 class="page-title">${printed}</h1>`)).toBe(stated);
    expect(headline(head, `<h1 class="entry-title">${printed}</h1><h1>${stated}</h1>`)).toBe(stated);
    expect(headline(head, '<h1 class="entry-title">Latest posts</h1>')).toBe(stated);
  });
  it('is as it is printed where metadata set other signs, but not in capitals', () => {
    const social = '<meta property="og:title" content="Old pier: a first guide to the ferry">';
    expect(headline(social, '<h1>Old pier – a first guide to the ferry</h1>')).toBe(
      'Old pier – a first guide to the ferry',
    );
    expect(headline(social, '<h1>OLD PIER – A FIRST GUIDE TO THE FERRY</h1>')).toBe(
      'Old pier: a first guide to the ferry',
    );
  });
  it('may be broken within a word', () => {
    expect(headline('', '<h1>Ferry time<wbr>tables of the old pier</h1>')).toBe(
      'Ferry timetables of the old pier',
    );
    expect(headline('<meta property="og:title" content="Ferry time&lt;wbr/&gt;tables">', '')).toBe(
      'Ferry timetables',
    );
  });
  it('that prints a title with a bar whole shows that nothing is to be cut', () => {
    const title = '<title>How to row to the old pier | Step by step</title>';
    expect(headline(title, '<h2>How to row to the old pier | Step by step</h2>')).toBe(
      'How to row to the old pier | Step by step',
    );
    expect(headline(title, '<h2>How to row</h2>')).toBe('How to row to the old pier');
    expect(
      headline(
        '<title>How to row to the old pier | Harbour Lights</title>',
        '<h2>How to row to the old pier | Harbour Lights</h2>',
      ),
    ).toBe('How to row to the old pier');
  });
  it('that names the site is passed over', () => {
    const title = '<title>Was it the fog? | Harbourlightsblog</title>';
    expect(headline(title, '<h1>Harbourlightsblog</h1>', 'https://harbourlights.example/fog')).toBe(
      'Was it the fog?',
    );
    expect(
      headline(
        '<title>Old boats – The Pier Post</title>',
        '<a href="/"><img src="l.png" alt="The Pier Post"></a>',
      ),
    ).toBe('Old boats');
  });
});

describe('a statement that was cut', () => {
  const whole =
    'Ferry returns to the old pier after nine years in which nobody in the harbour believed that it would ever come back again';
  it('gives way to the whole one', () => {
    expect(
      headline(`<meta property="og:title" content="${whole.slice(0, 60)}…"><title>${whole}</title>`, ''),
    ).toBe(whole);
    const ld = JSON.stringify({ '@type': 'NewsArticle', headline: whole.slice(0, 107) });
    expect(
      headline(
        `<script type="application/ld+json">${ld}</script><meta property="og:title" content="${whole}">`,
        `<h1>${whole}</h1>`,
      ),
    ).toBe(whole);
    expect(
      headline(
        '<meta property="og:title" content="Mayor calls ferry "unsinkable" again"><title>Mayor calls ferry "unsinkable" again</title>',
        '',
      ),
    ).toBe('Mayor calls ferry "unsinkable" again');
  });
  it('is not a short headline that another place explains', () => {
    expect(
      headline(
        '<meta property="og:title" content="Ferry returns"><title>Ferry returns to the old pier after nine years</title>',
        '<h1>Ferry returns</h1>',
      ),
    ).toBe('Ferry returns');
  });
});

describe('a second heading', () => {
  const title = '<title>Ferry returns to the old pier | Harbour Lights</title>';
  const story = 'Ferry returns to the old pier, and with it the queue';
  const social = `<meta property="og:title" content="${story}">`;

  it.each([
    ['behind a breadcrumb’s', '<nav class="breadcrumb"><h1>Ferry returns to the old pier</h1></nav>'],
    ['behind one for screen readers', '<h1 class="sr-only">Ferry returns to the old pier | Harbours</h1>'],
    ['behind the association’s name', '<h1 class="branding">Union of Pier Friends of the North</h1>'],
  ])('%s prints the headline', (_, first) => {
    expect(headline(title + social, `${first}<main><h2>Harbours: ${story}</h2><p>…</p></main>`)).toBe(story);
  });
  it('does not where the first one is what the page says', () => {
    const body = `<main><h1>Ferry returns to the old pier</h1><h2>${story}</h2><h2>Harbour Lights</h2></main>`;
    expect(headline(title + social, body)).toBe('Ferry returns to the old pier');
    const one = '<main><h1>Ferry</h1><h2>Timetables of the old pier</h2></main>';
    expect(
      headline('<title>Ferry</title><meta property="og:title" content="Timetables of the old pier">', one),
    ).toBe('Ferry');
  });
});

describe('a title’s pattern', () => {
  it('leaves no sign behind', () => {
    const head = (end: string): string => `<title>Ferry returns to the old pier ${end}</title>`;
    for (const end of ['⋆', '-', '|', '»'])
      expect(headline(head(end), '<p>…</p>')).toBe('Ferry returns to the old pier');
    expect(headline('<title>What the old pier is worth: C++ - a look back</title>', '<p>…</p>')).toBe(
      'What the old pier is worth: C++ - a look back',
    );
  });
  it('is whole where linked data say so, whatever networks get', () => {
    const data = (whole: string): string =>
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${whole}"}</script>`;
    const social = '<meta property="og:title" content="Ferry returns to the old pier">';
    const heading = '<h1>Harbours: Ferry returns to the old pier</h1>';
    expect(headline(social + data('Harbours: Ferry returns to the old pier'), heading)).toBe(
      'Harbours: Ferry returns to the old pier',
    );
    expect(headline(social + data('Ferry returns to the old pier'), heading)).toBe(
      'Ferry returns to the old pier',
    );
  });
});

describe('one heading of several', () => {
  const social = '<meta property="og:title" content="Where to see the old pier of Ellport">';
  const others =
    '<h1 class="item__title">Boats</h1><h1 class="item__title">Much more of the sea to love</h1>';
  it('that alone is called the headline is it', () => {
    const named = '<h1 class="v2-headline">The best walks along the shore for Ellport families</h1>';
    expect(headline(social, `<main>${named}${others}</main>`)).toBe(
      'The best walks along the shore for Ellport families',
    );
    expect(headline(social, `<main>${named}${others.replaceAll('item__title', 'headline')}</main>`)).toBe(
      'Where to see the old pier of Ellport',
    );
  });
  it('that says one word of the title heads a part of the text', () => {
    const parts = '<h1>anna/notes.md</h1><h1>Ellport</h1>';
    expect(headline(social, `<main>${parts}</main>`)).toBe('Where to see the old pier of Ellport');
    expect(headline('<title>Ellport - all about the town</title>', '<main><h1>Ellport</h1></main>')).toBe(
      'Ellport',
    );
  });
  it('that is a whole paragraph is none', () => {
    const long = `<h1 class="post-headline">${'Learn where to see the old pier of Ellport and more. '.repeat(5)}</h1>`;
    expect(headline(social, `<main>${long}</main>`)).toBe('Where to see the old pier of Ellport');
  });
  it('outside of the main part counts less than the title, where nothing else says it', () => {
    const stray = '<aside><h1>Page</h1><h1>User</h1></aside><main><p>…</p></main>';
    expect(headline('<title>Guide to the pier</title>', stray)).toBe('Guide to the pier');
    expect(
      headline('<title>User guide</title>', '<aside><h1>User guide</h1></aside><main><p>…</p></main>'),
    ).toBe('User guide');
  });
});

it('newsrooms’ data and title outweigh the heading in what is punctuation only', () => {
  const said = 'Ferry returns to the old pier is it here to stay';
  const data = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${said}"}</script>`;
  const head = `<title>${said}</title><meta property="og:title" content="${said}">${data}`;
  const body = '<main><h1>Ferry returns to the old pier: is it here to stay?</h1></main>';
  expect(headline(head, body)).toBe(said);
  expect(headline(data, body)).toBe('Ferry returns to the old pier: is it here to stay?');
});

it('a colon parts the site’s name too, in scripts without spaces', () => {
  const trim = (title: string) =>
    new TitleTrimmer(['港口日誌'], 'https://gangkou.example/a').trim(title, false);
  expect(trim('渡船九年後重回舊碼頭「再見」:港口日誌')).toBe('渡船九年後重回舊碼頭「再見」');
  expect(trim('渡船九年後重回舊碼頭：船長的話')).toBe('渡船九年後重回舊碼頭：船長的話');
});
