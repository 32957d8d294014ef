/** What is written: paths, JSON, CSV, logs and the terminal, whatever the page says. */
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { articleSchema, type Article } from '../../../src/article/article.ts';
import { noIndex } from '../../../src/archive/article-index.ts';
import { articlePath } from '../../../src/archive/article-path.ts';
import { csv } from '../../../src/archive/export/csv.ts';
import { JsonArchive } from '../../../src/archive/json-archive.ts';
import { formatOutcome, type Format } from '../../../src/cli/format-outcome.ts';
import { terminalSafe } from '../../../src/cli/terminal-safe.ts';
import { articleOutcome } from '../../../src/article/outcome.ts';
import { openLog } from '../../../src/log.ts';
import { sampleArticle } from '../../archive/sample-article.ts';
import { check, type HostileCase } from '../hostile-case.ts';

const group = 'safe-output';

const headlines: Record<string, string> = {
  'steps up': '../../../etc/passwd',
  'steps up in Windows': '..\\..\\windows\\system32',
  'absolute path': '/etc/cron.d/evil',
  NUL: 'a\0.json',
  'reserved name': 'CON',
  'reserved name with extension': 'nul.json',
  '10,000 characters': 'x'.repeat(10_000),
  '10,000 emoji': '🏮'.repeat(10_000),
  'dots only': '...',
  'spaces only': '   ',
  'hidden file': '.bashrc',
  'option of a program': '-rf --no-preserve-root',
  'line breaks': 'a\nb\r\nc',
  'right-to-left override': 'a\u202egnp.exe',
  'lone surrogate': 'a\ud800b',
  'percent-encoded steps': '%2e%2e%2fetc',
  'full-width steps': '．．／．．／',
  'home folder': '~/.ssh/authorized_keys',
  'shell words': '$(touch x);`id`|&',
};
const hosts: Record<string, string> = {
  'host with steps': 'http://..%2f..%2fetc/x',
  'host of dots': 'http://.../x',
  'host that is reserved': 'http://con/x',
  'host in IPv6': 'http://[2001:db8::1]:8080/x',
  'no URL at all': '../../etc',
};

/** Saves an article into a folder of its own and says what is wrong with where it went. */
async function saveTrouble(article: Article): Promise<string | null> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dechaff-hostile-'));
  try {
    const output = path.join(folder, 'output');
    const archive = await JsonArchive.open(output, noIndex);
    const saved = await archive.save(article);
    await archive.close();
    if (saved.kind !== 'saved') return saved.kind === 'failed' ? saved.message : saved.kind;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => lstatSync(path.join(folder, name)).isFile() && !name.startsWith('output/.dechaff'),
    );
    const [file = ''] = files;
    if (files.length !== 1 || !/^output\/[^/]+\/[^/]+\/\d\d\/[^/]+\.json$/.test(file))
      return files.join(', ');
    if (file.split('/').some((part) => Buffer.byteLength(part) > 255)) return 'a name is too long';
    const parsed = articleSchema.safeParse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
    return parsed.success ? null : 'what was written is not in the schema';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const paths: HostileCase[] = [
  ...Object.entries(headlines).map(([name, headline]) =>
    check({ name: `safe-output/headline: ${name}`, group, why: 'No path part comes unescaped from a page.' }, () =>
      saveTrouble(sampleArticle({ headline: headline.toWellFormed() })),
    ),
  ),
  ...Object.entries(hosts).map(([name, url]) =>
    check({ name: `safe-output/${name}`, group, why: 'No path part comes unescaped from a page.' }, () => {
      const parts = articlePath(sampleArticle({ url, requestedUrl: url })).split('/');
      const isSafe = parts.length === 4 && parts.every((part) => /^[^/\\\0:]+$/.test(part) && !/^\.+$/.test(part));
      return isSafe ? null : parts.join('/');
    }),
  ),
  check({ name: 'safe-output/names that differ in case', group, why: 'Two articles never share a file.' }, () => {
    const [one, two] = ['https://a.example/Story', 'https://a.example/story'].map((url) =>
      articlePath(sampleArticle({ url, headline: 'Same' })).toLowerCase(),
    );
    return one === two ? `both are ${one}` : null;
  }),
  check({ name: 'safe-output/link planted where the article goes', group, why: 'Nothing is written through a link, and nothing behind one is changed.' }, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dechaff-hostile-'));
    try {
      const article = sampleArticle();
      const [output, secret] = [path.join(folder, 'output'), path.join(folder, 'secret')];
      writeFileSync(secret, 'untouched');
      const file = path.join(output, articlePath(article));
      mkdirSync(path.dirname(file), { recursive: true });
      symlinkSync(secret, file);
      const archive = await JsonArchive.open(output, noIndex);
      await archive.save(article);
      await archive.close();
      return readFileSync(secret, 'utf8') === 'untouched' ? null : 'written through the link';
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }),
  check({ name: 'safe-output/link planted as the folder of temporary files', group, why: 'Nothing is written through a link.' }, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dechaff-hostile-'));
    try {
      const [output, elsewhere] = [path.join(folder, 'output'), path.join(folder, 'elsewhere')];
      mkdirSync(output);
      mkdirSync(elsewhere);
      symlinkSync(elsewhere, path.join(output, '.dechaff'));
      const trouble = await JsonArchive.open(output, noIndex).then(
        async (archive) => {
          const saved = await archive.save(sampleArticle());
          await archive.close();
          return saved.kind;
        },
        (error: Error) => error.message,
      );
      return readdirSync(elsewhere, { recursive: true }).length === 0 ? null : `written through the link: ${trouble}`;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }),
  check({ name: 'safe-output/link planted in output', group, why: 'Nothing is written through a link.' }, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dechaff-hostile-'));
    try {
      mkdirSync(path.join(folder, 'elsewhere'));
      mkdirSync(path.join(folder, 'output'));
      symlinkSync(path.join(folder, 'elsewhere'), path.join(folder, 'output', 'news.example'));
      const archive = await JsonArchive.open(path.join(folder, 'output'), noIndex);
      const saved = await archive.save(sampleArticle());
      await archive.close();
      if (readdirSync(path.join(folder, 'elsewhere')).length > 0) return 'written through the link';
      return saved.kind === 'failed' && saved.reason === 'save-failed' ? null : saved.kind;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }),
]; // prettier-ignore

const nasty = 'Red \u001b[31malert\u001b]0;owned\u0007 \u009b31m \u202eevil\u2066 \u0008\u007f \u2028 line';
// eslint-disable-next-line no-control-regex -- finding control characters is the point
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const written: HostileCase[] = [
  ...(['json', 'jsonl', 'text', 'markdown', 'html', 'outcome'] as const satisfies Format[]).map((format) =>
    check({ name: `safe-output/terminal: ${format}`, group, why: 'No control character of a page reaches the terminal.' }, async () => {
      const article = sampleArticle({ headline: nasty, articleBody: nasty, articleBodyHtml: `<p>${nasty}</p>`, alternativeHeadline: nasty });
      const text = await formatOutcome(articleOutcome(article), format, { isTerminal: true, version: '0' });
      return controls.test(text) ? `a control is left in ${JSON.stringify(text)}` : null;
    }),
  ),
  check({ name: 'safe-output/message on the terminal', group, why: 'A message is one line, without controls.' }, () => {
    const text = terminalSafe(`http://x/\r\n\u001b[2Jdechaff: all is well\n${nasty}`);
    return controls.test(text) || text.includes('\n') ? JSON.stringify(text) : null;
  }),
  check({ name: 'safe-output/log line cannot be forged', group, why: 'One event is one line of JSON.' }, () => {
    const stream = new PassThrough();
    const log = openLog({ level: 'info', file: null, stream: Object.assign(stream, { isTTY: false }) });
    log.info({ url: 'http://x/\n{"level":30,"msg":"forged"}', title: nasty }, 'fetched\n{"level":60}');
    const lines = String(stream.read()).trimEnd().split('\n');
    return lines.length === 1 && JSON.parse(lines[0]!) ? null : lines.join(' | ');
  }),
  check({ name: 'safe-output/JSON with line separators', group, why: 'JSON Lines stay one line each.' }, async () => {
    const text = await formatOutcome(articleOutcome(sampleArticle({ headline: 'a\u2028b\u2029c\nd' })), 'jsonl', { isTerminal: false, version: '0' });
    return text.trimEnd().includes('\n') ? text : null;
  }),
  ...['=1+1', '+1', '-1+cmd|x', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x'].map((formula) =>
    check({ name: `safe-output/CSV formula ${JSON.stringify(formula)}`, group, why: 'No cell is run as a formula (OWASP, CSV injection).' }, async () => {
      const parts: string[] = [];
      const context = { title: '', exportedAt: '', version: '' };
      for await (const part of csv(Readable.from([sampleArticle({ headline: formula })]), context)) parts.push(part.toString());
      const text = parts.join('');
      return text.includes(`'${formula}`) ? null : text.slice(-300);
    }),
  ),
]; // prettier-ignore

export const safeOutputCases: HostileCase[] = [...paths, ...written];
