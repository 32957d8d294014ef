/** Articles for load: as long as news is (about 450 words), one in ten Japanese, from forty papers over five years. */
import { articleId, contentHashOf, simhashOf } from '../../../src/article/identity.ts';
import type { Article } from '../../../src/article/article.ts';
import { sampleArticle } from '../../archive/sample-article.ts';
import { createWriter, seededRandom } from '../duplicates/write-stories.ts';

const kanji = [
  ...'東京都知事選挙日曜投票率過去最高発表会議大阪北海道市長経済成長予算案国会首相外国人観光客増加電力会社計画見直結果調査',
];
const kana = [...'のはがをにでともしたてれらりいうけこさすせ'];

export function* makeArticles(count: number): Generator<Article> {
  const writer = createWriter(11);
  const random = seededRandom(12);
  for (let number = 0; number < count; number++) {
    const isJapanese = number % 10 === 9;
    const paragraphs = isJapanese
      ? Array.from({ length: 6 }, () => japaneseSentence(random).repeat(1) + japaneseSentence(random))
      : writer.story(6 + writer.below(7));
    const headline = isJapanese ? japaneseSentence(random).slice(0, 20) : writer.sentence().slice(0, -1);
    const url = `https://paper${number % 40}.example/${number}`;
    const articleBody = paragraphs.join('\n\n');
    const day = new Date(Date.UTC(2020, 0, 1) + (number % 1800) * 86_400_000).toISOString();
    const contentHash = contentHashOf(headline, articleBody);
    yield sampleArticle({
      url,
      requestedUrl: url,
      canonicalUrl: url,
      id: articleId(url, url, contentHash),
      headline,
      articleBody,
      inLanguage: isJapanese ? 'ja' : 'en',
      authors: [{ name: `${writer.word()} ${writer.word()}`, type: 'Person', url: null }],
      datePublished: { raw: day, value: day, utc: day, precision: 'second', source: 'jsonld' },
      contentHash,
      simhash: number % 100 === 0 ? simhashOf(headline, articleBody) : '0000000000000000',
    });
  }
}

function japaneseSentence(random: () => number): string {
  const length = 20 + Math.floor(random() * 30);
  const characters = Array.from({ length }, () => {
    const from = random() < 0.55 ? kanji : kana;
    return from[Math.floor(random() ** 2 * from.length)]!;
  });
  return `${characters.join('')}。`;
}
