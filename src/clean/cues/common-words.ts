/** The commonest words that open a sentence, per language: enough to tell a lost or a stray space for sure. */
const openers: Readonly<Record<string, string>> = {
  en: 'the this that these those there then they their though through to today what when where which while who why with we was were will would it its in if is and as at an are after all also although among by but before because both he her his how hundreds had has have for from few following no not now next nearly on of or one our over only once some since so she several scientists such two three under until you your police most many much more meanwhile last like people despite during each every even officials',
  de: 'der die das den dem des ein eine einer einem einen es er sie wir ich und aber auch als am an auf aus bei bis da dann dass denn dieser diese dieses doch durch für gegen hier ihr im in ist ja jetzt kein mit nach nicht noch nun nur ob oder seit sein so trotz um und unter viele vom von vor war was weil wenn wer wie wird zu zum zur zwei',
  fr: 'le la les un une des du de ce cette ces il elle ils elles on nous vous je et mais ou donc or car en dans sur sous avec sans pour par plus selon si son sa ses leur leurs que qui quand comme après avant alors depuis pendant tout tous',
  es: 'el la los las un una unos unas de del en con por para pero que como cuando donde desde hasta este esta estos estas ese esa su sus se si sin sobre no ni muy más también tras ya lo al según entre',
  it: 'il lo la gli le un una uno di del della dei delle da dal dalla in nel nella con su sul sulla per tra fra ma che chi come quando dove se si non più anche dopo prima questo questa questi queste secondo',
  pt: 'os as um uma de do da dos das em no na nos nas com por para mas que como quando onde se sem sobre não mais também após este esta esse essa seu sua segundo entre',
  nl: 'de het een en van in op te met voor aan bij naar uit door over om als maar dan dat die dit deze er is was zijn ook niet nog wel wie wat waar wanneer we ze hij zij volgens',
};

const sets = new Map(
  Object.entries(openers).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** Whether `word`, in any case, is among the commonest of the language; false where the language is not known here. */
export function isCommonWord(word: string, language: string | null): boolean {
  const primary = language?.split(/[-_]/)[0]?.toLowerCase() ?? 'en';
  return sets.get(primary)?.has(word.toLowerCase()) ?? false;
}

/** Whether it is among the commonest of any language known here. */
export const isCommonAnywhere = (word: string): boolean =>
  [...sets.values()].some((words) => words.has(word.toLowerCase()));
