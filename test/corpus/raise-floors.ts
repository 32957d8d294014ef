/** `npm run bench:floors`: scores our own corpora, names what is still missed, and raises the floors, never lowers them. */
import { CorpusTally, ownCorpora, ownPages, raiseFloors } from './score-corpus.ts';

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
