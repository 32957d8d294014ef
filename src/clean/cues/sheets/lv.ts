import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Latvian */
export const lv = {
  seeAlso: phrases(`
    Lasi arī | Lasiet arī | Lasi vēl | Lasi vairāk | Lasīt vairāk | Lasīt tālāk | Skaties arī | Skatiet arī | Saistītie raksti |
    Saistītais raksts | Uzzini vairāk | Vairāk par tēmu | Nepalaid garām | Tevi varētu interesēt | Lasi arī šo | Lasi vairāk par |
    Lasi vairāk šeit | Lasi tālāk | Lasi visu rakstu | Lasi turpinājumu | Lasi šeit | Lasīt arī | Lasīt visu | Lasīt visu rakstu |
    Lasīt šeit | Lasiet vairāk | Lasiet tālāk | Lasiet šeit | Izlasi arī | Izlasiet arī | Skatieties arī | Skatīties arī | Skatīt arī |
    Skaties video | Skatieties video | Skatīt video | Skaties foto | Skaties bildes | Skatīt galeriju | Skatīt vairāk | Apskati arī |
    Aplūko arī | Klausies arī | Klausieties arī | Vairāk lasi | Vairāk lasiet | Vairāk lasi šeit | Vairāk par šo tēmu |
    Vairāk par tematu | Vairāk šeit | Vairāk informācijas | Plašāk lasi | Plašāk lasiet | Sīkāk lasi | Sīkāk lasiet | Par šo tēmu |
    Raksti par tēmu | Saistītā ziņa | Saistītais saturs | Nepalaidiet garām | Jūs varētu interesēt | Tevi var interesēt |
    Tev varētu patikt | Jums varētu patikt | Tev var patikt arī | Iesakām izlasīt | Iesakām lasīt | Ieteicam izlasīt | Ieteicam lasīt |
    Noteikti izlasi | Turpināt lasīt | Turpini lasīt | Raksta turpinājums | Nākamais raksts | Iepriekšējais raksts | Nākamā ziņa |
    Iepriekšējā ziņa | Uzziniet vairāk | Uzzināt vairāk | Spied šeit | Spiediet šeit | Klikšķini šeit | Turpinājumā lasi | Ieskaties arī |
    Lasiet vēl | Iepriekš rakstījām | Jau ziņots | Jau rakstījām | Fotogalerija | Galerija | Video
  `),
  relatedHeading: phrases(`
    Saistītie raksti | Saistītās ziņas | Lasītākie | Lasītākais | Populārākie | Jaunākie | Jaunākās ziņas |
    Jaunākie raksti | Iesakām | Ieteiktie raksti | Vairāk ziņu | Citi raksti | Tevi varētu interesēt | Lasi arī |
    Lasiet arī | Lasi vēl | Par šo tēmu | Vairāk par tēmu | Līdzīgi raksti | Līdzīgas ziņas | Citas ziņas |
    Citi lasa | Citi lasa arī | Lasītākās ziņas | Lasītākie raksti | Visvairāk lasītie | Skatītākie | Skatītākais |
    Komentētākie | Populārākās ziņas | Populārākie raksti | Populārākais | Populāri | Aktuāli | Aktuālākais |
    Aktuālākās ziņas | Svarīgākais | Svarīgākās ziņas | Dienas ziņas | Galvenās ziņas | Karstākās ziņas |
    Pēdējās ziņas | Pēdējie raksti | Jaunākais | Jaunākie ieraksti | Jaunākie komentāri | Nesenie raksti |
    Vairāk no sadaļas | Vairāk no rubrikas | Citi raksti šajā sadaļā | No šīs pašas sadaļas | Redakcija iesaka |
    Redakcijas izvēle | Iesakām izlasīt | Ieteicam | Ieteicam izlasīt | Ieteikumi | Ieteikts tev | Jums ieteicam |
    Jūs varētu interesēt | Tev varētu patikt | Nepalaid garām | Nepalaidiet garām | Iepriekšējais raksts |
    Nākamais raksts | Iepriekšējais ieraksts | Nākamais ieraksts | Ziņu navigācija | Rakstu navigācija |
    Noderīgas saites | Ārējās saites | Fotogalerijas | Līdzīgi produkti | Saistītie produkti | Saistītās preces |
    Citi skatījās arī
  `),
  advertisement: phrases(`
    Reklāma | Sludinājums | Apmaksāts saturs | Sponsorēts saturs | Raksts turpinās pēc reklāmas | Reklāmas |
    Reklāmraksts | Reklāmas raksts | Reklāmas saturs | Apmaksāta reklāma | Apmaksāts raksts | Sponsorēts |
    Sponsorēts raksts | Sponsorēta publikācija | Sadarbības raksts | Sadarbības projekts | Partneru saturs |
    Partnera saturs | Komerciāls saturs | Sadarbībā ar | Raksts turpinās zem reklāmas | Teksts turpinās pēc reklāmas |
    Turpinājums pēc reklāmas | Turpinājums zem reklāmas | Aizvērt reklāmu | Politiskā reklāma | Satura mārketings
  `),
  newsletter: phrases(`
    Jaunumu vēstule | Piesakies jaunumiem | Pieteikties jaunumiem | Abonē jaunumus | Jaunumu vēstules | Ziņu vēstule |
    Pieraksties jaunumiem | Pierakstīties jaunumiem | Pierakstieties jaunumiem | Piesakieties jaunumiem | Pieteikšanās jaunumiem |
    Pieteikties jaunumu vēstulei | Piesakies jaunumu vēstulei | Piesakies e-pasta jaunumiem | Abonēt jaunumus | Abonējiet jaunumus |
    Abonē ziņu lapu | Saņem jaunumus | Saņem jaunumus e-pastā | Saņemt jaunumus e-pastā | Saņemiet jaunumus | Saņem jaunākās ziņas |
    Saņem ziņas savā e-pastā | Esi lietas kursā | Esiet lietas kursā | Uzzini pirmais | Ievadi savu e-pastu | Ievadiet savu e-pastu |
    Ievadi e-pasta adresi | Tavs e-pasts | Jūsu e-pasts | Jūsu e-pasta adrese | E-pasta adrese | Paldies par pieteikšanos |
    Atteikties no jaunumiem | Abonē mūsu jaunumus | Saņem svarīgāko savā e-pastā | Ja vēlies saņemt svarīgāko | Svarīgākais tavā e-pastā |
    Saņem svarīgāko tavā e-pastā | Piesakies bez maksas | Abonēt bez maksas | jūsu e-pastā | tavā e-pastā
  `),
  subscribe: phrases(`
    Abonē | Abonements | Tikai abonentiem | Lai turpinātu lasīt | Abonēt | Abonēšana | Abonējiet | Abonē tagad |
    Abonēt tagad | Noformē abonementu | Iegādājies abonementu | Pirkt abonementu | Kļūsti par abonentu |
    Kļūstiet par abonentu | Esi jau abonents | Jau abonē | Saturs pieejams tikai abonentiem |
    Raksts pieejams tikai abonentiem | Šis raksts pieejams tikai abonentiem | Šis saturs pieejams tikai abonentiem |
    Pilnu rakstu lasi | Lai lasītu tālāk | Lai lasītu visu rakstu | Turpini lasīt ar abonementu |
    Lasi bez ierobežojumiem | Izmēģini bez maksas | Izmēģini par brīvu | Atcelt var jebkurā laikā | Atbalsti mūs |
    Atbalstiet mūs | Atbalsti neatkarīgu žurnālistiku | Atbalsti žurnālistiku | Dāvini rakstu | Uzdāvini rakstu |
    Ziedo tagad
  `),
  follow: phrases(`
    Seko mums | Sekojiet mums | Lejupielādē lietotni | Pievienojies mums | Seko | Seko mums Facebook | Seko mums Instagram |
    Seko mums arī | Seko mums sociālajos tīklos | Sekojiet mums Facebook | Seko līdzi jaunumiem | Seko līdzi mums | Sekot autoram |
    Sekot tēmai | Sekot līdzi | Pievienojieties mums | Pievienojies mūsu WhatsApp | Pievienojies WhatsApp kanālam |
    Pievienojies Telegram kanālam | Pievienojies mūsu grupai | Seko mums WhatsApp | Seko mums Google ziņās | Seko mums Google News |
    Lejupielādējiet lietotni | Lejupielādēt lietotni | Lejupielādē mūsu lietotni | Lejuplādē lietotni | Ieslēdz paziņojumus |
    Ieslēgt paziņojumus | Sazinies ar mums | Sazinieties ar mums | Raksti mums | Rakstiet mums | Iesūti ziņu | Ziņo redakcijai |
    Sūti mums | Atrodi mūs | Sekojiet | Pievienojies | Pievienojieties | Piesakies mūsu | Uzzini pirmais | Uzzini svarīgāko |
    Lai uzzinātu svarīgāko | Lejuplādē mūsu lietotni | Pievieno mūs | Ieslēdziet paziņojumus | Vēlies saņemt paziņojumus |
    vēlamais avots | vēlamo avotu | Ziņo mums
  `),
  share: phrases(`
    Dalīties | Dalies | Dalies ar rakstu | Kopēt saiti | Drukāt | Dalīties ar rakstu | Dalies ar šo rakstu |
    Dalīties Facebook | Dalies Facebook | Dalīties sociālajos tīklos | Dalies ar draugiem | Dalīties ar draugiem |
    Kopīgot | Kopīgo | Kopīgot Facebook | Tvītot | Nosūtīt | Nosūtīt draugam | Nosūtīt e-pastā | Sūtīt draugam |
    Sūtīt e-pastā | Kopēt | Saite nokopēta | Drukāt rakstu | Izdrukāt | Saglabāt | Saglabāt rakstu |
    Pievienot izlasei | Patīk | Iesaki draugiem
  `),
  comments: phrases(`
    Komentāri | Komentēt | Pievienot komentāru | Rakstīt komentāru | Skatīt komentārus | Komentārs | Komentē |
    Komentēt rakstu | Pievieno komentāru | Pievienojiet komentāru | Atstāt komentāru | Atstāj komentāru |
    Atstājiet komentāru | Raksti komentāru | Lasīt komentārus | Lasi komentārus | Visi komentāri | Rādīt komentārus |
    Rādīt visus komentārus | Skatīt visus komentārus | Nav komentāru | Komentāru nav | Pagaidām nav komentāru |
    Tavs komentārs | Jūsu komentārs | Esi pirmais | Komentāri ir slēgti | Komentāri ir izslēgti |
    Komentēšana ir slēgta | Komentēšana slēgta | Komentēšanas noteikumi | Atbildēt | Atcelt atbildi |
    Jūsu e-pasta adrese netiks publicēta | Obligātie lauki ir atzīmēti | Lai komentētu | Lai pievienotu komentāru |
    Piedalies diskusijā | Kādas ir tavas domas | Aptauja | Balsot | Vai raksts bija noderīgs | Novērtē rakstu
  `),
  consent: phrases(`
    Mēs izmantojam sīkdatnes | Šī vietne izmanto sīkdatnes | Mēs un mūsu partneri | Piekrītu visām | Ārējais saturs |
    Lai skatītu šo saturu | Mēs lietojam sīkdatnes | Izmantojam sīkdatnes | Mūsu vietnē tiek izmantotas sīkdatnes |
    Šajā vietnē tiek izmantotas sīkdatnes | Šajā mājaslapā tiek izmantotas sīkdatnes |
    Šī mājaslapa izmanto sīkdatnes | Šī tīmekļa vietne izmanto sīkdatnes | Vietne izmanto sīkdatnes |
    Kopā ar mūsu partneriem | Mēs cienām jūsu privātumu | Mums rūp jūsu privātums | Jūsu privātums |
    Privātuma politika | Sīkdatņu politika | Sīkdatņu iestatījumi | Sīkfailu iestatījumi | Pārvaldīt sīkdatnes |
    Pārvaldīt iestatījumus | Mēs izmantojam sīkfailus | Piekrītu | Piekrist | Piekrist visām | Apstiprināt visas |
    Pieņemt visas | Akceptēt | Noraidīt | Noraidīt visas | Nepiekrītu | Turpinot lietot šo vietni |
    Lai redzētu šo saturu | Lai skatītu šo video | Šo saturu nodrošina | Nepieciešama jūsu piekrišana |
    Lietošanas noteikumi
  `),
  byline: phrases(`
    Autors | Autore | Teksts | Raksta | Raksta autors | Raksta autore | Autori | Teksta autors | Sagatavoja |
    Sagatavojis | Sagatavojusi | Publicēja | Žurnālists | Žurnāliste | Redaktors | Redaktore | Intervēja
  `),
  authorBox: phrases(`
    Par autoru | Citi autora raksti | Par autori | Par autoriem | Par mums | Raksta autors | Vairāk no autora |
    Vairāk rakstu no | Visi autora raksti | Skatīt visus rakstus | Autora profils | Informācijas avots |
    Autortiesības | Redakcijas piezīme | Raksts pirmoreiz publicēts |
    Publikācijas saturs vai tās jebkāda apjoma daļa | Autora viedoklis var nesakrist |
    Redakcijas viedoklis var nesakrist | Viedoklis var nesakrist | Pārpublicēšanas gadījumā |
    Raksts sākotnēji publicēts | Saturs aizsargāts | Raksts tapis ar Mediju atbalsta fonda | Raksts tapis ar |
    Projektu finansē Mediju atbalsta fonds | Par publikācijas saturu atbild | Par projekta saturu atbild |
    Pārpublicēšanas gadījumā nepieciešama | Raksts pirmo reizi publicēts | Raksts ir tulkots
  `),
  rights: phrases(`
    Visas tiesības aizsargātas | Visas tiesības paturētas | Pārpublicēšana aizliegta | Kopēšana aizliegta
  `),
  biography: phrases(`
    ir žurnālists | ir žurnāliste | ir redaktors | ir redaktore | ir rakstnieks | ir rakstniece | raksta par |
    strādā par
  `),
  contribution: [],
  disclosure: phrases(`
    affiliate saites | partneru saites | saņemam komisiju | varam saņemt komisiju | bez papildu izmaksām jums |
    saņemt komisiju
  `),
  published: phrases(`
    Publicēts | Publicēta | Atjaunots | Pēdējās izmaiņas | Publicēts plkst | Publicēšanas datums |
    Publikācijas datums | Publicēšanas laiks | Ievietots | Pievienots | Datums | Atjaunota | Atjaunināts |
    Atjaunināta | Atjaunināts plkst | Pēdējoreiz atjaunots | Pēdējo reizi atjaunots | Pēdējo reizi atjaunināts |
    Pēdējoreiz labots | Labots | Pirmoreiz publicēts | Papildināts
  `),
  correction: phrases(`
    Labojums | Precizējums | Redakcijas piezīme
  `),
  tableOfContents: phrases(`
    Saturs | Satura rādītājs | Šajā rakstā | Raksta saturs | Rakstā lasiet | Šajā lapā | Pāriet uz | Rakstā uzzināsi
  `),
  tags: phrases(`
    Atslēgvārdi | Birkas | Tēmas | Tagi | Birka | Tēma | Temati | Atslēgas vārdi | Kategorija | Kategorijas | Sadaļa |
    Rubrika | Saistītās tēmas | Raksta tēmas | Iezīmes
  `),
  credit: phrases(`
    Foto | Attēls | Avots | Ilustratīvs attēls | LETA | Publicitātes foto | Foto autors | Foto avots | Attēla avots |
    Attēla autors | Ilustratīvs foto | Ilustratīva fotogrāfija | Arhīva foto | Ekrānuzņēmums | Ekrānšāviņš |
    Ilustrācija | Infografika | Publicitātes attēls | Privātais arhīvs | Foto no | Palielināt attēlu | AFP/Scanpix
  `),
  leadPicture: [],
  pageTool: phrases(`
    Uz augšu | Klausīties rakstu | Lasīšanas laiks | Aizvērt | Atpakaļ uz augšu | Uz lapas augšu | Uz sākumu | Atpakaļ |
    Atpakaļ uz sākumu | Sākums | Sākumlapa | Pāriet uz saturu | Pāriet uz galveno saturu | Pārlekt uz saturu | Izvēlne |
    Meklēt | Meklēšana | Drukas versija | Drukāt lapu | Klausies rakstu | Klausīties šo rakstu | Noklausies rakstu |
    Lasīšanas ilgums | Min lasīšanai | Fonta izmērs | Burtu izmērs | Teksta izmērs | Ziņot par kļūdu | Pamanīji kļūdu |
    Pamanījāt kļūdu | Atradi kļūdu | Rādīt vairāk | Rādīt mazāk | Rādīt visu | Ielādēt vairāk | Nākamā lapa |
    Iepriekšējā lapa | Pilnekrāna režīms | Jūsu pārlūks neatbalsta | Iespējojiet JavaScript | Lejupielādēt PDF |
    Kļūda rakstā | Ja pamanījāt kļūdu | Iezīmējiet tekstu | Atradāt kļūdu | Ieslēgt skaņu | Klausies |
    Skaties galeriju | Lasīšanas laiks ir
  `),
  notFound: phrases(`
    Lapa nav atrasta | Lapa neeksistē | Raksts nav atrasts | Lapa netika atrasta | Meklētā lapa nav atrasta |
    Meklētā lapa neeksistē | Pieprasītā lapa nav atrasta | Šāda lapa neeksistē | Lapa vairs nav pieejama |
    Lapa nav pieejama | Raksts neeksistē | Raksts vairs nav pieejams | Kļūda 404 | Diemžēl lapa | Radās kļūda |
    Notikusi kļūda
  `),
  loginWall: phrases(`
    Pieslēgties | Ienākt | Reģistrēties | Izveidot kontu | Ielogoties | Pieslēdzies | Pieslēdzieties |
    Pieslēgties, lai lasītu | Ienāc, lai lasītu | Autorizēties | Autorizējies | Reģistrējies | Reģistrējieties |
    Izveido kontu | Izveidojiet kontu | Jau ir konts | Vai tev jau ir konts | Nav konta | Aizmirsi paroli |
    Aizmirsāt paroli | Parole | Lietotājvārds | Atcerēties mani | Jums jāpieslēdzas
  `),
  botWall: phrases(`
    Pārbauda pārlūku | Apstipriniet, ka esat cilvēks | Es neesmu robots | Piekļuve liegta | Pārlūka pārbaude |
    Notiek pārlūka pārbaude | Apstiprini, ka esi cilvēks | Pierādiet, ka neesat robots | Piekļuve aizliegta |
    Piekļuve bloķēta | Lūdzu, uzgaidiet | Pārāk daudz pieprasījumu | Neparasta datplūsma |
    Iespējojiet JavaScript un sīkdatnes | Izslēdziet reklāmu bloķētāju
  `),
} satisfies CueSheet;
