import { describe, expect, it } from 'vitest';
import type { CueKind } from '../../../src/clean/cues/cue-sheet.ts';
import { cuesFor } from '../../../src/clean/cues/match-cues.ts';

const rest = (language: string | null, text: string, kind: CueKind = 'seeAlso'): string | null => {
  const match = cuesFor(language).match(text, kind);
  return match === null ? null : text.slice(match.restStart);
};

describe('what leads to another story', () => {
  it.each([
    ['en', 'See also\u00a0 Harbour official resigns', 'Harbour official resigns'],
    ['en', 'SEE ALSO: Harbour official resigns', 'Harbour official resigns'],
    ['en', '👉 Read more | Harbour official resigns', 'Harbour official resigns'],
    ['en', '[Read more: “Quiet night”]', '“Quiet night”]'],
    ['en', 'Don’t miss – The long night', 'The long night'],
    ['en', "Don't miss: The long night", 'The long night'],
    ['de', '» Lesen Sie auch: Das Boot ist weg', 'Das Boot ist weg'],
    ['de', 'LESEN SIE AUSSERDEM: Das Boot', 'Das Boot'],
    ['fr', 'A LIRE AUSSI : Le port rouvre', 'Le port rouvre'],
    ['fr', 'Lire l\u2019article complet', ''],
    ['fr', "Lire l'article complet", ''],
    ['es', 'Lea tambie\u0301n: El puerto', 'El puerto'],
    ['pt-BR', 'Leia também: O porto', 'O porto'],
    ['it', 'LEGGI ANCHE > Il porto', 'Il porto'],
    ['nl-BE', 'Lees ook: De haven', 'De haven'],
    ['pl', 'CZYTAJ TEŻ: Port', 'Port'],
    ['ru', 'Читайте ещё: Порт', 'Порт'],
    ['ru', 'Читайте еще: Порт', 'Порт'],
    ['uk', 'Читайте також: Порт', 'Порт'],
    ['tr', 'İLGİLİ HABER: Liman', 'Liman'],
    ['tr', 'ILGILI HABER: Liman', 'Liman'],
    ['ja', '【関連記事】港が再開', '港が再開'],
    ['ja', '関連 記事：港が再開', '港が再開'],
    ['ja', 'あわせて読みたい　港が再開', '港が再開'],
    ['zh-TW', '延伸閱讀：港口重開', '港口重開'],
    ['zh-CN', '延伸阅读｜港口重开', '港口重开'],
    ['ko', '[관련기사] 항구 재개', '항구 재개'],
    ['ar', 'اقرأ أيضًا: الميناء', 'الميناء'],
    ['fa', 'این مطلب را هم بخوانید: بندر', 'بندر'],
    ['ur', 'یہ بھی پڑھیے۔ بندرگاہ', 'بندرگاہ'],
    ['hi', 'यह भी पढ़ें : बंदरगाह', 'बंदरगाह'],
    ['he', 'קראו עוד בנושא > הנמל', 'הנמל'],
    ['th', 'อ่านข่าวเพิ่มเติม : ท่าเรือ', 'ท่าเรือ'],
    ['vi', 'MỜI BẠN XEM THÊM: Bến cảng', 'Bến cảng'],
    ['id', 'Simak juga: Dermaga', 'Dermaga'],
    ['ms', 'Baca lagi di sini: Jeti', 'Jeti'],
    ['ar', 'إقرأ ايضا : الميناء', 'الميناء'],
    ['nb', 'Les også: Havna', 'Havna'],
    ['nn', 'Sjå også: Hamna', 'Hamna'],
    ['sr-Latn', 'Pročitajte još: Luka', 'Luka'],
    ['sr-Cyrl-RS', 'Прочитајте још: Лука', 'Лука'],
  ])('%s: %s', (language, text, expected) => {
    expect(rest(language, text)).toBe(expected);
  });

  it('reads English labels on pages of every language', () => {
    expect(rest('th', 'See also: x')).toBe('x');
    expect(rest('fil', 'Read more: x')).toBe('x');
  });

  it('knows all sheets where the language is not known', () => {
    expect(rest(null, 'Lesen Sie auch: x')).toBe('x');
    expect(rest('und', 'Читайте также: x')).toBe('x');
    expect(rest(null, 'De la mar al puerto', 'byline')).toBeNull();
  });

  it('does not read other languages where it is known', () => {
    expect(rest('en', 'Lesen Sie auch: x')).toBeNull();
    expect(cuesFor('pt_BR').languages).toEqual(['pt', 'en']);
    expect(cuesFor('zh-Hant-HK').languages).toEqual(['zh', 'en']);
    expect(cuesFor('gl').languages).toEqual(['gl', 'es', 'pt', 'en']);
    expect(cuesFor('iw').languages).toEqual(['he', 'en']);
  });
});

describe('look-alikes', () => {
  it.each<[string, string, CueKind?]>([
    ['en', '“See also the keeper’s logbook,” reads a note on the door.'],
    ['en', '"Read more books," she told them.'],
    ['en', 'Seeing also helps.'],
    ['en', 'Relatedly, the port closed.'],
    ['en', 'Advertisements2 was the name of the band.', 'advertisement'],
    ['en', 'Sharefolk is a village.', 'share'],
    ['en', 'Byron was late.', 'byline'],
    ['de', '»Lesen Sie auch das Kleingedruckte«, riet sie.'],
    ['de', 'Anzeigenblätter werden dünner.', 'advertisement'],
    ['de', 'Vonseiten der Stadt hieß es nichts.', 'byline'],
    ['fr', '« Lire aussi la notice », dit-elle.'],
    ['fr', 'Partageur, il donna tout.', 'share'],
    ['es', 'Anunciose la boda.', 'advertisement'],
    ['it', 'Condividiamo la casa.', 'share'],
    ['pt', 'Anunciou-se a festa.', 'advertisement'],
    ['nl', 'Advertentiebureaus verhuizen.', 'advertisement'],
    ['pl', 'Reklamacja została przyjęta.', 'advertisement'],
    ['ru', '«Читайте также инструкцию», — сказал он.'],
    ['ru', 'Рекламация принята.', 'advertisement'],
    ['tr', 'Reklamcılar toplandı.', 'advertisement'],
    ['fi', 'Mainoskampanja alkoi.', 'advertisement'],
    ['hu', 'Hirdetésekből élnek.', 'advertisement'],
    ['cs', 'Reklamace trvala měsíc.', 'advertisement'],
    ['ja', '広告を出した店は三つだけだった。', 'advertisement'],
    ['ja', '「あわせて読みたい」と書かれた札があった。'],
    ['ja', '続きを読むと眠くなる。'],
    ['zh', '广告的效果不好。', 'advertisement'],
    ['zh', '评论了三次。', 'comments'],
    ['ko', '광고를 낸 가게는 세 곳이다.', 'advertisement'],
    ['ko', '관련기사는 모두 지워졌다.'],
    ['ar', 'إعلانهم كان مفاجئا.', 'advertisement'],
    ['he', 'פרסומאים נפגשו.', 'advertisement'],
    ['he', 'תגובת השר הייתה קצרה.', 'comments'],
    ['th', 'โฆษณาที่เห็นบนสะพานถูกปลดแล้ว', 'relatedHeading'],
    ['th', '“อ่านต่อ” คือคำที่เขาชอบพูด'],
    ['vi', 'Xem thêmmột lần nữa.'],
    ['vi', 'Đồng Tháp có mưa lớn.', 'pageTool'],
    ['id', 'Iklannya dipasang di jembatan.', 'advertisement'],
    ['id', 'Bagikannya kepada semua orang.', 'share'],
    ['ms', 'Komennya pendek sahaja.', 'comments'],
    ['hi', 'शेयर बाजार में गिरावट आई।', 'share'],
    ['hi', 'विज्ञापनों की संख्या घटी।', 'advertisement'],
    ['ur', 'تازہ ترین اطلاعات کے مطابق پل کھلا ہے۔', 'relatedHeading'],
    ['ur', 'شیئر بازار بند رہا۔', 'share'],
    ['fa', 'نظر کارشناسان این است.', 'comments'],
    ['fa', 'محبوب‌ترین بازیکن تیم رفت.', 'relatedHeading'],
  ])('%s: %s', (language, text, kind = 'seeAlso') => {
    expect(cuesFor(language).match(text, kind)).toBeNull();
  });
});

describe('second signs', () => {
  const match = (text: string) => cuesFor('en').match(text, 'seeAlso');

  it('tells a label from the beginning of a sentence', () => {
    expect(match('See also: the appendix')?.isSetApart).toBe(true);
    expect(match('See also\u00a0 Harbour reopens')?.isSetApart).toBe(true);
    expect(match('See also the appendix.')?.isSetApart).toBe(false);
    expect(match('Recommended fuel: Premium unleaded')?.isSetApart).toBe(false);
  });

  it('tells what stands alone', () => {
    expect(match('… See also: »')?.isWhole).toBe(true);
    expect(match('See also x')?.isWhole).toBe(false);
  });

  it('finds a phrase after a sentence, even where the space is lost', () => {
    const text = 'They left at dawn.Read more: The port reopens';
    expect(cuesFor('en').find(text, 'seeAlso')).toMatchObject({ start: 18, phrase: 'Read more' });
    expect(cuesFor('en').find('the end of the regimeRead more', 'seeAlso')?.start).toBe(21);
    expect(cuesFor('en').find('unrelated and bread moreover', 'seeAlso')).toBeNull();
  });

  it('takes the longest phrase', () => {
    expect(match('Read more about: bees')?.phrase).toBe('Read more about');
  });

  it('counts offsets in the text as given', () => {
    const text = '▶\u200b Se\u00ade\u00a0\u00a0al\u0301so — 𝕏-files';
    expect(text.slice(match(text)!.restStart)).toBe('𝕏-files');
  });

  it('stays within bounds on long texts without spaces', () => {
    const long = 'see also'.repeat(20_000);
    expect(cuesFor('en').find(long, 'advertisement')).toBeNull();
  });
});
