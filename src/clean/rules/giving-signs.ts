/** Where sites take money from their readers, and as which buttons say it. */
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
