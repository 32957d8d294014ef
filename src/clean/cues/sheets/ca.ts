import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Catalan */
export const ca = {
  seeAlso: phrases(`
    Llegeix també | Llegiu també | Llegir més | Llegeix més | Llegiu-ne més | Més informació | Vegeu també |
    Mireu també | Mira també | Notícies relacionades | Notícia relacionada | Article relacionat | No et perdis |
    També et pot interessar | Et pot interessar | Llegir també | Llegiu-ho també | Llegeix-ho també |
    Llegeix també aquest article | Llegeix l'article complet | Llegeix l'article sencer | Llegiu l'article complet |
    Llegir l'article complet | Llegeix la notícia completa | Llegir la notícia completa | Llegeix la notícia |
    Llegeix aquí | Llegeix-ne més | Llegiu més | Llegir-ne més | Continua llegint | Continueu llegint |
    Continuar llegint | Seguir llegint | Segueix llegint | Seguiu llegint | Consulta també | Consulteu també |
    Consulta aquí | Mira el vídeo | Mireu el vídeo | Mira les fotos | Mira la galeria | Mira aquí | Veure vídeo |
    Veure el vídeo | Veure galeria | Veure també | Veure més | Vegeu-ne més | Galeria de fotos | Galeria d'imatges |
    Fotogaleria | Escolta també | Escolteu també | Escolta el pòdcast | Per saber-ne més | Per a més informació |
    Vols saber-ne més | Més sobre | Més sobre el tema | Més sobre aquest tema | Més informació aquí | Més detalls |
    Sobre el mateix tema | Relacionat | Relacionats | Informació relacionada | Notícia anterior | Notícia següent |
    Següent notícia | Article anterior | Article següent | Següent article | També et pot interessar llegir |
    També us pot interessar | Us pot interessar | Et podria interessar | Potser t'interessa |
    Potser també t'interessa | T'interessarà | Et pot agradar | També et pot agradar | No t'ho perdis |
    No us ho perdeu | No us perdeu | Descobreix més | Descobreix també | Descobriu-ne més | Clica aquí |
    Cliqueu aquí | Fes clic aquí | Feu clic aquí | Et recomanem | Us recomanem | Lectura recomanada |
    Lectures recomanades
  `),
  relatedHeading: phrases(`
    Notícies relacionades | Articles relacionats | El més llegit | Les més llegides | Més llegits | Últimes notícies |
    Darreres notícies | Més notícies | Recomanats | Et recomanem | També et pot interessar | Et pot interessar |
    Destacats | Llegeix també | Llegiu també | Vegeu també | Relacionat | Relacionats | Notícia relacionada |
    Continguts relacionats | Contingut relacionat | Entrades relacionades | Temes relacionats |
    Informació relacionada | Vídeos relacionats | Productes relacionats | Articles similars | Entrades similars |
    Sobre el mateix tema | Més sobre el tema | Més sobre aquest tema | El més vist | El més comentat |
    El més compartit | El més destacat | El més recent | El més nou | Més llegides | Les notícies més llegides |
    Els més llegits | Els articles més llegits | Articles més llegits | Les més vistes | Els més vistos | Més vistos |
    Més vist | Més llegit | Més populars | Els més populars | Notícies més llegides | Notícies destacades |
    Notícies recents | Notícies recomanades | Articles recents | Articles recomanats | Articles destacats |
    Articles populars | Entrades recents | Entrades populars | Entrades més populars | Comentaris recents |
    Últims articles | Últimes entrades | Darrers articles | Darreres entrades | Darreres notícies publicades |
    Última hora | L'última hora | Les últimes notícies | Les notícies del dia | Titulars | Titulars del dia |
    Actualitat | D'actualitat | Ara és notícia | Tendències | En portada | A portada | Altres notícies |
    Altres articles | Més articles | Més de la mateixa secció | Més a la secció | De la mateixa secció |
    Més d'aquesta secció | Més continguts | Més contingut | Més històries | Recomanacions | Recomanat |
    Recomanat per a tu | Recomanats per a tu | Us recomanem | La redacció recomana | L'editor recomana |
    Selecció de l'editor | La tria de la redacció | La nostra selecció | No t'ho perdis | No et perdis |
    No us ho perdeu | També us pot interessar | Us pot interessar | Et pot agradar | Potser t'interessa |
    Article anterior | Article següent | Notícia anterior | Notícia següent | Entrada anterior | Entrada següent |
    Navegació d'entrades | Navegació de l'entrada | Navegació per les entrades | Enllaços externs |
    Enllaços d'interès | Enllaços relacionats | Altres usuaris han llegit
  `),
  advertisement: phrases(`
    Publicitat | Anunci | Contingut patrocinat | Contingut ofert per | L'article continua després de la publicitat |
    Anuncis | Espai publicitari | Contingut publicitari | Publireportatge | Publicitat patrocinada | Patrocinat |
    Patrocinat per | Article patrocinat | Entrada patrocinada | Contingut de marca | Contingut promocionat |
    Contingut promogut | Contingut col·laboratiu | Contingut en col·laboració amb | En col·laboració amb |
    Amb la col·laboració de | Ofert per | Informació comercial | Remitit | Continua després de la publicitat |
    Continua llegint després de la publicitat | La notícia continua després de la publicitat |
    El text continua després de la publicitat | Tanca l'anunci | Tancar anunci |
    Aquest article conté enllaços d'afiliats | Branded content
  `),
  newsletter: phrases(`
    Butlletí | Subscriu-te al butlletí | Subscriviu-vos al butlletí | Rep les notícies al teu correu |
    Apunta't al butlletí | Butlletins | Els nostres butlletins | El nostre butlletí | Newsletter |
    Subscriu-te a la newsletter | Subscriu-te a la nostra newsletter | Subscriu-te al nostre butlletí |
    Subscriu-te als nostres butlletins | Subscriu-te gratis | Subscriu-t'hi gratis | Subscriu-t'hi |
    Subscriviu-vos-hi | Subscriviu-vos al nostre butlletí | Subscriviu-vos a la newsletter |
    Subscriure's al butlletí | Subscripció al butlletí | Inscriu-te al butlletí | Apunta't a la newsletter |
    Apunta't als butlletins | Apunteu-vos al butlletí | Alta al butlletí | Alta butlletí | Rep el butlletí |
    Rep el nostre butlletí | Rep la nostra newsletter | Rep les notícies | Rep les últimes notícies |
    Rep totes les notícies | Rep les novetats | Rebeu el butlletí | Rebeu les notícies | Rebre el butlletí |
    Butlletí setmanal | Butlletí diari | Butlletí gratuït | Vols rebre les notícies | Vols rebre el butlletí |
    Estigues al dia | Estigues informat | Mantén-te informat | Mantén-te al dia | Manteniu-vos informats |
    El teu correu electrònic | El vostre correu electrònic | Adreça electrònica | Adreça de correu electrònic |
    Correu electrònic | Introdueix el teu correu | Introdueix el teu correu electrònic | Escriu el teu correu |
    Gràcies per subscriure't | Gràcies per la teva subscripció | Donar-se de baixa | Directe a la teva bústia
  `),
  subscribe: phrases(`
    Subscriu-te | Fes-te subscriptor | Ja ets subscriptor | Només per a subscriptors | Per continuar llegint |
    Exclusiu per a subscriptors | Subscripció | Subscripcions | Subscriu-te ara | Subscriu-te per |
    Subscriu-te i llegeix | Subscriviu-vos | Subscriure's | Fes-te'n subscriptor | Fes-te subscriptora |
    Feu-vos subscriptors | Feu-vos-en subscriptors | Fes-te soci | Fes-te'n soci | Fes-te sòcia | Fes-te membre |
    Feu-vos membres | Ja soc subscriptor | Ja en sou subscriptors | Ja ets subscriptora | Ets subscriptor |
    Encara no ets subscriptor | Si ja ets subscriptor | Només subscriptors | Només per als subscriptors |
    Exclusiu subscriptors | Contingut exclusiu per a subscriptors | Contingut només per a subscriptors |
    Aquest contingut és exclusiu per a subscriptors | Aquest article és exclusiu per a subscriptors |
    Aquest article és només per a subscriptors | Article exclusiu per a subscriptors |
    Article només per a subscriptors | Per llegir l'article complet | Per llegir aquest article | Per seguir llegint |
    Per accedir a aquest contingut | Accés il·limitat | Accés complet | Llegeix sense límits | Prova-ho gratis |
    Prova-ho gratuïtament | Primer mes gratis | Cancel·la quan vulguis | Sense permanència | Dona'ns suport |
    Doneu-nos suport | Fes una donació | Feu una donació | Fes una aportació | Fes la teva aportació |
    Col·labora amb nosaltres | Dona suport al periodisme | Dona suport al periodisme independent |
    Necessitem el teu suport | Regala aquest article | Regala l'article | Regala una subscripció
  `),
  follow: phrases(`
    Segueix-nos | Seguiu-nos | Segueix-nos a | Descarrega't l'app | Uneix-te al canal | Segueix-nos a WhatsApp |
    Segueix-nos a Google News | Segueix-nos a Facebook | Segueix-nos a Instagram | Segueix-nos a Twitter |
    Segueix-nos a X | Segueix-nos a Telegram | Segueix-nos a les xarxes | Segueix-nos a les xarxes socials |
    Segueix-nos al canal de WhatsApp | Segueix-nos en | Segueix el tema | Segueix l'autor | Segueix el nostre canal |
    Seguiu-nos a Facebook | Seguiu-nos a les xarxes | Seguiu-nos a les xarxes socials | Seguiu-nos a Twitter |
    Seguiu-nos a Telegram | Seguir | Seguir autor | Uneix-te al nostre canal | Uneix-te al canal de WhatsApp |
    Uneix-te al canal de Telegram | Uneix-te al nostre canal de WhatsApp | Uneix-te al nostre canal de Telegram |
    Uneix-te a la conversa | Uniu-vos al canal | Entra al canal | Entra al nostre canal de WhatsApp |
    Subscriu-te al canal | Subscriu-te al nostre canal | Subscriu-te al nostre canal de Telegram |
    Afegeix-te al canal | Afegeix com a font preferida | Descarrega l'app | Descarrega l'aplicació |
    Descarrega la nostra app | Descarregar l'app | Descarrega't l'aplicació | Descarrega't la nostra app |
    Baixa't l'app | Baixa't l'aplicació | Baixeu-vos l'aplicació | Activa les notificacions | Activar notificacions |
    Rep notificacions | Troba'ns a | Ens trobaràs a | Contacta amb nosaltres | Contacteu amb nosaltres | Contacta'ns |
    Posa't en contacte | Escriu-nos | Escriviu-nos | Envia'ns | Envieu-nos | Tens una notícia | Fes m'agrada
  `),
  share: phrases(`
    Comparteix | Compartir | Comparteix a Facebook | Copia l'enllaç | Imprimeix | Comparteix-ho |
    Comparteix l'article | Comparteix aquest article | Comparteix la notícia | Comparteix aquesta notícia |
    Comparteix aquesta entrada | Comparteix a les xarxes | Comparteix a les xarxes socials | Comparteix a Twitter |
    Comparteix a X | Comparteix a WhatsApp | Comparteix a Telegram | Comparteix a LinkedIn | Comparteix per correu |
    Comparteix per correu electrònic | Comparteix per WhatsApp | Comparteix via | Comparteix amb els amics |
    Comparteix en | Compartiu | Compartiu-ho | Compartir a Facebook | Compartir a Twitter | Compartir a WhatsApp |
    Compartir article | Compartir notícia | Compartit | Compartits | Piula | Tuiteja | Tuita | Envia |
    Envia per correu | Envia per correu electrònic | Envia a un amic | Enviar per correu | Enviar a un amic | Copia |
    Copiar enllaç | Copiar l'enllaç | Enllaç copiat | Imprimir | Imprimeix l'article | Imprimir article | Desa |
    Desa l'article | Desa per a més tard | Guarda l'article | Guardar | Guardar article | M'agrada |
    Afegeix a favorits
  `),
  comments: phrases(`
    Comentaris | Comenta | Deixa un comentari | Escriu un comentari | Veure comentaris | Comentari | Comentar |
    Comenta la notícia | Comenta l'article | Comenta aquesta notícia | Comentar la notícia | Fes un comentari |
    Feu un comentari | Fer un comentari | Deixar un comentari | Deixeu un comentari | Deixa el teu comentari |
    Deixa una resposta | Deixar una resposta | Deixa un comentari a | Escriu el teu comentari |
    Escriviu un comentari | Escriure un comentari | Afegeix un comentari | Afegir un comentari | Afegeix comentari |
    Afegir comentari | Publica un comentari | Publica un comentari a l'entrada | Publicar comentari |
    Publicar un comentari | Envia un comentari | Envia el comentari | Mostra els comentaris | Mostra comentaris |
    Mostra tots els comentaris | Veure els comentaris | Veure tots els comentaris | Llegeix els comentaris |
    Llegir comentaris | Tots els comentaris | Sense comentaris | Cap comentari | No hi ha comentaris |
    Encara no hi ha comentaris | Encara no hi ha cap comentari | El teu comentari | Sigues el primer |
    Sigues el primer a comentar | Sigueu el primer | Els comentaris estan tancats | Els comentaris estan desactivats |
    Comentaris tancats | Comentaris desactivats | Normes de participació | Normes dels comentaris | Respon |
    Respondre | Cancel·la la resposta | Cancel·la les respostes | L'adreça electrònica no es publicarà |
    La teva adreça electrònica no es publicarà | El teu correu electrònic no es publicarà |
    Els camps necessaris estan marcats | Els camps obligatoris estan marcats | Has d'iniciar sessió per comentar |
    Has d'iniciar la sessió per escriure un comentari | Inicia sessió per comentar | Identifica't per comentar |
    Per comentar | Participa en el debat | Participa en la conversa | Què en penses | Què n'opines |
    Quina és la teva opinió | Enquesta | Votar | T'ha agradat l'article | T'ha semblat útil |
    Ha estat útil aquest article | Valora aquest article
  `),
  consent: phrases(`
    Utilitzem galetes | Aquest lloc web utilitza galetes | Nosaltres i els nostres socis | Accepta-ho tot |
    Per veure aquest contingut | Contingut extern | Fem servir galetes | Aquest web utilitza galetes |
    Aquest web fa servir galetes | Aquest lloc web fa servir galetes | Aquest lloc utilitza galetes |
    Aquest lloc web utilitza cookies | Aquest web utilitza cookies | Aquesta web utilitza cookies |
    Aquesta pàgina web utilitza galetes | El nostre web utilitza galetes | Utilitzem cookies |
    Utilitzem galetes pròpies i de tercers | Utilitzem cookies pròpies i de tercers | Fem servir cookies |
    Nosaltres i els nostres partners | Juntament amb els nostres socis | Valorem la teva privacitat |
    Valorem la vostra privacitat | Respectem la teva privacitat | Ens preocupa la teva privacitat |
    La teva privacitat | La vostra privacitat | Política de privacitat | Política de galetes | Política de cookies |
    Avís legal | Configuració de galetes | Configuració de cookies | Configura les galetes | Configurar cookies |
    Configuració de privacitat | Gestiona les galetes | Gestiona les cookies | Gestionar les preferències |
    Preferències de privacitat | Acceptar | Accepto | Acceptar-ho tot | Acceptar totes | Accepta totes |
    Accepta totes les galetes | Acceptar galetes | Acceptar cookies | Accepta i tanca | Acceptar i continuar |
    Rebutjar | Rebutja-ho tot | Rebutjar-ho tot | Rebutjar totes | Rebutja totes les galetes | Només les necessàries |
    Si continues navegant | Si continueu navegant | En continuar navegant | Per veure aquest vídeo |
    Per visualitzar aquest contingut | Per mostrar aquest contingut | Aquest contingut prové de |
    Aquest contingut està allotjat a | Aquest contingut l'ofereix | Necessitem el teu consentiment |
    Necessitem el vostre consentiment | Condicions d'ús | Termes i condicions
  `),
  byline: phrases(`
    Per | Autor | Text | Escrit per | Autora | Autors | Autoria | Autor de l'article | Text i fotos |
    Text i fotografies | Escrit per l'autor | Redactat per | Publicat per | Enviat per | Penjat per | Elaborat per |
    Signat per | Una informació de | Un reportatge de | Un article de | Entrevista de | Redacció | Redactor |
    Redactora | Periodista | Corresponsal | Traducció de
  `),
  authorBox: phrases(`
    Sobre l'autor | Més articles de l'autor | Sobre l'autora | Sobre els autors | Sobre mi | Sobre nosaltres |
    Qui som | Més informació sobre l'autor | Més articles de l'autora | Altres articles de l'autor |
    Altres articles de l'autora | Tots els articles de | Tots els articles de l'autor | Veure tots els articles |
    Veure totes les entrades | Mostra totes les entrades | Mostra totes les entrades de | Més entrades de |
    Més de l'autor | Més notícies de | Perfil de l'autor | Articles de l'autor | Nota de la redacció |
    Nota de l'editor | Fonts consultades | Drets d'autor | Reservats tots els drets |
    Article publicat originalment | Aquest article es va publicar originalment |
    Aquest article va ser publicat originalment | Les opinions expressades
  `),
  rights: phrases(`
    Prohibida la reproducció | Queda prohibida la reproducció | Tots els drets reservats
  `),
  biography: phrases(`
    és | escriu | treballa | és periodista | és escriptor | és escriptora | és professor | és professora |
    és redactor | és redactora | és llicenciat | és llicenciada | és doctor | és doctora | és autor | és autora |
    escriu a | escriu sobre | treballa a | treballa com a | col·labora a | col·labora amb
  `),
  contribution: phrases(`
    ha col·laborat en aquest article | ha contribuït a aquest article
  `),
  disclosure: phrases(`
    enllaços d'afiliats | enllaços d'afiliació | enllaç d'afiliat | enllaç d'afiliació | enllaços afiliats |
    rebem una comissió | podem rebre una comissió | podem guanyar una comissió | podríem rebre una comissió |
    sense cost addicional per a tu | sense cap cost addicional per a tu
  `),
  published: phrases(`
    Publicat | Actualitzat | Darrera actualització | Data de publicació | Publicat el | Publicat a les |
    Publicada el | Publicat originalment | Publicat per primera vegada | Publicació | Hora de publicació | Data |
    Data i hora | Penjat el | Enviat el | Actualitzat el | Actualitzat a les | Actualitzada | Actualitzada el |
    Actualització | Última actualització | Darrera modificació | Última modificació | Data d'actualització |
    Modificat | Modificat el | Editat el | Revisat el
  `),
  correction: phrases(`
    Correcció | Rectificació | Fe d'errades | Nota de la redacció | Aclariment
  `),
  tableOfContents: phrases(`
    Índex | Continguts | En aquest article | Índex de continguts | Taula de continguts | Índex de l'article | Sumari |
    En aquesta pàgina | En aquesta notícia | Contingut de l'article | Salta a | Anar a |
    Què trobaràs en aquest article
  `),
  tags: phrases(`
    Etiquetes | Temes | Paraules clau | Arxivat a | Etiqueta | Etiquetat | Etiquetat a | Etiquetat amb |
    Etiquetat com | Etiquetes de l'article | Paraula clau | Tema | Temes relacionats | Temes de l'article |
    Més sobre aquests temes | Tags | Categoria | Categories | Arxivat en | Arxivat sota | Secció | Seccions |
    Més temes
  `),
  credit: phrases(`
    Foto | Fotografia | Imatge | Font | Imatge d'arxiu | ACN | Autor de la foto | Autor de la imatge | Foto d'arxiu |
    Foto cedida | Fotografia d'arxiu | Fotografia cedida | Imatge cedida | Imatge il·lustrativa | Imatges cedides |
    Crèdit de la foto | Crèdit de la imatge | Font de la imatge | Font de la foto | Il·lustració de | Infografia |
    Captura de pantalla | Europa Press | EFE | Amplia la imatge | Ampliar imatge | Getty Images
  `),
  leadPicture: [],
  pageTool: phrases(`
    Torna a dalt | Escolta l'article | Temps de lectura | Tanca | Tornar a dalt | Torna amunt | Tornar amunt |
    Torna a l'inici | Tornar a l'inici | Torna a la portada | Anar a l'inici | Enrere | Inici | Portada |
    Pàgina d'inici | Pàgina principal | Vés al contingut | Vés al contingut principal | Aneu al contingut |
    Anar al contingut | Salta al contingut | Salta al contingut principal | Menú | Cerca | Cercar | Buscar |
    Cercador | Tancar | Imprimeix la pàgina | Versió per imprimir | Versió imprimible | Escolta aquest article |
    Escolta la notícia | Escoltar l'article | Escoltar article | Escolta | Temps de lectura estimat |
    Minuts de lectura | Min de lectura | Min. de lectura | Mida de la lletra | Mida del text | Mida de lletra |
    Augmentar lletra | Reduir lletra | Has trobat un error | Informa d'un error | Avisa d'un error | Mostra'n més |
    Mostra més | Mostrar més | Mostra menys | Mostrar menys | Mostra-ho tot | Veure-ho tot | Veure tots |
    Carrega'n més | Carregar més | Carrega més | Carregant | Pàgina següent | Pàgina anterior | Pantalla completa |
    El teu navegador no | El vostre navegador no | Activa JavaScript | Baixa el PDF | Descarrega el PDF |
    Descarregar PDF | Resum de l'article
  `),
  notFound: phrases(`
    Pàgina no trobada | No s'ha trobat la pàgina | La pàgina no existeix | La pàgina no s'ha trobat |
    No hem trobat la pàgina | No s'ha pogut trobar la pàgina | Aquesta pàgina no existeix |
    La pàgina sol·licitada no existeix | La pàgina sol·licitada no s'ha trobat | La pàgina que busques |
    La pàgina que cerques | La pàgina que esteu cercant | La pàgina que has sol·licitat |
    Aquesta pàgina no està disponible | Pàgina no disponible | Article no trobat | No s'ha trobat l'article |
    Aquest article ja no està disponible | El contingut no està disponible | Contingut no disponible |
    Contingut no trobat | Notícia no trobada | Error 404 | S'ha produït un error | Hi ha hagut un error
  `),
  loginWall: phrases(`
    Inicia la sessió | Inicia sessió | Registra't | Crea un compte | Inicia la sessió per | Inicia sessió per |
    Inicieu sessió | Inicieu la sessió | Iniciar sessió | Inici de sessió | Accedeix al teu compte | Accés usuaris |
    Accés subscriptors | Identifica't | Identifiqueu-vos | Registra't gratis | Registra't gratuïtament |
    Registra't per | Registreu-vos | Registrar-se | Crea el teu compte | Crea un compte gratuït | Crear un compte |
    Crea compte | Ja tens un compte | Ja tens compte | Ja estàs registrat | No tens compte | No tens un compte |
    Encara no tens compte | Has oblidat la contrasenya | Has oblidat la teva contrasenya |
    Heu oblidat la contrasenya | Contrasenya | Nom d'usuari | Recorda'm | Has d'iniciar sessió |
    Has d'iniciar la sessió | Has d'estar registrat
  `),
  botWall: phrases(`
    Comprovant el navegador | Confirma que ets humà | No soc un robot | Accés denegat |
    S'està comprovant el navegador | Estem comprovant el teu navegador | Comprovació del navegador |
    Verificant el navegador | Confirma que no ets un robot | Verifica que ets humà | Verifica que no ets un robot |
    Verifiqueu que sou humans | Ets un robot | Accés bloquejat | S'ha denegat l'accés | Espera un moment |
    Espereu un moment | Si us plau, espera | Si us plau, espereu | Massa peticions | Massa sol·licituds |
    Activa JavaScript i les galetes | Desactiva el bloquejador d'anuncis | Desactiveu el bloquejador d'anuncis
  `),
} satisfies CueSheet;
