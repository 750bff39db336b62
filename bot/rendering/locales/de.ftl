# What Pith says, in German. The rules stand at the top of en.ftl.
# Readers are addressed as "du" (a whole group as "ihr"); Pith speaks of itself as "ich".
# Telegram's words: Kanal, Beitrag, Kommentar, Admin, verknüpfte Gruppe, Diskussion, Privacy-Modus.

## First words

start =
    Keine Zeit zum Lesen? Hol dir die Kurzfassung.

    Schick mir einen Link, einen Text oder eine Datei (PDF, DOCX, EPUB, HTML, Markdown). Ich lese alles, sage dir, worauf es ankommt, und zeige dir die Stellen, auf die ich mich stütze.

    Antworte auf eine Zusammenfassung, wenn du etwas zum Artikel wissen willst. Mit /settings änderst du Sprache, Länge und Stil; alles Weitere steht unter /help.
help =
    Was du mir schicken kannst

    • einen Link oder mehrere; er darf auch hinter Wörtern oder unter einem Bild stecken
    • einen Text, eingefügt oder weitergeleitet; ein langer darf auf mehrere Nachrichten verteilt sein
    • eine Datei bis 20 MB: PDF, DOCX, EPUB, HTML, MHTML, EML, Markdown oder reiner Text

    Was du bekommst

    • die Kernpunkte in deiner Sprache; ↗ öffnet den Artikel an der Stelle, auf die sich ein Punkt stützt
    • aus mehreren Links eine Übersicht: jeder Artikel in Kürze, und worin sie übereinstimmen oder sich widersprechen
    • Im Wortlaut: diese Stellen, Wort für Wort
    • eine letzte Zeile, die sagt, was ich gelesen habe und ob etwas fehlt

    Antworte auf eine Zusammenfassung mit einer Frage. Ich halte mich nur an den Artikel oder sage dir, dass nichts dazu drinsteht. Die Buttons darunter machen die Zusammenfassung kürzer oder länger oder ändern ihre Sprache.

    Wo es mich noch gibt

    • in Gruppen: füg mich hinzu und schick /tldr mit einem Link oder als Antwort auf einen
    • in deinem Kanal: /channels setzt einen Button unter seine Beiträge
    • in jedem Chat: tippe meinen Namen und einen Link und wähle die Zusammenfassung aus

    Ich prüfe, ob sich Zitate, Zahlen und Namen im Artikel finden. Ob der Artikel recht hat, kann ich nicht wissen.

    /settings · Sprache, Länge, Stil
    /language · die Sprache deiner Zusammenfassungen
    /channels · Zusammenfassungen unter den Beiträgen deines Kanals
    /privacy · was ich speichere und wie du es löschst
privacy =
    Das speichere ich über dich, unter deiner Telegram-ID:

    • deine Einstellungen
    • welche Zusammenfassungen du bekommen hast (Link, Titel, Zeit), damit Buttons und Antworten weiter funktionieren
    • was du in anderen Chats hinter meinem Namen getippt und als Karte gesendet hast, und die Kanäle, die du verknüpft hast
    • die Texte und Dateien, die du geschickt hast, so wie ich sie gelesen habe, und ihre Zusammenfassungen; sonst bekommt sie niemand zu sehen
    • wann und wo du etwas angefragt hast, wie das ausging und was es verbraucht hat (Modell, Tokens), ohne jeden Text
    • ob du hier freigeschaltet bist und wie groß dein Kontingent ist, falls jemand das festgelegt hat

    Zusammenfassungen öffentlicher Seiten speichere ich ohne deine ID. Wer denselben Link schickt, bekommt dieselbe.

    Ist hier ein Sprachmodell eingerichtet, bekommt es den Text, den ich zusammenfassen soll, und deine Fragen dazu. Wer diesen Bot betreibt, kann seine Datenbank lesen.

    /export schickt dir alles, was über dich gespeichert ist. /forget löscht es.
privacy-days =
    So viele Tage bleibt das, wenn es niemand vorher löscht:

    • Artikel, Texte, Dateien und ihre Zusammenfassungen: { $sources }
    • was gezeigt wurde, was hinter den Buttons steckt und wann etwas angefragt wurde: { $history }
    • für wessen Anfrage das Modell genutzt wurde: { $usage }
    • die Nummer einer beantworteten Nachricht, damit sie nicht zweimal beantwortet wird: { $answered }

    Was in einer Nachricht steht, speichere ich nur, bis sie beantwortet ist. Aufnahmen speichere ich nicht, nur was darin gesagt wird. Einstellungen bleiben, bis sie gelöscht werden.
small-talk = Hallo! Schick mir einen Link, einen Text oder eine Datei, und du bekommst das Wichtigste daraus. Mehr unter /help.
unknown-command = Diesen Befehl kenne ich nicht. Was ich kann, steht unter /help. Oder schick mir einfach einen Link, einen Text oder eine Datei.
nothing-found = Darin habe ich nichts zu lesen gefunden. Schick mir einen Link, einen Text aus ein paar Sätzen oder eine Datei.
reply-unknown = Ich weiß nicht, welchen Artikel du meinst. Antworte auf eine meiner Zusammenfassungen oder schick den Link noch einmal.
too-many-links = { $count ->
    [1] Das ist ein Link mehr, als ich auf einmal lese. Ich nehme die ersten { $most }; schick mir den letzten danach noch einmal.
   *[other] Das sind { $count } Links mehr, als ich auf einmal lese. Ich nehme die ersten { $most }; schick mir die übrigen danach noch einmal.
}
and-more = { $count ->
    [1] { $list } und eine weitere Angabe
   *[other] { $list } und { $count } weitere Angaben
}

too-late = Ich war lange offline. Was du inzwischen geschickt hast, lasse ich liegen; schick mir noch einmal, was du noch lesen willst.
offer-forgotten = Die Zusammenfassung, zu der dieser Link führt, habe ich nicht mehr. Schick mir den Link zum Artikel, dann lese ich ihn noch einmal.

## While the reader waits

progress-reading = Ich lese…
progress-writing = Ich schreibe…
progress-part = Ich lese einen langen Artikel: Teil { $done } von { $total }…
progress-sources = { $done } von { $total } gelesen…
stopped = Gestoppt. Schick es noch einmal, wann immer du willst.

# Between names or numbers in a list; the space at its end has to be written so.
list-separator = ,{ " " }
line-separator = { " " }·{ " " }
colon = :{ " " }
aside = { " " }({ $text })
digest-number = { NUMBER($number) }.{ " " }
digest-cited = { " " }[{ $numbers }]

## A summary

quotes-title = Im Wortlaut
page = S. { NUMBER($page, useGrouping: 0) }
doubts = nicht im Artikel gefunden: { $doubts }
doubts-elsewhere = im Artikel, aber nicht in den zitierten Sätzen: { $doubts }
doubts-unit = die zitierten Sätze nennen eine andere Einheit: { $doubts }
doubts-swapped = in den zitierten Sätzen sind diese Zahlen andersherum zugeordnet: { $doubts }
doubts-denied = der Artikel verneint das nicht: { $doubts }
doubts-affirmed = die zitierten Sätze verneinen das: { $doubts }
doubts-opposite = der Artikel sagt das Gegenteil: { $doubts }
disputed = ein zweites Modell findet das in den zitierten Sätzen nicht
no-passage = keine Stelle im Artikel gefunden, die das stützt
points-left-out = { $count ->
    [1] Ein Punkt fehlt: Im Artikel wurde kein Beleg dafür gefunden.
   *[other] { $count } Punkte fehlen: Im Artikel wurde kein Beleg dafür gefunden.
}
shortened = Gekürzt, damit es in eine Nachricht passt.
authors-more = { $count ->
    [1] { $names } und eine weitere Person
   *[other] { $names } und { $count } weitere
}
untitled = Ohne Titel

## A digest of several articles

digest-agree = Darin stimmen sie überein
digest-differ = Darin widersprechen sie sich
digest-doubts = fehlt in mindestens einem der dafür genannten Artikel: { $doubts }
digest-nothing-found = nichts gefunden, worin sie übereinstimmen oder sich widersprechen
digest-not-compared-no-model = nicht miteinander verglichen: dafür braucht es ein Modell
digest-not-compared-budget = nicht miteinander verglichen: das Budget des Modells ist vorerst aufgebraucht
digest-not-compared = nicht miteinander verglichen: vom Modell kam keine brauchbare Antwort

## The last line: an honest reading report

reading-minutes = { $minutes } Min. Lesezeit
reading-full = ganz gelesen
reading-share = zu { $percent } % gelesen (zu lang)
reading-teaser = nur ein Anreißer: sieht nach einer Bezahlschranke aus
reading-consent-wall = nur ein Cookie-Hinweis
reading-login-wall = nur eine Anmeldeseite
reading-bot-check = nur eine Bot-Abfrage (Captcha)
reading-error-page = nur eine Fehlerseite
reading-link-list = nur eine Liste von Links
reading-empty = nichts Lesbares
reading-media-page = nur Video, Audio oder Bilder
reading-product-page = nur eine Produktseite
reading-app-shell = nur eine leere Seite, die ein Skript füllt
reading-via-archive = aus einer Archivkopie
reading-via-renderer = mit einem Browser gelesen
fallback-no-model = ohne Modell zusammengefasst: es ist keins eingerichtet
fallback-model-down = ohne Modell zusammengefasst: das Modell hat nicht geantwortet
fallback-model-misconfigured = ohne Modell zusammengefasst: das Modell ist nicht richtig eingerichtet
fallback-model-unusable = ohne Modell zusammengefasst: die Antwort des Modells war nicht zu gebrauchen
fallback-model-refused = ohne Modell zusammengefasst: das Modell hat diesen Text abgelehnt
fallback-model-budget = ohne Modell zusammengefasst: das Guthaben beim Anbieter des Modells ist aufgebraucht
fallback-reader-budget = ohne Modell zusammengefasst: dein Kontingent ist vorerst aufgebraucht
fallback-chat-budget = ohne Modell zusammengefasst: das Kontingent dieses Chats ist vorerst aufgebraucht
fallback-all-budget = ohne Modell zusammengefasst: das Budget dieses Bots für das Modell ist vorerst aufgebraucht
fallback-large-job = ohne Modell zusammengefasst: ein so langer Text würde viel kosten

## Long texts: what a summary takes, before it begins

large-length = Ein langer Text: { $words } Wörter, etwa { $minutes } Min.
large-cost = { $parts ->
    [1] Ihn ganz zusammenzufassen braucht etwa { $tokens } Tokens.
   *[other] Ihn ganz zusammenzufassen braucht etwa { $tokens } Tokens, in { $parts } Teilen.
}
large-price = Das kostet etwa { $money }.
large-left-tokens = Übrig vom Budget: { $tokens } Tokens
large-left-money = Übrig vom Budget: { $money }
large-leave = Gut, ich lasse es.
button-large-all = Ganz zusammenfassen
button-large-extract = Kurzer Auszug
button-large-leave = Lieber nicht
alert-large-forgotten = Ich weiß nicht mehr, worum es hier ging. Schick es mir noch einmal.
alert-large-decided = Das ist schon entschieden.
alert-large-others = Das kann nur entscheiden, wer die Zusammenfassung angefordert hat, oder ein Admin dieser Gruppe.
terminal-large-ask = Soll ich anfangen? Schreib { $yes } oder { $no }.
terminal-yes = j ja
terminal-no = n nein
error-large-job = Das ist ein langer Text: Eine Zusammenfassung braucht etwa { $tokens } Tokens. Damit fange ich erst an, wenn jemand zustimmt.

## Answers to questions

answer-not-found = Im Artikel habe ich keine Antwort darauf gefunden.
answer-searched = nach Wörtern gesucht, ohne Modell
answer-no-model = die passendsten Stellen, ohne Modell ausgewählt: es ist keins eingerichtet
answer-model-down = die passendsten Stellen, ohne Modell ausgewählt: das Modell hat nicht geantwortet
answer-model-misconfigured = die passendsten Stellen, ohne Modell ausgewählt: das Modell ist nicht richtig eingerichtet
answer-model-unusable = die passendsten Stellen, ohne Modell ausgewählt: die Antwort des Modells war nicht zu gebrauchen
answer-model-refused = die passendsten Stellen, ohne Modell ausgewählt: das Modell hat diesen Text abgelehnt
answer-model-budget = die passendsten Stellen, ohne Modell ausgewählt: das Guthaben beim Anbieter des Modells ist aufgebraucht
answer-reader-budget = die passendsten Stellen, ohne Modell ausgewählt: dein Kontingent ist vorerst aufgebraucht
answer-chat-budget = die passendsten Stellen, ohne Modell ausgewählt: das Kontingent dieses Chats ist vorerst aufgebraucht
answer-all-budget = die passendsten Stellen, ohne Modell ausgewählt: das Budget dieses Bots für das Modell ist vorerst aufgebraucht

## Languages

language-kept = Gemerkt. Die Sprache deiner Zusammenfassungen ist jetzt: { $language }.
language-source = Originalsprache

## Settings

settings-title = Einstellungen
settings-hint = Tippe auf eine Einstellung, um sie zu ändern. Sie gilt für alles, was du ab jetzt schickst.
setting-language = Ausgabesprache
setting-interface = Chatsprache
setting-length = Länge
setting-points = Kernpunkte
setting-style = Stil
setting-quotes = Zitate
setting-unsupported = Unbelegte Punkte
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
unsupported-keep = mit Hinweis
unsupported-drop = weglassen
from-reader = deine Wahl
from-chat = die Wahl dieses Chats
from-telegram = wie in Telegram
from-interface = wie in diesem Chat
from-length = je nach Länge
from-default = Standard

## What is kept of the reader

export-caption = Alles, was ich über dich gespeichert habe. Die Datei ist JSON: Jeder Texteditor öffnet sie.
forget-question = Soll ich alles löschen, was ich über dich gespeichert habe: deine Einstellungen, die Liste deiner Zusammenfassungen, deine Texte und Dateien? Das lässt sich nicht rückgängig machen.
forget-done = Erledigt: Über dich ist nichts mehr gespeichert. Wenn du mir wieder etwas schickst, fangen wir von vorn an.
forget-traces = Gelöschtes kann Spuren in der Datenbankdatei hinterlassen. Sie werden in einem ruhigen Moment überschrieben, innerhalb eines Tages, solange ich laufe. Eine Sicherheitskopie, die vor einem Update entsteht, wird nach { $days } Tagen gelöscht.
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
button-reset = Standard

## Short notices over the chat

alert-saved = Gespeichert.
alert-unchanged = Das ist schon so eingestellt.
alert-working = Bin schon dabei.
alert-outdated = Dieser Button stammt aus einer älteren Version von mir. Schick /settings oder den Link noch einmal.

## Commands, as Telegram lists them

command-start = was Pith macht
command-help = was du schicken kannst und was du bekommst
command-settings = Sprache, Länge, Stil
command-language = Sprache deiner Zusammenfassungen
command-channels = Zusammenfassungen unter den Beiträgen deines Kanals
command-privacy = was über dich gespeichert wird
command-export = alles herunterladen, was über dich gespeichert ist
command-forget = alles löschen, was über dich gespeichert ist

## Group settings

group-settings-title = Einstellungen dieser Gruppe
group-settings-hint = Nur Admins dieser Gruppe können das ändern. Es gilt für alle Zusammenfassungen, die hier alle sehen; wer auf „Nur für mich“ tippt, bekommt sie nach den eigenen Einstellungen.
setting-mode = Wann ich mich melde
setting-mode-question = Wann soll ich mich in dieser Gruppe melden?
mode-quiet = nur auf Anfrage
mode-quiet-means = Ich warte auf /tldr, auf eine Erwähnung oder auf eine Antwort auf eine meiner Zusammenfassungen.
mode-button = mit Button
mode-button-means = Unter eine Nachricht mit dem Link zu einem Artikel setze ich einen Button; die Zusammenfassung kommt, wenn jemand darauf tippt.
mode-automatic = bei jedem Artikel
mode-automatic-means = Auf jeden Link zu einem Artikel antworte ich mit seiner Zusammenfassung.
setting-tapper = Sichtbar für
setting-tapper-question = Wer soll die Zusammenfassung sehen, wenn jemand auf den Button tippt?
tapper-all = alle hier
tapper-one = nur, wer tippt
setting-button = Text des Buttons
setting-button-question = Auf dem Button steht: { $text }
button-offer = Kurzfassung lesen
button-usual = Standardtext
button-write-text = Eigener Text
setting-button-ask = Was soll auf dem Button stehen? Antworte auf diese Nachricht mit dem Text: eine Zeile mit höchstens { $most } Zeichen.
setting-button-refused = Das passt nicht auf den Button. Antworte noch einmal auf meine Frage, mit einer kürzeren Zeile.
setting-button-kept = Erledigt. Auf dem Button steht jetzt: { $text }
hears-admin = Ich bekomme hier jede Nachricht, weil ich Admin bin. Ich speichere nur, wonach ich gefragt werde und was hinter meinen Buttons steckt.
hears-open = Ich bekomme hier jede Nachricht, weil mein Privacy-Modus ausgeschaltet ist. Ich speichere nur, wonach ich gefragt werde und was hinter meinen Buttons steckt.
hears-private = Ich bekomme nur Befehle, Erwähnungen und Antworten an mich. Für den Button und für automatische Zusammenfassungen reicht das nicht: Macht mich zum Admin dieser Gruppe, oder bittet die Person, die mich betreibt, meinen Privacy-Modus auszuschalten.
hears-too-little = Das geht noch nicht: Ich bekomme nur Befehle, Erwähnungen und Antworten an mich. Macht mich zum Admin dieser Gruppe, oder bittet die Person, die mich betreibt, meinen Privacy-Modus auszuschalten.
from-asker = Sprache der Person, die fragt
alert-admins-only = Nur Admins dieser Gruppe können meine Einstellungen hier ändern.
alert-no-right = Meine Einstellungen hier können nur Admins mit dem Recht „Gruppeninfo ändern“ ändern, und das hast du nicht.
alert-unnamed = Das kam im Namen der Gruppe: Ich sehe nicht, wer es geschrieben hat, und nicht alle anonymen Admins dürfen die Gruppeninfo ändern. Schreib es bitte unter deinem Namen.
alert-not-checked = Telegram sagt mir gerade nicht, ob du hier Admin bist. Versuche es gleich noch einmal.
group-hello =
    Hallo! Keine Zeit zum Lesen? Holt euch die Kurzfassung.

    Schickt /tldr mit einem Link oder als Antwort auf eine Nachricht, einen Link oder eine Datei; oder erwähnt mich zusammen mit einem Link. Antwortet auf meine Zusammenfassung, um etwas zum Artikel zu fragen.

    Ich melde mich nur, wenn ich gefragt werde. Die Admins dieser Gruppe können das ändern, ebenso Sprache und Länge: /settings.
group-privacy =
    Das speichere ich über diese Gruppe, unter ihrer Telegram-ID:

    • ihren Namen und ihre Einstellungen
    • welche Zusammenfassungen hier angefragt wurden (Link, Titel, Zeit), damit Buttons und Antworten weiter funktionieren
    • die Texte und Dateien, die ich hier zusammengefasst habe, so wie ich sie gelesen habe, und ihre Zusammenfassungen; sonst sind sie nirgends zu sehen
    • was die Anfragen verbraucht haben (Zeit, Modell, Tokens), ohne jeden Text

    Nachrichten, nach denen mich niemand fragt, speichere ich nicht, außer dem Link oder Text, der hinter einem Button steckt.

    Ist hier ein Sprachmodell eingerichtet, bekommt es den Text, den ich zusammenfassen soll, und eure Fragen dazu. Wer diesen Bot betreibt, kann seine Datenbank lesen.

    Admins löschen das alles mit /forget.
group-forget-question = Soll ich alles löschen, was ich über diese Gruppe gespeichert habe: ihre Einstellungen, die Liste ihrer Zusammenfassungen, ihre Texte und Dateien? Die Buttons unter Nachrichten funktionieren dann nicht mehr. Das lässt sich nicht rückgängig machen.
group-forget-done = Erledigt: Über diese Gruppe ist nichts mehr gespeichert. Ab jetzt melde ich mich nur, wenn ich gefragt werde.
channel-added = Ich bin jetzt Admin im Kanal „{ $title }“. Solange du nichts anderes entscheidest, mache ich dort nichts: Schick /channels und wähle, was mit den Beiträgen geschehen soll.

command-tldr = Zusammenfassung eines Links oder dessen, worauf du antwortest
command-group-settings = was ich in dieser Gruppe mache
command-group-help = wie ihr mich hier nutzt
command-group-privacy = was über diese Gruppe gespeichert wird
command-group-forget = alles löschen, was über diese Gruppe gespeichert ist

## Inline: what is typed behind the bot's name in any chat, and mentions where the bot is a guest

inline-short = Kurz
inline-points = Nur Kernpunkte
inline-source = In der Sprache des Artikels
inline-language = In einer anderen Sprache: { $language }
inline-pending = die Zusammenfassung kommt, sobald das gesendet ist
card-pending = Hier erscheint die Zusammenfassung: von selbst, oder wenn jemand auf den Button tippt.
alert-card-forgotten = Ich weiß nicht mehr, worum es in dieser Karte geht. Sende eine neue.
guest-hint = Hier habe ich nichts zu lesen gefunden. Erwähne mich mit einem Link oder als Antwort auf eine Nachricht mit einem Link, einer Datei oder einem Text aus ein paar Sätzen.
guest-reply-unknown = Hier kann ich nicht sehen, um welchen Artikel es in dieser Zusammenfassung ging. Erwähne mich als Antwort auf den Link zum Artikel, oder schick den Link in unserem Privatchat: Dort kannst du dazu Fragen stellen.
button-card = Jetzt anzeigen
button-again = Erneut versuchen
button-private-chat = Unseren Chat öffnen
button-inline-start = Link schicken
button-inline-hint = Link oder mehr Text

## Groups

group-help =
    Keine Zeit zum Lesen? Holt euch die Kurzfassung.

    Schickt in dieser Gruppe /tldr mit einem Link, einem Text oder einer Datei, oder antwortet mit /tldr auf eine Nachricht, in der so etwas steht. Mit Worten neben dem Link sagt ihr mir, was ihr wissen wollt.

    Antwortet auf eine Zusammenfassung, um etwas zum Artikel zu fragen. Tippt darunter auf „Nur für mich“, dann kommt sie in eurer Sprache und so lang, wie ihr mögt; das sieht sonst niemand.

    Admins stellen mit /settings ein, wann ich mich melde. In unserem Privatchat steht alles Weitere unter /help.
group-hint = Schick /tldr mit einem Link, einem Text oder einer Datei, oder antworte mit /tldr auf eine Nachricht, in der so etwas steht.
group-nothing-found = In dieser Nachricht finde ich nichts zum Zusammenfassen: keinen Link, keine Datei und nur ein paar Worte.
group-is-summary = Das ist schon eine Zusammenfassung. Antworte mit einer Frage darauf, um etwas zum Artikel zu erfahren; tippe darunter auf „Nur für mich“, um sie in deiner Sprache und so lang zu bekommen, wie du magst.
offer-of-text = Ein langer Text
button-only-for-me = Nur für mich
alert-reading = Ich lese für euch alle…
alert-in-private = Ich habe dir in unserem Privatchat geschrieben.

## Channels

button-whole = Vollständig lesen
post-summary = Zusammenfassung
alert-gist-soon = Ich lese gerade. Tippe gleich noch einmal.
alert-post-forgotten = Die Zusammenfassung dieses Beitrags habe ich nicht mehr. Öffne den Artikel selbst oder schick mir seinen Link.
channels-title = Deine Kanäle
channels-hint = Tippe auf einen Kanal, um zu ändern, was ich dort mache.
channels-none = Du hast noch keinen verknüpft.
channels-add =
    Verknüpfe einen Kanal, und ich kümmere mich um seine Beiträge, wie du es willst: mit einem Button darunter, mit der Zusammenfassung im Beitrag oder mit der Zusammenfassung als Kommentar in der verknüpften Gruppe.

    Tippe unten auf den Button und wähle einen Kanal, in dem du Beiträge bearbeiten darfst. Telegram macht mich dort zum Admin, mit einem einzigen Recht: Beiträge zu bearbeiten. Bis du etwas auswählst, passiert dort nichts.
channel-linked = Der Kanal „{ $title }“ ist verknüpft. Wähle jetzt, was ich dort machen soll:
channel-unlinked = Die Verknüpfung mit dem Kanal „{ $title }“ ist aufgehoben: Du verwaltest diesen Kanal hier nicht mehr. Wenn das niemand mehr tut, lasse ich neue Beiträge dort in Ruhe.
channel-forgotten = Erledigt: Über den Kanal „{ $title }“ ist nichts mehr gespeichert. Soll ich dort wieder aktiv werden, füge den Kanal mit /channels hinzu.
channel-lack-bot = Im Kanal „{ $title }“ darf ich keine Beiträge bearbeiten. Mach mich dort zum Admin mit dem Recht „Andere Nachrichten bearbeiten“ und öffne den Kanal dann hier noch einmal.
channel-lack-reader = Im Kanal „{ $title }“ darfst du keine Beiträge bearbeiten, darum steht der Kanal nicht auf deiner Liste. Lass dir dieses Recht dort geben und füge ihn dann mit /channels hinzu.
channel-lost-removed = Ich wurde aus dem Kanal „{ $title }“ entfernt und mache dort nichts mehr. Falls das nicht gewollt war, mach mich wieder zum Admin (mit dem Recht, Beiträge zu bearbeiten); deine Einstellungen sind noch da.
channel-lost-rights = Im Kanal „{ $title }“ darf ich keine Beiträge mehr bearbeiten, darum mache ich dort nichts mehr. Damit es weitergeht, gib mir dieses Recht zurück; deine Einstellungen sind noch da.
channel-lost-group = In der Gruppe, mit der der Kanal „{ $title }“ verknüpft ist, kann ich nicht schreiben; Kommentare sind darum jetzt aus. Mach mich zum Admin der Gruppe und schalte sie dann mit /channels wieder ein.
channel-closed = angehalten: ich darf keine Beiträge bearbeiten
channel-hint = Änderungen gelten für neue Beiträge. Wer auf den Button tippt, bekommt die Antwort in der eigenen Sprache.
channel-from-chat = hier gewählt
channel-from-interface = die Sprache der Person, die ihn verknüpft hat
channel-mode = Was ich hinzufüge
channel-mode-quiet = nichts
channel-mode-button = ein Button
channel-mode-append = Text im Beitrag
channel-mode-comment = einen Kommentar
channel-mode-ask = Was soll ich mit Beiträgen im Kanal „{ $title }“ machen? Für Kommentare braucht es eine verknüpfte Gruppe, in der ich Admin bin.
channel-posts = Welche Beiträge
channel-posts-links = mit Artikel
channel-posts-long = lange (ab { NUMBER($count) })
channel-posts-all = alle, mit Dateien
channel-posts-ask = Welche Beiträge im Kanal „{ $title }“ soll ich mir ansehen: die mit dem Link zu einem Artikel, auch die ab so vielen Zeichen, oder alles Lesbare samt Dateien?
channel-language-ask = In welcher Sprache sollen die Zusammenfassungen im Kanal „{ $title }“ sein?
channel-length-ask = Wie lang sollen die Zusammenfassungen im Kanal „{ $title }“ sein?
channel-style-ask = Wie sollen die Zusammenfassungen im Kanal „{ $title }“ geschrieben sein?
channel-button-ask = Was soll auf dem Button unter Beiträgen im Kanal „{ $title }“ stehen? Es gilt für neue Beiträge.
channel-button-question = Antworte auf diese Nachricht mit dem Text für den Button: eine Zeile mit höchstens { $most } Zeichen.
channel-unlink-ask = Soll der Kanal „{ $title }“ von deiner Liste verschwinden? Die Buttons unter den Beiträgen bleiben und funktionieren weiter.
channel-forget-ask = Soll ich alles löschen, was ich über den Kanal „{ $title }“ gespeichert habe: die Einstellungen, die Texte der Beiträge und ihre Zusammenfassungen und wofür die Buttons stehen? Die Buttons unter den Beiträgen funktionieren dann nicht mehr, und der Kanal verschwindet bei allen, die ihn verknüpft haben. Das lässt sich nicht rückgängig machen.
button-add-channel = + Kanal hinzufügen
button-pick-channel = Kanal auswählen
button-unlink = Verknüpfung lösen
button-forget = Kanal vergessen
button-yes-unlink = Ja, entfernen
alert-comment-no-group = Dieser Kanal hat keine verknüpfte Gruppe. Verknüpfe eine in den Kanaleinstellungen unter „Diskussion“, füge mich dort als Admin hinzu und tippe noch einmal.
alert-comment-not-there = Ich bin nicht in der verknüpften Gruppe des Kanals. Füge mich dort als Admin hinzu und tippe noch einmal.
alert-comment-hears-nothing = In der verknüpften Gruppe sehe ich die Beiträge nicht. Mach mich dort zum Admin (ein Recht brauche ich nicht) und tippe noch einmal.
## Access, budgets and the owner

access-stranger = Diesen Bot kann nur nutzen, wer freigeschaltet ist. Deine ID ist { $id }: Schick sie der Person, die den Bot betreibt, oder bitte sie um einen Einladungslink.
alert-stranger = Diesen Bot kann nur nutzen, wer freigeschaltet ist. Öffne seinen Privatchat: Dort steht, wie das geht.
button-stranger = Zugang bekommen
guest-stranger = Mich kann nur nutzen, wer freigeschaltet ist. Wie das geht, steht in meinem Privatchat.
invitation-owner =
    Ab jetzt gehört dieser Bot dir.

    /stats · wer ihn nutzt und was das kostet
    /allow, /block · einzelne Leute und ganze Gruppen freischalten oder aussperren
    /invite · ein Link, mit dem man Zugang bekommt
    /budget · was das Modell kosten darf
    /broadcast · eine Nachricht an alle, die ihn nutzen
invitation-allowed = Willkommen: Ab jetzt kannst du diesen Bot nutzen. Schick mir einen Link, einen Text oder eine Datei, und du bekommst das Wichtigste daraus.
invitation-already = Du kannst diesen Bot schon nutzen; der Link wurde dadurch nicht verbraucht.
invitation-invalid = Dieser Link gilt nicht mehr: Er ist aufgebraucht oder abgelaufen. Bitte die Person, von der du ihn hast, um einen neuen.
owner-in-private = Um wen es geht, muss hier niemand lesen: Schreib es in unserem Privatchat. Hier gilt der Befehl ohne Zusatz für diese Gruppe.
owner-unknown = Ich kann nicht erkennen, wer das ist. Schreib eine ID, den @Namen einer öffentlichen Gruppe oder eines öffentlichen Kanals, oder antworte auf etwas, das du von dort weitergeleitet hast (manche verbergen beim Weiterleiten ihren Namen).
owner-untouched = { $id } besitzt diesen Bot, und dabei bleibt es. Wer in PITH_OWNERS steht, lässt sich dort herausnehmen.
allow-help =
    /allow schaltet eine Person frei, oder alle in einer Gruppe für das, was sie dort fragen:

    /allow 123456789 · per ID, die einer Gruppe ist negativ
    /allow @name · eine öffentliche Gruppe oder ein öffentlicher Kanal
    /allow als Antwort auf etwas, das du von dort weitergeleitet hast
    /allow in einer Gruppe · diese Gruppe

    Es hebt auch ein /block wieder auf.
allow-reader = { $id } kann diesen Bot jetzt nutzen.
allow-chat = Alle in { $id } können diesen Bot dort jetzt nutzen.
block-help =
    /block sperrt eine Person oder einen ganzen Chat aus, auch wenn dieser Bot für alle offen ist. Dort antworte ich dann nicht mehr:

    /block 123456789 · per ID, die einer Gruppe ist negativ
    /block @name · eine öffentliche Gruppe oder ein öffentlicher Kanal
    /block als Antwort auf etwas, das du von dort weitergeleitet hast
    /block in einer Gruppe · diese Gruppe

    /allow hebt es wieder auf.
block-reader = { $id } bekommt keine Antwort mehr. /allow { $id } hebt das wieder auf.
block-chat = In { $id } bekommt niemand mehr eine Antwort. /allow { $id } hebt das wieder auf.
invite-help =
    /invite macht einen Link, mit dem man Zugang bekommt. Sag, für wie viele Personen und wie viele Tage er gilt:

    /invite 5 7 · fünf Personen, innerhalb einer Woche

    Höchstens { $uses } Personen und { $days } Tage.
invite-made =
    { $link }

    { $uses ->
        [1] Wer ihn zuerst öffnet, kann diesen Bot nutzen.
       *[other] Die ersten { $uses } Personen, die ihn öffnen, können diesen Bot nutzen.
    } { $days ->
        [1] Er gilt einen Tag.
       *[other] Er gilt { $days } Tage.
    }
invite-open = Dieser Bot ist gerade für alle offen (PITH_ACCESS=open). Wer über den Link kommt, bleibt freigeschaltet, wenn du auf listed umstellst.
budget-help =
    /budget zeigt und setzt, wie viel das Modell genutzt werden darf, in Anfragen, Tokens oder Dollar, pro Tag oder Monat (UTC). Die Grenzen schreibt man auf Englisch, wie hier:

    /budget 123456789 · eine Person, oder eine Gruppe mit ihrer negativen ID
    /budget 123456789 50 requests a day, $3 a month
    /budget all 2m tokens a day · alle zusammen
    /budget 123456789 unlimited · ohne Grenze
    /budget 123456789 default · wie für alle (PITH_BUDGET_…)

    Dollar werden nach den Preisen in PITH_PRICES berechnet.
budget-unclear = „{ $words }“ verstehe ich nicht. Schreib zum Beispiel: 50 requests a day, 200k tokens a day, $3 a month
budget-of = Budget von { $id }
budget-of-all = Budget aller zusammen
budget-limits = Grenzen: { $limits }
limit-requests-day = { $requests ->
    [1] eine Anfrage am Tag
   *[other] { $requests } Anfragen am Tag
}
limit-tokens-day = { $tokens } Tokens am Tag
limit-money-day = { $money } am Tag
limit-requests-month = { $requests ->
    [1] eine Anfrage im Monat
   *[other] { $requests } Anfragen im Monat
}
limit-tokens-month = { $tokens } Tokens im Monat
limit-money-month = { $money } im Monat
limit-none = unbegrenzt
budget-today = Heute verbraucht: { $spent }
budget-month = Diesen Monat verbraucht: { $spent }
budget-spend = { $requests ->
    [1] eine Anfrage, { $tokens } Tokens, { $money }
   *[other] { $requests } Anfragen, { $tokens } Tokens, { $money }
}
stats-today = Heute
stats-week = Letzte 7 Tage
stats-month = Letzte 30 Tage
stats-requests = { $requests ->
    [1] eine Anfrage
   *[other] { $requests } Anfragen
} · Personen: { $readers } · schon bekannt: { $cached } · fehlgeschlagen: { $failed }
stats-spend = { $tokens } Tokens · { $money }
stats-failures = Häufigste Fehler in 30 Tagen: { $failures }
stats-failure = { $name } { NUMBER($count) }
stats-chart = Balken: Anfragen pro Tag (links). Linie: Tokens pro Tag (rechts). Tage nach UTC.
broadcast-help =
    /broadcast mit einem Text dahinter geht an alle, die diesen Bot im Privatchat oder inline genutzt haben:

    /broadcast Heute Abend ziehe ich auf einen anderen Rechner um und bin eine Stunde weg.

    Zuerst zeige ich, was gesendet würde und an wie viele; gesendet wird erst, wenn du es bestätigst.
broadcast-too-long = Das ist zu lang für eine Nachricht: höchstens { $most } Zeichen.
broadcast-question = { $count ->
    [0] Das bekäme gerade niemand: Bisher hat niemand diesen Bot selbst genutzt.
    [1] Das bekommt eine Person. Gesendet wird, sobald du auf den Button tippst.
   *[other] Das bekommen { $count } Personen. Gesendet wird, sobald du auf den Button tippst.
}
broadcast-running = Der Versand läuft, langsam. Diese Nachricht meldet, wenn er fertig ist.
broadcast-dropped = Es wurde nichts gesendet.
broadcast-done = { $count ->
    [1] An eine Person gesendet; nicht erreicht: { $dropped }.
   *[other] An { $count } Personen gesendet; nicht erreicht: { $dropped }.
}
button-broadcast = Senden ({ $count })
button-broadcast-drop = Nichts senden
owner-link =
    Dieser Bot gehört noch niemandem. Wer diesen Link zuerst öffnet, dem gehört er. Der Link gilt einmal und { $minutes } Minuten lang; „pith doctor“ gibt im Terminal einen neuen aus:
    { $link }

## Sources

form-subtitles = nach den Untertiteln
form-automatic-subtitles = nach automatischen Untertiteln, die Namen oft falsch schreiben
form-recording = automatisch transkribiert, Namen oft falsch
form-paper = ohne das Literaturverzeichnis
form-discussion = mit den ersten Kommentaren
error-feed-found = Das ist ein Feed, eine Liste von Artikeln für Programme. Schick mir den Link zu dem Artikel, den du lesen willst.
error-video-list-found = Das ist eine Playlist oder ein Kanal. Schick mir den Link zu dem Video, um das es dir geht.
error-transcript-missing = Dieses Video hat keine Untertitel, die ich lesen könnte, und anhören kann ich Videos nicht. Nach einem Livestream kommen sie einige Stunden später.
error-post-hidden = Telegram zeigt diesen Beitrag nur in seinen Apps: Er ist privat oder gelöscht. Leite ihn mir weiter, dann lese ich ihn.
error-post-without-text = In diesem Beitrag steht kein Text, nur Bilder, Videos oder Dateien. Leite mir die Datei weiter, wenn es eine gibt.
error-cannot-listen = Aufnahmen kann ich hier nicht anhören: Eine Spracherkennung ist für diesen Bot nicht eingerichtet. Schick mir den Text.

## Errors: what happened, and what the reader can do

error-link-refused = Ich öffne nur öffentliche Webadressen, die mit http oder https beginnen. Prüfe den Link oder füge den Text selbst ein.
error-page-unreachable = Die Website hat nicht geantwortet. Prüfe den Link oder versuche es in ein paar Minuten noch einmal.
error-certificate-invalid = Das Sicherheitszertifikat der Website ist abgelaufen, gilt für eine andere Adresse oder ist nicht vertrauenswürdig. Prüfe den Link oder öffne die Seite selbst und füge ihren Text hier ein.
error-page-not-found = Laut der Website gibt es diese Seite nicht. Prüfe den Link: Vielleicht ist er abgeschnitten, oder der Artikel ist umgezogen.
error-page-blocked = Die Website weist Leser wie mich ab. Öffne den Artikel selbst und füge seinen Text hier ein; den fasse ich zusammen.
error-paywall-found = Nur der Anreißer ist frei, der Artikel steht hinter einer Bezahlschranke. Wenn du ihn lesen kannst, füge seinen Text hier ein oder speichere die Seite im Browser und schick mir die Datei.
error-consent-wall-found = Ich habe nur einen Cookie-Hinweis bekommen, nicht den Artikel. Öffne die Seite selbst und füge ihren Text hier ein.
error-login-wall-found = Das zeigt die Website nur, wenn man angemeldet ist. Wenn du es lesen kannst, füge den Text hier ein oder speichere die Seite im Browser und schick mir die Datei.
error-link-list-found = Diese Seite ist eine Liste von Links, kein Artikel. Schick mir den Link zu dem, den du lesen willst.
error-no-article-found = Die Seite ging auf, aber ich habe keinen Artikel darauf gefunden. Wenn einer da ist, füge seinen Text hier ein.
error-media-page-found = Diese Seite besteht aus Video, Audio oder Bildern und hat kaum Text. Wenn es ein Transkript oder einen Artikel dazu gibt, schick mir das.
error-product-page-found = Diese Seite verkauft etwas und ist kein Artikel. Schick mir einen Artikel oder Test dazu, oder füge den Text ein, der dich interessiert.
error-app-shell-found = Diese Seite baut ihren Text erst im Browser auf, ich bekam nur einen leeren Rahmen. Öffne sie und füge den Text hier ein, oder schick ihn als PDF.
error-nothing-to-read = Ich habe darin keinen Satz zum Zusammenfassen gefunden. Falls es eine gescannte Datei ist: Sie enthält nur Bilder, ich brauche eine mit echtem Text.
error-source-too-large = Das ist größer, als ich lesen kann (Seiten bis 10 MB, Dateien bis 20 MB). Schick einen Teil davon oder füge den Text ein.
error-unsupported-file = Diese Art von Datei kann ich nicht lesen. Ich nehme PDF, DOCX, EPUB, ODT, RTF, PPTX, HTML, MHTML, EML, Markdown und reinen Text.
error-broken-file = Diese Datei lässt sich nicht öffnen, sie scheint beschädigt zu sein. Speichere sie neu und schick mir die neue.
error-protected-file = Diese Datei ist mit einem Passwort geschützt. Speichere sie ohne und schick mir die.
error-reading-too-slow = Das Lesen hat zu lange gedauert. Versuche es später noch einmal oder füge den Teil ein, um den es dir geht.
error-model-unavailable = Das Sprachmodell antwortet gerade nicht. Versuche es in ein paar Minuten noch einmal.
error-model-misconfigured = Das Sprachmodell ist hier nicht richtig eingerichtet. Bitte sag der Person Bescheid, die den Bot betreibt.
error-model-budget-spent = Das Guthaben für das Sprachmodell ist aufgebraucht. Versuche es später noch einmal oder sag der Person Bescheid, die den Bot betreibt.
error-budget-spent = Das Budget für das Sprachmodell ist vorerst aufgebraucht. Versuche es später noch einmal oder sag der Person Bescheid, die den Bot betreibt.
error-too-many-requests = { $minutes ->
    [1] Das war viel auf einmal. In einer Minute geht es weiter; fertige Zusammenfassungen bekommst du jederzeit.
   *[other] Das war viel auf einmal. In { $minutes } Minuten geht es weiter; fertige Zusammenfassungen bekommst du jederzeit.
}
error-model-refused = Das Sprachmodell lehnt es ab, über diesen Text zu schreiben. Mit einem anderen Text kann es klappen.
error-prompt-too-long = Das ist zu lang für das Sprachmodell, selbst in Teilen. Schick mir einen kürzeren Abschnitt.
error-answer-unusable = Die Antwort des Sprachmodells war nicht zu gebrauchen. Versuche es noch einmal; beim zweiten Mal klappt es oft.
error-database-too-new = Meine Datenbank stammt von einer neueren Version von mir. Wer diesen Bot betreibt, muss ihn aktualisieren.
error-database-unavailable = Ich kann gerade nicht lesen, was ich gespeichert habe. Versuche es gleich noch einmal; wenn es so bleibt, sag der Person Bescheid, die den Bot betreibt.
error-database-broken = Meine Datenbank ist beschädigt, und nur wer diesen Bot betreibt, kann ihn reparieren. Bitte sag dort Bescheid.
error-summary-forgotten = Den Artikel zu dieser Zusammenfassung habe ich nicht mehr. Schick den Link, den Text oder die Datei noch einmal.
error-text-not-shared = Diese Zusammenfassung ist von einem Text, den mir jemand anders geschickt hat. Nur wer ihn geschickt hat, kann danach fragen.
error-unknown = Bei mir ist etwas schiefgegangen; wer den Bot betreibt, kann es nachsehen. Bitte versuche es noch einmal.

## The terminal

terminal-welcome =
    Keine Zeit zum Lesen? Hol dir die Kurzfassung.

    Füge einen Link, den Pfad einer Datei oder einen Text ein und drücke Enter. Fragen beantworte ich aus dem letzten Artikel.
    /settings, /language, /help; mit Strg-D oder /quit ist Schluss.
terminal-setting-unknown = Mit diesem Wert kann ich dort nichts anfangen. /help zeigt die Werte, /settings, was gerade gesetzt ist.

## pith doctor: each finding says what to mend

doctor-python-ok = Python { $version }.
doctor-config-fail = Die Konfiguration ist nicht brauchbar: { $problems }. Korrigiere sie in der Umgebung oder in der Datei .env.
doctor-database-ok = Die Datenbank { $path } lässt sich lesen und schreiben.
doctor-database-too-new = Die Datenbank { $path } stammt von einem neueren Pith. Aktualisiere Pith oder nenne in PITH_DATABASE eine andere Datei.
doctor-database-unavailable = { $path } ist von einem anderen Programm gesperrt. Schließe, was die Datei geöffnet hat (ein zweites Pith, eine Sicherung, ein Datenbank-Browser), und versuche es noch einmal.
doctor-database-too-old = { $path } stammt von einem Pith, das zu alt ist, um von ihm aus zu aktualisieren. Nenne in PITH_DATABASE eine andere Datei oder spiele mit „pith restore“ eine neuere Sicherung ein.
doctor-database-full = Auf dem Datenträger von { $path } ist kein Platz mehr. Schaffe Platz und versuche es noch einmal.
doctor-database-read-only = { $path } lässt sich lesen, aber nicht schreiben. Prüfe die Rechte und ob der Datenträger nur zum Lesen eingehängt ist.
doctor-database-forbidden = Pith darf { $path } nicht öffnen. Gib dem Benutzer, unter dem Pith läuft, Lese- und Schreibrecht für die Datei und ihren Ordner.
doctor-database-missing = Die Datei { $path } gibt es nicht, oder ihr Ordner fehlt. Prüfe den Pfad; Piths eigene Datenbank steht in PITH_DATABASE.
doctor-database-unopenable = { $path } lässt sich nicht als Datei öffnen. Prüfe, ob es ein Ordner ist, oder nenne in PITH_DATABASE eine andere Datei.
doctor-database-failing = Der Datenträger meldet Fehler beim Lesen oder Schreiben von { $path }. Prüfe ihn und das Systemprotokoll; ist die Datei verloren, spiele mit „pith restore“ eine Sicherung ein.
doctor-database-damaged = { $path } ist beschädigt. Beende Pith und spiele mit „pith restore“ eine Sicherung ein; die beschädigte Datei bleibt daneben erhalten.
doctor-database-foreign = { $path } ist keine Datenbank von Pith und wurde darum nicht angerührt. Verschiebe die Datei oder nenne in PITH_DATABASE eine andere.
doctor-database-mistaken = Pith und die Datenbank { $path } verstehen sich nicht. Entweder wurden ihre Tabellen verändert, oder es ist ein Fehler in Pith; im Protokoll steht, welche Anweisung scheiterte. Bitte melde ihn.
doctor-database-schema = Die Tabellen in { $path } sind nicht so, wie dieses Pith sie erwartet: { $names }. Spiele mit „pith restore“ eine Sicherung ein; wenn niemand sie verändert hat, melde bitte einen Fehler.
doctor-certificates-ok = Seiten werden auch anhand der Zertifikate in { $path } geprüft.
doctor-certificates-fail = Die Zertifikate in { $path } lassen sich nicht lesen, Seiten, die sie brauchen, öffnen sich also nicht. Nenne in PITH_CA_FILE oder SSL_CERT_FILE eine PEM-Datei.
doctor-token-ok = Telegram kennt diesen Bot als @{ $name }.
doctor-token-none = TELEGRAM_BOT_TOKEN ist nicht gesetzt: Pith läuft nur im Terminal. Für Telegram hol dir ein Token von @BotFather.
doctor-token-refused = Telegram lehnt das Token ab. Kopiere TELEGRAM_BOT_TOKEN noch einmal von @BotFather.
doctor-token-fail = Telegram antwortet unter { $address } nicht. Prüfe das Netz, einen Proxy und, falls gesetzt, TELEGRAM_BASE_URL.
doctor-token-other = Diese Datenbank gehört zu einem anderen Bot, dem mit der Nummer { $id }; dieses Token ist das von @{ $name }. Setz das Token jenes Bots wieder ein oder nenne in PITH_DATABASE eine neue Datei.
doctor-token-shared = Ein anderes Programm holt mit demselben Token ebenfalls die Nachrichten dieses Bots ab (zuletzt { $at }); manche Anfragen landen dann dort und gehen hier verloren. Beende das andere Programm, oder widerrufe das Token bei @BotFather und verwende das neue nur hier.
doctor-inline-on = Der Inline-Modus ist an: In jedem Chat ergibt @{ $name } mit einem Link eine Zusammenfassung.
doctor-inline-off = Der Inline-Modus ist aus: @{ $name } mit einem Link bewirkt in anderen Chats nichts. Zum Einschalten schick /setinline an @BotFather.
doctor-feedback-seen = Telegram meldet, welche Inline-Karten gesendet werden; zuletzt am { $at }.
doctor-feedback-unseen = Bisher wurde keine Inline-Karte gesendet, darum zeigt sich nicht, ob das Inline-Feedback an ist. Mit ihm werden Karten von selbst zu Zusammenfassungen: Schick /setinlinefeedback an @BotFather und wähle 100%.
doctor-feedback-missed = Das Inline-Feedback ist offenbar aus: Am { $at } musste jemand auf eine Karte tippen, um die Zusammenfassung zu bekommen. Schick /setinlinefeedback an @BotFather und wähle 100%.
doctor-guest-on = Der Gastmodus ist an: @{ $name } lässt sich auch in Chats erwähnen, in denen der Bot nicht ist.
doctor-guest-off = Der Gastmodus ist aus: Eine Erwähnung von @{ $name } kommt nur in Chats an, in denen der Bot ist. Einschalten lässt er sich in den Einstellungen des Bots bei @BotFather.
doctor-privacy-on = Der Privacy-Modus ist an: In Gruppen sieht dieser Bot nur Befehle, Erwähnungen und Antworten. Für Buttons und automatische Zusammenfassungen muss er dort Admin sein, oder /setprivacy bei @BotFather muss aus sein.
doctor-privacy-off = Der Privacy-Modus ist aus: Dieser Bot bekommt jede Nachricht seiner Gruppen. Er antwortet nur, wo er gefragt wird, oder wie es die Admins der Gruppe eingestellt haben.
doctor-access-open = Alle dürfen diesen Bot nutzen (PITH_ACCESS=open).
doctor-access-listed = Nur wer zugelassen wurde, darf diesen Bot nutzen (PITH_ACCESS=listed).
doctor-access-unbounded = Alle dürfen diesen Bot nutzen, sein Modell hat einen Schlüssel, und für alle zusammen ist kein Budget gesetzt: Fremde können deine Rechnung in die Höhe treiben. Setze PITH_BUDGET_ALL oder PITH_ACCESS=listed.
doctor-price-missing = Es gibt ein Budget in Dollar, aber in PITH_PRICES keinen Preis für { $models }: Was es kostet, wird nicht gezählt.
doctor-model-ok = Das Modell { $model } antwortet.
doctor-model-none = Es ist kein Modell gesetzt: Pith wählt die Sätze selbst aus. Setze OPENAI_API_KEY, oder OPENAI_BASE_URL für ein eigenes Modell.
doctor-model-refused = Der Endpunkt lehnt { $model } ab. Prüfe OPENAI_API_KEY, OPENAI_BASE_URL und OPENAI_MODEL.
doctor-model-budget = Das Guthaben für { $model } ist aufgebraucht. Sieh beim Anbieter des Modells nach oder setze einen anderen Schlüssel.
doctor-model-fail = Das Modell { $model } antwortet nicht. Prüfe, ob es läuft, und OPENAI_BASE_URL.
doctor-model-address = Unter OPENAI_BASE_URL antwortet kein Modell, { $model } ist nicht erreichbar. Bei den meisten Servern endet die Adresse auf /v1.
doctor-model-unusable = Das Modell { $model } antwortet, bringt aber keine Zusammenfassung eines kurzen Artikels zustande. Versuche es mit einem anderen Modell oder sieh ins Log deines Servers.
doctor-summary = { $count ->
    [0] Alles, was eingerichtet ist, funktioniert.
    [1] Eine Sache funktioniert nicht.
   *[other] { $count } Sachen funktionieren nicht.
}

terminal-example = Das mache ich aus einem Artikel. Danach bist du dran.
terminal-help =
    Schick einen Link oder den Pfad einer Datei, oder füge einen Text ein. Danach frag, was du wissen willst, in einfachen Worten.

    /shorter /longer · dieselbe Zusammenfassung kürzer oder länger
    /1 /2 … · einen Artikel der Übersicht ganz
    /length short|medium|long · ab jetzt; auto nimmt eine Wahl zurück
    /language de|source|… · Sprache der Zusammenfassungen
    /points 1-12 · Zahl der Kernpunkte
    /style neutral|plain|bullets
    /quotes on|off · /unchecked on|off
    /settings /privacy /export /forget /example /quit
