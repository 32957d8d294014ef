import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Slovak */
export const sk = {
  seeAlso: phrases(`
    Čítajte tiež | Čítajte aj | Čítajte viac | Prečítajte si aj | Prečítajte si tiež | Prečítajte si | Viac k téme | Viac o téme |
    Pozrite si aj | Pozrite aj | Pozri aj | Súvisiace články | Súvisiaci článok | Súvisiace | Mohlo by vás zaujímať | Neprehliadnite |
    Odporúčame | Celý článok | Viac čítajte | Čítajte ďalej | Čítajte viac o | Čítajte viac na | Čítajte tu | Čítajte celý článok |
    Čítaj ďalej | Čítaj viac | Čítaj aj | Čítaj tiež | Čítať ďalej | Čítať viac | Čítať celý článok | Čítať článok |
    Prečítajte si celý článok | Prečítajte si viac | Prečítajte si viac o | Prečítaj si aj | Prečítaj si viac | Prečítaj si tiež |
    Pokračovať v čítaní | Pokračujte v čítaní | Pokračovanie článku | Viac | Viac o | Viac o tom | Viac na | Viac tu | Viac informácií |
    Viac na túto tému | Viac sa dočítate | Viac si prečítajte | Viac sa dozviete | Podrobnosti | Podrobnejšie | Zistite viac |
    Zistiť viac | Dozvedieť sa viac | Dozviete sa viac | Pozrite si | Pozrite si tiež | Pozrite si video | Pozrite si fotogalériu |
    Pozrite si galériu | Pozrite si fotky | Pozrite tiež | Pozrite video | Pozri tiež | Pozri si aj | Pozri video | Pozri viac |
    Sledujte aj | Sledujte tiež | Sledujte naživo | Sledujte online | Vypočujte si aj | Vypočujte si podcast | Vypočujte si tiež |
    Súvisiaca téma | Súvisiace témy | Súvisiace správy | Súvisiaci obsah | Súvisiace články k téme | Súvisí s témou | Podobné články |
    Podobné správy | K téme | Na túto tému | Ďalšie k téme | Ďalšie čítanie | Ďalšie informácie | Nenechajte si ujsť | Nezmeškajte |
    Neprehliadni | Mohlo by ťa zaujímať | Mohlo by vás tiež zaujímať | Môže vás zaujímať | Mohli by vás zaujímať | Zaujme vás |
    Mohlo by sa vám páčiť | Odporúčame prečítať | Odporúčame prečítať si | Odporúčame aj | Odporúčaný článok | Odporúčané články |
    Odporúčané | Kliknite sem | Kliknite tu | Klikni sem | Ďalší článok | Nasledujúci článok | Predchádzajúci článok | Fotogaléria |
    Galéria fotografií | Tip redakcie | Čítajte viac v článku | Čítajte viac v texte | Čítajte na tému | Čítajte k téme |
    Prečítajte si rozhovor | Prečítajte si aj tento článok | Písali sme | Písali sme o tom | Mohlo vás zaujať | Mohlo by vás zaujať |
    Viac sa dozviete v | Vypočujte si | Vypočujte si aj podcast | Počúvajte podcast | Pozrite si rozhovor | Článok pokračuje pod videom |
    Text pokračuje pod videom | Článok pokračuje pod | Video | Pozrite si celú reportáž | Celý rozhovor si pozrite |
    Celý rozhovor nájdete | Viac vo videu | O tom sme písali | Viac sa dočítate v článku | sme písali | sme už písali | Galéria | Obrazom
  `),
  relatedHeading: phrases(`
    Súvisiace články | Súvisiace správy | Čítajte aj | Najčítanejšie | Najčítanejšie články | Najnovšie |
    Najnovšie správy | Posledné správy | Odporúčame | Odporúčané | Odporúčané články | Ďalšie články | Ďalšie správy |
    Mohlo by vás zaujímať | Viac z rubriky | Z iných webov | Súvisiace | Súvisiace témy | Súvisiaci obsah |
    Súvisiace príspevky | Súvisiace produkty | Podobné články | Podobné správy | Podobné príspevky | Podobné produkty |
    Prečítajte si aj | Prečítajte si tiež | Čítajte tiež | Pozrite si aj | Najčítanejšie správy | Najčítanejšie dnes |
    Najčítanejšie z rubriky | Najčítanejšie za 24 hodín | Najčítanejšie za týždeň | Najsledovanejšie |
    Najkomentovanejšie | Najdiskutovanejšie | Najobľúbenejšie | Najpopulárnejšie | Najzdieľanejšie | Najnovšie články |
    Najnovšie príspevky | Najnovšie komentáre | Najnovšie z rubriky | Najnovšie videá | Najdôležitejšie správy |
    Posledné články | Posledné príspevky | Posledné komentáre | Nedávne príspevky | Nedávne články | Nedávne komentáre |
    Nové články | Aktuálne | Aktuálne správy | Aktuálne témy | Aktuality | Aktuálne články | Hlavné správy |
    Správy dňa | Téma dňa | Témy dňa | Top správy | Top články | Top témy | Horúce témy | Populárne | Populárne články |
    Populárne príspevky | Populárne témy | Obľúbené články | Trendy | Práve sa číta | Práve čítajú |
    Práve teraz čítajú | Iní čítajú | Čitatelia čítajú | Odporúčané pre vás | Odporúčané čítanie | Odporúčaný obsah |
    Odporúčané produkty | Odporúčame vám | Odporúča redakcia | Výber redakcie | Výber editora | Tipy redakcie |
    Vybrali sme pre vás | Vybrané pre vás | Vyberáme pre vás | Vyberáme | Neprehliadnite | Nenechajte si ujsť |
    Mohlo by ťa zaujímať | Mohlo by vás tiež zaujímať | Môže vás zaujímať | Mohlo by sa vám páčiť | K téme |
    Viac k téme | Viac správ | Viac článkov | Viac z tejto rubriky | Viac z kategórie | Viac na túto tému |
    Ďalšie z rubriky | Ďalšie články z rubriky | Ďalšie články autora | Ďalšie príspevky | Ďalšie témy | Z rubriky |
    V rubrike | V tejto rubrike | Ostatné správy | Ostatné články | Iné články | Všetky správy | Všetky články |
    Z nášho archívu | Správy partnerov | Obsah partnerov | Sponzorované články | Sponzorovaný obsah |
    Inzercia partnerov | Predchádzajúci článok | Nasledujúci článok | Ďalší článok | Predošlý článok |
    Predchádzajúci príspevok | Nasledujúci príspevok | Predošlý príspevok | Ďalší príspevok | Navigácia v článku |
    Navigácia príspevkov | Užitočné odkazy | Užitočné linky | Externé odkazy | Fotogalérie | Videá |
    Zákazníci kúpili tiež | Zákazníci tiež kúpili | Mohlo vás zaujať | Blogy | Tlačové správy |
    Inzercia - Tlačové správy
  `),
  advertisement: phrases(`
    Reklama | Inzercia | Platená inzercia | Sponzorovaný obsah | PR článok | Článok pokračuje pod reklamou |
    Článok pokračuje pod videoreklamou | Pokračovanie článku pod reklamou | Inzerát | Inzeráty | Reklamy | Reklamný článok |
    Reklamný obsah | Reklamné oznámenie | Reklamná správa | Platený článok | Platený obsah | Platená reklama | Platená spolupráca |
    Platená politická reklama | Platená propagácia | Komerčný článok | Komerčná spolupráca | Komerčný obsah | Komerčná prezentácia |
    Komerčné oznámenie | Sponzorované | Sponzorovaný článok | Sponzorovaný príspevok | Sponzorovaný text | Sponzor | Sponzori |
    Advertoriál | Promo | Promo článok | PR správa | PR text | PR článok partnera | Partnerský obsah | Partnerský článok |
    Obsah partnera | Partner rubriky | Partner projektu | V spolupráci s partnerom | Článok pokračuje po reklame |
    Text pokračuje pod reklamou | Pokračovanie textu pod reklamou | Pokračovanie pod reklamou | Správa pokračuje pod reklamou |
    Článok pokračuje na ďalšej strane | Pokračujte v čítaní pod reklamou | Pokračuje po reklame | Preskočiť reklamu | Zavrieť reklamu |
    Odstrániť reklamy | Inzerujte u nás | Reklama - pokračovanie článku pod reklamou | Reklama pokračovanie článku pod reklamou |
    Článok pokračuje pod | Text pokračuje pod
  `),
  newsletter: phrases(`
    Newsletter | Prihláste sa na odber | Prihláste sa na odber newslettera | Odoberajte newsletter | Odoberajte náš newsletter |
    Odber noviniek | Newslettery | Náš newsletter | Novinky e-mailom | Prihláste sa na odber noviniek |
    Prihláste sa na odber nášho newslettera | Prihláste sa na newsletter | Prihláste sa na bezplatný newsletter |
    Prihláste sa na odber správ | Prihláste sa k odberu | Prihláste sa k odberu newslettera | Prihláste sa k odberu noviniek |
    Prihlás sa na odber | Prihlás sa na odber newslettera | Prihlás sa na newsletter | Prihlásiť sa na odber | Prihlásiť sa k odberu |
    Prihlásiť odber | Prihlásenie na odber | Prihlásenie k odberu noviniek | Odoberať newsletter | Odoberať novinky | Odoberajte novinky |
    Odoberajte bezplatný newsletter | Odoberajte správy | Odoberaj newsletter | Odoberaj náš newsletter | Odber newslettera |
    Odber newsletterov | Odber správ e-mailom | Denný newsletter | Týždenný newsletter | Ranný newsletter | Bezplatný newsletter |
    Dostávajte novinky | Dostávajte najnovšie | Dostávajte newsletter | Dostávajte správy | Chcem odoberať | Chcete dostávať |
    Chcete odoberať | Získajte prehľad | Zostaňte v obraze | Buďte v obraze | Buď v obraze | Nič vám neunikne | Nič ti neunikne |
    Nezmeškajte žiadnu | Váš e-mail | Vaša e-mailová adresa | E-mailová adresa | Zadajte e-mail | Zadajte svoj e-mail |
    Zadajte svoju e-mailovú adresu | Zadajte váš e-mail | Vložte svoj e-mail | Ďakujeme za prihlásenie | Ďakujeme za odber |
    Prihlásením sa na odber | Prihlásením na odber | Odoslaním e-mailu súhlasíte | Odhlásiť sa môžete kedykoľvek |
    Z odberu sa môžete kedykoľvek odhlásiť | priamo do vašej schránky | do vašej e-mailovej schránky | priamo do mailu |
    Odoberať zadarmo | do vašej schránky | do e-mailu každé ráno
  `),
  subscribe: phrases(`
    Predplatné | Predplaťte si | Máte predplatné | Už mám predplatné | Len pre predplatiteľov |
    Pre pokračovanie v čítaní | Odomknúť článok | Iba pre predplatiteľov | Darovať článok | Predplatiť |
    Predplatiť si | Predplať si | Kúpiť predplatné | Kúpte si predplatné | Získať predplatné | Získajte predplatné |
    Objednať predplatné | Vyberte si predplatné | Digitálne predplatné od | Už máte predplatné | Mám predplatné |
    Ste predplatiteľ | Ste už predplatiteľom | Staňte sa predplatiteľom | Staňte sa predplatiteľmi |
    Pre predplatiteľov | Exkluzívne pre predplatiteľov | Článok je dostupný iba pre predplatiteľov |
    Článok je dostupný len pre predplatiteľov | Tento článok je dostupný len pre predplatiteľov |
    Tento článok je určený pre predplatiteľov | Tento článok je len pre predplatiteľov |
    Tento obsah je dostupný len pre predplatiteľov | Obsah je dostupný len pre predplatiteľov | Článok je zamknutý |
    Tento článok je zamknutý | Odomknite článok | Odomknite si článok | Odomkni článok | Ak chcete čítať ďalej |
    Chcete čítať ďalej | Chcete si prečítať celý článok | Celý článok si môžu prečítať |
    Ak chcete pokračovať v čítaní | Na pokračovanie v čítaní | Čítajte bez obmedzení | Čítať neobmedzene |
    Neobmedzený prístup | Získajte prístup | Získajte neobmedzený prístup | Získať prístup | Vyskúšajte zadarmo |
    Vyskúšať zadarmo | Prvý mesiac zadarmo | Predplatné môžete kedykoľvek zrušiť | Kedykoľvek môžete zrušiť |
    Zrušiť môžete kedykoľvek | Podporte nás | Podporte našu prácu | Podporte nezávislú žurnalistiku |
    Podporte kvalitnú žurnalistiku | Podporte redakciu | Podporiť nás | Prispejte | Prispieť | Darujte článok |
    Darovať predplatné | Kúpiť článok
  `),
  follow: phrases(`
    Sledujte nás | Sledujte nás na | Sledujte nás na Facebooku | Stiahnite si aplikáciu | Pridajte sa k nám |
    Sledujte nás na Google Správach | Sledujte náš kanál na WhatsAppe | Sledujte nás aj na | Sledujte nás na Instagrame |
    Sledujte nás na sieti X | Sledujte nás na Twitteri | Sledujte nás na YouTube | Sledujte nás na Telegrame | Sledujte nás na TikToku |
    Sledujte nás na WhatsAppe | Sledujte nás na sociálnych sieťach | Sledujte nás cez | Sledujte nás v Google Správach |
    Sledujte nás na Google News | Sledujte náš kanál | Sledujte náš profil | Sledujte našu stránku | Sledovať | Sledovať autora |
    Sledovať tému | Sleduj nás | Sleduj nás na | Sleduj nás na Instagrame | Staňte sa fanúšikom | Staňte sa našimi fanúšikmi |
    Staňte sa fanúšikmi | Dajte nám like | Dajte nám lajk | Lajknite nás | Pridajte sa k nám na | Pridajte sa k nám na Facebooku |
    Pridajte sa do našej skupiny | Pridajte sa do skupiny | Pridajte sa do nášho kanála | Pridajte sa k našej komunite | Pridaj sa k nám |
    Pripojte sa k nám | Nájdete nás na | Nájdete nás aj na | Nájdete nás na Facebooku | Sme aj na | Odoberajte náš kanál |
    Odoberajte náš YouTube kanál | Odoberajte nás na YouTube | Stiahnite si našu aplikáciu | Stiahnite si mobilnú aplikáciu |
    Stiahnite si bezplatnú aplikáciu | Stiahnuť aplikáciu | Stiahni si aplikáciu | Stiahni si našu aplikáciu | Nainštalujte si aplikáciu |
    Pridajte si nás medzi preferované zdroje | Pridať medzi preferované zdroje | Zapnite si upozornenia | Zapnite si notifikácie |
    Zapnúť upozornenia | Kontaktujte nás | Kontaktovať autora | Napíšte nám | Napíšte nám na | Napíšte autorovi | Napíšte redakcii |
    Napíšte do redakcie | Pošlite nám | Pošlite nám tip | Máte tip | Máte tip na článok | Máte pre nás tip | Viete o niečom |
    Počúvajte cez | Počúvajte na | Počúvajte cez Spotify | Odoberajte podcast | Odoberajte cez | Sledujte nás aj na Facebooku |
    Sledujte nás v aplikácii | Ďakujeme, že čítate | Ďakujeme, že nás čítate | Máte tip na tému | Máte tip na zaujímavú tému |
    Napíšte autorke | Boli ste svedkom | Boli ste svedkami | Pošlite nám fotky | Pridajte si nás | Pridajte si nás na Google |
    Ak máte pripomienku | Ak máte pripomienku alebo ste našli chybu | Ak ste našli chybu | Ak máte tip | Povoľte notifikácie |
    preferovaný zdroj | medzi preferované zdroje | Dajte nám vedieť
  `),
  share: phrases(`
    Zdieľať | Zdieľajte | Zdieľať článok | Zdieľať na Facebooku | Kopírovať odkaz | Poslať e-mailom | Vytlačiť |
    Zdieľaj | Zdieľaj článok | Zdieľanie | Zdieľaní | Zdieľať na | Zdieľať na X | Zdieľať na Twitteri |
    Zdieľať na LinkedIn | Zdieľať cez | Zdieľať s priateľmi | Zdieľať odkaz | Zdieľať tento článok |
    Zdieľať príspevok | Zdieľať na WhatsAppe | Zdieľať e-mailom | Zdieľajte článok | Zdieľajte s priateľmi |
    Zdieľajte na Facebooku | Zdieľajte tento článok | Podeľte sa s priateľmi | Poslať | Poslať priateľovi |
    Poslať známemu | Poslať mailom | Poslať odkaz | Odoslať | Odoslať e-mailom | Pošlite priateľovi | Pošlite ďalej |
    Tweetnuť | Tlačiť | Vytlačiť článok | Skopírovať odkaz | Skopírovať link | Kopírovať link | Odkaz skopírovaný |
    Odkaz bol skopírovaný | Skopírované | Uložiť | Uložiť na neskôr | Uložiť na čítanie neskôr |
    Pridať medzi obľúbené | Páči sa mi | Páči sa mi to | Odporučiť
  `),
  comments: phrases(`
    Komentáre | Diskusia | Diskusia k článku | Pridať komentár | Napíšte komentár | Zobraziť komentáre |
    Vstúpiť do diskusie | Diskusia je uzavretá | Pravidlá diskusie | Komentár | Komentovať | Komentujte | Diskutovať |
    Diskutujte | Zapojte sa do diskusie | Zapoj sa do diskusie | Pridať sa do diskusie | Prejsť do diskusie |
    Zobraziť diskusiu | Otvoriť diskusiu | Čítať diskusiu | Pridajte komentár | Pridaj komentár | Pridať názor |
    Pridať príspevok | Pridajte svoj komentár | Pridajte svoj názor | Napísať komentár | Napíš komentár |
    Zanechať komentár | Zanechajte komentár | Zanechajte odpoveď | Zanechať odpoveď | Vložiť komentár |
    Odoslať komentár | Váš komentár | Váš názor | Zobraziť všetky komentáre | Všetky komentáre |
    Prečítajte si komentáre | Žiadne komentáre | Zatiaľ žiadne komentáre | Zatiaľ bez komentárov | Bez komentárov |
    Buďte prvý | Buďte prvý, kto | Buďte prví | Buďte prvý, kto pridá komentár | Komentáre sú vypnuté |
    Komentáre sú uzavreté | Komentáre sú zakázané | Komentovanie je vypnuté | Diskusia bola uzavretá |
    Diskusia je vypnutá | Odpovedať | Odpoveď na komentár | Zrušiť odpoveď | Vaša e-mailová adresa nebude zverejnená |
    Vyžadované polia sú označené | Povinné polia sú označené | Prihláste sa a diskutujte | Ak chcete komentovať |
    Ak chcete pridať komentár | Na pridanie komentára | Pre pridanie komentára | Pre vstup do diskusie |
    Pre komentovanie sa musíte prihlásiť | Musíte byť prihlásený, aby ste mohli komentovať | Pravidlá komentovania |
    Kódex diskutujúceho | Podmienky diskusie | Čo si o tom myslíte | Čo si myslíte | Aký je váš názor |
    Aký názor máte | Nahlásiť komentár | Nahlásiť príspevok | Anketa | Hlasovať | Hlasujte | Ohodnoťte článok |
    Hodnotenie článku | Páčil sa vám článok | Bol článok užitočný | Ak chcete pridať komentár, musíte sa prihlásiť
  `),
  consent: phrases(`
    Používame cookies | Táto stránka používa cookies | My a naši partneri | Prijať všetko | Súhlasím |
    Nastavenia cookies | Tento obsah pochádza z | Externý obsah | Potrebujeme váš súhlas |
    Na zobrazenie tohto obsahu | Používame súbory cookie | Používame súbory cookies |
    Táto stránka používa súbory cookie | Táto webová stránka používa cookies |
    Táto webová stránka používa súbory cookie | Tento web používa cookies | Tento web používa súbory cookie |
    Tieto stránky používajú cookies | Naša stránka používa cookies | Naše stránky používajú cookies |
    Na našej stránke používame cookies | Web používa cookies | Spolu s našimi partnermi | Používaním tejto stránky |
    Používaním našich stránok | Používaním tohto webu | Ďalším používaním | Pokračovaním v prehliadaní |
    Vážime si vaše súkromie | Záleží nám na vašom súkromí | Rešpektujeme vaše súkromie | Vaše súkromie |
    Zásady ochrany osobných údajov | Zásady ochrany súkromia | Zásady používania súborov cookie |
    Zásady používania cookies | Zásady cookies | Nastavenia súkromia | Nastavenie cookies |
    Nastavenia súborov cookie | Nastaviť cookies | Spravovať cookies | Spravovať nastavenia | Správa cookies |
    Prijať všetky | Prijať cookies | Prijať všetky cookies | Povoliť všetko | Povoliť všetky | Súhlasím so všetkým |
    Súhlasiť a zavrieť | Súhlasiť a pokračovať | Odmietnuť všetko | Odmietnuť všetky | Nesúhlasím | Rozumiem |
    Uložiť nastavenia | Uložiť výber | Pokračovať bez súhlasu | Tento obsah poskytuje | Obsah pochádza z |
    Tento obsah je dostupný na | Pre zobrazenie tohto obsahu | Pre zobrazenie obsahu | Na zobrazenie obsahu |
    Ak chcete zobraziť tento obsah | Aby ste mohli tento obsah zobraziť | Potrebný je váš súhlas |
    Podmienky používania
  `),
  byline: phrases(`
    Autor | Autorka | Text | Napísal | Napísala | Pripravil | Autori | Autor článku | Autor textu | Pripravila |
    Pripravili | Spracoval | Spracovala | Publikoval | Publikovala | Pridal | Pridala | Redakcia | Redaktor |
    Redaktorka | Rozhovor viedol | Rozhovor viedla | Text a foto | Foto a text | Preklad | Preložil | Preložila |
    Zhováral sa | Zhovárala sa | Od nášho spravodajcu
  `),
  authorBox: phrases(`
    O autorovi | Ďalšie články autora | Viac od autora | O autorke | O autoroch | O nás | O mne | Autor článku | Viac o autorovi |
    Viac o autorke | Viac od autorky | Všetky články autora | Všetky články autorky | Všetky príspevky autora | Zobraziť všetky články |
    Zobraziť všetky príspevky | Ďalšie články od autora | Ďalšie články autorky | Ďalšie príspevky autora | Ostatné články autora |
    Profil autora | Zdroje | Zdroj článku | Autorské práva | Copyright | Článok pôvodne vyšiel | Článok pôvodne vyšiel na |
    Text pôvodne vyšiel | Pôvodne publikované na | Názory autora | Názor autora | Názory vyjadrené v | Text vyjadruje názor |
    Poznámka redakcie | Autor | Autorka | Autor je | Autorka je | Článok vznikol | Článok vznikol v spolupráci | Text vznikol |
    Text vznikol v spolupráci | Článok vyšel | Rozhovor vyšel | Text vyšiel v tlačenom vydaní | Článok vyšiel v tlačenom vydaní |
    Rozhovor vyšiel v tlačenom vydaní | Text bol preložený | Viac článkov autora
  `),
  rights: phrases(`
    Všetky práva vyhradené | Všetky práva sú vyhradené | Kopírovanie je zakázané | Publikovanie alebo ďalšie šírenie
  `),
  biography: phrases(`
    je | píše | pracuje | pôsobí | je novinár | je novinárka | je redaktor | je redaktorka | je spisovateľ |
    je spisovateľka | je autor | je autorka | je profesor | je profesorka | je publicista | je publicistka |
    je riaditeľ | je riaditeľka | je výskumník | je výskumníčka | píše o | píše pre | žije v | pracuje ako |
    prednáša na | vyučuje na | je redaktorom | je redaktorkou | je novinárom | je novinárkou | je publicistom |
    je publicistkou | je komentátorom | je komentátorkou | je autorom | je autorkou
  `),
  contribution: [],
  disclosure: phrases(`
    affiliate odkazy | partnerské odkazy | môžeme získať províziu | affiliate odkaz | affiliate linky |
    affiliate odkazov | partnerské linky | partnerských odkazov | môžeme dostať províziu | získame províziu |
    dostaneme províziu | dostaneme malú províziu | bez dodatočných nákladov | vás to nestojí nič navyše |
    získavame províziu
  `),
  published: phrases(`
    Publikované | Zverejnené | Aktualizované | Posledná aktualizácia | Dátum | Publikované dňa | Publikovaný |
    Zverejnené dňa | Zverejnený | Vydané | Vydané dňa | Dátum publikovania | Dátum zverejnenia | Dátum vydania |
    Dátum aktualizácie | Pridané | Pridané dňa | Vytvorené | Uverejnené | Uverejnené dňa | Aktualizované dňa |
    Aktualizovaný | Aktualizácia | Naposledy aktualizované | Naposledy upravené | Posledná úprava | Posledná zmena |
    Upravené | Zmenené | Prvýkrát publikované | Pôvodne publikované | Pôvodne zverejnené
  `),
  correction: phrases(`
    Oprava | Upresnenie | Poznámka redakcie | Aktualizácia
  `),
  tableOfContents: phrases(`
    Obsah | Obsah článku | V tomto článku | Obsah stránky | V článku nájdete | V článku sa dozviete |
    V článku sa dočítate | V tomto texte | Na tejto stránke | Čo sa v článku dozviete | Čo sa dozviete | V skratke |
    Prejsť na
  `),
  tags: phrases(`
    Značky | Kľúčové slová | Témy | Kategórie | Značka | Tagy | Štítky | Štítok | Kľúčové slovo | Téma | Kategória |
    Rubrika | Rubriky | Zaradené v | Súvisiace témy | Viac o téme | Témy článku | Označené | Osobnosti |
    Publikované v kategórii
  `),
  credit: phrases(`
    Foto | Zdroj | Zdroj foto | Fotografia | Ilustračné foto | Archív | TASR | SITA | Autor fotografie |
    Autor fotografií | Autorka fotografie | Autor foto | Autor snímky | Zdroj fotografie | Zdroj fotografií |
    Zdroj obrázka | Zdroj videa | Ilustračná fotografia | Ilustračná snímka | Ilustračný obrázok | Archívne foto |
    Archívna snímka | Archívna fotografia | Foto archív | Archív autora | Súkromný archív | Osobný archív |
    Snímka obrazovky | Screenshot | Ilustrácia | Infografika | Reprofoto | Repro | Profimedia | Shutterstock |
    Getty Images | Pixabay | Unsplash | Freepik | ČTK | AP/TASR | Zväčšiť obrázok | Zobraziť fotogalériu |
    Titulná fotografia | Titulné foto | Úvodné foto | Úvodná fotografia
  `),
  leadPicture: phrases(`
    Titulná fotografia | Titulný obrázok | Úvodná fotografia
  `),
  pageTool: phrases(`
    Hore | Vypočujte si článok | Čas čítania | Uložiť článok | Zavrieť | Späť hore | Späť na začiatok | Naspäť hore |
    Návrat hore | Na začiatok | Na začiatok stránky | Prejsť na obsah | Prejsť na hlavný obsah | Preskočiť na obsah |
    Preskočiť na hlavný obsah | Skočiť na obsah | Skočiť na hlavný obsah | Späť | Späť na úvod |
    Späť na hlavnú stránku | Späť na domovskú stránku | Späť na článok | Domov | Úvod | Hlavná stránka |
    Domovská stránka | Menu | Hľadať | Vyhľadať | Vyhľadávanie | Vypočuť | Vypočuť článok | Vypočuť si článok |
    Vypočujte si tento článok | Počúvať článok | Prehrať článok | Minút čítania | Min čítania | Čas na prečítanie |
    Dĺžka čítania | Vytlačiť stránku | Verzia pre tlač | Verzia na tlač | Veľkosť písma | Veľkosť textu |
    Zväčšiť písmo | Stiahnuť PDF | Nahlásiť chybu | Našli ste chybu | Našli ste v článku chybu | Upozorniť na chybu |
    Zobraziť viac | Zobraziť menej | Zobraziť ďalšie | Zobraziť všetko | Zobraziť všetky | Ukázať viac |
    Načítať viac | Načítať ďalšie | Načítavam | Načítava sa | Ďalšia strana | Ďalšia stránka | Predchádzajúca strana |
    Predchádzajúca stránka | Celá obrazovka | Na celú obrazovku | Váš prehliadač nepodporuje | Povoľte JavaScript |
    Zapnite JavaScript | Zhrnutie | Zhrnutie článku | Počúvajte cez Spotify
  `),
  notFound: phrases(`
    Stránka sa nenašla | Stránka neexistuje | Hľadaná stránka neexistuje | Článok sa nenašiel | Stránka nenájdená |
    Stránka nebola nájdená | Stránku sme nenašli | Stránku sa nepodarilo nájsť | Stránka, ktorú hľadáte |
    Stránka, ktorú hľadáte, neexistuje | Stránka, ktorú hľadáte, sa nenašla | Hľadaná stránka sa nenašla |
    Hľadaná stránka nebola nájdená | Požadovaná stránka neexistuje | Požadovaná stránka sa nenašla |
    Požadovaná stránka nebola nájdená | Táto stránka neexistuje | Táto stránka nie je dostupná |
    Stránka nie je dostupná | Článok neexistuje | Článok nebol nájdený | Článok už nie je dostupný |
    Obsah nie je dostupný | Chyba 404 | Nič sa nenašlo
  `),
  loginWall: phrases(`
    Prihlásiť sa | Prihláste sa | Prihlásenie | Registrácia | Prihlásiť | Prihláste sa a | Prihláste sa a pokračujte |
    Prihláste sa, aby | Prihláste sa alebo sa zaregistrujte | Na pokračovanie sa prihláste |
    Pre pokračovanie sa prihláste | Registrovať sa | Zaregistrujte sa | Zaregistrovať sa | Zaregistrujte sa zadarmo |
    Vytvoriť účet | Vytvorte si účet | Vytvoriť konto | Vytvorte si konto | Už máte účet | Už máte konto |
    Nemáte účet | Nemáte konto | Zabudnuté heslo | Zabudli ste heslo | Používateľské meno | Prihlasovacie meno |
    Zapamätať si ma | Musíte byť prihlásený | Musíte sa prihlásiť
  `),
  botWall: phrases(`
    Overujeme váš prehliadač | Potvrďte, že ste človek | Nie som robot | Prístup zamietnutý | Kontrola prehliadača |
    Kontrolujeme váš prehliadač | Overte, že ste človek | Potvrďte, že nie ste robot | Overujeme, či ste človek |
    Prístup odmietnutý | Prístup bol zamietnutý | Prístup bol zablokovaný | Boli ste zablokovaní | Počkajte prosím |
    Prosím čakajte | Povoľte JavaScript a cookies | Vypnite AdBlock | Vypnite blokovanie reklám |
    Vypnite si blokovanie reklám
  `),
} satisfies CueSheet;
