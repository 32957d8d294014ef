import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Italian */
export const it = {
  seeAlso: phrases(`
    Leggi anche | Leggi qui | Leggi ancora | Leggi tutto | Leggi di più | Leggi l’articolo | Leggi l'articolo completo |
    Leggi la notizia | Leggi la notizia completa | Leggi pure | Leggi su | Leggete anche | Legga anche | Da leggere | Da leggere anche |
    Da non perdere | Da non perdere anche | Per approfondire | Per saperne di più | Per approfondire leggi | Approfondisci |
    Approfondimento | Approfondimenti | Approfondisci qui | Scopri di più | Scopri anche | Scopri qui | Vedi anche | Guarda anche |
    Guarda il video | Guarda le foto | Guarda la gallery | Guarda qui | Ascolta anche | Ascolta il podcast | Ti potrebbe interessare |
    Ti potrebbe interessare anche | Ti può interessare | Ti può interessare anche | Potrebbe interessarti | Potrebbe interessarti anche |
    Potrebbero interessarti | Potrebbe anche interessarti | Potrebbe piacerti anche | Può interessarti | Può interessarti anche |
    Ti consigliamo | Ti consigliamo di leggere | Consigliati | Consigliati per te | Consigliato | Articoli correlati |
    Articolo correlato | Articoli collegati | Notizie correlate | Notizia correlata | Contenuti correlati | Correlati | Correlato |
    Continua a leggere | Continua la lettura | Continua a leggere dopo la pubblicità | Prosegui la lettura | Clicca qui | Clicca qui per |
    Sullo stesso argomento | Sullo stesso tema | In evidenza | Non perderti | Non perdere | Altre notizie | Altro su | Altri articoli |
    Altri dettagli | Maggiori informazioni | Ulteriori informazioni | Lo speciale | La diretta | Segui la diretta | Articolo precedente |
    Articolo successivo | Prossimo articolo | Il video | La fotogallery | Fotogallery | Vai a tutte le notizie di |
    Leggi gli altri articoli | Leggi gli altri articoli su questo argomento | Ne abbiamo parlato | Ne abbiamo scritto |
    Guarda la fotogallery | Le foto | In foto | L’approfondimento | Qui la nostra | Qui il nostro
  `),
  relatedHeading: phrases(`
    Articoli correlati | Articoli collegati | Articoli simili | Articoli consigliati | Articoli recenti |
    Articoli più letti | Articoli popolari | Notizie correlate | Notizie simili | Notizie recenti |
    Notizie del giorno | Contenuti correlati | Contenuti consigliati | Contenuti sponsorizzati | Post correlati |
    Post recenti | Argomenti correlati | Correlati | Leggi anche | Leggi tutto | Vedi anche | Guarda anche |
    I più letti | Le più lette | I più visti | I più condivisi | I più commentati | Più letti | Più lette |
    Più popolari | Gli articoli più letti | Le notizie più lette | Le ultime notizie | Ultime notizie |
    Ultimi articoli | Ultime news | Ultim’ora | Ultima ora | Ultimi video | Ultimi post | Ultime dal sito |
    Altre notizie | Altri articoli | Altre news | Altri contenuti | Altro | Ti potrebbe interessare |
    Ti potrebbe interessare anche | Ti potrebbero interessare | Ti potrebbero interessare anche |
    Potrebbe interessarti | Potrebbe interessarti anche | Potrebbero interessarti | Potrebbero interessarti anche |
    Può interessarti | Ti può interessare | Consigliati | Consigliati per te | Consigliati per voi |
    Raccomandati per te | I nostri consigli | Scelti per te | Scelti dalla redazione | Da non perdere | In evidenza |
    In primo piano | Primo piano | In questa sezione | Di tendenza | Tendenze | Dalla home | Dal web | Dal network |
    Sullo stesso argomento | Sullo stesso tema | Per approfondire | Approfondimenti | Collegamenti esterni |
    Link utili | Articolo precedente | Articolo successivo | Navigazione articoli | Video | Video del giorno | Foto |
    Speciali | Newsletter
  `),
  advertisement: phrases(`
    Pubblicità | Annuncio | Annunci | Annuncio pubblicitario | Messaggio pubblicitario | Spazio pubblicitario |
    Sponsorizzato | Sponsorizzato da | Contenuto sponsorizzato | Contenuti sponsorizzati | Contenuto promozionale |
    Articolo sponsorizzato | Informazione pubblicitaria | Pubbliredazionale | In collaborazione con | Promosso da |
    Offerto da | Presentato da | Continua dopo la pubblicità | Continua a leggere dopo la pubblicità |
    L’articolo continua dopo la pubblicità | La notizia prosegue dopo la pubblicità |
    L’articolo prosegue dopo la pubblicità | Prosegue dopo la pubblicità | Salta la pubblicità |
    Chiudi la pubblicità | Questo articolo contiene link di affiliazione | Contiene link affiliati |
    Scorri per continuare | Contenuto offerto da
  `),
  newsletter: phrases(`
    Newsletter | La newsletter | Le newsletter | Le nostre newsletter | La nostra newsletter | Iscriviti alla newsletter |
    Iscriviti alla nostra newsletter | Iscriviti alle newsletter | Iscriviti alle nostre newsletter | Iscriviti gratis |
    Iscriviti gratuitamente | Iscriviti ora | Iscriviti | Iscrivetevi alla newsletter | Abbonati alla newsletter | Ricevi la newsletter |
    Ricevi la nostra newsletter | Ricevi le notizie | Ricevi le ultime notizie | Ricevi ogni giorno | Ricevi ogni mattina |
    Ricevi gratis | Ricevi via email | Resta aggiornato | Resta sempre aggiornato | Rimani aggiornato | Rimani sempre aggiornato |
    Non perdere le ultime notizie | La tua email | Il tuo indirizzo email | Indirizzo email | Inserisci la tua email |
    Inserisci il tuo indirizzo email | Grazie per esserti iscritto | Grazie per l’iscrizione | Iscrivendoti | Cliccando su iscriviti |
    Dichiaro di aver letto | Ho letto e accetto | Le notizie del giorno nella tua casella | Iscriviti qui | Mi iscrivo |
    Iscrizione gratuita | nella tua casella di posta | nella tua casella email | nella tua inbox | direttamente nella tua mail
  `),
  subscribe: phrases(`
    Abbonati | Abbonati ora | Abbonati per continuare | Abbonati per leggere | Abbonati a | Abbonatevi |
    Sei già abbonato | Già abbonato | Hai già un abbonamento | Riservato agli abbonati |
    Contenuto riservato agli abbonati | Articolo riservato agli abbonati | Questo articolo è riservato agli abbonati |
    Questo contenuto è riservato agli abbonati | Questo è un contenuto premium | Solo per abbonati |
    Contenuto per gli abbonati | Per continuare a leggere | Per leggere l’articolo | Per leggere l’articolo completo |
    Continua a leggere con | Sblocca l’articolo | Accesso illimitato | Leggi senza limiti | Prova gratis |
    Provalo gratis | Attiva l’abbonamento | Scegli l’abbonamento | Disdici quando vuoi | Sostieni il giornalismo |
    Sostieni il giornalismo indipendente | Sostienici | Sostieni | Fai una donazione | Dona ora | Diventa socio |
    Diventa sostenitore | Regala questo articolo | Solo per gli abbonati
  `),
  follow: phrases(`
    Seguici | Seguici su | Seguici anche su | Seguici sui social | Seguiteci su | Segui | Segui il nostro canale |
    Segui la nostra pagina | Segui l’autore | Segui il canale WhatsApp | Seguici su Google News | Seguici su Google Discover |
    Segui gli aggiornamenti | Iscriviti al canale | Iscriviti al nostro canale | Iscriviti al canale Telegram |
    Iscriviti al canale WhatsApp | Iscriviti al nostro canale WhatsApp | Unisciti al canale | Unisciti al nostro canale | Metti mi piace |
    Scarica l’app | Scarica la nostra app | Scarica l’applicazione | Scarica gratis | Aggiungi come fonte preferita |
    Aggiungici alle tue fonti preferite | Contattaci | Scrivici | Scrivi alla redazione | Attiva le notifiche | Ci trovi anche su |
    Seguici su WhatsApp | Seguici su Telegram | Iscriviti al nostro canale Telegram | Unisciti al canale WhatsApp |
    Unisciti al canale Telegram | Entra nel canale WhatsApp | Scegli come fonte preferita | Ricevi le notifiche | fonti preferite |
    fonte preferita | Segnalacelo | Segnalalo alla redazione | Facci sapere
  `),
  share: phrases(`
    Condividi | Condividi su | Condividi su Facebook | Condividi su Twitter | Condividi su X | Condividi su WhatsApp |
    Condividi su LinkedIn | Condividi via email | Condividi via mail | Condividi con | Condividi l’articolo |
    Condividi questo articolo | Condividi la notizia | Condividi questa notizia | Condividi questa pagina |
    Condividi articolo | Condividi il link | Condivisioni | Condividere | Condividilo | Condivisione | Invia |
    Invia per email | Invia via email | Invia ad un amico | Tweet | Twitta | Stampa | Stampa articolo |
    Stampa l’articolo | Copia link | Copia il link | Link copiato | Salva | Salva articolo | Mi piace | Regala
  `),
  comments: phrases(`
    Commenti | Commento | Commenta | Commenta la notizia | Commenta per primo | Commenta l’articolo |
    Leggi i commenti | Leggi tutti i commenti | Vedi i commenti | Mostra commenti | Tutti i commenti |
    Nessun commento | Lascia un commento | Lascia una risposta | Lascia il tuo commento | Aggiungi un commento |
    Aggiungi commento | Scrivi un commento | Inserisci un commento | Invia commento | Il tuo commento |
    La tua opinione | Dicci la tua | Dì la tua | Cosa ne pensi | Che ne pensi | Partecipa alla discussione |
    Unisciti alla conversazione | Sii il primo a commentare | I commenti sono chiusi | Commenti chiusi | Rispondi |
    Annulla risposta | Il tuo indirizzo email non sarà pubblicato | I campi obbligatori sono contrassegnati |
    Accedi per commentare | Devi essere connesso per inviare un commento | Per commentare | Sondaggio |
    Ti è piaciuto questo articolo | Ti è stato utile questo articolo | Valuta questo articolo |
    I commenti sono moderati | Regole per i commenti | Devi accedere per commentare | Per commentare devi accedere |
    Fateci sapere nei commenti | Diteci la vostra nei commenti | Fatecelo sapere nei commenti |
    Scrivetelo nei commenti
  `),
  consent: phrases(`
    Utilizziamo i cookie | Usiamo i cookie | Questo sito utilizza i cookie | Questo sito utilizza cookie |
    Questo sito usa i cookie | Questo sito web utilizza i cookie | Il nostro sito utilizza cookie |
    Noi e i nostri partner | Noi e i nostri fornitori | Noi e terze parti selezionate | La tua privacy |
    La tua privacy è importante | Rispettiamo la tua privacy | Il rispetto della tua privacy |
    Informativa sulla privacy | Informativa cookie | Informativa estesa | Cookie policy | Privacy policy |
    Gestisci cookie | Gestisci i cookie | Gestisci opzioni | Gestisci preferenze | Preferenze cookie |
    Impostazioni cookie | Impostazioni privacy | Personalizza | Accetta | Accetta e continua | Accetta e chiudi |
    Accetta tutti | Accetta tutto | Accetta i cookie | Accetto | Accetta tutti i cookie | Rifiuta | Rifiuta tutti |
    Rifiuta tutto | Rifiuta e abbonati | Continua senza accettare | Proseguendo la navigazione |
    Continuando a navigare | Per visualizzare questo contenuto | Per vedere questo contenuto |
    Questo contenuto è ospitato da | Attiva i cookie | Note legali | Termini e condizioni |
    Questo contenuto è fornito da | Questo contenuto proviene da | Questo contenuto esterno | Contenuto esterno |
    Abbiamo bisogno del tuo consenso | È necessario il tuo consenso | Per mostrare questo contenuto |
    Per vedere questo contenuto accetta
  `),
  byline: phrases(`
    Di | A cura di | Scritto da | Pubblicato da | Articolo di | Testo di | Intervista di | Servizio di |
    Dal nostro inviato | Dalla nostra inviata | Dal nostro corrispondente | Dalla nostra corrispondente | Da |
    Autore | Autrice | Autori | Redazione | Postato da | Inserito da
  `),
  authorBox: phrases(`
    L’autore | L’autrice | Gli autori | Sull’autore | Informazioni sull’autore | Informazioni sull’autrice | Chi è l’autore | Chi siamo |
    Biografia | Profilo dell’autore | Tutti gli articoli di | Tutti i suoi articoli | Vedi tutti gli articoli |
    Vedi tutti gli articoli di | Altri articoli di | Altri articoli dell’autore | Dello stesso autore | Dalla stessa autrice | Fonte |
    Fonti | Copyright | Con informazioni di | Nota della redazione | Questo articolo è stato pubblicato | Questo articolo è apparso |
    Questo articolo è stato tradotto | Questo testo è stato tradotto | Questo testo è apparso | Articolo pubblicato in origine |
    Traduzione automatica | Il sommario di questo articolo è stato generato | Tutti gli articoli | Tutti gli articoli dell’autore |
    Tutti gli articoli dell’autrice | Leggi tutti gli articoli di | Leggi i suoi articoli | Altri articoli dell’autrice |
    Altri articoli di questo autore | Vedi tutti i post di | Vedi tutti i post | Vedi profilo | Segnala un errore
  `),
  rights: phrases(`
    Tutti i diritti riservati | Riproduzione riservata | Vietata la riproduzione | È vietata la riproduzione
  `),
  biography: phrases(`
    è un | è una | è giornalista | è autore | è autrice | è professore | è docente | è il | è la | è direttore |
    scrive | lavora | insegna | dirige | si occupa
  `),
  contribution: phrases(`
    ha collaborato a questo articolo | hanno collaborato a questo articolo
  `),
  disclosure: phrases(`
    link affiliati | link di affiliazione | link affiliato | potremmo ricevere una commissione |
    riceviamo una commissione | potrebbe ricevere una commissione | senza costi aggiuntivi per te |
    senza alcun costo aggiuntivo | In qualità di affiliati Amazon | riceviamo un guadagno dagli acquisti
  `),
  published: phrases(`
    Pubblicato | Pubblicato il | Pubblicato alle | Pubblicata il | Data di pubblicazione | Prima pubblicazione |
    Data | Creato il | Inserito il | Postato il | Aggiornato | Aggiornato il | Aggiornato alle | Aggiornata il |
    Ultimo aggiornamento | Ultimo aggiornamento il | Ultima modifica | Ultima modifica il | Modificato il | Agg | Del
  `),
  correction: phrases(`
    Correzione | Rettifica | Errata corrige | Precisazione | Nota della redazione | Nota di redazione | Aggiornamento
  `),
  tableOfContents: phrases(`
    Indice | Indice dei contenuti | Indice dell’articolo | Sommario | Contenuti | Contenuto | In questo articolo |
    In questa pagina | Tabella dei contenuti | Vai a | In breve | Cosa leggere
  `),
  tags: phrases(`
    Tag | Tags | Etichette | Argomenti | Argomento | Temi | Categorie | Categoria | Parole chiave |
    Argomenti trattati | Argomenti correlati | In questo articolo | Pubblicato in | Archiviato in | Leggi altro su |
    Altro su | Sezioni | Persone | Luoghi | Topics | Archiviato sotto | Contrassegnato da tag | Etichettato con |
    Etichettato | Taggato con | Inserito in
  `),
  credit: phrases(`
    Foto | Foto di | Foto d’archivio | Foto di repertorio | Fotografia | Fotografia di | Fotografie di | Fotografo |
    Immagine | Immagini | Immagine di | Immagine di copertina | Immagine di repertorio | Crediti | Credito |
    Crediti foto | Crediti immagine | Credit | Illustrazione | Illustrazione di | Infografica | Disegno | Video di |
    Fermo immagine | Fonte | Fonte foto | Fonte immagine | Didascalia | ANSA | LaPresse | Getty Images | Ingrandisci |
    Ingrandisci immagine | Per gentile concessione di | Mappa
  `),
  leadPicture: phrases(`
    Foto di copertina | Foto principale | Foto in evidenza | Immagine di copertina | Immagine principale | Immagine in evidenza
  `),
  pageTool: phrases(`
    Torna su | Torna all’inizio | Torna in alto | Torna alla home | Torna indietro | Indietro | Home | Vai al contenuto |
    Vai al contenuto principale | Salta al contenuto | Salta al contenuto principale | Vai alla navigazione | Menu | Cerca | Chiudi |
    Stampa | Stampa questa pagina | Versione stampabile | Ascolta | Ascolta l’articolo | Ascolta questo articolo |
    Ascolta la versione audio | Ascolta la versione audio dell'articolo | Ascolta ora | Tempo di lettura | Tempo di lettura stimato |
    Minuti di lettura | Min di lettura | Lettura | Dimensione testo | Scarica PDF | Segnala un errore | Segnala errore |
    Hai trovato un errore | Mostra di più | Mostra di meno | Mostra altro | Vedi tutti | Vedi tutte | Carica altri | Caricamento |
    Caricamento in corso | Pagina successiva | Pagina precedente | Schermo intero | Il tuo browser non supporta | Abilita JavaScript |
    Riproduci | Riassunto | Ultimo aggiornamento | Clicca su una stella | Voto medio | Nessun voto finora |
    Quanto è stato utile questo post | Mi piace Caricamento | Il nuovo modo di informarti | Salva tra i preferiti
  `),
  notFound: phrases(`
    Pagina non trovata | La pagina non è stata trovata | La pagina non esiste | La pagina richiesta non esiste |
    La pagina richiesta non è stata trovata | La pagina richiesta non è disponibile | La pagina che stai cercando |
    La pagina che cerchi | La pagina che hai richiesto | La pagina cercata | Questa pagina non esiste |
    Questa pagina non è disponibile | Questo articolo non è più disponibile | Questo contenuto non è più disponibile |
    Il contenuto non è disponibile | Contenuto non trovato | Contenuto non disponibile | Articolo non trovato |
    Errore 404 | Spiacenti, la pagina | Si è verificato un errore
  `),
  loginWall: phrases(`
    Accedi | Accedi per continuare | Accedi per leggere | Accedi al tuo account | Effettua il login |
    Effettua l’accesso | Login | Entra | Registrati | Registrati gratis | Registrati ora | Registrati per continuare |
    Registrati per leggere | Crea un account | Crea il tuo account | Crea account | Devi effettuare l’accesso |
    Devi effettuare il login | Hai già un account | Sei già registrato | Non hai un account | Non sei registrato |
    Password dimenticata | Hai dimenticato la password | Nome utente | Ricordami
  `),
  botWall: phrases(`
    Verifica del browser | Controllo del browser | Verifica di sicurezza | Verifica di essere umano |
    Verifica che sei umano | Conferma di essere umano | Conferma di non essere un robot | Non sono un robot |
    Sei un robot | Accesso negato | Accesso bloccato | Sei stato bloccato | Abilita JavaScript e i cookie |
    Traffico insolito | Troppe richieste | Disattiva l’ad blocker | Disattiva il tuo adblocker
  `),
} satisfies CueSheet;
