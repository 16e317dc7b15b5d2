"""The page as a person opens it: in a browser, which is told to note every message and every request."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.trainer.report.answers import responses, tiny
from trainer.report import History, measure, write_report
from trainer.report.history import LearningPoint

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed to open the page in"),
]


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("report")
    learning = (LearningPoint(10, 0.4, 0.3, 0.5), LearningPoint(20, 0.5, 0.4, 0.6))
    history = History("human scores", learning, losses=(1.2, 0.8, 0.7))
    write_report(measure(tiny(folder), responses(), history=history), folder, "tiny-1.0.0")
    return folder / "tiny-1.0.0.report.html"


def browse(page: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Open the page in a window of 1366 pixels; no name is resolved, so nothing is asked of a network."""
    command = [
        *(str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"),
        *("--host-resolver-rules=MAP * ~NOTFOUND", f"--user-data-dir={page.parent / 'profile'}"),
        *("--enable-logging=stderr", "--window-size=1366,900", *options, page.as_uri()),
    ]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)


def messages_and_requests(page: Path) -> tuple[list[str], set[str]]:
    """Return the console's lines, and what the page (not the browser on its own account) asked for."""
    log = page.with_suffix(".net.json")
    said = browse(page, f"--log-net-log={log}", "--dump-dom").stderr
    asked = {
        params["url"]
        for event in json.loads(log.read_text(encoding="utf-8"))["events"]
        if (params := event.get("params", {})).get("initiator", "not an origin") != "not an origin"
        and "url" in params
    }
    return [line for line in said.splitlines() if ":CONSOLE" in line], asked


def test_no_message_and_no_request(page: Path) -> None:
    assert messages_and_requests(page) == ([], set())


def test_a_page_that_asks_or_complains_would_be_noticed(page: Path) -> None:
    asking = page.with_name("asking.html")
    text = page.read_text(encoding="utf-8").replace("default-src 'none'; ", "")
    more = '<img src="https://example.invalid/x.png" alt=""><script>console.error("heard")</script>'
    asking.write_text(text.replace("</body>", f"{more}</body>"), encoding="utf-8")
    said, asked = messages_and_requests(asking)
    assert len(said) == 1
    assert asked == {"https://example.invalid/x.png"}


def test_it_is_no_wider_than_the_window(page: Path) -> None:
    probe = page.with_name("probe.html")
    text = page.read_text(encoding="utf-8")
    script = "<script>document.title = document.documentElement.scrollWidth + ' of ' + innerWidth</script>"
    open_policy = text.replace("default-src 'none'; style-src", "script-src 'unsafe-inline'; style-src")
    probe.write_text(open_policy.replace("</body>", f"{script}</body>"), encoding="utf-8")
    dom = browse(probe, "--dump-dom").stdout
    wide, window = map(int, dom.partition("<title>")[2].partition("</title>")[0].split(" of "))
    assert wide <= window


def test_it_prints(page: Path) -> None:
    pdf = page.with_suffix(".pdf")
    browse(page, "--no-pdf-header-footer", f"--print-to-pdf={pdf}")
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert pdf.read_bytes().count(b"/Type /Page\n") >= 10
