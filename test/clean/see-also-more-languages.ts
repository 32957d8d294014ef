/** Stories about invented events in further languages, most of them in scripts without capital letters. */
import type { Story } from './see-also-languages.ts';

export const moreStories: Readonly<Record<string, Story>> = {
  th: {
    cue: 'อ่านข่าวเพิ่มเติม',
    heading: 'ข่าวที่เกี่ยวข้อง',
    others: ['สภาเมืองเลื่อนลงมติเรื่องท่าเรือเก่า', 'ทำไมเรือกลางคืนจึงไม่มีผู้โดยสาร'],
    headline: 'หมู่บ้านริมคลองเปิดห้องสมุดลอยน้ำแห่งแรก',
    paragraphs: [
      'ชาวบ้านคลองบัวขาวเปิดห้องสมุดลอยน้ำเมื่อวันเสาร์ หลังช่วยกันซ่อมเรือไม้ลำเก่านานเกือบหนึ่งปี โดยครูสมหญิงบอกว่า “เด็กทุกคนมีส่วนร่วมในการทาสี”',
      'หนังสือกว่าสองพันเล่มได้รับบริจาคจากโรงเรียนในเมือง ส่วนชั้นวางทำจากไม้ของยุ้งข้าวที่รื้อแล้ว (ยุ้งหลังนั้นอายุมากกว่าหกสิบปี)',
      'เรือจะจอดที่ท่าวัดในวันธรรมดา และล่องไปตามหมู่บ้านอื่นในวันหยุด ผู้ใหญ่บ้านกล่าวว่า “เราอยากให้หนังสือไปถึงทุกบ้าน ไม่ว่าน้ำจะสูงแค่ไหน”',
      'อำเภอรับปากว่าจะสร้างทางเดินไม้ไปยังท่าเรือก่อนฤดูฝน และติดโคมไฟพลังงานแสงอาทิตย์อีกสิบสองดวง (ดวงแรกติดแล้วเมื่อวานนี้)',
    ],
    lookAlike:
      '“อ่านข่าวเพิ่มเติมได้จากสายน้ำ” คือคำที่ลุงเรือพูดกับเด็กทุกเช้า ก่อนจะพาพวกเขานั่งเรือไปดูนกที่ปลายคลอง แล้วกลับมาเขียนบันทึกในห้องสมุดด้วยกัน',
  },
  vi: {
    cue: 'Mời bạn đọc thêm',
    heading: 'Bài viết cùng chuyên mục',
    others: ['Hội đồng hoãn biểu quyết về bến cảng cũ', 'Vì sao chuyến phà đêm vắng khách'],
    headline: 'Làng chài mở lại xưởng đóng thuyền trăm năm',
    paragraphs: [
      'Làng chài Bãi Sậy hôm thứ Bảy mở lại xưởng đóng thuyền gỗ sau hai mươi năm bỏ trống. Hơn ba trăm người từ các xã lân cận đã đến dự buổi lễ.',
      'Những người thợ già dạy nghề miễn phí cho thanh niên trong làng. Chiếc thuyền đầu tiên dài tám mét và sẽ được dùng để chở học sinh qua sông.',
      'Gỗ được lấy từ những cây bị bão quật ngã năm ngoái. Hợp tác xã hy vọng mỗi năm có thể đóng sáu chiếc mà không phải chặt thêm cây nào.',
      'Huyện hứa sửa con đường đất dẫn ra bến trước mùa mưa. Khách tham quan được vào xưởng vào sáng Chủ nhật và không phải mua vé.',
    ],
    lookAlike:
      'Mời bạn đọc thêm tấm bia ở đầu làng, ông trưởng thôn nói với khách, vì ở đó có tên của tất cả những người đã đóng nên con thuyền lớn nhất vùng này.',
  },
  id: {
    cue: 'Simak juga',
    heading: 'Artikel menarik lainnya',
    others: ['Dewan Kota Tunda Pemungutan Suara Dermaga', 'Mengapa Feri Malam Kehilangan Penumpang'],
    headline: 'Desa Nelayan Menyalakan Lagi Mercusuar Tua',
    paragraphs: [
      'Warga Desa Tanjung Selasih menyalakan kembali mercusuar tua pada Sabtu malam setelah padam selama dua puluh tahun. Ratusan orang menonton dari pantai.',
      'Lampunya diperbaiki oleh guru fisika dan tiga muridnya. Mereka menghabiskan dua musim hujan untuk mencari lensa pengganti yang sesuai ukurannya.',
      'Kini para nelayan dapat pulang tanpa menunggu fajar. Koperasi desa membayar listriknya dari hasil penjualan ikan asap setiap akhir pekan.',
      'Kabupaten berjanji memperbaiki tangga menara sebelum libur sekolah. Pengunjung boleh naik pada hari Minggu dalam kelompok kecil.',
    ],
    lookAlike:
      'Simak juga suara ombaknya, kata penjaga menara kepada setiap tamu, lalu ia mematikan radio dan membiarkan mereka mendengarkan laut selama beberapa menit.',
  },
  ms: {
    cue: 'Baca laporan berkaitan',
    heading: 'Artikel popular',
    others: ['Majlis Tangguh Undian Jeti Lama', 'Mengapa Feri Malam Hilang Penumpang'],
    headline: 'Kampung Nelayan Hidupkan Semula Pasar Terapung',
    paragraphs: [
      'Penduduk Kampung Kuala Senduk menghidupkan semula pasar terapung pada hari Sabtu selepas terhenti selama lima belas tahun. Lebih empat puluh perahu turut serta.',
      'Perahu lama dibaiki oleh tukang kayu kampung bersama murid sekolah. Catnya disumbangkan oleh sebuah kedai di pekan yang tidak mahu namanya disebut.',
      'Sayur dan ikan dijual terus dari perahu sebelum matahari tinggi. Harga ditulis pada papan hitam supaya semua pembeli dapat melihatnya dari tebing.',
      'Pejabat daerah berjanji membina jambatan kayu baharu sebelum musim tengkujuh. Pelawat diminta datang dengan bas kerana tempat letak kereta terhad.',
    ],
    lookAlike:
      'Baca laporan berkaitan cuaca sebelum turun ke sungai, pesan ketua kampung kepada semua peniaga, kerana arus boleh berubah dalam masa kurang daripada satu jam.',
  },
  hi: {
    cue: 'यह खबर भी पढ़ें',
    heading: 'सबसे ज्यादा पढ़ी गई खबरें',
    others: ['परिषद ने पुराने घाट पर मतदान टाला', 'रात की नाव के यात्री क्यों घट गए'],
    headline: 'पहाड़ी गांव की सौ साल पुरानी पनचक्की फिर चली',
    paragraphs: [
      'देवलसार गांव की पनचक्की तीस साल बाद शनिवार को फिर घूमने लगी। आसपास के गांवों से सैकड़ों लोग इसे देखने के लिए सुबह से ही जुट गए थे।',
      'पत्थर के पाट गांव के दो बढ़इयों ने नदी से निकाले और हाथ से तराशे। लकड़ी का पहिया एक पुराने नक्शे के सहारे दोबारा बनाया गया है।',
      'अब किसानों को गेहूं पिसवाने के लिए बारह किलोमीटर दूर नहीं जाना पड़ेगा। महिलाओं की समिति आटे को अपने नाम से बेचने की तैयारी कर रही है।',
      'जिला प्रशासन ने बरसात से पहले सड़क की मरम्मत का वादा किया है। पहली रोटी गांव के सबसे बुजुर्ग दंपती को परोसी गई।',
    ],
    lookAlike:
      'यह खबर भी पढ़ें और चिट्ठी भी लिखें, मास्टर जी बच्चों से कहते हैं, और फिर सब मिलकर चक्की की दीवार पर लगे पुराने अखबारों को जोर से पढ़ने लगते हैं।',
  },
  ur: {
    cue: 'یہ خبر بھی پڑھیں',
    heading: 'مقبول ترین خبریں',
    others: ['کونسل نے پرانے گھاٹ پر رائے شماری مؤخر کر دی', 'رات کی کشتی کے مسافر کیوں کم ہوئے'],
    headline: 'پہاڑی گاؤں کا پرانا رہٹ پھر چل پڑا',
    paragraphs: [
      'نیلم پور گاؤں کا پرانا رہٹ تیس برس بعد ہفتے کے روز پھر چل پڑا۔ اسے دیکھنے کے لیے آس پاس کے دیہات سے سیکڑوں لوگ صبح ہی پہنچ گئے تھے۔',
      'لکڑی کے تختے گاؤں کے بڑھئی نے ایک ایک کر کے بدلے۔ اس کام میں اسکول کے طلبہ نے بھی ہاتھ بٹایا اور پرانا نقشہ مسجد کے صندوق سے ملا۔',
      'اب باغوں کو پانی کسی ایندھن کے بغیر ملے گا۔ کسانوں کا کہنا ہے کہ ہر موسم گرما میں پمپوں کا خرچ ان کی آدھی آمدنی لے جاتا تھا۔',
      'ضلعی انتظامیہ نے بارشوں سے پہلے سڑک کی مرمت کا وعدہ کیا ہے۔ پہلا پھل گاؤں کی سب سے عمر رسیدہ خاتون کو پیش کیا گیا۔',
    ],
    lookAlike:
      'یہ خبر بھی پڑھیں اور خط بھی لکھیں، استاد بچوں سے کہتے ہیں، اور پھر سب مل کر دیوار پر لگے پرانے اخبار بلند آواز میں پڑھنے لگتے ہیں۔',
  },
  fa: {
    cue: 'این مطلب را هم بخوانید',
    heading: 'پربازدیدترین مطالب',
    others: ['شورا رأی‌گیری درباره اسکله را عقب انداخت', 'چرا قایق شبانه مسافر ندارد'],
    headline: 'آسیاب آبی روستا پس از سی سال دوباره چرخید',
    paragraphs: [
      'آسیاب آبی روستای چشمه‌سفید روز جمعه پس از سی سال دوباره به کار افتاد. صدها نفر از روستاهای اطراف برای دیدن چرخش سنگ‌ها آمده بودند.',
      'نجار روستا چرخ چوبی را از روی نقشه‌ای قدیمی ساخت که در صندوق مسجد پیدا شده بود. سنگ‌ها را جوانان از بستر رودخانه بیرون کشیدند.',
      'از این پس کشاورزان برای آرد کردن گندم به شهر نمی‌روند. تعاونی زنان نیز می‌خواهد نان محلی را در بازار هفتگی بفروشد.',
      'بخشداری قول داده است جاده خاکی را پیش از زمستان مرمت کند. نخستین نان به پیرترین زوج روستا هدیه شد.',
    ],
    lookAlike:
      'این مطلب را هم بخوانید که بر سنگ نوشته‌اند، نگهبان به هر مهمان می‌گوید و بعد فانوس را بالا می‌گیرد تا خط کهنه استادکاران دیده شود.',
  },
  he: {
    cue: 'קראו עוד בנושא',
    heading: 'הכתבות הנקראות ביותר',
    others: ['המועצה דחתה את ההצבעה על הרציף הישן', 'מדוע נעלמו נוסעי מעבורת הלילה'],
    headline: 'טחנת הקמח הישנה חזרה להסתובב בכפר',
    paragraphs: [
      'טחנת הקמח בכפר עין ארזים חזרה לפעול ביום שישי לאחר שלושים שנה. מאות תושבים מהסביבה הגיעו לראות את אבני הריחיים מסתובבות שוב.',
      'את גלגל העץ בנה הנגר המקומי לפי שרטוט שנמצא בארגז ישן. את האבנים הוציאו מן הנחל בני נוער שהתנדבו לאורך כל הקיץ.',
      'מעתה לא ייסעו החקלאים לעיר כדי לטחון את החיטה. קבוצת נשים מן הכפר מתכננת למכור לחם בשוק השבועי, בשם שהן עצמן בחרו.',
      'המועצה הבטיחה לתקן את הדרך לפני החורף. הכיכר הראשונה הוגשה לזוג המבוגר ביותר בכפר, שזכר את הטחנה מימי ילדותו.',
    ],
    lookAlike:
      'קראו עוד בנושא הזה בספר האורחים, מציע השומר למבקרים, ואז הוא מדליק פנס ומראה להם את השמות שחרטו הטוחנים הראשונים על הקיר.',
  },
};
