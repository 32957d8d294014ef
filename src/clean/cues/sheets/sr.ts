import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Serbian, in both scripts */
export const sr = {
  seeAlso: phrases(`
    Pročitajte i | Pročitajte još | Pročitaj i | Čitajte još | Više o temi | Vidi još | Pogledajte i | Povezane vesti | Povezani članci |
    Ne propustite | Opširnije | Bonus video | Прочитајте и | Прочитајте још | Прочитај и | Више о теми | Погледајте и | Повезане вести |
    Повезани чланци | Не пропустите | Опширније | Pročitajte više | Pročitajte i ovo | Pročitajte celu priču | Pročitajte ceo tekst |
    Pročitajte više o | Pročitaj još | Pročitaj više | Pročitaj ceo tekst | Čitajte i | Čitajte više | Čitajte dalje | Čitaj dalje |
    Nastavite sa čitanjem | Nastavi sa čitanjem | Nastavak čitanja | Više o tome | Više o ovoj temi | Više pročitajte | Više čitajte |
    Više informacija | Detaljnije | Opširnije na | Saznajte više | Saznaj više | Otkrijte više | Pogledajte još | Pogledajte video |
    Pogledajte snimak | Pogledajte fotogaleriju | Pogledajte galeriju | Pogledajte više | Pogledaj još | Pogledaj video | Vidite još |
    Vidi i | Vidi više | Poslušajte i | Povezana vest | Povezani tekst | Povezani tekstovi | Povezane teme | Povezani sadržaj |
    Slične vesti | Slični tekstovi | Na istu temu | Još o ovoj temi | Još o temi | Ne propusti | Možda će vas zanimati |
    Možda vas zanima | Moglo bi da vas zanima | Možda će vam se svideti | Preporučujemo | Preporučujemo i | Preporučujemo da pročitate |
    Kliknite ovde | Sledeća vest | Prethodna vest | Sledeći tekst | Prethodni tekst | Fotogalerija | Foto galerija | Pratite uživo |
    Прочитајте више | Прочитајте и ово | Прочитајте целу причу | Прочитајте цео текст | Прочитајте више о | Прочитај још | Прочитај више |
    Прочитај цео текст | Читајте и | Читајте више | Читајте даље | Читај даље | Наставите са читањем | Настави са читањем |
    Наставак читања | Више о томе | Више о овој теми | Више прочитајте | Више читајте | Више информација | Детаљније | Опширније на |
    Сазнајте више | Сазнај више | Откријте више | Погледајте још | Погледајте видео | Погледајте снимак | Погледајте фотогалерију |
    Погледајте галерију | Погледајте више | Погледај још | Погледај видео | Видите још | Види и | Види више | Послушајте и |
    Повезана вест | Повезани текст | Повезани текстови | Повезане теме | Повезани садржај | Сличне вести | Слични текстови |
    На исту тему | Још о овој теми | Још о теми | Не пропусти | Можда ће вас занимати | Можда вас занима | Могло би да вас занима |
    Можда ће вам се свидети | Препоручујемо | Препоручујемо и | Препоручујемо да прочитате | Кликните овде | Следећа вест |
    Претходна вест | Следећи текст | Претходни текст | Фотогалерија | Фото галерија | Пратите уживо | Pogledajte bonus video |
    Vezane vesti | Бонус видео | O tome smo pisali | Pisali smo | Писали смо | Опширније о томе | смо писали | smo pisali | Galerija |
    Pogledajte fotografije | Video | Видео | Галерија
  `),
  relatedHeading: phrases(`
    Povezane vesti | Povezani članci | Najčitanije | Najnovije | Najnovije vesti | Poslednje vesti | Preporučujemo |
    Izdvajamo | Možda će vas zanimati | Još iz rubrike | Повезане вести | Најчитаније | Најновије | Најновије вести |
    Препоручујемо | Издвајамо | Можда ће вас занимати | Vezane vesti | Povezani tekstovi | Povezane teme |
    Povezani sadržaj | Slične vesti | Slični tekstovi | Slični članci | Pročitajte još | Pročitajte i | Pogledajte još |
    Najčitanije vesti | Najčitanije danas | Najgledanije | Najkomentarisanije | Najpopularnije | Najnovije objave |
    Najnoviji članci | Najnoviji komentari | Najnovije iz rubrike | Poslednje objave | Poslednje dodato |
    Poslednje objavljeno | Skorašnji članci | Skorašnji komentari | Nedavne objave | Glavne vesti | Top vesti |
    Top teme | Vesti dana | Teme dana | Udarne vesti | Popularno | Popularne vesti | Popularni članci |
    Popularne objave | U trendu | Preporučeno | Preporučene vesti | Preporučeni članci | Preporučeno za vas |
    Preporučujemo za vas | Preporuka redakcije | Izbor redakcije | Izbor urednika | Izdvojeno | Izdvojene vesti |
    Istaknuto | Ne propustite | Možda vas zanima | Moglo bi da vas zanima | Možda će vam se svideti | Na istu temu |
    Još vesti | Još iz kategorije | Više vesti | Više iz rubrike | Više iz kategorije | Iz rubrike | Iz iste rubrike |
    Ostale vesti | Druge vesti | Sve vesti | Drugi čitaju | Vesti partnera | Sadržaj partnera | Prethodni članak |
    Sledeći članak | Prethodna vest | Sledeća vest | Prethodna objava | Sledeća objava | Kretanje članaka |
    Korisni linkovi | Spoljašnje veze | Fotogalerije | Kupci su kupili i | Везане вести | Повезани текстови |
    Повезане теме | Повезани садржај | Сличне вести | Слични текстови | Слични чланци | Прочитајте још | Прочитајте и |
    Погледајте још | Најчитаније вести | Најчитаније данас | Најгледаније | Најкоментарисаније | Најпопуларније |
    Најновије објаве | Најновији чланци | Најновији коментари | Најновије из рубрике | Последње објаве |
    Последње додато | Последње објављено | Скорашњи чланци | Скорашњи коментари | Недавне објаве | Главне вести |
    Топ вести | Топ теме | Вести дана | Теме дана | Ударне вести | Популарно | Популарне вести | Популарни чланци |
    Популарне објаве | У тренду | Препоручено | Препоручене вести | Препоручени чланци | Препоручено за вас |
    Препоручујемо за вас | Препорука редакције | Избор редакције | Избор уредника | Издвојено | Издвојене вести |
    Истакнуто | Не пропустите | Можда вас занима | Могло би да вас занима | Можда ће вам се свидети | На исту тему |
    Још вести | Још из категорије | Више вести | Више из рубрике | Више из категорије | Из рубрике | Из исте рубрике |
    Остале вести | Друге вести | Све вести | Други читају | Вести партнера | Садржај партнера | Претходни чланак |
    Следећи чланак | Претходна вест | Следећа вест | Претходна објава | Следећа објава | Кретање чланака |
    Корисни линкови | Спољашње везе | Фотогалерије | Купци су купили и | Pogledajte vesti dana |
    Ovde pročitajte više vesti | Više vesti iz rubrike | Najnovije vesti iz rubrike | Још вести из рубрике
  `),
  advertisement: phrases(`
    Oglas | Reklama | Sponzorisani sadržaj | Promo | Nastavak teksta ispod oglasa | Оглас | Реклама | Спонзорисани садржај |
    Наставак текста испод огласа | Oglasi | Oglašavanje | Oglasni prostor | Plaćeni oglas | Plaćeni sadržaj | Promo sadržaj |
    Promo tekst | Promotivni tekst | Promotivni sadržaj | Promocija | Sponzorisano | Sponzorisani tekst | Sponzorisani članak | Sponzor |
    PR tekst | Advertorial | Sadržaj partnera | Nastavak ispod oglasa | Nastavak vesti ispod oglasa | Nastavak članka ispod oglasa |
    Tekst se nastavlja ispod oglasa | Tekst se nastavlja posle oglasa | Vest se nastavlja ispod oglasa |
    Članak se nastavlja ispod oglasa | Nastavak teksta ispod reklame | Nastavak posle reklame | Preskoči oglas | Zatvori oglas |
    Zatvori reklamu | Огласи | Оглашавање | Огласни простор | Плаћени оглас | Плаћени садржај | Промо садржај | Промо текст |
    Промотивни текст | Промотивни садржај | Промоција | Спонзорисано | Спонзорисани текст | Спонзорисани чланак | Спонзор |
    Садржај партнера | Наставак испод огласа | Наставак вести испод огласа | Наставак чланка испод огласа |
    Текст се наставља испод огласа | Текст се наставља после огласа | Вест се наставља испод огласа | Чланак се наставља испод огласа |
    Наставак текста испод рекламе | Наставак после рекламе | Прескочи оглас | Затвори оглас | Затвори рекламу |
    Tekst se nastavlja nakon oglasa | Tekst se nastavlja nakon reklame | Članak se nastavlja nakon oglasa | Nastavak teksta nakon oglasa |
    Sadržaj se nastavlja nakon oglasa | Текст се наставља након огласа | Наставак текста након огласа | Nastavak teksta nakon reklame |
    Nastavak nakon reklame
  `),
  newsletter: phrases(`
    Njuzleter | Newsletter | Prijavite se na newsletter | Prijavite se na naš njuzleter | Пријавите се на билтен |
    Пријавите се на наш њузлетер | Prijavite se na besplatni newsletter | Prijavite se na naš newsletter | Prijavite se za newsletter |
    Prijavite se za naš newsletter | Prijavite se na njuzleter | Prijavite se za njuzleter | Prijavite se na naš bilten |
    Prijavi se na newsletter | Prijava na newsletter | Prijava na njuzleter | Prijavite se na bilten | Pretplatite se na newsletter |
    Pretplatite se na bilten | Pretplatite se na naš newsletter | Naš njuzleter | Nedeljni njuzleter | Dnevni njuzleter |
    Nedeljni bilten | Dnevni bilten | Primajte najnovije vesti | Primajte vesti | Primajte obaveštenja | Budite u toku | Budi u toku |
    Ostanite u toku | Ostanite informisani | Budite informisani | Budite prvi koji | Unesite vašu e-mail adresu |
    Unesite svoju e-mail adresu | Unesite e-mail | Vaš e-mail | Vaša e-mail adresa | E-mail adresa | Unesite imejl adresu |
    Vaša imejl adresa | Hvala na prijavi | Hvala što ste se prijavili | Možete se odjaviti u svakom trenutku | u vaše sanduče |
    u vaš inbox | Пријавите се на њузлетер | Пријавите се за њузлетер | Пријавите се на наш билтен | Пријава на њузлетер |
    Претплатите се на билтен | Наш њузлетер | Недељни њузлетер | Дневни њузлетер | Недељни билтен | Дневни билтен |
    Примајте најновије вести | Примајте вести | Примајте обавештења | Будите у току | Буди у току | Останите у току |
    Останите информисани | Будите информисани | Будите први који | Хвала на пријави | Хвала што сте се пријавили |
    Можете се одјавити у сваком тренутку | у ваше сандуче | Prijavi me | Prijavite se besplatno | na vašu mejl adresu
  `),
  subscribe: phrases(`
    Pretplatite se | Pretplata | Samo za pretplatnike | Претплатите се | Претплата | Само за претплатнике |
    Pretplati se | Postanite pretplatnik | Postani pretplatnik | Već ste pretplatnik | Već imate pretplatu |
    Imate pretplatu | Za pretplatnike | Dostupno samo pretplatnicima | Ovaj tekst je dostupan samo pretplatnicima |
    Tekst je dostupan samo pretplatnicima | Ovaj sadržaj je dostupan samo pretplatnicima |
    Ekskluzivno za pretplatnike | Premium sadržaj | Za nastavak čitanja | Za čitanje celog teksta |
    Da biste nastavili čitanje | Da biste pročitali ceo tekst | Otključajte tekst | Otključaj članak |
    Neograničen pristup | Čitajte bez ograničenja | Kupite pretplatu | Izaberite pretplatu | Probajte besplatno |
    Prvi mesec besplatno | Podržite nas | Podržite naš rad | Podržite nezavisno novinarstvo | Donirajte |
    Poklonite tekst | Претплати се | Постаните претплатник | Постани претплатник | Већ сте претплатник |
    Већ имате претплату | Имате претплату | За претплатнике | Доступно само претплатницима |
    Овај текст је доступан само претплатницима | Текст је доступан само претплатницима |
    Овај садржај је доступан само претплатницима | Ексклузивно за претплатнике | Премиум садржај |
    За наставак читања | За читање целог текста | Да бисте наставили читање | Да бисте прочитали цео текст |
    Откључајте текст | Откључај чланак | Неограничен приступ | Читајте без ограничења | Купите претплату |
    Изаберите претплату | Пробајте бесплатно | Први месец бесплатно | Подржите нас | Подржите наш рад |
    Подржите независно новинарство | Донирајте | Поклоните текст
  `),
  follow: phrases(`
    Pratite nas | Pratite nas na | Pratite nas i na | Preuzmite aplikaciju | Preuzmite našu aplikaciju | Пратите нас | Пратите нас на |
    Преузмите апликацију | Пратите нас на Вајберу | Pratite nas na Viberu | Pratite nas na Google News | Pratite nas na Facebooku |
    Pratite nas na Fejsbuku | Pratite nas na Instagramu | Pratite nas na Twitteru | Pratite nas na Tviteru | Pratite nas na Jutjubu |
    Pratite nas na YouTube-u | Pratite nas na Telegramu | Pratite nas na mreži X | Pratite nas na WhatsApp-u | Pratite nas na TikTok-u |
    Pratite nas na društvenim mrežama | Pratite nas putem | Pratite nas na našoj | Prati nas | Prati nas na | Zapratite nas |
    Zapratite nas na | Lajkujte nas | Lajkujte našu stranicu | Pridružite nam se | Pridružite nam se na | Pridružite se našoj grupi |
    Pridružite se našem kanalu | Pridružite se našoj Viber zajednici | Pridružite se Viber zajednici | Pridružite se zajednici |
    Pronađite nas na | Pretplatite se na naš kanal | Pretplatite se na naš YouTube kanal | Preuzmi aplikaciju |
    Preuzmite mobilnu aplikaciju | Preuzmite besplatnu aplikaciju | Skinite aplikaciju | Skinite našu aplikaciju | Uključite obaveštenja |
    Uključi notifikacije | Kontaktirajte nas | Javite nam se | Pišite nam | Pišite nam na | Pošaljite nam | Pošaljite nam vest |
    Imate vest | Imate priču | Пратите нас на Фејсбуку | Пратите нас на Твитеру | Пратите нас на Јутјубу | Пратите нас на Телеграму |
    Пратите нас на друштвеним мрежама | Пратите нас путем | Пратите нас на нашој | Прати нас | Прати нас на | Запратите нас |
    Запратите нас на | Лајкујте нас | Лајкујте нашу страницу | Придружите нам се | Придружите нам се на | Придружите се нашој групи |
    Придружите се нашем каналу | Придружите се заједници | Пронађите нас на | Претплатите се на наш канал | Преузми апликацију |
    Преузмите мобилну апликацију | Преузмите бесплатну апликацију | Скините апликацију | Скините нашу апликацију | Укључите обавештења |
    Укључи нотификације | Контактирајте нас | Јавите нам се | Пишите нам | Пишите нам на | Пошаљите нам | Пошаљите нам вест | Имате вест |
    Имате причу | Pratite | Zapratite | Pridružite se | Пратите | Запратите | Придружите се | Sve najvažnije vesti |
    Najnovije vesti pratite | Vesti pratite i na | Postanite deo zajednice | Budite u toku | Preuzmite android aplikaciju |
    Preuzmite iOS aplikaciju | Instalirajte aplikaciju | Најновије вести пратите | Будите у току | Инсталирајте апликацију |
    Postanite deo | Budi deo | Постаните део | Uključite notifikacije | preferirani izvor | омиљени извор | omiljeni izvor | Javite nam
  `),
  share: phrases(`
    Podeli | Podelite | Podeli na Facebooku | Kopiraj link | Подели | Поделите | Подели на Фејсбуку | Podeli na |
    Podeli vest | Podeli članak | Podeli tekst | Podeli ovo | Podeli na Fejsbuku | Podeli na Tviteru |
    Podeli na Twitteru | Podeli na X | Podeli na Viberu | Podeli sa prijateljima | Podeli link | Podelite vest |
    Podelite članak | Podelite tekst | Podelite na Facebooku | Podelite sa prijateljima |
    Podelite na društvenim mrežama | Pošalji | Pošalji prijatelju | Pošalji mejlom | Tvituj | Link je kopiran |
    Kopirano | Odštampaj | Štampaj | Sačuvaj | Sačuvaj za kasnije | Sviđa mi se | Preporuči | Подели на |
    Подели вест | Подели чланак | Подели текст | Подели ово | Подели на Твитеру | Подели са пријатељима |
    Подели линк | Поделите вест | Поделите чланак | Поделите текст | Поделите са пријатељима |
    Поделите на друштвеним мрежама | Пошаљи | Пошаљи пријатељу | Пошаљи мејлом | Твитуј | Линк је копиран | Копирано |
    Одштампај | Штампај | Сачувај | Сачувај за касније | Свиђа ми се | Препоручи
  `),
  comments: phrases(`
    Komentari | Komentariši | Pošalji komentar | Ostavite komentar | Prikaži komentare | Коментари | Коментариши |
    Пошаљи коментар | Оставите коментар | Komentar | Komentarišite | Vaš komentar | Vaše mišljenje | Napiši komentar |
    Napišite komentar | Dodaj komentar | Dodajte komentar | Ostavi komentar | Ostavite svoj komentar |
    Ostavite odgovor | Ostavi odgovor | Odgovori | Odgovorite | Poništi odgovor | Otkaži odgovor | Objavi komentar |
    Pošaljite komentar | Pročitaj komentare | Pročitajte komentare | Pogledaj komentare | Pogledajte komentare |
    Prikaži sve komentare | Svi komentari | Nema komentara | Još nema komentara | Budite prvi |
    Budite prvi koji će komentarisati | Budi prvi | Komentari su zatvoreni | Komentari su isključeni |
    Komentarisanje je onemogućeno | Prijavite se da biste komentarisali |
    Morate biti prijavljeni da biste komentarisali | Da biste komentarisali | Pravila komentarisanja |
    Uslovi komentarisanja | Pravila za komentarisanje | Uključite se u raspravu | Šta mislite | Šta vi mislite |
    Kakvo je vaše mišljenje | Adresa vaše e-pošte neće biti objavljena | Vaša e-mail adresa neće biti objavljena |
    Neophodna polja su označena | Obavezna polja su označena | Prijavi komentar | Anketa | Glasajte | Ocenite tekst |
    Da li vam se dopao tekst | Коментар | Коментаришите | Ваш коментар | Ваше мишљење | Напиши коментар |
    Напишите коментар | Додај коментар | Додајте коментар | Остави коментар | Оставите свој коментар |
    Оставите одговор | Остави одговор | Одговори | Одговорите | Поништи одговор | Откажи одговор | Објави коментар |
    Пошаљите коментар | Прочитај коментаре | Прочитајте коментаре | Погледај коментаре | Погледајте коментаре |
    Прикажи све коментаре | Сви коментари | Нема коментара | Још нема коментара | Будите први |
    Будите први који ће коментарисати | Буди први | Коментари су затворени | Коментари су искључени |
    Коментарисање је онемогућено | Пријавите се да бисте коментарисали | Морате бити пријављени да бисте коментарисали |
    Да бисте коментарисали | Правила коментарисања | Услови коментарисања | Правила за коментарисање |
    Укључите се у расправу | Шта мислите | Шта ви мислите | Какво је ваше мишљење |
    Адреса ваше е-поште неће бити објављена | Неопходна поља су означена | Обавезна поља су означена |
    Пријави коментар | Анкета | Гласајте | Оцените текст | Да ли вам се допао текст | Koje je tvoje mišljenje |
    Koje je vaše mišljenje | Učestvuj u diskusiji | Uključi se u diskusiju | Šta vi mislite o ovome |
    Važna napomena: Komentari
  `),
  consent: phrases(`
    Koristimo kolačiće | Ovaj sajt koristi kolačiće | Mi i naši partneri | Prihvati sve | Користимо колачиће |
    Овај сајт користи колачиће | Прихвати све | Спољни садржај | Да бисте видели овај садржај |
    Da biste videli ovaj sadržaj | Ova stranica koristi kolačiće | Ova veb stranica koristi kolačiće |
    Ovaj veb-sajt koristi kolačiće | Naš sajt koristi kolačiće | Sajt koristi kolačiće | Mi koristimo kolačiće |
    Korišćenjem ovog sajta | Nastavkom korišćenja | Poštujemo vašu privatnost | Cenimo vašu privatnost |
    Vaša privatnost | Politika privatnosti | Politika kolačića | Podešavanja kolačića | Podešavanja privatnosti |
    Upravljanje kolačićima | Upravljaj kolačićima | Prihvati | Prihvatam | Prihvatam sve | Prihvati kolačiće |
    Prihvati sve kolačiće | Slažem se | Ne slažem se | Odbij | Odbij sve | Dozvoli sve | Ovaj sadržaj pruža |
    Ovaj sadržaj dolazi sa | Spoljni sadržaj | Eksterni sadržaj | Za prikaz ovog sadržaja | Za prikaz sadržaja |
    Potrebna nam je vaša saglasnost | Potrebna je vaša saglasnost | Uslovi korišćenja |
    Ова страница користи колачиће | Ова веб страница користи колачиће | Овај веб-сајт користи колачиће |
    Наш сајт користи колачиће | Сајт користи колачиће | Ми користимо колачиће | Коришћењем овог сајта |
    Наставком коришћења | Поштујемо вашу приватност | Ценимо вашу приватност | Ваша приватност |
    Политика приватности | Политика колачића | Подешавања колачића | Подешавања приватности | Управљање колачићима |
    Управљај колачићима | Прихвати | Прихватам | Прихватам све | Прихвати колачиће | Прихвати све колачиће |
    Слажем се | Не слажем се | Одбиј | Одбиј све | Дозволи све | Овај садржај пружа | Овај садржај долази са |
    Екстерни садржај | За приказ овог садржаја | За приказ садржаја | Потребна нам је ваша сагласност |
    Потребна је ваша сагласност | Услови коришћења
  `),
  byline: phrases(`
    Piše | Autor | Tekst | Napisao | Пише | Аутор | Текст | Написао | Autorka | Autori | Autor teksta | Napisala |
    Pišu | Pripremio | Pripremila | Pripremili | Objavio | Objavila | Redakcija | Uredio | Uredila | Razgovarao |
    Razgovarala | Novinar | Novinarka | Preveo | Prevela | Prevod | Ауторка | Аутори | Аутор текста | Написала |
    Пишу | Припремио | Припремила | Припремили | Објавио | Објавила | Редакција | Уредио | Уредила | Разговарао |
    Разговарала | Новинар | Новинарка | Превео | Превела | Превод
  `),
  authorBox: phrases(`
    O autoru | Više od autora | О аутору | Више од аутора | O autorki | O autorima | O meni | O nama | Autor teksta | Više o autoru |
    Svi tekstovi autora | Svi članci autora | Sve objave autora | Pogledaj sve objave | Pogledajte sve članke | Ostali tekstovi autora |
    Profil autora | Izvori | Autorska prava | Tekst je prvobitno objavljen | Tekst je originalno objavljen |
    Članak je prvobitno objavljen | Stavovi izneti u | Stavovi autora | Mišljenje autora | Napomena redakcije | Preuzimanje sadržaja |
    О ауторки | О ауторима | О мени | О нама | Аутор текста | Више о аутору | Сви текстови аутора | Сви чланци аутора |
    Све објаве аутора | Погледај све објаве | Погледајте све чланке | Остали текстови аутора | Профил аутора | Извори | Ауторска права |
    Текст је првобитно објављен | Текст је оригинално објављен | Чланак је првобитно објављен | Ставови изнети у | Ставови аутора |
    Мишљење аутора | Напомена редакције | Преузимање садржаја | Stavovi izraženi u | Stavovi izneti u ovom tekstu |
    Stavovi autora ne odražavaju | Tekst ne odražava nužno | Tekst izražava stavove autora | Svako neovlašćeno korišćenje |
    Ставови изражени у | Ставови аутора не одражавају | Текст не одражава нужно | Tekst je preveden | Svi tekstovi autorke | Još od autora
  `),
  rights: phrases(`
    Сва права задржана | Sva prava zadržana | Zabranjeno kopiranje | Забрањено копирање | Забрањено је преузимање |
    Zabranjeno je preuzimanje
  `),
  biography: phrases(`
    je | piše | radi | je novinar | je novinarka | je urednik | je urednica | je pisac | je književnik | je autor |
    je autorka | je profesor | je profesorka | je kolumnista | je kolumnistkinja | je direktor | je istraživač |
    piše o | piše za | živi u | radi kao | predaje na | је новинар | је новинарка | је уредник | је уредница |
    је писац | је књижевник | је аутор | је ауторка | је професор | је професорка | је колумниста | је колумнисткиња |
    је директор | је истраживач | пише о | пише за | живи у | ради као | предаје на
  `),
  contribution: [],
  disclosure: phrases(`
    affiliate linkove | affiliate linkovi | affiliate linkova | partnerske linkove | partnerski linkovi |
    možemo zaraditi proviziju | možemo ostvariti proviziju | bez dodatnih troškova za vas | партнерске линкове |
    партнерски линкови | можемо зарадити провизију | можемо остварити провизију | без додатних трошкова за вас |
    zaraditi proviziju | зарадити провизију
  `),
  published: phrases(`
    Objavljeno | Ažurirano | Poslednja izmena | Објављено | Ажурирано | Последња измена | Objavljen | Objavljena |
    Datum | Datum objave | Datum objavljivanja | Datum izmene | Prvi put objavljeno | Prvobitno objavljeno |
    Poslednje ažuriranje | Poslednji put ažurirano | Poslednji put izmenjeno | Poslednja promena | Zadnja izmena |
    Izmenjeno | Dodato | Postavljeno | Vreme objave | Објављен | Објављена | Датум | Датум објаве |
    Датум објављивања | Датум измене | Први пут објављено | Првобитно објављено | Последње ажурирање |
    Последњи пут ажурирано | Последњи пут измењено | Последња промена | Задња измена | Измењено | Додато |
    Постављено | Време објаве
  `),
  correction: phrases(`
    Ispravka | Исправка | Napomena redakcije | Напомена редакције | Dopuna | Допуна
  `),
  tableOfContents: phrases(`
    Sadržaj | U ovom članku | Садржај | Sadržaj teksta | Sadržaj članka | U ovom tekstu | Na ovoj stranici |
    Šta ćete saznati | Ukratko | Садржај текста | Садржај чланка | У овом тексту | На овој страници |
    Шта ћете сазнати | Укратко
  `),
  tags: phrases(`
    Tagovi | Oznake | Ključne reči | Teme | Тагови | Ознаке | Кључне речи | Теме | Tag | Oznaka | Tema | Ključna reč |
    Kategorija | Kategorije | Rubrika | Rubrike | Povezane teme | Više o temi | Objavljeno u | Таг | Ознака | Тема |
    Кључна реч | Категорија | Категорије | Рубрика | Рубрике | Повезане теме | Више о теми | Објављено у
  `),
  credit: phrases(`
    Foto | Fotografija | Izvor | Ilustracija | Tanjug | Beta | Фото | Фотографија | Извор | Илустрација | Танјуг |
    Autor fotografije | Izvor fotografije | Izvor slike | Foto izvor | Snimio | Snimila | Ilustrativna fotografija |
    Arhivska fotografija | Foto ilustracija | Privatna arhiva | Foto arhiva | Printskrin | Snimak ekrana |
    Infografika | Fonet | Profimedia | Shutterstock | Getty Images | Uvećaj sliku | Аутор фотографије |
    Извор фотографије | Фото извор | Снимио | Снимила | Илустративна фотографија | Архивска фотографија |
    Фото илустрација | Приватна архива | Фото архива | Принтскрин | Снимак екрана | Инфографика | Увећај слику
  `),
  leadPicture: phrases(`
    Насловна фотографија | Naslovna fotografija
  `),
  pageTool: phrases(`
    Na vrh | Vreme čitanja | Zatvori | Време читања | Затвори | Povratak na vrh | Nazad na vrh | Vrati se na vrh |
    Idi na vrh | Pređi na sadržaj | Pređi na glavni sadržaj | Skoči na sadržaj | Preskoči na sadržaj | Nazad |
    Povratak | Nazad na početnu | Povratak na početnu | Početna | Početna strana | Naslovna | Naslovna strana | Meni |
    Pretraga | Pretraži | Traži | Poslušaj tekst | Poslušajte tekst | Poslušajte vest | Poslušajte članak |
    Minuta čitanja | Min čitanja | Štampaj stranicu | Verzija za štampu | Veličina teksta | Veličina slova |
    Preuzmi PDF | Prijavi grešku | Uočili ste grešku | Prikaži više | Prikaži manje | Prikaži sve | Vidi sve |
    Pogledaj sve | Učitaj još | Učitavanje | Sledeća strana | Sledeća stranica | Prethodna strana | Prethodna stranica |
    Ceo ekran | Vaš pregledač ne podržava | Omogućite JavaScript | Повратак на врх | Назад на врх | Врати се на врх |
    Иди на врх | Пређи на садржај | Пређи на главни садржај | Скочи на садржај | Прескочи на садржај | Назад |
    Повратак | Назад на почетну | Повратак на почетну | Почетна | Почетна страна | Насловна | Насловна страна | Мени |
    Претрага | Претражи | Тражи | Послушај текст | Послушајте текст | Послушајте вест | Послушајте чланак |
    Минута читања | Мин читања | Штампај страницу | Верзија за штампу | Величина текста | Величина слова |
    Пријави грешку | Уочили сте грешку | Прикажи више | Прикажи мање | Прикажи све | Види све | Погледај све |
    Учитај још | Учитавање | Следећа страна | Следећа страница | Претходна страна | Претходна страница | Цео екран |
    Ваш прегледач не подржава | Vreme čitanja: oko | Prijavite grešku | Pogledaj galeriju | Pogledajte galeriju |
    Pročitaj članak | Погледај галерију | Погледајте галерију | Пријавите грешку
  `),
  notFound: phrases(`
    Stranica nije pronađena | Stranica ne postoji | Страница није пронађена | Страница не постоји |
    Strana nije pronađena | Strana ne postoji | Stranica koju tražite | Stranica koju tražite ne postoji |
    Stranica koju ste tražili | Tražena stranica ne postoji | Tražena stranica nije pronađena |
    Tražena strana ne postoji | Ova stranica ne postoji | Stranica nije dostupna | Vest nije pronađena |
    Članak nije pronađen | Članak ne postoji | Sadržaj nije dostupan | Sadržaj nije pronađen | Greška 404 |
    Страна није пронађена | Страна не постоји | Страница коју тражите | Страница коју тражите не постоји |
    Страница коју сте тражили | Тражена страница не постоји | Тражена страница није пронађена |
    Тражена страна не постоји | Ова страница не постоји | Страница није доступна | Вест није пронађена |
    Чланак није пронађен | Чланак не постоји | Садржај није доступан | Садржај није пронађен | Грешка 404
  `),
  loginWall: phrases(`
    Prijavite se | Prijava | Registracija | Пријавите се | Пријава | Регистрација | Prijavi se | Ulogujte se |
    Uloguj se | Registrujte se | Registruj se | Prijavite se da biste nastavili | Prijavite se ili registrujte |
    Napravite nalog | Otvorite nalog | Kreirajte nalog | Već imate nalog | Nemate nalog | Zaboravili ste lozinku |
    Zaboravljena lozinka | Korisničko ime | Zapamti me | Morate biti prijavljeni | Morate biti ulogovani |
    Пријави се | Улогујте се | Улогуј се | Региструјте се | Региструј се | Пријавите се да бисте наставили |
    Пријавите се или региструјте | Направите налог | Отворите налог | Креирајте налог | Већ имате налог |
    Немате налог | Заборавили сте лозинку | Заборављена лозинка | Корисничко име | Запамти ме |
    Морате бити пријављени | Морате бити улоговани
  `),
  botWall: phrases(`
    Provera pregledača | Potvrdite da niste robot | Nisam robot | Провера прегледача | Нисам робот |
    Proveravamo vaš pregledač | Potvrdite da ste čovek | Da li ste robot | Pristup odbijen | Pristup zabranjen |
    Pristup blokiran | Blokirani ste | Molimo sačekajte | Omogućite JavaScript i kolačiće | Isključite AdBlock |
    Isključite blokator reklama | Проверавамо ваш прегледач | Потврдите да сте човек | Да ли сте робот |
    Приступ одбијен | Приступ забрањен | Приступ блокиран | Блокирани сте | Молимо сачекајте |
    Искључите блокатор реклама
  `),
} satisfies CueSheet;
