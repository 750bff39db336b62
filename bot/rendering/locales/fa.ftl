# What Pith says, in Persian. The rules stand in en.ftl. Readers are "شما".
#
# A line begins with a Persian word, never with a command or a value: the first letter decides
# which way a line runs. The terms below keep what begins with a sign ("/", ".", "@") in order:
# Fluent isolates them, else the sign would jump to the other end.

-settings = /settings
-help = /help
-language = /language
-privacy = /privacy
-export = /export
-forget = /forget
-quit = /quit
-env = .env
-botfather = @BotFather

## First words

start =
    وقت خواندن ندارید؟ خلاصه‌اش را بگیرید.

    برایم لینک، متن یا فایل (PDF، DOCX، EPUB، HTML یا Markdown) بفرستید. می‌خوانمش و مهم‌ترین حرف‌هایش را می‌گویم؛ کنار هر نکته هم عین کلمات منبع را می‌آورم.

    برای پرسیدن دربارهٔ یک مطلب، به خلاصه‌اش پاسخ دهید. زبان، طول و سبک را با { -settings } عوض کنید؛ بقیهٔ توضیح‌ها در { -help } است.
help =
    چه چیزهایی می‌توانید بفرستید

    • یک یا چند لینک، حتی اگر پشت کلمات یا زیر عکس باشد
    • متنی که چسبانده یا فوروارد کرده‌اید؛ متن بلند می‌تواند تکه‌تکه برسد
    • فایلی تا ۲۰ مگابایت: PDF، DOCX، EPUB، HTML، Markdown یا متن ساده

    چه می‌گیرید

    • نکته‌های اصلی به زبان شما؛ با زدن ↗ مطلب در همان جایی باز می‌شود که نکته بر آن تکیه دارد
    • عین کلمات منبع: همان بخش‌ها، کلمه‌به‌کلمه
    • در سطر آخر: چه چیزی خوانده شده و آیا چیزی جا مانده است

    با یک سؤال به خلاصه پاسخ دهید تا فقط از روی همان مطلب جواب بدهم، یا بگویم که در مطلب نیامده است. دکمه‌های زیر خلاصه آن را کوتاه‌تر یا بلندتر می‌کنند یا زبانش را تغییر می‌دهند.

    بررسی می‌کنم که نقل‌قول‌ها، عددها و نام‌ها در مطلب آمده باشند. اینکه خود مطلب درست می‌گوید یا نه، از من برنمی‌آید.

    زبان، طول و سبک: { -settings }
    زبان خلاصه‌ها: { -language }
    چه نگه می‌دارم و چطور پاک می‌شود: { -privacy }
privacy =
    آنچه با شناسهٔ عددی تلگرام شما نگه می‌دارم:

    • تنظیمات شما
    • خلاصه‌هایی که به شما نشان داده شده (لینک، عنوان، زمان)، تا دکمه‌ها و پاسخ‌ها از کار نیفتند
    • متن‌ها و فایل‌هایی که فرستاده‌اید، همان‌طور که خوانده‌ام، و خلاصه‌هایشان؛ کس دیگری آن‌ها را نمی‌بیند
    • مصرف درخواست‌هایتان (زمان، مدل، توکن)، بدون هیچ متنی

    خلاصهٔ صفحه‌های عمومی بدون شناسهٔ شما نگه داشته می‌شود و به هر کسی که همان لینک را بفرستد می‌رسد.

    اگر اینجا مدل زبانی تنظیم شده باشد، متنِ خلاصه‌شدنی و سؤال‌های شما دربارهٔ آن به مدل داده می‌شود. گردانندهٔ این ربات می‌تواند پایگاه دادهٔ آن را بخواند.

    برای دریافت همهٔ آنچه از شما نگه داشته شده: { -export }. برای پاک کردنش: { -forget }.
small-talk = سلام! لینک، متن یا فایل بفرستید تا مهم‌ترین حرف‌هایش را بگیرید. توضیح بیشتر: { -help }.
unknown-command = این دستور را نمی‌شناسم. کارهایی که بلدم در { -help } آمده؛ یا همین حالا لینک، متن یا فایل بفرستید.
nothing-found = در این چیزی برای خواندن پیدا نکردم. یک لینک، متنی چندجمله‌ای یا فایل بفرستید.
reply-unknown = نمی‌دانم منظورتان کدام مطلب است. به یکی از خلاصه‌هایم پاسخ دهید یا لینک را دوباره بفرستید.
too-many-links = { $count ->
    [one] این یک لینک بیشتر از چیزی است که یک‌جا می‌خوانم. { $most } لینک اول را برمی‌دارم؛ آخری را بعداً دوباره بفرستید.
   *[other] این { $count } لینک بیشتر از چیزی است که یک‌جا می‌خوانم. { $most } لینک اول را برمی‌دارم؛ بقیه را بعداً دوباره بفرستید.
}
and-more = { $count ->
    [one] و یکی دیگر
   *[other] و { $count } مورد دیگر
}

## While the reader waits

progress-reading = در حال خواندن…
progress-writing = در حال نوشتن…
progress-part = در حال خواندن مطلبی بلند: بخش { $done } از { $total }…
stopped = متوقف شد. هر وقت خواستید دوباره بفرستید.

## A summary

quotes-title = عین کلمات منبع
page = ص { NUMBER($page, useGrouping: 0) }
doubts = در مطلب پیدا نشد: { $doubts }
no-passage = در مطلب بخشی برای این پیدا نشد
points-left-out = { $count ->
    [one] یک نکته کنار گذاشته شد: در مطلب پشتوانه‌ای ندارد.
   *[other] تعداد { $count } نکته کنار گذاشته شد: در مطلب پشتوانه‌ای ندارند.
}
authors-more = { $count ->
    [one] { $names } و یک نفر دیگر
   *[other] { $names } و { $count } نفر دیگر
}
untitled = بی‌عنوان

## The last line: an honest reading report

reading-minutes = { $minutes } دقیقه خواندن
reading-full = کامل خوانده شد
reading-share = { $percent } درصد خوانده شد (خیلی بلند است)
reading-teaser = فقط مقدمه: انگار بقیه‌اش پولی است
reading-consent-wall = فقط اعلان کوکی
reading-login-wall = فقط صفحهٔ ورود
reading-bot-check = فقط صفحهٔ تشخیص ربات
reading-error-page = فقط صفحهٔ خطا
reading-link-list = فقط فهرستی از لینک‌ها
reading-empty = چیزی که بشود خواند نبود
reading-media-page = فقط فیلم، صدا یا تصویر
reading-product-page = فقط صفحهٔ یک کالا
reading-app-shell = فقط صفحه‌ای خالی که اسکریپت پرش می‌کند
reading-via-archive = از نسخهٔ یک بایگانی
reading-via-renderer = با مرورگر خوانده شد
fallback-no-model = خلاصه بدون مدل: مدلی تنظیم نشده
fallback-model-down = خلاصه بدون مدل: مدل جواب نداد
fallback-model-misconfigured = خلاصه بدون مدل: مدل درست تنظیم نشده
fallback-model-unusable = خلاصه بدون مدل: جواب مدل به کار نمی‌آمد
fallback-model-refused = خلاصه بدون مدل: مدل این متن را نپذیرفت
fallback-model-budget = خلاصه بدون مدل: بودجهٔ مدل تمام شده

## Answers to questions

answer-not-found = مطلب در این باره چیزی نمی‌گوید.
answer-no-model = مناسب‌ترین بخش‌ها، بدون مدل: مدلی تنظیم نشده
answer-model-down = مناسب‌ترین بخش‌ها، بدون مدل: مدل جواب نداد
answer-model-misconfigured = مناسب‌ترین بخش‌ها، بدون مدل: مدل درست تنظیم نشده
answer-model-unusable = مناسب‌ترین بخش‌ها، بدون مدل: جواب مدل به کار نمی‌آمد
answer-model-refused = مناسب‌ترین بخش‌ها، بدون مدل: مدل این متن را نپذیرفت
answer-model-budget = مناسب‌ترین بخش‌ها، بدون مدل: بودجهٔ مدل تمام شده

## Languages

language-kept = انجام شد. از این پس خلاصه‌ها به این زبان می‌آیند: { $language }.
language-source = زبان خود مطلب

## Settings

settings-title = تنظیمات
settings-hint = برای تغییر هر تنظیم روی آن بزنید. از این پس برای هر چه بفرستید اعمال می‌شود.
setting-language = زبان خلاصه‌ها
setting-interface = زبان این گفتگو
setting-length = طول
setting-points = نکته‌های اصلی
setting-style = سبک
setting-quotes = نقل‌قول‌ها
setting-unsupported = نکته‌های بی‌پشتوانه
setting-language-question = خلاصه‌ها را به چه زبانی می‌خواهید؟
setting-interface-question = به چه زبانی با شما حرف بزنم؟
setting-length-question = خلاصه‌ها چقدر بلند باشند؟
setting-points-question = هر خلاصه چند نکتهٔ اصلی داشته باشد؟
setting-style-question = خلاصه‌ها با چه سبکی نوشته شوند؟
setting-quotes-question = می‌خواهید بخش‌هایی را که خلاصه بر آن‌ها تکیه دارد ببینید؟
setting-unsupported-question = با نکته‌ای که نقل‌قول، عددها یا نام‌هایش در مطلب پیدا نشود چه کنم؟
length-short = کوتاه
length-medium = متوسط
length-long = بلند
style-neutral = بی‌طرف
style-plain = ساده
style-bullets = فقط نکته‌های اصلی
quotes-on = نمایش
quotes-off = پنهان
unsupported-keep = نمایش با یادداشت
unsupported-drop = کنار گذاشتن
points-by-length = متناسب با طول
from-reader = انتخاب شما
from-telegram = زبان تلگرام
from-interface = مثل همین گفتگو
from-length = متناسب با طول
from-default = پیش‌فرض

## What is kept of the reader

export-caption = همهٔ آنچه از شما نگه می‌دارم. فایل با قالب JSON است و با هر ویرایشگر متنی باز می‌شود.
forget-question = همهٔ آنچه از شما نگه می‌دارم پاک شود: تنظیمات، فهرست خلاصه‌ها، متن‌ها و فایل‌هایتان؟ این کار برگشت‌پذیر نیست.
forget-done = انجام شد: دیگر چیزی از شما نگه داشته نمی‌شود. اگر دوباره چیزی بفرستید، از نو شروع می‌کنیم.
forget-kept = باشد، همه چیز همان‌طور که هست می‌ماند.

## Buttons

button-shorter = کوتاه‌تر
button-longer = بلندتر
button-language = زبان
button-back = ‹ بازگشت
button-done = تمام
button-yes-delete = بله، همه را پاک کن
button-keep = نه، بماند
# The mark makes the line run from right to left: its values are isolated and do not count.
button-setting = { "\u200F" }{ $name }: { $value }
button-chosen = { "\u200F" }✓ { $value }
button-reset = پیش‌فرض: { $value }

## Short notices over the chat

alert-saved = ذخیره شد.
alert-unchanged = همین حالا هم همین‌طور است.
alert-working = دارم رویش کار می‌کنم.
alert-outdated = این دکمه از نسخهٔ قدیمی‌ترِ من است. دستور { -settings } یا همان لینک را دوباره بفرستید.

## Commands, as Telegram lists them

command-start = چه کار می‌کنم
command-help = چه بفرستید و چه می‌گیرید
command-settings = زبان، طول، سبک
command-language = زبان خلاصه‌های شما
command-privacy = از شما چه نگه داشته می‌شود
command-export = دریافت همهٔ آنچه از شما نگه داشته شده
command-forget = پاک کردن همهٔ آنچه از شما نگه داشته شده

## Errors: what happened, and what the reader can do

error-link-refused = فقط نشانی‌های عمومی وب را باز می‌کنم که با http یا https شروع شوند. لینک را بررسی کنید یا خود متن را اینجا بچسبانید.
error-page-unreachable = سایت جواب نداد. لینک را بررسی کنید یا چند دقیقهٔ دیگر دوباره امتحان کنید.
error-page-not-found = سایت می‌گوید چنین صفحه‌ای نیست. لینک را بررسی کنید: شاید ناقص است یا مطلب جابه‌جا شده.
error-page-blocked = سایت خواننده‌هایی مثل من را راه نمی‌دهد. خودتان مطلب را باز کنید و متنش را اینجا بچسبانید تا خلاصه کنم.
error-paywall-found = فقط مقدمه باز است و بقیهٔ مطلب پولی است. اگر می‌توانید بخوانیدش، متنش را اینجا بچسبانید.
error-consent-wall-found = به‌جای مطلب فقط اعلان کوکی گرفتم. خودتان صفحه را باز کنید و متنش را اینجا بچسبانید.
error-login-wall-found = سایت این را فقط به کسانی نشان می‌دهد که وارد شده‌اند. اگر می‌توانید بخوانیدش، متنش را اینجا بچسبانید.
error-link-list-found = این صفحه فهرستی از لینک‌هاست، نه یک مطلب. لینک مطلبی را که می‌خواهید بخوانید بفرستید.
error-no-article-found = صفحه باز شد، ولی مطلبی در آن پیدا نکردم. اگر هست، متنش را اینجا بچسبانید.
error-media-page-found = این صفحه فیلم، صدا یا تصویر نشان می‌دهد و تقریباً متنی ندارد. اگر متن پیاده‌شده یا مطلبی درباره‌اش هست، آن را بفرستید.
error-product-page-found = این صفحه چیزی می‌فروشد و مطلب نیست. مطلب یا نقدی درباره‌اش بفرستید، یا متنی را که می‌خواهید بچسبانید.
error-app-shell-found = این صفحه متنش را در مرورگر می‌سازد و فقط قابی خالی به من رسید. خودتان بازش کنید و متن را اینجا بچسبانید، یا PDF بفرستید.
error-nothing-to-read = جمله‌ای پیدا نکردم که بشود خلاصه کرد. فایل اسکن‌شده فقط عکس دارد؛ فایلی با متن واقعی بفرستید.
error-source-too-large = این بزرگ‌تر از آن است که بتوانم بخوانم (۱۰ مگابایت برای صفحه، ۲۰ مگابایت برای فایل). بخشی از آن را بفرستید یا متنش را بچسبانید.
error-unsupported-file = این نوع فایل را نمی‌توانم بخوانم. فایل PDF، DOCX، EPUB، HTML، Markdown یا متن ساده بفرستید.
error-broken-file = این فایل باز نمی‌شود و انگار خراب است. دوباره ذخیره‌اش کنید و فایل تازه را بفرستید.
error-protected-file = این فایل رمز دارد. بدون رمز ذخیره‌اش کنید و آن را بفرستید.
error-reading-too-slow = خواندنش بیشتر از وقتی که داشتم طول کشید. بعداً دوباره امتحان کنید یا فقط بخشی را که می‌خواهید بچسبانید.
error-model-unavailable = مدل زبانی الان جواب نمی‌دهد. چند دقیقهٔ دیگر دوباره امتحان کنید.
error-model-misconfigured = مدل زبانی اینجا درست تنظیم نشده. لطفاً به گردانندهٔ ربات خبر دهید؛ دستور pith doctor نشان می‌دهد چه چیزی را باید درست کرد.
error-model-budget-spent = بودجهٔ مدل زبانی تمام شده. بعداً دوباره امتحان کنید یا به گردانندهٔ ربات خبر دهید.
error-model-refused = مدل زبانی نمی‌پذیرد دربارهٔ این متن بنویسد. شاید با متنی دیگر بشود.
error-prompt-too-long = این حتی تکه‌تکه هم برای مدل زبانی زیادی بلند است. بخش کوتاه‌تری از آن را بفرستید.
error-answer-unusable = جواب مدل زبانی به کار نمی‌آمد. دوباره امتحان کنید؛ بار دوم بیشتر وقت‌ها درست می‌شود.
error-database-too-new = پایگاه داده‌ام را نسخهٔ تازه‌تری از من نوشته است. گردانندهٔ ربات باید آن را به‌روز کند.
error-database-unavailable = الان به حافظه‌ام دسترسی ندارم. کمی بعد دوباره امتحان کنید؛ اگر درست نشد، به گردانندهٔ ربات خبر دهید.
error-summary-forgotten = مطلب این خلاصه را دیگر ندارم. لینک، متن یا فایل را دوباره بفرستید.
error-unknown = مشکلی از سمت من پیش آمد و برای گردانندهٔ ربات ثبت شد. لطفاً دوباره امتحان کنید.

## The terminal

terminal-welcome =
    وقت خواندن ندارید؟ خلاصه‌اش را بگیرید.

    لینک، مسیر فایل یا متنی بچسبانید و Enter را بزنید. سؤال‌ها از روی آخرین مطلب جواب داده می‌شوند.
    دستورها: { -settings } و { -language } و { -help }؛ برای خروج Ctrl-D یا { -quit }.
terminal-setting-unknown = این مقدار اینجا معنایی ندارد. مقدارهای ممکن در { -help } و تنظیم‌های فعلی در { -settings } است.

## pith doctor: each finding says what to mend

doctor-python-ok = نسخهٔ Python: { $version }.
doctor-config-fail = پیکربندی قابل استفاده نیست: { $problems }. در متغیرهای محیطی یا در فایل { -env } درستش کنید.
doctor-database-ok = پایگاه دادهٔ { $path } خواندنی و نوشتنی است.
doctor-database-too-new = پایگاه دادهٔ { $path } را نسخهٔ تازه‌تری از Pith نوشته است. Pith را به‌روز کنید یا فایل دیگری در PITH_DATABASE تعیین کنید.
doctor-database-fail = پایگاه دادهٔ { $path } خواندنی و نوشتنی نیست. بررسی کنید که پوشه وجود دارد، مال شماست و جا دارد، یا فایل دیگری در PITH_DATABASE تعیین کنید.
doctor-token-ok = تلگرام این ربات را با نام کاربری { $name } می‌شناسد.
doctor-token-none = مقدار TELEGRAM_BOT_TOKEN تنظیم نشده: Pith فقط در ترمینال کار می‌کند. برای کار در تلگرام از { -botfather } توکن بگیرید.
doctor-token-refused = تلگرام توکن را نمی‌پذیرد. TELEGRAM_BOT_TOKEN را دوباره از { -botfather } کپی کنید.
doctor-token-fail = تلگرام در { $address } جواب نمی‌دهد. شبکه، پراکسی و اگر TELEGRAM_BASE_URL را تنظیم کرده‌اید آن را هم بررسی کنید.
doctor-model-ok = مدل { $model } جواب می‌دهد.
doctor-model-none = مدلی تنظیم نشده: Pith جمله‌ها را خودش انتخاب می‌کند. OPENAI_API_KEY را تنظیم کنید، یا OPENAI_BASE_URL را برای مدل خودتان.
doctor-model-refused = سرور { $model } را نمی‌پذیرد. OPENAI_API_KEY و OPENAI_BASE_URL و OPENAI_MODEL را بررسی کنید.
doctor-model-budget = اعتبار حساب { $model } تمام شده. آن را نزد ارائه‌دهندهٔ مدل بررسی کنید یا کلید دیگری تنظیم کنید.
doctor-model-fail = مدل { $model } جواب نمی‌دهد. بررسی کنید که در حال کار باشد، و OPENAI_BASE_URL را هم ببینید.
doctor-summary = { $count ->
    [0] هر چه تنظیم شده کار می‌کند.
    [one] یک چیز خراب است.
   *[other] تعداد { $count } چیز خراب است.
}

terminal-example = ببینید با یک مطلب چه می‌کنم. بعد نوبت شماست.
terminal-help =
    لینک یا مسیر فایل بفرستید، یا متنی بچسبانید. بعد با زبان ساده درباره‌اش بپرسید.

    /shorter /longer            همان خلاصه با طولی دیگر
    /length short|medium|long   از این پس؛ با auto انتخاب پس گرفته می‌شود
    /language de|source|…       زبان خلاصه‌ها
    /points 1-12                چند نکتهٔ اصلی
    /style neutral|plain|bullets
    /quotes on|off   /unchecked on|off
    /settings /privacy /export /forget /example /quit
