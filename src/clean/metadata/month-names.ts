/**
 * Names of months in the languages of the world, from the CLDR data inside the runtime (Intl), in the forms that dates use:
 * long and short, alone and beside a day (many languages decline them). A short list adds printings that CLDR does not have.
 */

export type CalendarName = 'gregory' | 'persian' | 'islamic';
export interface NamedMonth {
  readonly month: number;
  readonly calendar: CalendarName;
}
export interface MonthNames {
  /** Folded name (see {@link foldDateWords}) → month. */
  readonly months: ReadonlyMap<string, NamedMonth>;
  /** Matches any of the names in folded text, on letter boundaries; group 1 is the name. */
  readonly pattern: RegExp;
}

const languages =
  'en de fr es it pt nl sv da nb nn fi pl cs sk sl hr sr sr-Latn bs bg mk ru uk be el tr az hu ro et lv lt sq ar ar-SY ar-MA fa ps ur he hi bn mr gu pa ta te kn ml si th lo km my vi id ms fil ja ko zh ka hy kk uz ky tg mn eu ca gl is ga cy mt af sw am ne'.split(
    ' ',
  );

/** Printings beyond CLDR, `name:month`, each seen on pages or in style books. */
const furtherNames: Readonly<Record<string, string>> = {
  en: 'sept:9 janu:1 febr:2 feburary:2 febuary:2 septmber:9',
  de: 'jänner:1 jaenner:1 feber:2 mär:3 mrz:3 maerz:3 sept:9 okt:10 dez:12',
  es: 'set:9 setiembre:9 sept:9 ene:1 dic:12',
  pt: 'fev:2 abr:4 mai:5 ago:8 set:9 out:10 dez:12',
  fr: 'janv:1 fevr:2 fev:2 avr:4 juil:7 aout:8 sept:9 dec:12',
  it: 'genn:1 febbr:2 magg:5 giu:6 giugn:6 lugl:7 sett:9 ott:10 dic:12',
  nl: 'mrt:3 mei:5 okt:10 sept:9',
  sv: 'sept:9 okt:10',
  da: 'sept:9 maj:5 okt:10',
  nb: 'sept:9 mai:5 okt:10 des:12',
  pl: 'sty:1 lut:2 kwi:4 maj:5 cze:6 lip:7 sie:8 wrz:9 paź:10 lis:11 gru:12',
  cs: 'led:1 úno:2 bře:3 dub:4 kvě:5 čvn:6 čvc:7 srp:8 zář:9 říj:10 lis:11 pro:12',
  ru: 'янв:1 фев:2 мар:3 апр:4 май:5 июн:6 июл:7 авг:8 сен:9 сент:9 окт:10 ноя:11 нояб:11 дек:12',
  uk: 'січ:1 лют:2 бер:3 кві:4 тра:5 чер:6 лип:7 сер:8 вер:9 жов:10 лис:11 гру:12',
  el: 'ιαν:1 φεβ:2 μαρ:3 απρ:4 μαϊ:5 ιουν:6 ιουλ:7 αυγ:8 σεπ:9 σεπτ:9 οκτ:10 νοε:11 δεκ:12',
  tr: 'oca:1 şub:2 mar:3 nis:4 may:5 haz:6 tem:7 ağu:8 eyl:9 eki:10 kas:11 ara:12',
  ro: 'ian:1 iun:6 iul:7 sept:9',
  ar: 'كانون الثاني:1 شباط:2 آذار:3 اذار:3 نيسان:4 أيار:5 ايار:5 حزيران:6 تموز:7 آب:8 أيلول:9 ايلول:9 تشرين الأول:10 تشرين الاول:10 تشرين الثاني:11 كانون الأول:12 كانون الاول:12 ابريل:4 اغسطس:8 اكتوبر:10 جانفي:1 فيفري:2 أفريل:4 ماي:5 جوان:6 جويلية:7 أوت:8',
  id: 'agu:8 agt:8 peb:2 pebruari:2 nop:11 nopember:11',
  bg: 'ян:1 фев:2 мар:3 апр:4 юни:6 юли:7 авг:8 сеп:9 окт:10 ное:11 дек:12',
  ca: 'gen:1 febr:2',
  hu: 'máj:5 jún:6 júl:7 okt:10 szept:9',
  sr: 'јануар:1 фебруар:2 januar:1 februar:2 mart:3 april:4 maj:5 jun:6 jul:7 avgust:8 septembar:9 oktobar:10 novembar:11 decembar:12',
  mk: 'јануари:1',
  fa: 'ژانویه:1 ژانویهٔ:1 فوریه:2 مارس:3 آوریل:4 مه:5 می:5 ژوئن:6 جون:6 ژوئیه:7 جولای:7 اوت:8 آگوست:8 سپتامبر:9 اکتبر:10 نوامبر:11 دسامبر:12',
};

/** Names that are everyday words or numbers too: they make a date only beside a full day and year. Too short to list by themselves. */
const tooShort = 2;

/** Lower case, Western digits, accents off Latin, Greek and Cyrillic letters, apostrophes and dashes alike. Keeps the length roughly. */
export function foldDateWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u093c]/g, '')
    .normalize('NFC')
    .replace(/ı/g, 'i')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[‐‑–—−]/g, '-')
    .replace(/ـ/g, '');
}

const cache = new Map<string, MonthNames>();

/** The names of one language; with `null`, of all languages together, without those that mean different months in two of them. */
export function monthNamesOf(language: string | null): MonthNames {
  const key = language === null ? '*' : (languageKey(language) ?? 'en');
  let names = cache.get(key);
  if (names === undefined) {
    names = compile(key === '*' ? namesOfAll() : namesOfOne(key));
    cache.set(key, names);
  }
  return names;
}

function languageKey(language: string): string | null {
  const primary = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const renamed = { no: 'nb', iw: 'he', in: 'id', tl: 'fil', sh: 'sr', ji: 'yi' }[primary] ?? primary;
  return languages.includes(renamed) ? renamed : null;
}

function namesOfOne(key: string): Map<string, NamedMonth> {
  const names = new Map<string, NamedMonth>();
  // Islamic and Persian first, so that a Gregorian name of the same spelling wins.
  if (/^(?:ar|ur|id|ms|tr|fa|en)$/.test(key)) addIntl(names, key, 'islamic-umalqura', 'islamic');
  if (/^(?:fa|ps|en|tg)$/.test(key)) addIntl(names, key, 'persian', 'persian');
  addIntl(names, key, 'gregory', 'gregory');
  if (key === 'ar')
    for (const region of ['ar-MA', 'ar-SY', 'ar-DZ']) addIntl(names, region, 'gregory', 'gregory');
  if (key === 'sr' || key === 'bs') addIntl(names, 'sr-Latn', 'gregory', 'gregory');
  if (key === 'nb') addIntl(names, 'nn', 'gregory', 'gregory');
  for (const entry of (furtherNames[key] ?? '').matchAll(/(\D+?):(\d+)(?: |$)/g))
    add(names, entry[1] ?? '', { month: Number(entry[2]), calendar: 'gregory' });
  if (key === 'he') for (const [name, month] of [...names]) names.set('ב' + name, month);
  return names;
}

function namesOfAll(): Map<string, NamedMonth> {
  const all = new Map<string, NamedMonth>();
  const ambiguous = new Set<string>();
  for (const language of languages) {
    if (language.includes('-')) continue;
    for (const [name, named] of namesOfOne(language)) {
      const known = all.get(name);
      if (known !== undefined && (known.month !== named.month || known.calendar !== named.calendar))
        ambiguous.add(name);
      else all.set(name, named);
    }
  }
  for (const name of ambiguous) all.delete(name);
  return all;
}

function addIntl(
  names: Map<string, NamedMonth>,
  locale: string,
  intlCalendar: string,
  calendar: CalendarName,
): void {
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
    { month: 'long', day: 'numeric', year: 'numeric' },
  ];
  const numbers = new Intl.DateTimeFormat(`en-u-ca-${intlCalendar}-nu-latn`, {
    month: 'numeric',
    timeZone: 'UTC',
  });
  for (const form of forms) {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-${intlCalendar}-nu-latn`, {
      ...form,
      timeZone: 'UTC',
    });
    // Every tenth day of a year touches each month of each calendar.
    for (let day = 0; day < 365; day += 10) {
      const date = new Date(Date.UTC(2021, 0, 5 + day));
      const part = format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
      add(names, part, { month: Number(numbers.format(date)), calendar });
    }
  }
}

function add(names: Map<string, NamedMonth>, printed: string, month: NamedMonth): void {
  const name = foldDateWords(printed).replace(/\.$/, '').trim();
  if (name.length < tooShort || /\d/.test(name)) return;
  names.set(name, month);
}

function compile(months: Map<string, NamedMonth>): MonthNames {
  const escaped = [...months.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { months, pattern: new RegExp(`(?<![\\p{L}\\p{M}])(${escaped.join('|')})(?![\\p{L}\\p{M}])`, 'gu') };
}
