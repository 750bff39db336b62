# What Pith says, in Indonesian. The rules stand in en.ftl.
#
# Address: kamu; Pith says saya, and seldom. Words: tautan (link), file, balas (reply),
# obrolan (chat), tombol (button), ringkasan (summary), poin penting (key point), bagian (passage),
# pengelola bot (whoever runs it).

## First words

start =
    Tak sempat baca? Ringkas saja.

    Kirim tautan, teks, atau file (PDF, DOCX, EPUB, HTML, Markdown). Saya membacanya dan menyampaikan intinya, lengkap dengan kata-kata sumbernya di samping tiap poin.

    Balas sebuah ringkasan untuk bertanya tentang artikelnya. Atur bahasa, panjang, dan gaya lewat /settings; selebihnya ada di /help.
help =
    Yang bisa kamu kirim

    • satu tautan atau beberapa; boleh juga yang ada di balik kata atau di bawah gambar
    • teks yang ditempel atau diteruskan; kalau panjang, boleh terpecah jadi beberapa pesan
    • file hingga 20 MB: PDF, DOCX, EPUB, HTML, Markdown, atau teks biasa

    Yang kamu dapat

    • poin-poin penting dalam bahasamu; ↗ membuka artikel tepat di kata-kata yang menjadi dasar poin itu
    • Kutipan dari sumber: bagian-bagian itu, kata demi kata
    • baris terakhir yang menjelaskan apa yang dibaca, dan apakah ada yang tidak disertakan

    Balas ringkasan dengan pertanyaan, dan saya menjawab dari artikelnya saja, atau bilang kalau artikelnya tidak menyebutkan. Tombol di bawah ringkasan membuatnya lebih pendek atau lebih panjang, atau mengganti bahasanya.

    Saya memeriksa apakah kutipan, angka, dan nama ditemukan di artikel. Apakah artikelnya sendiri benar, saya tidak bisa tahu.

    /settings · bahasa, panjang, gaya
    /language · bahasa ringkasanmu
    /privacy · apa yang saya simpan dan cara menghapusnya
privacy =
    Yang saya simpan tentang kamu, di bawah ID Telegram-mu:

    • pengaturanmu
    • ringkasan mana saja yang pernah kamu lihat (tautan, judul, waktu), supaya tombol dan balasan tetap berfungsi
    • teks dan file yang kamu kirim, seperti yang saya baca, beserta ringkasannya; tidak ditunjukkan kepada orang lain
    • pemakaian tiap permintaanmu (waktu, model, token), tanpa teks apa pun

    Ringkasan halaman publik disimpan tanpa ID-mu dan dipakai untuk siapa pun yang mengirim tautan yang sama.

    Kalau di sini dipasang model bahasa, model itu menerima teks yang akan diringkas dan pertanyaanmu tentangnya. Pengelola bot ini bisa membaca basis datanya.

    /export mengirimkan semua yang disimpan tentang kamu. /forget menghapusnya.
small-talk = Halo! Kirim tautan, teks, atau file, dan kamu dapat intinya. Selengkapnya di /help.
unknown-command = Saya tidak mengenal perintah itu. Lihat /help untuk tahu yang bisa saya lakukan, atau langsung kirim tautan, teks, atau file.
nothing-found = Tidak ada yang bisa saya baca di situ. Kirim tautan, teks beberapa kalimat, atau file.
reply-unknown = Saya tidak tahu artikel mana yang kamu maksud. Balas salah satu ringkasan saya, atau kirim lagi tautannya.
too-many-links = Kelebihan { $count } tautan dari yang bisa saya baca sekaligus. Saya ambil { $most } yang pertama; kirim lagi sisanya nanti.
and-more = dan { $count } lainnya

## While the reader waits

progress-reading = Membaca…
progress-writing = Menulis…
progress-part = Membaca artikel panjang: bagian { $done } dari { $total }…
stopped = Dihentikan. Kirim lagi kapan saja.

## A summary

quotes-title = Kutipan dari sumber
page = hlm. { NUMBER($page, useGrouping: 0) }
doubts = tidak ditemukan di artikel: { $doubts }
no-passage = tidak ditemukan bagian artikel yang mendasari ini
points-left-out = { $count } poin tidak disertakan: tidak ada dasarnya di artikel.
authors-more = { $names } dan { $count } lainnya
untitled = Tanpa judul

## The last line: an honest reading report

reading-minutes = { $minutes } menit baca
reading-full = dibaca seluruhnya
reading-share = dibaca { $percent }% (terlalu panjang)
reading-teaser = hanya cuplikan: sepertinya artikel berbayar
reading-consent-wall = hanya pemberitahuan cookie
reading-login-wall = hanya halaman masuk
reading-bot-check = hanya pemeriksaan robot
reading-error-page = hanya halaman galat
reading-link-list = hanya daftar tautan
reading-empty = tidak ada yang bisa dibaca
reading-media-page = hanya video, suara, atau gambar
reading-product-page = hanya halaman produk
reading-app-shell = hanya halaman kosong yang diisi skrip
reading-via-archive = dari salinan arsip
reading-via-renderer = dibaca dengan peramban
fallback-no-model = diringkas tanpa model: belum ada yang dipasang
fallback-model-down = diringkas tanpa model: model tidak menjawab
fallback-model-misconfigured = diringkas tanpa model: pengaturan modelnya keliru
fallback-model-unusable = diringkas tanpa model: jawaban model tidak bisa dipakai
fallback-model-refused = diringkas tanpa model: model menolak teks ini
fallback-model-budget = diringkas tanpa model: anggarannya habis

## Answers to questions

answer-not-found = Artikelnya tidak menyebutkan.
answer-no-model = bagian yang paling cocok, tanpa model: belum ada yang dipasang
answer-model-down = bagian yang paling cocok, tanpa model: model tidak menjawab
answer-model-misconfigured = bagian yang paling cocok, tanpa model: pengaturan modelnya keliru
answer-model-unusable = bagian yang paling cocok, tanpa model: jawaban model tidak bisa dipakai
answer-model-refused = bagian yang paling cocok, tanpa model: model menolak teks ini
answer-model-budget = bagian yang paling cocok, tanpa model: anggarannya habis

## Languages

language-kept = Beres. Bahasa ringkasanmu sekarang: { $language }.
language-source = bahasa artikelnya

## Settings

settings-title = Pengaturan
settings-hint = Ketuk pengaturan untuk mengubahnya. Berlaku untuk semua yang kamu kirim mulai sekarang.
setting-language = Bahasa ringkasan
setting-interface = Bahasa obrolan ini
setting-length = Panjang
setting-points = Poin penting
setting-style = Gaya
setting-quotes = Kutipan
setting-unsupported = Poin tanpa dasar
setting-language-question = Mau ringkasan dalam bahasa apa?
setting-interface-question = Saya sebaiknya bicara dalam bahasa apa?
setting-length-question = Mau ringkasan sepanjang apa?
setting-points-question = Mau berapa poin penting dalam satu ringkasan?
setting-style-question = Mau ringkasan dengan gaya bahasa seperti apa?
setting-quotes-question = Mau lihat bagian artikel yang menjadi dasar ringkasan?
setting-unsupported-question = Kalau kutipan, angka, atau nama dalam sebuah poin tidak ditemukan di artikel, poinnya diapakan?
length-short = pendek
length-medium = sedang
length-long = panjang
style-neutral = netral
style-plain = bahasa sederhana
style-bullets = hanya poin penting
quotes-on = ditampilkan
quotes-off = disembunyikan
unsupported-keep = tampil dengan catatan
unsupported-drop = tidak disertakan
points-by-length = sesuai panjangnya
from-reader = pilihanmu
from-telegram = bahasa Telegram
from-interface = sama dengan obrolan ini
from-length = mengikuti panjang
from-default = bawaan

## What is kept of the reader

export-caption = Semua yang saya simpan tentang kamu. File ini berformat JSON: bisa dibuka dengan editor teks apa pun.
forget-question = Hapus semua yang saya simpan tentang kamu: pengaturan, daftar ringkasan, teks, dan filemu? Ini tidak bisa dibatalkan.
forget-done = Beres: tidak ada lagi yang disimpan tentang kamu. Kalau kamu mengirim sesuatu lagi, kita mulai dari awal.
forget-kept = Baik, semuanya tetap seperti semula.

## Buttons

button-shorter = Lebih pendek
button-longer = Lebih panjang
button-language = Bahasa
button-back = ‹ Kembali
button-done = Selesai
button-yes-delete = Ya, hapus semua
button-keep = Tidak, simpan saja
button-setting = { $name }: { $value }
button-chosen = ✓ { $value }
button-reset = Bawaan: { $value }

## Short notices over the chat

alert-saved = Tersimpan.
alert-unchanged = Memang sudah begitu.
alert-working = Sedang saya kerjakan.
alert-outdated = Tombol ini dari versi lama saya. Kirim /settings, atau kirim lagi tautannya.

## Commands, as Telegram lists them

command-start = apa yang saya lakukan
command-help = yang bisa kamu kirim dan yang kamu dapat
command-settings = bahasa, panjang, gaya
command-language = bahasa ringkasanmu
command-privacy = apa yang disimpan tentang kamu
command-export = ambil semua yang disimpan tentang kamu
command-forget = hapus semua yang disimpan tentang kamu

## Errors: what happened, and what the reader can do

error-link-refused = Saya hanya membuka alamat web publik yang diawali http atau https. Periksa tautannya, atau tempel langsung teksnya.
error-page-unreachable = Situsnya tidak menjawab. Periksa tautannya, atau coba lagi dalam beberapa menit.
error-page-not-found = Kata situsnya, halaman itu tidak ada. Periksa tautannya: mungkin terpotong, atau artikelnya sudah pindah.
error-page-blocked = Situs ini menolak pembaca seperti saya. Buka sendiri artikelnya dan tempel teksnya di sini; nanti saya ringkas.
error-paywall-found = Yang terbuka hanya cuplikannya, artikelnya berbayar. Kalau kamu bisa membacanya, tempel teksnya di sini.
error-consent-wall-found = Saya hanya mendapat pemberitahuan cookie, bukan artikelnya. Buka sendiri halamannya dan tempel teksnya di sini.
error-login-wall-found = Situs ini hanya menampilkannya kepada yang sudah masuk. Kalau kamu bisa membacanya, tempel teksnya di sini.
error-link-list-found = Halaman ini daftar tautan, bukan artikel. Kirim tautan yang ingin kamu baca.
error-no-article-found = Halamannya terbuka, tetapi saya tidak menemukan artikel di dalamnya. Kalau memang ada, tempel teksnya di sini.
error-media-page-found = Halaman ini menampilkan video, suara, atau gambar dan hampir tanpa teks. Kalau ada transkrip atau artikel tentangnya, kirim itu.
error-product-page-found = Halaman ini menjual sesuatu, bukan artikel. Kirim artikel atau ulasannya, atau tempel teks yang kamu perlukan.
error-app-shell-found = Halaman ini menyusun teksnya di peramban, yang saya terima hanya bingkai kosong. Buka sendiri dan tempel teksnya di sini, atau kirim PDF.
error-nothing-to-read = Tidak ada kalimat yang bisa saya ringkas. File hasil pindaian hanya berisi gambar: gunakan yang berisi teks sungguhan.
error-source-too-large = Ini melebihi yang bisa saya baca (10 MB untuk halaman, 20 MB untuk file). Kirim sebagian saja, atau tempel teksnya.
error-unsupported-file = Saya tidak bisa membaca jenis file ini. Yang bisa: PDF, DOCX, EPUB, HTML, Markdown, dan teks biasa.
error-broken-file = File ini tidak bisa dibuka, sepertinya rusak. Simpan ulang, lalu kirim yang baru.
error-protected-file = File ini dilindungi kata sandi. Simpan tanpa kata sandi, lalu kirim yang itu.
error-reading-too-slow = Membacanya melebihi batas waktu saya. Coba lagi nanti, atau tempel bagian yang ingin kamu ketahui.
error-model-unavailable = Model bahasanya sedang tidak menjawab. Coba lagi dalam beberapa menit.
error-model-misconfigured = Pengaturan model bahasa di sini keliru. Tolong beri tahu pengelola bot ini; pith doctor menunjukkan apa yang perlu diperbaiki.
error-model-budget-spent = Anggaran untuk model bahasa sudah habis. Coba lagi nanti, atau beri tahu pengelola bot ini.
error-model-refused = Model bahasa menolak menulis tentang teks ini. Mungkin teks lain bisa.
error-prompt-too-long = Ini terlalu panjang untuk model bahasa, bahkan kalau dibagi-bagi. Kirim bagian yang lebih pendek.
error-answer-unusable = Jawaban model bahasa tidak bisa dipakai. Coba lagi; percobaan kedua sering berhasil.
error-database-too-new = Basis data saya ditulis oleh versi saya yang lebih baru. Pengelola bot ini perlu memperbarui saya.
error-database-unavailable = Saya sedang tidak bisa membuka ingatan saya. Coba sebentar lagi; kalau tetap begitu, beri tahu pengelola bot ini.
error-summary-forgotten = Artikel ringkasan ini sudah tidak saya simpan. Kirim lagi tautan, teks, atau filenya.
error-unknown = Ada yang salah di pihak saya, dan sudah dicatat untuk pengelola bot ini. Silakan coba lagi.

## The terminal

terminal-welcome =
    Tak sempat baca? Ringkas saja.

    Tempel tautan, lokasi file, atau teks, lalu tekan Enter. Pertanyaan dijawab dari artikel terakhir.
    /settings, /language, /help; Ctrl-D atau /quit untuk keluar.
terminal-setting-unknown = Nilai itu tidak berlaku di situ. /help menampilkan nilai yang bisa dipakai, /settings yang berlaku sekarang.

## pith doctor: each finding says what to mend

doctor-python-ok = Python { $version }.
doctor-config-fail = Konfigurasi tidak bisa dipakai: { $problems }. Perbaiki di variabel lingkungan atau di file .env.
doctor-database-ok = Basis data { $path } bisa dibaca dan ditulis.
doctor-database-too-new = Basis data { $path } ditulis oleh Pith yang lebih baru. Perbarui Pith, atau tentukan file lain di PITH_DATABASE.
doctor-database-fail = Basis data { $path } tidak bisa dibaca dan ditulis. Pastikan foldernya ada, milikmu, dan masih punya ruang, atau tentukan file lain di PITH_DATABASE.
doctor-token-ok = Telegram mengenal bot ini sebagai @{ $name }.
doctor-token-none = TELEGRAM_BOT_TOKEN belum diatur: Pith hanya bekerja di terminal. Minta token ke @BotFather untuk melayani Telegram.
doctor-token-refused = Telegram menolak tokennya. Salin ulang TELEGRAM_BOT_TOKEN dari @BotFather.
doctor-token-fail = Telegram tidak menjawab di { $address }. Periksa jaringan, proksi, dan TELEGRAM_BASE_URL kalau kamu mengaturnya.
doctor-model-ok = Model { $model } menjawab.
doctor-model-none = Belum ada model yang diatur: Pith memilih kalimat sendiri. Atur OPENAI_API_KEY, atau OPENAI_BASE_URL untuk modelmu sendiri.
doctor-model-refused = Endpoint menolak { $model }. Periksa OPENAI_API_KEY, OPENAI_BASE_URL, dan OPENAI_MODEL.
doctor-model-budget = Saldo akun untuk { $model } sudah habis. Periksa di penyedia modelnya, atau pasang kunci lain.
doctor-model-fail = Model { $model } tidak menjawab. Pastikan modelnya berjalan, dan periksa OPENAI_BASE_URL.
doctor-summary = { $count ->
    [0] Semua yang diatur berfungsi.
   *[other] Ada { $count } hal yang bermasalah.
}

terminal-example = Begini hasil kerja saya dengan sebuah artikel. Setelah itu giliranmu.
terminal-help =
    Kirim tautan, lokasi file, atau tempel teks. Lalu bertanyalah dengan bahasa sehari-hari.

    /shorter /longer            ringkasan yang sama, beda panjang
    /length short|medium|long   mulai sekarang; auto membatalkan pilihan
    /language de|source|…       bahasa ringkasan
    /points 1-12                jumlah poin penting
    /style neutral|plain|bullets
    /quotes on|off   /unchecked on|off
    /settings /privacy /export /forget /example /quit
