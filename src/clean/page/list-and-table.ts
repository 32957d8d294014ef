import { headingLevels } from '../html/element-kinds.ts';
import { selectAll, selectFirst } from '../html/select.ts';

/** Whether each item of a list is a line of text, so that the list is one block; lists of cards and of whole sections are not. */
export function isPlainList(list: Element): boolean {
  return (
    selectFirst(
      list,
      'h1, h2, h3, h4, h5, h6, p + p, table, pre, blockquote, figure, article, section, hr',
    ) === null
  );
}

/**
 * Whether a table shows data: it has headers or a caption, or rows and columns of short cells.
 * Tables that only lay a page out are walked like any other box.
 */
export function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation') return false;
  if (selectFirst(table, 'table, form, iframe, article, section, nav') !== null) return false;
  const cells = selectAll(table, 'td, th');
  const rowCount = selectAll(table, 'tr').length;
  if (rowCount < 2 || cells.length < rowCount * 1.5) return false;
  let headings = 0;
  for (const cell of cells) {
    const text = cell.textContent;
    if (text.length > 1_000 || paragraphBreaks(cell) >= 2) return false;
    for (let child = cell.firstElementChild; child !== null; child = child.nextElementSibling) {
      if (headingLevels.has(child.localName)) headings++;
    }
  }
  return headings < 2;
}

/** Line breaks that follow another at once: how paragraphs were set before style sheets, in tables that lay a page out. */
function paragraphBreaks(cell: Element): number {
  let count = 0;
  for (const lineBreak of selectAll(cell, 'br')) {
    let before = lineBreak.previousSibling;
    while (before?.nodeType === 3 && (before as Text).data.trim() === '') before = before.previousSibling;
    if (before?.nodeName === 'BR') count++;
  }
  return count;
}
