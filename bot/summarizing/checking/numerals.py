"""Number words of the languages that readers speak, as data; folded as `normalise` folds."""

from __future__ import annotations


def _count(words: str, start: int = 0, step: int = 1) -> dict[str, int]:
    """Number words in order; alternatives (gender, case, spelling) are joined by a slash."""
    return {
        form: start + index * step
        for index, forms in enumerate(words.split())
        for form in forms.split("/")
    }


UNITS: dict[str, dict[str, int]] = {
    "en": _count(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen "
        "fourteen fifteen"
        " sixteen seventeen eighteen nineteen"
    )
    | _count("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)
    | _count(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1
    )
    | {"dozen": 12},
    "de": _count(
        "null eins zwei drei vier fünf/fuenf sechs sieben acht neun zehn elf zwölf/zwoelf dreizehn"
        " vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
    )
    | _count("zwanzig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig", 20, 10)
    | {"dutzend": 12, "zweimal": 2, "dreimal": 3},
    "es": _count(
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
        " dieciséis diecisiete dieciocho diecinueve"
    )
    | _count("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa", 20, 10)
    | {"veintiún": 21, "veintiuno": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24}
    | {"veinticinco": 25, "docena": 12, "cien": 100, "ciento": 100, "quinientos": 500},
    "fr": _count(
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze"
        " quinze seize"
    )
    | _count("vingt trente quarante cinquante soixante septante", 20, 10)
    | {"nonante": 90, "douzaine": 12, "dizaine": 10, "vingtaine": 20, "trentaine": 30}
    | {"cinquantaine": 50, "centaine": 100},
    "it": _count(
        "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici "
        "quattordici"
        " quindici sedici diciassette diciotto diciannove"
    )
    | _count("venti trenta quaranta cinquanta sessanta settanta ottanta novanta", 20, 10)
    | {"dozzina": 12, "decina": 10, "ventina": 20, "centinaio": 100},
    "pt": _count(
        "zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze"
        " catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito "
        "dezenove/dezanove"
    )
    | _count("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", 20, 10)
    | {"dúzia": 12, "cem": 100, "cento": 100, "quinhentos": 500},
    "pl": _count(
        "zero jeden dwa/dwie/dwóch/dwaj/dwoma trzy/trzech/trzej/trzem cztery/czterech/czterem"
        " pięć/pięciu sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu"
        " dziesięć/dziesięciu jedenaście/jedenastu dwanaście/dwunastu trzynaście/trzynastu"
        " czternaście/czternastu piętnaście/piętnastu szesnaście/szesnastu"
        " siedemnaście/siedemnastu osiemnaście/osiemnastu dziewiętnaście/dziewiętnastu"
    )
    | _count(
        "dwadzieścia/dwudziestu trzydzieści/trzydziestu czterdzieści/czterdziestu"
        " pięćdziesiąt/pięćdziesięciu sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt",
        20,
        10,
    ),
    "ru": _count(
        "ноль/нуль один/одна/одного два/две/двух/двум/двое три/трех/трем/трое "
        "четыре/четырех/четверо"
        " пять/пяти шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти"
        " одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати"
        " четырнадцать/четырнадцати пятнадцать/пятнадцати шестнадцать/шестнадцати"
        " семнадцать/семнадцати восемнадцать/восемнадцати девятнадцать/девятнадцати"
    )
    | _count(
        "двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят/пятидесяти"
        " шестьдесят/шестидесяти семьдесят/семидесяти восемьдесят девяносто сто/ста",
        20,
        10,
    )
    | {"дюжина": 12, "дюжину": 12, "двести": 200, "триста": 300, "пятьсот": 500},
    "uk": _count(
        "нуль один/одна/одного два/дві/двох/двом/двоє три/трьох/трьом/троє чотири/чотирьох/четверо"
        " п'ять/п'яти/п'ятеро шість/шести сім/семи вісім/восьми дев'ять/дев'яти десять/десяти"
        " одинадцять/одинадцяти дванадцять/дванадцяти тринадцять/тринадцяти"
        " чотирнадцять/чотирнадцяти п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять"
    )
    | _count(
        "двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто сто", 20, 10
    ),
    "tr": _count("sıfır bir iki üç dört beş altı yedi sekiz dokuz on")
    | _count("yirmi otuz kirk elli altmiş yetmiş seksen doksan yüz", 20, 10)
    | {"düzine": 12},
    "id": _count("nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas")
    | {"seratus": 100, "lusin": 12, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5},
    "ar": _count(
        "صفر واحد/واحده اثنان/اثنین/اثنتان/اثنتین ثلاثه/ثلاث اربعه/اربع خمسه/خمس سته/ست سبعه/سبع"
        " ثمانیه/ثمان/ثمانی تسعه/تسع عشره/عشر"
    )
    | _count("عشرون/عشرین ثلاثون/ثلاثین اربعون/اربعین خمسون/خمسین ستون/ستین سبعون/سبعین", 20, 10)
    | {
        "ثمانون": 80,
        "ثمانین": 80,
        "تسعون": 90,
        "تسعین": 90,
        "مئه": 100,
        "مائه": 100,
        "مئتین": 200,
    },
    "fa": _count(
        "صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده "
        "هفده هجده نوزده"
    )
    | _count("بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد", 20, 10),
    "hi": _count("शून्य एक दो तीन चार पांच/पाँच छह/छः सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह")
    | {"अठारह": 18, "उन्नीस": 19, "बीस": 20, "पच्चीस": 25, "तीस": 30, "चालीस": 40, "पचास": 50}
    | {"साठ": 60, "सत्तर": 70, "अस्सी": 80, "नब्बे": 90},
}
"""Words that stand for a number under a hundred (or a round one that is a word of its own)."""

SCALES: dict[str, tuple[int, ...]] = {
    "hundred": (100,), "hundreds": (100,), "hundert": (100,), "cent": (100,), "cents": (100,),
    "सौ": (100,),
    "thousand": (10**3,), "thousands": (10**3,), "tausend": (10**3,), "tsd": (10**3,),
    "mil": (10**3,), "miles": (10**3,), "mille": (10**3,), "mila": (10**3,), "milhares": (10**3,),
    "milliers": (10**3,), "tys": (10**3,), "ribu": (10**3,), "bin": (10**3,),
    "тыс": (10**3,), "тысяча": (10**3,), "тысячи": (10**3,), "тысяч": (10**3,), "тысячу": (10**3,),
    "тис": (10**3,), "тисяча": (10**3,), "тисячі": (10**3,), "тисяч": (10**3,),
    "tysiąc": (10**3,), "tysiące": (10**3,), "tysięcy": (10**3,),
    "الف": (10**3,), "الاف": (10**3,), "هزار": (10**3,), "हजार": (10**3,), "हज़ार": (10**3,),
    "천": (10**3,), "千": (10**3,),
    "lakh": (10**5,), "lakhs": (10**5,), "लाख": (10**5,),
    "crore": (10**7,), "crores": (10**7,), "करोड़": (10**7,),
    "万": (10**4,), "萬": (10**4,), "만": (10**4,),
    "億": (10**8,), "亿": (10**8,), "억": (10**8,),
    "兆": (10**12,), "조": (10**12,),
    "k": (10**3, 1), "m": (10**6, 1), "mn": (10**6,), "bn": (10**9,), "b": (10**9, 1),
    "tn": (10**12,),
    "mio": (10**6,), "mill": (10**6,), "mi": (10**6, 1), "mln": (10**6,), "млн": (10**6,),
    "mrd": (10**9,), "md": (10**9, 1), "mds": (10**9,), "mld": (10**9,), "млрд": (10**9,),
    "bi": (10**9, 1), "trn": (10**12,), "трлн": (10**12,), "bln": (10**12, 10**9),
    "milyon": (10**6,), "milyar": (10**9,), "trilyon": (10**12,),
    "juta": (10**6,), "miliar": (10**9,), "triliun": (10**12,),
    "ملیون": (10**6,), "ملایین": (10**6,), "ملیونا": (10**6,), "میلیون": (10**6,),
    "ملیار": (10**9,), "ملیارات": (10**9,), "میلیارد": (10**9,), "بلیون": (10**9, 10**12),
    "تریلیون": (10**12,),
    "मिलियन": (10**6,), "बिलियन": (10**9,), "अरब": (10**9,),
}  # fmt: skip
"""Words that multiply the number before them; several values where languages disagree."""

SCALE_STEMS: dict[str, tuple[int, ...]] = {
    "milliard": (10**9,), "miliard": (10**9,), "миллиард": (10**9,), "мільярд": (10**9,),
    "billion": (10**9, 10**12), "billón": (10**12,), "billon": (10**12, 10**9),
    "bilhã": (10**9,), "bilhõ": (10**9,), "biliã": (10**12,), "bilion": (10**12,),
    "trillion": (10**12, 10**18), "trilhã": (10**12,), "trilhõ": (10**12,), "триллион": (10**12,),
    "трильйон": (10**12,), "million": (10**6,), "millón": (10**6,), "millon": (10**6,),
    "milhã": (10**6,), "milhõ": (10**6,), "milion": (10**6,), "миллион": (10**6,),
    "мільйон": (10**6,), "тысяч": (10**3,), "тисяч": (10**3,),
    "tysięc": (10**3,), "tysiąc": (10**3,),
}  # fmt: skip
"""The same by how the word begins, whatever its ending."""

JOINTS = frozenset({"and", "und", "y", "et", "e", "i", "و"})
"""Words that may stand inside a number: two hundred and fifty."""
HAN_DIGITS = {character: value for value, character in enumerate("〇一二三四五六七八九")} | {
    "两": 2,
    "零": 0,
}
HAN_SCALES = {
    "十": 10,
    "百": 100,
    "千": 1000,
    "万": 10**4,
    "萬": 10**4,
    "億": 10**8,
    "亿": 10**8,
    "兆": 10**12,
}
