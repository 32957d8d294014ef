/** Notices that stand where content of another service would be, until the reader agrees to load it. */
import type { Cues } from '../cues/cues.ts';

/** Services whose players and posts are embedded, by the names that such notices print in every script. */
const services =
  /\b(?:YouTube|Facebook|Instagram|Twitter|TikTok|Vimeo|Dailymotion|Spotify|SoundCloud|Datawrapper|Flourish|Infogram|Google Maps|Telegram|Threads|Bluesky|Twitch|Pinterest|Giphy|Glomex|Brightcove|JW Player|Opinary|Riddle|Podigee|Omny|Acast|Deezer|Reddit|LinkedIn)\b|\bX\b/;

/**
 * Whether a text that begins with a consent cue asks to load a service's content: it names the service, and cookies or a second cue with it.
 * Either alone stands in stories about the web.
 */
export function waitsForConsent(text: string, cueEnd: number, cues: Cues): boolean {
  const rest = text.slice(cueEnd);
  return services.test(text) && (/cookie|куки|クッキー/iu.test(rest) || cues.find(rest, 'consent') !== null);
}
