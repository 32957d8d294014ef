import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Swedish */
export const sv = {
  seeAlso: phrases(`
    Läs också | Läs även | Läs mer | Läs mer om | Läs mer här | Läs mer på | Läs vidare | Läs hela artikeln | Läs hela | Läs också om |
    Läs om | Läs fler | Läs fler artiklar | Läs fler nyheter | Läs artikeln | Läs alla | Läs allt om | Se också | Se även | Se mer |
    Se video | Se klippet | Se hela | Se bilder | Lyssna också | Lyssna på | Lyssna här | Mer om | Mer om ämnet | Mer läsning |
    Mer i ämnet | Mer från | Mer info | Mer information | Fler artiklar | Fler nyheter | Fortsätt läsa | Fortsätt läsa efter annonsen |
    Relaterat | Relaterade artiklar | Relaterad artikel | Relaterade nyheter | Relaterat innehåll | Du kanske också gillar |
    Du kanske är intresserad av | Det här kanske också intresserar dig | Kanske intresserar detta dig | Missa inte | Rekommenderat |
    Rekommenderad läsning | Rekommenderas | Klicka här | Nästa artikel | Föregående artikel | Bakgrund till | Detta har hänt |
    Andra läste också | Tipsa om | Tipsa oss | Vi har tidigare skrivit | skrev vi om | Vi har tidigare rapporterat |
    Tidigare rapportering | Bildspel | Bildextra | I bilder | Se bilderna | Se filmen | Se videon | Video | Vi har tidigare skrivit om |
    Fler bilder
  `),
  relatedHeading: phrases(`
    Läs också | Läs även | Läs mer | Läs mer om | Läs fler | Mer läsning | Mer om | Mer om ämnet | Mer från |
    Mer i ämnet | Mer nyheter | Mer av | Fler artiklar | Fler nyheter | Fler artiklar om | Fler artiklar av |
    Fler från | Relaterat | Relaterade artiklar | Relaterade nyheter | Relaterade ämnen | Relaterade inlägg |
    Relaterat innehåll | Liknande artiklar | Andra artiklar | Andra läser | Andra har läst | Andra läste också |
    Mest läst | Mest lästa | Mest läst just nu | Mest delat | Mest sett | Populärt | Populära artiklar | Populärast |
    Senaste | Senaste nytt | Senaste nyheterna | Senaste nyheter | Senaste artiklarna | Senaste inläggen |
    Det senaste | Just nu | Nyheter | Nyhetsdygnet | Toppnyheter | Aktuellt | I fokus | Rekommenderat |
    Rekommenderas | Rekommenderat för dig | För dig | Utvalt för dig | Redaktionen rekommenderar | Redaktionens val |
    Missa inte | Du kanske också gillar | Trendar | Föregående artikel | Nästa artikel | Föregående inlägg |
    Nästa inlägg | Inläggsnavigering | Externa länkar | Användbara länkar | Länkar | Videor | Senaste klippen |
    Annonssamarbete | Sponsrat innehåll | Du kanske också är intresserad av
  `),
  advertisement: phrases(`
    Annons | Annonser | Reklam | Annonssamarbete | Annonsmaterial | I samarbete med | Sponsrat | Sponsrat innehåll |
    Sponsrad | Sponsrad artikel | Betalt innehåll | Betalt samarbete | Innehåll från annonsör | Detta är en annons |
    Artikeln fortsätter efter annonsen | Artikeln fortsätter under annonsen | Fortsätt läsa efter annonsen |
    Texten fortsätter under annonsen | Stäng annons | Annonslänkar | Reklamlänkar | Innehåller annonslänkar |
    Annonsinnehåll | Annonsörsinnehåll | I samarbete med annonsör | Fortsätt läsa under annonsen
  `),
  newsletter: phrases(`
    Nyhetsbrev | Våra nyhetsbrev | Vårt nyhetsbrev | Prenumerera på nyhetsbrev | Prenumerera på vårt nyhetsbrev |
    Prenumerera på nyhetsbrevet | Anmäl dig till vårt nyhetsbrev | Anmäl dig till nyhetsbrevet | Anmäl dig här | Skriv upp dig |
    Få vårt nyhetsbrev | Få nyheterna | Få de senaste nyheterna | Få våra nyhetsbrev | Håll dig uppdaterad | Håll dig informerad |
    Din e-postadress | Din e-post | E-postadress | Ange din e-postadress | Tack för din anmälan | Tack för att du prenumererar |
    Genom att anmäla dig | Direkt i din inkorg | Direkt i inkorgen | Skriv upp dig på vårt nyhetsbrev | Missa inga nyheter |
    Anmäl dig gratis | Prenumerera gratis | Prenumerera här | Jag vill ha nyhetsbrevet | i din inkorg | i inkorgen | direkt i mejlen
  `),
  subscribe: phrases(`
    Prenumerera | Bli prenumerant | Köp prenumeration | Redan prenumerant | Är du redan prenumerant |
    Endast för prenumeranter | För prenumeranter | Exklusivt för prenumeranter | Låst artikel | Lås upp artikeln |
    Plusartikel | Premium | Den här artikeln är för prenumeranter | Läs vidare med | Fortsätt läsa med |
    För att läsa vidare | För att läsa hela artikeln | Prova gratis | Testa gratis | Ingen bindningstid |
    Avsluta när du vill | Stöd oss | Stöd vår journalistik | Bli medlem | Swisha | Ge bort artikeln |
    Artikeln är låst | Exklusivt för dig som prenumererar | Artikeln är endast för prenumeranter | Redan kund |
    Dela ut artikeln | Som prenumerant kan du ge bort
  `),
  follow: phrases(`
    Följ oss | Följ oss på | Följ oss i | Följ | Följ ämnen | Följ skribent | Följ ämnet | Gilla oss på | Gilla oss på Facebook |
    Hitta oss på | Ladda ner vår app | Ladda ner appen | Hämta appen | Hämta vår app | Slå på notiser | Aktivera notiser |
    Lägg till som önskad källa | Tipsa oss | Tipsa redaktionen | Har du ett tips | Kontakta oss | Kontakta redaktionen | Mejla oss |
    Skriv till oss | Prenumerera på vår kanal | Gå med i | Gå med i vår grupp | Följ ämnen i artikeln | Följ oss på Google Nyheter |
    Följ oss på WhatsApp | Följ vår WhatsApp-kanal | Vet du något om det här | Vet du mer om det här | Vet du mer | Har du tips |
    Hör av dig till oss | Hör av dig till | Få notiser | Få en notis | föredragen källa | Slå på pushnotiser | favoritkälla | Hör av dig
  `),
  share: phrases(`
    Dela | Dela artikel | Dela artikeln | Dela på | Dela på Facebook | Dela på Twitter | Dela på X |
    Dela på LinkedIn | Dela via | Dela via e-post | Dela med | Dela med dig | Dela sidan | Dela detta |
    Dela den här artikeln | Delningar | Tweeta | Tipsa en vän | Tipsa om artikeln | Mejla | Skicka |
    Skicka via e-post | Skriv ut | Skriv ut artikeln | Kopiera länk | Kopiera länken | Länken kopierad |
    Länk kopierad | Spara | Spara artikel | Spara artikeln | Gilla | Skicka som e-post
  `),
  comments: phrases(`
    Kommentarer | Kommentar | Kommentera | Kommentera artikeln | Skriv en kommentar | Skriv kommentar |
    Lämna en kommentar | Lämna ett svar | Lägg till kommentar | Läs kommentarer | Läs kommentarerna |
    Visa kommentarer | Visa alla kommentarer | Alla kommentarer | Inga kommentarer | Din kommentar | Vad tycker du |
    Vad tycker du om artikeln | Säg din mening | Delta i diskussionen | Diskutera | Bli först med att kommentera |
    Var först med att kommentera | Kommentarsfältet är stängt | Kommentarer inaktiverade | Svara | Avbryt svar |
    Din e-postadress kommer inte publiceras | Obligatoriska fält är märkta | Logga in för att kommentera |
    Omröstning | Rösta | Diskutera artikeln | Kommentarerna är stängda | Läs våra kommentarsregler |
    Du måste vara inloggad för att publicera en kommentar | Du måste vara inloggad för att kommentera
  `),
  consent: phrases(`
    Vi använder cookies | Vi använder kakor | Den här webbplatsen använder cookies | Denna webbplats använder cookies |
    Den här sidan använder cookies | Denna sida använder cookies | Vi och våra partner | Vi värnar om din integritet | Din integritet |
    Integritetspolicy | Cookiepolicy | Om cookies | Cookie-inställningar | Cookieinställningar | Hantera cookies | Hantera inställningar |
    Acceptera | Acceptera alla | Acceptera cookies | Godkänn | Godkänn alla | Godkänn alla cookies | Jag godkänner | Jag förstår |
    Avvisa alla | Neka | Neka alla | Endast nödvändiga | Genom att fortsätta | Genom att använda | För att visa innehållet |
    För att se det här innehållet | Användarvillkor | Personuppgiftspolicy | Innehållet kommer från | Det här innehållet kommer från |
    Externt innehåll | Här visas innehåll från | Vi behöver ditt samtycke | Vi behöver ditt godkännande |
    För att visa det här innehållet | För att se innehållet | Här finns inbäddat innehåll från | Klicka på knappen för att godkänna |
    godkänna cookies från
  `),
  byline: phrases(`
    Av | Text | Text av | Text och foto | Skribent | Författare | Reporter | Publicerad av | Skriven av | Redaktör |
    Intervju | Översättning | Från
  `),
  authorBox: phrases(`
    Om skribenten | Om författaren | Om författarna | Om oss | Om mig | Alla artiklar av | Fler artiklar av | Mer av | Visa alla inlägg |
    Visa alla artiklar | Detta är en ledare | Det här är en opinionstext | Detta är en opinionstext | Detta är en debattartikel | Källa |
    Källor | Rättelse | Ansvarig utgivare | Läs mer av | Skribent | Artikeln publicerades ursprungligen | Texten publicerades först |
    Texten har översatts | Sammanfattningen är gjord med hjälp av | Maskinöversatt | Fler artiklar av skribenten |
    Alla artiklar av skribenten | Fler texter av | Fler artiklar från | Visa fler artiklar av | Läs fler artiklar av |
    Kontakta skribenten | Om programmet | Om podden
  `),
  rights: phrases(`
    Alla rättigheter förbehållna | Alla rättigheter förbehålles | Alla rättigheter reserverade | Kopiering förbjuden
  `),
  biography: phrases(`är | skriver | arbetar`),
  contribution: phrases(`
    bidrog till den här artikeln | har bidragit till artikeln
  `),
  disclosure: phrases(`
    affiliatelänkar | affiliate-länkar | reklamlänkar | annonslänkar | provision för köp | kan få provision |
    får provision
  `),
  published: phrases(`
    Publicerad | Publicerad den | Publicerat | Publicerades | Publiceringsdatum | Först publicerad | Datum |
    Skapad | Uppdaterad | Uppdaterad den | Uppdaterat | Uppdaterades | Senast uppdaterad | Senast uppdaterat |
    Senast ändrad | Senast granskad | Ändrad
  `),
  correction: phrases(`
    Rättelse | Förtydligande | Redaktionens kommentar | Redaktörens anmärkning | Uppdatering
  `),
  tableOfContents: phrases(`
    Innehåll | Innehållsförteckning | I den här artikeln | I artikeln | På den här sidan | Hoppa till |
    Kortversionen | Sammanfattning
  `),
  tags: phrases(`
    Taggar | Tagg | Nyckelord | Ämnen | Ämne | Ämnen i artikeln | Etiketter | Kategorier | Kategori | Mer om |
    Läs mer om | Platser | Personer | Publicerat i | Publicerad i | Arkiverad under | Märkt med | Taggad med |
    Sparad under
  `),
  credit: phrases(`
    Foto | Foton | Fotograf | Bild | Bilder | Bildtext | Bildkälla | Arkivbild | Genrebild | Illustration | Grafik |
    Skärmdump | Skärmbild | Källa | Video | Karta | TT | Getty Images | Förstora bilden | Visa större bild | Pressbild
  `),
  leadPicture: phrases(`
    Toppbild | Omslagsbild | Huvudbild
  `),
  pageTool: phrases(`
    Till toppen | Tillbaka till toppen | Upp | Tillbaka | Till startsidan | Startsida | Startsidan | Hem |
    Hoppa till innehåll | Hoppa till innehållet | Hoppa till huvudinnehåll | Till innehållet | Meny | Sök | Stäng |
    Lyssna | Lyssna på artikeln | Lyssna på texten | Spela upp | Lästid | Min lästid | Minuters läsning |
    Textstorlek | Skriv ut sidan | Ladda ner PDF | Rapportera fel | Rapportera felet | Hittat ett fel |
    Fel i artikeln | Visa mer | Visa fler | Visa mindre | Visa alla | Ladda fler | Laddar | Nästa sida |
    Föregående sida | Helskärm | Din webbläsare stöder inte | Aktivera JavaScript | Spara artikeln |
    Skriv ut artikeln | Rätta fel | Lyssna på artikel | Ge bort | Klicka på en stjärna | Genomsnittligt betyg |
    Inga röster hittills | Gilla Laddar in
  `),
  notFound: phrases(`
    Sidan hittades inte | Sidan kunde inte hittas | Sidan finns inte | Sidan du söker | Sidan du letar efter |
    Sidan du försöker nå | Sidan saknas | Den här sidan finns inte | Sidan finns inte längre |
    Vi kan inte hitta sidan | Vi hittar inte sidan | Artikeln hittades inte | Artikeln finns inte längre |
    Innehållet är inte tillgängligt | Fel 404 | Ett fel uppstod
  `),
  loginWall: phrases(`
    Logga in | Logga in för att | Logga in för att läsa | Logga in här | Skapa konto | Skapa ett konto |
    Skapa gratis konto | Registrera dig | Registrera | Har du redan ett konto | Har du inget konto |
    Du måste vara inloggad | Du måste logga in | Glömt lösenord | Glömt ditt lösenord | Lösenord | Användarnamn |
    Kom ihåg mig
  `),
  botWall: phrases(`
    Kontrollerar din webbläsare | Verifiera att du är människa | Bekräfta att du är människa | Jag är inte en robot |
    Är du en robot | Åtkomst nekad | Du har blockerats | Vänligen vänta | Ovanlig trafik | För många förfrågningar |
    Aktivera JavaScript och cookies | Stäng av din annonsblockerare | Bekräfta att du är en människa
  `),
} satisfies CueSheet;
