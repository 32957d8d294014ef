/** Services that pages embed or have a channel on, and the notices that stand where their content would be. */
import type { Cues } from '../cues/cues.ts';

/** Services whose players and posts are embedded, by the names that such notices print in every script. */
const services =
  /\b(?:YouTube|Facebook|Instagram|Twitter|TikTok|Vimeo|Dailymotion|Spotify|SoundCloud|Datawrapper|Flourish|Infogram|Google Maps|Telegram|Threads|Bluesky|Twitch|Pinterest|Giphy|Glomex|Brightcove|JW Player|Opinary|Riddle|Podigee|Omny|Acast|Deezer|Reddit|LinkedIn)\b|\bX\b/;
export const namesService = (text: string): boolean => services.test(text);

/**
 * Whether a text that begins with a consent cue asks to load a service's content: it names the service, and cookies or a second cue with it.
 * Either alone stands in stories about the web.
 */
export function waitsForConsent(text: string, cueEnd: number, cues: Cues): boolean {
  const rest = text.slice(cueEnd);
  return namesService(text) && (/cookie|куки|クッキー/iu.test(rest) || cues.find(rest, 'consent') !== null);
}

/** Services on which sites have channels, with the endings that languages give the names: "Instagramu", "Facebookis", "WhatsApp-u". */
const channels =
  /(?<![\p{L}\p{N}])(?:YouTube|Facebook|Instagram|Twitter|TikTok|Telegram|Threads|Bluesky|LinkedIn|WhatsApp|Viber|Google[\s\u00a0](?:News|Noticias|Notícias|Actualités|Nieuws|Haberler|Новост|Новини|Vijest|Discover)|Яндекс|Дзен|ВКонтакте|Телеграм|Вотсап|Вайбер|Вајбер|Фејсбук|Инстаграм|Фейсбук|Messenger|Flipboard|App Store|Google Play|AppGallery|Zalo)|गूगल न्यूज|व्हाट्सऐप|व्हाट्सएप|গুগল নিউজ|হোয়াটসঅ্যাপ|جوجل نيوز|غوغل نيوز|واتساب|واٹس ایپ|تيليجرام|تلغرام|تلگرام|וואטסאפ|טלגרם|粉絲團|粉絲專頁/iu;
export const namesChannel = (text: string): boolean => channels.test(text) || /\bLINE\b/.test(text);

const channelAddress =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:news\.google\.com|viber\.com|whatsapp\.com|play\.google\.com|(?:apps|itunes)\.apple\.com|appgallery\.huawei\.com|dzen\.ru|zen\.yandex\.ru|discord\.(?:gg|com))\/|^(?:viber|tg|whatsapp):\/\//i;
const ownPage =
  /^(?:https?:)?\/\/(?:(?:www\.|m\.)?(?:t|telegram)\.me\/\+?[\w-]+\/?$|(?:www\.|m\.)?(?:facebook|instagram|twitter|x|youtube|tiktok|threads|linkedin|vk)\.com\/(?:@|channel\/|company\/|c\/|user\/)?[\w.-]+\/?(?:\?[^/]*)?$)/i;
/** Whether an address leads to a channel, an app or a page on such a service, not to one of its posts. */
export const leadsToChannel = (href: string): boolean => channelAddress.test(href) || ownPage.test(href);

/** What one follows or installs, and nothing else: a paper's page of a news reader, a messenger's channel, an app's page of a store. */
const following =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:news\.google\.com\/publications|google\.com\/preferences\/source|whatsapp\.com\/channel|invite\.viber\.com|lin\.ee|line\.me\/R\/ti|zalo\.me|play\.google\.com\/store\/apps|(?:apps|itunes)\.apple\.com|appgallery\.huawei\.com)\b/i;
export const leadsToFollowing = (href: string): boolean => following.test(href);
