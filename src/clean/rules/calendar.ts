import type { Finding, Rule } from './rule.ts';

/** The shortest month. */
const leastDays = 28;
/** Share of a table's cells that count the days of a month; the others are the names of the days, "« May", "July »". */
const mostlyDays = 0.6;

export const calendar: Rule = {
  id: 'calendar',
  stage: 'page',
  why: 'A table that counts the days of a month is the calendar of a blog or a shop.',
  *find(page): Iterable<Finding> {
    for (const block of page.blocks) {
      if (block.type !== 'table') continue;
      const cells = block.text
        .split(/[\t\n]/u)
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '');
      const days = countedDays(cells);
      if (days >= leastDays && days >= cells.length * mostlyDays)
        yield { block, evidence: [`counts-days:${String(days)}`] };
    }
  },
};

/** How far the cells count up from 1, one day after the other. */
function countedDays(cells: readonly string[]): number {
  let last = 0;
  for (const cell of cells) if (cell === String(last + 1)) last++;
  return last;
}
