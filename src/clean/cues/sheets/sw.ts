import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Swahili */
export const sw = {
  seeAlso: phrases(`
    Soma pia | Soma zaidi | Soma zaidi kuhusu | Soma hapa | Soma makala nzima | Soma habari zaidi |
    Soma taarifa zaidi | Unaweza pia kusoma | Unaweza kusoma pia | Tazama pia | Tazama zaidi | Tazama video |
    Angalia pia | Angalia zaidi | Sikiliza pia | Sikiliza zaidi | Pia soma | Habari zaidi | Taarifa zaidi |
    Zaidi kuhusu | Habari zinazohusiana | Makala zinazohusiana | Mada zinazohusiana | Yanayohusiana |
    Huenda ukapenda | Usikose | Bonyeza hapa | Endelea kusoma
  `),
  relatedHeading: phrases(`
    Habari zinazohusiana | Makala zinazohusiana | Mada zinazohusiana | Taarifa zinazohusiana | Yanayohusiana |
    Habari zaidi | Taarifa zaidi | Makala zaidi | Zaidi kutoka | Habari kuu | Habari mpya | Habari za hivi punde |
    Taarifa za hivi punde | Makala mpya | Habari nyingine | Zilizosomwa zaidi | Iliyosomwa zaidi | Zinazosomwa sana |
    Maarufu | Habari maarufu | Zinazovuma | Gumzo mitandaoni | Imependekezwa kwako | Mapendekezo ya mhariri |
    Chaguo la mhariri | Huenda ukapenda | Soma pia | Makala iliyotangulia | Makala inayofuata | Viungo vya nje | Video
  `),
  advertisement: phrases(`
    Tangazo | Matangazo | Imedhaminiwa | Maudhui yaliyodhaminiwa | Tangazo la biashara | Mdhamini
  `),
  newsletter: phrases(`
    Jarida | Jisajili kwa jarida letu | Jiandikishe kwa jarida letu | Jiunge na jarida letu | Pata habari |
    Pata habari mpya | Pata taarifa | Barua pepe yako | Anwani ya barua pepe | Weka barua pepe yako
  `),
  subscribe: phrases(`
    Jiandikishe | Jisajili | Kwa waliojisajili tu | Lipia | Ili kuendelea kusoma | Tuunge mkono | Changia
  `),
  follow: phrases(`
    Tufuate | Tufuate kwenye | Tufuatilie | Fuata | Jiunge nasi | Jiunge na chaneli yetu | Jiunge na kundi letu |
    Pakua programu | Pakua programu yetu | Wasiliana nasi | Tuandikie
  `),
  share: phrases(`
    Shiriki | Sambaza | Shirikisha | Shiriki makala hii | Shiriki kwenye Facebook | Shiriki habari hii | Tuma |
    Tuma kwa barua pepe | Chapisha | Nakili kiungo | Kiungo kimenakiliwa | Hifadhi | Penda
  `),
  comments: phrases(`
    Maoni | Toa maoni | Toa maoni yako | Andika maoni | Acha maoni | Weka maoni | Tazama maoni | Hakuna maoni | Jibu |
    Maoni yamefungwa | Barua pepe yako haitachapishwa | Kura ya maoni
  `),
  consent: phrases(`
    Tunatumia vidakuzi | Tovuti hii inatumia vidakuzi | Sera ya faragha | Sera ya vidakuzi | Kubali | Kubali vyote |
    Nakubali | Kataa | Kataa vyote | Masharti ya matumizi
  `),
  byline: phrases(`
    Na | Imeandikwa na | Imechapishwa na | Mwandishi | Na mwandishi wetu | Mhariri | Imehaririwa na | Mtafsiri
  `),
  authorBox: phrases(`
    Kuhusu mwandishi | Kuhusu sisi | Makala zote za | Zaidi kutoka kwa mwandishi | Chanzo
  `),
  rights: phrases(`
    Haki zote zimehifadhiwa
  `),
  biography: phrases(`ni`),
  contribution: [],
  disclosure: [],
  published: phrases(`
    Imechapishwa | Ilichapishwa | Tarehe | Tarehe ya kuchapishwa | Imesasishwa | Ilisasishwa | Imeboreshwa mwisho |
    Imehaririwa
  `),
  correction: phrases(`
    Marekebisho | Masahihisho | Maelezo ya mhariri
  `),
  tableOfContents: phrases(`Yaliyomo | Katika makala hii | Katika ukurasa huu`),
  tags: phrases(`Lebo | Mada | Vitambulisho | Maneno muhimu | Kategoria | Aina`),
  credit: phrases(`
    Picha | Picha na | Picha kwa hisani ya | Mpiga picha | Chanzo cha picha | Maelezo ya picha | Chanzo | Video |
    Maktaba
  `),
  leadPicture: [],
  pageTool: phrases(`
    Rudi juu | Juu | Rudi | Nyumbani | Mwanzo | Ruka hadi maelezo | Nenda kwenye maudhui | Menyu | Tafuta | Funga |
    Sikiliza | Muda wa kusoma | Onyesha zaidi | Tazama zote | Inapakia | Ukurasa unaofuata | Ukurasa uliotangulia
  `),
  notFound: phrases(`
    Ukurasa haukupatikana | Ukurasa haupo | Ukurasa unaotafuta | Maudhui hayapatikani | Haikupatikana | Kosa 404 |
    Hitilafu imetokea
  `),
  loginWall: phrases(`
    Ingia | Ingia ili | Jisajili | Fungua akaunti | Tengeneza akaunti | Una akaunti | Umesahau nenosiri | Nenosiri |
    Jina la mtumiaji
  `),
  botWall: phrases(`
    Inakagua kivinjari chako | Thibitisha kuwa wewe ni binadamu | Mimi si roboti | Ukaguzi wa usalama |
    Ufikiaji umekataliwa | Tafadhali subiri
  `),
} satisfies CueSheet;
