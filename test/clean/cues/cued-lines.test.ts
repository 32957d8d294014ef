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
};

describe.each(Object.entries(languages))('%s', (language, lines) => {
  const read = (insert: Insert) => articleOf(samplePage(insert).replace('lang="en"', `lang="${language}"`));

  it.each([
    ['see-also', 'middle', lines.seeAlso],
    ['ad-label', 'middle', lines.advertisement],
    ['newsletter-line', 'middle', lines.newsletter],
    ['disclosure-line', 'end', lines.disclosure],
  ] as const)('%s takes a line', (rule, place, line) => {
    const { articleBody, cleaning } = read({ [place]: `<p>${line}</p>` });
    expect(articleBody.split('\n\n')).toEqual([...paragraphs]);
    expect(cleaning.removed.find(({ text }) => text === line)?.rule).toBe(rule);
  });

  it('a sentence that begins with the words of a cue stays', () => {
    const cues = cuesFor(language);
    expect(kinds.filter((kind) => cues.match(lines.stays, kind) !== null)).not.toEqual([]);
    expect(read({ middle: `<p>${lines.stays}</p>` }).articleBody).toContain(lines.stays);
  });
});
