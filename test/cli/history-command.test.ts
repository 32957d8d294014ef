import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { diffArticles, diffWords } from '../../src/archive/revisions/diff-articles.ts';
import { noteAvailability } from '../../src/store/availability-table.ts';
import { StateDatabase } from '../../src/store/state-database.ts';
import { fillArchive, type FilledArchive } from '../archive/filled-archive.ts';
import { sampleArticle } from '../archive/sample-article.ts';
import { runCommand } from './run-command.ts';

const url = 'https://news.example/2024/05/harbour-bridge';
const modified = {
  raw: 'x',
  value: '2024-05-08T10:00:00Z',
  utc: '2024-05-08T10:00:00Z',
  precision: 'second',
  source: 'jsonld',
} as const;
const first = sampleArticle({
  articleBody: 'The bridge cost 40 million.\n\nIt opened on Monday.\n\nNobody was hurt.',
});
const silent = sampleArticle({
  articleBody: 'The bridge cost 60 million.\n\nIt opened on Monday.\n\nNobody was hurt.',
});
const stated = sampleArticle({
  headline: 'Bridge opens late',
  articleBody: silent.articleBody,
  dateModified: modified,
});

let archive: FilledArchive;
beforeEach(async () => {
  archive = await fillArchive(first, silent, stated);
});
afterEach(() => archive.remove());
const run = (...args: string[]) => runCommand([...args, '--output', archive.place.outputDir]);

describe('dechaff history', () => {
  it('tells first, silent and stated changes apart, by URL, id and the beginning of it', async () => {
    const id = first.id;
    for (const name of [url, id, id.slice(0, 6), `${url}?utm_source=x`]) {
      const { stdout } = await run('history', name, '--format', 'json');
      const { entries } = JSON.parse(stdout) as { entries: Record<string, unknown>[] };
      expect(
        entries.map(({ change, wordsAdded, wordsRemoved, headlineBefore }) => [
          change,
          wordsAdded,
          wordsRemoved,
          headlineBefore,
        ]),
      ).toEqual([
        ['first', 0, 0, null],
        ['silent', 1, 1, null],
        ['stated', expect.any(Number), expect.any(Number), 'Harbour bridge opens'],
      ]);
    }
    expect((await run('history', url)).stdout).toContain('changed without a word +1 −1 words');
    await expect(run('history', 'https://news.example/other')).rejects.toThrow('no article');
  });

  it('keeps on record when the article was taken away and came back', async () => {
    const state = await StateDatabase.open(archive.place.stateFile);
    for (const [status, at] of [
      [200, '1'],
      [404, '2'],
      [410, '3'],
      [503, '4'],
      [200, '5'],
      [200, '6'],
    ] as const) {
      await state.write((sql) => noteAvailability(sql, url, status, `2030-01-0${at}T00:00:00Z`));
    }
    await state.write((sql) =>
      noteAvailability(sql, 'https://news.example/unknown', 404, '2030-01-01T00:00:00Z'),
    );
    await state.close();
    const { stdout } = await run('history', url);
    expect(stdout.trimEnd().split('\n').slice(-2)).toEqual([
      '2030-01-02T00:00:00Z  taken away (HTTP 404)',
      '2030-01-05T00:00:00Z  back (HTTP 200)',
    ]);
  });
});

describe('dechaff diff', () => {
  it('shows words in their paragraph', async () => {
    const { stdout } = await run('diff', `${first.id}.r1`, `${url}@r2`);
    expect(stdout).toBe(
      `${first.id}.r1 → ${first.id}.r2: 1 words added, 1 removed\n\nThe bridge cost [-40-]{+60+} million.\n\n  … 2 paragraphs unchanged\n`,
    );
    expect((await run('diff', url)).stdout).toContain(
      'headline: [-Harbour-]{+Bridge+} [-bridge -]opens{+ late+}',
    );
  });
  it('writes HTML in which no text is markup', async () => {
    await archive.save(sampleArticle({ articleBody: 'A <script>alert(1)</script> & more' }));
    const { stdout } = await run('diff', url, '--format', 'html');
    expect(stdout).toContain('&lt;');
    expect(stdout).not.toContain('<script');
  });
  it('refuses what is not there', async () => {
    await expect(run('diff', `${first.id}.r9`, url)).rejects.toThrow('no revision 9');
    await archive.save(sampleArticle({ url: 'https://news.example/once' }));
    await expect(run('diff', 'https://news.example/once')).rejects.toThrow('one revision only');
  });
});

describe('diffArticles', () => {
  const diff = (before: string[], after: string[]) =>
    diffArticles(
      sampleArticle({ articleBody: before.join('\n\n') }),
      sampleArticle({ articleBody: after.join('\n\n') }),
    ).paragraphs.map(({ kind }) => kind);
  it('knows a paragraph that was edited from one that was replaced', () => {
    expect(
      diff(['One two three four.', 'Last.'], ['One two five four.', 'New here entirely.', 'Last.']),
    ).toEqual(['changed', 'added', 'same']);
    expect(diff(['Alpha beta.', 'Last.'], ['Gamma delta.', 'Last.'])).toEqual(['removed', 'added', 'same']);
    expect(diff(['A b c d.', 'E f g h.'], ['E f g h.'])).toEqual(['removed', 'same']);
  });
  it('finds words in scripts without spaces', () => {
    const pieces = diffWords('東京都知事選挙は日曜日に行われた。', '東京都知事選挙は土曜日に行われた。');
    expect(
      pieces
        .filter(({ kind }) => kind === 'same')
        .map(({ text }) => text)
        .join('').length,
    ).toBeGreaterThan(10);
    expect(pieces.some(({ kind, text }) => kind === 'added' && text.includes('土'))).toBe(true);
  });
  it('loses no character of either text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (a, b) => {
          const pieces = diffWords(a, b);
          const without = (kind: string) =>
            pieces
              .filter((piece) => piece.kind !== kind)
              .map(({ text }) => text)
              .join('');
          expect(without('added')).toBe(a);
          expect(without('removed')).toBe(b);
        },
      ),
    );
  });
});
