import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Hungarian */
export const hu = {
  seeAlso: phrases(`
    Olvassa el ezt is | Olvasd el ezt is | Ezt is olvassa el | Ezt is olvasd el | Olvasta már | Olvassa tovább | Tovább olvasom |
    Kapcsolódó cikk | Kapcsolódó cikkünk | Kapcsolódó | Lásd még | Lásd továbbá | További részletek | Bővebben | Érdekelheti |
    Ez is érdekelheti | Ajánljuk még | Nézze meg ezt is | A témában | Korábban írtuk | Olvassa el | Olvassa el a teljes cikket |
    Olvasd el a teljes cikket | Olvasd el | Olvassa tovább a cikket | Olvass tovább | Olvasd tovább | Olvass bele | Olvasson tovább |
    Olvasson bele | Tovább a cikkre | Tovább a cikkhez | Tovább a teljes cikkhez | Tovább olvasás | Tovább olvasok | A teljes cikk |
    A teljes cikk itt | A teljes cikk itt olvasható | A teljes cikket itt | A teljes interjú | Elolvasom | Elolvasom a cikket |
    Bővebben a témáról | Bővebben itt | Bővebben erről | Bővebben olvashat | Erről bővebben | Erről itt | Erről itt írtunk |
    Erről itt olvashat | Erről itt olvashat bővebben | Részletek itt | Részletek a cikkben | További részletek itt | További információ |
    További információk | További információ itt | További cikkek | További cikkek a témában | Kapcsolódó cikkek | Kapcsolódó anyag |
    Kapcsolódó anyagok | Kapcsolódó írásaink | Kapcsolódó anyagunk | Kapcsolódó hír | Kapcsolódó hírek | Kapcsolódó tartalom |
    Kapcsolódó videó | Kapcsolódó bejegyzés | Korábbi cikkünk | Korábbi cikkünk a témában | Korábbi cikkeink | Korábban írtuk a témában |
    A témáról | A témáról bővebben | A témában írtuk | Még több a témában | Még több erről | Olvasta már ezt | Olvastad már |
    Olvastad már ezt | Olvasta már ezt is | Ezt olvasta már | Ezt olvastad már | Ezt is ajánljuk | Ezt is nézd meg | Ezt is nézze meg |
    Ezt se hagyd ki | Ezt se hagyja ki | Ezt ne hagyd ki | Ne hagyja ki | Ne hagyd ki | Ne maradj le róla | Nézd meg | Nézd meg ezt is |
    Nézd meg a videót | Nézze meg | Nézze meg a videót | Nézze meg a galériát | Nézze meg képeinket | Nézd meg a képeket |
    Mutatjuk a videót | Videó itt | Videó a cikkben | Galéria | Fotógaléria | Képgaléria | Képek a cikkben | Megnézem a galériát |
    Galéria megtekintése | Tekintse meg | Tekintse meg galériánkat | Hallgasd meg | Hallgassa meg a podcastot | Hallgasd meg a podcastot |
    Ajánlott cikk | Ajánlott cikkek | Ajánlott olvasmány | Ajánlott olvasnivaló | Ajánlott tartalom | Ajánljuk | Ajánljuk figyelmébe |
    Ajánljuk figyelmedbe | Érdekelhet | Ez is érdekelhet | Ez is érdekelheti Önt | Ez is érdekes lehet | Ezek is érdekelhetnek |
    Ezek is érdekelhetik | Téged is érdekelhet | Önt is érdekelheti | Érdekelheti még | Tetszeni fog | Ez is tetszhet | Előző cikk |
    Következő cikk | Előző bejegyzés | Következő bejegyzés | A cikk folytatódik | A cikk folytatása | Folytatás a következő oldalon |
    Folytatás itt | Kattintson ide | Kattints ide | Kattintson a részletekért | Kattints a részletekért | Kattintson a galériáért |
    Tudjon meg többet | Tudj meg többet | Tudjon meg többet itt | Kapcsolódó cikkeink | Erről itt írtunk bővebben |
    Erről bővebben itt olvashat | Korábbi írásunk | Korábban már írtunk róla | Ezt se hagyja ki ma | A cikk a videó után folytatódik |
    Podcast | Videó | Videónk | Nézze meg videónkat | Hallgassa meg | Olvassa el korábbi cikkünket | Olvasd el korábbi cikkünket |
    A teljes beszélgetést itt nézheti meg | A teljes adást itt | Bővebben a videóban | Nézze meg riportunkat | Erről írtunk |
    Ehhez kapcsolódó cikkünk | írtunk | Kattintson a teljes cikkért | Képekben | Korábban írtunk róla
  `),
  relatedHeading: phrases(`
    Kapcsolódó cikkek | Kapcsolódó cikkeink | Kapcsolódó tartalom | Legolvasottabb | Legolvasottabbak | Legnépszerűbb | Legfrissebb |
    Legfrissebb hírek | Friss hírek | További hírek | További cikkek | Ajánlott cikkek | Ajánló | Ez is érdekelheti | Önnek ajánljuk |
    Még több | Kapcsolódó | Kapcsolódó anyagok | Kapcsolódó írások | Kapcsolódó írásaink | Kapcsolódó hírek | Kapcsolódó bejegyzések |
    Kapcsolódó tartalmak | Kapcsolódó témák | Kapcsolódó videók | Kapcsolódó termékek | Kapcsolódó galériák | Hasonló cikkek |
    Hasonló bejegyzések | Hasonló hírek | Hasonló tartalmak | Hasonló termékek | A témában | A témában még | Ebben a témában |
    Bővebben a témáról | Még több a témában | További cikkek a témában | Cikkek a témában | Legolvasottabb cikkek | Legolvasottabb hírek |
    Legolvasottabb cikkeink | A legolvasottabb | A legolvasottabbak | Ma legolvasottabb | A hét legolvasottabb cikkei |
    A nap legolvasottabb cikkei | Most olvassák | Mások ezeket olvassák | Mások most ezt olvassák | Mások ezt is olvasták |
    Ezt olvassák most | Ezeket olvassák most | Ezt olvassa mindenki | Legnézettebb | Legnézettebb videók | Legnépszerűbb cikkek |
    Legnépszerűbb cikkeink | Legnépszerűbb bejegyzések | Legnépszerűbbek | Népszerű | Népszerű cikkek | Népszerű bejegyzések |
    Népszerű most | Felkapott | Felkapott témák | Felkapott cikkek | Trending | Top hírek | Top cikkek | Legkommentáltabb |
    Legtöbb hozzászólás | Legtöbbet megosztott | Legfrissebbek | Legfrissebb cikkek | Legfrissebb cikkeink | Legfrissebb bejegyzések |
    Legfrissebb videók | Legfrissebb híreink | Legújabb | Legújabb cikkek | Legújabb bejegyzések | Legutóbbi bejegyzések |
    Legutóbbi cikkek | Legutóbbi hozzászólások | Utolsó bejegyzések | Friss cikkek | Friss cikkeink | Friss bejegyzések |
    Friss hozzászólások | Friss topikok | Legfontosabb hírek | A nap hírei | A nap legfontosabb hírei | Vezető hírek | Vezető hírünk |
    Kiemelt | Kiemelt hírek | Kiemelt cikkek | Kiemelt cikkeink | Aktuális híreink | Címlapról ajánljuk | Címlapon | A címlapról |
    Még a rovatból | Még több a rovatból | További cikkek a rovatból | Rovat további cikkei | A rovat további cikkei | A rovat cikkei |
    További írások | További cikkeink | További híreink | További bejegyzések | További ajánlatok | További ajánlataink | Egyéb hírek |
    Egyéb cikkek | Más cikkek | Még több cikk | Még több hír | Mutass többet | Ajánlott | Ajánlott bejegyzések | Ajánlott tartalmak |
    Ajánlott hírek | Ajánlott videók | Ajánlataink | Ajánljuk | Ajánljuk még | Ajánljuk figyelmébe | Ajánlott neked | Neked ajánljuk |
    Neked ajánlott | Önnek ajánlott | A szerkesztő ajánlja | A szerkesztőség ajánlja | A szerkesztőség ajánlata |
    Szerkesztőségünk ajánlja | Szerkesztői ajánló | Olvasóink ajánlják | Partnereink ajánlata | Partnereink ajánlják | Partnereink hírei |
    Partner ajánlatok | Érdekelhet | Ez is érdekelhet | Ezek is érdekelhetnek | Ezek is érdekelhetik | Ezt is ajánljuk | Ezt ne hagyd ki |
    Ezt ne hagyja ki | Ne hagyd ki | Ne hagyja ki | Ezt olvasta már | Olvasta már | Olvastad már | Előző cikk | Következő cikk |
    Előző bejegyzés | Következő bejegyzés | Bejegyzés navigáció | Bejegyzések navigációja | Bejegyzés-navigáció | Külső hivatkozások |
    Hasznos linkek | Galériák | Fotógaléria | Videók | Videóajánló | Támogatott tartalmak | Kedvenceink | Partnereinktől |
    Ajánlott videó | Olvasói sztorik | A rovat további hírei | Szponzorált | Olvasta már a rovatból
  `),
  advertisement: phrases(`
    Hirdetés | Reklám | Fizetett tartalom | Szponzorált tartalom | Támogatott tartalom |
    A cikk a hirdetés alatt folytatódik | A cikk a hirdetés után folytatódik | Hirdetések | Fizetett hirdetés | Fizetett politikai hirdetés |
    Politikai hirdetés | Reklámok | PR cikk | PR-cikk | PR | Promóció | Szponzorált | Szponzorált cikk |
    Szponzorált bejegyzés | Szponzorált hirdetés | Szponzorált poszt | Támogatott | Támogatói tartalom |
    Támogatott cikk | Támogatott írás | Társadalmi célú hirdetés | Reklámcikk | Advertorial | Márkázott tartalom |
    Partnertartalom | Partneri tartalom | Hirdetői tartalom | A cikk folytatódik a hirdetés után |
    A cikk folytatódik a hirdetés alatt | A cikk folytatása a hirdetés után |
    A cikk folytatása a hirdetés alatt | Az írás a hirdetés után folytatódik | A hirdetés után folytatjuk |
    Hirdetés bezárása | Hirdetés átugrása | A cikk megjelenését támogatta | A cikk támogatója | A tartalom támogatója |
    A cikk a reklám után folytatódik | Cikkünk a hirdetés után folytatódik
  `),
  newsletter: phrases(`
    Hírlevél | Iratkozzon fel hírlevelünkre | Iratkozz fel hírlevelünkre | Feliratkozás hírlevélre | Feliratkozom a hírlevélre |
    Ne maradjon le | Hírlevelek | Hírlevelünk | Hírleveleink | Heti hírlevél | Napi hírlevél | Ingyenes hírlevél | Hírlevél feliratkozás |
    Hírlevél-feliratkozás | Hírlevélre feliratkozás | Feliratkozás a hírlevélre | Feliratkozás hírlevelünkre |
    Feliratkozás a hírlevelünkre | Feliratkozás | Feliratkozom | Feliratkozok | Feliratkozom a hírlevelekre | Iratkozzon fel |
    Iratkozzon fel a hírlevélre | Iratkozzon fel a hírlevelünkre | Iratkozzon fel ingyenes hírlevelünkre |
    Iratkozzon fel napi hírlevelünkre | Iratkozzon fel heti hírlevelünkre | Iratkozz fel | Iratkozz fel a hírlevélre |
    Iratkozz fel a hírlevelünkre | Iratkozz fel a hírleveleinkre | Iratkozz fel ingyenes hírlevelünkre | Iratkozz fel heti hírlevelünkre |
    Kérem a hírlevelet | Kérek hírlevelet | Kérje hírlevelünket | Kérd hírlevelünket | Hírlevelet kérek | Értesüljön elsőként |
    Értesülj elsőként | Értesüljön a legfrissebb hírekről | Értesülj a legfrissebb hírekről | Értesüljön híreinkről | Ne maradj le |
    Ne maradj le semmiről | Ne maradjon le semmiről | Ne maradjon le a legfontosabb | Ne maradj le a legfontosabb | Legyen naprakész |
    Légy naprakész | Maradjon naprakész | E-mail cím | E-mail címed | E-mail címe | Az e-mail címed | Az Ön e-mail címe | Email cím |
    Email címed | Add meg az e-mail címed | Adja meg e-mail címét | Adja meg az e-mail címét | Írd be az e-mail címed |
    Írja be e-mail címét | Köszönjük a feliratkozást | Köszönjük feliratkozását | Sikeres feliratkozás | A feliratkozással |
    Bármikor leiratkozhat | Bármikor leiratkozhatsz | Leiratkozás | Iratkozz fel ingyen | a postaládájába | a postaládádba |
    az e-mail fiókodba
  `),
  subscribe: phrases(`
    Előfizetés | Előfizetek | Már előfizető | Fizessen elő | Csak előfizetőknek | A cikk folytatásához |
    Támogasson minket | Ez a cikk csak előfizetőknek | Ajándékozza oda a cikket | Előfizetés vásárlása |
    Előfizetési csomagok | Előfizetési lehetőségek | Előfizetőknek | Előfizetői tartalom | Előfizetői cikk |
    Előfizetek most | Előfizetek a lapra | Fizess elő | Fizess elő most | Fizessen elő most |
    Fizessen elő lapunkra | Fizessen elő és olvassa | Válasszon előfizetést | Válassz előfizetést |
    Digitális előfizetés | Már előfizetek | Már előfizető vagyok | Már van előfizetésem | Már előfizetőnk |
    Van már előfizetése | Van már előfizetésed | Ön már előfizető | Ha már előfizetőnk | Ha már előfizető |
    Legyen előfizetőnk | Legyél előfizető | Legyél előfizetőnk | Legyen Ön is előfizetőnk |
    Legyél te is előfizetőnk | Csak előfizetők számára | Kizárólag előfizetőknek | Csak előfizetőink olvashatják |
    Ez a cikk előfizetőknek szól | Ez a cikk csak előfizetőink számára | Ez a cikk csak előfizetők számára |
    Ez a tartalom csak előfizetőknek | Ez a tartalom csak előfizetők számára | Ezt a cikket csak előfizetőink |
    A cikk elolvasásához | A cikk teljes terjedelmében | A teljes cikk előfizetőknek | A teljes cikk elolvasásához |
    A tartalom megtekintéséhez előfizetés | Az olvasás folytatásához | Korlátlan hozzáférés | Olvasson korlátlanul |
    Olvass korlátlanul | Hirdetésmentes olvasás | Próbálja ki ingyen | Próbáld ki ingyen | Bármikor lemondható |
    Bármikor lemondhatja | Bármikor lemondhatod | Támogass minket | Támogasd a munkánkat | Támogassa munkánkat |
    Támogassa a munkánkat | Támogassa lapunkat | Támogasd a lapot | Támogasd a független újságírást |
    Támogassa a független újságírást | Támogatom | Támogatom a lapot | Legyél támogatónk | Legyen támogatónk |
    Legyél te is a támogatónk | Add az 1%-ot | Adományozok | Adományozz | Adományozzon | Ajándékozd oda a cikket |
    Ajándékozza el a cikket | Ajándékozz előfizetést | Cikk ajándékozása |
    Ha fontosnak tartod a független újságírást | Ha fontosnak tartja a független újságírást |
    Ha fontosnak tartja a munkánkat | Ha fontos számodra | Támogasd a szerkesztőséget | Segítse munkánkat |
    Segítsd a munkánkat | Segítsd munkánkat | csak előfizetőink számára érhető el
  `),
  follow: phrases(`
    Kövessen minket | Kövess minket | Kövess minket a Facebookon | Töltse le alkalmazásunkat | Csatlakozzon hozzánk |
    Kövessen a Google Hírekben | Kövessen minket a Google Hírekben | Kövess minket a Google Hírekben | Kövess | Követés | Követem |
    Téma követése | Szerző követése | Kövess minket Instagramon | Kövess minket az Instagramon | Kövess minket Facebookon |
    Kövess minket a TikTokon | Kövess minket a Telegramon | Kövess minket az X-en | Kövess minket a közösségi médiában |
    Kövess minket itt is | Kövess minket máshol is | Kövess bennünket | Kövess bennünket a Facebookon | Kövess bennünket Google Hírekben |
    Kövessen bennünket | Kövessen bennünket a Facebookon | Kövessen minket a Facebookon | Kövessen minket Facebookon |
    Kövessen minket az Instagramon | Kövessen minket a Twitteren | Kövessen minket Telegramon | Kövessen minket a közösségi oldalakon |
    Kövessen minket itt is | Kövesd oldalunkat | Kövesd az oldalunkat | Kövesd Facebook-oldalunkat | Kövesse oldalunkat |
    Kövesse Facebook-oldalunkat | Kövesd a csatornánkat | Kövesd WhatsApp-csatornánkat | Kövesse WhatsApp-csatornánkat |
    Lájkold Facebook-oldalunkat | Lájkolja Facebook-oldalunkat | Lájkolj minket | Lájkolj minket a Facebookon |
    Lájkolj minket Facebookon | Csatlakozz hozzánk | Csatlakozz hozzánk a Facebookon | Csatlakozz csoportunkhoz |
    Csatlakozz a csoportunkhoz | Csatlakozz a Telegram-csatornánkhoz | Csatlakozz WhatsApp-csatornánkhoz | Csatlakozzon csatornánkhoz |
    Csatlakozzon csoportunkhoz | Csatlakozzon WhatsApp-csatornánkhoz | Iratkozz fel a csatornánkra | Iratkozz fel YouTube-csatornánkra |
    Iratkozzon fel YouTube-csatornánkra | Iratkozzon fel csatornánkra | Töltsd le az alkalmazást | Töltsd le alkalmazásunkat |
    Töltsd le az appunkat | Töltse le az alkalmazást | Töltse le applikációnkat | Töltse le ingyenes alkalmazásunkat |
    Kapcsolja be az értesítéseket | Kapcsold be az értesítéseket | Értesítések bekapcsolása | Kérek értesítést |
    Ott vagyunk a Facebookon | Megtalálsz minket | Megtalál minket | Írjon nekünk | Írj nekünk | Írjon a szerkesztőségnek |
    Küldje el nekünk | Küldd el nekünk | Küldjön nekünk | Küldj nekünk | Lépjen velünk kapcsolatba | Lépj velünk kapcsolatba |
    Vegye fel velünk a kapcsolatot | Van egy jó sztorija | Van egy jó sztorid | Maradjon velünk | Maradj velünk | Kövesse | Kövesd |
    Kövesse a | Kövesse az | Kövesd a | Kövesd az | Kövessen minket a közösségi médiában | Kövessen minket Google Hírekben |
    Ha tetszett a cikk, kövessen | Ha tetszett a cikk, kövess | Ha szeretne hasonló cikkeket olvasni | Ha nem szeretne lemaradni |
    Ha nem akar lemaradni | Ha nem akarsz lemaradni | Csatlakozzon a | Csatlakozz Facebook-csoportunkhoz | Töltse le az appunkat |
    Látott valamit | Tud valamit | Ha van egy jó sztorija | Küldje be | Ha máskor is tudni szeretne hasonló dolgokról |
    Ha máskor is tudni szeretne | Ha máskor is szeretne | Ha szeretne még több | Ha tetszett ez a cikk | előnyben részesített forrás |
    előnyben részesített források | Írja meg nekünk | Jelezze nekünk
  `),
  share: phrases(`
    Megosztás | Ossza meg | Oszd meg | Megosztom | Megosztás Facebookon | Link másolása | Nyomtatás | Megosztás X-en |
    Megosztás Twitteren | Megosztás a Facebookon | Megosztás a Twitteren | Megosztás LinkedInen |
    Megosztás WhatsAppon | Megosztás Messengeren | Megosztás e-mailben | Megosztás emailben | Cikk megosztása |
    A cikk megosztása | Megosztom Facebookon | Megosztom a Facebookon | Megosztások | Megosztva | Oszd meg másokkal |
    Oszd meg másokkal is | Oszd meg ismerőseiddel | Oszd meg barátaiddal | Oszd meg a barátaiddal |
    Oszd meg Facebookon | Oszd meg a Facebookon | Oszd meg a cikket | Oszd meg ezt | Ossza meg másokkal |
    Ossza meg másokkal is | Ossza meg ismerőseivel | Ossza meg barátaival | Ossza meg a Facebookon |
    Ossza meg a cikket | Ossza meg ezt a cikket | Tetszik | Tetszett a cikk | Tweet | Küldés | Küldés e-mailben |
    Küldés emailben | Küldés ismerősnek | Elküldés | Elküldöm | Elküldöm e-mailben | Küldd el | Küldd el barátodnak |
    Küldje el | Küldje el ismerősének | Továbbküldés | Ajánlja ismerőseinek | Ajánld ismerőseidnek | Másolás |
    Hivatkozás másolása | Link másolva | A link másolva | Vágólapra másolva | Nyomtat | Nyomtatom | Kinyomtatom |
    Mentés későbbre | Elmentem | Elmentem későbbre | Könyvjelző | Kedvencekhez | Kedvencekhez adás
  `),
  comments: phrases(`
    Hozzászólások | Hozzászólás | Szóljon hozzá | Kommentek | Hozzászólások megjelenítése | Véleménye van |
    A hozzászólás lezárva | Moderálási szabályzat | Komment | Kommentek megtekintése | Kommentek mutatása |
    Kommentáld | Kommentelek | Kommentelj | Kommentelés | Komment írása | Írj kommentet | Írjon kommentet |
    Írj hozzászólást | Írjon hozzászólást | Írja meg véleményét | Írja meg a véleményét | Írd meg a véleményed |
    Írd meg véleményed | Mondja el véleményét | Mondd el a véleményed | Szólj hozzá | Szólj hozzá te is |
    Szólj hozzá a cikkhez | Szóljon hozzá a cikkhez | Szóljon hozzá Ön is | Hozzászólok | Hozzászólás írása |
    Hozzászólás küldése | Hozzászólás elküldése | Hozzászólások megtekintése | Hozzászólások mutatása |
    Hozzászólások olvasása | Összes hozzászólás | Minden hozzászólás | Új hozzászólás | Új hozzászólás hozzáadása |
    Nincs hozzászólás | Nincsenek hozzászólások | Még nincs hozzászólás | Még nincsenek hozzászólások |
    Még nem érkezett hozzászólás | Nincs komment | Vélemény | Vélemény, hozzászólás | Vélemények | Az Ön véleménye |
    A te véleményed | Legyen Ön az első | Legyen az első | Legyél te az első | Legyél az első | Légy az első |
    A hozzászólások le vannak tiltva | A hozzászólások zárva vannak | A hozzászólások jelenleg nem engedélyezettek |
    A hozzászólás nem engedélyezett | Hozzászólások lezárva | A kommentelés lezárult | Kommentszabályzat |
    Hozzászólási szabályok | Válasz | Válasz írása | Válasz megszakítása | Válaszolj |
    Az e-mail címet nem tesszük közzé | Az email címet nem tesszük közzé | A kötelező mezőket | A hozzászóláshoz |
    A hozzászóláshoz be kell jelentkezni | A hozzászóláshoz be kell jelentkezned | Hozzászóláshoz jelentkezzen be |
    Hozzászóláshoz be kell jelentkezni | Bejelentkezés a hozzászóláshoz | Jelentkezz be a hozzászóláshoz |
    Kommenteléshez | Ön mit gondol | Te mit gondolsz | Mit gondol erről | Mit gondolsz | Mi a véleménye |
    Mi a véleményed | Szavazás | Szavazok | Szavazz | Hasznos volt a cikk | Hasznos volt ez a cikk | Tetszett a cikk |
    Értékeld a cikket | Értékelje a cikket | A kommentek nem szerkesztett tartalmak |
    A hozzászólások nem szerkesztett tartalmak | Hozzászólás küldéséhez be kell jelentkezni
  `),
  consent: phrases(`
    Sütiket használunk | Ez a weboldal sütiket használ | Mi és partnereink | Elfogadom | Összes elfogadása |
    Süti beállítások | Külső tartalom | A hozzájárulására van szükség | A tartalom megjelenítéséhez |
    Weboldalunk sütiket használ | Weboldalunk cookie-kat használ | Oldalunk sütiket használ |
    Oldalunk cookie-kat használ | Oldalunk sütiket (cookie-kat) használ | Honlapunk sütiket használ |
    Honlapunk cookie-kat használ | Az oldal sütiket használ | Az oldal cookie-kat használ |
    A weboldal sütiket használ | A weboldal cookie-kat használ | A honlap sütiket használ |
    Ez az oldal sütiket használ | Ez az oldal cookie-kat használ | Ez a honlap sütiket használ |
    Ez a webhely cookie-kat használ | Ez a webhely sütiket használ | Ez a weboldal cookie-kat használ |
    Cookie-kat használunk | Sütiket és hasonló technológiákat | Tájékoztatjuk, hogy a honlap |
    A weboldalon sütiket használunk | Ezen az oldalon sütiket használunk | Mi és a partnereink |
    Partnereinkkel együtt | Fontos számunkra az Ön adatainak | Fontos számunkra a magánélet |
    Az Ön adatainak védelme | Az Ön adatainak védelme fontos | Az Ön adatvédelme | Adatvédelmi beállítások |
    Adatvédelmi irányelvek | Adatvédelmi nyilatkozat | Adatvédelmi szabályzat | Adatvédelmi tájékoztató |
    Adatkezelési tájékoztató | Adatkezelési szabályzat | Cookie beállítások | Cookie-beállítások | Cookie szabályzat |
    Cookie tájékoztató | Süti szabályzat | Süti tájékoztató | Sütibeállítások | Sütik kezelése | Sütik elfogadása |
    Sütik beállítása | Cookie-k kezelése | Beállítások kezelése | Beállítások módosítása | Elfogadás |
    Elfogadom az összeset | Elfogadok mindent | Összes süti elfogadása | Mindet elfogadom | Mindent elfogadok |
    Minden süti elfogadása | Elfogadom és bezárom | Elfogad | Elutasítás | Elutasítom | Összes elutasítása |
    Mindet elutasítom | Nem fogadom el | Nem járulok hozzá | Hozzájárulok | Értem | Csak a szükséges sütik |
    Csak a szükségesek | Az oldal használatával | Az oldal használatával elfogadja | A weboldal használatával |
    A böngészés folytatásával | A videó megtekintéséhez | A tartalom megtekintéséhez |
    A tartalmat a következő szolgáltatja | Hozzájárulás szükséges | Felhasználási feltételek |
    Általános szerződési feltételek | Jogi nyilatkozat
  `),
  byline: phrases(`
    Szerző | Írta | Szöveg | Szerzők | A cikk szerzője | Írta és fényképezte | Szöveg és fotó | Szöveg és kép |
    Szerkesztette | Szerkesztő | Összeállította | Készítette | Közzétette | Feltöltötte | Beküldte | Fordította |
    Riporter | Újságíró | Tudósító | Tudósítónktól | Munkatársunktól | Közreműködött | Az interjút készítette
  `),
  authorBox: phrases(`
    A szerzőről | A szerző további cikkei | Szerzőnk | A szerzőkről | A szerző | A cikk szerzője | A szerző cikkei | A szerző írásai |
    A szerző összes cikke | A szerző összes írása | A szerző további írásai | További cikkek a szerzőtől | További írások a szerzőtől |
    Több cikk a szerzőtől | Összes cikk | Összes bejegyzés | Összes bejegyzés megtekintése | Összes cikk megtekintése | Szerző profilja |
    Szerzői adatlap | Névjegy | Rólam | Rólunk | A cikk forrása | Források | Felhasznált források | Szerzői jogok | Szerzői jog |
    A cikk eredetileg | A cikk először | Az írás eredetileg | Eredetileg megjelent | A szerkesztőség megjegyzése |
    A szerkesztő megjegyzése | Szerkesztői megjegyzés | A cikk másodközlése | A szerző a | A szerző véleménye | A cikk szerzője a |
    A szerző korábbi cikkei | Másolás, terjesztés | A cikk elkészítésében | A cikk megjelenését | Ez a cikk eredetileg |
    A szöveg mesterséges intelligencia | A cikket mesterséges intelligencia | Összes cikke
  `),
  rights: phrases(`
    Minden jog fenntartva | Másolása tilos | Utánközlés csak
  `),
  biography: phrases(`
    újságíró, szerkesztő | a lap újságírója | a lap munkatársa | a lap főszerkesztője | lapunk munkatársa |
    lapunk újságírója | lapunk főszerkesztője | szabadúszó újságíró | rovatának munkatársa | a lap korábbi |
    újságíró a | a lap rovatvezetője
  `),
  contribution: [],
  disclosure: phrases(`
    affiliate linkek | partnerlinkek | affiliate link | affiliate linkeket | affiliate hivatkozások |
    partneri linkek | partnerlinkeket | jutalékot kapunk | jutalékot kaphatunk | jutalékot kapok |
    jutalékot kaphatok | az Ön számára többletköltség nélkül | számodra többletköltség nélkül
  `),
  published: phrases(`
    Megjelent | Publikálva | Frissítve | Utolsó frissítés | Közzétéve | Megjelent ekkor | Megjelenés |
    Megjelenés dátuma | Megjelenés ideje | Megjelenés időpontja | Publikálás dátuma | Publikálás ideje |
    Publikálás időpontja | Közzététel | Közzététel dátuma | Közzététel ideje | Közzététel időpontja |
    Közzététel napja | Beküldve | Létrehozás dátuma | Feltöltve | Dátum | Első megjelenés | Először megjelent |
    Eredetileg megjelent | Frissítés | Frissítés dátuma | Frissítés ideje | Legutóbb frissítve | Utoljára frissítve |
    Utolsó módosítás | Utoljára módosítva | Legutóbbi módosítás | Legutóbbi frissítés | Módosítva | Módosítás dátuma |
    Szerkesztve
  `),
  correction: phrases(`
    Helyreigazítás | Helyesbítés | Pontosítás | Javítás | A szerkesztő megjegyzése | A szerk. megj | Frissítés
  `),
  tableOfContents: phrases(`
    Tartalom | Tartalomjegyzék | A cikk tartalma | A tartalomból | Tartalomból | Ebben a cikkben |
    A cikkből megtudhatja | A cikkből megtudhatod | A cikkből kiderül | Ezen az oldalon | Ugrás ide | Fejezetek |
    Cikkünk tartalma | A cikk tartalmából
  `),
  tags: phrases(`
    Címkék | Kulcsszavak | Témák | Kategóriák | Címke | Kulcsszó | Téma | Tag-ek | Tagek | Tags | Kategória | Rovat |
    Rovatok | Besorolás | Kapcsolódó témák | Kapcsolódó címkék | További témák | Témák a cikkben | A cikk témái |
    Bővebben a témában | Még több a témáról | Hashtagek | Közzétéve
  `),
  credit: phrases(`
    Fotó | Fotók | Kép | Képek | Forrás | Illusztráció | Nyitókép | Fényképezte | MTI | Fotó forrása | Fotók forrása |
    Fotó készítője | A fotó forrása | A kép forrása | Kép forrása | Képek forrása | Képforrás | Képünk illusztráció |
    A kép illusztráció | A képünk illusztráció | A fotó illusztráció | A felvétel illusztráció | Illusztráció forrása |
    Illusztrációnk | Kiemelt kép | Kiemelt fotó | Kiemelt kép forrása | Borítókép | Borítókép forrása | Borítófotó |
    Címlapkép | Címlapfotó | Nyitókép forrása | Nyitófotó | Archív fotó | Archív felvétel | Képernyőkép | Képernyőfotó |
    Infografika | MTI/MTVA | MTI Fotó | Getty Images | Shutterstock | Fortepan | Kép nagyítása | Kattintson a képre |
    Képre kattintva | Fotónk illusztráció | Borítókép illusztráció | Nyitóképünk | Kiemelt képünk | Kiemelt fotónk |
    Címlapkép forrása
  `),
  leadPicture: phrases(`
    Borítókép | Nyitókép | Címlapkép | Kiemelt kép
  `),
  pageTool: phrases(`
    Vissza a tetejére | Hallgassa meg | Olvasási idő | Cikk mentése | Cikk nyomtatása | Bezárás |
    Vissza a lap tetejére | Vissza az oldal tetejére | Az oldal tetejére | Lap tetejére | Oldal tetejére | Vissza |
    Vissza a főoldalra | Vissza a címlapra | Vissza a kezdőlapra | Vissza a nyitólapra | Vissza a hírekhez | Főoldal |
    Kezdőlap | Nyitólap | Címlap | Ugrás a tartalomra | Ugrás a tartalomhoz | Ugrás a fő tartalomra |
    Ugrás a fő tartalomhoz | Tovább a tartalomra | Tovább a tartalomhoz | Kilépés a tartalomba | Menü | Keresés |
    Kereső | Keresés az oldalon | Bezár | Nyomtatható verzió | Nyomtatóbarát változat | Nyomtatási nézet |
    Oldal nyomtatása | Hallgassa meg a cikket | Hallgasd meg a cikket | Cikk meghallgatása | Cikk felolvasása |
    A cikk meghallgatása | Meghallgatom | Becsült olvasási idő | Olvasási idő kb | Perc olvasás | Perc olvasási idő |
    Perces olvasmány | Perc alatt elolvasható | Betűméret | Szövegméret | Betűméret növelése | Betűméret csökkentése |
    Hibát talált | Hibát találtál | Hibát talált a cikkben | Hibát találtál a cikkben | Hiba jelentése |
    Hibabejelentés | Továbbiak betöltése | Több betöltése | További betöltése | Mutass többet | Mutass kevesebbet |
    Több mutatása | Kevesebb mutatása | Összes megtekintése | Összes mutatása | Mutasd mind | Mindet mutat |
    Betöltés | Betöltés folyamatban | Következő oldal | Előző oldal | Teljes képernyő |
    Az Ön böngészője nem támogatja | A böngésződ nem támogatja | A böngészője nem támogatja |
    Kapcsolja be a JavaScriptet | Engedélyezze a JavaScriptet | PDF letöltése | Letöltés PDF-ben
  `),
  notFound: phrases(`
    Az oldal nem található | A keresett oldal nem található | A keresett oldal nem létezik | A cikk nem található |
    Az oldal nem létezik | Az oldal nem elérhető | Az oldal már nem létezik | Az oldal már nem elérhető |
    Ez az oldal nem létezik | Ez az oldal nem található | Ez az oldal nem elérhető | A kért oldal nem található |
    A kért oldal nem létezik | A keresett oldalt nem találjuk | A keresett tartalom nem található |
    A keresett cikk nem található | A tartalom nem található | A tartalom nem elérhető | A tartalom már nem elérhető |
    A cikk nem létezik | A cikk már nem elérhető | Ez a cikk már nem elérhető | Nincs ilyen oldal |
    Nem található az oldal | Sajnáljuk, az oldal | Sajnáljuk, a keresett oldal | Hoppá, az oldal | Hiba 404 |
    404-es hiba | 404 hiba | Hiba történt
  `),
  loginWall: phrases(`
    Bejelentkezés | Belépés | Jelentkezzen be | Regisztráció | Jelentkezz be | Belépek | Lépj be | Lépjen be |
    Lépjen be a folytatáshoz | Jelentkezzen be a folytatáshoz | Jelentkezz be a folytatáshoz | Jelentkezzen be, hogy |
    Bejelentkezem | Bejelentkezés szükséges | Kérjük, jelentkezzen be | Kérjük, lépjen be | Be kell jelentkeznie |
    Be kell jelentkezned | Regisztrálok | Regisztráljon most | Regisztrálj most | Regisztrálj ingyen |
    Ingyenes regisztráció | Fiók létrehozása | Hozzon létre fiókot | Hozz létre fiókot | Új fiók létrehozása |
    Van már fiókja | Van már fiókod | Már van fiókom | Már regisztrált | Nincs még fiókja | Nincs még fiókod |
    Nincs fiókod | Még nincs fiókom | Még nem regisztrált | Elfelejtette jelszavát | Elfelejtette a jelszavát |
    Elfelejtetted a jelszavad | Elfelejtett jelszó | Jelszó | Felhasználónév | Emlékezz rám | Emlékezzen rám |
    Maradjak bejelentkezve | Bejelentkezve maradok
  `),
  botWall: phrases(`
    Böngésző ellenőrzése | Erősítse meg, hogy ember | Nem vagyok robot | Hozzáférés megtagadva |
    A böngésző ellenőrzése | Böngészőjének ellenőrzése | Ellenőrizzük a böngészőjét | Ellenőrizzük böngészőjét |
    Erősítsd meg, hogy ember vagy | Igazolja, hogy Ön ember | Igazolja, hogy nem robot |
    Igazold, hogy nem vagy robot | Erősítse meg, hogy nem robot | Ön robot | Biztonsági ellenőrzés folyamatban |
    Hozzáférés elutasítva | Hozzáférés letiltva | A hozzáférés megtagadva | A hozzáférés le van tiltva |
    Kérjük, várjon | Kérem várjon | Egy pillanat türelmet | Túl sok kérés | Szokatlan forgalmat észleltünk |
    Engedélyezze a JavaScriptet és a sütiket | Kapcsolja ki a reklámblokkolót | Kapcsold ki a reklámblokkolót |
    Kapcsolja ki a hirdetésblokkolót | Reklámblokkolót használ
  `),
} satisfies CueSheet;
