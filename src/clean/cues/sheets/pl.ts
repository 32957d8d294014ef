import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Polish */
export const pl = {
  seeAlso: phrases(`
    Czytaj też | Czytaj także | Czytaj również | Czytaj więcej | Czytaj więcej na temat | Czytaj dalej | Czytaj całość | Czytaj artykuł |
    Czytaj wszystko | Przeczytaj też | Przeczytaj także | Przeczytaj również | Przeczytaj więcej | Przeczytaj cały artykuł | Przeczytaj |
    Zobacz też | Zobacz także | Zobacz również | Zobacz więcej | Zobacz wideo | Zobacz film | Zobacz zdjęcia | Zobacz galerię |
    Zobacz nagranie | Zobacz | Sprawdź też | Sprawdź także | Sprawdź również | Sprawdź | Obejrzyj także | Obejrzyj też | Obejrzyj |
    Oglądaj też | Posłuchaj | Posłuchaj także | Posłuchaj też | Dowiedz się więcej | Więcej | Więcej na ten temat | Więcej na temat |
    Więcej informacji | Więcej przeczytasz | Więcej o | Więcej w | Więcej szczegółów | Patrz też | Powiązane | Powiązane artykuły |
    Powiązany artykuł | Podobne artykuły | Polecamy | Polecamy też | Polecamy także | Polecane | Polecany artykuł | Polecane artykuły |
    Warto przeczytać | Warto zobaczyć | Warto wiedzieć | Może cię zainteresować | Może Cię też zainteresować | Może Cię zaciekawić |
    To może cię zainteresować | To cię może zainteresować | Zainteresuje cię także | Kliknij tutaj | Kliknij tutaj, aby | Nie przegap |
    Dalsza część artykułu pod | Dalszy ciąg artykułu pod | Dalsza część tekstu pod | Dalszy ciąg materiału pod wideo |
    Dalszy ciąg materiału | Reszta artykułu pod | Następny artykuł | Poprzedni artykuł | Na ten temat | W temacie | Do poczytania |
    Relacja na żywo | Więcej takich historii znajdziesz na stronie głównej | Więcej takich informacji znajdziesz na stronie głównej |
    Więcej informacji znajdziesz na stronie głównej | Więcej takich artykułów znajdziesz na | Więcej takich treści znajdziesz na |
    Więcej artykułów znajdziesz na | Czytaj także w serwisie | Przeczytaj także w serwisie | Przeczytaj także nasz tekst |
    Zobacz także nasz materiał | Ciąg dalszy artykułu pod | Ciąg dalszy pod materiałem wideo | Dalszy ciąg tekstu pod | Dalsza część pod |
    Reszta tekstu pod | O tym się mówi | Cała rozmowa w wideo | Całą rozmowę obejrzysz | Zobacz całą rozmowę | Więcej w materiale wideo |
    Pisaliśmy o tym | pisaliśmy | O sprawie pisaliśmy | O sprawie pisaliśmy w tekście | Pisaliśmy już o tym | Galeria zdjęć | Wideo |
    Fotogaleria | Więcej ciekawych historii przeczytasz | Więcej podobnych historii przeczytasz | Więcej przeczytasz w serwisie
  `),
  relatedHeading: phrases(`
    Czytaj też | Czytaj także | Czytaj również | Czytaj więcej | Czytaj dalej | Zobacz też | Zobacz także |
    Zobacz również | Zobacz więcej | Przeczytaj także | Więcej | Więcej na ten temat | Więcej na temat |
    Więcej w tym temacie | Więcej z działu | Więcej artykułów | Więcej wiadomości | Więcej o | Najczęściej czytane |
    Najpopularniejsze | Najnowsze | Najnowsze artykuły | Najnowsze wiadomości | Najnowsze wpisy |
    Najnowsze informacje | Najchętniej czytane | Najczęściej komentowane | Najważniejsze | Najważniejsze informacje |
    Najciekawsze | Najlepsze | Popularne | Popularne artykuły | Popularne tematy | Na czasie | Gorące tematy |
    Ostatnie wpisy | Ostatnie artykuły | Ostatnio dodane | Ostatnie wiadomości | Aktualności | Wiadomości |
    Powiązane | Powiązane artykuły | Powiązane tematy | Powiązane wpisy | Powiązane treści | Podobne |
    Podobne artykuły | Podobne wpisy | Podobne tematy | Inne artykuły | Inne wiadomości | Inne | Pozostałe |
    Pozostałe artykuły | Polecane | Polecamy | Polecane artykuły | Polecane dla Ciebie | Polecane tematy |
    Polecane wideo | Rekomendowane | Rekomendowane dla Ciebie | Dla Ciebie | Wybrane dla Ciebie | Wybór redakcji |
    Może Cię zainteresować | Może Cię także zainteresować | Mogą Cię zainteresować | To może Cię zainteresować |
    Zobacz też inne | W tym dziale | W tym temacie | Nie przegap | Materiały sponsorowane | Materiał sponsorowany |
    Materiały partnerów | Artykuły sponsorowane | Linki zewnętrzne | Poprzedni wpis | Następny wpis |
    Poprzedni artykuł | Następny artykuł | Nawigacja wpisu | Wideo | Galerie | Trendy | Przydatne linki |
    Z ostatniej chwili | Warto przeczytać | Od redakcji
  `),
  advertisement: phrases(`
    Reklama | Reklamy | Ogłoszenie | Ogłoszenia | Artykuł sponsorowany | Artykuły sponsorowane |
    Materiał sponsorowany | Materiał promocyjny | Materiał reklamowy | Materiał partnera | Treść sponsorowana |
    Treści sponsorowane | Sponsorowane | Sponsorowany | Post sponsorowany | Tekst sponsorowany |
    Lokowanie produktu | Współpraca reklamowa | Partner | Partner materiału | Promocja |
    Dalsza część artykułu pod reklamą | Dalszy ciąg artykułu pod reklamą | Dalsza część tekstu pod reklamą |
    Dalsza część tekstu znajduje się pod reklamą | Ciąg dalszy tekstu pod reklamą | Reszta artykułu pod reklamą |
    Kontynuuj czytanie pod reklamą | Artykuł zawiera linki afiliacyjne | Zamknij reklamę | Pomiń reklamę |
    Linki sponsorowane | Dalszy ciąg materiału pod reklamą | Dalszy ciąg materiału pod wideo |
    Ciąg dalszy artykułu pod reklamą | Ciąg dalszy pod reklamą | Artykuł powstał we współpracy z
  `),
  newsletter: phrases(`
    Newsletter | Newslettery | Nasz newsletter | Zapisz się do newslettera | Zapisz się na newsletter |
    Zapisz się do naszego newslettera | Zapisz się na nasz newsletter | Zapisz się | Zapisz się za darmo | Zapisz mnie |
    Subskrybuj newsletter | Subskrybuj nasz newsletter | Zamów newsletter | Zamów nasz newsletter | Otrzymuj newsletter |
    Otrzymuj nasz newsletter | Otrzymuj najnowsze | Otrzymuj powiadomienia | Bądź na bieżąco | Bądź zawsze na bieżąco |
    Nie przegap najważniejszych | Nie przegap żadnej | Chcesz być na bieżąco | Chcesz wiedzieć więcej | Podaj adres e-mail |
    Podaj swój e-mail | Podaj swój adres e-mail | Twój adres e-mail | Twój e-mail | Adres e-mail | Wpisz swój e-mail |
    Dziękujemy za zapisanie | Dziękujemy za zapis | Dziękujemy za subskrypcję | Zapisując się | Wyrażam zgodę na |
    Możesz zrezygnować w każdej chwili | Dołącz do grona subskrybentów | Codziennie rano w twojej skrzynce |
    Najważniejsze informacje prosto na twojego maila | Chcesz być na bieżąco z informacjami | Zapisuję się | Zapisz się bezpłatnie |
    na Twoją skrzynkę | na Twojej skrzynce | prosto na skrzynkę | Chcę otrzymywać
  `),
  subscribe: phrases(`
    Subskrybuj | Kup subskrypcję | Kup dostęp | Kup prenumeratę | Kup abonament | Prenumerata | Zaprenumeruj |
    Wykup dostęp | Wykup subskrypcję | Wybierz subskrypcję | Odblokuj artykuł | Odblokuj dostęp | Masz już subskrypcję |
    Masz już prenumeratę | Jesteś już subskrybentem | Jesteś prenumeratorem | Tylko dla subskrybentów |
    Tylko dla prenumeratorów | Dla subskrybentów | Artykuł dostępny tylko dla subskrybentów |
    Ten artykuł jest dostępny tylko dla | Ten artykuł przeczytasz | Treść dostępna tylko dla | Treść premium |
    Aby czytać dalej | Aby przeczytać cały artykuł | Aby kontynuować czytanie | Czytaj dalej z | Czytaj bez ograniczeń |
    Nieograniczony dostęp | Dostęp bez limitu | Zyskaj dostęp | Wypróbuj za darmo |
    Możesz zrezygnować w każdym momencie | Wesprzyj nas | Wesprzyj naszą pracę | Wesprzyj niezależne dziennikarstwo |
    Wspieraj nas | Wpłać | Przekaż darowiznę | Podaruj artykuł | Artykuł tylko dla subskrybentów |
    Artykuł tylko dla prenumeratorów | Masz już konto | Podaruj ten artykuł | Wesprzyj dobre dziennikarstwo |
    Wspieraj niezależne media | Wspieraj niezależne dziennikarstwo | Wspieraj dziennikarstwo |
    Jeśli cenisz nasze teksty | Jeśli podoba Ci się nasza praca | Czytaj bez reklam | Zostań naszym patronem |
    Wspieraj nas na Patronite | Wypróbuj prenumeratę cyfrową | Zapraszamy do prenumeraty |
    Zapraszamy do subskrypcji | Zapraszamy też do subskrypcji
  `),
  follow: phrases(`
    Obserwuj nas | Obserwuj nas na | Obserwuj nas w | Obserwuj | Obserwuj autora | Obserwuj temat | Śledź nas | Śledź nas na |
    Śledź nas w | Polub nas | Polub nas na Facebooku | Polub nasz profil | Polub nasz fanpage | Dołącz do nas | Dołącz do nas na |
    Dołącz do naszej grupy | Dołącz do naszego kanału | Znajdź nas na | Znajdziesz nas na | Jesteśmy na | Jesteśmy także na |
    Subskrybuj nasz kanał | Subskrybuj kanał | Zasubskrybuj nasz kanał | Pobierz aplikację | Pobierz naszą aplikację |
    Pobierz bezpłatną aplikację | Ściągnij aplikację | Zainstaluj aplikację | Obserwuj nas w Google News |
    Obserwuj nas w Wiadomościach Google | Dodaj jako preferowane źródło | Włącz powiadomienia | Skontaktuj się z nami |
    Skontaktuj się z redakcją | Napisz do nas | Napisz do autora | Napisz do redakcji | Masz temat | Masz dla nas temat | Wyślij nam |
    Prześlij nam | Dołącz do naszego kanału na WhatsAppie | Obserwuj nasz kanał na WhatsAppie | Dołącz do nas na Telegramie |
    Śledź nas w Google News | Dziękujemy, że przeczytałaś/eś nasz artykuł do końca | Dziękujemy, że przeczytałeś nasz artykuł do końca |
    Dziękujemy, że przeczytałaś nasz artykuł do końca | Dziękujemy, że przeczytałaś/eś | Dziękujemy, że jesteś z nami |
    Dziękujemy za przeczytanie artykułu | Napisz do autorki | Masz ciekawą historię | Masz ciekawy temat | Masz dla nas ciekawy temat |
    Chcesz opowiedzieć nam swoją historię | Jesteś świadkiem | Byłeś świadkiem | Jesteś świadkiem ciekawego wydarzenia |
    Czekamy na wasze zgłoszenia | Prześlij zdjęcie | Wyślij zdjęcie | Dodaj nas do ulubionych źródeł | Dodaj nas do preferowanych źródeł |
    Bądź z nami na | Polub nas na | Subskrybuj nas na YouTube | Polub Wydarzenia na Facebooku | Zostań jednym z |
    Więcej ciekawych historii | Więcej ciekawych artykułów | Włącz powiadomienia push | Otrzymuj powiadomienia |
    Włącz powiadomienia w aplikacji | preferowane źródło | preferowanych źródeł | Zgłoś go redakcji | zgłoś redakcji | Daj nam znać
  `),
  share: phrases(`
    Udostępnij | Udostępnij artykuł | Udostępnij ten artykuł | Udostępnij na | Udostępnij na Facebooku |
    Udostępnij na Twitterze | Udostępnij na X | Udostępnij na LinkedIn | Udostępnij przez | Udostępnij znajomym |
    Udostępnienia | Podziel się | Podziel się artykułem | Podziel się na | Podziel się tym | Podziel się ze znajomymi |
    Poleć | Poleć znajomym | Poleć artykuł | Poleć ten artykuł | Tweetnij | Tweetuj | Wyślij | Wyślij e-mailem |
    Wyślij mailem | Wyślij znajomemu | Prześlij | Drukuj | Wydrukuj | Kopiuj link | Skopiuj link | Kopiuj adres |
    Link skopiowany | Skopiowano | Zapisz | Zapisz artykuł | Zapisz na później | Lubię to | Zapisz link |
    Link został skopiowany
  `),
  comments: phrases(`
    Komentarze | Komentarz | Komentuj | Skomentuj | Skomentuj artykuł | Skomentuj jako pierwszy | Dodaj komentarz |
    Dodaj swój komentarz | Dodaj opinię | Napisz komentarz | Zostaw komentarz | Zostaw odpowiedź | Opublikuj komentarz |
    Zobacz komentarze | Zobacz wszystkie komentarze | Pokaż komentarze | Pokaż wszystkie komentarze |
    Czytaj komentarze | Przeczytaj komentarze | Wszystkie komentarze | Brak komentarzy | Nie ma jeszcze komentarzy |
    Twój komentarz | Twoja opinia | Wasze komentarze | Komentarze są wyłączone |
    Możliwość komentowania została wyłączona | Komentarze wyłączone | Bądź pierwszy | Bądź pierwszą osobą |
    Weź udział w dyskusji | Dołącz do dyskusji | Dyskusja | Odpowiedz | Anuluj pisanie odpowiedzi |
    Twój adres e-mail nie zostanie opublikowany | Wymagane pola są oznaczone | Zaloguj się, aby dodać komentarz |
    Zaloguj się, aby skomentować | Aby dodać komentarz | Regulamin komentarzy | Zgłoś komentarz | Co o tym sądzisz |
    Co sądzisz | Co myślisz | Sonda | Oceń artykuł | Oceń ten artykuł | Czy artykuł był pomocny | Opinie |
    Komentowanie jest wyłączone | Oceń jakość naszego artykułu | Twoja opinia pozwala nam tworzyć lepsze treści |
    Zgłoś naruszenie | Zgłoś nadużycie | Zagłosuj | Pokaż odpowiedzi |
    Musisz się zalogować, aby móc dodać komentarz | Aby dodać komentarz, musisz się zalogować |
    Dajcie znać w komentarzach | Daj znać w komentarzu | Napiszcie w komentarzach
  `),
  consent: phrases(`
    Używamy plików cookies | Używamy plików cookie | Ta strona używa plików cookies | Ta strona używa cookies |
    Ta strona korzysta z plików cookies | Ta witryna używa plików cookie | Nasza strona używa plików cookies |
    Nasza strona korzysta z plików cookies | Strona korzysta z plików cookies | Serwis wykorzystuje pliki cookies |
    My i nasi partnerzy | Wraz z naszymi partnerami | Cenimy Twoją prywatność | Cenimy prywatność użytkowników |
    Dbamy o Twoją prywatność | Szanujemy Twoją prywatność | Twoja prywatność | Polityka prywatności |
    Polityka cookies | Ustawienia prywatności | Ustawienia cookies | Ustawienia plików cookie | Zarządzaj cookies |
    Zarządzaj ustawieniami | Zarządzaj preferencjami | Akceptuję | Akceptuj | Akceptuj wszystkie |
    Zaakceptuj wszystko | Zaakceptuj wszystkie | Akceptuję i przechodzę do serwisu | Przejdź do serwisu |
    Zgadzam się | Wyrażam zgodę | Odrzuć | Odrzuć wszystkie | Nie zgadzam się | Korzystając z naszej strony |
    Korzystając z serwisu | Aby wyświetlić tę treść | Aby zobaczyć tę treść | Szanowny Użytkowniku |
    Drogi Użytkowniku | Regulamin | RODO | Ta treść pochodzi z | Treść zewnętrzna | Ta treść jest udostępniana przez |
    Potrzebujemy Twojej zgody | Aby wyświetlić ten materiał | Aby obejrzeć ten materiał |
    W tym miejscu znajduje się treść zewnętrzna
  `),
  byline: phrases(`
    Autor | Autorka | Autorzy | Autor tekstu | Tekst | Napisał | Napisała | Opublikował | Opublikowane przez |
    Dodane przez | Opracowanie | Oprac | Opracował | Opracowała | Rozmawiał | Rozmawiała | Przygotował |
    Przygotowała | Redakcja | Korespondent | Od naszego korespondenta | Przez
  `),
  authorBox: phrases(`
    O autorze | O autorce | O autorach | O nas | O mnie | Autor artykułu | Wszystkie artykuły autora | Wszystkie wpisy autora |
    Zobacz wszystkie wpisy | Zobacz wszystkie artykuły | Więcej artykułów autora | Więcej od autora | Zobacz profil | Profil autora |
    Źródło | Źródła | Źródło artykułu | Prawa autorskie | Artykuł ukazał się | Artykuł pierwotnie ukazał się | Od redakcji |
    Redakcja poleca | Tekst powstał | Dziennikarz | Dziennikarka | Autor | Autorka | Wszystkie teksty autora | Wszystkie teksty autorki |
    Pokaż listę wszystkich publikacji | Materiał chroniony prawem autorskim | Materiał powstał dzięki | Materiał powstał we współpracy |
    Tekst powstał we współpracy | Materiał powstał dzięki wsparciu | Artykuł powstał przy wsparciu | Tekst powstał przy wsparciu |
    Tekst ukazał się pierwotnie | Tekst pierwotnie ukazał się | Artykuł został przetłumaczony | Tekst powstał przy użyciu |
    Tłumaczenie automatyczne | Więcej tekstów autora | Więcej tekstów autorki | Zobacz wszystkie teksty autora |
    Zobacz wszystkie teksty autorki | Inne teksty autora | Inne teksty autorki | Wszystkie artykuły autorki |
    Zobacz więcej artykułów autora | O audycji | O podcaście
  `),
  rights: phrases(`
    Wszelkie prawa zastrzeżone | Wszystkie prawa zastrzeżone | Kopiowanie zabronione |
    Dalsze rozpowszechnianie artykułu
  `),
  biography: phrases(`
    jest | pisze | pracuje | zajmuje się | jest dziennikarzem | jest dziennikarką | jest redaktorem | jest redaktorką |
    jest publicystą | jest autorem | jest autorką | pisze o | pracuje w
  `),
  contribution: [],
  disclosure: phrases(`
    linki afiliacyjne | link afiliacyjny | linków afiliacyjnych | linki partnerskie | otrzymujemy prowizję |
    możemy otrzymać prowizję | otrzymać prowizję | linków partnerskich
  `),
  published: phrases(`
    Opublikowano | Opublikowano dnia | Opublikowany | Opublikowane | Publikacja | Data publikacji | Data |
    Data dodania | Dodano | Dodany | Utworzono | Aktualizacja | Zaktualizowano | Zaktualizowany |
    Ostatnia aktualizacja | Ostatnio aktualizowany | Ostatnio zaktualizowano | Data aktualizacji |
    Ostatnia modyfikacja | Data modyfikacji | Zmodyfikowano | Wysłano | Z dnia
  `),
  correction: phrases(`
    Sprostowanie | Korekta | Errata | Od redakcji | Przypis redakcji | Aktualizacja
  `),
  tableOfContents: phrases(`
    Spis treści | Zawartość | W tym artykule | W artykule | Na tej stronie | Z tego artykułu dowiesz się |
    Z tego tekstu dowiesz się | Najważniejsze informacje | Przejdź do | W skrócie
  `),
  tags: phrases(`
    Tagi | Tag | Słowa kluczowe | Tematy | Temat | Kategorie | Kategoria | Etykiety | Więcej na temat | Więcej o |
    Czytaj więcej o | Czytaj więcej na temat | Zobacz więcej na temat | Powiązane tematy | Tematy w artykule | Dział |
    Miejsca | Osoby | Opublikowano w | Zaszufladkowano do kategorii | Otagowano | Umieszczono w |
    Zamieszczono w kategorii
  `),
  credit: phrases(`
    Foto | Fot | Fotografia | Fotografie | Fotograf | Zdjęcie | Zdjęcia | Zdjęcie ilustracyjne | Zdjęcie poglądowe |
    Zdjęcie archiwalne | Autor zdjęcia | Autor zdjęć | Źródło zdjęcia | Źródło zdjęcia głównego | Źródło zdjęć | Źródło | Źródło obrazu | Obraz |
    Ilustracja | Grafika | Rysunek | Infografika | Zrzut ekranu | Materiały prasowe | Wideo | Archiwum | PAP |
    Getty Images | East News | Powiększ zdjęcie | Powiększ | Mapa | Główne zdjęcie | Zdjęcie główne | Agencja Wyborcza |
    Forum | Shutterstock | Screen
  `),
  leadPicture: phrases(`
    Zdjęcie główne | Zdjęcie tytułowe | Zdjęcie na okładce
  `),
  pageTool: phrases(`
    Do góry | Powrót na górę | Na górę | Wróć na górę | Powrót | Wróć | Wróć na stronę główną | Strona główna |
    Powrót do strony głównej | Przejdź do treści | Przejdź do treści głównej | Przejdź do głównej treści |
    Przejdź do zawartości | Menu | Szukaj | Wyszukaj | Zamknij | Drukuj stronę | Wersja do druku | Posłuchaj artykułu |
    Posłuchaj tego artykułu | Odsłuchaj | Odsłuchaj artykuł | Słuchaj | Słuchaj artykułu | Czas czytania |
    Minut czytania | Min czytania | Ten tekst przeczytasz w | Przeczytasz w | Rozmiar tekstu | Pobierz PDF |
    Zgłoś błąd | Zauważyłeś błąd | Znalazłeś błąd | Pokaż więcej | Pokaż mniej | Pokaż wszystkie | Zobacz wszystkie |
    Załaduj więcej | Ładowanie | Następna strona | Poprzednia strona | Pełny ekran | Twoja przeglądarka nie obsługuje |
    Włącz JavaScript | Rozwiń | Zwiń | Skrót artykułu | Streszczenie | Zgłoś błąd w tekście | Zobacz poprzednie |
    Czytaj na głos | Kliknij na gwiazdkę | Kliknij gwiazdkę | Średnia ocena | Jak dotąd brak głosów |
    Lubię to Wczytywanie | Wczytywanie
  `),
  notFound: phrases(`
    Strona nie została znaleziona | Nie znaleziono strony | Strona nie istnieje | Strona, której szukasz |
    Strona, której szukasz, nie istnieje | Szukana strona nie istnieje | Podana strona nie istnieje |
    Żądana strona nie istnieje | Żądana strona nie została znaleziona | Ta strona nie istnieje |
    Ta strona jest niedostępna | Ten artykuł nie jest już dostępny | Artykuł nie istnieje | Artykuł niedostępny |
    Treść niedostępna | Nie znaleziono artykułu | Nie możemy znaleźć | Błąd 404 | Przepraszamy, strona | Wystąpił błąd
  `),
  loginWall: phrases(`
    Zaloguj się | Zaloguj | Logowanie | Zaloguj się, aby | Zaloguj się, aby kontynuować |
    Zaloguj się, aby czytać dalej | Zarejestruj się | Zarejestruj | Rejestracja | Załóż konto | Załóż darmowe konto |
    Utwórz konto | Stwórz konto | Musisz być zalogowany | Musisz się zalogować | Masz już konto | Nie masz konta |
    Nie masz jeszcze konta | Nie pamiętasz hasła | Zapomniałeś hasła | Hasło | Nazwa użytkownika | Zapamiętaj mnie
  `),
  botWall: phrases(`
    Sprawdzanie przeglądarki | Weryfikacja przeglądarki | Potwierdź, że jesteś człowiekiem |
    Zweryfikuj, że jesteś człowiekiem | Potwierdź, że nie jesteś robotem | Nie jestem robotem | Czy jesteś robotem |
    Czy jesteś człowiekiem | Odmowa dostępu | Dostęp zabroniony | Dostęp zablokowany | Zostałeś zablokowany |
    Proszę czekać | Włącz JavaScript i pliki cookie | Nietypowy ruch | Wyłącz AdBlocka | Wyłącz blokowanie reklam
  `),
} satisfies CueSheet;
