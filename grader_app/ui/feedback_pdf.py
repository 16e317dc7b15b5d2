"""Feedback sheets as PDF: each student's on a page of its own, long ones on several."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from grader_app import __version__
from grader_app.core.session import Session
from grader_app.errors import SheetError
from grader_app.sentences import Sentence, Tongue
from grader_app.sheets.atomic import write_file
from grader_app.sheets.feedback import FeedbackReport, Wishes, feedback, report, write_folder
from grader_app.sheets.feedback_html import Feedback, qt_page
from grader_app.sheets.writer import check_target

_MARGIN_MM = 18.0
_DOTS_PER_INCH = 300
_FOOT_MM = 8.0
_FOOT_COLOUR = "#5B636D"


def write_pdf_without_window(session: Session, target: Path, wishes: Wishes) -> FeedbackReport:
    """Do what :func:`write_pdf` does where no program with a window runs, and perhaps there is no screen."""
    # Without an application Qt knows no fonts, and ends the process. It is kept while pages are drawn.
    application = QGuiApplication.instance() or QGuiApplication(["grader", "-platform", "offscreen"])
    assert application is not None
    return write_pdf(session, target, wishes)


def write_pdf(
    session: Session,
    target: Path,
    wishes: Wishes | None = None,
    *,
    progress: Callable[[float], None] | None = None,
) -> FeedbackReport:
    """Write the feedback of every student into one PDF file, to print or to send on.

    May run beside the window's thread: it touches no window.

    Args:
        session: What to write; nobody else changes it meanwhile.
        target: A file that ends in .pdf, replaced only when the new one is whole.
        wishes: What stands on the sheets.
        progress: Told how far it is, 0 to 1. What it raises ends the export, and nothing is written.

    Raises:
        SheetError: Nothing can be written there; see the hint.
    """
    wishes = wishes or Wishes()
    tell = progress or (lambda _share: None)
    check_target(session, target)
    if target.suffix.lower() != ".pdf":
        raise SheetError(
            "Feedback as PDF needs a name that ends in .pdf.",
            hint="Choose a name such as “{name}”.",
            code="wrong_ending",
            name=f"{target.stem}.pdf",
        )
    sheets = feedback(session, wishes, lambda share: tell(0.05 * share))
    write_file(target, _pdf(sheets, wishes, tell), _check)
    tell(1.0)
    return report(target, 1, sheets)


def write_pdfs(
    session: Session,
    folder: Path,
    wishes: Wishes,
    *,
    progress: Callable[[float], None],
) -> FeedbackReport:
    """Write the feedback of each student into a PDF file of its own, in a folder that is new or empty.

    May run beside the window's thread, and is told and ended as :func:`write_pdf` is.

    Raises:
        SheetError: Nothing can be written there; see the hint.
    """
    sheets = feedback(session, wishes, lambda share: progress(0.05 * share))
    write_folder(
        folder,
        sheets,
        ".pdf",
        lambda sheet: _pdf([sheet], wishes, lambda _share: None),
        lambda _sheet, data: _check(data),
        lambda share: progress(0.05 + 0.9 * share),
    )
    progress(1.0)
    return report(folder, len(sheets), sheets)


def _pdf(sheets: Sequence[Feedback], wishes: Wishes, tell: Callable[[float], None]) -> bytes:
    """Return the document's bytes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator(f"Offline Grader {__version__}")
    writer.setTitle(sheets[0].title if sheets else wishes.tongue.say(Sentence("Feedback")))
    size = QPageSize(QPageSize.PageSizeId.Letter if wishes.letter else QPageSize.PageSizeId.A4)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    writer.setResolution(_DOTS_PER_INCH)
    painter = QPainter(writer)
    try:
        for number, sheet in enumerate(sheets):
            if number:
                writer.newPage()
            _draw(sheet, wishes.tongue, writer, painter)
            tell(0.05 + 0.85 * (number + 1) / len(sheets))
    finally:
        painter.end()  # one that outlives its paper takes the program down
    return bytes(buffer.data().data())


def _draw(sheet: Feedback, tongue: Tongue, writer: QPdfWriter, painter: QPainter) -> None:
    """Draw one sheet from the top of a page, and go on to further pages as it needs."""
    foot = _FOOT_MM / 25.4 * _DOTS_PER_INCH
    page = QSizeF(writer.width(), writer.height() - foot)
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setDefaultFont(QFont(QFont().family(), 11))
    document.setHtml(qt_page(sheet, tongue))
    document.setPageSize(page)
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * page.height())
        shown = QRectF(0, number * page.height(), page.width(), page.height())
        document.drawContents(painter, shown)
        painter.restore()
        if document.pageCount() > 1:
            text = tongue.say(
                Sentence(
                    "{name} · {page} of {pages}",
                    name=sheet.student,
                    page=number + 1,
                    pages=document.pageCount(),
                )
            )
            painter.setFont(QFont(QFont().family(), 8))
            painter.setPen(QColor(_FOOT_COLOUR))
            painter.drawText(QRectF(0, page.height(), page.width(), foot), 0x82, text)  # right, centred


def _check(written: bytes) -> None:
    """Raise a ``SheetError`` unless a whole document arrived."""
    if not (written.startswith(b"%PDF-") and written.rstrip().endswith(b"%%EOF")):
        raise SheetError(
            "The feedback does not hold what it should, so it was thrown away.",
            hint="Export again; if it happens again, choose another folder or disk. Nothing was changed.",
            code="not_verified",
        )
