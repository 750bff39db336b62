# What Pith says, in Polish. en.ftl says the rules.
# Reader: ty, without past tenses that need a gender; the bot speaks of its past impersonally.
# summary: streszczenie; key point: główny punkt; passage: fragment; support: pokrycie.

## First words

start =
    Nie masz czasu czytać? Masz streszczenie.

    Wyślij mi link, tekst lub plik (PDF, DOCX, EPUB, HTML, Markdown). Przeczytam i powiem, co w nim ważne, a obok każdego punktu podam słowa źródła.

    Chcesz o coś zapytać? Odpowiedz na streszczenie artykułu. W /settings zmienisz język, długość i styl; resztę wyjaśnia /help.
help =
    Co możesz mi wysłać

    • link albo kilka; może też kryć się pod słowami lub w podpisie zdjęcia
    • tekst, wklejony lub przekazany dalej; długi może przyjść w kawałkach
    • plik do 20 MB: PDF, DOCX, EPUB, HTML, Markdown lub zwykły tekst

    Co dostajesz

    • główne punkty w twoim języku; ↗ otwiera artykuł na słowach, na których opiera się punkt
    • Słowami źródła: te fragmenty, słowo w słowo
    • ostatni wiersz z informacją, co zostało przeczytane i czy coś pominięto

    Odpowiedz na streszczenie pytaniem, a odpowiem wyłącznie na podstawie jego artykułu albo powiem, że artykuł tego nie podaje. Przyciski pod streszczeniem skracają je, wydłużają lub zmieniają jego język.

    Sprawdzam, czy cytaty, liczby i nazwy własne znajdują się w artykule. Czy artykuł ma rację, tego wiedzieć nie mogę.

    /settings · język, długość, styl
    /language · język twoich streszczeń
    /privacy · co przechowuję i jak to usunąć
privacy =
    Co o tobie przechowuję, pod twoim numerem z Telegrama:

    • twoje ustawienia
    • jakie streszczenia dostajesz (link, tytuł, czas), żeby przyciski i odpowiedzi działały dalej
    • wysłane przez ciebie teksty i pliki w odczytanej postaci oraz ich streszczenia; nie pokazuję ich nikomu innemu
    • ile zużyły twoje zapytania (czas, model, tokeny), bez żadnej treści

    Streszczenia stron publicznych przechowuję bez twojego numeru i służą każdemu, kto wyśle ten sam link.

    Jeśli jest tu skonfigurowany model językowy, dostaje tekst do streszczenia i twoje pytania na jego temat. Administrator bota może czytać jego bazę danych.

    /export wyśle ci wszystko, co o tobie przechowuję. /forget to usunie.
small-talk = Cześć! Wyślij mi link, tekst lub plik, a dowiesz się, co w nim ważne. Więcej w /help.
unknown-command = Nie znam tego polecenia. W /help jest lista tego, co potrafię; możesz też po prostu wysłać link, tekst lub plik.
nothing-found = Nie widzę tu nic do czytania. Wyślij mi link, tekst złożony z kilku zdań albo plik.
reply-unknown = Nie wiem, o który artykuł ci chodzi. Odpowiedz na jedno z moich streszczeń albo wyślij link jeszcze raz.
too-many-links = { $count ->
    [one] To o jeden link więcej, niż czytam naraz. Biorę pierwsze { $most }; ostatni wyślij potem jeszcze raz.
    [few] To o { $count } linki więcej, niż czytam naraz. Biorę pierwsze { $most }; pozostałe wyślij potem jeszcze raz.
    [many] To o { $count } linków więcej, niż czytam naraz. Biorę pierwsze { $most }; pozostałe wyślij potem jeszcze raz.
   *[other] To o { $count } linku więcej, niż czytam naraz. Biorę pierwsze { $most }; pozostałe wyślij potem jeszcze raz.
}
and-more = i jeszcze { $count }

## While the reader waits

progress-reading = Czytam…
progress-writing = Piszę…
progress-part = Czytam długi artykuł: część { $done } z { $total }…
stopped = Przerwano. Wyślij jeszcze raz, kiedy zechcesz.

## A summary

quotes-title = Słowami źródła
page = s. { NUMBER($page, useGrouping: 0) }
doubts = nie znaleziono w artykule: { $doubts }
no-passage = nie znaleziono w artykule fragmentu, na którym to się opiera
points-left-out = { $count ->
    [one] Pominięto jeden punkt: nie ma pokrycia w artykule.
    [few] Pominięto { $count } punkty: nie mają pokrycia w artykule.
    [many] Pominięto { $count } punktów: nie mają pokrycia w artykule.
   *[other] Pominięto { $count } punktu: nie mają pokrycia w artykule.
}
authors-more = { $names } i jeszcze { $count }
untitled = Bez tytułu

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
reading-media-page = tylko film, dźwięk lub zdjęcia
reading-product-page = tylko strona produktu
reading-app-shell = tylko pusta strona, którą wypełnia skrypt
reading-via-archive = z kopii w archiwum
reading-via-renderer = przeczytane przez przeglądarkę
fallback-no-model = streszczono bez modelu: żaden nie jest skonfigurowany
fallback-model-down = streszczono bez modelu: nie odpowiedział
fallback-model-misconfigured = streszczono bez modelu: jest źle skonfigurowany
fallback-model-unusable = streszczono bez modelu: jego odpowiedź nie nadawała się do użycia
fallback-model-refused = streszczono bez modelu: odmówił pracy nad tym tekstem
fallback-model-budget = streszczono bez modelu: jego budżet jest wyczerpany

## Answers to questions

answer-not-found = Artykuł o tym nie mówi.
answer-no-model = najlepiej pasujące fragmenty, bez modelu: żaden nie jest skonfigurowany
answer-model-down = najlepiej pasujące fragmenty, bez modelu: nie odpowiedział
answer-model-misconfigured = najlepiej pasujące fragmenty, bez modelu: jest źle skonfigurowany
answer-model-unusable = najlepiej pasujące fragmenty, bez modelu: jego odpowiedź nie nadawała się do użycia
answer-model-refused = najlepiej pasujące fragmenty, bez modelu: odmówił pracy nad tym tekstem
answer-model-budget = najlepiej pasujące fragmenty, bez modelu: jego budżet jest wyczerpany

## Languages

language-kept = Gotowe. Język twoich streszczeń od teraz: { $language }.
language-source = język artykułu

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
setting-length-question = Jak długie streszczenia lubisz?
setting-points-question = Ile głównych punktów ma mieć streszczenie?
setting-style-question = W jakim stylu pisać streszczenia?
setting-quotes-question = Czy chcesz widzieć fragmenty, na których opiera się streszczenie?
setting-unsupported-question = Co zrobić z punktem, którego cytatu, liczb lub nazw własnych nie znaleziono w artykule?
length-short = krótka
length-medium = średnia
length-long = długa
style-neutral = neutralny
style-plain = prostymi słowami
style-bullets = tylko główne punkty
quotes-on = widoczne
quotes-off = ukryte
unsupported-keep = pokazuj z uwagą
unsupported-drop = pomijaj
points-by-length = zależnie od długości
from-reader = twój wybór
from-telegram = język Telegrama
from-interface = jak w tym czacie
from-length = zależnie od długości
from-default = domyślnie

## What is kept of the reader

export-caption = Wszystko, co o tobie przechowuję. To plik JSON: otworzysz go w każdym edytorze tekstu.
forget-question = Usunąć wszystko, co o tobie przechowuję: ustawienia, listę streszczeń, teksty i pliki? Tego nie da się cofnąć.
forget-done = Gotowe: nic już o tobie nie przechowuję. Jeśli znów coś wyślesz, zaczniemy od nowa.
forget-kept = W porządku, wszystko zostaje, jak jest.

## Buttons

button-shorter = Krócej
button-longer = Dłużej
button-language = Język
button-back = ‹ Wstecz
button-done = Gotowe
button-yes-delete = Tak, usuń wszystko
button-keep = Nie, zostaw
button-setting = { $name }: { $value }
button-chosen = ✓ { $value }
button-reset = Domyślnie: { $value }

## Short notices over the chat

alert-saved = Zapisano.
alert-unchanged = Tak już jest ustawione.
alert-working = Już nad tym pracuję.
alert-outdated = Ten przycisk pochodzi z mojej starszej wersji. Wyślij /settings albo jeszcze raz link.

## Commands, as Telegram lists them

command-start = co robię
command-help = co możesz wysłać i co dostaniesz
command-settings = język, długość, styl
command-language = język twoich streszczeń
command-privacy = co o tobie przechowuję
command-export = pobierz wszystko, co o tobie przechowuję
command-forget = usuń wszystko, co o tobie przechowuję

## Errors: what happened, and what the reader can do

error-link-refused = Otwieram tylko publiczne adresy internetowe zaczynające się od http lub https. Sprawdź link albo wklej sam tekst.
error-page-unreachable = Strona nie odpowiedziała. Sprawdź link albo spróbuj ponownie za kilka minut.
error-page-not-found = Witryna zgłasza, że nie ma takiej strony. Sprawdź link: może jest ucięty albo artykuł ma już inny adres.
error-page-blocked = Ta strona nie wpuszcza takich czytelników jak ja. Otwórz artykuł i wklej tu jego tekst, a go streszczę.
error-paywall-found = Dostępna jest tylko zapowiedź, sam artykuł jest płatny. Jeśli masz do niego dostęp, wklej tu jego tekst.
error-consent-wall-found = Zamiast artykułu widzę tylko informację o plikach cookie. Otwórz stronę i wklej tu jej tekst.
error-login-wall-found = Strona pokazuje to tylko po zalogowaniu. Jeśli masz do niej dostęp, wklej tu tekst.
error-link-list-found = Ta strona to lista linków, a nie artykuł. Wyślij mi link do tego, co chcesz przeczytać.
error-no-article-found = Strona się otworzyła, ale nie widzę na niej artykułu. Jeśli jakiś tam jest, wklej tu jego tekst.
error-media-page-found = Ta strona pokazuje film, dźwięk lub zdjęcia i prawie nie ma tekstu. Jeśli jest transkrypcja albo artykuł na ten temat, wyślij mi go.
error-product-page-found = Ta strona coś sprzedaje i nie jest artykułem. Wyślij mi artykuł lub recenzję albo wklej tekst, który cię interesuje.
error-app-shell-found = Ta strona tworzy tekst dopiero w przeglądarce, a ja widzę pustą ramkę. Otwórz ją i wklej tu tekst albo wyślij go w PDF.
error-nothing-to-read = Nie ma w tym zdania, które dałoby się streścić. Skan zawiera same obrazy: potrzebny jest plik z prawdziwym tekstem.
error-source-too-large = To więcej, niż potrafię przeczytać (10 MB dla strony, 20 MB dla pliku). Wyślij część albo wklej tekst.
error-unsupported-file = Nie czytam plików tego rodzaju. Przyjmuję PDF, DOCX, EPUB, HTML, Markdown i zwykły tekst.
error-broken-file = Tego pliku nie da się otworzyć, wygląda na uszkodzony. Zapisz go jeszcze raz i wyślij mi nowy.
error-protected-file = Ten plik jest chroniony hasłem. Zapisz go bez hasła i wyślij mi tę wersję.
error-reading-too-slow = Czytanie trwało dłużej, niż mi wolno. Spróbuj później albo wklej tę część, która cię interesuje.
error-model-unavailable = Model językowy teraz nie odpowiada. Spróbuj ponownie za kilka minut.
error-model-misconfigured = Model językowy jest tu źle skonfigurowany. Powiadom administratora bota; pith doctor pokaże, co naprawić.
error-model-budget-spent = Budżet modelu językowego jest wyczerpany. Spróbuj później albo powiadom administratora bota.
error-model-refused = Model językowy odmawia pisania o tym tekście. Z innym tekstem może się udać.
error-prompt-too-long = To za długie dla modelu językowego, nawet w częściach. Wyślij mi krótszy fragment.
error-answer-unusable = Odpowiedź modelu językowego nie nadawała się do użycia. Spróbuj ponownie; druga próba często się udaje.
error-database-too-new = Moją bazę danych zapisała nowsza wersja. Administrator bota musi mnie zaktualizować.
error-database-unavailable = Nie mam teraz dostępu do swojej pamięci. Spróbuj za chwilę; jeśli to nie minie, powiadom administratora bota.
error-summary-forgotten = Nie mam już artykułu do tego streszczenia. Wyślij jeszcze raz link, tekst lub plik.
error-unknown = Coś poszło nie tak po mojej stronie; zapisano to dla administratora bota. Spróbuj ponownie.

## The terminal

terminal-welcome =
    Nie masz czasu czytać? Masz streszczenie.

    Wklej link, ścieżkę do pliku albo tekst i naciśnij Enter. Na pytania odpowiadam na podstawie ostatniego artykułu.
    /settings, /language, /help; Ctrl-D lub /quit kończy.
terminal-setting-unknown = Ta wartość nie ma tu sensu. /help pokazuje dozwolone, /settings te, które obowiązują teraz.

## pith doctor: each finding says what to mend

doctor-python-ok = Python { $version }.
doctor-config-fail = Nie można użyć konfiguracji: { $problems }. Popraw ją w zmiennych środowiskowych lub w pliku .env.
doctor-database-ok = Bazę danych { $path } można odczytać i zapisać.
doctor-database-too-new = Bazę danych { $path } zapisał nowszy Pith. Zaktualizuj Pith albo podaj inny plik w PITH_DATABASE.
doctor-database-fail = Bazy danych { $path } nie można odczytać i zapisać. Sprawdź, czy folder istnieje, należy do ciebie i ma wolne miejsce, albo podaj inny plik w PITH_DATABASE.
doctor-token-ok = Telegram zna tego bota jako @{ $name }.
doctor-token-none = TELEGRAM_BOT_TOKEN nie jest ustawiony: Pith działa tylko w terminalu. Aby działał w Telegramie, weź token od @BotFather.
doctor-token-refused = Telegram odrzuca token. Skopiuj TELEGRAM_BOT_TOKEN jeszcze raz od @BotFather.
doctor-token-fail = Telegram nie odpowiada pod adresem { $address }. Sprawdź sieć, serwer proxy oraz TELEGRAM_BASE_URL, jeśli jest ustawiony.
doctor-model-ok = Model { $model } odpowiada.
doctor-model-none = Model nie jest ustawiony: Pith sam wybiera zdania. Ustaw OPENAI_API_KEY albo OPENAI_BASE_URL dla własnego modelu.
doctor-model-refused = Serwer odrzuca { $model }. Sprawdź OPENAI_API_KEY, OPENAI_BASE_URL i OPENAI_MODEL.
doctor-model-budget = Środki na koncie dla { $model } są wyczerpane. Sprawdź je u dostawcy modelu albo ustaw inny klucz.
doctor-model-fail = Model { $model } nie odpowiada. Sprawdź, czy jest uruchomiony, oraz OPENAI_BASE_URL.
doctor-summary = { $count ->
    [0] Wszystko, co skonfigurowano, działa.
    [one] Jedna rzecz nie działa.
    [few] { $count } rzeczy nie działają.
    [many] { $count } rzeczy nie działa.
   *[other] { $count } rzeczy nie działa.
}

terminal-example = Oto, co robię z artykułem. Potem twoja kolej.
terminal-help =
    Wyślij link, ścieżkę do pliku albo wklej tekst. Potem pytaj o niego zwykłymi słowami.

    /shorter /longer            to samo streszczenie w innej długości
    /length short|medium|long   od teraz; auto cofa wybór
    /language de|source|…       język streszczeń
    /points 1-12                ile głównych punktów
    /style neutral|plain|bullets
    /quotes on|off   /unchecked on|off
    /settings /privacy /export /forget /example /quit
