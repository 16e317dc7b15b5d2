"""What a student gets back."""

import unicodedata
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader_app.core.roster import Cell, Column, Columns, Part, Response, Role, Roster, Source, Student
from grader_app.core.session import Override, Session
from grader_app.errors import SheetError
from grader_app.sheets import feedback_html
from grader_app.sheets.feedback import Who, Wishes, feedback, file_names, safe_name, write_feedback
from grader_app.sheets.feedback_html import NO_ANSWER, NOT_MARKED, Feedback, check_html, html_page
from tests.sheets.marking import BULB, VOLTAGE, prediction

DAY = date(2026, 11, 21)
COLUMNS = Columns("7B", 1, {1: Column(Role.NAME), 2: Column(Role.ANSWER, BULB.id)})
ADA, BEN = Student("007", "Ada Abel"), Student("008", "Ben Bright")


def session_of(*answers: tuple[Student, str, str], group: str = "") -> Session:
    """Rows of a student and the answers to two questions."""
    responses = [
        Response(Cell("7B", row, column), student, item.id, text, group=group)
        for row, (student, *texts) in enumerate(answers, 2)
        for column, (item, text) in enumerate(zip((BULB, VOLTAGE), texts, strict=True), 2)
    ]
    roster = Roster((Part(Source(Path("Circuits.xlsx"), "0" * 64), COLUMNS),), tuple(responses))
    return Session(roster, (BULB, VOLTAGE))


def marked(group: str = "7B") -> Session:
    """Ada is decided, Ben has a proposal and a blank answer."""
    session = session_of((ADA, "a <b>path</b>", "=1+1"), (BEN, "a wire", ""), group=group)
    first, second, third, _ = (response.cell for response in session.roster.responses)
    session.set_override(first, Override(2, "Well done,\nAda & co."))
    session.set_override(second, Override(1))
    session.add_predictions([(third, prediction(1))])
    return session


class Texts(HTMLParser):
    """A second reader: tags, and the text between them."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.found: list[str] = []
        self._styles = False
        self.feed(data.decode())

    def handle_starttag(self, tag, attributes) -> None:
        self.tags.add(tag)
        self._styles = tag in ("style", "title")

    def handle_data(self, data) -> None:
        if data.strip() and not self._styles:
            self.found.append(data)


def test_a_sheet_says_what_was_asked_answered_given_and_why(tmp_path) -> None:
    report = write_feedback(marked(), tmp_path / "all.html", Wishes(day=DAY))
    assert (report.files, report.students, report.unfinished, report.changed) == (1, 2, 1, 0)
    assert Texts((tmp_path / "all.html").read_bytes()).found == [
        "Circuits · 7B · 21 November 2026",
        "Ada Abel",
        "2.5 of 4 points",
        "Bulb C",
        "2 of 2",
        "Why does bulb C stay lit?",
        "a <b>path</b>",
        "full",
        "Comment: Well done,\nAda & co.",
        "Voltage",
        "0.5 of 2",
        "What is voltage?",
        "=1+1",
        "part",
        "Circuits · 7B · 21 November 2026",
        "Ben Bright",
        "0 of 4 points so far",
        "Bulb C",
        NOT_MARKED,
        "Why does bulb C stay lit?",
        "a wire",
        "Voltage",
        "0 of 2",
        "What is voltage?",
        NO_ANSWER,
        "none",
    ]


def test_proposals_count_only_when_she_says_so() -> None:
    ben = feedback(marked(), Wishes(proposed=True))[1]
    assert (ben.total, ben.unfinished) == ("0.5 of 4 points", False)


def test_marks_of_the_file_count_also_between_the_levels() -> None:
    session = session_of((ADA, "x", "y"))
    first, second = session.roster.responses
    first = Response(first.cell, ADA, BULB.id, "x", mark=1.25)
    session = Session(Roster(session.roster.parts, (first, second)), session.items)
    (sheet,) = feedback(session, Wishes())
    assert (sheet.marked[0].points, sheet.marked[0].wording) == (1.25, "")


@pytest.mark.parametrize(
    ("who", "called"),
    [(Who.NAME, ["Ada Abel", "Row 3"]), (Who.ID, ["007", "Row 3"]), (Who.BOTH, ["Ada Abel · 007", "Row 3"])],
)
def test_no_more_is_said_of_a_student_than_was_chosen(who, called, tmp_path) -> None:
    session = session_of((ADA, "x", "y"), (Student("", ""), "x", "y"))
    assert [sheet.student for sheet in feedback(session, Wishes(who=who))] == called
    write_feedback(session, tmp_path / "sheets", Wishes(who=who))
    everything = "".join(p.name + p.read_text("utf-8") for p in (tmp_path / "sheets").iterdir())
    assert ("Ada" in everything, "007" in everything) == (who is not Who.ID, who is not Who.NAME)


def test_a_folder_has_a_file_for_each_student(tmp_path) -> None:
    report = write_feedback(marked(), tmp_path / "sheets", Wishes(day=DAY))
    assert sorted(path.name for path in (tmp_path / "sheets").iterdir()) == [
        "7B - Ada Abel.html",
        "7B - Ben Bright.html",
    ]
    assert (report.files, report.target) == (2, tmp_path / "sheets")
    assert [path.name for path in tmp_path.iterdir()] == ["sheets"]
    assert "Ben" not in (tmp_path / "sheets" / "7B - Ada Abel.html").read_text("utf-8")


def test_an_empty_folder_may_be_there_already_and_a_full_one_is_left_alone(tmp_path) -> None:
    (tmp_path / "sheets").mkdir()
    write_feedback(marked(), tmp_path / "sheets")
    before = sorted((path, path.read_bytes()) for path in (tmp_path / "sheets").iterdir())
    with pytest.raises(SheetError) as error:
        write_feedback(marked(), tmp_path / "sheets")
    assert error.value.code == "not_empty"
    assert sorted((path, path.read_bytes()) for path in (tmp_path / "sheets").iterdir()) == before


@pytest.mark.parametrize("name", ["none/sheets", "none/all.html"])
def test_a_folder_that_is_not_there(name, tmp_path) -> None:
    with pytest.raises(SheetError) as error:
        write_feedback(marked(), tmp_path / name)
    assert error.value.code == "no_folder"


def test_a_disk_that_is_full_leaves_nothing(tmp_path, monkeypatch) -> None:
    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(SheetError) as error:
        write_feedback(marked(), tmp_path / "sheets")
    assert error.value.code == "disk_full"
    assert not list(tmp_path.iterdir())


def test_cancelling_halfway_leaves_nothing(tmp_path) -> None:
    def stop(share: float) -> None:
        if share > 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_feedback(marked(), tmp_path / "sheets", progress=stop)
    assert not list(tmp_path.iterdir())


def test_a_page_that_says_something_else_is_thrown_away(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(feedback_html, "_texts", lambda *_: ["something else"])
    with pytest.raises(SheetError) as error:
        write_feedback(marked(), tmp_path / "all.html")
    assert error.value.code == "not_verified"
    assert not list(tmp_path.iterdir())


def test_the_check_sees_what_is_active() -> None:
    sheets = feedback(marked(), Wishes())
    data = html_page(sheets)
    check_html(data, sheets)
    for evil in (b"<script>", b'<img src="x">', b'<p onclick="x">'):
        with pytest.raises(SheetError):
            check_html(data.replace(b"</tr>", b"</tr>" + evil, 1), sheets)


def test_paper_is_a4_unless_she_says_letter() -> None:
    sheets = feedback(marked(), Wishes())
    assert b"size: A4;" in html_page(sheets)
    assert b"size: letter;" in html_page(sheets, letter=True)
    assert b"page-break-after: always" in html_page(sheets)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=20), min_size=3, max_size=3))
def test_no_text_becomes_markup_and_none_is_lost(texts) -> None:
    session = session_of((Student("1", texts[0]), texts[1], "y"))
    session.set_override(session.roster.responses[0].cell, Override(1, texts[2]))
    sheets = feedback(session, Wishes(title="T", day=DAY))
    data = html_page(sheets)
    check_html(data, sheets)
    assert Texts(data).tags == {
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "div",
        "table",
        "tr",
        "td",
    }


@settings(max_examples=200)
@given(
    st.lists(
        st.text(max_size=12) | st.sampled_from(["con", "CON", "nul.x", "..", "a/b", "É", "É"]), max_size=6
    )
)
def test_file_names_are_safe_and_never_meet(names) -> None:
    sheets = [Feedback("T", DAY, name, "", ()) for name in names]
    found = file_names(sheets)
    assert len({unicodedata.normalize("NFKC", name).casefold() for name in found}) == len(names)
    for name in found:
        assert Path(name).name == name
        assert not set(name) & set('<>:"/\\|?*')
        assert name.partition(".")[0].casefold() not in ("con", "nul", "prn", "aux", "com1")
        assert len(name.encode()) < 150
        assert name.isprintable()


def test_a_long_name_is_cut_between_letters() -> None:
    assert safe_name("漢" * 100) == "漢" * 40
    assert safe_name("") == "_"
    assert safe_name("com1.txt") == "_com1.txt"


def test_what_no_page_can_show_is_counted(tmp_path) -> None:
    session = session_of((ADA, "a\x00b", "c\rd"))
    report = write_feedback(session, tmp_path / "all.html")
    assert report.changed == 1
    assert "a\ufffdb" in (tmp_path / "all.html").read_text("utf-8")
