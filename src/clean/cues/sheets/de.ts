import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** German */
export const de = {
  seeAlso: phrases(`
    Lesen Sie auch | Schon gelesen | Lesen Sie hier | Lesen Sie mehr | Lesen Sie mehr zum Thema | Lesen Sie dazu | Lesen Sie dazu auch |
    Lesen Sie außerdem | Lesen Sie jetzt | Lesen Sie weiter | Lesen Sie den ganzen Artikel | Lies auch | Lies hier | Lies mehr |
    Lest auch | Lest hier | Auch lesenswert | Auch interessant | Auch interessant für Sie | Auch spannend | Ebenfalls interessant |
    Ebenfalls lesenswert | Mehr zum Thema | Mehr dazu | Mehr dazu lesen Sie hier | Mehr dazu hier | Mehr darüber | Mehr lesen |
    Mehr erfahren | Mehr Infos | Mehr Informationen | Mehr Hintergründe | Mehr Nachrichten | Mehr aus | Mehr von | Mehr zu | Mehr über |
    Mehr auf | Siehe auch | Siehe dazu | Siehe hier | Zum Thema | Zum Artikel | Zum Weiterlesen | Zum Nachlesen | Zum ganzen Artikel |
    Zum Video | Weiterlesen | Hier weiterlesen | Jetzt weiterlesen | Weiterlesen nach der Anzeige | Weiter zum Artikel |
    Weiterführende Links | Weiterführende Informationen | Weitere Artikel | Weitere Artikel zum Thema | Weitere Nachrichten |
    Weitere Informationen | Weitere Infos | Weitere Themen | Weitere Meldungen | Passend dazu | Passend zum Thema |
    Das könnte Sie auch interessieren | Das könnte Sie interessieren | Das könnte dich auch interessieren |
    Das könnte dich interessieren | Das könnte euch auch interessieren | Dies könnte Sie auch interessieren |
    Könnte Sie auch interessieren | Interessant dazu | Dazu passend | Hintergrund zum Thema | Lesetipp | Lesetipps | Leseempfehlung |
    Unsere Empfehlung | Empfohlen | Empfohlener Artikel | Empfohlene Artikel | Empfehlung der Redaktion | Empfehlungen der Redaktion |
    Aus dem Archiv | Verwandte Artikel | Verwandte Themen | Verwandter Artikel | Ähnliche Artikel | Jetzt lesen | Hier lesen |
    Hier lesen Sie mehr | Hier lesen Sie | Hier finden Sie | Hier geht es zum | Hier geht's zu | Hier geht's zum | Sehen Sie auch |
    Sehen Sie hier | Sehen Sie im Video | Schauen Sie auch | Im Video | Video zum Thema | Jetzt ansehen | Hören Sie auch |
    Hören Sie hier | Zur Bildergalerie | Bildergalerie | Nicht verpassen | Neu bei | Nächster Artikel | Vorheriger Artikel |
    Alles Wichtige zum | Alle News zum | Alle Infos zum | Alle Artikel zum | Wir berichteten bereits | berichteten wir | Wir berichteten |
    Fotostrecke | Bilderstrecke | Fotogalerie | In Bildern | Lesen Sie hier, warum | Video | Podcast zum Thema |
    Unsere Berichterstattung dazu | Bereits erschienen | Vorherige Folge | Wie berichtet | Wie wir berichteten | Wie bereits berichtet |
    Mehr dazu im Ratgeber
  `),
  relatedHeading: phrases(`
    Mehr zum Thema | Mehr zu diesem Thema | Mehr zum Artikel | Mehr Artikel | Mehr Nachrichten | Mehr News | Mehr aus |
    Mehr aus dem Ressort | Mehr aus dieser Rubrik | Mehr aus dem Web | Mehr von diesem Autor | Mehr von | Mehr zu | Mehr entdecken |
    Mehr Beiträge | Meistgelesen | Meistgelesene Artikel | Meist gelesen | Am meisten gelesen | Meistkommentiert | Meistgeklickt |
    Meistgesehen | Meistgelesen diese Woche | Die meistgelesenen Artikel | Beliebt | Beliebte Artikel | Beliebteste Artikel |
    Beliebte Beiträge | Topthemen | Top-Themen | Top-News | Top-Artikel | Neueste Artikel | Neueste Beiträge | Neueste Nachrichten |
    Neueste Meldungen | Letzte Beiträge | Letzte Nachrichten | Aktuelle Nachrichten | Aktuelle Meldungen | Aktuelle Beiträge |
    Aktuelle Themen | Aktuelle Videos | Aktuell | Schlagzeilen | Verwandte Artikel | Verwandte Themen | Verwandte Beiträge |
    Verwandte Inhalte | Verwandte Nachrichten | Ähnliche Artikel | Ähnliche Beiträge | Ähnliche Themen | Weitere Artikel |
    Weitere Beiträge | Weitere Themen | Weitere Nachrichten | Weitere Stories | Weitere Meldungen | Weitere News | Weitere Videos |
    Weitere Links | Weiterführende Links | Weitere Inhalte | Das könnte Sie auch interessieren | Das könnte dich auch interessieren |
    Das könnte Sie interessieren | Das könnte dich interessieren | Auch interessant | Auch lesenswert | Ebenfalls interessant |
    Für Sie empfohlen | Empfohlen | Empfohlene Artikel | Empfehlungen | Empfehlungen der Redaktion | Empfehlungen für Sie |
    Unsere Empfehlungen | Unsere Lesetipps | Lesetipps | Leseempfehlungen | Aus dem Netz | Aus dem Archiv | Aus unserem Netzwerk |
    Andere Artikel | Andere Nutzer lasen auch | Leser lasen auch | Kunden lasen auch | Lesen Sie auch | Lesen Sie mehr zum Thema |
    Lesen Sie weiter | Zum Thema | Themen des Tages | Thema des Tages | Neu auf | Nicht verpassen | Vorheriger Beitrag |
    Nächster Beitrag | Vorheriger Artikel | Nächster Artikel | Beitragsnavigation | Videos | Bildergalerien | Newsticker | Liveticker |
    Eilmeldungen | Trending | Im Trend | Sponsored | Gesponserte Inhalte | Externe Links | Weblinks | Links zum Thema | Im Fokus |
    Weiterführende Artikel zu diesem Thema | Weitere Artikel zu diesem Thema | Weitere Artikel aus diesem Ressort
  `),
  advertisement: phrases(`
    Anzeige | Anzeigen | Werbung | Werbeanzeige | Werbeinhalt | Advertorial | Gesponsert | Gesponsert von | Gesponserter Inhalt |
    Gesponserte Inhalte | Bezahlter Inhalt | Bezahlte Partnerschaft | Bezahlte Anzeige | Anzeige schließen | Anzeige überspringen |
    Werbung ausblenden | Werbung überspringen | Weiter nach der Anzeige | Weiterlesen nach der Anzeige | Nach der Anzeige weiterlesen |
    Artikel wird nach der Anzeige fortgesetzt | Der Artikel geht nach der Anzeige weiter | Der Artikel geht unten weiter |
    Artikel geht unten weiter | Der Text geht unten weiter | Der Beitrag geht unten weiter | Nach der Werbung weiterlesen |
    Weiterlesen nach der Werbung | Die Diskussion geht weiter unter der Anzeige | Präsentiert von | Sponsored Post | Partnerinhalt |
    Produktplatzierung | Promotion | Affiliate-Link | Affiliate-Links | Dieser Artikel enthält Affiliate-Links |
    Die mit einem Symbol gekennzeichneten Links | Empfehlung der Anzeigenredaktion | Anzeigensonderveröffentlichung | Verlagsangebot |
    Der Artikel geht unter der Anzeige weiter | Nach der Anzeige geht es weiter | Lesen Sie nach der Anzeige weiter |
    Dieser Inhalt entstand in Zusammenarbeit mit | Dieser Beitrag entstand in Kooperation mit | Weiter geht es nach der Werbung |
    Nach der Anzeige geht’s weiter
  `),
  newsletter: phrases(`
    Newsletter | Unser Newsletter | Newsletter abonnieren | Newsletter bestellen | Zum Newsletter anmelden | Zum Newsletter |
    Jetzt Newsletter abonnieren | Jetzt zum Newsletter anmelden | Melden Sie sich für unseren Newsletter an |
    Melden Sie sich zum Newsletter an | Melden Sie sich hier an | Melde dich für unseren Newsletter an | Melde dich zum Newsletter an |
    Abonnieren Sie unseren Newsletter | Abonnieren Sie den Newsletter | Abonniere unseren Newsletter | Bestellen Sie unseren Newsletter |
    Hier für den Newsletter anmelden | Hier können Sie unseren Newsletter | Für den Newsletter anmelden | Kostenloser Newsletter |
    Täglicher Newsletter | Der tägliche Newsletter | Bleiben Sie informiert | Bleiben Sie auf dem Laufenden | Bleib informiert |
    Bleib auf dem Laufenden | Immer informiert | Nichts verpassen | Nichts mehr verpassen | Keine Nachrichten mehr verpassen |
    Verpassen Sie nichts | Ihre E-Mail-Adresse | Deine E-Mail-Adresse | E-Mail-Adresse | E-Mail-Adresse eingeben | Jetzt anmelden |
    Vielen Dank für Ihre Anmeldung | Vielen Dank für Ihr Interesse | Mit der Anmeldung | Mit Ihrer Anmeldung | Mit dem Klick auf |
    Die Abmeldung ist jederzeit möglich | Eine Abmeldung ist jederzeit möglich | Sie können sich jederzeit abmelden |
    Der Newsletter kann jederzeit | Das Wichtigste des Tages | Die wichtigsten Nachrichten des Tages | Direkt in Ihr Postfach |
    Direkt ins Postfach | Lust auf mehr? Lass dir | Lass dir die besten Storys | Ihnen hat der Artikel gefallen |
    Ihnen gefällt dieser Artikel | Dir hat der Artikel gefallen | Hat dir der Artikel gefallen | Ihnen hat dieser Artikel gefallen |
    Das Wichtigste aus Ihrer Stadt | Jetzt kostenlos abonnieren | Jetzt kostenlos anmelden | Kostenlos abonnieren | Kostenlos anmelden |
    Hier abonnieren | Hier anmelden | Gratis anmelden | Gratis abonnieren | Hier kostenlos anmelden | Hier kostenlos abonnieren |
    in Ihrem Postfach | in Ihr Postfach | in deinem Postfach | in dein Postfach
  `),
  subscribe: phrases(`
    Jetzt abonnieren | Abonnieren | Abo abschließen | Jetzt Abo abschließen | Jetzt testen |
    Jetzt kostenlos testen | Jetzt gratis testen | Kostenlos testen | Gratis testen | Probeabo |
    Jetzt Probeabo sichern | Zum Abo | Zu den Abos | Zu den Angeboten | Abo-Angebote | Bereits Abonnent |
    Bereits abonniert | Sie sind bereits Abonnent | Sie haben bereits ein Abo | Schon Abonnent |
    Sie sind schon Abonnent | Schon registriert | Nur für Abonnenten | Exklusiv für Abonnenten | Für Abonnenten |
    Abonnenten lesen auch | Dieser Artikel ist nur für Abonnenten | Dieser Artikel ist exklusiv für |
    Dieser Inhalt ist exklusiv | Weiterlesen mit | Weiterlesen mit Abo | Jetzt weiterlesen | Jetzt weiterlesen mit |
    Artikel freischalten | Jetzt freischalten | Diesen Artikel weiterlesen | Diesen Artikel lesen Sie mit |
    Um weiterzulesen | Um diesen Artikel zu lesen | Um diesen Artikel weiterlesen zu können |
    Wie möchten Sie weiterlesen | Sie möchten weiterlesen | Unbegrenzter Zugriff | Unbegrenzter Zugang |
    Zugriff auf alle Inhalte | Alle Artikel lesen | Monatlich kündbar | Jederzeit kündbar | Mitglied werden |
    Jetzt Mitglied werden | Jetzt unterstützen | Unterstützen Sie uns | Unterstützen Sie unsere Arbeit |
    Jetzt spenden | Spenden | Premium-Inhalt | Diesen Artikel verschenken | Exklusiv für Mitglieder |
    Nur für Mitglieder | Testen Sie unser Angebot | Jetzt weiterlesen und gratis testen | Sie haben noch kein Abo |
    Testzugang | Möchten Sie weiterlesen | Ja. Ich bin Abonnent | Ich bin bereits Abonnent |
    Ja. Ich benötige ein Abo | Jetzt einen Monat lang | Artikel verschenken | Als Abonnent können Sie
  `),
  follow: phrases(`
    Folgen Sie uns | Folgen Sie uns auf | Folgen Sie uns bei | Folgen Sie dem Autor | Folge uns | Folge uns auf | Folgt uns auf | Folgen |
    Jetzt folgen | Thema folgen | Themen folgen | Autor folgen | Dem Autor folgen | Besuchen Sie uns auf | Besuche uns auf |
    Liken Sie uns auf | Werden Sie Fan | Abonnieren Sie unseren Kanal | Abonnieren Sie uns | Abonniere unseren Kanal |
    Folgen Sie unserem WhatsApp-Kanal | Unser WhatsApp-Kanal | Jetzt dem WhatsApp-Kanal folgen | Zum WhatsApp-Kanal |
    Laden Sie unsere App | Laden Sie die App | Laden Sie sich unsere App | Jetzt App herunterladen | App herunterladen | Unsere App |
    Zur App | Hol dir die App | Holen Sie sich die App | Push-Nachrichten aktivieren | Google News abonnieren |
    Folgen Sie uns bei Google News | Auf Google News folgen | Als bevorzugte Quelle hinzufügen | Als bevorzugte Google-Quelle hinzufügen |
    Podcast abonnieren | Haben Sie Hinweise | Haben Sie einen Hinweis | Schreiben Sie uns | Schreib uns | Kontakt zur Redaktion |
    Folgen Sie unserem Kanal | Folgen Sie uns auf Telegram | Unser Telegram-Kanal | Abonnieren Sie unseren WhatsApp-Kanal |
    Folgen Sie uns auf Google News | Jetzt auch auf WhatsApp | Folgen Sie uns auf WhatsApp | Hier geht es zum WhatsApp-Kanal |
    Hier geht’s zum WhatsApp-Kanal | Als bevorzugte Quelle auf Google | Push-Mitteilungen aktivieren | Aktivieren Sie Push-Mitteilungen |
    Benachrichtigungen aktivieren | aktivieren Sie unsere Push-Nachrichten | Eilmeldungen direkt aufs Handy | als bevorzugte Quelle |
    bevorzugte Quelle | Hinweis an die Redaktion | Teilen Sie uns das mit
  `),
  share: phrases(`
    Teilen | Artikel teilen | Beitrag teilen | Diesen Artikel teilen | Diesen Beitrag teilen | Seite teilen |
    Jetzt teilen | Teilen Sie diesen Artikel | Teilen Sie diesen Beitrag | Teile diesen Artikel |
    Teile diesen Beitrag | Teilen auf | Teilen auf Facebook | Auf Facebook teilen | Auf Twitter teilen |
    Auf X teilen | Auf WhatsApp teilen | Auf LinkedIn teilen | Bei Facebook teilen | Bei WhatsApp teilen |
    Per E-Mail teilen | Per Mail versenden | Per E-Mail senden | Teilen per | Via | Weiterempfehlen | Empfehlen |
    Weitersagen | Artikel weiterempfehlen | Twittern | Versenden | Verschicken | E-Mail | Mailen | Merken |
    Artikel merken | Auf die Merkliste | Zur Merkliste hinzufügen | Drucken | Artikel drucken | Link kopieren |
    Link kopiert | Kopieren | In die Zwischenablage kopieren | Artikel verschenken | Verschenken
  `),
  comments: phrases(`
    Bitte achten Sie darauf, dass Ihre Kommentare | Fehler entdeckt | Kommentare | Kommentar | Kommentieren |
    Jetzt kommentieren | Artikel kommentieren | Kommentar schreiben | Kommentar verfassen | Kommentar hinterlassen |
    Kommentar abgeben | Kommentar absenden | Kommentare lesen | Kommentare anzeigen | Kommentare laden |
    Kommentare ansehen | Alle Kommentare | Alle Kommentare anzeigen | Keine Kommentare | Noch keine Kommentare |
    Schreiben Sie einen Kommentar | Schreiben Sie den ersten Kommentar | Schreibe einen Kommentar |
    Hinterlasse einen Kommentar | Hinterlassen Sie einen Kommentar | Diskutieren Sie mit | Diskutiere mit |
    Mitdiskutieren | Jetzt mitdiskutieren | Zur Diskussion | Diskussion | Leserkommentare | Leserbriefe |
    Ihre Meinung | Ihre Meinung ist gefragt | Ihr Kommentar | Dein Kommentar | Deine Meinung | Was denken Sie |
    Was meinen Sie | Was denkst du | Antworten | Antwort abbrechen | Deine E-Mail-Adresse wird nicht veröffentlicht |
    Ihre E-Mail-Adresse wird nicht veröffentlicht | Erforderliche Felder sind markiert |
    Die Kommentarfunktion ist geschlossen | Die Kommentarfunktion ist deaktiviert | Kommentare sind geschlossen |
    Kommentarregeln | Netiquette | Melden Sie sich an, um zu kommentieren | Um zu kommentieren | Kommentar melden |
    Neueste zuerst | Älteste zuerst | War dieser Artikel hilfreich | Wie fanden Sie diesen Artikel | Umfrage |
    Hat Ihnen der Artikel gefallen | Du musst angemeldet sein, um einen Kommentar |
    Sie müssen angemeldet sein, um einen Kommentar | Sie müssen sich anmelden, um zu kommentieren |
    Kommentar erstellen | Lesermeinungen | Trackback | Trackback URL | Trackback-URL |
    Schreibt es uns in die Kommentare | Schreib es uns in die Kommentare | Schreiben Sie es uns in die Kommentare |
    Diskutieren Sie mit uns | Verrate es uns in den Kommentaren | Schreibt uns in den Kommentaren
  `),
  consent: phrases(`
    Ich bin damit einverstanden, dass mir Inhalte | Mit dem Klick stimmen Sie zu | Mit Klick stimmen Sie zu | Personenbezogene Daten können an Drittplattformen |
    Damit können personenbezogene Daten an Drittplattformen | Ein Klick für den Datenschutz | Wir verwenden Cookies |
    Wir nutzen Cookies | Wir setzen Cookies ein | Diese Website verwendet Cookies | Diese Webseite verwendet Cookies |
    Diese Website nutzt Cookies | Diese Seite verwendet Cookies | Unsere Website verwendet Cookies |
    Wir und unsere Partner | Wir benötigen Ihre Zustimmung | Wir benötigen Ihre Einwilligung | Ihre Privatsphäre |
    Ihre Privatsphäre ist uns wichtig | Der Schutz Ihrer Daten | Datenschutz | Datenschutzeinstellungen |
    Datenschutz-Einstellungen | Datenschutzerklärung | Cookie-Einstellungen | Cookie-Richtlinie |
    Cookies akzeptieren | Alle Cookies akzeptieren | Alle akzeptieren | Akzeptieren | Akzeptieren und weiter |
    Alle ablehnen | Ablehnen | Zustimmen | Zustimmen und weiter | Zustimmen & weiter | Alle zulassen |
    Einstellungen verwalten | Einverstanden | Einwilligung widerrufen | Nur notwendige Cookies |
    Nur essenzielle Cookies akzeptieren | An dieser Stelle finden Sie | An dieser Stelle befindet sich |
    Empfohlener redaktioneller Inhalt | Externer Inhalt | Externen Inhalt anzeigen | Externe Inhalte |
    Ich bin damit einverstanden, dass mir externe Inhalte | Zur Anzeige dieses Inhalts | Um diesen Inhalt anzuzeigen |
    Inhalt laden | Inhalte anzeigen | Mit dem Laden des Videos akzeptieren Sie | Dieser Inhalt stammt von |
    Video laden | YouTube immer entsperren | Mit Werbung weiterlesen | Weiter mit Werbung |
    An dieser Stelle finden Sie externen Inhalt | An dieser Stelle findest du | Wir brauchen Ihre Zustimmung |
    Dieser externe Inhalt | Dieser Inhalt wird bereitgestellt von | Dieses Element enthält Daten von |
    Ich bin einverstanden, dass mir externe Inhalte | Hier ist ein externer Inhalt eingebunden |
    Für die Anzeige dieses Inhalts | Bitte stimmen Sie der | Empfohlener externer Inhalt |
    um den von unserer Redaktion eingebundenen | mit einem Klick anzeigen lassen |
    Um eingebettete Inhalte anzuzeigen | Um diesen eingebetteten Inhalt anzuzeigen |
    An dieser Stelle findest du Inhalte von Drittanbietern | Um mit Inhalten von Drittanbietern zu interagieren |
    Mit Ihrer Zustimmung wird hier ein externes | brauchen wir deine Zustimmung | brauchen wir Ihre Zustimmung |
    benötigen wir deine Zustimmung | benötigen wir Ihre Zustimmung
  `),
  byline: phrases(`
    Von | Ein Artikel von | Ein Beitrag von | Ein Gastbeitrag von | Gastbeitrag von | Ein Kommentar von |
    Kommentar von | Eine Analyse von | Analyse von | Ein Interview von | Interview von | Interview |
    Eine Kolumne von | Eine Reportage von | Ein Essay von | Eine Rezension von | Text von | Text | Autor | Autorin |
    Autoren | Autor/in | Geschrieben von | Verfasst von | Veröffentlicht von | Erstellt von | Aus | Protokoll |
    Redaktion
  `),
  authorBox: phrases(`
    Über den Autor | Über die Autorin | Über die Autoren | Über die Autorinnen | Über uns | Über mich | Zum Autor | Zur Autorin |
    Zur Person | Der Autor | Die Autorin | Autoreninfo | Autorenprofil | Mehr vom Autor | Mehr über den Autor | Mehr Artikel von |
    Alle Artikel von | Alle Beiträge von | Weitere Artikel von | Weitere Artikel des Autors | Alle Artikel des Autors |
    Zum Autorenprofil | Geschrieben von | Mitarbeit | Quelle | Mit Material von | Mit Informationen von | Hinweis der Redaktion |
    Anmerkung der Redaktion | Dieser Text erschien zuerst | Dieser Artikel erschien zuerst | Dieser Artikel ist zuerst erschienen |
    Dieser Beitrag erschien zuerst | Dieser Artikel wurde | Gastbeiträge geben | Rubriklistenbild | Transparenzhinweis |
    Unter Mitarbeit von | Redaktionelle Mitarbeit | Äußerungen unserer Gesprächspartner geben | Namentlich gekennzeichnete Beiträge |
    Dieser Text wurde mithilfe künstlicher Intelligenz | Dieser Artikel wurde mithilfe künstlicher Intelligenz |
    Dieser Text wurde maschinell übersetzt | Maschinelle Übersetzung | Maschinell übersetzt | Alle Artikel der Autorin |
    Alle Beiträge des Autors | Alle Beiträge der Autorin | Alle Texte des Autors | Alle Texte der Autorin | Mehr von der Autorin |
    Mehr von dieser Autorin | Mehr von diesem Autor | Weitere Artikel der Autorin | Weitere Beiträge des Autors |
    Weitere Beiträge der Autorin | Weitere Texte von | Über die Sendung | Über den Podcast | Zur Sendung
  `),
  rights: phrases(`
    Alle Rechte vorbehalten | Nachdruck verboten | Vervielfältigung verboten | Weiterverwendung nur mit
  `),
  biography: phrases(`
    ist | arbeitet | schreibt | berichtet | lehrt | leitet | studierte | studiert | war | lebt | forscht | volontierte
  `),
  contribution: phrases(`
    zu diesem Artikel beigetragen | zu diesem Text beigetragen | an diesem Artikel mitgearbeitet | an diesem Text mitgearbeitet |
    Über dieses Thema berichtete | Über dieses Thema berichteten | Dieses Thema im Programm
  `),
  disclosure: phrases(`
    Affiliate-Link | Affiliate-Links | Affiliate Links | Affiliatelinks | Provisionslinks | Provisions-Links |
    erhalten wir eine Provision | erhalten wir eine kleine Provision | bekommen wir eine Provision |
    bekommen wir eine kleine Provision | erhalte ich eine Provision | erhalte ich eine kleine Provision |
    wir eine Provision vom Händler | keine Mehrkosten | keine zusätzlichen Kosten |
    Namentlich gekennzeichnete Beiträge | Namentlich gekennzeichnete Artikel | Zitiervorschlag | Zitierhinweis |
    Zitierweise | Als Amazon-Partner | verdienen wir an qualifizierten Verkäufen
  `),
  published: phrases(`
    Veröffentlicht | Veröffentlicht am | Veröffentlicht um | Erstveröffentlichung | Zuerst veröffentlicht |
    Erschienen | Erschienen am | Publiziert | Publiziert am | Erstellt | Erstellt am | Stand | Datum | Aktualisiert |
    Aktualisiert am | Aktualisiert um | Zuletzt aktualisiert | Zuletzt aktualisiert am | Zuletzt geändert |
    Zuletzt geändert am | Letzte Aktualisierung | Letzte Änderung | Letztes Update | Update | Geändert am |
    Gepostet am | Vom
  `),
  correction: phrases(`
    Korrektur | Korrekturhinweis | Berichtigung | Richtigstellung | Anmerkung der Redaktion | Anm. d. Red | Hinweis der Redaktion | Transparenzhinweis | Update
  `),
  tableOfContents: phrases(`
    Inhaltsverzeichnis | Inhalt | Inhaltsübersicht | Auf dieser Seite | In diesem Artikel | In diesem Beitrag |
    Das Wichtigste in Kürze | Übersicht | Springe zu | Direkt zu | Themen in diesem Artikel | Kapitel
  `),
  tags: phrases(`
    Schlagwörter | Schlagworte | Schlagwort | Stichworte | Stichwörter | Themen | Thema | Tags | Kategorien |
    Kategorie | Rubrik | Mehr zu | Mehr zu den Themen | Themen in diesem Artikel | Themen dieses Artikels |
    Themen folgen | Verwandte Themen | Orte | Personen | Abgelegt unter | Kategorisiert unter |
    Veröffentlicht unter | Verschlagwortet mit | Verschlagwortet unter | Einsortiert unter | Eingeordnet unter |
    Gespeichert unter | Getaggt mit
  `),
  credit: phrases(`
    Foto | Fotos | Fotograf | Fotografin | Foto von | Bild | Bilder | Bildquelle | Bildquellen | Bildnachweis |
    Bildnachweise | Bildrechte | Bildunterschrift | Bildautor | Bildcredit | Titelbild | Beitragsbild | Symbolbild |
    Symbolfoto | Archivbild | Archivfoto | Quelle | Illustration | Grafik | Karte | Screenshot | Abbildung |
    Copyright | picture alliance | imago images | IMAGO | dpa | Getty Images | Keystone | APA | Aufnahme |
    Bild vergrößern | Bild anzeigen
  `),
  leadPicture: phrases(`
    Titelbild | Titelfoto | Beitragsbild | Beitragsfoto | Headerbild | Header-Bild | Aufmacherbild | Aufmacherfoto | Coverbild | Coverfoto |
    Vorschaubild | Artikelbild | Titelgrafik | Bild oben | Bild unten | Bild Mitte | Bild – oben | Bild – unten | Bild – Mitte | Foto oben |
    Foto unten
  `),
  pageTool: phrases(`
    Alle Bilder anzeigen | Alle Fotos anzeigen | Box aufklappen | Box zuklappen | Box aufklappen Box zuklappen | Nach oben |
    Zum Seitenanfang | Zurück nach oben | Zurück zur Startseite | Zurück zur Übersicht | Zur Startseite | Startseite | Zurück |
    Zum Inhalt springen | Direkt zum Inhalt | Zum Hauptinhalt springen | Zur Navigation | Menü | Suche | Suchen | Schließen | Drucken |
    Seite drucken | Artikel drucken | Druckversion | Artikel anhören | Diesen Artikel anhören | Artikel vorlesen | Vorlesen | Anhören |
    Jetzt anhören | Hören | Merken | Als PDF speichern | PDF herunterladen | Lesezeit | Minuten Lesezeit | Min. Lesezeit | Schriftgröße |
    Fehler gefunden | Fehler melden | Druckansicht | Tippfehler melden | Artikel versenden | Fehler im Artikel gefunden |
    Haben Sie einen Fehler entdeckt | Haben Sie einen Fehler gefunden | Korrektur vorschlagen | Mehr anzeigen | Weniger anzeigen |
    Mehr laden | Alle anzeigen | Ausklappen | Einklappen | Ihr Browser unterstützt | Bitte aktivieren Sie JavaScript |
    JavaScript aktivieren | Nächste Seite | Vorherige Seite | Vollbild | Inhalt überspringen | Feedback | Newsletter |
    Artikel zusammenfassen | Dieser Artikel wurde automatisch | Zur Merkliste hinzufügen | Artikel verschenken |
    An dieser Stelle findest du | Klicke auf einen Stern | Klicken Sie auf einen Stern | Wie hilfreich war dieser Beitrag |
    Wie nützlich war dieser Beitrag | Durchschnittliche Bewertung | Bisher keine Bewertungen | Es tut uns leid, dass der Beitrag |
    Lasse uns diesen Beitrag verbessern | Wie können wir diesen Beitrag verbessern | Gefällt mir Wird geladen | Gefällt mir Lade |
    Wird geladen | Lesedauer | Push-Mitteilungen zu
  `),
  notFound: phrases(`
    Seite nicht gefunden | Die Seite wurde nicht gefunden | Die gewünschte Seite wurde nicht gefunden |
    Die gesuchte Seite wurde nicht gefunden | Die angeforderte Seite wurde nicht gefunden |
    Die angeforderte Seite konnte nicht gefunden werden | Die von Ihnen gesuchte Seite |
    Die von Ihnen angeforderte Seite | Die von Ihnen aufgerufene Seite | Diese Seite existiert nicht |
    Diese Seite existiert nicht mehr | Diese Seite konnte nicht gefunden werden | Diese Seite ist nicht verfügbar |
    Diese Seite gibt es nicht | Dieser Artikel ist nicht mehr verfügbar | Der Artikel ist nicht mehr verfügbar |
    Dieser Inhalt ist nicht mehr verfügbar | Der Inhalt wurde nicht gefunden | Artikel nicht gefunden | Fehler 404 |
    404-Fehler | Leider konnten wir die Seite nicht finden | Leider ist ein Fehler aufgetreten |
    Es ist ein Fehler aufgetreten | Entschuldigung, die Seite
  `),
  loginWall: phrases(`
    Anmelden | Einloggen | Jetzt anmelden | Jetzt einloggen | Login | Bitte anmelden | Bitte melden Sie sich an |
    Bitte loggen Sie sich ein | Bitte melde dich an | Melden Sie sich an, um | Melden Sie sich an |
    Anmelden und weiterlesen | Jetzt registrieren | Registrieren | Kostenlos registrieren | Registrieren Sie sich |
    Jetzt kostenlos registrieren | Konto erstellen | Kostenloses Konto erstellen | Noch kein Konto |
    Noch nicht registriert | Bereits registriert | Sie haben bereits ein Konto | Passwort vergessen | Passwort |
    Benutzername | Angemeldet bleiben | Sie müssen angemeldet sein | Sie müssen eingeloggt sein |
    Um diesen Inhalt zu sehen, melden Sie sich an | Haben Sie noch kein Konto | Ich bin Abonnent |
    Ja. Ich bin Abonnent
  `),
  botWall: phrases(`
    Ihr Browser wird überprüft | Überprüfung Ihres Browsers | Bitte bestätigen Sie, dass Sie ein Mensch sind |
    Bestätigen Sie, dass Sie ein Mensch sind | Bestätigen Sie, dass Sie kein Roboter sind | Sind Sie ein Roboter |
    Sind Sie ein Mensch | Ich bin kein Roboter | Sicherheitsabfrage | Zugriff blockiert |
    Ihr Zugriff wurde blockiert | Der Zugriff auf diese Seite wurde verweigert | Bitte warten |
    Bitte aktivieren Sie JavaScript und Cookies | Ungewöhnlicher Datenverkehr | Zu viele Anfragen |
    Bitte deaktivieren Sie Ihren Adblocker | Adblocker erkannt | Bitte lösen Sie das Captcha
  `),
} satisfies CueSheet;
