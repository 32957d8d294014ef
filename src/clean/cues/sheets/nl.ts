import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Dutch */
export const nl = {
  seeAlso: phrases(`
    Lees ook | Lees meer | Lees meer over | Lees verder | Lees verder onder de advertentie | Lees verder onder de foto |
    Lees verder na de advertentie | Lees het hele artikel | Lees het hele verhaal | Lees hier | Lees hier meer | Lees hier ook |
    Lees dan ook | Lees ook dit | Lees ook deze | Lees ook het interview | Lees ook de column | Lees de hele | Lees alles over |
    Lees alles over dit onderwerp | Lees meer onder de advertentie | Bekijk ook | Bekijk hier | Bekijk de video | Bekijk meer |
    Bekijk onze | Kijk ook | Kijk hier | Luister ook | Luister hier | Zie ook | Zie verder | Zie onder meer | Meer over |
    Meer over dit onderwerp | Meer lezen | Meer lezen over | Meer weten | Meer weten over | Meer informatie | Meer nieuws | Meer op |
    Meer van | Verder lezen | Klik hier | Klik hier voor | Klik hier om | Ook interessant | Ook interessant voor jou | Ook leuk |
    Ook lezen | Misschien ook interessant | Misschien vind je dit ook interessant | Dit vind je misschien ook leuk |
    Dit vind je misschien ook interessant | Dit is ook interessant | Anderen lazen ook | Anderen lezen ook | Anderen bekeken ook |
    Aanbevolen | Aanbevolen voor jou | Aanrader | Aanraders | Gerelateerd | Gerelateerde artikelen | Gerelateerd artikel |
    Gerelateerd nieuws | Gerelateerde berichten | Verwante artikelen | Volg het laatste nieuws | Volg ons liveblog | Leestip | Leestips |
    Kijktip | Niet missen | Mis niet | Volgende artikel | Vorig artikel | Ontdek meer | Ontdek ook | Eerder schreven we |
    Eerder berichtten we | Fotoserie | Fotoreeks | In beeld | Video | Bekijk de foto’s | Eerder schreven wij | Meer hierover
  `),
  relatedHeading: phrases(`
    Lees ook | Lees meer | Lees verder | Meer lezen | Meer over | Meer over dit onderwerp | Meer van |
    Meer van deze auteur | Meer nieuws | Meer artikelen | Meer in | Meer uit | Meer berichten | Meest gelezen |
    Meest bekeken | Meest gedeeld | Meest recent | Meest populair | Populair | Populaire artikelen |
    Populaire berichten | Trending | Nieuwste | Nieuwste artikelen | Laatste nieuws | Laatste artikelen |
    Laatste berichten | Het laatste nieuws | Net binnen | Gerelateerd | Gerelateerde artikelen |
    Gerelateerde berichten | Gerelateerd nieuws | Gerelateerde onderwerpen | Gerelateerde video's |
    Gerelateerde content | Verwante artikelen | Verwante onderwerpen | Andere artikelen | Ander nieuws |
    Andere berichten | Ook interessant | Ook in het nieuws | Ook in deze rubriek | Aanbevolen | Aanbevolen artikelen |
    Aanbevolen voor jou | Aanbevolen voor u | Aanraders | Aanraders van de redactie | Keuze van de redactie |
    Tip van de redactie | Uitgelicht | Voor jou | Speciaal voor jou | Misschien ook interessant |
    Misschien vind je dit ook leuk | Dit vind je misschien ook leuk | Dit wil je lezen | Anderen lazen ook |
    Anderen bekeken ook | Niet te missen | In het nieuws | In dit dossier | Dossier | Uit het archief |
    Externe links | Handige links | Vorig bericht | Volgend bericht | Vorig artikel | Volgend artikel |
    Bericht navigatie | Video's | Podcasts | Gesponsorde content | Gesponsord | Partnercontent | Zie ook |
    Bekijk ook | Reacties
  `),
  advertisement: phrases(`
    Advertentie | Advertenties | Reclame | Adverteren | Gesponsord | Gesponsord door | Gesponsorde inhoud |
    Gesponsorde content | Gesponsord bericht | Ingezonden mededeling | Partnerbijdrage | Partnercontent |
    Branded content | Aangeboden door | Mogelijk gemaakt door | In samenwerking met |
    Tekst gaat verder onder de advertentie | De tekst gaat verder onder de advertentie |
    Tekst loopt door onder de advertentie | Artikel gaat verder onder de advertentie |
    Artikel gaat hieronder verder | Lees verder onder de advertentie | Lees verder na de advertentie |
    Ga verder na de advertentie | Tekst gaat verder onder de foto | Tekst gaat door onder de foto |
    Tekst loopt door onder de foto | Tekst gaat verder onder de video | Tekst loopt verder onder de foto |
    Advertentie sluiten | Advertentie overslaan | Affiliate links | Dit artikel bevat affiliate links |
    Scroll om verder te lezen | Dit is een gesponsord bericht
  `),
  newsletter: phrases(`
    Nieuwsbrief | Nieuwsbrieven | Onze nieuwsbrief | Gratis nieuwsbrief | Dagelijkse nieuwsbrief | Schrijf je in voor onze nieuwsbrief |
    Schrijf je in voor de nieuwsbrief | Schrijf u in voor onze nieuwsbrief | Schrijf u in voor de nieuwsbrief | Schrijf je nu in |
    Schrijf je hier in | Schrijf je gratis in | Meld je aan voor onze nieuwsbrief | Meld je aan voor de nieuwsbrief |
    Meld u aan voor onze nieuwsbrief | Meld je hier aan | Meld je aan | Aanmelden voor de nieuwsbrief | Aanmelden nieuwsbrief |
    Abonneer je op onze nieuwsbrief | Abonneer je op de nieuwsbrief | Ontvang onze nieuwsbrief | Ontvang de nieuwsbrief |
    Ontvang dagelijks | Ontvang elke | Ontvang het laatste nieuws | Ontvang de beste | Blijf op de hoogte | Blijf op de hoogte van |
    Mis niets | Mis geen enkel | Altijd op de hoogte | Uw e-mailadres | Je e-mailadres | E-mailadres | Vul je e-mailadres in |
    Vul uw e-mailadres in | Bedankt voor je inschrijving | Bedankt voor je aanmelding | Door je in te schrijven | Door je aan te melden |
    Je kunt je op elk moment afmelden | In je mailbox | Elke ochtend in je mailbox | Ja, ik meld me aan | Meld je gratis aan |
    Gratis aanmelden | Meld mij aan | Schrijf me in | Direct aanmelden | in uw mailbox | in je inbox
  `),
  subscribe: phrases(`
    Abonneer | Abonneer je | Abonneer nu | Word abonnee | Word nu abonnee | Word lid | Neem een abonnement |
    Al abonnee | Ben je al abonnee | Bent u al abonnee | Reeds abonnee | Al een abonnement | Alleen voor abonnees |
    Exclusief voor abonnees | Voor abonnees | Dit artikel is exclusief voor abonnees |
    Dit artikel is alleen voor abonnees | Dit is een premium artikel | Premium artikel | Premium | Plus-artikel |
    Verder lezen | Wil je dit artikel lezen | Lees verder met | Lees dit artikel verder | Om verder te lezen |
    Onbeperkt toegang | Onbeperkt lezen | Krijg onbeperkt toegang | Probeer gratis | Probeer nu |
    Maandelijks opzegbaar | Op elk moment opzegbaar | Steun ons | Steun onze journalistiek |
    Steun onafhankelijke journalistiek | Doneer | Doneer nu | Geef dit artikel cadeau | Deel dit artikel gratis |
    Geef dit artikel weg | Als abonnee kun je
  `),
  follow: phrases(`
    Volg ons | Volg ons op | Volg ons via | Volg | Volg de auteur | Volg dit onderwerp | Volg tags | Volgen | Volg ons WhatsApp-kanaal |
    Volg ons op Google Nieuws | Vind ons op | Like ons op | Like onze pagina | Abonneer je op ons kanaal |
    Abonneer je op ons YouTube-kanaal | Word lid van onze | Word lid van ons | Download onze app | Download de app |
    Download de gratis app | Download nu | Onze app | Voeg toe als voorkeursbron | Stel in als voorkeursbron | Neem contact op |
    Neem contact met ons op | Neem contact op met de redactie | Heb je een tip | Heeft u een tip | Tip de redactie | Tip ons | Stuur ons |
    Mail ons | App ons | Meldingen aanzetten | Zet meldingen aan | Volg ons op WhatsApp | Volg ons op Telegram |
    Volg ons WhatsApp kanaal | Abonneer je op ons WhatsApp-kanaal | Melding bij nieuws over | Blijf op de hoogte met meldingen |
    Heb jij een tip | Zet pushmeldingen aan | Ontvang pushmeldingen | Schakel meldingen in | Download onze gratis app |
    zet de meldingen aan | voorkeursbron | favoriete bron | Stuur ons een appje | Laat het ons weten | Meld het ons | Laat het weten |
    Mail de redactie
  `),
  share: phrases(`
    Delen | Deel | Deel dit | Deel dit artikel | Deel dit bericht | Deel deze pagina | Deel deze video | Deel op |
    Deel op Facebook | Deel op Twitter | Deel op X | Deel op WhatsApp | Deel op LinkedIn | Deel via |
    Deel via e-mail | Delen op | Delen op Facebook | Delen via | Delen via e-mail | Artikel delen |
    Artikel cadeau geven | Tweeten | Tweet | Verstuur | Versturen | Verzenden | E-mailen | Mail | Mailen |
    Stuur door | Doorsturen | Printen | Afdrukken | Print artikel | Link kopiëren | Kopieer link | Kopieer de link |
    Link gekopieerd | Bewaar | Bewaren | Bewaar artikel | Opslaan | Vind ik leuk
  `),
  comments: phrases(`
    Reacties | Reactie | Reageer | Reageren | Reageer op dit artikel | Reageer als eerste | Bekijk reacties |
    Bekijk alle reacties | Lees reacties | Lees alle reacties | Toon reacties | Alle reacties | Geen reacties |
    Nog geen reacties | Laat een reactie achter | Laat je reactie achter | Laat een bericht achter |
    Plaats een reactie | Plaats reactie | Plaats je reactie | Geef een reactie | Geef je reactie |
    Schrijf een reactie | Voeg een reactie toe | Wees de eerste die reageert | Praat mee | Praat mee over |
    Discussieer mee | Doe mee aan de discussie | Jouw reactie | Uw reactie | Jouw mening | Wat vind jij |
    Wat vindt u | Wat denk jij | Reacties zijn gesloten | De reacties zijn gesloten | Reacties uitgeschakeld |
    Antwoorden | Beantwoorden | Reactie annuleren | Je e-mailadres wordt niet gepubliceerd |
    Het e-mailadres wordt niet gepubliceerd | Vereiste velden zijn gemarkeerd | Log in om te reageren |
    Om te reageren | Huisregels | Poll | Stelling | Was dit artikel nuttig | Vond je dit artikel |
    Reageren is niet mogelijk | Lees onze huisregels | Je moet ingelogd zijn om een reactie |
    Je moet inloggen om een reactie | U moet ingelogd zijn om een reactie | Laat het weten in de reacties |
    Laat het ons weten in de reacties | Praat mee in de reacties
  `),
  consent: phrases(`
    Wij gebruiken cookies | We gebruiken cookies | Deze website gebruikt cookies | Deze site gebruikt cookies |
    Deze website maakt gebruik van cookies | Onze website gebruikt cookies | Wij en onze partners | Wij en derden | Uw privacy |
    Jouw privacy | Wij respecteren uw privacy | Wij waarderen uw privacy | We hechten waarde aan je privacy | Privacybeleid |
    Privacyverklaring | Privacy-instellingen | Cookiebeleid | Cookieverklaring | Cookie-instellingen | Cookievoorkeuren |
    Cookies accepteren | Cookies beheren | Accepteren | Accepteer | Alles accepteren | Alle cookies accepteren | Alles weigeren |
    Weigeren | Akkoord | Akkoord gaan | Ik ga akkoord | Instellingen beheren | Voorkeuren beheren | Door verder te gaan |
    Door gebruik te maken van | Om deze inhoud te tonen | Om deze inhoud te zien | Om dit te kunnen zien |
    Deze inhoud kan niet worden getoond | Voor het tonen van deze inhoud | Wij hebben je toestemming nodig | Sta cookies toe |
    Embed tonen | Algemene voorwaarden | Deze inhoud wordt aangeboden door | Deze inhoud komt van | Deze externe inhoud | Externe inhoud |
    We hebben je toestemming nodig | We hebben uw toestemming nodig | Wij hebben uw toestemming nodig | Geef toestemming om |
    Om deze content te bekijken | Om deze content te tonen | Deze content bekijken | Om deze inhoud te kunnen tonen |
    Voor deze inhoud is toestemming nodig | Geef toestemming | Toestaan | je toestemming geven
  `),
  byline: phrases(`
    Door | Geschreven door | Geplaatst door | Gepubliceerd door | Auteur | Auteurs | Tekst | Tekst door | Tekst van |
    Interview door | Een interview van | Een column van | Redactie | Van onze redactie | Van onze verslaggever |
    Van onze correspondent | Van onze redacteur | Bewerking | Samenstelling
  `),
  authorBox: phrases(`
    Over de auteur | Over de auteurs | Over de schrijver | Over de redacteur | Over ons | Over mij | De auteur | De auteurs |
    Bekijk alle berichten van | Bekijk alle artikelen van | Alle artikelen van | Alle berichten van | Meer artikelen van |
    Meer van deze auteur | Meer van | Profiel | Bron | Bronnen | Overname zonder toestemming | Dit artikel verscheen eerder |
    Dit artikel verscheen oorspronkelijk | Dit artikel is oorspronkelijk verschenen | Noot van de redactie | Correctie |
    Met medewerking van | Dit stuk verscheen eerder | Dit artikel is vertaald | Deze tekst is vertaald | Automatische vertaling |
    Meer artikelen van deze auteur | Alle artikelen van deze auteur | Bekijk alle artikelen | Bekijk alle berichten | Lees meer van |
    Lees meer artikelen van | Meer verhalen van | Over het programma | Over de podcast
  `),
  rights: phrases(`
    Alle rechten voorbehouden | Overname niet toegestaan | Niets uit deze uitgave
  `),
  biography: phrases(`is | schrijft | werkt | doceert`),
  contribution: phrases(`
    werkte mee aan dit artikel | werkten mee aan dit artikel | droeg bij aan dit artikel | heeft bijgedragen aan dit artikel
  `),
  disclosure: phrases(`
    affiliate links | affiliate link | affiliatelinks | affiliate-links | ontvangen wij een commissie |
    ontvangen we een commissie | ontvangen wij een kleine commissie | ontvangen we een kleine commissie |
    krijgen wij een kleine commissie | commissie ontvangen | ontvangen wij commissie | kleine commissie |
    ontvangen we een kleine vergoeding
  `),
  published: phrases(`
    Gepubliceerd | Gepubliceerd op | Gepubliceerd om | Publicatiedatum | Eerst gepubliceerd | Geplaatst |
    Geplaatst op | Verschenen op | Datum | Aangemaakt op | Bijgewerkt | Bijgewerkt op | Bijgewerkt om |
    Laatst bijgewerkt | Laatst bijgewerkt op | Laatste update | Laatste wijziging | Laatst gewijzigd |
    Laatst gewijzigd op | Gewijzigd op | Geüpdatet | Geüpdatet op | Update | Aangepast op
  `),
  correction: phrases(`
    Correctie | Rectificatie | Verduidelijking | Noot van de redactie | Aanvulling | Update
  `),
  tableOfContents: phrases(`
    Inhoudsopgave | Inhoud | In dit artikel | Op deze pagina | Ga naar | Overzicht | Snel naar |
    Dit artikel in het kort | In het kort
  `),
  tags: phrases(`
    Tags | Trefwoorden | Trefwoord | Onderwerpen | Onderwerp | Thema's | Thema | Categorieën | Categorie | Rubriek |
    Meer over | Lees meer over | Lees alles over | Geplaatst in | Gerelateerde onderwerpen | Labels | Dossiers |
    Plaatsen | Personen | Volg onderwerpen | Opgeslagen onder | Gearchiveerd onder | Getagd met | Ingedeeld bij
  `),
  credit: phrases(`
    Foto | Foto's | Foto van | Fotograaf | Fotografie | Fotocredit | Foto ter illustratie | Archieffoto |
    Archiefbeeld | Beeld | Beelden | Bron | Bron foto | Afbeelding | Illustratie | Illustratie van | Infographic |
    Tekening | Video | Schermafbeelding | Onderschrift | Bijschrift | Copyright | ANP | Belga | Getty Images |
    Afbeelding vergroten | Vergroot afbeelding | Kaart | Still uit video
  `),
  leadPicture: phrases(`
    Coverfoto | Omslagfoto | Hoofdfoto | Kopfoto
  `),
  pageTool: phrases(`
    Terug naar boven | Naar boven | Terug | Terug naar home | Terug naar overzicht | Terug naar de homepage | Home |
    Ga naar inhoud | Ga naar de inhoud | Naar de inhoud | Direct naar inhoud | Ga naar hoofdinhoud |
    Naar hoofdinhoud | Menu | Zoeken | Zoek | Sluiten | Sluit | Print deze pagina | Printversie | Luister |
    Luister naar dit artikel | Luister artikel | Beluister dit artikel | Artikel beluisteren | Voorlezen | Lees voor |
    Leestijd | Minuten leestijd | Min leestijd | Min. leestijd | Tekstgrootte | Download PDF | Fout gevonden |
    Fout melden | Foutje gezien | Meld een fout | Heb je een fout gezien | Zie je een fout | Toon meer | Toon minder |
    Meer tonen | Minder tonen | Meer laden | Laad meer | Laden | Bekijk alles | Volgende pagina | Vorige pagina |
    Volledig scherm | Uw browser ondersteunt | Je browser ondersteunt | Schakel JavaScript in | Samenvatting |
    Afspelen | Klik op een ster | Gemiddelde beoordeling | Tot nu toe geen stemmen | Hoe nuttig was dit bericht |
    Vind ik leuk Laden | Alleen belangrijke updates tonen
  `),
  notFound: phrases(`
    Pagina niet gevonden | De pagina is niet gevonden | De pagina kan niet worden gevonden | De pagina die u zoekt |
    De pagina die je zoekt | De pagina die u probeert te bezoeken | De opgevraagde pagina |
    De opgevraagde pagina is niet gevonden | Deze pagina bestaat niet | Deze pagina bestaat niet meer |
    Deze pagina bestaat niet (meer) | Deze pagina is niet beschikbaar | Deze pagina kan niet worden gevonden |
    Dit artikel bestaat niet meer | Dit artikel is niet meer beschikbaar | Deze inhoud is niet meer beschikbaar |
    Artikel niet gevonden | Helaas, deze pagina | Sorry, deze pagina | Sorry, de pagina |
    We konden de pagina niet vinden | Fout 404 | 404-fout | Er is een fout opgetreden
  `),
  loginWall: phrases(`
    Inloggen | Log in | Log in om | Log in om verder te lezen | Log in om verder te gaan | Aanmelden |
    Meld je aan om | Registreren | Registreer | Registreer gratis | Gratis registreren | Maak een account aan |
    Maak een gratis account | Maak gratis een account aan | Account aanmaken | Heb je al een account |
    Heeft u al een account | Al een account | Nog geen account | Je moet ingelogd zijn | U moet ingelogd zijn |
    Je moet inloggen | Wachtwoord vergeten | Wachtwoord | Gebruikersnaam | Onthoud mij | Ingelogd blijven
  `),
  botWall: phrases(`
    Je browser wordt gecontroleerd | Uw browser wordt gecontroleerd | Bevestig dat u een mens bent |
    Bevestig dat je een mens bent | Controleer of u een mens bent | Verifieer dat u een mens bent |
    Ik ben geen robot | Bent u een robot | Ben je een robot | Beveiligingsverificatie | Toegang geweigerd |
    Toegang geblokkeerd | U bent geblokkeerd | Een ogenblik geduld | Een moment geduld | Even geduld | Moment geduld |
    Schakel JavaScript en cookies in | Ongebruikelijk verkeer | Te veel verzoeken | Schakel je adblocker uit |
    Schakel uw adblocker uit
  `),
} satisfies CueSheet;
