import { describe, expect, it } from 'vitest';
import { parsePageDate } from '../../../src/clean/metadata/dates.ts';

const read = (raw: string, language: string | null, url: string | null = null) =>
  parsePageDate(raw, { language, source: 'test', url });

describe('the same day in many languages', () => {
  it.each([
    ['en', 'February 28, 2023'],
    ['en', '28th of February 2023'],
    ['en', 'Sat Feb. 28, 2023'],
    ['de', '28. Februar 2023'],
    ['fr', '28 février 2023'],
    ['es', '28 de febrero de 2023'],
    ['it', '28 febbraio 2023'],
    ['pt', '28 de fevereiro de 2023'],
    ['nl', '28 februari 2023'],
    ['sv', '28 februari 2023'],
    ['da', '28. februar 2023'],
    ['nb', '28. feb. 2023'],
    ['fi', '28. helmikuuta 2023'],
    ['pl', '28 lutego 2023'],
    ['cs', '28. února 2023'],
    ['sk', '28. februára 2023'],
    ['sl', '28. februar 2023'],
    ['hr', '28. veljače 2023'],
    ['sr', '28. фебруар 2023'],
    ['bg', '28 февруари 2023'],
    ['ru', '28 февраля 2023 года'],
    ['uk', '28 лютого 2023'],
    ['el', '28 Φεβρουαρίου 2023'],
    ['tr', '28 Şubat 2023 Salı'],
    ['hu', '2023. február 28.'],
    ['ro', '28 februarie 2023'],
    ['et', '28. veebruar 2023'],
    ['lv', '2023. gada 28. februāris'],
    ['lt', '2023 m. vasario 28 d.'],
    ['ar', '٢٨ فبراير ٢٠٢٣'],
    ['ar', '28 شباط 2023'],
    ['he', '28 בפברואר 2023'],
    ['hi', '२८ फरवरी २०२३'],
    ['bn', '২৮ ফেব্রুয়ারি ২০২৩'],
    ['th', '28 กุมภาพันธ์ 2566'],
    ['vi', 'ngày 28 tháng 2 năm 2023'],
    ['id', '28 Februari 2023'],
    ['ja', '2023年2月28日'],
    ['zh', '二〇二三年二月二十八日'],
    ['ko', '2023년 2월 28일'],
    ['ca', '28 de febrer de 2023'],
  ])('%s: %s', (language, raw) => {
    expect(read(raw, language)).toEqual({
      raw,
      value: '2023-02-28',
      utc: null,
      precision: 'day',
      source: 'test',
    });
  });

  it('keeps months of the same name apart by language', () => {
    expect(read('28 listopada 2023', 'pl')?.value).toBe('2023-11-28');
    expect(read('28. listopada 2023', 'hr')?.value).toBe('2023-10-28');
  });
});

describe('times and zones', () => {
  it.each([
    ['February 28, 2023, 1:59 am', 'en', '2023-02-28T01:59', null],
    ['28. Februar 2023 um 14:30 Uhr', 'de', '2023-02-28T14:30', null],
    ['28 février 2023 à 14h30', 'fr', '2023-02-28T14:30', null],
    ['28.2.2023 klo 14.30', 'fi', '2023-02-28T14:30', null],
    ['2023년 2월 28일 오후 2:30', 'ko', '2023-02-28T14:30', null],
    ['2023年2月28日 14時30分', 'ja', '2023-02-28T14:30', null],
    ['10:15, 12 March 2021', 'en', '2021-03-12T10:15', null],
    ['Tue, 28 Feb 2023 01:59:00 +0530', 'en', '2023-02-28T01:59:00+05:30', '2023-02-27T20:29:00Z'],
    ['28 Februari 2023, 14:30 WIB', 'id', '2023-02-28T14:30+07:00', '2023-02-28T07:30:00Z'],
    ['Feb. 28, 2023 at 1:59 p.m. ET', 'en', '2023-02-28T13:59-05:00', '2023-02-28T18:59:00Z'],
    ['July 1, 2023 at 1:59 p.m. ET', 'en', '2023-07-01T13:59-04:00', '2023-07-01T17:59:00Z'],
    ['2023-02-28T01:59:00Z', null, '2023-02-28T01:59:00Z', '2023-02-28T01:59:00Z'],
    ['1677549540', null, '2023-02-28T01:59:00Z', '2023-02-28T01:59:00Z'],
  ])('%s', (raw, language, value, utc) => {
    expect(read(raw, language)).toMatchObject({ value, utc });
  });

  it('leaves an abbreviation of several zones open, unless the region settles it', () => {
    expect(read('Feb. 28, 2023 3:00 PM IST', 'en')).toMatchObject({ value: '2023-02-28T15:00', utc: null });
    expect(read('Feb. 28, 2023 3:00 PM IST', 'en-IN')?.utc).toBe('2023-02-28T09:30:00Z');
  });

  it('takes no word for a zone', () => {
    for (const word of ['art', 'cat', 'west', 'eat', 'wit', 'pt', 'est', 'et'])
      expect(read(`28 février 2023 à 14:30 ${word} ouvert`, 'fr'), word).toMatchObject({
        value: '2023-02-28T14:30',
        utc: null,
      });
    for (const [printed, utc] of [
      ['3:00 PM EST', '2023-02-28T20:00:00Z'],
      ['3:00 PM EST Updated: Mar. 1', '2023-02-28T20:00:00Z'],
      ['3:00 PM ET | Sea', '2023-02-28T20:00:00Z'],
      ['3:00 PM (EAT)', '2023-02-28T12:00:00Z'],
      ['3:00 PM CAT', '2023-02-28T13:00:00Z'],
    ])
      expect(read(`Feb. 28, 2023 ${printed ?? ''}`, 'en')?.utc, printed).toBe(utc);
  });

  it('calls midnight to the second what it is: a day', () => {
    expect(read('2023-02-28T00:00:00+01:00', 'de')).toMatchObject({
      precision: 'day',
      utc: '2023-02-27T23:00:00Z',
    });
  });
});

describe('other calendars', () => {
  it.each([
    ['۹ اسفند ۱۴۰۱', 'fa', '2023-02-28'],
    ['1401/12/09', 'fa', '2023-02-28'],
    ['30 اسفند 1399', 'fa', '2021-03-20'],
    ['8 شعبان 1444', 'ar-SA', '2023-02-28'],
    ['8 شعبان 1444 هـ الموافق 28 فبراير 2023', 'ar', '2023-02-28'],
    ['28 ก.พ. 2566', 'th', '2023-02-28'],
    ['令和5年2月28日', 'ja', '2023-02-28'],
    ['R5.2.28', 'ja', '2023-02-28'],
    ['民國112年2月28日', 'zh-TW', '2023-02-28'],
    ['令和元年5月1日', 'ja', '2019-05-01'],
    ['平成31年4月30日', 'ja', '2019-04-30'],
    ['昭和64年1月7日', 'ja', '1989-01-07'],
    ['H31.4.30', 'ja', '2019-04-30'],
    ['28/02/2566', 'th', '2023-02-28'],
    ['๒๘ กุมภาพันธ์ ๒๕๖๖', 'th', '2023-02-28'],
    ['28 กุมภาพันธ์ พ.ศ. 2566', 'th', '2023-02-28'],
    ['سه‌شنبه ۹ اسفند ۱۴۰۱ - ۱۰:۳۰', 'fa', '2023-02-28T10:30'],
  ])('%s (%s)', (raw, language, value) => {
    expect(read(raw, language)?.value).toBe(value);
  });

  it.each([
    ['8 شعبان 1444', 'ar'], // a day off, depending on the country
    ['1444-08-08', 'en'],
    ['2566-02-28', 'en'],
    ['2080 फागुन 15', 'ne'],
    ['30 اسفند 1400', 'fa'], // no leap year
    ['1401-12-09', 'en'],
    ['R5.2.28', 'en'],
    ['15 رمضان 1445', 'ur'],
    ['28 February 2566', 'en'],
  ])('is not misread: %s (%s)', (raw, language) => {
    expect(read(raw, language)).toBeNull();
  });
});

describe('which number is the month', () => {
  it.each([
    ['02/03/2023', 'en-US', null, '2023-02-03'],
    ['02/03/2023', 'en-GB', null, '2023-03-02'],
    ['02/03/2023', 'en', 'https://paper.example.co.uk/a', '2023-03-02'],
    ['02/03/2023', 'fr', null, '2023-03-02'],
    ['02/03/2023', 'en', 'https://example.com/2023/03/02/story', '2023-03-02'],
    ['28/02/2023', 'en-US', null, '2023-02-28'],
    ['2.3.2023', 'en-US', null, '2023-03-02'],
    ['28.02.23', 'de', null, '2023-02-28'],
  ])('%s (%s, %s)', (raw, language, url, value) => {
    expect(read(raw, language, url)?.value).toBe(value);
  });
});

it.each([
  '3 hours ago',
  'Boat v5.2.28',
  'Chapter 12',
  '31/02/2023',
  'February 30, 2023',
  '12:30',
  'Call 0800 123 456',
  'Bookcase, white, 37 3/8/37 3/8x11x79 1/2 "',
  '8/10/12 x 30 cm',
  '24.11. 15:31',
  '26.4. 5:00 | 26.4. 14:32',
  '',
])('is no date: %s', (raw) => {
  expect(read(raw, 'en')).toBeNull();
});

it('says how exact it is', () => {
  expect(read('March 2023', 'en')).toMatchObject({ value: '2023-03', precision: 'month' });
});

it('counts seconds only where a machine wrote them', () => {
  expect(read('1404081912044', 'fa')).not.toBeNull();
  expect(parsePageDate('1404081912044', { language: 'fa', source: 'byline' })).toBeNull();
});
