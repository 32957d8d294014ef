import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Spanish */
export const es = {
  seeAlso: phrases(`
    Puedes ver | Puede ver | Lea también | Lea además | Lea más | Lea aquí | Lea la nota completa | Leer también | Leer más |
    Leer más sobre | Leer más noticias | Leer el artículo completo | Lee también | Lee además | Lee más | Lee aquí | Lee más sobre |
    Lee la nota completa | Léelo aquí | Le puede interesar | Te puede interesar | Te puede interesar también | Te podría interesar |
    También te puede interesar | También te podría interesar | Puede interesarte | Quizás te interese | Te interesa | Te recomendamos |
    Te recomendamos leer | Le recomendamos | Le recomendamos leer | Recomendado | Recomendados | Recomendamos leer | Más información |
    Más sobre | Más sobre este tema | Más noticias | Más en | Más detalles | Ver también | Ver más | Ver nota | Vea también | Vea además |
    Véase también | Mira también | Mirá | Mire también | Además | Además lea | Además lee | No te pierdas | No se pierda |
    No te lo pierdas | Sigue leyendo | Seguir leyendo | Siga leyendo | Seguí leyendo | Continuar leyendo | Continúa leyendo | Conoce más |
    Conozca más | Entérate | En otras noticias | Noticia relacionada | Noticias relacionadas | Nota relacionada | Notas relacionadas |
    Artículo relacionado | Artículos relacionados | Relacionado | Relacionadas | Relacionados | Contenido relacionado | Haz clic aquí |
    Haga clic aquí | Clic aquí | Escucha también | Escuche también | Mira el video | Vea el video | En video | En fotos | También lea |
    También lee | También puedes leer | También puede leer | Puedes leer | Puede leer | Puedes leer también | Para leer más |
    Para saber más | Saber más | Especial | Descubre más | A continuación | Consulta también | Consulte también | Ampliar información |
    Siguiente noticia | Te sugerimos | También | Además en este diario | Nuestra cobertura anterior | Como ya contamos | Fotogalería |
    Galería de fotos | En imágenes | Vídeo | En contexto | Lea aquí todas las noticias | Lee aquí todas las noticias
  `),
  relatedHeading: phrases(`
    Noticias relacionadas | Notas relacionadas | Artículos relacionados | Contenido relacionado | Contenidos relacionados |
    Temas relacionados | Entradas relacionadas | Publicaciones relacionadas | Relacionados | Relacionadas | Relacionado | Más noticias |
    Más artículos | Más información | Más sobre este tema | Más sobre | Más de | Más en | Más contenido | Más leídas | Más leídos |
    Más leído | Lo más leído | Lo más visto | Lo más | Lo más popular | Lo más reciente | Lo más compartido | Lo más comentado |
    Lo más buscado | Lo último | Las más leídas | Las más vistas | Los más leídos | Más vistas | Más populares | Populares |
    Últimas noticias | Últimas noticias de | Últimas entradas | Últimos artículos | Último momento | Última hora | Noticias destacadas |
    Noticias de hoy | Destacados | Destacadas | Destacado | Te puede interesar | Te podría interesar | También te puede interesar |
    También te podría interesar | Te recomendamos | Recomendado para ti | Recomendados para ti | Recomendados | Recomendaciones |
    Nuestras recomendaciones | Selección del editor | No te pierdas | Otras noticias | Otros artículos | Otras notas | En esta sección |
    En portada | Tendencias | Noticias más leídas | Ver más | Ver más noticias | Leer más | Lee también | Lea también | Véase también |
    Enlaces externos | Enlaces de interés | Entrada anterior | Entrada siguiente | Artículo anterior | Artículo siguiente |
    Noticia anterior | Noticia siguiente | Navegación de entradas | Vídeos | Contenido patrocinado | Contenido promocionado |
    Archivado en | Sobre la firma | También te puede gustar | Te puede gustar | También te gustará
  `),
  advertisement: phrases(`
    Publicidad | Anuncio | Anuncios | Anuncio publicitario | Publirreportaje | Contenido patrocinado | Patrocinado | Patrocinado por |
    Contenido promocionado | Contenido de marca | Contenido para | Espacio publicitario | PUBLI | Presentado por | Ofrecido por |
    Aviso publicitario | Continúa después de la publicidad | La nota continúa después de la publicidad |
    Sigue leyendo después de la publicidad | Sigue después de la publicidad | Continúa leyendo la historia aquí | Saltar publicidad |
    Cerrar publicidad | Enlaces patrocinados | Este artículo contiene enlaces de afiliados | Desliza para continuar |
    Contenido ofrecido por | El artículo continúa tras la publicidad | La noticia continúa después de la publicidad |
    Continúa leyendo después del anuncio | En colaboración con nuestro anunciante | El texto continúa después del anuncio |
    El texto continúa tras el anuncio | Juega con responsabilidad | La noticia continúa tras la publicidad
  `),
  newsletter: phrases(`
    Newsletter | Newsletters | Boletín | Boletines | Nuestro boletín | Boletín de noticias | Boletín informativo |
    Suscríbete a nuestro boletín | Suscríbete a nuestra newsletter | Suscríbete a la newsletter | Suscríbete al boletín |
    Suscríbase a nuestro boletín | Suscribite a nuestro newsletter | Apúntate a nuestra newsletter | Apúntate a la newsletter |
    Apúntate gratis | Inscríbete en nuestra newsletter | Inscríbete aquí | Regístrate a nuestro boletín | Recibe nuestra newsletter |
    Recibe nuestro boletín | Recibe la newsletter | Recibe las noticias | Recibe las últimas noticias | Recibe en tu correo |
    Recibe cada | Recibe gratis | Recibí las noticias | Reciba nuestro boletín | Reciba las últimas noticias | Mantente informado |
    Manténgase informado | No te pierdas ninguna noticia | Correo electrónico | Tu correo electrónico | Tu email | Introduce tu correo |
    Ingresa tu correo | Ingrese su correo | Dirección de correo electrónico | Gracias por suscribirte | Al suscribirte | Al suscribirse |
    Las noticias en tu correo | En tu correo | Apúntate | Apúntate aquí | Apúntate al boletín | Recíbelo en tu correo |
    Directo a tu correo | Apoya el periodismo | El periodismo independiente necesita | Suscribirme | Quiero recibirla |
    Quiero suscribirme | Suscríbete gratis | Regístrate gratis | en su correo | en tu bandeja de entrada | en tu email
  `),
  subscribe: phrases(`
    Suscríbete | Suscríbase | Suscribirse | Suscribite | Suscríbete ahora | Suscríbete para seguir leyendo |
    Suscríbete para leer | Suscríbete por | Ya soy suscriptor | ¿Ya eres suscriptor | ¿Ya es suscriptor |
    ¿Ya sos suscriptor | Exclusivo para suscriptores | Exclusivo suscriptores | Solo para suscriptores |
    Contenido exclusivo para suscriptores | Contenido exclusivo | Artículo exclusivo para suscriptores |
    Este contenido es exclusivo para suscriptores | Este artículo es exclusivo para suscriptores |
    Para seguir leyendo | Para continuar leyendo | Sigue leyendo con | Hazte socio | Hazte suscriptor |
    Hazte premium | Haz una donación | Prueba gratis | Acceso ilimitado | Acceso ilimitado a todos los contenidos |
    Lee sin límites | Sin permanencia | Cancela cuando quieras | Apoya el periodismo | Apoya nuestro periodismo |
    Tu suscripción se está usando en otro dispositivo | Ver opciones de suscripción | Donar | Dona ahora |
    Ya eres suscriptor | Regala este artículo | Regalar artículo | Como suscriptor puedes regalar
  `),
  follow: phrases(`
    Síguenos | Síguenos en | Síganos | Síganos en | Seguinos en | Sigue toda la información | Sigue a | Sigue nuestro canal |
    Sigue el canal | Seguir | Seguir autor | Únete a nuestro canal | Únete a nuestro canal de WhatsApp |
    Únete a nuestro canal de Telegram | Únete a nuestro grupo | Unite a nuestro canal | Únase a nuestro canal |
    Suscríbete a nuestro canal | Suscríbete a nuestro canal de YouTube | Dale me gusta | Encuéntranos en | Descarga nuestra app |
    Descarga la app | Descarga la aplicación | Descarga nuestra aplicación | Descargue nuestra aplicación | Síguenos en Google News |
    Síguenos en Google Noticias | Síguenos en Google Discover | Síguenos en nuestro canal | Añádenos como fuente preferida |
    Agréganos como fuente preferida | Activa las notificaciones | Contáctanos | Escríbenos | Puedes seguir a | Puedes seguirnos en |
    Toda la información en | Síguenos en WhatsApp | Síguenos en Telegram | Síguenos en nuestro canal de WhatsApp |
    Sigue nuestro canal de WhatsApp | Únete al canal | Seguinos en Google Discover | Seguinos en Google | Síguenos en Google |
    Sumate a nuestro canal de WhatsApp | Activar notificaciones | Recibe las alertas | Suscríbete aquí a nuestro canal |
    Suscríbete a nuestro canal de WhatsApp | fuente preferida | fuentes preferidas | Descárgate la app | Avísanos | Cuéntanos |
    Háznoslo saber
  `),
  share: phrases(`
    Compartir | Comparte | Compartí | Compártelo | Comparta | Comparte esta noticia | Comparte este artículo |
    Comparte esta nota | Comparte esto | Compartir en | Compartir en Facebook | Compartir en Twitter |
    Compartir en X | Compartir en WhatsApp | Compartir en LinkedIn | Compartir por correo | Compartir por email |
    Compartir noticia | Compartir artículo | Compartir este artículo | Compartir esta noticia | Compartir vía |
    Tuitear | Enviar | Enviar por correo | Enviar por email | Enviar a un amigo | Imprimir | Copiar enlace |
    Copiar el enlace | Enlace copiado | Guardar | Guardar artículo | Me gusta | Facebook | Twitter | WhatsApp
  `),
  comments: phrases(`
    Comentarios | Comentario | Comentar | Comenta | Ver comentarios | Ver todos los comentarios | Leer comentarios |
    Mostrar comentarios | Sin comentarios | No hay comentarios | Deja un comentario | Deja tu comentario |
    Deje un comentario | Deje su comentario | Dejar un comentario | Deja una respuesta | Añade un comentario |
    Añadir un comentario | Agregar comentario | Agrega un comentario | Escribe un comentario | Escribe tu comentario |
    Publicar comentario | Publicar un comentario | Publicar el comentario | Tu comentario | Tu opinión |
    Danos tu opinión | Qué opinas | ¿Qué opinas | ¿Qué te ha parecido | Únete a la conversación |
    Participa en la conversación | Sé el primero en comentar | Los comentarios están cerrados | Comentarios cerrados |
    Responder | Cancelar respuesta | Tu dirección de correo electrónico no será publicada |
    Los campos obligatorios están marcados | Inicia sesión para comentar | Para comentar | Normas de participación |
    Encuesta | ¿Te ha gustado | ¿Te ha resultado útil | ¿Fue útil este artículo | Normas de los comentarios |
    Lo siento, debes estar conectado para publicar un comentario | Debes iniciar sesión para comentar |
    Debes estar registrado para comentar | Debes estar conectado para publicar un comentario |
    Cuéntanos en los comentarios | Déjanos tu opinión en los comentarios | Dinos en los comentarios |
    Cuéntanoslo en los comentarios
  `),
  consent: phrases(`
    Utilizamos cookies | Usamos cookies | Este sitio web utiliza cookies | Este sitio utiliza cookies |
    Esta web utiliza cookies | Esta página web usa cookies | Este sitio usa cookies | Nosotros y nuestros socios |
    Valoramos tu privacidad | Valoramos su privacidad | Tu privacidad | Tu privacidad es importante | Su privacidad |
    Política de cookies | Política de privacidad | Configurar cookies | Configuración de cookies |
    Configuración de privacidad | Gestionar cookies | Gestionar opciones | Aceptar | Aceptar y continuar |
    Aceptar y cerrar | Aceptar todo | Aceptar todas | Aceptar todas las cookies | Aceptar cookies | Acepto |
    Rechazar | Rechazar todo | Rechazar todas | Rechazar y suscribirse | Continuar sin aceptar |
    Si continúa navegando | Si continúas navegando | Al continuar navegando | Para ver este contenido |
    Este contenido no está disponible | Para acceder a este contenido | Aviso legal | Términos y condiciones |
    Estoy de acuerdo | Este contenido es proporcionado por | Este contenido está alojado en | Este contenido externo |
    Este contenido procede de | Necesitamos tu consentimiento | Necesitamos su consentimiento |
    Para visualizar este contenido | Debes aceptar las cookies | Para mostrar este contenido
  `),
  byline: phrases(`
    Por | Escrito por | Publicado por | Redactado por | Texto de | Texto | Texto por | Una entrevista de |
    Una crónica de | Reportaje de | Entrevista de | Elaborado por | Autor | Autora | Autores | De | Redacción |
    Firmado por
  `),
  authorBox: phrases(`
    Sobre el autor | Sobre la autora | Sobre los autores | Sobre la firma | Sobre mí | Acerca del autor | Acerca de |
    Acerca del redactor | El autor | La autora | Ver biografía | Biografía del autor | Ver todos los artículos de |
    Todos los artículos de | Más artículos de | Más de este autor | Más del autor | Ver todas las entradas | Ver todas las entradas de |
    Archivado en | Con información de | Con información de agencias | Fuente | Se adhiere a los criterios de |
    Más información sobre el autor | Este artículo fue publicado | Este artículo se publicó originalmente | Nota del editor |
    Conforme a los criterios de | Este texto se publicó originalmente | Este texto ha sido traducido | Este artículo ha sido traducido |
    Este resumen ha sido generado | Traducción automática | Ver más artículos | Ver más artículos de | Ver todos sus artículos |
    Ver todos los artículos | Todos sus artículos | Más artículos del autor | Más artículos de la autora | Otros artículos del autor |
    Más noticias de este autor | Sobre el programa | Sobre el pódcast
  `),
  rights: phrases(`
    Todos los derechos reservados | Reservados todos los derechos | Prohibida la reproducción | Queda prohibida la reproducción |
    Prohibida su reproducción | Queda prohibida la redistribución
  `),
  biography: phrases(`es | escribe | cubre | trabaja | dirige | enseña | ha trabajado`),
  contribution: phrases(`
    contribuyó a este informe | contribuyó a este reportaje | contribuyeron a este reportaje | contribuyó con este reporte |
    contribuyeron con este reporte | contribuyó a este despacho | contribuyeron a este despacho | contribuyó a esta nota |
    colaboró en este reportaje | colaboró con este artículo
  `),
  disclosure: phrases(`
    enlaces de afiliado | enlaces de afiliados | enlace de afiliado | enlace de afiliados | enlaces de afiliación |
    enlaces afiliados | podemos recibir una comisión | podríamos recibir una comisión | recibimos una comisión |
    sin coste adicional para ti | sin costo adicional para ti | enlaces de este artículo son de afiliados |
    pueden reportar un beneficio
  `),
  published: phrases(`
    Publicado | Publicado el | Publicada | Publicada el | Fecha de publicación | Fecha | Primera publicación |
    Creado | Creado el | Creada | Actualizado | Actualizado el | Actualizada | Actualizado a las |
    Última actualización | Última modificación | Modificado | Modificado el | Editado el | Act | Posteado el |
    Subido el
  `),
  correction: phrases(`
    Corrección | Rectificación | Fe de errores | Fe de erratas | Aclaración | Nota del editor | Nota de la redacción | Nota de redacción
  `),
  tableOfContents: phrases(`
    Índice | Índice de contenidos | Índice de contenido | Tabla de contenidos | Tabla de contenido | Contenido |
    Contenidos | En este artículo | En esta página | Sumario | Lo que debes saber | Ir a
  `),
  tags: phrases(`
    Etiquetas | Etiqueta | Temas | Tema | Tags | Archivado en | Categorías | Categoría | Palabras clave |
    Temas relacionados | Temas de la nota | En esta nota | En esta noticia | Más información sobre | Más sobre |
    Secciones | Publicado en | Archivado bajo | Etiquetado con | Etiquetado como | Etiquetado | Clasificado en |
    Guardado en
  `),
  credit: phrases(`
    Foto | Fotos | Foto de | Foto por | Foto de archivo | Foto cortesía | Fotografía | Fotografía de | Fotografías |
    Fotógrafo | Imagen | Imágenes | Imagen de | Imagen de archivo | Imagen destacada | Imagen cortesía | Crédito |
    Créditos | Crédito de la imagen | Crédito foto | Crédito de la foto | Fuente de la imagen | Pie de foto |
    Ilustración | Infografía | Captura de pantalla | Gráfico | Vídeo | Fuente | Cortesía | Cortesía de | Archivo |
    Getty Images | EFE | Ampliar imagen | Mapa
  `),
  leadPicture: phrases(`
    Foto de portada | Foto principal | Foto destacada | Imagen de portada | Imagen principal | Imagen destacada | Fotografía de portada |
    Fotografía principal
  `),
  pageTool: phrases(`
    Volver arriba | Ir arriba | Subir | Volver al inicio | Volver | Inicio | Ir al contenido |
    Ir al contenido principal | Saltar al contenido | Saltar al contenido principal | Menú | Buscar | Cerrar |
    Imprimir | Versión para imprimir | Escuchar | Escuchar este artículo | Escuchar artículo | Escucha este artículo |
    Escucha esta noticia | Escuchar noticia | Escuchá esta nota | Tiempo de lectura | Tiempo de lectura estimado |
    Minutos de lectura | Min de lectura | Tamaño de letra | Descargar PDF | Reportar error | Reportar un error |
    Informar de un error | ¿Has encontrado un error | Ver más | Ver menos | Mostrar más | Mostrar menos | Ver todo |
    Cargar más | Cargando | Página siguiente | Página anterior | Pantalla completa | Tu navegador no soporta |
    Su navegador no soporta | Activa JavaScript | Normas | Resumen | Derechos de uso | Rectificar |
    Haz clic en una estrella | Haz clic para puntuar | Promedio de puntuación | Hasta ahora, ¡no hay votos |
    Hasta ahora no hay votos | ¿De cuánta utilidad te ha parecido | Me gusta Cargando
  `),
  notFound: phrases(`
    Página no encontrada | No se encontró la página | No se ha encontrado la página | No encontramos la página |
    La página no existe | La página que buscas | La página que busca | La página que está buscando |
    La página que estás buscando | La página que intenta | La página solicitada no existe |
    La página solicitada no se encuentra | Esta página no existe | Esta página no está disponible |
    Este artículo no está disponible | Este contenido ya no está disponible | El contenido no está disponible |
    Contenido no encontrado | Artículo no encontrado | Error 404 | Lo sentimos, la página |
    Lo sentimos, no pudimos encontrar | Ha ocurrido un error | Se ha producido un error
  `),
  loginWall: phrases(`
    Iniciar sesión | Inicia sesión | Inicie sesión | Inicia sesión para continuar | Inicia sesión para leer |
    Ingresar | Ingresa | Acceder | Identifícate | Regístrate | Regístrate gratis | Regístrese | Registrarse |
    Crear cuenta | Crea tu cuenta | Crea una cuenta | Crear una cuenta gratis | Debes iniciar sesión |
    Debe iniciar sesión | ¿Ya tienes cuenta | ¿Ya tienes una cuenta | ¿No tienes cuenta | ¿Ya estás registrado |
    ¿Olvidaste tu contraseña | ¿Has olvidado tu contraseña | Olvidé mi contraseña | Contraseña | Nombre de usuario |
    Recordarme
  `),
  botWall: phrases(`
    Verificando tu navegador | Comprobando su navegador | Verificación de seguridad | Verifica que eres humano |
    Verifique que es humano | Confirma que eres humano | Demuestra que eres humano | ¿Eres un robot |
    No soy un robot | Has sido bloqueado | Ha sido bloqueado | Un momento, por favor | Por favor, espere |
    Por favor espere | Activa JavaScript y las cookies | Tráfico inusual | Demasiadas solicitudes |
    Desactiva tu bloqueador de anuncios
  `),
} satisfies CueSheet;
