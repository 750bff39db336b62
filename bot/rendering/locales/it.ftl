# What Pith says, in Italian. The rules stand at the top of en.ftl.
# Readers are addressed as "tu"; the apostrophe is ’.

## First words

start =
    Non hai tempo di leggere? Chiedi un riassunto.

    Mandami un link, un testo o un file (PDF, DOCX, EPUB, HTML, Markdown). Lo leggo e ti dico che cosa conta, con le parole della fonte accanto a ogni punto.

    Rispondi a un riassunto per fare domande sul suo articolo. Con /settings cambi lingua, lunghezza e stile; il resto lo trovi in /help.
help =
    Che cosa puoi mandarmi

    • uno o più link, anche dietro a delle parole o sotto un’immagine
    • un testo, incollato o inoltrato; se è lungo, può arrivare in più messaggi
    • un file fino a 20 MB: PDF, DOCX, EPUB, HTML, Markdown o testo semplice

    Che cosa ricevi

    • i punti chiave nella tua lingua; ↗ apre l’articolo alle parole su cui si basa un punto
    • Citazioni dal testo: quei passaggi, parola per parola
    • un’ultima riga che dice che cosa ho letto e se è rimasto fuori qualcosa

    Rispondi a un riassunto con una domanda: ti rispondo solo in base al suo articolo, o ti dico che non ne parla. I pulsanti sotto un riassunto lo accorciano, lo allungano o gli cambiano lingua.

    Controllo che citazioni, numeri e nomi si trovino nell’articolo. Se l’articolo abbia ragione, non posso saperlo.

    /settings · lingua, lunghezza, stile
    /language · la lingua dei tuoi riassunti
    /privacy · che cosa conservo e come cancellarlo
privacy =
    Ecco che cosa conservo di te, sotto il tuo ID di Telegram:

    • le tue impostazioni
    • quali riassunti ti ho mostrato (link, titolo, ora), perché pulsanti e risposte continuino a funzionare
    • i testi e i file che hai mandato, così come li ho letti, e i loro riassunti; nessun altro può vederli
    • quanto hanno consumato le tue richieste (tempo, modello, token), senza alcun testo

    I riassunti delle pagine pubbliche sono conservati senza il tuo ID, e servono a chiunque mandi lo stesso link.

    Se qui è configurato un modello linguistico, riceve il testo da riassumere e le tue domande su di esso. Chi gestisce questo bot può leggerne il database.

    /export ti manda tutto ciò che conservo di te. /forget lo cancella.
small-talk = Ciao! Mandami un link, un testo o un file e ti dico che cosa conta. Il resto lo trovi in /help.
unknown-command = Non conosco questo comando. In /help trovi quello che so fare; oppure mandami semplicemente un link, un testo o un file.
nothing-found = Lì non ho trovato niente da leggere. Mandami un link, un testo di qualche frase o un file.
reply-unknown = Non so di quale articolo parli. Rispondi a uno dei miei riassunti o manda di nuovo il link.
too-many-links = { $count ->
    [one] C’è un link in più di quanti ne leggo alla volta. Comincio dai primi { $most }; poi mandami di nuovo l’ultimo.
    [many] Ci sono { $count } di link in più di quanti ne leggo alla volta. Comincio dai primi { $most }; poi mandami di nuovo gli altri.
   *[other] Ci sono { $count } link in più di quanti ne leggo alla volta. Comincio dai primi { $most }; poi mandami di nuovo gli altri.
}
and-more = { $count ->
    [one] e un altro
    [many] e altri { $count }
   *[other] e altri { $count }
}

## While the reader waits

progress-reading = Leggo…
progress-writing = Scrivo…
progress-part = Leggo un articolo lungo: parte { $done } di { $total }…
stopped = Interrotto. Mandalo di nuovo quando vuoi.

## A summary

quotes-title = Citazioni dal testo
page = p. { NUMBER($page, useGrouping: 0) }
doubts = non trovato nell’articolo: { $doubts }
no-passage = nell’articolo non ho trovato un passaggio che lo sostenga
points-left-out = { $count ->
    [one] Ho tralasciato un punto: nell’articolo non ho trovato nulla che lo sostenga.
    [many] Ho tralasciato { $count } di punti: nell’articolo non ho trovato nulla che li sostenga.
   *[other] Ho tralasciato { $count } punti: nell’articolo non ho trovato nulla che li sostenga.
}
authors-more = { $count ->
    [one] { $names } e un’altra persona
    [many] { $names } e { $count } di altre persone
   *[other] { $names } e altre { $count } persone
}
untitled = Senza titolo

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
reading-media-page = solo un video, un audio o immagini
reading-product-page = solo la pagina di un prodotto
reading-app-shell = solo una pagina vuota riempita da uno script
reading-via-archive = dalla copia di un archivio
reading-via-renderer = letto con un browser
fallback-no-model = riassunto senza modello: non ne è configurato nessuno
fallback-model-down = riassunto senza modello: non ha risposto
fallback-model-misconfigured = riassunto senza modello: non è configurato bene
fallback-model-unusable = riassunto senza modello: la sua risposta era inutilizzabile
fallback-model-refused = riassunto senza modello: ha rifiutato questo testo
fallback-model-budget = riassunto senza modello: il suo budget è esaurito

## Answers to questions

answer-not-found = L’articolo non lo dice.
answer-no-model = i passaggi più pertinenti, senza modello: non ne è configurato nessuno
answer-model-down = i passaggi più pertinenti, senza modello: non ha risposto
answer-model-misconfigured = i passaggi più pertinenti, senza modello: non è configurato bene
answer-model-unusable = i passaggi più pertinenti, senza modello: la sua risposta era inutilizzabile
answer-model-refused = i passaggi più pertinenti, senza modello: ha rifiutato questo testo
answer-model-budget = i passaggi più pertinenti, senza modello: il suo budget è esaurito

## Languages

language-kept = Fatto. La lingua dei tuoi riassunti ora è: { $language }.
language-source = quella dell’articolo

## Settings

settings-title = Impostazioni
settings-hint = Tocca un’impostazione per cambiarla. Vale per tutto quello che mandi da adesso in poi.
setting-language = Lingua dei riassunti
setting-interface = Lingua di questa chat
setting-length = Lunghezza
setting-points = Punti chiave
setting-style = Stile
setting-quotes = Citazioni
setting-unsupported = Punti senza riscontro
setting-language-question = In che lingua vuoi i tuoi riassunti?
setting-interface-question = In che lingua vuoi che ti parli?
setting-length-question = Quanto lunghi vuoi i tuoi riassunti?
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
quotes-on = visibili
quotes-off = nascoste
unsupported-keep = mostrati con una nota
unsupported-drop = tralasciati
points-by-length = secondo la lunghezza
from-reader = scelta tua
from-telegram = come in Telegram
from-interface = come in questa chat
from-length = secondo la lunghezza
from-default = predefinito

## What is kept of the reader

export-caption = Tutto ciò che conservo di te. Il file è JSON: lo apre qualsiasi editor di testo.
forget-question = Cancello tutto ciò che conservo di te: le tue impostazioni, l’elenco dei tuoi riassunti, i tuoi testi e i tuoi file? Non si può annullare.
forget-done = Fatto: di te non conservo più nulla. Se mi mandi di nuovo qualcosa, ricominciamo da zero.
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
button-reset = Predefinito: { $value }

## Short notices over the chat

alert-saved = Salvato.
alert-unchanged = È già così.
alert-working = Ci sto già lavorando.
alert-outdated = Questo pulsante è di una mia versione precedente. Manda /settings, o di nuovo il link.

## Commands, as Telegram lists them

command-start = che cosa faccio
command-help = che cosa puoi mandare e che cosa ricevi
command-settings = lingua, lunghezza, stile
command-language = lingua dei tuoi riassunti
command-privacy = che cosa conservo di te
command-export = ricevi tutto ciò che conservo di te
command-forget = cancella tutto ciò che conservo di te

## Errors: what happened, and what the reader can do

error-link-refused = Apro solo indirizzi web pubblici che iniziano con http o https. Controlla il link o incolla direttamente il testo.
error-page-unreachable = Il sito non ha risposto. Controlla il link o riprova tra qualche minuto.
error-page-not-found = Il sito dice che questa pagina non esiste. Controlla il link: forse è troncato, o l’articolo è stato spostato.
error-page-blocked = Il sito respinge i lettori come me. Apri tu l’articolo e incolla qui il testo; riassumo quello.
error-paywall-found = È aperta solo l’anteprima, l’articolo è a pagamento. Se puoi leggerlo, incolla qui il testo.
error-consent-wall-found = Mi è arrivato solo un avviso sui cookie, non l’articolo. Apri tu la pagina e incolla qui il testo.
error-login-wall-found = Il sito lo mostra solo a chi ha fatto l’accesso. Se puoi leggerlo, incolla qui il testo.
error-link-list-found = Questa pagina è un elenco di link, non un articolo. Mandami il link di quello che vuoi leggere.
error-no-article-found = La pagina si è aperta, ma non ci ho trovato nessun articolo. Se c’è, incolla qui il testo.
error-media-page-found = Questa pagina mostra un video, un audio o immagini e ha pochissimo testo. Se c’è una trascrizione o un articolo, mandami quello.
error-product-page-found = Questa pagina vende qualcosa e non è un articolo. Mandami un articolo o una recensione, o incolla il testo che ti interessa.
error-app-shell-found = Questa pagina crea il testo nel browser e ho ricevuto solo una cornice vuota. Aprila tu e incolla qui il testo, o mandalo in PDF.
error-nothing-to-read = Non ci ho trovato nessuna frase da riassumere. Un file scansionato contiene solo immagini; me ne serve uno con testo vero.
error-source-too-large = È più grande di quanto posso leggere (10 MB per una pagina, 20 MB per un file). Mandane una parte o incolla il testo.
error-unsupported-file = Non so leggere questo tipo di file. Accetto PDF, DOCX, EPUB, HTML, Markdown e testo semplice.
error-broken-file = Questo file non si apre, sembra danneggiato. Salvalo di nuovo e mandami quello nuovo.
error-protected-file = Questo file è protetto da una password. Salvalo senza e mandamelo.
error-reading-too-slow = La lettura ha richiesto più tempo di quello che ho. Riprova più tardi o incolla la parte che ti interessa.
error-model-unavailable = Il modello linguistico al momento non risponde. Riprova tra qualche minuto.
error-model-misconfigured = Il modello linguistico qui non è configurato bene. Avvisa chi gestisce questo bot; pith doctor mostra che cosa sistemare.
error-model-budget-spent = Il budget per il modello linguistico è esaurito. Riprova più tardi o avvisa chi gestisce questo bot.
error-model-refused = Il modello linguistico si rifiuta di scrivere su questo testo. Con un altro può andare.
error-prompt-too-long = È troppo lungo per il modello linguistico, anche a pezzi. Mandamene una parte più breve.
error-answer-unusable = La risposta del modello linguistico era inutilizzabile. Riprova; spesso la seconda volta funziona.
error-database-too-new = Il mio database è di una versione più nuova di me. Chi gestisce questo bot deve aggiornarlo.
error-database-unavailable = Adesso non riesco ad accedere alla mia memoria. Riprova tra un momento; se continua, avvisa chi gestisce questo bot.
error-summary-forgotten = Non ho più l’articolo di questo riassunto. Manda di nuovo il link, il testo o il file.
error-unknown = Qualcosa è andato storto da parte mia, ed è annotato per chi gestisce questo bot. Riprova, per favore.

## The terminal

terminal-welcome =
    Non hai tempo di leggere? Chiedi un riassunto.

    Incolla un link, il percorso di un file o un testo, poi premi Invio. Alle domande rispondo con l’ultimo articolo.
    /settings, /language, /help; per uscire, Ctrl-D o /quit.
terminal-setting-unknown = Qui questo valore non va bene. In /help trovi quelli che vanno, in /settings quelli di adesso.

## pith doctor: each finding says what to mend

doctor-python-ok = Python { $version }.
doctor-config-fail = La configurazione non si può usare: { $problems }. Correggila nell’ambiente o nel file .env.
doctor-database-ok = Il database { $path } si può leggere e scrivere.
doctor-database-too-new = Il database { $path } è di una versione più nuova di Pith. Aggiorna Pith o indica un altro file in PITH_DATABASE.
doctor-database-fail = Il database { $path } non si può leggere e scrivere. Controlla che la cartella esista, sia tua e abbia spazio, o indica un altro file in PITH_DATABASE.
doctor-token-ok = Telegram conosce questo bot come @{ $name }.
doctor-token-none = TELEGRAM_BOT_TOKEN non è impostato: Pith funziona solo nel terminale. Per usarlo su Telegram chiedi un token a @BotFather.
doctor-token-refused = Telegram rifiuta il token. Copia di nuovo TELEGRAM_BOT_TOKEN da @BotFather.
doctor-token-fail = Telegram non risponde a { $address }. Controlla la rete, un eventuale proxy e TELEGRAM_BASE_URL se l’hai impostato.
doctor-model-ok = Il modello { $model } risponde.
doctor-model-none = Nessun modello è impostato: Pith sceglie le frasi da solo. Imposta OPENAI_API_KEY, oppure OPENAI_BASE_URL per un modello tuo.
doctor-model-refused = Il server del modello rifiuta { $model }. Controlla OPENAI_API_KEY, OPENAI_BASE_URL e OPENAI_MODEL.
doctor-model-budget = Il credito per { $model } è esaurito. Controlla presso il fornitore del modello o imposta un’altra chiave.
doctor-model-fail = Il modello { $model } non risponde. Controlla che sia in funzione, e OPENAI_BASE_URL.
doctor-summary = { $count ->
    [0] Tutto ciò che è configurato funziona.
    [one] Una cosa non funziona.
    [many] { $count } di cose non funzionano.
   *[other] { $count } cose non funzionano.
}

terminal-example = Ecco che cosa faccio di un articolo. Poi tocca a te.
terminal-help =
    Manda un link o il percorso di un file, o incolla un testo. Poi chiedi quello che vuoi sapere, con parole tue.

    /shorter /longer            lo stesso riassunto, più breve o più lungo
    /length short|medium|long   da adesso in poi; auto annulla una scelta
    /language de|source|…       lingua dei riassunti
    /points 1-12                quanti punti chiave
    /style neutral|plain|bullets
    /quotes on|off   /unchecked on|off
    /settings /privacy /export /forget /example /quit
