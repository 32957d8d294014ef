import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairRules, repairText, undoRepairs } from '../../../src/clean/repairs/repair-text.ts';

interface Case {
  readonly rule: string;
  readonly language?: string;
  readonly isScraped?: boolean;
  readonly repaired: readonly (readonly [string, string])[];
  /** Look-alikes: nothing is wrong with them. */
  readonly stays: readonly string[];
}

const cases: readonly Case[] = [
  {
    rule: 'doubled-quotes',
    repaired: [
      ['Er kam. „„Dass es so ist, wusste ich.“', 'Er kam. „Dass es so ist, wusste ich.“'],
      ['""You get used to it," she said.', '"You get used to it," she said.'],
      ['She asked for “generally accepted norms.” ”', 'She asked for “generally accepted norms.”'],
      ['He said “no”” and left.', 'He said “no” and left.'],
      ['“ “Come in,” she said.', '“Come in,” she said.'],
      ['„Wir kommen.“ “', '„Wir kommen.“'],
      ['Il dit « oui » » et part.', 'Il dit « oui » et part.'],
      ['It was "fine." "', 'It was "fine."'],
      ['They called it “done”. ”', 'They called it “done”.'],
    ],
    stays: [
      'He said, “She told me “no””',
      '“One story goes on in the next paragraph',
      'and this is where the long quotation ends.”',
      '”Hej” ”Nej” sade de.',
      '”Kyllä”, hän sanoi. ”Ei”',
      'Pipes of 5" and 6" and 7"',
      '»Ja« »Nein«',
      'Il dit « oui » et « non »',
      '„Ja“, „nein“',
    ],
  },
  {
    rule: 'soft-hyphen',
    repaired: [['Donau\u00addampf\u00adschiff', 'Donaudampfschiff']],
    stays: ['Nord-Ostsee-Kanal'],
  },
  {
    rule: 'zero-width',
    repaired: [
      ['in\u200bvisible', 'invisible'],
      ['\ufeffStart', 'Start'],
      ['a\u200db', 'ab'],
      ['word\u{e0041}\u{e0042}', 'word'],
    ],
    stays: [
      'می\u200cخواهم',
      'क\u094d\u200dष',
      '👩\u200d🚀',
      'ខ្មែរ\u200bភាសា',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    ],
  },
  {
    rule: 'drop-cap',
    language: 'en',
    repaired: [
      ['T he harbour was quiet.', 'The harbour was quiet.'],
      ['“W hen it rains, we wait,” she said.', '“When it rains, we wait,” she said.'],
      ['I n the morning they left.', 'In the morning they left.'],
      ['P resident Vale spoke; the president then left.', 'President Vale spoke; the president then left.'],
    ],
    stays: [
      'A man walked in.',
      'I am here.',
      'T cells attack the virus.',
      'X marks the spot.',
      'B vitamins help.',
      'A way out was found.',
    ],
  },
  {
    rule: 'lost-space',
    language: 'en',
    repaired: [
      ['The vote was over.The mayor left at noon.', 'The vote was over. The mayor left at noon.'],
      ['“It is done.”The crowd cheered loudly.', '“It is done.” The crowd cheered loudly.'],
      ['ByThe Associated Press', 'By The Associated Press'],
    ],
    stays: [
      'It runs on node.Js and more.',
      'He bought it at amazon.De last week.',
      'See www.example.org/over.The for more.',
      'Write to anna.Smith@example.org today.',
      'Call System.Out twice.',
      'e.g. The rest',
      'Version 2.The beta',
      'Pass theFunction to the hook.',
    ],
  },
  {
    rule: 'lost-space-at-link',
    language: 'en',
    isScraped: true,
    repaired: [
      ['The water reached theMillbrook dam at noon.', 'The water reached the Millbrook dam at noon.'],
      ['He works forNASA in Texas.', 'He works for NASA in Texas.'],
    ],
    stays: ['He drives with inDrive and an iPhone.', 'Her name is McDonald.', 'Ask onlyXul.test for it.'],
  },
  {
    rule: 'lost-space-at-link',
    language: 'de',
    isScraped: true,
    repaired: [['Er sagte es derDeutschen Presse.', 'Er sagte es der Deutschen Presse.']],
    stays: ['Die BahnCard und die LandesBank.'],
  },
  {
    rule: 'letterspacing',
    repaired: [
      ['B R E A K I N G', 'BREAKING'],
      ['B R E A K I N G  N E W S  T O D A Y', 'BREAKING N E W S TODAY'],
    ],
    stays: [
      'A B C D E F G',
      'The guitar is tuned E A D G B E',
      'vitamins A D E K',
      'K Q R B N P',
      'U S A',
      'x y z w v',
    ],
  },
  {
    rule: 'mojibake',
    repaired: [
      ['itâ€™s late', 'it’s late'],
      ['the cafÃ© is open', 'the café is open'],
      ['20Â°C', '20°C'],
      ['Ð¿Ñ€Ð¸Ð²ÐµÑ‚', 'привет'],
      ['It\u0092s windy', 'It’s windy'],
      ['Ã¢â‚¬Å“quoteÃ¢â‚¬Â\u009d', '“quote”'],
    ],
    stays: [
      'MAMÃ…',
      'IL DIT «CLICHÉ»',
      'NÃO',
      'São Paulo',
      'Ångström',
      'château',
      'naïve café',
      '5 £ and 6 €',
    ],
  },
  {
    rule: 'escaped-references',
    repaired: [
      ['He said &amp;quot;no&amp;quot; twice', 'He said "no" twice'],
      ['Fish &amp; chips', 'Fish & chips'],
      ['caf&eacute; &#8217;90', 'café ’90'],
    ],
    stays: ['In HTML, write &amp; for an ampersand', 'AT&T; and B&Q', 'Q&A', 'a &notareference; b'],
  },
  {
    rule: 'nfc',
    repaired: [
      ['cafe\u0301', 'café'],
      ['\u1112\u1161\u11ab', '한'],
      ['\u212bngstro\u0308m', 'Ångström'],
    ],
    stays: ['café', '한국', 'ष\u093c', 'ไทย'],
  },
  {
    rule: 'control-characters',
    repaired: [
      ['one\u0000two\u001b[31m', 'onetwo[31m'],
      ['line one\r\nline two', 'line one\nline two'],
    ],
    stays: ['one\ttwo', 'one\ntwo'],
  },
  {
    rule: 'bidi-controls',
    repaired: [
      ['pay \u202edlog\u202c now', 'pay dlog now'],
      ['left\u200e to right\u200f', 'left to right'],
    ],
    stays: ['שלום\u200f (עולם)', 'قال \u2067abc\u2069 اليوم'],
  },
  {
    rule: 'space-runs',
    repaired: [
      ['two  spaces', 'two spaces'],
      ['\u3000\u3000段落', '段落'],
      ['end \nnext', 'end\nnext'],
      ['See also\u00a0 the list', 'See also the list'],
    ],
    stays: ['10\u00a0km', 'Qui\u00a0?', '全角　空白'],
  },
];

describe.each(cases)('$rule', ({ rule, language = null, isScraped = false, repaired, stays }) => {
  const context = { language, isScraped };
  it.each(repaired)('%j becomes %j', (before, after) => {
    const result = repairText(before, context);
    expect(result.text).toBe(after);
    expect(result.repairs.map((repair) => repair.rule)).toContain(rule);
    expect(undoRepairs(result.text, result.repairs)).toBe(before);
  });
  it.each(stays)('%j stays', (text) => {
    expect(repairText(text, context)).toEqual({ text, repairs: [] });
  });
});

it('has cases for every rule', () => {
  expect([...new Set(cases.map(({ rule }) => rule))].sort()).toEqual(repairRules.map(({ id }) => id).sort());
});

describe('code, tables and verse', () => {
  it.each(['code', 'table'] as const)('%s is not touched', (blockType) => {
    const text = 'a  =  "b"";\u00ad  c&amp;quot;';
    expect(repairText(text, { language: 'en', blockType })).toEqual({ text, repairs: [] });
  });
  it('verse keeps its spaces and its letters', () => {
    const text = 'O rose,\n    thou art\n        s i c k  and\nB R E A K I N G';
    expect(repairText(text, { language: 'en' }).text).toBe(text);
  });
});

describe('any text', () => {
  const odd = fc.constantFrom(
    ...[
      '“',
      '”',
      '„',
      '«',
      '»',
      '"',
      "'",
      ' ',
      '  ',
      '\u00a0',
      '\u3000',
      '\n',
      '\r\n',
      '\t',
      '.',
      'The',
      'over',
      'T',
      'he',
      'A',
      'b',
    ],
    ...[
      '\u00ad',
      '\u200b',
      '\u200c',
      '\u200d',
      '\u202e',
      '\u2067',
      '\ufeff',
      '\u0301',
      'é',
      'Ã©',
      'â€™',
      'Ã',
      '©',
      '\u0092',
      '\u001b',
    ],
    ...[
      '&amp;',
      'amp;',
      'quot;',
      '&',
      '#8217;',
      '\ud800',
      '\udc00',
      '한',
      '\u1112',
      '\u1161',
      '\u11ab',
      'م',
      'ש',
      'क',
      '👩',
      'W E',
      ' R',
      ' I',
    ],
  );
  const text = fc.oneof(
    fc.array(odd, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const language = fc.constantFrom(null, 'en', 'de', 'ar');

  it('comes back exactly when its repairs are undone', () => {
    fc.assert(
      fc.property(text, language, (given, tag) => {
        const result = repairText(given, { language: tag });
        expect(undoRepairs(result.text, result.repairs)).toBe(given);
      }),
      { numRuns: 2000 },
    );
  });

  it('needs no second repair', () => {
    fc.assert(
      fc.property(text, language, (given, tag) => {
        const once = repairText(given, { language: tag });
        expect(repairText(once.text, { language: tag })).toEqual({ text: once.text, repairs: [] });
      }),
      { numRuns: 2000 },
    );
  });
});
