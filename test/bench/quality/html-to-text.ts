/** The plain text of an extractor's HTML, one block per paragraph, so that peers are not charged for glued words. */
import { Parser } from 'htmlparser2';

const inlineNames = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const silentNames = new Set(['script', 'style', 'noscript', 'template', 'head', 'iframe', 'svg', 'math']);

export function htmlToText(html: string): string {
  let out = '';
  let silent = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (silentNames.has(name)) silent += 1;
      if (name === 'br') out += '\n';
      else if (!inlineNames.has(name)) out += '\n\n';
    },
    ontext(data) {
      if (silent === 0) out += data.replace(/\s+/gu, ' ');
    },
    onclosetag(name) {
      if (silentNames.has(name)) silent -= 1;
      if (name !== 'br' && !inlineNames.has(name)) out += '\n\n';
    },
  });
  parser.end(html);
  return out
    .replace(/[^\S\n]*\n[^\S\n]*/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
