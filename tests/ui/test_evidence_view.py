import pytest
from pytestqt.qtbot import QtBot

from grader_app.bundle import Evidence
from grader_app.ui.evidence_view import EvidenceView
from grader_app.ui.theme import Theme


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> EvidenceView:
    made = EvidenceView(theme)
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    return made


def test_heavy_words_are_marked_light_ones_left_bare(view: EvidenceView) -> None:
    view.show_answer("a closed path", (Evidence(0, 1, 0.05), Evidence(2, 8, 0.5), Evidence(9, 13, 0.4)))
    assert view.marked == ("closed", "path")
    assert "Underlined: closed, path" in view.accessibleDescription()


def test_marks_stand_right_behind_pictures_and_line_breaks(view: EvidenceView) -> None:
    text = "💡💡 the\nclosed 答 path"
    start = text.index("closed")
    view.show_answer(text, (Evidence(start, start + 6, 0.9),))
    assert view.marked == ("closed",)
    [area] = view._areas(*view._marks[0][:2])
    assert area.top() > 0, "it is on the second line"


def test_a_marked_word_that_is_broken_has_a_line_under_each_piece(view: EvidenceView) -> None:
    view.show_answer("x" * 300, (Evidence(0, 300, 1.0),))
    assert len(view._areas(0, 300)) > 3


@pytest.mark.parametrize("text", ["", "one", "word " * 300, "ا" * 50, "y" * 4000])
def test_height_follows_the_text_and_the_size(view: EvidenceView, text: str) -> None:
    view.show_answer(text)
    small = view.minimumSizeHint().height()
    view.set_size_px(34)
    assert view.minimumSizeHint().height() >= small
    assert view.heightForWidth(800) <= view.heightForWidth(200)
    view.repaint()


def test_no_evidence_no_marks(view: EvidenceView) -> None:
    view.show_answer("banana", (Evidence(0, 6, 0.0),))
    assert view.marked == ()
