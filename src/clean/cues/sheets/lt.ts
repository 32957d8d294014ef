import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Lithuanian */
export const lt = {
  seeAlso: phrases(`
    Skaitykite taip pat | Taip pat skaitykite | Skaityk taip pat | Skaitykite daugiau | Skaityti daugiau | Plačiau skaitykite |
    Daugiau skaitykite | Susiję straipsniai | Susijęs straipsnis | Taip pat žiūrėkite | Žiūrėkite taip pat | Daugiau šia tema |
    Nepraleiskite | Plačiau | Jus gali sudominti | Skaityk daugiau | Skaitykite ir | Skaityk ir | Skaitykite toliau | Skaityk toliau |
    Skaityti toliau | Skaityti taip pat | Skaityti visą straipsnį | Skaityti straipsnį | Skaitykite visą straipsnį | Skaitykite čia |
    Skaitykite plačiau | Skaityti plačiau | Plačiau skaityti | Plačiau skaitykite čia | Plačiau apie tai | Plačiau apie tai skaitykite |
    Plačiau šia tema | Daugiau apie tai | Daugiau apie tai skaitykite | Daugiau informacijos | Daugiau informacijos rasite |
    Daugiau skaitykite čia | Taip pat skaityk | Taip pat skaityti | Taip pat perskaitykite | Taip pat žiūrėk | Taip pat klausykite |
    Žiūrėti taip pat | Žiūrėkite vaizdo įrašą | Žiūrėti vaizdo įrašą | Žiūrėkite video | Žiūrėti video | Žiūrėti galeriją |
    Žiūrėkite nuotraukas | Nuotraukų galerija | Fotogalerija | Klausykite taip pat | Klausykite tinklalaidės | Susijęs turinys |
    Susijusi naujiena | Susijusios temos | Tuo pačiu klausimu | Ta pačia tema | Šia tema | Taip pat šia tema | Straipsniai šia tema |
    Kiti straipsniai šia tema | Nepraleisk | Nepražiopsokite | Jums gali patikti | Jus taip pat gali sudominti | Gali būti įdomu |
    Jums gali būti įdomu | Rekomenduojame perskaityti | Rekomenduojame paskaityti | Rekomenduojame skaityti | Siūlome paskaityti |
    Straipsnis tęsiamas | Straipsnio tęsinys | Tęskite skaitymą | Tęsti skaitymą | Kitas straipsnis | Ankstesnis straipsnis |
    Sužinokite daugiau | Sužinok daugiau | Sužinoti daugiau | Spauskite čia | Spausk čia | Žiūrėti daugiau | Rodyti plačiau |
    Apie tai rašėme | Galerija | Video
  `),
  relatedHeading: phrases(`
    Susiję straipsniai | Susijusios naujienos | Skaitomiausi | Skaitomiausi straipsniai | Populiariausi | Naujausi |
    Naujausios naujienos | Naujausi straipsniai | Rekomenduojami | Rekomenduojame | Daugiau naujienų |
    Taip pat skaitykite | Jus gali sudominti | Kiti straipsniai | Skaitykite taip pat | Susijęs turinys |
    Susiję įrašai | Susiję | Šia tema | Taip pat šia tema | Daugiau šia tema | Panašūs straipsniai | Panašūs įrašai |
    Panašios naujienos | Kitos naujienos | Kiti skaito | Kiti skaitė | Skaitomiausia | Skaitomiausi šiandien |
    Skaitomiausios naujienos | Dienos skaitomiausi | Savaitės skaitomiausi | Žiūrimiausi | Daugiausia skaityti |
    Daugiausiai skaityti | Komentuojamiausi | Daugiausia komentuoti | Populiaru | Populiariausios naujienos |
    Populiariausi straipsniai | Populiariausi įrašai | Populiarūs straipsniai | Populiarūs įrašai | Dabar populiaru |
    Dabar skaito | Aktualijos | Svarbiausios naujienos | Svarbiausios dienos naujienos | Dienos naujienos |
    Pagrindinės naujienos | Karštos naujienos | Paskutinės naujienos | Paskutiniai įrašai | Naujausi įrašai |
    Naujausi komentarai | Naujausia | Taip pat skaitomi | Daugiau straipsnių | Daugiau iš rubrikos |
    Daugiau iš kategorijos | Daugiau iš skilties | Iš tos pačios kategorijos | Rubrikos naujienos |
    Redakcija rekomenduoja | Redakcijos pasirinkimas | Redaktoriaus pasirinkimas | Rekomenduojami straipsniai |
    Rekomenduojama | Rekomenduojamos naujienos | Rekomenduojame perskaityti | Rekomenduojame jums | Rekomendacijos |
    Jums rekomenduojame | Jums siūlome | Jums gali patikti | Jums gali būti įdomu | Jus taip pat gali sudominti |
    Nepraleiskite | Ankstesnis straipsnis | Kitas straipsnis | Ankstesnis įrašas | Kitas įrašas |
    Navigacija tarp įrašų | Įrašų navigacija | Naudingos nuorodos | Išorinės nuorodos | Nuotraukų galerijos |
    Susijusios prekės | Panašios prekės | Susiję produktai | Partnerių turinys
  `),
  advertisement: phrases(`
    Reklama | Skelbimas | Remiamas turinys | Rėmėjų turinys | Straipsnio tęsinys – žemiau reklamos | Reklamos |
    Reklaminis turinys | Reklaminis straipsnis | Reklaminis projektas | Reklaminis pranešimas | Užsakymo turinys |
    Užsakyta | Užsakomasis straipsnis | Užsakomasis turinys | Apmokėta | Rėmėjo turinys | Partnerio turinys |
    Partnerių turinys | Partnerių straipsnis | Remiamas straipsnis | Turinio rinkodara | Turinio projektas |
    Bendradarbiaujant su | Politinė reklama | Straipsnis tęsiamas po reklamos | Straipsnio tęsinys po reklamos |
    Straipsnio tęsinys – po reklamos | Tekstas tęsiamas po reklamos | Tęsinys po reklamos |
    Reklama – straipsnis tęsiamas žemiau | Uždaryti reklamą | Užsakymo Nr | Turinys parengtas bendradarbiaujant |
    Straipsnis tęsiasi po reklama | Tekstas tęsiasi po reklama
  `),
  newsletter: phrases(`
    Naujienlaiškis | Prenumeruokite naujienlaiškį | Užsiprenumeruokite naujienlaiškį | Gaukite naujienas | Naujienlaiškiai |
    Mūsų naujienlaiškis | Naujienlaiškio prenumerata | Naujienų prenumerata | Prenumeruok naujienlaiškį | Prenumeruoti naujienlaiškį |
    Prenumeruokite mūsų naujienlaiškį | Prenumeruok mūsų naujienlaiškį | Prenumeruokite naujienas | Prenumeruoti naujienas |
    Užsiprenumeruok naujienlaiškį | Užsiprenumeruokite mūsų naujienlaiškį | Užsisakykite naujienlaiškį | Užsisakyk naujienlaiškį |
    Užsisakykite mūsų naujienlaiškį | Registruokitės naujienlaiškiui | Savaitės naujienlaiškis | Gauk naujienas |
    Gaukite naujienas pirmieji | Gaukite naujienas el. paštu | Gaukite svarbiausias naujienas | Gauti naujienas | Sužinokite pirmieji |
    Sužinok pirmas | Būkite pirmieji | Tavo el. paštas | Jūsų el. paštas | Jūsų el. pašto adresas | El. pašto adresas |
    Įveskite el. paštą | Įveskite savo el. paštą | Įveskite el. pašto adresą | Įvesk savo el. paštą | Ačiū, kad užsiprenumeravote |
    Ačiū už prenumeratą | Atsisakyti prenumeratos | Naujienos į jūsų el. paštą | Gaukite naujienlaiškį | Prenumeruoti nemokamai |
    Užsiprenumeruokite nemokamai | į jūsų el. paštą | į jūsų pašto dėžutę
  `),
  subscribe: phrases(`
    Prenumeruokite | Prenumerata | Tik prenumeratoriams | Norėdami skaityti toliau | Prenumeruok | Prenumeruoti |
    Prenumeruokite dabar | Užsiprenumeruokite | Užsisakykite prenumeratą | Užsisakyti prenumeratą |
    Įsigykite prenumeratą | Įsigyti prenumeratą | Tapkite prenumeratoriumi | Tapk prenumeratoriumi | Tapkite nariu |
    Jau prenumeruojate | Jau esate prenumeratorius | Jau turite prenumeratą | Turinys tik prenumeratoriams |
    Straipsnis tik prenumeratoriams | Šis straipsnis tik prenumeratoriams |
    Šis straipsnis skirtas tik prenumeratoriams | Šis turinys skirtas tik prenumeratoriams |
    Šis straipsnis yra mokamas | Norite skaityti toliau | Norint skaityti toliau |
    Norėdami perskaityti visą straipsnį | Tęskite skaitymą su prenumerata | Skaitykite be apribojimų |
    Skaitykite neribotai | Neribota prieiga | Išbandykite nemokamai | Išbandyk nemokamai | Atšaukti galite bet kada |
    Galite atšaukti bet kada | Paremkite mus | Paremk mus | Palaikykite mus | Paremkite mūsų darbą |
    Paremkite nepriklausomą žurnalistiką | Skirkite paramą | Padovanokite straipsnį | Padovanoti straipsnį
  `),
  follow: phrases(`
    Sekite mus | Sekite naujienas | Atsisiųskite programėlę | Prisijunkite prie mūsų | Sekite mus „Facebook“ | Sekite | Sekti | Sek mus |
    Sekite mus Facebook | Sekite mus Instagram | Sekite mus socialiniuose tinkluose | Sekite mus Google News |
    Sekite mus „Instagram“ paskyroje | Sekite mus WhatsApp | Sekite mus Telegram | Sekite mus čia | Sekti autorių | Sekti temą |
    Sekite mūsų naujienas | Prisijunk prie mūsų | Prisijunkite prie mūsų grupės | Prisijunkite prie „WhatsApp“ kanalo |
    Prisijunkite prie WhatsApp kanalo | Prisijunkite prie Telegram kanalo | Junkitės prie mūsų | Atsisiųsk programėlę |
    Atsisiųsti programėlę | Atsisiųskite mūsų programėlę | Atsisiųskite nemokamą programėlę | Parsisiųskite programėlę |
    Įjunkite pranešimus | Įjungti pranešimus | Mus rasite | Raskite mus | Susisiekite su mumis | Susisiekite su redakcija |
    Parašykite mums | Rašykite mums | Rašykite redakcijai | Atsiųskite mums | Praneškite naujieną | Pranešk naujieną | Turite naujieną |
    Prenumeruokite mūsų kanalą | Prenumeruokite kanalą | Sekite mus ir | Pamėkite mus | Prisijunkite prie | Prisijunk prie |
    Skaitykite mus | Visas naujienas rasite | Pažymėkite mus kaip | Pridėkite mus | Parsisiųsk programėlę | Daugiau naujienų |
    Daugiau naujienų sekite | Norite gauti naujienas | Gaukite pranešimus | pageidaujamas šaltinis | pageidaujamų šaltinių |
    Praneškite mums
  `),
  share: phrases(`
    Dalintis | Dalinkis | Pasidalinti | Pasidalink | Kopijuoti nuorodą | Spausdinti | Dalinkitės | Dalytis |
    Dalykitės | Dalintis straipsniu | Dalinkis straipsniu | Dalinkitės straipsniu | Dalintis Facebook |
    Dalintis Twitter | Dalintis LinkedIn | Dalintis WhatsApp | Dalintis su draugais | Dalinkis su draugais |
    Dalinkitės su draugais | Pasidalinkite | Pasidalinkite straipsniu | Pasidalinkite su draugais |
    Pasidalink su draugais | Pasidalyti | Bendrinti | Bendrinti Facebook | Siųsti | Siųsti draugui |
    Siųsti el. paštu | Išsiųsti draugui | Kopijuoti | Nuoroda nukopijuota | Nukopijuota | Spausdinti straipsnį |
    Išsaugoti | Išsaugoti straipsnį | Išsaugoti vėlesniam laikui | Įsiminti straipsnį | Patinka |
    Pridėti prie mėgstamų
  `),
  comments: phrases(`
    Komentarai | Komentuoti | Rašyti komentarą | Palikti komentarą | Rodyti komentarus | Komentaras | Komentuok |
    Komentuokite | Komentuoti straipsnį | Parašyti komentarą | Parašykite komentarą | Parašyk komentarą |
    Palikite komentarą | Palik komentarą | Pridėti komentarą | Įrašyti komentarą | Skelbti komentarą |
    Skaityti komentarus | Skaitykite komentarus | Visi komentarai | Rodyti visus komentarus | Žiūrėti komentarus |
    Žiūrėti visus komentarus | Komentarų nėra | Nėra komentarų | Kol kas komentarų nėra | Jūsų komentaras |
    Tavo komentaras | Būkite pirmas | Būk pirmas | Komentavimas išjungtas | Komentarai išjungti |
    Komentuoti negalima | Komentavimo taisyklės | Komentarų taisyklės | Atsakyti | Atšaukti atsakymą |
    Parašykite atsakymą | El. pašto adresas nebus skelbiamas | Jūsų el. pašto adresas nebus skelbiamas |
    El. pašto adresas nebus matomas | Būtini laukeliai pažymėti | Prisijunkite, kad galėtumėte komentuoti |
    Norėdami komentuoti | Norint komentuoti | Dalyvaukite diskusijoje | Ką manote | Ką jūs manote | O ką manote jūs |
    Apklausa | Balsuoti | Ar straipsnis buvo naudingas | Įvertinkite straipsnį
  `),
  consent: phrases(`
    Naudojame slapukus | Ši svetainė naudoja slapukus | Mes ir mūsų partneriai | Sutinku su visais |
    Išorinis turinys | Norėdami matyti šį turinį | Mes naudojame slapukus | Šiame puslapyje naudojami slapukai |
    Šioje svetainėje naudojami slapukai | Svetainėje naudojami slapukai | Mūsų svetainėje naudojami slapukai |
    Svetainė naudoja slapukus | Ši interneto svetainė naudoja slapukus | Ši internetinė svetainė naudoja slapukus |
    Mūsų svetainė naudoja slapukus | Informuojame, kad šioje svetainėje | Kartu su partneriais |
    Mes gerbiame jūsų privatumą | Gerbiame jūsų privatumą | Mums rūpi jūsų privatumas | Jūsų privatumas |
    Privatumo politika | Slapukų politika | Slapukų nustatymai | Slapukų naudojimas | Privatumo nustatymai |
    Tvarkyti slapukus | Valdyti slapukus | Valdyti nustatymus | Sutinku | Sutikti | Sutikti su visais | Leisti visus |
    Leisti visus slapukus | Priimti visus | Priimti | Atmesti | Atmesti visus | Nesutinku | Tęsdami naršymą |
    Naršydami toliau | Naudodamiesi šia svetaine | Norėdami peržiūrėti šį turinį | Norėdami žiūrėti šį vaizdo įrašą |
    Šį turinį teikia | Reikalingas jūsų sutikimas | Naudojimo sąlygos | Naudojimosi taisyklės
  `),
  byline: phrases(`
    Autorius | Autorė | Parengė | Tekstas | Autoriai | Straipsnio autorius | Straipsnio autorė | Teksto autorius |
    Teksto autorė | Parašė | Rašo | Paskelbė | Publikavo | Kalbino | Kalbėjosi | Žurnalistas | Žurnalistė |
    Redaktorius | Redaktorė | Korespondentas | Parengta pagal
  `),
  authorBox: phrases(`
    Apie autorių | Daugiau autoriaus straipsnių | Apie autorę | Apie autorius | Apie mus | Straipsnio autorius |
    Visi autoriaus straipsniai | Visi autoriaus įrašai | Daugiau autoriaus įrašų | Kiti autoriaus straipsniai |
    Žiūrėti visus įrašus | Autoriaus profilis | Informacijos šaltinis | Autorių teisės | Redakcijos pastaba |
    Redakcijos prierašas | Straipsnis pirmą kartą publikuotas | Straipsnis pirmą kartą paskelbtas |
    Autoriaus nuomonė nebūtinai sutampa | Autoriaus nuomonė gali nesutapti | Autorės nuomonė nebūtinai sutampa |
    Redakcijos nuomonė gali nesutapti | Komentaro autoriaus nuomonė | Straipsnį pirmiausia publikavo |
    Būtina nurodyti šaltinį | Tekstas išverstas
  `),
  rights: phrases(`
    Visos teisės saugomos | Visos teisės saugomos įstatymo | Draudžiama kopijuoti | Griežtai draudžiama |
    Visos teisės priklauso | Kopijuoti draudžiama | Be raštiško sutikimo
  `),
  biography: phrases(`
    yra žurnalistas | yra žurnalistė | yra rašytojas | yra rašytoja | yra redaktorius | yra redaktorė | rašo apie |
    dirba žurnalistu
  `),
  contribution: [],
  disclosure: phrases(`
    partnerių nuorodos | partnerinės nuorodos | affiliate nuorodos | galime gauti komisinį atlyginimą |
    gauname komisinį atlyginimą | galime gauti komisinius | be papildomų išlaidų jums |
    paskelbtą informaciją panaudoti kitose interneto svetainėse | gauti komisinius | gauname komisinius
  `),
  published: phrases(`
    Paskelbta | Publikuota | Atnaujinta | Paskutinį kartą atnaujinta | Paskelbta kategorijoje | Paskelbimo data |
    Publikavimo data | Publikacijos data | Publikuota kategorijoje | Paskelbimo laikas | Įdėta | Įkelta | Data |
    Pirmą kartą paskelbta | Pirmą kartą publikuota | Atnaujinta kategorijoje | Atnaujinimo data |
    Paskutinis atnaujinimas | Paskutinį kartą redaguota | Paskutinį kartą keista | Paskutinis pakeitimas | Redaguota |
    Papildyta
  `),
  correction: phrases(`
    Pataisymas | Patikslinimas | Redakcijos pastaba
  `),
  tableOfContents: phrases(`
    Turinys | Šiame straipsnyje | Straipsnio turinys | Straipsnyje rasite | Straipsnyje skaitykite | Turinio lentelė |
    Šiame puslapyje | Pereiti prie | Šiame įraše
  `),
  tags: phrases(`
    Žymos | Raktažodžiai | Temos | Raktiniai žodžiai | Žyma | Žymės | Žymės ir raktažodžiai | Raktažodis | Tema |
    Straipsnio temos | Gairės | Kategorija | Kategorijos | Rubrika | Rubrikos | Skiltis | Etiketės |
    Daugiau apie temą | Daugiau temos straipsnių
  `),
  credit: phrases(`
    Nuotrauka | Nuotr | Foto | Šaltinis | Iliustracija | Asociatyvi nuotrauka | BNS nuotr | ELTA | Nuotraukos autorius |
    Nuotraukos autorė | Nuotraukų autorius | Nuotraukų autorė | Nuotraukos šaltinis | Nuotr. autorius | Nuotrauka iš |
    Iliustracinė nuotrauka | Iliustratyvi nuotrauka | Asociatyvinė nuotrauka | Asmeninio archyvo nuotrauka |
    Asmeninio archyvo nuotr | Archyvo nuotrauka | Asmeninis archyvas | Bendrovės nuotr | Organizatorių nuotr |
    Redakcijos nuotr | Ekrano nuotrauka | Ekrano kopija | Vaizdo šaltinis | Infografikas | AFP nuotr | Scanpix nuotr |
    Reuters nuotr | Vida Press nuotr | BNS inf | ELTA inf
  `),
  leadPicture: [],
  pageTool: phrases(`
    Į viršų | Klausytis straipsnio | Skaitymo laikas | Uždaryti | Į puslapio viršų | Atgal į viršų | Grįžti į viršų |
    Atgal | Grįžti | Grįžti į pradžią | Grįžti į pagrindinį puslapį | Pradžia | Pagrindinis puslapis |
    Pereiti prie turinio | Pereiti prie pagrindinio turinio | Pereiti į pagrindinį turinį | Eiti prie turinio | Meniu |
    Paieška | Ieškoti | Spausdinti puslapį | Versija spausdinimui | Spausdinimo versija | Klausyti straipsnio |
    Klausyk straipsnio | Klausykite straipsnio | Klausyti | Skaitymo trukmė | Min. skaitymo | Minučių skaitymo |
    Teksto dydis | Šrifto dydis | Pranešti apie klaidą | Pastebėjote klaidą | Radote klaidą | Rodyti daugiau |
    Rodyti mažiau | Rodyti viską | Rodyti visus | Daugiau rezultatų | Įkelti daugiau | Kraunasi | Kitas puslapis |
    Ankstesnis puslapis | Visas ekranas | Jūsų naršyklė nepalaiko | Įjunkite JavaScript | Atsisiųsti PDF |
    Radai klaidą | Pastebėjai klaidą | Peržiūrėti galeriją | Žiūrėti galeriją | Perskaitysite per |
    Pranešti apie klaidą tekste
  `),
  notFound: phrases(`
    Puslapis nerastas | Puslapis neegzistuoja | Straipsnis nerastas | Puslapis nebuvo rastas | Puslapio nerasta |
    Puslapio rasti nepavyko | Ieškomas puslapis nerastas | Ieškomas puslapis neegzistuoja | Jūsų ieškomas puslapis |
    Tokio puslapio nėra | Toks puslapis neegzistuoja | Šis puslapis neegzistuoja | Puslapis nebeegzistuoja |
    Puslapis nepasiekiamas | Straipsnis neegzistuoja | Straipsnis nebepasiekiamas | Klaida 404 | 404 klaida |
    Įvyko klaida | Atsiprašome, puslapis
  `),
  loginWall: phrases(`
    Prisijungti | Prisijunkite | Registruotis | Sukurti paskyrą | Prisijungimas | Prisijunk | Prisijunkite, kad |
    Prisijungti ir skaityti | Registruokitės | Registruokis | Susikurkite paskyrą | Susikurti paskyrą |
    Sukurkite paskyrą | Sukurti nemokamą paskyrą | Jau turite paskyrą | Turite paskyrą | Neturite paskyros |
    Dar neturite paskyros | Pamiršote slaptažodį | Pamiršau slaptažodį | Slaptažodis | Vartotojo vardas |
    Naudotojo vardas | Prisiminti mane | Turite prisijungti | Būtina prisijungti | Jau esate registruotas
  `),
  botWall: phrases(`
    Tikrinama naršyklė | Patvirtinkite, kad esate žmogus | Aš ne robotas | Prieiga uždrausta | Naršyklės tikrinimas |
    Tikriname jūsų naršyklę | Patvirtinkite, kad nesate robotas | Patvirtinkite, jog esate žmogus | Aš nesu robotas |
    Ar jūs robotas | Prieiga draudžiama | Prieiga užblokuota | Palaukite | Prašome palaukti | Per daug užklausų |
    Įjunkite JavaScript ir slapukus | Išjunkite reklamos blokavimą | Išjunkite reklamų blokavimo
  `),
} satisfies CueSheet;
