import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs, samplePage } from '../sample-page.ts';

/** The same notice as it is printed where a video would be, in the middle of a story. */
const notices: Readonly<Record<string, string>> = {
  en: 'This content is provided by YouTube, which may be using cookies and other technologies. To show you this content, we need your permission to use cookies.',
  de: 'An dieser Stelle finden Sie einen externen Inhalt von YouTube, der den Artikel ergänzt. Zur Anzeige müssen Sie Cookies erlauben.',
  fr: 'Ce contenu est fourni par YouTube et n’est pas affiché. Pour le voir, il faut accepter les cookies de ce service.',
  es: 'Este contenido es proporcionado por YouTube y no se muestra todavía. Hay que aceptar sus cookies para verlo aquí.',
  it: 'Questo contenuto è fornito da YouTube e per ora non viene mostrato. Bisogna accettare i cookie del servizio per vederlo.',
  nl: 'Deze inhoud wordt aangeboden door YouTube en is nog niet zichtbaar. Accepteer de cookies van deze dienst om hem te zien.',
  pt: 'Este conteúdo é fornecido por YouTube e ainda não está visível. É preciso aceitar os cookies do serviço para o ver.',
  pl: 'Ta treść pochodzi z serwisu YouTube i nie jest jeszcze widoczna. Trzeba zgodzić się na pliki cookie tego serwisu.',
  sv: 'Det här innehållet kommer från YouTube och visas inte ännu. Tjänsten kan sätta cookies när du laddar det.',
  da: 'Dette indhold kommer fra YouTube og vises ikke endnu. Tjenesten kan sætte cookies, når du henter det.',
  ro: 'Acest conținut este furnizat de YouTube și nu este încă vizibil. Trebuie să acceptați modulele cookie ale serviciului.',
  cs: 'Tento obsah pochází z YouTube a zatím se nezobrazuje. Je třeba povolit cookies této služby.',
};

const inLanguage = (language: string, text: string): string =>
  samplePage({ middle: `<p>${text}</p>` }).replace('lang="en"', `lang="${language}"`);

describe('a notice in place of embedded content', () => {
  it.each(Object.entries(notices))('goes in %s', (language, text) => {
    const { articleBody, cleaning } = articleOf(inLanguage(language, text));
    expect(articleBody).not.toContain(text.slice(0, 30));
    for (const paragraph of paragraphs) expect(articleBody).toContain(paragraph);
    expect(cleaning.removed.find((removal) => removal.text === text)?.rule).toBe('consent-line');
  });

  it.each([
    'This content is provided by volunteers who walk the harbour twice a day and write down what they see there.',
    'This content is provided by YouTube channels in three countries, and the town pays for none of them.',
    'We use cookies, said the baker, to bring people into the shop, and in winter nothing works better than ginger.',
  ])('is not what a story says: %s', (text) => {
    expect(articleOf(samplePage({ middle: `<p>${text}</p>` })).articleBody).toContain(text);
  });
});

describe('a dialog about cookies that no class names', () => {
  const kinds = ['Necessary', 'Statistics', 'Marketing'].map(
    (kind) =>
      `<div><label><input type="checkbox"> ${kind}</label><p>${kind} cookies are kept for up to a year, and tell the operator of this website how often somebody was here before.</p></div>`,
  );
  const dialog = `<div class="x1"><div class="x2"><p>Before you go on</p><p>We and our partners keep cookies on your device, and some of them are needed.</p>${kinds.join('')}<button>Fine</button><button>Rather not</button></div></div>`;

  it('goes whole, though it is longer than the text', () => {
    const html = samplePage({}).replace('</body>', `${dialog}</body>`);
    const { articleBody, cleaning } = articleOf(html);
    expect(articleBody).toBe(paragraphs.join('\n\n'));
    expect(cleaning.removed.map(({ rule }) => rule)).toContain('cookie-dialog');
  });

  it('is not a story about cookies', () => {
    const story = ['first', 'second', 'third']
      .map(
        (party) =>
          `<p>Cookies of the ${party} party, said the professor, were never meant to last for more than one visit to the bakery.</p>`,
      )
      .join('');
    expect(articleOf(samplePage({ middle: `<div class="x1">${story}</div>` })).articleBody).toContain(
      'Cookies of the third party',
    );
  });
});
