/** Tells organisations from persons by their names. */
import { foldForComparison } from './field-text.ts';

/** News agencies, as bylines and datelines print them. */
const agencies =
  `TNN|AP|The Associated Press|Associated Press|Reuters|AFP|Agence France-Presse|Agence France Presse|UPI|dpa|Deutsche Presse-Agentur|APA|SDA|Keystone-SDA|KNA|epd|SID|dts|ANSA|AGI|Adnkronos|Italpress|LaPresse|EFE|Europa Press|Lusa|Agência Brasil|Agencia Brasil|Estadão Conteúdo|Folhapress|TASS|ТАСС|РИА Новости|Интерфакс|Interfax|Интерфакс-Украина|Укринформ|УНІАН|Xinhua|新华社|新華社|中新社|中新网|中央社|CNA|Kyodo|共同通信|共同|時事通信|時事|Jiji|Yonhap|연합뉴스|뉴시스|뉴스1|PTI|ANI|IANS|UNI|APP|Antara|Bernama|TT|NTB|Ritzau|STT|FNB|PAP|ČTK|CTK|ČTK/AP|TASR|SITA|MTI|Agerpres|Mediafax|BTA|БТА|HINA|Hina|Tanjug|Танјуг|Beta|FoNet|STA|BNS|ELTA|LETA|ETA|ERR|Belga|ANP|NOS|AA|Anadolu|Anadolu Agency|Anadolu Ajansı|DHA|İHA|IHA|Demirören|IRNA|ISNA|Fars|Tasnim|Mehr|ایرنا|ایسنا|فارس|تسنیم|مهر|SPA|WAM|KUNA|QNA|MENA|MAP|APS|TAP|Petra|SANA|واس|وام|كونا|رويترز|فرانس برس|د ب أ|الأناضول|سانا|CNN|BBC|Bloomberg|AAP|CP|The Canadian Press|Canadian Press|La Presse canadienne|PA|PA Media|Press Association|ATS|DPA|Sputnik|Спутник|CNN Wire|Guardian News|Newsroom|ABP|VNA|TTXVN|Thai PBS|RFI|DW|NPR|Al Jazeera|الجزيرة|Agencies|Agencias|Agenzie|Agences|Wire|PTI News|Local News`.split(
    '|',
  );

const foldedAgencies = new Set(agencies.map(foldForComparison));
export const isKnownAgency = (name: string): boolean =>
  foldedAgencies.has(foldForComparison(name).replace(/^(?:agencia|agence|agenzia|agentur|agencja)\s/, '')) &&
  /^\p{Lu}|\P{Script=Latin}|^(?:dpa|epd|dts)$/u.test(name);

/** Words that stand in names of organisations, editorial teams and departments, and not in names of people. Folded. */
const organizationWords = new Set(
  `news newsroom newsdesk desk staff team editors editorial redaktion redaksjon redaksjonen redaktionen redactie redaccion redacao redazione redaction redakcja redakce redakcia redaktsiya redakcija redakcio szerkesztoseg toimitus toimetus
agency agentur agence agencia agenzia agencja agentura press presse prensa stampa media medien medias group gruppe groupe grupo mediengruppe network netzwerk studio studios inc llc ltd gmbh ag corp corporation company co plc verlag
university universitat universite universidad universita institute institut instituto college school ministry ministerium ministerio ministere department foundation stiftung fundacion committee commission council association verband verein federation
magazine magazin journal gazette herald tribune times post zeitung blatt anzeiger nachrichten kurier rundschau spiegel diario periodico jornal gazeta noticias noticia tv radio televisie online digital wire images service services board bureau office center centre
partner content sponsored contributors contributor guest admin administrator webmaster editor redactor community society club union party project organization organisation international worldwide global today daily weekly pulse reports
redakteur web staffwriter staffreporter correspondents reporters writers bloggers experts blog website authors authority alliance coalition initiative collective research report haber merkezi ajansi gazetesi servisi haberleri
portal portals urednistvo redakcija toimetus συνταξη συντακτικη ομαδα
редакция редакцiя редакція новости новини агентство пресс служба газета журнал телеканал информационное`
    .split(/\s+/)
    .map(foldForComparison),
);

const eastAsianOrganization =
  /(?:編集部|编辑部|編輯部|編輯中心|新聞社?|新闻社?|通信社?|通讯社|日報|日报|时报|時報|晚报|晩報|記者站|記者團|部|局|社|網|网|報|报|台|中心|公司|株式会社|チーム|ニュース|取材班|論説|研究所|大学|팀|뉴스|신문|일보|편집국|편집부|방송|기획)$/u;
const arabicOrganization =
  /(?:وكالات|وكالة|صحيفة|قناة|موقع|تحرير|خبرگزاری|روزنامه|تحریریه|گروه|شبکه|בית|מערכת|סוכנות|חדשות|अखबार|न्यूज़|न्यूज|डेस्क|टीम|ब्यूरो|ডেস্ক|ข่าว|กองบรรณาธิการ|ทีม)/u;

/**
 * Person or Organization by the name's own look: a known agency, a word like "Newsroom", a domain name, an abbreviation.
 * `siteNames` are the page's names for itself.
 */
export function authorType(name: string, siteNames: readonly string[] = []): 'Person' | 'Organization' {
  if (isKnownAgency(name)) return 'Organization';
  const folded = foldForComparison(name);
  if (siteNames.some((site) => foldForComparison(site) === folded)) return 'Organization';
  if (
    /^[\p{L}\d-]+\.(?:com|org|net|de|fr|it|es|pl|ru|ua|uk|info|tv|news|in|br|nl|at|ch|ro|tr|cz)(?:\.\w\w)?$/iu.test(
      name,
    )
  )
    return 'Organization';
  if (/^\p{Lu}{3,5}$/u.test(name) || /^the\s/i.test(name) || paper.test(name) || isOwnReporter(name))
    return 'Organization';
  if (
    /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(name) &&
    (name.length > 4 || /(?:編集部|新聞|网|報|报|社|팀|뉴스|일보|신문|방송)$/u.test(name)) &&
    eastAsianOrganization.test(name)
  )
    return 'Organization';
  if (arabicOrganization.test(name)) return 'Organization';
  const words = folded.split(' ');
  return words.some((word) => organizationWords.has(word)) ? 'Organization' : 'Person';
}

/** "EX Correspondent": the paper signs with its abbreviation. */
const isOwnReporter = (name: string): boolean => /^\p{Lu}{2,5}\s(?:Correspondent|Reporter)s?$/u.test(name);

/** "El Faro de Lindmark", "La Voz del Puerto": the name of a paper, with its article. */
const paper = /^(?:El|La|Los|Le|Les|Il|O|A)\s\p{Lu}[\p{L}'’]+\s(?:de|del|di|do|da|des|du|of)\s\p{Lu}/u;

/** "Online Editor", "Web Desk": no word of it is a name, whatever linked data call it. One word may stand for all who wrote. */
export function isDeskName(name: string): boolean {
  const words = foldForComparison(name).split(' ');
  return words.length > 1 && words.every((word) => organizationWords.has(word));
}
