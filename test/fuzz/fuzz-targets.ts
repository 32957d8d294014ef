/** What is fed with broken files, and what must hold whatever they are. Each throws when something does not. */
import { strict as assert } from 'node:assert';
import { articleSchema } from '../../src/article/article.ts';
import type { Outcome } from '../../src/article/outcome.ts';
import { reasons } from '../../src/article/reasons.ts';
import { readWarcStream } from '../../src/archive/warc/read-warc-records.ts';
import { cleanHtml } from '../../src/clean/clean-html.ts';
import { cleanText } from '../../src/clean/clean-text.ts';
import { explainHtml } from '../clean/explain-html.ts';
import { undoCleaning } from '../../src/clean/undo-cleaning.ts';
import { readFeed } from '../../src/discover/read-feed.ts';
import { NotASitemapError, readSitemap } from '../../src/discover/read-sitemap.ts';
import { policyOfText } from '../../src/fetch/robots.ts';
import { readJobFile } from '../../src/schedule/read-job-file.ts';
import * as seeds from './seed-files.ts';

export interface FuzzTarget {
  readonly seeds: readonly string[];
  /** Share of the runs; cheap targets get more. */
  readonly weight: number;
  readonly check: (source: string) => void | Promise<void>;
}

const url = 'https://hostile.example/2024/a-page';

function checkOutcome(outcome: Outcome): void {
  assert.ok(outcome.reason === null || reasons.includes(outcome.reason));
  const { article } = outcome;
  if (article === null) return;
  const parsed = articleSchema.safeParse(JSON.parse(JSON.stringify(article)));
  assert.ok(parsed.success, parsed.error?.message);
  assert.equal(article.articleBody, article.blocks.map(({ text }) => text).filter(Boolean).join('\n\n'));
  assert.doesNotMatch(article.articleBodyHtml, /<(?:script|style|iframe|object|svg|form|input)\b/i);
  JSON.stringify(article, (key, value: unknown) => {
    assert.ok(typeof value !== 'string' || value.isWellFormed(), `half a surrogate pair in ${key}`);
    return value;
  });
} // prettier-ignore

async function drain(bytes: string, read: (body: AsyncIterable<Uint8Array>) => AsyncIterable<unknown>): Promise<unknown[]> {
  async function* body(): AsyncGenerator<Uint8Array> {
    const whole = Buffer.from(bytes);
    for (let at = 0; at < whole.length; at += 700) yield await Promise.resolve(whole.subarray(at, at + 700));
  }
  return Array.fromAsync(read(body()));
} // prettier-ignore

const lettersOf = (text: string): number => text.replace(/[^\p{L}]/gu, '').length;

export const fuzzTargets: Readonly<Record<string, FuzzTarget>> = {
  cleanHtml: {
    seeds: seeds.pages,
    weight: 1,
    check: (source) => {
      const outcome = cleanHtml(source, { url });
      checkOutcome(outcome);
      const explained = explainHtml(source, { url });
      assert.deepEqual(explained.outcome, outcome, 'the same page gives the same outcome');
      if (outcome.article === null) return;
      const before = explained.blocks.map(({ text }) => text).filter(Boolean);
      // Removed text that was kept as well, or removed twice, would stand there twice.
      assert.equal(undoCleaning(outcome.article), before.join('\n\n'), 'undoing gives back the page');
    },
  },
  cleanText: {
    seeds: seeds.texts,
    weight: 2,
    check: (source) => {
      const outcome = cleanText(source, { url });
      checkOutcome(outcome);
      assert.deepEqual(cleanText(source, { url }), outcome, 'the same text gives the same outcome');
      if (outcome.article === null) return;
      const said = lettersOf(undoCleaning(outcome.article));
      assert.ok(said <= lettersOf(source), 'no text that was removed is kept as well, or removed twice');
    },
  },
  feed: {
    seeds: seeds.feeds,
    weight: 33,
    check: (source) => {
      const found = readFeed(source, url);
      for (const one of found ?? []) assert.match(one.url, /^https?:\/\//);
      assert.deepEqual(readFeed(source, url), found, 'the same feed gives the same URLs');
    },
  },
  sitemap: {
    seeds: seeds.sitemaps,
    weight: 33,
    check: async (source) => {
      try {
        for (const entry of await drain(source, (body) => readSitemap(body, url))) {
          assert.match((entry as { url: string }).url, /^https?:\/\//);
        }
      } catch (error) {
        // A file that is none, or breaks off, is an error that says so; our own mistakes are others.
        assert.ok(error instanceof NotASitemapError || !(error instanceof TypeError), String(error));
      }
    },
  },
  robots: {
    seeds: seeds.robotsFiles,
    weight: 33,
    check: (source) => {
      const policy = policyOfText('https://a.example/robots.txt', Buffer.from(source), 'dechaff');
      const verdict = policy.verdictOf(new URL('https://a.example/a/b?c'));
      assert.equal(typeof verdict.isAllowed, 'boolean');
      const own = policy.verdictOf(new URL('https://a.example/robots.txt'));
      assert.ok(own.isAllowed, 'the robots file itself is always allowed (RFC 9309 §2.2.2)');
      const again = policyOfText('https://a.example/robots.txt', Buffer.from(source), 'dechaff');
      assert.deepEqual(again.verdictOf(new URL('https://a.example/a/b?c')), verdict);
    },
  },
  jobs: {
    seeds: seeds.jobFiles,
    weight: 33,
    check: (source) => {
      const file = readJobFile(source);
      assert.deepEqual(readJobFile(source), file, 'the same file gives the same jobs');
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
      if (!file.ok) assert.ok(file.problems.every(({ line, column }) => line >= 1 && column >= 1));
    },
  },
  warc: {
    seeds: seeds.warcs,
    weight: 33,
    check: async (source) => {
      const records = await drain(source, (body) => readWarcStream(body, { onProblem: () => undefined }));
      assert.ok(records.length < 100);
    },
  },
};
