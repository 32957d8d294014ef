/** What pages do to the browser that reads them; all cases share one browser, so that one bad page would spoil the next. */
import type { ServerResponse } from 'node:http';
import type { HostileCase, Verdict } from '../hostile-case.ts';
import type { HostileWorld } from '../hostile-world.ts';
import { marker, pageHtml } from '../sample-page.ts';
import { contacts } from './contacts.ts';

const group = 'browser';
type Serve = (world: HostileWorld, path: string, canary: string) => string | void;

function page(
  name: string,
  expected: Verdict,
  why: string,
  make: Serve,
  more: Partial<HostileCase> = {},
): HostileCase {
  const path = `/browser/${encodeURIComponent(name)}`;
  return {
    name: `browser/${name}`,
    group,
    expected,
    why,
    ...(expected === 'article' && { says: marker }),
    run: (world) => {
      const html = make(world, path, `http://127.0.0.1:${world.canaryPort}`);
      if (typeof html === 'string') world.serve(path, html);
      return world.browse(path);
    },
    ...more,
  };
}

const withScript = (script: string) => pageHtml({ after: `<script>${script}</script>` });
const redirectTo = (location: string) => (_request: unknown, response: ServerResponse) =>
  response.writeHead(302, { location }).end();

const nothingOut = 'Nothing that a page does reaches a forbidden address; its text is read.';
const contactCases = Object.entries(contacts).map(([name, markup]) =>
  page(
    `contact by ${name}`,
    'article',
    nothingOut,
    (world, _path, canary) =>
      pageHtml({ after: markup.replaceAll('AT', canary).replaceAll('PORT', String(world.canaryPort)) }),
    { never: /secrets|root:x/ },
  ),
);

const leaving: Record<string, (at: string) => string> = {
  'script navigation': (at) => `<script>location.href='${at}/x'</script>`,
  'script navigation later': (at) =>
    `${pageHtml()}<script>setTimeout(()=>location.replace('${at}/x'),300)</script>`,
  'meta refresh': (at) => `<meta http-equiv=refresh content="0;url=${at}/x">`,
  'form navigation': (at) => `<form action="${at}/x"></form><script>document.forms[0].submit()</script>`,
  download: (at) =>
    `${pageHtml()}<a download href="${at}/x">x</a><script>document.querySelector('a[download]').click()</script>`,
  'link that clicks itself': (at) => `<a href="${at}/x">x</a><script>document.links[0].click()</script>`,
};

const elsewhere = 'Where a page takes the browser is checked like the first address.';
const goesOn = 'It is stopped, and the next page finds a browser that works.';

export const browserCases: HostileCase[] = [
  ...contactCases,
  ...Object.entries(leaving).map(([name, make]) =>
    page(`leaves by ${name}`, 'address-forbidden', elsewhere, (_world, _path, canary) => make(canary)),
  ),
  page('redirect to loopback', 'address-forbidden', elsewhere, (world, path, canary) =>
    void world.serve(path, redirectTo(`${canary}/x`)),
  ),
  page('frame that redirects to loopback', 'article', nothingOut, (world, path, canary) => {
    world.serve(`${path}/bounce`, redirectTo(`${canary}/x`));
    return pageHtml({ after: `<iframe src="${path}/bounce"></iframe><img src="${path}/bounce">` });
  }, { never: /secrets/ }),
  page('contact by headers', 'article', nothingOut, (world, path, canary) =>
    void world.serve(path, (_request, response) =>
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          link: `<${canary}/a>; rel=preload; as=fetch, <${canary}>; rel=preconnect, <${canary}>; rel=dns-prefetch, <${canary}/b>; rel=prefetch`,
          'reporting-endpoints': `default="${canary}/c", d="${canary}/d"`,
          'report-to': JSON.stringify({ group: 'default', max_age: 60, endpoints: [{ url: `${canary}/e` }] }),
          nel: '{"report_to":"default","max_age":60,"success_fraction":1}',
          'content-security-policy-report-only': `img-src 'none'; report-uri ${canary}/f; report-to d`,
          'speculation-rules': `"${canary}/g"`,
          sourcemap: `${canary}/h`,
        })
        .end(pageHtml({ after: '<img src="/none.png"><script>document.write("<b>deprecated</b>")</script>' })),
    ), { never: /secrets/ }),
  page('contact by early hints', 'article', nothingOut, (world, path, canary) =>
    void world.serve(path, (_request, response) => {
      response.writeEarlyHints({ link: [`<${canary}/a>; rel=preload; as=style`, `<${canary}>; rel=preconnect`] });
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageHtml());
    }), { never: /secrets/ }),
  page('contact by portals, fenced frames and import maps', 'article', nothingOut, (_world, _path, canary) =>
    pageHtml({ after: `<portal src="${canary}/a"></portal><fencedframe></fencedframe><script>try{document.querySelector('fencedframe').config=new FencedFrameConfig('${canary}/b')}catch{}</script><script type="importmap">{"imports":{"x":"${canary}/c"}}</script><script type="module">import "x"</script><link rel="modulepreload" href="${canary}/d"><script src="/none.js" integrity="sha256-x"></script>` }), { never: /secrets/ }),
  page('leaves by a Refresh header', 'address-forbidden', elsewhere, (world, path, canary) =>
    void world.serve(path, (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', refresh: `0;url=${canary}/x` }).end('<!doctype html><p>on</p>'),
    )),
  page('service worker', 'article', 'No worker outlives its page.', (world, path, canary) => {
    world.serve(`${path}/sw.js`, (_request, response) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(`fetch('${canary}/x')`));
    return withScript(`navigator.serviceWorker?.register('${path}/sw.js').catch(()=>{})`);
  }),
  page('data address as a navigation', 'article', 'Browsers do not go to data addresses at the top.', () => withScript("location.href='data:text/html,<p>ghost'")),
  page('alert, confirm, prompt, print', 'article', 'Dialogs are answered.', () => withScript('alert(1);confirm(2);prompt(3);print()')),
  page('alert without end', 'article', 'Dialogs are answered, as often as they come.', () => withScript('for(let n=0;n<50;n++)alert(n)')),
  page('does not want to be left', 'article', goesOn, () => withScript("onbeforeunload=(event)=>{event.preventDefault();return 'stay'}")),
  page('download begins by itself', 'article', 'Nothing is saved.', (world, path) => {
    world.serve(`${path}/file`, (_request, response) => response.writeHead(200, { 'content-disposition': 'attachment; filename="x.exe"' }).end('MZ'));
    return pageHtml({ after: `<a download href="${path}/file">x</a><script>document.querySelector('a[download]').click()</script>` });
  }),
  page('page is a download', 'download', 'It asks to be saved, not read.', (world, path) =>
    void world.serve(path, (_request, response) => response.writeHead(200, { 'content-type': 'text/html', 'content-disposition': 'attachment' }).end('x')),
  ),
  page('timers without end', 'article', 'A busy page is read all the same.', () => withScript('setInterval(()=>document.title+="x",1)')),
  page('grows without end', 'article', 'A page that grows is read at its deadline, within the limits.', () => withScript("setInterval(()=>{const p=document.createElement('footer');p.textContent='x';document.body.append(p)},20)")),
  {
    name: 'browser/requests without end',
    group,
    expected: 'article',
    why: 'No page may cause more requests than the setting says (here 100, the page itself one of them); loading stops there, and what has come is read.',
    says: marker,
    run: async (world) => {
      const path = '/browser/endless';
      world.serve(path, withScript("setInterval(()=>{for(let n=0;n<10;n++)fetch('/browser/counted').catch(()=>{})},20)"));
      const seen = await world.browse(path);
      const count = world.site.asked.filter((asked) => asked === '/browser/counted').length;
      return count <= 100 ? seen : { ...seen, verdict: `${count} requests` };
    },
  },
  page('location that never rests', 'redirect-loop', 'Navigations of a page are counted.', (_world, path) => `<script>location.href='${path}?'+Math.random()</script>`),
  page('meta refresh to itself', 'article', 'A page that reloads itself now and then is read in between.', (_world, path) => pageHtml({ head: `<meta http-equiv="refresh" content="30;url=${path}">` })),
  page('history abuse', 'article', 'Entries of the history are no navigation.', () => withScript("for(let n=0;n<300;n++)history.pushState({},'','?'+n)")),
  page('picture that never ends', 'article', 'The text does not wait for pictures.', (world, path) => {
    world.serve(`${path}/slow`, () => undefined);
    return pageHtml({ after: `<img src="${path}/slow">` });
  }),
  page('script that never comes', 'article', 'What the page has by then is read.', (world, path) => {
    world.serve(`${path}/slow.js`, () => undefined);
    return pageHtml({ after: `<script defer src="${path}/slow.js"></script>` });
  }),
  page('built-in functions replaced', 'article', 'The page’s world is not the reader’s.', () => withScript('Array.prototype.map=Array.from=JSON.stringify=Object.keys=Node.prototype.appendChild=()=>{throw 1};document.querySelector=()=>null;window.XMLSerializer=null;Element.prototype.getHTML=()=>"ghost"')),
  page('prototype of text replaced', 'article', 'The page’s world is not the reader’s.', () => withScript("Object.defineProperty(Node.prototype,'textContent',{get(){return 'ghost'}});Object.defineProperty(Element.prototype,'outerHTML',{get(){return 'ghost'}})")),
  page('document that clears itself', 'no-content', 'What is gone is gone.', () => withScript("document.documentElement.remove()")),
  page('debugger', 'article', 'Nobody debugs.', () => withScript('setTimeout(()=>{debugger},0)')),
  page('fullscreen, pointer, clipboard, notifications', 'article', 'Nothing is granted.', () => withScript("document.body.requestFullscreen().catch(()=>{});document.body.requestPointerLock?.();navigator.clipboard?.readText().catch(()=>{});Notification?.requestPermission().catch?.(()=>{});navigator.geolocation?.getCurrentPosition(()=>{})")),
  page('closed shadow tree', 'article', 'Closed trees are read too.', () => `<!doctype html><html lang="en"><title>The lamp turns</title><x-a></x-a><script>customElements.define('x-a',class extends HTMLElement{constructor(){super();this.attachShadow({mode:'closed'}).innerHTML=${JSON.stringify(pageHtml()).replaceAll('</', '<\\/')}}})</script>`),
  page('3 MB of text by script', 'article', 'Text that scripts write is bounded like any other.', () => withScript("const f=document.createElement('footer');f.textContent='word '.repeat(600000);document.body.append(f)")),
  page('30 MB of text by script', 'too-large', 'Text that scripts write is bounded like any other.', () => withScript("const f=document.createElement('footer');f.textContent='word '.repeat(6000000);document.body.append(f)")),
  page('tree 5,000 deep by script', 'parse-limit', 'It is beyond the limit of 1,000, like one that a server sends; a renderer that gives up on it first is a crash with a name.', () => withScript("let at=document.body;for(let n=0;n<5000;n++){const d=document.createElement('div');at.append(d);at=d}at.textContent='x'"), { orElse: 'browser-crashed' }),
  page('tree 1,200 deep by script', 'parse-limit', 'The limit of 1,000 levels holds for what scripts build as for what servers send.', () => withScript("let at=document.body;for(let n=0;n<1200;n++){const d=document.createElement('div');at.append(d);at=d}at.textContent='x'")),
  page('error page with an article', 'http-status', 'An error page is no article, however long it is.', (world, path) =>
    void world.serve(path, (_request, response) => response.writeHead(404, { 'content-type': 'text/html' }).end(pageHtml())),
  ),
  page('JSON', 'not-html', 'It is no page.', (world, path) =>
    void world.serve(path, (_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}')),
  ),
]; // prettier-ignore
