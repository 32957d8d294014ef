import type { Repair } from '../../article/article.ts';
import type { OutPiece } from './render-block.ts';

type Edit = Pick<Repair, 'at' | 'before' | 'after'>;

/**
 * Applies edits of the whole text to the pieces it is made of, in the order they were made. Edits that follow each other through the
 * text, as those of one repair do, are made in one walk: a text may need as many as it has letters.
 */
export function applyRepairs(pieces: readonly OutPiece[], repairs: readonly Edit[]): void {
  let run: Edit[] = [];
  /** Where the text begins that the run has not come to, and how much longer it is than before the run. */
  let [reached, grown] = [0, 0];
  for (const { at, before, after } of repairs) {
    const isOther = run.length > 0 && (run[0]?.before === '') !== (before === '');
    if (at < reached || isOther) {
      applyRun(pieces, run);
      [run, grown] = [[], 0];
    }
    run.push({ at: at - grown, before, after });
    reached = at + after.length;
    grown += after.length - before.length;
  }
  applyRun(pieces, run);
}

/** Edits in rising order that do not overlap, with offsets in the text before any of them. */
function applyRun(pieces: readonly OutPiece[], edits: readonly Edit[]): void {
  let next = 0;
  /** What takes the place of an edit's text goes into the first piece that it touches. */
  let isPlaced = false;
  let end = 0;
  for (const piece of pieces) {
    const { text } = piece;
    const start = end;
    end += text.length;
    let [made, at] = ['', start];
    for (let edit = edits[next]; edit !== undefined; edit = edits[next]) {
      const isInsertion = edit.before === '';
      if (isInsertion ? edit.at > end : edit.at >= end) break;
      const editEnd = edit.at + edit.before.length;
      made += text.slice(at - start, Math.max(at, edit.at) - start) + (isPlaced ? '' : edit.after);
      at = Math.min(editEnd, end);
      isPlaced = editEnd > end;
      if (isPlaced) break;
      next++;
    }
    if (at > start || made !== '') piece.text = made + text.slice(at - start);
  }
}
