import { isListed } from './block-list.ts';

/** Hosts that serve advertisements and count visitors, and nothing that an article needs; with all their subdomains. */
const adHosts = new Set([
  '2mdn.net',
  'adform.net',
  'adnxs.com',
  'adsafeprotected.com',
  'adsrvr.org',
  'amazon-adsystem.com',
  'casalemedia.com',
  'chartbeat.com',
  'chartbeat.net',
  'criteo.com',
  'criteo.net',
  'doubleclick.net',
  'google-analytics.com',
  'googleadservices.com',
  'googlesyndication.com',
  'googletagservices.com',
  'hotjar.com',
  'krxd.net',
  'moatads.com',
  'mc.yandex.ru',
  'openx.net',
  'outbrain.com',
  'pubmatic.com',
  'quantserve.com',
  'rubiconproject.com',
  'scorecardresearch.com',
  'sharethrough.com',
  'smartadserver.com',
  'taboola.com',
  'teads.tv',
  'yieldmo.com',
]);

export function isAdHost(host: string): boolean {
  return isListed(host, adHosts);
}
