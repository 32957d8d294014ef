import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Danish */
export const da = {
  seeAlso: phrases(`
    Læs også | Læs mere | Læs mere om | Læs mere her | Læs videre | Læs hele artiklen | Læs hele | Læs artiklen | Læs resten | Læs alle |
    Læs flere | Læs flere artikler | Læs flere nyheder | Se også | Se mere | Se video | Se videoen | Se billederne | Se hele | Hør også |
    Hør mere | Hør podcast | Lyt også | Mere om | Mere om emnet | Mere fra | Mere info | Mere information | Få mere at vide |
    Flere artikler | Flere nyheder | Fortsæt med at læse | Fortsæt læsning | Relaterede artikler | Relateret | Relateret artikel |
    Relaterede nyheder | Relateret indhold | Måske er du interesseret i | Måske vil du også læse | Du vil måske også kunne lide |
    Dette vil måske interessere dig | Andre læser også | Andre læser | Anbefalet | Anbefalet til dig | Anbefalede artikler |
    Vi anbefaler | Gå ikke glip af | Klik her | Næste artikel | Forrige artikel | Artiklen fortsætter under | Læs tidligere artikel |
    Anbefalet læsning | Fik du læst | Artiklen fortsætter | Få overblikket | skrev vi om | Vi har tidligere skrevet om | Billedserie |
    I billeder | Video
  `),
  relatedHeading: phrases(`
    Læs også | Læs mere | Læs mere om | Læs flere | Mere om | Mere om emnet | Mere fra | Mere i | Mere læsning |
    Mere nyt | Flere artikler | Flere artikler om | Flere nyheder | Flere artikler af | Relateret |
    Relaterede artikler | Relaterede emner | Relaterede nyheder | Relaterede indlæg | Relateret indhold |
    Lignende artikler | Andre artikler | Andre læser | Andre læser også | Andre har læst | Mest læst | Mest læste |
    Mest læste artikler | Mest sete | Mest delte | Mest populære | Populært | Populære artikler | Seneste |
    Seneste nyt | Seneste nyheder | Seneste artikler | Seneste indlæg | Senest nyt | Lige nu | Nyheder | Topnyheder |
    Aktuelt | Anbefalet | Anbefalet til dig | Anbefalede artikler | Udvalgt til dig | Til dig |
    Redaktionen anbefaler | Redaktionens udvalgte | Vi anbefaler | Gå ikke glip af | Måske vil du også kunne lide |
    Trending | Forrige artikel | Næste artikel | Forrige indlæg | Næste indlæg | Eksterne henvisninger |
    Nyttige links | Links | Videoer | Sponsoreret indhold | Annoncørbetalt indhold | Se også |
    Måske er du også interesseret i | Tophistorier
  `),
  advertisement: phrases(`
    Annonce | Annoncer | Reklame | Reklamer | Annoncørbetalt indhold | Kommercielt samarbejde | Sponsoreret |
    Sponsoreret indhold | Sponsoreret artikel | Betalt indhold | Betalt partnerskab | I samarbejde med |
    Artiklen fortsætter efter annoncen | Artiklen fortsætter under annoncen | Artiklen fortsætter efter reklamen |
    Fortsætter efter annoncen | Læs videre efter annoncen | Luk annonce | Reklamelinks |
    Indholdet indeholder reklamelinks | Læs videre under annoncen
  `),
  newsletter: phrases(`
    Nyhedsbrev | Nyhedsbreve | Vores nyhedsbrev | Tilmeld dig nyhedsbrevet | Tilmeld dig vores nyhedsbrev | Tilmeld nyhedsbrev |
    Tilmeld dig her | Tilmeld dig | Abonner på vores nyhedsbrev | Abonnér på nyhedsbrevet | Få vores nyhedsbrev | Få nyhederne |
    Få de seneste nyheder | Modtag vores nyhedsbrev | Modtag nyheder | Hold dig opdateret | Bliv opdateret | Din e-mail |
    Din e-mailadresse | E-mailadresse | Indtast din e-mail | Tak for din tilmelding | Ved at tilmelde dig | Direkte i din indbakke |
    Direkte i indbakken | Få nyheder direkte | Få ugens bedste historier | Tilmeld dig gratis | Tilmeld mig | i din indbakke | i indbakken
  `),
  subscribe: phrases(`
    Abonner | Bliv abonnent | Køb abonnement | Køb adgang | Allerede abonnent | Er du allerede abonnent |
    Har du allerede abonnement | Kun for abonnenter | For abonnenter | Forbeholdt abonnenter |
    Artiklen er kun for abonnenter | Denne artikel er kun for | Lås artiklen op | Læs videre med |
    For at læse videre | For at læse hele artiklen | Prøv gratis | Fuld adgang | Få adgang | Få fuld adgang |
    Ingen binding | Opsig når som helst | Støt os | Støt vores arbejde | Støt vores journalistik | Bliv medlem |
    Giv et bidrag | Del artiklen gratis | Læs videre med abonnement | Artiklen er forbeholdt abonnenter |
    Eksklusivt for abonnenter | Giv artiklen væk | Som abonnent kan du dele
  `),
  follow: phrases(`
    Følg os | Følg os på | Følg med | Følg | Følg emnet | Følg emner | Følg skribent | Synes godt om os på | Like os på Facebook |
    Find os på | Download vores app | Hent appen | Hent vores app | Hent app | Slå notifikationer til | Kontakt os | Kontakt redaktionen |
    Har du et tip | Har du tip | Tip os | Skriv til os | Send os | Abonner på vores kanal | Bliv medlem af | Følg med på |
    Synes godt om os på Facebook | Følg os på Google News | Følg os på WhatsApp | Følg vores WhatsApp-kanal | Aktivér notifikationer |
    Få en notifikation | foretrukken kilde | foretrukne kilder | Skriv til redaktionen | Giv os besked
  `),
  share: phrases(`
    Del | Del artiklen | Del artikel | Del denne artikel | Del på | Del på Facebook | Del på Twitter | Del på X |
    Del på LinkedIn | Del via | Del via e-mail | Del med | Del siden | Del dette | Del linket | Delinger | Tweet |
    Send | Send til en ven | Send på e-mail | Udskriv | Print | Print artiklen | Kopier link | Link kopieret |
    Linket er kopieret | Gem | Gem artikel | Gem artiklen | Synes godt om
  `),
  comments: phrases(`
    Kommentarer | Kommentar | Kommenter | Kommentér artiklen | Skriv en kommentar | Skriv kommentar | Skriv et svar |
    Efterlad en kommentar | Tilføj kommentar | Læs kommentarer | Vis kommentarer | Vis alle kommentarer |
    Alle kommentarer | Ingen kommentarer | Din kommentar | Hvad mener du | Hvad synes du | Deltag i debatten | Debat |
    Bliv den første til at kommentere | Vær den første til at kommentere | Der er lukket for kommentarer |
    Kommentarer er lukket | Svar | Annuller svar | Din e-mailadresse vil ikke blive publiceret |
    Krævede felter er markeret | Log ind for at kommentere | Afstemning | Stem | Kommentarfeltet er lukket |
    Du skal være logget ind for at skrive en kommentar | Du skal være logget ind for at kommentere
  `),
  consent: phrases(`
    Vi bruger cookies | Vi anvender cookies | Dette website bruger cookies | Denne hjemmeside bruger cookies |
    Denne side bruger cookies | Vores hjemmeside bruger cookies | Vi og vores partnere |
    Vi respekterer dit privatliv | Dit privatliv | Privatlivspolitik | Persondatapolitik | Cookiepolitik |
    Cookieindstillinger | Cookie-indstillinger | Administrer cookies | Accepter | Accepter alle |
    Accepter alle cookies | Tillad alle | Afvis | Afvis alle | Kun nødvendige | Jeg accepterer | Jeg forstår |
    Ved at fortsætte | Ved at bruge | For at se dette indhold | Vis indhold | Vilkår og betingelser |
    Accepter cookies | Indholdet kommer fra | Dette indhold kommer fra | Eksternt indhold |
    Vi har brug for dit samtykke | Vi skal bruge dit samtykke | For at vise dette indhold | Du skal acceptere cookies
  `),
  byline: phrases(`
    Af | Tekst | Tekst af | Skrevet af | Forfatter | Journalist | Skribent | Udgivet af | Interview | Redaktør |
    Oversættelse | Oversat af | Fra | Tekst og foto
  `),
  authorBox: phrases(`
    Om forfatteren | Om skribenten | Om journalisten | Om os | Om mig | Alle artikler af | Flere artikler af | Vis alle indlæg |
    Vis alle artikler | Mere fra | Kilde | Kilder | Dette er et debatindlæg | Dette er udtryk for skribentens egen holdning |
    Ansvarshavende redaktør | Rettelse | Mere fra forfatteren | Læs mere af | Forfatter | Artiklen blev oprindeligt bragt |
    Artiklen er oprindeligt bragt | Teksten er oversat | Artiklen er oversat | Se alle artikler af | Læs flere artikler af |
    Mere af forfatteren
  `),
  rights: phrases(`
    Alle rettigheder forbeholdes | Alle rettigheder forbeholdt | Kopiering ikke tilladt
  `),
  biography: phrases(`er | skriver | arbejder`),
  contribution: phrases(`
    har bidraget til artiklen | har bidraget til denne artikel
  `),
  disclosure: phrases(`
    affiliate-links | affiliatelinks | reklamelinks | annoncelinks | modtager vi en kommission | får vi kommission |
    kan modtage provision | tjener kommission
  `),
  published: phrases(`
    Offentliggjort | Publiceret | Publiceret den | Udgivet | Udgivet den | Udgivelsesdato | Først publiceret | Dato |
    Oprettet | Skrevet | Opdateret | Opdateret den | Senest opdateret | Sidst opdateret | Sidst ændret |
    Sidst redigeret | Ændret
  `),
  correction: phrases(`
    Rettelse | Præcisering | Redaktionens bemærkning | Opdatering
  `),
  tableOfContents: phrases(`
    Indhold | Indholdsfortegnelse | I denne artikel | I artiklen | På denne side | Hop til | Kort fortalt | Overblik
  `),
  tags: phrases(`
    Tags | Emner | Emne | Nøgleord | Emneord | Kategorier | Kategori | Mere om | Læs mere om | Steder | Personer |
    Udgivet i | Arkiveret under | Tagget med | Gemt under
  `),
  credit: phrases(`
    Foto | Fotos | Fotograf | Billede | Billeder | Billedtekst | Billedkilde | Arkivfoto | Genrefoto | Modelfoto |
    Illustration | Grafik | Skærmbillede | Screenshot | Kilde | Video | Kort | Ritzau Scanpix | Scanpix |
    Getty Images | Forstør billede | Pressefoto
  `),
  leadPicture: phrases(`
    Forsidefoto | Topfoto | Forsidebillede
  `),
  pageTool: phrases(`
    Til toppen | Tilbage til toppen | Tilbage | Til forsiden | Forside | Forsiden | Hjem | Gå til indhold |
    Spring til indhold | Gå til hovedindhold | Menu | Søg | Luk | Lyt | Lyt til artiklen | Hør artiklen | Afspil |
    Læsetid | Min læsetid | Minutters læsning | Tekststørrelse | Print siden | Download PDF | Rapporter fejl |
    Fundet en fejl | Fejl i artiklen | Vis mere | Vis flere | Vis mindre | Vis alle | Se alle | Indlæs flere |
    Indlæser | Næste side | Forrige side | Fuld skærm | Din browser understøtter ikke | Aktivér JavaScript |
    Gem artiklen | Udskriv artiklen | Artiklen læses op af kunstig stemme | Læs artiklen op | Få artiklen læst op |
    Oplæsning | Opdaterer automatisk
  `),
  notFound: phrases(`
    Siden blev ikke fundet | Siden kunne ikke findes | Siden findes ikke | Siden, du leder efter |
    Siden du leder efter | Den side du leder efter | Siden du søger | Denne side findes ikke | Siden eksisterer ikke |
    Vi kan ikke finde siden | Vi kunne ikke finde siden | Artiklen blev ikke fundet | Artiklen findes ikke længere |
    Indholdet er ikke tilgængeligt | Fejl 404 | Der opstod en fejl | Der er sket en fejl
  `),
  loginWall: phrases(`
    Log ind | Log på | Log ind for at | Log ind for at læse | Log ind her | Opret konto | Opret en konto |
    Opret gratis konto | Opret bruger | Opret profil | Tilmeld | Har du allerede en konto | Har du ikke en konto |
    Du skal være logget ind | Du skal logge ind | Glemt adgangskode | Glemt din adgangskode | Adgangskode |
    Brugernavn | Husk mig
  `),
  botWall: phrases(`
    Kontrollerer din browser | Bekræft, at du er et menneske | Bekræft at du er et menneske | Jeg er ikke en robot |
    Er du en robot | Adgang nægtet | Du er blevet blokeret | Vent venligst | Usædvanlig trafik |
    For mange forespørgsler | Aktivér JavaScript og cookies | Slå din adblocker fra
  `),
} satisfies CueSheet;
