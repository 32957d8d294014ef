/** Text to bytes in legacy encodings, by asking the decoder which bytes give each character. */
const tables = new Map<string, Map<string, number[]>>();

function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
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
  tables.set(encoding, table);
  return table;
}

/** Bytes of a text; a character that the encoding does not have throws. */
export function encodeText(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  if (encoding === 'iso-2022-jp') return toIso2022Jp(text);
  const table = tableOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
      return bytes;
    }),
  );
}

/** EUC-JP without its high bits, between escapes (RFC 1468). */
function toIso2022Jp(text: string): Uint8Array {
  const bytes: number[] = [];
  let isDouble = false;
  for (const character of text) {
    const euc = encodeText(character, 'euc-jp');
    if ((euc.length === 2) !== isDouble) {
      isDouble = !isDouble;
      bytes.push(...(isDouble ? [0x1b, 0x24, 0x42] : [0x1b, 0x28, 0x42]));
    }
    bytes.push(...euc.map((byte) => byte & 0x7f));
  }
  if (isDouble) bytes.push(0x1b, 0x28, 0x42);
  return Uint8Array.from(bytes);
}
