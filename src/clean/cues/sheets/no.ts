import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Norwegian, Bokmål and Nynorsk */
export const no = {
  seeAlso: phrases(`
    Les også | Les meir | Les mer | Les mer om | Les mer her | Les videre | Les vidare | Les hele saken | Les heile saka | Les saken her |
    Les saken | Les alt om | Les alle | Les flere | Les flere saker | Les fleire saker | Les hele artikkelen | Se også | Sjå også |
    Se mer | Se video | Se videoen | Se bildene | Se hele | Hør også | Hør mer | Høyr også | Lytt også | Mer om | Meir om | Mer om saken |
    Mer om temaet | Mer fra | Mer informasjon | Få mer informasjon | Flere saker | Flere nyheter | Fortsett å lese | Relaterte saker |
    Relaterte artikler | Relatert | Relatert sak | Relatert artikkel | Relatert innhold | Anbefalt | Anbefalt for deg | Anbefalte saker |
    Anbefalte artikler | Vi anbefaler | Kanskje du også liker | Du liker kanskje også | Andre leser også | Andre leser |
    Ikke gå glipp av | Få med deg | Klikk her | Neste sak | Forrige sak | Neste artikkel | Forrige artikkel | Saken fortsetter under |
    Artikkelen fortsetter under | Følg saken | Les også om | Les òg | Fikk du med deg denne | skrev vi om | Vi har tidligere skrevet om |
    Bildeserie | I bilder | Video
  `),
  relatedHeading: phrases(`
    Les også | Les mer | Les meir | Les mer om | Les flere | Mer om | Mer om saken | Mer fra | Mer lesestoff |
    Flere saker | Fleire saker | Flere saker om | Flere nyheter | Flere artikler | Flere artikler av |
    Relaterte saker | Relaterte artikler | Relaterte emner | Relaterte innlegg | Relatert | Relatert innhold |
    Lignende saker | Lignende artikler | Andre saker | Andre artikler | Andre leser | Andre leser også |
    Andre leste også | Mest lest | Mest leste | Mest leste saker | Mest sett | Mest delt | Mest populære |
    Mest populært | Populært | Populære saker | Siste | Siste nytt | Siste nyheter | Siste saker | Siste artikler |
    Siste innlegg | Sist oppdatert | Nyheter | Nyheiter | Akkurat nå | Nå | Toppsaker | Hovedsaker | Aktuelt |
    Anbefalt | Anbefalt for deg | Anbefalte saker | Anbefalte artikler | Utvalgt for deg | For deg |
    Redaksjonen anbefaler | Vi anbefaler | Ikke gå glipp av | Du liker kanskje også | Trender | Forrige sak |
    Neste sak | Forrige innlegg | Neste innlegg | Innleggsnavigasjon | Eksterne lenker | Nyttige lenker | Lenker |
    Videoer | Sponset innhold | Annonsørinnhold | Se også | Aktuelle saker
  `),
  advertisement: phrases(`
    Annonse | Annonser | Reklame | Annonsørinnhold | Annonsørinnhold fra | Kommersielt innhold | Kommersielt samarbeid | Sponset |
    Sponset innhold | Sponset av | Betalt innhold | Innholdsmarkedsføring | I samarbeid med | Artikkelen fortsetter under annonsen |
    Saken fortsetter under annonsen | Artikkelen fortsetter etter annonsen | Saken fortsetter etter annonsen |
    Saka held fram under annonsen | Fortsetter under annonsen | Lukk annonse | Annonselenker | Reklamelenker | Inneholder annonselenker |
    Annonsørinnhold levert av | Les videre under annonsen | Artikkelen fortsetter under lenken | Saken fortsetter under lenken
  `),
  newsletter: phrases(`
    Nyhetsbrev | Nyheitsbrev | Vårt nyhetsbrev | Våre nyhetsbrev | Meld deg på nyhetsbrevet | Meld deg på vårt nyhetsbrev |
    Meld deg på nyhetsbrev | Meld deg på | Meld deg på her | Meld meg på | Abonner på nyhetsbrev | Abonner på vårt nyhetsbrev |
    Få vårt nyhetsbrev | Få nyhetsbrev | Få nyhetene | Få de siste nyhetene | Motta nyhetsbrev | Hold deg oppdatert | Bli oppdatert |
    Din e-post | Din e-postadresse | E-postadresse | Skriv inn din e-post | Skriv inn e-postadressen | Takk for din påmelding |
    Ved å melde deg på | Rett i innboksen | Få nyhetene rett i innboksen | Abonner på nyhetsbrevet | Meld deg på gratis | i innboksen din
  `),
  subscribe: phrases(`
    Abonner | Bli abonnent | Kjøp abonnement | Kjøp tilgang | Allerede abonnent | Er du allerede abonnent |
    Har du allerede abonnement | Kun for abonnenter | For abonnenter | Bare for abonnenter |
    Denne saken er for abonnenter | Denne artikkelen er for abonnenter | Pluss-sak | Lås opp saken |
    Les videre med | For å lese videre | For å lese hele saken | Prøv gratis | Full tilgang | Få tilgang |
    Få full tilgang | Ingen bindingstid | Avslutt når du vil | Støtt oss | Støtt vårt arbeid |
    Støtt vår journalistikk | Vipps | Bli medlem | Gi bort artikkelen | Les videre med abonnement |
    Saken er forbeholdt abonnenter | Eksklusivt for abonnenter | Gi bort saken | Som abonnent kan du dele
  `),
  follow: phrases(`
    Følg oss | Følg oss på | Følg med | Følg | Følg tema | Følg emner | Følg journalist | Lik oss på | Lik oss på Facebook | Finn oss på |
    Last ned appen | Last ned vår app | Last ned appen vår | Hent appen | Slå på varsler | Få varsler | Kontakt oss |
    Kontakt redaksjonen | Tips oss | Har du tips | Har du et tips | Har du tips til saken | Skriv til oss | Send oss | Send tips |
    Abonner på kanalen vår | Bli med i | Følg saken | Følg oss på Google Nyheter | Følg oss på WhatsApp | Har du tanker om saken |
    Har du tips til oss | Hei! Har du tanker om saken | Send meg gjerne en e-post | Vi rapporterer fra | Skru på varsler | Få varsel |
    foretrukken kilde | foretrukne kilder
  `),
  share: phrases(`
    Del | Del saken | Del artikkelen | Del artikkel | Del denne saken | Del denne artikkelen | Del på |
    Del på Facebook | Del på Twitter | Del på X | Del på LinkedIn | Del via | Del på e-post | Del via e-post |
    Del med | Del siden | Del dette | Delinger | Tvitre | Tweet | Tips en venn | Send | Send på e-post | Skriv ut |
    Skriv ut artikkelen | Kopier lenke | Kopier lenken | Lenke kopiert | Lenken er kopiert | Lagre | Lagre sak |
    Lagre artikkel | Liker
  `),
  comments: phrases(`
    Kommentarer | Kommentar | Kommenter | Kommenter saken | Skriv en kommentar | Skriv kommentar |
    Legg igjen en kommentar | Legg igjen kommentar | Legg til kommentar | Gi din mening | Les kommentarer |
    Vis kommentarer | Vis alle kommentarer | Alle kommentarer | Ingen kommentarer | Din kommentar | Hva mener du |
    Hva synes du | Kva meiner du | Delta i debatten | Debatt | Bli den første til å kommentere |
    Vær den første til å kommentere | Kommentarfeltet er stengt | Kommentarfeltet er lukket | Kommentarer er stengt |
    Svar | Avbryt svar | Din e-postadresse vil ikke bli publisert | Obligatoriske felt er merket |
    Logg inn for å kommentere | Avstemning | Stem | Fant du det du lette etter | Var denne artikkelen nyttig |
    Det er stengt for kommentarer | Du må være innlogget for å kommentere | Du må være logget inn for å kommentere
  `),
  consent: phrases(`
    Vi bruker cookies | Vi bruker informasjonskapsler | Vi nyttar informasjonskapslar |
    Dette nettstedet bruker informasjonskapsler | Denne nettsiden bruker cookies |
    Denne nettsiden bruker informasjonskapsler | Våre nettsider bruker | Vi og våre partnere |
    Vi respekterer ditt personvern | Ditt personvern | Personvern | Personvernerklæring | Personverninnstillinger |
    Informasjonskapsler | Om informasjonskapsler | Cookie-innstillinger | Administrer informasjonskapsler | Godta |
    Godta alle | Godta alle informasjonskapsler | Godkjenn | Godkjenn alle | Jeg godtar | Jeg samtykker |
    Jeg forstår | Avvis | Avvis alle | Kun nødvendige | Ved å fortsette | Ved å bruke | For å se dette innholdet |
    Vis innhold | Brukervilkår | Denne nettsiden bruker | Administrer samtykke | Personvern og informasjonskapsler |
    Innholdet kommer fra | Dette innholdet kommer fra | Eksternt innhold | Vi trenger ditt samtykke |
    For å vise dette innholdet | Du må godta informasjonskapsler
  `),
  byline: phrases(`
    Av | Tekst | Tekst av | Tekst og foto | Skrevet av | Forfatter | Journalist | Skribent | Publisert av | Intervju |
    Redaktør | Oversatt av | Frå
  `),
  authorBox: phrases(`
    Om forfatteren | Om skribenten | Om journalisten | Om oss | Om meg | Alle artikler av | Flere artikler av | Flere saker av |
    Vis alle innlegg | Vis alle artikler | Mer fra | Kilde | Kilder | Dette er en kommentar | Dette er et debattinnlegg |
    Kommentaren gir uttrykk for | Ansvarlig redaktør | Rettelse | Mer fra forfatteren | Journalist | Artikkelen ble først publisert |
    Saken ble først publisert | Teksten er oversatt | Sammendraget er laget | Se alle artikler av | Les flere saker av
  `),
  rights: phrases(`
    Alle rettigheter reservert | Alle rettigheter forbeholdt | Kopiering forbudt
  `),
  biography: phrases(`er | skriver | arbeider | jobber`),
  contribution: phrases(`
    har bidratt til saken | har bidratt til denne saken | har bidratt til denne artikkelen
  `),
  disclosure: phrases(`
    affiliate-lenker | affiliatelenker | annonselenker | reklamelenker | kan vi motta provisjon | mottar vi provisjon |
    kan få provisjon
  `),
  published: phrases(`
    Artikkelen er mer enn |
    Publisert | Publisert den | Publiseringsdato | Først publisert | Dato | Opprettet | Skrevet | Oppdatert |
    Oppdatert den | Sist oppdatert | Sist endret | Sist redigert | Sist endra | Endret | Lagt ut
  `),
  correction: phrases(`
    Rettelse | Presisering | Korrigering | Redaksjonens merknad | Oppdatering
  `),
  tableOfContents: phrases(`
    Innhold | Innholdsfortegnelse | I denne artikkelen | I artikkelen | På denne siden | Hopp til | Kort fortalt |
    Kortversjonen | Oppsummert
  `),
  tags: phrases(`
    Emner | Emne | Stikkord | Nøkkelord | Tagger | Tema | Temaer | Kategorier | Kategori | Mer om | Les mer om |
    Steder | Personer | Emneord | Publisert i | Arkivert under | Merket med | Lagret under
  `),
  credit: phrases(`
    Foto | Bilde | Bilder | Bilete | Fotograf | Bildetekst | Bildekilde | Arkivfoto | Illustrasjonsfoto |
    Illustrasjonsbilde | Illustrasjon | Grafikk | Skjermbilde | Skjermdump | Faksimile | Kilde | Video | Kart | NTB |
    Scanpix | Getty Images | Vis større bilde | Forstørr bildet | Pressefoto | Privat
  `),
  leadPicture: phrases(`
    Forsidebilde | Hovedbilde | Toppbilde | Forsidefoto | Toppfoto
  `),
  pageTool: phrases(`
    Til toppen | Tilbake til toppen | Tilbake | Til forsiden | Gå til forsiden | Forside | Forsiden | Hjem |
    Gå til innhold | Gå til innholdet | Hopp til innhold | Hopp til hovedinnhold | Meny | Søk | Lukk | Lytt |
    Lytt til saken | Lytt til artikkelen | Hør artikkelen | Spill av | Lesetid | Min lesetid | Minutters lesing |
    Tekststørrelse | Skriv ut siden | Last ned PDF | Meld fra om feil | Rapporter feil | Funnet en feil |
    Feil i artikkelen | Vis mer | Vis flere | Vis mindre | Vis alle | Se alle | Last flere | Laster | Neste side |
    Forrige side | Fullskjerm | Nettleseren din støtter ikke | Aktiver JavaScript | Lagre artikkelen | Skriv ut saken |
    Lytt til denne saken | Du trenger javascript for å se video | Du må slå på javascript
  `),
  notFound: phrases(`
    Siden ble ikke funnet | Siden finnes ikke | Siden du leter etter | Siden du prøver å nå | Sida finst ikkje |
    Denne siden finnes ikke | Siden eksisterer ikke | Fant ikke siden | Vi finner ikke siden | Vi fant ikke siden |
    Beklager, vi finner ikke | Artikkelen ble ikke funnet | Artikkelen finnes ikke lenger |
    Innholdet er ikke tilgjengelig | Feil 404 | Det oppstod en feil | Det har oppstått en feil
  `),
  loginWall: phrases(`
    Logg inn | Logg inn for å | Logg inn for å lese | Logg inn her | Opprett konto | Opprett en konto | Lag konto |
    Registrer deg | Har du allerede en konto | Har du ikke konto | Du må være logget inn | Du må logge inn |
    Glemt passord | Glemt passordet | Passord | Brukernavn | Husk meg
  `),
  botWall: phrases(`
    Sjekker nettleseren din | Kontrollerer nettleseren | Bekreft at du er et menneske | Jeg er ikke en robot |
    Er du en robot | Tilgang nektet | Du har blitt blokkert | Vennligst vent | Uvanlig trafikk |
    For mange forespørsler | Aktiver JavaScript og informasjonskapsler | Slå av annonseblokkering
  `),
} satisfies CueSheet;
