import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Finnish */
export const fi = {
  seeAlso: phrases(`
    Kuuntele Areenassa | Katso Areenassa | Lue myös | Lue lisää | Lue lisää aiheesta | Lue lisää täältä | Lue koko juttu |
    Lue koko artikkeli | Lue tästä | Lue juttu | Lue seuraavaksi | Lue kaikki | Katso myös | Katso video | Katso kuvat | Katso lisää |
    Kuuntele myös | Kuuntele | Lisää aiheesta | Lisää samasta aiheesta | Lisää tietoa | Lisätietoja | Aiheesta lisää | Aiheesta muualla |
    Aiheeseen liittyvää | Aiheeseen liittyvät | Aiheeseen liittyviä juttuja | Aiheeseen liittyvät artikkelit | Jatka lukemista |
    Jatka lukemista mainoksen jälkeen | Juttu jatkuu | Juttu jatkuu kuvan jälkeen | Juttu jatkuu videon alla |
    Juttu jatkuu mainoksen jälkeen | Artikkeli jatkuu | Saatat pitää myös | Saattaa kiinnostaa sinua | Sinua saattaa kiinnostaa |
    Sinua voisi kiinnostaa | Tämä voi kiinnostaa sinua | Suosittelemme | Suosittelemme myös | Suositellut | Älä missaa | Älä ohita |
    Klikkaa tästä | Seuraava artikkeli | Edellinen artikkeli | Seuraava juttu | Edellinen juttu | Muut lukivat myös | Lue lisää tästä |
    Aiheesta aiemmin | Kerroimme aiemmin | Tutustu myös juttuun | Tutustu myös juttuihin | Kuvagalleria | Kuvat | Kuvina | Video
  `),
  relatedHeading: phrases(`
    Lue myös | Lue lisää | Lue seuraavaksi | Lisää aiheesta | Lisää samasta aiheesta | Lisää uutisia |
    Lisää artikkeleita | Lisää juttuja | Aiheeseen liittyvää | Aiheeseen liittyvät artikkelit | Aiheeseen liittyvät |
    Samasta aiheesta | Samankaltaisia artikkeleita | Muita artikkeleita | Muita uutisia | Muut uutiset |
    Muut artikkelit | Muut lukivat myös | Luetuimmat | Luetuimmat nyt | Luetuimmat jutut | Luetuimmat artikkelit |
    Katsotuimmat | Kommentoiduimmat | Jaetuimmat | Suosituimmat | Suosittua | Suositut | Suosittua nyt | Tuoreimmat |
    Tuoreimmat uutiset | Uusimmat | Uusimmat uutiset | Uusimmat artikkelit | Uusimmat jutut | Viimeisimmät |
    Viimeisimmät uutiset | Viimeisimmät artikkelit | Uutiset | Päivän uutiset | Pääuutiset | Juuri nyt |
    Ajankohtaista | Nostot | Suosittelemme | Suositellut | Suositukset | Suosituksia sinulle | Sinulle suositeltua |
    Sinulle | Toimituksen valinnat | Toimitus suosittelee | Toimituksen poiminnat | Saatat pitää myös näistä |
    Sinua saattaa kiinnostaa | Älä missaa | Edellinen artikkeli | Seuraava artikkeli | Artikkelien selaus |
    Ulkoiset linkit | Linkit | Hyödyllisiä linkkejä | Videot | Mainosyhteistyö | Kaupallinen yhteistyö | Katso myös |
    Muut lukevat | Suosittelemme sinulle | Sinua saattaisi kiinnostaa
  `),
  advertisement: phrases(`
    Mainos | Mainokset | Ilmoitus | Kaupallinen yhteistyö | Mainosyhteistyö | Maksettu yhteistyö | Sponsoroitu | Sponsoroitu sisältö |
    Mainostajan sisältöä | Yhteistyössä | Juttu jatkuu mainoksen jälkeen | Artikkeli jatkuu mainoksen jälkeen |
    Artikkeli jatkuu mainoksen alla | Teksti jatkuu mainoksen jälkeen | Mainos alkaa | Mainos päättyy | Sulje mainos | Mainoslinkki |
    Sisältää mainoslinkkejä | Mainos – juttu jatkuu alla | Mainos (teksti jatkuu alla) | teksti jatkuu alla | Juttu jatkuu mainoksen alla
  `),
  newsletter: phrases(`
    Uutiskirje | Uutiskirjeet | Uutiskirjeemme | Tilaa uutiskirje | Tilaa uutiskirjeemme | Tilaa uutiskirjeet |
    Tilaa ilmainen uutiskirje | Tilaa maksuton uutiskirje | Tilaa tästä | Liity uutiskirjeen tilaajaksi | Liity postituslistalle |
    Saat uutiset | Saat uusimmat | Pysy ajan tasalla | Pysy kärryillä | Sähköpostiosoite | Sähköpostiosoitteesi |
    Anna sähköpostiosoitteesi | Syötä sähköpostiosoitteesi | Kiitos tilauksesta | Tilaamalla uutiskirjeen | Suoraan sähköpostiisi |
    Saat uutiset suoraan sähköpostiisi | Tilaa maksutta | Tilaa ilmaiseksi | sähköpostiisi
  `),
  subscribe: phrases(`
    Tilaa | Tilaa nyt | Tilaa lehti | Tilaajille | Vain tilaajille | Tämä artikkeli on vain tilaajille |
    Artikkeli on vain tilaajille | Oletko jo tilaaja | Olen jo tilaaja | Onko sinulla jo tilaus |
    Jatka lukemista tilaamalla | Jatkaaksesi lukemista | Lue rajattomasti | Rajaton lukuoikeus |
    Kokeile ilmaiseksi | Kokeile maksutta | Voit perua milloin vain | Tue meitä | Tue journalismia | Lahjoita |
    Liity jäseneksi | Osta tilaus | Vain tilaajille tarkoitettu | Anna artikkeli lahjaksi | Lahjoita tämä juttu |
    Lahjoita artikkeli
  `),
  follow: phrases(`
    Seuraa meitä | Seuraa meitä somessa | Seuraa meitä Facebookissa | Seuraa meitä Instagramissa | Seuraa | Seuraa aihetta |
    Seuraa aiheita | Seuraa kirjoittajaa | Tykkää meistä Facebookissa | Löydät meidät | Lataa sovellus | Lataa sovelluksemme |
    Lataa ilmainen sovellus | Ota ilmoitukset käyttöön | Ota yhteyttä | Ota yhteyttä toimitukseen | Lähetä juttuvinkki | Lähetä vinkki |
    Onko sinulla juttuvinkki | Anna juttuvinkki | Vinkkaa meille | Kirjoita meille | Tilaa kanavamme | Liity kanavalle | Liity ryhmään |
    Seuraa meitä Google Uutisissa | Seuraa meitä WhatsAppissa | Seuraa WhatsApp-kanavaamme | Lisää suosikiksi Google Uutisissa |
    Kytke ilmoitukset päälle | Tilaa ilmoitukset | Ota käyttöön ilmoitukset | ensisijaiseksi lähteeksi | suosikiksi Google Uutisissa |
    Ilmoita siitä | Kerro siitä meille
  `),
  share: phrases(`
    Jaa | Jaa artikkeli | Jaa juttu | Jaa tämä | Jaa tämä artikkeli | Jaa Facebookissa | Jaa Twitterissä | Jaa X:ssä |
    Jaa WhatsAppissa | Jaa LinkedInissä | Jaa somessa | Jaa sähköpostilla | Jaa sivu | Jaa linkki | Jaot | Twiittaa |
    Lähetä | Lähetä sähköpostilla | Lähetä kaverille | Tulosta | Tulosta artikkeli | Kopioi linkki | Linkki kopioitu |
    Tallenna | Tallenna artikkeli | Tallenna suosikiksi | Tykkää | Katso tämä julkaisu Instagramissa
  `),
  comments: phrases(`
    Kommentit | Kommentti | Kommentoi | Kommentoi juttua | Kommentoi artikkelia | Kirjoita kommentti |
    Jätä kommentti | Lisää kommentti | Lähetä kommentti | Näytä kommentit | Näytä kaikki kommentit | Lue kommentit |
    Kaikki kommentit | Ei kommentteja | Ei vielä kommentteja | Kommenttisi | Mitä mieltä olet | Aiheesta voi keskustella |
    Mitä mieltä sinä olet | Osallistu keskusteluun | Keskustelu | Keskustele | Ole ensimmäinen |
    Kommentointi on suljettu | Kommentointi suljettu | Kommentit on suljettu | Vastaa | Peruuta vastaus |
    Sähköpostiosoitettasi ei julkaista | Pakolliset kentät on merkitty | Kirjaudu sisään kommentoidaksesi |
    Kirjaudu kommentoidaksesi | Kysely | Äänestä | Oliko artikkelista hyötyä | Kommentointi on päättynyt |
    Mitä ajatuksia juttu herätti | Voit keskustella aiheesta | Sinun täytyy kirjautua sisään kommentoidaksesi |
    Keskustele aiheesta
  `),
  consent: phrases(`
    Käytämme evästeitä | Tämä sivusto käyttää evästeitä | Sivusto käyttää evästeitä | Sivustomme käyttää evästeitä |
    Verkkosivustomme käyttää evästeitä | Me ja kumppanimme | Arvostamme yksityisyyttäsi | Yksityisyytesi |
    Tietosuoja | Tietosuojaseloste | Tietosuojakäytäntö | Evästekäytäntö | Evästeasetukset | Evästekäytännöt |
    Hallitse evästeitä | Hyväksy | Hyväksy kaikki | Hyväksy evästeet | Hyväksy kaikki evästeet | Hyväksyn | Hylkää |
    Hylkää kaikki | Vain välttämättömät | Salli kaikki | Jatkamalla | Käyttämällä sivustoa | Nähdäksesi sisällön |
    Käyttöehdot | Tämä sisältö on peräisin palvelusta | Ulkoinen sisältö | Tarvitsemme suostumuksesi |
    Nähdäksesi tämän sisällön | Jotta voit nähdä tämän sisällön | Hyväksy evästeet nähdäksesi
  `),
  byline: phrases(`
    Teksti | Kirjoittaja | Kirjoittajat | Kirjoittanut | Toimittaja | Toimittajat | Julkaissut | Haastattelu |
    Päätoimittaja | Teksti ja kuvat | Teksti ja kuva | Kääntänyt | Tekijä
  `),
  authorBox: phrases(`
    Kirjoittajasta | Tietoja kirjoittajasta | Kirjoittaja | Kirjoittaja on | Toimittajasta | Tietoa meistä | Kaikki artikkelit |
    Näytä kaikki artikkelit | Lisää kirjoittajalta | Lisää kirjoittajan artikkeleita | Kaikki kirjoittajan artikkelit | Lähde | Lähteet |
    Oikaisu | Tietoa kirjoittajasta | Kirjoittajan muut jutut | Juttu on julkaistu alun perin | Artikkeli on julkaistu alun perin |
    Teksti on käännetty | Tiivistelmä on tehty tekoälyn avulla | Kaikki kirjoittajan jutut | Lue lisää kirjoittajalta
  `),
  rights: phrases(`
    Kaikki oikeudet pidätetään | Kopiointi kielletty
  `),
  biography: phrases(`on | työskentelee | kirjoittaa`),
  contribution: [],
  disclosure: phrases(`
    affiliate-linkkejä | affiliate-linkki | mainoslinkkejä | mainoslinkki | kumppanuuslinkkejä | saamme komission |
    saamme provision | toimitus saa palkkion
  `),
  published: phrases(`
    Julkaistu | Julkaistu ensimmäisen kerran | Julkaisupäivä | Julkaisuaika | Päivämäärä | Luotu | Lisätty |
    Päivitetty | Päivitetty viimeksi | Viimeksi päivitetty | Päivitys | Muokattu | Viimeksi muokattu
  `),
  correction: phrases(`
    Oikaisu | Korjaus | Tarkennus | Korjattu | Toimituksen huomautus
  `),
  tableOfContents: phrases(`
    Sisältö | Sisällys | Sisällysluettelo | Tässä artikkelissa | Tässä jutussa | Tällä sivulla | Siirry kohtaan |
    Tiivistelmä
  `),
  tags: phrases(`
    Avainsanat | Avainsana | Asiasanat | Tunnisteet | Aiheet | Aihe | Artikkelin aiheet | Kategoriat | Kategoria |
    Lisää aiheesta | Paikat | Henkilöt | Julkaistu kategoriassa
  `),
  credit: phrases(`
    Kuva | Kuvat | Kuvaaja | Valokuva | Valokuvaaja | Kuvalähde | Kuvateksti | Kuvituskuva | Arkistokuva | Kuvitus |
    Grafiikka | Kuvakaappaus | Lähde | Video | Kartta | Lehtikuva | STT | Getty Images | Avaa kuva | Suurenna kuva
  `),
  leadPicture: phrases(`
    Pääkuva | Kansikuva
  `),
  pageTool: phrases(`
    Takaisin ylös | Sivun alkuun | Ylös | Takaisin | Etusivulle | Takaisin etusivulle | Etusivu | Siirry sisältöön |
    Hyppää sisältöön | Siirry suoraan sisältöön | Hyppää pääsisältöön | Valikko | Haku | Hae | Sulje |
    Kuuntele artikkeli | Kuuntele juttu | Toista | Lukuaika | Minuutin lukuaika | Min lukuaika | Tekstin koko |
    Tulosta sivu | Lataa PDF | Ilmoita virheestä | Ilmoita asiavirheestä | Löysitkö virheen | Huomasitko virheen |
    Näytä lisää | Näytä vähemmän | Näytä kaikki | Lataa lisää | Ladataan | Seuraava sivu | Edellinen sivu |
    Koko näyttö | Selaimesi ei tue | Ota JavaScript käyttöön | Tallenna artikkeli | Tulosta artikkeli |
    Näytä tiivistelmä | Tekoälyn tekemä tiivistelmä
  `),
  notFound: phrases(`
    Sivua ei löytynyt | Sivua ei löydy | Sivua ei ole olemassa | Etsimääsi sivua ei löytynyt |
    Etsimääsi sivua ei löydy | Hakemaasi sivua ei löytynyt | Hakemaasi sivua ei löydy | Tätä sivua ei ole |
    Sivu on poistettu | Artikkelia ei löytynyt | Artikkeli ei ole enää saatavilla | Sisältö ei ole saatavilla |
    Virhe 404 | Tapahtui virhe
  `),
  loginWall: phrases(`
    Kirjaudu sisään | Kirjaudu | Kirjaudu sisään lukeaksesi | Kirjaudu sisään jatkaaksesi | Kirjautuminen |
    Rekisteröidy | Rekisteröidy ilmaiseksi | Luo tili | Luo tunnus | Luo käyttäjätili | Onko sinulla jo tili |
    Eikö sinulla ole tiliä | Sinun täytyy kirjautua | Sinun on kirjauduttava sisään | Unohditko salasanan |
    Unohditko salasanasi | Salasana | Käyttäjätunnus | Muista minut | Kirjaudu lukeaksesi
  `),
  botWall: phrases(`
    Tarkistetaan selainta | Vahvista, että olet ihminen | Varmista, että olet ihminen | En ole robotti |
    Oletko robotti | Pääsy estetty | Pääsy kielletty | Sinut on estetty | Epätavallista liikennettä |
    Liian monta pyyntöä | Ota JavaScript ja evästeet käyttöön | Poista mainosten esto | Tarkistetaan selaintasi
  `),
} satisfies CueSheet;
