import type { CDPSession } from './playwright.ts';

const world = 'dechaff-text-watch';
const signal = 'dechaffTextTooLong';

/**
 * Tells of a document whose text grows beyond a limit in the moment in which a script writes it. Laying such a text out can keep
 * the page from answering for longer than it may, so asking for its length comes too late. It runs apart from the page, which
 * can neither see nor call it. The whole text is measured after changes, for at most half of the time: what falls between two
 * looks is refused a little later, when the page is read.
 */
function watchScript(maxChars: number): string {
  return `(() => {
    let notBefore = 0;
    new MutationObserver((changes) => {
      const from = performance.now();
      if (from < notBefore && !changes.some(({ addedNodes }) => [...addedNodes].some((node) => node.nodeValue?.length > 1e6))) return;
      if ((document.documentElement?.textContent.length ?? 0) > ${maxChars}) ${signal}('');
      const now = performance.now();
      notBefore = now + (now - from);
    }).observe(document, { childList: true, characterData: true, subtree: true });
  })()`;
}

/** For every document that the page opens from now on. */
export async function watchText(cdp: CDPSession, maxChars: number): Promise<void> {
  await cdp.send('Page.enable');
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: signal, executionContextName: world });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    source: watchScript(maxChars),
    worldName: world,
  });
}

/** Calls `act` when a watched page's text is too long; gives back how to stop listening. */
export function onTextTooLong(cdp: CDPSession, act: () => void): () => void {
  const listen = ({ name }: { readonly name: string }): void => {
    if (name === signal) act();
  };
  cdp.on('Runtime.bindingCalled', listen);
  return () => void cdp.off('Runtime.bindingCalled', listen);
}
