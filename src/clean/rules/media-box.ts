import type { PageBlock } from '../page/page-block.ts';
import type { Page } from '../page/page.ts';
import { isProse, isTitleLike } from '../page/block-signs.ts';
import { either } from './clutter-classes.ts';
import type { Finding, Rule } from './rule.ts';
import { smallBoxAround } from './small-box.ts';

const names = either(`
  gallery photo-gallery image-gallery photogallery fotogalerie fotogaleria galerie-foto galeria-zdjec kepgaleria slideshow
  (?<!-(?:has|with|no|format|is|type)-)(?:video|audio) video-box (?:video|vid|vdo)-(?:title|head) (?:video|vid|vdo)-embedd? inline-?video
  video-?player media-?player audio-?player video-wrapper video-container player-container player-wrapper vjs-\\w+ jw-?player speechkit\\w* (?:instagram|tiktok|facebook|twitter|tweet)-embed
  embed-(?:instagram|tiktok|facebook|twitter|tweet)`);

/** Characters that such a box has at most. */
const longest = 300;
/** Blocks, pictures among them; counted first, for boxes may stand in boxes. */
const mostBlocks = 60;

export const mediaBox: Rule = {
  id: 'media-box',
  stage: 'body',
  why: 'What stands in the box of a gallery or a player names its pictures: in a text that lives elsewhere it is a caption.',
  *find(page): Iterable<Finding> {
    if (page.blocks.filter(isProse).length < 3) return;
    for (const block of placesInGallery(page.blocks)) yield { block, evidence: ['place-in-gallery'] };
    for (const block of page.blocks) if (isFilmTeaser(block)) yield { block, evidence: ['length-of-film'] };
    for (const element of filmBoxes(page)) yield { element, evidence: ['length-of-film', 'title'] };
    for (const [element, words] of page.namedElements) {
      const match = names.exec(words);
      if (match === null || !isCaption(page, element)) continue;
      yield { element, evidence: [`class:${match[0].slice(1, -1)}`] };
    }
  },
};

/** What is told in a film, with its day and its length: "How thick is the ice, and who measures it? 06.02.2024 | 29:37 min" */
const isFilmTeaser = ({ type, text }: PageBlock): boolean =>
  type === 'paragraph' && text.length <= longest && /\|\s*\d{1,3}:\d\d\s*min\.?$/iu.test(text);

/** "02:14", "Play02:14", "listen: 00:54", "Reindeer cross the road0:58": minutes, not the hour at which something begins. */
const filmLength = /(?:^|^\S{1,14}:?\s|\p{L})(?:0?\d|1[0-4]):[0-5]\d$/u;
/** Characters of a title with the length. */
const longestFilm = 180;
/** Of one build with their times beside them, entries are those of a timetable. */
const mostFilms = 2;

/** A title with a length and nothing else, in a box of their own in the text. */
function filmBoxes(page: Page): Element[] {
  const boxes = new Set<Element>();
  for (const { element, type, originalText } of page.allBlocks) {
    if (type !== 'paragraph' || originalText.length > longestFilm || !filmLength.test(originalText.trim()))
      continue;
    // The length may stand in the box itself, without an element around it.
    const box = smallBoxAround(page, element.firstElementChild ?? element, {
      mostChars: longestFilm,
      mostBlocks: 5,
      mostOfText: 0,
      isPage: ({ localName }) => /^(?:p|li|ul|ol|tr|td|main|article|section|body)$/.test(localName),
    });
    const kept = box === null ? [] : page.blocksIn(box).filter((block) => block.isKept && block.text !== '');
    if (box !== null && kept.length > 0 && kept.every(isFilmTitle)) boxes.add(box);
  }
  return boxes.size <= mostFilms ? [...boxes] : [];
}

/** Headings with an hour are the entries of a live blog. */
const isFilmTitle = ({ type, text }: PageBlock): boolean => type !== 'heading' && isTitleLike(text);

/** "1 von 17", "2 von 17", …: lines that count the pictures of a gallery, in whatever language. */
function placesInGallery(blocks: readonly PageBlock[]): PageBlock[] {
  const runs = new Map<string, PageBlock[]>();
  for (const block of blocks) {
    if (block.type === 'heading' || block.text.length > longestPlace) continue;
    const [, label = '', place, between = '', all = ''] = placeLine.exec(block.text) ?? [];
    if (place === undefined) continue;
    const kind = `${label}${between}${all}`;
    const run = runs.get(kind) ?? [];
    runs.set(kind, run);
    if (Number(place) === run.length + 1 && Number(place) <= Number(all)) run.push(block);
  }
  return [...runs.values()].filter(({ length }) => length >= fewestPlaces).flat();
}

const placeLine = /^(\D{0,15})(\d{1,3})(\s?\/\s?|\s[\p{L}\p{M}]{1,5}\s)(\d{1,3})$/u;
const longestPlace = 30;
const fewestPlaces = 3;

function isCaption(page: Page, element: Element): boolean {
  if (element.querySelector('h1, h2, h3') !== null || /^h[1-6]$/.test(element.localName)) return false;
  const range = page.rangeOf(element);
  if (range === null || range[1] - range[0] > mostBlocks) return false;
  const kept = page.blocksIn(element).filter((block) => block.isKept && block.text !== '');
  return (
    kept.length > 0 && !kept.some(isProse) && kept.reduce((sum, { text }) => sum + text.length, 0) <= longest
  );
}
