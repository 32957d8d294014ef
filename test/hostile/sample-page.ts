/** A plain article about things that never were, to put something hostile into. */
const sentences = [
  'The keeper of the Skerry lighthouse wrote down every ship that passed, because the lamp had failed in the autumn storm.',
  'The harbour master wanted to know who could still find the channel in the dark, and asked for the book on Monday.',
  'Nine boats had come in by the sound of the bell alone, while a tenth waited outside until the morning light.',
  'A new lamp was brought from the mainland by the mail boat, wrapped in straw and tied to the mast of the vessel.',
  'It took two evenings to set it, and on the third the whole village climbed the hill to watch it turn.',
];

export const bodyHtml = sentences.map((sentence) => `<p>${sentence}</p>`).join('\n');
/** A sentence from the middle; who reads the article has read this. */
export const marker = 'Nine boats had come in by the sound of the bell alone';

interface Parts {
  readonly head?: string;
  readonly before?: string;
  readonly middle?: string;
  readonly after?: string;
  readonly body?: string;
  readonly title?: string;
}

export function pageHtml(parts: Parts = {}): string {
  const { head = '', before = '', middle = '', after = '', body = bodyHtml } = parts;
  const title = parts.title ?? 'The lamp of the Skerry turns again';
  const half = body.indexOf('</p>') + 4;
  return (
    `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${before}` +
    `<article><h1>${title}</h1>${body.slice(0, half)}${middle}${body.slice(half)}</article>${after}</body></html>`
  );
}
