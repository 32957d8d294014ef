import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Galician; sites print Spanish phrases as well (`sheet-languages.ts`). */
export const gl = {
  seeAlso: phrases(`
    Máis información | Le tamén | Lea tamén | Ler tamén | Ler máis | Le máis | Mira tamén | Ver tamén | Véxase tamén |
    Tamén che pode interesar | Pode interesarche | Tamén lle pode interesar | Noticia relacionada |
    Noticias relacionadas | Artigo relacionado | Segue lendo | Seguir lendo | Continúa lendo | Para saber máis |
    Máis sobre este tema | Máis sobre o tema | Non te perdas | Non o perdas | Mira o vídeo | Ver vídeo |
    Ver galería | Galería de fotos | Le aquí | Preme aquí
  `),
  relatedHeading: phrases(`
    Noticias relacionadas | Artigos relacionados | Novas relacionadas | Contidos relacionados | Relacionadas |
    Relacionados | Máis información | Máis noticias | Máis novas | Outras noticias | Outras novas | O máis lido |
    O máis visto | O máis comentado | As máis lidas | Os máis lidos | Máis lidas | Últimas noticias | Últimas novas |
    Última hora | Destacados | Destacadas | Recomendados | Recomendamos | Recomendámosche |
    Tamén che pode interesar | Pode interesarche | Le tamén | Artigo anterior | Artigo seguinte | Titulares
  `),
  advertisement: phrases(`
    Publicidade | Anuncio | Anuncios | Contido patrocinado | Contido promocionado | Patrocinado | Patrocinado por |
    A noticia continúa tras a publicidade | Segue lendo tras a publicidade
  `),
  newsletter: phrases(`
    Boletín | Boletíns | Subscríbete ao boletín | Subscríbete á newsletter | Subscríbete ao noso boletín |
    Recibe no teu correo | No teu correo | Recibe as novas | Recibe as noticias | Apúntate ao boletín |
    O teu correo electrónico | Rexístrate
  `),
  subscribe: phrases(`
    Subscríbete | Subscrición | Faite subscritor | Faite socio | Faite socia | Xa es subscritor | Só para subscritores |
    Contido exclusivo para subscritores | Apoia o xornalismo | Apóianos | Doa | Colabora
  `),
  follow: phrases(`
    Séguenos | Séguenos en | Síguenos en | Segue a nosa canle | Únete á nosa canle | Únete ao noso canal |
    Séguenos en Google News | Séguenos en WhatsApp | Séguenos en Telegram | Descarga a nosa app | Contacta connosco
  `),
  share: phrases(`
    Compartir | Comparte | Compartir en Facebook | Compartir en Twitter | Compartir en WhatsApp | Compárteo |
    Copiar ligazón | Enviar por correo | Imprimir | Gardar
  `),
  comments: phrases(`
    Comentarios | Comentar | Deixa un comentario | Deixa o teu comentario | Escribe un comentario | Sen comentarios |
    Ver comentarios | Todos os comentarios | O teu enderezo electrónico non se publicará
  `),
  consent: phrases(`
    Usamos cookies | Utilizamos cookies | Esta web utiliza cookies | Este sitio web utiliza cookies |
    Política de cookies | Política de privacidade | Aceptar | Aceptar todas | Rexeitar | Rexeitar todas |
    Configurar cookies | Aviso legal
  `),
  byline: phrases(`
    Por | Texto de | Escrito por | Publicado por | Redacción de
  `),
  authorBox: phrases(`
    Sobre o autor | Sobre a autora | Acerca do autor | Acerca da autora | Máis artigos de | Máis de |
    Reservados todos os dereitos | Copyright
  `),
  rights: phrases(`
    Todos os dereitos reservados
  `),
  biography: phrases(`
    é xornalista | é unha xornalista | é un xornalista | é escritor | é escritora | é profesor | é profesora |
    é catedrático | é catedrática | naceu en | escribe en | traballa en
  `),
  contribution: [],
  disclosure: [],
  published: phrases(`
    Publicado | Publicado o | Publicado en | Actualizado | Actualizado o | Actualizado ás | Actualizada |
    Última actualización | Data | Data de publicación
  `),
  correction: phrases(`
    Corrección | Rectificación | Fe de erros | Nota da redacción
  `),
  tableOfContents: phrases(`
    Índice | Contido | Contidos | Neste artigo
  `),
  tags: phrases(`
    Etiquetas | Temas | Arquivado en | Arquivado como | Palabras clave | Categorías | Máis sobre
  `),
  credit: phrases(`
    Foto | Fotos | Fotografía | Imaxe | Imaxe de arquivo | Foto de arquivo | Fonte | Ilustración | Vídeo | Crédito
  `),
  leadPicture: [],
  pageTool: phrases(`
    Escoitar | Escoita esta noticia | Escoitar artigo | Volver arriba | Buscar | Menú | Pechar | Ir ao contido |
    Ir ao contido principal | Tempo de lectura | Inicio
  `),
  notFound: phrases(`
    Páxina non atopada | A páxina que buscas non existe | Non se atopou a páxina | Erro 404
  `),
  loginWall: phrases(`
    Inicia sesión | Iniciar sesión | Inicia sesión para continuar | Rexístrate para continuar | Contrasinal |
    Esqueciches o contrasinal
  `),
  botWall: [],
} satisfies CueSheet;
