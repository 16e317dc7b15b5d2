"""How the groups look and are moved through: rows of one height, painted, however many there are."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from grader_app.ui.empty_list import paint_empty
from grader_app.ui.groups_model import GroupTree, Index
from grader_app.ui.groups_rows import FOLD_PX, TICK_PX, GroupRows
from grader_app.ui.theme import Theme

_MOVING_KEYS = frozenset(
    (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space)
)
_QUIET = Qt.KeyboardModifier.KeypadModifier


class GroupList(QTreeView):
    """The tree of groups. Up and Down go through it, Right and Left open and close."""

    figure_pressed = Signal(str)
    enter_pressed = Signal()
    tick_wanted = Signal()
    """Take the row out of its group, or put it back."""
    left = Signal()

    def __init__(self, theme: Theme, model: GroupTree) -> None:
        super().__init__()
        self._theme = theme
        self._tree = model
        self.empty_text = ""
        self.setProperty("kind", "inner")
        self.setHeaderHidden(True)
        self.setModel(model)
        self.setItemDelegate(GroupRows(theme, model, self, self.isExpanded))
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        model.modelReset.connect(self.update)

    def go_out(self) -> None:
        """Close the group whose answer is chosen; from a group's own row, leave."""
        index = self.currentIndex()
        if self._tree.is_group(index) or not index.isValid():
            self.left.emit()
        else:
            self.collapse(index.parent())
            self.setCurrentIndex(index.parent())

    def event(self, event: QEvent) -> bool:
        """Keep the keys that move through the tree from being taken for those of the single answers."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not event.modifiers() & ~_QUIET
            and event.key() in _MOVING_KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on what is more than moving about."""
        key = event.key()
        if event.modifiers() & ~_QUIET:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit()
        elif key == Qt.Key.Key_Space:
            self.tick_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.go_out()
        elif event.text().isdecimal():
            self.figure_pressed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Look at what has changed only where it can be seen: Qt goes through each row of a closed group."""
        group = first.parent()
        if not group.isValid() or self.isExpanded(group):
            super().dataChanged(first, last, roles)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters and figures are the desk's keys."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open, close or tick where there is a sign for it; elsewhere choose the row."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        from_left = event.position().x()
        across = from_left if self.isLeftToRight() else self.viewport().width() - from_left
        if not index.isValid():
            return
        if self._tree.answer(index) is not None:
            if across <= TICK_PX:
                self.tick_wanted.emit()
        elif across <= FOLD_PX and self._tree.rowCount(index):
            self.setExpanded(index, not self.isExpanded(index))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or a sentence where there are none."""
        super().paintEvent(event)
        paint_empty(self, self._theme, self.empty_text)
