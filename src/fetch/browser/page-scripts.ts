/**
 * Scripts that run inside pages, as text: what they see is hostile, so all but the first run in an isolated world, where the
 * page cannot have replaced what they call.
 */

/** Before any script of the page: no WebRTC, no print dialogs, no popups (one that comes all the same is closed), and shadow roots that can be read. */
export const beforePage = `(() => {
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport']) {
    try { delete globalThis[name]; } catch {}
  }
  globalThis.print = () => {};
  const open = globalThis.open;
  globalThis.open = function (url, target, features) {
    return /^_(?:self|top|parent)$/i.test(target ?? '') ? open.call(this, url, target, features) : null;
  };
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { return attachShadow.call(this, { ...init, mode: 'open' }); };
})()`;

export interface PageState {
  readonly readyState: string;
  readonly textLength: number;
  readonly isReady: boolean;
  /** Target and seconds of a meta refresh; null when there is none. */
  readonly refresh: { readonly seconds: number; readonly isElsewhere: boolean } | null;
  readonly mentionsConsent: boolean;
}

/** How far the page has got: what the wait for content looks at. */
export function stateScript(ready: string | null): string {
  return `(() => {
    const textLengthOf = (root) => {
      let length = 0;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.nodeType === 3) {
          if (!/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(node.parentNode?.nodeName ?? '')) length += node.data.trim().length;
        } else if (node.shadowRoot) length += textLengthOf(node.shadowRoot);
      }
      return length;
    };
    const meta = document.querySelector('meta[http-equiv="refresh" i]');
    const [, seconds, target] = /^\\s*([\\d.]+)\\s*(?:[;,]\\s*(?:url\\s*=\\s*)?["']?(.*?)["']?\\s*)?$/i.exec(meta?.content ?? '') ?? [];
    let isElsewhere = false;
    try { isElsewhere = Boolean(target) && new URL(target, document.baseURI).href !== location.href; } catch {}
    let isReady = false;
    const ready = ${JSON.stringify(ready)};
    try { isReady = ready !== null && document.querySelector(ready) !== null; } catch {}
    const html = document.documentElement?.outerHTML.slice(0, 500000) ?? '';
    return {
      readyState: document.readyState,
      textLength: document.body ? textLengthOf(document.body) : 0,
      isReady,
      refresh: seconds === undefined ? null : { seconds: Number(seconds), isElsewhere },
      mentionsConsent: /consent|cookie|gdpr|onetrust|didomi|usercentrics|privacy-manager|cmp/i.test(html),
    };
  })()`;
}

/** Scrolls down in bounded steps and time, so that text that is loaded on sight is there. */
export const scrollScript = (longestMs: number): string => `(async () => {
  const end = performance.now() + ${longestMs};
  for (let step = 0; step < 20 && performance.now() < end; step++) {
    const before = scrollY;
    scrollBy(0, innerHeight);
    await new Promise((resolve) => setTimeout(resolve, 150));
    if (scrollY === before) break;
  }
})()`;

/**
 * The document as HTML with shadow trees flattened into it: a slot's content stands where the slot was, as a reader sees it.
 * Where there is no shadow tree it is the plain serialisation.
 */
export const serialiseScript = `(() => {
  const doctype = document.doctype ? '<!doctype ' + document.doctype.name + '>' : '';
  const hasShadow = (root) => [...root.querySelectorAll('*')].some((element) => element.shadowRoot);
  const root = document.documentElement;
  if (!root) return '';
  if (!hasShadow(document)) return doctype + root.outerHTML;
  const flatten = (node, depth) => {
    if (node.nodeType !== 1 || depth > 500) return node.cloneNode(false);
    if (node.nodeName === 'SLOT' && node.getRootNode() instanceof ShadowRoot) {
      const fragment = document.createDocumentFragment();
      const assigned = node.assignedNodes({ flatten: true });
      for (const child of assigned.length ? assigned : node.childNodes) fragment.append(flatten(child, depth + 1));
      return fragment;
    }
    if (node.nodeName === 'TEMPLATE') return node.cloneNode(true);
    const copy = node.cloneNode(false);
    for (const child of (node.shadowRoot ?? node).childNodes) copy.append(flatten(child, depth + 1));
    return copy;
  };
  return doctype + flatten(root, 0).outerHTML;
})()`;
