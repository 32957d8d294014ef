import { describe, expect, it } from 'vitest';
import { parseSearchQuery } from '../../src/archive/search-query.ts';
import { snippetOf } from '../../src/archive/search-snippet.ts';
import { runCommand } from '../cli/run-command.ts';

describe('parseSearchQuery', () => {
  const term = (text: string, more = {}) => ({ text, isPrefix: false, field: null, ...more });
  it('reads words, phrases, fields, beginnings and what must not be there', () => {
    expect(parseSearchQuery('storm "heavy rain" -snow body:gard* "open')).toEqual({
      ok: true,
      query: {
        wanted: [
          term('storm'),
          term('heavy rain'),
          term('gard', { isPrefix: true, field: 'body' }),
          term('open'),
        ],
        unwanted: [term('snow')],
      },
    });
  });
  it.each(['', '"', '*', '-storm', 'headline:'])('refuses %j, in which nothing is looked for', (text) => {
    expect(parseSearchQuery(text)).toMatchObject({ ok: text === 'headline:' });
  });
});

it('search says that there is no archive', async () => {
  await expect(runCommand(['search', 'x', '--output', '/nowhere/at/all'])).rejects.toThrow(
    'There is no archive',
  );
});

describe('snippetOf', () => {
  const plain = (parts: ReturnType<typeof snippetOf>) =>
    parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
  it('takes the place where most of the words are', () => {
    const text = `${'Rain fell. '.repeat(60)}The harbour bridge opened in the rain. ${'Nothing more. '.repeat(60)}`;
    const snippet = plain(snippetOf(text, ['bridge', 'harbour', 'rain']));
    expect(snippet).toContain('The [harbour] [bridge] opened in the [rain].');
    expect(snippet.length).toBeLessThan(300);
  });
  it('marks folded forms in the text as it is', () => {
    expect(plain(snippetOf('Ünïcode ÉTÉ été ﬁn', ['ete', 'fin']))).toBe('Ünïcode [ÉTÉ] [été] [ﬁn]');
  });
  it('marks words from their beginning only', () => {
    expect(plain(snippetOf('brainstorm storms storm', ['storm']))).toBe('brainstorm [storm]s [storm]');
  });
  it('cuts no character in two', () => {
    const text = '😀'.repeat(400);
    expect(plain(snippetOf(text, ['x'], 101))).toBe(plain(snippetOf(text, ['x'], 101)).toWellFormed());
  });
});
