# What Pith says, in Turkish. The rules stand in en.ftl. Readers are "siz".

## First words

start =
    Okumaya vaktiniz mi yok? Özetini alın.

    Bana bir bağlantı, metin ya da dosya (PDF, DOCX, EPUB, HTML, Markdown) gönderin. Okur, önemli olanı anlatırım; her noktanın yanında kaynağın kendi sözleri durur.

    Bir yazı hakkında soru sormak için özetini yanıtlayın. Dili, uzunluğu ve üslubu /settings ile değiştirebilirsiniz; gerisi /help komutunda.
help =
    Bana neler gönderebilirsiniz

    • bir ya da birkaç bağlantı; bir sözcüğün arkasında veya resmin altında da olabilir
    • yapıştırdığınız ya da ilettiğiniz bir metin; uzunsa parça parça gelebilir
    • en fazla 20 MB'lık bir dosya: PDF, DOCX, EPUB, HTML, Markdown veya düz metin

    Ne alırsınız

    • ana noktalar, kendi dilinizde; ↗ yazıyı o noktanın dayandığı sözlerde açar
    • Kaynağın kendi sözleriyle: o bölümler, kelimesi kelimesine
    • son satırda neyin okunduğu ve dışarıda bir şey kalıp kalmadığı

    Bir özeti soruyla yanıtlayın: Yalnızca o yazıdan cevap veririm, yazıda yoksa bunu da söylerim. Özetin altındaki düğmeler onu kısaltır, uzatır veya dilini değiştirir.

    Alıntıların, sayıların ve adların yazıda geçip geçmediğine bakarım. Yazının haklı olup olmadığını bilemem.

    /settings · dil, uzunluk, üslup
    /language · özetlerinizin dili
    /privacy · neleri sakladığım ve nasıl silineceği
privacy =
    Telegram kimlik numaranıza bağlı olarak sakladıklarım:

    • ayarlarınız
    • size gösterilen özetler (bağlantı, başlık, zaman); düğmeler ve yanıtlar çalışmaya devam etsin diye
    • gönderdiğiniz metin ve dosyaların okuduğum hâli ile özetleri; bunları başka kimse görmez
    • isteklerinizin ne harcadığı (zaman, model, token), hiçbir metin olmadan

    Herkese açık sayfaların özetleri kimlik numaranız olmadan saklanır ve aynı bağlantıyı gönderen herkese sunulur.

    Burada bir dil modeli ayarlıysa, özetlenecek metin ve o metinle ilgili sorularınız ona iletilir. Bu botu işleten kişi veritabanını okuyabilir.

    /export hakkınızda saklanan her şeyi gönderir. /forget hepsini siler.
small-talk = Merhaba! Bir bağlantı, metin ya da dosya gönderin, içindeki önemli şeyleri anlatayım. Gerisi /help komutunda.
unknown-command = Bu komutu bilmiyorum. Neler yapabildiğim /help komutunda; ya da doğrudan bir bağlantı, metin veya dosya gönderin.
nothing-found = Bunda okuyacak bir şey bulamadım. Bir bağlantı, birkaç cümlelik bir metin ya da bir dosya gönderin.
reply-unknown = Hangi yazıyı kastettiğinizi anlayamadım. Özetlerimden birini yanıtlayın ya da bağlantıyı yeniden gönderin.
too-many-links = { $count ->
    [one] Tek seferde okuyabildiğimden bir bağlantı fazla. İlk { $most } tanesini alıyorum; sonuncuyu ardından yeniden gönderin.
   *[other] Tek seferde okuyabildiğimden { $count } bağlantı fazla. İlk { $most } tanesini alıyorum; kalanları ardından yeniden gönderin.
}
and-more = { $count ->
    [one] ve bir tane daha
   *[other] ve { $count } tane daha
}

## While the reader waits

progress-reading = Okuyorum…
progress-writing = Yazıyorum…
progress-part = Uzun bir yazı okuyorum: { $total } bölümden { $done }. bölüm…
stopped = Durdurdum. İstediğiniz zaman yeniden gönderebilirsiniz.

## A summary

quotes-title = Kaynağın kendi sözleriyle
page = s. { NUMBER($page, useGrouping: 0) }
doubts = yazıda bulunamadı: { $doubts }
no-passage = yazıda buna karşılık gelen bir bölüm bulunamadı
points-left-out = { $count ->
    [one] Bir nokta çıkarıldı: Yazıda dayanağı yok.
   *[other] { $count } nokta çıkarıldı: Yazıda dayanakları yok.
}
authors-more = { $count ->
    [one] { $names } ve bir kişi daha
   *[other] { $names } ve { $count } kişi daha
}
untitled = Başlıksız

## The last line: an honest reading report

reading-minutes = { $minutes } dk okuma
reading-full = tamamı okundu
reading-share = %{ $percent } okundu (çok uzun)
reading-teaser = yalnızca giriş kısmı: ücretli içerik gibi görünüyor
reading-consent-wall = yalnızca çerez bildirimi
reading-login-wall = yalnızca giriş sayfası
reading-bot-check = yalnızca robot denetimi
reading-error-page = yalnızca hata sayfası
reading-link-list = yalnızca bağlantı listesi
reading-empty = okunabilecek bir şey yok
reading-media-page = yalnızca video, ses veya resim
reading-product-page = yalnızca bir ürün sayfası
reading-app-shell = yalnızca betiğin doldurduğu boş bir sayfa
reading-via-archive = bir arşivin kopyasından
reading-via-renderer = tarayıcıyla okundu
fallback-no-model = modelsiz özetlendi: ayarlı bir model yok
fallback-model-down = modelsiz özetlendi: model yanıt vermedi
fallback-model-misconfigured = modelsiz özetlendi: model doğru ayarlanmamış
fallback-model-unusable = modelsiz özetlendi: modelin yanıtı kullanılamadı
fallback-model-refused = modelsiz özetlendi: model bu metni geri çevirdi
fallback-model-budget = modelsiz özetlendi: modelin bütçesi doldu

## Answers to questions

answer-not-found = Yazıda bu geçmiyor.
answer-no-model = modelsiz, en uygun bölümler: ayarlı bir model yok
answer-model-down = modelsiz, en uygun bölümler: model yanıt vermedi
answer-model-misconfigured = modelsiz, en uygun bölümler: model doğru ayarlanmamış
answer-model-unusable = modelsiz, en uygun bölümler: modelin yanıtı kullanılamadı
answer-model-refused = modelsiz, en uygun bölümler: model bu metni geri çevirdi
answer-model-budget = modelsiz, en uygun bölümler: modelin bütçesi doldu

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
style-neutral = tarafsız
style-plain = sade
style-bullets = yalnızca ana noktalar
quotes-on = gösterilsin
quotes-off = gizlensin
unsupported-keep = notla gösterilsin
unsupported-drop = çıkarılsın
points-by-length = uzunluğa göre
from-reader = sizin seçiminiz
from-telegram = Telegram'ın dili
from-interface = bu sohbetteki gibi
from-length = uzunluğa bağlı
from-default = varsayılan

## What is kept of the reader

export-caption = Hakkınızda sakladığım her şey. Dosya JSON biçiminde: Her metin düzenleyiciyle açılır.
forget-question = Hakkınızda sakladığım her şeyi sileyim mi: ayarlarınız, özetlerinizin listesi, metinleriniz ve dosyalarınız? Bu işlem geri alınamaz.
forget-done = Tamam: Hakkınızda artık hiçbir şey saklanmıyor. Yeniden bir şey gönderirseniz baştan başlarız.
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
button-reset = Varsayılan: { $value }

## Short notices over the chat

alert-saved = Kaydedildi.
alert-unchanged = Zaten öyle.
alert-working = Zaten üzerinde çalışıyorum.
alert-outdated = Bu düğme eski bir sürümümden kalma. /settings komutunu ya da bağlantıyı yeniden gönderin.

## Commands, as Telegram lists them

command-start = ne yaptığım
command-help = ne gönderebilir, ne alırsınız
command-settings = dil, uzunluk, üslup
command-language = özetlerinizin dili
command-privacy = hakkınızda neler saklanıyor
command-export = hakkınızda saklanan her şeyi alın
command-forget = hakkınızda saklanan her şeyi silin

## Errors: what happened, and what the reader can do

error-link-refused = Yalnızca http veya https ile başlayan, herkese açık web adreslerini açarım. Bağlantıyı kontrol edin ya da metni buraya yapıştırın.
error-page-unreachable = Site yanıt vermedi. Bağlantıyı kontrol edin ya da birkaç dakika sonra yeniden deneyin.
error-page-not-found = Site böyle bir sayfa olmadığını söylüyor. Bağlantıyı kontrol edin: Yarım kalmış veya yazı taşınmış olabilir.
error-page-blocked = Site benim gibi okurları geri çeviriyor. Yazıyı siz açıp metnini buraya yapıştırın, ben özetleyeyim.
error-paywall-found = Yalnızca giriş kısmı açık, yazının gerisi ücretli. Okuyabiliyorsanız metnini buraya yapıştırın.
error-consent-wall-found = Yazı yerine yalnızca çerez bildirimi geldi. Sayfayı siz açıp metnini buraya yapıştırın.
error-login-wall-found = Site bunu yalnızca giriş yapanlara gösteriyor. Okuyabiliyorsanız metnini buraya yapıştırın.
error-link-list-found = Bu sayfa bir yazı değil, bağlantı listesi. Okumak istediğiniz yazının bağlantısını gönderin.
error-no-article-found = Sayfa açıldı ama içinde bir yazı bulamadım. Varsa metnini buraya yapıştırın.
error-media-page-found = Bu sayfada video, ses veya resim var, neredeyse hiç metin yok. Dökümü ya da konuyla ilgili bir yazı varsa onu gönderin.
error-product-page-found = Bu sayfa bir şey satıyor, yazı değil. Bir yazı ya da inceleme gönderin veya ilginizi çeken metni yapıştırın.
error-app-shell-found = Bu sayfa metnini tarayıcıda oluşturuyor, bana boş bir çerçeve geldi. Siz açıp metni buraya yapıştırın ya da PDF olarak gönderin.
error-nothing-to-read = İçinde özetleyebileceğim bir cümle bulamadım. Taranmış dosyalarda yalnızca resim vardır; gerçek metin içeren bir dosya gerekir.
error-source-too-large = Bu, okuyabileceğimden büyük (sayfa için 10 MB, dosya için 20 MB). Bir bölümünü gönderin ya da metnini yapıştırın.
error-unsupported-file = Bu tür dosyaları okuyamıyorum. PDF, DOCX, EPUB, HTML, Markdown ve düz metin gönderebilirsiniz.
error-broken-file = Bu dosya açılamıyor, bozulmuş görünüyor. Yeniden kaydedip yenisini gönderin.
error-protected-file = Bu dosya parolayla korunuyor. Parolasız kaydedip onu gönderin.
error-reading-too-slow = Bunu okumak, ayırabildiğim süreden uzun sürdü. Daha sonra yeniden deneyin ya da merak ettiğiniz bölümü yapıştırın.
error-model-unavailable = Dil modeli şu anda yanıt vermiyor. Birkaç dakika sonra yeniden deneyin.
error-model-misconfigured = Dil modeli burada doğru ayarlanmamış. Lütfen botu işleten kişiye bildirin; neyin düzeltileceğini pith doctor gösterir.
error-model-budget-spent = Dil modelinin bütçesi doldu. Daha sonra yeniden deneyin ya da botu işleten kişiye bildirin.
error-model-refused = Dil modeli bu metin hakkında yazmayı kabul etmiyor. Başka bir metin işe yarayabilir.
error-prompt-too-long = Bu, bölümler hâlinde bile dil modeli için fazla uzun. Daha kısa bir bölümünü gönderin.
error-answer-unusable = Dil modelinin yanıtı kullanılamadı. Yeniden deneyin; ikinci deneme çoğu zaman işe yarar.
error-database-too-new = Veritabanım daha yeni bir sürümüm tarafından yazılmış. Botu işleten kişinin onu güncellemesi gerekiyor.
error-database-unavailable = Şu anda belleğime ulaşamıyorum. Birazdan yeniden deneyin; düzelmezse botu işleten kişiye bildirin.
error-summary-forgotten = Bu özetin yazısı artık bende yok. Bağlantıyı, metni ya da dosyayı yeniden gönderin.
error-unknown = Bende bir şeyler ters gitti; botu işleten kişi için not edildi. Lütfen yeniden deneyin.

## The terminal

terminal-welcome =
    Okumaya vaktiniz mi yok? Özetini alın.

    Bir bağlantı, dosya yolu ya da metin yapıştırıp Enter'a basın. Sorularınızı son yazıya göre yanıtlarım.
    /settings, /language, /help; çıkmak için Ctrl-D veya /quit.
terminal-setting-unknown = Bu değer burada geçersiz. Geçerli olanlar /help, şimdiki ayarlar /settings komutunda.

## pith doctor: each finding says what to mend

doctor-python-ok = Python { $version }.
doctor-config-fail = Yapılandırma kullanılamıyor: { $problems }. Ortam değişkenlerinde ya da .env dosyasında düzeltin.
doctor-database-ok = { $path } veritabanı okunup yazılabiliyor.
doctor-database-too-new = { $path } veritabanını daha yeni bir Pith yazmış. Pith'i güncelleyin ya da PITH_DATABASE ile başka bir dosya belirtin.
doctor-database-fail = { $path } veritabanı okunup yazılamıyor. Klasörün var olduğunu, size ait olduğunu ve yer kaldığını kontrol edin ya da PITH_DATABASE ile başka bir dosya belirtin.
doctor-token-ok = Telegram bu botu @{ $name } olarak tanıyor.
doctor-token-none = TELEGRAM_BOT_TOKEN ayarlanmamış: Pith yalnızca terminalde çalışır. Telegram'da da çalışması için @BotFather'dan bir token alın.
doctor-token-refused = Telegram token'ı kabul etmiyor. TELEGRAM_BOT_TOKEN değerini @BotFather'dan yeniden kopyalayın.
doctor-token-fail = Telegram { $address } adresinde yanıt vermiyor. Ağı, varsa vekil sunucuyu ve ayarladıysanız TELEGRAM_BASE_URL değerini kontrol edin.
doctor-model-ok = { $model } modeli yanıt veriyor.
doctor-model-none = Ayarlı bir model yok: Pith cümleleri kendisi seçer. OPENAI_API_KEY değerini ya da kendi modeliniz için OPENAI_BASE_URL değerini ayarlayın.
doctor-model-refused = Uç nokta { $model } modelini kabul etmiyor. OPENAI_API_KEY, OPENAI_BASE_URL ve OPENAI_MODEL değerlerini kontrol edin.
doctor-model-budget = { $model } için hesaptaki bakiye bitmiş. Modelin sağlayıcısında kontrol edin ya da başka bir anahtar ayarlayın.
doctor-model-fail = { $model } modeli yanıt vermiyor. Çalıştığını ve OPENAI_BASE_URL değerini kontrol edin.
doctor-summary = { $count ->
    [0] Ayarlı olan her şey çalışıyor.
    [one] Bir şey bozuk.
   *[other] { $count } şey bozuk.
}

terminal-example = Bir yazıyla neler yaptığımı görün. Sonra sıra sizde.
terminal-help =
    Bir bağlantı ya da dosya yolu gönderin veya bir metin yapıştırın. Sonra aklınıza geleni sorun.

    /shorter /longer            aynı özet, başka uzunlukta
    /length short|medium|long   bundan sonrası için; auto seçimi geri alır
    /language de|source|…       özetlerin dili
    /points 1-12                kaç ana nokta
    /style neutral|plain|bullets
    /quotes on|off   /unchecked on|off
    /settings /privacy /export /forget /example /quit
