import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Slovenian */
export const sl = {
  seeAlso: phrases(`
    Preberite še | Preberite tudi | Preberi še | Preberi tudi | Preberite več | Preberi več | Več o tem | Več o temi | Poglejte tudi |
    Poglejte si tudi | Glejte tudi | Sorodni članki | Sorodni prispevki | Povezani članki | Ne spreglejte | Morda vas zanima |
    Berite tudi | Preberite celoten članek | Preberite celotno zgodbo | Preberite več o tem | Preberite več na | Preberi več o |
    Preberite tukaj | Preberite si tudi | Preberi celoten članek | Beri dalje | Berite dalje | Beri naprej | Berite naprej |
    Nadaljuj z branjem | Nadaljujte z branjem | Nadaljevanje branja | Beri tudi | Beri še | Berite še | Beri več | Več si preberite |
    Več preberite | Več v članku | Več lahko preberete | Več informacij | Več na | Izvedite več | Izvedi več | Poglejte še | Poglej tudi |
    Poglej še | Oglejte si tudi | Oglejte si še | Oglejte si | Oglejte si video | Oglej si video | Oglejte si fotogalerijo |
    Oglejte si posnetek | Poglejte video | Poglejte posnetek | Glej tudi | Poslušajte tudi | Poslušajte še | Prisluhnite tudi |
    Sorodna vsebina | Sorodne vsebine | Sorodne novice | Sorodne teme | Sorodni članek | Povezane vsebine | Povezane novice |
    Povezan članek | Povezana novica | Povezani prispevki | Podobni članki | Na to temo | Na isto temo | Še na to temo | Ne zamudite |
    Ne prezrite | Ne spreglej | Morda vas bo zanimalo | Morda vam bo všeč | Mogoče vas zanima | Utegne vas zanimati | Zanimalo vas bo |
    Zanimivo branje | Priporočamo branje | Priporočamo v branje | Priporočamo tudi | Preverite tudi | Preverite še | Kliknite tukaj |
    Klikni tukaj | Naslednji članek | Prejšnji članek | Fotogalerija | Foto galerija | Spremljajte v živo | Več v nadaljevanju |
    Poglejte si | Več na povezavi | O tem smo pisali | Pisali smo | Tukaj si lahko preberete | Več si lahko preberete | smo pisali |
    smo že pisali | Galerija | Oglejte si fotografije | Video | V slikah
  `),
  relatedHeading: phrases(`
    Sorodni članki | Sorodne novice | Povezani članki | Najbolj brano | Najbolj branih | Najnovejše |
    Najnovejše novice | Zadnje novice | Priporočamo | Priporočeno | Preberite še | Več iz rubrike | Morda vas zanima |
    Preberite tudi | Sorodne vsebine | Sorodna vsebina | Sorodni prispevki | Sorodne teme | Sorodni izdelki |
    Povezane novice | Povezane vsebine | Povezani prispevki | Podobne novice | Podobni članki | Podobne vsebine |
    Podobni izdelki | Najbolj brane | Najbolj brani članki | Najbolj brane novice | Najbolj branih 10 |
    Najbolj gledano | Najbolj komentirano | Najbolj priljubljeno | Najbolj deljeno | Najbolj iskano |
    Najnovejši članki | Najnovejši prispevki | Najnovejše objave | Najnovejši komentarji | Nedavni prispevki |
    Nedavni komentarji | Zadnji članki | Zadnje objave | Zadnji prispevki | Zadnje iz rubrike | Zadnje iz kategorije |
    Aktualno | Aktualne novice | Aktualne teme | Aktualne vsebine | Sveže novice | Novo na portalu | Priljubljeno |
    Priljubljeni članki | Priljubljene objave | Priljubljene novice | Priporočeni članki | Priporočene vsebine |
    Priporočamo branje | Priporočamo v branje | Priporočamo tudi | Priporočeno za vas | Predlagamo |
    Predlagamo branje | Izbrano za vas | Izbor uredništva | Izbor urednika | Uredniški izbor | Izpostavljeno |
    Izpostavljamo | Ne spreglejte | Ne zamudite | Ne prezrite | Morda vas bo zanimalo | Morda vam bo všeč |
    Mogoče vas zanima | Na isto temo | Na to temo | Več novic | Več člankov | Več iz te rubrike | Več iz kategorije |
    Več s področja | Še več novic | Še več iz rubrike | Iz te rubrike | Iz iste rubrike | V tej rubriki |
    Druge novice | Drugi članki | Ostale novice | Ostali članki | Preostale novice | Vse novice | Glavne novice |
    Top novice | Top zgodbe | Vroče teme | V trendu | Trenutno berejo | Bralci berejo | Drugi berejo |
    Iz naših medijev | Iz drugih medijev | Novice partnerjev | Vsebine partnerjev | Promocijske vsebine |
    Prejšnji članek | Naslednji članek | Prejšnji prispevek | Naslednji prispevek | Prejšnja objava |
    Naslednja objava | Navigacija prispevka | Navigacija objav | Koristne povezave | Zunanje povezave | Fotogalerije |
    Video vsebine | Kupci so kupili tudi | Drugi so kupili tudi
  `),
  advertisement: phrases(`
    Oglas | Oglasi | Reklama | Oglasno sporočilo | Sponzorirana vsebina | Članek se nadaljuje pod oglasom |
    Oglasna vsebina | Oglasno besedilo | Oglasni prispevek | Oglaševanje | Oglasni prostor | Promocijsko sporočilo |
    Promocijska vsebina | Promocijski prispevek | Promocijski članek | Promocija | Plačana objava | Plačan oglas |
    Plačana vsebina | Naročena vsebina | Naročena objava | PR sporočilo | PR članek | PR vsebina | Sponzorirano |
    Sponzoriran članek | Sponzorirana objava | Sponzorirano sporočilo | Partnerska vsebina | Vsebina partnerja |
    Vsebina je nastala v sodelovanju | Nadaljevanje pod oglasom | Nadaljevanje članka pod oglasom |
    Nadaljevanje besedila pod oglasom | Besedilo se nadaljuje pod oglasom | Prispevek se nadaljuje pod oglasom |
    Zgodba se nadaljuje pod oglasom | Preskoči oglas | Zapri oglas | Oglašujte pri nas | Odstrani oglase |
    Vsebina se nadaljuje pod oglasom | Vsebina se nadaljuje po oglasu | Članek se nadaljuje po oglasu
  `),
  newsletter: phrases(`
    E-novice | Prijavite se na e-novice | Naročite se na e-novice | Prijava na novice | Newsletter | Naročite se na naše e-novice |
    Naročite se na novice | Naročite se na brezplačne e-novice | Naročite se na newsletter | Naročite se na dnevne novice |
    Naroči se na e-novice | Naroči se na novice | Prijava na e-novice | Prijavite se na novice | Prijavite se na newsletter |
    Prijavite se na naše e-novice | Prijavite se na brezplačne e-novice | Prijavi se na e-novice | Prijavi se na novice |
    Prijavite se na obvestila | Naše e-novice | Brezplačne e-novice | Tedenske e-novice | Dnevne e-novice | Tedenski newsletter |
    Prejemajte e-novice | Prejemajte novice | Prejemajte najnovejše novice | Prejemajte obvestila | Prejmite najnovejše novice |
    Ostanite obveščeni | Ostanite na tekočem | Ostanite v stiku | Bodite obveščeni | Bodite na tekočem | Bodite med prvimi |
    Vpišite svoj e-naslov | Vpišite e-naslov | Vnesite svoj e-naslov | Vnesite e-poštni naslov | Vaš e-naslov | Vaš e-poštni naslov |
    E-poštni naslov | E-mail naslov | Hvala za prijavo | Hvala za naročilo | S prijavo na e-novice | S prijavo na novice |
    Odjavite se lahko kadarkoli | Kadarkoli se lahko odjavite | v vaš poštni nabiralnik | naravnost v vaš nabiralnik | Prijavi me |
    Naročite se brezplačno | v vaš e-poštni nabiralnik | v vaš nabiralnik
  `),
  subscribe: phrases(`
    Naročite se | Naročnina | Ste že naročnik | Samo za naročnike | Za nadaljevanje branja | Naroči se |
    Naročite se zdaj | Naročite se in berite | Postanite naročnik | Postani naročnik | Že imate naročnino |
    Ste že naročnik ali naročnica | Imate naročnino | Le za naročnike | Za naročnike |
    Vsebina je na voljo samo naročnikom | Članek je na voljo samo naročnikom | Članek je dostopen samo naročnikom |
    Ta članek je na voljo samo naročnikom | Ta vsebina je na voljo samo naročnikom |
    Celoten članek je na voljo naročnikom | Za branje celotnega članka | Za ogled celotnega članka |
    Za dostop do vsebine | Za neomejen dostop | Neomejen dostop | Preberite brez omejitev | Berite brez omejitev |
    Odklenite članek | Odkleni članek | Kupi članek | Kupite članek | Izberite naročnino | Izberite paket |
    Sklenite naročnino | Preizkusite brezplačno | Prvi mesec brezplačno | Naročnino lahko kadarkoli prekinete |
    Kadarkoli lahko prekličete | Podprite nas | Podprite naše delo | Podprite neodvisno novinarstvo | Podari članek |
    Podarite članek | Doniraj | Donirajte | Če želite prebrati celoten članek | Če želite brati naprej |
    Preostanek članka je na voljo
  `),
  follow: phrases(`
    Sledite nam | Spremljajte nas | Sledite nam na Facebooku | Prenesite aplikacijo | Pridružite se nam | Spremljajte nas na Google News |
    Sledite nam na | Sledite nam na Instagramu | Sledite nam na omrežju X | Sledite nam na Twitterju | Sledite nam na YouTubu |
    Sledite nam na Viberju | Sledite nam na Google News | Sledite nam tudi na | Sledite nam na družbenih omrežjih | Sledi nam |
    Sledi nam na | Sledi avtorju | Sledi temi | Spremljajte nas na | Spremljajte nas na Facebooku | Spremljajte nas na Instagramu |
    Spremljajte nas tudi na | Spremljajte nas na družbenih omrežjih | Pridružite se nam na | Pridružite se nam na Facebooku |
    Pridružite se nam na Viberju | Pridružite se naši skupini | Pridružite se našemu kanalu | Pridružite se naši Viber skupnosti |
    Pridruži se nam | Všečkajte nas | Všečkajte nas na Facebooku | Najdete nas na | Najdete nas tudi na | Prenesite našo aplikacijo |
    Prenesi aplikacijo | Naložite si aplikacijo | Naložite našo aplikacijo | Prenesite brezplačno aplikacijo | Naročite se na naš kanal |
    Naročite se na naš YouTube kanal | Dodajte nas med prednostne vire | Vklopite obvestila | Omogoči obvestila | Pišite nam |
    Pišite nam na | Kontaktirajte nas | Stopite v stik z nami | Pošljite nam | Imate novico | Imate zgodbo | Sledite | Spremljajte |
    Pridružite se | Zapratite | Bodite na tekočem | Prenesite si aplikacijo | Ostanite na tekočem | Vse novice spremljajte |
    Vklopite potisna obvestila | Omogočite obvestila | Želite prejemati potisna obvestila | prednostni vir | med prednostne vire |
    Sporočite nam
  `),
  share: phrases(`
    Deli | Delite | Deli članek | Deli na Facebooku | Kopiraj povezavo | Natisni | Deli prispevek | Deli objavo |
    Deli novico | Deli to | Deli z | Deli s prijatelji | Deli na X | Deli na Twitterju | Deli na LinkedIn |
    Deli prek | Deli povezavo | Delite članek | Delite prispevek | Delite s prijatelji | Delite na Facebooku |
    Delite na družbenih omrežjih | Deli na omrežju X | Pošlji | Pošlji prijatelju | Pošlji po e-pošti |
    Pošlji e-pošto | Tvitni | Tvitaj | Kopirajte povezavo | Povezava kopirana | Povezava je kopirana | Kopirano |
    Natisni članek | Shrani | Shrani za pozneje | Všeč mi je | Všečkaj | Priporoči
  `),
  comments: phrases(`
    Komentarji | Komentiraj | Komentirajte | Napišite komentar | Dodaj komentar | Prikaži komentarje | Komentar |
    Komentiraj članek | Vaš komentar | Vaše mnenje | Napiši komentar | Oddaj komentar | Oddajte komentar |
    Objavi komentar | Dodajte komentar | Dodaj svoj komentar | Pusti komentar | Pustite komentar | Pustite sporočilo |
    Dodaj odgovor | Odgovori | Prekliči odgovor | Preberite komentarje | Preberi komentarje | Poglej komentarje |
    Poglejte komentarje | Prikaži vse komentarje | Vsi komentarji | Ni komentarjev | Brez komentarjev |
    Še ni komentarjev | Bodite prvi | Bodite prvi in komentirajte | Bodite prvi, ki bo komentiral |
    Komentiranje je onemogočeno | Komentarji so zaprti | Komentiranje je zaprto | Za komentiranje se prijavite |
    Za komentiranje morate biti prijavljeni | Za objavo komentarja se morate prijaviti | Za oddajo komentarja |
    Prijavite se za komentiranje | Pravila komentiranja | Pogoji komentiranja | Pridružite se razpravi |
    Pridružite se pogovoru | Sodelujte v razpravi | Kaj menite | Kaj si mislite | Kakšno je vaše mnenje |
    Povejte svoje mnenje | Vaš e-naslov ne bo objavljen | Obvezna polja so označena | Prijavi komentar |
    Prijavi neprimerno vsebino | Anketa | Ocenite članek | Oceni članek | Vam je bil članek všeč
  `),
  consent: phrases(`
    Uporabljamo piškotke | Spletna stran uporablja piškotke | Mi in naši partnerji | Sprejmi vse |
    Nastavitve piškotkov | Zunanja vsebina | Za ogled te vsebine | Ta spletna stran uporablja piškotke |
    Ta stran uporablja piškotke | Naša spletna stran uporablja piškotke | Spletno mesto uporablja piškotke |
    To spletno mesto uporablja piškotke | Na spletni strani uporabljamo piškotke | Za boljšo uporabniško izkušnjo |
    Z uporabo spletne strani | Z nadaljnjo uporabo | Z nadaljevanjem uporabe | Spoštujemo vašo zasebnost |
    Cenimo vašo zasebnost | Vaša zasebnost | Politika zasebnosti | Politika piškotkov | Nastavitve zasebnosti |
    Upravljaj piškotke | Upravljanje piškotkov | Upravljajte nastavitve | Sprejmi | Sprejmem | Sprejmem vse |
    Sprejmi vse piškotke | Sprejmi piškotke | Strinjam se | Ne strinjam se | Zavrni | Zavrni vse | Dovoli vse |
    Potrdi izbiro | Razumem | Ta vsebina je na voljo na | Ta vsebina prihaja z | Za prikaz te vsebine |
    Za prikaz vsebine | Za ogled vsebine | Potrebujemo vaše soglasje | Potrebujemo vašo privolitev |
    Vsebina ni prikazana zaradi | Pogoji uporabe
  `),
  byline: phrases(`
    Avtor | Avtorica | Piše | Besedilo | Napisal | Avtorji | Avtor članka | Avtor besedila | Napisala | Pripravil |
    Pripravila | Pripravili | Zapisal | Zapisala | Objavil | Objavila | Uredništvo | Uredil | Uredila |
    Pogovarjal se je | Pogovarjala se je | Besedilo in fotografije | Prevod | Prevedel | Prevedla | Novinar |
    Novinarka
  `),
  authorBox: phrases(`
    O avtorju | Več od avtorja | Vsi članki avtorja | O avtorici | O avtorjih | O meni | O nas | Avtor članka | Avtor prispevka |
    Več o avtorju | Več o avtorici | Več od avtorice | Vsi članki avtorice | Vsi prispevki avtorja | Vsi prispevki | Vse objave avtorja |
    Poglej vse objave | Drugi članki avtorja | Ostali članki avtorja | Profil avtorja | Vir | Viri | Avtorske pravice |
    Članek je bil prvotno objavljen | Članek je bil objavljen | Članek je prvotno objavljen | Prispevek je bil prvotno objavljen |
    Mnenje avtorja | Stališča avtorja | Prispevek ne odraža nujno stališč | Opomba uredništva | Komentar avtorice ne izraža |
    Komentar avtorja ne izraža | Prispevek ne izraža nujno | Prispevek je mnenje avtorja | Prispevek je mnenje avtorice |
    Članek je mnenje avtorja | Mnenje avtorja ne odraža | Mnenje avtorice ne odraža | Mnenja avtorjev ne odražajo |
    Zapis je osebno mnenje | Kolumna je mnenje avtorja | Kolumna izraža stališče avtorja | Stališča avtorjev ne odražajo |
    Kolumna ne odraža | Članek je bil preveden | Besedilo je bilo prvotno objavljeno | Več člankov avtorja
  `),
  rights: phrases(`
    Vse pravice pridržane | Kopiranje ni dovoljeno | Vse pravice so pridržane
  `),
  biography: phrases(`
    je | piše | dela | je novinar | je novinarka | je urednik | je urednica | je pisatelj | je pisateljica |
    je avtor | je avtorica | je profesor | je profesorica | je kolumnist | je kolumnistka | je direktor |
    je direktorica | je raziskovalec | je raziskovalka | piše o | živi v | dela kot | predava na | poučuje na
  `),
  contribution: [],
  disclosure: phrases(`
    partnerske povezave | partnerskih povezav | affiliate povezave | affiliate povezav | lahko prejmemo provizijo |
    prejmemo provizijo | prejmemo majhno provizijo | brez dodatnih stroškov za vas | brez dodatnih stroškov
  `),
  published: phrases(`
    Objavljeno | Posodobljeno | Zadnja posodobitev | Datum objave | Objavljeno dne | Objavljen | Objavljena | Objava |
    Datum | Datum objave članka | Datum spremembe | Datum posodobitve | Prvič objavljeno | Prvotno objavljeno |
    Nazadnje posodobljeno | Nazadnje spremenjeno | Zadnja sprememba | Posodobljeno dne | Spremenjeno | Dodano |
    Ustvarjeno | Izdano
  `),
  correction: phrases(`
    Popravek | Pojasnilo | Opomba uredništva | Opomba urednika
  `),
  tableOfContents: phrases(`
    Kazalo | Vsebina članka | V tem članku | Kazalo vsebine | Vsebina | Vsebina prispevka | Na tej strani |
    V tem prispevku | V članku preberite | V nadaljevanju preberite | Kaj boste izvedeli | Na kratko | Skoči na
  `),
  tags: phrases(`
    Ključne besede | Oznake | Teme | Kategorije | Oznaka | Tagi | Značke | Ključna beseda | Tema | Kategorija |
    Rubrika | Rubrike | Več o temi | Povezane teme | Sorodne teme | Objavljeno v | Osebe | Kraji
  `),
  credit: phrases(`
    Foto | Fotografija | Vir | Vir fotografije | Slika je simbolična | Ilustracija | STA | Avtor fotografije |
    Avtor fotografij | Avtorica fotografije | Vir foto | Vir slike | Vir fotografij | Vir videa |
    Simbolična fotografija | Simbolična slika | Fotografija je simbolična | Arhivska fotografija | Osebni arhiv |
    Iz osebnega arhiva | Foto arhiv | Posnetek zaslona | Zajem zaslona | Zaslonski posnetek | Infografika |
    Profimedia | Shutterstock | Getty Images | Bobo | Povečaj sliko | Foto in video
  `),
  leadPicture: phrases(`
    Naslovna fotografija | Naslovna slika
  `),
  pageTool: phrases(`
    Na vrh | Poslušajte članek | Čas branja | Shrani članek | Zapri | Nazaj na vrh | Na vrh strani | Skok na vsebino |
    Preskoči na vsebino | Preskoči na glavno vsebino | Pojdi na vsebino | Nazaj | Nazaj domov | Nazaj na domačo stran |
    Nazaj na prvo stran | Domov | Domača stran | Meni | Iskanje | Išči | Poslušaj članek | Poslušaj |
    Poslušajte prispevek | Poslušajte posnetek članka | Prisluhni članku | Minut branja | Min branja |
    Predviden čas branja | Čas branja članka | Natisni stran | Različica za tisk | Velikost pisave | Velikost besedila |
    Povečaj besedilo | Prenesi PDF | Prijavi napako | Sporoči napako | Opazili ste napako | Ste opazili napako |
    Pokaži več | Prikaži več | Pokaži manj | Prikaži manj | Prikaži vse | Naloži več | Nalagam | Nalaganje |
    Naslednja stran | Prejšnja stran | Celozaslonski način | Vaš brskalnik ne podpira | Omogočite JavaScript |
    Povzetek | Predvideni čas branja | Poglej galerijo | Odpri galerijo | Našli ste napako | Najdi napako |
    Vsebina se predvaja
  `),
  notFound: phrases(`
    Stran ni bila najdena | Stran ne obstaja | Strani ni mogoče najti | Članek ni bil najden | Stran ni najdena |
    Stran, ki jo iščete, ne obstaja | Stran, ki jo iščete | Iskana stran ne obstaja | Iskane strani ni mogoče najti |
    Zahtevana stran ne obstaja | Zahtevane strani ni mogoče najti | Te strani ni mogoče najti | Ta stran ne obstaja |
    Članek ne obstaja | Članek ni več na voljo | Vsebina ni na voljo | Napaka 404
  `),
  loginWall: phrases(`
    Prijava | Prijavite se | Registracija | Ustvari račun | Prijavi se | Prijavite se za nadaljevanje |
    Za nadaljevanje se prijavite | Za ogled se prijavite | Prijavite se ali registrirajte | Registrirajte se |
    Registriraj se | Ustvarite račun | Ustvarite si račun | Že imate račun | Nimate računa | Še nimate računa |
    Še niste registrirani | Ste pozabili geslo | Pozabljeno geslo | Uporabniško ime | Zapomni si me |
    Morate biti prijavljeni
  `),
  botWall: phrases(`
    Preverjanje brskalnika | Potrdite, da ste človek | Nisem robot | Dostop zavrnjen | Potrdite, da niste robot |
    Preverjamo vaš brskalnik | Preverjamo, ali ste človek | Dostop je bil zavrnjen | Dostop onemogočen |
    Bili ste blokirani | Prosimo, počakajte | Omogočite JavaScript in piškotke | Izklopite blokator oglasov |
    Izklopite AdBlock
  `),
} satisfies CueSheet;
