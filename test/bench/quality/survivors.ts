/** Clutter candidates that no rule took: paragraphs of our output that the human text lacks, grouped by what they look like. */
import { parseDocument } from 'htmlparser2';
import { readPage } from './read-page.ts';
import { bareOf, cueKindOf } from './leak.ts';
import type { Run } from './run-extractors.ts';
import { paragraphErrors } from './worst.ts';

/** What is read of a parsed node: a text has `data`, an element a name and children. */
interface Node {
  readonly data?: string;
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

interface Survivor {
  readonly page: string;
  readonly text: string;
  readonly shape: string;
  readonly place: string;
}

export function printSurvivors(runs: readonly Run[]): void {
  const survivors = runs.flatMap((run) => (run.page.truth.body === null ? [] : survivorsOf(run)));
  printGroupsBy(survivors, 'shape', ({ shape }) => shape);
  printGroupsBy(survivors, 'place', ({ place }) => place);
}

function survivorsOf(run: Run): Survivor[] {
  const { tooMuch } = paragraphErrors(run.page, run);
  if (tooMuch.length === 0) return [];
  const places = placesOf(readPage(run.page.file), new Set(tooMuch.map(bareOf)));
  const lines = run.extraction.text.split(/\n+/u);
  return tooMuch.map((text) => ({
    page: `${run.page.corpus}/${run.page.id}`,
    text,
    shape: shapeOf(text, lines.indexOf(text) / Math.max(1, lines.length - 1)),
    place: places.get(bareOf(text)) ?? '(split or joined)',
  }));
}

/** Cue, length, how it ends, and where in the output it stands. */
function shapeOf(text: string, position: number): string {
  const cue = cueKindOf(text) ?? 'no cue';
  const size = text.length < 25 ? 'label' : text.length < 120 ? 'line' : 'paragraph';
  const end = /[.!?。！？।؟"”»]$/u.test(text) ? 'sentence' : text.endsWith(':') ? 'colon' : 'no full stop';
  const where = position < 0.1 ? 'top' : position > 0.85 ? 'end' : 'middle';
  return [cue, size, end, where].join(', ');
}

/** For each wanted text the names of the innermost three elements that hold it, without numbers and hashes. */
function placesOf(html: string, wanted: ReadonlySet<string>): Map<string, string> {
  const places = new Map<string, string>();
  const walk = (node: Node, path: readonly string[]): string => {
    if (node.data !== undefined && node.name === undefined) return node.data;
    if (!node.name || !node.children || node.name === 'script' || node.name === 'style') return '';
    const here = [...path, nameOf(node.name, node.attribs?.['class'] ?? '')];
    const text = node.children.map((child) => walk(child, here)).join('');
    const bare = text.length < 5000 ? bareOf(text) : '';
    if (wanted.has(bare) && !places.has(bare)) places.set(bare, here.slice(-3).join(' > '));
    return text;
  };
  for (const child of parseDocument(html).children as readonly Node[]) walk(child, []);
  return places;
}

function nameOf(tag: string, classes: string): string {
  const names = classes.split(/\s+/u).filter((name) => /^[a-z][a-z_-]{2,}$/iu.test(name));
  return [tag, ...names.slice(0, 2)].join('.');
}

function printGroupsBy(
  survivors: readonly Survivor[],
  title: string,
  keyOf: (survivor: Survivor) => string,
): void {
  const groups = Map.groupBy(survivors, keyOf);
  console.log(`# ${survivors.length} survivors by ${title}`);
  for (const [key, members] of [...groups].sort((a, b) => b[1].length - a[1].length).slice(0, 40)) {
    const pages = new Set(members.map(({ page }) => page)).size;
    console.log(`${members.length} on ${pages} pages: ${key}`);
    for (const { page, text } of members.slice(0, 3)) console.log(`     ${page}: ${text.slice(0, 120)}`);
  }
  console.log('');
}
