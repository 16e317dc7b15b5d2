import pytest

from grader_app.core.languages import is_in_another_language, language_of_class
from grader_app.core.triage import Flag, triage
from tests.rosters import make_session

SAID = {
    "en": "The bulb is lit because there is a closed path from the battery to the bulb.",
    "de": "Die Lampe leuchtet, weil es einen geschlossenen Weg von der Batterie zur Lampe gibt.",
    "fr": "La lampe est allumée parce qu'il y a un chemin fermé entre la pile et la lampe.",
    "es": "La bombilla está encendida porque hay un camino cerrado entre la pila y la bombilla.",
    "it": "La lampadina è accesa perché c'è un percorso chiuso tra la pila e la lampadina.",
    "pt": "A lâmpada está acesa porque há um caminho fechado entre a pilha e a lâmpada, e não uma falha.",
    "nl": "De lamp brandt omdat er een gesloten weg is van de batterij naar de lamp.",
    "pl": "Żarówka świeci się, ponieważ droga z baterii do żarówki jest zamknięta i nie jest przerwana.",
    "tr": "Ampul yanıyor çünkü pil ile ampul arasında kapalı bir yol var ve bu yol kopuk değil.",
    "ru": "Лампочка горит, потому что от батареи к лампочке есть замкнутый путь, и он не прерван.",
    "uk": "Лампочка горить, тому що від батареї до лампочки є замкнений шлях, і він не перерваний.",
    "ar": "المصباح مضيء لأن هناك مسار مغلق من البطارية إلى المصباح في الدائرة",
    "el": "Ο λαμπτήρας ανάβει επειδή υπάρχει κλειστή διαδρομή από την μπαταρία.",
    "he": "הנורה דולקת כי יש מסלול סגור מן הסוללה אל הנורה",
    "hi": "बल्ब जल रहा है क्योंकि बैटरी से बल्ब तक एक बंद रास्ता है",
    "ko": "전지에서 전구까지 닫힌 길이 있기 때문에 전구가 켜져 있습니다",
    "zh": "灯泡亮着，因为从电池到灯泡有一条闭合的通路。",
    "ja": "電池から電球まで閉じた道があるので、電球は光っています。",
}
SHORT = [
    "",
    "no sé",
    "die Batterie",
    "un camino cerrado",
    "ΔQ = m · c · ΔT",
    "x = (a + b) / c und y = 3",
    "F = m a, v = s / t, p = m v, E = m c",
    "電池",
    "👍 👍 👍",
]


@pytest.mark.parametrize("own", SAID)
@pytest.mark.parametrize("other", SAID)
def test_a_sentence_is_in_its_own_language_and_in_no_other(own: str, other: str) -> None:
    assert is_in_another_language(SAID[other], own) is (own != other)


@pytest.mark.parametrize("language", SAID)
def test_a_class_writes_what_most_of_it_writes(language: str) -> None:
    assert language_of_class([SAID[language]] * 3 + [SAID["de"], "42", ""]) == language


@pytest.mark.parametrize("text", SHORT)
@pytest.mark.parametrize("language", ["en", "fr", "ru", "ja"])
def test_of_what_is_short_nothing_is_said(text: str, language: str) -> None:
    assert not is_in_another_language(text, language)


def test_nothing_is_said_where_the_classs_language_is_not_known() -> None:
    assert language_of_class([]) == language_of_class(["42", "x"]) == ""
    assert language_of_class([SAID["es"], SAID["de"]] * 4) == ""
    assert not is_in_another_language(SAID["de"], "")


@pytest.mark.parametrize(
    "text",
    [
        "He said “no hay de qué” and then they went to the bank to get the car that was there.",
        "die Batterie means battery and the switch is der Schalter in German",
        "closed path battery bulb glow circuit terminal wire",
        "in a car on an open door over the top",
    ],
)
def test_words_of_another_language_in_an_answer_do_not_make_it_one(text: str) -> None:
    assert not is_in_another_language(text, "en")


def test_it_is_a_flag_of_its_own() -> None:
    session = make_session([SAID["en"], SAID["en"], SAID["de"]])
    item = session.items[0]
    assert session.language(item.id) == "en"
    found = [triage(r, item, None, session.language(item.id)).flags for r in session.roster.responses]
    assert [Flag.OTHER_LANGUAGE in flags for flags in found] == [False, False, True]
    assert Flag.OTHER_LANGUAGE not in triage(session.roster.responses[2], item, None).flags
