/** Tells rows of buttons, of which a page's text keeps the names. */
import type { Cues } from '../cues/cues.ts';
import type { PageBlock } from '../page/page-block.ts';
import { endsLikeSentence, isDateLine, lengthOf } from '../page/block-signs.ts';
import type { PageContext } from './rule.ts';

const toolKinds = ['share', 'pageTool', 'follow', 'comments'] as const;

/** Most of its items say nothing but the name of a tool or a count: "Post", "Save", "Print"; also in one line: "Print view | Send", "Likes 3 · Listen". */
export function isToolList({ type, text }: PageBlock, { cues }: PageContext): boolean {
  if ((type !== 'list' && type !== 'paragraph') || lengthOf(text) > 300) return false;
  if (saysOnlyTools(text, cues)) return true;
  const rows =
    type === 'list'
      ? text.split('\n')
      : text.split(/\s/u.test(text) ? /\n|\s*[|·•]\s*|\s[–—-]\s/u : /(?<=\p{Ll})(?=\p{Lu})/u);
  if (rows.length < 2) return false;
  const tools = rows.filter((row) => {
    const bare = row.replace(/[\s(]*\p{Nd}[\p{Nd}\s.,:٬]*\p{L}{0,8}[)\s]*$/u, '');
    return toolKinds.some((kind) => cues.match(bare, kind)?.isWhole === true);
  });
  // The day stands in the same row.
  const others = rows.filter((row) => !tools.includes(row) && !(rows.length > 2 && isDateLine(row)));
  return tools.length > 1 && others.length <= rows.length * (rows.length === 2 ? 0 : 0.4);
}

/** "Partager Imprimer Offrir cet article 18 réactions": one name of a tool behind the other, and counts. */
function saysOnlyTools(text: string, cues: Cues): boolean {
  // "Listen. Follow." is said by somebody.
  if (endsLikeSentence(text)) return false;
  let tools = 0;
  for (let rest = text; tools <= mostTools; tools++) {
    // Counts, and the sizes of letters: "A+ A-", "大 中 小".
    rest = rest
      .replace(/^(?:[^\p{L}]|(?<!\p{L})\p{L}(?!\p{L}))+/u, '')
      .replace(tools > 0 ? service : /$^/, '');
    if (rest === '') return tools > 1;
    const ends = [...toolKinds, 'subscribe' as const].map((kind) => cues.match(rest, kind)?.restStart ?? 0);
    const end = Math.max(...ends);
    if (end === 0) return false;
    rest = rest.slice(end);
  }
  return false;
}
const mostTools = 8;
/** What one shares on. */
const service =
  /^(?:(?:Facebook|Twitter|WhatsApp|Telegram|Messenger|LinkedIn|Bluesky|Threads|Pinterest|Reddit|Viber|Mastodon|E-?[Mm]ail|Mail|X)(?!\p{L})[^\p{L}]*)+/u;
