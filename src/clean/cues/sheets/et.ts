import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Estonian */
export const et = {
  seeAlso: phrases(`
    Loe ka | Loe lisaks | Loe veel | Loe edasi | Loe rohkem | Vaata ka | Vaata lisaks | Kuula ka | Seotud artiklid | Seotud lood |
    Seotud artikkel | Lisaks samal teemal | Ära jäta vahele | Sind võib huvitada | Rohkem samal teemal | Loe ka seda | Loe siit |
    Loe lähemalt | Loe lähemalt siit | Loe pikemalt | Loe pikemalt siit | Loe veel samal teemal | Loe kogu artiklit | Loe kogu lugu |
    Loe artiklit | Loe täismahus | Loe rohkem siit | Loe rohkem teemal | Loe teemast lähemalt | Loe järgmiseks | Lugege ka |
    Lugege lisaks | Lugege edasi | Lugege veel | Lugege lähemalt | Lisalugemist | Vaata videot | Vaata galeriid | Vaata pilte |
    Vaata fotosid | Vaata siit | Vaata veel | Vaata lähemalt | Vaata rohkem | Vaadake ka | Vaadake videot | Kuulake ka | Kuula saadet |
    Kuula lisaks | Rohkem infot | Rohkem infot siit | Rohkem teemal | Lisainfo | Lisainfot leiab | Lisainfo leiad | Samal teemal |
    Veel samal teemal | Varem samal teemal | Teemaga seotud | Seotud lugu | Seotud uudis | Seotud sisu | Artikkel jätkub |
    Artikkel jätkub pärast pilti | Lugu jätkub | Lugu jätkub pärast pilti | Jätka lugemist | Jätkake lugemist | Järgmine artikkel |
    Eelmine artikkel | Järgmine lugu | Eelmine lugu | Soovitame lugeda | Soovitame vaadata | Sulle võib meeldida | Teile võib meeldida |
    Teid võib huvitada | Võib sulle huvi pakkuda | Sind võib veel huvitada | Ärge jätke vahele | Vajuta siia | Kliki siia | Klõpsa siia |
    Galerii | Varasem artikkel | Loe ka varasemat | Varem kirjutasime | Kirjutasime sellest | Kirjutasime sellest lähemalt | Fotogalerii |
    Video
  `),
  relatedHeading: phrases(`
    Seotud artiklid | Seotud lood | Seotud uudised | Loetumad | Enimloetud | Viimased uudised | Värsked uudised |
    Uuemad | Soovitame | Soovitatud | Rohkem uudiseid | Samal teemal | Sind võib huvitada | Populaarsed | Loe ka |
    Loe lisaks | Loe veel | Loe järgmiseks | Seotud postitused | Seotud sisu | Sarnased artiklid | Sarnased lood |
    Sarnased postitused | Teemaga seotud | Veel samal teemal | Samast rubriigist | Samast kategooriast | Enim loetud |
    Loetumad lood | Loetuimad | Loetuimad lood | Päeva loetumad | Nädala loetumad | Vaadatumad | Enim vaadatud |
    Kommenteeritumad | Enim kommenteeritud | Enim jagatud | Populaarsed lood | Populaarsed artiklid | Populaarsemad |
    Hetkel populaarne | Hetkel kuum | Päevakajaline | Viimased | Viimased artiklid | Viimased postitused |
    Viimased kommentaarid | Viimati lisatud | Uusimad | Uusimad uudised | Uusimad artiklid | Uued artiklid |
    Värsked artiklid | Värsked lood | Tähtsamad uudised | Päeva uudised | Tipplood | Peauudised | Teised lood |
    Teised uudised | Muud uudised | Muud artiklid | Veel uudiseid | Veel lugusid | Rohkem lugusid | Rohkem artikleid |
    Toimetus soovitab | Toimetuse valik | Toimetaja valik | Soovitame lugeda | Soovitused | Soovitused sulle |
    Sulle soovitame | Valitud sulle | Sulle võib meeldida | Teid võib huvitada | Ära jäta vahele | Teised loevad |
    Teised lugesid ka | Eelmine artikkel | Järgmine artikkel | Eelmine postitus | Järgmine postitus |
    Postituste navigeerimine | Postituste navigatsioon | Välislingid | Kasulikud lingid | Galeriid | Seotud tooted |
    Sarnased tooted | Partnerite sisu
  `),
  advertisement: phrases(`
    Reklaam | Kuulutus | Sisuturundus | Sponsoreeritud sisu | Artikkel jätkub pärast reklaami | Reklaamid |
    Reklaamtekst | Reklaamartikkel | Tasuline sisu | Sponsoreeritud | Sponsoreeritud artikkel | Sponsorsisu |
    Partnersisu | Partneri sisu | Partnerite sisu | Koostööartikkel | Koostöös | Kommertssisu | Sisaldab reklaami |
    Artikkel jätkub reklaami järel | Artikkel jätkub peale reklaami | Lugu jätkub pärast reklaami |
    Tekst jätkub pärast reklaami | Lugu jätkub reklaami järel | Sulge reklaam | Poliitreklaam | Poliitiline reklaam |
    Artikkel jätkub reklaami all
  `),
  newsletter: phrases(`
    Uudiskiri | Liitu uudiskirjaga | Telli uudiskiri | Saa uudised postkasti | Uudiskirjad | Meie uudiskiri | Liitu meie uudiskirjaga |
    Liitu tasuta uudiskirjaga | Liituge uudiskirjaga | Liituge meie uudiskirjaga | Telli meie uudiskiri | Telli tasuta uudiskiri |
    Telli uudiskirjad | Tellige uudiskiri | Uudiskirjaga liitumine | Uudiskirja tellimine | Saa uudised e-postile |
    Saa uudised oma postkasti | Saa värsked uudised | Saada uudised | Hoia end kursis | Ole kursis | Olge kursis | Püsi kursis |
    Sinu e-post | Sinu e-posti aadress | Teie e-posti aadress | E-posti aadress | Sisesta oma e-post | Sisesta oma e-posti aadress |
    Sisesta e-posti aadress | Aitäh liitumast | Täname liitumast | Liitudes uudiskirjaga | Iganädalane uudiskiri |
    Liitu meie uudiskirjaga ja saa | Saa parimad lood postkasti | Liitu tasuta | Telli tasuta | otse sinu postkasti | sinu postkasti
  `),
  subscribe: phrases(`
    Telli | Tellijale | Ainult tellijatele | Edasi lugemiseks | Oled juba tellija | Kingi artikkel | Telli kohe |
    Telli leht | Telli ajaleht | Telli siit | Telli ja loe | Hakka tellijaks | Digipakett | Osta artikkel |
    Osta ligipääs | Osta tellimus | Vali pakett | Vaata pakkumisi | Oled tellija | Kas oled juba tellija |
    Juba tellija | Tellija saab lugeda | Artikkel on tellijatele | Artikkel on ainult tellijatele |
    See artikkel on tellijatele | See artikkel on tasuline | See lugu on tellijatele | Lugemiseks telli |
    Edasi lugemiseks logi sisse | Artikli lugemiseks | Artikli edasi lugemiseks | Loe piiramatult |
    Piiramatu ligipääs | Proovi tasuta | Tühista igal ajal | Toeta meid | Toeta meie tööd | Toeta ajakirjandust |
    Toeta sõltumatut ajakirjandust | Kingi lugu | Kingi see artikkel | Anneta meile
  `),
  follow: phrases(`
    Jälgi meid | Jälgi meid Facebookis | Laadi alla rakendus | Liitu meiega | Jälgi | Jälgi autorit | Jälgi teemat |
    Jälgi meid Instagramis | Jälgi meid ka | Jälgi meid sotsiaalmeedias | Jälgi meid Google Newsis | Jälgi meid WhatsAppis |
    Jälgige meid | Jälgige meid Facebookis | Liituge meiega | Liitu kanaliga | Liitu grupiga | Liitu meie grupiga |
    Liitu meie WhatsAppi kanaliga | Liitu Telegrami kanaliga | Lae alla rakendus | Lae alla äpp | Lae alla meie rakendus |
    Laadi alla meie rakendus | Laadige alla rakendus | Lülita teavitused sisse | Luba teavitused | Leiad meid | Võta ühendust |
    Võtke ühendust | Kirjuta meile | Kirjutage meile | Saada vihje | Saada meile vihje | Anna vihje | Vihjeliin | Märkasid midagi |
    Telli meie kanal | Jälgige | Liitu | Liituge | Leia meid | Lisa meid | Loe meid | Jälgi Postimeest | Püsi uudistega kursis |
    Laadi alla äpp | eelistatud allikaks | eelistatud allikas | Anna meile teada
  `),
  share: phrases(`
    Jaga | Jaga artiklit | Jaga Facebookis | Kopeeri link | Prindi | Jaga seda | Jaga lugu | Jaga seda artiklit |
    Jaga postitust | Jaga uudist | Jaga sõpradega | Jaga sotsiaalmeedias | Jaga Twitteris | Jaga X-is |
    Jaga WhatsAppis | Jaga LinkedInis | Jaga linki | Jaga e-postiga | Jagatud | Jagamised | Säutsu | Saada |
    Saada sõbrale | Saada e-postiga | Saada link | Kopeeri | Link kopeeritud | Prindi artikkel | Trüki | Salvesta |
    Salvesta artikkel | Salvesta hilisemaks | Lisa lemmikutesse | Meeldib | Soovita
  `),
  comments: phrases(`
    Kommentaarid | Kommenteeri | Lisa kommentaar | Kirjuta kommentaar | Vaata kommentaare | Kommentaar |
    Kommenteeri artiklit | Kommenteeri lugu | Lisa oma kommentaar | Jäta kommentaar | Jäta vastus |
    Kirjuta oma kommentaar | Postita kommentaar | Saada kommentaar | Loe kommentaare | Loe kõiki kommentaare |
    Vaata kõiki kommentaare | Näita kommentaare | Kõik kommentaarid | Kommentaare pole | Kommentaarid puuduvad |
    Kommentaare ei ole | Ühtegi kommentaari pole | Sinu kommentaar | Teie kommentaar | Ole esimene |
    Kommentaarid on suletud | Kommenteerimine on suletud | Kommenteerimine suletud | Kommenteerimise reeglid |
    Kommentaariumi reeglid | Vasta | Tühista vastus | Sinu e-postiaadressi ei avaldata |
    Sinu e-posti aadressi ei avaldata | Nõutavad väljad on märgitud | Kommenteerimiseks logi sisse |
    Logi sisse, et kommenteerida | Ühine aruteluga | Osale arutelus | Mida arvad | Mis sina arvad | Küsitlus |
    Hääleta | Kas artikkel oli kasulik | Hinda artiklit
  `),
  consent: phrases(`
    Kasutame küpsiseid | See veebileht kasutab küpsiseid | Meie ja meie partnerid | Nõustu kõigiga | Väline sisu |
    Selle sisu vaatamiseks | Me kasutame küpsiseid | Meie veebileht kasutab küpsiseid | Meie leht kasutab küpsiseid |
    See leht kasutab küpsiseid | See sait kasutab küpsiseid | See veebisait kasutab küpsiseid |
    Veebileht kasutab küpsiseid | Sellel veebilehel kasutatakse küpsiseid | Koos oma partneritega |
    Hoolime teie privaatsusest | Hoolime sinu privaatsusest | Sinu privaatsus | Teie privaatsus |
    Privaatsuspoliitika | Privaatsustingimused | Küpsiste poliitika | Küpsiste seaded | Küpsiste sätted |
    Halda küpsiseid | Halda eelistusi | Nõustun | Nõustu | Nõustun kõigiga | Luba kõik | Luba kõik küpsised | Keeldu |
    Keeldun | Keeldu kõigist | Ei nõustu | Jätkates veebilehe kasutamist | Sisu kuvamiseks | Video vaatamiseks |
    Selle sisu nägemiseks | Seda sisu pakub | Vajame sinu nõusolekut | Vajame teie nõusolekut | Kasutustingimused
  `),
  byline: phrases(`
    Autor | Tekst | Kirjutas | Toimetaja | Autorid | Artikli autor | Teksti autor | Kirjutas ja pildistas | Koostas |
    Koostaja | Postitas | Avaldas | Ajakirjanik | Reporter | Toimetas | Intervjueeris | Küsitles | Tekst ja fotod
  `),
  authorBox: phrases(`
    Autorist | Autori teised lood | Autorist lähemalt | Autoritest | Artikli autor | Meist | Kõik autori lood | Kõik autori artiklid |
    Vaata kõiki postitusi | Vaata kõiki artikleid | Rohkem autorilt | Veel autorilt | Autori profiil | Autoriõigus | Autoriõigused |
    Toimetuse märkus | Toimetuselt | Artikkel ilmus esmakordselt | Artikkel ilmus algselt | Artikkel avaldati algselt |
    Artikkel ilmus esmalt | Lugu ilmus algselt | Lugu ilmus esmalt | Arvamuslugu kajastab | Autori arvamus ei pruugi |
    Autori seisukohad ei pruugi | Toimetus ei pruugi | Artikkel põhineb | Tekst on tõlgitud | Autori teised artiklid
  `),
  rights: phrases(`
    Kõik õigused kaitstud | Kõik õigused on kaitstud | Autoriõigused kuuluvad | Keelatud on artikli |
    Kopeerimine keelatud | Kõik õigused reserveeritud
  `),
  biography: phrases(`
    on ajakirjanik | on toimetaja | on kirjanik | on reporter | kirjutab teemadel | töötab ajakirjanikuna |
    töötab toimetajana
  `),
  contribution: [],
  disclosure: phrases(`
    sidusettevõtte lingid | partnerlingid | partnerlinke | affiliate lingid | teenime vahendustasu |
    võime teenida vahendustasu | võime saada vahendustasu | ilma sinu jaoks lisakuluta | reklaamlingid |
    toimetusele vahendustasu | saada vahendustasu
  `),
  published: phrases(`
    Avaldatud | Uuendatud | Viimati muudetud | Avaldatud kell | Avaldamise kuupäev | Avaldamise aeg | Postitatud |
    Lisatud | Kuupäev | Esmakordselt avaldatud | Esmaavaldatud | Uuendatud kell | Viimati uuendatud |
    Viimane uuendus | Viimati täiendatud | Täiendatud | Muudetud | Muutmise kuupäev | Toimetatud
  `),
  correction: phrases(`
    Parandus | Täpsustus | Toimetuse märkus
  `),
  tableOfContents: phrases(`
    Sisukord | Selles artiklis | Artikli sisu | Artikli sisukord | Sellel lehel | Loost leiad | Artiklist leiad |
    Mine jaotisesse
  `),
  tags: phrases(`
    Märksõnad | Sildid | Teemad | Võtmesõnad | Märksõna | Silt | Teema | Tagid | Kategooria | Kategooriad | Rubriik |
    Rubriigid | Seotud teemad | Loe teemal | Veel teemal | Teemaviited
  `),
  credit: phrases(`
    Foto | Pilt | Allikas | Illustratsioon | Erakogu | Fotod | Ekraanitõmmis | Foto autor | Fotode autor |
    Foto allikas | Pildi allikas | Pildi autor | Pilt on illustratiivne | Foto on illustratiivne |
    Illustratiivne foto | Illustreeriv foto | Illustratiivne pilt | Arhiivifoto | Kuvatõmmis | Infograafik |
    Kaader videost | Pressifoto | Vaata pilti suuremalt
  `),
  leadPicture: [],
  pageTool: phrases(`
    Tagasi üles | Kuula artiklit | Lugemisaeg | Sulge | Üles | Lehe algusesse | Tagasi algusesse | Tagasi |
    Tagasi avalehele | Tagasi esilehele | Avaleht | Esileht | Mine sisu juurde | Liigu sisu juurde |
    Liigu edasi põhisisu juurde | Liigu põhisisu juurde | Otse sisu juurde | Menüü | Otsi | Otsing | Prindi leht |
    Prinditav versioon | Trükiversioon | Kuula seda artiklit | Kuula lugu | Kuula | Lugemise aeg | Min lugemist |
    Minutit lugemist | Teksti suurus | Kirja suurus | Teata veast | Leidsid vea | Märkasid viga | Näita rohkem |
    Näita vähem | Näita kõiki | Laadi rohkem | Lae rohkem | Laadin | Järgmine lehekülg | Eelmine lehekülg |
    Järgmine leht | Eelmine leht | Täisekraan | Sinu brauser ei toeta | Teie brauser ei toeta |
    Lülita JavaScript sisse | Laadi alla PDF | Leidsid artiklist vea | Anna meile märku | Hea lugeja, näed kirjaviga |
    Näed kirjaviga | Artikli kuulamine | Artikli kuulamine on tasuta | Suurenda pilti | Vaata galeriid |
    Kas leidsid vea | Leidsid kirjavea
  `),
  notFound: phrases(`
    Lehte ei leitud | Lehekülge ei leitud | Artiklit ei leitud | Otsitud lehte ei leitud | Otsitavat lehte ei leitud |
    Seda lehte ei leitud | Seda lehte ei ole olemas | Lehekülge ei eksisteeri | Lehte ei eksisteeri |
    Leht ei ole saadaval | Artikkel ei ole enam saadaval | Artiklit ei eksisteeri | Kahjuks lehte ei leitud |
    Viga 404 | Tekkis viga | Ilmnes tõrge
  `),
  loginWall: phrases(`
    Logi sisse | Registreeru | Loo konto | Logi sisse, et | Logi sisse ja loe | Sisselogimine | Palun logi sisse |
    Palun logige sisse | Logige sisse | Registreeri | Registreeri konto | Registreeru kasutajaks | Registreeruge |
    Loo kasutajakonto | Loo tasuta konto | On sul juba konto | Juba kasutaja | Pole kontot | Pole veel kontot |
    Unustasid parooli | Unustasid salasõna | Parool | Salasõna | Kasutajanimi | Jäta mind meelde |
    Pead olema sisse logitud
  `),
  botWall: phrases(`
    Kontrollime brauserit | Kinnitage, et olete inimene | Ma ei ole robot | Ligipääs keelatud |
    Brauseri kontrollimine | Kontrollime teie brauserit | Kinnita, et oled inimene | Kinnitage, et te pole robot |
    Ma pole robot | Juurdepääs keelatud | Ligipääs blokeeritud | Palun oodake | Palun oota | Liiga palju päringuid |
    Lubage JavaScript ja küpsised | Lülita reklaamiblokeerija välja | Ebatavaline võrguliiklus
  `),
} satisfies CueSheet;
