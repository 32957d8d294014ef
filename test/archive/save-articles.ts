/**
 * A process that saves articles as the crawl does, for tests that race it against others or kill it:
 * `node save-articles.ts OUTPUT STATE|- NAME COUNT`. It begins when a line comes on its standard input.
 */
import { once } from 'node:events';
import { archivePlaceOf } from '../../src/archive/archive-place.ts';
import { openIndex } from '../../src/archive/index/open-index.ts';
import { JsonArchive } from '../../src/archive/json-archive.ts';
import { saveArticle } from '../../src/archive/save-article.ts';
import { racedArticle } from './raced-article.ts';

const [outputDir = '', state = '-', name = '', count = '0'] = process.argv.slice(2);
const place = archivePlaceOf({ outputDir, state: state === '-' ? null : state });
const index = await openIndex(place);
const archive = await JsonArchive.open(outputDir, index);
process.stdout.write('ready\n');
await once(process.stdin, 'data');
process.stdin.destroy();
for (let number = 0; number < Number(count); number++) {
  const saved = await saveArticle(archive, racedArticle(number, name), (row) => index.add(row));
  if (saved.kind === 'failed') throw new Error(saved.message);
}
await archive.close();
await index.close();
