"""Sentences that end where the bar stands, and nowhere else, in each language of the interface."""

from __future__ import annotations

CASES = {
    "en": [
        "Ms. Ernst left early.|She was tired.",
        "The shop opens at 9 a.m. Monday.|It closes at noon.",
        "Dr. Lee met Mr. Ito on Nov. 5.|They talked.",
        "It cost 3.5 million, i.e. too much.|Nobody paid.",
        "He said no.|Then he left.",
        "See No. 5.|It is short.",
    ],
    "de": [
        "Der 2. Weltkrieg endete 1945.|Danach kam der Frieden.",
        "Am 3. Oktober feiert man.|Alle kommen.",
        "Prof. Dr. Müller kam ca. 10 Minuten später.|Das war z. B. gestern so.",
        "Das geschah im Jahr 1945.|Danach war Ruhe.",
        "Er rief Max.|Max kam.",
    ],
    "es": [
        "El Sr. García llegó.|La Sra. López no.",
        "Vive en la Av. Libertad núm. 5.|Es cara.",
        "¿Vendrá la Dra. Ruiz?|Nadie lo sabe.",
    ],
    "fr": [
        "M. Macron a parlé.|Mme. Borne a répondu.",
        "Le Dr. Martin et MM. Petit et Grand sont là.|Ils attendent.",
        "Voir l'art. 5 de la loi.|Elle est claire.",
        "Le mur fait 10 m.|Puis vient la mer.",
        "C'est de l'art.|Il le sait.",
    ],
    "it": [
        "Il sig. Rossi è qui.|La dott.ssa Bianchi no.",
        "L'on. Verdi ha parlato.|Nessuno ascoltava.",
        "Vedi l'art. 5, pag. 10.|È chiaro.",
    ],
    "pt": [
        "O Sr. Silva chegou.|A Dra. Souza saiu.",
        "Mora na Av. Brasil.|É longe.",
        "Veja o art. 5 da lei.|É clara.",
    ],
    "pl": [
        "Przyszło ok. 70 osób.|Było głośno.",
        "To 20 proc. Polaków.|Reszta milczy.",
        "Zaczyna się o godz. 18.|Wstęp jest wolny.",
        "Prof. Nowak i dr Kos mówili.|Wszyscy słuchali.",
    ],
    "ru": [
        "Т. е. они ушли.|Никто не остался.",
        "Встреча прошла на ул. Ленина.|Было тихо.",
        "Это стоит 5 тыс. рублей.|Дорого.",
        "Проф. Иванов пришёл.|Он молчал.",
        "Он сказал им.|Потом ушёл.",
    ],
    "uk": [
        "Він живе на вул. Франка.|Там тихо.",
        "Це коштує 5 тис. гривень.|Дорого.",
        "Проф. Коваль прийшов.|Він мовчав.",
    ],
    "tr": [
        "Maç 34. haftada oynandı.|Herkes izledi.",
        "Dr. Yılmaz geldi.|Prof. Kaya gitti.",
        "Bu 2. Dünya Savaşı sırasında oldu.|Sonra barış geldi.",
    ],
    "ar": [
        "وصل الوزير أمس.|غادر اليوم.",
        "هل جاء د. أحمد؟|لا أحد يعرف.",
    ],
    "fa": [
        "وزیر دیروز آمد.|امروز رفت.",
        "آیا او آمد؟|کسی نمی‌داند.",
    ],
    "hi": [
        "डॉ. सिंह आए।|वे चले गए।",
        "क्या श्री. मोदी आए?|हाँ।",
    ],
    "id": [
        "Dr. Budi datang.|Ia pergi.",
        "Rumahnya di Jl. Sudirman No. 5.|Jauh sekali.",
    ],
    "ja": [
        "金利は3.5％だった。|市場は静かだった。",
        "「そうだ。」と彼は言った。|誰も聞かなかった。",
    ],
    "ko": [
        "금리는 3.5%였다.|시장은 조용했다.",
        "그는 왔다.|그녀는 갔다.",
    ],
    "zh": [
        "增长了3.5%。|市场平静。",
        "他来了吗？|没人知道。",
    ],
}
