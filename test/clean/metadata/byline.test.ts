import { expect, it } from 'vitest';
import { parseByline } from '../../../src/clean/metadata/byline.ts';

const names = (raw: string, language: string) =>
  parseByline(raw, { language }).authors.map(({ name, type }) => (type === 'Person' ? name : `[${name}]`));

it.each([
  ['en', 'ByThe Associated Press', ['[The Associated Press]']],
  [
    'ja',
    '記者 よく届く相談です。以前は、隣の土地から枝が越えてきても、切るよう求めることしかできませんでした。',
    [],
  ],
  ['en', 'By Anna Berg and Tom Ito', ['Anna Berg', 'Tom Ito']],
  ['en', 'By ANNA BERG, Staff Writer', ['ANNA BERG']],
  ['en', 'By Dr. Jane Roe, PhD, RD', ['Dr. Jane Roe']],
  ['en', 'Anna Berg | @aberg | Feb 3, 2021', ['Anna Berg']],
  ['en', 'By Anna Berg\nChief Correspondent\n12 March 2021\n45 comments', ['Anna Berg']],
  ['en', 'Anna Berg is a reporter covering the sea', ['Anna Berg']],
  ['en', 'By Anna Berg for The Daily Example', ['Anna Berg']],
  ['en', 'Anna Berg / TNN / Updated: Oct 9, 2019, 11:05 IST', ['Anna Berg']],
  ['en', 'anna.berg@example.com Anna Berg', ['Anna Berg']],
  ['en', 'Reuters Staff', ['[Reuters Staff]']],
  ['en', 'Tom Ito Jr.', ['Tom Ito Jr.']],
  ['en', 'capital\nBy Anna Berg\n12 March 2021', ['Anna Berg']],
  ['en', 'Posted by Anna Berg on Tuesday, August 29, 2023', ['Anna Berg']],
  ['en', 'Posted on September 21, 2020 by Anna Berg', ['Anna Berg']],
  ['en', 'By Anna Berg in Tokyo', ['Anna Berg']],
  ['en', 'Anna Berg RN, BSN, Certified Something', ['Anna Berg']],
  ['en', 'Anna Berg, CFP® and Tom Ito, M.D.', ['Anna Berg', 'Tom Ito']],
  ['en', 'Written by: Anna Berg Gardener & Astrologer', ['Anna Berg Gardener']],
  ['en', 'By Anna Berg\nExample Daily Staff', ['Anna Berg']],
  ['en', 'By Anna Berg and AP Technology Writer', ['Anna Berg']],
  ['en', 'By Anna Berg Community Reporter', ['Anna Berg']],
  ['en', 'Anna Berg Deputy Business Editor and Tom Ito Crime Reporter', ['Anna Berg', 'Tom Ito']],
  ['en', 'By Example Herald Sports Desk', ['[Example Herald Sports Desk]']],
  ['zh', '本报记者 沈一鸣 陆婉清', ['沈一鸣', '陆婉清']],
  ['ja', '文 田中 太郎', ['田中 太郎']],
  ['en', 'Anna Berg\nView in digital edition', ['Anna Berg']],
  ['en', ', by Anna Berg', ['Anna Berg']],
  ['en', 'Anna Berg\nResearch & Development', ['Anna Berg']],
  ['en', 'Anna Berg\nReuters', ['Anna Berg', '[Reuters]']],
  ['en', 'Example Daily News\nAnna Berg', ['[Example Daily News]', 'Anna Berg']],
  ['en', 'AFP, MANILA', ['[AFP]']],
  ['en', 'By Anna Berg, Example News, New York', ['Anna Berg']],
  ['en', 'By Anna Berg\nExample News, New York', ['Anna Berg']],
  ['de', 'von Anna Berg und Tom Ito, EXN WISSEN', ['Anna Berg', 'Tom Ito']],
  ['de', 'durch Anna Berg', ['Anna Berg']],
  ['de', 'dpa, Anna Berg', ['[dpa]', 'Anna Berg']],
  ['fr', 'revue de presse : Anna Berg\nmontage : Tom Ito', ['Anna Berg', 'Tom Ito']],
  ['fr', 'Anna BergAnna Berg', ['Anna Berg']],
  ['en', '{ " ":"Person', []],
  ['en', 'EX Correspondent', ['[EX Correspondent]']],
  ['en', 'AFP, Reuters', ['[AFP]', '[Reuters]']],
  ['en', 'Last Updated: January 7, 2025', []],
  ['en', 'The Lost Pier\nby\ndelta201\nChapter 1: Prologue - Drowned', ['delta201']],
  ['en', 'By Anna Berg\nSea Columnist\nMore Stories By Anna\nNew Ferry Debates Set', ['Anna Berg']],
  ['en', 'By Anna Berg\nTom Ito', ['Anna Berg', 'Tom Ito']],
  ['en', 'By Md Aynal Berg', ['Md Aynal Berg']],
  ['en', 'Anna Berg, MD', ['Anna Berg']],
  ['en', 'Anna Berg1, Tom Ito2', ['Anna Berg', 'Tom Ito']],
  ['en', 'delta201', ['delta201']],
  ['en', 'Author Spotlight', []],
  ['en', 'By Fact Checked', []],
  ['en', 'Login', []],
  ['es', 'Por Agencia EFE', ['[Agencia EFE]']],
  ['de', 'Text von Anna Berg Illustration von Tom Ito', ['Anna Berg']],
  ['fr', 'Anna Berg (avec Tom Ito et Ida Falk)', ['Anna Berg', 'Tom Ito', 'Ida Falk']],
  ['en', 'Anna Berg (Example Daily)', ['Anna Berg']],
  ['de', 'Erstellt von Fabian am Dienstag 6. Mai 2014', ['Fabian']],
  ['de', 'Von Anna Sonntag', ['Anna Sonntag']],
  ['en', 'Anna Berg in conversation with Tom Ito', ['Anna Berg', 'Tom Ito']],
  ['en', 'By In-su Kim and Tom In', ['In-su Kim', 'Tom In']],
  ['de', 'kultur von Anna Berg', ['Anna Berg']],
  ['de', 'Ursula von Berg', ['Ursula von Berg']],
  ['de', 'Autorin/Autor Anna Berg', ['Anna Berg']],
  ['de', 'Anna Berg im Gespräch mit Tom Ito', ['Anna Berg', 'Tom Ito']],
  ['de', 'Anna Berg\nAlle Artikel', ['Anna Berg']],
  ['de', 'SID\nNachrichtenagentur', ['[SID]']],
  ['de', 'Von Anna Berg und Tom Ito, Tokio', ['Anna Berg', 'Tom Ito']],
  ['de', 'Text: Anna Berg / Foto: Tom Ito', ['Anna Berg']],
  ['de', 'dpa', ['[dpa]']],
  ['fr', 'Par Marie Dubois avec AFP', ['Marie Dubois', '[AFP]']],
  ['es', 'Por Juan Pérez y Ana Gómez, corresponsal en París', ['Juan Pérez', 'Ana Gómez']],
  ['it', 'di Marco Rossi', ['Marco Rossi']],
  ['pt', 'Por Ana Souza e João Lima', ['Ana Souza', 'João Lima']],
  ['nl', 'Door Jan de Vries en Eva Smit', ['Jan de Vries', 'Eva Smit']],
  ['nb', 'Av Ola Nordmann og Kari Nordmann', ['Ola Nordmann', 'Kari Nordmann']],
  ['da', 'Skrevet af Mette Hansen', ['Mette Hansen']],
  ['sv', 'Text: Karin Lund', ['Karin Lund']],
  ['fi', 'Teksti: Aino Laine', ['Aino Laine']],
  ['pl', 'Autor: Jan Kowalski, PAP', ['Jan Kowalski']],
  ['cs', 'Napsal Petr Novák', ['Petr Novák']],
  ['hu', 'Írta: Kovács János', ['Kovács János']],
  ['ro', 'Scris de Ion Popescu', ['Ion Popescu']],
  ['el', 'Του Γιώργου Παπαδόπουλου', ['Γιώργου Παπαδόπουλου']],
  ['tr', 'Yazan: Ayşe Yılmaz', ['Ayşe Yılmaz']],
  ['tr', 'Haber Merkezi', ['[Haber Merkezi]']],
  ['ru', 'Автор: Иван Петров', ['Иван Петров']],
  ['uk', 'Текст: Олена Коваль', ['Олена Коваль']],
  ['ar', 'بقلم: أحمد علي', ['أحمد علي']],
  ['he', 'מאת דנה כהן', ['דנה כהן']],
  ['fa', 'نویسنده: علی رضایی', ['علی رضایی']],
  ['hi', 'द्वारा राम कुमार', ['राम कुमार']],
  ['th', 'โดย สมชาย ใจดี', ['สมชาย ใจดี']],
  ['vi', 'Tác giả: Nguyễn Văn A', ['Nguyễn Văn A']],
  ['id', 'Oleh: Budi Santoso', ['Budi Santoso']],
  ['ja', '文／田中太郎', ['田中太郎']],
  ['ro', 'Data actualizării: 12 martie 2026, 14:05', []],
  ['zh', '作者：王小明 编辑：李华', ['王小明']],
  ['zh', '記者 王小明／台北報導', ['王小明']],
  ['en', 'Visit the Orvane Store', []],
  ['zh', '作者 / 陆其杉　编辑 / 庄未', ['陆其杉']],
  ['ko', '윤가람 기자배도현 기자', ['윤가람', '배도현']],
  ['ko', '윤가람 기자 (garam@hanbit.example)\n배도현 기자', ['윤가람', '배도현']],
  ['ko', '박지훈 기자', ['박지훈']],
  ['bg', 'Автор: Мария Иванова и Петър Стоянов', ['Мария Иванова', 'Петър Стоянов']],
  ['sr', 'Пише: Марко Јовић', ['Марко Јовић']],
  ['hr', 'Piše: Ivana Horvat i Luka Babić', ['Ivana Horvat', 'Luka Babić']],
  ['bs', 'Autor: Amra Hadžić', ['Amra Hadžić']],
  ['sk', 'Autor: Jana Kováčová a Peter Baran', ['Jana Kováčová', 'Peter Baran']],
  ['sl', 'Piše: Maja Novak', ['Maja Novak']],
  ['lt', 'Parengė Rasa Kazlauskienė', ['Rasa Kazlauskienė']],
  ['lv', 'Autors: Jānis Ozols un Ilze Liepa', ['Jānis Ozols', 'Ilze Liepa']],
  ['et', 'Autor: Mari Tamm ja Jaan Kask', ['Mari Tamm', 'Jaan Kask']],
  ['is', 'Höfundur: Anna Jónsdóttir', ['Anna Jónsdóttir']],
  ['ca', 'Per Jordi Puig i Mar Soler', ['Jordi Puig', 'Mar Soler']],
  ['sq', 'Nga Arben Hoxha', ['Arben Hoxha']],
  ['mk', 'Автор: Ана Петровска', ['Ана Петровска']],
  ['az', 'Müəllif: Leyla Əliyeva', ['Leyla Əliyeva']],
  ['ur', 'تحریر: سارہ خان', ['سارہ خان']],
  ['bn', 'লেখক: রহিম উদ্দিন', ['রহিম উদ্দিন']],
  ['ms', 'Oleh Aminah Yusof', ['Aminah Yusof']],
  ['fil', 'Ni Juan dela Cruz', ['Juan dela Cruz']],
  ['de', 'kultur\nvon\nAnna Berg', ['Anna Berg']],
  ['de', 'Autorin: Anna Berg, Projektleiterin der Hafenrunde', ['Anna Berg']],
  ['en', 'Written By:\nAnna Berg\nGardener & Astrologer', ['Anna Berg']],
  ['en', 'Anna (Lena) Berg', ['Anna (Lena) Berg']],
  ['en', 'Anna Berg (Tokyo)', ['Anna Berg']],
])('%s: %s', (language, raw, wanted) => {
  expect(names(raw, language)).toEqual(wanted);
});

it.each([
  'Posted by admin on May 5, 2020',
  'Contributors:',
  'See full bio',
  'Powered by',
  'Posted by:',
  'Follow us',
  '12 March 2021',
  '',
])('names nobody: %s', (raw) => {
  expect(names(raw, 'en')).toEqual([]);
});

it('does not take the site’s own name apart', () => {
  const siteNames = ['Slow Boat Expert'];
  expect(parseByline('Slow Boat Expert', { language: 'en', siteNames }).authors).toMatchObject([
    { name: 'Slow Boat Expert' },
  ]);
  expect(parseByline('Anna Berg Expert', { language: 'en', siteNames }).authors).toMatchObject([
    { name: 'Anna Berg' },
  ]);
});

it('takes nothing off a name that only begins like a prefix', () => {
  expect(names('Byron Hill', 'en')).toEqual(['Byron Hill']);
  expect(names('Habertürk', 'tr')).toEqual(['Habertürk']);
  expect(names('Vonnie Park', 'de')).toEqual(['Vonnie Park']);
});

it('keeps the byline as printed, on one line', () => {
  expect(parseByline('By Anna Berg\n  Chief Correspondent', { language: 'en' }).raw).toBe(
    'By Anna Berg Chief Correspondent',
  );
});

it('knows the site by its own name', () => {
  expect(parseByline('Harbour Lights', { language: 'en', siteNames: ['Harbour Lights'] }).authors).toEqual([
    { name: 'Harbour Lights', type: 'Organization', url: null },
  ]);
});
