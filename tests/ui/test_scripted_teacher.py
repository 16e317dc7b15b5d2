"""A teacher who never touches the mouse: a whole question of 120 answers, every key counted."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from grader_app.core.session import DecidedBy
from grader_app.ui.desk import Desk

ANSWERS = 120
MOST_KEYS_PER_ANSWER = 1.3
_KINDS = (
    "a closed path",
    "the battery",
    "banana banana",
    "open bulb switch",
    "battery closed",
    "the bulb is in a closed path",
    "the switch is not open",
    "nothing known in here at all",
)


class Hands(QObject):
    """Presses real keys where the focus is, and notices a mouse."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.keys = 0
        self.mouse = 0
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.mouse += event.type() == QEvent.Type.MouseButtonPress
        return False

    def press(self, key: str | Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.keys += 1
        QTest.keyClick(self.desk.window().focusWidget(), key, held)


def test_120_answers_by_keyboard_alone(open_session: Callable[..., Desk]) -> None:
    desk = open_session([f"{_KINDS[n % len(_KINDS)]} {'the ' * (n // 8)}" for n in range(ANSWERS)])
    marking, hands = desk.marking, Hands(desk)
    hands.press("2", Qt.KeyboardModifier.ControlModifier)
    seen: set[object] = set()
    again = 0
    while marking.tally("LIGHT").decided < ANSWERS:
        assert hands.keys < 2 * ANSWERS, "the desk does not go on by itself"
        if desk.panel.blind:
            again += 1
            hands.press("1")
            continue
        seen.add(desk.panel.cell)
        if marking.session.score(desk.panel.cell) is not None and len(seen) % 10:
            hands.press(Qt.Key.Key_Return)
        else:
            hands.press("1")
    scores = [marking.session.score(response.cell) for response in marking.session.roster.responses]
    assert {score.decided_by for score in scores} == {DecidedBy.TEACHER}
    assert hands.mouse == 0
    assert hands.keys / ANSWERS <= MOST_KEYS_PER_ANSWER
    assert len(seen) == ANSWERS, "every answer was on the screen when it was decided"
    assert again == len(marking.kept.returns.again) > 0


def test_as_many_keys_as_answers_when_every_proposal_is_accepted(open_session: Callable[..., Desk]) -> None:
    desk = open_session(["a closed path", "the battery", "banana banana"] * 4)
    hands = Hands(desk)
    for _ in range(12):
        hands.press(Qt.Key.Key_Return)
    assert desk.marking.tally("LIGHT").decided == 12
    assert hands.keys == 12
