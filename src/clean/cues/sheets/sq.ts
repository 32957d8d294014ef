import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Albanian */
export const sq = {
  seeAlso: phrases(`
    Lexoni gjithashtu | Lexo gjithashtu | Lexoni edhe | Lexo edhe | Lexo më shumë | Lexoni më shumë | Lexo më tej |
    Lexoni më tepër | Shiko gjithashtu | Shihni gjithashtu | Shikoni edhe | Shih edhe | Më shumë | Më shumë për |
    Më shumë rreth | Të ngjashme | Të lidhura | Lajme të ngjashme | Artikuj të ngjashëm | Artikuj të lidhur |
    Mund t'ju interesojë | Ju mund të pëlqeni | Mos humbisni | Kliko këtu | Vazhdo leximin | Rekomandohet
  `),
  relatedHeading: phrases(`
    Lajme të ngjashme | Lajme të lidhura | Artikuj të ngjashëm | Artikuj të lidhur | Të ngjashme | Të lidhura |
    Më të lexuarat | Më të klikuarat | Më të shikuarat | Më të fundit | Lajmet e fundit | Lajme të tjera | Të fundit |
    Të rekomanduara | Të rekomanduara për ju | Rekomandime | Zgjedhjet e redaksisë | Mund t'ju interesojë |
    Ju mund të pëlqeni | Popullore | Kryesoret | Në fokus | Lexo gjithashtu | Më shumë nga | Artikulli i mëparshëm |
    Artikulli tjetër | Lidhje të jashtme | Video
  `),
  advertisement: phrases(`
    Reklamë | Reklama | Njoftim | Sponsorizuar | Përmbajtje e sponsorizuar | Marketing | Hapësirë reklamuese
  `),
  newsletter: phrases(`
    Buletini | Regjistrohu për buletinin | Abonohu në buletinin | Abonohuni në buletinin tonë | Merrni lajmet |
    Emaili juaj | Adresa juaj e emailit | Shkruani emailin | Qëndro i informuar | Qëndroni të informuar
  `),
  subscribe: phrases(`
    Abonohu | Abonohuni | Vetëm për abonentë | Jeni abonent | Për të vazhduar leximin | Na mbështesni | Dhuro
  `),
  follow: phrases(`
    Na ndiqni | Na ndiqni në | Ndiqni | Na ndiq | Bashkohuni me ne | Bashkohu me kanalin | Abonohu në kanalin tonë |
    Shkarko aplikacionin | Shkarkoni aplikacionin tonë | Na kontaktoni | Na shkruani
  `),
  share: phrases(`
    Shpërndaje | Shpërndaj | Shpërndani | Ndaje | Shpërndaje në Facebook | Shpërndaj artikullin | Dërgo |
    Dërgo me email | Printo | Kopjo lidhjen | Kopjo linkun | Ruaj | Pëlqej
  `),
  comments: phrases(`
    Komente | Komentet | Koment | Komento | Lini një koment | Lër një koment | Shto koment | Shkruaj koment |
    Shfaq komentet | Nuk ka komente | Përgjigju | Adresa juaj email nuk do të bëhet publike | Komentet janë mbyllur |
    Sondazh
  `),
  consent: phrases(`
    Ne përdorim cookies | Ne përdorim kuki | Kjo faqe përdor cookies | Politika e privatësisë | Politika e cookies |
    Prano | Prano të gjitha | Pranoj | Refuzo | Refuzo të gjitha | Kushtet e përdorimit
  `),
  byline: phrases(`Nga | Shkruar nga | Shkruan | Publikuar nga | Autori | Përgatiti | Intervistoi`),
  authorBox: phrases(`
    Rreth autorit | Për autorin | Rreth nesh | Të gjitha artikujt nga | Më shumë nga autori | Burimi
  `),
  rights: phrases(`
    Të gjitha të drejtat e rezervuara | Ndalohet kopjimi
  `),
  biography: [],
  contribution: [],
  disclosure: [],
  published: phrases(`
    Publikuar | Publikuar më | Postuar | Data | Përditësuar | Përditësimi i fundit | Përditësuar më | Ndryshuar më
  `),
  correction: phrases(`
    Korrigjim | Sqarim | Shënim i redaksisë
  `),
  tableOfContents: phrases(`Përmbajtja | Tabela e përmbajtjes | Në këtë artikull`),
  tags: phrases(`Etiketa | Etiketat | Temat | Tema | Kategoritë | Kategoria | Fjalë kyçe`),
  credit: phrases(`
    Foto | Fotot | Fotografia | Fotografi | Imazh | Burimi | Foto ilustruese | Ilustrim | Video | Arkiv
  `),
  leadPicture: [],
  pageTool: phrases(`
    Kthehu lart | Lart | Kthehu | Kreu | Ballina | Kalo te përmbajtja | Menuja | Kërko | Mbyll | Dëgjo |
    Dëgjo artikullin | Koha e leximit | Shfaq më shumë | Shiko të gjitha | Duke u ngarkuar | Faqja tjetër |
    Faqja e mëparshme
  `),
  notFound: phrases(`
    Faqja nuk u gjet | Faqja nuk ekziston | Faqja që kërkoni | Faqja që po kërkoni |
    Përmbajtja nuk është e disponueshme | Nuk u gjet | Gabim 404 | Ndodhi një gabim
  `),
  loginWall: phrases(`
    Hyr | Hyni | Identifikohu | Kyçu | Regjistrohu | Regjistrohuni | Krijo llogari | Keni llogari |
    Keni harruar fjalëkalimin | Fjalëkalimi | Emri i përdoruesit
  `),
  botWall: phrases(`
    Duke kontrolluar shfletuesin | Verifikoni që jeni njeri | Unë nuk jam robot | Kontroll sigurie | Qasja u refuzua |
    Ju lutem prisni | Shumë kërkesa
  `),
} satisfies CueSheet;
