# What Pith says, in Polish. en.ftl says the rules.
# Reader: ty, without past tenses that need a gender; the bot speaks of its past impersonally.
# summary: streszczenie; key point: główny punkt; passage: fragment; support: pokrycie.
# post: wpis; to link a channel: podłączyć; linked group: połączona grupa; card: karta;
# let in: ma dostęp; whoever runs this bot: administrator bota.

## First words

start =
    Nie masz czasu czytać? Przeczytaj skrót.

    Wyślij mi link, tekst lub plik (PDF, DOCX, EPUB, HTML, Markdown). Przeczytam go, powiem, co w nim ważne, i pokażę fragmenty, na których się opieram.

    Chcesz o coś zapytać? Odpowiedz na streszczenie artykułu. W /settings zmienisz język, długość i styl; resztę wyjaśnia /help.
help =
    Co możesz mi wysłać

    • link albo kilka; może też kryć się pod słowami lub w podpisie zdjęcia
    • tekst, wklejony lub przekazany; długi może przyjść w kilku wiadomościach
    • plik do 20 MB: PDF, DOCX, EPUB, HTML, MHTML, EML, Markdown lub zwykły tekst

    Co dostajesz

    • główne punkty w twoim języku; ↗ otwiera artykuł na słowach, na których opiera się punkt
    • z kilku linków jeden przegląd: każdy artykuł w skrócie oraz to, w czym są zgodne, a czym się różnią
    • Słowami źródła: te fragmenty, słowo w słowo
    • ostatni wiersz z informacją, co zostało przeczytane i czy coś pominięto

    Odpowiedz na streszczenie pytaniem, a odpowiem wyłącznie na podstawie artykułu albo powiem, że artykuł tego nie podaje. Przyciski pod streszczeniem skracają je, wydłużają lub zmieniają jego język.

    Nie tylko tutaj

    • w grupach: dodaj mnie i wyślij /tldr z linkiem lub w odpowiedzi na link
    • na twoim kanale: /channels umieści przycisk pod wpisami
    • na każdym czacie: wpisz moją nazwę i link, a potem wybierz streszczenie

    Sprawdzam, czy cytaty, liczby i nazwy własne znajdują się w artykule. Czy artykuł ma rację, tego wiedzieć nie mogę.

    /settings · język, długość, styl
    /language · język twoich streszczeń
    /channels · streszczenia pod wpisami twojego kanału
    /privacy · co przechowuję i jak to usunąć
privacy =
    Co o tobie przechowuję, pod twoim identyfikatorem (ID) z Telegrama:

    • twoje ustawienia
    • które streszczenia ci pokazano (link, tytuł, czas), żeby przyciski i odpowiedzi działały dalej
    • to, co wpisujesz po mojej nazwie na innych czatach i wysyłasz jako kartę, oraz podłączone przez ciebie kanały
    • teksty i pliki od ciebie, w odczytanej postaci, oraz ich streszczenia; nie pokazuję ich nikomu innemu
    • kiedy i gdzie przyszła od ciebie prośba, czym się skończyła i ile zużyła (model, tokeny), bez żadnej treści
    • czy masz tu dostęp i jaki jest twój limit, jeśli ktoś go ustawił

    Streszczenia stron publicznych przechowuję bez twojego ID i służą każdemu, kto wyśle ten sam link.

    Jeśli jest tu skonfigurowany model językowy, dostaje tekst do streszczenia i twoje pytania na jego temat. Administrator bota może czytać jego bazę danych.

    /export wyśle ci wszystko, co o tobie przechowuję. /forget to usunie.
privacy-days =
    Ile dni to pozostaje, jeśli nikt nie usunie tego wcześniej:

    • artykuły, teksty, pliki i ich streszczenia: { $sources }
    • co zostało pokazane, czego dotyczą przyciski i kiedy o coś poproszono: { $history }
    • na czyją prośbę użyto modelu: { $usage }
    • numer wiadomości, która dostała odpowiedź, żeby nie odpowiadać dwa razy: { $answered }

    Treść wiadomości przechowuję tylko do chwili odpowiedzi. Nagrań nie przechowuję, tylko to, co w nich powiedziano. Ustawienia pozostają do usunięcia.
small-talk = Cześć! Wyślij mi link, tekst lub plik, a dowiesz się, co w nim ważne. Więcej w /help.
unknown-command = Nie znam tego polecenia. W /help jest lista tego, co potrafię; możesz też po prostu wysłać link, tekst lub plik.
nothing-found = Nie widzę tu nic do czytania. Wyślij mi link, tekst złożony z kilku zdań albo plik.
reply-unknown = Nie wiem, o który artykuł ci chodzi. Odpowiedz na jedno z moich streszczeń albo wyślij link jeszcze raz.
too-many-links = { $count ->
    [1] To o jeden link więcej, niż czytam naraz. Biorę pierwsze { $most }; ostatni wyślij potem jeszcze raz.
    [few] To o { $count } linki więcej, niż czytam naraz. Biorę pierwsze { $most }; pozostałe wyślij potem jeszcze raz.
    [many] To o { $count } linków więcej, niż czytam naraz. Biorę pierwsze { $most }; pozostałe wyślij potem jeszcze raz.
   *[other] To o { $count } linku więcej, niż czytam naraz. Biorę pierwsze { $most }; pozostałe wyślij potem jeszcze raz.
}
and-more = { $list } i jeszcze { $count }

too-late = Długo mnie nie było. To, co przyszło od ciebie w tym czasie, zostawiam; wyślij mi jeszcze raz to, co nadal chcesz przeczytać.
offer-forgotten = Nie mam już streszczenia, do którego prowadzi ten link. Wyślij mi link do artykułu, a przeczytam go jeszcze raz.

## While the reader waits

progress-reading = Czytam…
progress-writing = Piszę…
progress-part = Czytam długi artykuł: część { $done } z { $total }…
progress-sources = Przeczytano { $done } z { $total }…
stopped = Przerwano. Wyślij jeszcze raz, kiedy zechcesz.

# Between names or numbers in a list; the space at its end has to be written so.
list-separator = ,{ " " }
line-separator = { " " }·{ " " }
colon = :{ " " }
aside = { " " }({ $text })
digest-number = { NUMBER($number) }.{ " " }
digest-cited = { " " }[{ $numbers }]

## A summary

quotes-title = Słowami źródła
page = s. { NUMBER($page, useGrouping: 0) }
doubts = nie znaleziono w artykule: { $doubts }
doubts-elsewhere = jest w artykule, ale nie w cytowanych zdaniach: { $doubts }
doubts-unit = cytowane zdania podają inną jednostkę: { $doubts }
doubts-swapped = w cytowanych zdaniach te liczby są przypisane odwrotnie: { $doubts }
doubts-denied = artykuł temu nie zaprzecza: { $doubts }
doubts-affirmed = cytowane zdania temu zaprzeczają: { $doubts }
doubts-opposite = artykuł mówi coś przeciwnego: { $doubts }
disputed = drugi model nie znajduje tego w cytowanych zdaniach
no-passage = nie znaleziono w artykule fragmentu, na którym to się opiera
points-left-out = { $count ->
    [1] Pominięto jeden punkt: nie znaleziono dla niego pokrycia w artykule.
    [few] Pominięto { $count } punkty: nie znaleziono dla nich pokrycia w artykule.
    [many] Pominięto { $count } punktów: nie znaleziono dla nich pokrycia w artykule.
   *[other] Pominięto { $count } punktu: nie znaleziono dla nich pokrycia w artykule.
}
shortened = Skrócono, żeby zmieścić w jednej wiadomości.
authors-more = { $names } i jeszcze { $count }
untitled = Bez tytułu

## A digest of several articles

digest-agree = W czym są zgodne
digest-differ = Czym się różnią
digest-doubts = brakuje w co najmniej jednym z przytoczonych artykułów: { $doubts }
digest-nothing-found = nie znaleziono niczego, w czym są zgodne lub czym się różnią
digest-not-compared-no-model = nie porównano ich ze sobą: do tego potrzebny jest model
digest-not-compared-budget = nie porównano ich ze sobą: budżet modelu jest na razie wyczerpany
digest-not-compared = nie porównano ich ze sobą: model nie dał odpowiedzi, której można użyć

## The last line: an honest reading report

reading-minutes = { $minutes } min czytania
reading-full = przeczytano w całości
reading-share = przeczytano { $percent }% (za długie)
reading-teaser = tylko zapowiedź: reszta wygląda na płatną
reading-consent-wall = tylko informacja o plikach cookie
reading-login-wall = tylko strona logowania
reading-bot-check = tylko weryfikacja, czy to nie robot
reading-error-page = tylko strona błędu
reading-link-list = tylko lista linków
reading-empty = nic, co da się przeczytać
fallback-reader-budget = streszczono bez modelu: twój limit jest na razie wyczerpany
fallback-chat-budget = streszczono bez modelu: limit tego czatu jest na razie wyczerpany
fallback-all-budget = streszczono bez modelu: budżet tego bota na model jest na razie wyczerpany
fallback-large-job = streszczono bez modelu: tak długi tekst dużo by kosztował

reading-media-page = tylko film, dźwięk lub zdjęcia
reading-product-page = tylko strona produktu
reading-app-shell = tylko pusta strona, którą wypełnia skrypt
reading-via-archive = z kopii w archiwum
reading-via-renderer = przeczytane przez przeglądarkę
fallback-no-model = streszczono bez modelu: żaden model nie jest skonfigurowany
fallback-model-down = streszczono bez modelu: model nie odpowiedział
fallback-model-misconfigured = streszczono bez modelu: model jest źle skonfigurowany
fallback-model-unusable = streszczono bez modelu: odpowiedź modelu nie nadawała się do użycia
fallback-model-refused = streszczono bez modelu: model odmówił pracy nad tym tekstem
fallback-model-budget = streszczono bez modelu: skończyły się środki u dostawcy modelu

## Long texts: what a summary takes, before it begins

large-length = Długi tekst: { $words ->
    [one] { $words } słowo
    [few] { $words } słowa
    [many] { $words } słów
   *[other] { $words } słowa
}, około { $minutes } min.
large-cost = { $parts ->
    [1] Streszczenie całości zużyje około { $tokens } tokenów.
    [few] Streszczenie całości powstanie w { $parts } częściach i zużyje około { $tokens } tokenów.
    [many] Streszczenie całości powstanie w { $parts } częściach i zużyje około { $tokens } tokenów.
   *[other] Streszczenie całości powstanie w { $parts } części i zużyje około { $tokens } tokenów.
}
large-price = To kosztuje około { $money }.
large-left-tokens = { $tokens ->
    [one] Zostało z budżetu: { $tokens } token
    [few] Zostało z budżetu: { $tokens } tokeny
    [many] Zostało z budżetu: { $tokens } tokenów
   *[other] Zostało z budżetu: { $tokens } tokena
}
large-left-money = Zostało z budżetu: { $money }
large-leave = W porządku, zostawiam to.
button-large-all = Streść całość
button-large-extract = Szybki wyciąg
button-large-leave = Nie streszczaj
alert-large-forgotten = Nie wiem już, o co tu chodziło. Wyślij mi to jeszcze raz.
alert-large-decided = Decyzja już zapadła.
alert-large-others = O tym może zdecydować tylko osoba, która o to poprosiła, albo administrator tej grupy.
terminal-large-ask = Zacząć? Wpisz { $yes } albo { $no }.
terminal-yes = t tak
terminal-no = n nie
error-large-job = To długi tekst: streszczenie zużyje około { $tokens } tokenów. Nie zacznę, dopóki ktoś się nie zgodzi.

## Answers to questions

answer-not-found = Nie znaleziono na to odpowiedzi w artykule.
answer-searched = wyszukano po słowach, bez modelu
answer-no-model = najlepiej pasujące fragmenty, wybrane bez modelu: żaden model nie jest skonfigurowany
answer-model-down = najlepiej pasujące fragmenty, wybrane bez modelu: model nie odpowiedział
answer-model-misconfigured = najlepiej pasujące fragmenty, wybrane bez modelu: model jest źle skonfigurowany
answer-model-unusable = najlepiej pasujące fragmenty, wybrane bez modelu: odpowiedź modelu nie nadawała się do użycia
answer-model-refused = najlepiej pasujące fragmenty, wybrane bez modelu: model odmówił pracy nad tym tekstem
answer-model-budget = najlepiej pasujące fragmenty, wybrane bez modelu: skończyły się środki u dostawcy modelu
answer-reader-budget = najlepiej pasujące fragmenty, wybrane bez modelu: twój limit jest na razie wyczerpany
answer-chat-budget = najlepiej pasujące fragmenty, wybrane bez modelu: limit tego czatu jest na razie wyczerpany
answer-all-budget = najlepiej pasujące fragmenty, wybrane bez modelu: budżet tego bota na model jest na razie wyczerpany

## Languages

language-kept = Gotowe. Język twoich streszczeń od teraz: { $language }.
language-source = język oryginału

## Settings

settings-title = Ustawienia
settings-hint = Dotknij ustawienia, żeby je zmienić. Obejmie wszystko, co wyślesz od tej chwili.
setting-language = Język streszczeń
setting-interface = Język tego czatu
setting-length = Długość
setting-points = Główne punkty
setting-style = Styl
setting-quotes = Cytaty
setting-unsupported = Punkty bez pokrycia
setting-language-question = W jakim języku chcesz dostawać streszczenia?
setting-interface-question = W jakim języku mam do ciebie pisać?
setting-length-question = Jaka długość streszczeń ci odpowiada?
setting-points-question = Ile głównych punktów ma mieć streszczenie?
setting-style-question = W jakim stylu pisać streszczenia?
setting-quotes-question = Czy chcesz widzieć fragmenty, na których opiera się streszczenie?
setting-unsupported-question = Co zrobić z punktem, którego cytatu, liczb lub nazw własnych nie znaleziono w artykule?
length-short = krótka
length-medium = średnia
length-long = długa
style-neutral = neutralny
style-plain = prostymi słowami
style-bullets = same punkty
quotes-on = widoczne
quotes-off = ukryte
unsupported-keep = pokazuj z uwagą
unsupported-drop = pomijaj
from-reader = twój wybór
from-chat = wybór tego czatu
from-telegram = język Telegrama
from-interface = jak na tym czacie
from-length = zależnie od długości
from-default = domyślnie

## What is kept of the reader

export-caption = Wszystko, co o tobie przechowuję. To plik JSON: otworzysz go w każdym edytorze tekstu.
forget-question = Usunąć wszystko, co o tobie przechowuję: ustawienia, listę streszczeń, teksty i pliki? Tego nie da się cofnąć.
forget-done = Gotowe: nic już o tobie nie przechowuję. Jeśli znów coś wyślesz, zaczniemy od nowa.
forget-traces = Usunięta treść może zostawić ślady w pliku bazy danych. Są nadpisywane w spokojnej chwili, w ciągu doby, o ile działam. Kopia bezpieczeństwa sprzed aktualizacji jest usuwana po { $days } dniach.
forget-kept = W porządku, wszystko zostaje, jak jest.

## Buttons

button-shorter = Krócej
button-longer = Dłużej
button-language = Język
button-back = ‹ Wróć
button-done = Gotowe
button-yes-delete = Tak, usuń wszystko
button-keep = Nie, zostaw
button-setting = { $name }: { $value }
button-chosen = ✓ { $value }
button-reset = Domyślnie

## Short notices over the chat

alert-saved = Zapisano.
alert-unchanged = Tak już jest ustawione.
alert-working = Już nad tym pracuję.
alert-outdated = Ten przycisk pochodzi z mojej starszej wersji. Wyślij /settings albo jeszcze raz link.

## Commands, as Telegram lists them

command-start = co robi Pith
command-help = co możesz wysłać i co dostaniesz
command-settings = język, długość, styl
command-language = język twoich streszczeń
command-channels = streszczenia pod wpisami twojego kanału
command-privacy = co o tobie przechowuję
command-export = pobierz wszystko, co o tobie przechowuję
command-forget = usuń wszystko, co o tobie przechowuję

## Group settings

group-settings-title = Ustawienia tej grupy
group-settings-hint = Zmieniać to mogą tylko administratorzy grupy. Dotyczy to wszystkich streszczeń, które widzą tu wszyscy; kto dotknie „Tylko dla mnie”, dostaje własne, takie, jak lubi.
setting-mode = Kiedy się odzywam
setting-mode-question = Kiedy mam się odzywać w tej grupie?
mode-quiet = tylko na prośbę
mode-quiet-means = czekam na /tldr, na wzmiankę albo na odpowiedź na jedno z moich streszczeń.
mode-button = z przyciskiem
mode-button-means = pod wiadomością z linkiem do artykułu umieszczam przycisk; streszczenie pojawia się, gdy ktoś go dotknie.
mode-automatic = na każdy artykuł
mode-automatic-means = na każdy link do artykułu odpowiadam jego streszczeniem.
setting-tapper = Kto widzi skrót
setting-tapper-question = Kto ma zobaczyć streszczenie, gdy ktoś dotknie przycisku?
tapper-all = cała grupa
tapper-one = kto dotknie
setting-button = Tekst przycisku
setting-button-question = Na przycisku jest: { $text }
button-offer = Przeczytaj skrót
button-usual = Zwykły tekst
button-write-text = Napisz inny tekst
setting-button-ask = Co ma być na przycisku? Odpowiedz na tę wiadomość tekstem: jeden wiersz, do { $most } znaków.
setting-button-refused = To się nie zmieści na przycisku. Odpowiedz na moje pytanie jeszcze raz, krótszym wierszem.
setting-button-kept = Gotowe. Na przycisku jest teraz: { $text }
hears-admin = Docierają tu do mnie wszystkie wiadomości, bo jestem administratorem. Przechowuję tylko to, o co ktoś mnie prosi, i to, czego dotyczą moje przyciski.
hears-open = Docierają tu do mnie wszystkie wiadomości, bo mój tryb prywatności jest wyłączony. Przechowuję tylko to, o co ktoś mnie prosi, i to, czego dotyczą moje przyciski.
hears-private = Docierają do mnie tylko polecenia, wzmianki i odpowiedzi na moje wiadomości. Przycisk i automatyczne streszczenia wymagają więcej: nadaj mi rolę administratora tej grupy albo poproś administratora bota o wyłączenie mojego trybu prywatności.
hears-too-little = Na razie nie mogę: docierają do mnie tylko polecenia, wzmianki i odpowiedzi na moje wiadomości. Nadaj mi rolę administratora tej grupy albo poproś administratora bota o wyłączenie mojego trybu prywatności.
from-asker = język osoby, która pyta
alert-admins-only = Moje ustawienia mogą tu zmieniać tylko administratorzy grupy.
alert-no-right = Moje ustawienia mogą tu zmieniać tylko administratorzy z uprawnieniem „Zmiana informacji o grupie”, a ty go nie masz.
alert-unnamed = To przyszło w imieniu grupy: nie widzę, kto to napisał, a nie wszyscy anonimowi administratorzy mogą zmieniać informacje o grupie. Napisz to, proszę, pod własnym imieniem.
alert-not-checked = Telegram nie podaje mi teraz, czy masz tu uprawnienia administratora. Spróbuj za chwilę.
group-hello =
    Cześć! Nie macie czasu czytać? Przeczytajcie skrót.

    Wyślijcie /tldr z linkiem albo w odpowiedzi na wiadomość, link lub plik; możecie też oznaczyć mnie obok linku. Chcecie zapytać o artykuł? Odpowiedzcie na moje streszczenie.

    Odzywam się tylko na prośbę. Administratorzy grupy mogą zmienić to, a także język i długość: /settings.
group-privacy =
    Co przechowuję o tej grupie, pod jej identyfikatorem (ID) z Telegrama:

    • jej nazwę i ustawienia
    • o jakie streszczenia tu proszono (link, tytuł, czas), żeby przyciski i odpowiedzi działały dalej
    • teksty i pliki tu streszczone, w odczytanej postaci, oraz ich streszczenia; nigdzie indziej ich nie widać
    • ile zużyły zapytania (czas, model, tokeny), bez żadnej treści

    Z wiadomości, o które nikt mnie nie pyta, nie przechowuję nic poza linkiem lub tekstem kryjącym się za przyciskiem.

    Jeśli jest tu skonfigurowany model językowy, dostaje tekst do streszczenia i wasze pytania na jego temat. Administrator bota może czytać jego bazę danych.

    Administratorzy grupy usuną to wszystko poleceniem /forget.
group-forget-question = Usunąć wszystko, co przechowuję o tej grupie: ustawienia, listę streszczeń, teksty i pliki? Przyciski pod wiadomościami przestaną działać. Tego nie da się cofnąć.
group-forget-done = Gotowe: nic już o tej grupie nie przechowuję. Od teraz odzywam się tylko na prośbę.
channel-added = Jestem teraz administratorem kanału „{ $title }”. Dopóki nie zdecydujesz inaczej, nic tam nie robię: wyślij /channels i wybierz, co ma się dziać z wpisami.

command-tldr = streszczenie linku albo tego, na co odpowiadasz
command-group-settings = co robię w tej grupie
command-group-help = jak mnie tu używać
command-group-privacy = co przechowuję o tej grupie
command-group-forget = usuń wszystko, co przechowuję o tej grupie

## Inline: what is typed behind the bot's name in any chat, and mentions where the bot is a guest

inline-short = Krótko
inline-points = Tylko główne punkty
inline-source = W języku artykułu
inline-language = W innym języku: { $language }
inline-pending = streszczenie pojawi się po wysłaniu
card-pending = Streszczenie pojawi się tutaj: samo albo gdy ktoś dotknie przycisku.
alert-card-forgotten = Nie wiem już, czego dotyczy ta karta. Wyślij nową.
guest-hint = Nie widzę tu nic do czytania. Oznacz mnie razem z linkiem albo w odpowiedzi na wiadomość z linkiem, plikiem lub tekstem złożonym z kilku zdań.
guest-reply-unknown = Nie widzę tutaj, którego artykułu dotyczyło to streszczenie. Oznacz mnie w odpowiedzi na link do artykułu albo wyślij ten link na naszym prywatnym czacie: tam możesz też o niego pytać.
button-card = Pokaż streszczenie
button-again = Spróbuj ponownie
button-private-chat = Otwórz nasz czat
button-inline-start = Wyślij link
button-inline-hint = Link albo tekst

## Groups

group-help =
    Nie masz czasu czytać? Przeczytaj skrót.

    Wyślij w tej grupie /tldr z linkiem, tekstem lub plikiem albo odpowiedz poleceniem /tldr na wiadomość z jednym z nich. Słowa obok linku podpowiedzą mi, czego chcesz się dowiedzieć.

    Chcesz zapytać o artykuł? Odpowiedz na jego streszczenie. Dotknij pod nim „Tylko dla mnie”, a dostaniesz je w swoim języku i wybranej długości; nikt inny tego nie zobaczy.

    Administratorzy wybierają w /settings, kiedy się odzywam. Na naszym prywatnym czacie resztę wyjaśnia /help.
group-hint = Wyślij /tldr z linkiem, tekstem lub plikiem albo odpowiedz poleceniem /tldr na wiadomość z jednym z nich.
group-nothing-found = Nie ma w tej wiadomości nic do streszczenia: ani linku, ani pliku, a słów jest za mało.
group-is-summary = To już jest streszczenie. Chcesz zapytać o artykuł? Odpowiedz na nie pytaniem; żeby dostać je w swoim języku i wybranej długości, dotknij pod nim „Tylko dla mnie”.
offer-of-text = Długi tekst
button-only-for-me = Tylko dla mnie
alert-reading = Czytam to dla was wszystkich…
alert-in-private = Odpowiedź czeka na naszym prywatnym czacie.

## Channels

button-whole = Całe streszczenie
post-summary = Streszczenie
alert-gist-soon = Czytam. Dotknij jeszcze raz za chwilę.
alert-post-forgotten = Nie mam już streszczenia tego wpisu. Otwórz sam artykuł albo wyślij mi link do niego.
channels-title = Twoje kanały
channels-hint = Dotknij kanału, żeby zmienić, co tam robię.
channels-none = Żaden kanał nie jest jeszcze podłączony.
channels-add =
    Podłącz kanał, a będę pracować z jego wpisami tak, jak wybierzesz: przycisk pod nimi, streszczenie w nich samych albo streszczenie w komentarzu w podłączonej grupie.

    Dotknij przycisku poniżej i wybierz kanał, na którym wolno ci edytować wpisy. Telegram nada mi przy tym rolę administratora z jednym uprawnieniem: do edycji wpisów. Bez twojej decyzji nic się tam nie stanie.
channel-linked = Kanał „{ $title }” jest podłączony. Teraz wybierz, co mam tam robić:
channel-unlinked = Kanał „{ $title }” jest odłączony: już nim tu nie zarządzasz. Gdy nie zarządza nim nikt, nie ruszam jego nowych wpisów.
channel-forgotten = Gotowe: nic już nie przechowuję o kanale „{ $title }”. Jeśli znów mam tam działać, dodaj go przez /channels.
channel-lack-bot = Nie wolno mi edytować wpisów na kanale „{ $title }”. Nadaj mi tam rolę administratora z uprawnieniem „Edytować wiadomości innych”, a potem otwórz tu ten kanał jeszcze raz.
channel-lack-reader = Nie wolno ci edytować wpisów na kanale „{ $title }”, więc nie ma go na twojej liście. Poproś właściciela kanału o to uprawnienie, a potem dodaj kanał przez /channels.
channel-lost-removed = Usunięto mnie z kanału „{ $title }” i nic już tam nie robię. Jeśli to pomyłka, nadaj mi znów rolę administratora (z uprawnieniem do edycji wpisów); twoje ustawienia są zachowane.
channel-lost-rights = Na kanale „{ $title }” nie wolno mi już edytować wpisów, więc nic tam nie robię. Żeby to działało dalej, przywróć mi uprawnienie do edycji wpisów; twoje ustawienia są zachowane.
channel-lost-group = Nie mogę pisać w grupie podłączonej do kanału „{ $title }”, więc komentarze są na razie wyłączone. Nadaj mi rolę administratora tej grupy, a potem włącz je znów przez /channels.
channel-closed = zatrzymano: nie wolno mi edytować wpisów
channel-hint = Zmiany dotyczą nowych wpisów. Kto dotknie przycisku, dostanie odpowiedź w swoim języku.
channel-from-chat = wybrane tutaj
channel-from-interface = język osoby, która podłączyła kanał
channel-mode = Co dodaję
channel-mode-quiet = nic
channel-mode-button = przycisk
channel-mode-append = skrót we wpisie
channel-mode-comment = komentarz
channel-mode-ask = Co mam robić z wpisami na kanale „{ $title }”? Komentarz wymaga podłączonej grupy, w której jestem administratorem.
channel-posts = Które wpisy
channel-posts-links = z artykułem
channel-posts-long = długie (od { NUMBER($count, useGrouping: 0) })
channel-posts-all = wszystkie i pliki
channel-posts-ask = Na które wpisy na kanale „{ $title }” mam patrzeć: te z linkiem do artykułu, także te od podanej liczby znaków, czy na wszystko, co da się przeczytać, z plikami?
channel-language-ask = W jakim języku mają być streszczenia na kanale „{ $title }”?
channel-length-ask = Jaka ma być długość streszczeń na kanale „{ $title }”?
channel-style-ask = W jakim stylu pisać streszczenia na kanale „{ $title }”?
channel-button-ask = Co ma być na przycisku pod wpisami na kanale „{ $title }”? Dotyczy to nowych wpisów.
channel-button-question = Odpowiedz na tę wiadomość tekstem przycisku: jeden wiersz, do { $most } znaków.
channel-unlink-ask = Czy usunąć kanał „{ $title }” z twojej listy? Przyciski pod wpisami zostaną i będą działać dalej.
channel-forget-ask = Usunąć wszystko, co przechowuję o kanale „{ $title }”: ustawienia, treść i streszczenia wpisów oraz to, czego dotyczą przyciski? Przyciski pod wpisami przestaną działać, a kanał zniknie z list wszystkich, którzy go podłączyli. Tego nie da się cofnąć.
button-add-channel = + Dodaj kanał
button-pick-channel = Wybierz kanał
button-unlink = Odłącz
button-forget = Zapomnij kanał
button-yes-unlink = Tak, odłącz
alert-comment-no-group = Ten kanał nie ma podłączonej grupy. Podłącz ją w ustawieniach kanału („Dyskusja”), dodaj mnie do niej jako administratora i dotknij jeszcze raz.
alert-comment-not-there = Nie ma mnie w grupie podłączonej do kanału. Dodaj mnie do niej jako administratora i dotknij jeszcze raz.
alert-comment-hears-nothing = Nie widzę wpisów w podłączonej grupie. Nadaj mi w niej rolę administratora (bez żadnych uprawnień) i dotknij jeszcze raz.
## Access, budgets and the owner

access-stranger = Ten bot jest tylko dla osób, które mają dostęp. Twoje ID to { $id }: wyślij je administratorowi bota albo poproś o link z zaproszeniem.
alert-stranger = Ten bot jest tylko dla osób, które mają dostęp. Otwórz prywatny czat z botem: tam dowiesz się, jak go uzyskać.
button-stranger = Jak uzyskać dostęp
guest-stranger = Nie każdy ma do mnie dostęp. Jak go uzyskać, powiem na prywatnym czacie.
invitation-owner =
    Od teraz ten bot należy do ciebie.

    /stats · kto z niego korzysta i ile to kosztuje
    /allow, /block · daj lub odbierz dostęp osobom i całym grupom
    /invite · link, który daje dostęp
    /budget · ile może kosztować model
    /broadcast · wiadomość do wszystkich użytkowników
invitation-allowed = Witaj: od teraz możesz korzystać z tego bota. Wyślij mi link, tekst lub plik, a dowiesz się, co w nim ważne.
invitation-already = Możesz już korzystać z tego bota; link pozostał niewykorzystany.
invitation-invalid = Ten link już nie działa: został wykorzystany albo minął jego czas. Poproś o nowy osobę, od której go masz.
owner-in-private = Lepiej bez nazwisk na forum: napisz to na naszym prywatnym czacie. Tutaj samo polecenie dotyczy tej grupy.
owner-unknown = Nie wiem, o kogo chodzi. Podaj ID albo @nazwę publicznej grupy lub kanału, albo odpowiedz na wiadomość przekazaną od tej osoby (niektórzy ukrywają swoją nazwę przy przekazywaniu).
owner-untouched = { $id } należy do właściciela bota i to się nie zmienia. Właścicieli ustawionych w PITH_OWNERS można usunąć właśnie tam.
allow-help =
    /allow daje dostęp jednej osobie albo wszystkim w grupie do tego, o co tam proszą:

    /allow 123456789 · po ID, dla grupy jest ujemne
    /allow @nazwa · publiczna grupa lub kanał
    /allow w odpowiedzi na wiadomość przekazaną od tej osoby
    /allow w grupie · ta grupa

    Cofa też polecenie /block.
allow-reader = { $id } może teraz korzystać z tego bota.
allow-chat = W czacie { $id } każdy może teraz korzystać z tego bota.
block-help =
    /block odbiera dostęp jednej osobie albo całemu czatowi, także wtedy, gdy bot jest otwarty dla wszystkich. Nie dostają już odpowiedzi:

    /block 123456789 · po ID, dla grupy jest ujemne
    /block @nazwa · publiczna grupa lub kanał
    /block w odpowiedzi na wiadomość przekazaną od tej osoby
    /block w grupie · ta grupa

    Cofa to /allow.
block-reader = { $id } nie dostaje już odpowiedzi. /allow { $id } to cofa.
block-chat = W czacie { $id } nikt już nie dostaje odpowiedzi. /allow { $id } to cofa.
invite-help =
    /invite tworzy link, który daje dostęp. Podaj, ilu osobom i na ile dni:

    /invite 5 7 · pięciu osobom, na tydzień

    Najwyżej { $uses } osób i { $days } dni.
invite-made =
    { $link }

    { $uses ->
        [1] Dostęp dostanie osoba, która otworzy go jako pierwsza.
        [few] Dostęp dostaną pierwsze { $uses } osoby, które go otworzą.
        [many] Dostęp dostanie pierwszych { $uses } osób, które go otworzą.
       *[other] Dostęp dostanie pierwszych { $uses } osoby, które go otworzą.
    } { $days ->
        [1] Link działa jeden dzień.
        [few] Link działa { $days } dni.
        [many] Link działa { $days } dni.
       *[other] Link działa { $days } dnia.
    }
invite-open = Ten bot jest teraz otwarty dla wszystkich (PITH_ACCESS=open). Kto przyjdzie przez link, zachowa dostęp po zmianie na listed.
budget-help =
    /budget pokazuje i ustawia, ile wolno używać modelu: w zapytaniach, tokenach lub dolarach, na dzień lub miesiąc (UTC). Słowa pisze się po angielsku, jak tutaj:

    /budget 123456789 · osoba albo grupa (jej ID jest ujemne)
    /budget 123456789 50 requests a day, $3 a month
    /budget all 2m tokens a day · wszyscy razem
    /budget 123456789 unlimited · bez ograniczeń
    /budget 123456789 default · jak wszyscy (PITH_BUDGET_…)

    Dolary liczone są według cen w PITH_PRICES.
budget-unclear = Nie rozumiem: „{ $words }”. Napisz na przykład: 50 requests a day, 200k tokens a day, $3 a month
budget-of = Budżet { $id }
budget-of-all = Wspólny budżet wszystkich
budget-limits = Limity: { $limits }
limit-requests-day = { $requests ->
    [one] { $requests } zapytanie dziennie
    [few] { $requests } zapytania dziennie
    [many] { $requests } zapytań dziennie
   *[other] { $requests } zapytania dziennie
}
limit-tokens-day = { $tokens ->
    [one] { $tokens } token dziennie
    [few] { $tokens } tokeny dziennie
    [many] { $tokens } tokenów dziennie
   *[other] { $tokens } tokena dziennie
}
limit-money-day = { $money } dziennie
limit-requests-month = { $requests ->
    [one] { $requests } zapytanie miesięcznie
    [few] { $requests } zapytania miesięcznie
    [many] { $requests } zapytań miesięcznie
   *[other] { $requests } zapytania miesięcznie
}
limit-tokens-month = { $tokens ->
    [one] { $tokens } token miesięcznie
    [few] { $tokens } tokeny miesięcznie
    [many] { $tokens } tokenów miesięcznie
   *[other] { $tokens } tokena miesięcznie
}
limit-money-month = { $money } miesięcznie
limit-none = bez limitu
budget-today = Zużyto dzisiaj: { $spent }
budget-month = Zużyto w tym miesiącu: { $spent }
budget-spend = { $requests ->
    [one] { $requests } zapytanie
    [few] { $requests } zapytania
    [many] { $requests } zapytań
   *[other] { $requests } zapytania
}, { $tokens ->
    [one] { $tokens } token
    [few] { $tokens } tokeny
    [many] { $tokens } tokenów
   *[other] { $tokens } tokena
}, { $money }
stats-today = Dzisiaj
stats-week = Ostatnie 7 dni
stats-month = Ostatnie 30 dni
stats-requests = zapytania: { $requests } · użytkownicy: { $readers } · gotowe wcześniej: { $cached } · nieudane: { $failed }
stats-spend = tokeny: { $tokens } · { $money }
stats-failures = Najczęstsze błędy w ciągu 30 dni: { $failures }
stats-failure = { $name } { NUMBER($count) }
stats-chart = Słupki: zapytania dziennie (po lewej). Linia: tokeny dziennie (po prawej). Dni według UTC.
broadcast-help =
    /broadcast i tekst za poleceniem dostanie każdy, kto używa tego bota na prywatnym czacie lub w trybie inline:

    /broadcast Dziś wieczorem przenoszę się na inny serwer i znikam na godzinę.

    Najpierw pokażę, co i do ilu osób ma pójść; bez twojego potwierdzenia nic nie wyjdzie.
broadcast-too-long = To za długie na jedną wiadomość: zmieści się do { $most } znaków.
broadcast-question = { $count ->
    [0] Teraz nie dostałby tego nikt: nikt jeszcze nie używał tego bota.
    [1] Dostanie to jedna osoba. Wysyłanie zacznie się, gdy dotkniesz przycisku.
    [few] Dostaną to { $count } osoby. Wysyłanie zacznie się, gdy dotkniesz przycisku.
    [many] Dostanie to { $count } osób. Wysyłanie zacznie się, gdy dotkniesz przycisku.
   *[other] Dostanie to { $count } osoby. Wysyłanie zacznie się, gdy dotkniesz przycisku.
}
broadcast-running = Wysyłam, bez pośpiechu. Ta wiadomość powie, kiedy to się skończy.
broadcast-dropped = Nic nie wysłano.
broadcast-done = { $count ->
    [1] Wysłano do jednej osoby; nie udało się dotrzeć do: { $dropped }.
    [few] Wysłano do { $count } osób; nie udało się dotrzeć do: { $dropped }.
    [many] Wysłano do { $count } osób; nie udało się dotrzeć do: { $dropped }.
   *[other] Wysłano do { $count } osoby; nie udało się dotrzeć do: { $dropped }.
}
button-broadcast = Wyślij ({ $count })
button-broadcast-drop = Nic nie wysyłaj
owner-link =
    Ten bot nie ma jeszcze właściciela. Będzie nim osoba, która jako pierwsza otworzy ten link. Link działa tylko raz, przez { $minutes } minut; nowy pokaże „pith doctor” w terminalu:
    { $link }

## Sources

form-subtitles = na podstawie napisów
form-automatic-subtitles = na podstawie napisów automatycznych, które przekręcają nazwy własne
form-recording = transkrypcja automatyczna, może przekręcać nazwy własne
form-paper = bez bibliografii
form-discussion = z pierwszymi komentarzami
error-feed-found = To kanał RSS, czyli lista artykułów dla programów. Wyślij mi link do artykułu, który chcesz przeczytać.
error-video-list-found = To playlista albo kanał. Wyślij mi link do filmu, o który chodzi.
error-transcript-missing = Ten film nie ma napisów, z których mogę skorzystać, a filmów nie słucham. Transmisja na żywo dostaje je kilka godzin po zakończeniu.
error-post-hidden = Telegram pokazuje ten wpis tylko w swoich aplikacjach: jest prywatny albo usunięty. Przekaż mi go, a przeczytam.
error-post-without-text = W tym wpisie nie ma tekstu do streszczenia, tylko zdjęcia, filmy lub pliki. Jeśli jest tam plik, przekaż mi go.
error-cannot-listen = Nie mogę tu słuchać nagrań: ten bot nie ma włączonej transkrypcji mowy. Wyślij mi tekst.

## Errors: what happened, and what the reader can do

error-link-refused = Otwieram tylko publiczne adresy internetowe zaczynające się od http lub https. Sprawdź link albo wklej sam tekst.
error-page-unreachable = Strona nie odpowiedziała. Sprawdź link albo spróbuj ponownie za kilka minut.
error-certificate-invalid = Certyfikat bezpieczeństwa strony wygasł, należy do innego adresu albo nie jest zaufany. Sprawdź link albo otwórz stronę i wklej tu jej tekst.
error-page-not-found = Witryna zgłasza, że nie ma takiej strony. Sprawdź link: może jest ucięty albo artykuł ma już inny adres.
error-page-blocked = Ta strona nie wpuszcza takich czytelników jak ja. Otwórz artykuł i wklej tu jego tekst, a go streszczę.
error-paywall-found = Dostępna jest tylko zapowiedź, sam artykuł jest płatny. Jeśli masz do niego dostęp, wklej tu jego tekst albo zapisz stronę w przeglądarce i wyślij mi plik.
error-consent-wall-found = Zamiast artykułu widzę tylko informację o plikach cookie. Otwórz stronę i wklej tu jej tekst.
error-login-wall-found = Strona pokazuje to tylko po zalogowaniu. Jeśli masz do niej dostęp, wklej tu tekst albo zapisz stronę w przeglądarce i wyślij mi plik.
error-link-list-found = Ta strona to lista linków, a nie artykuł. Wyślij mi link do tego, co chcesz przeczytać.
error-no-article-found = Strona się otworzyła, ale nie widzę na niej artykułu. Jeśli jakiś tam jest, wklej tu jego tekst.
error-media-page-found = Ta strona pokazuje film, dźwięk lub zdjęcia i prawie nie ma tekstu. Jeśli jest transkrypcja albo artykuł na ten temat, wyślij mi go.
error-product-page-found = Ta strona coś sprzedaje i nie jest artykułem. Wyślij mi artykuł lub recenzję albo wklej tekst, który cię interesuje.
error-app-shell-found = Ta strona tworzy tekst dopiero w przeglądarce, a ja widzę pustą ramkę. Otwórz ją i wklej tu tekst albo wyślij go w PDF.
error-nothing-to-read = Nie ma w tym zdania, które dałoby się streścić. Jeśli to skan, zawiera same obrazy: potrzebny jest plik z prawdziwym tekstem.
error-source-too-large = To więcej, niż potrafię przeczytać (10 MB dla strony, 20 MB dla pliku). Wyślij część albo wklej tekst.
error-unsupported-file = Nie czytam plików tego rodzaju. Przyjmuję PDF, DOCX, EPUB, ODT, RTF, PPTX, HTML, MHTML, EML, Markdown i zwykły tekst.
error-broken-file = Tego pliku nie da się otworzyć, wygląda na uszkodzony. Zapisz go jeszcze raz i wyślij mi nowy.
error-protected-file = Ten plik jest chroniony hasłem. Zapisz go bez hasła i wyślij mi tę wersję.
error-reading-too-slow = Czytanie trwało dłużej, niż mi wolno. Spróbuj później albo wklej tę część, która cię interesuje.
error-model-unavailable = Model językowy teraz nie odpowiada. Spróbuj ponownie za kilka minut.
error-model-misconfigured = Model językowy jest tu źle skonfigurowany. Powiadom o tym administratora bota.
error-model-budget-spent = Budżet modelu językowego jest wyczerpany. Spróbuj później albo powiadom administratora bota.
error-budget-spent = Budżet modelu językowego jest na razie wyczerpany. Spróbuj później albo powiadom administratora bota.
error-too-many-requests = { $minutes ->
    [1] To było dużo naraz. Wracam do pracy za minutę; gotowe streszczenia dostaniesz zawsze.
    [few] To było dużo naraz. Wracam do pracy za { $minutes } minuty; gotowe streszczenia dostaniesz zawsze.
    [many] To było dużo naraz. Wracam do pracy za { $minutes } minut; gotowe streszczenia dostaniesz zawsze.
   *[other] To było dużo naraz. Wracam do pracy za { $minutes } minuty; gotowe streszczenia dostaniesz zawsze.
}
error-model-refused = Model językowy odmawia pisania o tym tekście. Z innym tekstem może się udać.
error-prompt-too-long = To za długie dla modelu językowego, nawet w częściach. Wyślij mi krótszy fragment.
error-answer-unusable = Odpowiedź modelu językowego nie nadawała się do użycia. Spróbuj ponownie; druga próba często się udaje.
error-database-too-new = Moją bazę danych zapisała nowsza wersja. Administrator bota musi mnie zaktualizować.
error-database-unavailable = Nie mogę teraz odczytać tego, co mam zapisane. Spróbuj za chwilę; jeśli to nie minie, powiadom administratora bota.
error-database-broken = Moja baza danych jest uszkodzona i naprawić ją może tylko administrator bota. Powiadom go, proszę.
error-summary-forgotten = Nie mam już artykułu do tego streszczenia. Wyślij jeszcze raz link, tekst lub plik.
error-text-not-shared = To streszczenie tekstu, który przysłał mi ktoś inny. Tylko ta osoba może o niego pytać.
error-unknown = Coś poszło nie tak po mojej stronie; zapisano to dla administratora bota. Spróbuj ponownie.

## The terminal

terminal-welcome =
    Nie masz czasu czytać? Przeczytaj skrót.

    Wklej link, ścieżkę do pliku albo tekst i naciśnij Enter. Na pytania odpowiadam na podstawie ostatniego artykułu.
    /settings, /language, /help; Ctrl-D lub /quit kończy.
terminal-setting-unknown = Ta wartość nie ma tu sensu. /help pokazuje możliwe wartości, /settings te, które są ustawione teraz.

## pith doctor: each finding says what to mend

doctor-python-ok = Python { $version }.
doctor-config-fail = Nie można użyć konfiguracji: { $problems }. Popraw ją w zmiennych środowiskowych lub w pliku .env.
doctor-database-ok = Bazę danych { $path } można odczytać i zapisać.
doctor-database-too-new = Bazę danych { $path } zapisał nowszy Pith. Zaktualizuj Pith albo podaj inny plik w PITH_DATABASE.
doctor-database-unavailable = Plik { $path } jest zablokowany przez inny program. Zamknij to, co go otworzyło (drugi Pith, kopię zapasową, przeglądarkę baz danych), i spróbuj ponownie.
doctor-database-too-old = Plik { $path } zapisał Pith zbyt stary, żeby ten mógł go zaktualizować. Podaj inny plik w PITH_DATABASE albo przywróć nowszą kopię poleceniem „pith restore”.
doctor-database-full = Na dysku z plikiem { $path } nie ma już miejsca. Zwolnij miejsce i spróbuj ponownie.
doctor-database-read-only = Plik { $path } można odczytać, ale nie zapisać. Sprawdź uprawnienia i czy dysk nie jest zamontowany tylko do odczytu.
doctor-database-forbidden = Pith nie ma prawa otworzyć pliku { $path }. Daj użytkownikowi, który uruchamia Pith, prawo odczytu i zapisu pliku oraz jego folderu.
doctor-database-missing = Nie ma pliku { $path } albo brakuje jego folderu. Sprawdź ścieżkę; bazę danych Pith wskazuje PITH_DATABASE.
doctor-database-unopenable = Nie można otworzyć { $path } jako pliku. Sprawdź, czy to nie folder, albo podaj inny plik w PITH_DATABASE.
doctor-database-failing = Dysk zgłosił błąd przy odczycie lub zapisie pliku { $path }. Sprawdź dysk i dziennik systemowy; jeśli plik przepadł, przywróć kopię poleceniem „pith restore”.
doctor-database-damaged = Plik { $path } jest uszkodzony. Zatrzymaj Pith i przywróć kopię poleceniem „pith restore”; uszkodzony plik pozostanie obok.
doctor-database-foreign = Plik { $path } nie jest bazą danych Pith, więc pozostał nietknięty. Przenieś go albo podaj inny plik w PITH_DATABASE.
doctor-database-mistaken = Pith i baza danych { $path } nie rozumieją się. Albo ktoś zmienił jej tabele, albo to błąd w Pith; dziennik mówi, która instrukcja zawiodła. Zgłoś to, proszę.
doctor-database-schema = Tabele w { $path } nie są takie, jakich oczekuje ten Pith: { $names }. Przywróć kopię poleceniem „pith restore”; jeśli nikt ich nie zmieniał, zgłoś błąd.
doctor-certificates-ok = Przy otwieraniu stron zaufane są też certyfikaty z pliku { $path }.
doctor-certificates-fail = Nie można odczytać certyfikatów z pliku { $path }, więc strony, które ich wymagają, się nie otworzą. Podaj plik PEM w PITH_CA_FILE lub SSL_CERT_FILE.
doctor-token-ok = Telegram zna tego bota jako @{ $name }.
doctor-token-none = TELEGRAM_BOT_TOKEN nie jest ustawiony: Pith działa tylko w terminalu. Aby działał w Telegramie, weź token od @BotFather.
doctor-token-refused = Telegram odrzuca token. Skopiuj TELEGRAM_BOT_TOKEN jeszcze raz od @BotFather.
doctor-token-fail = Telegram nie odpowiada pod adresem { $address }. Sprawdź sieć, serwer proxy oraz TELEGRAM_BASE_URL, jeśli jest ustawiony.
doctor-token-other = Ta baza danych należy do innego bota, o numerze { $id }; ten token należy do @{ $name }. Przywróć token tamtego bota albo podaj nowy plik w PITH_DATABASE.
doctor-token-shared = Inny program też pobiera wiadomości tego bota z tym samym tokenem (ostatnio: { $at }), więc część próśb trafia tam, a tutaj przepada. Zatrzymaj tamten program albo unieważnij token u @BotFather i używaj nowego tylko tutaj.
doctor-inline-on = Tryb inline jest włączony: na każdym czacie @{ $name } i link dają streszczenie.
doctor-inline-off = Tryb inline jest wyłączony: @{ $name } i link nic nie dają w innych czatach. Żeby go włączyć, wyślij /setinline do @BotFather.
doctor-feedback-seen = Telegram informuje, które karty inline są wysyłane; ostatnio: { $at }.
doctor-feedback-unseen = Nie wysłano jeszcze żadnej karty inline, więc nie widać, czy informacje zwrotne trybu inline są włączone. Dzięki nim karty same zmieniają się w streszczenia: wyślij /setinlinefeedback do @BotFather i wybierz 100%.
doctor-feedback-missed = Informacje zwrotne trybu inline wydają się wyłączone: { $at } trzeba było dotknąć karty, żeby dostać jej streszczenie. Wyślij /setinlinefeedback do @BotFather i wybierz 100%.
doctor-guest-on = Tryb gościa jest włączony: @{ $name } można oznaczać w czatach, w których go nie ma.
doctor-guest-off = Tryb gościa jest wyłączony: wzmianka o @{ $name } dociera tylko z czatów, w których jest bot. Można go włączyć w ustawieniach bota u @BotFather.
doctor-privacy-on = Tryb prywatności jest włączony: w grupach ten bot widzi tylko polecenia, wzmianki i odpowiedzi. Przyciski i automatyczne streszczenia wymagają tam roli administratora albo wyłączenia tego trybu przez /setprivacy u @BotFather.
doctor-privacy-off = Tryb prywatności jest wyłączony: do tego bota docierają wszystkie wiadomości z jego grup. Odpowiada tylko na prośbę albo tak, jak wybrali administratorzy grupy.
doctor-access-open = Z tego bota może korzystać każdy (PITH_ACCESS=open).
doctor-access-listed = Z tego bota mogą korzystać tylko osoby, które mają dostęp (PITH_ACCESS=listed).
doctor-access-unbounded = Z tego bota może korzystać każdy, jego model ma klucz, a wspólny budżet dla wszystkich czytelników nie jest ustawiony: obcy mogą narazić cię na wysokie koszty. Ustaw PITH_BUDGET_ALL albo PITH_ACCESS=listed.
doctor-price-missing = Jest budżet w dolarach, ale w PITH_PRICES brakuje ceny dla { $models }: te koszty nie są liczone.
doctor-model-ok = Model { $model } odpowiada.
doctor-model-none = Model nie jest ustawiony: Pith sam wybiera zdania. Ustaw OPENAI_API_KEY albo OPENAI_BASE_URL dla własnego modelu.
doctor-model-refused = Serwer odrzuca { $model }. Sprawdź OPENAI_API_KEY, OPENAI_BASE_URL i OPENAI_MODEL.
doctor-model-budget = Środki na koncie dla { $model } są wyczerpane. Sprawdź je u dostawcy modelu albo ustaw inny klucz.
doctor-model-fail = Model { $model } nie odpowiada. Sprawdź, czy jest uruchomiony, oraz OPENAI_BASE_URL.
doctor-model-address = Pod OPENAI_BASE_URL nie odpowiada żaden model, więc { $model } jest nieosiągalny. Na większości serwerów adres kończy się na /v1.
doctor-model-unusable = Model { $model } odpowiada, ale nie potrafi streścić krótkiego artykułu. Spróbuj innego modelu albo zajrzyj do logów serwera.
doctor-summary = { $count ->
    [0] Wszystko, co skonfigurowano, działa.
    [1] Jedna rzecz nie działa.
    [few] { $count } rzeczy nie działają.
    [many] { $count } rzeczy nie działa.
   *[other] { $count } rzeczy nie działa.
}

terminal-example = Oto, co robię z artykułem. Potem twoja kolej.
terminal-help =
    Wyślij link, ścieżkę do pliku albo wklej tekst. Potem pytaj o niego zwykłymi słowami.

    /shorter /longer · to samo streszczenie w innej długości
    /1 /2 … · jeden artykuł z przeglądu, w całości
    /length short|medium|long · od teraz; auto cofa wybór
    /language de|source|… · język streszczeń
    /points 1-12 · ile głównych punktów
    /style neutral|plain|bullets
    /quotes on|off · /unchecked on|off
    /settings /privacy /export /forget /example /quit
