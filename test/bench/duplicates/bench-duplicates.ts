/** Precision and recall of duplicate clusters on made stories: `npm run bench:dupes -- [stories]`. */
import { clusterSignatures } from '../../../src/archive/duplicates/cluster-signatures.ts';
import { defaultDuplicateThreshold } from '../../../src/archive/duplicates/find-duplicates.ts';
import { minhashOf, signatureLength } from '../../../src/archive/duplicates/minhash.ts';
import { createWriter, lookAlikes, treatments, type Writer } from './write-stories.ts';

interface Text {
  readonly story: number;
  readonly how: string;
  readonly body: string;
}

function writeTexts(stories: number, seed: number): Text[] {
  const writer: Writer = createWriter(seed);
  const texts: Text[] = [];
  let nextStory = 0;
  for (let index = 0; index < stories; index++) {
    const story = writer.story(4 + writer.below(14));
    const number = nextStory++;
    const add = (how: string, of: number, paragraphs: string[]) =>
      texts.push({ story: of, how, body: paragraphs.join('\n\n') });
    add('original', number, story);
    // Half of the stories are only in one paper.
    if (index % 2 === 0) {
      for (const [how, treat] of Object.entries(treatments))
        if (writer.below(2) === 0) add(how, number, treat(story, writer));
    }
    for (const [how, make] of Object.entries(lookAlikes))
      if (writer.below(4) === 0) add(how, nextStory++, make(story, writer));
  }
  return texts;
}

const stories = Number(process.argv[2] ?? 4000);
const texts = writeTexts(stories, 1);
const started = performance.now();
const signatures = new Uint32Array(texts.length * signatureLength);
texts.forEach(({ body }, index) => signatures.set(minhashOf(body)!, index * signatureLength));
const signed = performance.now();

process.stdout.write(
  `${texts.length} texts of ${stories} stories\n\nthreshold  precision  recall  (pairs)\n`,
);
for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7]) {
  const { precision, recall } = pairScores(clusterSignatures(signatures, threshold));
  const mark = threshold === defaultDuplicateThreshold ? ' ←' : '';
  process.stdout.write(
    `${threshold.toFixed(2).padStart(9)}  ${precision.toFixed(4).padStart(9)}  ${recall.toFixed(4)}${mark}\n`,
  );
}
const clusterStarted = performance.now();
const roots = clusterSignatures(signatures, defaultDuplicateThreshold);
const clustered = performance.now();
process.stdout.write(
  `\nfound with the story's original, by what was done to it (threshold ${defaultDuplicateThreshold}):\n`,
);
for (const [how, { total, found }] of byTreatment(roots)) {
  process.stdout.write(`  ${how.padEnd(28)} ${String(found).padStart(5)} of ${total}\n`);
}
process.stdout.write(
  `\n${(((signed - started) * 1000) / texts.length).toFixed(0)} µs a signature, ${(((clustered - clusterStarted) * 1000) / texts.length).toFixed(0)} µs a text to cluster\n`,
);

function pairScores(found: Uint32Array): { precision: number; recall: number } {
  const both = new Map<string, number>();
  const clusters = new Map<number, number>();
  const truths = new Map<number, number>();
  const count = <Key>(map: Map<Key, number>, key: Key) => map.set(key, (map.get(key) ?? 0) + 1);
  texts.forEach(({ story }, index) => {
    count(both, `${story}:${found[index]}`);
    count(clusters, found[index]!);
    count(truths, story);
  });
  const pairs = (map: Map<unknown, number>) =>
    [...map.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return { precision: pairs(both) / pairs(clusters), recall: pairs(both) / pairs(truths) };
}

/** Look-alikes are counted as found when they were taken for the story that they came from, which they are not. */
function byTreatment(found: Uint32Array): Map<string, { total: number; found: number }> {
  const counts = new Map<string, { total: number; found: number }>();
  let original = 0;
  texts.forEach(({ how }, index) => {
    if (how === 'original') {
      original = index;
      return;
    }
    const entry = counts.get(how) ?? { total: 0, found: 0 };
    entry.total++;
    if (found[index] === found[original]) entry.found++;
    counts.set(how, entry);
  });
  return new Map([...counts].sort((a, b) => a[0].localeCompare(b[0])));
}
