"""What becomes of the window where the screen is smaller than it would like: pages scroll, none is cut off.

A projector with 1366 x 768 pixels at 200 % has room for 683 x 384 points.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

LEAST = QSize(900, 600)
"""The least window in which every page is seen whole."""
_LEAST_PAGE = QSize(884, 480)
"""The same without menus, what is said above and below a page, and a bar to scroll with."""
_TITLE_BAR_PX = 40


def least_size(available: QSize) -> QSize:
    """Return how small the window may be made on a screen with so much room."""
    return LEAST.boundedTo(available - QSize(0, _TITLE_BAR_PX))


class Room(QScrollArea):
    """Holds the pages. They scroll, both ways, where they have less room than they need."""

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__()
        self.setProperty("kind", "room")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(_Sheet(pages))
        pages.currentChanged.connect(self._begin_at_its_head)

    def minimumSizeHint(self) -> QSize:
        """Return next to nothing: what is too large scrolls."""
        return QSize(0, 0)

    def _begin_at_its_head(self) -> None:
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setValue(bar.minimum())


class _Sheet(QWidget):
    """As large as the room, or as the least page. How high the pages would like to be is no matter.

    A scroll area asks the layout of what it holds for that, so there is none here.
    """

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__()
        self._pages = pages
        pages.setParent(self)
        self.setMinimumSize(_LEAST_PAGE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pages all there is."""
        super().resizeEvent(event)
        self._pages.setGeometry(self.rect())
