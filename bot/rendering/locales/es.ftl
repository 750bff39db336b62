# What Pith says, in Spanish. The rules stand at the top of en.ftl.
# Readers are addressed as "tú"; words that hold in Spain and America alike, so a group is spoken to without vosotros/ustedes.
# Telegram's words: canal, publicación, comentario, admin, grupo vinculado, modo inline, modo de privacidad.

## First words

start =
    ¿No tienes tiempo de leer? Pide un resumen.

    Envíame un enlace, un texto o un archivo (PDF, DOCX, EPUB, HTML, Markdown). Lo leo, te cuento lo que importa y muestro las palabras de la fuente en que se apoya.

    Responde a un resumen para preguntar por su artículo. Con /settings cambias el idioma, la extensión y el estilo; en /help está todo lo demás.
help =
    Qué puedes enviarme

    • un enlace o varios; también si va detrás de unas palabras o debajo de una foto
    • un texto, pegado o reenviado; si es largo, puede llegar en varios mensajes
    • un archivo de hasta 20 MB: PDF, DOCX, EPUB, HTML, MHTML, EML, Markdown o texto sin formato

    Qué recibes

    • los puntos clave en tu idioma; ↗ abre el artículo en las palabras en que se apoya cada punto
    • de varios enlaces, un resumen conjunto: cada artículo en breve, y en qué coinciden y en qué difieren
    • Citas textuales: esos pasajes, palabra por palabra
    • una última línea que dice qué he leído y si ha quedado algo fuera

    Responde a un resumen con una pregunta: contestaré solo con lo que dice el artículo, o te diré que no lo menciona. Los botones que hay debajo de un resumen lo acortan, lo alargan o lo cambian de idioma.

    En otros lugares

    • en grupos: añádeme y envía /tldr con un enlace o en respuesta a uno
    • en tu canal: /channels pone un botón debajo de sus publicaciones
    • en cualquier chat: escribe mi nombre y un enlace, y elige el resumen

    Compruebo si las citas, los números y los nombres se encuentran en el artículo. No puedo saber si el artículo tiene razón.

    /settings · idioma, extensión, estilo
    /language · el idioma de tus resúmenes
    /channels · resúmenes debajo de las publicaciones de tu canal
    /privacy · qué guardo y cómo borrarlo
privacy =
    Esto es lo que guardo sobre ti, con tu ID de Telegram:

    • tus ajustes
    • qué resúmenes te he mostrado (enlace, título, hora), para que los botones y las respuestas sigan funcionando
    • lo que escribiste detrás de mi nombre en otros chats y enviaste como tarjeta, y los canales que vinculaste
    • los textos y archivos que has enviado, tal como los leí, y sus resúmenes; no se los muestro a nadie más
    • cuándo y dónde pediste algo, cómo acabó y qué gastó (modelo, tokens), sin ningún texto
    • si tienes acceso aquí y cuál es tu cuota, cuando alguien la ha fijado

    Los resúmenes de páginas públicas se guardan sin tu ID y le sirven a cualquiera que envíe el mismo enlace.

    Si aquí hay configurado un modelo de lenguaje, recibe el texto que hay que resumir y tus preguntas sobre él. Quien administra este bot puede leer su base de datos.

    /export te envía todo lo que guardo sobre ti. /forget lo borra.
privacy-days =
    Cuántos días se guarda, si nadie lo borra antes:

    • artículos, textos, archivos y sus resúmenes: { $sources }
    • lo que se mostró, lo que hay detrás de los botones y cuándo se pidió algo: { $history }
    • de quién fue la petición para la que se usó el modelo: { $usage }
    • el número de un mensaje ya respondido, para no responderlo dos veces: { $answered }

    Lo que contiene un mensaje lo guardo solo hasta que está respondido. Las grabaciones no se guardan, solo lo que se dice en ellas. Los ajustes se quedan hasta que se borran.
small-talk = ¡Hola! Envíame un enlace, un texto o un archivo y te diré lo que importa. Más en /help.
unknown-command = No conozco ese comando. En /help está lo que sé hacer; o envíame sin más un enlace, un texto o un archivo.
nothing-found = Ahí no he encontrado nada que leer. Envíame un enlace, un texto de varias frases o un archivo.
reply-unknown = No sé a qué artículo te refieres. Responde a uno de mis resúmenes o envía otra vez el enlace.
too-many-links = { $count ->
    [1] Hay un enlace más de los que leo a la vez. Empiezo por los { $most } primeros; después envíame otra vez el último.
    [many] Hay { $count } de enlaces más de los que leo a la vez. Empiezo por los { $most } primeros; después envíame otra vez los demás.
   *[other] Hay { $count } enlaces más de los que leo a la vez. Empiezo por los { $most } primeros; después envíame otra vez los demás.
}
and-more = { $count ->
    [1] { $list } y uno más
    [many] { $list } y { $count } más
   *[other] { $list } y { $count } más
}

too-late = He estado mucho tiempo sin conexión. Lo que enviaste entretanto lo dejo como está; envíame otra vez lo que aún quieras leer.
offer-forgotten = Ya no tengo el resumen al que lleva este enlace. Envíame el enlace del artículo y lo leo otra vez.

## While the reader waits

progress-reading = Leyendo…
progress-writing = Escribiendo…
progress-part = Leyendo un artículo largo: parte { $done } de { $total }…
progress-sources = { $done } de { $total } leídos…
stopped = Detenido. Envíalo otra vez cuando quieras.

# Between names or numbers in a list; the space at its end has to be written so.
list-separator = ,{ " " }
line-separator = { " " }·{ " " }
colon = :{ " " }
aside = { " " }({ $text })
digest-number = { NUMBER($number) }.{ " " }
digest-cited = { " " }[{ $numbers }]

## A summary

quotes-title = Citas textuales
page = pág. { NUMBER($page, useGrouping: 0) }
doubts = no encontrado en el artículo: { $doubts }
doubts-elsewhere = está en el artículo, pero no en las frases citadas: { $doubts }
doubts-unit = las frases citadas dan otra unidad: { $doubts }
doubts-swapped = las frases citadas dan estas cifras al revés: { $doubts }
doubts-denied = el artículo no niega esto: { $doubts }
doubts-affirmed = las frases citadas lo niegan: { $doubts }
doubts-opposite = el artículo dice lo contrario: { $doubts }
disputed = un segundo modelo no encuentra esto en las frases citadas
no-passage = no he encontrado en el artículo ningún pasaje que lo respalde
points-left-out = { $count ->
    [1] He omitido un punto: no encontré en el artículo nada que lo respalde.
    [many] He omitido { $count } de puntos: no encontré en el artículo nada que los respalde.
   *[other] He omitido { $count } puntos: no encontré en el artículo nada que los respalde.
}
shortened = Acortado para que quepa en un mensaje.
authors-more = { $count ->
    [1] { $names } y una persona más
    [many] { $names } y { $count } de personas más
   *[other] { $names } y { $count } personas más
}
untitled = Sin título

## A digest of several articles

digest-agree = En qué coinciden
digest-differ = En qué difieren
digest-doubts = falta en al menos uno de los artículos citados: { $doubts }
digest-nothing-found = no he encontrado nada en lo que coincidan o difieran
digest-not-compared-no-model = no comparados entre sí: para eso hace falta un modelo
digest-not-compared-budget = no comparados entre sí: el presupuesto del modelo está agotado por ahora
digest-not-compared = no comparados entre sí: el modelo no dio ninguna respuesta utilizable

## The last line: an honest reading report

reading-minutes = { $minutes } min de lectura
reading-full = leído entero
reading-share = leído el { $percent } % (demasiado largo)
reading-teaser = solo un avance: parece que el artículo es de pago
reading-consent-wall = solo un aviso de cookies
reading-login-wall = solo una página de inicio de sesión
reading-bot-check = solo una verificación antirrobots
reading-error-page = solo una página de error
reading-link-list = solo una lista de enlaces
reading-empty = nada que se pueda leer
fallback-reader-budget = resumido sin modelo: tu cuota está agotada por ahora
fallback-chat-budget = resumido sin modelo: la cuota de este chat está agotada por ahora
fallback-all-budget = resumido sin modelo: el presupuesto de este bot para el modelo está agotado por ahora
fallback-large-job = resumido sin modelo: un texto tan largo costaría mucho

reading-media-page = solo un video, un audio o imágenes
reading-product-page = solo la página de un producto
reading-app-shell = solo una página vacía que llena un script
reading-via-archive = de una copia archivada de la página
reading-via-renderer = leído con un navegador
fallback-no-model = resumido sin modelo: no hay ningún modelo configurado
fallback-model-down = resumido sin modelo: el modelo no respondió
fallback-model-misconfigured = resumido sin modelo: el modelo no está bien configurado
fallback-model-unusable = resumido sin modelo: la respuesta del modelo no servía
fallback-model-refused = resumido sin modelo: el modelo rechazó este texto
fallback-model-budget = resumido sin modelo: se ha agotado el saldo con el proveedor del modelo

## Long texts: what a summary takes, before it begins

large-length = Un texto largo: { $words } palabras, unos { $minutes } min.
large-cost = { $parts ->
    [1] Resumirlo entero gasta unos { $tokens } tokens.
    [many] Resumirlo entero gasta unos { $tokens } tokens, en { $parts } de partes.
   *[other] Resumirlo entero gasta unos { $tokens } tokens, en { $parts } partes.
}
large-price = Cuesta alrededor de { $money }.
large-left-tokens = { $tokens ->
    [one] Queda del presupuesto: { $tokens } token
    [many] Queda del presupuesto: { $tokens } de tokens
   *[other] Queda del presupuesto: { $tokens } tokens
}
large-left-money = Queda del presupuesto: { $money }
large-leave = De acuerdo, lo dejo.
button-large-all = Resumirlo todo
button-large-extract = Extracto sin modelo
button-large-leave = No resumir
alert-large-forgotten = Ya no sé de qué se trataba. Envíamelo otra vez.
alert-large-decided = Eso ya está decidido.
alert-large-others = Solo puede decidirlo quien lo pidió o un admin de este grupo.
terminal-large-ask = ¿Empiezo? Escribe { $yes } o { $no }.
terminal-yes = s sí si
terminal-no = n no
error-large-job = Es un texto largo: un resumen gasta unos { $tokens } tokens. No empiezo hasta que alguien lo apruebe.

## Answers to questions

answer-not-found = No he encontrado en el artículo ninguna respuesta a eso.
answer-searched = buscado por palabras, sin modelo
answer-no-model = los pasajes que mejor encajan, elegidos sin modelo: no hay ningún modelo configurado
answer-model-down = los pasajes que mejor encajan, elegidos sin modelo: el modelo no respondió
answer-model-misconfigured = los pasajes que mejor encajan, elegidos sin modelo: el modelo no está bien configurado
answer-model-unusable = los pasajes que mejor encajan, elegidos sin modelo: la respuesta del modelo no servía
answer-model-refused = los pasajes que mejor encajan, elegidos sin modelo: el modelo rechazó este texto
answer-model-budget = los pasajes que mejor encajan, elegidos sin modelo: se ha agotado el saldo con el proveedor del modelo
answer-reader-budget = los pasajes que mejor encajan, elegidos sin modelo: tu cuota está agotada por ahora
answer-chat-budget = los pasajes que mejor encajan, elegidos sin modelo: la cuota de este chat está agotada por ahora
answer-all-budget = los pasajes que mejor encajan, elegidos sin modelo: el presupuesto de este bot para el modelo está agotado por ahora

## Languages

language-kept = Listo. El idioma de tus resúmenes es ahora: { $language }.
language-source = idioma original

## Settings

settings-title = Ajustes
settings-hint = Toca un ajuste para cambiarlo. Se aplica a todo lo que envíes a partir de ahora.
setting-language = Idioma del resumen
setting-interface = Idioma de este chat
setting-length = Extensión
setting-points = Puntos clave
setting-style = Estilo
setting-quotes = Citas
setting-unsupported = Puntos sin respaldo
setting-language-question = ¿En qué idioma quieres tus resúmenes?
setting-interface-question = ¿En qué idioma quieres que te hable?
setting-length-question = ¿Qué extensión prefieres para tus resúmenes?
setting-points-question = ¿Cuántos puntos clave debe tener un resumen?
setting-style-question = ¿Cómo prefieres que estén escritos los resúmenes?
setting-quotes-question = ¿Quieres ver los pasajes en que se apoya un resumen?
setting-unsupported-question = ¿Qué hago con un punto cuya cita, números o nombres no se encuentran en el artículo?
length-short = breve
length-medium = media
length-long = larga
style-neutral = neutro
style-plain = lenguaje sencillo
style-bullets = solo puntos clave
quotes-on = mostrar
quotes-off = ocultar
unsupported-keep = mostrar con aviso
unsupported-drop = omitir
from-reader = tu elección
from-chat = elección de este chat
from-telegram = como en Telegram
from-interface = como en este chat
from-length = según la extensión
from-default = por defecto

## What is kept of the reader

export-caption = Todo lo que guardo sobre ti. El archivo es JSON: se abre con cualquier editor de texto.
forget-question = ¿Borro todo lo que guardo sobre ti: tus ajustes, la lista de tus resúmenes, tus textos y tus archivos? No se puede deshacer.
forget-done = Hecho: ya no guardo nada sobre ti. Si vuelves a enviarme algo, empezamos de cero.
forget-traces = Lo borrado puede dejar rastros en el archivo de la base de datos. Se sobrescriben en un momento tranquilo, en menos de un día mientras estoy en marcha. La copia de seguridad que se hace antes de una actualización se borra a los { $days } días.
forget-kept = De acuerdo, todo queda como está.

## Buttons

button-shorter = Más corto
button-longer = Más largo
button-language = Idioma
button-back = ‹ Atrás
button-done = Listo
button-yes-delete = Sí, borrar todo
button-keep = No, conservar todo
button-setting = { $name }: { $value }
button-chosen = ✓ { $value }
button-reset = Por defecto

## Short notices over the chat

alert-saved = Guardado.
alert-unchanged = Ya está así.
alert-working = Ya estoy en ello.
alert-outdated = Este botón es de una versión anterior de mí. Envía /settings, o el enlace otra vez.

## Commands, as Telegram lists them

command-start = qué hace Pith
command-help = qué puedes enviar y qué recibes
command-settings = idioma, extensión, estilo
command-language = idioma de tus resúmenes
command-channels = resúmenes debajo de las publicaciones de tu canal
command-privacy = qué guardo sobre ti
command-export = recibir todo lo que guardo sobre ti
command-forget = borrar todo lo que guardo sobre ti

## Group settings

group-settings-title = Ajustes de este grupo
group-settings-hint = Solo los admins de este grupo pueden cambiarlos. Se aplican a todos los resúmenes que ve aquí todo el mundo; quien toca «Solo para mí» recibe el suyo a su gusto.
setting-mode = Cuándo intervengo
setting-mode-question = ¿Cuándo quieres que intervenga en este grupo?
mode-quiet = solo si lo piden
mode-quiet-means = espero a que alguien envíe /tldr, me mencione o responda a uno de mis resúmenes.
mode-button = con un botón
mode-button-means = debajo de un mensaje con el enlace de un artículo pongo un botón; el resumen llega cuando alguien lo toca.
mode-automatic = en cada artículo
mode-automatic-means = a cada enlace de un artículo respondo con su resumen.
setting-tapper = Quién ve el resumen
setting-tapper-question = ¿Quién debe ver el resumen cuando alguien toca el botón?
tapper-all = todo el grupo
tapper-one = quien lo toca
setting-button = Texto del botón
setting-button-question = El botón dice: { $text }
button-offer = Leer el resumen
button-usual = Texto por defecto
button-write-text = Escribir otro texto
setting-button-ask = ¿Qué debe decir el botón? Responde a este mensaje con el texto: una línea de { $most } caracteres como máximo.
setting-button-refused = Eso no cabe en el botón. Responde otra vez a mi pregunta, con una línea más corta.
setting-button-kept = Hecho. El botón dice ahora: { $text }
hears-admin = Aquí me llegan todos los mensajes, porque soy admin. Solo guardo aquello por lo que me preguntan y lo que hay detrás de mis botones.
hears-open = Aquí me llegan todos los mensajes, porque mi modo de privacidad está desactivado. Solo guardo aquello por lo que me preguntan y lo que hay detrás de mis botones.
hears-private = Solo me llegan los comandos, las menciones y las respuestas a mis mensajes. Para el botón y los resúmenes automáticos necesito más: hazme admin de este grupo, o pide a quien administra este bot que desactive mi modo de privacidad.
hears-too-little = Todavía no puedo hacerlo: solo me llegan los comandos, las menciones y las respuestas a mis mensajes. Hazme admin de este grupo, o pide a quien administra este bot que desactive mi modo de privacidad.
from-asker = idioma de quien pregunta
alert-admins-only = Solo los admins de este grupo pueden cambiar aquí mis ajustes.
alert-no-right = Aquí solo cambian mis ajustes los admins con el permiso «Cambiar la info. del grupo», y no lo tienes.
alert-unnamed = Esto llegó en nombre del grupo: no veo qué admin lo escribió, y no todos los admins anónimos pueden cambiar la info. del grupo. Escríbelo con tu nombre, por favor.
alert-not-checked = Telegram no me dice ahora mismo si eres admin aquí. Inténtalo otra vez en un momento.
group-hello =
    ¡Hola! ¿No tienes tiempo de leer? Pide un resumen.

    Envía /tldr con un enlace, o en respuesta a un mensaje, un enlace o un archivo; o mencióname junto a un enlace. Responde a mi resumen para preguntar por su artículo.

    Solo intervengo si me lo piden. Los admins de este grupo pueden cambiar eso, el idioma y la extensión: /settings.
group-privacy =
    Esto es lo que guardo de este grupo, con su ID de Telegram:

    • su nombre y sus ajustes
    • qué resúmenes se pidieron aquí (enlace, título, hora), para que los botones y las respuestas sigan funcionando
    • los textos y archivos que se resumieron aquí, tal como los leí, y sus resúmenes; no se ven en ningún otro lugar
    • lo que gastaron las peticiones (tiempo, modelo, tokens), sin ningún texto

    De los mensajes por los que nadie me pregunta no guardo nada, salvo lo que hay detrás de un botón: el enlace o el texto.

    Si aquí hay configurado un modelo de lenguaje, recibe el texto que hay que resumir y las preguntas sobre él. Quien administra este bot puede leer su base de datos.

    Los admins borran todo esto con /forget.
group-forget-question = ¿Borro todo lo que guardo de este grupo: sus ajustes, la lista de sus resúmenes, sus textos y sus archivos? Los botones debajo de los mensajes dejarán de funcionar. No se puede deshacer.
group-forget-done = Hecho: ya no guardo nada sobre este grupo. A partir de ahora solo intervengo si me lo piden.
channel-added = Ahora soy admin del canal «{ $title }». Mientras no decidas otra cosa, no hago nada allí: envía /channels para elegir qué hago con sus publicaciones.

command-tldr = resumen de un enlace o de aquello a lo que respondes
command-group-settings = qué hago en este grupo
command-group-help = cómo usarme aquí
command-group-privacy = qué guardo de este grupo
command-group-forget = borrar todo lo que guardo de este grupo

## Inline: what is typed behind the bot's name in any chat, and mentions where the bot is a guest

inline-short = Breve
inline-points = Solo puntos clave
inline-source = En el idioma del artículo
inline-language = En otro idioma: { $language }
inline-pending = el resumen llega al enviarlo
card-pending = El resumen aparecerá aquí: por sí solo, o cuando alguien toque el botón.
alert-card-forgotten = Ya no sé de qué trata esta tarjeta. Envía una nueva.
guest-hint = Aquí no he encontrado nada que leer. Mencióname con un enlace, o en respuesta a un mensaje con un enlace, un archivo o un texto de varias frases.
guest-reply-unknown = Aquí no puedo ver de qué artículo era ese resumen. Mencióname en respuesta al enlace del artículo, o envía el enlace en nuestro chat privado: allí puedes preguntar por él.
button-card = Mostrar el resumen
button-again = Reintentar
button-private-chat = Abrir nuestro chat
button-inline-start = Envíame un enlace
button-inline-hint = Enlace o texto

## Groups

group-help =
    ¿No tienes tiempo de leer? Pide un resumen.

    En este grupo, envía /tldr con un enlace, un texto o un archivo, o responde con /tldr a un mensaje que lo lleve. Las palabras que acompañan al enlace me dicen qué quieres saber.

    Responde a un resumen para preguntar por el artículo. Toca debajo «Solo para mí» para tenerlo en tu idioma y con la extensión que prefieras; nadie más lo ve.

    Los admins eligen con /settings cuándo intervengo. En nuestro chat privado, en /help está todo lo demás.
group-hint = Envía /tldr con un enlace, un texto o un archivo, o responde con /tldr a un mensaje que lo lleve.
group-nothing-found = En ese mensaje no encuentro nada que resumir: ni enlace ni archivo, y solo unas pocas palabras.
group-is-summary = Eso ya es un resumen. Para preguntar por el artículo, respóndele con tu pregunta; para tenerlo en tu idioma y con la extensión que prefieras, toca debajo «Solo para mí».
offer-of-text = Un texto largo
button-only-for-me = Solo para mí
alert-reading = Lo estoy leyendo para todo el grupo…
alert-in-private = Te he escrito en nuestro chat privado.

## Channels

button-whole = Resumen completo
post-summary = Resumen
alert-gist-soon = Lo estoy leyendo. Toca otra vez en un momento.
alert-post-forgotten = Ya no tengo el resumen de esta publicación. Abre el artículo o envíame su enlace.
channels-title = Tus canales
channels-hint = Toca un canal para cambiar lo que hago allí.
channels-none = Todavía no has vinculado ninguno.
channels-add =
    Vincula un canal y me ocupo de sus publicaciones como tú elijas: un botón debajo, el resumen en la propia publicación o el resumen como comentario en el grupo vinculado.

    Toca el botón de abajo y elige un canal en el que puedas editar publicaciones. De paso, Telegram me hace admin de ese canal con un solo permiso: editar publicaciones. Allí no ocurre nada hasta que tú lo digas.
channel-linked = El canal «{ $title }» queda vinculado. Ahora elige qué hago allí:
channel-unlinked = El canal «{ $title }» ya no está vinculado: dejas de gestionarlo aquí. Cuando nadie lo gestione, no tocaré sus nuevas publicaciones.
channel-forgotten = Hecho: ya no guardo nada sobre el canal «{ $title }». Si quieres que vuelva a trabajar allí, añádelo con /channels.
channel-lack-bot = No puedo editar publicaciones en el canal «{ $title }». Hazme admin con el permiso «Editar mensajes de otros» y vuelve a abrir el canal aquí.
channel-lack-reader = No puedes editar publicaciones en el canal «{ $title }», por eso no está en tu lista. Pide ese permiso al propietario del canal y después añádelo con /channels.
channel-lost-removed = Me han quitado del canal «{ $title }» y ya no hago nada allí. Si no era la intención, hazme admin otra vez (con permiso para editar publicaciones); conservo tus ajustes.
channel-lost-rights = En el canal «{ $title }» ya no puedo editar publicaciones, así que no hago nada allí. Para seguir, devuélveme el permiso para editar publicaciones; conservo tus ajustes.
channel-lost-group = No puedo escribir en el grupo vinculado al canal «{ $title }», así que los comentarios quedan desactivados. Hazme admin del grupo y actívalos otra vez con /channels.
channel-closed = detenido: no puedo editar publicaciones
channel-hint = Los cambios valen para las nuevas publicaciones. Quien toca el botón recibe la respuesta en su propio idioma.
channel-from-chat = ajuste del canal
channel-from-interface = el idioma de quien lo vinculó
channel-mode = Qué añado
channel-mode-quiet = nada
channel-mode-button = un botón
channel-mode-append = resumen al final
channel-mode-comment = un comentario
channel-mode-ask = ¿Qué hago con las publicaciones del canal «{ $title }»? Para comentar hace falta un grupo vinculado en el que yo sea admin.
channel-posts = Qué publicaciones
channel-posts-links = con un artículo
channel-posts-long = y largas ({ NUMBER($count, useGrouping: 0) }+)
channel-posts-all = todas, y archivos
channel-posts-ask = ¿En qué publicaciones del canal «{ $title }» me fijo: las que enlazan un artículo, también las que tienen al menos tantos caracteres, o todo lo legible, archivos incluidos?
channel-language-ask = ¿En qué idioma deben estar los resúmenes del canal «{ $title }»?
channel-length-ask = ¿Qué extensión deben tener los resúmenes del canal «{ $title }»?
channel-style-ask = ¿Cómo deben estar escritos los resúmenes del canal «{ $title }»?
channel-button-ask = ¿Qué debe decir el botón debajo de las publicaciones del canal «{ $title }»? Vale para las nuevas publicaciones.
channel-button-question = Responde a este mensaje con el texto para el botón: una línea de { $most } caracteres como máximo.
channel-unlink-ask = ¿Quito el canal «{ $title }» de tu lista? Los botones debajo de sus publicaciones se quedan y siguen funcionando.
channel-forget-ask = ¿Borro todo lo que guardo sobre el canal «{ $title }»: sus ajustes, los textos y resúmenes de sus publicaciones y lo que hay detrás de sus botones? Los botones debajo de sus publicaciones dejarán de funcionar y el canal saldrá de la lista de todos los que lo vincularon. No se puede deshacer.
button-add-channel = + Añadir un canal
button-pick-channel = Elegir un canal
button-unlink = Desvincular
button-forget = Olvidar el canal
button-yes-unlink = Sí, desvincularlo
alert-comment-no-group = Este canal no tiene ningún grupo vinculado. Vincula uno en los ajustes del canal, en «Conversación», añádeme a él como admin y toca otra vez.
alert-comment-not-there = No estoy en el grupo vinculado del canal. Añádeme a él como admin y toca otra vez.
alert-comment-hears-nothing = En el grupo vinculado no veo las publicaciones. Hazme admin de él (no hace falta ningún permiso) y toca otra vez.
## Access, budgets and the owner

access-stranger = Este bot es solo para quienes tienen acceso. Tu ID es { $id }: envíalo a quien administra el bot, o pídele un enlace de invitación.
alert-stranger = Este bot es solo para quienes tienen acceso. Abre su chat privado: allí te dice cómo conseguirlo.
button-stranger = Cómo tener acceso
guest-stranger = No estoy disponible para todo el mundo. En mi chat privado digo cómo conseguir acceso.
invitation-owner =
    A partir de ahora, este bot es tuyo.

    /stats · quién lo usa y cuánto cuesta
    /allow, /block · dar acceso a personas y a grupos enteros, o quitárselo
    /invite · un enlace que da acceso
    /budget · cuánto puede costar el modelo
    /broadcast · un mensaje a todas las personas que lo usan
invitation-allowed = Te doy la bienvenida: a partir de ahora puedes usar este bot. Envíame un enlace, un texto o un archivo y te diré lo que importa.
invitation-already = Ya puedes usar este bot; el enlace no se ha gastado.
invitation-invalid = Este enlace ya no vale: está agotado o ha caducado. Pide uno nuevo a quien te lo dio.
owner-in-private = Aquí mejor sin nombres: escríbelo en nuestro chat privado. En este chat, el comando a secas se refiere a este grupo.
owner-unknown = No puedo saber quién es. Escribe un ID, el @nombre de un grupo o canal público, o responde a algo que hayas reenviado de esa persona o chat (hay quien oculta su nombre en los reenvíos).
owner-untouched = Este bot es de { $id }, y así sigue. A quienes figuran en PITH_OWNERS se les puede quitar allí.
allow-help =
    /allow da acceso a una persona, o a todo un grupo para lo que pida allí:

    /allow 123456789 · por ID; el de un grupo es negativo
    /allow @name · un grupo o canal público
    /allow en respuesta a algo que hayas reenviado de esa persona o chat
    /allow en un grupo · ese grupo

    También anula un /block anterior.
allow-reader = { $id } ya puede usar este bot.
allow-chat = En { $id } todo el mundo puede usar ya este bot.
block-help =
    /block deja fuera a una persona o un chat entero, aunque este bot esté abierto a todo el mundo. Dejan de recibir respuesta:

    /block 123456789 · por ID; el de un grupo es negativo
    /block @name · un grupo o canal público
    /block en respuesta a algo que hayas reenviado de esa persona o chat
    /block en un grupo · ese grupo

    /allow lo anula.
block-reader = { $id } ya no recibe respuesta. /allow { $id } lo anula.
block-chat = En { $id } ya nadie recibe respuesta. /allow { $id } lo anula.
invite-help =
    /invite crea un enlace que da acceso. Di para cuántas personas y cuántos días vale:

    /invite 5 7 · cinco personas, en una semana

    Como máximo, { $uses } personas y { $days } días.
invite-made =
    { $link }

    { $uses ->
        [1] La primera persona que lo abra podrá usar este bot.
        [many] Las primeras { $uses } de personas que lo abran podrán usar este bot.
       *[other] Las primeras { $uses } personas que lo abran podrán usar este bot.
    } { $days ->
        [1] Vale un día.
        [many] Vale { $days } de días.
       *[other] Vale { $days } días.
    }
invite-open = Este bot está ahora abierto a todo el mundo (PITH_ACCESS=open). Quien llegue por el enlace conservará el acceso cuando lo cambies a listed.
budget-help =
    /budget muestra y fija cuánto se puede usar el modelo, en peticiones, tokens o dólares, por día o por mes (UTC). Los límites se escriben en inglés, como aquí:

    /budget 123456789 · una persona, o un grupo por su ID negativo
    /budget 123456789 50 requests a day, $3 a month
    /budget all 2m tokens a day · todo el mundo en conjunto
    /budget 123456789 unlimited · sin límite
    /budget 123456789 default · como para el resto (PITH_BUDGET_…)

    Los dólares se calculan con los precios de PITH_PRICES.
budget-unclear = No entiendo «{ $words }». Escribe, por ejemplo: 50 requests a day, 200k tokens a day, $3 a month
budget-of = Presupuesto de { $id }
budget-of-all = Presupuesto total
budget-limits = Límites: { $limits }
limit-requests-day = { $requests ->
    [1] una petición al día
    [many] { $requests } de peticiones al día
   *[other] { $requests } peticiones al día
}
limit-tokens-day = { $tokens ->
    [one] { $tokens } token al día
    [many] { $tokens } de tokens al día
   *[other] { $tokens } tokens al día
}
limit-money-day = { $money } al día
limit-requests-month = { $requests ->
    [1] una petición al mes
    [many] { $requests } de peticiones al mes
   *[other] { $requests } peticiones al mes
}
limit-tokens-month = { $tokens ->
    [one] { $tokens } token al mes
    [many] { $tokens } de tokens al mes
   *[other] { $tokens } tokens al mes
}
limit-money-month = { $money } al mes
limit-none = sin límite
budget-today = Usado hoy: { $spent }
budget-month = Usado este mes: { $spent }
budget-spend = { $requests ->
    [1] una petición, { $tokens } tokens, { $money }
    [many] { $requests } de peticiones, { $tokens } tokens, { $money }
   *[other] { $requests } peticiones, { $tokens } tokens, { $money }
}
stats-today = Hoy
stats-week = Últimos 7 días
stats-month = Últimos 30 días
stats-requests = { $requests ->
    [1] una petición
    [many] { $requests } de peticiones
   *[other] { $requests } peticiones
} · personas: { $readers } · ya conocidas: { $cached } · fallidas: { $failed }
stats-spend = { $tokens } tokens · { $money }
stats-failures = Fallos más frecuentes en 30 días: { $failures }
stats-failure = { $name } { NUMBER($count) }
stats-chart = Barras: peticiones por día (izquierda). Línea: tokens por día (derecha). Los días son los de UTC.
broadcast-help =
    /broadcast y un texto detrás llegan a todas las personas que han usado este bot en su chat privado o inline:

    /broadcast Esta noche me mudo a otra máquina y no estaré durante una hora.

    Primero muestro qué se enviaría y a cuántas personas; no sale nada hasta que lo confirmes.
broadcast-too-long = Es demasiado largo para un mensaje: como máximo, { $most } caracteres.
broadcast-question = { $count ->
    [0] Ahora no lo recibiría nadie: todavía nadie ha usado este bot por su cuenta.
    [1] Lo recibirá una persona. Se enviará cuando toques el botón.
    [many] Lo recibirán { $count } de personas. Se enviará cuando toques el botón.
   *[other] Lo recibirán { $count } personas. Se enviará cuando toques el botón.
}
broadcast-running = Se está enviando, despacio. Este mensaje avisará cuando termine.
broadcast-dropped = No se ha enviado nada.
broadcast-done = { $count ->
    [1] Enviado a una persona; no se pudo entregar: { $dropped }.
    [many] Enviado a { $count } de personas; no se pudo entregar: { $dropped }.
   *[other] Enviado a { $count } personas; no se pudo entregar: { $dropped }.
}
button-broadcast = Enviar ({ $count })
button-broadcast-drop = No enviar nada
owner-link =
    Este bot todavía no es de nadie. Será de quien abra primero este enlace. Vale una sola vez y durante { $minutes } minutos; «pith doctor» en una terminal muestra otro nuevo:
    { $link }

## Sources

form-subtitles = leído de los subtítulos
form-automatic-subtitles = leído de subtítulos automáticos, con errores en los nombres
form-recording = transcripción automática, con errores en los nombres
form-paper = sin la bibliografía
form-discussion = con los primeros comentarios
error-feed-found = Esto es un feed, una lista de artículos para programas. Envíame el enlace del artículo que quieras leer.
error-video-list-found = Esto es una lista de reproducción o un canal. Envíame el enlace del video que te interesa.
error-transcript-missing = Este video no tiene subtítulos que pueda leer, y no escucho videos. Los directos los tienen unas horas después de terminar.
error-post-hidden = Telegram solo muestra esta publicación en sus apps: es privada o ya no existe. Reenvíamela y la leo.
error-post-without-text = En esta publicación no hay texto que resumir, solo imágenes, videos o archivos. Si hay un archivo, reenvíamelo.
error-cannot-listen = Aquí no puedo escuchar grabaciones: este bot no tiene configurada la transcripción de voz. Envíame el texto.

## Errors: what happened, and what the reader can do

error-link-refused = Solo abro direcciones web públicas que empiecen por http o https. Revisa el enlace o pega el texto.
error-page-unreachable = El sitio no ha respondido. Revisa el enlace o inténtalo otra vez en unos minutos.
error-certificate-invalid = El certificado de seguridad del sitio ha caducado, es de otra dirección o no es de confianza. Revisa el enlace, o abre tú la página y pega aquí su texto.
error-page-not-found = El sitio dice que esa página no existe. Revisa el enlace: puede estar cortado, o el artículo ha cambiado de lugar.
error-page-blocked = El sitio no deja pasar a lectores como yo. Abre tú el artículo y pega aquí su texto; con eso hago el resumen.
error-paywall-found = Solo se puede leer el avance: el artículo es de pago. Si tienes acceso, pega aquí su texto, o guarda la página en tu navegador y envíame el archivo.
error-consent-wall-found = Solo me ha llegado un aviso de cookies, no el artículo. Abre tú la página y pega aquí su texto.
error-login-wall-found = El sitio solo lo muestra a quien ha iniciado sesión. Si puedes leerlo, pega aquí su texto, o guarda la página en tu navegador y envíame el archivo.
error-link-list-found = Esta página es una lista de enlaces, no un artículo. Envíame el enlace del que quieras leer.
error-no-article-found = La página se ha abierto, pero no he encontrado ningún artículo. Si lo hay, pega aquí su texto.
error-media-page-found = Esta página muestra un video, un audio o imágenes y apenas tiene texto. Si hay una transcripción o un artículo sobre ello, envíamelo.
error-product-page-found = Esta página vende algo y no es un artículo. Envíame un artículo o un análisis, o pega el texto que te interese.
error-app-shell-found = Esta página crea su texto en el navegador y solo recibí un marco vacío. Ábrela tú y pega aquí el texto, o envíalo en PDF.
error-nothing-to-read = No he encontrado ninguna frase que resumir. Si es un archivo escaneado, solo contiene imágenes: necesito uno con texto de verdad.
error-source-too-large = Esto es más grande de lo que puedo leer (10 MB por página, 20 MB por archivo). Envía una parte o pega su texto.
error-unsupported-file = No puedo leer este tipo de archivo. Acepto PDF, DOCX, EPUB, ODT, RTF, PPTX, HTML, MHTML, EML, Markdown y texto sin formato.
error-broken-file = Este archivo no se puede abrir, parece dañado. Guárdalo de nuevo y envíame el nuevo.
error-protected-file = Este archivo está protegido con contraseña. Guárdalo sin ella y envíamelo.
error-reading-too-slow = Leer esto ha llevado más tiempo del que puedo dedicarle. Inténtalo más tarde o pega la parte que te interesa.
error-model-unavailable = El modelo de lenguaje no responde ahora mismo. Inténtalo otra vez en unos minutos.
error-model-misconfigured = El modelo de lenguaje no está bien configurado aquí. Avisa, por favor, a quien administra este bot.
error-model-budget-spent = El presupuesto para el modelo de lenguaje se ha agotado. Inténtalo más tarde o avisa a quien administra este bot.
error-budget-spent = El presupuesto para el modelo de lenguaje está agotado por ahora. Inténtalo más tarde o avisa a quien administra este bot.
error-too-many-requests = { $minutes ->
    [1] Han sido muchas peticiones seguidas. Sigo dentro de un minuto; los resúmenes ya hechos los tienes siempre.
    [many] Han sido muchas peticiones seguidas. Sigo dentro de { $minutes } de minutos; los resúmenes ya hechos los tienes siempre.
   *[other] Han sido muchas peticiones seguidas. Sigo dentro de { $minutes } minutos; los resúmenes ya hechos los tienes siempre.
}
error-model-refused = El modelo de lenguaje se niega a escribir sobre este texto. Puede que con otro funcione.
error-prompt-too-long = Esto es demasiado largo para el modelo de lenguaje, incluso por partes. Envíame una parte más corta.
error-answer-unusable = La respuesta del modelo de lenguaje no servía. Inténtalo otra vez; a la segunda suele funcionar.
error-database-too-new = Mi base de datos es de una versión más nueva que yo. Quien administra este bot tiene que actualizarlo.
error-database-unavailable = Ahora mismo no puedo leer lo que tengo guardado. Inténtalo otra vez en un momento; si sigue así, avisa a quien administra este bot.
error-database-broken = Mi base de datos está dañada y solo puede repararla quien administra este bot. Por favor, avísale.
error-summary-forgotten = Ya no tengo el artículo de este resumen. Envía otra vez el enlace, el texto o el archivo.
error-text-not-shared = Este resumen es de un texto que me envió otra persona. Solo ella puede preguntar por él.
error-unknown = Algo ha fallado por mi parte y queda anotado para quien administra este bot. Inténtalo otra vez, por favor.

## The terminal

terminal-welcome =
    ¿No tienes tiempo de leer? Pide un resumen.

    Pega un enlace, la ruta de un archivo o un texto y pulsa Enter. Las preguntas las contesto con el último artículo.
    /settings, /language, /help; para salir, Ctrl-D o /quit.
terminal-setting-unknown = Ese valor no vale ahí. En /help están los valores; en /settings, lo que hay puesto ahora.

## pith doctor: each finding says what to mend

doctor-python-ok = Python { $version }.
doctor-config-fail = La configuración no se puede usar: { $problems }. Corrígela en el entorno o en el archivo .env.
doctor-database-ok = La base de datos { $path } se puede leer y escribir.
doctor-database-too-new = La base de datos { $path } es de un Pith más nuevo. Actualiza Pith o indica otro archivo en PITH_DATABASE.
doctor-database-unavailable = Otro programa tiene bloqueado { $path }. Cierra lo que lo tenga abierto (otro Pith, una copia de seguridad, un visor de bases de datos) e inténtalo de nuevo.
doctor-database-too-old = { $path } es de un Pith demasiado antiguo para actualizarlo desde este. Indica otro archivo en PITH_DATABASE o restaura una copia más reciente con «pith restore».
doctor-database-full = No queda espacio en el disco de { $path }. Libera espacio e inténtalo de nuevo.
doctor-database-read-only = { $path } se puede leer, pero no escribir. Comprueba sus permisos y que el disco no esté montado en solo lectura.
doctor-database-forbidden = Pith no tiene permiso para abrir { $path }. Da al usuario que ejecuta Pith permiso de lectura y escritura sobre el archivo y su carpeta.
doctor-database-missing = No existe el archivo { $path } o falta su carpeta. Comprueba la ruta; la base de datos de Pith se indica en PITH_DATABASE.
doctor-database-unopenable = { $path } no se puede abrir como archivo. Comprueba que no sea una carpeta o indica otro archivo en PITH_DATABASE.
doctor-database-failing = El disco falló al leer o escribir { $path }. Revisa el disco y el registro del sistema; si el archivo se perdió, restaura una copia con «pith restore».
doctor-database-damaged = { $path } está dañado. Detén Pith y restaura una copia con «pith restore»; el archivo dañado se conserva al lado.
doctor-database-foreign = { $path } no es una base de datos de Pith, así que no se ha tocado. Muévelo a otro sitio o indica otro archivo en PITH_DATABASE.
doctor-database-mistaken = Pith y la base de datos { $path } no se entienden. O alguien cambió sus tablas o es un error de Pith; el registro dice qué instrucción falló. Por favor, comunícalo.
doctor-database-schema = Las tablas de { $path } no son como las espera este Pith: { $names }. Restaura una copia con «pith restore»; si nadie las cambió, comunica el error, por favor.
doctor-certificates-ok = También se confía en los certificados de { $path } para abrir páginas.
doctor-certificates-fail = Los certificados de { $path } no se pueden leer, así que las páginas que los necesitan no se abren. Indica un archivo PEM en PITH_CA_FILE o SSL_CERT_FILE.
doctor-token-ok = Telegram conoce este bot como @{ $name }.
doctor-token-none = TELEGRAM_BOT_TOKEN no está definido: Pith solo funciona en la terminal. Pide un token a @BotFather para atender en Telegram.
doctor-token-refused = Telegram rechaza el token. Copia otra vez TELEGRAM_BOT_TOKEN desde @BotFather.
doctor-token-fail = Telegram no responde en { $address }. Revisa la red, el proxy si lo hay y TELEGRAM_BASE_URL si lo has definido.
doctor-token-other = Esta base de datos es de otro bot, el número { $id }; este token es de @{ $name }. Vuelve a poner el token de aquel bot o indica un archivo nuevo en PITH_DATABASE.
doctor-token-shared = Otro programa también recoge los mensajes de este bot con el mismo token (visto por última vez: { $at }), así que algunas peticiones llegan allí y aquí se pierden. Detén el otro programa, o revoca el token en @BotFather y usa el nuevo solo aquí.
doctor-inline-on = El modo inline está activado: en cualquier chat, @{ $name } y un enlace dan un resumen.
doctor-inline-off = El modo inline está desactivado: @{ $name } y un enlace no hacen nada en otros chats. Para activarlo, envía /setinline a @BotFather.
doctor-feedback-seen = Telegram informa de qué tarjetas inline se envían; la última vez, { $at }.
doctor-feedback-unseen = Todavía no se ha enviado ninguna tarjeta inline, así que no se ve si el feedback inline está activado. Con él, las tarjetas se convierten solas en resúmenes: envía /setinlinefeedback a @BotFather y elige 100%.
doctor-feedback-missed = Parece que el feedback inline está desactivado: el { $at } alguien tuvo que tocar una tarjeta para tener su resumen. Envía /setinlinefeedback a @BotFather y elige 100%.
doctor-guest-on = El modo de invitado está activado: se puede mencionar a @{ $name } en chats en los que no está.
doctor-guest-off = El modo de invitado está desactivado: una mención de @{ $name } solo llega en los chats en los que está. Se activa en los ajustes del bot en @BotFather.
doctor-privacy-on = El modo de privacidad está activado: en los grupos, este bot solo ve comandos, menciones y respuestas. Para los botones y los resúmenes automáticos tiene que ser admin, o hay que desactivar /setprivacy en @BotFather.
doctor-privacy-off = El modo de privacidad está desactivado: este bot recibe todos los mensajes de sus grupos. Solo responde donde se lo piden, o como eligieron los admins del grupo.
doctor-access-open = Todo el mundo puede usar este bot (PITH_ACCESS=open).
doctor-access-listed = Solo quienes tienen acceso pueden usar este bot (PITH_ACCESS=listed).
doctor-access-unbounded = Todo el mundo puede usar este bot, su modelo tiene una clave y no hay un presupuesto común definido: gente desconocida puede disparar tu factura. Define PITH_BUDGET_ALL, o PITH_ACCESS=listed.
doctor-price-missing = Hay un presupuesto en dólares, pero en PITH_PRICES no hay precio para { $models }: lo que cuesta no se cuenta.
doctor-model-ok = El modelo { $model } responde.
doctor-model-none = No hay ningún modelo definido: Pith elige las frases por su cuenta. Define OPENAI_API_KEY, u OPENAI_BASE_URL para un modelo propio.
doctor-model-refused = El servidor del modelo rechaza { $model }. Revisa OPENAI_API_KEY, OPENAI_BASE_URL y OPENAI_MODEL.
doctor-model-budget = La cuenta para { $model } está agotada. Consulta al proveedor del modelo o define otra clave.
doctor-model-fail = El modelo { $model } no responde. Comprueba que está en marcha, y también OPENAI_BASE_URL.
doctor-model-address = Lo que responde en OPENAI_BASE_URL no es un modelo, así que no se puede acceder a { $model }. La dirección de la mayoría de los servidores termina en /v1.
doctor-model-unusable = El modelo { $model } responde, pero no consigue resumir un artículo corto. Prueba con otro modelo o mira el registro de tu servidor.
doctor-summary = { $count ->
    [0] Todo lo que está configurado funciona.
    [1] Hay una cosa que falla.
    [many] Hay { $count } de cosas que fallan.
   *[other] Hay { $count } cosas que fallan.
}

terminal-example = Esto es lo que hago con un artículo. Después te toca a ti.
terminal-help =
    Envía un enlace o la ruta de un archivo, o pega un texto. Después pregunta lo que quieras saber, con tus palabras.

    /shorter /longer · el mismo resumen, más corto o más largo
    /1 /2 … · un artículo del resumen conjunto, entero
    /length short|medium|long · a partir de ahora; auto anula lo elegido
    /language de|source|… · idioma de los resúmenes
    /points 1-12 · cuántos puntos clave
    /style neutral|plain|bullets
    /quotes on|off · /unchecked on|off
    /settings /privacy /export /forget /example /quit
