/** The beginnings of a text's words, by which two texts show that they speak of the same thing. */

/** Words of four letters and more, cut to six, in lower case; of scripts without spaces, two signs each. */
export function stemsOf(text: string): string[] {
  const folded = text.toLowerCase();
  return [...(folded.match(/[\p{L}\p{N}]{4,}/gu) ?? [])].flatMap((word) =>
    /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/u.test(word)
      ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
      : [word.slice(0, 6)],
  );
}
