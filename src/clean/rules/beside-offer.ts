/** Lines above one that asks for something, behind the text of a scraped page: they were in its box. */
import type { CueKind } from '../cues/cue-sheet.ts';
import type { PageBlock } from '../page/page-block.ts';
import { isProse, isTitleLike, lengthOf } from '../page/block-signs.ts';
import { namesChannel } from './embed-services.ts';
import type { EndPlace } from './end-authors.ts';
import type { PageContext } from './rule.ts';

/** In characters: what asks, and the name of the offer; what is said between them is no running text. */
const [longest, longestName] = [160, 60];

const kinds: readonly CueKind[] = ['follow', 'newsletter', 'subscribe'];

/** "Get the Ledger app", "News and tides in one place.", above "Download for iPhone": the name, and one sentence below it. */
export function besideOffer({ block, above, below }: EndPlace, { cues }: PageContext): string | null {
  if (block.type !== 'paragraph' || /["“”„«»]/u.test(block.text)) return null;
  const asks = ({ originalText: text }: PageBlock): boolean =>
    lengthOf(text) <= longest &&
    (namesChannel(text) || kinds.some((kind) => cues.match(text, kind) !== null));
  const [next, ...later] = below.slice(0, 3);
  if (next === undefined) return null;
  const isName = ({ text }: PageBlock): boolean =>
    lengthOf(text) <= longestName && isTitleLike(text) && !/[?？:：]\s*$/u.test(text);
  // What it says, with the name above it.
  const isSaid = [next, ...later.slice(0, 1)].some(asks) && !isProse(block);
  if (isSaid && above !== undefined && isName(above)) return 'beside-offer';
  return later.some(asks) && isName(block) && !isName(next) ? 'name-of-offer' : null;
}
