/** Lines that no cue and no link gives away, told by the wording of the whole line, and lines of a story that use the same words. */
import { describe, expect, it } from 'vitest';
import { articleOf, samplePage } from '../sample-page.ts';
import { goes, head, stays } from './line-cases.ts';

const line = (text: string): { middle: string } => ({ middle: `<p>${text}</p>` });

describe('a line worded as sites word what they say of themselves', () => {
  goes([
    [
      'an invitation to alerts',
      line('Pour suivre toute l’actualité de la côte, abonnez-vous gratuitement à nos alertes.'),
      'fr',
    ],
    [
      'where a text stood first',
      line('Esta reportagem foi publicada originalmente na edição impressa do jornal.'),
      'pt',
    ],
    [
      'a letter of the house',
      line('Chcete mít přehled? Odebírejte náš zpravodaj, chodí každé ráno zdarma do vaší schránky.'),
      'cs',
    ],
  ]);
  stays([
    [
      'a paper that is read',
      line('Le journal de bord, lu chaque matin par le capitaine, ne dit rien de la panne.'),
      'ne dit rien',
      'fr',
    ],
    [
      'a newsroom that moves',
      line('Die Redaktion der Zeitung zog im Mai in das alte Zollhaus am Hafen.'),
      'Zollhaus',
      'de',
    ],
    [
      'who may vote',
      line('Anyone who subscribes to the harbour fund may vote on where the bridge will stand.'),
      'harbour fund',
    ],
    [
      'a language that the model has not met',
      line('Կամուրջը փակ կլինի երեք ամիս, ասել է խորհուրդը երկուշաբթի օրը։'),
      'երեք ամիս',
      'hy',
    ],
    [
      'a language in the letters of one that it has',
      line('पुल तीन महिनाको लागि बन्द हुनेछ, परिषद्ले सोमबार भन्यो।'),
      'परिषद्ले',
      'ne',
    ],
    ['a letter of the parish', line('The newsletter of the parish was printed until 1987.'), 'until 1987'],
  ]);

  it('goes with its score and the words that told it', () => {
    const { cleaning } = articleOf(
      samplePage({
        head,
        ...line('Esta reportagem foi publicada originalmente na edição impressa do jornal.'),
      }).replace('lang="en"', 'lang="pt"'),
    );
    const [removal] = cleaning.removed.filter(({ rule }) => rule === 'clutter-wording');
    expect(removal?.evidence[0]).toMatch(/^wording:\d\.\d\d$/);
    expect(removal?.evidence.slice(1).every((sign) => /^(?:words:|after-the-text$)/.test(sign))).toBe(true);
    expect(removal?.evidence.length).toBeGreaterThan(1);
  });
});

it('leaves the questions of an interview to whoever asks them', () => {
  const question =
    'Voulez-vous vous abonner gratuitement à notre lettre pour suivre toute l’actualité de la côte ?';
  const said =
    'La glace du port a douze centimètres, et le bac n’a pas quitté le quai depuis mardi, dit le capitaine à qui veut l’entendre.';
  const body = (others: readonly string[]): string =>
    articleOf(
      `<!doctype html><html lang="fr"><head><title>La glace</title>${head}</head><body><article><h1>La glace</h1>${[...others, question].map((line) => `<p>${line}</p><p>${said}</p>`).join('')}</article></body></html>`,
    ).articleBody;
  const asked = ['Que dit le capitaine ?', 'Et la glace ?', 'Combien de temps encore ?'];
  expect(body(asked)).toContain(question);
  expect(body(asked.map((line) => line.replace(' ?', '.')))).not.toContain(question);
});

it('keeps the lines of a list that only marks set apart', () => {
  const line = 'Wir freuen uns auf Ihre Anmeldung zum kostenlosen Newsletter unserer Redaktion.';
  const bodyOf = (marks: string): string =>
    articleOf(samplePage({ head, middle: `<p>${marks}${line}</p><p>${marks}Zwei Segel, ein Anker</p>` }))
      .articleBody;
  expect(bodyOf('')).not.toContain(line);
  expect(bodyOf('● ')).toContain(line);
});
