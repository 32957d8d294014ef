/** `npm run bench:chaos -- [--rounds 30] [--pages 200] [--hosts 4] [--workers 1] [--delay-ms 200] [--trouble]` */
import { parseArgs } from 'node:util';
import { runChaos } from './run-chaos.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '30' },
    pages: { type: 'string', default: '200' },
    hosts: { type: 'string', default: '4' },
    workers: { type: 'string', default: '1' },
    'delay-ms': { type: 'string', default: '200' },
    trouble: { type: 'boolean', default: false },
  },
});

const result = await runChaos({
  rounds: Number(values.rounds),
  pages: Number(values.pages),
  hosts: Number(values.hosts),
  workers: Number(values.workers),
  delayMs: Number(values['delay-ms']),
  trouble: values.trouble,
  say: (line) => process.stderr.write(line + '\n'),
});
const { lost, torn, double, dead, violations, leftovers, ...figures } = result;
console.table({
  ...figures,
  lost: lost.length,
  torn: torn.length,
  double: double.length,
  'not done': dead.length,
  violations: violations.length,
  leftovers: leftovers.length,
});
const wrong = [...lost, ...torn, ...double, ...dead, ...violations, ...leftovers];
for (const line of wrong.slice(0, 40)) console.log(line);
process.exitCode = wrong.length === 0 && result.exitCode === 0 ? 0 : 1;
