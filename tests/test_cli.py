import csv
import json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from grader_app import cli, paths
from grader_app.bundle import Bundle, RiskPoint
from grader_app.bundle.bundle import EXAMPLES
from grader_app.sheets.reader import open_workbook
from tests import tiny_bundle

HEADER = ["Student id", "Name", "What does a bulb need to light up?", "Why does an open switch stop a bulb?"]
ROWS = [
    ["007", "Ada", "a closed path", "the gap in the path"],
    ["008", "Ben", "battery", ""],
    ["009", "Cem", "banana", "=banana"],
]


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return tiny_bundle.write_tiny_bundle(tmp_path)


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    path = tmp_path / "class.xlsx"
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False}) as book:
        book.add_worksheet("Notes").write(0, 0, "Remember the trip on Friday")
        sheet = book.add_worksheet("Class 7B")
        sheet.write(0, 0, "Quiz on circuits")
        for number, row in enumerate([HEADER, *ROWS], start=2):
            sheet.write_row(number, 0, row)
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = cli.main([str(argument) for argument in arguments])
    out, err = capsys.readouterr()
    return code, out, err


def test_score_writes_a_copy_and_says_what_it_did(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, bundle: Path, workbook: Path
) -> None:
    target, before = tmp_path / "scored.xlsx", workbook.read_bytes()
    code, out, err = run(capsys, "score", workbook, "-o", target, "--bundle", bundle)
    assert (code, err) == (0, "")
    assert str(target) in out
    assert "6 answers" in out
    assert workbook.read_bytes() == before
    sheet = openpyxl.load_workbook(target)["Class 7B"]
    cells = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)]
    assert [row[:4] for row in cells[1:]] == [[*row[:3], row[3] or None] for row in ROWS]
    scores = [i for i, header in enumerate(cells[0]) if header and re.search(r"score", header)]
    assert [[row[i] for i in scores] for row in cells[1:]] == [[2, 2], [1, 0], [0, 0]]


def test_score_with_columns_said_outright(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, bundle: Path
) -> None:
    source, target = tmp_path / "bare.csv", tmp_path / "scored.csv"
    source.write_text("x;y\n1;banana\n2;closed path\n", "utf-8")
    columns = {"header_row": 1, "id": "A", "answers": {"B": "LIGHT"}}
    description = tmp_path / "columns.json"
    description.write_text(json.dumps(columns), "utf-8")
    for said in (json.dumps(columns), description):
        code, _, err = run(capsys, "score", source, "-o", target, "--bundle", bundle, "--columns", said)
        assert (code, err) == (0, "")
        with target.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file, delimiter=";"))
        assert [row[2] for row in rows[1:]] == ["0", "2"]


def test_a_gradebook_is_filled_in_and_nothing_else_in_it_changes(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, bundle: Path, workbook: Path
) -> None:
    gradebook, target = tmp_path / "canvas.csv", tmp_path / "upload.csv"
    header = "Student,ID,SIS User ID,SIS Login ID,Section,When a bulb lights (77),Final Score"
    lines = [
        header,
        "    Points Possible,,,,,2,(read only)",
        'Ada,1,007,ada,"7B, new",,10',
        "Cem,3,009,cem,7B,,9",
        "",
    ]
    gradebook.write_text("\r\n".join(lines), "utf-8", newline="")
    code, out, err = run(
        capsys, "score", workbook, "-o", target, "--bundle", bundle, "--gradebook", gradebook
    )
    assert (code, err) == (0, "")
    lines[2], lines[3] = 'Ada,1,007,ada,"7B, new",2,10', "Cem,3,009,cem,7B,0,9"
    assert target.read_bytes().decode() == "\r\n".join(lines)
    assert re.search(r"1 unknown student: .*not in", out)  # Ben is in the class and not in the gradebook
    code, _, err = run(capsys, "score", workbook, "-o", target, "--bundle", bundle, "--gradebook", workbook)
    assert code == cli.EXIT_PROBLEM
    assert "gradebook" in err


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["--columns", "{nonsense"], "columns"),
        (["--columns", '{"answers": {"7": "LIGHT"}}'], "columns"),
        (["--columns", '{"id": "A", "answers": {"C": "NOPE"}}'], "NOPE"),
        (["--sheet", "Class 9"], "Class 9"),
        (["--sheet", "Notes"], ""),
    ],
)
def test_what_cannot_be_done_is_a_sentence_and_a_hint(
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    bundle: Path,
    workbook: Path,
    arguments: list[str],
    word: str,
) -> None:
    target = tmp_path / "scored.xlsx"
    code, out, err = run(capsys, "score", workbook, "-o", target, "--bundle", bundle, *arguments)
    assert code == cli.EXIT_PROBLEM
    assert out == ""
    assert word in err
    assert len(err.strip().splitlines()) == 2
    assert not target.exists()


def test_a_file_that_is_none(capsys: pytest.CaptureFixture[str], tmp_path: Path, bundle: Path) -> None:
    code, _, err = run(capsys, "score", tmp_path / "no.xlsx", "-o", tmp_path / "x.xlsx", "--bundle", bundle)
    assert code == cli.EXIT_PROBLEM
    assert "Traceback" not in err


def test_inspect_shows_every_sheet_and_column(
    capsys: pytest.CaptureFixture[str], bundle: Path, workbook: Path
) -> None:
    code, out, _ = run(capsys, "inspect", workbook, "--bundle", bundle)
    assert code == 0
    assert "'Class 7B'" in out
    assert "would be read" in out.split("'Class 7B'")[1]
    assert "header row: 3" in out
    assert "answer to When a bulb lights (LIGHT)" in out


def test_bundle_info_and_verify(capsys: pytest.CaptureFixture[str], bundle: Path) -> None:
    code, out, _ = run(capsys, "bundle", "info", bundle)
    assert code == 0
    assert "Tiny circuits 1.0.0" in out
    assert "LIGHT: When a bulb lights (0/1/2)" in out
    code, out, _ = run(capsys, "bundle", "verify", bundle)
    assert code == 0
    assert "2 examples" in out


def test_bundle_info_says_what_being_sure_promises(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    described = tiny_bundle.manifest()
    curves = {
        "LIGHT": (RiskPoint(0.9, 100, 2), RiskPoint(0.7, 150, 9), RiskPoint(0.0, 200, 40)),
        "SWITCH": (),
    }
    rules = [
        replace(e.calibration, sure_risk=0.1, tested_on="item", risk=curves[e.item.id])
        for e in described.items
    ]
    items = tuple(replace(e, calibration=rule) for e, rule in zip(described.items, rules, strict=True))
    path = Bundle.write(tmp_path, replace(described, items=items), tiny_bundle.parts())
    code, out, _ = run(capsys, "bundle", "info", path)
    assert code == 0
    assert (
        "Tested: of the answers it is sure of at most 10 % differ from people's, 95 % sure "
        "(question by question: sure of 150 of 200, 9 differed)"
    ) in out


def test_a_reader_who_stops_early_is_no_error(bundle: Path) -> None:
    command = f'"{sys.executable}" -m grader_app bundle info "{bundle}" | true; echo ${{PIPESTATUS[0]}}'
    for _ in range(3):
        done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)
        assert (done.stdout, done.stderr) == ("0\n", "")


def test_verify_fails_loudly(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    parts = tiny_bundle.parts()
    tree = json.loads(parts[EXAMPLES])
    tree["examples"][0]["probabilities"] = [0.4, 0.3, 0.3]
    parts[EXAMPLES] = json.dumps(tree).encode()
    code, out, _ = run(capsys, "bundle", "verify", Bundle.write(tmp_path, tiny_bundle.manifest(), parts))
    assert code == cli.EXIT_DIFFERS
    assert "NOT" in out


def test_the_best_installed_bundle_is_taken(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))
    tiny_bundle.write_tiny_bundle(paths.user_bundles(), version="1.0.0")
    tiny_bundle.write_tiny_bundle(paths.user_bundles(), version="1.1.0", items=tiny_bundle.ITEMS[1:])
    monkeypatch.setattr(paths, "bundle_files", lambda: sorted(paths.user_bundles().iterdir(), reverse=True))
    source, target = tmp_path / "class.csv", tmp_path / "scored.csv"
    source.write_text(",".join(HEADER[:3]) + "\n007,Ada,closed path\n", "utf-8")
    code, out, _ = run(capsys, "score", source, "-o", target)
    assert code == 0
    assert "Tiny circuits 1.0.0" in out


def test_no_bundle_at_all(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workbook: Path
) -> None:
    monkeypatch.setattr(paths, "bundle_files", list)
    code, _, err = run(capsys, "score", workbook, "-o", tmp_path / "x.xlsx")
    assert code == cli.EXIT_PROBLEM
    assert "--bundle" in err


def test_a_folder_is_scored_in_one_go_and_what_fails_stops_no_other(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, bundle: Path, workbook: Path
) -> None:
    folder, target = tmp_path / "classes", tmp_path / "scored"
    folder.mkdir()
    workbook.rename(folder / "7B.xlsx")
    (folder / "7B.csv").write_text(",".join(HEADER) + "\n1,Dan,closed path,gap\n", "utf-8")
    (folder / "broken.xlsx").write_bytes(b"PK\x03\x04 cut off")
    (folder / "~$7B.xlsx").write_bytes(b"a lock")
    (folder / "notes.pdf").write_bytes(b"%PDF")
    code, out, err = run(
        capsys, "score", folder, "-o", target, "--bundle", bundle, "--results", "--list", "--jobs", 2
    )
    assert code == cli.EXIT_SOME
    assert "2 of 3 files scored, 8 answers" in out
    assert "broken.xlsx" in err
    assert "Traceback" not in err
    assert {path.name for path in target.iterdir()} == {
        *("7B.csv scored.csv", "7B.csv scored audit.csv", "7B.csv results.xlsx", "7B.csv rows.csv"),
        *("7B.xlsx scored.xlsx", "7B.xlsx results.xlsx", "7B.xlsx rows.csv"),
    }


def test_a_folder_without_spreadsheets_and_a_folder_into_itself(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, bundle: Path
) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    assert run(capsys, "score", folder, "-o", folder, "--bundle", bundle)[0] == cli.EXIT_PROBLEM
    code, _, err = run(capsys, "inspect", folder, "--bundle", bundle)
    assert code == cli.EXIT_PROBLEM
    assert "no spreadsheet" in err


def test_json_says_the_same_and_names_no_student(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, bundle: Path, workbook: Path
) -> None:
    code, out, _ = run(capsys, "score", workbook, "-o", tmp_path / "o.xlsx", "--bundle", bundle, "--json")
    said = json.loads(out)
    assert (code, said["scored"], said["failed"]) == (0, 1, 0)
    (file,) = said["files"]
    assert (file["answers"], file["students"]) == (6, 3)
    assert [q["id"] for q in file["questions"]] == ["LIGHT", "SWITCH"]
    assert file["questions"][0]["levels"] == {"0": 1, "1": 1, "2": 1}
    assert Path(file["written"]["scored"]).exists()
    assert not any(word in out for word in ("Ada", "banana", "closed path"))
    code, out, _ = run(capsys, "inspect", workbook, "--bundle", bundle, "--json")
    (seen,) = json.loads(out)["files"]
    assert [sheet["taken"] for sheet in seen["sheets"]] == [False, True]
    assert [role["role"] for role in seen["sheets"][1]["roles"]] == ["id", "name", "answer", "answer"]
    assert "Ada" not in out


def test_json_tells_a_problem_too(capsys: pytest.CaptureFixture[str], tmp_path: Path, bundle: Path) -> None:
    for command in (["inspect"], ["score", "-o", tmp_path / "out.csv"]):
        code, out, err = run(capsys, *command, tmp_path / "no.csv", "--bundle", bundle, "--json")
        assert code == cli.EXIT_PROBLEM
        assert json.loads(out)["files"][0]["problem"]["code"] == "not_found"
        assert "no file" in err


def test_everything_that_may_go_with_a_scored_copy(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, bundle: Path, workbook: Path
) -> None:
    pages = tmp_path / "pages.html"
    arguments = (
        "--grades",
        "--results",
        "--list",
        tmp_path / "rows.xlsx",
        "--feedback",
        pages,
        "--feedback-for",
        "id",
    )
    code, out, _ = run(
        capsys, "score", workbook, "-o", tmp_path / "7B scored.xlsx", "--bundle", bundle, *arguments
    )
    assert code == 0
    assert "nobody has looked at" in out
    assert open_workbook(tmp_path / "7B results.xlsx").tables[0].name == "Overview"
    assert len((tmp_path / "7B grades.csv").read_text("utf-8-sig").splitlines()) == 5
    assert open_workbook(tmp_path / "rows.xlsx").tables[0].row_count == 7
    assert "007" in pages.read_text("utf-8")
    assert "Ada" not in pages.read_text("utf-8")


def test_feedback_as_pdf(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, bundle: Path, workbook: Path
) -> None:
    pytest.importorskip("PySide6")
    target = tmp_path / "pages.pdf"
    code, _, err = run(
        capsys, "score", workbook, "-o", tmp_path / "o.xlsx", "--bundle", bundle, "--feedback", target
    )
    assert (code, err) == (0, "")
    assert target.read_bytes().startswith(b"%PDF")


def test_how_a_file_is_read_can_be_said(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, bundle: Path
) -> None:
    source, target = tmp_path / "class.xlsx", tmp_path / "scored.xlsx"
    with xlsxwriter.Workbook(source) as book:
        for name, students in (("7A", ("1", "2", "1")), ("7B", ("3", "4"))):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, HEADER[:3])
            for row, student in enumerate(students, 1):
                sheet.write_row(row, 0, [student, f"S{student}", "closed path"])
        sheet.set_row(2, None, None, {"hidden": True})

    def answers(*more: str) -> int:
        code, out, err = run(capsys, "score", source, "-o", target, "--bundle", bundle, "--json", *more)
        assert (code, err) == (0, "")
        found: int = json.loads(out)["files"][0]["answers"]
        return found

    assert answers() == 4  # both classes, the latest attempt of student 1
    assert answers("--attempts", "all") == 5
    assert answers("--sheet", "7B") == 2
    assert answers("--sheet", "7B", "--leave-out-hidden") == 1
    assert answers("--sheet", "7A", "--sheet", "7B", "--attempts", "all") == 5


def test_a_code_page_can_be_said(capsys: pytest.CaptureFixture[str], tmp_path: Path, bundle: Path) -> None:
    source = tmp_path / "class.csv"
    source.write_bytes((",".join(HEADER[:3]) + "\n1,Żółć,closed path\n").encode("cp1250"))
    code, out, _ = run(capsys, "inspect", source, "--bundle", bundle, "--encoding", "cp1250", "--json")
    assert code == 0
    assert json.loads(out)["files"][0]["encoding"] == "cp1250"
    target = tmp_path / "scored.csv"
    options = ("--bundle", bundle, "--encoding", "cp1250")
    assert run(capsys, "score", source, "-o", target, *options)[0] == 0
    assert "Żółć" in target.read_bytes().decode("cp1250")
    with pytest.raises(SystemExit):
        run(capsys, "inspect", source, "--bundle", bundle, "--encoding", "klingon")
