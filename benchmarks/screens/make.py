"""Take a picture of every screen.

    python benchmarks/screens/make.py             # the guide's, into docs/images
    python benchmarks/screens/make.py --all DIR   # every screen, size, look and class, to be looked at

Pictures are taken offscreen with the font Inter where it is installed; with a display, or under Xvfb and
QT_QPA_PLATFORM=xcb, in a real window.
"""

import argparse
import csv
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import product
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtGui import QFont, QFontDatabase, QImage  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog  # noqa: E402

from benchmarks.screens.review import make_review  # noqa: E402
from benchmarks.screens.shapes import make_gradebook, make_late, make_own, make_shapes  # noqa: E402
from grader_app import paths  # noqa: E402
from grader_app.core.session import Session  # noqa: E402
from grader_app.core.standing import State  # noqa: E402
from grader_app.store import Store  # noqa: E402
from grader_app.ui import dialogs  # noqa: E402
from grader_app.ui.desk import Desk  # noqa: E402
from grader_app.ui.export_page import ExportPage  # noqa: E402
from grader_app.ui.import_page import ImportPage  # noqa: E402
from grader_app.ui.keys_dialog import KeysDialog  # noqa: E402
from grader_app.ui.main_window import MainWindow  # noqa: E402
from grader_app.ui.merge_page import MergePage  # noqa: E402
from grader_app.ui.messages import Message  # noqa: E402
from grader_app.ui.response_table import Show  # noqa: E402
from grader_app.ui.settings import Settings  # noqa: E402
from grader_app.ui.theme import Look, Theme  # noqa: E402
from grader_app.ui.translation import speak  # noqa: E402

GUIDE = ROOT / "docs" / "images"
HELP = ROOT / "assets" / "help"
HELP_PICTURES = ("import", "desk", "groups", "accept", "points", "overview", "export")
HELP_WIDTH_PX = 840
FOLDER = "/home/rivera/Documents"
DECIDED = 5
WAYS = {1: "gradebook", 2: "results", 3: "feedback"}
SIZES = ((1366, 768), (1920, 1080))
LOOKS = (Look.LIGHT, Look.DARK, Look.HIGH_CONTRAST)
LONG = (
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft is lit because "
    "https://example.org/a/very/long/link/that/nobody/would/ever/break/into/pieces/by/themselves "
)


class Studio:
    """A window in a home of its own, and what a photographer does with it."""

    def __init__(self, app: QApplication, theme: Theme) -> None:
        self.app = app
        self.theme = theme
        self.window = MainWindow(theme, Settings(paths.settings_file()))
        self.window.show()
        self.wait(lambda: self.window.sets is not None)

    def wait(self, condition: Callable[[], object], seconds: float = 30) -> None:
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline:
                raise TimeoutError(self.window.messages.text)
            QTest.qWait(10)
        QTest.qWait(80)

    def take(self, target: Path) -> None:
        target.parent.mkdir(parents=True, exist_ok=True)
        self.window.activateWindow()
        QTest.qWait(80)
        self.window.grab().save(str(target))

    def open_sample(self) -> ImportPage:
        page = self.open_file(Path(shutil.copy(paths.sample_workbook(), paths.user_data().parent)))
        self.wait(page.start_button.isEnabled)
        return page

    def open_file(self, path: Path) -> ImportPage:
        self.window.open_file(path)
        return self.import_page(path)

    def import_page(self, path: Path) -> ImportPage:
        """Wait until a file is shown and all that is said of it stands beside it."""

        def shown() -> bool:
            page = self.window.pages.currentWidget()
            return (
                isinstance(page, ImportPage) and page.workbook.source.path == path and page._taken is not None
            )

        self.wait(shown)
        return self.window.pages.currentWidget()

    def merge_page(self) -> MergePage:
        """Add late and corrected answers to the class that is open, as far as what they would change."""
        path = make_late(paths.user_data().parent, self.window.desk.marking.session)
        self.window.add_file(path)
        page = self.import_page(path)
        self.wait(page.start_button.isEnabled)
        QTest.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
        self.wait(lambda: isinstance(self.window.pages.currentWidget(), MergePage))
        merge = self.window.pages.currentWidget()
        self.wait(merge.accept_button.isEnabled)
        return merge

    def start(self, page: ImportPage) -> Desk:
        QTest.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
        return self.desk()

    def desk(self) -> Desk:
        self.wait(lambda: self.window.desk is not None and self.window.open_class.scoring is None)
        return self.window.desk

    def open_class(self, copies: int, only: int | None = None, lengthen: bool = False) -> Desk:
        """Open a class made of the sample's answers, fewer or many times over."""
        sample = self.window.desk.marking.session
        responses = []
        for number in range(copies):
            for response in sample.roster.responses[:only]:
                cell = replace(response.cell, row=response.cell.row + 40 * number)
                text = (LONG if lengthen else "") + response.text
                responses.append(replace(response, cell=cell, text=text))
        session = Session(replace(sample.roster, responses=tuple(responses)), sample.items, sample.bundle)
        items = {response.item_id for response in responses}
        session = Session(session.roster, [i for i in sample.items if i.id in items], sample.bundle)
        store = Store.create(paths.sessions(), session)
        store.close()
        self.window.open_session(store.path)
        return self.desk()

    def export_page(self) -> ExportPage:
        self.window.show_page("export")
        page = self.window.pages.currentWidget()
        self.wait(page.export_button.isEnabled)
        return page

    def open_anew(self, language: str, session: Path) -> None:
        """Open the program in a language, and a class in it."""
        self.close()
        speak(self.app, language)
        self.window = MainWindow(self.theme, Settings(paths.settings_file()))
        self.window.show()
        self.wait(lambda: self.window.sets is not None)
        self.window.open_session(session)
        self.desk()

    def close(self) -> None:
        self.window.close()


def expected() -> dict[str, str]:
    """What a careful teacher gave, by cell."""
    with (paths.assets() / "samples" / "expected.csv").open(encoding="utf-8", newline="") as file:
        return {row["cell"]: row["points"] for row in csv.DictReader(file)}


def decide_some(desk: Desk, count: int = DECIDED) -> None:
    """Mark as a careful teacher does."""
    desk.window().activateWindow()
    desk.response_list.setFocus()
    points = expected()
    for _ in range(count):
        QTest.keyClick(desk.response_list, points.get(desk.panel.cell.address, "0"))


def show_one_with_evidence(desk: Desk) -> None:
    """Rest on an answer that needs her, has a few lines, and whose proposal she will accept."""
    table, session, points = desk.table, desk.marking.session, expected()

    def worth(row: int) -> tuple[bool, bool, int]:
        cell = table.cell(row)
        score = session.score(cell)
        agreed = score is not None and f"{score.points:g}" == points.get(cell.address)
        open_still = desk.marking.state(cell) is State.NEEDS_YOU
        return open_still, agreed, min(len(session.response(cell).text), 120)

    best = max(range(min(12, table.rowCount())), key=worth)
    desk.response_list.setCurrentIndex(table.index(best, 0))


def show_neutral_path(page: ExportPage) -> None:
    """Show where the copy goes as on a teacher's computer; the one of this run is nobody's."""
    page.target.setText(f"{FOLDER}/{Path(page.target.text()).name}")


def choose_way(made: Studio, page: ExportPage, number: int) -> None:
    """Choose a way out; one for a gradebook gets the file of one."""
    QTest.mouseClick(page.choices[number], Qt.MouseButton.LeftButton)
    if page.options is page.gradebook:
        page.take_gradebook(make_gradebook(paths.user_data().parent))
    made.wait(page.export_button.isEnabled)


def make_guide() -> None:
    with studio() as made:
        theme, window = made.theme, made.window
        window.resize(1366, 768)
        page = made.open_sample()
        made.take(GUIDE / "import.png")
        desk = made.start(page)
        for item, count in zip(desk.questions.items, (30, 12, 0, DECIDED), strict=True):
            desk.show_question(item.id)
            decide_some(desk, min(count, desk.marking.tally(item.id).needs))
        show_one_with_evidence(desk)
        made.take(GUIDE / "desk.png")
        theme.choose(Look.DARK)
        made.take(GUIDE / "desk-dark.png")
        theme.choose(Look.LIGHT)
        export = made.export_page()
        for number, name in WAYS.items():
            choose_way(made, export, number)
            show_neutral_path(export)
            made.take(GUIDE / f"export-{name}.png")
        choose_way(made, export, 0)
        QTest.mouseClick(export.export_button, Qt.MouseButton.LeftButton)
        made.wait(export.folder_button.isVisible)
        show_neutral_path(export)
        made.take(GUIDE / "export.png")
        window.open_class.back_to_desk()
        made.merge_page()
        made.take(GUIDE / "merge.png")
        window.open_class.back_to_desk()
        sample = window.desk.marking.store.path
        for name, path in make_shapes(paths.user_data().parent / "files").items():
            made.open_file(path)
            made.take(GUIDE / f"import-{name}.png")
        made.open_file(make_own(paths.user_data().parent / "files"))
        made.take(GUIDE / "import-own.png")
        make_review(made, GUIDE)
        window.show_start()
        made.take(GUIDE / "start.png")
        take_dialog(KeysDialog(window, theme, window.keys), GUIDE / "keys.png")
        made.open_anew("de", sample)
        made.window.resize(1366, 768)
        show_one_with_evidence(made.desk())
        made.take(GUIDE / "desk-german.png")


def make_help() -> None:
    """Make the pictures of the help from the guide's: small, since they are shipped."""
    for name in HELP_PICTURES:
        picture = QImage(str(GUIDE / f"{name}.png"))
        small = picture.scaledToWidth(HELP_WIDTH_PX, Qt.TransformationMode.SmoothTransformation)
        small.save(str(HELP / f"{name}.png"), quality=10)


def make_all(folder: Path) -> None:
    with studio() as made:
        theme, window = made.theme, made.window
        for (width, height), look in product(SIZES, LOOKS):
            name = f"{width}-{look.value}"
            theme.choose(look)
            window.resize(width, height)
            made.take(folder / f"start-first-{name}.png")
            page = made.open_sample()
            made.take(folder / f"import-{name}.png")
            desk = made.start(page)
            made.take(folder / f"desk-30-{name}.png")
            decide_some(desk)
            show_one_with_evidence(desk)
            made.take(folder / f"desk-30-begun-{name}.png")
            desk.show_filter(Show.ALL)
            made.take(folder / f"desk-30-all-{name}.png")
            window.show_page("overview")
            made.take(folder / f"overview-{name}.png")
            window.open_class.back_to_desk()
            export = made.export_page()
            made.take(folder / f"export-before-{name}.png")
            for number, way in WAYS.items():
                choose_way(made, export, number)
                made.take(folder / f"export-{way}-{name}.png")
            choose_way(made, export, 0)
            QTest.mouseClick(export.export_button, Qt.MouseButton.LeftButton)
            made.wait(lambda export=export: export.folder_button.isVisible() or window.messages.text)
            made.take(folder / f"export-after-{name}.png")
            window.open_class.back_to_desk()
            made.merge_page()
            made.take(folder / f"merge-{name}.png")
            window.open_class.back_to_desk()
            sample = window.desk.marking.store.path
            made.open_class(1, only=3)
            made.take(folder / f"desk-3-{name}.png")
            made.export_page()
            made.take(folder / f"export-3-{name}.png")
            window.open_class.back_to_desk()
            window.open_session(sample)
            made.desk()
            made.open_class(1, lengthen=True)
            made.take(folder / f"desk-long-{name}.png")
            window.open_session(sample)
            made.desk()
            made.open_class(25)
            made.take(folder / f"desk-3000-{name}.png")
            window.resize(1000, 700)
            made.take(folder / f"desk-narrow-{look.value}.png")
            window.resize(width, height)
            window.messages.tell(
                Message("This file has a password.", "Open it in Excel, save it without one.")
            )
            made.take(folder / f"desk-message-{name}.png")
            window.messages.put_away()
            made.export_page()
            made.take(folder / f"export-3000-{name}.png")
            for shape, path in make_shapes(paths.user_data().parent / "files").items():
                made.open_file(path)
                made.take(folder / f"import-{shape}-{name}.png")
            window.show_start()
            made.take(folder / f"start-{name}.png")
            for title, make in (
                ("keys", lambda w, t: KeysDialog(w, t, window.keys)),
                ("about", dialogs.about_dialog),
                ("data", dialogs.data_dialog),
                ("card", lambda w, t: dialogs.card_dialog(w, t, window.sets.sets[0])),
            ):
                take_dialog(make(window, theme), folder / f"{title}-{look.value}.png")
            for file in paths.sessions().iterdir():
                file.unlink()
            window.show_start()


def take_dialog(dialog: QDialog, target: Path) -> None:
    dialog.open()
    QTest.qWait(80)
    dialog.grab().save(str(target))
    dialog.accept()


@contextmanager
def studio() -> Iterator[Studio]:
    home = Path(tempfile.mkdtemp())
    os.environ[paths.HOME_VARIABLE] = str(home / "Offline Grader")
    app = QApplication.instance() or QApplication([])
    if "Inter" in QFontDatabase.families():
        app.setFont(QFont("Inter"))
    speak(app, "en")
    made = Studio(app, Theme(app, Look.LIGHT))
    try:
        yield made
    finally:
        made.close()
        shutil.rmtree(home, ignore_errors=True)


def main() -> None:
    parser = argparse.ArgumentParser(description="Take a picture of every screen.")
    parser.add_argument("--all", type=Path, metavar="DIR", help="every size, look and class, into DIR")
    options = parser.parse_args()
    if options.all is not None:
        make_all(options.all)
    else:
        make_guide()
        make_help()


if __name__ == "__main__":
    main()
