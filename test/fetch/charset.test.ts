import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/fetch/charset.ts';

/** Bytes of a text in a legacy encoding, by asking the decoder which bytes give each character. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (let a = 0; a < 256; a++) {
    const single = decoder.decode(Uint8Array.of(a));
    if (single.length > 0 && !single.includes('\ufffd') && !table.has(single)) table.set(single, [a]);
    if (a < 0x81) continue;
    for (let b = 0x30; b < 256; b++) {
      const pair = decoder.decode(Uint8Array.of(a, b));
      if ([...pair].length === 1 && pair !== '\ufffd' && !table.has(pair)) table.set(pair, [a, b]);
    }
  }
  return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? [0x3f]));
}

const texts: Record<string, string> = {
  'windows-1252':
    'Der Bürgermeister sagte am Mittwoch, die Brücke über den Fluß müsse für größere Schiffe geöffnet werden.',
  'windows-1251':
    'Мэр города заявил в среду, что новый мост через реку откроют для движения уже в следующем месяце.',
  'koi8-r':
    'Мэр города заявил в среду, что новый мост через реку откроют для движения уже в следующем месяце.',
  'windows-1253': 'Ο δήμαρχος δήλωσε την Τετάρτη ότι η νέα γέφυρα θα ανοίξει τον επόμενο μήνα.',
  'iso-8859-2': 'Burmistrz powiedział w środę, że nowy most zostanie otwarty w przyszłym miesiącu.',
  shift_jis: '市長は水曜日、新しい橋を来月開通させると発表した。漁業者は長年この橋を待っていた。',
  'euc-jp': '市長は水曜日、新しい橋を来月開通させると発表した。漁業者は長年この橋を待っていた。',
  'euc-kr': '시장은 수요일 새 다리를 다음 달에 개통한다고 발표했다. 어민들은 오랫동안 이 다리를 기다려 왔다.',
  gb18030: '市长星期三宣布，新桥将于下个月通车。渔民们多年来一直在等待这座桥。',
  big5: '市長星期三宣布，新橋將於下個月通車。漁民們多年來一直在等待這座橋。',
};

const page = (text: string, head = '') =>
  `<html><head>${head}<title>t</title></head><body><p>${text}</p></body></html>`;

describe.each(Object.entries(texts))('%s', (encoding, text) => {
  it('is decoded when the header says so', () => {
    expect(decodeText(encode(page(text), encoding), encoding)?.text).toBe(page(text));
  });

  it('is decoded when a meta says so, beyond 1,024 bytes too', () => {
    const html = page(text, `<!--${'x'.repeat(3000)}--><meta charset="${encoding}">`);
    expect(decodeText(encode(html, encoding), null)).toMatchObject({ text: html, source: 'meta' });
  });

  it('wins with its BOM-less UTF-8 form whatever is declared', () => {
    const bytes = new TextEncoder().encode(page(text));
    expect(decodeText(bytes, 'windows-1252')?.text).toBe(page(text));
    expect(decodeText(bytes, null)?.text).toBe(page(text));
  });
});

describe('undeclared text', () => {
  it.each(['windows-1251', 'shift_jis', 'euc-jp', 'euc-kr', 'gb18030', 'big5', 'koi8-r'])(
    'in %s is guessed',
    (encoding) => {
      const text = texts[encoding]!.repeat(4);
      expect(decodeText(encode(page(text), encoding), null)?.text).toBe(page(text));
    },
  );

  it('in ISO-2022-JP is not taken for ASCII', () => {
    const bytes = Uint8Array.from([0x1b, 0x24, 0x42, 0x24, 0x22, 0x24, 0x24, 0x1b, 0x28, 0x42, 0x20]);
    const html = Buffer.concat([Buffer.from('<p>'), bytes, bytes, bytes, Buffer.from('</p>')]);
    expect(decodeText(html, null)?.text).toBe('<p>あい あい あい </p>');
    expect(decodeText(html, 'iso-2022-jp')?.text).toBe('<p>あい あい あい </p>');
  });
});

describe('marks and mistakes', () => {
  it('reads byte order marks before everything else', () => {
    const text = page('Größe');
    expect(decodeText(Buffer.from('\ufeff' + text), 'windows-1252')?.text).toBe(text);
    expect(decodeText(Buffer.from('\ufeff' + text, 'utf16le'), 'utf-8')?.text).toBe(text);
    expect(decodeText(Buffer.from('\ufeff' + text, 'utf16le').swap16(), null)?.text).toBe(text);
  });

  it('reads UTF-16 without mark', () => {
    const text = page('plain words and more of them');
    expect(decodeText(Buffer.from(text, 'utf16le'), null)?.text).toBe(text);
    expect(decodeText(Buffer.from(text, 'utf16le').swap16(), 'utf-8')?.text).toBe(text);
  });

  it('keeps UTF-8 that has a few broken bytes', () => {
    const good = 'Über die Brücke fährt künftig öfter ein Zug. '.repeat(10);
    const bytes = Buffer.concat([Buffer.from(good), Buffer.from([0xff]), Buffer.from(good)]);
    expect(decodeText(bytes, 'utf-8')?.text).toBe(`${good}\ufffd${good}`);
  });

  it('does not believe a header that says UTF-8 of windows-1252', () => {
    const html = page(texts['windows-1252']!);
    expect(decodeText(encode(html, 'windows-1252'), 'utf-8')?.text).toBe(html);
  });

  it('ignores unknown labels, and refuses what is no text at all', () => {
    expect(decodeText(Buffer.from(page('words')), 'no-such-charset')?.text).toBe(page('words'));
    expect(
      decodeText(
        Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
        'text',
      ),
    ).toBeNull();
  });
});
