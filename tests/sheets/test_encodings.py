import pytest

from grader_app.sheets.delimited import parse
from grader_app.sheets.encodings import choices, decode, utf16_without_bom
from grader_app.sheets.reader import open_workbook

JAPANESE = "学生番号,名前,回答\n001,田中,電池の両端の電圧が同じだから\n002,佐藤,わかりません\n"
CHINESE = "学号,姓名,答案\n001,王芳,因为电路仍然是闭合的。\n002,李伟,不知道\n"
GERMAN = "Matrikelnummer;Name;Antwort\n001;Jörg Müßig;weil der Weg für die Ladung geschlossen ist – größer\n"
SPANISH = "matrícula;nombre;respuesta\n1;Íñigo Peña;el camino está cerrado; así circulación\n"
FRENCH = "numéro;prénom\n1;Zoé\n2;Anaïs\n3;«où ça ?» été œuvre\n"

CLASSES = {
    "cp1253": "Αριθμός;Όνομα;Απάντηση\n1;Άννα;επειδή το κύκλωμα είναι κλειστό\n2;Γιώργος;δεν ξέρω\n",
    "cp1251": "Номер;Имя;Ответ\n1;Анна;потому что цепь замкнута\n2;Иван;не знаю\n",
    "cp1250": "nr;imię;odpowiedź\n1;Łukasz;ponieważ obwód jest zamknięty\n2;Zofia;nie, może żarówka\n",
    "cp1254": "no;ad;yanıt\n1;Ayşe;çünkü devre kapalı kalıyor\n2;Doğan;bilmiyorum ışık sönük\n",
    "cp1255": "מספר;שם;תשובה\n1;דנה;כי המעגל עדיין סגור\n2;יוסי;לא יודע\n",
    "cp1256": "رقم;اسم;إجابة\n1;ليلى;لأن الدائرة ما زالت مغلقة\n2;علي;لا أعرف\n",
    "cp874": "เลขที่;ชื่อ;คำตอบ\n1;สมชาย;เพราะวงจรยังปิดอยู่\n2;มาลี;ไม่รู้\n",
    "cp949": "번호,이름,답\n1,김민준,회로가 닫혀 있기 때문에\n2,이서연,모르겠습니다\n",
    "cp950": "學號,姓名,答案\n1,王小明,因為電路仍然是閉合的\n2,陳美玲,不知道\n",
}
MORE = [
    ("cp1250", "č;jméno;odpověď\n1;Jiří Dvořák;protože obvod je uzavřený\n2;Žofie;nevím\n"),
    (
        "cp1250",
        "szám;név;válasz\n1;Erzsébet;mert az áramkör zárt, és az égő fűtő\n2;Győző;nem működik a söröző\n",
    ),
    ("cp1252", "name;svar\nSøren;fordi kredsløbet er lukket på\nÅse;ved ikke\n"),
    ("cp1252", "nom;réponse\nZoé;parce que le circuit est fermé, ça brûle à l'œil\n"),
    ("cp1252", "nome;risposta\nNicolò;perché il circuito è chiuso, così è più\n"),
    ("cp1252", "nafn;svar\nÞór;af því að hringrásin er lokuð\nGuðrún;veit ekki, það er ljós\n"),
    ("cp1252", "a;José\nb;Müller\nc;Zoë\nd;François\ne;Peña\n"),
    ("cp1252", "x;5 cm³ und 3 m² größer\n"),
    ("cp1252", "a;¿Qué pasó?\n"),
    ("cp1252", "naam;België\n"),
    ("cp1252", "x;ä\n"),
    ("cp1252", "x;äöü äöü äöü\n"),
    ("cp1252", "nome;João\nresposta;não é a ligação, são três corações\n"),
    ("cp1251", "Ім'я;Відповідь\nОлена;тому що коло замкнене, її її\n"),
    ("cp1251", "имя,ответ\nАня,цепь\n"),
    ("cp1252", "a;Škoda\n"),
]


@pytest.mark.parametrize("name", ["utf-8", "utf-16", "utf-32"])
def test_a_byte_order_mark_says_it_all(name) -> None:
    data = ("\ufeff" + CHINESE).encode(f"{name}-be" if name != "utf-8" else name)
    bom, _, text = decode(data)
    assert (text, data[: len(bom)] + text.encode(f"{name}-be" if name != "utf-8" else name)) == (
        CHINESE,
        data,
    )
    assert decode(("\ufeff" + CHINESE).encode(f"{name}-le" if name != "utf-8" else name))[2] == CHINESE


@pytest.mark.parametrize("name", ["own", "utf-8", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(("encoding", "text"), [*CLASSES.items(), *MORE[:5]])
def test_every_alphabet_of_a_class_is_told(encoding, text, name) -> None:
    name = encoding if name == "own" else name
    assert decode(text.encode(name)) == (b"", name, text)


@pytest.mark.parametrize(("encoding", "text"), MORE)
def test_a_few_letters_are_western_unless_a_language_says_otherwise(encoding, text) -> None:
    assert decode(text.encode(encoding)) == (b"", encoding, text)


@pytest.mark.parametrize("name", [name for _, name in choices()])
def test_every_choice_can_be_made(name) -> None:
    data = "a;1 + 1 = 2\n".encode(name)
    assert parse(data, name).encoding == name
    assert parse(data, name).records[0].fields == ("a", "1 + 1 = 2")


@pytest.mark.parametrize(
    ("text", "separator", "widths"),
    [
        ("answer\nits path, closed\nno\nI think, that, it\nyes\n", "\t", {1}),
        ("answer\nyes, it is\nno, it is not\n", "\t", {1}),
        ("answer\n3; 4\tand more\nno\n", "|", {1}),
        ("7B\nname,answer\nAda,yes\nBen,no\n", ",", {1, 2}),
        ("7B\n" + "Ada, yes\nBen, no\n" * 9, ",", {1, 2}),
        ("a|b\n1|2, 3\n", "|", {2}),
        ('sep=|\r\n"a|b"|c\r"d"|"e\nf"\n', "|", {2}),
        ("x" * 2_000_000 + ";b\n1;2\n", ";", {2}),
        ("a,b\n\x00,2\n", ",", {2}),
    ],
)
def test_separators_of_odd_files(text, separator, widths) -> None:
    file = parse(text.encode())
    assert (file.separator, {len(record.fields) for record in file.records}) == (separator, widths)
    assert file.text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (JAPANESE, "cp932"),
        (CHINESE, "gb18030"),
        (GERMAN, "cp1252"),
        (SPANISH, "cp1252"),
        (FRENCH, "cp1252"),
        ("a;ÄÖ\n", "cp1252"),
        *(
            (text, name)
            for text in (JAPANESE, CHINESE, GERMAN)
            for name in ("utf-8", "utf-16-le", "utf-16-be")
        ),
    ],
)
def test_code_pages_are_told_apart(text, encoding) -> None:
    assert decode(text.encode(encoding)) == (b"", encoding, text)


def test_a_byte_order_mark_counts_before_a_wish_and_a_wish_before_a_guess() -> None:
    assert decode("\ufeffß".encode(), "cp1252") == (b"\xef\xbb\xbf", "utf-8", "ß")
    assert decode("ω".encode("iso-8859-7"), "iso-8859-7") == (b"", "iso-8859-7", "ω")
    assert decode("ß".encode("cp1252"), "utf-8") == (b"", "latin-1", "ß")
    assert decode(b"a", "no such code page") == (b"", "latin-1", "a")


def test_bytes_that_two_spellings_share_are_kept_rather_than_guessed() -> None:
    data = ("ひらがなのかな" * 3).encode(
        "cp932"
    ) + b"\xfa\x54"  # NEC's spelling of a sign that cp932 writes 81CA
    _, encoding, text = decode(data)
    assert text.encode(encoding) == data


@pytest.mark.parametrize("data", [b"a,b\n\x00,2\n\x00", b"1,\x00\n2", b"", b"abc", b"a\x00b"])
def test_stray_zero_bytes_are_not_utf_16(data) -> None:
    assert utf16_without_bom(data) is None


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "cp932"])
def test_a_file_says_its_encoding_and_can_be_told_another(encoding, tmp_path) -> None:
    path = tmp_path / "answers.csv"
    path.write_bytes(JAPANESE.encode(encoding))
    book = open_workbook(path)
    assert (book.encoding, book.tables[0].text(2, 2)) == (encoding, "田中")
    greek = tmp_path / "greek.csv"
    greek.write_bytes("όνομα,απάντηση\nΆννα,ναι\n".encode("iso-8859-7"))
    assert open_workbook(greek, encoding="iso-8859-7").tables[0].text(1, 1) == "όνομα"


def test_a_corrected_reading_still_gives_the_bytes_back() -> None:
    data = CHINESE.encode("gb18030")
    file = parse(data, "gb18030")
    assert file.bom + file.text.encode(file.encoding) == data
