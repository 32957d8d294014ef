/** Markup that breaks readers: clobbered names, templates, shadow roots, base tricks, broken data. */
import { check, type HostileCase } from '../hostile-case.ts';
import { marker, pageHtml } from '../sample-page.ts';

const group = 'markup';

function page(name: string, why: string, html: string, more: Partial<HostileCase> = {}): HostileCase {
  return { name: `markup/${name}`, group, expected: 'article', why, says: marker, run: (world) => world.clean(html), ...more };
} // prettier-ignore

const clobbered =
  'Names that shadow the DOM’s own are taken off before anybody asks for them (DOM clobbering).';
const names = [
  'getElementsByTagName',
  'body',
  'documentElement',
  'querySelector',
  'createElement',
  'cloneNode',
  'nodeType',
  'parentNode',
  'attributes',
  'children',
  'childNodes',
  'innerHTML',
  'firstChild',
  'nodeName',
  'ownerDocument',
  'length',
  'title',
  'head',
  'location',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
];

const ld = (text: string) => `<script type="application/ld+json">${text}</script>`;
const harmless = 'Broken data counts as none; the page is read all the same.';

export const markupCases: HostileCase[] = [
  ...names.map((name) =>
    page(`clobbered ${name}`, clobbered, pageHtml({ middle: `<img name="${name}"><form id="${name}"><input name="${name}"></form><embed name="${name}">`, before: `<form name="${name}"><input name="parentNode"><input name="attributes"></form>` })),
  ),
  page('template', 'A template is no part of the page.', pageHtml({ middle: '<template><p>template ghost</p></template>' }), { never: /"articleBody":"[^"]*template ghost/ }),
  page('declarative shadow root', 'The page inside is not lost and nothing breaks.', pageHtml({ middle: '<div><template shadowrootmode="open"><p>in the shade</p></template></div>' })),
  page('text of a declarative shadow root', 'A browser shows it, so it is read.', `<!doctype html><html lang="en"><title>The lamp of the Skerry turns again</title><body><x-article><template shadowrootmode="open">${pageHtml().replace(/^.*<body>|<\/body>.*$/gs, '')}</template></x-article></body></html>`),
  page('lone surrogates in JSON-LD', 'What is written is well-formed, whatever a page escapes.', pageHtml({ head: ld('{"@type":"NewsArticle","headline":"a\\ud800b","author":{"name":"c\\udc00d"}}') }), { holds: ({ outcome }) => (JSON.stringify(outcome).includes('\\ud800') || JSON.stringify(outcome).includes('\\udc00') ? 'a lone surrogate is left' : null) }),
  page('noscript', 'What scripts replace is no article text.', pageHtml({ before: '<noscript><p>Please enable JavaScript to use this site.</p></noscript>' })),
  page('frameset', 'A frameset after the body is ignored, as browsers do.', pageHtml({ middle: '<frameset><frame src="/x"></frameset>' })),
  page('frames within', 'Frames are other pages.', pageHtml({ middle: '<iframe srcdoc="<p>framed ghost</p>" src="/x"></iframe>' }), { never: /"articleBody":"[^"]*framed ghost/ }),
  page('base to another host', 'Links go where the page says, and nowhere but http(s).', pageHtml({ head: '<base href="https://elsewhere.example/deep/">', middle: '<p>A <a href="story">link that leads elsewhere</a> stands in this line of the text.</p>' }), { holds: ({ outcome }) => (outcome?.article?.articleBodyHtml.includes('https://elsewhere.example/deep/story') ? null : 'the base is not used') }),
  page('base that is javascript:', 'A base that is no http(s) address counts as none.', pageHtml({ head: '<base href="javascript:alert(1)//">', middle: '<p>A <a href="story">link with a bad base</a> stands in this line of the text.</p>' }), { never: /javascript:/ }),
  page('base that is data:', 'A base that is no http(s) address counts as none.', pageHtml({ head: '<base href="data:text/html,x">' }), { never: /data:text/ }),
  page('data and blob pictures', 'Only http(s) pictures are kept.', pageHtml({ middle: '<img src="data:image/png;base64,AAAA"><img src="blob:https://x/y"><img src="/real.jpg" width="600" height="400">' }), { never: /data:image|blob:/ }),
  page('duplicate ids', 'An id is no proof of anything.', pageHtml({ middle: '<p id="x">One more line of text for the same id in the article.</p><p id="x">And another one with it, for good measure.</p>' })),
  page('two bodies, two heads', 'The parser of browsers decides.', pageHtml().replace('<body>', '<body class="a"><head><title>x</title></head><body id="b">')),
  page('no html, head or body', 'Tags may be left out.', pageHtml().replaceAll(/<\/?(?:html|head|body)[^>]*>/g, '')),
  page('everything in capitals', 'HTML has no case.', pageHtml().replaceAll(/<[^>]+>/g, (tag) => tag.toUpperCase())),
  page('plaintext at the end', 'Nothing after it is markup.', pageHtml({ after: '<footer><plaintext></footer><b>' })),
  page('unclosed comment', 'What follows is lost as in browsers, the article before it is not.', pageHtml({ after: '<!-- <p>x' })),
  page('unclosed script', 'What follows is lost as in browsers, the article before it is not.', pageHtml({ after: '<script>var a = "<p>' })),
  page('unclosed textarea', 'What follows is lost as in browsers, the article before it is not.', pageHtml({ after: '<textarea><p>x' })),
  page('processing instructions and CDATA', 'They are comments in HTML.', pageHtml({ middle: '<?php echo 1 ?><![CDATA[ x ]]>' })),
  page('SVG and MathML', 'Foreign elements are skipped, with what hides in them.', pageHtml({ middle: '<svg><foreignObject><p>x</p></foreignObject><script>1</script></svg><math><mi>x</mi></math>' })),
  page('paragraph in a heading in a link in a list', 'Wrong nesting is put right.', pageHtml({ middle: '<ul><a href="/x"><h2><p>One more line that stands in the middle of the article text.</h2></a></ul>' })),
  page('invalid names', 'Names of all kinds are read.', pageHtml({ middle: '<p <>x</p><1>y</1><a:b c=d>z</a:b><x-é>w</x-é>' })),
  page('event of every kind in the way', 'Handlers mean nothing here.', pageHtml({ before: '<div onload="x" onerror="x" onclick="document.write(1)">a</div>' })),
  page('JSON-LD that is no JSON', harmless, pageHtml({ head: ld('{headline: oops,,}') + ld('') + ld('null') + ld('7') + ld('"x"') + ld('[[[]]]') })),
  page('JSON-LD with types as arrays', harmless, pageHtml({ head: ld('{"@type":["NewsArticle",["x"],null],"headline":["The lamp"],"author":[null,{"name":{"@value":"x"}},["y"]]}') })),
  page('JSON-LD with a circle of ids', harmless, pageHtml({ head: ld('{"@graph":[{"@id":"#a","@type":"NewsArticle","author":{"@id":"#b"}},{"@id":"#b","author":{"@id":"#a"}}]}') })),
  page('JSON-LD with __proto__', 'A page cannot change the program’s objects.', pageHtml({ head: ld('{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},"@type":"NewsArticle"}') }), { holds: () => (({} as Record<string, unknown>)['polluted'] === undefined ? null : 'Object.prototype is polluted') }),
  page('JSON-LD with numbers for text', harmless, pageHtml({ head: ld('{"@type":"NewsArticle","headline":1,"datePublished":20240101,"author":7,"image":{"url":9},"keywords":{"a":1}}') })),
  page('JSON-LD that ends its script', harmless, pageHtml({ head: ld('{"@type":"NewsArticle","headline":"</script><script>alert(1)</script>"}') }), { never: /<script/ }),
  page('date of the year 275761', 'A date that cannot be is none.', pageHtml({ head: '<meta property="article:published_time" content="275761-01-01T00:00:00Z">' })),
  page('date of February 31', 'A date that cannot be is none.', pageHtml({ head: '<meta property="article:published_time" content="2024-02-31">' })),
  page('language that is none', 'A tag that BCP 47 does not know is not stored.', pageHtml().replace('lang="en"', 'lang="&lt;script&gt;"'), { never: /<script/ }),
  page('canonical that is javascript:', 'Only http(s) addresses are canonical.', pageHtml({ head: '<link rel="canonical" href="javascript:alert(1)">' }), { never: /javascript:/ }),
  page('canonical on another site', 'The declared address is noted; where the page lies stays known.', pageHtml({ head: '<link rel="canonical" href="https://bank.example/x">' }), { holds: ({ outcome }) => (outcome?.article?.url === 'https://hostile.example/2024/a-page' ? null : 'the page’s own address is lost') }),
  page('picture that is javascript:', 'Only http(s) pictures are kept.', pageHtml({ head: '<meta property="og:image" content="javascript:alert(1)">' }), { never: /javascript:/ }),
  page('text direction tricks', 'Overrides of direction are taken out of the text, and noted.', pageHtml({ middle: '<p>The file is called \u202etxt.exe\u202c and lies in the harbour office.</p>' }), { holds: ({ outcome }) => (/[\u202a-\u202e]/.test(outcome?.article?.articleBody ?? '') ? 'an override is left' : null) }),
  page('terminal escapes', 'Controls are no text.', pageHtml({ middle: '<p>Red \u001b[31malert\u001b[0m and a bell \u0007 in the line of the text.</p>' }), { holds: ({ outcome }) => (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(outcome?.article?.articleBody ?? '') ? 'a control is left' : null) }), // eslint-disable-line no-control-regex
  ...(['', ' ', '\0', '<', '<!', '<!doctype', '&', '<html', '</', '<a href', '\ufeff', '<!---->', '<p>', '<body><body><body>', ']]>', '<svg>', '<template>', '<table><p>', '<select><p>x'] as const).map(
    (html): HostileCase =>
      check({ name: `markup/next to nothing: ${JSON.stringify(html)}`, group, why: 'The least page has an outcome.' }, async (world) => {
        const { verdict, message } = await world.clean(html);
        return verdict === 'no-content' || verdict === 'not-an-article' ? null : `${verdict}: ${message}`;
      }),
  ),
]; // prettier-ignore
