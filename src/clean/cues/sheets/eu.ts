import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Basque */
export const eu = {
  seeAlso: phrases(`
    Irakurri ere | Irakurri gehiago | Irakurri hemen | Irakurri albiste osoa | Gehiago irakurri | Gehiago jakin |
    Gehiago jakiteko | Ikusi ere | Ikusi gainera | Ikusi gehiago | Ikusi bideoa | Lotutako albisteak |
    Lotutako artikuluak | Lotutako edukia | Erlazionatutako albisteak | Erlazionatutako artikuluak |
    Interesatuko zaizu | Interesa dakizuke | Gai honi buruz gehiago | Informazio gehiago | Jarraitu irakurtzen |
    Ez galdu
  `),
  relatedHeading: phrases(`
    Lotutako albisteak | Lotutako artikuluak | Lotutako edukiak | Erlazionatutako albisteak |
    Erlazionatutako artikuluak | Albiste gehiago | Azken albisteak | Azken berriak | Azken ordua | Irakurrienak |
    Gehien irakurriak | Ikusienak | Gomendatuak | Gomendatutakoak | Interesatuko zaizu | Interesa dakizuke |
    Nabarmenduak | Beste albiste batzuk | Aurrekoa | Hurrengoa | Gehiago irakurri | Ikusi ere | Kanpo estekak
  `),
  advertisement: phrases(`
    Publizitatea | Iragarkia | Iragarkiak | Babesleak | Babestutako edukia | Publierreportajea
  `),
  newsletter: phrases(`
    Buletina | Buletinak | Eman izena buletinean | Harpidetu buletinera | Jaso buletina | Jaso albisteak |
    Zure helbide elektronikoa | Helbide elektronikoa | Harpidetu gure buletinera
  `),
  subscribe: phrases(`
    Harpidetu | Egin harpidedun | Harpidedunentzat | Harpidedunentzat bakarrik | Harpideduna zara |
    Jarraitu irakurtzeko | Egin zaitez bazkide | Lagundu | Babestu gure lana
  `),
  follow: phrases(`
    Jarraitu gaitzazu | Jarrai gaitzazu | Jarraitu sare sozialetan | Harpidetu gure kanalera | Deskargatu aplikazioa |
    Deskargatu gure aplikazioa | Jarri gurekin harremanetan | Idatzi guri | Telegrameko kanala
  `),
  share: phrases(`
    Partekatu | Partekatu albistea | Partekatu artikulua | Partekatu Facebooken | Bidali | Bidali postaz | Inprimatu |
    Kopiatu esteka | Esteka kopiatu da | Gorde | Atsegin dut
  `),
  comments: phrases(`
    Iruzkinak | Iruzkina | Iruzkinik ez | Utzi iruzkina | Utzi erantzuna | Idatzi iruzkina | Gehitu iruzkina |
    Ikusi iruzkinak | Erantzun | Zure iritzia | Zure helbide elektronikoa ez da argitaratuko
  `),
  consent: phrases(`
    Cookieak erabiltzen ditugu | Webgune honek cookieak erabiltzen ditu | Cookie politika | Pribatutasun politika |
    Cookieen ezarpenak | Onartu | Onartu guztiak | Baztertu | Baztertu guztiak | Lege oharra
  `),
  byline: phrases(`Egilea | Egileak | Testua | Idazlea | Erredakzioa | Argitaratzailea | Elkarrizketa`),
  authorBox: phrases(`
    Egileari buruz | Guri buruz | Egilearen artikulu guztiak | Iturria
  `),
  rights: phrases(`
    Eskubide guztiak erreserbatuta
  `),
  biography: [],
  contribution: [],
  disclosure: [],
  published: phrases(`
    Argitaratua | Argitaratze data | Data | Eguneratua | Azken eguneratzea | Azken aldaketa | Sortua
  `),
  correction: phrases(`
    Zuzenketa | Oharra | Erredakzioaren oharra
  `),
  tableOfContents: phrases(`Edukia | Aurkibidea | Edukien taula | Artikulu honetan`),
  tags: phrases(`Etiketak | Gaiak | Gaia | Kategoriak | Kategoria | Hitz gakoak`),
  credit: phrases(`
    Argazkia | Argazkiak | Argazkilaria | Irudia | Irudiak | Iturria | Ilustrazioa | Bideoa | Artxiboko argazkia
  `),
  leadPicture: [],
  pageTool: phrases(`
    Gora | Itzuli gora | Hasiera | Atzera | Joan edukira | Edukira joan | Menua | Bilatu | Itxi | Entzun |
    Entzun artikulua | Irakurtzeko denbora | Gehiago erakutsi | Ikusi guztiak | Kargatzen | Hurrengo orria |
    Aurreko orria
  `),
  notFound: phrases(`
    Orria ez da aurkitu | Ez da orria aurkitu | Orri hau ez da existitzen | Bilatzen duzun orria | Ez da aurkitu |
    404 errorea | Errorea gertatu da
  `),
  loginWall: phrases(`
    Hasi saioa | Saioa hasi | Sartu | Eman izena | Erregistratu | Sortu kontua | Pasahitza ahaztu duzu | Pasahitza |
    Erabiltzaile izena
  `),
  botWall: phrases(`
    Nabigatzailea egiaztatzen | Ez naiz robota | Segurtasun egiaztapena | Sarbidea ukatuta | Itxaron mesedez
  `),
} satisfies CueSheet;
