"""What the packages are made with, as far as it can be tried without making one."""

import argparse
import configparser
import plistlib
import struct
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from grader_app import __version__
from tests.packaging.loading import FOLDER, load


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    load("icons/make_icons.py").write(folder)
    return folder


def test_an_icon_is_drawn_in_every_size(icons: Path) -> None:
    for size in load("icons/make_icons.py").SIZES_PX:
        image = QImage(str(icons / f"offline-grader-{size}.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 2, size // 10).alpha() == 255
        assert image.pixelColor(0, 0).alpha() < 255, "its corners are round"


def test_the_icon_of_windows_lists_its_pictures(icons: Path) -> None:
    data = (icons / "offline-grader.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", data)
    assert (reserved, kind) == (0, 1)
    for number in range(count):
        width, _, _, _, _, _, length, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert QImage.fromData(data[offset : offset + length]).width() == (width or 256)
    assert offset + length == len(data)


def test_the_icon_of_macos_lists_its_pictures(icons: Path) -> None:
    data = (icons / "offline-grader.icns").read_bytes()
    assert struct.unpack_from(">4sI", data) == (b"icns", len(data))
    place, widths = 8, {}
    while place < len(data):
        kind, length = struct.unpack_from(">4sI", data, place)
        widths[kind] = QImage.fromData(data[place + 8 : place + length]).width()
        place += length
    assert widths[b"ic10"] == 1024
    assert all(widths.values())


def test_the_man_pages_tell_of_every_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "1000")
    man = load("linux/make_man.py")
    told = man.page(man.grader(), "grader-app", datetime(2026, 1, 2, tzinfo=UTC))
    for command in ("score", "inspect", "bundle install", "bundle remove", "policy", "tidy"):
        assert f".SS grader {command}\n" in told
    assert f'"Offline Grader {__version__}"' in told
    assert "\\-\\-leave\\-out\\-hidden" in told
    assert "grader bundle\n" not in told, "it only leads to others"
    assert man.page(man.window(), "grader", datetime(2026, 1, 2, tzinfo=UTC)).startswith(".TH GRADER-APP 1")


def test_no_line_of_a_man_page_is_taken_for_a_request() -> None:
    man = load("linux/make_man.py")
    parser = argparse.ArgumentParser(prog="x", description="One. Two.")
    parser.add_argument("--name", help=".xlsx or 'csv', and a back\\slash")
    told = man.page(parser, "y", datetime(2026, 1, 2, tzinfo=UTC))
    assert "\n\\&.xlsx or 'csv', and a back\\eslash.\n" in told


def test_a_question_set_is_known_by_its_ending_on_each_desktop() -> None:
    tree = ElementTree.parse(FOLDER / "linux/offline-grader.xml")
    (glob,) = tree.iter("{http://www.freedesktop.org/standards/shared-mime-info}glob")
    assert glob.get("pattern") == "*.gradebundle"
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(FOLDER / "linux/offline-grader.desktop", "utf-8")
    assert "application/x-gradebundle;" in entry["Desktop Entry"]["MimeType"]
    installer = (FOLDER / "windows/offline-grader.nsi").read_text("utf-8")
    assert r"${CLASSES}\.gradebundle" in installer
    assert "RequestExecutionLevel user" in installer


def test_macos_grants_no_network() -> None:
    granted = plistlib.loads((FOLDER / "macos/entitlements.plist").read_bytes())
    assert granted
    assert not [name for name in granted if "network" in name]


def test_windows_is_told_the_version(tmp_path: Path) -> None:
    file = load("windows/windows_version.py").write(tmp_path, "1.2.3")
    told = Path(file).read_text("utf-8")
    assert "filevers=(1, 2, 3, 0)" in told
    assert '"ProductVersion", "1.2.3"' in told


def test_the_smoke_test_reads_what_strace_writes() -> None:
    module = load("smoke.py")
    assert module._unescaped(r"/tmp/smoke \303\274 x") == "/tmp/smoke ü x"
    assert module._OPENED.search('openat(AT_FDCWD, "/a", O_WRONLY|O_CREAT, 0666) = 3')[1] == "/a"
    assert not module._OPENED.search('openat(AT_FDCWD, "/a", O_RDONLY|O_CLOEXEC) = 3')
