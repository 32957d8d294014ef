/** Lines that a language's sheet must take from a page, and a sentence of the story that begins with its words and stays. */
import { describe, expect, it } from 'vitest';
import { cuesFor } from '../../../src/clean/cues/match-cues.ts';
import { articleOf, paragraphs, samplePage, type Insert } from '../sample-page.ts';

const kinds = ['seeAlso', 'newsletter', 'comments'] as const;

interface Lines {
  readonly seeAlso: string;
  readonly advertisement: string;
  readonly newsletter: string;
  /** What the site says of its earnings, at the end. */
  readonly disclosure: string;
  readonly stays: string;
  /** Four paragraphs, where the script shows that a page in English is none of this language. */
  readonly story?: readonly string[];
}

const languages: Readonly<Record<string, Lines>> = {
  lv: {
    seeAlso: 'Noteikti izlasi: Ostas priekšnieks atkāpjas pēc vētras',
    advertisement: 'Raksts turpinās zem reklāmas',
    newsletter: 'Saņem jaunumus e-pastā',
    disclosure: 'Rakstā ir partneru saites, un par pirkumu mēs varam saņemt komisiju.',
    stays:
      'Saņem jaunumus e-pastā tikai tie kapteiņi, kuri ostai atstājuši adresi, un pārējie zvana uz krastu.',
  },
  et: {
    seeAlso: 'Loe pikemalt siit: Sadamakapten astub pärast tormi tagasi',
    advertisement: 'Lugu jätkub pärast reklaami',
    newsletter: 'Liitu tasuta uudiskirjaga',
    disclosure: 'Artikkel sisaldab partnerlinke ja ostu pealt võime teenida vahendustasu.',
    stays:
      'Jätka lugemist, soovitas kapten poisile, kui jää laevu sadamas kinni hoidis ja midagi muud teha ei olnud.',
  },
  lt: {
    seeAlso: 'Plačiau apie tai skaitykite: Uosto kapitonas traukiasi po audros',
    advertisement: 'Straipsnis tęsiamas po reklamos',
    newsletter: 'Užsisakykite mūsų naujienlaiškį',
    disclosure: 'Tekste yra partnerių nuorodos, už pirkinį galime gauti komisinius.',
    stays:
      'Jūsų komentaras, tarė kapitonas žurnalistei, ledo neištirpdys, bet krante jį išgirs visi, kas laukia kelto.',
  },
  is: {
    seeAlso: 'Lestu alla greinina: Hafnarstjórinn segir af sér eftir storminn',
    advertisement: 'Fréttin heldur áfram eftir auglýsinguna',
    newsletter: 'Skráðu þig í fréttabréfið',
    disclosure: 'Í greininni eru samstarfstenglar og við gætum fengið þóknun af kaupum.',
    stays:
      'Haltu áfram að lesa, sagði skipstjórinn við drenginn, á meðan ísinn lá yfir höfninni og enginn bátur komst út.',
  },
  ca: {
    seeAlso: 'Llegeix l’article complet: El capità del port plega després de la tempesta',
    advertisement: 'La notícia continua després de la publicitat',
    newsletter: 'Apunta’t a la newsletter',
    disclosure: 'L’article conté enllaços d’afiliació i podem rebre una comissió per la compra.',
    stays:
      'Continua llegint, va dir la capitana al noi que feia guàrdia al moll, perquè amb aquest gel no sortirà cap barca.',
  },
  ro: {
    seeAlso: 'Citește articolul integral: Căpitanul portului demisionează după furtună',
    advertisement: 'Știrea continuă după publicitate',
    newsletter: 'Înscrie-te la newsletterul nostru',
    disclosure: 'Articolul conține link-uri de afiliere, iar din cumpărături putem câștiga un comision.',
    stays:
      'Vă recomandăm răbdare, le-a spus căpitanul pasagerilor de pe chei, pentru că gheața nu se va topi până duminică.',
  },
  hu: {
    seeAlso: 'Olvassa el a teljes cikket: Lemondott a kikötő parancsnoka a vihar után',
    advertisement: 'A cikk a hirdetés alatt folytatódik',
    newsletter: 'Kérem a hírlevelet',
    disclosure: 'A cikkben partneri linkek vannak, vásárlás után jutalékot kaphatunk.',
    stays:
      'Ne hagyja ki a mólót sem, mondta a kapitány a látogatóknak, mert ekkora jeget harminc éve nem látott itt senki.',
  },
  sl: {
    seeAlso: 'Preberite celoten članek: Poveljnik pristanišča odstopa po neurju',
    advertisement: 'Besedilo se nadaljuje pod oglasom',
    newsletter: 'Naročite se na brezplačne e-novice',
    disclosure: 'V članku so partnerske povezave, ob nakupu lahko prejmemo provizijo.',
    stays:
      'Ne spreglejte zapornice, je kapitan opozoril potnike na pomolu, ker se led do nedelje zagotovo ne bo stopil.',
  },
  hr: {
    seeAlso: 'Pročitajte cijeli članak: Zapovjednik luke podnosi ostavku nakon oluje',
    advertisement: 'Tekst se nastavlja ispod oglasa',
    newsletter: 'Prijavite se na besplatni newsletter',
    disclosure: 'Članak sadrži partnerske poveznice i od kupnje možemo zaraditi proviziju.',
    stays:
      'Budite u toku, poručio je kapetan putnicima na molu, jer se raspored plovidbe zbog leda mijenja svakog jutra.',
  },
  sr: {
    seeAlso: 'Pročitajte ceo tekst: Zapovednik luke podnosi ostavku posle oluje',
    advertisement: 'Tekst se nastavlja posle oglasa',
    newsletter: 'Prijavite se na naš bilten',
    disclosure: 'Tekst sadrži partnerske linkove i od kupovine možemo zaraditi proviziju.',
    stays:
      'Ne propustite ni svetionik, rekao je kapetan posetiocima, jer ovoliko leda u zalivu niko nije video trideset godina.',
  },
  'sr-Cyrl': {
    seeAlso: 'Прочитајте цео текст: Заповедник луке подноси оставку после олује',
    advertisement: 'Текст се наставља после огласа',
    newsletter: 'Пријавите се на наш билтен',
    disclosure: 'Текст садржи партнерске линкове и од куповине можемо зарадити провизију.',
    stays:
      'Шта мислите, питао је капетан путнике на молу, да ли ће се лед отопити пре недеље или ћемо сви преспавати у луци.',
  },
  bg: {
    seeAlso: 'Прочетете цялата статия: Началникът на пристанището подава оставка след бурята',
    advertisement: 'Текстът продължава след рекламата',
    newsletter: 'Абонирайте се за безплатния бюлетин',
    disclosure: 'Статията съдържа партньорски връзки и при покупка може да получим комисиона.',
    stays:
      'Бъдете първи на кея, посъветва капитанът пътниците, защото при такъв лед корабът тръгва веднъж на ден и не чака.',
    story: [
      'Пристанището на Липов бряг замръзна във вторник за първи път от тридесет и една година и фериботите останаха на котва.',
      'Капитан Румен Желев каза, че ледът още не е достатъчно дебел. „По обяд измерихме четири сантиметра“, обясни той на кея.',
      'Общинският съвет се събра вечерта и реши да отвори старата митница за пътниците, които не могат да се приберат.',
      'Метеоролозите очакват по-мек въздух от югозапад до края на седмицата, с дъжд, който би трябвало да разбие леда за два дни.',
    ],
  },
  el: {
    seeAlso: 'Διαβάστε ολόκληρο το άρθρο: Ο λιμενάρχης παραιτείται μετά την καταιγίδα',
    advertisement: 'Το άρθρο συνεχίζεται μετά τη διαφήμιση',
    newsletter: 'Εγγραφείτε στο newsletter μας',
    disclosure: 'Το άρθρο περιέχει affiliate συνδέσμους και μπορεί να λάβουμε προμήθεια από την αγορά.',
    stays:
      'Μη χάσετε την ψυχραιμία σας, είπε ο πλοίαρχος στους επιβάτες της προβλήτας, γιατί ο πάγος δεν θα λιώσει ως την Κυριακή.',
    story: [
      'Το λιμάνι της Λευκάκτης πάγωσε την Τρίτη για πρώτη φορά ύστερα από τριάντα ένα χρόνια και τα πλοία έμειναν δεμένα.',
      'Η πλοίαρχος Ρέα Αμσελή είπε ότι ο πάγος είναι ακόμη λεπτός. «Το μεσημέρι μετρήσαμε τέσσερα εκατοστά», δήλωσε στην προβλήτα.',
      'Το δημοτικό συμβούλιο συνεδρίασε το βράδυ και συμφώνησε να ανοίξει το παλιό τελωνείο για όσους δεν μπορούν να γυρίσουν.',
      'Οι μετεωρολόγοι περιμένουν ηπιότερο καιρό από τα νοτιοδυτικά ως το τέλος της εβδομάδας, με βροχή που θα σπάσει τον πάγο.',
    ],
  },
  sk: {
    seeAlso: 'Prečítajte si celý článok: Veliteľ prístavu po búrke odstupuje',
    advertisement: 'Text pokračuje pod reklamou',
    newsletter: 'Prihláste sa na odber noviniek',
    disclosure: 'Článok obsahuje affiliate odkazy a z nákupu môžeme získať províziu.',
    stays:
      'Nenechajte si ujsť západ slnka, radil kapitán cestujúcim na móle, lebo toľko ľadu v zálive nikto nevidel tridsať rokov.',
  },
};

describe.each(Object.entries(languages))('%s', (language, lines) => {
  const story = lines.story ?? paragraphs;
  const read = (insert: Insert) => {
    const page = samplePage(insert).replace('lang="en"', `lang="${language}"`);
    return articleOf(paragraphs.reduce((html, text, index) => html.replace(text, story[index]!), page));
  };

  it.each([
    ['see-also', 'middle', lines.seeAlso],
    ['ad-label', 'middle', lines.advertisement],
    ['newsletter-line', 'middle', lines.newsletter],
    ['disclosure-line', 'end', lines.disclosure],
  ] as const)('%s takes a line', (rule, place, line) => {
    const { articleBody, cleaning } = read({ [place]: `<p>${line}</p>` });
    expect(articleBody.split('\n\n')).toEqual([...story]);
    expect(cleaning.removed.find(({ text }) => text === line)?.rule).toBe(rule);
  });

  it('a sentence that begins with the words of a cue stays', () => {
    const cues = cuesFor(language);
    expect(kinds.filter((kind) => cues.match(lines.stays, kind) !== null)).not.toEqual([]);
    expect(read({ middle: `<p>${lines.stays}</p>` }).articleBody).toContain(lines.stays);
  });
});
