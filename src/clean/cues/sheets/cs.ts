import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Czech */
export const cs = {
  seeAlso: phrases(`
    Čtěte také | Čtěte též | Čtěte i | Čtěte více | Čtěte dále | Čtěte zde | Přečtěte si také | Přečtěte si i | Přečtěte si více |
    Přečtěte si | Číst dál | Číst dále | Číst více | Číst celý článek | Celý článek | Více | Více o | Více zde | Více k tématu |
    Více informací | Více se dočtete | Více čtěte zde | Viz také | Viz též | Podívejte se také | Podívejte se | Podívejte se na video |
    Sledujte také | Poslechněte si | Poslechněte si také | K tématu | Ke čtení | Související | Související články | Související článek |
    Související téma | Souvisí s tématem | Další články | Další články k tématu | Další čtení | Další informace | Další zprávy |
    Mohlo by vás zajímat | Mohlo by vás také zajímat | Může vás zajímat | Také by vás mohlo zajímat | Zajímá vás | Doporučujeme |
    Doporučené | Doporučené články | Doporučený článek | Doporučujeme přečíst | Podobné články | Nenechte si ujít | Nepřehlédněte |
    Klikněte zde | Pokračovat ve čtení | Pokračování článku | Pokračování textu | Následující článek | Předchozí článek | Další článek |
    Fotogalerie | Prohlédněte si | Dále čtěte | Tip redakce | Čtěte také zde | Čtěte na toto téma | Číst také |
    Přečtěte si také tento článek | Přečtěte si celý | Přečtěte si rozhovor | Více se dozvíte | Více se dočtete zde | Více informací zde |
    Více o tématu | Více najdete | Více čtěte | Podrobnosti zde | Podrobněji zde | Víc o tématu | Viz náš článek | Psali jsme |
    Psali jsme zde | Jak jsme psali | Dále čtěte zde | Podívejte se na fotogalerii | Podívejte se na fotografie | Podívejte se na fotky |
    Prohlédněte si galerii | Prohlédněte si fotogalerii | Sledujte online | Sledujte živě | Sledujte on-line | Sledujeme online |
    Poslechněte si podcast | Poslechněte si celý rozhovor | Poslechněte si v podcastu | Pusťte si podcast | Pusťte si také |
    Pusťte si celý | Tip na článek | Tip na čtení | Mohlo by se vám líbit | Mohlo by vás zaujmout | Také vás může zajímat |
    Další k tématu | Další díly | Předchozí díly | Článek pokračuje pod | Text pokračuje pod | Text pokračuje pod videem |
    Článek pokračuje pod videem | Pokračování článku pod | Podívejte se na celou reportáž | Celý rozhovor si pusťte |
    Celý rozhovor najdete | Více ve videu | Více v reportáži | Psali jsme o tom | O tom jsme psali | jsme psali | jsme už psali |
    Dříve jsme psali | Už dříve jsme psali | Galerie | Video | Obrazem | K věci | Celý rozhovor si můžete poslechnout |
    Celý rozhovor si poslechněte | Celý pořad si můžete poslechnout | Přehrajte si
  `),
  relatedHeading: phrases(`
    Čtěte také | Přečtěte si také | Související | Související články | Související témata | Související zprávy | Související obsah |
    Souvisí | Podobné články | Další články | Další články z rubriky | Další články autora | Další zprávy | Další z rubriky |
    Další témata | Nejčtenější | Nejčtenější články | Nejnovější | Nejnovější články | Nejnovější zprávy | Nejsledovanější |
    Nejdiskutovanější | Nejoblíbenější | Nejsdílenější | Nejlepší | Poslední články | Poslední zprávy | Poslední příspěvky | Aktuální |
    Aktuálně | Aktuality | Aktuální zprávy | Aktuální témata | Hlavní zprávy | Hlavní události | Zprávy | Doporučujeme | Doporučené |
    Doporučené články | Doporučené čtení | Doporučeno | Doporučeno pro vás | Vybíráme pro vás | Vybrali jsme pro vás | Výběr redakce |
    Tipy redakce | Mohlo by vás zajímat | Mohlo by se vám líbit | Může vás zajímat | Mohlo vám uniknout | Právě se děje | Právě čtou |
    Právě teď | Populární | Populární články | Témata | Nepřehlédněte | Nenechte si ujít | Více | Více článků | Více k tématu |
    Více z rubriky | Z jiných webů | V rubrice | Předchozí článek | Následující článek | Předchozí příspěvek | Další příspěvek |
    Navigace pro příspěvek | Externí odkazy | Užitečné odkazy | Odkazy | Sponzorovaný obsah | Komerční sdělení | Videa | Video |
    Fotogalerie | Galerie | K tématu | Vybrané články | Výběr článků | Z domova | Články na Seznamu | Doporučujeme z archivu
  `),
  advertisement: phrases(`
    Reklama | Inzerce | Inzerát | Komerční sdělení | Komerční článek | Komerční prezentace | Placená inzerce | Sponzorováno |
    Sponzorovaný obsah | Sponzorovaný článek | Sponzorovaný příspěvek | PR článek | Reklamní sdělení | Propagace | Partner |
    Partner rubriky | Ve spolupráci s | Článek pokračuje pod reklamou | Text pokračuje pod reklamou | Článek pokračuje po reklamě |
    Pokračování pod reklamou | Zavřít reklamu | Přeskočit reklamu | Affiliate odkazy | Obsah pokračuje pod reklamou |
    Pokračování článku pod reklamou | Placená spolupráce | Článek pokračuje pod | Text pokračuje pod | Článek pokračuje pod fotogalerií |
    Článek pokračuje pod videem
  `),
  newsletter: phrases(`
    Newsletter | Newslettery | Náš newsletter | Odběr novinek | Odebírejte newsletter | Odebírejte náš newsletter | Odebírat newsletter |
    Odebírat novinky | Odebírejte novinky | Přihlaste se k odběru | Přihlaste se k odběru newsletteru | Přihlásit k odběru |
    Přihlásit se k odběru | Přihlásit odběr | Dostávejte novinky | Dostávejte nejnovější | Zůstaňte v obraze | Buďte v obraze |
    Nic vám neunikne | Váš e-mail | Vaše e-mailová adresa | E-mailová adresa | Zadejte e-mail | Zadejte svůj e-mail |
    Děkujeme za přihlášení | Přihlášením k odběru | Z odběru se můžete kdykoli odhlásit | Přihlaste se k odběru našeho newsletteru |
    Přihlaste se k newsletteru | Přihlaste se k odběru našich newsletterů | Přihlaste se k bezplatnému odběru |
    Přihlásit se k newsletteru | Odebírejte naše newslettery | Každé ráno do vaší schránky | přímo do vaší e-mailové schránky |
    přímo do vašeho mailu | Zadejte svou e-mailovou adresu | Chci odebírat | Odebírat zdarma | do vaší schránky | do vašeho e-mailu |
    do e-mailu každé ráno | Odesláním souhlasíte
  `),
  subscribe: phrases(`
    Předplatné | Předplaťte si | Koupit předplatné | Získat předplatné | Už mám předplatné | Již mám předplatné |
    Máte předplatné | Jste předplatitel | Pouze pro předplatitele | Jen pro předplatitele | Pro předplatitele |
    Článek je dostupný pouze pro předplatitele | Tento článek je exkluzivní |
    Tento článek je jen pro předplatitele | Odemknout článek | Odemkněte si článek | Chcete číst dál |
    Pro pokračování ve čtení | Číst neomezeně | Neomezený přístup | Vyzkoušejte zdarma | Na měsíc zdarma |
    Kdykoli můžete zrušit | Podpořte nás | Podpořte naši práci | Podpořte nezávislou žurnalistiku | Přispějte |
    Přispět | Darovat článek | Zakoupit článek | Článek je určen pouze předplatitelům | Odebírejte Premium |
    Odebírat Premium | Čtěte bez reklam | Staňte se předplatitelem | Staňte se naším předplatitelem |
    Staňte se členem | Chcete číst celý článek | Celý článek je dostupný | Celý článek si můžete přečíst |
    Podpořte redakci | Podpořte kvalitní žurnalistiku | Podpořte vznik | Koupit článek | Aktivovat předplatné |
    Vyberte si předplatné | Odemkněte článek příteli
  `),
  follow: phrases(`
    Sledujte nás | Sledujte nás na | Sledujte nás také na | Sledovat | Sledovat téma | Sledovat autora | Přidejte se k nám |
    Přidejte se k nám na | Staňte se fanoušky | Najdete nás na | Jsme na Facebooku | Dejte nám like | Odebírejte náš kanál |
    Stáhněte si aplikaci | Stáhněte si naši aplikaci | Mobilní aplikace | Přidat mezi preferované zdroje | Zapnout upozornění |
    Kontaktujte nás | Napište nám | Napište autorovi | Napište redakci | Máte tip | Pošlete nám | Víte něco víc |
    Sledujte nás na Google Zprávách | Sledujte náš kanál na WhatsAppu | Sledujte nás i na | Sledujte nás na Facebooku |
    Sledujte nás na Instagramu | Sledujte nás na síti X | Sledujte nás na Twitteru | Sledujte nás na YouTube |
    Sledujte nás na sociálních sítích | Sledujte nás na WhatsAppu | Sledujte nás v Google Zprávách | Sledujte nás na Google News |
    Sledujte náš profil | Najdete nás také na | Najdete nás i na | Přidejte si nás | Přidejte si nás mezi oblíbené zdroje |
    Přidejte si nás jako preferovaný zdroj | Přidejte si nás na | Přidat na Seznam.cz | Stáhněte si mobilní aplikaci | Napište autorce |
    Napište do redakce | Napište nám na | Pošlete nám tip | Pošlete tip | Pošlete fotky | Máte tip na zajímavé téma | Máte pro nás tip |
    Víte o zajímavém tématu | Víte o něčem | Byli jste svědky | Byli jste svědky nějaké události | Jste svědkem |
    Jste svědkem zajímavé události | Máte připomínku | Našli jste chybu v textu | Zapněte si upozornění | Povolte notifikace |
    Zapněte si notifikace | preferovaný zdroj | preferované zdroje | mezi preferované zdroje | Dejte nám vědět | Dejte nám o tom vědět
  `),
  share: phrases(`
    Sdílet | Sdílejte | Sdílej | Sdílení | Sdílet článek | Sdílejte článek | Sdílet na Facebooku | Sdílet na Twitteru |
    Sdílet na X | Sdílet na | Sdílet přes | Sdílet odkaz | Sdílejte s přáteli | Tweetnout | Poslat | Poslat e-mailem |
    Poslat mailem | Poslat známému | Poslat odkaz | Odeslat | Odeslat e-mailem | Vytisknout | Tisknout | Tisk |
    Kopírovat odkaz | Zkopírovat odkaz | Odkaz zkopírován | Zkopírováno | Uložit | Uložit článek | Uložit na později |
    Přidat do oblíbených | Líbí se mi | To se mi líbí | Doporučit | Sdílejte na Facebooku | Vytisknout článek
  `),
  comments: phrases(`
    Komentáře | Komentář | Komentovat | Diskuse | Diskuze | Vstoupit do diskuse | Vstoupit do diskuze |
    Zobrazit diskusi | Zobrazit diskuzi | Přidat komentář | Přidejte komentář | Přidat názor | Přidat příspěvek |
    Napsat komentář | Napište komentář | Zanechat komentář | Zanechte komentář | Vložit komentář | Zobrazit komentáře |
    Všechny komentáře | Žádné komentáře | Zatím bez komentářů | Váš komentář | Váš názor | Buďte první |
    Komentáře jsou uzavřeny | Komentáře nejsou povoleny | Diskuse je uzavřena | Odpovědět | Zrušit odpověď na komentář |
    Vaše e-mailová adresa nebude zveřejněna | Vyžadované informace jsou označeny | Pro přidání komentáře |
    Pro vložení komentáře | Přihlaste se a diskutujte | Co si o tom myslíte | Co si myslíte | Anketa | Hlasovat |
    Byl článek užitečný | Líbil se vám článek | Ohodnoťte článek | Hodnocení článku | Nahlásit komentář |
    Pravidla diskuse | Diskuse k článku | Diskuze k článku | Zobrazit celou diskusi | Zapojte se do diskuse |
    Zapojte se do diskuze | Diskuse byla uzavřena | Hlasujte | Celkem hlasovalo | Nahlásit příspěvek |
    Pro přidávání komentářů se musíte nejdříve přihlásit | Pro přidání komentáře se musíte přihlásit
  `),
  consent: phrases(`
    Používáme cookies | Používáme soubory cookie | Tento web používá cookies | Tento web používá soubory cookie |
    Tyto stránky používají cookies | Naše stránky používají cookies | Web používá cookies | My a naši partneři |
    Vážíme si vašeho soukromí | Vaše soukromí | Záleží nám na vašem soukromí | Ochrana osobních údajů |
    Zásady ochrany osobních údajů | Zásady cookies | Nastavení cookies | Nastavení soukromí | Spravovat cookies |
    Souhlasím | Přijmout | Přijmout vše | Přijmout všechny | Povolit vše | Odmítnout | Odmítnout vše | Rozumím |
    Nesouhlasím | Pokračovat bez souhlasu | Používáním tohoto webu | Dalším používáním | Pro zobrazení tohoto obsahu |
    Souhlasit a zavřít | Podmínky používání | Tento obsah pochází z | Externí obsah | Tento obsah poskytuje |
    Potřebujeme váš souhlas | Abyste mohli tento obsah zobrazit
  `),
  byline: phrases(`
    Autor | Autorka | Autoři | Autor článku | Napsal | Napsala | Text | Připravil | Připravila | Zpracoval |
    Zpracovala | Publikoval | Vložil | Redakce | Rozhovor | Foto a text | Od
  `),
  authorBox: phrases(`
    O autorovi | O autorce | O autorech | O nás | O mně | Autor článku | Další články autora | Všechny články autora |
    Zobrazit všechny články | Více od autora | Profil autora | Zdroj | Zdroje | Autorská práva | Redakčně upraveno | Poznámka redakce |
    Text vyšel | Článek původně vyšel | Autor | Autorka | Autor je | Autorka je | Další články autorky | Všechny články autorky |
    Více o autorovi | Více o autorce | Článek vyšel | Rozhovor vyšel | Text vznikl | Text vznikl ve spolupráci |
    Článek vznikl ve spolupráci | Článek vznikl s podporou | Publikování nebo šíření obsahu | Názory autora | Poznámka autora |
    Text vyšel v tištěném vydání | Článek vyšel v tištěném vydání | Rozhovor vyšel v tištěném vydání | Text původně vyšel |
    Text byl přeložen | Článek byl přeložen | Strojový překlad | Další články od autora | Další texty autora | Další texty autorky |
    Zobrazit další články autora | Všechny články od autora | O pořadu | O podcastu | O seriálu
  `),
  rights: phrases(`
    Všechna práva vyhrazena | Publikování nebo další šíření | Jakékoliv užití obsahu | Kopírování zakázáno
  `),
  biography: phrases(`
    je | píše | pracuje | působí | je redaktor | je redaktorka | je redaktorem | je redaktorkou | je novinář |
    je novinářka | je novinářem | je novinářkou | je publicista | je publicistka | je spisovatel | je spisovatelka |
    je komentátor | je komentátorka | je komentátorem | je komentátorkou | píše o | píše pro | pracuje jako |
    působí na | vystudoval | vystudovala
  `),
  contribution: [],
  disclosure: phrases(`
    affiliate odkazy | partnerské odkazy | affiliate odkaz | můžeme získat provizi | získáme provizi |
    získáváme provizi
  `),
  published: phrases(`
    Publikováno | Publikováno dne | Vydáno | Vydáno dne | Zveřejněno | Datum | Datum publikace | Datum vydání |
    Vloženo | Vytvořeno | Přidáno | Aktualizováno | Aktualizováno dne | Aktualizace | Poslední aktualizace |
    Naposledy aktualizováno | Naposledy upraveno | Upraveno | Změněno
  `),
  correction: phrases(`
    Oprava | Upřesnění | Poznámka redakce | Aktualizace
  `),
  tableOfContents: phrases(`
    Obsah | Obsah článku | V tomto článku | V článku najdete | V článku se dozvíte | Na této stránce | Přejít na |
    Co se v článku dozvíte
  `),
  tags: phrases(`
    Štítky | Štítek | Tagy | Klíčová slova | Témata | Téma | Kategorie | Rubrika | Rubriky | Zařazeno v |
    Více o tématu | Související témata | Osobnosti | Místa | Vstoupit do tématu | Publikováno v rubrice |
    Zařazeno v rubrikách | Zařazeno do
  `),
  credit: phrases(`
    Foto | Fotografie | Fotograf | Autor fotografie | Autor fotografií | Zdroj | Zdroj foto | Zdroj fotografie |
    Zdroj obrázku | Ilustrační foto | Ilustrační snímek | Ilustrační fotografie | Archivní foto | Obrázek | Ilustrace |
    Kresba | Grafika | Infografika | Snímek | Repro | Video | ČTK | Profimedia | Getty Images | Zvětšit obrázek |
    Zobrazit fotogalerii | Mapa | Titulní foto | Titulní fotografie | Úvodní foto | Zdroj videa | Archivní snímek |
    Archiv autora | Snímek obrazovky | Shutterstock | MAFRA | Mediafax | Reprofoto
  `),
  leadPicture: phrases(`
    Titulní foto | Titulní fotka | Titulní fotografie | Titulní obrázek | Titulní snímek | Úvodní foto | Úvodní fotografie |
    Úvodní obrázek | Úvodní snímek
  `),
  pageTool: phrases(`
    Nahoru | Zpět nahoru | Na začátek | Zpět | Zpět na úvod | Zpět na hlavní stránku | Domů | Úvod | Hlavní stránka |
    Přejít k obsahu | Přejít na obsah | Přeskočit na obsah | Přejít k hlavnímu obsahu | Menu | Hledat | Vyhledávání |
    Zavřít | Vytisknout stránku | Verze pro tisk | Poslechnout | Poslechnout článek | Poslechněte si článek | Přehrát |
    Přehrát článek | Doba čtení | Čas čtení | Minut čtení | Min čtení | Velikost písma | Nahlásit chybu |
    Našli jste chybu | Našli jste v článku chybu | Upozornit na chybu | Zobrazit více | Zobrazit další | Zobrazit vše |
    Načíst další | Načítání | Načítám | Další stránka | Předchozí stránka | Celá obrazovka | Váš prohlížeč nepodporuje |
    Povolte JavaScript | Shrnutí | Stáhnout PDF | Nahlásit chybu v článku | Délka čtení | Zobrazit méně |
    Uložit článek | Vypnout reklamy | Článek | Poslechněte si reportáž
  `),
  notFound: phrases(`
    Stránka nenalezena | Stránka nebyla nalezena | Stránka neexistuje | Stránka, kterou hledáte |
    Požadovaná stránka nebyla nalezena | Požadovaná stránka neexistuje | Hledaná stránka neexistuje |
    Tato stránka neexistuje | Tato stránka není dostupná | Článek nebyl nalezen | Článek neexistuje |
    Tento článek již není dostupný | Obsah není dostupný | Chyba 404 | Došlo k chybě
  `),
  loginWall: phrases(`
    Přihlásit se | Přihlásit | Přihlášení | Přihlaste se | Přihlaste se pro | Přihlaste se a | Registrace |
    Registrovat se | Zaregistrujte se | Zaregistrovat se | Vytvořit účet | Vytvořte si účet | Musíte být přihlášeni |
    Musíte se přihlásit | Máte účet | Už máte účet | Nemáte účet | Zapomenuté heslo | Zapomněli jste heslo | Heslo |
    Uživatelské jméno | Zapamatovat si mě
  `),
  botWall: phrases(`
    Kontrola prohlížeče | Ověřujeme váš prohlížeč | Ověřte, že jste člověk | Potvrďte, že jste člověk |
    Potvrďte, že nejste robot | Nejsem robot | Jste robot | Bezpečnostní ověření | Přístup odepřen |
    Přístup zamítnut | Přístup byl zablokován | Byli jste zablokováni | Počkejte prosím | Čekejte prosím |
    Povolte JavaScript a cookies | Neobvyklý provoz | Příliš mnoho požadavků | Vypněte blokování reklam |
    Vypněte AdBlock
  `),
} satisfies CueSheet;
