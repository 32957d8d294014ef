import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Turkish */
export const tr = {
  seeAlso: phrases(`
    İlginizi çekebilir | Bunlar da ilginizi çekebilir | Bu da ilginizi çekebilir | Bunu da oku | Bunları da oku | Bunları da okuyun |
    Bunu da okuyun | Ayrıca okuyun | Ayrıca oku | Ayrıca bakınız | Ayrıca bkz | Bakınız | Şunu da okuyun | İlgili haber |
    İlgili haberler | İlgili yazı | İlgili yazılar | İlgili makale | İlgili makaleler | İlgili içerikler | İlgili içerik | Devamını oku |
    Devamı | Devamı için | Devamı için tıklayın | Haberin devamı | Haberin devamı için tıklayın | Haberin devamını okumak için tıklayın |
    Haberin detayları için tıklayın | Daha fazla | Daha fazlası | Daha fazla bilgi | Daha fazla oku | Daha fazla haber |
    Daha fazlası için | Detaylar | Detaylar için tıklayın | Detaylı bilgi | Okumaya devam et | Okumaya devam edin | Okumak için tıklayın |
    Tıklayın | Buraya tıklayın | İzlemek için tıklayın | Videoyu izle | İzle | Mutlaka okuyun | Önerilen | Önerilen haberler |
    Önerilen yazılar | Sizin için seçtiklerimiz | Sizin için önerilenler | Editörün seçtikleri | Kaçırmayın | Bunu kaçırmayın |
    Sıradaki haber | Sonraki haber | Önceki haber | Sonraki yazı | Önceki yazı | Benzer haberler | Benzer yazılar | Diğer haberler |
    Fotogaleri | Galeriyi gör | Haberin detayları | Ayrıntılar için tıklayın | Okumadan geçme | Okumadan geçmeyin | Bunlara da göz atın |
    Önerilen haber | Haberi okumak için tıklayın | Video için tıklayın | Haberle ilgili video | Günün öne çıkan haberleri |
    Gözden kaçmasın | Gözden kaçırmayın | Konuyla ilgili diğer haberimiz | Konuyla ilgili haberimiz | Daha önce yazmıştık |
    Önceki haberimiz | Foto galeri | Fotoğraf galerisi | Video | Videoyu izleyin | Fotoğraflar için tıklayın | Haberin devamı için |
    Daha fazlasını okuyun | Diğer haberler için tıklayın | Tüm haberler için tıklayın | Diğer haberler için | Daha fazla haber için
  `),
  relatedHeading: phrases(`
    İlgili haberler | İlgili yazılar | İlgili makaleler | İlgili içerikler | İlgili konular | İlgili videolar |
    Benzer haberler | Benzer yazılar | Benzer içerikler | İlginizi çekebilir | Bunlar da ilginizi çekebilir |
    İlginizi çekebilecek haberler | İlginizi çekebilecek diğer haberler | Diğer haberler | Diğer yazılar |
    Diğer içerikler | En çok okunan | En çok okunanlar | Çok okunanlar | Çok okunan haberler |
    En çok okunan haberler | En çok izlenenler | En çok yorumlananlar | En çok paylaşılanlar | En popüler | Popüler |
    Popüler haberler | Popüler yazılar | Son haberler | Son yazılar | Son dakika | Son dakika haberleri |
    Son eklenenler | En son haberler | Güncel haberler | Günün haberleri | Günün öne çıkanları | Günün manşetleri |
    Öne çıkan haberler | Öne çıkanlar | Öne çıkan | Manşetler | Gündem | Gündemdekiler | Editörün seçtikleri |
    Editörün seçimi | Editörün önerisi | Önerilen haberler | Önerilenler | Sizin için önerilenler |
    Sizin için seçtiklerimiz | Senin için seçtik | Size özel | Tavsiye edilen | Daha fazla | Daha fazla haber |
    Devamını oku | Trend | Trendler | Kaçırmayın | Bu kategorideki diğer haberler | Yazarın diğer yazıları |
    Yazarın son yazıları | Yazarın tüm yazıları | Önceki yazı | Sonraki yazı | Önceki haber | Sonraki haber |
    Yazı dolaşımı | Dış bağlantılar | Faydalı linkler | Ayrıca bakınız | Sponsorlu içerik | Sponsorlu içerikler |
    Videolar | Video galeri | Foto galeri | Fotogaleri | Haberler
  `),
  advertisement: phrases(`
    Reklam | Reklamlar | İlan | Sponsorlu | Sponsorlu içerik | Sponsorlu bağlantılar | Sponsor | Advertorial |
    Tanıtım | İşbirliği | İş birliği | Reklamı kapat | Reklamı geç | Haberin devamı reklamın altında |
    Haber reklamdan sonra devam ediyor | Haberin devamı aşağıda | Bu bir reklamdır | Basın ilan kurumu |
    Resmi ilan | Reklam içeriği | Haberin devamı reklamdan sonra | Yazının devamı reklamın altında |
    İş birliği içeriği
  `),
  newsletter: phrases(`
    Bülten | Haber bülteni | E-bülten | E-bültenimize abone olun | E-bülten aboneliği | Bültene kayıt ol | Bültene abone ol |
    Bültenimize abone olun | Bültenimize üye olun | Haber bültenimize abone olun | Abone ol | Günlük bülten | E-posta adresiniz |
    E-posta | E-posta adresinizi girin | Haberdar olun | Gelişmelerden haberdar olun | Son haberleri almak için | Güncel kalın |
    Aboneliğiniz için teşekkürler | Kaydolarak | E-bültene kayıt ol | Ücretsiz abone olun | Ücretsiz abone ol | Ücretsiz kaydol |
    Hemen kaydol | e-posta kutunuzda | e-posta kutunda | e-posta kutunuza | e-postanıza gelsin
  `),
  subscribe: phrases(`
    Abone ol | Abone olun | Hemen abone ol | Abonelere özel | Sadece aboneler | Bu içerik abonelere özeldir |
    Abone misiniz | Zaten abone misiniz | Okumaya devam etmek için | Devamını okumak için | Üyelere özel |
    Ücretsiz deneyin | Sınırsız erişim | Destek ol | Bize destek olun | Bağımsız gazeteciliğe destek | Bağış yap |
    Sadece abonelere özel | Bu makaleyi hediye et
  `),
  follow: phrases(`
    Takip et | Takip edin | Bizi takip edin | Bizi takip et | Bizi sosyal medyada takip edin | Bizi Google News'te takip edin |
    Google News'te takip et | Google Haberler'de abone ol | Google News Abone ol | Sosyal medyada takip edin | Sosyal medya hesaplarımız |
    Sosyal medyadan takip edin | WhatsApp kanalımıza katılın | Telegram kanalımıza katılın | Kanalımıza abone olun |
    Youtube kanalımıza abone olun | Kanala katıl | Uygulamayı indir | Uygulamamızı indirin | Mobil uygulama | Mobil uygulamamızı indirin |
    Bildirimleri aç | Bize ulaşın | Bize yazın | İletişim | İhbar hattı | Haber ihbar | WhatsApp kanalımızı takip edin | Takipte kalın |
    Google News'te takip edin | Google Haberler'de takip edin | WhatsApp kanalımıza | Telegram kanalımıza | Kanalımıza katılın |
    Gruba katıl | Son dakika haberleri için | Haber bültenimize | Uygulamamızı indir | Ücretsiz indir | Google'da tercih edilen kaynak |
    Twitter'da takip edin | X'te takip edin | Instagram'da takip edin | Facebook'ta takip edin | YouTube'da takip edin |
    Son dakika haberlerini | Son dakika gelişmelerini | Bildirimleri açın | Bildirimlere izin verin | tercih edilen kaynak |
    tercih edilen kaynaklar | uygulamasını indirin | uygulamasını indir | Bize bildirin | Hata bildir
  `),
  share: phrases(`
    Paylaş | Paylaşın | Haberi paylaş | Bu haberi paylaş | Bunu paylaş | Yazıyı paylaş | Facebook'ta paylaş |
    Twitter'da paylaş | X'te paylaş | WhatsApp'ta paylaş | Sosyal medyada paylaş | Paylaşım | Paylaşımlar | Tweetle |
    Gönder | E-posta ile gönder | E-posta gönder | Arkadaşına gönder | Yazdır | Kopyala | Bağlantıyı kopyala |
    Linki kopyala | Link kopyalandı | Kopyalandı | Kaydet | Favorilere ekle | Beğen | Beğendim | Okuma listesine ekle
  `),
  comments: phrases(`
    Yorumlar | Yorum | Yorum yap | Yorum yapın | Yorum yaz | Yorum yazın | Yorumunuzu yazın | Yorum ekle |
    Yorum gönder | Yorum bırakın | Bir yorum yazın | Bir yanıt yazın | Bir cevap yazın | Cevap yaz | Yanıtla |
    Cevapla | Yanıtı iptal et | Yorumları gör | Yorumları göster | Tüm yorumlar | Tüm yorumları gör |
    Henüz yorum yok | Henüz yorum yapılmamış | Yorum yok | Yoruma kapalı | Yorumlar kapalı | İlk yorumu siz yapın |
    İlk yorumu sen yap | İlk yorum yazan siz olun | Okuyucu yorumları | Yorum yapmak için | Yorum yapabilmek için |
    E-posta adresiniz yayınlanmayacak | E-posta hesabınız yayımlanmayacak | Gerekli alanlar | Siz ne düşünüyorsunuz |
    Görüşünüz | Anket | Tepkiniz | Tepkini göster | Bu haber hakkında ne düşünüyorsunuz | Beğendiniz mi |
    Yorum yapabilmek için oturum açmalısınız | Yorum yapmak için giriş yapmalısınız
  `),
  consent: phrases(`
    Çerezleri kullanıyoruz | Bu site çerez kullanmaktadır | Bu sitede çerez kullanılmaktadır |
    Bu web sitesi çerez kullanır | Sitemizde çerez kullanılmaktadır | Web sitemizde çerez kullanılmaktadır |
    Sizlere daha iyi hizmet | Biz ve ortaklarımız | Gizliliğiniz | Gizliliğiniz bizim için önemlidir |
    Gizlilik politikası | Çerez politikası | Çerez ayarları | Çerez tercihleri | Çerezleri yönet | Kabul et |
    Kabul ediyorum | Tümünü kabul et | Hepsini kabul et | Reddet | Tümünü reddet | Aydınlatma metni | KVKK |
    Kullanım koşulları | Bu içeriği görüntülemek için | Harici içerik | Onayınıza ihtiyacımız var |
    Bu içeriği görmek için | Sizlere daha iyi bir hizmet sunabilmek için | Size daha iyi hizmet sunabilmek için
  `),
  byline: phrases(`
    Yazan | Yazar | Haber | Haberi yazan | Haberi hazırlayan | Hazırlayan | Muhabir | Editör | Giren | Ekleyen |
    Röportaj | Çeviri | Çeviren | Kaynak
  `),
  authorBox: phrases(`
    Yazar hakkında | Yazarın hakkında | Hakkında | Hakkımızda | Yazarın diğer yazıları | Yazarın tüm yazıları | Tüm yazıları |
    Tüm yazılarını gör | Yazarın profili | Biyografi | Kaynak | Haber kaynağı | İzinsiz kopyalanamaz | Yasal uyarı | Sorumluluk reddi |
    Bu yazı ilk olarak | Bu içerik ilk olarak | Bu haber ilk olarak | Kaynak gösterilmeden alıntılanamaz | Yazarın görüşleri |
    Yazıda yer alan görüşler | Köşe yazarının görüşleri | Bu yazı ilk kez | Bu metin yapay zekâ | Bu haber yapay zekâ | Otomatik çeviri |
    Makine çevirisi | Tüm haberleri | Yazarın tüm haberleri | Yazarın diğer haberleri | Muhabirin diğer haberleri | Tüm makaleleri |
    Yazarın diğer makaleleri
  `),
  rights: phrases(`
    Tüm hakları saklıdır | Her hakkı saklıdır | İzinsiz kullanılamaz | İzinsiz ve kaynak gösterilmeden | Bu haberin tüm hakları |
    Bu haberin her türlü | Yayınlanan haberin tüm hakları | kaynak gösterilse dahi
  `),
  biography: [],
  contribution: [],
  disclosure: phrases(`
    satış ortaklığı bağlantı | ortaklık bağlantıları | komisyon kazanabiliriz | komisyon kazanabilir |
    komisyon alabiliriz
  `),
  published: phrases(`
    Yayınlanma | Yayınlanma tarihi | Yayınlandı | Yayımlanma | Yayın tarihi | Giriş | Giriş tarihi | Eklenme |
    Eklenme tarihi | Oluşturulma tarihi | Oluşturma tarihi | Tarih | Güncelleme | Güncelleme tarihi | Güncellendi |
    Güncellenme | Güncellenme tarihi | Son güncelleme | Son güncelleme tarihi | Son düzenleme
  `),
  correction: phrases(`
    Düzeltme | Düzeltme notu | Editörün notu | Editör notu | Güncelleme | Açıklama
  `),
  tableOfContents: phrases(`
    İçindekiler | İçerik | İçerikler | İçerik tablosu | Bu yazıda | Bu haberde | Bu içerikte | Konu başlıkları
  `),
  tags: phrases(`
    Etiketler | Etiket | Anahtar kelimeler | Konular | Konu | İlgili konular | Kategoriler | Kategori | Kategorisi |
    Haber etiketleri | Başlıklar | Etiketlenmiş
  `),
  credit: phrases(`
    Fotoğraf | Fotoğraflar | Foto | Fotoğraf kaynağı | Kaynak | Görsel | Görsel kaynağı | Resim | Resim kaynağı |
    Arşiv | Temsili fotoğraf | Temsili görsel | İllüstrasyon | Grafik | Çizim | Video | AA | DHA | İHA |
    Anadolu Ajansı | Getty Images | Reuters | Harita
  `),
  leadPicture: phrases(`
    Kapak fotoğrafı | Kapak görseli | Kapak resmi
  `),
  pageTool: phrases(`
    Başa dön | Yukarı çık | Sayfa başı | Geri | Geri dön | Ana sayfa | Anasayfa | Anasayfaya dön | İçeriğe geç |
    İçeriğe atla | Ana içeriğe atla | Menü | Ara | Arama | Kapat | Yazdır | Dinle | Haberi dinle | Sesli dinle |
    Makaleyi dinle | Okuma süresi | Dakika okuma süresi | dk okuma | Yazı boyutu | Yazı tipi | Metin boyutu |
    Hata bildir | Daha fazla göster | Daha fazla yükle | Tümünü gör | Tümünü göster | Yükleniyor | Sonraki sayfa |
    Önceki sayfa | Tam ekran | Tarayıcınız desteklemiyor | JavaScript'i etkinleştirin | Özet | Haber özeti | PDF indir |
    Haberi paylaş | Yazı boyutunu küçült | Yazı boyutunu büyüt | Haberdeki hatayı bildir | Galeriyi gör |
    Fotoğrafları gör | Fotogaleri
  `),
  notFound: phrases(`
    Sayfa bulunamadı | Aradığınız sayfa bulunamadı | Aradığınız sayfa | Aradığınız içerik bulunamadı |
    Aradığınız haber bulunamadı | Bu sayfa bulunamadı | Bu sayfa mevcut değil | Bu sayfa artık mevcut değil |
    İçerik bulunamadı | Haber bulunamadı | Bir hata oluştu | Hata 404 | 404 hatası
  `),
  loginWall: phrases(`
    Giriş yap | Giriş yapın | Oturum aç | Oturum açın | Üye girişi | Üye ol | Üye olun | Kayıt ol | Kayıt olun |
    Hesap oluştur | Ücretsiz üye ol | Devam etmek için giriş yapın | Giriş yapmalısınız | Zaten üye misiniz |
    Hesabınız var mı | Hesabınız yok mu | Şifremi unuttum | Parolanızı mı unuttunuz | Şifre | Parola | Kullanıcı adı |
    Beni hatırla
  `),
  botWall: phrases(`
    Tarayıcınız kontrol ediliyor | Tarayıcınızı kontrol ediyoruz | İnsan olduğunuzu doğrulayın |
    Robot olmadığınızı doğrulayın | Ben robot değilim | Robot musunuz | Güvenlik doğrulaması | Erişim engellendi |
    Erişim reddedildi | Engellendiniz | Lütfen bekleyin | Olağandışı trafik | Çok fazla istek |
    JavaScript ve çerezleri etkinleştirin | Reklam engelleyicinizi kapatın
  `),
} satisfies CueSheet;
