import type { Cues } from '../cues/cues.ts';
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';

const creditClass =
  /(?:^|[\s_-])(?:credits?|copyright|source|photographer|fotograf|bildnachweis)(?:[\s_-]|$)/i;

/** Caption and credit of a picture, from the text that its `<figure>` holds. */
export function captionOf(
  page: Page,
  figure: PageBlock,
  cues: Cues,
): { caption: string | null; credit: string | null } {
  if (figure.group === null) return { caption: null, credit: null };
  const captions: string[] = [];
  const credits: string[] = [];
  for (const block of page.blocksIn(figure.group)) {
    if (block.type !== 'caption') continue;
    const text = block.originalText;
    const isCredit =
      creditClass.test(block.element.getAttribute('class') ?? '') ||
      cues.match(text, 'credit') !== null ||
      text.startsWith('©');
    if (isCredit) {
      credits.push(text);
      continue;
    }
    const cue = cues.find(text, 'credit');
    const start = cue !== null && cue.start > 0 && text.length - cue.start < 80 ? cue.start : text.length;
    captions.push(text.slice(0, start).trimEnd());
    if (start < text.length) credits.push(text.slice(start));
  }
  return { caption: captions.join(' ') || null, credit: credits.join(' ') || null };
}
