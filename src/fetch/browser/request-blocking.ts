import type { CDPSession } from './playwright.ts';

/** Images, media and fonts are not loaded: nobody looks at the page. */
export async function blockHeavy(cdp: CDPSession): Promise<void> {
  cdp.on('Fetch.requestPaused', ({ requestId }) => {
    cdp.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }).catch(() => undefined);
  });
  await cdp.send('Fetch.enable', {
    patterns: (['Image', 'Media', 'Font'] as const).map((resourceType) => ({
      resourceType,
    })),
  });
}

/** From now on nothing is loaded any more on a page that `blockHeavy` was called for; it is of no use for another document. */
export async function blockEverything(cdp: CDPSession): Promise<void> {
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}
