import type { PageBlock } from '../page/page-block.ts';
import type { Finding, Rule } from './rule.ts';

/** So often a nought alone is a counter that each post or picture has. */
const leastCounters = 3;

export const leftover: Rule = {
  id: 'leftover',
  stage: 'body',
  why: 'A stop, a stroke a size of a file, a rating or a shortcode alone in a paragraph is what is left of a control; a nought alone, again and again, a counter.',
  *find({ blocks }): Iterable<Finding> {
    const paragraphs = blocks.filter(({ type }) => type === 'paragraph');
    const alone = paragraphs.filter(({ text }) => text.trim().length <= 12);
    for (const block of alone) yield* signsIn(block, shortSigns);
    for (const block of paragraphs) yield* signsIn(block, signs);
    for (const block of blocks) yield* shortcodesAround(block);
    for (const block of blocks) if (saidAloud.test(block.text)) yield { block, evidence: ['said-aloud'] };
    const counters = alone.filter(({ text }) => text.trim() === '0');
    if (counters.length >= leastCounters)
      for (const block of counters)
        yield { block, evidence: ['counter', `times:${String(counters.length)}`] };
  },
};

/** Address of a post or film alone, which a plugin should have replaced with it, and the name of the service under it. */
const bareAddress =
  /^\s*(?:(?:https?:\/\/)?(?:(?:www|m|mobile)\.)?(?:instagram|twitter|x|youtube|facebook|tiktok|vimeo|giphy|soundcloud|dailymotion|open\.spotify)\.com\/\S+|https?:\/\/youtu\.be\/\S+|via (?:giphy|tenor|imgur|gfycat)\.?)\s*$/iu;

/** In one block: each is looked for in all of it. */
const mostShortcodes = 40;

/** `[box_colored title="LF 13"]Networks[/box_colored]`: the marks of a plugin that is gone, around text. */
function* shortcodesAround(block: PageBlock): Iterable<Finding> {
  if (block.type === 'code' || !block.text.includes('[/')) return;
  for (const closing of block.text
    .matchAll(/\[\/([a-z][a-z\d]*(?:[_-][a-z\d]+)*)\]/giu)
    .take(mostShortcodes)) {
    const opening = new RegExp(`\\[${closing[1] ?? ''}(?:\\s[^\\]]{0,300})?\\]`, 'iu').exec(block.text);
    if (opening === null || opening.index > closing.index) continue;
    for (const [{ length }, start] of [
      [opening[0], opening.index] as const,
      [closing[0], closing.index] as const,
    ])
      yield { block, start, end: start + length, evidence: ['shortcode'] };
  }
}

/** Asterisks, dashes and bullets part the scenes of a story. */
const spacer = /^[\s.,/|:;]+$/u;
/** "4.5 out of 5 based on 12 ratings", "Rating: 5.0/5 (1 vote cast)", and the plugin that is still to count them. */
const rating =
  /^(?:\s*GD Star Rating\b.{0,20}|.{0,80}\b\d+(?:\.\d+)? out of \d{1,3} based on \d[\d,.]* (?:ratings?|votes?|reviews?)\W*|\s*Rating: ?\d+(?:\.\d+)?\/\d{1,3}(?: \(.{1,30}\))?\s*)$/su;
/** What a page tells those who hear it of the list that they are in. */
const saidAloud = /^\s*(?:list \d+ of \d+|list of \d{1,2} items?|end of list)\s*$/i;
/** "1/10", of the first picture in a row, and the button that closes it; verdicts of tests are seldom so low. */
const pictureCount = /^\s*(?:1\s?\/\s?(?:[5-79]|[1-9]\d{1,2})|[x×✕✖])\s*$/iu;
/** "[ad#top]", "[contact-form-7 id="12"]": what a plugin that is gone should have replaced. */
const shortcode =
  /^\s*\[\/?[a-z][a-z\d]*(?:[_-][a-z\d]+)*(?:#[\w-]+|(?:\s+[\w-]+=["“”'″\p{Nd}][^\]]*))\]\s*$/iu;
const fileSize = /^\s*[(\uff08[]?\s*\p{Nd}+(?:[.,]\p{Nd}+)?\s?[KMG]i?B\s*[)\uff09\]]?\s*$/iu;
/** Seconds since 1970, as a live blog's script keeps them for an entry. */
const unixTime = /^\s*1[4-9]\d{8}\s*$/;
/** "Loading paragraph...": what stands there until a script has fetched the rest. */
const placeholder =
  /^\s*(?:loading|lädt|wird geladen|chargement|cargando|caricamento|carregando|(?:bezig met )?laden|ładowanie|wczytywanie|загрузка|завантаження|načítání|načítavam|se încarcă|yükleniyor|laddar|indlæser|laster|ladataan|betöltés|učitavanje|memuat|đang tải|読み込み中|加载中|載入中|正在加载|로딩 중)(?:\s\p{L}{1,14})?\s?(?:\.{3}|…)\s*$/iu;

const shortSigns: readonly (readonly [sign: string, shows: RegExp])[] = [
  ['no-words', spacer],
  ['picture-count', pictureCount],
  ['file-size', fileSize],
  ['unix-time', unixTime],
];
const signs: typeof shortSigns = [
  ['shortcode', shortcode],
  ['rating', rating],
  ['address-of-embed', bareAddress],
  ['placeholder', placeholder],
];

function* signsIn(block: PageBlock, shown: typeof shortSigns): Iterable<Finding> {
  for (const [sign, shows] of shown) if (shows.test(block.text)) yield { block, evidence: [sign] };
}
