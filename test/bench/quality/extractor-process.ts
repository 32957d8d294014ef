/** Child process that runs one extractor on one page after the other; its parent ends it when a page takes too long. */
import { nothingExtracted, type Extraction } from './extraction.ts';
import { extractors } from './extractors.ts';
import { readPage } from './read-page.ts';

export interface Task {
  readonly file: string;
  readonly url: string | null;
  readonly without: readonly string[];
}

const name = process.argv[2] ?? '';
const extractor = extractors[name];
if (!extractor) throw new Error(`no extractor named ${name}`);
// Packages that print (defuddle does) would spoil the report's own output.
console.log = console.warn = console.error = console.info = console.debug = () => undefined;
const extract = await extractor.load();

process.on('message', (task: Task) => {
  void run(task).then((extraction) => process.send?.(extraction));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function run(task: Task): Promise<Extraction> {
  const html = readPage(task.file);
  const cpuBefore = process.cpuUsage();
  const wallBefore = performance.now();
  const measured = () => {
    const cpu = process.cpuUsage(cpuBefore);
    return { cpuMs: (cpu.user + cpu.system) / 1000, wallMs: performance.now() - wallBefore };
  };
  try {
    const extracted = await extract(html, task.url, task.without);
    return { ...extracted, ...measured(), error: null };
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ...nothingExtracted, ...measured(), error: message.split('\n').slice(0, 4).join(' ') };
  }
}
