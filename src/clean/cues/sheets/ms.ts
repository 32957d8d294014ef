import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Malay */
export const ms = {
  seeAlso: phrases(`
    Baca juga | Baca lagi | Baca lanjut | Baca seterusnya | Lihat juga | Tonton juga | Berita berkaitan |
    Artikel berkaitan | Jangan lepaskan | Berita lanjut | Baca artikel penuh | Baca juga artikel |
    Baca lebih lanjut | Baca selanjutnya | Baca selengkapnya | Baca berita penuh | Baca berita lanjut |
    Baca berita berkaitan | Baca laporan penuh | Baca laporan berkaitan | Baca artikel lain | Baca artikel asal |
    Baca artikel seterusnya | Baca di sini | Baca kisah penuh | Baca lebih banyak | Baca lagi di |
    Baca lagi di sini | Teruskan membaca | Sambung baca | Sambung membaca | Lihat lagi | Lihat lebih banyak |
    Lihat semua | Lihat gambar | Lihat galeri | Lihat video | Tonton video | Tonton di sini | Tonton video penuh |
    Saksikan juga | Saksikan video | Dengar juga | Artikel lain | Artikel sebelumnya | Artikel seterusnya |
    Artikel selanjutnya | Berita sebelumnya | Berita seterusnya | Laporan berkaitan | Laporan penuh |
    Kandungan berkaitan | Video berkaitan | Topik berkaitan | Klik di sini | Klik untuk baca | Klik untuk membaca |
    Maklumat lanjut | Untuk maklumat lanjut | Ketahui lebih lanjut | Jangan ketinggalan | Jangan terlepas |
    Jangan lepaskan peluang | Anda mungkin berminat | Anda mungkin juga suka | Mungkin anda berminat |
    Galeri gambar | Cadangan bacaan | Artikel penuh
  `),
  relatedHeading: phrases(`
    Berita berkaitan | Artikel berkaitan | Berita popular | Paling popular | Paling banyak dibaca | Terkini |
    Berita terkini | Berita terbaru | Disyorkan | Pilihan editor | Berita lain | Lagi berita | Artikel lain |
    Artikel terkini | Artikel terbaru | Artikel popular | Artikel pilihan | Artikel menarik | Artikel serupa |
    Artikel sebelumnya | Artikel seterusnya | Artikel lain oleh | Berita lain berkaitan | Berita utama |
    Berita pilihan | Berita hari ini | Berita sebelumnya | Berita seterusnya | Berita paling popular | Berita semasa |
    Lagi artikel | Lagi cerita | Lagi daripada | Lagi dari | Lebih banyak berita | Paling banyak dilihat |
    Paling banyak dikongsi | Paling dibaca | Paling ramai dibaca | Paling hangat | Paling tular | Popular minggu ini |
    Popular hari ini | Sedang popular | Sedang tular | Sedang hangat | Sohor kini | Tular hari ini | Topik hangat |
    Topik berkaitan | Topik popular | Isu hangat | Disyorkan untuk anda | Syor untuk anda | Cadangan untuk anda |
    Pilihan untuk anda | Untuk anda | Pilihan pengarang | Anda mungkin suka | Anda mungkin juga suka |
    Anda mungkin berminat | Mungkin anda suka | Mungkin anda berminat | Kandungan berkaitan | Kandungan lain |
    Kandungan popular | Pos berkaitan | Pos terkini | Pos terbaru | Pos popular | Pos sebelumnya | Pos seterusnya |
    Catatan berkaitan | Catatan popular | Catatan terbaru | Catatan lama | Navigasi pos | Video berkaitan |
    Video terkini | Video popular | Video lain | Galeri gambar | Jangan lepaskan | Jangan ketinggalan | Baca juga |
    Lihat juga | Lihat semua | Dari bahagian ini | Dalam bahagian ini | Produk berkaitan | Produk serupa |
    Pautan berkaitan | Pautan luar
  `),
  advertisement: phrases(`
    Iklan | Kandungan tajaan | Artikel bersambung selepas iklan | Iklan tajaan | Artikel tajaan | Artikel berbayar |
    Kandungan berbayar | Kandungan promosi | Kandungan iklan | Ditaja oleh | Penaja kami | Dipersembahkan oleh |
    Advertorial | Artikel diteruskan di bawah | Artikel bersambung di bawah | Skrol untuk teruskan |
    Skrol ke bawah untuk teruskan membaca | Langkau iklan | Tutup iklan | Iklan bersama kami | Iklankan bersama kami
  `),
  newsletter: phrases(`
    Buletin | Langgan buletin | Langgan newsletter kami | Dapatkan berita terkini | Surat berita |
    Langgan surat berita | Langgan surat berita kami | Langgan buletin kami | Langgan buletin percuma |
    Langgan newsletter | Daftar untuk buletin | Daftar untuk menerima | Daftar e-mel anda | Daftar newsletter |
    Dapatkan berita terbaru | Dapatkan berita terkini terus | Dapatkan kemas kini | Dapatkan buletin |
    Terus ke e-mel anda | Terus ke peti masuk anda | Masukkan e-mel anda | Masukkan emel anda |
    Masukkan alamat e-mel | Alamat e-mel anda | E-mel anda | Terima kasih kerana melanggan
  `),
  subscribe: phrases(`
    Langgan | Langgan sekarang | Sudah melanggan | Untuk pelanggan sahaja | Langgan untuk membaca |
    Langgan untuk terus membaca | Langgan untuk baca | Langgan dan baca | Langganan digital | Pelan langganan |
    Pilih pelan langganan | Sudah menjadi pelanggan | Anda pelanggan | Artikel untuk pelanggan |
    Artikel ini untuk pelanggan | Artikel khas untuk pelanggan | Artikel premium | Kandungan premium |
    Khas untuk pelanggan | Hanya untuk pelanggan | Cuba percuma | Sokong kami | Sokong kewartawanan |
    Untuk terus membaca
  `),
  follow: phrases(`
    Ikuti kami | Ikuti kami di | Muat turun aplikasi | Sertai saluran | Ikuti saluran Telegram |
    Ikuti kami di Facebook | Ikuti kami di Instagram | Ikuti kami di X | Ikuti kami di TikTok |
    Ikuti kami di Telegram | Ikuti kami di WhatsApp | Ikuti kami di Google News | Ikuti kami di media sosial |
    Ikut kami | Ikut kami di | Ikuti saluran WhatsApp | Ikuti saluran kami | Ikuti berita terkini |
    Ikuti perkembangan terkini | Ikuti laman | Ikuti Telegram | Ikuti Facebook | Like dan follow | Like page |
    Follow kami | Follow kami di | Sertai kami | Sertai kami di | Sertai saluran WhatsApp |
    Sertai saluran Telegram | Sertai saluran kami | Sertai channel | Sertai grup | Sertai group |
    Sertai kumpulan WhatsApp | Sertai Telegram | Muat turun aplikasi kami | Muat turun app | Muat turun percuma |
    Muat turun sekarang | Dapatkan aplikasi | Dapatkan di Google Play | Langgan saluran YouTube |
    Langgan saluran Telegram | Langgan saluran kami | Subscribe channel | Hubungi kami | Media sosial kami |
    Sertai saluran Telegram kami | Sertai saluran WhatsApp kami | Ikuti kami di saluran WhatsApp |
    Dapatkan berita terkini
  `),
  share: phrases(`
    Kongsi | Kongsikan | Kongsi artikel | Kongsi di Facebook | Salin pautan | Cetak | Kongsi artikel ini |
    Kongsi berita | Kongsi berita ini | Kongsi ini | Kongsi di Twitter | Kongsi di WhatsApp | Kongsi di | Kongsi ke |
    Kongsi ke Facebook | Kongsi melalui | Kongsi melalui e-mel | Kongsikan artikel | Kongsikan artikel ini |
    Kongsikan berita ini | Kongsikan ini | Kongsikan di | Sebarkan | Sebarkan artikel ini | Salin link | Salin URL |
    Pautan disalin | Pautan telah disalin | Hantar e-mel | Hantar melalui e-mel | Cetak artikel
  `),
  comments: phrases(`
    Komen | Tulis komen | Tinggalkan komen | Lihat komen | Komen anda | Komen pembaca | Komen terkini |
    Komen ditutup | Komen terbaru | Hantar komen | Hantar komen anda | Tulis komen anda | Tambah komen | Beri komen |
    Berikan komen | Berikan pendapat anda | Tinggalkan balasan | Tinggalkan komen anda | Tinggalkan jawapan |
    Batal balasan | Batalkan balasan | Balas | Tiada komen | Belum ada komen | Jadi yang pertama komen |
    Jadilah yang pertama memberi komen | Jadi orang pertama memberi komen | Lihat semua komen | Baca komen |
    Papar komen | Log masuk untuk komen | Log masuk untuk memberi komen | Alamat e-mel anda tidak akan disiarkan |
    Medan diperlukan ditanda | Apa pendapat anda | Apa reaksi anda | Ulasan pelanggan | Ulasan pembaca |
    Catat ulasan | Tiada ulasan
  `),
  consent: phrases(`
    Kami menggunakan kuki | Laman ini menggunakan kuki | Terima semua | Laman web ini menggunakan kuki |
    Laman web kami menggunakan kuki | Kami menggunakan cookies | Kami menggunakan kuki untuk |
    Kami dan rakan kongsi kami | Dengan meneruskan penggunaan | Dengan menggunakan laman web ini |
    Dengan terus menggunakan | Terima kuki | Terima semua kuki | Tolak semua | Tolak kuki | Tetapan kuki | Urus kuki |
    Urus pilihan | Dasar kuki | Dasar privasi | Polisi privasi | Notis privasi | Terma dan syarat | Privasi anda |
    Kandungan luar | Untuk melihat kandungan ini | Saya setuju
  `),
  byline: phrases(`
    Oleh | Penulis | Laporan | Wartawan | Ditulis oleh | Disediakan oleh | Disunting oleh | Diterjemah oleh |
    Penyunting | Editor | Pengarang | Laporan oleh | Gambar dan teks
  `),
  authorBox: phrases(`
    Tentang penulis | Artikel lain oleh penulis | Mengenai penulis | Profil penulis | Tentang pengarang |
    Artikel lain penulis | Lihat semua artikel | Lihat semua pos oleh | Lagi artikel oleh | Penulis ialah |
    Penulis merupakan | Penulis adalah | Semua hak terpelihara | Artikel ini adalah pandangan penulis |
    Artikel ini ialah pandangan penulis | Artikel ini merupakan pandangan peribadi |
    Ini adalah pandangan peribadi penulis | Ini pandangan peribadi penulis | Sumber berita | Sumber artikel
  `),
  rights: phrases(`
    Hak cipta terpelihara | Hak cipta terpelihara dan tertakluk
  `),
  biography: phrases(`
    ialah | adalah | merupakan | ialah penulis | ialah wartawan | ialah pensyarah | ialah penganalisis |
    ialah seorang | adalah wartawan | adalah penulis | adalah seorang | menulis untuk | menulis tentang |
    menulis mengenai
  `),
  contribution: [],
  disclosure: phrases(`
    pautan afiliasi | pautan gabungan | pautan affiliate | link affiliate | link afiliasi |
    kami mungkin menerima komisen | kami mungkin memperoleh komisen | kami mungkin mendapat komisen |
    tanpa kos tambahan kepada anda
  `),
  published: phrases(`
    Diterbitkan | Dikemas kini | Kemas kini terakhir | Disiarkan pada | Diterbitkan pada | Disiarkan | Diterbit |
    Dikemas kini pada | Dikemaskini | Dikemaskini pada | Kemas kini | Kemaskini terakhir | Terakhir dikemas kini |
    Terakhir dikemaskini | Pertama kali diterbitkan | Diterbitkan pertama kali | Tarikh terbit | Tarikh siaran |
    Tarikh kemas kini | Tarikh diterbitkan | Dipos pada | Dimuat naik pada
  `),
  correction: phrases(`
    Pembetulan | Ralat | Nota editor | Nota penyunting | Penjelasan
  `),
  tableOfContents: phrases(`
    Kandungan artikel | Dalam artikel ini | Isi kandungan | Senarai kandungan | Jadual kandungan | Kandungan halaman |
    Di halaman ini
  `),
  tags: phrases(`
    Tag | Topik | Kata kunci | Tags | Tag berkaitan | Topik artikel | Topik berkaitan | Label | Kategori |
    Kata kunci berkaitan
  `),
  credit: phrases(`
    Foto | Gambar | Sumber | Gambar hiasan | Bernama | Gambar fail | Foto oleh | Foto fail | Foto hiasan |
    Foto ihsan | Foto Bernama | Gambar ihsan | Gambar oleh | Gambar Bernama | Gambar sekadar hiasan | Gambar kecil |
    Gambar media sosial | Gambar tular | Gambar dari | Gambar ilustrasi | Gambar sumber | Gambar Facebook |
    Sumber foto | Sumber gambar | Sumber video | Kredit gambar | Kredit foto | Kredit video | Ihsan | Ihsan foto |
    Ilustrasi | Infografik | Jurufoto | Jurugambar | Tangkap layar | Tangkapan skrin | Keterangan gambar
  `),
  leadPicture: [],
  pageTool: phrases(`
    Kembali ke atas | Dengar artikel | Masa membaca | Tutup | Kembali ke halaman utama | Kembali ke laman utama |
    Kembali ke laman sebelumnya | Ke atas | Langkau ke kandungan | Langkau ke kandungan utama | Terus ke kandungan |
    Dengar artikel ini | Dengar berita | Dengar berita ini | Dengar audio | Masa bacaan | Minit bacaan |
    Minit membaca | Saiz fon | Saiz teks | Saiz huruf | Besarkan teks | Kecilkan teks | Versi cetak | Cetak halaman |
    Cetak halaman ini | Muat lagi | Muatkan lagi | Papar lagi | Papar semua | Papar lebih banyak | Tunjuk lagi |
    Tunjuk kurang | Sembunyikan | Laporkan kesilapan | Laporkan ralat | Sedang dimuat | Memuatkan |
    Pelayar anda tidak menyokong | Mod gelap | Skrin penuh | Halaman seterusnya | Halaman sebelumnya |
    Simpan artikel | Buka menu | Tutup menu
  `),
  notFound: phrases(`
    Halaman tidak dijumpai | Laman tidak dijumpai | Halaman tidak wujud | Halaman tidak ditemui |
    Halaman ini tidak wujud | Halaman ini tidak dijumpai | Halaman yang anda cari tidak wujud |
    Halaman yang anda cari tidak dijumpai | Halaman yang anda cari tidak ditemui | Laman tidak ditemui |
    Laman ini tidak wujud | Artikel tidak dijumpai | Kandungan tidak dijumpai | Maaf, halaman yang anda cari |
    Ralat 404
  `),
  loginWall: phrases(`
    Log masuk | Daftar masuk | Daftar akaun | Log masuk untuk meneruskan | Log masuk untuk membaca | Log masuk akaun |
    Sila log masuk | Sila daftar | Daftar percuma | Daftar untuk membaca | Cipta akaun | Buat akaun | Tiada akaun |
    Belum mempunyai akaun | Sudah mempunyai akaun | Lupa kata laluan | Kata laluan | Ingat saya
  `),
  botWall: phrases(`
    Menyemak pelayar anda | Sahkan anda manusia | Saya bukan robot | Akses ditolak | Menyemak pelayar anda sebelum |
    Memeriksa pelayar anda | Sahkan bahawa anda manusia | Sahkan bahawa anda bukan robot | Sahkan anda bukan robot |
    Anda telah disekat | Sila aktifkan JavaScript | Sila dayakan JavaScript | Trafik luar biasa |
    Terlalu banyak permintaan
  `),
} satisfies CueSheet;
