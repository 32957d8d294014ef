/** Every encoding that is met on the web: declared, declared late, declared wrongly, not declared at all. */
import type { HostileCase } from '../hostile-case.ts';
import { encodeText } from '../encode-text.ts';

const group = 'charsets';

const german =
  'Der Bürgermeister sagte am Mittwoch, die Brücke über den Fluss müsse für größere Schiffe geöffnet werden.';
const russian =
  'Мэр города заявил в среду, что новый мост через реку откроют для движения уже в следующем месяце.';
const japanese = '市長は水曜日、新しい橋を来月開通させると発表した。漁業者は長年この橋を待っていた。';
const sentences: Record<string, readonly [language: string, text: string]> = {
  'utf-8': ['de', german],
  'windows-1252': ['de', german],
  'iso-8859-15': ['fr', 'Le maire a déclaré mercredi que le nouveau pont coûterait 12 millions d’euros et ouvrirait à l’été.'.replaceAll('’', "'")],
  'iso-8859-2': ['pl', 'Burmistrz powiedział w środę, że nowy most zostanie otwarty w przyszłym miesiącu dla wszystkich.'],
  'windows-1250': ['cs', 'Starosta ve středu řekl, že nový most přes řeku bude otevřen příští měsíc pro všechna vozidla.'],
  'windows-1251': ['ru', russian],
  'koi8-r': ['ru', russian],
  'koi8-u': ['uk', 'Мер міста заявив у середу, що новий міст через річку відкриють для руху вже наступного місяця.'],
  'iso-8859-5': ['ru', russian],
  ibm866: ['ru', russian],
  'x-mac-cyrillic': ['ru', russian],
  macintosh: ['de', german],
  'windows-1253': ['el', 'Ο δήμαρχος δήλωσε την Τετάρτη ότι η νέα γέφυρα θα ανοίξει τον επόμενο μήνα για όλα τα οχήματα.'],
  'iso-8859-7': ['el', 'Ο δήμαρχος δήλωσε την Τετάρτη ότι η νέα γέφυρα θα ανοίξει τον επόμενο μήνα για όλα τα οχήματα.'],
  'windows-1254': ['tr', 'Belediye başkanı çarşamba günü yeni köprünün gelecek ay bütün araçlara açılacağını söyledi.'],
  'windows-1255': ['he', 'ראש העיר אמר ביום רביעי כי הגשר החדש מעל הנהר ייפתח לתנועה כבר בחודש הבא לכל כלי הרכב.'],
  'windows-1256': ['ar', 'قال رئيس البلدية يوم الأربعاء إن الجسر الجديد فوق النهر سيفتح أمام حركة السير في الشهر المقبل.'],
  'windows-1257': ['lt', 'Meras trečiadienį pareiškė, kad naujasis tiltas per upę bus atidarytas jau kitą mėnesį visiems.'],
  'windows-1258': ['fr', 'Le maire a déclaré mercredi que le nouveau pont serait prêt avant la fin du mois prochain.'],
  'windows-874': ['th', 'นายกเทศมนตรีกล่าวเมื่อวันพุธว่าสะพานใหม่ข้ามแม่น้ำจะเปิดให้รถวิ่งได้ในเดือนหน้า'],
  shift_jis: ['ja', japanese],
  'euc-jp': ['ja', japanese],
  'iso-2022-jp': ['ja', japanese],
  'euc-kr': ['ko', '시장은 수요일 새 다리를 다음 달에 개통한다고 발표했다. 어민들은 오랫동안 이 다리를 기다려 왔다.'],
  gb18030: ['zh', '市长星期三宣布，新桥将于下个月通车。渔民们多年来一直在等待这座桥。'],
  gbk: ['zh', '市长星期三宣布，新桥将于下个月通车。渔民们多年来一直在等待这座桥。'],
  big5: ['zh-Hant', '市長星期三宣布，新橋將於下個月通車。漁民們多年來一直在等待這座橋。'],
}; // prettier-ignore

/** Enough of the text for a guess, and for an article. */
function pageIn(encoding: string, head: string): { html: string; text: string } {
  const [language, text] = sentences[encoding]!;
  const paragraphs = Array.from({ length: 5 }, (_, n) => `<p>${n + 1}. ${text}</p>`).join('');
  const html = `<!doctype html><html lang="${language}"><head>${head}<title>${text.slice(0, 20)}</title></head><body><article><h1>${text.slice(0, 20)}</h1>${paragraphs}</article></body></html>`;
  return { html, text: `3. ${text}` };
}

interface Bytes {
  readonly name: string;
  readonly why: string;
  readonly says: string;
  readonly header: string | null;
  readonly bytes: () => Uint8Array;
  readonly never?: RegExp;
}

function charset({ name, why, says, header, bytes, never }: Bytes): HostileCase {
  const path = `/charset/${encodeURIComponent(name)}`;
  return {
    name: `charsets/${name}`,
    group,
    expected: 'article',
    why,
    says,
    ...(never && { never }),
    run: (world) => {
      const type = header === null ? 'text/html' : `text/html; charset=${header}`;
      world.serve(path, (_request, response) =>
        response.writeHead(200, { 'content-type': type }).end(bytes()),
      );
      return world.visit({ url: path });
    },
  };
}

const declared = Object.keys(sentences).map((encoding) => {
  const { html, text } = pageIn(encoding, '');
  return charset({
    name: `${encoding} in the header`,
    why: 'The header names the encoding.',
    says: text,
    header: encoding,
    bytes: () => encodeText(html, encoding),
  });
});

const late = Object.keys(sentences)
  .filter((encoding) => encoding !== 'utf-8')
  .map((encoding) => {
    const { html, text } = pageIn(encoding, `<!--${'x'.repeat(3_000)}--><meta charset="${encoding}">`);
    return charset({
      name: `${encoding} in a late meta`,
      why: 'A meta beyond the first 1,024 bytes is found too.',
      says: text,
      header: null,
      bytes: () => encodeText(html, encoding),
    });
  });

const guessed = ['utf-8', 'windows-1252', 'windows-1251', 'koi8-r', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'euc-kr', 'gb18030', 'big5', 'utf-16le', 'utf-16be'].map(
  (encoding) => {
    const { html, text } = pageIn(encoding.startsWith('utf-16') ? 'windows-1251' : encoding, '');
    return charset({
      name: `${encoding} undeclared`,
      why: 'The bytes themselves tell.',
      says: text,
      header: null,
      bytes: () => encodeText(html, encoding),
    });
  },
); // prettier-ignore

const russianPage = pageIn('windows-1251', '');
const germanPage = pageIn('utf-8', '<meta charset="windows-1251">');
const marks: HostileCase[] = [
  ...(['utf-8', 'utf-16le', 'utf-16be'] as const).map((encoding) =>
    charset({
      name: `mark of ${encoding} against a lying header`,
      why: 'A byte order mark outranks everything (Encoding §4.1).',
      says: russianPage.text,
      header: 'shift_jis',
      bytes: () => encodeText(`\ufeff${russianPage.html}`, encoding),
    }),
  ),
  charset({
    name: 'UTF-8 that the header calls windows-1252',
    why: 'What is valid UTF-8 and not ASCII is UTF-8.',
    says: germanPage.text,
    header: 'windows-1252',
    bytes: () => encodeText(germanPage.html, 'utf-8'),
  }),
  charset({
    name: 'windows-1252 that the header calls UTF-8',
    why: 'Text that is no UTF-8 is not read as such.',
    says: pageIn('windows-1252', '').text,
    header: 'utf-8',
    bytes: () => encodeText(pageIn('windows-1252', '').html, 'windows-1252'),
  }),
  charset({
    name: 'unknown label',
    why: 'A label that nobody knows counts as none.',
    says: germanPage.text,
    header: 'utf-99',
    bytes: () => encodeText(germanPage.html, 'utf-8'),
  }),
  charset({
    name: 'a few broken bytes',
    why: 'One bad byte does not spoil a page.',
    says: germanPage.text,
    header: 'utf-8',
    bytes: () => Buffer.concat([encodeText(germanPage.html, 'utf-8'), Buffer.from([0xff, 0xc3])]),
  }),
  charset({
    name: 'NULs between the letters',
    why: 'NUL is dropped (HTML §13.2.5), never stored.',
    says: germanPage.text,
    header: 'utf-8',
    never: /\\u0000/,
    bytes: () => Buffer.from(germanPage.html.replaceAll(' die ', ' \0die\0 ')),
  }),
  charset({
    name: 'lone surrogates as bytes',
    why: 'A lone surrogate is no character; what is written stays valid UTF-8.',
    says: germanPage.text,
    header: 'utf-8',
    never: /\\ud[89a-f]/i,
    bytes: () => Buffer.concat([encodeText(germanPage.html, 'utf-8'), Buffer.from([0xed, 0xa0, 0x80])]),
  }),
  charset({
    name: 'lone surrogates as references',
    why: 'A lone surrogate is no character; what is written stays valid UTF-8.',
    says: germanPage.text,
    header: 'utf-8',
    never: /\\ud[89a-f]/i,
    bytes: () => encodeText(germanPage.html.replace('4. ', '4. &#xD800;&#xDFFF; '), 'utf-8'),
  }),
  {
    name: 'charsets/noise',
    group,
    expected: 'decode-failed',
    why: 'Bytes that are no text in any encoding are not read as one.',
    run: (world) => {
      const noise = Buffer.concat([
        Buffer.from('<!doctype html><p>'),
        Buffer.from(Uint8Array.from({ length: 4_000 }, (_, n) => (n * 7919 + (n >> 3) * 104_729) % 256)),
      ]);
      world.serve('/charset/noise', (_request, response) =>
        response.writeHead(200, { 'content-type': 'text/html' }).end(noise),
      );
      return world.visit({ url: '/charset/noise' });
    },
  },
];

export const charsetCases: HostileCase[] = [...declared, ...late, ...guessed, ...marks];
