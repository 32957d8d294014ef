import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Indonesian */
export const id = {
  seeAlso: phrases(`
    Baca juga | Baca selengkapnya | Baca lebih lanjut | Baca berita lainnya | Lihat juga | Simak juga | Simak selengkapnya | Simak video |
    Tonton juga | Berita terkait | Artikel terkait | Jangan lewatkan | Selengkapnya | Halaman selanjutnya | Klik di sini |
    Baca juga berita | Baca juga artikel | Baca pula | Baca lagi | Baca lebih banyak | Baca artikel selengkapnya | Baca artikel lainnya |
    Baca artikel lengkap | Baca artikel asli | Baca berita selengkapnya | Baca berita terkait | Baca halaman selanjutnya | Baca di sini |
    Baca terus | Baca lanjutan | Lanjut baca | Lanjutkan membaca | Lanjut ke halaman berikutnya | Halaman berikutnya |
    Halaman sebelumnya | Simak juga video | Simak video di bawah ini | Simak video berikut | Simak pula | Simak berita selengkapnya |
    Simak artikel selengkapnya | Simak berita lainnya | Saksikan juga | Saksikan video | Saksikan video pilihan |
    Saksikan video di bawah ini | Saksikan video selengkapnya | Saksikan live | Saksikan selengkapnya | Tonton video | Tonton videonya |
    Tonton selengkapnya | Tonton video selengkapnya | Lihat selengkapnya | Lihat artikel selengkapnya | Lihat artikel asli | Lihat video |
    Lihat foto | Lihat foto lainnya | Lihat semua | Lihat lainnya | Lihat berita lainnya | Cek juga | Cek selengkapnya | Dengarkan juga |
    Berita sebelumnya | Berita selanjutnya | Berita berikutnya | Artikel sebelumnya | Artikel selanjutnya | Artikel berikutnya |
    Video terkait | Video pilihan | Konten terkait | Topik terkait | Informasi selengkapnya | Klik selengkapnya | Klik untuk baca |
    Klik untuk membaca | Pelajari lebih lanjut | Ketahui lebih lanjut | Cari tahu lebih lanjut | Jangan sampai ketinggalan |
    Jangan ketinggalan | Mungkin Anda tertarik | Anda mungkin juga suka | Rekomendasi bacaan | Galeri foto | Selanjutnya baca |
    Saksikan video pilihan di bawah ini | Saksikan video pilihan berikut ini | Lihat juga video | Pilihan redaksi | Artikel selengkapnya |
    Foto-foto | Video
  `),
  relatedHeading: phrases(`
    Berita terkait | Artikel terkait | Berita lainnya | Baca juga | Terpopuler | Berita populer |
    Paling banyak dibaca | Terkini | Berita terkini | Berita terbaru | Terbaru | Rekomendasi |
    Rekomendasi untuk Anda | Pilihan editor | Topik terkait | Mungkin Anda suka | Lainnya | Berita terkait lainnya |
    Berita pilihan | Berita utama | Berita hari ini | Berita terpopuler | Berita terkini lainnya |
    Berita rekomendasi | Berita menarik lainnya | Berita sebelumnya | Berita selanjutnya |
    Berita dari kategori yang sama | Artikel lainnya | Artikel lain | Artikel menarik lainnya | Artikel pilihan |
    Artikel populer | Artikel terbaru | Artikel terkini | Artikel terpopuler | Artikel rekomendasi |
    Artikel serupa | Artikel sebelumnya | Artikel selanjutnya | Artikel berikutnya | Pos terkait | Pos terbaru |
    Pos sebelumnya | Pos berikutnya | Pos-pos terbaru | Postingan terkait | Postingan terbaru | Postingan populer |
    Postingan lama | Postingan lebih baru | Postingan lebih lama | Navigasi pos | Tulisan terkait |
    Tulisan terakhir | Tulisan sebelumnya | Terpopuler hari ini | Terpopuler minggu ini | Terbanyak dibaca |
    Terbanyak dikomentari | Paling populer | Paling banyak dilihat | Paling banyak dikomentari | Paling dicari |
    Banyak dibaca | Sering dibaca | Sedang tren | Sedang hangat | Lagi viral | Trending saat ini | Topik populer |
    Topik hangat | Topik pilihan | Tag populer | Tag terpopuler | Fokus berita | Headline hari ini |
    Pilihan redaksi | Pilihan untuk Anda | Pilihanku | Untuk Anda | Disarankan untuk Anda |
    Direkomendasikan untuk Anda | Rekomendasi bacaan | Rekomendasi artikel | Rekomendasi berita |
    Anda mungkin suka | Anda mungkin juga suka | Anda mungkin tertarik | Mungkin Anda menyukai | Mungkin kamu suka |
    Mungkin kamu juga suka | Kamu mungkin suka | Mungkin Anda tertarik | Jangan lewatkan |
    Jangan lewatkan berita berikut | Baca juga artikel menarik lainnya | Simak juga | Video lainnya |
    Video pilihan | Video populer | Video terbaru | Video terkait | Foto lainnya | Galeri foto | Indeks berita |
    Lihat juga | Lihat semua | Lihat lainnya | Dari rubrik yang sama | Produk terkait | Produk serupa |
    Produk terlaris | Tautan terkait | Pranala luar | Berita lain | Video rekomendasi | Rekomendasi video |
    Video pilihan redaksi | Terkini lainnya | Video terpopuler | Berita foto terpopuler |
    Saksikan video pilihan berikut ini | Simak video pilihan berikut | Simak video pilihan di bawah ini
  `),
  advertisement: phrases(`
    Iklan | Advertorial | Konten bersponsor | ADVERTISEMENT | SCROLL TO CONTINUE WITH CONTENT |
    Gulir ke bawah untuk melanjutkan membaca | Artikel berlanjut setelah iklan | Artikel bersponsor |
    Artikel ini bersponsor | Konten sponsor | Konten promosi | Konten berbayar | Konten iklan | Disponsori oleh |
    Disponsori | Dipersembahkan oleh | Kerja sama dengan | Pariwara | Iklan oleh | Lanjutkan membaca di bawah |
    Lanjut baca di bawah iklan | Lanjutkan membaca setelah iklan | Gulir untuk melanjutkan |
    Gulir untuk lanjut membaca | Gulir ke bawah untuk membaca berita | Gulir ke bawah untuk melanjutkan |
    Lewati iklan | Tutup iklan | Pasang iklan | Iklan Google | Baca selanjutnya setelah iklan |
    Artikel ini dilanjutkan setelah iklan berikut | Artikel dilanjutkan setelah iklan |
    Scroll untuk melanjutkan membaca
  `),
  newsletter: phrases(`
    Newsletter | Berlangganan newsletter | Daftar newsletter | Dapatkan berita terbaru | Berlangganan buletin | Daftar newsletter kami |
    Langganan newsletter | Langganan newsletter kami | Berlangganan newsletter kami | Berlangganan newsletter gratis |
    Berlangganan via email | Berlangganan melalui email | Berlangganan artikel via email | Ikuti newsletter kami | Buletin mingguan |
    Buletin harian | Daftar untuk menerima | Daftarkan email Anda | Dapatkan berita terbaru via email |
    Dapatkan berita terbaru setiap hari | Dapatkan berita terkini setiap hari | Dapatkan newsletter | Dapatkan informasi terbaru |
    Dapatkan kabar terbaru | Dapatkan artikel terbaru | Dapatkan pembaruan | Langsung ke email Anda | Langsung di kotak masuk Anda |
    Masukkan email Anda | Masukkan alamat email | Alamat email Anda | Terima kasih telah berlangganan | Daftar gratis | Daftar sekarang |
    di kotak masuk Anda | ke kotak masuk Anda
  `),
  subscribe: phrases(`
    Berlangganan | Sudah berlangganan | Khusus pelanggan | Untuk melanjutkan membaca | Konten khusus pelanggan |
    Berlangganan sekarang | Berlangganan untuk membaca | Berlangganan untuk melanjutkan membaca | Langganan sekarang |
    Langganan untuk membaca | Mulai berlangganan | Anda sudah berlangganan | Sudah punya akun | Sudah jadi pelanggan |
    Artikel khusus pelanggan | Artikel ini khusus pelanggan | Artikel ini hanya untuk pelanggan | Konten premium |
    Konten eksklusif pelanggan | Hanya untuk pelanggan | Hanya untuk anggota | Khusus anggota | Coba gratis |
    Pilih paket langganan | Dukung jurnalisme | Dukung kami | Untuk membaca artikel selengkapnya
  `),
  follow: phrases(`
    Ikuti kami | Ikuti kami di | Unduh aplikasi | Download aplikasi | Gabung di channel | Ikuti saluran WhatsApp |
    Dapatkan update berita pilihan | Ikuti kami di Google News | Gabung ke saluran WhatsApp | Ikuti WhatsApp Channel |
    Ikuti kami di Facebook | Ikuti kami di Instagram | Ikuti kami di WhatsApp | Ikuti kami di Telegram | Ikuti kami di media sosial |
    Ikuti akun | Ikuti saluran | Ikuti channel | Ikuti channel WhatsApp | Ikuti saluran Telegram | Ikuti berita | Ikuti berita terbaru |
    Ikuti berita terkini | Ikuti artikel kami | Ikuti Google News | Ikuti kami pada | Follow kami | Follow akun | Follow Instagram |
    Follow Google News | Follow WhatsApp Channel | Gabung di grup | Gabung di grup Telegram | Gabung di WhatsApp Channel |
    Gabung ke channel | Gabung ke grup | Gabung grup | Gabung channel | Gabung bersama kami | Bergabung di channel | Bergabung di grup |
    Bergabung dengan channel | Mari bergabung di | Ayo gabung | Yuk gabung | Yuk follow | Unduh aplikasi kami | Unduh aplikasi gratis |
    Unduh di Google Play | Download di Google Play | Dapatkan aplikasi | Dapatkan di Google Play | Dapatkan update berita |
    Dapatkan berita pilihan | Dapatkan berita update | Dapatkan informasi terupdate | Cek berita dan artikel yang lain di Google News |
    Cek berita dan artikel lainnya di Google News | Cek berita lainnya di Google News | Simak berita dan artikel lainnya di Google News |
    Baca berita dan artikel lainnya di Google News | Subscribe channel | Subscribe YouTube | Temukan kami di | Hubungi kami |
    Aktifkan notifikasi | Media sosial kami | Simak breaking news dan berita pilihan kami |
    Pastikan kamu sudah install aplikasi WhatsApp | Dapatkan informasi lain dari | Dapatkan informasi dan insight pilihan redaksi |
    Mari bergabung di Grup Telegram | Ikuti saluran WhatsApp kami | Update berita terkini di | Gabung dan ikuti | via saluran WhatsApp |
    melalui saluran WhatsApp | Pilih saluran andalanmu | Ikuti berita lainnya di | Baca berita lainnya di Google News |
    Nikmati berita terkini di | Nyalakan notifikasi | Terima notifikasi | sumber pilihan | Beri tahu kami | Laporkan kepada kami
  `),
  share: phrases(`
    Bagikan | Bagikan artikel | Bagikan ke Facebook | Salin tautan | Copy link | Cetak | Bagikan artikel ini |
    Bagikan berita | Bagikan berita ini | Bagikan ini | Bagikan via | Bagikan ke | Bagikan ke Twitter |
    Bagikan ke WhatsApp | Bagikan di | Bagikan di Facebook | Bagikan di WhatsApp | Bagikan lewat email |
    Bagikan postingan ini | Bagikan pengalaman Anda | Berbagi di Facebook | Berbagi artikel | Sebarkan |
    Sebarkan ini | Sebarkan artikel ini | Salin link | Salin URL | Tautan disalin | Link tersalin |
    Link telah disalin | Kirim lewat email | Kirim email | Kirim ke teman | Cetak artikel | Simpan
  `),
  comments: phrases(`
    Komentar | Tulis komentar | Beri komentar | Tinggalkan komentar | Lihat komentar | Komentar Anda |
    Komentar pembaca | Komentar terbaru | Komentar ditutup | Komentar terkini | Kirim komentar | Kirim komentar Anda |
    Tulis komentar Anda | Tulis komentarmu | Tambahkan komentar | Tambah komentar | Berikan komentar |
    Berikan komentar Anda | Beri tanggapan | Berikan tanggapan | Tinggalkan balasan | Tinggalkan komentar Anda |
    Tinggalkan pesan | Batalkan balasan | Batal balas | Balas | Belum ada komentar | Tidak ada komentar |
    Jadilah yang pertama berkomentar | Jadi yang pertama berkomentar | Jadilah yang pertama memberikan komentar |
    Lihat semua komentar | Muat komentar | Tampilkan komentar | Baca komentar | Masuk untuk berkomentar |
    Login untuk berkomentar | Silakan login untuk berkomentar | Alamat email Anda tidak akan dipublikasikan |
    Ruas yang wajib ditandai | Bagaimana menurut Anda | Bagaimana menurutmu | Bagaimana reaksi Anda |
    Segala komentar menjadi tanggung jawab | Isi komentar | Ulasan pelanggan | Anda harus masuk untuk berkomentar
  `),
  consent: phrases(`
    Kami menggunakan cookie | Situs ini menggunakan cookie | Kami dan mitra kami | Terima semua |
    Untuk melihat konten ini | Situs web ini menggunakan cookie | Website ini menggunakan cookie |
    Situs kami menggunakan cookie | Kami menggunakan cookies | Dengan melanjutkan penggunaan |
    Dengan menggunakan situs ini | Terima cookie | Terima semua cookie | Tolak semua | Tolak cookie |
    Pengaturan cookie | Kelola cookie | Kelola preferensi | Kebijakan cookie | Kebijakan privasi |
    Syarat dan ketentuan | Ketentuan layanan | Privasi Anda | Konten eksternal | Konten dari pihak ketiga |
    Saya setuju
  `),
  byline: phrases(`
    Oleh | Penulis | Reporter | Laporan | Ditulis oleh | Editor | Pewarta | Penulis naskah | Kontributor | Jurnalis |
    Ditulis | Diposting oleh | Dibuat oleh | Diterjemahkan oleh | Disunting oleh | Laporan wartawan | Penyunting |
    Penerjemah
  `),
  authorBox: phrases(`
    Tentang penulis | Artikel lain dari penulis | Profil penulis | Artikel penulis lainnya | Artikel oleh penulis | Lihat semua artikel |
    Lihat semua pos oleh | Lihat semua tulisan | Tulisan lain oleh | Tentang editor | Tentang kontributor | Copyright ANTARA |
    Dilarang keras mengambil konten | Sumber berita | Sumber artikel | Artikel ini telah tayang di | Artikel ini sebelumnya tayang di |
    Berita ini telah tayang di | Isi artikel di luar tanggung jawab | Tulisan ini adalah pendapat pribadi | Artikel ini telah terbit di |
    Artikel ini sudah tayang di | Artikel ini pernah tayang di | Artikel ini merupakan | Laporan wartawan | Laporan reporter |
    Laporan jurnalis | Baca berita terbaru lainnya di | Artikel ini pertama kali terbit | Artikel ini pertama kali tayang |
    Artikel ini diterjemahkan | Artikel ini dibuat dengan bantuan | Terjemahan otomatis | Artikel ini ditulis oleh | Artikel lain oleh |
    Baca artikel lainnya dari | Semua artikel oleh
  `),
  rights: phrases(`
    Hak cipta dilindungi undang-undang | Hak cipta dilindungi | Seluruh hak cipta | Dilarang mengutip |
    Dilarang keras mengambil | Dilarang menyalin
  `),
  biography: phrases(`
    adalah | merupakan | adalah jurnalis | adalah penulis | adalah wartawan | adalah editor | adalah peneliti |
    adalah dosen | adalah seorang | merupakan jurnalis | merupakan penulis | menulis untuk | menulis tentang
  `),
  contribution: [],
  disclosure: phrases(`
    tautan afiliasi | link afiliasi | kami dapat memperoleh komisi | tautan afiliasi ini | mengandung link afiliasi |
    kami mungkin mendapatkan komisi | kami mungkin menerima komisi | kami dapat menerima komisi |
    kami bisa mendapatkan komisi | tanpa biaya tambahan bagi Anda | mendapatkan komisi | mendapat komisi
  `),
  published: phrases(`
    Diterbitkan | Dipublikasikan | Diperbarui | Terakhir diperbarui | Tayang | Diterbitkan pada |
    Dipublikasikan pada | Dipublikasi | Diperbarui pada | Diperbaharui | Diterbitkan pertama kali |
    Pertama kali diterbitkan | Pertama kali tayang | Pembaruan terakhir | Terakhir diubah | Terakhir diupdate |
    Update terakhir | Diposting pada | Dipos pada | Diunggah | Tanggal terbit | Tanggal publikasi | Tayang pada |
    Terbit pada | Ditayangkan
  `),
  correction: phrases(`
    Koreksi | Ralat | Catatan Redaksi | Klarifikasi
  `),
  tableOfContents: phrases(`
    Daftar isi | Dalam artikel ini | Daftar isi artikel | Isi artikel | Di halaman ini | Daftar konten |
    Konten artikel
  `),
  tags: phrases(`
    Tag | Tags | Topik | Kata kunci | Tagar | Tag terkait | Tags terkait | Label | Kategori | Topik berita |
    Topik artikel | Topik populer | Kata kunci terkait
  `),
  credit: phrases(`
    Foto | Sumber foto | Sumber | Ilustrasi | Dok | Gambar | ANTARA FOTO | Foto oleh | Foto ilustrasi | Foto dok |
    Foto istimewa | Foto arsip | Foto dokumentasi | Foto tangkapan layar | Fotografer | Ilustrasi foto |
    Ilustrasi oleh | Gambar ilustrasi | Sumber gambar | Sumber ilustrasi | Sumber video | Kredit foto |
    Kredit gambar | Dok pribadi | Dok istimewa | Dokumentasi pribadi | Dokumentasi istimewa | Tangkapan layar |
    Keterangan foto | Keterangan gambar | Infografis | Pewarta foto | Istimewa
  `),
  leadPicture: [],
  pageTool: phrases(`
    Kembali ke atas | Dengarkan artikel | Waktu baca | Tutup | Simpan artikel | Kembali ke beranda |
    Kembali ke halaman utama | Kembali ke laman utama | Ke atas | Langsung ke konten | Langsung ke konten utama |
    Lewati ke konten | Lompat ke konten | Loncat ke konten | Dengarkan berita | Dengarkan berita ini |
    Dengarkan artikel ini | Dengarkan audio | Lama membaca | Waktu membaca | Menit baca | Menit membaca |
    Ukuran font | Ukuran huruf | Perbesar huruf | Perbesar teks | Perkecil teks | Versi cetak | Cetak halaman |
    Cetak halaman ini | Cetak berita | Muat lebih banyak | Muat lainnya | Muat lagi | Tampilkan lebih banyak |
    Tampilkan semua | Tampilkan lebih sedikit | Sembunyikan | Laporkan kesalahan | Laporkan artikel |
    Sedang memuat | Memuat | Browser Anda tidak mendukung | Mode gelap | Layar penuh | Dilihat kali | Buka menu |
    Tutup menu | Gambas | Halaman berikutnya | Halaman selanjutnya | Selanjutnya
  `),
  notFound: phrases(`
    Halaman tidak ditemukan | Halaman yang Anda cari tidak ditemukan | Artikel tidak ditemukan |
    Halaman tidak tersedia | Halaman ini tidak tersedia | Halaman ini tidak ada | Halaman tidak ada |
    Halaman yang Anda cari tidak ada | Halaman yang Anda minta tidak ditemukan | Maaf, halaman yang Anda cari |
    Berita tidak ditemukan | Konten tidak ditemukan | Konten tidak tersedia | Laman tidak ditemukan | Kesalahan 404
  `),
  loginWall: phrases(`
    Masuk | Login | Silakan masuk | Daftar akun | Buat akun | Masuk ke akun | Masuk untuk melanjutkan |
    Masuk untuk membaca | Silakan login | Login untuk melanjutkan | Daftar gratis | Daftar untuk membaca |
    Belum punya akun | Lupa password | Lupa kata sandi | Kata sandi | Ingat saya | Buat akun gratis
  `),
  botWall: phrases(`
    Memeriksa browser Anda | Verifikasi bahwa Anda manusia | Saya bukan robot | Akses ditolak |
    Memeriksa browser Anda sebelum mengakses | Memeriksa koneksi Anda | Verifikasi Anda adalah manusia |
    Verifikasi bahwa Anda bukan robot | Buktikan bahwa Anda bukan robot | Konfirmasi bahwa Anda manusia |
    Anda telah diblokir | Harap aktifkan JavaScript | Silakan aktifkan JavaScript | Lalu lintas tidak biasa |
    Terlalu banyak permintaan
  `),
} satisfies CueSheet;
