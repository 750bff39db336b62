# What Pith says, in Arabic. The rules stand in en.ftl. Readers are addressed without gender:
# verbal nouns ("إرسال") instead of imperatives.
#
# A line begins with an Arabic word, never with a command or a value: the first letter decides
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
    لا وقت للقراءة؟ إليك الخلاصة.

    يكفي إرسال رابط أو نص أو ملف (PDF أو DOCX أو EPUB أو HTML أو Markdown). أقرؤه وأنقل لك أهم ما فيه، ومع كل نقطة كلمات المصدر نفسها.

    للسؤال عن مقال، يكفي الرد على ملخصه. اللغة والطول والأسلوب في { -settings }، وبقية الشرح في { -help }.
help =
    ما يمكن إرساله

    • رابط أو عدة روابط، حتى لو كان خلف كلمات أو تحت صورة
    • نص ملصق أو محوّل؛ والنص الطويل قد يصل على أجزاء
    • ملف لا يتجاوز 20 ميغابايت: PDF أو DOCX أو EPUB أو HTML أو Markdown أو نص عادي

    ما يصلك

    • النقاط الرئيسية بلغتك؛ والسهم ↗ يفتح المقال عند الكلمات التي تستند إليها النقطة
    • بكلمات المصدر: تلك المقاطع كما وردت حرفيًا
    • سطر أخير يبيّن ما قُرئ، وهل تُرك منه شيء

    الرد على ملخص بسؤال يكفي لأجيب من مقاله وحده، أو أقول إن المقال لا يذكر ذلك. والأزرار تحت الملخص تجعله أقصر أو أطول، أو تغيّر لغته.

    أتحقق من أن الاقتباسات والأرقام والأسماء موجودة في المقال. أما هل أصاب المقال أم أخطأ، فلا سبيل لي إلى معرفته.

    اللغة والطول والأسلوب: { -settings }
    لغة الملخصات: { -language }
    ما أحتفظ به وكيفية حذفه: { -privacy }
privacy =
    ما أحتفظ به عنك، مرتبطًا برقم معرّفك في تيليجرام:

    • إعداداتك
    • الملخصات التي عُرضت عليك (الرابط والعنوان والوقت)، كي تبقى الأزرار والردود عاملة
    • النصوص والملفات المرسلة منك كما قرأتها، وملخصاتها؛ ولا يطّلع عليها أحد غيرك
    • ما استهلكته طلباتك (الوقت والنموذج والرموز)، دون أي نص

    ملخصات الصفحات العامة تُحفظ دون رقم معرّفك، وتُقدَّم لكل من يرسل الرابط نفسه.

    إذا كان هنا نموذج لغوي معدّ للعمل، فهو يتلقى النص المراد تلخيصه وأسئلتك عنه. ومن يدير هذا البوت يمكنه قراءة قاعدة بياناته.

    لاستلام كل ما هو محفوظ عنك: { -export }. ولحذفه: { -forget }.
small-talk = مرحبًا! يكفي إرسال رابط أو نص أو ملف ليصلك أهم ما فيه. وللمزيد: { -help }.
unknown-command = لا أعرف هذا الأمر. ما أستطيع فعله مذكور في { -help }؛ ويمكن أيضًا إرسال رابط أو نص أو ملف مباشرة.
nothing-found = لم أجد في ذلك ما يُقرأ. يمكن إرسال رابط أو نص من بضع جمل أو ملف.
reply-unknown = لا أعرف أي مقال هو المقصود. يرجى الرد على أحد ملخصاتي أو إعادة إرسال الرابط.
too-many-links = { $count ->
    [zero] أقرأ أول { $most } من هذه الروابط.
    [one] هنا رابط واحد فوق ما أقرؤه دفعة واحدة. آخذ أول { $most } منها؛ ويرجى إعادة إرسال الأخير بعد ذلك.
    [two] هنا رابطان فوق ما أقرؤه دفعة واحدة. آخذ أول { $most } منها؛ ويرجى إعادة إرسال الآخرَين بعد ذلك.
    [few] هنا { $count } روابط فوق ما أقرؤه دفعة واحدة. آخذ أول { $most } منها؛ ويرجى إعادة إرسال البقية بعد ذلك.
    [many] هنا { $count } رابطًا فوق ما أقرؤه دفعة واحدة. آخذ أول { $most } منها؛ ويرجى إعادة إرسال البقية بعد ذلك.
   *[other] هنا { $count } رابط فوق ما أقرؤه دفعة واحدة. آخذ أول { $most } منها؛ ويرجى إعادة إرسال البقية بعد ذلك.
}
and-more = { $count ->
    [zero] ولا شيء غيرها
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}

## While the reader waits

progress-reading = أقرأ…
progress-writing = أكتب…
progress-part = أقرأ مقالًا طويلًا: الجزء { $done } من { $total }…
stopped = توقفت. يمكن إعادة الإرسال في أي وقت.

## A summary

quotes-title = بكلمات المصدر
page = ص { NUMBER($page, useGrouping: 0) }
doubts = لم يوجد في المقال: { $doubts }
no-passage = لم يوجد في المقال مقطع لهذه النقطة
points-left-out = { $count ->
    [zero] لم تُستبعد أي نقطة.
    [one] استُبعدت نقطة واحدة: لا سند لها في المقال.
    [two] استُبعدت نقطتان: لا سند لهما في المقال.
    [few] استُبعدت { $count } نقاط: لا سند لها في المقال.
    [many] استُبعدت { $count } نقطة: لا سند لها في المقال.
   *[other] استُبعدت { $count } نقطة: لا سند لها في المقال.
}
authors-more = { $count ->
    [zero] { $names }
    [one] { $names } وشخص آخر
    [two] { $names } وشخصين آخرين
    [few] { $names } و{ $count } آخرين
    [many] { $names } و{ $count } آخرين
   *[other] { $names } و{ $count } آخرين
}
untitled = بلا عنوان

## The last line: an honest reading report

reading-minutes = { $minutes ->
    [zero] أقل من دقيقة للقراءة
    [one] دقيقة للقراءة
    [two] دقيقتان للقراءة
    [few] { $minutes } دقائق للقراءة
    [many] { $minutes } دقيقة للقراءة
   *[other] { $minutes } دقيقة للقراءة
}
reading-full = قُرئ كاملًا
reading-share = قُرئ منه { $percent }٪ (طويل جدًا)
reading-teaser = المقدمة فقط: يبدو أن البقية للمشتركين
reading-consent-wall = إشعار ملفات الارتباط فقط
reading-login-wall = صفحة تسجيل الدخول فقط
reading-bot-check = صفحة التحقق من الروبوتات فقط
reading-error-page = صفحة خطأ فقط
reading-link-list = قائمة روابط فقط
reading-empty = لا شيء يمكن قراءته
reading-media-page = فيديو أو صوت أو صور فقط
reading-product-page = صفحة منتج فقط
reading-app-shell = صفحة فارغة تملؤها برمجية فقط
reading-via-archive = من نسخة في أرشيف
reading-via-renderer = قُرئ عبر متصفح
fallback-no-model = لُخّص دون نموذج: لا نموذج معدّ للعمل
fallback-model-down = لُخّص دون نموذج: لم يستجب
fallback-model-misconfigured = لُخّص دون نموذج: إعداده غير سليم
fallback-model-unusable = لُخّص دون نموذج: تعذّر استخدام جوابه
fallback-model-refused = لُخّص دون نموذج: اعتذر عن هذا النص
fallback-model-budget = لُخّص دون نموذج: نفدت ميزانيته

## Answers to questions

answer-not-found = المقال لا يذكر ذلك.
answer-no-model = أنسب المقاطع، دون نموذج: لا نموذج معدّ للعمل
answer-model-down = أنسب المقاطع، دون نموذج: لم يستجب
answer-model-misconfigured = أنسب المقاطع، دون نموذج: إعداده غير سليم
answer-model-unusable = أنسب المقاطع، دون نموذج: تعذّر استخدام جوابه
answer-model-refused = أنسب المقاطع، دون نموذج: اعتذر عن هذا النص
answer-model-budget = أنسب المقاطع، دون نموذج: نفدت ميزانيته

## Languages

language-kept = تم. ستصلك الملخصات من الآن بهذه اللغة: { $language }.
language-source = لغة المقال

## Settings

settings-title = الإعدادات
settings-hint = لتغيير إعداد يكفي الضغط عليه. ويسري على كل ما يُرسل من الآن.
setting-language = لغة الملخصات
setting-interface = لغة هذه المحادثة
setting-length = الطول
setting-points = النقاط الرئيسية
setting-style = الأسلوب
setting-quotes = الاقتباسات
setting-unsupported = النقاط بلا سند
setting-language-question = بأي لغة تكون ملخصاتك؟
setting-interface-question = بأي لغة أخاطبك؟
setting-length-question = ما الطول الأنسب لملخصاتك؟
setting-points-question = كم نقطة رئيسية في الملخص؟
setting-style-question = بأي أسلوب تُكتب الملخصات؟
setting-quotes-question = هل تظهر المقاطع التي يستند إليها الملخص؟
setting-unsupported-question = ما العمل بنقطة لم يوجد اقتباسها أو أرقامها أو أسماؤها في المقال؟
length-short = قصير
length-medium = متوسط
length-long = طويل
style-neutral = محايد
style-plain = كلمات بسيطة
style-bullets = النقاط الرئيسية فقط
quotes-on = ظاهرة
quotes-off = مخفية
unsupported-keep = تظهر مع تنبيه
unsupported-drop = تُستبعد
points-by-length = بحسب الطول
from-reader = اختيارك
from-telegram = لغة تيليجرام
from-interface = مثل هذه المحادثة
from-length = تبعًا للطول
from-default = افتراضي

## What is kept of the reader

export-caption = كل ما أحتفظ به عنك. الملف بصيغة JSON، ويفتحه أي محرر نصوص.
forget-question = هل أحذف كل ما أحتفظ به عنك: إعداداتك وقائمة ملخصاتك ونصوصك وملفاتك؟ لا يمكن التراجع عن ذلك.
forget-done = تم: لم يبقَ شيء محفوظ عنك. وأي إرسال جديد بداية جديدة.
forget-kept = حسنًا، يبقى كل شيء كما هو.

## Buttons

button-shorter = أقصر
button-longer = أطول
button-language = اللغة
button-back = ‹ رجوع
button-done = تم
button-yes-delete = نعم، حذف الكل
button-keep = لا، إبقاء كل شيء
# The mark makes the line run from right to left: its values are isolated and do not count.
button-setting = { "\u200F" }{ $name }: { $value }
button-chosen = { "\u200F" }✓ { $value }
button-reset = الافتراضي: { $value }

## Short notices over the chat

alert-saved = تم الحفظ.
alert-unchanged = هو كذلك بالفعل.
alert-working = أعمل على ذلك بالفعل.
alert-outdated = هذا الزر من إصدار أقدم مني. يرجى إرسال { -settings } أو إعادة إرسال الرابط.

## Commands, as Telegram lists them

command-start = ما أفعله
command-help = ما يمكن إرساله وما يصلك
command-settings = اللغة والطول والأسلوب
command-language = لغة ملخصاتك
command-privacy = ما هو محفوظ عنك
command-export = استلام كل ما هو محفوظ عنك
command-forget = حذف كل ما هو محفوظ عنك

## Errors: what happened, and what the reader can do

error-link-refused = لا أفتح إلا عناوين الويب العامة التي تبدأ بـ http أو https. يرجى التحقق من الرابط أو لصق النص نفسه.
error-page-unreachable = الموقع لم يستجب. يرجى التحقق من الرابط أو المحاولة بعد بضع دقائق.
error-page-not-found = يقول الموقع إنه لا توجد صفحة كهذه. يرجى التحقق من الرابط: ربما كان ناقصًا أو نُقل المقال.
error-page-blocked = الموقع يردّ القرّاء الآليين مثلي. يمكن فتح المقال ولصق نصه هنا، وسألخصه.
error-paywall-found = المقدمة وحدها متاحة، وبقية المقال للمشتركين. إن كان متاحًا لك، فيمكن لصق نصه هنا.
error-consent-wall-found = وصلني إشعار ملفات الارتباط فقط، لا المقال. يمكن فتح الصفحة ولصق نصها هنا.
error-login-wall-found = الموقع لا يعرض هذا إلا بعد تسجيل الدخول. إن كان متاحًا لك، فيمكن لصق نصه هنا.
error-link-list-found = هذه الصفحة قائمة روابط وليست مقالًا. يرجى إرسال رابط المقال المطلوب.
error-no-article-found = فُتحت الصفحة، لكني لم أجد فيها مقالًا. إن كان فيها مقال، فيمكن لصق نصه هنا.
error-media-page-found = تعرض هذه الصفحة فيديو أو صوتًا أو صورًا، وتكاد تخلو من النص. إن وُجد تفريغ للنص أو مقال عنه، فيمكن إرساله.
error-product-page-found = هذه الصفحة تبيع منتجًا وليست مقالًا. يمكن إرسال مقال أو مراجعة عنه، أو لصق النص المطلوب.
error-app-shell-found = تبني هذه الصفحة نصها داخل المتصفح، ولم يصلني إلا إطار فارغ. يمكن فتحها ولصق نصها هنا، أو إرساله بصيغة PDF.
error-nothing-to-read = لم أجد فيه جملة أستطيع تلخيصها. الملف الممسوح ضوئيًا صور فقط؛ والمطلوب ملف فيه نص حقيقي.
error-source-too-large = هذا أكبر مما أستطيع قراءته (10 ميغابايت للصفحة، 20 ميغابايت للملف). يمكن إرسال جزء منه أو لصق نصه.
error-unsupported-file = لا أستطيع قراءة هذا النوع من الملفات. أقبل PDF وDOCX وEPUB وHTML وMarkdown والنص العادي.
error-broken-file = تعذّر فتح هذا الملف، ويبدو أنه تالف. يرجى حفظه من جديد وإرسال النسخة الجديدة.
error-protected-file = هذا الملف محمي بكلمة مرور. يرجى حفظه دونها وإرساله.
error-reading-too-slow = استغرقت القراءة وقتًا أطول من المسموح لي. يمكن المحاولة لاحقًا أو لصق الجزء المطلوب.
error-model-unavailable = النموذج اللغوي لا يستجيب الآن. يرجى المحاولة بعد بضع دقائق.
error-model-misconfigured = النموذج اللغوي غير معدّ هنا إعدادًا سليمًا. يرجى إبلاغ من يدير هذا البوت؛ والأمر pith doctor يبيّن ما ينبغي إصلاحه.
error-model-budget-spent = نفدت ميزانية النموذج اللغوي. يرجى المحاولة لاحقًا أو إبلاغ من يدير هذا البوت.
error-model-refused = النموذج اللغوي يعتذر عن الكتابة عن هذا النص. قد ينجح نص آخر.
error-prompt-too-long = هذا أطول مما يحتمله النموذج اللغوي، حتى على أجزاء. يرجى إرسال جزء أقصر منه.
error-answer-unusable = تعذّر استخدام جواب النموذج اللغوي. يرجى المحاولة مجددًا؛ فكثيرًا ما تنجح المحاولة الثانية.
error-database-too-new = قاعدة بياناتي كتبها إصدار أحدث مني. على من يدير هذا البوت تحديثه.
error-database-unavailable = لا أستطيع الوصول إلى ذاكرتي الآن. يرجى المحاولة بعد لحظات؛ وإن استمر ذلك فيرجى إبلاغ من يدير هذا البوت.
error-summary-forgotten = لم يعد لدي مقال هذا الملخص. يرجى إعادة إرسال الرابط أو النص أو الملف.
error-unknown = حدث خطأ من جهتي، وقد سُجّل ليراه من يدير هذا البوت. يرجى المحاولة مجددًا.

## The terminal

terminal-welcome =
    لا وقت للقراءة؟ إليك الخلاصة.

    يكفي لصق رابط أو مسار ملف أو نص، ثم الضغط على Enter. والجواب عن أي سؤال من آخر مقال.
    الأوامر: { -settings } و { -language } و { -help }؛ وللخروج Ctrl-D أو { -quit }.
terminal-setting-unknown = لا معنى لهذه القيمة هنا. القيم الممكنة في { -help }، والإعدادات الحالية في { -settings }.

## pith doctor: each finding says what to mend

doctor-python-ok = إصدار Python هو { $version }.
doctor-config-fail = تعذّر استخدام الإعدادات: { $problems }. يرجى إصلاحها في متغيرات البيئة أو في الملف { -env }.
doctor-database-ok = قاعدة البيانات { $path } قابلة للقراءة والكتابة.
doctor-database-too-new = قاعدة البيانات { $path } كتبها إصدار أحدث من Pith. يرجى تحديث Pith أو تحديد ملف آخر في PITH_DATABASE.
doctor-database-fail = تعذّرت القراءة من قاعدة البيانات { $path } والكتابة فيها. يرجى التحقق من أن المجلد موجود وملكك وفيه متسع، أو تحديد ملف آخر في PITH_DATABASE.
doctor-token-ok = يعرف تيليجرام هذا البوت باسم المستخدم { $name }.
doctor-token-none = لم يُضبط TELEGRAM_BOT_TOKEN: يعمل Pith في الطرفية فقط. للعمل في تيليجرام يلزم رمز من { -botfather }.
doctor-token-refused = تيليجرام يرفض الرمز. يرجى نسخ TELEGRAM_BOT_TOKEN من جديد من { -botfather }.
doctor-token-fail = تيليجرام لا يستجيب على { $address }. يرجى التحقق من الشبكة والوكيل، ومن TELEGRAM_BASE_URL إن كان مضبوطًا.
doctor-model-ok = النموذج { $model } يستجيب.
doctor-model-none = لم يُضبط أي نموذج: يختار Pith الجمل بنفسه. يمكن ضبط OPENAI_API_KEY، أو OPENAI_BASE_URL لنموذج خاص بك.
doctor-model-refused = الخادم يرفض { $model }. يرجى التحقق من OPENAI_API_KEY وOPENAI_BASE_URL وOPENAI_MODEL.
doctor-model-budget = نفد رصيد حساب { $model }. يرجى التحقق منه لدى مزوّد النموذج أو ضبط مفتاح آخر.
doctor-model-fail = النموذج { $model } لا يستجيب. يرجى التحقق من أنه يعمل، ومن OPENAI_BASE_URL.
doctor-summary = { $count ->
    [zero] كل ما ضُبط يعمل.
    [one] هناك عطل واحد.
    [two] هناك عطلان.
    [few] هناك { $count } أعطال.
    [many] هناك { $count } عطلًا.
   *[other] هناك { $count } عطل.
}

terminal-example = هذا ما أفعله بمقال. ثم يأتي دورك.
terminal-help =
    يكفي إرسال رابط أو مسار ملف، أو لصق نص. ثم السؤال عنه بكلمات عادية.

    /shorter /longer            الملخص نفسه بطول آخر
    /length short|medium|long   من الآن فصاعدًا؛ والقيمة auto تلغي الاختيار
    /language de|source|…       لغة الملخصات
    /points 1-12                عدد النقاط الرئيسية
    /style neutral|plain|bullets
    /quotes on|off   /unchecked on|off
    /settings /privacy /export /forget /example /quit
