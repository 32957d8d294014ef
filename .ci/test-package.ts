/** Packs the package, installs the tarball in an empty folder, and runs its bin and its library entry there. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const work = mkdtempSync(path.join(tmpdir(), 'dechaff-package-'));

const page = `<!doctype html><html lang="en"><head><title>Ferry line reopens after repairs</title></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Ferry line reopens after repairs</h1>
<p>The ferry between the two harbours runs again since Monday morning, eleven days after a storm had torn off its landing stage.</p>
<p><strong>See also</strong> <a href="/storm">Storm damage along the coast</a></p>
<p>Engineers replaced forty metres of planks and both ramps, and the operator says that the timetable of last month applies again.</p>
<p>Commuters had taken buses around the bay, which added almost an hour to their way, and the town paid half of the fare.</p>
</article></body></html>`;

try {
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', work], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ filename }] = JSON.parse(packed.slice(packed.indexOf('['))) as [{ filename: string }];
  writeFileSync(path.join(work, 'package.json'), '{"name":"empty","private":true,"type":"module"}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--omit=dev', path.join(work, filename)], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(path.join(work, 'page.html'), page);

  const bin = execFileSync(
    process.execPath,
    ['node_modules/dechaff/.dist/src/cli/bin.js', 'clean', 'page.html'],
    {
      cwd: work,
      encoding: 'utf8',
    },
  );
  checkArticle('bin', JSON.parse(bin));

  writeFileSync(
    path.join(work, 'use.js'),
    `import { readFileSync } from 'node:fs';
import { cleanHtml, articleSchema } from 'dechaff';
const outcome = await cleanHtml(readFileSync('page.html', 'utf8'), { url: 'https://example.org/ferry' });
console.log(JSON.stringify(articleSchema.parse(outcome.article)));`,
  );
  checkArticle(
    'library',
    JSON.parse(execFileSync(process.execPath, ['use.js'], { cwd: work, encoding: 'utf8' })),
  );
  console.log('the packed package runs: bin and library');
} finally {
  rmSync(work, { recursive: true, force: true });
}

function checkArticle(entry: string, article: unknown): void {
  const { headline, articleBody } = article as { headline: string; articleBody: string };
  const isRight =
    headline === 'Ferry line reopens after repairs' &&
    articleBody.includes('forty metres of planks') &&
    !articleBody.includes('Storm damage');
  if (!isRight)
    throw new Error(`the ${entry} of the packed package gave ${JSON.stringify({ headline, articleBody })}`);
}
