/** Makes stories and the ways in which they travel: agency copy that others cut, edit and add to; all words are made up by a seeded generator. */

/** Mulberry32: small, seeded, good enough for test data. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Writer {
  word(): string;
  sentence(): string;
  paragraph(): string;
  story(paragraphs: number): string[];
  pick<T>(from: readonly T[]): T;
  below(limit: number): number;
}

const onsets = [
  'b',
  'd',
  'f',
  'g',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'br',
  'st',
  'tr',
  'pl',
  'kr',
  'sh',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const endings = ['', 'n', 'r', 's', 't', 'l', 'nd', 'st', 'ng'];

/** Words follow Zipf's law, as those of a language do: the commonest thousand make up most of a text. */
export function createWriter(seed: number, vocabularySize = 30_000): Writer {
  const random = seededRandom(seed);
  const vocabularyRandom = seededRandom(7);
  const pickWith = <T>(draw: () => number, from: readonly T[]): T => from[Math.floor(draw() * from.length)]!;
  const vocabulary = Array.from({ length: vocabularySize }, (_, rank) => {
    const syllables = rank < 100 ? 1 : rank < 3000 ? 2 : 3;
    return Array.from(
      { length: syllables },
      () =>
        pickWith(vocabularyRandom, onsets) +
        pickWith(vocabularyRandom, vowels) +
        pickWith(vocabularyRandom, endings),
    ).join('');
  });
  const word = (): string => vocabulary[Math.floor(vocabularySize ** random()) - 1]!;
  const below = (limit: number): number => Math.floor(random() * limit);
  const sentence = (): string => {
    const words = Array.from({ length: 8 + below(16) }, word);
    return `${words[0]!.charAt(0).toUpperCase()}${words.join(' ').slice(1)}.`;
  };
  const paragraph = (): string => Array.from({ length: 2 + below(3) }, sentence).join(' ');
  return {
    word,
    sentence,
    paragraph,
    below,
    story: (paragraphs) => Array.from({ length: paragraphs }, paragraph),
    pick: (from) => pickWith(random, from),
  };
}

/** What a publisher does with agency copy. */
export const treatments = {
  verbatim: (story: string[]) => story,
  'cut at the end': (story: string[], writer: Writer) =>
    story.slice(0, Math.max(3, Math.ceil(story.length * (0.6 + writer.below(35) / 100)))),
  'local paragraphs added': (story: string[], writer: Writer) => [
    writer.paragraph(),
    ...story,
    writer.paragraph(),
  ],
  'a lead of its own': (story: string[], writer: Writer) => [writer.paragraph(), ...story.slice(1)],
  'edited words': (story: string[], writer: Writer) =>
    story.map((text) =>
      text
        .split(' ')
        .map((word) => (writer.below(100) < 6 ? writer.word() : word))
        .join(' '),
    ),
  'paragraphs in another order': (story: string[]) => [story[0]!, ...story.slice(2), story[1]!],
  'half of it, edited': (story: string[], writer: Writer) =>
    story.slice(0, Math.ceil(story.length / 2)).map((text) =>
      text
        .split(' ')
        .map((word) => (writer.below(100) < 4 ? writer.word() : word))
        .join(' '),
    ),
} satisfies Record<string, (story: string[], writer: Writer) => string[]>;

/** Look-alikes that are other articles: a form filled in anew, a shared quote, an update that shares its background. */
export const lookAlikes = {
  'the same form filled in': (story: string[], writer: Writer) =>
    story.map((text) =>
      text
        .split(' ')
        .map((word) => (writer.below(100) < 20 ? writer.word() : word))
        .join(' '),
    ),
  'a shared quote': (story: string[], writer: Writer) => [...writer.story(story.length - 1), story[1]!],
  'shared background': (story: string[], writer: Writer) => [
    ...writer.story(story.length),
    ...story.slice(-Math.max(1, Math.floor(story.length / 4))),
  ],
} satisfies Record<string, (story: string[], writer: Writer) => string[]>;
