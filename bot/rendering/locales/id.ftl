# What Pith says, in Indonesian. The rules stand in en.ftl.
#
# Address: Anda; Pith says saya, and seldom. Words: tautan (link), berkas, balas (reply),
# obrolan (chat), tombol (button), ringkasan (summary), poin penting (key point), bagian (passage),
# pengelola bot (whoever runs it), grup, channel, postingan (post), admin, komentar,
# sebut (mention), kartu (card), mode inline, pemilik (owner), pengguna (reader, said to the owner),
# jatah (somebody's share of the model), anggaran (budget), hubungkan / lepas (link / unlink).

## First words

start =
    Tak sempat baca? Simak ringkasannya.

    Kirim tautan, teks, atau berkas (PDF, DOCX, EPUB, HTML, Markdown). Saya membacanya, menyampaikan intinya, dan menunjukkan bagian sumber yang mendasarinya.

    Untuk bertanya tentang sebuah artikel, balas ringkasannya. Atur bahasa, panjang, dan gaya lewat /settings; selebihnya ada di /help.
help =
    Yang bisa Anda kirim

    • satu tautan atau beberapa; boleh juga yang ada di balik kata atau di bawah gambar
    • teks yang ditempel atau diteruskan; kalau panjang, boleh terpecah jadi beberapa pesan
    • berkas hingga 20 MB: PDF, DOCX, EPUB, HTML, MHTML, EML, Markdown, atau teks biasa

    Yang Anda dapatkan

    • poin-poin penting dalam bahasa Anda; ↗ membuka artikel tepat di kata-kata yang menjadi dasar poin itu
    • dari beberapa tautan, satu rangkuman: tiap artikel secara singkat, serta apa yang sama dan apa yang berbeda
    • Kutipan dari sumber: bagian-bagian itu, kata demi kata
    • baris terakhir yang menjelaskan apa yang dibaca, dan apakah ada yang tidak disertakan

    Balas ringkasan dengan pertanyaan: saya menjawab hanya dari artikelnya, atau memberi tahu kalau artikelnya tidak menyebutkan. Tombol di bawah ringkasan membuatnya lebih pendek atau lebih panjang, atau mengganti bahasanya.

    Di tempat lain

    • di grup: tambahkan saya, lalu kirim /tldr bersama tautan atau sebagai balasan untuk pesan bertautan
    • di channel Anda: /channels memasang tombol di bawah postingannya
    • di obrolan mana pun: ketik nama saya dan tautan, lalu pilih ringkasannya

    Saya memeriksa apakah kutipan, angka, dan nama ditemukan di artikel. Apakah artikelnya sendiri benar, saya tidak bisa tahu.

    /settings · bahasa, panjang, gaya
    /language · bahasa ringkasan Anda
    /channels · ringkasan di bawah postingan channel Anda
    /privacy · apa yang saya simpan dan cara menghapusnya
privacy =
    Yang saya simpan tentang Anda, di bawah ID Telegram Anda:

    • pengaturan Anda
    • ringkasan mana saja yang pernah Anda lihat (tautan, judul, waktu), supaya tombol dan balasan tetap berfungsi
    • apa yang Anda ketik setelah nama saya di obrolan lain dan Anda kirim sebagai kartu, serta channel yang Anda sambungkan
    • teks dan berkas yang Anda kirim, seperti yang saya baca, beserta ringkasannya; tidak ditunjukkan kepada siapa pun selain Anda
    • kapan dan di mana Anda meminta sesuatu, bagaimana hasilnya, dan apa yang terpakai (model, token), tanpa teks apa pun
    • apakah Anda diberi akses ke sini, dan kuota Anda, kalau ada yang menetapkannya

    Ringkasan halaman publik disimpan tanpa ID Anda dan dipakai untuk siapa pun yang mengirim tautan yang sama.

    Kalau di sini dipasang model bahasa, model itu menerima teks yang akan diringkas dan pertanyaan Anda tentangnya. Pengelola bot ini bisa membaca basis datanya.

    /export mengirimkan semua yang disimpan tentang Anda. /forget menghapusnya.
privacy-days =
    Berapa hari semua itu disimpan, kalau tidak dihapus lebih dulu:

    • artikel, teks, berkas, dan ringkasannya: { $sources }
    • apa yang pernah ditunjukkan, tautan atau teks di balik tombol, dan kapan sesuatu diminta: { $history }
    • untuk permintaan siapa model dipakai: { $usage }
    • nomor pesan yang sudah dijawab, supaya tidak dijawab dua kali: { $answered }

    Isi pesan saya simpan hanya sampai pesan itu dijawab. Rekaman tidak disimpan, hanya apa yang diucapkan di dalamnya. Pengaturan tetap ada sampai dihapus.
small-talk = Halo! Kirim tautan, teks, atau berkas, dan Anda mendapatkan intinya. Selengkapnya di /help.
unknown-command = Saya tidak mengenal perintah itu. Lihat /help untuk tahu yang bisa saya lakukan, atau langsung kirim tautan, teks, atau berkas.
nothing-found = Tidak ada yang bisa saya baca di situ. Kirim tautan, teks beberapa kalimat, atau berkas.
reply-unknown = Saya tidak tahu artikel mana yang Anda maksud. Balas salah satu ringkasan saya, atau kirim lagi tautannya.
too-many-links = Ada { $count } tautan lebih banyak daripada yang bisa saya baca sekaligus. Saya ambil { $most } yang pertama; kirim lagi sisanya nanti.
and-more = { $list } dan { $count } lainnya

too-late = Saya lama tidak aktif. Yang Anda kirim selama itu saya lewatkan; kirim lagi yang masih ingin Anda baca.
offer-forgotten = Ringkasan yang dituju tautan ini sudah tidak saya simpan. Kirim tautan artikelnya, nanti saya baca lagi.

## While the reader waits

progress-reading = Membaca…
progress-writing = Menulis…
progress-part = Membaca artikel panjang: bagian { $done } dari { $total }…
progress-sources = { $done } dari { $total } sudah dibaca…
stopped = Dihentikan. Kirim lagi kapan saja.

# Between names or numbers in a list; the space at its end has to be written so.
list-separator = ,{ " " }
line-separator = { " " }·{ " " }
colon = :{ " " }
aside = { " " }({ $text })
digest-number = { NUMBER($number) }.{ " " }
digest-cited = { " " }[{ $numbers }]

## A summary

quotes-title = Kutipan dari sumber
page = hlm. { NUMBER($page, useGrouping: 0) }
doubts = tidak ditemukan di artikel: { $doubts }
doubts-elsewhere = ada di artikel, tetapi tidak di kalimat yang dikutip: { $doubts }
doubts-unit = kalimat yang dikutip memakai satuan lain: { $doubts }
doubts-swapped = di kalimat yang dikutip angka-angka ini tertukar: { $doubts }
doubts-denied = artikel tidak membantah ini: { $doubts }
doubts-affirmed = kalimat yang dikutip membantah ini: { $doubts }
doubts-opposite = artikel mengatakan sebaliknya: { $doubts }
disputed = model kedua tidak menemukan ini dalam kalimat yang dikutip
no-passage = tidak ditemukan bagian artikel yang mendasari ini
points-left-out = { $count } poin tidak disertakan: dasarnya tidak ditemukan di artikel.
shortened = Dipendekkan agar muat dalam satu pesan.
authors-more = { $names } dan { $count } lainnya
untitled = Tanpa judul

## A digest of several articles

digest-agree = Yang sama
digest-differ = Yang berbeda
digest-doubts = tidak ada di setidaknya satu artikel yang dirujuk: { $doubts }
digest-nothing-found = tidak ditemukan hal yang sama atau yang berbeda
digest-not-compared-no-model = tidak dibandingkan satu sama lain: untuk itu perlu model
digest-not-compared-budget = tidak dibandingkan satu sama lain: anggaran modelnya habis untuk saat ini
digest-not-compared = tidak dibandingkan satu sama lain: model tidak memberi jawaban yang bisa dipakai

## The last line: an honest reading report

reading-minutes = { $minutes } menit baca
reading-full = dibaca seluruhnya
reading-share = dibaca { $percent }% (terlalu panjang)
reading-teaser = hanya cuplikan: sepertinya artikel berbayar
reading-consent-wall = hanya pemberitahuan cookie
reading-login-wall = hanya halaman masuk
reading-bot-check = hanya pemeriksaan robot (captcha)
reading-error-page = hanya halaman kesalahan
reading-link-list = hanya daftar tautan
reading-empty = tidak ada yang bisa dibaca

reading-media-page = hanya video, audio, atau gambar
reading-product-page = hanya halaman produk
reading-app-shell = hanya halaman kosong yang diisi skrip
reading-via-archive = dari salinan arsip
reading-via-renderer = dibaca dengan peramban
fallback-no-model = diringkas tanpa model: belum ada model yang dipasang
fallback-model-down = diringkas tanpa model: modelnya tidak menjawab
fallback-model-misconfigured = diringkas tanpa model: pengaturan modelnya keliru
fallback-model-unusable = diringkas tanpa model: jawaban modelnya tidak bisa dipakai
fallback-model-refused = diringkas tanpa model: modelnya menolak teks ini
fallback-model-budget = diringkas tanpa model: saldo di penyedia modelnya habis
fallback-reader-budget = diringkas tanpa model: kuota Anda untuk saat ini sudah habis
fallback-chat-budget = diringkas tanpa model: kuota obrolan ini untuk saat ini sudah habis
fallback-all-budget = diringkas tanpa model: anggaran model bot ini untuk saat ini sudah habis
fallback-large-job = diringkas tanpa model: teks sepanjang ini akan mahal

## Long texts: what a summary takes, before it begins

large-length = Bacaan panjang: { $words } kata, sekitar { $minutes } menit.
large-cost = { $parts ->
    [1] Meringkas semuanya memakai sekitar { $tokens } token.
   *[other] Meringkas semuanya memakai sekitar { $tokens } token, dalam { $parts } bagian.
}
large-price = Biayanya sekitar { $money }.
large-left-tokens = Sisa anggaran: { $tokens } token
large-left-money = Sisa anggaran: { $money }
large-leave = Baik, saya biarkan.
button-large-all = Ringkas semuanya
button-large-extract = Cuplikan cepat
button-large-leave = Jangan ringkas
alert-large-forgotten = Saya tidak ingat lagi ini tentang apa. Kirim sekali lagi.
alert-large-decided = Itu sudah diputuskan.
alert-large-others = Hanya yang memintanya, atau admin grup ini, yang bisa memutuskannya.
terminal-large-ask = Mulai? Ketik { $yes } atau { $no }.
terminal-yes = y ya
terminal-no = t tidak
error-large-job = Ini teks panjang: ringkasannya memakai sekitar { $tokens } token. Saya baru memulainya kalau ada yang setuju.

## Answers to questions

answer-not-found = Saya tidak menemukan jawabannya di artikel ini.
answer-searched = dicari lewat kata-katanya, tanpa model
answer-no-model = bagian yang paling cocok, dipilih tanpa model: belum ada model yang dipasang
answer-model-down = bagian yang paling cocok, dipilih tanpa model: modelnya tidak menjawab
answer-model-misconfigured = bagian yang paling cocok, dipilih tanpa model: pengaturan modelnya keliru
answer-model-unusable = bagian yang paling cocok, dipilih tanpa model: jawaban modelnya tidak bisa dipakai
answer-model-refused = bagian yang paling cocok, dipilih tanpa model: modelnya menolak teks ini
answer-model-budget = bagian yang paling cocok, dipilih tanpa model: saldo di penyedia modelnya habis
answer-reader-budget = bagian yang paling cocok, dipilih tanpa model: kuota Anda untuk saat ini sudah habis
answer-chat-budget = bagian yang paling cocok, dipilih tanpa model: kuota obrolan ini untuk saat ini sudah habis
answer-all-budget = bagian yang paling cocok, dipilih tanpa model: anggaran model bot ini untuk saat ini sudah habis

## Languages

language-kept = Selesai. Bahasa ringkasan Anda sekarang: { $language }.
language-source = bahasa asli

## Settings

settings-title = Pengaturan
settings-hint = Ketuk pengaturan untuk mengubahnya. Berlaku untuk semua yang Anda kirim mulai sekarang.
setting-language = Bahasa ringkasan
setting-interface = Bahasa obrolan ini
setting-length = Panjang ringkasan
setting-points = Poin penting
setting-style = Gaya
setting-quotes = Kutipan
setting-unsupported = Poin tanpa dukungan
setting-language-question = Ingin ringkasan dalam bahasa apa?
setting-interface-question = Dalam bahasa apa saya harus berbicara dengan Anda?
setting-length-question = Seberapa panjang ringkasan yang Anda inginkan?
setting-points-question = Berapa poin penting dalam satu ringkasan?
setting-style-question = Seperti apa gaya bahasa ringkasannya?
setting-quotes-question = Ingin melihat bagian artikel yang menjadi dasar ringkasan?
setting-unsupported-question = Kalau kutipan, angka, atau nama dalam sebuah poin tidak ditemukan di artikel, apa yang harus dilakukan dengan poin itu?
length-short = pendek
length-medium = sedang
length-long = panjang
style-neutral = netral
style-plain = bahasa sederhana
style-bullets = poin penting saja
quotes-on = ditampilkan
quotes-off = disembunyikan
unsupported-keep = diberi catatan
unsupported-drop = tidak disertakan
from-reader = pilihan Anda
from-chat = pilihan obrolan ini
from-telegram = bahasa Telegram
from-interface = sama dengan obrolan ini
from-length = mengikuti panjang
from-default = bawaan

## What is kept of the reader

export-caption = Semua yang saya simpan tentang Anda. Berkas ini berformat JSON: bisa dibuka dengan editor teks apa pun.
forget-question = Hapus semua yang saya simpan tentang Anda: pengaturan, daftar ringkasan, teks, dan berkas Anda? Ini tidak bisa dibatalkan.
forget-done = Selesai: tidak ada lagi yang disimpan tentang Anda. Kalau Anda mengirim sesuatu lagi, kita mulai dari awal.
forget-traces = Yang dihapus bisa meninggalkan jejak di berkas basis data. Jejak itu ditimpa di saat sepi, paling lama sehari selama saya berjalan. Salinan pengaman yang dibuat sebelum pembaruan dihapus setelah { $days } hari.
forget-kept = Baik, semuanya tetap seperti semula.

## Buttons

button-shorter = Persingkat
button-longer = Perpanjang
button-language = Bahasa
button-back = ‹ Kembali
button-done = Selesai
button-yes-delete = Ya, hapus semua
button-keep = Tidak, simpan semua
button-setting = { $name }: { $value }
button-chosen = ✓ { $value }
button-reset = Bawaan

## Short notices over the chat

alert-saved = Tersimpan.
alert-unchanged = Memang sudah begitu.
alert-working = Sedang saya kerjakan.
alert-outdated = Tombol ini dari versi lama saya. Kirim /settings, atau kirim lagi tautannya.

## Commands, as Telegram lists them

command-start = apa yang Pith lakukan
command-help = yang bisa Anda kirim dan yang Anda dapatkan
command-settings = bahasa, panjang, gaya
command-language = bahasa ringkasan Anda
command-channels = ringkasan di bawah postingan channel Anda
command-privacy = apa yang disimpan tentang Anda
command-export = ambil semua yang disimpan tentang Anda
command-forget = hapus semua yang disimpan tentang Anda

## Group settings

group-settings-title = Pengaturan grup ini
group-settings-hint = Hanya admin grup ini yang bisa mengubahnya. Berlaku untuk semua ringkasan yang dilihat semua orang di sini; siapa pun yang mengetuk “Hanya untuk saya” mendapat ringkasan sesuai pengaturannya sendiri.
setting-mode = Kapan saya bicara
setting-mode-question = Kapan saya sebaiknya bicara di grup ini?
mode-quiet = jika diminta
mode-quiet-means = saya menunggu /tldr, disebut, atau balasan untuk salah satu ringkasan saya.
mode-button = dengan tombol
mode-button-means = saya memasang tombol di bawah pesan yang berisi tautan artikel; ringkasannya muncul kalau ada yang mengetuknya.
mode-automatic = di setiap artikel
mode-automatic-means = tiap tautan artikel saya balas dengan ringkasannya.
setting-tapper = Siapa yang melihat
setting-tapper-question = Kalau ada yang mengetuk tombol, siapa yang sebaiknya melihat ringkasannya?
tapper-all = semua di sini
tapper-one = yang mengetuk
setting-button = Teks tombol
setting-button-question = Teks tombolnya: { $text }
button-offer = Baca ringkasan
button-usual = Teks bawaan
button-write-text = Tulis teks lain
setting-button-ask = Apa teks tombolnya? Balas pesan ini dengan teksnya: satu baris, paling banyak { $most } karakter.
setting-button-refused = Itu tidak muat di tombol. Balas lagi pertanyaan saya dengan baris yang lebih pendek.
setting-button-kept = Selesai. Teks tombolnya sekarang: { $text }
hears-admin = Saya menerima semua pesan di sini karena saya admin. Yang saya simpan hanya yang diminta dari saya dan tautan atau teks di balik tombol saya.
hears-open = Saya menerima semua pesan di sini karena mode privasi saya nonaktif. Yang saya simpan hanya yang diminta dari saya dan tautan atau teks di balik tombol saya.
hears-private = Saya hanya menerima perintah, sebutan, dan balasan untuk saya. Untuk tombol dan ringkasan otomatis, itu belum cukup: jadikan saya admin grup ini, atau minta pengelola bot menonaktifkan mode privasi saya.
hears-too-little = Saya belum bisa melakukannya: saya hanya menerima perintah, sebutan, dan balasan untuk saya. Jadikan saya admin grup ini, atau minta pengelola bot menonaktifkan mode privasi saya.
from-asker = bahasa orang yang meminta
alert-admins-only = Hanya admin grup ini yang bisa mengubah pengaturan saya di sini.
alert-no-right = Di sini hanya admin dengan hak “Ubah info grup” yang bisa mengubah pengaturan saya, dan Anda tidak memilikinya.
alert-unnamed = Ini datang atas nama grup: tidak terlihat admin mana yang menulisnya, dan tidak semua admin anonim boleh mengubah info grup. Tulislah dengan nama Anda sendiri.
alert-not-checked = Telegram sedang tidak memberi tahu apakah Anda admin di sini. Coba sebentar lagi.
group-hello =
    Halo! Tak sempat baca? Simak ringkasannya.

    Kirim /tldr bersama tautan, atau sebagai balasan untuk pesan, tautan, atau berkas; atau sebut saya bersama tautan. Balas ringkasan saya untuk bertanya tentang artikelnya.

    Saya bicara hanya kalau diminta. Admin grup ini bisa mengubahnya, begitu juga bahasa dan panjangnya: /settings.
group-privacy =
    Yang saya simpan tentang grup ini, di bawah ID Telegram-nya:

    • namanya dan pengaturannya
    • ringkasan mana saja yang diminta di sini (tautan, judul, waktu), supaya tombol dan balasan tetap berfungsi
    • teks dan berkas yang diringkas di sini, seperti yang saya baca, beserta ringkasannya; tidak terlihat di tempat lain
    • apa yang terpakai untuk permintaannya (waktu, model, token), tanpa teks apa pun

    Dari pesan yang tidak ditanyakan kepada saya, saya tidak menyimpan apa pun, kecuali tautan atau teks di balik tombol.

    Kalau di sini dipasang model bahasa, model itu menerima teks yang akan diringkas dan pertanyaan kalian tentangnya. Pengelola bot ini bisa membaca basis datanya.

    Admin menghapus semua ini dengan /forget.
group-forget-question = Hapus semua yang saya simpan tentang grup ini: pengaturan, daftar ringkasan, teks, dan berkasnya? Tombol di bawah pesan tidak akan berfungsi lagi. Ini tidak bisa dibatalkan.
group-forget-done = Selesai: tidak ada lagi yang disimpan tentang grup ini. Mulai sekarang saya bicara hanya kalau diminta.
channel-added = Sekarang saya admin channel “{ $title }”. Selama Anda belum menentukan, saya tidak melakukan apa-apa di sana: kirim /channels untuk memilih apa yang dilakukan dengan postingannya.

command-tldr = ringkasan tautan, atau pesan yang Anda balas
command-group-settings = apa yang saya lakukan di grup ini
command-group-help = cara memakai saya di sini
command-group-privacy = apa yang disimpan tentang grup ini
command-group-forget = hapus semua yang disimpan tentang grup ini

## Inline: what is typed behind the bot's name in any chat, and mentions where the bot is a guest

inline-short = Pendek
inline-points = Hanya poin penting
inline-source = Dalam bahasa aslinya
inline-language = Dalam bahasa lain: { $language }
inline-pending = ringkasannya muncul setelah ini dikirim
card-pending = Ringkasannya akan muncul di sini: dengan sendirinya, atau kalau ada yang mengetuk tombol.
alert-card-forgotten = Saya sudah tidak tahu kartu ini tentang apa. Kirim yang baru.
guest-hint = Tidak ada yang bisa saya baca di sini. Sebut saya bersama tautan, atau dalam balasan untuk pesan yang berisi tautan, berkas, atau teks beberapa kalimat.
guest-reply-unknown = Di sini saya tidak bisa melihat ringkasan itu tentang artikel mana. Sebut saya dalam balasan untuk tautan artikelnya, atau kirim tautannya di obrolan pribadi kita: di sana Anda bisa bertanya tentangnya.
button-card = Tampilkan ringkasan
button-again = Coba lagi
button-private-chat = Buka obrolan kita
button-inline-start = Kirim tautan
button-inline-hint = Tautan atau kalimat

## Groups

group-help =
    Tak sempat baca? Simak ringkasannya.

    Di grup ini, kirim /tldr bersama tautan, teks, atau berkas, atau balas dengan /tldr pesan yang berisi salah satunya. Kata-kata di samping tautan memberi tahu saya apa yang ingin Anda ketahui.

    Balas ringkasan untuk bertanya tentang artikelnya. Ketuk “Hanya untuk saya” di bawahnya untuk mendapatkannya dalam bahasa dan panjang pilihan Anda; tidak ada orang lain yang melihatnya.

    Lewat /settings, admin memilih kapan saya bicara. Di obrolan pribadi kita, selebihnya ada di /help.
group-hint = Kirim /tldr bersama tautan, teks, atau berkas, atau balas dengan /tldr pesan yang berisi salah satunya.
group-nothing-found = Tidak ada yang bisa diringkas di pesan itu: tidak ada tautan, tidak ada berkas, dan hanya beberapa kata.
group-is-summary = Itu sudah ringkasan. Untuk bertanya tentang artikelnya, balas dengan pertanyaan Anda; untuk mendapatkannya dalam bahasa dan panjang pilihan Anda, ketuk “Hanya untuk saya” di bawahnya.
offer-of-text = Teks panjang
button-only-for-me = Hanya untuk saya
alert-reading = Sedang saya baca untuk kalian semua…
alert-in-private = Saya sudah mengirim pesan di obrolan pribadi kita.

## Channels

button-whole = Ringkasan lengkap
post-summary = Ringkasan
alert-gist-soon = Sedang saya baca. Ketuk lagi sebentar lagi.
alert-post-forgotten = Ringkasan postingan ini sudah tidak saya simpan. Buka artikelnya langsung, atau kirim tautannya kepada saya.
channels-title = Channel Anda
channels-hint = Ketuk channel untuk mengubah apa yang saya lakukan di sana.
channels-none = Belum ada channel yang Anda sambungkan.
channels-add =
    Sambungkan channel, dan pilih apa yang saya lakukan dengan postingannya: tombol di bawahnya, ringkasan di dalamnya, atau ringkasan sebagai komentar di grup yang tersambung.

    Ketuk tombol di bawah dan pilih channel yang postingannya boleh Anda edit. Dengan itu Telegram menjadikan saya admin di sana dengan satu hak: mengedit postingan. Tidak ada yang terjadi di sana sebelum Anda memutuskan.
channel-linked = Channel “{ $title }” tersambung. Sekarang pilih apa yang saya lakukan di sana:
channel-unlinked = Channel “{ $title }” dilepas: Anda tidak lagi mengurusnya di sini. Kalau sudah tidak ada yang mengurusnya, postingan barunya saya biarkan.
channel-forgotten = Selesai: tidak ada lagi yang disimpan tentang channel “{ $title }”. Supaya saya bekerja di sana lagi, tambahkan dengan /channels.
channel-lack-bot = Saya tidak boleh mengedit postingan di channel “{ $title }”. Jadikan saya admin di sana dengan hak “Edit Pesan Pengguna Lainnya”, lalu buka lagi channel itu di sini.
channel-lack-reader = Anda tidak boleh mengedit postingan di channel “{ $title }”, jadi channel itu tidak ada di daftar Anda. Minta hak itu kepada pemiliknya, lalu tambahkan dengan /channels.
channel-lost-removed = Saya dikeluarkan dari channel “{ $title }” dan tidak melakukan apa-apa lagi di sana. Kalau itu tidak disengaja, jadikan saya admin lagi (dengan hak mengedit postingan); pengaturan Anda tetap tersimpan.
channel-lost-rights = Saya tidak boleh lagi mengedit postingan di channel “{ $title }”, jadi saya tidak melakukan apa-apa lagi di sana. Untuk melanjutkan, kembalikan hak saya mengedit postingan; pengaturan Anda tetap tersimpan.
channel-lost-group = Saya tidak bisa menulis di grup yang tersambung dengan channel “{ $title }”, jadi komentar sekarang nonaktif. Jadikan saya admin grup itu, lalu aktifkan lagi dengan /channels.
channel-closed = terhenti: saya tidak boleh mengedit postingan
channel-hint = Perubahan berlaku untuk postingan baru. Siapa pun yang mengetuk tombol dijawab dalam bahasanya sendiri.
channel-from-chat = dipilih di sini
channel-from-interface = bahasa orang yang menyambungkannya
channel-mode = Yang saya tambahkan
channel-mode-quiet = tidak ada
channel-mode-button = tombol
channel-mode-append = teks di postingan
channel-mode-comment = komentar
channel-mode-ask = Apa yang sebaiknya saya lakukan dengan postingan channel “{ $title }”? Untuk komentar perlu grup yang tersambung, dengan saya sebagai adminnya.
channel-posts = Postingan mana
channel-posts-links = dengan artikel
channel-posts-long = panjang ({ NUMBER($count) }+)
channel-posts-all = semua dan berkas
channel-posts-ask = Postingan channel “{ $title }” mana yang sebaiknya saya lihat: yang berisi tautan artikel, juga yang sedikitnya sekian karakter, atau semua yang bisa dibaca, termasuk berkas?
channel-language-ask = Dalam bahasa apa ringkasan di channel “{ $title }”?
channel-length-ask = Seberapa panjang ringkasan di channel “{ $title }”?
channel-style-ask = Seperti apa gaya bahasa ringkasan di channel “{ $title }”?
channel-button-ask = Apa teks tombol di bawah postingan channel “{ $title }”? Berlaku untuk postingan baru.
channel-button-question = Balas pesan ini dengan teks untuk tombolnya: satu baris, paling banyak { $most } karakter.
channel-unlink-ask = Hapus channel “{ $title }” dari daftar Anda? Tombol di bawah postingannya tetap ada dan tetap berfungsi.
channel-forget-ask = Hapus semua yang saya simpan tentang channel “{ $title }”: pengaturan, teks dan ringkasan postingannya, dan isi tombolnya? Tombol di bawah postingannya tidak akan berfungsi lagi, dan channel ini hilang dari daftar semua orang yang menghubungkannya. Ini tidak bisa dibatalkan.
button-add-channel = + Tambah channel
button-pick-channel = Pilih channel
button-unlink = Lepas
button-forget = Lupakan channel
button-yes-unlink = Ya, lepas
alert-comment-no-group = Channel ini belum punya grup tersambung. Sambungkan satu di pengaturan channel, bagian Diskusi, tambahkan saya di sana sebagai admin, lalu ketuk lagi.
alert-comment-not-there = Saya tidak ada di grup yang tersambung dengan channel ini. Tambahkan saya di sana sebagai admin, lalu ketuk lagi.
alert-comment-hears-nothing = Di grup yang tersambung, postingannya tidak terlihat oleh saya. Jadikan saya admin di sana (tidak perlu hak apa pun), lalu ketuk lagi.

## Access, budgets and the owner

access-stranger = Bot ini hanya untuk orang yang diberi akses. ID Anda { $id }: kirim ke pengelola bot, atau minta tautan undangan kepadanya.
alert-stranger = Bot ini hanya untuk orang yang diberi akses. Buka obrolan pribadinya: di sana bot menjelaskan caranya.
button-stranger = Cara dapat akses
guest-stranger = Saya tidak terbuka untuk semua orang. Di obrolan pribadi, saya menjelaskan cara mendapat akses.
invitation-owner =
    Mulai sekarang Anda pemilik bot ini.

    /stats · siapa yang memakainya, dan berapa biayanya
    /allow, /block · beri akses kepada pengguna dan grup, atau tutup aksesnya
    /invite · tautan yang memberi akses kepada pengguna
    /budget · berapa biaya model yang diizinkan
    /broadcast · pesan untuk semua pengguna
invitation-allowed = Selamat datang: mulai sekarang Anda bisa memakai bot ini. Kirim tautan, teks, atau berkas, dan Anda mendapatkan intinya.
invitation-already = Anda sudah bisa memakai bot ini; tautannya tidak terpakai.
invitation-invalid = Tautan ini tidak berlaku lagi: sudah terpakai, atau waktunya habis. Minta yang baru kepada orang yang memberikannya.
owner-in-private = Sebaiknya jangan sebut nama di sini: tulis di obrolan pribadi kita. Di sini, perintah itu saja berarti grup ini.
owner-unknown = Saya tidak tahu siapa yang dimaksud. Tulis ID, @nama grup atau channel publik, atau balas sesuatu yang Anda teruskan dari orang itu (ada yang menyembunyikan namanya saat pesannya diteruskan).
owner-untouched = { $id } adalah pemilik dan tetap begitu. Pemilik yang diatur di PITH_OWNERS bisa dikeluarkan di sana.
allow-help =
    /allow memberi akses kepada seorang pengguna, atau semua orang dalam sebuah grup untuk yang mereka minta di sana:

    /allow 123456789 · dengan ID; ID grup bernilai negatif
    /allow @nama · grup atau channel publik
    /allow sebagai balasan untuk pesan yang Anda teruskan dari orang itu
    /allow di dalam grup · grup itu

    Perintah ini juga membatalkan /block.
allow-reader = { $id } sekarang bisa memakai bot ini.
allow-chat = Semua orang di { $id } sekarang bisa memakai bot ini di sana.
block-help =
    /block menutup akses seorang pengguna atau satu obrolan, juga kalau bot ini terbuka untuk semua orang. Mereka tidak akan dijawab lagi:

    /block 123456789 · dengan ID; ID grup bernilai negatif
    /block @nama · grup atau channel publik
    /block sebagai balasan untuk pesan yang Anda teruskan dari orang itu
    /block di dalam grup · grup itu

    /allow membatalkannya.
block-reader = { $id } tidak dijawab lagi. Batalkan dengan /allow { $id }
block-chat = Siapa pun di { $id } tidak dijawab lagi di sana. Batalkan dengan /allow { $id }
invite-help =
    /invite membuat tautan yang memberi akses kepada pengguna. Sebutkan untuk berapa orang dan berlaku berapa hari:

    /invite 5 7 · lima pengguna, dalam seminggu

    Paling banyak { $uses } pengguna dan { $days } hari.
invite-made =
    { $link }

    { $uses ->
        [1] Yang pertama membukanya bisa memakai bot ini.
       *[other] { $uses } pengguna pertama yang membukanya bisa memakai bot ini.
    } Berlaku selama { $days } hari.
invite-open = Bot ini sekarang terbuka untuk semua orang (PITH_ACCESS=open). Yang masuk lewat tautan ini tetap punya akses kalau Anda mengubahnya menjadi listed.
budget-help =
    /budget menampilkan dan mengatur batas pemakaian model, dalam permintaan, token, atau dolar, per hari atau per bulan (UTC). Batasnya ditulis dalam bahasa Inggris:

    /budget 123456789 · seorang pengguna, atau grup dengan ID negatifnya
    /budget 123456789 50 requests a day, $3 a month
    /budget all 2m tokens a day · semua orang bersama-sama
    /budget 123456789 unlimited · tanpa batas
    /budget 123456789 default · sama seperti semua orang (PITH_BUDGET_…)

    Dolar dihitung menurut harga di PITH_PRICES.
budget-unclear = Saya tidak mengerti “{ $words }”. Tulis dalam bahasa Inggris, misalnya: 50 requests a day, 200k tokens a day, $3 a month
budget-of = Anggaran { $id }
budget-of-all = Anggaran semua orang bersama-sama
budget-limits = Batas: { $limits }
limit-requests-day = { $requests } permintaan per hari
limit-tokens-day = { $tokens } token per hari
limit-money-day = { $money } per hari
limit-requests-month = { $requests } permintaan per bulan
limit-tokens-month = { $tokens } token per bulan
limit-money-month = { $money } per bulan
limit-none = tanpa batas
budget-today = Terpakai hari ini: { $spent }
budget-month = Terpakai bulan ini: { $spent }
budget-spend = { $requests } permintaan, { $tokens } token, { $money }
stats-today = Hari ini
stats-week = 7 hari terakhir
stats-month = 30 hari terakhir
stats-requests = { $requests } permintaan · pengguna: { $readers } · sudah ada: { $cached } · gagal: { $failed }
stats-spend = { $tokens } token · { $money }
stats-failures = Kegagalan tersering dalam 30 hari: { $failures }
stats-failure = { $name } { NUMBER($count) }
stats-chart = Batang: permintaan per hari (kiri). Garis: token per hari (kanan). Hari menurut UTC.
broadcast-help =
    /broadcast dengan teks di belakangnya dikirim ke setiap pengguna yang pernah memakai bot ini di obrolan pribadi atau secara inline:

    /broadcast Malam ini saya pindah server dan tidak aktif selama satu jam.

    Saya tunjukkan dulu apa yang akan dikirim dan kepada berapa orang; tidak ada yang terkirim sebelum Anda mengonfirmasinya.
broadcast-too-long = Itu terlalu panjang untuk satu pesan: paling banyak { $most } karakter.
broadcast-question = { $count ->
    [0] Saat ini tidak ada yang akan menerimanya: belum ada pengguna yang memakai bot ini sendiri.
   *[other] { $count } pengguna akan menerimanya. Pesan dikirim kalau Anda menekan tombolnya.
}
broadcast-running = Sedang dikirim, pelan-pelan. Pesan ini akan memberi tahu kalau sudah selesai.
broadcast-dropped = Tidak ada yang dikirim.
broadcast-done = Terkirim ke { $count } pengguna; { $dropped } tidak bisa dijangkau.
button-broadcast = Kirim ({ $count })
button-broadcast-drop = Jangan kirim
owner-link =
    Bot ini belum punya pemilik. Yang pertama membuka tautan ini menjadi pemiliknya. Tautan berlaku sekali, selama { $minutes } menit; “pith doctor” di terminal menampilkan yang baru:
    { $link }

## Sources

form-subtitles = dibaca dari subtitel
form-automatic-subtitles = dibaca dari subtitel otomatis, yang kadang salah menulis nama
form-recording = transkripsi otomatis, kadang salah menulis nama
form-paper = tanpa daftar pustaka
form-discussion = dengan komentar-komentar pertama
error-feed-found = Ini feed, daftar artikel untuk program. Kirim tautan artikel yang ingin Anda baca.
error-video-list-found = Ini daftar putar atau channel. Kirim tautan video yang Anda maksud.
error-transcript-missing = Video ini tidak punya subtitel yang bisa saya baca, dan saya tidak bisa mendengarkan video. Siaran langsung mendapatkannya beberapa jam setelah selesai.
error-post-hidden = Telegram hanya menampilkan postingan ini di aplikasinya: postingan ini privat atau sudah dihapus. Teruskan kepada saya, nanti saya baca.
error-post-without-text = Postingan ini tidak berisi teks untuk diringkas, hanya gambar, video, atau berkas. Kalau ada berkas, teruskan kepada saya.
error-cannot-listen = Di sini saya tidak bisa mendengarkan rekaman: bot ini belum dilengkapi pengubah ucapan menjadi teks. Kirim teksnya.

## Errors: what happened, and what the reader can do

error-link-refused = Saya hanya membuka alamat web publik yang diawali http atau https. Periksa tautannya, atau tempel langsung teksnya.
error-page-unreachable = Situsnya tidak menjawab. Periksa tautannya, atau coba lagi dalam beberapa menit.
error-certificate-invalid = Sertifikat keamanan situs ini kedaluwarsa, milik alamat lain, atau tidak tepercaya. Periksa tautannya, atau buka sendiri halamannya dan tempel teksnya di sini.
error-page-not-found = Kata situsnya, halaman itu tidak ada. Periksa tautannya: mungkin terpotong, atau artikelnya sudah pindah.
error-page-blocked = Situs ini menolak pembaca seperti saya. Buka sendiri artikelnya dan tempel teksnya di sini; nanti saya ringkas.
error-paywall-found = Yang terbuka hanya cuplikannya, artikelnya berbayar. Kalau Anda bisa membacanya, tempel teksnya di sini, atau simpan halamannya di browser dan kirimkan berkasnya.
error-consent-wall-found = Saya hanya mendapat pemberitahuan cookie, bukan artikelnya. Buka sendiri halamannya dan tempel teksnya di sini.
error-login-wall-found = Situs ini hanya menampilkannya kepada yang sudah masuk. Kalau Anda bisa membacanya, tempel teksnya di sini, atau simpan halamannya di browser dan kirimkan berkasnya.
error-link-list-found = Halaman ini daftar tautan, bukan artikel. Kirim tautan yang ingin Anda baca.
error-no-article-found = Halamannya terbuka, tetapi saya tidak menemukan artikel di dalamnya. Kalau memang ada, tempel teksnya di sini.
error-media-page-found = Halaman ini menampilkan video, suara, atau gambar dan hampir tanpa teks. Kalau ada transkrip atau artikel tentangnya, kirim itu.
error-product-page-found = Halaman ini menjual sesuatu, bukan artikel. Kirim artikel atau ulasannya, atau tempel teks yang Anda perlukan.
error-app-shell-found = Halaman ini menyusun teksnya di peramban, yang saya terima hanya bingkai kosong. Buka sendiri dan tempel teksnya di sini, atau kirim PDF.
error-nothing-to-read = Tidak ada kalimat yang bisa saya ringkas. Kalau ini berkas hasil pindaian, isinya hanya gambar: gunakan yang berisi teks sungguhan.
error-source-too-large = Ini melebihi yang bisa saya baca (10 MB untuk halaman, 20 MB untuk berkas). Kirim sebagian saja, atau tempel teksnya.
error-unsupported-file = Saya tidak bisa membaca jenis berkas ini. Yang bisa: PDF, DOCX, EPUB, ODT, RTF, PPTX, HTML, MHTML, EML, Markdown, dan teks biasa.
error-broken-file = Berkas ini tidak bisa dibuka, sepertinya rusak. Simpan ulang, lalu kirim yang baru.
error-protected-file = Berkas ini dilindungi kata sandi. Simpan tanpa kata sandi, lalu kirim yang itu.
error-reading-too-slow = Membacanya melebihi batas waktu saya. Coba lagi nanti, atau tempel bagian yang ingin Anda ketahui.
error-model-unavailable = Model bahasanya sedang tidak menjawab. Coba lagi dalam beberapa menit.
error-model-misconfigured = Pengaturan model bahasa di sini keliru. Tolong beri tahu pengelola bot ini.
error-model-budget-spent = Anggaran untuk model bahasa sudah habis. Coba lagi nanti, atau beri tahu pengelola bot ini.
error-budget-spent = Anggaran untuk model bahasa saat ini sudah habis. Coba lagi nanti, atau beri tahu pengelola bot ini.
error-too-many-requests = Permintaannya terlalu banyak sekaligus. { $minutes } menit lagi saya lanjutkan; ringkasan yang sudah ada bisa Anda dapatkan kapan saja.
error-model-refused = Model bahasa menolak menulis tentang teks ini. Mungkin teks lain bisa.
error-prompt-too-long = Ini terlalu panjang untuk model bahasa, bahkan kalau dibagi-bagi. Kirim bagian yang lebih pendek.
error-answer-unusable = Jawaban model bahasa tidak bisa dipakai. Coba lagi; percobaan kedua sering berhasil.
error-database-too-new = Basis data saya ditulis oleh versi saya yang lebih baru. Pengelola bot ini perlu memperbarui saya.
error-database-unavailable = Saya sedang tidak bisa membaca data yang tersimpan. Coba sebentar lagi; kalau tetap begitu, beri tahu pengelola bot ini.
error-database-broken = Basis data saya rusak, dan hanya pengelola bot ini yang bisa memperbaikinya. Tolong beri tahu dia.
error-summary-forgotten = Artikel ringkasan ini sudah tidak saya simpan. Kirim lagi tautan, teks, atau berkasnya.
error-text-not-shared = Ringkasan ini dari teks yang dikirim orang lain kepada saya. Hanya orang itu yang bisa bertanya tentangnya.
error-unknown = Ada yang salah di pihak saya, dan sudah dicatat untuk pengelola bot ini. Silakan coba lagi.

## The terminal

terminal-welcome =
    Tak sempat baca? Simak ringkasannya.

    Tempel tautan, lokasi berkas, atau teks, lalu tekan Enter. Pertanyaan dijawab dari artikel terakhir.
    /settings, /language, /help; Ctrl-D atau /quit untuk keluar.
terminal-setting-unknown = Nilai itu tidak berlaku di situ. /help menampilkan nilai yang bisa dipakai, /settings pengaturan saat ini.

## pith doctor: each finding says what to mend

doctor-python-ok = Python { $version }.
doctor-config-fail = Konfigurasi tidak bisa dipakai: { $problems }. Perbaiki di variabel lingkungan atau di berkas .env.
doctor-database-ok = Basis data { $path } bisa dibaca dan ditulis.
doctor-database-too-new = Basis data { $path } ditulis oleh Pith yang lebih baru. Perbarui Pith, atau tentukan berkas lain di PITH_DATABASE.
doctor-database-unavailable = { $path } dikunci program lain. Tutup apa pun yang membukanya (Pith lain, pencadangan, penjelajah basis data), lalu coba lagi.
doctor-database-too-old = { $path } ditulis oleh Pith yang terlalu lama untuk diperbarui dari sini. Tentukan berkas lain di PITH_DATABASE, atau pulihkan cadangan yang lebih baru dengan “pith restore”.
doctor-database-full = Tidak ada ruang lagi di disk tempat { $path }. Kosongkan ruang, lalu coba lagi.
doctor-database-read-only = { $path } bisa dibaca, tetapi tidak bisa ditulis. Periksa izinnya, dan pastikan disk tidak dipasang hanya-baca.
doctor-database-forbidden = Pith tidak diizinkan membuka { $path }. Beri pengguna yang menjalankan Pith izin baca dan tulis untuk berkas dan foldernya.
doctor-database-missing = Berkas { $path } tidak ada, atau foldernya tidak ada. Periksa jalurnya; basis data Pith ditentukan di PITH_DATABASE.
doctor-database-unopenable = { $path } tidak bisa dibuka sebagai berkas. Pastikan itu bukan folder, atau tentukan berkas lain di PITH_DATABASE.
doctor-database-failing = Disk bermasalah saat membaca atau menulis { $path }. Periksa disk dan log sistem; kalau berkasnya hilang, pulihkan cadangan dengan “pith restore”.
doctor-database-damaged = { $path } rusak. Hentikan Pith dan pulihkan cadangan dengan “pith restore”; berkas yang rusak tetap disimpan di sebelahnya.
doctor-database-foreign = { $path } bukan basis data Pith, jadi dibiarkan apa adanya. Pindahkan berkas itu, atau tentukan berkas lain di PITH_DATABASE.
doctor-database-mistaken = Pith dan basis data { $path } tidak saling memahami. Tabelnya diubah, atau ada bug di Pith; log menyebutkan perintah mana yang gagal. Tolong laporkan.
doctor-database-schema = Tabel di { $path } tidak seperti yang diharapkan Pith ini: { $names }. Pulihkan cadangan dengan “pith restore”; kalau tidak ada yang mengubahnya, tolong laporkan bug.
doctor-certificates-ok = Untuk membuka halaman, sertifikat di { $path } juga dipercaya.
doctor-certificates-fail = Sertifikat di { $path } tidak bisa dibaca, jadi halaman yang membutuhkannya tidak terbuka. Tentukan berkas PEM di PITH_CA_FILE atau SSL_CERT_FILE.
doctor-token-ok = Telegram mengenal bot ini sebagai @{ $name }.
doctor-token-none = TELEGRAM_BOT_TOKEN belum diatur: Pith hanya bekerja di terminal. Minta token ke @BotFather untuk melayani Telegram.
doctor-token-refused = Telegram menolak tokennya. Salin ulang TELEGRAM_BOT_TOKEN dari @BotFather.
doctor-token-fail = Telegram tidak menjawab di { $address }. Periksa jaringan, proksi, dan TELEGRAM_BASE_URL kalau Anda mengaturnya.
doctor-token-other = Basis data ini milik bot lain, yaitu bot nomor { $id }; token ini milik @{ $name }. Pasang kembali token bot itu, atau tentukan berkas baru di PITH_DATABASE.
doctor-token-shared = Program lain juga mengambil pesan bot ini dengan token yang sama (terakhir terlihat: { $at }), jadi sebagian permintaan masuk ke sana dan hilang di sini. Hentikan program itu, atau cabut tokennya di @BotFather dan pakai token baru hanya di sini.
doctor-inline-on = Mode inline aktif: di obrolan mana pun, @{ $name } dan tautan menghasilkan ringkasan.
doctor-inline-off = Mode inline nonaktif: @{ $name } dan tautan tidak berfungsi di obrolan lain. Untuk mengaktifkannya, kirim /setinline ke @BotFather.
doctor-feedback-seen = Telegram memberi tahu kartu inline mana yang dikirim; terakhir terlihat { $at }.
doctor-feedback-unseen = Belum ada kartu inline yang dikirim, jadi belum terlihat apakah umpan balik inline aktif. Dengan itu, kartu menjadi ringkasan dengan sendirinya: kirim /setinlinefeedback ke @BotFather dan pilih 100%.
doctor-feedback-missed = Umpan balik inline sepertinya nonaktif: pada { $at } ada yang harus mengetuk kartu untuk mendapat ringkasannya. Kirim /setinlinefeedback ke @BotFather dan pilih 100%.
doctor-guest-on = Mode tamu aktif: @{ $name } bisa disebut di obrolan yang tidak diikutinya.
doctor-guest-off = Mode tamu nonaktif: sebutan @{ $name } hanya sampai di obrolan yang diikutinya. Bisa diaktifkan di pengaturan bot di @BotFather.
doctor-privacy-on = Mode privasi aktif: di grup, bot ini hanya melihat perintah, sebutan, dan balasan. Untuk tombol dan ringkasan otomatis di sana, bot harus menjadi admin, atau /setprivacy di @BotFather dinonaktifkan.
doctor-privacy-off = Mode privasi nonaktif: bot ini menerima semua pesan di grupnya. Bot hanya menjawab kalau diminta, atau sesuai pilihan admin grup.
doctor-access-open = Semua orang boleh memakai bot ini (PITH_ACCESS=open).
doctor-access-listed = Hanya yang diberi akses yang boleh memakai bot ini (PITH_ACCESS=listed).
doctor-access-unbounded = Semua orang boleh memakai bot ini, modelnya punya kunci, dan belum ada anggaran untuk semua pengguna bersama-sama: orang asing bisa membuat tagihan Anda membengkak. Atur PITH_BUDGET_ALL, atau PITH_ACCESS=listed.
doctor-price-missing = Ada anggaran dalam dolar, tetapi harga untuk { $models } tidak ada di PITH_PRICES: biayanya tidak dihitung.
doctor-model-ok = Model { $model } menjawab.
doctor-model-none = Belum ada model yang diatur: Pith memilih kalimat sendiri. Atur OPENAI_API_KEY, atau OPENAI_BASE_URL untuk model Anda sendiri.
doctor-model-refused = Endpoint menolak { $model }. Periksa OPENAI_API_KEY, OPENAI_BASE_URL, dan OPENAI_MODEL.
doctor-model-budget = Saldo akun untuk { $model } sudah habis. Periksa di penyedia modelnya, atau pasang kunci lain.
doctor-model-fail = Model { $model } tidak menjawab. Pastikan modelnya berjalan, dan periksa OPENAI_BASE_URL.
doctor-model-address = Yang menjawab di OPENAI_BASE_URL bukan model, jadi { $model } tidak bisa dihubungi. Di sebagian besar server, alamatnya berakhiran /v1.
doctor-model-unusable = Model { $model } menjawab, tetapi tidak berhasil meringkas artikel pendek. Coba model lain, atau lihat log server Anda.
doctor-summary = { $count ->
    [0] Semua yang diatur berfungsi.
   *[other] Ada { $count } hal yang bermasalah.
}

terminal-example = Begini hasil kerja saya dengan sebuah artikel. Setelah itu giliran Anda.
terminal-help =
    Kirim tautan, lokasi berkas, atau tempel teks. Lalu bertanyalah dengan bahasa sehari-hari.

    /shorter /longer · ringkasan yang sama, beda panjang
    /1 /2 … · satu artikel dari rangkuman, selengkapnya
    /length short|medium|long · mulai sekarang; auto membatalkan pilihan
    /language de|source|… · bahasa ringkasan
    /points 1-12 · jumlah poin penting
    /style neutral|plain|bullets
    /quotes on|off · /unchecked on|off
    /settings /privacy /export /forget /example /quit
