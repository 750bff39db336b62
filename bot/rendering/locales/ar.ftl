# What Pith says, in Arabic. The rules stand in en.ftl. Readers are addressed without gender:
# verbal nouns ("إرسال") instead of imperatives.
#
# A line begins with an Arabic word, never with a command or a value: the first letter decides
# which way a line runs. The terms below keep what begins with a sign ("/", ".", "@") in order:
# Fluent isolates them, else the sign would jump to the other end. Where a command stands with
# what is typed behind it, "\u2066" and "\u2069" hold both in the order in which they are typed.

-settings = /settings
-help = /help
-language = /language
-privacy = /privacy
-export = /export
-forget = /forget
-quit = /quit
-env = .env
-botfather = @BotFather
-tldr = /tldr
-channels = /channels
-stats = /stats
-allow = /allow
-block = /block
-invite = /invite
-budget = /budget
-broadcast = /broadcast
-setinline = /setinline
-setinlinefeedback = /setinlinefeedback
-setprivacy = /setprivacy
-all-feedback = 100%
-budgets = PITH_BUDGET_…
-limits-example = 50 requests a day, 200k tokens a day, $3 a month

## First words

start =
    لا وقت للقراءة؟ إليك الخلاصة.

    يكفي إرسال رابط أو نص أو ملف (PDF أو DOCX أو EPUB أو HTML أو Markdown). أقرؤه وأنقل لك أهم ما فيه، وأعرض كلمات المصدر التي يستند إليها ذلك.

    للسؤال عن مقال، يكفي الرد على ملخصه. اللغة والطول والأسلوب في { -settings }، وبقية الشرح في { -help }.
help =
    ما يمكن إرساله

    • رابط أو عدة روابط، حتى لو كان خلف كلمات أو تحت صورة
    • نص ملصق أو محوّل؛ والنص الطويل قد يصل على أجزاء
    • ملف لا يتجاوز 20 ميغابايت: PDF أو DOCX أو EPUB أو HTML أو MHTML أو EML أو Markdown أو نص عادي

    ما يصلك

    • النقاط الرئيسية بلغتك؛ والسهم ↗ يفتح المقال عند الكلمات التي تستند إليها النقطة
    • من عدة روابط خلاصة واحدة: كل رابط بإيجاز، وما تتفق عليه وما تختلف فيه
    • بكلمات المصدر: تلك المقاطع كما وردت حرفيًا
    • سطر أخير يبيّن ما قُرئ، وهل تُرك منه شيء

    الرد على ملخص بسؤال يكفي لأجيب من مقاله وحده، أو أقول إن المقال لا يذكر ذلك. والأزرار تحت الملخص تجعله أقصر أو أطول، أو تغيّر لغته.

    في أماكن أخرى

    • في المجموعات: بعد إضافتي إليها يكفي إرسال { -tldr } مع رابط أو ردًا على رابط
    • في قناتك: الأمر { -channels } يضع زرًا تحت منشوراتها
    • في أي محادثة: كتابة اسمي ثم رابط، واختيار الملخص

    أتحقق مما إذا كانت الاقتباسات والأرقام والأسماء موجودة في المقال. أما هل أصاب المقال أم أخطأ، فلا سبيل لي إلى معرفته.

    اللغة والطول والأسلوب: { -settings }
    لغة الملخصات: { -language }
    ملخصات تحت منشورات قناتك: { -channels }
    ما أحتفظ به وكيفية حذفه: { -privacy }
privacy =
    ما أحتفظ به عنك، مرتبطًا بمعرّفك (ID) في تيليجرام:

    • إعداداتك
    • الملخصات التي عُرضت عليك (الرابط والعنوان والوقت)، كي تبقى الأزرار والردود عاملة
    • ما كُتب منك بعد اسمي في محادثات أخرى وأُرسل بطاقةً، والقنوات التي ربطتها
    • النصوص والملفات المرسلة منك كما قرأتها، وملخصاتها؛ ولا تُعرض على أي قارئ آخر
    • متى وأين كان كل طلب منك، وكيف انتهى وما استهلكه (النموذج والرموز)، دون أي نص
    • هل سُمح لك باستخدامي وما حصتك من النموذج، إن اتخذ أحد قرارًا في ذلك

    ملخصات الصفحات العامة تُحفظ دون معرّفك، وتُقدَّم لكل من يرسل الرابط نفسه.

    إذا كان هنا نموذج لغوي معدّ للعمل، فهو يتلقى النص المراد تلخيصه وأسئلتك عنه. ومن يدير هذا البوت يمكنه قراءة قاعدة بياناته.

    لاستلام كل ما هو محفوظ عنك: { -export }. ولحذفه: { -forget }.
privacy-days =
    عدد الأيام التي يبقى فيها ذلك، ما لم يُحذف قبلها:

    • المقالات والنصوص والملفات وملخصاتها: { $sources }
    • ما عُرض، وما وُضعت الأزرار من أجله، ومتى طُلب شيء: { $history }
    • لمن استُخدم النموذج: { $usage }
    • رقم الرسالة التي أُجيب عنها، كي لا يُجاب عنها مرتين: { $answered }

    محتوى الرسالة لا أحتفظ به إلا حتى أجيب عنها. التسجيلات لا تُحفظ، بل ما يُقال فيها فقط. الإعدادات تبقى حتى تُحذف.
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

too-late = غبت مدة طويلة. ما أُرسل خلالها أتركه كما هو؛ ويرجى إعادة إرسال ما لا يزال مطلوبًا.
offer-forgotten = لم يعد لدي الملخص الذي يقود إليه هذا الرابط. يكفي إرسال رابط المقال لأقرأه من جديد.

## While the reader waits

progress-reading = أقرأ…
progress-writing = أكتب…
progress-part = أقرأ مقالًا طويلًا: الجزء { $done } من { $total }…
progress-sources = قُرئ { $done } من { $total }…
stopped = توقفت. يمكن إعادة الإرسال في أي وقت.

# Between names or numbers in a list; the space at its end has to be written so.
list-separator = ،{ " " }

## A summary

quotes-title = بكلمات المصدر
page = ص { NUMBER($page, useGrouping: 0) }
doubts = لم يوجد في المقال: { $doubts }
disputed = نموذج ثانٍ لا يجد هذا في الجمل المقتبسة
no-passage = لم يوجد في المقال مقطع لهذه النقطة
points-left-out = { $count ->
    [zero] لم تُستبعد أي نقطة.
    [one] استُبعدت نقطة واحدة: لم يوجد لها سند في المقال.
    [two] استُبعدت نقطتان: لم يوجد لهما سند في المقال.
    [few] استُبعدت { $count } نقاط: لم يوجد لها سند في المقال.
    [many] استُبعدت { $count } نقطة: لم يوجد لها سند في المقال.
   *[other] استُبعدت { $count } نقطة: لم يوجد لها سند في المقال.
}
shortened = اختُصر لتتسع له رسالة واحدة.
authors-more = { $count ->
    [zero] { $names }
    [one] { $names } وشخص آخر
    [two] { $names } وشخصين آخرين
    [few] { $names } و{ $count } آخرين
    [many] { $names } و{ $count } آخرين
   *[other] { $names } و{ $count } آخرين
}
untitled = بلا عنوان

## A digest of several articles

digest-agree = ما تتفق عليه
digest-differ = ما تختلف فيه
digest-doubts = لم يوجد في كل المقالات المستشهد بها: { $doubts }
digest-nothing-found = لم يوجد ما تتفق عليه أو تختلف فيه
digest-not-compared-no-model = لم تُقارن ببعضها: تحتاج المقارنة إلى نموذج
digest-not-compared-budget = لم تُقارن ببعضها: نفدت ميزانية النموذج حاليًا
digest-not-compared = لم تُقارن ببعضها: لم يعطِ النموذج جوابًا صالحًا

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
fallback-model-down = لُخّص دون نموذج: النموذج لم يستجب
fallback-model-misconfigured = لُخّص دون نموذج: إعداد النموذج غير سليم
fallback-model-unusable = لُخّص دون نموذج: تعذّر استخدام جواب النموذج
fallback-model-refused = لُخّص دون نموذج: النموذج اعتذر عن هذا النص
fallback-model-budget = لُخّص دون نموذج: نفدت ميزانية النموذج
fallback-reader-budget = لُخّص دون نموذج: نفدت حصتك من النموذج حاليًا
fallback-chat-budget = لُخّص دون نموذج: نفدت حصة هذه المحادثة من النموذج حاليًا
fallback-all-budget = لُخّص دون نموذج: نفدت ميزانية هذا البوت للنموذج حاليًا
fallback-large-job = لُخّص دون نموذج: نص بهذا الطول يكلف كثيرًا

## Long texts: what a summary takes, before it begins

large-length = نص طويل: عدد الكلمات { $words }، نحو { $minutes } دقيقة.
large-cost = { $parts ->
    [one] تلخيصه كله يستهلك من رموز النموذج نحو { $tokens }.
   *[other] تلخيصه كله يُكتب على أجزاء عددها { $parts } ويستهلك من رموز النموذج نحو { $tokens }.
}
large-price = تكلفة ذلك نحو { $money }.
large-left-tokens = الرموز المتبقية من الميزانية: { $tokens }
large-left-money = المتبقي من الميزانية: { $money }
large-leave = حسنًا، سأتركه.
button-large-all = تلخيصه كله
button-large-extract = مقتطف سريع دون نموذج
button-large-leave = تركه
alert-large-forgotten = لم أعد أعرف ما كان هذا. يرجى إرساله مرة أخرى.
alert-large-decided = حُسم هذا من قبل.
alert-large-others = لا يقرر ذلك إلا من طلبه أو مشرف في هذه المجموعة.
terminal-large-ask = هل أبدأ؟ الجواب { $yes } أو { $no }.
terminal-yes = ن نعم
terminal-no = لا ل
error-large-job = هذا نص طويل: تلخيصه يستهلك من رموز النموذج نحو { $tokens }. لا أبدأ قبل أن يوافق أحد.

## Answers to questions

answer-not-found = لم أجد في المقال جوابًا عن ذلك.
answer-no-model = أنسب المقاطع، اختيرت دون نموذج: لا نموذج معدّ للعمل
answer-model-down = أنسب المقاطع، اختيرت دون نموذج: النموذج لم يستجب
answer-model-misconfigured = أنسب المقاطع، اختيرت دون نموذج: إعداد النموذج غير سليم
answer-model-unusable = أنسب المقاطع، اختيرت دون نموذج: تعذّر استخدام جواب النموذج
answer-model-refused = أنسب المقاطع، اختيرت دون نموذج: النموذج اعتذر عن هذا النص
answer-model-budget = أنسب المقاطع، اختيرت دون نموذج: نفدت ميزانية النموذج
answer-reader-budget = أنسب المقاطع، اختيرت دون نموذج: نفدت حصتك من النموذج حاليًا
answer-chat-budget = أنسب المقاطع، اختيرت دون نموذج: نفدت حصة هذه المحادثة من النموذج حاليًا
answer-all-budget = أنسب المقاطع، اختيرت دون نموذج: نفدت ميزانية هذا البوت للنموذج حاليًا

## Languages

language-kept = تم. ستصلك الملخصات من الآن بهذه اللغة: { $language }.
language-source = لغة المقال

## Settings

settings-title = الإعدادات
# Before the value, which stands in bold.
setting-label = { $name }:{ " " }
settings-hint = لتغيير إعداد يكفي الضغط عليه. ويسري على كل ما يُرسل من الآن.
setting-language = لغة الملخصات
setting-interface = لغة هذه المحادثة
setting-length = الطول
setting-points = النقاط الرئيسية
setting-style = الأسلوب
setting-quotes = الاقتباسات
setting-unsupported = نقاط لم توجد في المقال
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
unsupported-keep = تظهر، مع تنبيه
unsupported-drop = تُستبعد
points-by-length = بحسب الطول
from-reader = اختيارك
from-chat = اختيار هذه المحادثة
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

command-start = ما يفعله Pith
command-help = ما يمكن إرساله وما يصلك
command-settings = اللغة والطول والأسلوب
command-language = لغة ملخصاتك
command-channels = ملخصات تحت منشورات قناتك
command-privacy = ما هو محفوظ عنك
command-export = استلام كل ما هو محفوظ عنك
command-forget = حذف كل ما هو محفوظ عنك

## Group settings

group-settings-title = إعدادات هذه المجموعة
group-settings-hint = لا يغيّر هذا إلا مشرفو المجموعة. ويسري على كل ملخص يراه الجميع هنا؛ ومن يضغط «لي فقط» يصله ملخصه كما يفضّله.
setting-mode = متى أتكلم
setting-mode-question = متى أتكلم في هذه المجموعة؟
mode-quiet = عند الطلب فقط
mode-quiet-means = أنتظر الأمر { -tldr } أو إشارة إليّ أو ردًا على أحد ملخصاتي.
mode-button = زر تحت المقالات
mode-button-means = أضع زرًا تحت كل رسالة فيها رابط مقال؛ ويظهر الملخص عندما يضغط أحد على الزر.
mode-automatic = ملخص لكل مقال
mode-automatic-means = أرد على رابط كل مقال بملخصه.
setting-tapper = من يرى ملخص الزر
setting-tapper-question = من يرى الملخص عندما يضغط أحد على الزر؟
tapper-all = الجميع هنا
tapper-one = من يضغط فقط
setting-button = نص الزر
setting-button-question = المكتوب على الزر: { $text }
button-offer = لا وقت للقراءة؟ إليك الخلاصة
button-usual = النص المعتاد
button-write-text = كتابة نص آخر
setting-button-ask = ماذا يُكتب على الزر؟ يرجى الرد على هذه الرسالة بالنص: سطر واحد لا يتجاوز عدد أحرفه { $most }.
setting-button-refused = هذا لا يتسع له الزر. يرجى الرد على سؤالي من جديد بسطر أقصر.
setting-button-kept = تم. المكتوب على الزر الآن: { $text }
hears-admin = تصلني كل رسالة هنا لأنني مشرف. ولا أحتفظ إلا بما طُلب مني، وبما وُضعت أزراري من أجله.
hears-open = تصلني كل رسالة هنا لأن وضع الخصوصية لدي معطّل. ولا أحتفظ إلا بما طُلب مني، وبما وُضعت أزراري من أجله.
hears-private = لا تصلني إلا الأوامر والإشارات إليّ والردود عليّ. الزر والملخصات التلقائية تحتاج إلى أكثر من ذلك: إما تعييني مشرفًا في هذه المجموعة، أو تعطيل وضع الخصوصية لدي على يد من يديرني.
hears-too-little = لا أستطيع ذلك بعد: لا تصلني إلا الأوامر والإشارات إليّ والردود عليّ. يلزم إما تعييني مشرفًا في هذه المجموعة، أو تعطيل وضع الخصوصية لدي على يد من يديرني.
from-asker = لغة من يسأل
alert-admins-only = لا يغيّر إعداداتي هنا إلا مشرفو هذه المجموعة.
alert-not-checked = لا يخبرني تيليجرام الآن هل لديك صفة مشرف هنا. يرجى المحاولة بعد لحظات.
group-hello =
    مرحبًا! لا وقت للقراءة؟ إليك الخلاصة.

    يكفي إرسال { -tldr } مع رابط، أو ردًا على رسالة أو رابط أو ملف؛ أو الإشارة إليّ بجانب رابط. وللسؤال عن المقال يكفي الرد على ملخصي.

    لا أتكلم إلا عند الطلب. ويمكن لمشرفي هذه المجموعة تغيير ذلك وتغيير اللغة والطول: { -settings }.
group-privacy =
    ما أحتفظ به عن هذه المجموعة، مرتبطًا بمعرّفها (ID) في تيليجرام:

    • اسمها وإعداداتها
    • الملخصات التي طُلبت هنا (الرابط والعنوان والوقت)، كي تبقى الأزرار والردود عاملة
    • النصوص والملفات التي لُخّصت هنا كما قرأتها، وملخصاتها؛ ولا تُعرض في أي مكان آخر
    • ما استهلكته الطلبات (الوقت والنموذج والرموز)، دون أي نص

    الرسائل التي لا يسألني عنها أحد لا أحتفظ منها بشيء، إلا ما وُضع زر من أجله: الرابط أو النص.

    إذا كان هنا نموذج لغوي معدّ للعمل، فهو يتلقى النص المراد تلخيصه وأسئلتكم عنه. ومن يدير هذا البوت يمكنه قراءة قاعدة بياناته.

    يحذف المشرفون كل هذا بالأمر { -forget }.
group-forget-question = هل أحذف كل ما أحتفظ به عن هذه المجموعة: إعداداتها وقائمة ملخصاتها ونصوصها وملفاتها؟ تتوقف الأزرار تحت الرسائل عن العمل. لا يمكن التراجع عن ذلك.
group-forget-done = تم: لم يبقَ شيء محفوظ عن هذه المجموعة. ومن الآن لا أتكلم إلا عند الطلب.
channel-added = أصبحت مشرفًا في القناة { $title }. لا أفعل فيها شيئًا قبل قرار منك: لاختيار ما يحدث مع منشوراتها يكفي إرسال { -channels }.

command-tldr = ملخص رابط، أو ملخص الرسالة المردود عليها
command-group-settings = ما أفعله في هذه المجموعة
command-group-help = كيفية استخدامي هنا
command-group-privacy = ما هو محفوظ عن هذه المجموعة
command-group-forget = حذف كل ما هو محفوظ عن هذه المجموعة

## Inline: what is typed behind the bot's name in any chat, and mentions where the bot is a guest

inline-short = قصير
inline-points = النقاط الرئيسية فقط
inline-source = بلغة المقال نفسه
inline-language = بلغة أخرى: { $language }
inline-pending = يأتي الملخص بعد الإرسال
card-pending = يظهر الملخص هنا: من تلقاء نفسه، أو عندما يضغط أحد على الزر.
alert-card-forgotten = لم أعد أعرف عمّ هذه البطاقة. يرجى إرسال بطاقة جديدة.
guest-hint = لم أجد هنا ما يُقرأ. تكفي الإشارة إليّ مع رابط، أو في رد على رسالة فيها رابط أو ملف أو نص من بضع جمل.
guest-reply-unknown = لا أرى هنا عن أي مقال كان ذلك الملخص. تكفي الإشارة إليّ في رد على رابط المقال، أو إرسال الرابط في محادثتنا الخاصة: هناك يمكنك السؤال عنه.
button-card = عرض الملخص
button-again = إعادة المحاولة
button-private-chat = فتح محادثتنا
button-inline-start = أهم ما في أي رابط يصل إلى هنا
button-inline-hint = يكفي لصق رابط أو بضع جمل

## Groups

group-help =
    لا وقت للقراءة؟ إليك الخلاصة.

    في هذه المجموعة يكفي إرسال { -tldr } مع رابط أو نص أو ملف، أو الرد بالأمر { -tldr } على رسالة فيها شيء من ذلك. والكلمات بجانب الرابط تدلّني على ما يهمّك منه.

    للسؤال عن مقال، يكفي الرد على ملخصه. وللحصول عليه بلغتك وبالطول الذي يناسبك يكفي الضغط تحته على «لي فقط»؛ ولا يراه أحد غيرك.

    يختار المشرفون متى أتكلم في { -settings }. وبقية الشرح في محادثتنا الخاصة: { -help }.
group-hint = يكفي إرسال { -tldr } مع رابط أو نص أو ملف، أو الرد بالأمر { -tldr } على رسالة فيها شيء من ذلك.
group-nothing-found = لا أجد في تلك الرسالة ما يُلخَّص: لا رابط ولا ملف، وإنما بضع كلمات.
group-is-summary = هذا ملخص بالفعل. للسؤال عن مقاله يكفي الرد عليه بسؤالك؛ وللحصول عليه بلغتك وبالطول الذي يناسبك يكفي الضغط تحته على «لي فقط».
offer-of-text = نص طويل
button-only-for-me = لي فقط
alert-reading = أقرؤه لكم جميعًا…
alert-in-private = كتبت لك في محادثتنا الخاصة.

## Channels

button-whole = قراءة الملخص كاملًا
post-summary = الملخص
alert-gist-soon = أقرؤه الآن. يرجى الضغط مجددًا بعد لحظات.
alert-post-forgotten = لم يعد لدي ملخص هذا المنشور. يمكن فتح المقال نفسه أو إرسال رابطه إليّ.
channels-title = قنواتك
channels-hint = لتغيير ما أفعله في قناة يكفي الضغط عليها.
channels-none = لا توجد قناة مرتبطة بعد.
channels-add =
    بعد ربط قناة أعمل على منشوراتها بحسب اختيارك: زر تحتها، أو الملخص داخلها، أو الملخص تعليقًا في المجموعة المرتبطة.

    يكفي الضغط على الزر في الأسفل واختيار قناة لديك فيها صلاحية تعديل المنشورات. عندئذ يجعلني تيليجرام مشرفًا فيها بصلاحية واحدة: تعديل المنشورات. ولا يحدث فيها شيء قبل طلب منك.
channel-linked = تم ربط القناة { $title }. والآن يمكن اختيار ما أفعله فيها:
channel-unlinked = أُلغي ربط القناة { $title }: لم تعد ضمن قنواتك هنا. وحين لا يبقى من يتولاها هنا أترك منشوراتها الجديدة وشأنها.
channel-lack-bot = ليست لدي صلاحية تعديل المنشورات في القناة { $title }. يرجى تعييني مشرفًا فيها بصلاحية تعديل منشورات الآخرين، ثم فتح القناة هنا من جديد.
channel-lack-reader = ليست لديك صلاحية تعديل المنشورات في القناة { $title }، ولذلك ليست في قائمتك. يمكن طلب هذه الصلاحية من مالك القناة، ثم إضافتها بالأمر { -channels }.
channel-lost-removed = أُزلت من القناة { $title } ولم أعد أفعل فيها شيئًا. إن لم يكن ذلك مقصودًا، فيرجى تعييني مشرفًا من جديد (بصلاحية تعديل المنشورات)؛ وإعداداتك محفوظة.
channel-lost-rights = لم تعد لدي صلاحية تعديل المنشورات في القناة { $title }، فلم أعد أفعل فيها شيئًا. للمتابعة يرجى إعادة هذه الصلاحية إليّ؛ وإعداداتك محفوظة.
channel-lost-group = لا أستطيع الكتابة في المجموعة المرتبطة بالقناة { $title }، فالتعليقات متوقفة الآن. يرجى تعييني مشرفًا في المجموعة، ثم تشغيل التعليقات من جديد بالأمر { -channels }.
channel-closed = متوقف: ليست لدي صلاحية تعديل المنشورات
channel-hint = تسري التغييرات على المنشورات الجديدة. ومن يضغط على الزر يأتيه الرد بلغته.
channel-from-chat = اختير هنا
channel-from-interface = لغة من ربط القناة
channel-from-default = افتراضي
channel-mode = تحت المنشورات
channel-mode-quiet = لا شيء
channel-mode-button = زر
channel-mode-append = الملخص داخل المنشور
channel-mode-comment = الملخص تعليقًا
channel-mode-ask = ماذا أفعل بمنشورات القناة { $title }؟ التعليق يحتاج إلى مجموعة مرتبطة أكون مشرفًا فيها.
channel-posts = أي منشورات
channel-posts-links = ما فيه رابط مقال
channel-posts-long = ما فيه رابط، أو ما لا يقل عدد أحرفه عن { NUMBER($count) }
channel-posts-all = كل ما يمكن قراءته، والملفات أيضًا
channel-posts-ask = إلى أي منشورات في القناة { $title } أنظر؟
channel-language-ask = بأي لغة تكون الملخصات في القناة { $title }؟
channel-length-ask = ما طول الملخصات في القناة { $title }؟
channel-style-ask = بأي أسلوب تُكتب الملخصات في القناة { $title }؟
channel-button-ask = ماذا يُكتب على الزر تحت منشورات القناة { $title }؟ يسري ذلك على المنشورات الجديدة.
channel-button-question = يرجى الرد على هذه الرسالة بنص الزر: سطر واحد لا يتجاوز عدد أحرفه { $most }.
channel-unlink-ask = هل تُزال القناة { $title } من قائمتك؟ الأزرار تحت منشوراتها تبقى وتواصل العمل.
button-add-channel = + إضافة قناة
button-pick-channel = اختيار قناة
button-unlink = إلغاء الربط
button-yes-unlink = نعم، إلغاء الربط
alert-comment-no-group = لا توجد مجموعة مرتبطة بهذه القناة. يرجى ربط مجموعة من «المناقشة» في إعدادات القناة وإضافتي إليها مشرفًا، ثم الضغط مجددًا.
alert-comment-not-there = لست في المجموعة المرتبطة بالقناة. يرجى إضافتي إليها مشرفًا، ثم الضغط مجددًا.
alert-comment-hears-nothing = لا أرى المنشورات في المجموعة المرتبطة. يرجى تعييني مشرفًا فيها (دون حاجة إلى أي صلاحية)، ثم الضغط مجددًا.
## Access, budgets and the owner

access-stranger = هذا البوت لمن سُمح لهم فقط. معرّفك (ID) هو { $id }: يمكن إرساله إلى من يدير البوت، أو طلب رابط دعوة منه.
alert-stranger = هذا البوت لمن سُمح لهم فقط. يمكن فتح محادثته الخاصة: فيها شرح كيفية الحصول على الإذن.
button-stranger = لمن سُمح لهم فقط: كيف؟
guest-stranger = لست متاحًا للجميع. في محادثتي الخاصة أشرح كيفية الحصول على الإذن.
invitation-owner =
    من الآن هذا البوت ملكك.

    من يستخدمه وما يكلّفه ذلك: { -stats }
    السماح لمستخدمين ومجموعات كاملة أو منعهم: { -allow } و { -block }
    رابط يسمح لمستخدمين بالدخول: { -invite }
    ما يجوز أن يكلّفه النموذج: { -budget }
    رسالة إلى كل المستخدمين: { -broadcast }
invitation-allowed = أهلًا: من الآن يمكنك استخدام هذا البوت. يكفي إرسال رابط أو نص أو ملف ليصلك أهم ما فيه.
invitation-already = يمكنك استخدام هذا البوت من قبل؛ ولم ينقص من صلاحية الرابط شيء.
invitation-invalid = لم يعد هذا الرابط صالحًا: استُنفد أو انتهت مدته. يمكن طلب رابط جديد ممن أعطاك إياه.
owner-in-private = هذا أمر لا يخص الآخرين: يرجى كتابته في محادثتنا الخاصة. أما هنا فالأمر وحده يعني هذه المجموعة.
owner-unknown = لا أعرف من المقصود. يمكن كتابة معرّف (ID) أو اسم مستخدم لمجموعة عامة أو قناة عامة، أو الرد على رسالة محوّلة ممن هو مقصود (والبعض يخفي اسمه عند تحويل رسائله).
owner-untouched = المعرّف { $id } من مالكي البوت ويبقى كذلك. المالكون المحددون في PITH_OWNERS يمكن حذفهم هناك.
allow-help =
    الأمر { -allow } يسمح لمستخدم، أو لكل من في مجموعة بما يطلبونه فيها:

    بالمعرّف، ومعرّف المجموعة سالب: { "\u2066" }{ -allow } 123456789{ "\u2069" }
    مجموعة عامة أو قناة عامة: { "\u2066" }{ -allow } @name{ "\u2069" }
    ردًا على رسالة محوّلة من المقصود: { -allow }
    داخل مجموعة، لتلك المجموعة: { -allow }

    وهو يلغي أيضًا أثر { -block }.
allow-reader = يمكن الآن للمعرّف { $id } استخدام هذا البوت.
allow-chat = يمكن الآن لكل من في { $id } استخدام هذا البوت هناك.
block-help =
    الأمر { -block } يمنع مستخدمًا أو محادثة كاملة، حتى لو كان هذا البوت متاحًا للجميع. ولا يصلهم رد بعد ذلك:

    بالمعرّف، ومعرّف المجموعة سالب: { "\u2066" }{ -block } 123456789{ "\u2069" }
    مجموعة عامة أو قناة عامة: { "\u2066" }{ -block } @name{ "\u2069" }
    ردًا على رسالة محوّلة من المقصود: { -block }
    داخل مجموعة، لتلك المجموعة: { -block }

    وللتراجع عن ذلك: { -allow }.
block-reader = لن يصل رد بعد الآن إلى المعرّف { $id }. وللتراجع: { "\u2066" }{ -allow } { $id }{ "\u2069" }.
block-chat = لن يصل رد بعد الآن إلى أحد في { $id }. وللتراجع: { "\u2066" }{ -allow } { $id }{ "\u2069" }.
invite-help =
    الأمر { -invite } ينشئ رابطًا يسمح لمستخدمين بالدخول. ويُكتب بعده عددهم وعدد أيام سريانه:

    خمسة مستخدمين خلال أسبوع: { "\u2066" }{ -invite } 5 7{ "\u2069" }

    الحد الأقصى لعدد المستخدمين { $uses } ولعدد الأيام { $days }.
# The mark makes the line run from right to left: its sentences are isolated and do not count.
invite-made =
    { $link }

    { "\u200F" }{ $uses ->
        [zero] لا يُدخل هذا الرابط أحدًا.
        [one] أول من يفتحه يمكنه استخدام هذا البوت.
        [two] أول مستخدمين اثنين يفتحانه يمكنهما استخدام هذا البوت.
        [few] أول { $uses } مستخدمين يفتحونه يمكنهم استخدام هذا البوت.
        [many] أول { $uses } مستخدمًا يفتحونه يمكنهم استخدام هذا البوت.
       *[other] أول { $uses } مستخدم يفتحونه يمكنهم استخدام هذا البوت.
    } { $days ->
        [zero] لم يعد ساريًا.
        [one] يسري يومًا واحدًا.
        [two] يسري يومين.
        [few] يسري { $days } أيام.
        [many] يسري { $days } يومًا.
       *[other] يسري { $days } يوم.
    }
invite-open = هذا البوت متاح الآن للجميع (PITH_ACCESS=open). ومن يأتي عبر الرابط يبقى مسموحًا له عند ضبطه على listed.
budget-help =
    الأمر { -budget } يعرض ما يجوز استخدامه من النموذج ويضبطه، بالطلبات أو الرموز أو الدولارات، في اليوم أو الشهر (UTC). وتُكتب الحدود بالإنجليزية:

    عرض حدود مستخدم، أو مجموعة بمعرّفها السالب: { "\u2066" }{ -budget } 123456789{ "\u2069" }
    ضبط الحدود: { "\u2066" }{ -budget } 123456789 50 requests a day, $3 a month{ "\u2069" }
    للجميع معًا: { "\u2066" }{ -budget } all 2m tokens a day{ "\u2069" }
    بلا حدود: { "\u2066" }{ -budget } 123456789 unlimited{ "\u2069" }
    مثل بقية المستخدمين ({ -budgets }): { "\u2066" }{ -budget } 123456789 default{ "\u2069" }

    تُحسب الدولارات بالأسعار المحددة في PITH_PRICES.
budget-unclear = لا أفهم «{ $words }». تُكتب الحدود بالإنجليزية، مثلًا: { -limits-example }
budget-of = ميزانية { $id }
budget-of-all = ميزانية الجميع معًا
budget-limits = الحدود: { $limits }
limit-requests-day = { $requests ->
    [zero] لا طلبات في اليوم
    [one] طلب واحد في اليوم
    [two] طلبان في اليوم
    [few] { $requests } طلبات في اليوم
    [many] { $requests } طلبًا في اليوم
   *[other] { $requests } طلب في اليوم
}
limit-tokens-day = { $tokens } من الرموز في اليوم
limit-money-day = { $money } في اليوم
limit-requests-month = { $requests ->
    [zero] لا طلبات في الشهر
    [one] طلب واحد في الشهر
    [two] طلبان في الشهر
    [few] { $requests } طلبات في الشهر
    [many] { $requests } طلبًا في الشهر
   *[other] { $requests } طلب في الشهر
}
limit-tokens-month = { $tokens } من الرموز في الشهر
limit-money-month = { $money } في الشهر
limit-none = بلا حدود
budget-today = المستهلك اليوم: { $spent }
budget-month = المستهلك هذا الشهر: { $spent }
budget-spend = { $requests ->
    [zero] لا طلبات، { $tokens } من الرموز، { $money }
    [one] طلب واحد، { $tokens } من الرموز، { $money }
    [two] طلبان، { $tokens } من الرموز، { $money }
    [few] { $requests } طلبات، { $tokens } من الرموز، { $money }
    [many] { $requests } طلبًا، { $tokens } من الرموز، { $money }
   *[other] { $requests } طلب، { $tokens } من الرموز، { $money }
}
stats-today = اليوم
stats-week = آخر 7 أيام
stats-month = آخر 30 يومًا
stats-requests = عدد الطلبات: { $requests } · المستخدمون: { $readers } · جاهزة من قبل: { $cached } · فاشلة: { $failed }
stats-spend = عدد الرموز: { $tokens } · { $money }
stats-failures = أكثر حالات الفشل تكرارًا خلال 30 يومًا: { $failures }
stats-chart = الأعمدة: الطلبات في اليوم (يسارًا). الخط: الرموز في اليوم (يمينًا). والأيام بحسب UTC.
broadcast-help =
    الأمر { -broadcast } مع نص بعده يُرسَل إلى كل من استخدم هذا البوت في محادثته الخاصة أو في الوضع المضمّن:

    مثال: { -broadcast } أنتقل الليلة إلى جهاز آخر وأغيب ساعة.

    أعرض أولًا ما سيُرسل وإلى كم مستخدم؛ ولا يُرسل شيء قبل تأكيد منك.
broadcast-too-long = هذا أطول من أن تتسع له رسالة واحدة: الحد الأقصى لعدد الأحرف { $most }.
broadcast-question = { $count ->
    [zero] لن يصل هذا إلى أحد الآن: لم يستخدم أحد هذا البوت بنفسه بعد.
    [one] يصل هذا إلى مستخدم واحد. ويُرسل عند الضغط على الزر.
    [two] يصل هذا إلى مستخدمين اثنين. ويُرسل عند الضغط على الزر.
    [few] يصل هذا إلى { $count } مستخدمين. ويُرسل عند الضغط على الزر.
    [many] يصل هذا إلى { $count } مستخدمًا. ويُرسل عند الضغط على الزر.
   *[other] يصل هذا إلى { $count } مستخدم. ويُرسل عند الضغط على الزر.
}
broadcast-running = جارٍ الإرسال ببطء. وستخبرك هذه الرسالة عند انتهائه.
broadcast-dropped = لم يُرسل شيء.
broadcast-done = { $count ->
    [zero] لم يُرسل إلى أحد؛ وعدد من تعذّر الوصول إليهم: { $dropped }.
    [one] أُرسل إلى مستخدم واحد؛ وعدد من تعذّر الوصول إليهم: { $dropped }.
    [two] أُرسل إلى مستخدمين اثنين؛ وعدد من تعذّر الوصول إليهم: { $dropped }.
    [few] أُرسل إلى { $count } مستخدمين؛ وعدد من تعذّر الوصول إليهم: { $dropped }.
    [many] أُرسل إلى { $count } مستخدمًا؛ وعدد من تعذّر الوصول إليهم: { $dropped }.
   *[other] أُرسل إلى { $count } مستخدم؛ وعدد من تعذّر الوصول إليهم: { $dropped }.
}
button-broadcast = { $count ->
    [zero] لا إرسال إلى أحد
    [one] إرسال إلى مستخدم واحد
    [two] إرسال إلى مستخدمين اثنين
    [few] إرسال إلى { $count } مستخدمين
    [many] إرسال إلى { $count } مستخدمًا
   *[other] إرسال إلى { $count } مستخدم
}
button-broadcast-drop = عدم إرسال شيء
owner-link =
    ليس لهذا البوت مالك بعد. أول من يفتح هذا الرابط يصبح مالكه؛ وهو يسري 24 ساعة ويعمل مرة واحدة:
    { $link }

## Sources

form-subtitles = من الترجمة المكتوبة
form-automatic-subtitles = من ترجمة آلية قد تخطئ في الأسماء
form-recording = تفريغ آلي قد يخطئ في الأسماء
form-paper = دون قائمة المراجع
form-discussion = مع التعليقات الأولى
error-feed-found = هذه خلاصة RSS، أي قائمة مقالات للبرامج. يرجى إرسال رابط المقال المطلوب.
error-video-list-found = هذه قائمة تشغيل أو قناة. يرجى إرسال رابط الفيديو المطلوب.
error-transcript-missing = لا توجد لهذا الفيديو ترجمة مكتوبة أستطيع قراءتها، ولا أستمع إلى الفيديو. البث المباشر تظهر ترجمته بعد ساعات من انتهائه.
error-post-hidden = لا يعرض تيليغرام هذا المنشور إلا داخل تطبيقاته: فهو خاص أو محذوف. يمكن إعادة توجيهه إليّ لأقرأه.
error-post-without-text = لا يحتوي هذا المنشور على نص يمكن تلخيصه، بل صور أو مقاطع أو ملفات فقط. إن كان فيه ملف، فيمكن إعادة توجيهه إليّ.
error-cannot-listen = لا أستطيع الاستماع إلى التسجيلات هنا: لم يُهيَّأ لهذا البوت ما يحوّل الكلام إلى نص. يرجى إرسال النص.

## Errors: what happened, and what the reader can do

error-link-refused = لا أفتح إلا عناوين الويب العامة التي تبدأ بـ http أو https. يرجى التحقق من الرابط أو لصق النص نفسه.
error-page-unreachable = الموقع لم يستجب. يرجى التحقق من الرابط أو المحاولة بعد بضع دقائق.
error-certificate-invalid = شهادة أمان الموقع منتهية، أو تخص عنوانًا آخر، أو لم تصدر عن جهة موثوقة. يرجى التحقق من الرابط، أو فتح الصفحة ولصق نصها هنا.
error-page-not-found = يقول الموقع إنه لا توجد صفحة كهذه. يرجى التحقق من الرابط: ربما كان ناقصًا أو نُقل المقال.
error-page-blocked = الموقع يردّ القرّاء الآليين مثلي. يمكن فتح المقال ولصق نصه هنا، وسألخصه.
error-paywall-found = المقدمة وحدها متاحة، وبقية المقال للمشتركين. إن كان متاحًا لك، فيمكن لصق نصه هنا، أو حفظ الصفحة في المتصفح وإرسال الملف إليّ.
error-consent-wall-found = وصلني إشعار ملفات الارتباط فقط، لا المقال. يمكن فتح الصفحة ولصق نصها هنا.
error-login-wall-found = الموقع لا يعرض هذا إلا لمن سجّلوا الدخول. إن كان متاحًا لك، فيمكن لصق نصه هنا، أو حفظ الصفحة في المتصفح وإرسال الملف إليّ.
error-link-list-found = هذه الصفحة قائمة روابط وليست مقالًا. يرجى إرسال رابط المقال المطلوب.
error-no-article-found = فُتحت الصفحة، لكني لم أجد فيها مقالًا. إن كان فيها مقال، فيمكن لصق نصه هنا.
error-media-page-found = تعرض هذه الصفحة فيديو أو صوتًا أو صورًا، وتكاد تخلو من النص. إن وُجد تفريغ للنص أو مقال عنه، فيمكن إرساله.
error-product-page-found = هذه الصفحة تبيع منتجًا وليست مقالًا. يمكن إرسال مقال أو مراجعة عنه، أو لصق النص المطلوب.
error-app-shell-found = تبني هذه الصفحة نصها داخل المتصفح، ولم يصلني إلا إطار فارغ. يمكن فتحها ولصق نصها هنا، أو إرساله بصيغة PDF.
error-nothing-to-read = لم أجد فيه جملة أستطيع تلخيصها. إن كان ملفًا ممسوحًا ضوئيًا فهو صور فقط؛ والمطلوب ملف فيه نص حقيقي.
error-source-too-large = هذا أكبر مما أستطيع قراءته (10 ميغابايت للصفحة، 20 ميغابايت للملف). يمكن إرسال جزء منه أو لصق نصه.
error-unsupported-file = لا أستطيع قراءة هذا النوع من الملفات. أقبل PDF وDOCX وEPUB وHTML وMHTML وEML وMarkdown والنص العادي.
error-broken-file = تعذّر فتح هذا الملف، ويبدو أنه تالف. يرجى حفظه من جديد وإرسال النسخة الجديدة.
error-protected-file = هذا الملف محمي بكلمة مرور. يرجى حفظه دونها وإرساله.
error-reading-too-slow = استغرقت القراءة وقتًا أطول من المسموح لي. يمكن المحاولة لاحقًا أو لصق الجزء المطلوب.
error-model-unavailable = النموذج اللغوي لا يستجيب الآن. يرجى المحاولة بعد بضع دقائق.
error-model-misconfigured = النموذج اللغوي غير معدّ هنا إعدادًا سليمًا. يرجى إبلاغ من يدير هذا البوت.
error-model-budget-spent = نفدت ميزانية النموذج اللغوي. يرجى المحاولة لاحقًا أو إبلاغ من يدير هذا البوت.
error-budget-spent = نفدت ميزانية النموذج اللغوي حاليًا. يرجى المحاولة لاحقًا أو إبلاغ من يدير هذا البوت.
error-too-many-requests = { $minutes ->
    [zero] كان ذلك كثيرًا دفعة واحدة. أواصل القراءة لك بعد لحظات؛ أما الملخصات الجاهزة لدي فتصلك في أي وقت.
    [one] كان ذلك كثيرًا دفعة واحدة. أواصل القراءة لك بعد دقيقة؛ أما الملخصات الجاهزة لدي فتصلك في أي وقت.
    [two] كان ذلك كثيرًا دفعة واحدة. أواصل القراءة لك بعد دقيقتين؛ أما الملخصات الجاهزة لدي فتصلك في أي وقت.
    [few] كان ذلك كثيرًا دفعة واحدة. أواصل القراءة لك بعد { $minutes } دقائق؛ أما الملخصات الجاهزة لدي فتصلك في أي وقت.
    [many] كان ذلك كثيرًا دفعة واحدة. أواصل القراءة لك بعد { $minutes } دقيقة؛ أما الملخصات الجاهزة لدي فتصلك في أي وقت.
   *[other] كان ذلك كثيرًا دفعة واحدة. أواصل القراءة لك بعد { $minutes } دقيقة؛ أما الملخصات الجاهزة لدي فتصلك في أي وقت.
}
error-model-refused = النموذج اللغوي يعتذر عن الكتابة عن هذا النص. قد ينجح نص آخر.
error-prompt-too-long = هذا أطول مما يحتمله النموذج اللغوي، حتى على أجزاء. يرجى إرسال جزء أقصر منه.
error-answer-unusable = تعذّر استخدام جواب النموذج اللغوي. يرجى المحاولة مجددًا؛ فكثيرًا ما تنجح المحاولة الثانية.
error-database-too-new = قاعدة بياناتي كتبها إصدار أحدث مني. على من يدير هذا البوت تحديثه.
error-database-unavailable = لا أستطيع قراءة ما حفظته الآن. يرجى المحاولة بعد لحظات؛ وإن استمر ذلك فيرجى إبلاغ من يدير هذا البوت.
error-summary-forgotten = لم يعد لدي مقال هذا الملخص. يرجى إعادة إرسال الرابط أو النص أو الملف.
error-text-not-shared = هذا ملخص نص أرسله إليّ شخص آخر. لا يمكن لغيره أن يسأل عنه.
error-unknown = حدث خطأ من جهتي، وقد سُجّل ليراه من يدير هذا البوت. يرجى المحاولة مجددًا.

## The terminal

terminal-welcome =
    لا وقت للقراءة؟ إليك الخلاصة.

    يكفي لصق رابط أو مسار ملف أو نص، ثم الضغط على Enter. والجواب عن أي سؤال من آخر مقال.
    الأوامر: { -settings } و { -language } و { -help }؛ وللخروج Ctrl-D أو { -quit }.
terminal-setting-unknown = لا معنى لهذه القيمة هنا. القيم الممكنة في { -help }، والمضبوط حاليًا في { -settings }.

## pith doctor: each finding says what to mend

doctor-python-ok = إصدار Python هو { $version }.
doctor-config-fail = تعذّر استخدام الإعدادات: { $problems }. يرجى إصلاحها في متغيرات البيئة أو في الملف { -env }.
doctor-database-ok = قاعدة البيانات { $path } قابلة للقراءة والكتابة.
doctor-database-too-new = قاعدة البيانات { $path } كتبها إصدار أحدث من Pith. يرجى تحديث Pith أو تحديد ملف آخر في PITH_DATABASE.
doctor-database-fail = تعذّرت القراءة من قاعدة البيانات { $path } والكتابة فيها. يرجى التحقق من أن المجلد موجود وملكك وفيه متسع، أو تحديد ملف آخر في PITH_DATABASE.
doctor-certificates-ok = عند فتح الصفحات تُعتمد أيضًا الشهادات الموجودة في { $path }.
doctor-certificates-fail = تعذّرت قراءة الشهادات في { $path }، فلن تُفتح الصفحات التي تحتاج إليها. يرجى تحديد ملف PEM في PITH_CA_FILE أو SSL_CERT_FILE.
doctor-token-ok = يعرف تيليجرام هذا البوت باسم المستخدم { $name }.
doctor-token-none = لم يُضبط TELEGRAM_BOT_TOKEN: يعمل Pith في الطرفية فقط. للعمل في تيليجرام يلزم رمز من { -botfather }.
doctor-token-refused = تيليجرام يرفض الرمز. يرجى نسخ TELEGRAM_BOT_TOKEN من جديد من { -botfather }.
doctor-token-fail = تيليجرام لا يستجيب على { $address }. يرجى التحقق من الشبكة والوكيل، ومن TELEGRAM_BASE_URL إن كان مضبوطًا.
doctor-inline-on = الوضع المضمّن مفعّل: في أي محادثة تعطي كتابة { "\u2066" }@{ $name }{ "\u2069" } مع رابط ملخصًا.
doctor-inline-off = الوضع المضمّن معطّل: كتابة { "\u2066" }@{ $name }{ "\u2069" } مع رابط لا تفعل شيئًا في المحادثات الأخرى. لتفعيله يلزم إرسال { -setinline } إلى { -botfather }.
doctor-feedback-seen = يخبر تيليجرام بالبطاقات المضمّنة التي تُرسل؛ وآخر مرة كانت { $at }.
doctor-feedback-unseen = لم تُرسل أي بطاقة مضمّنة بعد، فلا يظهر هل ملاحظات الوضع المضمّن (inline feedback) مفعّلة. معها تصبح البطاقات ملخصات من تلقاء نفسها: يلزم إرسال { -setinlinefeedback } إلى { -botfather } واختيار { -all-feedback }.
doctor-feedback-missed = يبدو أن ملاحظات الوضع المضمّن (inline feedback) معطّلة: في { $at } اضطر أحد إلى الضغط على بطاقة للحصول على ملخصها. يلزم إرسال { -setinlinefeedback } إلى { -botfather } واختيار { -all-feedback }.
doctor-guest-on = وضع الضيف مفعّل: تمكن الإشارة إلى { "\u2066" }@{ $name }{ "\u2069" } في محادثات ليس عضوًا فيها.
doctor-guest-off = وضع الضيف معطّل: الإشارة إلى { "\u2066" }@{ $name }{ "\u2069" } لا تُسمع إلا في المحادثات التي هو عضو فيها. يمكن تفعيله في إعدادات البوت لدى { -botfather }.
doctor-privacy-on = وضع الخصوصية مفعّل: في المجموعات لا يرى هذا البوت إلا الأوامر والإشارات والردود. الأزرار والملخصات التلقائية هناك تحتاج إلى أن يكون مشرفًا، أو إلى تعطيل { -setprivacy } لدى { -botfather }.
doctor-privacy-off = وضع الخصوصية معطّل: تصل هذا البوت كل رسالة في مجموعاته. ولا يرد إلا حيث يُطلب منه، أو كما اختار مشرفو المجموعة.
doctor-access-open = استخدام هذا البوت متاح للجميع (PITH_ACCESS=open).
doctor-access-listed = استخدام هذا البوت متاح لمن سُمح لهم فقط (PITH_ACCESS=listed).
doctor-access-unbounded = استخدام هذا البوت متاح للجميع، ولنموذجه مفتاح، ولا ميزانية محددة لكل المستخدمين معًا: قد يراكم الغرباء فاتورتك. يلزم ضبط PITH_BUDGET_ALL أو PITH_ACCESS=listed.
doctor-price-missing = هناك ميزانية بالدولار، لكن لا سعر في PITH_PRICES لما يلي: { $models }. ولذلك لا تُحسب تكلفته.
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
    /1 /2 …                     أحد مقالات الخلاصة كاملًا
    /length short|medium|long   من الآن فصاعدًا؛ والقيمة auto تلغي الاختيار
    /language de|source|…       لغة الملخصات
    /points 1-12                عدد النقاط الرئيسية
    /style neutral|plain|bullets
    /quotes on|off   /unchecked on|off
    /settings /privacy /export /forget /example /quit
