/**
 * `npm run train -- CORPUS…`: learns how clutter is worded from our own lines, cue sheets and pages, and from the bodies of further corpora
 * (folders as `npm run bench:quality` reads them), and writes `src/clean/wording/wording-weights.ts`.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deflateSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { learnWeights } from './learn-weights.ts';
import { samplesOf } from './wording-samples.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const target = fileURLToPath(new URL('../../../src/clean/wording/wording-weights.ts', import.meta.url));

const samples = [...samplesOf(positionals)];
const clutter = samples.filter(({ isClutter }) => isClutter).length;
const { bias, weights, scale } = learnWeights(samples);
const known = weights.filter((weight) => weight !== 0).length;
const source = ['our own lines, cue sheets and pages', ...positionals.map((folder) => path.basename(folder))];
writeFileSync(
  target,
  await format(
    `/**
 * Written by \`npm run train\`: what each feature of a line says, learned from ${clutter} lines of clutter and ${samples.length - clutter} lines of text
 * (${source.join(', ')}): ${known} weights.
 */
export const bias = ${bias.toFixed(4)};
/** What is packed is the weight times this. */
export const weightScale = ${scale};
export const packedWeights =
  '${deflateSync(weights, { level: 9 }).toString('base64')}';
`,
    { ...(await resolveConfig(target)), parser: 'typescript' },
  ),
);
console.log(
  `${clutter} lines of clutter, ${samples.length - clutter} of text: ${known} weights in ${target}`,
);
