import { expect, it } from 'vitest';
import { readDateline } from '../../../src/clean/metadata/dateline.ts';

it.each([
  [
    'en',
    'ASTANA, Kazakhstan (AP) — Ministers met.',
    { raw: 'ASTANA, Kazakhstan (AP) —', place: 'ASTANA, Kazakhstan', agency: 'AP' },
  ],
  ['de', 'Berlin (dpa) - Der Rat tagt.', { raw: 'Berlin (dpa) -', place: 'Berlin', agency: 'dpa' }],
  ['en', 'NEW YORK — The council met.', { raw: 'NEW YORK —', place: 'NEW YORK', agency: null }],
  ['ja', '【6月18日 AFP】会議が開かれた。', { raw: '【6月18日 AFP】', place: null, agency: 'AFP' }],
])('%s: %s', (language, text, wanted) => {
  expect(readDateline(text, { language })).toEqual(wanted);
});

it.each([
  'The council — all nine of them — met on Monday.',
  'Anna Berg (42) - a sailor - went home.',
  'It was late.',
])('opens with none: %s', (text) => {
  expect(readDateline(text, { language: 'en' })).toBeNull();
});
