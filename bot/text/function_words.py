"""Words that say nothing by themselves, in the languages that readers speak, as data (folded)."""

from __future__ import annotations

_WORDS = {
    "en": """
        a about after although during despite however though while without within
        all also an and any are as at be because been before but by can could did
        do does for from had has have he her him his how i if in into is it its just many may
        me more most much my no not of on one only or other our out over she should so some
        such tell than that the their them then there these they this those to under up us was
        we were what when where which who whom whose why will with would you your explain say
        says said article text
    """,
    "de": """
        aber als am an auch auf aus bei bin bis das dass dem den der des die dies diese dieser
        ein eine einem einen einer eines er es für hat hatte haben ich im in ist ja kann mit
        nach nicht noch nur oder sein seine sich sie sind so über um und uns unter vom von vor
        war waren warum was wann weil wer wem wen werden wie wieso wird wo wurde wurden zu zum
        zur welche welcher welches gibt
    """,
    "es": """
        a al como con cual cuales cuando cuanto cuantos de del desde donde el ella en entre era
        es esta este esto fue ha han hay la las le les lo los mas muy no o para pero por porque
        que quien quienes se ser si sin sobre son su sus también un una y qué cómo cuál cuándo
        cuánto cuántos cuántas dónde quién quiénes más está fueron dice
    """,
    "fr": """
        a à au aux avec ce ces cette comme comment dans de des du elle en est et eu eux il ils
        je la le les leur lui mais me même ne nous on ont ou où par pas plus pour pourquoi qu
        que quel quelle quels quelles quand qui quoi sa se ses si son sont sur un une vous y
        été était combien d l c s n dit c'est qu'est
    """,
    "it": """
        a ad al alla alle anche che chi ci come con cosa da dal dalla dei del della delle di
        dove e è era gli ha hanno i il in la le lo ma nel nella non o per perché più quale
        quali quando quanto quanti se sono su sul sulla un una uno si stato
    """,
    "pt": """
        a ao aos as com como da das de do dos e ela ele em entre era essa este esta foi há isso
        já mais mas na nas não no nos o os ou para pela pelo por porque qual quais quando
        quanto quantos que quem se sem ser seu sua são também um uma onde é à foram
    """,
    "pl": """
        a ale bo by być był była było co czy czemu dla dlaczego do gdzie i ich ile jak jaki
        jaka jakie jest już kiedy kto która które który lub ma na nad nie o od po pod przez
        przy są się tak ten ta to tym w we z za ze że
    """,
    "ru": """
        а без бы был была были было в вам вас во вот все всех где да для до его ее если есть
        еще же за и из или им их к как какая какие какой какое ко когда кто ли мы на над не нет
        но о об он она они от откуда по под почему при про с сколько со так там то того тоже
        только ты у уже что чего чем чтобы эта эти это этот куда зачем
    """,
    "uk": """
        а але без би був була були було в вже від він вона вони все да де для до є з за зі і й
        із інші їх його її як яка яке які який коли ким кого кому ми на над не ні о об по при
        про скільки та так там те теж ти то у хто це цей ці цього чи чому чого що щоб
    """,
    "tr": """
        acaba ama ancak bir bu çok da daha de değil diye en gibi hangi hem her için ile ise kaç
        kadar ki kim kime mi mı mu mü nasıl ne neden nedir nerede neresi niçin o olan olarak
        oldu olduğu ve veya ya zaman şu var
    """,
    "id": """
        ada adalah agar akan apa apakah atau bagaimana bahwa bagi berapa bisa dalam dan dari
        dengan di dia hanya ini itu jika juga kapan karena ke kepada kenapa mana mengapa mereka
        oleh pada para saat saja sebagai sebuah siapa telah tersebut tidak untuk yang
    """,
    "ar": """
        ان انه او اي این الذی التی الی اذا الا بین بعد تم ثم حتی حول خلال ذلک عن عند علی غیر فی
        قبل قد کان کانت کل کم کما کیف کما لا لم لماذا لن له لها ما ماذا متی مع من منذ مما هذا
        هذه هل هو هی و یا یکون
    """,
    "fa": """
        از اما ان انها اگر او اند ایا این با باید بر برای بود به تا چرا چقدر چند چه چگونه چیست
        در را شد شده شود کجا کدام کرد کرده که کی ما می نه نیز هم هر همه و یا یک است هست کسی
    """,
    "hi": """
        और का की के को है हैं था थे थी में से पर ने यह वह ये वे इस उस जो कि क्या कौन कब कहाँ
        कहां क्यों कैसे कितना कितने कितनी किस किसने भी ही तो नहीं एक लिए साथ हो होता गया गई गए
        कर
    """,
    "ja": """
        何が 何を 何で 何と いつ どこ だれ 誰が 誰で なぜ どの どう です ます した ませ でし とは
    """,
    "zh": """
        什么 什麼 怎么 怎麼 哪里 哪里 谁是 是谁 为何 为什 為什 多少 如何 何时 是什 的是 了什
    """,
    "ko": """
        무엇 언제 어디 누가 누구 왜 어떻게 몇 얼마 어떤 이 그 저 및 등 수 것
    """,
}
FUNCTION_WORDS = frozenset(word for words in _WORDS.values() for word in words.split())
"""All of them: a word that joins others in one language seldom carries a text in another."""
