/** Lines that ask for something go, sentences that begin with the same words stay: languages with few pages in other tests. */
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../../src/clean/clean-html.ts';
import { pageOf } from '../see-also-markups.ts';
import { moreStories } from '../see-also-more-languages.ts';

const url = 'https://news.example/local/story';

/** Texts of the body with `html` set after the story's second paragraph. */
function bodyWith(language: string, html: string): string[] {
  const story = moreStories[language]!;
  const [, second] = story.paragraphs;
  const page = pageOf(language, story, null, 'middle').replace(`<p>${second!}</p>`, (found) => found + html);
  return cleanHtml(page, { url }).article?.blocks.map(({ text }) => text) ?? [];
}

const a = (text: string) => `<a href="https://news.example/join">${text}</a>`;

describe.each([
  {
    language: 'th',
    gone: ['<p>โฆษณา</p>', `<p>ติดตามเราบน Facebook ได้ที่ ${a('เพจของเรา')}</p>`, '<p>แสดงความคิดเห็น</p>'],
    stays:
      '“โฆษณาบนสะพานถูกปลดลงแล้ว” เจ้าหน้าที่เขตกล่าวกับชาวบ้านเมื่อเช้าวันจันทร์ และจะไม่มีการติดตั้งใหม่จนกว่าจะซ่อมราวกันตกเสร็จ',
  },
  {
    language: 'vi',
    gone: ['<p>Quảng cáo</p>', `<p>Theo dõi chúng tôi trên ${a('Facebook')}</p>`, '<p>Để lại bình luận</p>'],
    stays:
      'Quảng cáo trên cầu đã được gỡ xuống từ sáng thứ Hai, và xã cho biết sẽ không treo lại cho đến khi lan can được sửa xong hoàn toàn.',
  },
  {
    language: 'id',
    gone: [
      '<p>Pariwara</p>',
      `<p>Gabung di grup Telegram ${a('Kabar Pesisir')}</p>`,
      '<p>Tinggalkan balasan</p>',
    ],
    stays:
      'Iklan di jembatan itu sudah diturunkan sejak Senin pagi, dan kepala desa tidak akan memasangnya lagi sebelum pagar besinya selesai diperbaiki.',
  },
  {
    language: 'ms',
    gone: [
      '<p>Kandungan tajaan</p>',
      `<p>Sertai saluran WhatsApp ${a('Berita Kuala')}</p>`,
      '<p>Tiada ulasan</p>',
    ],
    stays:
      'Iklan di jambatan itu sudah diturunkan sejak pagi Isnin, dan penghulu tidak akan memasangnya semula sebelum pagar besinya siap dibaiki.',
  },
  {
    language: 'hi',
    gone: [
      '<p>विज्ञापन</p>',
      `<p>हमारे WhatsApp चैनल से जुड़ें ${a('गांव की हर खबर')}</p>`,
      '<p>अपनी प्रतिक्रिया दें</p>',
    ],
    stays:
      'शेयर बाजार की तरह ही <a href="/mandi">जिले की सबसे बड़ी गेहूं की मंडी</a> भी सोमवार को सुस्त रही, और किसान चक्की के खुलने का इंतजार करते रहे।',
  },
  {
    language: 'ur',
    gone: [
      '<p>اشتہار</p>',
      `<p>ہمیں گوگل نیوز پر فالو کریں ${a('گاؤں کی ہر خبر')}</p>`,
      '<p>اپنی رائے کا اظہار کریں</p>',
    ],
    stays:
      'تازہ ترین اطلاعات کے مطابق پل پیر کی صبح کھول دیا گیا ہے، اور گاؤں کے لوگ پہلی بار گاڑیوں پر رہٹ دیکھنے آ رہے ہیں۔',
  },
  {
    language: 'fa',
    gone: [
      '<p>رپورتاژ آگهی</p>',
      `<p>ما را در شبکه‌های اجتماعی دنبال کنید ${a('کانال خبرهای روستا')}</p>`,
      '<p>دیدگاهتان را بنویسید</p>',
    ],
    stays:
      'نظر کشاورزان این است که <a href="/mill">آسیاب تازه مرمت‌شده روستا</a> باید هر هفته سه روز کار کند تا نوبت به همه روستاهای دره برسد.',
  },
  {
    language: 'he',
    gone: [
      '<p>כתבה שיווקית</p>',
      `<p>הצטרפו לקבוצת הוואטסאפ שלנו ${a('חדשות הכפר שלנו')}</p>`,
      '<p>השאירו תגובה</p>',
    ],
    stays:
      'עקבו אחרי <a href="/miller">הטוחן החדש של הכפר</a> במשך יום שלם שני צלמים צעירים, והסרט הקצר שלהם יוקרן במועדון הכפר בסוף החודש.',
  },
])('$language', ({ language, gone, stays }) => {
  const { paragraphs } = moreStories[language]!;

  it.each(gone)('goes: %s', (html) => {
    expect(bodyWith(language, html)).toEqual(paragraphs);
  });

  it('stays where it begins a sentence', () => {
    const text = stays.replace(/<[^>]*>/gu, '');
    expect(bodyWith(language, `<p>${stays}</p>`)).toEqual(paragraphs.toSpliced(2, 0, text));
  });
});

it('keeps a Thai sentence that begins with a label, and drops the label with a title after a space', () => {
  const sentence = 'ข่าวล่าสุดที่ได้รับแจ้งคือเรือจะออกจากท่าในวันพรุ่งนี้เช้า และเด็กจะได้ขึ้นเรือก่อนใคร';
  const { paragraphs, others } = moreStories['th']!;
  expect(bodyWith('th', `<p>${sentence}</p><p>ข่าวล่าสุด ${others[0]}</p>`)).toEqual(
    paragraphs.toSpliced(2, 0, sentence),
  );
});
