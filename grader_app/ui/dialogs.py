"""The small windows of the Help menu, and the card of a question set."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QDialog, QLabel, QTextBrowser, QWidget

from grader_app import __version__, paths
from grader_app.ui.controls import button, column, icon_label, label, row
from grader_app.ui.question_sets import QuestionSet
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP, TYPE
from grader_app.ui.translation import tr


def _dialog(parent: QWidget, theme: Theme, title: str, content: QWidget) -> QDialog:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    close = button(theme, tr("Close"), dialog.accept, kind="primary")
    close.setDefault(True)
    inside = column(label(title, "title"), content, row(None, close), gap=GAP.l, margins=GAP.xl)
    inside.setStretch(1, 1)
    dialog.setLayout(inside)
    close.setFocus()
    return dialog


def about_dialog(parent: QWidget, theme: Theme) -> QDialog:
    """Return what the program is."""
    content = QWidget()
    content.setLayout(
        column(
            label(tr("Version {version}", version=__version__), "secondary"),
            label(
                tr(
                    "Proposes scores for the answers in a spreadsheet. "
                    "You decide; a proposal only saves time."
                ),
                wrap=True,
            ),
            row(
                icon_label(theme, "offline", "sure", 20),
                label(tr("Works without the internet. Nothing leaves this computer."), "strong", wrap=True),
                None,
            ),
            label(
                tr(
                    "It never looks for updates. To update, install a newer version over this one: "
                    "your classes, question sets and settings stay."
                ),
                wrap=True,
            ),
            label(
                tr("Apache License 2.0. Each question set names its own licence and makers in its card."),
                "secondary",
                wrap=True,
            ),
            None,
            gap=GAP.m,
        )
    )
    content.setMinimumWidth(440)
    return _dialog(parent, theme, "Offline Grader", content)


def data_dialog(parent: QWidget, theme: Theme) -> QDialog:
    """Return where the teacher's data is kept."""
    content = QWidget()
    folder = _selectable(str(paths.user_data()))
    content.setLayout(
        column(
            label(tr("Everything the program keeps is in this folder of your own user account:"), wrap=True),
            folder,
            label(
                tr(
                    "It holds the answers you opened, your decisions and notes, your question sets and the "
                    "window’s settings. To delete one class, use the bin beside it on the start page. "
                    "To delete everything, close the program and delete the folder. "
                    "Your spreadsheets are not in it."
                ),
                "secondary",
                wrap=True,
            ),
            None,
            gap=GAP.m,
        )
    )
    # A path has no place to break at.
    folder.ensurePolished()
    needed = folder.fontMetrics().horizontalAdvance(folder.text()) + GAP.m
    content.setMinimumWidth(max(520, min(needed, 960)))
    return _dialog(parent, theme, tr("Where your data is kept"), content)


def card_dialog(parent: QWidget, theme: Theme, question_set: QuestionSet) -> QDialog:
    """Return what a question set says about itself."""
    text = QTextBrowser()
    text.setAccessibleName(tr("About this question set"))
    text.setOpenLinks(False)
    text.document().setDocumentMargin(GAP.l)
    text.setMarkdown(question_set.card)
    _set_in_our_type(text.document())
    text.setMinimumSize(640, 420)
    return _dialog(parent, theme, question_set.label, text)


def _set_in_our_type(document: QTextDocument) -> None:
    """Give Qt's rendering of Markdown the program's sizes, and air between its paragraphs."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        shape, letters = block.blockFormat(), QTextCharFormat()
        heading = shape.headingLevel()
        if not block.textList():
            shape.setTopMargin(GAP.l if heading else 0)
            shape.setBottomMargin(GAP.s)
        if heading:
            letters.setProperty(
                QTextFormat.Property.FontPixelSize, TYPE.title if heading == 1 else TYPE.heading
            )
            letters.setFontWeight(QFont.Weight.DemiBold)
        cursor.setBlockFormat(shape)
        cursor.mergeCharFormat(letters)
        block = block.next()


def _selectable(text: str) -> QLabel:
    made = label(text, "strong", wrap=True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made
