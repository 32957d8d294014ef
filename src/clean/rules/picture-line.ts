import type { Cues } from '../cues/cues.ts';
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import { endsLikeSentence, isProse, lengthOf, namesOnly } from '../page/block-signs.ts';
import type { Finding, PageContext, Rule } from './rule.ts';

/** Longest caption, in characters. */
const longest = 180;
/** One that begins with "Figure". */
const longestNamed = 400;

export const pictureLine: Rule = {
  id: 'picture-line',
  stage: 'body',
  offOnListings: true,
  why: 'Editors without captions write them under the picture, in its own paragraph, or centred in the next one.',
  *find(page, context): Iterable<Finding> {
    if (page.blocks.filter(isProse).length < 3) return;
    const hasCentred = page.blocks.some((block) => isProse(block) && isCentred(block.element));
    const hasCounters = page.blocks.filter(({ text }) => galleryCounter.test(text)).length > 1;
    for (const block of page.blocks) {
      if (block.type !== 'paragraph' || block.text === '' || lengthOf(block.text) > longestNamed) continue;
      if (namesFigure.test(block.text) && page.allBlocks[block.index - 1]?.type === 'figure')
        yield { block, evidence: ['behind-picture', 'names-figure'] };
      if (lengthOf(block.text) > longest) continue;
      if (hasCounters && galleryCounter.test(block.text)) yield { block, evidence: ['counter-of-gallery'] };
      else {
        const signs = signsOf(page, block, context, hasCentred);
        if (signs !== null) yield { block, evidence: signs };
      }
    }
  },
};

function signsOf(
  page: Page,
  block: PageBlock,
  { cues, isText }: PageContext,
  hasCentred: boolean,
): string[] | null {
  if (endsWithCredit(block.text, cues)) return ['ends-with-credit'];
  if (holdsPicture(block) && endsWithLabelledCredit(block.text, cues))
    return ['own-picture', 'ends-with-credit'];
  if (isText && isBelowPicture(page, block)) return ['behind-picture', 'all-italic'];
  if (endsLikeSentence(block.text) || asks(block)) return null;
  if (isBehindOwnPicture(block)) return ['behind-picture', 'same-paragraph'];
  return !hasCentred && isUnderPicture(page, block) ? ['behind-picture', 'set-apart'] : null;
}

/** "2/3 The promenade under sand", "3/3 …": where in a gallery the picture stands. */
const galleryCounter = /^\s*(\p{Nd}{1,2})\s?\/\s?\p{Nd}{1,2}\s+\p{Lu}/u;

/** "Figure 3: The old pier.", "Abbildung: Der alte Kai." */
const namesFigure =
  /^(?:Fig(?:ur[ea]?|\.)?|Abb(?:ildung|\.)|Рис(?:унок|\.)|図|图)\s?(?:\d{1,3}\s?[:.：]|[:：])/u;

/** A question is a caption's end only where it is a short one. */
const asks = (block: PageBlock): boolean => isProse(block) && /[?？][”」』)）]?$/u.test(block.text.trimEnd());

/** "▲理髮師帶著椅子搭車。（圖／記者蕭語彤攝）", "The stove. (Photo: Ida Falk)": only captions end so. */
function endsWithCredit(text: string, cues: Cues): boolean {
  // "新华社记者 才扬 摄": who took it.
  if (/\p{Script=Han}\s*摄(?:影)?[)）]?$/u.test(text.trim())) return true;
  if (photoBy.test(text.trim()) || /[。！？」]（[^（()）]{2,16}提供）$/u.test(text.trim())) return true;
  const named = /(?:[.!?\p{L}]["”»)]?\s+|\s\|\s*)(\p{L}[^.!?:：]{2,20}[:：]\s*[^.!?:：]{2,40})$/u.exec(
    text.trim(),
  )?.[1];
  const credit = named === undefined ? null : cues.match(named, 'credit');
  if (credit?.isSetApart === true && namesOnly((named ?? '').slice(credit.restStart))) return true;
  const inside = /[^\s(（[]\s*[(（[]([^()（）[\]]{3,40})[)）\]]\.?$/u.exec(text.trim())?.[1];
  if (inside === undefined) return false;
  if (cues.match(inside, 'credit') !== null && /^\p{L}+(?:\s\p{L}+)?\s?[:：／/]/u.test(inside)) return true;
  if (isBehindSentence.test(text.trim()) && isOfHouseAndName(inside)) return true;
  const last = cues.find(inside, 'credit');
  return (
    last !== null && last.start > 0 && last.restStart === inside.length && lengthOf(inside) > inside.length
  );
}

/** A box of its own with a picture in it: `<div><img><span>…</span></div>`. */
const holdsPicture = ({ element }: PageBlock): boolean =>
  element.localName !== 'p' && element.querySelector('img, picture') !== null;

/** "Ida checks the battery. Photo: courtesy of a neighbour": beside a picture, whoever it is. */
function endsWithLabelledCredit(text: string, cues: Cues): boolean {
  const last = /[.!?]["”»)]?\s+(\p{L}[^.!?:：]{1,20}[:：]\s*\S.{1,40})$/u.exec(text.trim())?.[1];
  return last !== undefined && cues.match(last, 'credit')?.isSetApart === true;
}

/** "A bus waits at the corner on Monday. Photo by Theo Berg /The Courier", "▲…人潮。（影／林小姐提供）" */
const photoBy =
  /[（(](?:圖|图|影|影片|攝影|摄影)\s?[／/:：][^（()）]{2,30}[)）]$|[.!?\p{L}]["”»)]?\s+(?:Photo|Photograph|Image|Picture|Illustration)s? (?:by|courtesy of) \p{Lu}[^.!?]{2,60}$/u;

const isBehindSentence = /[.!?]["”»’]?\s?[(（[][^([]+$/u;

/** "The part has been in Singapore since May. (Supplied: Orana Freight)" */
function isOfHouseAndName(inside: string): boolean {
  const [house = '', name = '', ...more] = inside.split(/:\s/u);
  return more.length === 0 && name !== '' && namesOnly(house) && namesOnly(name);
}

/** `<p class="f_center"><img><br>…</p>`: the picture comes first, and a line break behind it. */
function isBehindOwnPicture({ element }: PageBlock): boolean {
  if (element.localName !== 'p') return false;
  const picture = element.querySelector('img, picture');
  if (picture === null || picture.closest('p') !== element) return false;
  let hasBreak = false;
  for (const node of element.childNodes) {
    if (node === picture || node.contains(picture)) break;
    if ((node.textContent ?? '').trim() !== '') return false;
  }
  for (const line of element.getElementsByTagName('br'))
    hasBreak ||= (picture.compareDocumentPosition(line) & follows) !== 0;
  return hasBreak;
}

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const follows = 4;

/** "![](lint.jpg)", and in the next line of the Markdown "*Two filters, both of which you will forget.*" */
function isBelowPicture(page: Page, { element, text }: PageBlock): boolean {
  const before = element.previousElementSibling;
  return (
    before?.querySelector('img') != null && page.textIn(before).trim() === '' && isAllItalic(element, text)
  );
}

/** A centred line right behind a centred picture that stands alone in its paragraph, or one that is all in italics. */
function isUnderPicture(page: Page, { element, text }: PageBlock): boolean {
  const before = element.previousElementSibling;
  if (before?.querySelector('img, picture') == null || page.textIn(before).trim() !== '') return false;
  return (
    (isCentred(element) && isCentred(before)) || (before.localName === 'p' && isAllItalic(element, text))
  );
}

function isAllItalic(element: Element, text: string): boolean {
  const inner = element.querySelector('em, i');
  return inner?.textContent.trim() === text.trim();
}

function isCentred(element: Element): boolean {
  return (
    /text-align\s*:\s*center/i.test(element.getAttribute('style') ?? '') ||
    element.getAttribute('align') === 'center' ||
    /(?:^|[\s_-])(?:text|align|f)[_-]?cent(?:er|re)(?=$|[\s_-])/i.test(element.getAttribute('class') ?? '')
  );
}
