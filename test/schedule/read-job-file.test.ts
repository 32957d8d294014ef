import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readJobFile } from '../../src/schedule/read-job-file.ts';

const problems = (text: string) => {
  const file = readJobFile(text);
  return file.ok ? [] : file.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
};

const good = `
jobs:
  - name: morning
    sources: [https://paper.example/feed.xml]
    schedule: { cron: '*/15 6-10 * * *', timeZone: Europe/Berlin }
`;

describe('readJobFile', () => {
  it('fills in what a job leaves out', () => {
    const file = readJobFile(good);
    expect(file.ok && file.jobs[0]).toMatchObject({
      name: 'morning',
      urls: [],
      scope: { maxDepth: 0, maxPages: 1_000 },
      delay: 1,
      fetch: 'auto',
      schedule: { timeZone: 'Europe/Berlin' },
    });
  });

  it('reads JSON as well', () => {
    expect(readJobFile('{"jobs": [{"name": "a", "urls": ["https://paper.example/"]}]}').ok).toBe(true);
  });

  it('names line and column of every problem', () => {
    expect(
      problems(`jobs:
  - name: Morning News
    urls: [https://paper.example/]
    fetch: quick
    schedule: { cron: '99 * * * *', timeZone: Mars/Base }
    scope: { include: ['['], hots: [a] }
  - name: b
    urls: [file:///etc/passwd]
  - name: c
    urls: []
`).map((problem) => problem.slice(0, 60)),
    ).toEqual([
      expect.stringMatching(/^2:5 jobs\[0\]\.name: must be lower-case/),
      expect.stringMatching(/^4:5 jobs\[0\]\.fetch: /),
      expect.stringMatching(/^5:\d+ jobs\[0\]\.schedule\.cron: is no cron expression/),
      expect.stringMatching(/^5:\d+ jobs\[0\]\.schedule\.timeZone: must be an IANA time zone/),
      expect.stringMatching(/^6:\d+ jobs\[0\]\.scope\.include\[0\]: is no regular/),
      expect.stringMatching(/^6:\d+ jobs\[0\]\.scope\.hots: /),
      expect.stringMatching(/^8:\d+ jobs\[1\]\.urls\[0\]: must be an http or https/),
      expect.stringMatching(/^9:5 jobs\[2\]: names neither urls nor sources/),
    ]);
  });

  it('reads plans for visits and sinks, and names what is wrong with them', () => {
    const job = (more: string) => `jobs:\n  - name: a\n    urls: [https://paper.example/]\n${more}`;
    const file = readJobFile(
      job(
        '    revisit: auto\n    sinks: [{ folder: out }, { name: hook, webhook: https://x.example/in }]\n    workers: 2\n',
      ),
    );
    expect(file.ok && file.jobs[0]).toMatchObject({
      revisit: { min: 900, max: 2_592_000 },
      sinks: [
        { name: 'folder', folder: 'out' },
        { name: 'hook', secretEnv: 'WEBHOOK_SECRET' },
      ],
      workers: 2,
    });
    const plain = readJobFile(good);
    expect(plain.ok && plain.jobs[0]).toMatchObject({ revisit: null, sinks: [], workers: 1 });
    expect(problems(job('    revisit: sometimes\n'))).toEqual([
      '4:5 jobs[0].revisit: must be always, auto, or auto with min and max seconds',
    ]);
    expect(problems(job('    revisit: { auto: { min: 50, max: 10 } }\n'))).toEqual([
      '4:16 jobs[0].revisit.auto: min is above max',
    ]);
    expect(
      problems(
        job(`    sinks:
      - { folder: a, webhook: https://x.example/ }
      - { webhook: ftp://x.example/ }
      - { folder: a, secretEnv: 1A }
      - { folder: a, nam: b }
`),
      ),
    ).toEqual([
      '5:9 jobs[0].sinks[0]: names exactly one of folder, webhook, command, s3, postgres',
      '6:11 jobs[0].sinks[1].webhook: must be an http or https URL',
      '7:22 jobs[0].sinks[2].secretEnv: must be the name of an environment variable',
      expect.stringMatching(/^8:22 jobs\[0\]\.sinks\[3\]\.nam: /),
    ]);
    expect(problems(job('    sinks: [{ folder: a }, { folder: b }]\n'))).toEqual([
      '4:28 jobs[0].sinks[1]: a name of its own is needed; two are called folder',
    ]);
  });

  it('names a job that stands twice, and a file without jobs', () => {
    const job = '  - { name: a, urls: [https://paper.example/] }\n';
    expect(problems(`jobs:\n${job}${job}`)).toEqual(['3:7 jobs[1].name: stands twice: a']);
    expect(problems('')[0]).toMatch(/^1:1 jobs: /);
  });

  it('refuses broken YAML and alias bombs with a place', () => {
    expect(problems('jobs:\n  - name: "a\n')[0]).toMatch(/^\d+:\d+ /);
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replace(/./g, (name) => `${name}: &${name} [${`*${String.fromCharCode(name.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}`;
    expect(problems(bomb)[0]).toMatch(/alias/i);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((text) => good + text),
        ),
        (text) => {
          const file = readJobFile(text);
          expect(file.ok || file.problems.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
        },
      ),
    );
  });
});
