from dataclasses import dataclass

import pytest

from grader_app.bundle import Item
from grader_app.core.roster import Column, Columns, Role, Source
from grader_app.sheets.columns import best_table, choose, header_row, missing, propose
from grader_app.sheets.headers import OURS, is_points_possible, is_summary, marks_what, normal, ours
from grader_app.sheets.matching import likeness, match_items
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.workbook import Table, Workbook
from tests.sheets.marking import BULB, GOLDEN, ITEMS, VOLTAGE


def table(*rows: tuple[str, ...], name: str = "7B", hidden: bool = False, formulas=frozenset()) -> Table:
    cells = {
        row: {column: text for column, text in enumerate(texts, 1) if text}
        for row, texts in enumerate(rows, 1)
        if any(texts)
    }
    return Table(name, hidden, cells, len(rows), max(map(len, rows), default=0), formulas=frozenset(formulas))


def roles(columns: Columns) -> list[str]:
    return [
        f"{column.role}{':' + column.item_id if column.item_id else ''}" for column in columns.roles.values()
    ]


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        (
            ("Student ID", "Name", BULB.prompt, VOLTAGE.prompt),
            ["id", "name", "answer:BULB_C", "answer:VOLTAGE"],
        ),
        (
            ("ID", "Start time", "Email", "Name", "why does  Bulb C\nstay lit"),
            ["id", "ignore", "email", "name", "answer:BULB_C"],
        ),
        (("Timestamp", "Email Address", "Score", BULB.prompt), ["ignore", "id", "mark", "answer:BULB_C"]),
        (
            ("Nachname", "Vorname", "Matrikelnummer", "Bulb C", "Voltage"),
            ["name", "name", "id", "answer:BULB_C", "answer:VOLTAGE"],
        ),
        (("Nombre completo", "Dirección de correo", "BULB_C"), ["name", "id", "answer:BULB_C"]),
        (("Nom", "Prénom", "Identifiant", "VOLTAGE"), ["name", "name", "id", "answer:VOLTAGE"]),
        (
            ("Name", BULB.prompt, f"Points - {BULB.prompt}", VOLTAGE.prompt),
            ["name", "answer:BULB_C", "mark:BULB_C", "answer:VOLTAGE"],
        ),
        (
            ("Name", BULB.prompt, f"{BULB.prompt} [Score]", VOLTAGE.prompt),
            ["name", "answer:BULB_C", "mark:BULB_C", "answer:VOLTAGE"],
        ),
        (
            ("Name", "Bulb C", "Score", "Voltage", "Score"),
            ["name", "answer:BULB_C", "mark:BULB_C", "answer:VOLTAGE", "mark:VOLTAGE"],
        ),
        (("Name", "Bulb C", "Voltage", "Total"), ["name", "answer:BULB_C", "answer:VOLTAGE", "mark"]),
        (("name", "id", "8123: Why does bulb C stay lit?", "1.0"), ["name", "id", "answer:BULB_C", "ignore"]),
        (
            ("Name", "Bulb C", "Bulb C – score", "Bulb C – decided by", "Bulb C – note"),
            ["name", "answer:BULB_C", "ignore", "ignore", "ignore"],
        ),
        (("Name", BULB.prompt, BULB.prompt), ["name", "answer:BULB_C", "ignore"]),
        (
            ("Name", "Bulb C", "Voltage", "Points - Bulb (C)"),
            ["name", "answer:BULB_C", "answer:VOLTAGE", "mark:BULB_C"],
        ),
        (("Name", "Bulb C", "Points - the moon", "???"), ["name", "answer:BULB_C", "mark", "ignore"]),
    ],
)
def test_roles_are_guessed_from_headers(headers, expected) -> None:
    assert roles(propose(table(headers, ("1", "x", "y")), ITEMS)) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ((("Circuits",), ("",), ("ID", "Name", "Bulb C"), ("1", "Ada", "x")), 3),
        ((("ID", "Name", "Bulb C"), ("a", "Ada", "x")), 1),
        ((("01", "Ada", "it is closed"), ("02", "Ben", "no")), 0),
        ((("first name", "second thing", "third"), ("a", "b", "c")), 1),
        ((), 0),
    ],
)
def test_the_header_row_is_found_below_titles(rows, expected) -> None:
    assert header_row(table(*rows), ITEMS) == expected


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("merged_header.xlsx", 3),
        ("title_rows_and_footer.xlsx", 4),
        ("everything_else.xlsx", 3),
        ("all_quoted.tsv", 1),
    ],
)
def test_the_header_row_of_real_files(name, row) -> None:
    columns = propose(open_workbook(GOLDEN / name).tables[0], ITEMS)
    assert columns.header_row == row
    assert len(columns.having(Role.ANSWER)) == (1 if name == "all_quoted.tsv" else 2)
    assert missing(columns, open_workbook(GOLDEN / name).tables[0]) == ()


def test_formula_columns_are_neither_answers_nor_marks() -> None:
    formulas = {(2, 2), (3, 2)}
    columns = propose(table(("Name", "Bulb C"), ("Ada", "x"), ("Ben", "y"), formulas=formulas), ITEMS)
    assert roles(columns) == ["name", "ignore"]


def test_many_similar_questions_are_told_apart() -> None:
    words = ("A", "B", "C", "D")
    items = [
        Item(f"Q{w}", f"Bulb {w}", f"Explain why bulb {w} is off in diagram {w}.", BULB.rubric) for w in words
    ]
    headers = {
        n: f"{n}. Explain why bulb {w} is off in diagram {w}. (2 points)" for n, w in enumerate("DBCA", 1)
    }
    assert match_items(headers, items) == {1: "QD", 2: "QB", 3: "QC", 4: "QA"}


def test_a_likeness_needs_more_than_common_words() -> None:
    assert likeness("What is your favourite subject?", VOLTAGE) < 0.6
    assert likeness("", VOLTAGE) == likeness("...", VOLTAGE) == likeness("//", VOLTAGE) == 0
    assert likeness("voltage?", VOLTAGE) == 1
    assert 0.6 < likeness("Why does bulb C", BULB) < 0.9


def test_what_is_missing_is_said_in_sentences() -> None:
    sheet = table(("ID", "Other id", "Bulb C", "Again", "Sum"), ("1", "2", "x", "y", "7"), formulas={(2, 5)})
    answer, mark, ident = Column(Role.ANSWER, BULB.id), Column(Role.MARK, BULB.id), Column(Role.ID)
    assert missing(Columns("7B", 1, {1: ident}), sheet) == (
        "No column is marked as the answers to a question.",
    )
    assert missing(Columns("7B", 1, {1: ident, 2: ident, 3: answer, 4: answer}), sheet) == (
        "Two columns are marked as the answers to the same question.",
        "More than one column is marked as the student's id.",
    )
    assert missing(Columns("7B", 1, {3: Column(Role.ANSWER)}), sheet) == (
        "Column C holds answers, but to which question is not said.",
    )
    assert missing(Columns("7B", 1, {3: answer, 4: mark, 5: mark}), sheet) == (
        "Two columns are marked as the marks of the same question.",
    )
    assert missing(Columns("7B", 1, {5: answer}), sheet) == (
        "Column E holds formulas, so it cannot hold answers.",
    )
    assert missing(Columns("7B", 2, {3: answer}), sheet) == ("There is no answer below the header row.",)


def test_the_sheet_with_the_most_questions_comes_first() -> None:
    cover = table(("Notes", "on", "this"), *[("a", "b", "c")] * 50, name="Cover")
    hidden = table(("ID", "Bulb C", "Voltage"), ("1", "x", "y"), name="Old", hidden=True)
    right = table(("ID", "Bulb C"), ("1", "x"), name="7B")
    book = Workbook(Source(GOLDEN, ""), "xlsx", (cover, hidden, right))
    assert best_table(book, ITEMS) is right
    assert book.table("Old") is hidden
    assert book.table("?") is None


def test_words_of_headers() -> None:
    assert normal("\ufeffStudent\u00a0 ID :\n") == "student id"
    assert marks_what("Points - Q3") == "q3"
    assert marks_what("Grade/10.00") == ""
    assert marks_what("Q3 (points)") == "q3"
    assert marks_what("Why?") is None
    assert is_points_possible("    Points Possible")
    assert is_summary("Overall average")
    assert is_summary("Durchschnitt")
    assert not is_summary("Max Power")


@pytest.mark.parametrize("words", OURS.values(), ids=OURS)
def test_the_columns_of_an_earlier_export_are_known_in_every_language(words) -> None:
    written = ["Bulb C", *(f"Bulb C – {word}" for word in words)]
    assert ours(dict(enumerate(written))) == {1, 2, 3, 4}
    # In a table that has them already, and in an encoding that lacks the letters.
    assert ours(dict(enumerate(f"{text} 2" for text in written))) == {1, 2, 3, 4}
    poor = [text.replace("–", "-").encode("ascii", "replace").decode() for text in written]
    assert ours(dict(enumerate(poor))) == {1, 2, 3, 4}
    assert ours({2: "Bulb C – decided by"}) == {2}


@pytest.mark.parametrize(
    "hers", ["Q1 – note", "Q1 – Note", "Q1 - score", "Q1 – Punkte", "Experiment – Sicherheit", "Q1 – nota"]
)
def test_a_heading_that_may_be_the_teachers_is_hers(hers) -> None:
    assert not ours({1: "Q1", 2: hers, 3: "Q2 – score", 4: "Q2 – decided by"}) & {1, 2}


@dataclass(frozen=True)
class Questions:
    """A question set, as far as choosing one goes."""

    items: tuple[Item, ...]


def test_the_set_that_finds_most_of_its_questions_is_chosen() -> None:
    one, both, none = Questions((BULB,)), Questions(ITEMS), Questions(())
    book = Workbook(Source(GOLDEN, ""), "xlsx", (table(("ID", "Bulb C", "Voltage"), ("1", "x", "y")),))
    chosen = choose(book, [none, one, both, both])
    assert chosen is not None
    assert chosen[0] is both
    assert chosen[1] == propose(book.tables[0], ITEMS)
    assert choose(book, []) is None
    below = table(("ID", "Question", "Answer"), ("1", BULB.prompt, "x"), ("1", VOLTAGE.prompt, "y"))
    chosen = choose(Workbook(Source(GOLDEN, ""), "csv", (below,)), [one, both])
    assert chosen is not None
    assert chosen[0] is both
