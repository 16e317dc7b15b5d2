"""Take a picture of every screen in every language, look and size, to be looked at.

    python benchmarks/screens/walk.py DIR    # 4 languages and the long one, 3 looks, 2 sizes
    python benchmarks/screens/walk.py DIR --language de --look dark --scale 2

The screens are those that the tests walk through, so that none is forgotten. ``long`` is no language: it is
40 % longer than English and runs from right to left.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
LANGUAGES = ("en", "es", "de", "fr", "long")
LOOKS = ("light", "dark", "contrast")
SCALES = ("1", "2")


def take(folder: Path, language: str, look: str, scale: str) -> None:
    from PySide6.QtGui import QFont, QFontDatabase
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from grader_app import paths
    from grader_app.ui.main_window import MainWindow
    from grader_app.ui.settings import Settings
    from grader_app.ui.theme import Look, Theme
    from grader_app.ui.translation import speak
    from tests.ui.gallery import walk
    from tests.ui.pseudo_locale import speak_pseudo
    from tests.ui.test_elision import cut_off

    with tempfile.TemporaryDirectory() as home:
        os.environ[paths.HOME_VARIABLE] = home
        app = QApplication([])
        if "Inter" in QFontDatabase.families():
            app.setFont(QFont("Inter"))
        if language == "long":
            speak_pseudo(app)
        else:
            speak(app, language)
        theme = Theme(app, Look(look))
        window = MainWindow(theme, Settings(paths.settings_file()))
        window.resize(1366, 768)
        window.show()
        while window.sets is None:
            QTest.qWait(10)
        for name, screen in walk(window, theme):
            file = f"{name.replace(', ', '-').replace(' ', '-')}-{language}-{look}-{scale}00.png"
            screen.window().grab().save(str(folder / file))
            for text in dict.fromkeys(cut_off(screen)):
                print(f"{file}: {text}")
        window.close()


def main() -> None:
    parser = argparse.ArgumentParser(description="Take a picture of every screen in every language and size.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--look", choices=LOOKS)
    parser.add_argument("--scale", choices=SCALES)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    wanted = [
        (language, look, scale)
        for language, look, scale in product(LANGUAGES, LOOKS, SCALES)
        if options.language in (None, language) and options.look in (None, look)
        if options.scale in (None, scale)
    ]
    if len(wanted) == 1 and os.environ.get("QT_SCALE_FACTOR", "1") == wanted[0][2]:
        take(options.folder, *wanted[0])
        return
    # A program has one size and one language: each in a process of its own.
    for language, look, scale in wanted:
        chosen = ["--language", language, "--look", look, "--scale", scale]
        subprocess.run(
            [sys.executable, __file__, str(options.folder), *chosen],
            env={**os.environ, "QT_SCALE_FACTOR": scale},
            check=True,
        )


if __name__ == "__main__":
    main()
