"""Whoever uses no mouse, a screen reader, or sees colours otherwise can use every screen."""

from itertools import product

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from grader_app.ui.main_window import MainWindow
from grader_app.ui.question_sets import QuestionSet
from grader_app.ui.small_screen import Room
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import DARK, HIGH_CONTRAST, LIGHT, TYPE, Colours, contrast
from tests.ui.gallery import walk

KINDS = (
    QAbstractButton,
    QLineEdit,
    QTextEdit,
    QPlainTextEdit,
    QAbstractItemView,
    QTabBar,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
)
# What a screen reader calls a thing it knows nothing about.
NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)
# Text in the flow of a sentence, and what Qt puts into its own controls.
SMALLER = {"inline"}


def controls(screen: QWidget) -> list[QWidget]:
    """What can be used on a screen, without the parts that Qt's controls are made of."""
    return [
        widget
        for widget in screen.findChildren(QWidget)
        if widget.isVisible()
        and (isinstance(widget, KINDS) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and not isinstance(widget, QScrollBar)
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parent(), (QLineEdit, QAbstractSpinBox, QAbstractItemView, QTabBar))
    ]


def in_tab_order(screen: QWidget) -> list[QWidget]:
    """What Tab is to reach: of a group of which one is chosen, that one."""
    found = []
    for widget in controls(screen):
        button = widget if isinstance(widget, QAbstractButton) else None
        grouped = button is not None and button.group() is not None and button.group().exclusive()
        if grouped and button is not None and button.group().checkedButton() not in (None, button):
            continue
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget)
    return found


def told(widget: QWidget) -> QAccessibleInterface:
    """What a screen reader is told."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None, widget
    return interface


def check_names(screen: QWidget) -> list[str]:
    """Return what has no name or no role."""
    bad = []
    for widget in controls(screen):
        interface = told(widget)
        name = interface.text(QAccessible.Text.Name).strip()
        if not name:
            bad.append(f"no name: {widget} in {widget.parent()}")
        # A chart is a picture, which Qt has no role for: its name and its description are read.
        is_told = isinstance(widget, QScrollArea) or interface.text(QAccessible.Text.Description)
        if interface.role() in NO_ROLE and not is_told:
            bad.append(f"no role: {widget} “{name}”")
    return bad


def check_targets(screen: QWidget) -> list[str]:
    """Return what is too small to be hit."""
    return [
        f"{widget} “{widget.accessibleName()}” is {widget.width()} x {widget.height()}"
        for widget in controls(screen)
        if widget.property("kind") not in SMALLER and min(widget.width(), widget.height()) < TYPE.target - 2
    ]


def check_room(screen: QWidget) -> list[str]:
    """Return what scrolls that need not: a whole page, in a window that has room for it."""
    bars = [bar for room in screen.window().findChildren(Room) for bar in room.findChildren(QScrollBar)]
    own = [bar for bar in bars if isinstance(bar.parentWidget().parentWidget(), Room) and bar.isVisible()]
    return [f"the page scrolls: {bar.orientation()}" for bar in own]


def check_tab(screen: QWidget) -> list[str]:
    """Return what Tab does not reach, or does not leave."""
    window = screen.window()
    window.activateWindow()
    # A dialog before it was closed: the window becomes the active one a little later.
    for _ in range(200):
        if window.isActiveWindow():
            break
        QTest.qWait(10)
    wanted = in_tab_order(screen)
    if not wanted:
        return [f"nothing can be reached on {screen}"]
    wanted[0].setFocus()
    reached: set[QWidget] = set()
    for _ in range(3 * len(wanted) + 20):
        focus = QApplication.focusWidget()
        if focus is None:
            return ["the focus is lost"]
        reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is focus and len(wanted) > 1:
            return [f"Tab does not leave {focus} “{focus.accessibleName()}”"]
        if reached.issuperset(wanted):
            break
    return [
        f"Tab does not reach {w} “{w.accessibleName()}”"
        for w in wanted
        if w not in reached and not any(r.focusProxy() is w or w.isAncestorOf(r) for r in reached)
    ]


def check_focus_is_seen(screen: QWidget) -> list[str]:
    """Return what looks the same with the focus and without."""
    window = screen.window()
    bad = []
    for widget in in_tab_order(screen):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not widget:
            continue
        area = widget.rect().adjusted(-4, -4, 4, 4).translated(widget.mapTo(window, QPoint()))
        focused = window.grab(area).toImage()
        widget.clearFocus()
        if window.grab(area).toImage() == focused:
            bad.append(f"the focus is not seen on {widget} “{widget.accessibleName()}”")
    return bad


def test_every_control_has_a_name_a_role_and_room(
    window: MainWindow, circuits_set: QuestionSet, theme: Theme
) -> None:
    window.known_sets.look()
    bad = [
        f"{name}: {problem}"
        for name, screen in walk(window, theme)
        for problem in (*check_names(screen), *check_targets(screen), *check_room(screen))
    ]
    assert not bad, "\n".join(bad)


def test_tab_reaches_everything_and_the_focus_is_seen(
    window: MainWindow, circuits_set: QuestionSet, theme: Theme
) -> None:
    window.known_sets.look()
    bad = [
        f"{name}: {problem}"
        for name, screen in walk(window, theme)
        for problem in (*check_tab(screen), *check_focus_is_seen(screen))
    ]
    assert not bad, "\n".join(bad)


@pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high contrast"])
def test_lines_that_bound_a_control_are_seen(colours: Colours) -> None:
    for role, ground in product(("edge", "accent", "text"), ("surface", "background")):
        assert contrast(getattr(colours, role), getattr(colours, ground)) >= 3, (role, ground)


@pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high contrast"])
def test_the_focus_ring_is_seen_on_a_primary_button(colours: Colours) -> None:
    assert contrast(colours.text, colours.background) >= 3
    assert contrast(colours.on_accent, colours.accent) >= 3


def test_qt_moves_nothing(theme: Theme) -> None:
    for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateTooltip):
        assert not QApplication.isEffectEnabled(effect)
