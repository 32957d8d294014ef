/** Lines above one that asks for something, behind the text of a scraped page: they were in its box. */
import type { CueKind } from '../cues/cue-sheet.ts';
import type { PageBlock } from '../page/page-block.ts';
import { isProse, lengthOf } from '../page/block-signs.ts';
import { namesChannel } from './embed-services.ts';
import type { EndPlace } from './end-authors.ts';
import { isNameOfOffer } from './line-signs.ts';
import type { PageContext } from './rule.ts';

/** Characters of a line that asks; what is said above it is no running text. */
const longest = 160;

const kinds: readonly CueKind[] = ['follow', 'newsletter', 'subscribe'];

/** "Get the Ledger app", "News and tides in one place.", above "Download for iPhone": the name, and one sentence below it. */
export function besideOffer({ block, above, below }: EndPlace, { cues }: PageContext): string | null {
  if (block.type !== 'paragraph' || /["“”„«»]/u.test(block.text)) return null;
  const asks = ({ originalText: text }: PageBlock): boolean =>
    lengthOf(text) <= longest &&
    (namesChannel(text) || kinds.some((kind) => cues.match(text, kind) !== null));
  const [next, ...later] = below.slice(0, 3);
  if (next === undefined) return null;
  // What it says, with the name above it.
  const isSaid = [next, ...later.slice(0, 1)].some(asks) && !isProse(block);
  if (isSaid && above !== undefined && isNameOfOffer(above.text)) return 'beside-offer';
  return later.some(asks) && isNameOfOffer(block.text) && !isNameOfOffer(next.text) ? 'name-of-offer' : null;
}
