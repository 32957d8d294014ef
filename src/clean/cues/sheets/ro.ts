import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Romanian */
export const ro = {
  seeAlso: phrases(`
    Citește și | Citiți și | Citește mai mult | Citește mai multe | Citește mai departe | Citește continuarea | Vezi și | Vedeți și |
    Ascultă și | Mai multe despre | Mai multe detalii | Pe aceeași temă | Nu rata | Recomandări | Îți recomandăm |
    Ar putea să te intereseze | Detalii aici | Citește și despre | Citește tot articolul | Citește tot | Citește toată știrea |
    Citește articolul | Citește articolul complet | Citește articolul integral | Citește integral | Citește în continuare | Citește aici |
    Citește mai multe despre | Citește mai multe aici | Citește mai multe pe | Citește mai multe în | Citește pe aceeași temă |
    Citește știrea completă | Citește toate știrile | Citiți mai mult | Citiți mai multe | Citiți mai departe | Citiți și despre |
    Citiți aici | Citiți articolul | A se citi și | Citește, de asemenea | Mai citește | Mai citește și | Mai citiți | Mai multe aici |
    Mai multe informații | Mai multe informații aici | Mai multe detalii aici | Mai multe pe aceeași temă | Află mai mult |
    Află mai multe | Află mai multe aici | Află mai multe despre | Aflați mai multe | Detalii în articol | Vezi aici | Vezi mai mult |
    Vezi mai multe | Vezi detalii | Vezi galeria | Vezi galeria foto | Vezi foto | Vezi video | Vezi imaginile | Vezi știrea |
    Vezi tot articolul | Vezi, de asemenea | Urmărește și | Urmărește video | Urmărește videoclipul | Urmăriți și | Urmăriți video |
    Privește video | Galerie foto | Ascultă aici | Ascultă podcastul | Ascultați și | Articol similar | Articol recomandat |
    Articol înrudit | Articol anterior | Articolul anterior | Articolul următor | Articol următor | Știrea anterioară | Știrea următoare |
    Următorul articol | Continuă să citești | Continuă lectura | Continuați lectura | Continuarea articolului | Continuarea aici |
    Continuarea pe | Nu ratați | Nu rata nici | Îți mai recomandăm | Vă recomandăm | Vă recomandăm și | Îți recomandăm și |
    Îți recomandăm să citești | Recomandarea noastră | Recomandarea redacției | Recomandarea video | Recomandarea autorului |
    Te-ar putea interesa | Te-ar putea interesa și | Te poate interesa | V-ar putea interesa | Vă poate interesa | Ți-ar putea plăcea |
    S-ar putea să te intereseze | S-ar putea să-ți placă | S-ar putea să vă intereseze | Ar putea să-ți placă | Dă click aici |
    Dați click aici | Click aici | Click aici pentru | Află mai multe detalii | Citește și articolul | Mai multe detalii puteți citi |
    Mai multe pe acest subiect | Am scris despre | Am scris aici despre | Reportajul integral | Interviul integral | Interviul complet |
    Vezi și video | Vezi fotogaleria | Vezi fotografiile | Galerie foto aici | Articolul continuă după | Articolul continuă după reclamă |
    Știrea continuă după | Urmărește emisiunea | Urmăriți emisiunea | Urmărește LIVE | Urmărește aici | Recomandările redacției |
    Vezi mai multe în video | Mai multe în materialul video | Urmărește reportajul integral | Vezi interviul integral |
    Am scris despre asta | Articol relaționat | Articole relaționate | Am mai scris | Citește și articolul nostru | Video | În imagini |
    Am scris aici
  `),
  relatedHeading: phrases(`
    Citește și | Articole similare | Articole recomandate | Știri similare | Știri pe aceeași temă | Cele mai citite |
    Cele mai citite știri | Ultimele știri | Cele mai noi | Ultima oră | Mai multe știri | Recomandările redacției |
    Recomandate | Recomandate pentru tine | Te-ar putea interesa | Din aceeași categorie | Citiți și | Vezi și |
    Mai citește | Pe aceeași temă | Articole înrudite | Articole asemănătoare | Articole pe aceeași temă |
    Articole relevante | Articole conexe | Articole legate | Articole recente | Articole noi | Articole populare |
    Articole din aceeași categorie | Postări similare | Postări recente | Postări populare | Știri recomandate |
    Știri recente | Știri din aceeași categorie | Știri înrudite | Știri de ultimă oră | Știrile zilei |
    Știrile momentului | Știri calde | Alte articole | Alte articole de interes | Alte știri |
    Alte știri din categorie | Alte subiecte | Cele mai citite articole | Cele mai citite știri ale zilei |
    Cele mai citite azi | Cele mai populare | Cele mai populare articole | Cele mai vizualizate | Cele mai accesate |
    Cele mai comentate | Cele mai distribuite | Cele mai recente | Cele mai recente știri | Cele mai recente articole |
    Cele mai noi știri | Cele mai noi articole | Cele mai importante știri | Top citite | Top știri | Top articole |
    Ultimele articole | Ultimele noutăți | Ultimele postări | Ultimele comentarii | Comentarii recente |
    Ultimele știri adăugate | Ultimele știri publicate | Ultimele știri din categorie | Populare | Popular acum |
    Popular | În trend | Trending | Tendințe | Actualitate | Subiectele zilei | Recomandări | Recomandări pentru tine |
    Recomandat | Recomandat pentru tine | Recomandările editorilor | Recomandările noastre | Recomandarea editorilor |
    Redacția recomandă | Vă recomandăm | Îți recomandăm | Îți mai recomandăm | Partenerii noștri recomandă |
    Recomandările partenerilor | De la partenerii noștri | Știri de la parteneri | Parteneri | Alegerea editorului |
    Selecția editorilor | Nu rata | Nu ratați | Mai multe din | Mai multe articole | Mai multe din această categorie |
    Mai multe din aceeași categorie | Din aceeași secțiune | De același autor | Te poate interesa |
    Te-ar putea interesa și | V-ar putea interesa | V-ar putea interesa și | Ar putea să te intereseze |
    S-ar putea să te intereseze | S-ar putea să-ți placă | Ți-ar putea plăcea | Alții au citit |
    Alți cititori au citit | Articolul anterior | Articolul următor | Articol anterior | Articol următor |
    Postarea anterioară | Postarea următoare | Navigare în articole | Navigare în articol | Navigație în articole |
    Legături externe | Linkuri utile | Link-uri utile | Galerii foto | Galerie foto | Video recomandat |
    Produse similare | Produse recomandate | Produse asociate | Partenerii noștri
  `),
  advertisement: phrases(`
    Publicitate | Reclamă | Conținut sponsorizat | Articol publicitar | Articolul continuă după publicitate |
    Continuarea după reclamă | Reclame | Anunț publicitar | Spațiu publicitar | Publicitate plătită | Conținut plătit |
    Conținut publicitar | Conținut promovat | Conținut comercial | Conținut de la partener | Articol sponsorizat |
    Articol plătit | Articol promoțional | Articol de la partener | Articol susținut de | Advertorial |
    Comunicat plătit | Sponsorizat | Sponsorizat de | Promovat | Promovat de | Postare sponsorizată |
    Publicitate electorală | Material publicitar | Material promoțional | Un articol susținut de |
    Un proiect susținut de | În parteneriat cu | Proiect realizat în parteneriat cu | Articolul continuă mai jos |
    Articolul continuă după reclamă | Articolul continuă sub reclamă | Articolul continuă după anunț |
    Știrea continuă după publicitate | Continuarea articolului după publicitate | Continuarea după publicitate |
    Textul continuă după publicitate | Închide reclama | Sari peste reclamă | Branded content |
    Continuarea articolului după reclamă
  `),
  newsletter: phrases(`
    Newsletter | Abonează-te la newsletter | Abonați-vă la newsletter | Abonează-te la newsletterul nostru | Primește știrile pe e-mail |
    Fii la curent | Newslettere | Newsletter-ul nostru | Newsletterul nostru | Newsletter săptămânal | Newsletter gratuit |
    Abonare newsletter | Abonare la newsletter | Abonează-te la newsletter-ul nostru | Abonează-te la newsletterele noastre |
    Abonează-te gratuit | Abonează-te gratuit la newsletter | Abonează-te prin e-mail | Abonează-te prin email |
    Abonați-vă la newsletterul nostru | Abonați-vă la newsletter-ul nostru | Abonați-vă gratuit | Mă abonez | Mă abonez la newsletter |
    Vreau să mă abonez | Vreau să primesc | Înscrie-te la newsletter | Înscrie-te la newsletterul nostru | Înscrieți-vă la newsletter |
    Înregistrează-te la newsletter | Primește newsletterul | Primește newsletter-ul | Primește cele mai noi |
    Primește cele mai importante știri | Primește știrile | Primește știrile pe email | Primește noutățile | Primește noutăți pe email |
    Primește notificări | Primește pe e-mail | Primește pe email | Primiți știrile | Primiți cele mai noi | Rămâi la curent |
    Rămâi conectat | Rămâi informat | Rămâneți la curent | Ține-te la curent | Fii primul care află | Fii mereu la curent |
    Fiți la curent | Adresa ta de e-mail | Adresa ta de email | Adresa de e-mail | Adresa de email | Email-ul tău |
    Introdu adresa de e-mail | Introdu adresa de email | Introdu adresa ta de email | Introdu emailul tău | Introduceți adresa de e-mail |
    Introduceți adresa de email | Mulțumim pentru abonare | Te poți dezabona oricând | Te poți dezabona | Vă puteți dezabona |
    Dezabonare | Direct în inbox | Direct în inboxul tău | Direct pe e-mail | Abonează-te aici | pe e-mailul tău | în căsuța ta de e-mail
  `),
  subscribe: phrases(`
    Abonează-te | Abonare | Ești deja abonat | Doar pentru abonați | Pentru a citi articolul integral | Susține-ne |
    Articol exclusiv pentru abonați | Dăruiește acest articol | Abonați-vă | Abonează-te acum | Abonează-te pentru |
    Abonamente | Abonament | Abonament digital | Alege abonamentul | Cumpără abonament | Cumpără un abonament |
    Vezi abonamentele | Devino abonat | Devino membru | Devino susținător | Deveniți abonat | Am deja abonament |
    Ai deja abonament | Ai deja un abonament | Sunt deja abonat | Sunteți deja abonat | Deja abonat |
    Numai pentru abonați | Exclusiv pentru abonați | Rezervat abonaților | Articol pentru abonați |
    Articol rezervat abonaților | Articol disponibil doar abonaților | Acest articol este disponibil doar |
    Acest articol este exclusiv pentru abonați | Acest articol este doar pentru abonați |
    Acest articol este rezervat abonaților | Acest conținut este disponibil doar |
    Acest conținut este rezervat abonaților | Conținut exclusiv pentru abonați | Conținut premium |
    Pentru a citi mai departe | Pentru a citi tot articolul | Pentru a citi articolul complet |
    Pentru a continua lectura | Pentru a continua să citești | Pentru a accesa acest articol |
    Continuă să citești cu un abonament | Acces nelimitat | Acces complet | Citește fără limite | Citește nelimitat |
    Citește fără reclame | Încearcă gratuit | Testează gratuit | Prima lună gratuit | Anulezi oricând |
    Poți anula oricând | Poți renunța oricând | Deblochează articolul | Susține jurnalismul |
    Susține jurnalismul independent | Susține presa independentă | Susține redacția | Susține munca noastră |
    Susțineți-ne | Sprijină-ne | Sprijină jurnalismul independent | Sprijină presa liberă | Ajută-ne să | Donează acum |
    Donează prin | Donează prin PayPal | Donează prin card | Fă o donație | Redirecționează 3,5% | Oferă cadou acest articol | Dăruiește un abonament |
    Ajută-ne să facem | Ajută-ne să scriem | Ajută-ne să continuăm | Poți susține | Poți redirecționa 3,5% |
    Poți redirecționa | Redirecționează | Dacă apreciezi munca noastră | Dacă vrei să ne susții | Dacă vrei să susții |
    Donație lunară | Donează lunar | Donează o singură dată | Donează pentru | Direcționează 3,5% | Direcționează |
    Poți dona | Susține proiectul
  `),
  follow: phrases(`
    Urmărește-ne | Urmăriți-ne | Urmărește-ne pe | Urmărește-ne pe Google News | Descarcă aplicația | Descarcă aplicația noastră |
    Alătură-te | Intră pe canalul | Urmărește-ne pe WhatsApp | Intră pe canalul nostru de WhatsApp |
    Abonează-te la canalul nostru de WhatsApp | Urmărește-ne și pe | Urmărește-ne pe Facebook | Urmărește-ne pe Instagram |
    Urmărește-ne pe Telegram | Urmărește-ne pe TikTok | Urmărește-ne pe YouTube | Urmărește-ne pe X | Urmărește-ne pe rețelele sociale |
    Urmărește-ne pe rețelele de socializare | Urmărește-ne în | Urmărește pagina noastră | Urmărește canalul nostru | Urmărește autorul |
    Urmărește subiectul | Urmărește cele mai noi știri | Urmărește știrile | Urmăriți-ne pe | Urmăriți-ne și pe |
    Urmăriți-ne pe Facebook | Urmăriți-ne pe Google News | Urmăriți-ne pe WhatsApp | Urmăriți-ne pe Telegram | Fiți alături de noi |
    Fii alături de noi | Ne găsești pe | Ne găsești și pe | Ne găsiți pe | Ne puteți urmări pe | Ne poți urmări pe | Ne poți găsi pe |
    Găsește-ne pe | Dă like | Dă like paginii | Dă-ne like | Dă-ne un like | Dă-ne un follow | Intră în grup | Intră în grupul nostru |
    Intră și pe | Intră pe canalul de WhatsApp | Intră în comunitatea | Alătură-te comunității | Alătură-te canalului |
    Alătură-te grupului | Alăturați-vă | Alăturați-vă canalului | Abonează-te la canalul | Abonează-te la canalul nostru |
    Abonează-te la canalul nostru de YouTube | Abonează-te la canalul nostru de Telegram | Abonați-vă la canalul nostru |
    Abonați-vă la canalul nostru de Telegram | Adaugă-ne ca sursă preferată | Adaugă ca sursă preferată | Descărcați aplicația |
    Descarcă aplicația mobilă | Descarcă acum aplicația | Descarcă gratuit aplicația | Instalează aplicația | Aplicația noastră |
    Activează notificările | Abonează-te la notificări | Contactează-ne | Contactați-ne | Scrie-ne | Scrie-ne pe | Scrieți-ne |
    Scrie redacției | Trimite-ne | Trimiteți-ne | Ai un subiect | Ai o știre | Ai un pont | Urmărește știrile noastre |
    Urmărește cele mai importante știri | Urmărește-ne și pe Google News | Urmărește cel mai nou | Urmăriți știrile | Urmăriți canalul |
    Fii la curent cu | Fii la curent cu cele mai noi știri | Fii mereu la curent | Află cele mai importante știri |
    Pentru cele mai importante știri ale zilei | Pentru mai multe știri | Intră pe canalul nostru | Dacă ți-a plăcut articolul |
    Dacă ți-a plăcut acest articol | Dacă vrei să fii la curent | Dacă vrei să știi | Dacă ai informații | Ai informații despre |
    Ai fost martor | Ai fost martorul | Te așteptăm pe pagina noastră | Adaugă-ne în lista ta | Setează-ne ca sursă |
    Activați notificările | Primește notificări | sursă preferată | surse preferate | Anunțați-ne | Spune-ne
  `),
  share: phrases(`
    Distribuie | Distribuie pe Facebook | Trimite pe WhatsApp | Share | Copiază linkul | Tipărește | Printează |
    Distribuie articolul | Distribuie acest articol | Distribuie știrea | Distribuie pe WhatsApp |
    Distribuie pe Twitter | Distribuie pe X | Distribuie pe LinkedIn | Distribuie pe Telegram |
    Distribuie pe rețelele sociale | Distribuie prin | Distribuie prin e-mail | Distribuie prin email |
    Distribuie linkul | Distribuie prietenilor | Distribuiți | Distribuiți articolul | Distribuiți pe | Distribuire |
    Distribuiri | Distribuit | Partajează | Partajează articolul | Partajează pe | Partajează pe Facebook |
    Partajează acest articol | Partajare | Partajați | Dă share | Dă mai departe | Dă articolul mai departe |
    Share pe Facebook | Share articol | Împărtășește | Împărtășește cu prietenii | Împărtășește articolul | Trimite |
    Trimite prin email | Trimite prin e-mail | Trimite pe email | Trimite pe mail | Trimite unui prieten |
    Trimite articolul | Trimite pe Facebook | Recomandă articolul | Recomandă unui prieten | Copiază | Copiază link |
    Copiază link-ul | Copiază adresa | Link copiat | Linkul a fost copiat | Copiat | Tipărește articolul |
    Printează articolul | Imprimă | Salvează | Salvează articol | Salvează pentru mai târziu | Adaugă la favorite |
    Îmi place
  `),
  comments: phrases(`
    Comentarii | Comentează | Lasă un comentariu | Adaugă un comentariu | Scrie un comentariu | Vezi comentariile |
    Comentariile sunt închise | Regulile comentariilor | Comentariu | Comentariile | Comentați |
    Comentează articolul | Comentează știrea | Comentează acum | Lasă comentariul tău | Lasă un răspuns |
    Lăsați un comentariu | Lăsați un răspuns | Lasă un mesaj | Adaugă comentariu | Adaugă comentariul tău |
    Adăugați un comentariu | Adaugă comentarii | Scrie comentariul tău | Scrie un răspuns | Scrieți un comentariu |
    Scrie părerea ta | Spune-ți părerea | Spune-ne părerea ta | Spuneți-vă părerea | Postează un comentariu |
    Postează comentariul | Publică comentariul | Trimite comentariul | Trimiteți un comentariu |
    Vezi toate comentariile | Vezi comentarii | Arată comentariile | Afișează comentariile | Afișați comentariile |
    Citește comentariile | Toate comentariile | Niciun comentariu | Nici un comentariu | Fără comentarii |
    Nu există comentarii | Nu sunt comentarii | Momentan nu există comentarii | Comentariul tău |
    Comentariul dumneavoastră | Fii primul care comentează | Fii primul | Fiți primul care comentează |
    Comentariile nu sunt permise | Comentariile sunt dezactivate | Comentarii închise | Comentarii dezactivate |
    Regulament comentarii | Regulamentul comentariilor | Politica de comentarii | Răspunde | Răspundeți |
    Anulează răspunsul | Renunță la răspuns | Adresa ta de email nu va fi publicată |
    Adresa ta de e-mail nu va fi publicată | Adresa dvs. de email nu va fi publicată |
    Câmpurile obligatorii sunt marcate | Autentifică-te pentru a comenta | Trebuie să fii autentificat pentru |
    Trebuie să fii autentificat | Trebuie să vă autentificați pentru | Conectează-te pentru a comenta |
    Pentru a comenta | Pentru a adăuga un comentariu | Participă la discuție | Intră în discuție |
    Alătură-te discuției | Ce părere ai | Ce părere aveți | Tu ce părere ai | Ce crezi | Sondaj | Votează |
    A fost util acest articol | Ți-a plăcut articolul | Ți-a fost util acest articol | Evaluează articolul |
    Raportează comentariul | Trebuie să fii autentificat pentru a publica un comentariu
  `),
  consent: phrases(`
    Folosim cookie-uri | Acest site folosește cookie-uri | Acest site utilizează cookie-uri |
    Noi și partenerii noștri | Acceptă toate | Politica de cookie-uri | Acest conținut este furnizat de |
    Acest conținut provine de la | Conținut extern | Avem nevoie de acordul tău | Avem nevoie de consimțământul tău |
    Pentru a vizualiza acest conținut | Pentru a vedea acest conținut | Utilizăm cookie-uri | Utilizăm module cookie |
    Folosim module cookie | Folosim cookies | Acest site web folosește cookie-uri |
    Acest site web utilizează cookie-uri | Acest site folosește cookies | Acest site utilizează cookies |
    Acest site web folosește cookies | Acest website folosește cookie-uri | Site-ul nostru folosește cookie-uri |
    Site-ul nostru utilizează cookie-uri | Site-ul folosește cookie-uri | Pe acest site folosim cookie-uri |
    Pagina aceasta folosește cookie-uri | Împreună cu partenerii noștri | Ne pasă de confidențialitatea ta |
    Confidențialitatea ta este importantă | Confidențialitatea dumneavoastră | Confidențialitatea ta |
    Respectăm confidențialitatea | Prețuim confidențialitatea | Viața dvs. privată | Datele tale personale |
    Politica de confidențialitate | Politica cookies | Politica cookie | Politica de utilizare cookie-uri |
    Setări cookie | Setări cookie-uri | Setări cookies | Setări de confidențialitate | Modifică setările |
    Gestionează cookie-urile | Gestionează preferințele | Gestionează opțiunile | Administrează preferințele |
    Preferințe cookie | Personalizează | Accept | Acceptă tot | Acceptați toate | Accept toate | Accept cookie-urile |
    Acceptă cookie-urile | Acceptă toate cookie-urile | Acceptă și închide | Acceptă și continuă | Sunt de acord |
    Respinge toate | Respinge tot | Refuz | Refuză toate | Doar cele necesare | Continuă fără să accepți |
    Continuând navigarea | Continuând să navigați | Prin continuarea navigării | Navigând în continuare |
    Dacă continuați navigarea | Pentru a viziona acest videoclip | Pentru a afișa acest conținut |
    Acest conținut este găzduit de | Termeni și condiții | Termeni de utilizare
  `),
  byline: phrases(`
    De | Autor | Scris de | Publicat de | Text | Autoare | Autori | Autorul | Autorul articolului | Autor articol |
    Scris de către | Articol de | Articol scris de | Un articol de | Un material de | Text de | Text și foto |
    Redactat de | Redactor | Redacția | Reporter | Jurnalist | Corespondent | Editor | Editat de | Realizat de |
    Interviu de | Interviu realizat de | Adăugat de | Postat de | Tradus de | Traducere de | A consemnat |
    De la corespondentul nostru
  `),
  authorBox: phrases(`
    Despre autor | Mai multe articole de | Articole de același autor | Despre autoare | Despre autori | Despre noi | Despre mine |
    Despre autorul articolului | Mai multe despre autor | Mai multe de la autor | Mai multe de la acest autor | Articole de |
    Alte articole de | Alte articole de același autor | Alte articole ale autorului | Toate articolele de | Toate articolele autorului |
    Vezi toate articolele | Vezi toate articolele de | Vezi toate articolele autorului | Vezi toate postările | Vezi articolele |
    Vezi profilul | Profilul autorului | Publicat inițial | Articol publicat inițial | Acest articol a fost publicat inițial |
    Articolul a apărut inițial | Articolul a fost publicat inițial | Surse | Sursă | Sursa articolului | Sursa știrii | Nota redacției |
    Drepturi de autor | Preluarea fără cost | Preluarea informațiilor | Opiniile exprimate | Acest articol este proprietatea |
    Articol editat de | Autorul | Autoarea | Autorul este | Autoarea este | Material realizat cu sprijinul |
    Interviu realizat cu sprijinul | Articol realizat cu sprijinul | Reportaj realizat cu sprijinul | Proiect realizat cu sprijinul |
    Text realizat cu sprijinul | Acest material a fost realizat | Acest articol a fost realizat | Acest articol face parte din |
    Preluarea materialelor | Editor | Acest articol a apărut inițial | Textul a fost tradus automat | Toate articolele autoarei |
    Citește toate articolele
  `),
  rights: phrases(`
    Toate drepturile rezervate | Drepturile rezervate | Toate drepturile sunt rezervate | Reproducerea integrală |
    Copierea interzisă | Este interzisă reproducerea | Preluarea textelor | Preluarea articolelor este permisă
  `),
  biography: phrases(`
    este | scrie | lucrează | este jurnalist | este jurnalistă | este scriitor | este scriitoare | este redactor |
    este reporter | este editor | este profesor | scrie despre | lucrează la | lucrează ca | a absolvit |
    este redactor la | este jurnalist la | scrie la
  `),
  contribution: [],
  disclosure: phrases(`
    linkuri afiliate | link-uri afiliate | linkuri de afiliere | putem primi un comision | link afiliat |
    link de afiliere | link-uri de afiliere | legături afiliate | primim un comision | putem câștiga un comision |
    am putea primi un comision | am putea câștiga un comision | fără costuri suplimentare pentru tine |
    fără niciun cost suplimentar pentru tine
  `),
  published: phrases(`
    Publicat | Publicat la | Actualizat | Actualizat la | Data publicării | Ultima actualizare | Publicat pe |
    Publicat în | Publicat de | Publicată la | Publicare | Publicat inițial | Publicat prima dată | Data |
    Data publicării articolului | Data apariției | Data adăugării | Ora publicării | Postat | Postat la | Postat pe |
    Postat în | Adăugat | Adăugat la | Actualizare | Actualizat pe | Actualizat în | Actualizată | Actualizată la |
    Ultima actualizare la | Data actualizării | Data ultimei actualizări | Ultima modificare | Ultimul update |
    Modificat | Modificat la | Update
  `),
  correction: phrases(`
    Corectură | Corecție | Erată | Rectificare | Nota redacției | Precizare | Actualizare
  `),
  tableOfContents: phrases(`
    Cuprins | În acest articol | Cuprinsul articolului | Cuprins articol | Conținutul articolului |
    Pe această pagină | Din acest articol | În acest articol vei afla | Ce vei afla în acest articol |
    Ce găsești în acest articol | Sari la | Tabel de conținut | Tabla de materii | Capitole
  `),
  tags: phrases(`
    Etichete | Tag-uri | Cuvinte cheie | Categorii | Subiecte | Etichetă | Etichetat | Etichetat cu | Etichetate |
    Tag | Taguri | Tagurile | Tag-urile | Cuvinte-cheie | Cuvinte cheie articol | Subiect | Subiecte asociate |
    Subiecte în articol | Subiecte similare | Teme | Temă | Temele articolului | Mai multe despre subiect |
    Categorie | Categoria | Secțiune | Secțiunea | Rubrica | Arhivat în | Citește mai multe despre subiect |
    Publicat în | Clasat în
  `),
  credit: phrases(`
    Foto | Sursa foto | Fotografie | Sursa | Imagine cu caracter ilustrativ | Captură foto | Credit foto | Agerpres |
    Inquam Photos | Foto de | Foto credit | Foto cu caracter ilustrativ | Foto ilustrativ | Foto simbol | Foto arhivă |
    Foto din arhivă | Fotografie de | Fotografie din arhivă | Fotografie cu caracter ilustrativ |
    Fotografie ilustrativă | Sursa imaginii | Sursa fotografiei | Sursa video | Credit imagine | Credit fotografie |
    Credite foto | Imagine de arhivă | Imagine ilustrativă | Imagine reprezentativă | Imagine simbol |
    Imagine generată | Captură video | Captură de ecran | Captură YouTube | Arhiva personală | Infografic | Hepta |
    Profimedia | Mediafax Foto | Getty Images | Shutterstock | Mărește imaginea | Sursa foto și video |
    Foto cover | Fotografii | Fotografiile | Foto și video | Captură | Captură TV | Imagine cu rol ilustrativ |
    Foto cu rol ilustrativ | Inquam | Video
  `),
  leadPicture: phrases(`
    Foto copertă | Foto principală | Fotografie copertă | Fotografie principală | Imagine copertă | Imagine principală |
    Imagine reprezentativă
  `),
  pageTool: phrases(`
    Înapoi sus | Ascultă articolul | Salvează articolul | Timp de citire | Închide | Mergi sus | Înapoi la început |
    Înapoi în sus | Înapoi | Înapoi la pagina principală | Înapoi la prima pagină | Acasă | Pagina principală |
    Prima pagină | Sari la conținut | Sari la conținutul principal | Mergi la conținut | Mergi la conținutul principal |
    Treci la conținut | Treci la conținutul principal | Salt la conținut | Salt la conținutul principal | Meniu |
    Meniu principal | Căutare | Caută în site | Închideți | Tipărește pagina | Printează pagina |
    Versiune pentru tipărire | Versiune printabilă | Versiunea de tipărit | Ascultă acest articol | Ascultă știrea |
    Ascultați articolul | Ascultă | Timp estimat de citire | Timp de lectură | Timp citire | Minute de citit |
    Min de citit | Min. de citit | Minute de lectură | Minute citire | Mărimea textului | Dimensiunea textului |
    Mărime font | Mărește textul | Micșorează textul | Raportează o eroare | Raportează o greșeală |
    Semnalează o greșeală | Ai găsit o greșeală | Ați găsit o greșeală | Arată mai mult | Arată mai puțin | Arată tot |
    Afișează mai mult | Afișează mai multe | Afișează mai puțin | Vezi tot | Vezi toate | Vezi mai puțin |
    Încarcă mai mult | Încarcă mai multe | Se încarcă | Pagina următoare | Pagina anterioară | Ecran complet |
    Browserul tău nu suportă | Browserul dvs. nu suportă | Activează JavaScript | Activați JavaScript | Descarcă PDF |
    Descarcă în format PDF | Rezumatul articolului | Traduceți pagina | Dacă ai observat o greșeală |
    Ai observat o greșeală | Selectează textul și apasă
  `),
  notFound: phrases(`
    Pagina nu a fost găsită | Pagina nu există | Pagina căutată nu există | Articolul nu a fost găsit |
    Pagină negăsită | Pagina nu a putut fi găsită | Pagina nu este disponibilă | Pagina nu mai există |
    Pagina nu mai este disponibilă | Pagina solicitată nu există | Pagina solicitată nu a fost găsită |
    Pagina căutată nu a fost găsită | Pagina pe care o căutați | Pagina pe care o cauți |
    Pagina pe care ați accesat-o | Această pagină nu există | Această pagină nu este disponibilă |
    Ne pare rău, pagina | Ne pare rău, dar pagina | Oops, pagina | Articolul nu există |
    Articolul nu mai este disponibil | Acest articol nu mai este disponibil | Știrea nu a fost găsită |
    Conținut indisponibil | Conținutul nu este disponibil | Nu am găsit pagina | Nu am găsit articolul | Eroare 404 |
    Eroarea 404 | A apărut o eroare | S-a produs o eroare
  `),
  loginWall: phrases(`
    Autentificare | Autentifică-te | Conectează-te | Creează cont | Intră în cont | Autentifică-te pentru |
    Autentificați-vă | Conectați-vă | Conectează-te pentru | Conectare | Loghează-te | Loghează-te pentru |
    Logați-vă | Logare | Intră în contul tău | Intrați în cont | Contul meu | Înregistrează-te |
    Înregistrează-te gratuit | Înregistrați-vă | Creează un cont | Creează un cont gratuit | Creează cont gratuit |
    Creați un cont | Cont nou | Ai deja cont | Ai deja un cont | Aveți deja cont | Aveți deja un cont | Nu ai cont |
    Nu ai un cont | Nu aveți cont | Ai uitat parola | Ți-ai uitat parola | Ați uitat parola | Parolă |
    Nume utilizator | Nume de utilizator | Ține-mă minte | Păstrează-mă autentificat | Trebuie să te autentifici |
    Trebuie să fii logat | Trebuie să fiți autentificat
  `),
  botWall: phrases(`
    Se verifică browserul | Confirmă că ești om | Nu sunt robot | Acces interzis | Verificăm browserul |
    Verificarea browserului | Se verifică conexiunea | Confirmați că sunteți om | Confirmă că nu ești robot |
    Confirmați că nu sunteți robot | Verificați că sunteți om | Verifică dacă ești om | Nu sunt un robot |
    Ești robot | Ești un robot | Acces refuzat | Acces respins | Accesul a fost blocat | Ai fost blocat |
    Ați fost blocat | Vă rugăm așteptați | Vă rugăm să așteptați | Te rugăm să aștepți | Așteptați un moment |
    Prea multe cereri | Prea multe solicitări | Activați JavaScript și cookie-urile |
    Activează JavaScript și cookie-urile | Dezactivează AdBlock | Dezactivează ad blocker | Dezactivați AdBlock |
    Dezactivați blocarea reclamelor
  `),
} satisfies CueSheet;
