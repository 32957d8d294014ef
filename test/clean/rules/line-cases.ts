/** Cases of lines and boxes set into the sample page: what goes leaves the story whole, what stays is named. */
import { expect, it } from 'vitest';
import { articleOf, paragraphs, samplePage, type Insert } from '../sample-page.ts';

export const head =
  '<meta property="article:published_time" content="2026-01-07T08:00:00Z"><meta name="author" content="Ida Falk">';
const whole = paragraphs.join('\n\n');
export const bodyOf = (insert: Insert, lang = 'en'): string =>
  articleOf(samplePage({ head, ...insert }).replace('lang="en"', `lang="${lang}"`)).articleBody;

export function goes(cases: readonly (readonly [string, Insert, string?])[]): void {
  for (const [name, insert, lang] of cases)
    it(`${name} goes`, () => {
      expect(bodyOf(insert, lang)).toBe(whole);
    });
}
export function stays(cases: readonly (readonly [string, Insert, string, string?])[]): void {
  for (const [name, insert, text, lang] of cases)
    it(`${name} stays`, () => {
      expect(bodyOf(insert, lang)).toContain(text);
    });
}
