import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

pytest.importorskip("distributed")

from tests import tiny_bundle
from trainer.cli import main
from trainer.cluster import command, connection, many
from trainer.cluster.item_set import SetResult


@pytest.fixture(autouse=True)
def shared_workers(client, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the commands use the workers that are there: starting others takes seconds."""

    @contextmanager
    def connect(_workers, _progress):
        yield client

    monkeypatch.setattr(connection, "connect", connect)


def call(tmp_path: Path, bundle: Path, text: str, *more: str) -> int:
    data = tmp_path / "answers.csv"
    data.write_text(text, encoding="utf-8")
    return main(["score", str(data), "--bundle", str(bundle), "--out", str(tmp_path / "out"), *more])


def test_score_says_what_it_did_and_what_it_could_not(tmp_path, bundle_path, capsys) -> None:
    text = "Nr,Frage,Antwort\n1,LIGHT,a closed path\n2,TORCH,x\n"
    names = ["--id-column", "Nr", "--item-column", "Frage", "--response-column", "Antwort"]
    assert call(tmp_path, bundle_path, text, "--format", "csv", *names) == 0
    out = capsys.readouterr().out
    assert "2 answers in" in out
    assert "no score: 1 answers to TORCH" in out
    (part,) = (tmp_path / "out").glob("part-*.csv")
    assert part.read_text(encoding="utf-8").splitlines()[1].startswith('"1","LIGHT",2,2,')
    assert call(tmp_path, bundle_path, text, "--format", "csv", *names) == 0
    assert "2 were scored before" in capsys.readouterr().out


def test_rows_without_a_score_make_the_exit_code_1(tmp_path, capsys) -> None:
    broken = tiny_bundle.Bundle.write(
        tmp_path, tiny_bundle.manifest(), tiny_bundle.parts(tiny_bundle.model_onnx(items=1))
    )
    assert call(tmp_path, broken, "response_id,item_id,response\n1,SWITCH,a path\n") == 1
    assert "rows 2 to 2" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["response_id,response\n1,x\n", "item_id,response_id,response\n1,x\n"])
def test_bad_files_are_refused_before_anything_is_written(tmp_path, bundle_path, capsys, text) -> None:
    assert call(tmp_path, bundle_path, text) == 1
    assert "answers.csv" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_many_prints_a_table(tmp_path, monkeypatch, capsys) -> None:
    for name in ("a", "b"):
        (tmp_path / "sets" / name).mkdir(parents=True)
        (tmp_path / "sets" / name / "responses.csv").touch()
    # What training a set comes to is tested beside it; this is about the screen.
    results = [
        SetResult("a", "done", 61.24, 0.7512, "dist/a/a-1.0.0.gradebundle"),
        SetResult("b", "failed", 0.5, problem="The training data has one problem.", problems=("row 2: bad",)),
    ]
    monkeypatch.setattr(many, "train_many", lambda *_arguments, **_more: results)
    assert main(["many", str(tmp_path / "sets"), "--out", str(tmp_path / "out")]) == 1
    said = capsys.readouterr()
    assert said.out.splitlines() == [
        "set  outcome  seconds  qwk    bundle                      problem",
        "a    done     61.2     0.751  dist/a/a-1.0.0.gradebundle",
        "b    failed   0.5                                         The training data has one problem.",
    ]
    assert "b: row 2: bad" in said.err


def test_what_is_not_installed_is_named(monkeypatch, tmp_path, capsys) -> None:
    found = command.find_spec
    monkeypatch.setattr(command, "find_spec", lambda name: None if name == "distributed" else found(name))
    assert main(["many", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert "needs distributed" in said
    assert "[cluster]" in said


@pytest.mark.parametrize("wrong", [["--workers", "0"], ["--workers", "two"]])
def test_nonsense_is_refused_by_the_parser(wrong, tmp_path, capsys) -> None:
    with pytest.raises(SystemExit):
        main(["many", str(tmp_path), *wrong])
    assert "--workers" in capsys.readouterr().err


def test_the_command_line_starts_without_dask() -> None:
    import subprocess  # noqa: PLC0415

    code = "import sys, trainer.cli; sys.exit('dask' in sys.modules or 'pyarrow' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
