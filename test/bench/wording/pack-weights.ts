/** Weights as `src/clean/wording/line-wording.ts` unpacks them. */
export function packWeights(weights: Int8Array): string {
  const bytes: number[] = [];
  let last = 0;
  for (const [hash, weight] of weights.entries()) {
    if (weight === 0) continue;
    let distance = hash - last;
    for (; distance >= 0x80; distance >>>= 7) bytes.push((distance & 0x7f) | 0x80);
    bytes.push(distance, weight & 0xff);
    last = hash;
  }
  return Buffer.from(bytes).toString('base64');
}
