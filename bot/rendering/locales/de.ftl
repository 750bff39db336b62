# What Pith says, in German. The rules stand at the top of en.ftl.
# Readers are addressed as "du"; Pith speaks of itself as "ich".

## First words

start =
    Keine Zeit zum Lesen? Hol dir die Kurzfassung.

    Schick mir einen Link, einen Text oder eine Datei (PDF, DOCX, EPUB, HTML, Markdown). Ich lese und sage dir, worauf es ankommt, mit dem Wortlaut der Quelle zu jedem Punkt.

    Antworte auf eine Zusammenfassung, wenn du etwas zum Artikel wissen willst. Mit /settings änderst du Sprache, Länge und Stil; alles Weitere steht unter /help.
help =
    Was du mir schicken kannst

    • einen Link oder mehrere; er darf auch hinter Wörtern oder unter einem Bild stecken
    • einen Text, eingefügt oder weitergeleitet; ein langer darf in mehreren Nachrichten ankommen
    • eine Datei bis 20 MB: PDF, DOCX, EPUB, HTML, Markdown oder reiner Text

    Was du bekommst

    • die Kernpunkte in deiner Sprache; ↗ öffnet den Artikel an der Stelle, auf die sich ein Punkt stützt
    • Im Wortlaut: diese Stellen, Wort für Wort
    • eine letzte Zeile, die sagt, was ich gelesen habe und ob etwas fehlt

    Antworte auf eine Zusammenfassung mit einer Frage. Ich antworte allein aus ihrem Artikel oder sage dir, dass nichts dazu drinsteht. Mit den Buttons unter einer Zusammenfassung wird sie kürzer oder länger oder wechselt die Sprache.

    Ich prüfe, ob Zitate, Zahlen und Namen im Artikel zu finden sind. Ob der Artikel recht hat, kann ich nicht wissen.

    /settings · Sprache, Länge, Stil
    /language · die Sprache deiner Zusammenfassungen
    /privacy · was ich speichere und wie du es löschst
privacy =
    Das speichere ich von dir, unter deiner Telegram-ID:

    • deine Einstellungen
    • welche Zusammenfassungen du bekommen hast (Link, Titel, Zeit), damit Buttons und Antworten weiter funktionieren
    • die Texte und Dateien, die du geschickt hast, so wie ich sie gelesen habe, und ihre Zusammenfassungen; niemand sonst bekommt sie zu sehen
    • was deine Anfragen verbraucht haben (Zeit, Modell, Tokens), ohne jeden Text

    Zusammenfassungen öffentlicher Seiten speichere ich ohne deine ID. Wer denselben Link schickt, bekommt dieselbe.

    Ist hier ein Sprachmodell eingerichtet, bekommt es den Text, den ich zusammenfassen soll, und deine Fragen dazu. Wer diesen Bot betreibt, kann seine Datenbank lesen.

    /export schickt dir alles, was von dir gespeichert ist. /forget löscht es.
small-talk = Hallo! Schick mir einen Link, einen Text oder eine Datei, und du bekommst das Wichtigste daraus. Mehr unter /help.
unknown-command = Diesen Befehl kenne ich nicht. Was ich kann, steht unter /help. Oder schick mir einfach einen Link, einen Text oder eine Datei.
nothing-found = Darin habe ich nichts zu lesen gefunden. Schick mir einen Link, einen Text aus ein paar Sätzen oder eine Datei.
reply-unknown = Ich weiß nicht, welchen Artikel du meinst. Antworte auf eine meiner Zusammenfassungen oder schick den Link noch einmal.
too-many-links = { $count ->
    [one] Das ist ein Link mehr, als ich auf einmal lese. Ich nehme die ersten { $most }; schick mir den letzten danach noch einmal.
   *[other] Das sind { $count } Links mehr, als ich auf einmal lese. Ich nehme die ersten { $most }; schick mir die übrigen danach noch einmal.
}
and-more = { $count ->
    [one] und eine weitere Angabe
   *[other] und { $count } weitere Angaben
}

## While the reader waits

progress-reading = Ich lese…
progress-writing = Ich schreibe…
progress-part = Ich lese einen langen Artikel: Teil { $done } von { $total }…
stopped = Gestoppt. Schick es noch einmal, wann immer du willst.

## A summary

quotes-title = Im Wortlaut
page = S. { NUMBER($page, useGrouping: 0) }
doubts = nicht im Artikel gefunden: { $doubts }
no-passage = keine Stelle im Artikel gefunden, die das stützt
points-left-out = { $count ->
    [one] Ein Punkt fehlt: Im Artikel fand sich kein Beleg dafür.
   *[other] { $count } Punkte fehlen: Im Artikel fand sich kein Beleg dafür.
}
authors-more = { $count ->
    [one] { $names } und eine weitere Person
   *[other] { $names } und { $count } weitere
}
untitled = Ohne Titel

## The last line: an honest reading report

reading-minutes = { $minutes } Min. Lesezeit
reading-full = ganz gelesen
reading-share = zu { $percent } % gelesen (zu lang)
reading-teaser = nur ein Anreißer: sieht nach einer Bezahlschranke aus
reading-consent-wall = nur ein Cookie-Hinweis
reading-login-wall = nur eine Anmeldeseite
reading-bot-check = nur eine Prüfung auf Roboter
reading-error-page = nur eine Fehlerseite
reading-link-list = nur eine Liste von Links
reading-empty = nichts Lesbares
reading-media-page = nur ein Film, ein Ton oder Bilder
reading-product-page = nur eine Produktseite
reading-app-shell = nur eine leere Seite, die ein Skript füllt
reading-via-archive = aus der Kopie eines Archivs
reading-via-renderer = mit einem Browser gelesen
fallback-no-model = ohne Modell zusammengefasst: es ist keins eingerichtet
fallback-model-down = ohne Modell zusammengefasst: es hat nicht geantwortet
fallback-model-misconfigured = ohne Modell zusammengefasst: es ist nicht richtig eingerichtet
fallback-model-unusable = ohne Modell zusammengefasst: seine Antwort war nicht zu gebrauchen
fallback-model-refused = ohne Modell zusammengefasst: es hat diesen Text abgelehnt
fallback-model-budget = ohne Modell zusammengefasst: sein Budget ist aufgebraucht

## Answers to questions

answer-not-found = Dazu sagt der Artikel nichts.
answer-no-model = die passendsten Stellen, ohne Modell: es ist keins eingerichtet
answer-model-down = die passendsten Stellen, ohne Modell: es hat nicht geantwortet
answer-model-misconfigured = die passendsten Stellen, ohne Modell: es ist nicht richtig eingerichtet
answer-model-unusable = die passendsten Stellen, ohne Modell: seine Antwort war nicht zu gebrauchen
answer-model-refused = die passendsten Stellen, ohne Modell: es hat diesen Text abgelehnt
answer-model-budget = die passendsten Stellen, ohne Modell: sein Budget ist aufgebraucht

## Languages

language-kept = Gemerkt. Die Sprache deiner Zusammenfassungen ist jetzt: { $language }.
language-source = die des Artikels

## Settings

settings-title = Einstellungen
settings-hint = Tippe auf eine Einstellung, um sie zu ändern. Sie gilt für alles, was du ab jetzt schickst.
setting-language = Sprache der Zusammenfassungen
setting-interface = Sprache dieses Chats
setting-length = Länge
setting-points = Kernpunkte
setting-style = Stil
setting-quotes = Zitate
setting-unsupported = Punkte ohne Beleg
setting-language-question = In welcher Sprache möchtest du deine Zusammenfassungen?
setting-interface-question = In welcher Sprache soll ich mit dir reden?
setting-length-question = Wie lang sollen deine Zusammenfassungen sein?
setting-points-question = Wie viele Kernpunkte soll eine Zusammenfassung haben?
setting-style-question = Wie sollen Zusammenfassungen geschrieben sein?
setting-quotes-question = Möchtest du die Stellen sehen, auf die sich eine Zusammenfassung stützt?
setting-unsupported-question = Was soll mit einem Punkt geschehen, dessen Zitat, Zahlen oder Namen sich nicht im Artikel finden?
length-short = kurz
length-medium = mittel
length-long = lang
style-neutral = neutral
style-plain = einfache Worte
style-bullets = nur Kernpunkte
quotes-on = eingeblendet
quotes-off = ausgeblendet
unsupported-keep = mit Hinweis zeigen
unsupported-drop = weglassen
points-by-length = je nach Länge
from-reader = deine Wahl
from-telegram = wie in Telegram
from-interface = wie in diesem Chat
from-length = je nach Länge
from-default = Standard

## What is kept of the reader

export-caption = Alles, was ich von dir gespeichert habe. Die Datei ist JSON: Jeder Texteditor öffnet sie.
forget-question = Soll ich alles löschen, was ich von dir gespeichert habe: deine Einstellungen, die Liste deiner Zusammenfassungen, deine Texte und Dateien? Das lässt sich nicht rückgängig machen.
forget-done = Erledigt: Von dir ist nichts mehr gespeichert. Wenn du mir wieder etwas schickst, fangen wir von vorn an.
forget-kept = Gut, alles bleibt, wie es ist.

## Buttons

button-shorter = Kürzer
button-longer = Länger
button-language = Sprache
button-back = ‹ Zurück
button-done = Fertig
button-yes-delete = Ja, alles löschen
button-keep = Nein, behalten
button-setting = { $name }: { $value }
button-chosen = ✓ { $value }
button-reset = Standard: { $value }

## Short notices over the chat

alert-saved = Gespeichert.
alert-unchanged = Das ist schon so eingestellt.
alert-working = Bin schon dabei.
alert-outdated = Dieser Button stammt aus einer älteren Version von mir. Schick /settings oder den Link noch einmal.

## Commands, as Telegram lists them

command-start = was ich kann
command-help = was du schicken kannst und was du bekommst
command-settings = Sprache, Länge, Stil
command-language = Sprache deiner Zusammenfassungen
command-privacy = was von dir gespeichert wird
command-export = alles bekommen, was von dir gespeichert ist
command-forget = alles löschen, was von dir gespeichert ist

## Errors: what happened, and what the reader can do

error-link-refused = Ich öffne nur öffentliche Webadressen, die mit http oder https beginnen. Prüfe den Link oder füge den Text selbst ein.
error-page-unreachable = Die Website hat nicht geantwortet. Prüfe den Link oder versuche es in ein paar Minuten noch einmal.
error-page-not-found = Laut der Website gibt es diese Seite nicht. Prüfe den Link: Vielleicht ist er abgeschnitten, oder der Artikel ist umgezogen.
error-page-blocked = Die Website weist Leser wie mich ab. Öffne den Artikel selbst und füge seinen Text hier ein; den fasse ich zusammen.
error-paywall-found = Nur der Anreißer ist frei, der Artikel steht hinter einer Bezahlschranke. Wenn du ihn lesen kannst, füge seinen Text hier ein.
error-consent-wall-found = Ich habe nur einen Cookie-Hinweis bekommen, nicht den Artikel. Öffne die Seite selbst und füge ihren Text hier ein.
error-login-wall-found = Das zeigt die Website nur, wenn man angemeldet ist. Wenn du es lesen kannst, füge den Text hier ein.
error-link-list-found = Diese Seite ist eine Liste von Links, kein Artikel. Schick mir den Link zu dem, den du lesen willst.
error-no-article-found = Die Seite ging auf, aber ich habe keinen Artikel darauf gefunden. Wenn einer da ist, füge seinen Text hier ein.
error-media-page-found = Diese Seite zeigt einen Film, einen Ton oder Bilder und hat kaum Text. Wenn es ein Transkript oder einen Artikel dazu gibt, schick mir den.
error-product-page-found = Diese Seite verkauft etwas und ist kein Artikel. Schick mir einen Artikel oder Test dazu, oder füge den Text ein, der dich interessiert.
error-app-shell-found = Diese Seite baut ihren Text erst im Browser auf, ich bekam nur einen leeren Rahmen. Öffne sie und füge den Text hier ein, oder schick ihn als PDF.
error-nothing-to-read = Ich habe darin keinen Satz zum Zusammenfassen gefunden. Eine gescannte Datei enthält nur Bilder; ich brauche eine mit echtem Text.
error-source-too-large = Das ist größer, als ich lesen kann (Seiten bis 10 MB, Dateien bis 20 MB). Schick einen Teil davon oder füge den Text ein.
error-unsupported-file = Diese Art von Datei kann ich nicht lesen. Ich nehme PDF, DOCX, EPUB, HTML, Markdown und reinen Text.
error-broken-file = Diese Datei lässt sich nicht öffnen, sie scheint beschädigt zu sein. Speichere sie neu und schick mir die neue.
error-protected-file = Diese Datei ist mit einem Passwort geschützt. Speichere sie ohne und schick mir die.
error-reading-too-slow = Das Lesen hat länger gedauert, als ich darf. Versuche es später noch einmal oder füge den Teil ein, um den es dir geht.
error-model-unavailable = Das Sprachmodell antwortet gerade nicht. Versuche es in ein paar Minuten noch einmal.
error-model-misconfigured = Das Sprachmodell ist hier nicht richtig eingerichtet. Bitte sag dem Betreiber des Bots Bescheid; pith doctor zeigt, was zu tun ist.
error-model-budget-spent = Das Budget für das Sprachmodell ist aufgebraucht. Versuche es später noch einmal oder sag dem Betreiber des Bots Bescheid.
error-model-refused = Das Sprachmodell lehnt es ab, über diesen Text zu schreiben. Mit einem anderen Text kann es klappen.
error-prompt-too-long = Das ist zu lang für das Sprachmodell, selbst in Teilen. Schick mir einen kürzeren Abschnitt.
error-answer-unusable = Die Antwort des Sprachmodells war nicht zu gebrauchen. Versuche es noch einmal; beim zweiten Mal klappt es oft.
error-database-too-new = Meine Datenbank stammt von einer neueren Version von mir. Der Betreiber des Bots muss ihn aktualisieren.
error-database-unavailable = Ich komme gerade nicht an mein Gedächtnis. Versuche es gleich noch einmal; wenn es so bleibt, sag dem Betreiber des Bots Bescheid.
error-summary-forgotten = Den Artikel zu dieser Zusammenfassung habe ich nicht mehr. Schick den Link, den Text oder die Datei noch einmal.
error-unknown = Bei mir ist etwas schiefgegangen; für den Betreiber des Bots ist es notiert. Bitte versuche es noch einmal.

## The terminal

terminal-welcome =
    Keine Zeit zum Lesen? Hol dir die Kurzfassung.

    Füge einen Link, den Pfad einer Datei oder einen Text ein und drücke Enter. Fragen beantworte ich aus dem letzten Artikel.
    /settings, /language, /help; mit Strg-D oder /quit ist Schluss.
terminal-setting-unknown = Mit diesem Wert kann ich dort nichts anfangen. /help zeigt, was geht, /settings, was gerade gilt.

## pith doctor: each finding says what to mend

doctor-python-ok = Python { $version }.
doctor-config-fail = Die Konfiguration ist nicht brauchbar: { $problems }. Korrigiere sie in der Umgebung oder in der Datei .env.
doctor-database-ok = Die Datenbank { $path } lässt sich lesen und schreiben.
doctor-database-too-new = Die Datenbank { $path } stammt von einem neueren Pith. Aktualisiere Pith oder nenne in PITH_DATABASE eine andere Datei.
doctor-database-fail = Die Datenbank { $path } lässt sich nicht lesen und schreiben. Prüfe, ob der Ordner existiert, dir gehört und Platz hat, oder nenne in PITH_DATABASE eine andere Datei.
doctor-token-ok = Telegram kennt diesen Bot als @{ $name }.
doctor-token-none = TELEGRAM_BOT_TOKEN ist nicht gesetzt: Pith läuft nur im Terminal. Für Telegram hol dir ein Token von @BotFather.
doctor-token-refused = Telegram lehnt das Token ab. Kopiere TELEGRAM_BOT_TOKEN noch einmal von @BotFather.
doctor-token-fail = Telegram antwortet unter { $address } nicht. Prüfe das Netz, einen Proxy und, falls gesetzt, TELEGRAM_BASE_URL.
doctor-model-ok = Das Modell { $model } antwortet.
doctor-model-none = Es ist kein Modell gesetzt: Pith wählt die Sätze selbst aus. Setze OPENAI_API_KEY, oder OPENAI_BASE_URL für ein eigenes Modell.
doctor-model-refused = Der Endpunkt lehnt { $model } ab. Prüfe OPENAI_API_KEY, OPENAI_BASE_URL und OPENAI_MODEL.
doctor-model-budget = Das Guthaben für { $model } ist aufgebraucht. Sieh beim Anbieter des Modells nach oder setze einen anderen Schlüssel.
doctor-model-fail = Das Modell { $model } antwortet nicht. Prüfe, ob es läuft, und OPENAI_BASE_URL.
doctor-summary = { $count ->
    [0] Alles, was eingerichtet ist, funktioniert.
    [one] Eine Sache ist kaputt.
   *[other] { $count } Sachen sind kaputt.
}

terminal-example = Das mache ich aus einem Artikel. Danach bist du dran.
terminal-help =
    Schick einen Link oder den Pfad einer Datei, oder füge einen Text ein. Danach frag, was du wissen willst, in einfachen Worten.

    /shorter /longer            dieselbe Zusammenfassung kürzer oder länger
    /length short|medium|long   ab jetzt; auto nimmt eine Wahl zurück
    /language de|source|…       Sprache der Zusammenfassungen
    /points 1-12                Zahl der Kernpunkte
    /style neutral|plain|bullets
    /quotes on|off   /unchecked on|off
    /settings /privacy /export /forget /example /quit
