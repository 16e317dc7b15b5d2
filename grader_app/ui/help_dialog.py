"""The help: one page with pictures, and every command with its menu and its key. It is in the program."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from grader_app import paths
from grader_app.ui.commands import COMMANDS, Command
from grader_app.ui.controls import button, column, label, row
from grader_app.ui.help_text import SECTIONS, Section
from grader_app.ui.keys import Keys, shown
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP, TYPE
from grader_app.ui.translation import tr, translated

_SIZE_PX = (940, 660)
_RAIL_PX = 236
_FIELD_PX = 240
_PICTURE_PX = 560


class HelpDialog(QDialog):
    """Contents on the left, the page on the right, a field that finds words in it. It may stay open."""

    def __init__(self, parent: QWidget, theme: Theme, keys: Keys) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys = keys
        self.setWindowTitle(tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.resize(*_SIZE_PX)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search the help"))
        self.field.setAccessibleName(tr("Search the help"))
        self.field.setClearButtonEnabled(True)
        self.field.setFixedWidth(_FIELD_PX)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._find_next)
        self.found = label(kind="secondary")
        self.page = QTextBrowser()
        self.page.setAccessibleName(tr("Help"))
        self.page.document().setDocumentMargin(GAP.l)
        self.page.document().setDefaultFont(self.font())
        self.contents = QListWidget()
        self.contents.setAccessibleName(tr("Contents"))
        self.contents.setProperty("kind", "contents")
        self.contents.setFixedWidth(_RAIL_PX)
        self.contents.addItems([translated(section.title) for section in SECTIONS])
        self.contents.currentRowChanged.connect(lambda number: self.page.scrollToAnchor(f"s{number}"))
        self._show_page()
        close = button(theme, tr("Close"), self.accept, kind="primary")
        close.setAutoDefault(False)
        head = row(label(tr("Help"), "title"), None, self.found, self.field)
        body = row(self.contents, self.page, gap=GAP.m)
        body.setStretch(1, 1)
        inside = column(head, body, row(None, close), gap=GAP.m, margins=GAP.xl)
        inside.setStretch(1, 1)
        self.setLayout(inside)
        keys.changed.connect(self._show_page)
        theme.changed.connect(self._show_page)
        self.field.setFocus()

    def _show_page(self) -> None:
        document = self.page.document()
        for section in SECTIONS:
            if section.picture:
                image = QImage(str(paths.assets() / "help" / f"{section.picture}.png"))
                name = QUrl(section.picture)
                document.addResource(QTextDocument.ResourceType.ImageResource, name, image)
        self.page.setHtml(help_html(self._theme, self._keys))
        self._search(self.field.text())

    def _search(self, text: str) -> None:
        """Mark every place where the words stand, and show the first."""
        marks = [self._mark(place) for place in _places(self.page.document(), text)]
        self.page.setExtraSelections(marks)
        self.found.setText(tr("%n places", n=len(marks)) if text.strip() else "")
        if marks:
            self.page.setTextCursor(_start(marks[0]))
            self.page.ensureCursorVisible()

    def _find_next(self) -> None:
        text = self.field.text()
        if text.strip() and not self.page.find(text):
            self.page.moveCursor(QTextCursor.MoveOperation.Start)
            self.page.find(text)

    def _mark(self, place: QTextCursor) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = place
        mark.format = QTextCharFormat()
        mark.format.setBackground(QColor(self._theme.colours.evidence))
        return mark


def help_html(theme: Theme, keys: Keys) -> str:
    """Return the page: what is said of each thing, and its commands with their menus and keys."""
    colours = theme.colours
    style = (
        f"h2 {{ font-size: {TYPE.heading}px; margin-top: {GAP.xl}px; }}"
        f"p, td {{ color: {colours.text}; }} .menu {{ color: {colours.secondary}; }}"
    )
    body = "".join(
        part for number, section in enumerate(SECTIONS) for part in _section(number, section, keys)
    )
    return f"<html><head><style>{style}</style></head><body>{body}</body></html>"


def _section(number: int, section: Section, keys: Keys) -> Iterator[str]:
    yield f'<a name="s{number}"></a><h2>{escape(translated(section.title))}</h2>'
    for paragraph in section.paragraphs:
        yield f"<p>{escape(translated(paragraph))}</p>"
    if section.picture and (paths.assets() / "help" / f"{section.picture}.png").exists():
        yield f'<p><img src="{section.picture}" width="{_PICTURE_PX}"></p>'
    known = {each.id: each for each in COMMANDS}
    yield f'<table cellspacing="0" cellpadding="4" style="margin-top: {GAP.s}px">'
    for command_id in section.commands:
        if (each := known.get(command_id)) is not None:
            yield _line(each, keys)
    yield "</table>"


def _line(each: Command, keys: Keys) -> str:
    pressed = ", ".join(map(shown, keys.of(each.id)))
    menu = translated(each.menu.value).replace("&", "") if each.menu is not None else ""
    where = f'<span class="menu">{escape(menu)} › </span>' if menu else ""
    return f"<tr><td>{where}{escape(each.name)}</td><td><b>{escape(pressed)}</b></td></tr>"


def _places(document: QTextDocument, text: str) -> Iterator[QTextCursor]:
    if not text.strip():
        return
    place = document.find(text)
    while not place.isNull():
        yield QTextCursor(place)
        place = document.find(text, place)


def _start(mark: QTextEdit.ExtraSelection) -> QTextCursor:
    cursor = QTextCursor(mark.cursor)
    cursor.setPosition(cursor.selectionStart())
    return cursor
