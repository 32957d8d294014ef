/** Where sites in the languages of the web take money from their readers, sell and give subscriptions, and keep their newsletters, by the address of a link. */
import { linkTargetOf } from '../page/link-target.ts';

const givingPath =
  /[/?&.=](?:donate|donations?|donar|donaciones|donazioni?|spenden?|faire-un-don|nous-soutenir|soutenez-nous|sostienici|doneer|doneren|wspieraj|wesprzyj)(?=$|[/?&#.=])/i;
const giver =
  /^(?:https?:)?\/\/(?:www\.)?(?:paypal\.(?:com|me)|steadyhq\.com|steady\.page|patreon\.com|patronite\.pl|darujme\.cz|ko-fi\.com|buymeacoffee\.com|betterplace\.org|donorbox\.org|liberapay\.com|opencollective\.com|helloasso\.com|boosty\.to|tipeee\.com)\b/i;
/** Paths that mean it where little else stands beside the link, too: a help page is called "support" as well. */
const helpingPath =
  /[/?&.=](?:support(?:-?us)?|contribute|membership|supporters?|unterst(?:ue|ü)tzen|mitglied-werden|dons?|soutien|soutenir|apoya(?:nos)?|apoyo|hazte-soci[oa]|soci[oa]s|apoi(?:ar|e)|sostieni|steun(?:-ons)?|word-vriend|vriend|st(?:o|oe|ø)tt?(?:-oss)?|st(?:o|ö)d(?:-oss)?|tuki|tue|toeta|atbalsti|paremkite|parama|podporte?|podpora|podprite|doniraj|podrz(?:i|ite)|podrska|podkrepi|pidtrym\w+|podderzh\w+|tamogatas|destek(?:-ol)?|stirikse\S*|sustine|doneaza|dukung|donasi|ung-ho|reward)(?=$|[/?&#.=])/i;
const givingWords =
  /(?:^|\s)(?:donate|donation|spenden?|unterstütze(?:n)?|soutenez|(?:fais|faire) un don|j[’']adhère|apoya|dona|doneer|steun|wspieram|wspieraj|podpořit|støt|støtt|stöd|sostieni|apoie|поддержать|пожертвовать|підтримати)(?=$|[\s!.:»>])/iu;

export function givingSignOf(link: Element, url: string | null): string | null {
  const href = link.getAttribute('href') ?? '';
  if (giver.test(href)) return 'link:giver';
  return givingPath.test(href) && linkTargetOf(link, url) !== 'elsewhere' ? 'link:giving' : null;
}

export const helpingSignOf = (link: Element, url: string | null): string | null =>
  givingSignOf(link, url) ??
  (helpingPath.test(link.getAttribute('href') ?? '') && linkTargetOf(link, url) === 'site'
    ? 'link:helping'
    : null);

export const isGivingButton = (text: string): boolean => text.length <= 60 && givingWords.test(text);

const subscriptionPath =
  /[/.](?:subscribe|subscriptions?|abo|abos|abonn?ements?|abonn(?:ieren|er|ez|es)|abbonament[io]|abbonati|suscri(?:pcion(?:es)?|bete|birse)|assin(?:atura|aturas|e|ar)|prenumer(?:ata|acja|era|ata)|predplatn[ey]|pretplata|narocnin[ae]|telli|premium|uyelik|abonne|narocilo|abon(?:are|amente|ament|et|e)|elofizet(?:es|ek)|tila(?:a|us)|tellimus|syndrom(?:i|es)|subskrypcj[ae]|podpiska|pidpyska|peredplata|langganan|berlangganan|abone-ol)(?=$|[/?#.])/i;
const loginPath =
  /[/.](?:log-?in|sign-?in|prihlas\S*|prijava|prisijung\S*|logowanie|zaloguj|giris(?:-yap)?|logga-in|inloggen|connexion|se-connecter|entrar|iniciar-sesion|acceder|accedi|vhod|vkhod|kirjaudu)(?=$|[/?#.])/i;
/** Where subscriptions are sold, also by whoever does it for the site, and where the site lets its subscribers in. */
export const leadsToAccess = (link: Element, url: string | null): boolean => {
  const href = link.getAttribute('href') ?? '';
  return subscriptionPath.test(href) || (loginPath.test(href) && linkTargetOf(link, url) === 'site');
};

/** Where one registers: with the site, or for what a story tells of. */
export const leadsToRegister = (link: Element): boolean =>
  /[/.](?:register|sign-?up)(?=$|[/?#.])/i.test(link.getAttribute('href') ?? '');

const giftPath =
  /[/#?&.=](?:gifts?|gift-article|offrir|regala(?:r)?|presentear|cadeau|schenken|verschenken|gava|gave|daruj|podaruj|lahja)(?=$|[/?#.=&])/i;
/** Where a subscriber gives a text to somebody. */
export const leadsToGift = (link: Element): boolean => giftPath.test(link.getAttribute('href') ?? '');

const newsletterPath =
  /\/(?:[\w-]+-)?(newsletters?|boletin(?:es)?|infolettres?|nieuwsbrief|nieuwsbrieven|nyhetsbrev|nyhedsbrev|frettabref|uutiskirjeet?|uudiskir[ij]a?d?|naujienlaisk\w+|jaunumi|hirlevel|bulten(?:ler)?|buletin|biuletyn|rassylk[ai]|rozsylk[ay]|e-novice|mailmag(?:azine)?|ban-tin)(?:[/?#-]|$)/i;
/** The name of the path under which a newsletter is kept; null where the link leads elsewhere. */
export const newsletterOf = (link: Element): string | null =>
  newsletterPath.exec(link.getAttribute('href') ?? '')?.[1] ?? null;

const termsPath =
  /[/.-](?:privacy|privacidad|privacidade|privatlivspolitik|datenschutz[\w-]{0,30}|confidentialite|vie-privee|protection-des-donnees|personvern|integritet[\w-]{0,30}|tietosuoja[\w-]{0,30}|gizlilik[\w-]{0,30}|kvkk|prywatnos[\w-]{0,30}|ochrana-(?:osobnich|osobnych)-[\w-]{1,30}|adatvedel[\w-]{0,30}|adatkezel[\w-]{0,30}|confidentialitate|privatnost[\w-]{0,30}|zasebnost[\w-]{0,30}|privatumas|privatums|terms|tos|agb|nutzungsbedingungen|cgu|cgv|condizioni|condiciones|termos|voorwaarden|villkor|vilkar|kayttoehdot|regulamin)(?=$|[/?#._-])/i;
/** Where a site says what becomes of the reader's data, and on what terms. */
export const leadsToTerms = (link: Element): boolean => termsPath.test(link.getAttribute('href') ?? '');

const offers = String.raw`podcasts?|podkasts?t?|app|apps|e-?paper|plus|premium|shop|shops|e-?shop|store|boutique|tienda|loja|negozio|sklep|obchod|trgovina|kauppa|verkkokauppa|butik|butikken|webshop|pood|veikals|parduotuve|tickets?`;
const services = [
  offers,
  String.raw`callout|vorteilsclub|billetterie|entradas|biglietti`,
  String.raw`quiz(?:zes|ze)?|kviz\p{L}{0,12}|kv[ií]z\p{L}{0,12}|umfragen?|survey|sondage|encuesta|sondaggi?|anketa?|votes?|formular\p{L}{0,12}|cuestionario|questionnaire`,
  String.raw`wetter|weather|meteo|tiempo|saa|pogoda|pocasi|hava-durumu|thoi-tiet|cuaca|vadret|vejret`,
  String.raw`markets?|quotes?|kursy|boerse|borsa|horosko\p{L}{0,12}|horoscop\p{L}{0,12}|oroscopo|astrology|rashifal`,
  String.raw`about|standards|charte\p{L}{0,12}`,
].join('|');
const leads = (paths: string): ((link: Element) => boolean) => {
  const path = new RegExp(`[/.](?:${paths})(?=$|[/?#.-])`, 'iu');
  return (link) => path.test(link.getAttribute('href') ?? '');
};
/** What is to be heard, read or bought of the site. */
export const leadsToOffer = leads(offers);
export const leadsToAuthor = leads('authors?|autor(?:en|es|i|a)?|auteurs?|autore');
/** What sites run beside their stories, that and quizzes, forms, the weather, the markets, and pages on how they work. */
export const leadsToService = leads(services);
