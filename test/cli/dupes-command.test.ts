import { afterAll, beforeAll, expect, it } from 'vitest';
import { clusterSignatures } from '../../src/archive/duplicates/cluster-signatures.ts';
import { minhashOf, signatureLength, similarityAt } from '../../src/archive/duplicates/minhash.ts';
import { fillArchive, type FilledArchive } from '../archive/filled-archive.ts';
import { sampleArticle } from '../archive/sample-article.ts';
import { createWriter, lookAlikes, treatments } from '../bench/duplicates/write-stories.ts';
import { runCommand } from './run-command.ts';

const writer = createWriter(3);
const wire = writer.story(8);
const other = writer.story(8);
const article = (host: string, paragraphs: string[], day: string | null) =>
  sampleArticle({
    url: `https://${host}.example/${host}`,
    canonicalUrl: null,
    headline: host,
    articleBody: paragraphs.join('\n\n'),
    datePublished:
      day === null ? null : { raw: day, value: day, utc: null, precision: 'day', source: 'time' },
  });

let archive: FilledArchive;
beforeAll(async () => {
  archive = await fillArchive(
    article('late', treatments['local paragraphs added'](wire, writer), '2024-05-03'),
    article('undated', treatments['cut at the end'](wire, writer), null),
    article('alone', other, '2024-05-01'),
    article('first', wire, '2024-05-01'),
    article('quoting', lookAlikes['a shared quote'](wire, writer), '2024-05-01'),
    article('second', treatments['a lead of its own'](wire, writer), '2024-05-02'),
  );
});
afterAll(() => archive.remove());

const dupes = async (...args: string[]) => {
  const { stdout } = await runCommand([
    'dupes',
    '--format',
    'jsonl',
    ...args,
    '--output',
    archive.place.outputDir,
  ]);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map(
      (line) =>
        JSON.parse(line) as {
          first: { headline: string };
          members: { headline: string; similarity: number }[];
        },
    );
};
const names = (clusters: Awaited<ReturnType<typeof dupes>>) =>
  clusters.map(({ members }) => members.map(({ headline }) => headline));

it('groups what is one text, the first publisher first', async () => {
  const clusters = await dupes();
  expect(names(clusters)).toEqual([['first', 'second', 'late', 'undated']]);
  expect(clusters[0]!.first.headline).toBe('first');
  expect(clusters[0]!.members[0]!.similarity).toBe(1);
});

it('takes in what came since, and the newest revision only', async () => {
  await archive.save(article('alone', treatments['edited words'](wire, writer), '2024-05-09'));
  expect(names(await dupes())).toEqual([['first', 'second', 'late', 'alone', 'undated']]);
  await archive.save(article('second', other, '2024-05-02'));
  expect(names(await dupes())).toEqual([['first', 'late', 'alone', 'undated']]);
});

it('keeps to filter and threshold', async () => {
  expect(names(await dupes('--from', '2024-05-02'))).toEqual([['late', 'alone']]);
  expect(await dupes('--threshold', '0.99')).toEqual([]);
  await expect(dupes('--threshold', '7')).rejects.toThrow('from 0.2 to 1');
});

it('estimates the Jaccard similarity of word 3-grams, in scripts without spaces too', () => {
  const estimate = (one: string, two: string) => {
    const both = new Uint32Array(2 * signatureLength);
    both.set(minhashOf(one)!, 0);
    both.set(minhashOf(two)!, signatureLength);
    return similarityAt(both, 0, signatureLength);
  };
  const shingles = (text: string) => {
    const words = text.toLowerCase().match(/[a-z]+/g)!;
    return new Set(words.slice(2).map((_, index) => words.slice(index, index + 3).join(' ')));
  };
  for (const part of [1, 3, 5, 7]) {
    const [one, two] = [wire.join('\n'), [...wire.slice(0, part), ...other.slice(part)].join('\n')];
    const [a, b] = [shingles(one), shingles(two)];
    const common = [...a].filter((shingle) => b.has(shingle)).length;
    expect(Math.abs(estimate(one, two) - common / (a.size + b.size - common))).toBeLessThan(0.14);
  }
  const japanese = '東京都知事選挙は日曜日に行われ、投票率は過去最高だったと選挙管理委員会が発表した。';
  expect(estimate(japanese, `${japanese}次の選挙は四年後だ。`)).toBeGreaterThan(0.5);
  expect(estimate(japanese, '京都では祭りが始まり、多くの人が通りを歩いた。')).toBeLessThan(0.1);
  expect(minhashOf(' — ')).toBeNull();
  expect(estimate('one', 'one')).toBe(1);
});

it('joins through a third text, and names groups by their lowest number', () => {
  const texts = [wire.slice(0, 5), other, wire.slice(0, 7), wire].map((text) => text.join('\n'));
  const signatures = new Uint32Array(texts.length * signatureLength);
  texts.forEach((text, index) => signatures.set(minhashOf(text)!, index * signatureLength));
  expect([...clusterSignatures(signatures, 0.65)]).toEqual([0, 1, 0, 0]);
});
