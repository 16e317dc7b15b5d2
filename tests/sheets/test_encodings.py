import pytest

from grader_app.sheets.delimited import parse
from grader_app.sheets.encodings import decode, utf16_without_bom
from grader_app.sheets.reader import open_workbook

JAPANESE = "学生番号,名前,回答\n001,田中,電池の両端の電圧が同じだから\n002,佐藤,わかりません\n"
CHINESE = "学号,姓名,答案\n001,王芳,因为电路仍然是闭合的。\n002,李伟,不知道\n"
GERMAN = "Matrikelnummer;Name;Antwort\n001;Jörg Müßig;weil der Weg für die Ladung geschlossen ist – größer\n"
SPANISH = "matrícula;nombre;respuesta\n1;Íñigo Peña;el camino está cerrado; así circulación\n"
FRENCH = "numéro;prénom\n1;Zoé\n2;Anaïs\n3;«où ça ?» été œuvre\n"


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
