import { selectAll } from '../html/select.ts';
import type { Finding, Rule } from './rule.ts';

/** Source: HTML, "4.5.10 The ruby element". Its brackets for readers without ruby (`rp`) make no text anyway. */
export const rubyReading: Rule = {
  id: 'ruby-reading',
  stage: 'page',
  why: 'Readings over the words (furigana, pinyin, bopomofo) say them again and, in one line with them, break each word.',
  mostProse: 1,
  *find({ elements }): Iterable<Finding> {
    for (const ruby of selectAll(elements, 'ruby')) {
      const readings = selectAll(ruby, 'rt');
      if (!hasWords(ruby, readings)) continue;
      for (const element of readings) yield { element, evidence: ['element:rt'] };
    }
  },
};

/** Words for the readings to stand over: without them the readings are the text. */
function hasWords(ruby: Element, readings: readonly Element[]): boolean {
  const inReadings = readings.reduce((sum, { textContent }) => sum + textContent.trim().length, 0);
  return ruby.textContent.trim().length > inReadings;
}
