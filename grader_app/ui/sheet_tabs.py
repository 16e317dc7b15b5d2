"""The sheets of a file as tabs; where several hold the same questions, each with a box to take it in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabBar

from grader_app.sheets.workbook import Table
from grader_app.ui.theme import Theme
from grader_app.ui.tick_box import TickBox
from grader_app.ui.translation import tr


class SheetTabs(QTabBar):
    """Tabs that can be ticked."""

    ticked = Signal(int, bool)
    """Which sheet is to be taken in, or left out."""

    def __init__(self, theme: Theme, tables: Sequence[Table], shown: int) -> None:
        super().__init__()
        self._theme = theme
        self.boxes: dict[int, TickBox] = {}
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setAccessibleName(tr("Sheets"))
        for number, table in enumerate(tables):
            name = table.name.replace("&", "&&")
            self.addTab(tr("{sheet} (hidden)", sheet=name) if table.hidden else name)
            self.setTabToolTip(number, table.name)
        self.setCurrentIndex(shown)

    def show_boxes(self, wanted: Sequence[int], ticked: Sequence[int]) -> None:
        """Give these tabs boxes, some of them ticked; the others have none."""
        for number in set(self.boxes) - set(wanted):
            self.setTabButton(number, QTabBar.ButtonPosition.LeftSide, None)
            self.boxes.pop(number).deleteLater()
        for number in wanted:
            if number not in self.boxes:
                self._add_box(number)
            self.boxes[number].setChecked(number in ticked)
        name = "ticked" if wanted else ""
        if self.objectName() != name:
            self.setObjectName(name)
            self.style().unpolish(self)
            self.style().polish(self)

    def _add_box(self, number: int) -> None:
        box = TickBox(self._theme, "", tr("Take in the answers of {sheet}", sheet=self.tabText(number)))
        box.clicked.connect(lambda on: self.ticked.emit(number, on))
        box.setCursor(Qt.CursorShape.PointingHandCursor)
        self.boxes[number] = box
        self.setTabButton(number, QTabBar.ButtonPosition.LeftSide, box)
