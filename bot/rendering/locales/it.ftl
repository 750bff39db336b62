# What Pith says, in Italian. The rules stand at the top of en.ftl.
# Readers are addressed as "tu"; the apostrophe is ’.
# Telegram's words: canale, post, commento, amministratore, gruppo collegato, Discussione, modalità inline, modalità privacy.

## First words

start =
    Non hai tempo di leggere? Chiedi un riassunto.

    Mandami un link, un testo o un file (PDF, DOCX, EPUB, HTML, Markdown). Lo leggo, ti dico che cosa conta e ti mostro i passaggi su cui mi baso.

    Per fare domande su un articolo, rispondi al suo riassunto. Con /settings cambi lingua, lunghezza e stile; il resto lo trovi in /help.
help =
    Che cosa puoi mandarmi

    • uno o più link, anche dietro a delle parole o sotto un’immagine
    • un testo, incollato o inoltrato; se è lungo, può arrivare in più messaggi
    • un file fino a 20 MB: PDF, DOCX, EPUB, HTML, MHTML, EML, Markdown o testo semplice

    Che cosa ricevi

    • i punti chiave nella tua lingua; ↗ apre l’articolo alle parole su cui si basa un punto
    • da più link una rassegna: ogni articolo in breve, e su cosa concordano o divergono
    • Citazioni dal testo: quei passaggi, parola per parola
    • un’ultima riga che dice che cosa ho letto e se è rimasto fuori qualcosa

    Rispondi a un riassunto con una domanda: ti rispondo solo in base all’articolo, o ti dico che non ne parla. I pulsanti sotto un riassunto lo accorciano, lo allungano o ne cambiano la lingua.

    Altrove

    • nei gruppi: aggiungimi e manda /tldr con un link o in risposta a un link
    • nel tuo canale: /channels mette un pulsante sotto i suoi post
    • in qualsiasi chat: scrivi il mio nome e un link, e scegli il riassunto

    Controllo se citazioni, numeri e nomi si trovano nell’articolo. Non posso sapere se l’articolo ha ragione.

    /settings · lingua, lunghezza, stile
    /language · la lingua dei tuoi riassunti
    /channels · riassunti sotto i post del tuo canale
    /privacy · che cosa conservo e come cancellarlo
privacy =
    Ecco che cosa conservo su di te, sotto il tuo ID di Telegram:

    • le tue impostazioni
    • quali riassunti ti ho mostrato (link, titolo, ora), perché pulsanti e risposte continuino a funzionare
    • quello che hai scritto dopo il mio nome in altre chat e mandato come scheda, e i canali che hai collegato
    • i testi e i file che hai mandato, così come li ho letti, e i loro riassunti; non li mostro a nessun altro
    • quando e dove hai chiesto qualcosa, com’è andata e quanto ha consumato (modello, token), senza alcun testo
    • se qui hai l’accesso e qual è la tua quota, quando qualcuno l’ha stabilita

    I riassunti delle pagine pubbliche sono conservati senza il tuo ID, e servono a chiunque mandi lo stesso link.

    Se qui è configurato un modello linguistico, riceve il testo da riassumere e le tue domande su di esso. Chi gestisce questo bot può leggerne il database.

    /export ti manda tutto ciò che conservo su di te. /forget lo cancella.
privacy-days =
    Per quanti giorni, se nessuno lo cancella prima:

    • articoli, testi, file e i loro riassunti: { $sources }
    • che cosa è stato mostrato, che cosa c’è dietro ai pulsanti e quando è stato chiesto qualcosa: { $history }
    • di chi era la richiesta per cui è stato usato il modello: { $usage }
    • il numero di un messaggio che ha avuto risposta, per non rispondere due volte: { $answered }

    Il contenuto di un messaggio lo conservo solo finché non ha avuto risposta. Le registrazioni non sono conservate, solo ciò che vi è detto. Le impostazioni restano finché non vengono cancellate.
small-talk = Ciao! Mandami un link, un testo o un file e ti dico che cosa conta. Il resto lo trovi in /help.
unknown-command = Non conosco questo comando. In /help trovi quello che so fare; oppure mandami semplicemente un link, un testo o un file.
nothing-found = Lì non ho trovato niente da leggere. Mandami un link, un testo di qualche frase o un file.
reply-unknown = Non so di quale articolo parli. Rispondi a uno dei miei riassunti o manda di nuovo il link.
too-many-links = { $count ->
    [1] C’è un link in più di quanti ne leggo alla volta. Comincio dai primi { $most }; poi mandami di nuovo l’ultimo.
    [many] Ci sono { $count } di link in più di quanti ne leggo alla volta. Comincio dai primi { $most }; poi mandami di nuovo gli altri.
   *[other] Ci sono { $count } link in più di quanti ne leggo alla volta. Comincio dai primi { $most }; poi mandami di nuovo gli altri.
}
and-more = { $count ->
    [1] { $list } e un altro
    [many] { $list } e altri { $count }
   *[other] { $list } e altri { $count }
}

too-late = Sono rimasto a lungo offline. Lascio stare quello che hai mandato nel frattempo; mandami di nuovo quello che vuoi ancora leggere.
offer-forgotten = Non ho più il riassunto a cui porta questo link. Mandami il link dell’articolo e lo leggo di nuovo.

## While the reader waits

progress-reading = Leggo…
progress-writing = Scrivo…
progress-part = Leggo un articolo lungo: parte { $done } di { $total }…
progress-sources = { $done } di { $total } letti…
stopped = Interrotto. Mandalo di nuovo quando vuoi.

# Between names or numbers in a list; the space at its end has to be written so.
list-separator = ,{ " " }
line-separator = { " " }·{ " " }
colon = :{ " " }
aside = { " " }({ $text })
digest-number = { NUMBER($number) }.{ " " }
digest-cited = { " " }[{ $numbers }]

## A summary

quotes-title = Citazioni dal testo
page = p. { NUMBER($page, useGrouping: 0) }
doubts = non trovato nell’articolo: { $doubts }
doubts-elsewhere = nell’articolo, ma non nelle frasi citate: { $doubts }
doubts-unit = le frasi citate danno un’altra unità: { $doubts }
doubts-swapped = le frasi citate danno queste cifre al contrario: { $doubts }
doubts-denied = l’articolo non lo nega: { $doubts }
doubts-affirmed = le frasi citate lo negano: { $doubts }
doubts-opposite = l’articolo dice il contrario: { $doubts }
disputed = un secondo modello non trova questo nelle frasi citate
no-passage = nell’articolo non ho trovato un passaggio che lo sostenga
points-left-out = { $count ->
    [1] Ho tralasciato un punto: nell’articolo non ho trovato nulla che lo sostenga.
    [many] Ho tralasciato { $count } di punti: nell’articolo non ho trovato nulla che li sostenga.
   *[other] Ho tralasciato { $count } punti: nell’articolo non ho trovato nulla che li sostenga.
}
shortened = Accorciato per stare in un messaggio.
authors-more = { $count ->
    [1] { $names } e un’altra persona
    [many] { $names } e { $count } di altre persone
   *[other] { $names } e altre { $count } persone
}
untitled = Senza titolo

## A digest of several articles

digest-agree = Su cosa concordano
digest-differ = Su cosa divergono
digest-doubts = manca in almeno uno degli articoli citati: { $doubts }
digest-nothing-found = non ho trovato nulla su cui concordino o divergano
digest-not-compared-no-model = non confrontati tra loro: serve un modello
digest-not-compared-budget = non confrontati tra loro: il budget del modello per ora è esaurito
digest-not-compared = non confrontati tra loro: il modello non ha dato una risposta utilizzabile

## The last line: an honest reading report

reading-minutes = { $minutes } min di lettura
reading-full = letto per intero
reading-share = letto al { $percent }% (troppo lungo)
reading-teaser = solo un’anteprima: sembra che l’articolo sia a pagamento
reading-consent-wall = solo un avviso sui cookie
reading-login-wall = solo una pagina di accesso
reading-bot-check = solo un controllo anti-robot
reading-error-page = solo una pagina di errore
reading-link-list = solo un elenco di link
reading-empty = niente che si possa leggere
fallback-reader-budget = riassunto senza modello: la tua quota per ora è esaurita
fallback-chat-budget = riassunto senza modello: la quota di questa chat per ora è esaurita
fallback-all-budget = riassunto senza modello: il budget di questo bot per il modello per ora è esaurito
fallback-large-job = riassunto senza modello: un testo così lungo costerebbe molto

reading-media-page = solo un video, un audio o immagini
reading-product-page = solo la pagina di un prodotto
reading-app-shell = solo una pagina vuota riempita da uno script
reading-via-archive = da una copia archiviata
reading-via-renderer = letto con un browser
fallback-no-model = riassunto senza modello: nessun modello è configurato
fallback-model-down = riassunto senza modello: il modello non ha risposto
fallback-model-misconfigured = riassunto senza modello: il modello non è configurato bene
fallback-model-unusable = riassunto senza modello: la risposta del modello era inutilizzabile
fallback-model-refused = riassunto senza modello: il modello ha rifiutato questo testo
fallback-model-budget = riassunto senza modello: il credito presso il fornitore del modello è esaurito

## Long texts: what a summary takes, before it begins

large-length = Un testo lungo: { $words } parole, circa { $minutes } min.
large-cost = { $parts ->
    [1] Riassumerlo tutto richiede circa { $tokens } token.
    [many] Riassumerlo tutto richiede circa { $tokens } token, in { $parts } di parti.
   *[other] Riassumerlo tutto richiede circa { $tokens } token, in { $parts } parti.
}
large-price = Costa circa { $money }.
large-left-tokens = { $tokens ->
    [one] Resta del budget: { $tokens } token
    [many] Resta del budget: { $tokens } di token
   *[other] Resta del budget: { $tokens } token
}
large-left-money = Resta del budget: { $money }
large-leave = Va bene, lascio stare.
button-large-all = Riassumi tutto
button-large-extract = Estratto rapido
button-large-leave = Non riassumere
alert-large-forgotten = Non so più di che cosa si trattava. Mandamelo di nuovo.
alert-large-decided = È già stato deciso.
alert-large-others = Può deciderlo solo chi l’ha chiesto, o un amministratore di questo gruppo.
terminal-large-ask = Comincio? Scrivi { $yes } o { $no }.
terminal-yes = s sì si
terminal-no = n no
error-large-job = È un testo lungo: un riassunto richiede circa { $tokens } token. Comincio solo quando qualcuno dà il via.

## Answers to questions

answer-not-found = Nell’articolo non ho trovato una risposta.
answer-searched = cercato per parole, senza modello
answer-no-model = i passaggi più pertinenti, scelti senza modello: nessun modello è configurato
answer-model-down = i passaggi più pertinenti, scelti senza modello: il modello non ha risposto
answer-model-misconfigured = i passaggi più pertinenti, scelti senza modello: il modello non è configurato bene
answer-model-unusable = i passaggi più pertinenti, scelti senza modello: la risposta del modello era inutilizzabile
answer-model-refused = i passaggi più pertinenti, scelti senza modello: il modello ha rifiutato questo testo
answer-model-budget = i passaggi più pertinenti, scelti senza modello: il credito presso il fornitore del modello è esaurito
answer-reader-budget = i passaggi più pertinenti, scelti senza modello: la tua quota per ora è esaurita
answer-chat-budget = i passaggi più pertinenti, scelti senza modello: la quota di questa chat per ora è esaurita
answer-all-budget = i passaggi più pertinenti, scelti senza modello: il budget di questo bot per il modello per ora è esaurito

## Languages

language-kept = Fatto. La lingua dei tuoi riassunti ora è: { $language }.
language-source = lingua originale

## Settings

settings-title = Impostazioni
settings-hint = Tocca un’impostazione per cambiarla. Si applica a tutto quello che mandi da adesso in poi.
setting-language = Lingua riassunti
setting-interface = Lingua della chat
setting-length = Lunghezza
setting-points = Punti chiave
setting-style = Stile
setting-quotes = Citazioni
setting-unsupported = Punti non trovati
setting-language-question = In che lingua vuoi i tuoi riassunti?
setting-interface-question = In che lingua vuoi che ti parli?
setting-length-question = Che lunghezza preferisci per i tuoi riassunti?
setting-points-question = Quanti punti chiave deve avere un riassunto?
setting-style-question = Come vuoi che siano scritti i riassunti?
setting-quotes-question = Vuoi vedere i passaggi su cui si basa un riassunto?
setting-unsupported-question = Che cosa faccio di un punto se la citazione, i numeri o i nomi non si trovano nell’articolo?
length-short = breve
length-medium = media
length-long = lunga
style-neutral = neutro
style-plain = parole semplici
style-bullets = solo punti chiave
quotes-on = mostra
quotes-off = nascondi
unsupported-keep = con una nota
unsupported-drop = tralascia
from-reader = scelta tua
from-chat = scelta di questa chat
from-telegram = come in Telegram
from-interface = come in questa chat
from-length = secondo la lunghezza
from-default = default

## What is kept of the reader

export-caption = Tutto ciò che conservo su di te. Il file è JSON: lo apre qualsiasi editor di testo.
forget-question = Cancello tutto ciò che conservo su di te: le tue impostazioni, l’elenco dei tuoi riassunti, i tuoi testi e i tuoi file? Non si può annullare.
forget-done = Fatto: su di te non conservo più nulla. Se mi mandi di nuovo qualcosa, ricominciamo da zero.
forget-traces = Ciò che viene cancellato può lasciare tracce nel file del database. Vengono sovrascritte in un momento tranquillo, entro un giorno finché sono in funzione. La copia di sicurezza fatta prima di un aggiornamento viene cancellata dopo { $days } giorni.
forget-kept = Va bene, resta tutto com’è.

## Buttons

button-shorter = Più breve
button-longer = Più lungo
button-language = Lingua
button-back = ‹ Indietro
button-done = Fatto
button-yes-delete = Sì, cancella tutto
button-keep = No, conserva tutto
button-setting = { $name }: { $value }
button-chosen = ✓ { $value }
button-reset = Default

## Short notices over the chat

alert-saved = Salvato.
alert-unchanged = È già così.
alert-working = Ci sto già lavorando.
alert-outdated = Questo pulsante è di una mia versione precedente. Manda /settings, o di nuovo il link.

## Commands, as Telegram lists them

command-start = che cosa fa Pith
command-help = che cosa puoi mandare e che cosa ricevi
command-settings = lingua, lunghezza, stile
command-language = lingua dei tuoi riassunti
command-channels = riassunti sotto i post del tuo canale
command-privacy = che cosa conservo su di te
command-export = ricevi tutto ciò che conservo su di te
command-forget = cancella tutto ciò che conservo su di te

## Group settings

group-settings-title = Impostazioni di questo gruppo
group-settings-hint = Solo gli amministratori di questo gruppo possono cambiarle. Si applicano a tutti i riassunti che qui vede l’intero gruppo; chi tocca “Solo per me” riceve il proprio come preferisce.
setting-mode = Quando intervengo
setting-mode-question = Quando devo intervenire in questo gruppo?
mode-quiet = solo su richiesta
mode-quiet-means = aspetto /tldr, una menzione o una risposta a uno dei miei riassunti.
mode-button = con un pulsante
mode-button-means = sotto un messaggio con il link di un articolo metto un pulsante; il riassunto arriva quando qualcuno lo tocca.
mode-automatic = a ogni articolo
mode-automatic-means = a ogni link di un articolo rispondo con il suo riassunto.
setting-tapper = Visibile a
setting-tapper-question = Chi deve vedere il riassunto quando qualcuno tocca il pulsante?
tapper-all = tutto il gruppo
tapper-one = chi lo tocca
setting-button = Testo del pulsante
setting-button-question = Il pulsante dice: { $text }
button-offer = Leggi il riassunto
button-usual = Testo predefinito
button-write-text = Un altro testo
setting-button-ask = Che cosa deve dire il pulsante? Rispondi a questo messaggio con il testo: una riga di al massimo { $most } caratteri.
setting-button-refused = Non ci sta sul pulsante. Rispondi di nuovo alla mia domanda, con una riga più breve.
setting-button-kept = Fatto. Ora il pulsante dice: { $text }
hears-admin = Qui ricevo ogni messaggio, perché sono amministratore. Conservo solo quello che mi viene chiesto e quello che c’è dietro ai miei pulsanti.
hears-open = Qui ricevo ogni messaggio, perché la mia modalità privacy è disattivata. Conservo solo quello che mi viene chiesto e quello che c’è dietro ai miei pulsanti.
hears-private = Ricevo solo i comandi, le menzioni e le risposte ai miei messaggi. Per il pulsante e i riassunti automatici mi serve di più: nominatemi amministratore di questo gruppo, o fate disattivare la mia modalità privacy da chi mi gestisce.
hears-too-little = Non posso ancora farlo: ricevo solo i comandi, le menzioni e le risposte ai miei messaggi. Nominatemi amministratore di questo gruppo, o fate disattivare la mia modalità privacy da chi mi gestisce.
from-asker = lingua di chi chiede
alert-admins-only = Solo gli amministratori di questo gruppo possono cambiare qui le mie impostazioni.
alert-no-right = Qui le mie impostazioni le cambia solo un amministratore con il permesso “Modifica info gruppo”, e tu non ce l’hai.
alert-unnamed = È arrivato a nome del gruppo: non vedo chi l’ha scritto, e non tutti gli amministratori anonimi possono modificare le info del gruppo. Scrivilo con il tuo nome, per favore.
alert-not-checked = Al momento Telegram non mi dice se qui sei amministratore. Riprova tra un momento.
group-hello =
    Ciao! Non avete tempo di leggere? Chiedete un riassunto.

    Mandate /tldr con un link, o in risposta a un messaggio, un link o un file; oppure menzionatemi accanto a un link. Rispondete al mio riassunto per fare domande sul suo articolo.

    Intervengo solo su richiesta. Gli amministratori di questo gruppo possono cambiare questo, la lingua e la lunghezza: /settings.
group-privacy =
    Ecco che cosa conservo su questo gruppo, sotto il suo ID di Telegram:

    • il suo nome e le sue impostazioni
    • quali riassunti sono stati chiesti qui (link, titolo, ora), perché pulsanti e risposte continuino a funzionare
    • i testi e i file riassunti qui, così come li ho letti, e i loro riassunti; non si vedono da nessun’altra parte
    • quanto hanno consumato le richieste (tempo, modello, token), senza alcun testo

    Dei messaggi su cui nessuno mi chiede nulla non conservo niente, tranne il link o il testo che c’è dietro a un pulsante.

    Se qui è configurato un modello linguistico, riceve il testo da riassumere e le vostre domande su di esso. Chi gestisce questo bot può leggerne il database.

    Gli amministratori cancellano tutto questo con /forget.
group-forget-question = Cancello tutto ciò che conservo su questo gruppo: le sue impostazioni, l’elenco dei suoi riassunti, i suoi testi e i suoi file? I pulsanti sotto i messaggi non funzioneranno più. Non si può annullare.
group-forget-done = Fatto: su questo gruppo non conservo più nulla. Da adesso intervengo solo su richiesta.
channel-added = Ora sono amministratore del canale «{ $title }». Finché non decidi altrimenti, lì non faccio niente: manda /channels per scegliere che cosa faccio dei suoi post.

command-tldr = riassunto di un link, o di ciò a cui rispondi
command-group-settings = che cosa faccio in questo gruppo
command-group-help = come usarmi qui
command-group-privacy = che cosa conservo su questo gruppo
command-group-forget = cancella tutto ciò che conservo su questo gruppo

## Inline: what is typed behind the bot's name in any chat, and mentions where the bot is a guest

inline-short = Breve
inline-points = Solo punti chiave
inline-source = Nella lingua dell’articolo
inline-language = In un’altra lingua: { $language }
inline-pending = il riassunto arriva dopo l’invio
card-pending = Il riassunto appare qui: da solo, o quando qualcuno tocca il pulsante.
alert-card-forgotten = Non so più di che cosa parla questa scheda. Mandane una nuova.
guest-hint = Qui non ho trovato niente da leggere. Menzionami con un link, o in risposta a un messaggio con un link, un file o un testo di qualche frase.
guest-reply-unknown = Qui non vedo di quale articolo parlava quel riassunto. Menzionami in risposta al link dell’articolo, o manda il link nella nostra chat privata: lì puoi fare domande.
button-card = Mostra il riassunto
button-again = Riprova
button-private-chat = Apri la nostra chat
button-inline-start = Manda un link
button-inline-hint = Un link o un testo

## Groups

group-help =
    Non avete tempo di leggere? Chiedete un riassunto.

    In questo gruppo mandate /tldr con un link, un testo o un file, o rispondete con /tldr a un messaggio che ne contiene uno. Le parole accanto al link mi dicono che cosa volete sapere.

    Rispondete a un riassunto per fare domande sull’articolo. Toccate sotto “Solo per me” per averlo nella lingua e nella lunghezza che preferite; non lo vede nessun altro.

    Gli amministratori scelgono con /settings quando intervengo. Nella nostra chat privata il resto si trova in /help.
group-hint = Manda /tldr con un link, un testo o un file, o rispondi con /tldr a un messaggio che ne contiene uno.
group-nothing-found = In quel messaggio non trovo niente da riassumere: nessun link, nessun file e solo poche parole.
group-is-summary = Quello è già un riassunto. Per fare domande sull’articolo, rispondi con la tua domanda; per averlo nella lingua e nella lunghezza che preferisci, tocca sotto “Solo per me”.
offer-of-text = Un testo lungo
button-only-for-me = Solo per me
alert-reading = Sto leggendo per tutto il gruppo…
alert-in-private = Ti ho scritto nella nostra chat privata.

## Channels

button-whole = Riassunto completo
post-summary = Riassunto
alert-gist-soon = Sto leggendo. Tocca di nuovo tra un momento.
alert-post-forgotten = Non ho più il riassunto di questo post. Apri direttamente l’articolo, o mandami il suo link.
channels-title = I tuoi canali
channels-hint = Tocca un canale per cambiare quello che faccio lì.
channels-none = Non ne hai ancora collegato nessuno.
channels-add =
    Collega un canale e mi occupo dei suoi post come preferisci: un pulsante sotto, il riassunto nel post stesso, o il riassunto come commento nel gruppo collegato.

    Tocca il pulsante qui sotto e scegli un canale in cui puoi modificare i post. Telegram mi nomina amministratore del canale con un solo permesso: modificare i post. Lì non succede niente finché non lo dici tu.
channel-linked = Il canale «{ $title }» è collegato. Ora scegli che cosa faccio lì:
channel-unlinked = Il canale «{ $title }» non è più collegato: non te ne occupi più qui. Quando non lo fa più nessuno, lascio stare i suoi nuovi post.
channel-forgotten = Fatto: sul canale «{ $title }» non conservo più nulla. Se vuoi che torni a lavorarci, aggiungilo con /channels.
channel-lack-bot = Non posso modificare i post nel canale «{ $title }». Nominami amministratore con il permesso “Modificare i messaggi altrui”, poi apri di nuovo il canale qui.
channel-lack-reader = Non puoi modificare i post nel canale «{ $title }», perciò non è nel tuo elenco. Chiedi questo permesso al proprietario del canale, poi aggiungilo con /channels.
channel-lost-removed = Mi hanno rimosso dal canale «{ $title }» e lì non faccio più niente. Se non era voluto, nominami di nuovo amministratore (con il permesso di modificare i post); le tue impostazioni restano.
channel-lost-rights = Nel canale «{ $title }» non posso più modificare i post, perciò lì non faccio più niente. Per andare avanti, ridammi il permesso di modificare i post; le tue impostazioni restano.
channel-lost-group = Non posso scrivere nel gruppo a cui è collegato il canale «{ $title }», perciò ora i commenti sono disattivati. Nominami amministratore del gruppo, poi riattivali con /channels.
channel-closed = fermo: non posso modificare i post
channel-hint = Le modifiche valgono per i nuovi post. Chi tocca il pulsante riceve la risposta nella propria lingua.
channel-from-chat = scelta del canale
channel-from-interface = la lingua di chi l’ha collegato
channel-mode = Che cosa aggiungo
channel-mode-quiet = niente
channel-mode-button = un pulsante
channel-mode-append = testo nel post
channel-mode-comment = un commento
channel-mode-ask = Che cosa faccio con i post del canale «{ $title }»? Per un commento serve un gruppo collegato di cui sono amministratore.
channel-posts = Quali post
channel-posts-links = con un articolo
channel-posts-long = lunghi (da { NUMBER($count) })
channel-posts-all = tutti, anche file
channel-posts-ask = Quali post del canale «{ $title }» devo guardare: quelli con il link di un articolo, anche quelli di almeno tanti caratteri, o tutto ciò che si legge, file compresi?
channel-language-ask = In che lingua devono essere i riassunti nel canale «{ $title }»?
channel-length-ask = Che lunghezza devono avere i riassunti nel canale «{ $title }»?
channel-style-ask = Come devono essere scritti i riassunti nel canale «{ $title }»?
channel-button-ask = Che cosa deve dire il pulsante sotto i post del canale «{ $title }»? Vale per i nuovi post.
channel-button-question = Rispondi a questo messaggio con il testo per il pulsante: una riga di al massimo { $most } caratteri.
channel-unlink-ask = Tolgo il canale «{ $title }» dal tuo elenco? I pulsanti sotto i suoi post restano e continuano a funzionare.
channel-forget-ask = Cancello tutto ciò che conservo sul canale «{ $title }»: le impostazioni, i testi e i riassunti dei post e ciò a cui portano i pulsanti? I pulsanti sotto i post non funzioneranno più e il canale sparirà dall’elenco di chiunque lo abbia collegato. Non si può annullare.
button-add-channel = + Aggiungi canale
button-pick-channel = Scegli un canale
button-unlink = Scollega
button-forget = Dimentica il canale
button-yes-unlink = Sì, scollega
alert-comment-no-group = Questo canale non ha un gruppo collegato. Collegane uno nelle impostazioni del canale, in “Discussione”, aggiungimi lì come amministratore, poi tocca di nuovo.
alert-comment-not-there = Non sono nel gruppo collegato del canale. Aggiungimi lì come amministratore, poi tocca di nuovo.
alert-comment-hears-nothing = Nel gruppo collegato non vedo i post. Nominami amministratore lì (non serve alcun permesso), poi tocca di nuovo.
## Access, budgets and the owner

access-stranger = Questo bot è solo per chi ha ricevuto l’accesso. Il tuo ID è { $id }: mandalo a chi gestisce il bot, o chiedi un link d’invito.
alert-stranger = Questo bot è solo per chi ha ricevuto l’accesso. Apri la sua chat privata: lì ti dice come fare.
button-stranger = Come avere accesso
guest-stranger = Non sono aperto a chiunque. Nella mia chat privata dico come avere l’accesso.
invitation-owner =
    Da adesso questo bot è tuo.

    /stats · chi lo usa e quanto costa
    /allow, /block · dare o togliere l’accesso a persone e a interi gruppi
    /invite · un link che dà l’accesso
    /budget · quanto può costare il modello
    /broadcast · un messaggio a tutte le persone che lo usano
invitation-allowed = Ti do il benvenuto: da adesso puoi usare questo bot. Mandami un link, un testo o un file e ti dico che cosa conta.
invitation-already = Puoi già usare questo bot; il link non è stato consumato.
invitation-invalid = Questo link non vale più: è esaurito o scaduto. Chiedine uno nuovo a chi te l’ha dato.
owner-in-private = Meglio non fare nomi qui: scrivilo nella nostra chat privata. Qui il comando da solo indica questo gruppo.
owner-unknown = Non riesco a capire chi sia. Scrivi un ID, il @nome di un gruppo o canale pubblico, o rispondi a un messaggio che hai inoltrato da lì (alcune persone nascondono il proprio nome negli inoltri).
owner-untouched = Questo bot è di { $id }, e così resta. Chi è in PITH_OWNERS si può togliere lì.
allow-help =
    /allow dà l’accesso a una persona, o a un intero gruppo per quello che vi si chiede:

    /allow 123456789 · per ID; quello di un gruppo è negativo
    /allow @name · un gruppo o canale pubblico
    /allow in risposta a un messaggio che hai inoltrato da lì
    /allow in un gruppo · quel gruppo

    Annulla anche un /block precedente.
allow-reader = { $id } ora può usare questo bot.
allow-chat = In { $id } ora chiunque può usare questo bot.
block-help =
    /block lascia fuori una persona o un’intera chat, anche quando questo bot è aperto a chiunque. Non ricevono più risposte:

    /block 123456789 · per ID; quello di un gruppo è negativo
    /block @name · un gruppo o canale pubblico
    /block in risposta a un messaggio che hai inoltrato da lì
    /block in un gruppo · quel gruppo

    /allow lo annulla.
block-reader = { $id } non riceve più risposte. /allow { $id } lo annulla.
block-chat = In { $id } nessuno riceve più risposte. /allow { $id } lo annulla.
invite-help =
    /invite crea un link che dà l’accesso. Di’ per quante persone e per quanti giorni vale:

    /invite 5 7 · cinque persone, entro una settimana

    Al massimo { $uses } persone e { $days } giorni.
invite-made =
    { $link }

    { $uses ->
        [1] La prima persona che lo apre può usare questo bot.
        [many] Le prime { $uses } di persone che lo aprono possono usare questo bot.
       *[other] Le prime { $uses } persone che lo aprono possono usare questo bot.
    } { $days ->
        [1] Vale per un giorno.
        [many] Vale per { $days } di giorni.
       *[other] Vale per { $days } giorni.
    }
invite-open = Ora questo bot è aperto a chiunque (PITH_ACCESS=open). Chi arriva dal link mantiene l’accesso quando lo imposti su listed.
budget-help =
    /budget mostra e imposta quanto si può usare il modello, in richieste, token o dollari, al giorno o al mese (UTC). I limiti si scrivono in inglese, come qui:

    /budget 123456789 · una persona, o un gruppo con il suo ID negativo
    /budget 123456789 50 requests a day, $3 a month
    /budget all 2m tokens a day · tutte le persone insieme
    /budget 123456789 unlimited · senza limiti
    /budget 123456789 default · come per chiunque altro (PITH_BUDGET_…)

    I dollari si contano con i prezzi in PITH_PRICES.
budget-unclear = Non capisco “{ $words }”. Scrivi per esempio: 50 requests a day, 200k tokens a day, $3 a month
budget-of = Budget di { $id }
budget-of-all = Budget di tutte le persone insieme
budget-limits = Limiti: { $limits }
limit-requests-day = { $requests ->
    [1] una richiesta al giorno
    [many] { $requests } di richieste al giorno
   *[other] { $requests } richieste al giorno
}
limit-tokens-day = { $tokens ->
    [one] { $tokens } token al giorno
    [many] { $tokens } di token al giorno
   *[other] { $tokens } token al giorno
}
limit-money-day = { $money } al giorno
limit-requests-month = { $requests ->
    [1] una richiesta al mese
    [many] { $requests } di richieste al mese
   *[other] { $requests } richieste al mese
}
limit-tokens-month = { $tokens ->
    [one] { $tokens } token al mese
    [many] { $tokens } di token al mese
   *[other] { $tokens } token al mese
}
limit-money-month = { $money } al mese
limit-none = senza limiti
budget-today = Usato oggi: { $spent }
budget-month = Usato questo mese: { $spent }
budget-spend = { $requests ->
    [1] una richiesta, { $tokens } token, { $money }
    [many] { $requests } di richieste, { $tokens } token, { $money }
   *[other] { $requests } richieste, { $tokens } token, { $money }
}
stats-today = Oggi
stats-week = Ultimi 7 giorni
stats-month = Ultimi 30 giorni
stats-requests = { $requests ->
    [1] una richiesta
    [many] { $requests } di richieste
   *[other] { $requests } richieste
} · persone: { $readers } · già note: { $cached } · fallite: { $failed }
stats-spend = { $tokens } token · { $money }
stats-failures = Errori più frequenti in 30 giorni: { $failures }
stats-failure = { $name } { NUMBER($count) }
stats-chart = Barre: richieste al giorno (a sinistra). Linea: token al giorno (a destra). I giorni sono quelli di UTC.
broadcast-help =
    /broadcast seguito da un testo arriva a tutte le persone che hanno usato questo bot nella loro chat privata o inline:

    /broadcast Stasera mi trasferisco su un’altra macchina e non ci sono per un’ora.

    Prima mostro che cosa verrebbe mandato e a quante persone; non parte niente finché non confermi.
broadcast-too-long = È troppo lungo per un messaggio: al massimo { $most } caratteri.
broadcast-question = { $count ->
    [0] Ora non lo riceverebbe nessuno: ancora nessuno ha usato questo bot direttamente.
    [1] Lo riceve una persona. Parte quando tocchi il pulsante.
    [many] Lo ricevono { $count } di persone. Parte quando tocchi il pulsante.
   *[other] Lo ricevono { $count } persone. Parte quando tocchi il pulsante.
}
broadcast-running = L’invio è in corso, lentamente. Questo messaggio dirà quando è finito.
broadcast-dropped = Non è stato mandato nulla.
broadcast-done = { $count ->
    [1] Mandato a una persona; non raggiungibili: { $dropped }.
    [many] Mandato a { $count } di persone; non raggiungibili: { $dropped }.
   *[other] Mandato a { $count } persone; non raggiungibili: { $dropped }.
}
button-broadcast = Manda ({ $count })
button-broadcast-drop = Non mandare nulla
owner-link =
    Questo bot non è ancora di nessuno. Sarà della prima persona che apre questo link. Il link vale una volta sola e per { $minutes } minuti; “pith doctor” in un terminale ne mostra uno nuovo:
    { $link }

## Sources

form-subtitles = dai sottotitoli
form-automatic-subtitles = da sottotitoli automatici, che sbagliano i nomi
form-recording = trascrizione automatica, con errori nei nomi
form-paper = senza la bibliografia
form-discussion = con i primi commenti
error-feed-found = Questo è un feed, un elenco di articoli per programmi. Mandami il link dell’articolo che vuoi leggere.
error-video-list-found = Questa è una playlist o un canale. Mandami il link del video che ti interessa.
error-transcript-missing = Questo video non ha sottotitoli che io possa leggere, e non ascolto i video. Una diretta li riceve qualche ora dopo la fine.
error-post-hidden = Telegram mostra questo post solo nelle sue app: è privato o non c’è più. Inoltramelo e lo leggo.
error-post-without-text = In questo post non c’è testo da riassumere, solo immagini, video o file. Se c’è un file, inoltramelo.
error-cannot-listen = Qui non posso ascoltare registrazioni: chi gestisce questo bot non ha configurato nulla che trascriva la voce. Mandami il testo.

## Errors: what happened, and what the reader can do

error-link-refused = Apro solo indirizzi web pubblici che iniziano con http o https. Controlla il link o incolla direttamente il testo.
error-page-unreachable = Il sito non ha risposto. Controlla il link o riprova tra qualche minuto.
error-certificate-invalid = Il certificato di sicurezza del sito è scaduto, vale per un altro indirizzo o non è attendibile. Controlla il link, oppure apri tu la pagina e incolla qui il testo.
error-page-not-found = Il sito dice che questa pagina non esiste. Controlla il link: forse è troncato, o l’articolo è stato spostato.
error-page-blocked = Il sito respinge i lettori come me. Apri tu l’articolo e incolla qui il testo; riassumo quello.
error-paywall-found = È aperta solo l’anteprima, l’articolo è a pagamento. Se puoi leggerlo, incolla qui il testo, oppure salva la pagina nel browser e mandami il file.
error-consent-wall-found = Mi è arrivato solo un avviso sui cookie, non l’articolo. Apri tu la pagina e incolla qui il testo.
error-login-wall-found = Il sito lo mostra solo a chi ha fatto l’accesso. Se puoi leggerlo, incolla qui il testo, oppure salva la pagina nel browser e mandami il file.
error-link-list-found = Questa pagina è un elenco di link, non un articolo. Mandami il link di quello che vuoi leggere.
error-no-article-found = La pagina si è aperta, ma non ci ho trovato nessun articolo. Se c’è, incolla qui il testo.
error-media-page-found = Questa pagina mostra un video, un audio o immagini e ha pochissimo testo. Se c’è una trascrizione o un articolo, mandami quello.
error-product-page-found = Questa pagina vende qualcosa e non è un articolo. Mandami un articolo o una recensione, o incolla il testo che ti interessa.
error-app-shell-found = Questa pagina crea il testo nel browser e ho ricevuto solo una cornice vuota. Aprila tu e incolla qui il testo, o mandalo in PDF.
error-nothing-to-read = Non ci ho trovato nessuna frase da riassumere. Se è un file scansionato, contiene solo immagini: me ne serve uno con testo vero.
error-source-too-large = È più grande di quanto posso leggere (10 MB per una pagina, 20 MB per un file). Mandane una parte o incolla il testo.
error-unsupported-file = Non so leggere questo tipo di file. Accetto PDF, DOCX, EPUB, ODT, RTF, PPTX, HTML, MHTML, EML, Markdown e testo semplice.
error-broken-file = Questo file non si apre, sembra danneggiato. Salvalo di nuovo e mandami quello nuovo.
error-protected-file = Questo file è protetto da una password. Salvalo senza e mandamelo.
error-reading-too-slow = La lettura ha richiesto più tempo di quello che ho. Riprova più tardi o incolla la parte che ti interessa.
error-model-unavailable = Il modello linguistico al momento non risponde. Riprova tra qualche minuto.
error-model-misconfigured = Il modello linguistico qui non è configurato bene. Avvisa per favore chi gestisce questo bot.
error-model-budget-spent = Il budget per il modello linguistico è esaurito. Riprova più tardi o avvisa chi gestisce questo bot.
error-budget-spent = Il budget per il modello linguistico per ora è esaurito. Riprova più tardi o avvisa chi gestisce questo bot.
error-too-many-requests = { $minutes ->
    [1] Troppe richieste in una volta. Riprendo tra un minuto; i riassunti già pronti li hai sempre.
    [many] Troppe richieste in una volta. Riprendo tra { $minutes } di minuti; i riassunti già pronti li hai sempre.
   *[other] Troppe richieste in una volta. Riprendo tra { $minutes } minuti; i riassunti già pronti li hai sempre.
}
error-model-refused = Il modello linguistico si rifiuta di scrivere su questo testo. Con un altro può andare.
error-prompt-too-long = È troppo lungo per il modello linguistico, anche a pezzi. Mandamene una parte più breve.
error-answer-unusable = La risposta del modello linguistico era inutilizzabile. Riprova; spesso la seconda volta funziona.
error-database-too-new = Il mio database è di una versione più nuova di me. Chi gestisce questo bot deve aggiornarlo.
error-database-unavailable = Adesso non riesco a leggere quello che ho salvato. Riprova tra un momento; se continua, avvisa chi gestisce questo bot.
error-database-broken = Il mio database è danneggiato e solo chi gestisce questo bot può ripararlo. Avvisalo, per favore.
error-summary-forgotten = Non ho più l’articolo di questo riassunto. Manda di nuovo il link, il testo o il file.
error-text-not-shared = Questo riassunto è di un testo che mi ha mandato un’altra persona. Solo lei può fare domande su di esso.
error-unknown = Qualcosa è andato storto da parte mia; l’ho segnalato a chi gestisce questo bot. Riprova, per favore.

## The terminal

terminal-welcome =
    Non hai tempo di leggere? Chiedi un riassunto.

    Incolla un link, il percorso di un file o un testo, poi premi Invio. Alle domande rispondo con l’ultimo articolo.
    /settings, /language, /help; per uscire, Ctrl-D o /quit.
terminal-setting-unknown = Qui questo valore non va bene. In /help trovi i valori, in /settings quelli impostati adesso.

## pith doctor: each finding says what to mend

doctor-python-ok = Python { $version }.
doctor-config-fail = La configurazione non si può usare: { $problems }. Correggila nell’ambiente o nel file .env.
doctor-database-ok = Il database { $path } si può leggere e scrivere.
doctor-database-too-new = Il database { $path } è di una versione più nuova di Pith. Aggiorna Pith o indica un altro file in PITH_DATABASE.
doctor-database-unavailable = { $path } è bloccato da un altro programma. Chiudi ciò che lo tiene aperto (un altro Pith, un backup, un visualizzatore di database) e riprova.
doctor-database-too-old = { $path } è di un Pith troppo vecchio per essere aggiornato da questo. Indica un altro file in PITH_DATABASE o ripristina un backup più recente con “pith restore”.
doctor-database-full = Non c’è più spazio sul disco di { $path }. Libera spazio e riprova.
doctor-database-read-only = { $path } si può leggere ma non scrivere. Controlla i permessi e che il disco non sia montato in sola lettura.
doctor-database-forbidden = Pith non ha il permesso di aprire { $path }. Dai all’utente che esegue Pith il permesso di leggere e scrivere il file e la sua cartella.
doctor-database-missing = Il file { $path } non esiste, o manca la sua cartella. Controlla il percorso; il database di Pith è indicato in PITH_DATABASE.
doctor-database-unopenable = { $path } non si apre come file. Controlla che non sia una cartella o indica un altro file in PITH_DATABASE.
doctor-database-failing = Il disco ha dato errore leggendo o scrivendo { $path }. Controlla il disco e il registro di sistema; se il file è perso, ripristina un backup con “pith restore”.
doctor-database-damaged = { $path } è danneggiato. Ferma Pith e ripristina un backup con “pith restore”; il file danneggiato resta accanto.
doctor-database-foreign = { $path } non è un database di Pith, quindi non è stato toccato. Spostalo o indica un altro file in PITH_DATABASE.
doctor-database-mistaken = Pith e il database { $path } non si capiscono. O qualcuno ha cambiato le tabelle, o è un errore di Pith; il registro dice quale istruzione è fallita. Segnalalo, per favore.
doctor-database-schema = Le tabelle in { $path } non sono come questo Pith se le aspetta: { $names }. Ripristina un backup con “pith restore”; se nessuno le ha cambiate, segnala l’errore, per favore.
doctor-certificates-ok = Per aprire le pagine si accettano anche i certificati in { $path }.
doctor-certificates-fail = I certificati in { $path } non si possono leggere, quindi le pagine che ne hanno bisogno non si aprono. Indica un file PEM in PITH_CA_FILE o SSL_CERT_FILE.
doctor-token-ok = Telegram conosce questo bot come @{ $name }.
doctor-token-none = TELEGRAM_BOT_TOKEN non è impostato: Pith funziona solo nel terminale. Per usarlo su Telegram chiedi un token a @BotFather.
doctor-token-refused = Telegram rifiuta il token. Copia di nuovo TELEGRAM_BOT_TOKEN da @BotFather.
doctor-token-fail = Telegram non risponde a { $address }. Controlla la rete, un eventuale proxy e TELEGRAM_BASE_URL se l’hai impostato.
doctor-token-other = Questo database appartiene a un altro bot, il numero { $id }; questo token è di @{ $name }. Rimetti il token di quel bot o indica un nuovo file in PITH_DATABASE.
doctor-token-shared = Un altro programma riceve i messaggi di questo bot con lo stesso token (visto l’ultima volta: { $at }), quindi alcune richieste arrivano lì e qui vanno perse. Ferma l’altro programma, oppure revoca il token in @BotFather e usa quello nuovo solo qui.
doctor-inline-on = La modalità inline è attiva: in qualsiasi chat, @{ $name } e un link danno un riassunto.
doctor-inline-off = La modalità inline è disattivata: nelle altre chat, @{ $name } e un link non fanno niente. Per attivarla, manda /setinline a @BotFather.
doctor-feedback-seen = Telegram comunica quali schede inline vengono mandate; l’ultima volta: { $at }.
doctor-feedback-unseen = Non è ancora stata mandata nessuna scheda inline, perciò non si vede se il feedback inline è attivo. Con il feedback, le schede diventano riassunti da sole: manda /setinlinefeedback a @BotFather e scegli 100%.
doctor-feedback-missed = Il feedback inline sembra disattivato: in data { $at } qualcuno ha dovuto toccare una scheda per averne il riassunto. Manda /setinlinefeedback a @BotFather e scegli 100%.
doctor-guest-on = La modalità ospite è attiva: @{ $name } si può menzionare nelle chat di cui non fa parte.
doctor-guest-off = La modalità ospite è disattivata: una menzione di @{ $name } arriva solo nelle chat di cui fa parte. Si attiva nelle impostazioni del bot presso @BotFather.
doctor-privacy-on = La modalità privacy è attiva: nei gruppi questo bot vede solo comandi, menzioni e risposte. Per i pulsanti e i riassunti automatici deve essere amministratore lì, oppure va disattivato /setprivacy presso @BotFather.
doctor-privacy-off = La modalità privacy è disattivata: questo bot riceve ogni messaggio dei suoi gruppi. Risponde solo dove glielo chiedono, o come hanno scelto gli amministratori del gruppo.
doctor-access-open = Chiunque può usare questo bot (PITH_ACCESS=open).
doctor-access-listed = Solo chi ha ricevuto l’accesso può usare questo bot (PITH_ACCESS=listed).
doctor-access-unbounded = Chiunque può usare questo bot, il suo modello ha una chiave e non è impostato un budget per tutte le persone insieme: persone estranee possono far salire il tuo conto. Imposta PITH_BUDGET_ALL, o PITH_ACCESS=listed.
doctor-price-missing = C’è un budget in dollari, ma in PITH_PRICES non c’è un prezzo per { $models }: quanto costa non viene contato.
doctor-model-ok = Il modello { $model } risponde.
doctor-model-none = Nessun modello è impostato: Pith sceglie le frasi da solo. Imposta OPENAI_API_KEY, oppure OPENAI_BASE_URL per un modello tuo.
doctor-model-refused = Il server del modello rifiuta { $model }. Controlla OPENAI_API_KEY, OPENAI_BASE_URL e OPENAI_MODEL.
doctor-model-budget = Il credito per { $model } è esaurito. Controlla presso il fornitore del modello o imposta un’altra chiave.
doctor-model-fail = Il modello { $model } non risponde. Controlla che sia in funzione, e OPENAI_BASE_URL.
doctor-model-address = A OPENAI_BASE_URL non risponde un modello: { $model } non è raggiungibile. Nella maggior parte dei server l’indirizzo finisce con /v1.
doctor-model-unusable = Il modello { $model } risponde, ma non riesce a riassumere un articolo breve. Prova un altro modello o guarda il log del tuo server.
doctor-summary = { $count ->
    [0] Tutto ciò che è configurato funziona.
    [1] Una cosa non funziona.
    [many] { $count } di cose non funzionano.
   *[other] { $count } cose non funzionano.
}

terminal-example = Ecco che cosa faccio di un articolo. Poi tocca a te.
terminal-help =
    Manda un link o il percorso di un file, o incolla un testo. Poi chiedi quello che vuoi sapere, con parole tue.

    /shorter /longer · lo stesso riassunto, più breve o più lungo
    /1 /2 … · un articolo della rassegna, per intero
    /length short|medium|long · da adesso in poi; auto annulla una scelta
    /language de|source|… · lingua dei riassunti
    /points 1-12 · quanti punti chiave
    /style neutral|plain|bullets
    /quotes on|off · /unchecked on|off
    /settings /privacy /export /forget /example /quit
