"""What the pages over the desk have in common: a way back, a title, a line below it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLayout, QWidget

from grader_app.ui.controls import button, column, label, row
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr


class PageFrame(QWidget):
    """A page: its head is here, its content comes from `fill`."""

    left = Signal()
    cell_chosen = Signal(object)
    """Cell: she wants to see it on the desk."""
    failed = Signal(object)
    """GraderError"""

    def __init__(self, theme: Theme, title: str, back: str = "") -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.theme = theme
        self.back_button = button(
            theme, "", self.left.emit, kind="quiet", icon="back", hint=back or tr("Back to the answers")
        )
        self.title = label(title, "title")
        self.subtitle = label(kind="secondary", wrap=True)
        self._head = row(self.back_button, self.title, None)
        self.on_key("Escape", self.back_button.click)

    def first_focus(self) -> QWidget | None:
        """Return what the keys go to when the page is shown."""
        return None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to where it is wanted."""
        super().focusInEvent(event)
        wanted = self.first_focus()
        if wanted is not None and event.reason() is not Qt.FocusReason.MouseFocusReason:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def fill(self, content: QLayout, *beside: QWidget) -> None:
        """Lay the page out; ``beside`` stands at the right of the title."""
        for widget in beside:
            self._head.addWidget(widget)
        page = column(self._head, self.subtitle, GAP.s, content)
        page.setContentsMargins(GAP.xl, GAP.l, GAP.xl, GAP.l)
        page.setStretch(3, 1)
        self.setLayout(page)

    def on_key(self, keys: str, action: Callable[[], object]) -> QShortcut:
        """Do something at a key, wherever the focus is on this page."""
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(action)
        return shortcut

    def on_enter(self, action: Callable[[], object]) -> None:
        """Do something at Enter, unless Tab has reached a button: then that one is pressed."""

        def press() -> None:
            focused = self.focusWidget()
            if isinstance(focused, QAbstractButton) and focused.hasFocus():
                focused.click()
            else:
                action()

        self.on_key("Return", press)
        self.on_key("Enter", press)
