"""The list of what becomes of everything: its filters, and a way to keep it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QTableView

from grader_app.ui import words
from grader_app.ui.controls import button, clear, column, label, row
from grader_app.ui.fate_table import FateTable, Listing
from grader_app.ui.list_dialog import dress_list
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP
from grader_app.ui.translation import tr


class FateList(QFrame):
    """A card with a filter for each fate, the lines, and a button that saves them."""

    save_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._theme = theme
        self.table = FateTable(theme, self)
        self.view = QTableView()
        dress_list(theme, self.view, tr("What becomes of each answer"))
        self.view.setModel(self.table)
        self.view.horizontalHeader().setStretchLastSection(True)
        self._group = QButtonGroup(self)
        self._places = QHBoxLayout()
        self._places.setSpacing(GAP.xs)
        self.filters: dict[str, QAbstractButton] = {}
        self.saved_text = label(kind="secondary")
        self.save_button = button(theme, tr("Save this list…"), self.save_wanted.emit, kind="quiet")
        head = row(self._places, None, self.saved_text, self.save_button)
        head.setContentsMargins(GAP.s, GAP.s, GAP.s, GAP.s)
        inside = column(head, self.view, gap=0)
        inside.setContentsMargins(1, 1, 1, 1)
        self.setLayout(inside)

    def show_listing(self, listing: Listing) -> None:
        """Show another list, all of it."""
        self.show()
        self.table.show(listing)
        self.saved_text.clear()
        self.save_button.setVisible(bool(listing.rows))
        for number, width_px in enumerate(listing.widths_px):
            needed_px = self.view.horizontalHeader().sectionSizeHint(number)
            self.view.setColumnWidth(number, max(width_px, needed_px))
        self._make_filters(listing)

    def _make_filters(self, listing: Listing) -> None:
        for made in self.filters.values():
            self._group.removeButton(made)
        clear(self._places)
        self.filters = {}
        fates = listing.fates
        counts = {"": len(listing.lines), **(fates if len(fates) > 1 else {})}
        for fate, count in counts.items():
            name = fate[:1].upper() + fate[1:] if fate else tr("All")
            text = tr("{name} ({number})", name=name, number=words.number(count))
            made = button(self._theme, text, partial(self.table.show, listing, fate), kind="segment")
            made.setCheckable(True)
            made.setChecked(not fate)
            self._group.addButton(made)
            self._places.addWidget(made)
            self.filters[fate] = made
