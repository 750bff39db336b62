"""Names are told from lists of names, and from what stands before them."""

from __future__ import annotations

import pytest

from bot.reading.page.about.authors import clean_names

WHOLE = [
    "José Ortega y Gasset", "Ortega y Gasset", "Santiago Ramón y Cajal", "Benito Pérez Galdós",
    "María de la Cruz", "Ludwig van Beethoven", "Ursula von der Leyen", "Von Trapp",
    "von Trapp", "Maria von Trapp", "Von der Leyen", "van der Berg", "Di Stefano", "Af Klint",
    "Hilma af Klint", "Robin van Persie", "Abdullah bin Zayed Al Nahyan", "Ahmed al-Rashid",
    "Ibn Khaldun", "Naomi bint Ali", "Eça de Queiroz", "Sophia de Mello Breyner Andresen",
    "Castro e Silva", "Antoni Gaudí i Cornet", "Josep Puig i Cadafalch", "Karl zu Guttenberg",
    "Leonardo da Vinci", "Charles de Gaulle", "Flannery O'Connor", "Alasdair MacIntyre",
    "Simone de Beauvoir", "Vincent van Gogh", "Dorothy L. Sayers", "Jean-Paul Sartre",
    "Morgan & Morgan", "Food and Drug Administration", "Ministerio de Salud y Consumo",
    "Министерство культуры и спорта", "محمد بن سلمان", "Robert De Niro", "De Gaulle",
    "Department of Health and Human Services",
]  # fmt: skip


@pytest.mark.parametrize("name", WHOLE)
def test_one_name(name: str) -> None:
    """Particles, and conjunctions within a name or a body's, part nothing and are not lost."""
    assert clean_names([name]) == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Ann Lee and Bo Ek", ["Ann Lee", "Bo Ek"]),
        ("Ann Lee, Bo Ek and Cy Oh", ["Ann Lee", "Bo Ek", "Cy Oh"]),
        ("Ann Lee & Bo Ek", ["Ann Lee", "Bo Ek"]),
        ("Maria & Katerina", ["Maria", "Katerina"]),
        ("Ann Lee and Bo Ek, Coast Press", ["Ann Lee", "Bo Ek", "Coast Press"]),
        ("Ann and Bob Smith", ["Ann", "Bob Smith"]),
        ("Von Anna Schmidt und Karl Weiß", ["Anna Schmidt", "Karl Weiß"]),
        ("von: Trapp", ["Trapp"]),
        ("Von dpa", ["dpa"]),
        ("Par Jean Petit et Marie Roux", ["Jean Petit", "Marie Roux"]),
        ("Por Juan Pérez y María Zambrano", ["Juan Pérez", "María Zambrano"]),
        ("José Ortega y Gasset y María Zambrano", ["José Ortega y Gasset", "María Zambrano"]),
        ("Di Anna Rossi e Luca Bianchi", ["Anna Rossi", "Luca Bianchi"]),
        ("Por Ana Souza e João da Silva", ["Ana Souza", "João da Silva"]),
        ("Av Kari Nordmann og Ola Hansen", ["Kari Nordmann", "Ola Hansen"]),
        ("Av Anna Lind och Bo Ek", ["Anna Lind", "Bo Ek"]),
        ("Door Jan de Vries en Piet van Dijk", ["Jan de Vries", "Piet van Dijk"]),
        ("Jan Kowalski i Anna Nowak", ["Jan Kowalski", "Anna Nowak"]),
        ("Иван Петров и Анна Сидорова", ["Иван Петров", "Анна Сидорова"]),
        ("Автор: Іван Франко та Леся Українка", ["Іван Франко", "Леся Українка"]),
        ("Ayşe Yılmaz ve Mehmet Kaya", ["Ayşe Yılmaz", "Mehmet Kaya"]),
        ("Oleh Budi Santoso dan Siti Rahma", ["Budi Santoso", "Siti Rahma"]),
        ("محمد علي و أحمد حسن", ["محمد علي", "أحمد حسن"]),
        ("राम शर्मा और सीता वर्मा", ["राम शर्मा", "सीता वर्मा"]),
        ("作者：张三、李四", ["张三", "李四"]),
        ("LUDWIG VAN BEETHOVEN", ["Ludwig van Beethoven"]),
        ("ANN MCDONALD", ["Ann McDonald"]),
        ("Von Redaktion", []),
    ],
)
def test_several_names(text: str, names: list[str]) -> None:
    """Names are parted in the words of many languages, and lose their "by"."""
    assert clean_names([text]) == names
