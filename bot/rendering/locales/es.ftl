# What Pith says, in Spanish. The rules stand at the top of en.ftl.
# Readers are addressed as "tú"; words that hold in Spain and America alike.

## First words

start =
    ¿No tienes tiempo de leer? Pide un resumen.

    Envíame un enlace, un texto o un archivo (PDF, DOCX, EPUB, HTML, Markdown). Lo leo y te cuento lo que importa, con las palabras de la fuente junto a cada punto.

    Responde a un resumen para preguntar por su artículo. Con /settings cambias el idioma, la extensión y el estilo; en /help está todo lo demás.
help =
    Qué puedes enviarme

    • un enlace o varios; también si va detrás de unas palabras o debajo de una foto
    • un texto, pegado o reenviado; si es largo, puede llegar en varios mensajes
    • un archivo de hasta 20 MB: PDF, DOCX, EPUB, HTML, Markdown o texto sin formato

    Qué recibes

    • los puntos clave en tu idioma; ↗ abre el artículo en las palabras en que se apoya cada punto
    • Citas textuales: esos pasajes, palabra por palabra
    • una última línea que dice qué he leído y si ha quedado algo fuera

    Responde a un resumen con una pregunta: contestaré solo con lo que pone en su artículo, o te diré que no lo dice. Los botones que hay debajo de un resumen lo acortan, lo alargan o lo cambian de idioma.

    Compruebo que las citas, los números y los nombres aparecen en el artículo. Si el artículo tiene razón, eso no puedo saberlo.

    /settings · idioma, extensión, estilo
    /language · el idioma de tus resúmenes
    /privacy · qué guardo y cómo borrarlo
privacy =
    Esto es lo que guardo de ti, con tu ID de Telegram:

    • tus ajustes
    • qué resúmenes te he mostrado (enlace, título, hora), para que los botones y las respuestas sigan funcionando
    • los textos y archivos que has enviado, tal como los leí, y sus resúmenes; nadie más puede verlos
    • lo que han gastado tus peticiones (tiempo, modelo, tokens), sin ningún texto

    Los resúmenes de páginas públicas se guardan sin tu ID y le sirven a cualquiera que envíe el mismo enlace.

    Si aquí hay configurado un modelo de lenguaje, recibe el texto que hay que resumir y tus preguntas sobre él. Quien administra este bot puede leer su base de datos.

    /export te envía todo lo que guardo de ti. /forget lo borra.
small-talk = ¡Hola! Envíame un enlace, un texto o un archivo y te diré lo que importa. Más en /help.
unknown-command = No conozco ese comando. En /help está lo que sé hacer; o envíame sin más un enlace, un texto o un archivo.
nothing-found = Ahí no he encontrado nada que leer. Envíame un enlace, un texto de varias frases o un archivo.
reply-unknown = No sé a qué artículo te refieres. Responde a uno de mis resúmenes o envía otra vez el enlace.
too-many-links = { $count ->
    [one] Hay un enlace más de los que leo a la vez. Empiezo por los { $most } primeros; después envíame otra vez el último.
    [many] Hay { $count } de enlaces más de los que leo a la vez. Empiezo por los { $most } primeros; después envíame otra vez los demás.
   *[other] Hay { $count } enlaces más de los que leo a la vez. Empiezo por los { $most } primeros; después envíame otra vez los demás.
}
and-more = { $count ->
    [one] y uno más
    [many] y { $count } más
   *[other] y { $count } más
}

## While the reader waits

progress-reading = Leyendo…
progress-writing = Escribiendo…
progress-part = Leyendo un artículo largo: parte { $done } de { $total }…
stopped = Detenido. Envíalo otra vez cuando quieras.

## A summary

quotes-title = Citas textuales
page = pág. { NUMBER($page, useGrouping: 0) }
doubts = no encontrado en el artículo: { $doubts }
no-passage = no he encontrado en el artículo ningún pasaje que lo respalde
points-left-out = { $count ->
    [one] He omitido un punto: no encontré en el artículo nada que lo respalde.
    [many] He omitido { $count } de puntos: no encontré en el artículo nada que los respalde.
   *[other] He omitido { $count } puntos: no encontré en el artículo nada que los respalde.
}
authors-more = { $count ->
    [one] { $names } y una persona más
    [many] { $names } y { $count } de personas más
   *[other] { $names } y { $count } personas más
}
untitled = Sin título

## The last line: an honest reading report

reading-minutes = { $minutes } min de lectura
reading-full = leído entero
reading-share = leído el { $percent } % (demasiado largo)
reading-teaser = solo un avance: parece que el artículo es de pago
reading-consent-wall = solo un aviso de cookies
reading-login-wall = solo una página de inicio de sesión
reading-bot-check = solo un control contra robots
reading-error-page = solo una página de error
reading-link-list = solo una lista de enlaces
reading-empty = nada que se pueda leer
reading-media-page = solo un vídeo, un audio o imágenes
reading-product-page = solo la página de un producto
reading-app-shell = solo una página vacía que llena un script
reading-via-archive = de la copia de un archivo
reading-via-renderer = leído con un navegador
fallback-no-model = resumido sin modelo: no hay ninguno configurado
fallback-model-down = resumido sin modelo: no respondió
fallback-model-misconfigured = resumido sin modelo: no está bien configurado
fallback-model-unusable = resumido sin modelo: su respuesta no servía
fallback-model-refused = resumido sin modelo: rechazó este texto
fallback-model-budget = resumido sin modelo: su presupuesto está agotado

## Answers to questions

answer-not-found = El artículo no lo dice.
answer-no-model = los pasajes que mejor encajan, sin modelo: no hay ninguno configurado
answer-model-down = los pasajes que mejor encajan, sin modelo: no respondió
answer-model-misconfigured = los pasajes que mejor encajan, sin modelo: no está bien configurado
answer-model-unusable = los pasajes que mejor encajan, sin modelo: su respuesta no servía
answer-model-refused = los pasajes que mejor encajan, sin modelo: rechazó este texto
answer-model-budget = los pasajes que mejor encajan, sin modelo: su presupuesto está agotado

## Languages

language-kept = Listo. El idioma de tus resúmenes es ahora: { $language }.
language-source = el del artículo

## Settings

settings-title = Ajustes
settings-hint = Toca un ajuste para cambiarlo. Vale para todo lo que envíes a partir de ahora.
setting-language = Idioma de los resúmenes
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
style-plain = palabras sencillas
style-bullets = solo puntos clave
quotes-on = visibles
quotes-off = ocultas
unsupported-keep = mostrar con aviso
unsupported-drop = omitir
points-by-length = según la extensión
from-reader = tu elección
from-telegram = como en Telegram
from-interface = como en este chat
from-length = según la extensión
from-default = predeterminado

## What is kept of the reader

export-caption = Todo lo que guardo de ti. El archivo es JSON: se abre con cualquier editor de texto.
forget-question = ¿Borro todo lo que guardo de ti: tus ajustes, la lista de tus resúmenes, tus textos y tus archivos? No se puede deshacer.
forget-done = Hecho: ya no guardo nada de ti. Si vuelves a enviarme algo, empezamos de cero.
forget-kept = De acuerdo, todo queda como está.

## Buttons

button-shorter = Más corto
button-longer = Más largo
button-language = Idioma
button-back = ‹ Atrás
button-done = Listo
button-yes-delete = Sí, borrar todo
button-keep = No, conservarlo
button-setting = { $name }: { $value }
button-chosen = ✓ { $value }
button-reset = Predeterminado: { $value }

## Short notices over the chat

alert-saved = Guardado.
alert-unchanged = Ya está así.
alert-working = Ya estoy en ello.
alert-outdated = Este botón es de una versión anterior de mí. Envía /settings, o el enlace otra vez.

## Commands, as Telegram lists them

command-start = qué hago
command-help = qué puedes enviar y qué recibes
command-settings = idioma, extensión, estilo
command-language = idioma de tus resúmenes
command-privacy = qué guardo de ti
command-export = recibir todo lo que guardo de ti
command-forget = borrar todo lo que guardo de ti

## Errors: what happened, and what the reader can do

error-link-refused = Solo abro direcciones web públicas que empiecen por http o https. Revisa el enlace o pega el texto.
error-page-unreachable = El sitio no ha respondido. Revisa el enlace o inténtalo otra vez en unos minutos.
error-page-not-found = El sitio dice que esa página no existe. Revisa el enlace: puede estar cortado, o el artículo ha cambiado de lugar.
error-page-blocked = El sitio no deja pasar a lectores como yo. Abre tú el artículo y pega aquí su texto; con eso hago el resumen.
error-paywall-found = Solo se puede leer el avance: el artículo es de pago. Si tienes acceso, pega aquí su texto.
error-consent-wall-found = Solo me ha llegado un aviso de cookies, no el artículo. Abre tú la página y pega aquí su texto.
error-login-wall-found = El sitio solo lo muestra a quien ha iniciado sesión. Si puedes leerlo, pega aquí su texto.
error-link-list-found = Esta página es una lista de enlaces, no un artículo. Envíame el enlace del que quieras leer.
error-no-article-found = La página se ha abierto, pero no he encontrado ningún artículo. Si lo hay, pega aquí su texto.
error-media-page-found = Esta página muestra un vídeo, un audio o imágenes y apenas tiene texto. Si hay una transcripción o un artículo sobre ello, envíamelo.
error-product-page-found = Esta página vende algo y no es un artículo. Envíame un artículo o un análisis, o pega el texto que te interese.
error-app-shell-found = Esta página crea su texto en el navegador y solo recibí un marco vacío. Ábrela tú y pega aquí el texto, o envíalo en PDF.
error-nothing-to-read = No he encontrado ninguna frase que resumir. Un archivo escaneado solo contiene imágenes; necesito uno con texto de verdad.
error-source-too-large = Esto es más grande de lo que puedo leer (10 MB por página, 20 MB por archivo). Envía una parte o pega su texto.
error-unsupported-file = No puedo leer este tipo de archivo. Acepto PDF, DOCX, EPUB, HTML, Markdown y texto sin formato.
error-broken-file = Este archivo no se puede abrir, parece dañado. Guárdalo de nuevo y envíame el nuevo.
error-protected-file = Este archivo está protegido con contraseña. Guárdalo sin ella y envíamelo.
error-reading-too-slow = Leer esto ha llevado más tiempo del que puedo dedicarle. Inténtalo más tarde o pega la parte que te interesa.
error-model-unavailable = El modelo de lenguaje no responde ahora mismo. Inténtalo otra vez en unos minutos.
error-model-misconfigured = El modelo de lenguaje no está bien configurado aquí. Avisa a quien administra este bot; pith doctor muestra qué hay que arreglar.
error-model-budget-spent = El presupuesto para el modelo de lenguaje se ha agotado. Inténtalo más tarde o avisa a quien administra este bot.
error-model-refused = El modelo de lenguaje se niega a escribir sobre este texto. Puede que con otro funcione.
error-prompt-too-long = Esto es demasiado largo para el modelo de lenguaje, incluso por partes. Envíame una parte más corta.
error-answer-unusable = La respuesta del modelo de lenguaje no servía. Inténtalo otra vez; a la segunda suele funcionar.
error-database-too-new = Mi base de datos es de una versión más nueva que yo. Quien administra este bot tiene que actualizarlo.
error-database-unavailable = Ahora mismo no puedo acceder a mi memoria. Inténtalo otra vez en un momento; si sigue así, avisa a quien administra este bot.
error-summary-forgotten = Ya no tengo el artículo de este resumen. Envía otra vez el enlace, el texto o el archivo.
error-unknown = Algo ha fallado por mi parte y queda anotado para quien administra este bot. Inténtalo otra vez, por favor.

## The terminal

terminal-welcome =
    ¿No tienes tiempo de leer? Pide un resumen.

    Pega un enlace, la ruta de un archivo o un texto y pulsa Enter. Las preguntas las contesto con el último artículo.
    /settings, /language, /help; para salir, Ctrl-D o /quit.
terminal-setting-unknown = Ese valor no vale ahí. En /help están los que valen; en /settings, los que rigen ahora.

## pith doctor: each finding says what to mend

doctor-python-ok = Python { $version }.
doctor-config-fail = La configuración no se puede usar: { $problems }. Corrígela en el entorno o en el archivo .env.
doctor-database-ok = La base de datos { $path } se puede leer y escribir.
doctor-database-too-new = La base de datos { $path } es de un Pith más nuevo. Actualiza Pith o indica otro archivo en PITH_DATABASE.
doctor-database-fail = La base de datos { $path } no se puede leer y escribir. Comprueba que la carpeta existe, es tuya y tiene espacio, o indica otro archivo en PITH_DATABASE.
doctor-token-ok = Telegram conoce este bot como @{ $name }.
doctor-token-none = TELEGRAM_BOT_TOKEN no está definido: Pith solo funciona en la terminal. Pide un token a @BotFather para atender en Telegram.
doctor-token-refused = Telegram rechaza el token. Copia otra vez TELEGRAM_BOT_TOKEN desde @BotFather.
doctor-token-fail = Telegram no responde en { $address }. Revisa la red, el proxy si lo hay y TELEGRAM_BASE_URL si lo has definido.
doctor-model-ok = El modelo { $model } responde.
doctor-model-none = No hay ningún modelo definido: Pith elige las frases por su cuenta. Define OPENAI_API_KEY, u OPENAI_BASE_URL para un modelo propio.
doctor-model-refused = El servidor del modelo rechaza { $model }. Revisa OPENAI_API_KEY, OPENAI_BASE_URL y OPENAI_MODEL.
doctor-model-budget = La cuenta para { $model } está agotada. Consulta al proveedor del modelo o define otra clave.
doctor-model-fail = El modelo { $model } no responde. Comprueba que está en marcha, y también OPENAI_BASE_URL.
doctor-summary = { $count ->
    [0] Todo lo que está configurado funciona.
    [one] Hay una cosa que falla.
    [many] Hay { $count } de cosas que fallan.
   *[other] Hay { $count } cosas que fallan.
}

terminal-example = Esto es lo que hago con un artículo. Después te toca a ti.
terminal-help =
    Envía un enlace o la ruta de un archivo, o pega un texto. Después pregunta lo que quieras saber, con tus palabras.

    /shorter /longer            el mismo resumen, más corto o más largo
    /length short|medium|long   a partir de ahora; auto anula lo elegido
    /language de|source|…       idioma de los resúmenes
    /points 1-12                cuántos puntos clave
    /style neutral|plain|bullets
    /quotes on|off   /unchecked on|off
    /settings /privacy /export /forget /example /quit
