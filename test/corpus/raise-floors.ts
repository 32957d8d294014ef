/** `npm run bench:floors`: scores our own corpora, names what is still missed, and raises the floors, never lowers them. */
import { CorpusTally, ownCorpora, ownPages, raiseFloors } from './score-corpus.ts';
import { bodyWith, isGone, isKept, lineSets } from './score-lines.ts';

for (const corpus of ownCorpora) {
  const tally = new CorpusTally();
  for (const page of ownPages(corpus)) tally.add(page);
  const { counts, totals, misses } = tally.score;
  for (const miss of misses) console.log(miss);
  const raised = raiseFloors(corpus, counts);
  for (const [name, count] of Object.entries(counts) as [keyof typeof counts, number][]) {
    console.log(`${corpus} ${name}: ${count} of ${totals[name]}, floor ${raised[name]}`);
  }
}

const lines = { gone: 0, kept: 0 };
for (const set of lineSets()) {
  lines.gone += set.clutter.filter((line) => isGone(set, line, bodyWith(set, line))).length;
  lines.kept += set.kept.filter((line) => isKept(line, bodyWith(set, line))).length;
}
console.log('lines:', lines, 'floors', raiseFloors('lines', lines));
