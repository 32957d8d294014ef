/** Lines that ask for something go, sentences that begin with the same words stay: from Polish to Bulgarian. */
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../../src/clean/clean-html.ts';

interface Case {
  readonly language: string;
  readonly paragraphs: readonly string[];
  /** Between the paragraphs. */
  readonly within: readonly string[];
  /** Behind the last paragraph. */
  readonly behind: readonly string[];
  readonly stays: readonly string[];
}

const a = (text: string): string => `<a href="https://news.example/join">${text}</a>`;

const cases: readonly Case[] = [
  {
    language: 'pl',
    paragraphs: [
      'Stary młyn w Dolinie znowu miele. Po dwudziestu latach przerwy młynarz puścił wodę na koło w sobotę rano.',
      'Mąkę kupują piekarze z trzech gmin. Pierwszy worek sprzedano na licytacji, a pieniądze dostała straż pożarna.',
      'Koło naprawiał cieśla, który pamięta jeszcze dawnego właściciela. Pracował bez gwoździ i bez pośpiechu.',
    ],
    within: [
      '<p>Dalszy ciąg artykułu pod postem</p>',
      `<p>Masz ciekawą historię? ${a('Napisz do autorki')}</p>`,
      `<p>Dziękujemy, że przeczytałaś/eś nasz artykuł do końca. ${a('Obserwuj nas w Wiadomościach Google')}</p>`,
    ],
    behind: ['<p>Autorka jest dziennikarką działu lokalnego.</p>', '<p>Zdjęcie główne: Jan Młynek</p>'],
    stays: [
      'Jesteś świadkiem cudu, mówił młynarz do każdego, kto stanął przy kole, i podawał gościom garść jeszcze ciepłej mąki.',
      'Autor jest dumny z koła, którego nikt inny w okolicy nie chciał robić, ale „najbardziej z tego, że nie skrzypi”.',
    ],
  },
  {
    language: 'cs',
    paragraphs: [
      'Starý mlýn v Dolině znovu mele. Po dvaceti letech pustil mlynář v sobotu ráno vodu na kolo a sešla se celá ves.',
      'Mouku kupují pekaři ze tří obcí. První pytel se prodal v dražbě a peníze dostali místní dobrovolní hasiči.',
      'Kolo opravoval tesař, který pamatuje ještě bývalého majitele. Pracoval bez hřebíků a také beze spěchu.',
    ],
    within: [
      `<p>Poslechněte si celý rozhovor ${a('v podcastu Vlny')}</p>`,
      `<p>Přidejte si nás mezi oblíbené zdroje ${a('na Google')}</p>`,
      '<p>Text pokračuje pod videem</p>',
    ],
    behind: ['<p>Autorka je redaktorka krajské redakce.</p>', '<p>Úvodní foto: Jan Mlynář</p>'],
    stays: [
      'Psali jsme se starostou dopisy, vzpomíná mlynář, a čekali celý rok, než úřad povolil pustit vodu zpátky do náhonu.',
      'Autorka je na své kolo hrdá, a kdyby mohla, postavila by ještě jedno: „Ale jen u nás v Dolině, jinde ne.“',
    ],
  },
  {
    language: 'sk',
    paragraphs: [
      'Starý mlyn v Doline znova melie. Po dvadsiatich rokoch pustil mlynár v sobotu ráno vodu na koleso a zišla sa celá obec.',
      'Múku kupujú pekári z troch obcí. Prvé vrece sa predalo v dražbe a peniaze dostali miestni dobrovoľní hasiči.',
      'Koleso opravoval tesár, ktorý si pamätá ešte bývalého majiteľa. Pracoval bez klincov a tiež bez náhlenia.',
    ],
    within: [
      `<p>Počúvajte cez ${a('Spotify')}</p>`,
      `<p>Mohlo vás zaujať: ${a('Mlynár kúpil loď a nemá kde plávať')}</p>`,
      `<p>Ďakujeme, že nás čítate. ${a('Máte tip na tému?')}</p>`,
    ],
    behind: ['<p>Autorka je redaktorkou Kuriéra.</p>', '<p>Titulné foto: Ján Mlynár</p>'],
    stays: [
      'Počúvajte vodu, radí mlynár deťom zo školy, a ony stoja pri kolese tak dlho, až im učiteľka musí zamávať na odchod.',
      'Autor je na koleso hrdý, no dodáva: „Najviac práce urobila voda, my sme jej len nestáli v ceste.“',
    ],
  },
  {
    language: 'hu',
    paragraphs: [
      'Újra őröl a völgyi malom. Húsz év szünet után szombat reggel engedte rá a molnár a vizet a kerékre.',
      'A lisztet három község pékjei veszik. Az első zsákot elárverezték, a pénzt a helyi tűzoltók kapták meg.',
      'A kereket egy ács javította, aki még emlékszik a régi gazdára. Szögek nélkül dolgozott, és nem sietett.',
    ],
    within: [
      `<p>Maradjon velünk: kövesse a Hírmondót ${a('a Google Hírekben')}!</p>`,
      `<p>Videó: ${a('Így indult el a kerék szombat reggel')}</p>`,
      '<p>A cikk a hirdetés után folytatódik</p>',
    ],
    behind: ['<p>Kövesse a Hírmondót a Google Hírekben!</p>', '<p>Kiemelt képünk: Molnár Jakab</p>'],
    stays: [
      'Kövesse a patakot, mondja a molnár annak, aki a malmot keresi, mert a falu tábláin még mindig a régi út szerepel.',
      'Iratkozzon fel, aki bírja: a molnár segédet is keres, aki hajnalban megnyitja a zsilipet. Eddig ketten jelentkeztek nála.',
    ],
  },
  {
    language: 'ro',
    paragraphs: [
      'Moara veche din Vale macină din nou. După douăzeci de ani, morarul a dat sâmbătă dimineață drumul apei pe roată.',
      'Făina o cumpără brutarii din trei comune. Primul sac a fost licitat, iar banii au ajuns la pompierii voluntari.',
      'Roata a fost reparată de un dulgher care și-l amintește pe vechiul proprietar. A lucrat fără cuie și fără grabă.',
    ],
    within: [
      `<p>Dacă ți-a plăcut articolul, ${a('urmărește-ne și pe Facebook')}</p>`,
      `<p>Am scris despre ${a('Dulgherul care nu folosește cuie')}</p>`,
      '<p>Articolul continuă după reclamă</p>',
    ],
    behind: [
      '<p>Reportaj realizat cu sprijinul Fundației Râul</p>',
      '<p>Foto cover: Ion Morar</p>',
      '<p>Editor: Ana Pârău</p>',
    ],
    stays: [
      'Ai fost martorul unei minuni, îi spune morarul fiecărui copil care pune mâna pe roată. Apoi îi dă un covrig cald.',
      'Autorul este dulgherul, care nu vrea să apară în fotografii și spune doar atât: „Roata se învârte, e destul.”',
    ],
  },
  {
    language: 'bg',
    paragraphs: [
      'Старата воденица в Долината пак мели. След двайсет години воденичарят пусна в събота сутрин водата към колелото.',
      'Брашното купуват хлебари от три общини. Първият чувал беше продаден на търг, а парите получиха доброволните пожарникари.',
      'Колелото поправи дърводелец, който помни още стария собственик. Работил без пирони и без да бърза за никъде.',
    ],
    within: [
      `<p>ОЩЕ: ${a('Воденичар купи лодка и няма къде да плава')}</p>`,
      `<p>Всичко, което трябва да знаете за ${a('воденицата')}</p>`,
      '<p>Вижте още снимки в галерията</p>',
    ],
    behind: [
      '<p>Авторът е журналист от местния вестник.</p>',
      '<p>Изтегли мобилното ни приложение за Android</p>',
    ],
    stays: [
      'Още преди изгрев пред воденицата чакаха трима души с чували, а до обяд опашката вече стигаше чак до каменния мост.',
      'Авторът е доволен от колелото, но най-много се радва, че „водата си спомни пътя, без никой да я подсеща за него“.',
    ],
  },
];

function bodyWith({ language, paragraphs }: Case, within: string, behind: string): string[] {
  const [first, second, third] = paragraphs.map((text) => `<p>${text}</p>`);
  const html = `<!doctype html><html lang="${language}"><head><title>1</title></head><body><article><h1>1</h1><div>${first!}${second!}${within}${third!}${behind}</div></article></body></html>`;
  return (
    cleanHtml(html, { url: 'https://news.example/local/story' }).article?.blocks.map(({ text }) => text) ?? []
  );
}

describe.each(cases)('$language', (one) => {
  it.each(one.within)('goes from between the paragraphs: %s', (html) => {
    expect(bodyWith(one, html, '')).toEqual(one.paragraphs);
  });

  it.each(one.behind)('goes from behind the last one: %s', (html) => {
    expect(bodyWith(one, '', html)).toEqual(one.paragraphs);
  });

  it.each(one.stays)('stays where it begins a sentence: %s', (text) => {
    expect(bodyWith(one, `<p>${text}</p>`, '')).toEqual([
      ...one.paragraphs.slice(0, 2),
      text,
      ...one.paragraphs.slice(2),
    ]);
    expect(bodyWith(one, '', `<p>${text}</p>`)).toEqual([...one.paragraphs, text]);
  });
});
