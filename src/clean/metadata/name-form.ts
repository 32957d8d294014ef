/** Whether a text has the form of a name. */

export const longestName = 70;

export const isCapitalised = (word: string): boolean => /^\P{Ll}/u.test(word);
export const isUnspacedScript = (name: string): boolean =>
  /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/.test(name);
const particles =
  /^(?:de|del|della|di|da|dos|das|do|du|van|von|der|den|ter|ten|zu|zur|zum|la|le|les|el|al|bin|ibn|ben|bint|y|e|af|av|d['’].*|l['’].*|st|of|the|und|mac|mc|ap|ni|nic|abu|ul|ur)$/iu;

/** A name's form: one to six words, each with a capital where its script has them. */
export function looksLikeName(text: string): boolean {
  if (text.length > longestName || /[!?:;"“”<>{}⟨⟩=。！？]/.test(text) || /\d/.test(text)) return false;
  if (isJapaneseClause(text)) return false;
  const words = text.split(/\s+/);
  return words.length <= 6 && words.every((word) => isCapitalised(word) || particles.test(word));
}

/** "隣の土地から枝が越えてきても": names have hiragana, but not this many beside other signs. */
const isJapaneseClause = (text: string): boolean =>
  text.length > 10 && (text.match(/\p{Script=Hiragana}/gu)?.length ?? 0) >= 6;

/** Too long or too wordy for a name. */
export const isSentence = (text: string): boolean => {
  if (text.length > longestName || /[!?]$|[。！？]/.test(text) || isJapaneseClause(text)) return true;
  const words = text.split(/\s+/);
  return (
    words.length > 8 ||
    (words.length > 3 &&
      words.filter((word) => !isCapitalised(word) && !particles.test(word)).length >= words.length / 2)
  );
};
