import csv
import io
import tomllib
from pathlib import Path

import pytest

from grader_app.bundle import Bundle
from tests.trainer.invented import invented
from trainer.cli import main
from trainer.data import DataError
from trainer.runs.project import check_project, load, read_tree
from trainer.runs.starting import Wanted, start


def write_marks(folder: Path, separator: str = ";") -> Path:
    """Write a table as a school has it: its own headers, no split, no rubric."""
    path = folder / "marks.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file, delimiter=separator)
        table.writerow(["Aufgabe", "Antwort", "Punkte neu", "Kommentar"])
        for r in invented().responses:
            table.writerow([r.item_id, r.text, r.level, "gut; sehr gut"])
    return path


COLUMNS = {"response": "Antwort", "score": "Punkte neu", "item_id": "Aufgabe"}
FLAGS = ["--text-column", "Antwort", "--score-column", "Punkte neu", "--item-column", "Aufgabe"]


def test_a_plain_table_becomes_a_project_that_reads(tmp_path: Path) -> None:
    marks = write_marks(tmp_path)
    config = start(Wanted(marks, tmp_path, name="bread", columns=COLUMNS), ask=None)
    assert config == tmp_path / "config.toml"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["config.toml", "items.csv", "marks.csv"]
    job = load(check_project(read_tree(config), tmp_path, config.name))
    assert job.config.name == "bread"
    assert [task.id for task in job.dataset.items] == ["BREAD", "SHADE"]
    level = job.dataset.items[0].item.rubric.levels[1]
    assert (level.points, level.label, level.wording) == (1, "1", "Earns 1 of 2 points.")
    assert [(r.item_id, r.text, r.level) for r in job.dataset.responses] == [
        (r.item_id, r.text, r.level) for r in invented().responses
    ]
    assert len(job.dataset.of("test")) == round(len(invented().responses) / 5)


def test_every_setting_that_the_file_shows_is_a_real_one(tmp_path: Path) -> None:
    """The settings in remarks work too, once the # is removed."""
    start(Wanted(write_marks(tmp_path), tmp_path, columns=COLUMNS), ask=None)
    lines = (tmp_path / "config.toml").read_text(encoding="utf-8").splitlines()
    shown = [line.removeprefix("# ") if " = " in line or "[" in line[:4] else line for line in lines]
    tree = tomllib.loads("\n".join(shown))
    assert {"preset", "seed", "folds", "language"} <= tree.keys()
    assert len(tree["teachers"]) == 4
    check_project(tree, tmp_path, "config.toml")


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "items.csv").write_text("mine", encoding="utf-8")
    with pytest.raises(DataError, match=r"items\.csv would be overwritten"):
        start(Wanted(write_marks(tmp_path), tmp_path, columns=COLUMNS), ask=None)
    assert (tmp_path / "items.csv").read_text(encoding="utf-8") == "mine"
    assert not (tmp_path / "config.toml").exists()


def test_a_table_that_cannot_be_learnt_from_leaves_nothing(tmp_path: Path) -> None:
    marks = write_marks(tmp_path)
    marks.write_text(marks.read_text(encoding="utf-8").replace(";2;", ";viel;"), encoding="utf-8")
    with pytest.raises(DataError) as caught:
        start(Wanted(marks, tmp_path / "new", columns=COLUMNS), ask=None)
    assert len(caught.value.problems) == sum(r.level == 2 for r in invented().responses)
    assert "score viel is no level of BREAD" in caught.value.problems[0]
    assert not (tmp_path / "new").exists()


def test_columns_that_cannot_be_guessed_are_asked_for_by_their_option(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="Say it with --text-column") as caught:
        start(Wanted(write_marks(tmp_path), tmp_path), ask=None)
    assert caught.value.hint == "It has: aufgabe, antwort, punkte_neu, kommentar."
    with pytest.raises(DataError, match="There is no column Note"):
        start(Wanted(write_marks(tmp_path), tmp_path, columns={**COLUMNS, "score": "Note"}), ask=None)


def test_one_question_needs_no_column_of_its_own(tmp_path: Path) -> None:
    rows = "".join(f"words {n},{n % 3}\n" for n in range(60))
    (tmp_path / "marks.csv").write_text("text,score\n" + rows, encoding="utf-8")
    asked: list[str] = []

    def ask(question: str, otherwise: str) -> str:
        asked.append(question)
        return "Why, then?" if question.startswith("What was asked") else otherwise

    config = start(Wanted(tmp_path / "marks.csv", tmp_path), ask)
    job = load(check_project(read_tree(config), tmp_path, config.name))
    assert job.dataset.items[0].item.prompt == "Why, then?"
    assert len(asked) == 10


@pytest.mark.torch
def test_from_a_plain_table_to_a_bundle_on_the_command_line(
    tmp_path: Path, tiny_encoder: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())  # nobody is there to ask
    marks = write_marks(tmp_path)
    folder = tmp_path / "bread"
    assert main(["new", "--answers", str(marks), "--folder", str(folder), *FLAGS]) == 0
    told = capsys.readouterr()
    assert "BREAD,129,0,33" in told.out
    assert f"grader-train run {folder / 'config.toml'}" in told.out
    config = folder / "config.toml"
    text = config.read_text(encoding="utf-8")
    text += f'[student]\npieces_from = "{tiny_encoder}"\n[training]\nepochs = 1\nsynthetic = 0\n'
    config.write_text(text, encoding="utf-8")
    assert main(["run", str(config), "--teacher", "classical", "--folds", "2", "--quiet"]) == 0
    bundle = Bundle.open(folder / "dist" / "marks-1.0.0.gradebundle")
    assert bundle.verify().ok
    assert [item.id for item in bundle.items] == ["BREAD", "SHADE"]
