import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Croatian */
export const hr = {
  seeAlso: phrases(`
    Pročitajte i | Pročitajte još | Pročitaj i | Pročitajte više | Pročitajte i ovo | Čitajte i | Čitajte još | Više o temi |
    Više pročitajte | Vidi još | Pogledajte i | Pogledajte još | Povezani članci | Povezani članak | Povezane vijesti | Ne propustite |
    Saznajte više | Možda će vas zanimati | Opširnije | Vezane vijesti | Pročitajte cijeli članak | Pročitajte cijelu priču |
    Pročitajte više o | Pročitajte više na | Pročitajte ovdje | Pročitajte sve o | Pročitaj više | Pročitaj još | Pročitaj cijeli članak |
    Pročitaj dalje | Pročitajte dalje | Čitaj više | Čitaj dalje | Čitajte dalje | Čitajte više | Čitaj i | Nastavi čitati |
    Nastavite čitati | Nastavak čitanja | Opširnije na | Opširnije o temi | Opširnije pročitajte | Više o tome | Više o ovoj temi |
    Više o svemu | Više čitajte | Više informacija | Detaljnije | Saznaj više | Otkrijte više | Doznajte više | Pogledajte više |
    Pogledajte video | Pogledajte snimku | Pogledajte fotogaleriju | Pogledajte galeriju | Pogledaj još | Pogledaj i | Pogledaj video |
    Pogledaj galeriju | Pogledajte i ovo | Vidi i | Vidite još | Vidite i | Vidi više | Vidjeti i | Poslušajte i | Poslušajte još |
    Poslušajte podcast | Povezana vijest | Povezana tema | Povezane teme | Povezani sadržaj | Povezani tekstovi | Povezani postovi |
    Vezani članci | Vezana vijest | Slični članci | Slične vijesti | Srodni članci | Na istu temu | Na ovu temu | Još na temu |
    Još o temi | Još o ovoj temi | Nemojte propustiti | Ne propusti | Moglo bi vas zanimati | Možda vas zanima | Možda vam se svidi |
    Moglo bi vam se svidjeti | Preporučujemo | Preporučujemo i | Preporučujemo da pročitate | Preporuka za čitanje | Provjerite i |
    Kliknite ovdje | Klikni ovdje | Sljedeći članak | Prethodni članak | Fotogalerija | Foto galerija | Galerija fotografija |
    Pratite uživo | Podsjetimo na | Vezani sadržaj | Pogledaj i ovo | Više o temi pročitajte | Ovdje pročitajte | Nastavak teksta ispod |
    Nastavak nakon oglasa | O tome smo pisali | Pisali smo | O tome opširnije | Opširnije o tome | O tome opširnije čitajte | smo pisali |
    Galerija | Pogledajte fotografije | Video | U slikama
  `),
  relatedHeading: phrases(`
    Povezani članci | Povezane vijesti | Vezane vijesti | Najčitanije | Najčitanije vijesti | Najnovije |
    Najnovije vijesti | Zadnje vijesti | Izdvojeno | Preporučeno | Preporučujemo | Još iz rubrike | Više iz rubrike |
    Možda će vas zanimati | Komentiraju se | Iz drugih medija | Povezani sadržaj | Povezani sadržaji | Povezane teme |
    Povezani tekstovi | Povezani postovi | Povezane objave | Vezani članci | Vezani sadržaj | Slični članci |
    Slične vijesti | Slične objave | Slični proizvodi | Povezani proizvodi | Srodni članci | Pročitajte još |
    Pročitajte i | Pogledajte još | Najčitaniji članci | Najčitanije danas | Najčitanije u rubrici |
    Najčitanije u zadnja 24 sata | Najgledanije | Najkomentiranije | Najpopularnije | Najdijeljenije | Najtraženije |
    Najnoviji članci | Najnovije objave | Najnoviji komentari | Najnovije iz rubrike | Zadnje objavljeno |
    Zadnje objave | Zadnji članci | Zadnje iz rubrike | Posljednje vijesti | Posljednje objave | Posljednji članci |
    Nedavne objave | Nedavni komentari | Nedavni članci | Nove objave | Novo na portalu | Vijesti dana |
    Glavne vijesti | Top vijesti | Top teme | Top priče | Udarne vijesti | Vruće teme | Teme dana | U trendu |
    Trending | Popularno | Popularni članci | Popularne objave | Popularne vijesti | Preporučeni članci |
    Preporučeni sadržaj | Preporučeno za vas | Preporučujemo za vas | Preporuke | Preporuka redakcije |
    Preporuke redakcije | Izbor urednika | Izbor redakcije | Izabrano za vas | Odabrano za vas | Urednički izbor |
    Izdvojene vijesti | Izdvojeni članci | Izdvajamo | Istaknuto | Istaknuti članci | Ne propustite |
    Nemojte propustiti | Moglo bi vas zanimati | Možda vas zanima | Možda vam se svidi | Moglo bi vam se svidjeti |
    Na istu temu | Još vijesti | Još članaka | Još iz kategorije | Još iz ove rubrike | Još s portala | Više vijesti |
    Više članaka | Više iz kategorije | Više na ovu temu | Iz iste rubrike | Iz rubrike | U ovoj rubrici |
    Ostale vijesti | Ostali članci | Ostalo iz rubrike | Ostalo iz kategorije | Druge vijesti | Drugi članci |
    Sve vijesti | Drugi čitaju | Čitatelji čitaju | Trenutno se čita | Vijesti partnera | Sadržaj partnera |
    Promo sadržaj | Sponzorirani članci | Prethodni članak | Sljedeći članak | Prethodna objava | Sljedeća objava |
    Prethodni post | Sljedeći post | Navigacija objava | Kretanje objava | Korisni linkovi | Korisne poveznice |
    Vanjske poveznice | Fotogalerije | Video vijesti | Kupci su kupili i | Drugi su kupili i
  `),
  advertisement: phrases(`
    Oglas | Oglasi | Reklama | Sponzorirani sadržaj | Promo | Plaćeni oglas | Nastavak članka ispod oglasa |
    Članak se nastavlja ispod oglasa | Oglašavanje | Oglasni prostor | Oglasni sadržaj | Oglasna poruka |
    Plaćeni sadržaj | Plaćena objava | Promo sadržaj | Promo članak | Promotivni sadržaj | Promotivni članak |
    Promocija | Promidžba | Promidžbeni sadržaj | Sponzorirano | Sponzorirani članak | Sponzorirana objava |
    Sponzorirani tekst | Sponzor | Sponzori | Native članak | PR članak | PR tekst | PR objava | Advertorial |
    Sadržaj partnera | Partnerski sadržaj | Sadržaj je nastao u suradnji s | U suradnji s partnerom |
    Nastavak ispod oglasa | Nastavak teksta ispod oglasa | Nastavak vijesti ispod oglasa |
    Tekst se nastavlja ispod oglasa | Priča se nastavlja ispod oglasa | Vijest se nastavlja ispod oglasa |
    Tekst se nastavlja nakon oglasa | Preskoči oglas | Zatvori oglas | Ukloni oglase | Oglašavajte se kod nas |
    Sadržaj se nastavlja ispod oglasa | Članak se nastavlja nakon oglasa | Nastavak nakon oglasa
  `),
  newsletter: phrases(`
    Newsletter | Prijavite se na newsletter | Prijavi se na newsletter | Pretplatite se na newsletter | Primajte najnovije vijesti |
    Prijavite se na besplatni newsletter | Prijavite se na naš newsletter | Prijavite se na naš besplatni newsletter |
    Prijavite se na tjedni newsletter | Prijavite se na dnevni newsletter | Prijavi se na naš newsletter |
    Prijavi se na besplatni newsletter | Prijavite se za newsletter | Prijavite se za primanje | Prijava na newsletter |
    Prijava za newsletter | Pretplatite se na naš newsletter | Pretplatite se na besplatni newsletter | Pretplatite se na obavijesti |
    Pretplati se na newsletter | Naš newsletter | Besplatni newsletter | Tjedni newsletter | Dnevni newsletter | Jutarnji newsletter |
    Bilten | Tjedni bilten | Primajte newsletter | Primajte naš newsletter | Primajte obavijesti | Primajte vijesti |
    Primajte najvažnije vijesti | Primaj newsletter | Želite primati newsletter | Želim primati newsletter | Ostanite u toku |
    Ostanite informirani | Ostanite u kontaktu | Budite u toku | Budi u toku | Budite informirani | Budite prvi koji | Saznajte prvi |
    Ne propustite nijednu | Upišite e-mail | Upišite svoj e-mail | Upišite svoju e-mail adresu | Unesite e-mail | Unesite svoj e-mail |
    Unesite svoju e-mail adresu | Unesite vašu e-mail adresu | Vaš e-mail | Vaša e-mail adresa | E-mail adresa | Adresa e-pošte |
    Hvala na prijavi | Hvala što ste se prijavili | Hvala na pretplati | Prijavom na newsletter | Pretplatom na newsletter |
    Možete se odjaviti u svakom trenutku | Odjaviti se možete u svakom trenutku | izravno u vaš inbox | u vaš inbox | u vaš sandučić |
    Prijavi me | Prijavite se besplatno | Pretplati me | u vašem sandučiću | na vašu e-mail adresu
  `),
  subscribe: phrases(`
    Pretplatite se | Pretplata | Već ste pretplatnik | Samo za pretplatnike | Za nastavak čitanja | Pretplati se |
    Pretplatite se odmah | Pretplatite se i čitajte | Postanite pretplatnik | Postani pretplatnik |
    Već imate pretplatu | Imate pretplatu | Jeste li već pretplatnik | Već sam pretplatnik |
    Isključivo za pretplatnike | Dostupno samo pretplatnicima | Ovaj članak dostupan je samo pretplatnicima |
    Ovaj je članak dostupan samo pretplatnicima | Članak je dostupan samo pretplatnicima |
    Ovaj sadržaj dostupan je samo pretplatnicima | Sadržaj je dostupan samo pretplatnicima |
    Ekskluzivno za pretplatnike | Za pretplatnike | Premium sadržaj | Premium članak | Za čitanje cijelog članka |
    Za pristup cijelom članku | Za pristup sadržaju | Želite pročitati cijeli članak | Da biste nastavili čitati |
    Kako biste nastavili čitati | Kako biste pročitali cijeli članak | Otključajte članak | Otključaj članak |
    Otključajte sadržaj | Neograničen pristup | Neograničeni pristup | Čitajte bez ograničenja | Kupite pretplatu |
    Kupi članak | Odaberite pretplatu | Odaberite paket | Isprobajte besplatno | Prvi mjesec besplatno |
    Pretplatu možete otkazati | Otkažite bilo kada | Podržite nas | Podržite naš rad | Podržite neovisno novinarstvo |
    Podržite neprofitno novinarstvo | Donirajte | Doniraj | Poklonite članak | Pokloni članak
  `),
  follow: phrases(`
    Pratite nas | Pratite nas na | Pratite nas na Facebooku | Preuzmite aplikaciju | Preuzmite našu aplikaciju | Pridružite nam se |
    Pratite nas na Google Newsu | Pratite nas na WhatsAppu | Pridružite se našem Viber kanalu | Pratite nas i na |
    Pratite nas na Instagramu | Pratite nas na mreži X | Pratite nas na Twitteru | Pratite nas na X-u | Pratite nas na YouTubeu |
    Pratite nas na TikToku | Pratite nas na Viberu | Pratite nas na Telegramu | Pratite nas na LinkedInu |
    Pratite nas na društvenim mrežama | Pratite nas putem | Pratite nas na Google Vijestima | Pratite autora | Prati nas | Prati nas na |
    Prati autora | Prati temu | Zapratite nas | Zapratite nas na | Zaprati nas | Lajkajte nas | Lajkajte nas na Facebooku |
    Lajkajte našu stranicu | Pridružite nam se na | Pridružite nam se na Facebooku | Pridružite se našoj grupi |
    Pridružite se našem kanalu | Pridružite se našoj Viber zajednici | Pridružite se našem WhatsApp kanalu |
    Pridružite se našem Telegram kanalu | Pridružite se zajednici | Pridruži nam se | Pridruži se našoj | Pronađite nas na |
    Nađite nas na | Pretplatite se na naš kanal | Pretplatite se na naš YouTube kanal | Preuzmi aplikaciju |
    Preuzmite besplatnu aplikaciju | Preuzmite mobilnu aplikaciju | Skinite aplikaciju | Skinite našu aplikaciju |
    Instalirajte aplikaciju | Dodajte nas kao preferirani izvor | Uključite obavijesti | Uključi obavijesti | Omogućite obavijesti |
    Kontaktirajte nas | Javite nam se | Javite nam se na | Pišite nam | Pišite nam na | Pišite autoru | Pošaljite nam | Pošalji nam |
    Imate priču | Imate vijest | Pratite | Zapratite | Pridružite se | Ovo je naša aplikacija | Postanite dio naše Viber zajednice |
    Postanite dio zajednice | Uključite se u našu grupu | Budite u tijeku | Vijesti pratite i na | Najnovije vijesti pratite na |
    Preuzmite je ovdje | Dnevne doze vijesti | Ako imate informaciju | Ako imate priču | Postanite dio | Uključite notifikacije |
    Želite li primati obavijesti | preferirani izvor | među preferirane izvore | Javite nam
  `),
  share: phrases(`
    Podijeli | Podijelite | Podijeli članak | Podijeli na Facebooku | Kopiraj link | Ispiši | Podijeli na X |
    Podijeli na Twitteru | Podijeli na LinkedInu | Podijeli na WhatsAppu | Podijeli na Viberu | Podijeli na |
    Podijeli putem | Podijeli s prijateljima | Podijeli vijest | Podijeli objavu | Podijeli ovo |
    Podijeli ovaj članak | Podijeli link | Podijelite članak | Podijelite na Facebooku | Podijelite na |
    Podijelite s prijateljima | Podijelite ovaj članak | Podijelite vijest | Dijeli | Dijeli na | Dijeljenja |
    Pošalji | Pošalji prijatelju | Pošalji e-mailom | Pošalji mailom | Pošaljite prijatelju | Tvitaj |
    Kopiraj poveznicu | Link kopiran | Poveznica kopirana | Kopirano | Ispiši članak | Isprintaj | Spremi |
    Spremi za kasnije | Sviđa mi se | Preporuči | Preporučite prijatelju
  `),
  comments: phrases(`
    Komentari | Komentiraj | Komentirajte | Napišite komentar | Ostavite komentar | Prikaži komentare |
    Pogledaj komentare | Komentar | Komentiraj članak | Vaš komentar | Vaše mišljenje | Napiši komentar |
    Dodaj komentar | Dodajte komentar | Ostavi komentar | Ostavite svoj komentar | Ostavi odgovor | Odgovori |
    Otkaži odgovor | Objavi komentar | Pošalji komentar | Pošaljite komentar | Pročitaj komentare |
    Pročitajte komentare | Pogledajte komentare | Prikaži sve komentare | Svi komentari | Nema komentara |
    Još nema komentara | Budite prvi | Budi prvi | Budite prvi koji će komentirati | Budi prvi koji će komentirati |
    Komentari su isključeni | Komentari su zatvoreni | Komentiranje je isključeno | Komentiranje je onemogućeno |
    Za komentiranje je potrebna prijava | Za komentiranje se morate prijaviti |
    Za komentiranje morate biti prijavljeni | Morate biti prijavljeni da biste komentirali |
    Prijavite se za komentiranje | Prijavite se da biste komentirali | Pravila komentiranja | Uvjeti komentiranja |
    Pridružite se raspravi | Uključite se u raspravu | Sudjelujte u raspravi | Sudjeluj u raspravi | Što mislite |
    Što vi mislite | Kakvo je vaše mišljenje | Recite nam što mislite | Vaša adresa e-pošte neće biti objavljena |
    Vaša e-mail adresa neće biti objavljena | Obavezna polja su označena | Nužna polja označena su | Prijavi komentar |
    Prijavi neprimjereni komentar | Anketa | Glasajte | Ocijenite članak | Ocijeni članak |
    Je li vam članak bio koristan | Za sudjelovanje u komentarima | Za komentiranje je potrebna |
    Stavovi izneseni u komentarima | Komentari ne odražavaju
  `),
  consent: phrases(`
    Koristimo kolačiće | Ova stranica koristi kolačiće | Mi i naši partneri | Prihvati sve | Prihvaćam |
    Postavke kolačića | Vanjski sadržaj | Potreban nam je vaš pristanak | Kako biste vidjeli ovaj sadržaj |
    Ova web stranica koristi kolačiće | Ova internetska stranica koristi kolačiće | Ovaj portal koristi kolačiće |
    Naša web stranica koristi kolačiće | Naša stranica koristi kolačiće | Web stranica koristi kolačiće |
    Ove stranice koriste kolačiće | Za bolje korisničko iskustvo | Korištenjem ove stranice | Nastavkom korištenja |
    Nastavkom pregledavanja | Poštujemo vašu privatnost | Cijenimo vašu privatnost |
    Stalo nam je do vaše privatnosti | Vaša privatnost | Politika privatnosti | Pravila privatnosti |
    Politika kolačića | Pravila o kolačićima | Postavke privatnosti | Upravljanje kolačićima | Upravljaj kolačićima |
    Upravljajte postavkama | Prihvati | Prihvati kolačiće | Prihvati sve kolačiće | Prihvaćam sve |
    Prihvaćam kolačiće | Slažem se | Ne slažem se | Odbij | Odbij sve | Odbijam | Dopusti sve |
    Ovaj sadržaj dolazi s | Ovaj sadržaj pruža | Za prikaz ovog sadržaja | Za pregled ovog sadržaja |
    Za prikaz sadržaja | Da biste vidjeli ovaj sadržaj | Potrebna je vaša privola | Potrebna nam je vaša privola |
    Uvjeti korištenja
  `),
  byline: phrases(`
    Piše | Autor | Tekst | Napisao | Napisala | Pišu | Autorica | Autori | Autor članka | Autor teksta | Pripremio |
    Pripremila | Pripremili | Objavio | Objavila | Objavljeno od | Uredio | Uredila | Uredništvo | Redakcija |
    Razgovarao | Razgovarala | Razgovor vodio | Razgovor vodila | Tekst i fotografije | Novinar | Novinarka | Preveo |
    Prevela | Prijevod
  `),
  authorBox: phrases(`
    O autoru | Više od autora | Svi članci autora | O autorici | O autorima | O meni | O nama | Autor članka |
    Autor teksta | Više o autoru | Više o autorici | Više od autorice | Svi članci autorice | Svi tekstovi autora |
    Sve objave autora | Pogledaj sve objave | Pogledaj sve članke | Pogledajte sve objave | Ostali članci autora |
    Drugi članci autora | Profil autora | Izvori | Autorska prava | Članak je izvorno objavljen |
    Članak je prvotno objavljen | Tekst je izvorno objavljen | Tekst je prvotno objavljen |
    Tekst je objavljen uz potporu | Ovaj tekst nastao je u sklopu | Stavovi izneseni u | Stavovi autora |
    Mišljenje autora | Napomena redakcije | Napomena uredništva | Preuzimanje sadržaja | Kolumna ne izražava |
    Komentar ne odražava | Stavovi izneseni u kolumni | Stavovi izneseni u ovom tekstu |
    Stavovi autora ne odražavaju | Mišljenja iznesena u | Članak ne odražava nužno | Tekst je nastao uz potporu |
    Tekst je objavljen u sklopu | Dopušteno je prenošenje | Zabranjeno je prenošenje | Preuzimanje nije dopušteno |
    Sadržaj je autorsko djelo | Tekst je preveden
  `),
  rights: phrases(`
    Sva prava pridržana | Zabranjeno je kopiranje | Zabranjeno kopiranje
  `),
  biography: phrases(`
    je | piše | radi | je novinar | je novinarka | je urednik | je urednica | je pisac | je književnik |
    je književnica | je autor | je autorica | je profesor | je profesorica | je kolumnist | je kolumnistica |
    je direktor | je direktorica | je istraživač | je istraživačica | piše o | piše za | živi u | živi i radi u |
    radi kao | predaje na
  `),
  contribution: [],
  disclosure: phrases(`
    affiliate linkove | affiliate linkovi | affiliate poveznice | partnerske poveznice | partnerski linkovi |
    možemo zaraditi proviziju | možemo ostvariti proviziju | ostvarujemo proviziju | bez dodatnih troškova za vas |
    bez dodatnog troška za vas | zaraditi proviziju
  `),
  published: phrases(`
    Objavljeno | Ažurirano | Zadnja izmjena | Posljednja izmjena | Datum objave | Objavljeno dana | Objavljen |
    Objava | Datum | Datum i vrijeme objave | Datum izmjene | Datum ažuriranja | Prvi put objavljeno |
    Izvorno objavljeno | Prvotno objavljeno | Zadnje ažurirano | Zadnje ažuriranje | Zadnja promjena |
    Posljednje ažurirano | Posljednje ažuriranje | Posljednja promjena | Izmijenjeno | Dodano | Kreirano | Postavljeno
  `),
  correction: phrases(`
    Ispravak | Ispravka | Napomena uredništva | Napomena redakcije | Dopuna
  `),
  tableOfContents: phrases(`
    Sadržaj | U ovom članku | Sadržaj članka | Sadržaj teksta | U članku | U ovom tekstu | Na ovoj stranici |
    Što ćete saznati | U članku saznajte | Ukratko | Skoči na
  `),
  tags: phrases(`
    Oznake | Ključne riječi | Teme | Tagovi | Kategorije | Oznaka | Tag | Ključna riječ | Tema | Kategorija |
    Rubrika | Rubrike | Više o temi | Povezane teme | Teme članka | Objavljeno u | Osobe | Mjesta | Hashtagovi
  `),
  credit: phrases(`
    Foto | Fotografija | Izvor | Ilustracija | Snimio | Snimila | Pixsell | Cropix | Hina | Screenshot |
    Fotografija u prilogu | Autor fotografije | Autor fotografija | Autorica fotografije | Izvor fotografije |
    Izvor fotografija | Izvor slike | Izvor videa | Foto izvor | Naslovna fotografija | Ilustrativna fotografija |
    Fotografija je ilustrativna | Foto ilustracija | Arhivska fotografija | Privatna arhiva | Privatni album |
    Foto arhiva | Snimka zaslona | Infografika | Profimedia | Shutterstock | Getty Images | Reuters | Guliver Image |
    Povećaj sliku | Ustupljena fotografija
  `),
  leadPicture: phrases(`
    Naslovna fotografija | Naslovna slika
  `),
  pageTool: phrases(`
    Na vrh | Poslušajte članak | Vrijeme čitanja | Spremi članak | Zatvori | Povratak na vrh | Natrag na vrh |
    Vrati se na vrh | Na vrh stranice | Preskoči na sadržaj | Preskoči na glavni sadržaj | Skoči na sadržaj |
    Skoči na glavni sadržaj | Natrag | Povratak | Povratak na naslovnicu | Povratak na početnu | Natrag na naslovnicu |
    Početna | Početna stranica | Naslovnica | Izbornik | Traži | Pretraži | Pretraga | Poslušaj članak |
    Poslušajte ovaj članak | Poslušaj | Slušaj članak | Poslušajte vijest | Minuta čitanja | Min čitanja |
    Vrijeme čitanja članka | Ispiši stranicu | Verzija za ispis | Inačica za ispis | Veličina teksta | Veličina slova |
    Preuzmi PDF | Prijavi grešku | Prijavi pogrešku | Uočili ste pogrešku | Uočili ste grešku | Prikaži više |
    Prikaži manje | Prikaži sve | Vidi sve | Pogledaj sve | Učitaj više | Učitavanje | Učitavam | Sljedeća stranica |
    Prethodna stranica | Cijeli zaslon | Vaš preglednik ne podržava | Omogućite JavaScript | Sažetak |
    Želite li dopuniti temu | Želite prijaviti grešku | Želite li prijaviti grešku | Znate li nešto više o temi |
    Znate nešto više o ovoj temi | Pogledaj galeriju | Otvori galeriju | Čitanje članka traje | Prijavite pogrešku |
    Najstarije prvo | Najnovije prvo
  `),
  notFound: phrases(`
    Stranica nije pronađena | Stranica ne postoji | Tražena stranica ne postoji | Članak nije pronađen |
    Stranica nije nađena | Stranica koju tražite | Stranica koju tražite ne postoji |
    Stranica koju tražite nije pronađena | Tražena stranica nije pronađena | Tražena stranica nije dostupna |
    Ova stranica ne postoji | Ova stranica nije dostupna | Stranica nije dostupna | Članak ne postoji |
    Članak više nije dostupan | Traženi članak ne postoji | Sadržaj nije dostupan | Sadržaj nije pronađen |
    Pogreška 404 | Greška 404 | Ništa nije pronađeno
  `),
  loginWall: phrases(`
    Prijava | Prijavite se | Registracija | Registrirajte se | Prijavi se | Prijavite se za nastavak |
    Prijavite se kako biste nastavili | Prijavite se ili registrirajte | Prijava korisnika | Registriraj se |
    Registrirajte se besplatno | Napravite račun | Otvorite račun | Kreiraj račun | Kreirajte račun | Stvori račun |
    Već imate račun | Nemate račun | Nemate korisnički račun | Zaboravili ste lozinku | Zaboravljena lozinka |
    Korisničko ime | Zapamti me | Morate biti prijavljeni | Morate se prijaviti
  `),
  botWall: phrases(`
    Provjera preglednika | Potvrdite da niste robot | Nisam robot | Pristup odbijen | Provjeravamo vaš preglednik |
    Potvrdite da ste čovjek | Provjeravamo jeste li čovjek | Jeste li robot | Pristup zabranjen | Pristup je odbijen |
    Pristup blokiran | Blokirani ste | Molimo pričekajte | Omogućite JavaScript i kolačiće |
    Isključite blokator oglasa | Isključite AdBlock | Isključite blokiranje oglasa
  `),
} satisfies CueSheet;
