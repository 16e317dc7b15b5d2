import pytest

from grader_app.errors import SheetError
from grader_app.sheets.delimited import parse, quote, shown
from grader_app.sheets.reader import open_workbook
from tests.sheets.marking import GOLDEN


def fields(data: bytes) -> list[tuple[str, ...]]:
    return [record.fields for record in parse(data).records]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"a,b\n1,2\n", [("a", "b"), ("1", "2")]),
        (b"a;b\r\n1,5;2\r\n", [("a", "b"), ("1,5", "2")]),
        (b"a\tb\r1\t2", [("a", "b"), ("1", "2")]),
        (b"a|b\n1|2\n", [("a", "b"), ("1", "2")]),
        (b'a,"b,""c""\nd"\n1,\n', [("a", 'b,"c"\nd'), ("1", "")]),
        (b'a,b"c\n"x"y,z', [("a", 'b"c'), ("xy", "z")]),
        (b'a,b\n1,"open\nto the end', [("a", "b"), ("1", "open\nto the end")]),
        (b"a,b\n\n1,2", [("a", "b"), ("",), ("1", "2")]),
        (b"sep=;\na;b,c\n", [("a", "b,c")]),
        (b"a,b\n\x00,2\n\x00", [("a", "b"), ("\x00", "2"), ("\x00",)]),
        (b"only one column\nof words", [("only one column",), ("of words",)]),
    ],
)
def test_records_are_split_as_spreadsheet_programs_do(data, expected) -> None:
    assert fields(data) == expected


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("a,ß\n".encode(), "utf-8"),
        ("\ufeffa,ß\n".encode(), "utf-8"),
        ("a,ß – „ja“\n".encode("cp1252"), "cp1252"),
        (b"a,\x81\x8d\n", "latin-1"),
        ("\ufeffa,ß\n".encode("utf-16-le"), "utf-16-le"),
        ("\ufeffa,ß\n".encode("utf-16-be"), "utf-16-be"),
        ("name,answer\nß,x\n".encode("utf-16-le"), "utf-16-le"),
        ("name,answer\nß,x\n".encode("utf-16-be"), "utf-16-be"),
        (b"\xff\xfea", "latin-1"),
    ],
)
def test_a_file_can_be_given_back_byte_for_byte(data, encoding) -> None:
    file = parse(data)
    assert file.encoding == encoding
    assert file.bom + file.text.encode(file.encoding) == data


def test_gradebook_tricks_show_what_a_program_shows() -> None:
    assert shown('="0042"') == "0042"
    assert shown('="say ""hi"""') == 'say "hi"'
    assert shown("=1+1") == "=1+1"
    assert shown("a\r\nb\rc") == "a\nb\nc"


def test_fields_are_quoted_when_they_have_to_be() -> None:
    assert quote("a b", ",") == "a b"
    assert quote('a,"b"\n', ",") == '"a,""b""\n"'


def test_what_an_alphabet_cannot_write_becomes_a_question_mark() -> None:
    assert parse("ß\n".encode("cp1252")).encode("x – 漢") == b"x - ?"


@pytest.mark.parametrize(
    ("name", "row", "expected"),
    [
        (
            "canvas_points_possible.csv",
            3,
            {1: "Abel, Ada", 2: "0042", 3: "7B", 4: 'there is a "closed" path', 6: "(read only)"},
        ),
        (
            "german_semicolons.csv",
            2,
            {1: "Änne", 2: "Größe", 3: "a@schule.example", 4: "weil der Weg „zu“ ist – immer", 5: "1,5"},
        ),
        ("utf16_tabs.txt", 2, {1: "01", 2: "Åsa", 3: "für immer 😀"}),
        ("told_separator.csv", 2, {1: "01", 2: "Ada", 3: "a, b; c"}),
        ("all_quoted.tsv", 3, {1: "02", 2: "Ben"}),
        ("old_mac_line_ends.csv", 3, {1: "02", 2: "Ben", 3: "=none"}),
    ],
)
def test_exports_of_real_systems(name, row, expected) -> None:
    book = open_workbook(GOLDEN / name)
    assert book.kind == "csv"
    assert dict(book.tables[0].row(row)) == expected
    assert book.tables[0].name == name.rpartition(".")[0]


def test_wide_and_far_text_is_left_out_with_a_word(tmp_path) -> None:
    path = tmp_path / "wide.csv"
    path.write_text("a," * 600 + "a\n" + "\n" * 300 + "far,away\n")
    book = open_workbook(path)
    assert (book.tables[0].row_count, book.tables[0].column_count) == (1, 512)
    assert book.warnings == ("91 cells lie far from the rest and are not read.",)


def test_too_many_rows_are_refused(tmp_path) -> None:
    path = tmp_path / "long.csv"
    path.write_text("a,b\n" * 100_001)
    with pytest.raises(SheetError) as error:
        open_workbook(path)
    assert error.value.code == "too_large"
