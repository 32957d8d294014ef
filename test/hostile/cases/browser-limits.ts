/** What a page may take of the browser, by the clock and in memory, and the proof that the ways to the canary are ways. */
import { check, type HostileCase, type Verdict } from '../hostile-case.ts';
import type { HostileWorld } from '../hostile-world.ts';
import { marker, pageHtml } from '../sample-page.ts';
import { contacts } from './contacts.ts';

const group = 'browser';
const withScript = (script: string) => pageHtml({ after: `<script>${script}</script>` });

/** Ends by the clock: `scriptMs` is 5 s, and a page that does not close takes its browser with it. */
const withinMs = 45_000;

function costly(name: string, expected: Verdict, why: string, html: string, more: Partial<HostileCase> = {}): HostileCase {
  return {
    name: `browser/${name}`,
    group,
    expected,
    why,
    withinMs,
    ...(expected === 'article' && { says: marker }),
    run: (world) => {
      const path = `/costly/${encodeURIComponent(name)}`;
      world.serve(path, html);
      return world.browse(path);
    },
    ...more,
  };
} // prettier-ignore

const goesOn = 'It is stopped by the clock, and the next page finds a browser that works.';
const hog =
  'A renderer may hold a gigabyte; then it is ended, whatever its script does, and the next page gets another.';
const hogs: Readonly<Record<string, string>> = {
  'memory hog of buffers': 'for(;;)a.push(new Uint8Array(8e6).fill(1))',
  'memory hog of objects': 'for(;;)a.push({x:[1,2,3],y:"z".repeat(9)+a.length})',
  'memory hog of elements': 'for(;;){const d=document.createElement("div");d.textContent="x".repeat(999)+a.length;a.push(d)}',
}; // prettier-ignore

/** Ways on which Chromium goes of itself when nobody stops it, and nothing else in dechaff than the guard does. */
const guardedWays = ['style sheet', 'style import', 'script', 'module script', 'prefetch', 'preload', 'frame', 'object', 'fetch', 'XML request', 'beacon', 'WebSocket', 'event source', 'worker', 'shared worker', 'form that sends itself', 'ping']; // prettier-ignore

async function waysThatAreOpen(world: HostileWorld): Promise<string[]> {
  const ways = Object.entries(contacts).filter(([, markup]) => markup.includes('AT'));
  const at = (name: string) => `/open/${encodeURIComponent(name)}`;
  // One page each in a frame, so that none is in the way of another.
  for (const [name, markup] of ways)
    world.serve(`/way${at(name)}`, `<!doctype html>${markup.replaceAll('AT', world.site.origin + at(name))}`);
  const frames = ways.map(([name]) => `<iframe src="/way${at(name)}"></iframe>`).join('');
  world.serve('/ways', pageHtml({ after: frames }));
  await world.browse('/ways');
  return ways.map(([name]) => name).filter((name) => world.site.asked.some((asked) => asked.startsWith(`${at(name)}/`)));
} // prettier-ignore

export const browserLimitCases: readonly HostileCase[] = [
  check({ name: 'browser/the same contacts where they are allowed', group, why: 'What is kept from the canary does contact a place that is open: the guard keeps it, not chance.' }, async (world) => {
    const open = await waysThatAreOpen(world);
    const missing = guardedWays.filter((way) => !open.includes(way));
    return missing.length === 0 ? null : `no contact by ${missing.join(', ')}; by ${open.join(', ')}`;
  }),
  costly('while true', 'script-hang', goesOn, withScript('setTimeout(()=>{while(true);},0)')),
  costly('while true at once', 'script-hang', goesOn, '<!doctype html><script>while(true);</script>'),
  costly('promises without end', 'script-hang', goesOn, withScript('setTimeout(()=>{const f=()=>{Promise.resolve().then(f)};f()},0)')),
  costly('regular expression without end', 'script-hang', goesOn, withScript(`setTimeout(()=>/^(a+)+$/.test('${'a'.repeat(60)}b'),0)`)),
  ...Object.entries(hogs).map(([name, script]) =>
    // A machine that is slow to give the memory lets the script's time run out first.
    costly(name, 'browser-crashed', hog, withScript(`setTimeout(()=>{const a=[];${script}},0)`), { orElse: 'script-hang' }),
  ),
  costly('40 MB of memory', 'article', 'A page may be heavy.', withScript('window.a=[];for(let n=0;n<40;n++)a.push(new Uint8Array(1e6).fill(1))')),
  costly('page 30 million pixels high', 'article', 'No picture is ever taken of a page.', pageHtml({ head: '<style>body{height:30000000px;width:30000000px}</style>', after: '<canvas width="30000" height="30000"></canvas>' })),
  check({ name: 'browser/100 popups', group, why: 'Popups are not opened.' }, async (world) => {
    world.serve('/costly/popups', withScript("for(let n=0;n<100;n++)open('/costly/popup?'+n);document.body.innerHTML+='<a id=p target=_blank href=/costly/popup>x</a>';document.getElementById('p').click()"));
    const { verdict } = await world.browse('/costly/popups');
    const opened = world.site.asked.filter((asked) => asked === '/costly/popup').length;
    return verdict === 'article' && opened <= 1 ? null : `${verdict}, ${opened} popups were loaded`;
  }),
  check({ name: 'browser/infinite scroll', group, why: 'Where a page is scrolled, it is scrolled so often and no more.' }, async (world) => {
    world.serve('/costly/scroll', withScript("const more=()=>{const h=document.createElement('hr');h.style.height='3000px';document.body.append(h)};more();addEventListener('scroll',more)"));
    const result = await world.scroll('/costly/scroll');
    if (result.kind !== 'page') return result.kind === 'failed' ? result.reason : result.kind;
    const rules = result.html.match(/<hr/g)?.length ?? 0;
    return rules > 1 && rules < 50 ? null : `scrolled ${rules} times`;
  }),
]; // prettier-ignore
