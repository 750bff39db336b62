# What Pith says, in Turkish. The rules stand in en.ftl. Readers are "siz".

## First words

start =
    Okumaya vaktiniz yok mu? Özetini okuyun.

    Bana bir bağlantı, metin ya da dosya (PDF, DOCX, EPUB, HTML, Markdown) gönderin. Okurum, önemli olanı anlatırım ve bunun kaynakta hangi bölümlere dayandığını gösteririm.

    Bir yazı hakkında soru sormak için özetini yanıtlayın. Dili, uzunluğu ve üslubu /settings ile değiştirebilirsiniz; gerisi için /help.
help =
    Bana neler gönderebilirsiniz

    • bir ya da birkaç bağlantı; bir sözcüğün arkasında veya resmin altında da olabilir
    • yapıştırdığınız ya da ilettiğiniz bir metin; uzunsa birkaç mesaj hâlinde gelebilir
    • en fazla 20 MB'lık bir dosya: PDF, DOCX, EPUB, HTML, MHTML, EML, Markdown veya düz metin

    Size ne sunarım

    • ana noktalar, kendi dilinizde; ↗ yazıyı o noktanın dayandığı sözlerde açar
    • birkaç bağlantıdan tek bir derleme: her yazı kısaca, ayrıca birleştikleri ve ayrıldıkları noktalar
    • Kaynağın kendi sözleriyle: o bölümler, kelimesi kelimesine
    • son satırda neyin okunduğu ve dışarıda bir şey kalıp kalmadığı

    Bir özeti soruyla yanıtlayın: Yalnızca o yazıya dayanarak yanıt veririm, yazıda yoksa bunu da söylerim. Özetin altındaki düğmeler onu kısaltır, uzatır veya dilini değiştirir.

    Başka nerelerde

    • gruplarda: Beni ekleyin, /tldr komutunu bir bağlantıyla ya da bir bağlantıya yanıt olarak gönderin
    • kanalınızda: /channels gönderilerin altına bir düğme koyar
    • herhangi bir sohbette: Adımı ve bir bağlantı yazın, özeti seçin

    Alıntıların, sayıların ve adların yazıda geçip geçmediğine bakarım. Yazının haklı olup olmadığını bilemem.

    /settings · dil, uzunluk, üslup
    /language · özetlerinizin dili
    /channels · kanal gönderilerinizin altında özetler
    /privacy · neleri sakladığım ve nasıl silineceği
privacy =
    Telegram ID'nize bağlı olarak sakladıklarım:

    • ayarlarınız
    • size gösterilen özetler (bağlantı, başlık, zaman); düğmeler ve yanıtlar çalışmaya devam etsin diye
    • başka sohbetlerde adımın ardına yazıp kart olarak gönderdikleriniz ve bağladığınız kanallar
    • gönderdiğiniz metin ve dosyaların okuduğum hâli ile özetleri; bunları başka kimseye göstermem
    • ne zaman ve nerede istekte bulunduğunuz, isteğin nasıl sonuçlandığı ve ne harcadığı (model, token), hiçbir metin olmadan
    • botu kullanma izniniz ve biri belirlediyse kotanız

    Herkese açık sayfaların özetleri ID'niz olmadan saklanır ve aynı bağlantıyı gönderen herkese sunulur.

    Burada bir dil modeli ayarlıysa, özetlenecek metin ve o metinle ilgili sorularınız ona iletilir. Bu botu işleten kişi veritabanını okuyabilir.

    /export hakkınızda saklanan her şeyi gönderir. /forget hepsini siler.
privacy-days =
    Daha önce silinmezse kaç gün kaldıkları:

    • yazılar, metinler, dosyalar ve özetleri: { $sources }
    • neyin gösterildiği, düğmelerin arkasındaki bağlantı ya da metin ve ne zaman istekte bulunulduğu: { $history }
    • modelin kimin isteği için kullanıldığı: { $usage }
    • yanıtlanmış bir mesajın numarası, iki kez yanıtlanmasın diye: { $answered }

    Bir mesajın içeriğini yalnızca yanıtlanana kadar saklarım. Ses kayıtları saklanmaz, yalnızca içlerinde söylenenler saklanır. Ayarlar silinene kadar kalır.
small-talk = Merhaba! Bir bağlantı, metin ya da dosya gönderin, içindeki önemli şeyleri anlatayım. Gerisi /help komutunda.
unknown-command = Bu komutu bilmiyorum. Neler yapabildiğim /help komutunda; ya da doğrudan bir bağlantı, metin veya dosya gönderin.
nothing-found = Bunda okuyacak bir şey bulamadım. Bir bağlantı, birkaç cümlelik bir metin ya da bir dosya gönderin.
reply-unknown = Hangi yazıyı kastettiğinizi anlayamadım. Özetlerimden birini yanıtlayın ya da bağlantıyı yeniden gönderin.
too-many-links = { $count ->
    [1] Tek seferde okuyabildiğimden bir bağlantı fazla. İlk { $most } tanesini alıyorum; sonuncuyu ardından yeniden gönderin.
   *[other] Tek seferde okuyabildiğimden { $count } bağlantı fazla. İlk { $most } tanesini alıyorum; kalanları ardından yeniden gönderin.
}
and-more = { $count ->
    [1] { $list } ve bir tane daha
   *[other] { $list } ve { $count } tane daha
}

too-late = Uzun süre yoktum. Bu arada gönderdiklerinize dokunmuyorum; hâlâ okumak istediklerinizi yeniden gönderin.
offer-forgotten = Bu bağlantının götürdüğü özet artık bende yok. Yazının bağlantısını gönderin, yeniden okuyayım.

## While the reader waits

progress-reading = Okuyorum…
progress-writing = Yazıyorum…
progress-part = Uzun bir yazı okuyorum: { $total } bölümden { $done }. bölüm…
progress-sources = { $total } yazıdan { $done } tanesi okundu…
stopped = Durdurdum. İstediğiniz zaman yeniden gönderebilirsiniz.

# Between names or numbers in a list; the space at its end has to be written so.
list-separator = ,{ " " }
line-separator = { " " }·{ " " }
colon = :{ " " }
aside = { " " }({ $text })
digest-number = { NUMBER($number) }.{ " " }
digest-cited = { " " }[{ $numbers }]

## A summary

quotes-title = Kaynağın kendi sözleriyle
page = s. { NUMBER($page, useGrouping: 0) }
doubts = yazıda bulunamadı: { $doubts }
doubts-elsewhere = yazıda var, ama alıntılanan cümlelerde yok: { $doubts }
doubts-unit = alıntılanan cümlelerde başka bir birim geçiyor: { $doubts }
doubts-swapped = alıntılanan cümlelerde bu sayılar yer değiştirmiş: { $doubts }
doubts-denied = yazı bunu inkâr etmiyor: { $doubts }
doubts-affirmed = alıntılanan cümleler bunun aksini söylüyor: { $doubts }
doubts-opposite = yazı bunun tersini söylüyor: { $doubts }
disputed = ikinci bir model bunu alıntılanan cümlelerde bulamıyor
no-passage = yazıda buna karşılık gelen bir bölüm bulunamadı
points-left-out = { $count ->
    [1] Bir nokta çıkarıldı: Yazıda dayanağı bulunamadı.
   *[other] { $count } nokta çıkarıldı: Yazıda dayanakları bulunamadı.
}
shortened = Tek bir mesaja sığması için kısaltıldı.
authors-more = { $count ->
    [1] { $names } ve bir kişi daha
   *[other] { $names } ve { $count } kişi daha
}
untitled = Başlıksız

## A digest of several articles

digest-agree = Birleştikleri noktalar
digest-differ = Ayrıldıkları noktalar
digest-doubts = bunun için anılan yazıların en az birinde yok: { $doubts }
digest-nothing-found = birleştikleri ya da ayrıldıkları bir nokta bulunamadı
digest-not-compared-no-model = birbiriyle karşılaştırılmadı: bunun için bir model gerekir
digest-not-compared-budget = birbiriyle karşılaştırılmadı: modelin bütçesi şimdilik tükendi
digest-not-compared = birbiriyle karşılaştırılmadı: model işe yarar bir yanıt vermedi

## The last line: an honest reading report

reading-minutes = okuma süresi { $minutes } dk
reading-full = tamamı okundu
reading-share = %{ $percent } okundu (çok uzun)
reading-teaser = yalnızca giriş kısmı: ücretli içerik gibi görünüyor
reading-consent-wall = yalnızca çerez bildirimi
reading-login-wall = yalnızca giriş sayfası
reading-bot-check = yalnızca robot doğrulaması (captcha)
reading-error-page = yalnızca hata sayfası
reading-link-list = yalnızca bağlantı listesi
reading-empty = okunabilecek bir şey yok
reading-media-page = yalnızca video, ses veya resim
reading-product-page = yalnızca bir ürün sayfası
reading-app-shell = yalnızca içeriği sonradan yüklenen boş bir sayfa
reading-via-archive = bir arşivin kopyasından
reading-via-renderer = tarayıcıyla okundu
fallback-no-model = modelsiz özetlendi: ayarlı bir model yok
fallback-model-down = modelsiz özetlendi: model yanıt vermedi
fallback-model-misconfigured = modelsiz özetlendi: model doğru ayarlanmamış
fallback-model-unusable = modelsiz özetlendi: modelin yanıtı kullanılamadı
fallback-model-refused = modelsiz özetlendi: model bu metni geri çevirdi
fallback-model-budget = modelsiz özetlendi: model sağlayıcısındaki bakiye tükendi
fallback-reader-budget = modelsiz özetlendi: kotanız şimdilik doldu
fallback-chat-budget = modelsiz özetlendi: bu sohbetin kotası şimdilik doldu
fallback-all-budget = modelsiz özetlendi: bu botun model bütçesi şimdilik tükendi
fallback-large-job = modelsiz özetlendi: bu kadar uzun bir metin pahalıya mal olurdu

## Long texts: what a summary takes, before it begins

large-length = Uzun bir metin: { $words } kelime, yaklaşık { $minutes } dk.
large-cost = { $parts ->
    [1] Tamamını özetlemek yaklaşık { $tokens } token harcar.
   *[other] Tamamını özetlemek { $parts } parçada yaklaşık { $tokens } token harcar.
}
large-price = Bunun bedeli yaklaşık { $money }.
large-left-tokens = Bütçeden kalan: { $tokens } token
large-left-money = Bütçeden kalan: { $money }
large-leave = Peki, özetlemiyorum.
button-large-all = Hepsini özetle
button-large-extract = Modelsiz kısa özet
button-large-leave = Özetleme
alert-large-forgotten = Bunun neyle ilgili olduğunu artık bilmiyorum. Bana yeniden gönderin.
alert-large-decided = Buna zaten karar verildi.
alert-large-others = Buna yalnızca isteyen kişi ya da bu grubun bir yöneticisi karar verebilir.
terminal-large-ask = Başlayayım mı? { $yes } ya da { $no } yazın.
terminal-yes = e evet
terminal-no = h hayır
error-large-job = Bu uzun bir metin: Özeti yaklaşık { $tokens } token harcar. Biri onaylamadan başlamıyorum.

## Answers to questions

answer-not-found = Yazıda bu sorunun yanıtını bulamadım.
answer-searched = modelsiz, sözcüklerle arandı
answer-no-model = modelsiz seçilen en uygun bölümler: ayarlı bir model yok
answer-model-down = modelsiz seçilen en uygun bölümler: model yanıt vermedi
answer-model-misconfigured = modelsiz seçilen en uygun bölümler: model doğru ayarlanmamış
answer-model-unusable = modelsiz seçilen en uygun bölümler: modelin yanıtı kullanılamadı
answer-model-refused = modelsiz seçilen en uygun bölümler: model bu metni geri çevirdi
answer-model-budget = modelsiz seçilen en uygun bölümler: model sağlayıcısındaki bakiye tükendi
answer-reader-budget = modelsiz seçilen en uygun bölümler: kotanız şimdilik doldu
answer-chat-budget = modelsiz seçilen en uygun bölümler: bu sohbetin kotası şimdilik doldu
answer-all-budget = modelsiz seçilen en uygun bölümler: bu botun model bütçesi şimdilik tükendi

## Languages

language-kept = Tamam. Özetleriniz artık şu dilde gelecek: { $language }.
language-source = yazının dili

## Settings

settings-title = Ayarlar
settings-hint = Değiştirmek istediğiniz ayara dokunun. Bundan sonra göndereceğiniz her şey için geçerli olur.
setting-language = Özetlerin dili
setting-interface = Bu sohbetin dili
setting-length = Uzunluk
setting-points = Ana noktalar
setting-style = Üslup
setting-quotes = Alıntılar
setting-unsupported = Dayanaksız noktalar
setting-language-question = Özetleriniz hangi dilde olsun?
setting-interface-question = Sizinle hangi dilde konuşayım?
setting-length-question = Özetleriniz ne kadar uzun olsun?
setting-points-question = Bir özette kaç ana nokta olsun?
setting-style-question = Özetler nasıl bir dille yazılsın?
setting-quotes-question = Özetin dayandığı bölümleri görmek ister misiniz?
setting-unsupported-question = Alıntısı, sayıları veya adları yazıda bulunmayan bir nokta ne olsun?
length-short = kısa
length-medium = orta
length-long = uzun
style-neutral = nötr
style-plain = sade
style-bullets = yalnızca noktalar
quotes-on = gösterilsin
quotes-off = gizlensin
unsupported-keep = notla gösterilsin
unsupported-drop = çıkarılsın
from-reader = sizin seçiminiz
from-chat = bu sohbetin seçimi
from-telegram = Telegram'ın dili
from-interface = bu sohbetteki gibi
from-length = uzunluğa bağlı
from-default = varsayılan

## What is kept of the reader

export-caption = Hakkınızda sakladığım her şey. Dosya JSON biçiminde: Her metin düzenleyiciyle açılır.
forget-question = Hakkınızda sakladığım her şeyi sileyim mi: ayarlarınız, özetlerinizin listesi, metinleriniz ve dosyalarınız? Bu işlem geri alınamaz.
forget-done = Tamam: Hakkınızda artık hiçbir şey saklanmıyor. Yeniden bir şey gönderirseniz baştan başlarız.
forget-traces = Silinenler veritabanı dosyasında iz bırakabilir. Bu izlerin üzerine, ben çalıştığım sürece bir gün içinde, sakin bir anda yazılır. Güncellemeden önce alınan güvenlik kopyası { $days } gün sonra silinir.
forget-kept = Peki, her şey olduğu gibi kalıyor.

## Buttons

button-shorter = Daha kısa
button-longer = Daha uzun
button-language = Dil
button-back = ‹ Geri
button-done = Tamam
button-yes-delete = Evet, hepsini sil
button-keep = Hayır, kalsın
button-setting = { $name }: { $value }
button-chosen = ✓ { $value }
button-reset = Varsayılan

## Short notices over the chat

alert-saved = Kaydedildi.
alert-unchanged = Zaten öyle.
alert-working = Zaten üzerinde çalışıyorum.
alert-outdated = Bu düğme eski bir sürümümden kalma. /settings komutunu ya da bağlantıyı yeniden gönderin.

## Commands, as Telegram lists them

command-start = Pith ne yapar
command-help = ne gönderebilir, ne alırsınız
command-settings = dil, uzunluk, üslup
command-language = özetlerinizin dili
command-channels = kanal gönderilerinizin altında özetler
command-privacy = hakkınızda neler saklanıyor
command-export = hakkınızda saklanan her şeyi alın
command-forget = hakkınızda saklanan her şeyi silin

## Group settings

group-settings-title = Bu grubun ayarları
group-settings-hint = Bunları yalnızca bu grubun yöneticileri değiştirebilir. Burada herkesin gördüğü tüm özetler için geçerlidir; “Yalnızca bana” düğmesine dokunanlar özeti kendi istedikleri gibi alır.
setting-mode = Ne zaman konuşayım
setting-mode-question = Bu grupta ne zaman konuşayım?
mode-quiet = yalnız istenince
mode-quiet-means = /tldr komutunu, benden bahsedilmesini ya da özetlerimden birine yanıt verilmesini beklerim.
mode-button = düğmeyle
mode-button-means = bir yazıya bağlantı içeren mesajların altına düğme koyarım; birisi dokununca özet gelir.
mode-automatic = her yazının özeti
mode-automatic-means = gönderilen her yazı bağlantısını özetiyle yanıtlarım.
setting-tapper = Özeti kim görsün
setting-tapper-question = Birisi düğmeye dokununca özeti kim görsün?
tapper-all = buradaki herkes
tapper-one = yalnızca dokunan
setting-button = Düğmenin metni
setting-button-question = Düğmede şu yazıyor: { $text }
button-offer = Özeti okuyun
button-usual = Olağan metin
button-write-text = Başka bir metin yaz
setting-button-ask = Düğmede ne yazsın? Bu mesajı metinle yanıtlayın: tek satır, en fazla { $most } karakter.
setting-button-refused = Bu, düğmeye sığmıyor. Sorumu daha kısa bir satırla yeniden yanıtlayın.
setting-button-kept = Tamam. Düğmede artık şu yazıyor: { $text }
hears-admin = Yönetici olduğum için buradaki her mesaj bana ulaşıyor. Yalnızca benden istenenleri ve düğmelerimin arkasındaki bağlantı ya da metni saklarım.
hears-open = Gizlilik modum kapalı olduğu için buradaki her mesaj bana ulaşıyor. Yalnızca benden istenenleri ve düğmelerimin arkasındaki bağlantı ya da metni saklarım.
hears-private = Bana yalnızca komutlar, bahsetmeler ve bana verilen yanıtlar ulaşıyor. Düğme ve otomatik özetler için fazlası gerek: Beni bu grubun yöneticisi yapın ya da botu işleten kişiden gizlilik modumu kapatmasını isteyin.
hears-too-little = Bunu henüz yapamam: Bana yalnızca komutlar, bahsetmeler ve bana verilen yanıtlar ulaşıyor. Beni bu grubun yöneticisi yapın ya da botu işleten kişiden gizlilik modumu kapatmasını isteyin.
from-asker = isteyen kişinin dili
alert-admins-only = Buradaki ayarlarımı yalnızca bu grubun yöneticileri değiştirebilir.
alert-no-right = Buradaki ayarlarımı yalnızca “Grup bilgilerini değiştir” yetkisi olan yöneticiler değiştirebilir; sizde bu yetki yok.
alert-unnamed = Bu, grubun adıyla geldi: Hangi yöneticinin yazdığını göremiyorum ve her anonim yönetici grup bilgilerini değiştiremez. Lütfen kendi adınızla yazın.
alert-not-checked = Telegram şu anda burada yönetici olup olmadığınızı söylemiyor. Birazdan yeniden deneyin.
group-hello =
    Merhaba! Okumaya vaktiniz yok mu? Özetini okuyun.

    /tldr komutunu bir bağlantıyla ya da bir mesaja, bağlantıya veya dosyaya yanıt olarak gönderin; ya da bir bağlantının yanında benden bahsedin. Bir yazı hakkında soru sormak için özetimi yanıtlayın.

    Yalnızca istenince konuşurum. Bunu, dili ve uzunluğu bu grubun yöneticileri değiştirebilir: /settings.
group-privacy =
    Bu grubun Telegram ID'sine bağlı olarak sakladıklarım:

    • adı ve ayarları
    • burada istenen özetler (bağlantı, başlık, zaman); düğmeler ve yanıtlar çalışmaya devam etsin diye
    • burada özetlenen metin ve dosyaların okuduğum hâli ile özetleri; bunlar başka hiçbir yerde gösterilmez
    • isteklerin ne harcadığı (zaman, model, token), hiçbir metin olmadan

    Kimsenin bana sormadığı mesajlardan hiçbir şey saklamam; bir düğmenin arkasındaki bağlantı ya da metin dışında.

    Burada bir dil modeli ayarlıysa, özetlenecek metin ve o metinle ilgili sorularınız ona iletilir. Bu botu işleten kişi veritabanını okuyabilir.

    Yöneticiler bunların hepsini /forget ile siler.
group-forget-question = Bu grup hakkında sakladığım her şeyi sileyim mi: ayarları, özetlerinin listesi, metinleri ve dosyaları? Mesajların altındaki düğmeler çalışmaz olur. Bu işlem geri alınamaz.
group-forget-done = Tamam: Bu grup hakkında artık hiçbir şey saklanmıyor. Bundan sonra yalnızca istenince konuşurum.
channel-added = Artık “{ $title }” kanalında yöneticiyim. Siz karar verene kadar orada hiçbir şey yapmam: Gönderilerine ne olacağını seçmek için /channels gönderin.

command-tldr = bir bağlantının ya da yanıtladığınız mesajın özeti
command-group-settings = bu grupta ne yaptığım
command-group-help = burada nasıl kullanılırım
command-group-privacy = bu grup hakkında neler saklanıyor
command-group-forget = bu grup hakkında saklanan her şeyi silin

## Inline: what is typed behind the bot's name in any chat, and mentions where the bot is a guest

inline-short = Kısa
inline-points = Yalnızca ana noktalar
inline-source = Yazının kendi dilinde
inline-language = Başka bir dilde: { $language }
inline-pending = özet, bu gönderilince gelir
card-pending = Özet burada görünür: kendiliğinden ya da birisi düğmeye dokununca.
alert-card-forgotten = Bu kartın neyle ilgili olduğunu artık bilmiyorum. Yenisini gönderin.
guest-hint = Burada okuyacak bir şey bulamadım. Benden bir bağlantıyla birlikte ya da bağlantı, dosya veya birkaç cümlelik metin içeren bir mesaja yanıt verirken bahsedin.
guest-reply-unknown = O özetin hangi yazıyla ilgili olduğunu burada göremiyorum. Yazının bağlantısına yanıt verirken benden bahsedin ya da bağlantıyı kendi sohbetimizde gönderin: Orada yazı hakkında soru sorabilirsiniz.
button-card = Özeti göster
button-again = Yeniden dene
button-private-chat = Sohbetimizi aç
button-inline-start = Bağlantı gönderin
button-inline-hint = Bağlantı veya metin

## Groups

group-help =
    Okumaya vaktiniz yok mu? Özetini okuyun.

    Bu grupta /tldr komutunu bir bağlantı, metin ya da dosyayla gönderin veya bunlardan birini içeren bir mesajı /tldr ile yanıtlayın. Bağlantının yanına yazdıklarınızdan neyi merak ettiğinizi anlarım.

    Bir yazı hakkında soru sormak için özetini yanıtlayın. Özeti kendi dilinizde ve istediğiniz uzunlukta almak için altındaki “Yalnızca bana” düğmesine dokunun; onu başka kimse görmez.

    Ne zaman konuşacağımı yöneticiler /settings ile seçer. Gerisi için özel sohbetimizde /help.
group-hint = /tldr komutunu bir bağlantı, metin ya da dosyayla gönderin veya bunlardan birini içeren bir mesajı /tldr ile yanıtlayın.
group-nothing-found = Bu mesajda özetleyecek bir şey bulamıyorum: bağlantı yok, dosya yok, yalnızca birkaç sözcük var.
group-is-summary = Bu zaten bir özet. Yazısı hakkında soru sormak için onu sorunuzla yanıtlayın; kendi dilinizde ve istediğiniz uzunlukta almak için altındaki “Yalnızca bana” düğmesine dokunun.
offer-of-text = Uzun bir metin
button-only-for-me = Yalnızca bana
alert-reading = Hepiniz için okuyorum…
alert-in-private = Size özel sohbetimizde yazdım.

## Channels

button-whole = Özetin tamamını oku
post-summary = Özet
alert-gist-soon = Okuyorum. Birazdan yeniden dokunun.
alert-post-forgotten = Bu gönderinin özeti artık bende yok. Yazının kendisini açın ya da bana bağlantısını gönderin.
channels-title = Kanallarınız
channels-hint = Bir kanalda ne yapacağımı değiştirmek için kanala dokunun.
channels-none = Henüz bağladığınız bir kanal yok.
channels-add =
    Bir kanal bağlayın, gönderilerinde istediğinizi yapayım: altlarına bir düğme, içlerine özet ya da bağlı grupta yorum olarak özet.

    Aşağıdaki düğmeye dokunun ve gönderilerini düzenleyebildiğiniz bir kanal seçin. Telegram bu sırada beni orada yönetici yapar; tek yetkim gönderileri düzenlemek olur. Siz söylemeden orada hiçbir şey olmaz.
channel-linked = “{ $title }” kanalı bağlandı. Şimdi orada ne yapacağımı seçin:
channel-unlinked = “{ $title }” kanalının bağlantısı kaldırıldı: Artık buradan onunla ilgilenmiyorsunuz. İlgilenen kimse kalmayınca yeni gönderilerine dokunmam.
channel-forgotten = Tamam: “{ $title }” kanalı hakkında artık hiçbir şey saklanmıyor. Orada yeniden çalışmam için kanalı /channels ile ekleyin.
channel-lack-bot = “{ $title }” kanalında gönderileri düzenleme yetkim yok. Beni orada “Diğerlerinin Mesajlarını Düzenleme” yetkisiyle yönetici yapın, sonra kanalı burada yeniden açın.
channel-lack-reader = “{ $title }” kanalında gönderileri düzenleme yetkiniz yok, bu yüzden listenizde değil. Kanalın sahibinden bu yetkiyi isteyin, sonra /channels ile ekleyin.
channel-lost-removed = “{ $title }” kanalından çıkarıldım ve artık orada hiçbir şey yapmıyorum. Bunu istemediyseniz beni yeniden yönetici yapın (gönderileri düzenleme yetkisiyle); ayarlarınız duruyor.
channel-lost-rights = “{ $title }” kanalında artık gönderileri düzenleyemiyorum, bu yüzden orada hiçbir şey yapmıyorum. Sürdürmem için gönderileri düzenleme yetkisini geri verin; ayarlarınız duruyor.
channel-lost-group = “{ $title }” kanalının bağlı olduğu grupta yazamıyorum, bu yüzden yorumlar artık kapalı. Beni grubun yöneticisi yapın, sonra yorumları /channels ile yeniden açın.
channel-closed = durdu: gönderileri düzenleyemiyorum
channel-hint = Değişiklikler yeni gönderiler için geçerlidir. Düğmeye dokunanlar kendi dillerinde yanıt alır.
channel-from-chat = burada seçildi
channel-from-interface = kanalı bağlayan kişinin dili
channel-mode = Ne ekliyorum
channel-mode-quiet = hiçbir şey
channel-mode-button = bir düğme
channel-mode-append = gönderide özet
channel-mode-comment = bir yorum
channel-mode-ask = “{ $title }” kanalının gönderileriyle ne yapayım? Yorum için, yönetici olduğum bir bağlı grup gerekir.
channel-posts = Hangi gönderiler
channel-posts-links = yazı içerenler
channel-posts-long = uzunlar ({ NUMBER($count) }+)
channel-posts-all = hepsi ve dosyalar
channel-posts-ask = “{ $title }” kanalının hangi gönderilerine bakayım: yazı bağlantısı içerenlere mi, en az bu kadar karakterlilere de mi, yoksa dosyalar dahil okunabilen her şeye mi?
channel-language-ask = “{ $title }” kanalında özetler hangi dilde olsun?
channel-length-ask = “{ $title }” kanalında özetler ne kadar uzun olsun?
channel-style-ask = “{ $title }” kanalında özetler nasıl bir dille yazılsın?
channel-button-ask = “{ $title }” kanalının gönderileri altındaki düğmede ne yazsın? Yeni gönderiler için geçerli olur.
channel-button-question = Bu mesajı düğmenin metniyle yanıtlayın: tek satır, en fazla { $most } karakter.
channel-unlink-ask = “{ $title }” kanalı listenizden çıkarılsın mı? Gönderilerinin altındaki düğmeler kalır ve çalışmaya devam eder.
channel-forget-ask = “{ $title }” kanalı hakkında sakladığım her şeyi sileyim mi: ayarları, gönderilerinin metinleri ve özetleri, düğmelerinin karşılığı? Gönderilerin altındaki düğmeler çalışmaz olur ve kanal, onu bağlayan herkesin listesinden çıkar. Bu işlem geri alınamaz.
button-add-channel = + Kanal ekle
button-pick-channel = Kanal seç
button-unlink = Listeden çıkar
button-forget = Kanalı unut
button-yes-unlink = Evet, listeden sil
alert-comment-no-group = Bu kanalın bağlı grubu yok. Kanal ayarlarında Tartışma altından bir grup bağlayın, beni oraya yönetici olarak ekleyin, sonra yeniden dokunun.
alert-comment-not-there = Kanalın bağlı grubunda yokum. Beni oraya yönetici olarak ekleyin, sonra yeniden dokunun.
alert-comment-hears-nothing = Bağlı grupta gönderileri göremiyorum. Beni orada yönetici yapın (hiçbir yetki gerekmez), sonra yeniden dokunun.
## Access, budgets and the owner

access-stranger = Bu botu yalnızca izni olanlar kullanabilir. ID'niz { $id }: Bunu botu işleten kişiye gönderin ya da ondan bir davet bağlantısı isteyin.
alert-stranger = Bu botu yalnızca izni olanlar kullanabilir. Özel sohbetini açın: Nasıl izin alacağınız orada yazıyor.
button-stranger = İzin nasıl alınır?
guest-stranger = Herkese açık değilim. Nasıl izin alınacağını özel sohbetimde anlatırım.
invitation-owner =
    Artık bu botun sahibi sizsiniz.

    /stats · kim kullanıyor, neye mal oluyor
    /allow, /block · kullanıcılara ve gruplara izin verin ya da onları engelleyin
    /invite · kullanıcılara izin veren bir bağlantı
    /budget · modelin neye mal olabileceği
    /broadcast · tüm kullanıcılara bir mesaj
invitation-allowed = Hoş geldiniz: Artık bu botu kullanabilirsiniz. Bana bir bağlantı, metin ya da dosya gönderin, içindeki önemli şeyleri anlatayım.
invitation-already = Bu botu zaten kullanabiliyorsunuz; bağlantının hakkı da eksilmedi.
invitation-invalid = Bu bağlantı artık geçerli değil: Ya hakkı tükendi ya da süresi doldu. Size veren kişiden yenisini isteyin.
owner-in-private = Bunun kimi ilgilendirdiğini başkalarının görmesi gerekmez: Özel sohbetimizde yazın. Burada komut tek başına bu grup için geçerlidir.
owner-unknown = Bunun kim olduğunu bilemiyorum. Bir ID, herkese açık bir grubun ya da kanalın @adını yazın veya ondan ilettiğiniz bir mesajı yanıtlayın (bazıları mesajları iletilirken adını gizler).
owner-untouched = { $id } botun sahibi ve öyle kalacak. PITH_OWNERS içinde belirtilen sahipler ancak oradan çıkarılabilir.
allow-help =
    /allow bir kullanıcıya ya da bir gruptaki herkese, orada sordukları için izin verir:

    /allow 123456789 · ID ile, grubunki eksilidir
    /allow @ad · herkese açık bir grup ya da kanal
    /allow, ondan ilettiğiniz bir mesaja yanıt olarak
    /allow, bir grubun içinde · o grup

    Bir /block kararını da geri alır.
allow-reader = { $id } artık bu botu kullanabilir.
allow-chat = { $id } içindeki herkes artık botu orada kullanabilir.
block-help =
    /block bir kullanıcıyı ya da bütün bir sohbeti dışarıda tutar, bot herkese açık olsa bile. Artık onlara yanıt verilmez:

    /block 123456789 · ID ile, grubunki eksilidir
    /block @ad · herkese açık bir grup ya da kanal
    /block, ondan ilettiğiniz bir mesaja yanıt olarak
    /block, bir grubun içinde · o grup

    /allow bunu geri alır.
block-reader = { $id } artık yanıt almıyor. /allow { $id } bunu geri alır.
block-chat = { $id } içinde artık kimse yanıt almıyor. /allow { $id } bunu geri alır.
invite-help =
    /invite kullanım izni veren bir bağlantı oluşturur. Kaç kişi için ve kaç gün geçerli olacağını yazın:

    /invite 5 7 · bir hafta içinde beş kişi

    En fazla { $uses } kişi ve { $days } gün.
invite-made =
    { $link }

    { $uses ->
        [1] Bağlantıyı ilk açan kullanıcı bu botu kullanabilir.
       *[other] Bağlantıyı açan ilk { $uses } kullanıcı bu botu kullanabilir.
    } { $days ->
        [1] Bir gün geçerlidir.
       *[other] { $days } gün geçerlidir.
    }
invite-open = Bu bot şu anda herkese açık (PITH_ACCESS=open). Bağlantıyla gelenlerin izni, ayarı listed yaptığınızda da sürer.
budget-help =
    /budget modelin ne kadar kullanılabileceğini gösterir ve belirler: günlük ya da aylık (UTC) istek, token veya dolar olarak. Sınırlar İngilizce yazılır:

    /budget 123456789 · bir kullanıcı ya da eksili ID'siyle bir grup
    /budget 123456789 50 requests a day, $3 a month
    /budget all 2m tokens a day · herkes birlikte
    /budget 123456789 unlimited · sınırsız
    /budget 123456789 default · herkes için olduğu gibi (PITH_BUDGET_…)

    Dolarlar PITH_PRICES içindeki fiyatlarla hesaplanır.
budget-unclear = “{ $words }” ifadesini anlamadım. Örneğin İngilizce olarak şöyle yazın: 50 requests a day, 200k tokens a day, $3 a month
budget-of = { $id } bütçesi
budget-of-all = Herkesin toplam bütçesi
budget-limits = Sınırlar: { $limits }
limit-requests-day = { $requests ->
    [1] günde bir istek
   *[other] günde { $requests } istek
}
limit-tokens-day = günde { $tokens } token
limit-money-day = günde { $money }
limit-requests-month = { $requests ->
    [1] ayda bir istek
   *[other] ayda { $requests } istek
}
limit-tokens-month = ayda { $tokens } token
limit-money-month = ayda { $money }
limit-none = sınırsız
budget-today = Bugün kullanılan: { $spent }
budget-month = Bu ay kullanılan: { $spent }
budget-spend = { $requests ->
    [1] bir istek, { $tokens } token, { $money }
   *[other] { $requests } istek, { $tokens } token, { $money }
}
stats-today = Bugün
stats-week = Son 7 gün
stats-month = Son 30 gün
stats-requests = { $requests ->
    [1] bir istek
   *[other] { $requests } istek
} · kullanıcı: { $readers } · zaten hazır: { $cached } · başarısız: { $failed }
stats-spend = { $tokens } token · { $money }
stats-failures = Son 30 günde en sık hatalar: { $failures }
stats-failure = { $name } { NUMBER($count) }
stats-chart = Çubuklar: günlük istek (solda). Çizgi: günlük token (sağda). Günler UTC'ye göredir.
broadcast-help =
    /broadcast ve ardına yazılan metin, bu botu özel sohbette ya da satır içi kullanmış olan her kullanıcıya gider:

    /broadcast Bu gece başka bir makineye taşınıyorum, bir saatliğine yokum.

    Önce neyin kaç kişiye gideceğini gösteririm; siz onaylamadan hiçbir şey gönderilmez.
broadcast-too-long = Bu, tek bir mesaj için fazla uzun: en fazla { $most } karakter.
broadcast-question = { $count ->
    [0] Bu şu anda kimseye ulaşmaz: Henüz hiçbir kullanıcı bu botu kendi başına kullanmadı.
    [1] Bu bir kullanıcıya gider. Düğmeye basınca gönderilir.
   *[other] Bu { $count } kullanıcıya gider. Düğmeye basınca gönderilir.
}
broadcast-running = Yavaş yavaş gönderiliyor. Bittiğini bu mesaj bildirecek.
broadcast-dropped = Hiçbir şey gönderilmedi.
broadcast-done = { $count ->
    [1] Bir kullanıcıya gönderildi; ulaşılamayan: { $dropped }.
   *[other] { $count } kullanıcıya gönderildi; ulaşılamayan: { $dropped }.
}
button-broadcast = Gönder ({ $count })
button-broadcast-drop = Gönderme
owner-link =
    Bu botun henüz sahibi yok. Bu bağlantıyı ilk açan kişi botun sahibi olur. Bağlantı { $minutes } dakika içinde ve bir kez çalışır; terminalde “pith doctor” yenisini gösterir:
    { $link }

## Sources

form-subtitles = altyazılardan okundu
form-automatic-subtitles = otomatik altyazılardan okundu; adlar yanlış olabilir
form-recording = otomatik yazıya döküldü; adlar yanlış olabilir
form-paper = kaynakça olmadan
form-discussion = ilk yorumlarla birlikte
error-feed-found = Bu bir akış (RSS), yani programlar için yazı listesi. Okumak istediğiniz yazının bağlantısını gönderin.
error-video-list-found = Bu bir oynatma listesi ya da kanal. İstediğiniz videonun bağlantısını gönderin.
error-transcript-missing = Bu videonun okuyabileceğim altyazısı yok, videoları da dinlemiyorum. Canlı yayınlara altyazı, bittikten birkaç saat sonra gelir.
error-post-hidden = Telegram bu gönderiyi yalnızca kendi uygulamalarında gösteriyor: Gizli ya da silinmiş. Bana iletin, okuyayım.
error-post-without-text = Bu gönderide özetlenecek metin yok; yalnızca resim, video ya da dosya var. Dosya varsa bana iletin.
error-cannot-listen = Burada ses kaydı dinleyemiyorum: Bu botta konuşmayı yazıya dökme ayarlı değil. Metni gönderin.

## Errors: what happened, and what the reader can do

error-link-refused = Yalnızca http veya https ile başlayan, herkese açık web adreslerini açarım. Bağlantıyı kontrol edin ya da metni buraya yapıştırın.
error-page-unreachable = Site yanıt vermedi. Bağlantıyı kontrol edin ya da birkaç dakika sonra yeniden deneyin.
error-certificate-invalid = Sitenin güvenlik sertifikasının süresi dolmuş, başka bir adrese ait ya da güvenilir değil. Bağlantıyı kontrol edin veya sayfayı siz açıp metnini buraya yapıştırın.
error-page-not-found = Site böyle bir sayfa olmadığını söylüyor. Bağlantıyı kontrol edin: Yarım kalmış veya yazı taşınmış olabilir.
error-page-blocked = Site benim gibi okurları geri çeviriyor. Yazıyı siz açıp metnini buraya yapıştırın, ben özetleyeyim.
error-paywall-found = Yalnızca giriş kısmı açık, yazının gerisi ücretli. Okuyabiliyorsanız metnini buraya yapıştırın ya da sayfayı tarayıcınızda kaydedip dosyayı bana gönderin.
error-consent-wall-found = Yazı yerine yalnızca çerez bildirimi geldi. Sayfayı siz açıp metnini buraya yapıştırın.
error-login-wall-found = Site bunu yalnızca giriş yapanlara gösteriyor. Okuyabiliyorsanız metnini buraya yapıştırın ya da sayfayı tarayıcınızda kaydedip dosyayı bana gönderin.
error-link-list-found = Bu sayfa bir yazı değil, bağlantı listesi. Okumak istediğiniz yazının bağlantısını gönderin.
error-no-article-found = Sayfa açıldı ama içinde bir yazı bulamadım. Varsa metnini buraya yapıştırın.
error-media-page-found = Bu sayfada video, ses veya resim var, neredeyse hiç metin yok. Dökümü ya da konuyla ilgili bir yazı varsa onu gönderin.
error-product-page-found = Bu sayfa bir şey satıyor, yazı değil. Bir yazı ya da inceleme gönderin veya ilginizi çeken metni yapıştırın.
error-app-shell-found = Bu sayfa metnini tarayıcıda oluşturuyor, bana boş bir çerçeve geldi. Siz açıp metni buraya yapıştırın ya da PDF olarak gönderin.
error-nothing-to-read = İçinde özetleyebileceğim bir cümle bulamadım. Taranmış bir dosyaysa içinde yalnızca resim vardır; gerçek metin içeren bir dosya gerekir.
error-source-too-large = Bu, okuyabileceğimden büyük (sayfa için 10 MB, dosya için 20 MB). Bir bölümünü gönderin ya da metnini yapıştırın.
error-unsupported-file = Bu tür dosyaları okuyamıyorum. PDF, DOCX, EPUB, ODT, RTF, PPTX, HTML, MHTML, EML, Markdown ve düz metin gönderebilirsiniz.
error-broken-file = Bu dosya açılamıyor, bozulmuş görünüyor. Yeniden kaydedip yenisini gönderin.
error-protected-file = Bu dosya parolayla korunuyor. Parolasız kaydedip onu gönderin.
error-reading-too-slow = Bunu okumak, ayırabildiğim süreden uzun sürdü. Daha sonra yeniden deneyin ya da merak ettiğiniz bölümü yapıştırın.
error-model-unavailable = Dil modeli şu anda yanıt vermiyor. Birkaç dakika sonra yeniden deneyin.
error-model-misconfigured = Dil modeli burada doğru ayarlanmamış. Lütfen botu işleten kişiye bildirin.
error-model-budget-spent = Dil modelinin bütçesi tükendi. Daha sonra yeniden deneyin ya da botu işleten kişiye bildirin.
error-budget-spent = Dil modelinin bütçesi şimdilik tükendi. Daha sonra yeniden deneyin ya da botu işleten kişiye bildirin.
error-too-many-requests = { $minutes ->
    [1] Kısa sürede çok istek geldi. Bir dakika sonra devam ederim; hazır özetleri her zaman alabilirsiniz.
   *[other] Kısa sürede çok istek geldi. { $minutes } dakika sonra devam ederim; hazır özetleri her zaman alabilirsiniz.
}
error-model-refused = Dil modeli bu metin hakkında yazmayı kabul etmiyor. Başka bir metin işe yarayabilir.
error-prompt-too-long = Bu, bölümler hâlinde bile dil modeli için fazla uzun. Daha kısa bir bölümünü gönderin.
error-answer-unusable = Dil modelinin yanıtı kullanılamadı. Yeniden deneyin; ikinci deneme çoğu zaman işe yarar.
error-database-too-new = Veritabanım daha yeni bir sürümüm tarafından yazılmış. Botu işleten kişinin onu güncellemesi gerekiyor.
error-database-unavailable = Şu anda sakladıklarımı okuyamıyorum. Birazdan yeniden deneyin; düzelmezse botu işleten kişiye bildirin.
error-database-broken = Veritabanım bozuldu ve onu yalnızca bu botu işleten kişi onarabilir. Lütfen ona haber verin.
error-summary-forgotten = Bu özetin yazısı artık bende yok. Bağlantıyı, metni ya da dosyayı yeniden gönderin.
error-text-not-shared = Bu özet, başka birinin bana gönderdiği bir metnin özeti. Onunla ilgili yalnızca o kişi soru sorabilir.
error-unknown = Bende bir şeyler ters gitti; botu işleten kişi için not edildi. Lütfen yeniden deneyin.

## The terminal

terminal-welcome =
    Okumaya vaktiniz yok mu? Özetini okuyun.

    Bir bağlantı, dosya yolu ya da metin yapıştırıp Enter'a basın. Sorularınızı son yazıya göre yanıtlarım.
    /settings, /language, /help; çıkmak için Ctrl-D veya /quit.
terminal-setting-unknown = Bu değer burada geçersiz. Geçerli değerler /help, şimdiki ayarlar /settings komutunda.

## pith doctor: each finding says what to mend

doctor-python-ok = Python { $version }.
doctor-config-fail = Yapılandırma kullanılamıyor: { $problems }. Ortam değişkenlerinde ya da .env dosyasında düzeltin.
doctor-database-ok = { $path } veritabanı okunup yazılabiliyor.
doctor-database-too-new = { $path } veritabanını daha yeni bir Pith yazmış. Pith'i güncelleyin ya da PITH_DATABASE ile başka bir dosya belirtin.
doctor-database-unavailable = { $path } başka bir program tarafından kilitlenmiş. Onu açık tutan ne varsa (başka bir Pith, bir yedekleme, bir veritabanı görüntüleyici) kapatıp yeniden deneyin.
doctor-database-too-old = { $path } bu Pith'in güncelleyemeyeceği kadar eski bir Pith tarafından yazılmış. PITH_DATABASE ile başka bir dosya belirtin ya da “pith restore” ile daha yeni bir yedeği geri yükleyin.
doctor-database-full = { $path } dosyasının bulunduğu diskte yer kalmadı. Yer açıp yeniden deneyin.
doctor-database-read-only = { $path } okunabiliyor ama yazılamıyor. İzinlerini ve diskin salt okunur bağlanmadığını kontrol edin.
doctor-database-forbidden = Pith'in { $path } dosyasını açma izni yok. Pith'i çalıştıran kullanıcıya dosya ve klasörü için okuma ve yazma izni verin.
doctor-database-missing = { $path } dosyası ya da klasörü yok. Yolu kontrol edin; Pith'in veritabanı PITH_DATABASE ile belirtilir.
doctor-database-unopenable = { $path } dosya olarak açılamıyor. Klasör olmadığını kontrol edin ya da PITH_DATABASE ile başka bir dosya belirtin.
doctor-database-failing = { $path } okunurken ya da yazılırken disk hata verdi. Diski ve sistem günlüğünü kontrol edin; dosya kaybolduysa “pith restore” ile bir yedeği geri yükleyin.
doctor-database-damaged = { $path } bozulmuş. Pith'i durdurup “pith restore” ile bir yedeği geri yükleyin; bozuk dosya yanında saklanır.
doctor-database-foreign = { $path } bir Pith veritabanı değil, bu yüzden dokunulmadı. Dosyayı taşıyın ya da PITH_DATABASE ile başka bir dosya belirtin.
doctor-database-mistaken = Pith ile { $path } veritabanı birbirini anlamıyor. Ya tabloları değiştirilmiş ya da Pith'te bir hata var; hangi komutun başarısız olduğu günlükte yazıyor. Lütfen bildirin.
doctor-database-schema = { $path } içindeki tablolar bu Pith'in beklediği gibi değil: { $names }. “pith restore” ile bir yedeği geri yükleyin; kimse değiştirmediyse lütfen hatayı bildirin.
doctor-certificates-ok = Sayfalar açılırken { $path } dosyasındaki sertifikalara da güveniliyor.
doctor-certificates-fail = { $path } dosyasındaki sertifikalar okunamıyor; onlara ihtiyaç duyan sayfalar açılmaz. PITH_CA_FILE veya SSL_CERT_FILE ile bir PEM dosyası belirtin.
doctor-token-ok = Telegram bu botu @{ $name } olarak tanıyor.
doctor-token-none = TELEGRAM_BOT_TOKEN ayarlanmamış: Pith yalnızca terminalde çalışır. Telegram'da da çalışması için @BotFather'dan bir token alın.
doctor-token-refused = Telegram token'ı kabul etmiyor. TELEGRAM_BOT_TOKEN değerini @BotFather'dan yeniden kopyalayın.
doctor-token-fail = Telegram { $address } adresinde yanıt vermiyor. Ağı, varsa vekil sunucuyu ve ayarladıysanız TELEGRAM_BASE_URL değerini kontrol edin.
doctor-token-other = Bu veritabanı başka bir bota, { $id } numaralı bota ait; bu token ise @{ $name } botunun. O botun token'ını geri koyun ya da PITH_DATABASE ile yeni bir dosya belirtin.
doctor-token-shared = Başka bir program da aynı token'la bu botun mesajlarını alıyor (son görülme: { $at }); bazı istekler oraya gidiyor ve burada kayboluyor. Öbür programı durdurun ya da token'ı @BotFather üzerinden iptal edip yenisini yalnızca burada kullanın.
doctor-inline-on = Satır içi mod açık: Herhangi bir sohbette @{ $name } ve bir bağlantı yazınca özet gelir.
doctor-inline-off = Satır içi mod kapalı: Başka sohbetlerde @{ $name } ve bir bağlantı yazmak işe yaramaz. Açmak için @BotFather'a /setinline gönderin.
doctor-feedback-seen = Telegram hangi satır içi kartların gönderildiğini bildiriyor; son bildirim: { $at }.
doctor-feedback-unseen = Henüz satır içi kart gönderilmedi, bu yüzden satır içi geri bildirimin açık olup olmadığı belli değil. Açıkken kartlar kendiliğinden özete dönüşür: @BotFather'a /setinlinefeedback gönderip %100'ü seçin.
doctor-feedback-missed = Satır içi geri bildirim kapalı görünüyor: { $at } tarihinde birisi özeti almak için karta dokunmak zorunda kaldı. @BotFather'a /setinlinefeedback gönderip %100'ü seçin.
doctor-guest-on = Konuk modu açık: Bulunmadığı sohbetlerde de @{ $name } adından bahsedilebilir.
doctor-guest-off = Konuk modu kapalı: @{ $name } yalnızca bulunduğu sohbetlerde kendisinden bahsedilince duyar. @BotFather'da botun ayarlarından açılabilir.
doctor-privacy-on = Gizlilik modu açık: Bu bot gruplarda yalnızca komutları, bahsetmeleri ve yanıtları görür. Orada düğmeler ve otomatik özetler için yönetici olması ya da @BotFather'da /setprivacy ayarının kapatılması gerekir.
doctor-privacy-off = Gizlilik modu kapalı: Bu bota gruplarındaki her mesaj ulaşır. Yalnızca istendiğinde ya da grubun yöneticilerinin seçtiği gibi yanıt verir.
doctor-access-open = Bu botu herkes kullanabilir (PITH_ACCESS=open).
doctor-access-listed = Bu botu yalnızca izin verilenler kullanabilir (PITH_ACCESS=listed).
doctor-access-unbounded = Bu botu herkes kullanabilir, modelinin bir anahtarı var ve tüm kullanıcılar için toplam bir bütçe ayarlanmamış: Yabancılar faturanızı kabartabilir. PITH_BUDGET_ALL ya da PITH_ACCESS=listed ayarlayın.
doctor-price-missing = Dolar cinsinden bir bütçe var ama PITH_PRICES içinde { $models } için fiyat yok: Ne tuttuğu hesaba katılmıyor.
doctor-model-ok = { $model } modeli yanıt veriyor.
doctor-model-none = Ayarlı bir model yok: Pith cümleleri kendisi seçer. OPENAI_API_KEY değerini ya da kendi modeliniz için OPENAI_BASE_URL değerini ayarlayın.
doctor-model-refused = Uç nokta { $model } modelini kabul etmiyor. OPENAI_API_KEY, OPENAI_BASE_URL ve OPENAI_MODEL değerlerini kontrol edin.
doctor-model-budget = { $model } için hesaptaki bakiye bitmiş. Modelin sağlayıcısında kontrol edin ya da başka bir anahtar ayarlayın.
doctor-model-fail = { $model } modeli yanıt vermiyor. Çalıştığını ve OPENAI_BASE_URL değerini kontrol edin.
doctor-model-address = OPENAI_BASE_URL adresinde yanıt veren bir model değil; { $model } modeline ulaşılamıyor. Çoğu sunucuda adres /v1 ile biter.
doctor-model-unusable = { $model } modeli yanıt veriyor ama kısa bir makaleyi özetleyemiyor. Başka bir model deneyin ya da sunucunuzun günlüğüne bakın.
doctor-summary = { $count ->
    [0] Ayarlı olan her şey çalışıyor.
    [1] Bir şey çalışmıyor.
   *[other] { $count } şey çalışmıyor.
}

terminal-example = Bir yazıyla neler yaptığımı görün. Sonra sıra sizde.
terminal-help =
    Bir bağlantı ya da dosya yolu gönderin veya bir metin yapıştırın. Sonra aklınıza geleni sorun.

    /shorter /longer · aynı özet, başka uzunlukta
    /1 /2 … · derlemedeki yazılardan birinin tam özeti
    /length short|medium|long · bundan sonrası için; auto seçimi geri alır
    /language de|source|… · özetlerin dili
    /points 1-12 · kaç ana nokta
    /style neutral|plain|bullets
    /quotes on|off · /unchecked on|off
    /settings /privacy /export /forget /example /quit
