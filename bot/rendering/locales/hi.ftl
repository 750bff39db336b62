# What Pith says, in Hindi. The rules stand in en.ftl. Readers are "आप"; Pith speaks of itself
# without gender ("मैंने", "मुझे", passives), as Hindi verbs would give it one.

## First words

start =
    पढ़ने का समय नहीं? सारांश लीजिए।

    मुझे कोई लिंक, टेक्स्ट या फ़ाइल (PDF, DOCX, EPUB, HTML, Markdown) भेजें। उसे पढ़कर आपको काम की बातें बता दी जाएँगी, हर बात के साथ स्रोत के अपने शब्द भी।

    किसी लेख के बारे में पूछना हो, तो उसके सारांश का जवाब दें। भाषा, लंबाई और शैली /settings से बदलें; बाकी सब /help में है।
help =
    आप क्या भेज सकते हैं

    • एक या कई लिंक; शब्दों के पीछे या तस्वीर के नीचे वाला लिंक भी
    • पेस्ट या फ़ॉरवर्ड किया हुआ टेक्स्ट; लंबा हो तो टुकड़ों में भी आ सकता है
    • 20 MB तक की फ़ाइल: PDF, DOCX, EPUB, HTML, Markdown या सादा टेक्स्ट

    आपको क्या मिलेगा

    • आपकी भाषा में मुख्य बातें; ↗ लेख को उन्हीं शब्दों पर खोलता है जिन पर वह बात टिकी है
    • स्रोत के अपने शब्द: वे अंश, हूबहू
    • आख़िरी पंक्ति में: क्या पढ़ा गया और कुछ छूटा या नहीं

    सारांश के जवाब में सवाल भेजें: उत्तर सिर्फ़ उसी लेख से मिलेगा, और लेख में न हो तो यह भी बताया जाएगा। सारांश के नीचे के बटन उसे छोटा या लंबा करते हैं, या उसकी भाषा बदलते हैं।

    यह जाँचा जाता है कि उद्धरण, संख्याएँ और नाम लेख में मिलते हैं। लेख ख़ुद सही है या नहीं, यह मुझे मालूम नहीं हो सकता।

    /settings · भाषा, लंबाई, शैली
    /language · आपके सारांशों की भाषा
    /privacy · मेरे पास क्या रखा जाता है और उसे कैसे हटाएँ
privacy =
    आपके टेलीग्राम ID के साथ मेरे पास क्या रखा जाता है:

    • आपकी सेटिंग्स
    • आपको दिखाए गए सारांश (लिंक, शीर्षक, समय), ताकि बटन और जवाब काम करते रहें
    • आपके भेजे टेक्स्ट और फ़ाइलें, जैसी वे पढ़ी गईं, और उनके सारांश; इन्हें कोई और नहीं देखता
    • आपके अनुरोधों में क्या लगा (समय, मॉडल, टोकन), बिना किसी टेक्स्ट के

    सार्वजनिक पेजों के सारांश आपके ID के बिना रखे जाते हैं, और वही लिंक भेजने वाले हर व्यक्ति के काम आते हैं।

    अगर यहाँ कोई भाषा मॉडल सेट है, तो सारांश के लिए दिया गया टेक्स्ट और उसके बारे में आपके सवाल उसे भेजे जाते हैं। यह बॉट चलाने वाला व्यक्ति इसका डेटाबेस पढ़ सकता है।

    /export से आपके बारे में रखा गया सब कुछ आपको मिल जाता है। /forget उसे हटा देता है।
small-talk = नमस्ते! कोई लिंक, टेक्स्ट या फ़ाइल भेजें और उसकी काम की बातें पाएँ। ज़्यादा जानकारी /help में है।
unknown-command = यह कमांड मेरी जानकारी में नहीं है। मुझसे क्या-क्या हो सकता है, /help में देखें; या सीधे कोई लिंक, टेक्स्ट या फ़ाइल भेजें।
nothing-found = इसमें पढ़ने लायक कुछ नहीं मिला। कोई लिंक, कुछ वाक्यों का टेक्स्ट या फ़ाइल भेजें।
reply-unknown = यह पता नहीं चला कि आप किस लेख की बात कर रहे हैं। मेरे किसी सारांश का जवाब दें, या लिंक फिर से भेजें।
too-many-links = { $count ->
    [one] एक बार में जितने लिंक पढ़े जाते हैं, यह उनसे एक ज़्यादा है। पहले { $most } लिए जा रहे हैं; आख़िरी वाला बाद में फिर से भेजें।
   *[other] एक बार में जितने लिंक पढ़े जाते हैं, ये उनसे { $count } ज़्यादा हैं। पहले { $most } लिए जा रहे हैं; बाकी बाद में फिर से भेजें।
}
and-more = { $count ->
    [one] और एक अन्य
   *[other] और { $count } अन्य
}

## While the reader waits

progress-reading = पढ़ना जारी है…
progress-writing = लिखना जारी है…
progress-part = लंबा लेख पढ़ा जा रहा है: { $total } में से भाग { $done }…
stopped = रोक दिया गया। जब चाहें, फिर से भेजें।

## A summary

quotes-title = स्रोत के अपने शब्द
page = पृ. { NUMBER($page, useGrouping: 0) }
doubts = लेख में नहीं मिला: { $doubts }
no-passage = इसके लिए लेख में कोई अंश नहीं मिला
points-left-out = { $count ->
    [one] एक बात छोड़ दी गई: लेख में उसका कोई आधार नहीं है।
   *[other] { $count } बातें छोड़ दी गईं: लेख में उनका कोई आधार नहीं है।
}
authors-more = { $count ->
    [one] { $names } और एक अन्य
   *[other] { $names } और { $count } अन्य
}
untitled = बिना शीर्षक

## The last line: an honest reading report

reading-minutes = पढ़ने में { $minutes } मिनट
reading-full = पूरा पढ़ा गया
reading-share = { $percent }% पढ़ा गया (बहुत लंबा है)
reading-teaser = सिर्फ़ शुरुआती हिस्सा: बाकी शायद सशुल्क है
reading-consent-wall = सिर्फ़ कुकी की सूचना
reading-login-wall = सिर्फ़ लॉग इन पेज
reading-bot-check = सिर्फ़ रोबोट की जाँच वाला पेज
reading-error-page = सिर्फ़ त्रुटि वाला पेज
reading-link-list = सिर्फ़ लिंक की सूची
reading-empty = पढ़ने लायक कुछ नहीं
reading-media-page = सिर्फ़ वीडियो, आवाज़ या तस्वीरें
reading-product-page = सिर्फ़ किसी सामान का पेज
reading-app-shell = सिर्फ़ ख़ाली पेज, जिसे स्क्रिप्ट भरती है
reading-via-archive = संग्रह की प्रति से
reading-via-renderer = ब्राउज़र से पढ़ा गया
fallback-no-model = बिना मॉडल का सारांश: कोई मॉडल सेट नहीं है
fallback-model-down = बिना मॉडल का सारांश: मॉडल से जवाब नहीं मिला
fallback-model-misconfigured = बिना मॉडल का सारांश: मॉडल ठीक से सेट नहीं है
fallback-model-unusable = बिना मॉडल का सारांश: मॉडल का जवाब काम का नहीं था
fallback-model-refused = बिना मॉडल का सारांश: मॉडल ने इस टेक्स्ट से इनकार किया
fallback-model-budget = बिना मॉडल का सारांश: मॉडल का बजट ख़त्म है

## Answers to questions

answer-not-found = लेख में यह नहीं बताया गया है।
answer-no-model = सबसे मेल खाते अंश, बिना मॉडल के: कोई मॉडल सेट नहीं है
answer-model-down = सबसे मेल खाते अंश, बिना मॉडल के: मॉडल से जवाब नहीं मिला
answer-model-misconfigured = सबसे मेल खाते अंश, बिना मॉडल के: मॉडल ठीक से सेट नहीं है
answer-model-unusable = सबसे मेल खाते अंश, बिना मॉडल के: मॉडल का जवाब काम का नहीं था
answer-model-refused = सबसे मेल खाते अंश, बिना मॉडल के: मॉडल ने इस टेक्स्ट से इनकार किया
answer-model-budget = सबसे मेल खाते अंश, बिना मॉडल के: मॉडल का बजट ख़त्म है

## Languages

language-kept = हो गया। अब से आपके सारांश इस भाषा में आएँगे: { $language }।
language-source = लेख की भाषा

## Settings

settings-title = सेटिंग्स
settings-hint = जिस सेटिंग को बदलना हो, उस पर टैप करें। अब से आप जो भी भेजेंगे, उस पर यह लागू होगी।
setting-language = सारांश की भाषा
setting-interface = इस चैट की भाषा
setting-length = लंबाई
setting-points = मुख्य बातें
setting-style = शैली
setting-quotes = उद्धरण
setting-unsupported = बिना आधार की बातें
setting-language-question = आपको सारांश किस भाषा में चाहिए?
setting-interface-question = आपसे किस भाषा में बात की जाए?
setting-length-question = सारांश कितने लंबे हों?
setting-points-question = सारांश में कितनी मुख्य बातें हों?
setting-style-question = सारांश किस शैली में लिखे जाएँ?
setting-quotes-question = क्या आप वे अंश देखना चाहेंगे जिन पर सारांश टिका है?
setting-unsupported-question = जिस बात का उद्धरण, संख्याएँ या नाम लेख में न मिलें, उसका क्या किया जाए?
length-short = छोटा
length-medium = मध्यम
length-long = लंबा
style-neutral = तटस्थ
style-plain = आसान शब्द
style-bullets = सिर्फ़ मुख्य बातें
quotes-on = दिखाएँ
quotes-off = छिपाएँ
unsupported-keep = टिप्पणी के साथ दिखाएँ
unsupported-drop = छोड़ दें
points-by-length = लंबाई के हिसाब से
from-reader = आपकी पसंद
from-telegram = टेलीग्राम की भाषा
from-interface = इस चैट जैसी
from-length = लंबाई के हिसाब से
from-default = डिफ़ॉल्ट

## What is kept of the reader

export-caption = आपके बारे में मेरे पास रखा सब कुछ। फ़ाइल JSON है: किसी भी टेक्स्ट एडिटर में खुल जाएगी।
forget-question = आपके बारे में मेरे पास रखा सब कुछ हटा दिया जाए: आपकी सेटिंग्स, सारांशों की सूची, टेक्स्ट और फ़ाइलें? इसे वापस नहीं लाया जा सकेगा।
forget-done = हो गया: अब आपके बारे में कुछ भी नहीं रखा है। फिर कुछ भेजेंगे तो शुरुआत नए सिरे से होगी।
forget-kept = ठीक है, सब कुछ जैसा था वैसा ही रहेगा।

## Buttons

button-shorter = छोटा करें
button-longer = लंबा करें
button-language = भाषा
button-back = ‹ वापस
button-done = हो गया
button-yes-delete = हाँ, सब हटा दें
button-keep = नहीं, रहने दें
button-setting = { $name }: { $value }
button-chosen = ✓ { $value }
button-reset = डिफ़ॉल्ट: { $value }

## Short notices over the chat

alert-saved = सेव हो गया।
alert-unchanged = यह पहले से ही ऐसा है।
alert-working = इस पर काम पहले से चल रहा है।
alert-outdated = यह बटन मेरे पुराने संस्करण का है। /settings या वही लिंक फिर से भेजें।

## Commands, as Telegram lists them

command-start = मेरा काम क्या है
command-help = क्या भेज सकते हैं और क्या मिलेगा
command-settings = भाषा, लंबाई, शैली
command-language = आपके सारांशों की भाषा
command-privacy = आपके बारे में क्या रखा जाता है
command-export = आपके बारे में रखा सब कुछ पाएँ
command-forget = आपके बारे में रखा सब कुछ हटाएँ

## Errors: what happened, and what the reader can do

error-link-refused = सिर्फ़ http या https से शुरू होने वाले सार्वजनिक वेब पते खोले जाते हैं। लिंक जाँचें, या टेक्स्ट ही यहाँ पेस्ट करें।
error-page-unreachable = साइट से जवाब नहीं मिला। लिंक जाँचें, या कुछ मिनट बाद फिर कोशिश करें।
error-page-not-found = साइट के अनुसार ऐसा कोई पेज नहीं है। लिंक जाँचें: शायद वह अधूरा है, या लेख की जगह बदल गई है।
error-page-blocked = साइट मेरे जैसे पाठकों को रोक देती है। लेख ख़ुद खोलें और उसका टेक्स्ट यहाँ पेस्ट करें; सारांश मिल जाएगा।
error-paywall-found = सिर्फ़ शुरुआती हिस्सा खुला है, पूरा लेख सशुल्क है। अगर आप उसे पढ़ सकते हैं, तो टेक्स्ट यहाँ पेस्ट करें।
error-consent-wall-found = लेख की जगह सिर्फ़ कुकी की सूचना मिली। पेज ख़ुद खोलें और उसका टेक्स्ट यहाँ पेस्ट करें।
error-login-wall-found = साइट इसे सिर्फ़ लॉग इन करने वालों को दिखाती है। अगर आप इसे पढ़ सकते हैं, तो टेक्स्ट यहाँ पेस्ट करें।
error-link-list-found = यह पेज लेख नहीं, लिंक की सूची है। जो लेख पढ़ना हो, उसका लिंक भेजें।
error-no-article-found = पेज खुला, पर उसमें कोई लेख नहीं मिला। अगर है, तो उसका टेक्स्ट यहाँ पेस्ट करें।
error-media-page-found = इस पेज पर वीडियो, आवाज़ या तस्वीरें हैं, टेक्स्ट लगभग नहीं है। अगर लिखित रूप या इस पर कोई लेख हो, तो वह भेजें।
error-product-page-found = यह पेज कुछ बेचता है, लेख नहीं है। इस पर कोई लेख या समीक्षा भेजें, या जो टेक्स्ट चाहिए वह पेस्ट करें।
error-app-shell-found = यह पेज अपना टेक्स्ट ब्राउज़र में बनाता है, मुझे ख़ाली ढाँचा मिला। इसे ख़ुद खोलें और टेक्स्ट यहाँ पेस्ट करें, या PDF भेजें।
error-nothing-to-read = इसमें सारांश के लायक एक भी वाक्य नहीं मिला। स्कैन की हुई फ़ाइल में सिर्फ़ तस्वीरें होती हैं; असली टेक्स्ट वाली फ़ाइल भेजें।
error-source-too-large = यह पढ़ने की सीमा से बड़ा है (पेज के लिए 10 MB, फ़ाइल के लिए 20 MB)। इसका एक हिस्सा भेजें, या टेक्स्ट पेस्ट करें।
error-unsupported-file = इस तरह की फ़ाइल पढ़ी नहीं जा सकती। PDF, DOCX, EPUB, HTML, Markdown और सादा टेक्स्ट चलेगा।
error-broken-file = यह फ़ाइल नहीं खुल रही, शायद ख़राब है। इसे फिर से सेव करके नई फ़ाइल भेजें।
error-protected-file = इस फ़ाइल पर पासवर्ड लगा है। इसे बिना पासवर्ड के सेव करके भेजें।
error-reading-too-slow = इसे पढ़ने में तय सीमा से ज़्यादा समय लग गया। बाद में फिर कोशिश करें, या जो हिस्सा जानना हो उसे पेस्ट करें।
error-model-unavailable = भाषा मॉडल अभी जवाब नहीं दे रहा। कुछ मिनट बाद फिर कोशिश करें।
error-model-misconfigured = भाषा मॉडल यहाँ ठीक से सेट नहीं है। कृपया बॉट चलाने वाले को बताएँ; pith doctor दिखाता है कि क्या ठीक करना है।
error-model-budget-spent = भाषा मॉडल का बजट ख़त्म हो गया है। बाद में फिर कोशिश करें, या बॉट चलाने वाले को बताएँ।
error-model-refused = भाषा मॉडल इस टेक्स्ट पर लिखने से इनकार करता है। कोई दूसरा टेक्स्ट शायद चल जाए।
error-prompt-too-long = यह टुकड़ों में भी भाषा मॉडल के लिए बहुत लंबा है। इसका कोई छोटा हिस्सा भेजें।
error-answer-unusable = भाषा मॉडल का जवाब काम का नहीं था। फिर कोशिश करें; दूसरी बार में अक्सर काम हो जाता है।
error-database-too-new = मेरा डेटाबेस मेरे किसी नए संस्करण ने लिखा है। बॉट चलाने वाले को उसे अपडेट करना होगा।
error-database-unavailable = अभी मेरी याददाश्त तक पहुँच नहीं है। थोड़ी देर में फिर कोशिश करें; ऐसा ही रहे तो बॉट चलाने वाले को बताएँ।
error-summary-forgotten = इस सारांश का लेख अब मेरे पास नहीं है। लिंक, टेक्स्ट या फ़ाइल फिर से भेजें।
error-unknown = मेरी तरफ़ से कुछ गड़बड़ हुई; इसे बॉट चलाने वाले के लिए दर्ज कर लिया गया है। कृपया फिर कोशिश करें।

## The terminal

terminal-welcome =
    पढ़ने का समय नहीं? सारांश लीजिए।

    कोई लिंक, फ़ाइल का पाथ या टेक्स्ट पेस्ट करें, फिर Enter दबाएँ। सवाल का जवाब पिछले लेख से दिया जाता है।
    /settings, /language, /help; बाहर निकलने के लिए Ctrl-D या /quit।
terminal-setting-unknown = यह मान यहाँ काम का नहीं है। क्या चलेगा, /help में देखें; अभी क्या लागू है, /settings में।

## pith doctor: each finding says what to mend

doctor-python-ok = Python { $version }।
doctor-config-fail = कॉन्फ़िगरेशन इस्तेमाल नहीं हो सकता: { $problems }। इसे एनवायरनमेंट में या .env फ़ाइल में ठीक करें।
doctor-database-ok = डेटाबेस { $path } पढ़ा और लिखा जा सकता है।
doctor-database-too-new = डेटाबेस { $path } किसी नए Pith ने लिखा है। Pith अपडेट करें, या PITH_DATABASE में कोई दूसरी फ़ाइल दें।
doctor-database-fail = डेटाबेस { $path } पढ़ा और लिखा नहीं जा सकता। देखें कि फ़ोल्डर मौजूद है, आपका है और उसमें जगह है, या PITH_DATABASE में कोई दूसरी फ़ाइल दें।
doctor-token-ok = टेलीग्राम इस बॉट को @{ $name } के नाम से जानता है।
doctor-token-none = TELEGRAM_BOT_TOKEN सेट नहीं है: Pith सिर्फ़ टर्मिनल में चलेगा। टेलीग्राम पर चलाने के लिए @BotFather से टोकन लें।
doctor-token-refused = टेलीग्राम इस टोकन को नहीं मानता। @BotFather से TELEGRAM_BOT_TOKEN फिर से कॉपी करें।
doctor-token-fail = टेलीग्राम { $address } पर जवाब नहीं दे रहा। नेटवर्क, प्रॉक्सी और, अगर सेट किया हो, तो TELEGRAM_BASE_URL जाँचें।
doctor-model-ok = मॉडल { $model } जवाब दे रहा है।
doctor-model-none = कोई मॉडल सेट नहीं है: Pith वाक्य ख़ुद चुनता है। OPENAI_API_KEY सेट करें, या अपने मॉडल के लिए OPENAI_BASE_URL।
doctor-model-refused = सर्वर { $model } को नहीं मानता। OPENAI_API_KEY, OPENAI_BASE_URL और OPENAI_MODEL जाँचें।
doctor-model-budget = { $model } के खाते की सीमा ख़त्म है। इसे मॉडल देने वाली सेवा पर जाँचें, या कोई दूसरी कुंजी सेट करें।
doctor-model-fail = मॉडल { $model } जवाब नहीं दे रहा। देखें कि वह चल रहा है, और OPENAI_BASE_URL जाँचें।
doctor-summary = { $count ->
    [0] जो कुछ सेट है, सब काम कर रहा है।
    [one] एक चीज़ ख़राब है।
   *[other] { $count } चीज़ें ख़राब हैं।
}

terminal-example = देखिए, एक लेख के साथ क्या होता है। फिर आपकी बारी।
terminal-help =
    कोई लिंक या फ़ाइल का पाथ भेजें, या टेक्स्ट पेस्ट करें। फिर उसके बारे में आसान शब्दों में पूछें।

    /shorter /longer            वही सारांश, दूसरी लंबाई में
    /length short|medium|long   अब से; auto से चुनाव वापस हो जाता है
    /language de|source|…       सारांशों की भाषा
    /points 1-12                कितनी मुख्य बातें
    /style neutral|plain|bullets
    /quotes on|off   /unchecked on|off
    /settings /privacy /export /forget /example /quit
