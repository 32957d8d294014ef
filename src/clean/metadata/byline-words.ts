/**
 * Words of bylines, as printed, per language: what stands before a name, between names, and what is said of a person (roles).
 * Data, not patterns, parted by bars: byline-matchers.ts folds case and accents and builds its matchers from them.
 */

/** Before a name. A phrase may be followed by a colon, a slash or, glued, by the name itself. */
export const bylinePrefixes: Readonly<Record<string, string>> = {
  en: `By | Originally Posted by | Article by | Post by | Interview: | Written by | Posted by | Published by | Story by | Words by | Text by | Article by | Report by |
    Reported by | Reporting by | Review by | Reviewed by | Authored by | Created by | Submitted by |
    Contributed by | Added by | Interview by | Compiled by | Author | Authors | Author(s) | Writer | Words: |
    From: | Byline | About the author | A guest post by | Guest post by | Post by | Opinion by | Analysis by |
    Recipe by | Blog by | Contributors: | Contributor: | Edited by | Started by | Thread starter | Post author | Entry author`,
  de: `Von | Vom | Autorin/Autor | Autor/Autorin | Autor*in | Autor:in | Autorinnen und Autoren | Interview | Gespeichert von | Originalbeitrag von | Ein Artikel von | Ein Beitrag von | Ein Kommentar von | Eine Analyse von | Ein Gastbeitrag von |
    Ein Interview von | Kommentar von | Interview von | Artikel von | Beitrag von | Text von | Text | Autor |
    Autorin | Autoren | Verfasst von | Geschrieben von | Veröffentlicht von | Aufgezeichnet von | Aus: |
    Eine Kolumne von | Eine Reportage von | Protokoll: | Redaktion: | Erstellt von | durch | Gastbeitrag von |
    Eine Rezension von | Eingestellt von | Hinzugefügt von | Durch | Pressemitteilung von | Rede von | Meldung von | Ein Essay von | Eine Glosse von`,
  fr: `Par | Propos recueillis par | Écrit par | Publié par | Rédigé par | Posté par | Auteur | Auteure |
    Auteurs | Autrice | Texte | Texte de | Article de | De notre correspondant | De notre envoyé spécial |
    Chronique de | Un documentaire de | Un reportage de | Une enquête de | Recueilli par | De notre correspondante | Un article de | Entretien par | Signé:`,
  es: `Por | Publicadas por | Escrito por | Publicado por | Redactado por | Autor | Autora | Autores | Texto | Texto de |
    Texto por | Redacción: | Redacción por | Una entrevista de | Entrevista de | Un reportaje de`,
  it: `di | Di | A cura di | Articolo di | Scritto da | Pubblicato da | Autore | Autrice | Testo di |
    Intervista di | Da: | Dal nostro inviato | Dal nostro corrispondente | Dalla nostra inviata | Redatto da |
    Firma:`,
  pt: `Por | Escrito por | Publicado por | Autor | Autora | Autores | Texto | Texto de | Texto por |
    Reportagem de | Reportagem: | Postado por | Escrita por`,
  ca: `Per | Escrit per | Text | Autor`,
  gl: `Por`,
  ro: `De | Scris de | Publicat de | Autor | Autorul | Text | Un articol de | Articol de | Articol scris de`,
  nl: `Door | Geschreven door | Gepubliceerd door | Auteur | Auteurs | Tekst | Van onze redacteur |
    Van onze correspondent | Gepost door | Geplaatst door | Van:`,
  sv: `Av | Text | Skribent | Upplagd av | Skriven av | Publicerad av | Författare | Reporter:`,
  nb: `Av | Tekst | Skrevet av | Publisert av | Journalist: | Forfatter | Tekst og foto`,
  no: `Av | Tekst | Skrevet av | Publisert av | Journalist: | Forfatter | Tekst og foto`,
  da: `Af | Tekst | Lagt ind af | Skrevet af | Journalist: | Forfatter`,
  fi: `Kirjoittanut | Kirjoittaja | Teksti | Toimittaja | Julkaissut`,
  is: `Eftir | Höfundur`,
  et: `Autor | Tekst | Kirjutas | Toimetas | Toimetaja`,
  lv: `Autors | Autore | Teksts | Žurnālists | Publicēja | Raksta`,
  lt: `Autorius | Autorė | Parengė | Tekstas | Parašė`,
  pl: `Autor | Autorka | Autorzy | Tekst | Opracowanie | Opracował | Opracowała | Napisał | Napisała |
    Opublikował | Oprac. | Redakcja: | Rozmawiał | Rozmawiała`,
  cs: `Autor | Autorka | Autoři | Text | Napsal | Napsala | Publikoval | Od: | Zpracoval | Redaktor:`,
  sk: `Autor | Autorka | Autori | Text | Napísal | Napísala | Od: | Spracoval`,
  sl: `Avtor | Avtorica | Avtorji | Piše | Besedilo | Napisal | Napisala`,
  hr: `Autor | Autorica | Autori | Piše | Pišu | Napisao | Napisala | Tekst | Objavio | Objavila`,
  sr: `Autor | Аутор | Piše | Пише | Izvor: | Извор: | Napisao | Tekst | Текст`,
  bs: `Autor | Piše | Izvor:`,
  mk: `Автор | Пишува`,
  bg: `Автор | Автори | От | Текст | Публикувано от | Написано от`,
  ru: `Автор | Авторы | Текст | Автор статьи | Опубликовал | Опубликовано | Подготовил | Подготовила |
    Добавил | Добавила | Автор текста | Материал подготовил | Написал | Корреспондент | Беседовал | Беседовала`,
  uk: `Автор | Автори | Авторка | Текст | Опублікував | Підготував | Підготувала | Автор статті | Додав | Додала | Розмовляла |
    Розмовляв`,
  be: `Аўтар | Тэкст`,
  el: `Του | Της | Από | Από τον | Από την | Γράφει ο | Γράφει η | Γράφει | Συντάκτης | Συντάκτρια | Επιμέλεια |
    Επιμέλεια κειμένου | Κείμενο`,
  hu: `Írta | Szerző | Szerzők | Készítette | Szerkesztette`,
  tr: `Yazan | Yazar | Haber: | Editör: | Muhabir: | Hazırlayan | Kaynak: | Yayınlayan`,
  az: `Müəllif | Yazar`,
  sq: `Nga | Shkruan | Autor | Shkruar nga`,
  ar: `بقلم | كتب | كتبت | إعداد | الكاتب | الكاتبة | تقرير: | المصدر: | كتب بواسطة | بواسطة | تحرير | حوار | من:`,
  fa: `نویسنده | به قلم | نوشته | گزارش | توسط | خبرنگار | نویسندگان | از:`,
  ur: `تحریر | از: | مصنف | رپورٹ`,
  he: `מאת | כתב | כתבה | נכתב על ידי | על ידי`,
  hi: `लेखक | द्वारा | रिपोर्ट | लेखिका | Written By | Edited By | Reported By`,
  bn: `লেখক | লিখেছেন | প্রতিবেদক`,
  ta: `எழுதியவர்`,
  th: `โดย | เขียนโดย | เรื่อง | ผู้เขียน | เรียบเรียงโดย | เรียบเรียง`,
  vi: `Tác giả | Theo | Bài | Viết bởi | Người viết | Bởi`,
  id: `Oleh | Penulis | Diposting oleh | Ditulis oleh | Pewarta | Reporter: | Editor: | Penulis artikel`,
  ms: `Oleh | Penulis | Ditulis oleh`,
  fil: `Ni | Nina | Isinulat ni`,
  ja: `文 | 取材・文 | 取材 | 執筆 | 著者 | 筆者 | 文・写真 | 撮影・文 | ライター | 記者 | 構成 | 構成・文 | 聞き手 | 著 | 投稿者 | 作者 | 作成者 | Text | 編集`,
  zh: `作者 | 记者 | 記者 | 文 | 撰文 | 撰稿 | 来源: | 來源: | 通讯员 | 文字 | 编译 | 編譯 | 采写 | 本报记者 | 本報記者 | 新华社记者 | 责任编辑 | 責任編輯 | 編輯 |
    编辑 | 特约记者 | 實習記者 | 综合报道 | 記者／ | 文／`,
  ko: `글 | 기자 | 작성자 | 글쓴이 | 취재: | 저자 | 입력:`,
};

/** Between two names, "and" and "with" in one: who helped is an author too. Only in the page's own language: "en" is Dutch. */
export const conjunctions: Readonly<Record<string, string>> = {
  en: `and | with`,
  de: `und | sowie | mit`,
  fr: `et | avec`,
  es: `y | e | con`,
  it: `e | ed | con`,
  pt: `e | com`,
  ca: `i | amb`,
  gl: `e | con`,
  ro: `și | şi | si | cu`,
  nl: `en | met`,
  sv: `och | med`,
  nb: `og | med`,
  nn: `og | med`,
  no: `og | med`,
  da: `og | med`,
  is: `og`,
  fi: `ja | sekä`,
  et: `ja`,
  lv: `un | ar`,
  lt: `ir | su`,
  pl: `i | oraz | z | ze`,
  cs: `a | s | se`,
  sk: `a | s | so`,
  sl: `in | ter`,
  hr: `i | s | sa`,
  bs: `i | sa`,
  sr: `i | и | sa | са`,
  mk: `и | со`,
  bg: `и | с`,
  ru: `и | с | со`,
  uk: `та | і | й | з`,
  be: `і | і | з`,
  el: `και | με`,
  hu: `és`,
  tr: `ve | ile`,
  az: `və`,
  sq: `dhe | me`,
  ar: `و`,
  fa: `و | با`,
  ur: `اور`,
  he: `ו | עם`,
  hi: `और`,
  bn: `ও | এবং`,
  th: `และ`,
  vi: `và | cùng`,
  id: `dan | bersama`,
  ms: `dan`,
  fil: `at`,
  eu: `eta`,
};

/** Said of a person, not a name: a part of a byline with one of these words is dropped when a name stands beside it. */
export const roleWords = `nachrichtenagentur | certified | licensed | editor | editors | reporter | reporters | correspondent | correspondents | writer | writers | journalist |
    journalists | columnist | contributor | contributors | contributing | producer | staff | senior | chief |
    deputy | associate | assistant | analyst | critic | photographer | photojournalist | author | intern |
    fellow | professor | director | manager | president | ceo | founder | freelance | freelancer | anchor |
    host | blogger | researcher | phd | md | rd | rdn | mba | specialist | expert | consultant |
    strategist | lecturer | reader | student | candidate | publisher | bureau | columnista | guest | updated |
    published | copy | video | by | redakteur | redakteurin | redaktor | redaktorin | korrespondent |
    korrespondentin | chefredakteur | chefredakteurin | autor | autorin | reporterin | journalistin |
    volontär | volontärin | leiter | leiterin | ressortleiter | ressortleiterin | ressort | mitarbeiter |
    mitarbeiterin | kolumnist | kolumnistin | politik | wirtschaft | freier | freie | stellvertretender |
    stellvertretende | stv | rédacteur | rédactrice | journaliste | correspondant | correspondante | envoyé |
    envoyée | spécial | chroniqueur | chroniqueuse | professeur | chercheur | directeur | directrice | grand |
    économiste | periodista | redactor | redactora | corresponsal | enviado | enviada | especial | profesor |
    profesora | directora | escritor | escritora | jefe | colaborador | giornalista | inviato | inviata |
    corrispondente | caporedattore | redattore | direttore | collaboratore | jornalista | repórter |
    correspondente | colunista | redator | redatora | editora | estagiário | colaboração | professora |
    redacteur | verslaggever | hoofdredacteur | chef | freelancejournalist | redaktør | skribent | krönikör |
    kommentator | ansvarlig | fotograf | redaktör | politisk | toimittaja | päätoimittaja | kirjeenvaihtaja |
    kolumnisti | dziennikarz | dziennikarka | redaktorka | korespondent | publicysta | redaktorica | novinář |
    novinářka | novinar | novinarka | dopisnik | urednik | urednica | zpravodaj | komentátor | журналист |
    корреспондент | редактор | обозреватель | репортер | главный | журналіст | кореспондент | оглядач |
    журналістка | журналистка | автор | колумнист | δημοσιογράφος | συντάκτης | újságíró | szerkesztő |
    főszerkesztő | rovatvezető | muhabir | editör | yazar | jurnalist | redactor-șef | reporteră | مراسل |
    مراسلة | صحفي | صحفية | كاتب | كاتبة | محرر | خبرنگار | دبیر | נתב | כתב | עורך | संवाददाता | पत्रकार |
    wartawan | kontributor | penulis | phóng | viên | 記者 | 编辑 | 編輯 | 記者団 | ライター | 特派員 | 特派员 | 編集委員 | 論説委員 | イラスト | 原作 | 作画 | 監修 | 翻訳 |
    기자 | 특파원 | 논설위원 | 교수`;

/** What English newsrooms call the field of a reporter, between the name and the role: "Jane Roe Political Editor". */
export const deskWords = `political | politics | community | crime | courts | court | health | business | sports | sport | football | rugby |
    cricket | racing | education | schools | environment | climate | technology | tech | science | local | democracy |
    digital | content | city | hall | county | state | national | regional | foreign | world | news | features | feature |
    entertainment | arts | culture | music | film | food | travel | money | finance | financial | personal | consumer |
    affairs | investigations | investigative | data | royal | transport | transportation | rural | farming | agriculture |
    property | housing | economics | economy | energy | religion | social | audience | media | diplomatic | defence |
    defense | security | legal | labour | labor | lifestyle | fashion | weather | live | trending | multimedia | trainee |
    general | assignment | special | executive | managing | lead | night | day | weekend | public | safety | government | us | uk`;

/** East Asian roles glued to a name: "박지훈 기자", "田中太郎記者". */
export const roleSuffixes = `記者 | 记者 | 特派員 | 特派员 | 編集委員 | 論説委員 | 通訊員 | 通讯员 | 編輯 | 编辑 | 報導 | 报道 | 撰稿 | 기자 | 특파원 | 선임기자 | 전문기자 | 인턴기자 |
    객원기자 | 논설위원 | 교수 | 氏 | さん`;

/** Arabic newsrooms print before the name where a story is filed from: "القاهرة: محمد علي", "كفر الشيخ - سارة عبد الستار". */
export const filingPlaces = `القاهرة | الإسكندرية | الاسكندرية | الجيزة | القليوبية | الدقهلية | الغربية | المنوفية | الشرقية | البحيرة | كفر الشيخ |
    دمياط | بورسعيد | الإسماعيلية | السويس | شمال سيناء | جنوب سيناء | الفيوم | بني سويف | بنى سويف | المنيا | أسيوط | سوهاج | قنا |
    الأقصر | أسوان | مطروح | الوادي الجديد | الوادى الجديد | البحر الأحمر | الرياض | جدة | مكة المكرمة | المدينة المنورة | الدمام | دبي |
    أبوظبي | أبو ظبي | الشارقة | الدوحة | الكويت | المنامة | مسقط | عدن | صنعاء | بغداد | أربيل | الموصل | البصرة | دمشق | حلب | بيروت |
    طرابلس | عمّان | عمان | القدس | القدس المحتلة | رام الله | غزة | نابلس | الخرطوم | بنغازي | تونس | الجزائر | الرباط | الدار البيضاء |
    نواكشوط | أنقرة | إسطنبول | طهران | لندن | باريس | برلين | روما | مدريد | بروكسل | جنيف | موسكو | كييف | واشنطن | نيويورك | بكين`;
