/** What newsrooms print around the end of a text, and what looks like it and stays. */
import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs, samplePage, type Insert } from '../sample-page.ts';

const bodyOf = (insert: Insert): string => articleOf(samplePage(insert)).articleBody;
const whole = paragraphs.join('\n\n');
/** Further paragraphs, for what is told from its share of the text. */
const more = ['sledges', 'lamps', 'ropes', 'stoves', 'boats', 'nets', 'sails', 'oars', 'bells', 'flags']
  .map(
    (one) =>
      `<p>The ${one} of the harbour were counted on Wednesday, and none of them was missing but one.</p>`,
  )
  .join('');
const story =
  '<meta property="article:published_time" content="2026-01-07T08:00:00Z"><meta name="author" content="Ida Falk">';

it('keeps what a story was updated for, and not that it was updated', () => {
  const why = 'This story has been updated to correct the thickness of the ice at noon.';
  expect(bodyOf({ end: `<p>${why}</p>` })).toContain(why);
  expect(bodyOf({ end: '<p>This story has been updated.</p>' })).toBe(whole);
});

describe('a question with the address to answer to', () => {
  it('goes where the address is the newsroom’s own', () => {
    const line =
      '<p>Were you on the ferry that night? Share your story with us at tips@lindmark.example.</p>';
    expect(bodyOf({ head: story, middle: line })).toBe(whole);
  });
  it('stays where it is somebody else’s', () => {
    const line = 'Where does the mail go? Whoever knows can write to the post at mail@sound.example.';
    expect(bodyOf({ head: story, middle: `<p>${line}</p>` })).toContain(line);
  });
});

describe('who wrote it', () => {
  const note =
    '<p>This column answers what readers ask, and takes the place of no lawyer. It comes out on each Tuesday of the month.</p>';
  it('goes above a note on the column, too', () => {
    const end = `${more}<p>Ida Falk is a surveyor in Lindmark and a member of the harbour board</p>${note}`;
    expect(bodyOf({ head: story, end })).not.toContain('harbour board');
    expect(bodyOf({ head: story, end })).toContain('takes the place of no lawyer');
  });
  it('stays where the text speaks of somebody else', () => {
    const end = `${more}<p>Uwe Holm is a surveyor in Lindmark and has measured the quay for thirty years.</p>${note}`;
    expect(bodyOf({ head: story, end })).toContain('Uwe Holm is a surveyor');
  });
});

describe('the last words', () => {
  it('tell of the author, with the title of a book', () => {
    const end = `${more}<p>Ida Falk is a gardener in Lindmark and the author of “Ice and Tea.”</p>`;
    expect(bodyOf({ head: story, end })).not.toContain('a gardener in Lindmark');
  });
});

describe('a poll', () => {
  it.each([
    [
      'with the number of votes',
      '<div>Was the ferry right to stay?</div><div>Yes, it was</div><div>It was not</div><div>1,038 votes · Poll closed</div>',
    ],
    [
      'with answers to choose from',
      '<h3>Was the ferry right to stay?</h3><ul><li>Yes, it was</li><li>It was not</li></ul><button>Vote</button>',
    ],
    [
      'with the number behind the answers',
      '<p>Was the ferry right to stay?</p><div>Yes, it was.No, never.<span>8431 readers have voted</span></div>',
    ],
    [
      'with the number behind the answers, in Indonesian',
      '<p>Should the ferry have left the harbour at all?</p><div>Setuju banget.<span>Tidak sama sekali.</span><span>Ditutup 20 September, 1.306 suara</span></div>',
    ],
    [
      'with who voted before the number, in Italian',
      '<p>Il traghetto doveva partire?</p><div>SìNo, mai più<span>Hanno votato 3.811 lettori</span></div>',
    ],
    [
      'with labels, in French',
      '<h3>Faut-il laisser la glace sur le quai ?</h3><label>Oui</label><label>Non</label>',
    ],
  ])('%s goes', (_, inner) => {
    expect(bodyOf({ head: story, middle: `<div class="k5">${inner}</div>` })).toBe(whole);
  });
  it('is no vote of the council', () => {
    const vote =
      '<div class="k5"><h3>Who may sleep in the customs house?</h3><p>The council decided it with 12 votes to 3, and the rest of the evening went by with tea, since nobody could go home over the ice.</p></div>';
    expect(bodyOf({ head: story, middle: vote })).toContain('12 votes to 3');
  });
});

describe('a film', () => {
  it.each([
    '<div class="k6"><span>01:12</span><div>Here the ferry turns around</div></div>',
    '<div class="k6"><p>Captain: the ice sings at night</p><div>listen: 00:54</div></div>',
  ])('goes with its length and title: %s', (middle) => {
    expect(bodyOf({ middle })).toBe(whole);
  });
  it.each([
    '<div class="k6">The council meets again on Thursday at 12:00</div>',
    '<div class="k6"><ul><li>The water falls at the lower quay</li><li>The warning holds until Monday, 12:00</li></ul></div>',
    '<div class="k6"><div>Concert in the customs house</div><div>Begins: 18:00</div></div>',
  ])('is nothing that begins at an hour: %s', (middle) => {
    const text = bodyOf({ end: `${more}${middle}${more.replaceAll('Wednesday', 'Friday')}` });
    expect(text).toMatch(/1[28]:00/);
  });
  it('is no entry of a live blog, and no timetable', () => {
    const entry =
      '<div class="k6"><span>09:12</span><h3>The ferry turns around</h3></div><p>It was the third attempt of the morning, and the captain gave up when the rudder no longer moved.</p>';
    expect(bodyOf({ middle: entry })).toContain('The ferry turns around');
    const times = ['09:10', '10:10', '11:10']
      .map((time) => `<div class="k6"><span>${time}</span><div>To the island</div></div>`)
      .join('');
    expect(bodyOf({ middle: times })).toContain('To the island');
  });
});

describe('what goes on below its heading', () => {
  it('is the offer of a paper', () => {
    const offer =
      '<div class="k7"><h3>Subscribe to unlock more articles</h3><ul><li>All articles of the Lindmark Herald and fifteen other papers of the coast</li><li>The crossword, each day</li></ul></div>';
    expect(bodyOf({ middle: offer })).toBe(whole);
  });
  it('is no list of the story under a button that was left in it', () => {
    const list =
      '<p>Subscribe</p><ul><li>The first sledge leaves at the customs house at dawn</li><li>The second one waits for the mail</li></ul>';
    expect(bodyOf({ middle: list })).toContain('The second one waits for the mail');
  });
  it('is the notice in place of a film', () => {
    const notice =
      '<div class="k7"><h3>Empfohlener redaktioneller Inhalt</h3><p>Mit Ihrer Zustimmung wird hier ein externes YouTube-Video (Google Ireland Limited) geladen.</p></div>';
    expect(articleOf(samplePage({ middle: notice }).replace('lang="en"', 'lang="de"')).articleBody).toBe(
      whole,
    );
  });
});

it('takes an invitation for what it is where it is set as a heading', () => {
  const heading = '<div><h3>Tilaa maksuton uutiskirje ja saat viikon parhaat jutut joka lauantai.</h3></div>';
  const html = samplePage({ middle: heading }).replace('lang="en"', 'lang="fi"');
  expect(articleOf(html).articleBody).toBe(whole);
});

describe('cards', () => {
  const card = (name: string, rel: string): string =>
    `<div class="c1"><h3><a href="https://go.lindmark.example/?id=${name}"${rel}>The ${name}</a></h3><p>It keeps you warm on the quay, whatever the wind does.</p></div>`;
  const cards = (rel: string): string =>
    `<div>${['coat', 'stove', 'sledge'].map((name) => card(name, rel)).join('')}</div>`;
  it('of goods that are paid for are what the text is about', () => {
    expect(bodyOf({ head: story, middle: cards(' rel="sponsored nofollow"') + more })).toContain(
      'It keeps you warm',
    );
    expect(bodyOf({ head: story, middle: cards('') + more })).not.toContain('It keeps you warm');
  });
});

it('keeps the sentences of a box that is called information', () => {
  const lead =
    '<div class="article-info__lead"><div>Three owners laid their heating bills side by side, and the result surprised even the engineer.</div></div>';
  expect(bodyOf({ top: lead, end: more })).toContain('Three owners laid their heating bills');
});

it('keeps the lead beside the face of its author', () => {
  const lead =
    'Small boats pay for themselves within a few years, though the forms take longer. We show what has to be done.';
  const html = samplePage({ head: story, end: more }).replace(
    '<h1>Ice closes the harbour of Lindmark</h1>',
    `<div class="head"><h1>Ice closes the harbour of Lindmark</h1><div class="x-author"><img src="/a.jpg" alt=""></div><div class="x-teaser"><p>${lead}</p></div></div>`,
  );
  expect(articleOf(html).articleBody).toContain(lead);
});

describe('who made a chart', () => {
  it('goes with the chart', () => {
    expect(bodyOf({ middle: '<p>Data: Harbour office; Chart: Ida Falk</p>' })).toBe(whole);
  });
  it('is no line of facts', () => {
    const facts = 'Wind: north; Ice: four centimetres';
    expect(bodyOf({ middle: `<p>${facts}</p>` })).toContain(facts);
  });
});

describe('a box that asks to follow', () => {
  const box = (title: string): string =>
    `<div class="k1"><div class="k2"><h3>${title}</h3></div><div class="k3"><p>Keep abreast of the sound, its ferries and its weather wherever you are</p><a href="https://whatsapp.com/channel/1">Tap here</a></div></div>`;
  it('goes with all that it says', () => {
    expect(bodyOf({ middle: box('Follow The Lindmark Herald on WhatsApp') })).toBe(whole);
  });
  it('is no section that speaks of a service', () => {
    const section =
      '<div><h3>WhatsApp for the crew</h3><p>The crews wrote to each other all night, and the harbour master read along from the customs house, as he had done in the winter of the long storm.</p></div>';
    expect(bodyOf({ middle: section })).toContain('The crews wrote to each other');
  });
});

it('takes the title of a film for what it is', () => {
  const film =
    '<div class="inlinevideo"><div class="vid_head">Ferry stuck in the ice, all on board sing</div></div>';
  expect(bodyOf({ middle: film })).toBe(whole);
});

describe('what plugins ask', () => {
  it.each([
    'We are sorry that this post was not useful for you!',
    'Click on a star to rate it!',
    'Like Loading...',
    'Thanks for reading! Subscribe for free to receive new posts and support my work.',
  ])('%s', (line) => {
    expect(bodyOf({ end: `<p>${line}</p>` })).toBe(whole);
  });
});

it('keeps a postscript under the text, as SPIP prints it', () => {
  const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'].map(
    (day, at) =>
      `<p>Le ${day}, la glace mesurait ${String(at + 3)} centimètres devant la capitainerie, et ${String(at + 11)} traîneaux sont partis vers les îles avec le courrier et le pain de toute la côte.</p>`,
  );
  const said =
    'L’audience est fixée au mercredi 27 novembre, à quatorze heures trente, devant le tribunal de la côte, et la population y est invitée, à pied, à ski ou en traîneau.';
  const more =
    'Le comité cherche des lampes, des couvertures, du bois sec, des marmites, et des bras pour les porter, jusqu’au dernier jour de la glace.';
  const html = `<!doctype html><html lang="fr"><head>${story}</head><body><main><div class="hentry"><h1>La glace ferme le port de Lindmark</h1>
<div class="texte">${paragraphs.map((text) => `<p>${text}</p>`).join('')}${days.join('')}</div><div class="ps surlignable"><h2>P.-S.</h2><p>${said}</p><p>${more}</p></div></div></main></body></html>`;
  expect(articleOf(html).articleBody).toContain(said);
});

it('keeps a life told year by year in a box under the text, and no day alone', () => {
  const years = [
    '1958 Born in Winterswick',
    '1981 Diploma of the conservatory',
    '1995–2024 Carilloneur of the town',
  ];
  const box = `<section><h4>CV Ida Falk</h4>${years.map((line) => `<div>${line}</div>`).join('')}</section>`;
  for (const line of years) expect(bodyOf({ head: story, end: box })).toContain(line);
  expect(bodyOf({ head: story, end: '<p>2024 Lantern</p>' })).toBe(bodyOf({ head: story }));
});
