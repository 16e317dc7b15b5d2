import json
import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from grader_app.bundle import Bundle
from tests.trainer.invented import invented, write_csv
from trainer.cli import main
from trainer.progress import Lines, quiet
from trainer.runs.project import check_project, load, read_tree

pytest.importorskip("sklearn")
pytest.importorskip("torch")

from trainer.runs.distilling import distil
from trainer.runs.folder import RunFolder
from trainer.runs.pipeline import labels_in
from trainer.runs.stages import run

pytestmark = pytest.mark.torch

FEW = replace(
    invented(),
    responses=tuple(r for n, r in enumerate(invented().responses) if r.split != "train" or n % 4 == 0),
)
SETTINGS = """
name = "invented"
folds = 2

[data]
items = "items.csv"
responses = "responses.csv"
examples = "examples.csv"
card = "CARD.md"

[[teachers]]
kind = "classical"

[student]
pieces_from = "{encoder}"
reader = "convolution"
embedding = 8
item_embedding = 4
heads = 2
hidden = 12
pooled = 10

[training]
epochs = 2
batch_size = 32
synthetic = 1

[output]
folder = "out"
"""


def make_project(folder: Path, encoder: str) -> Path:
    """Write a small project; return its config file."""
    folder.mkdir(exist_ok=True)
    write_csv(folder, FEW)
    (folder / "examples.csv").write_text(
        "item_id,response\nBREAD,yeast makes gas\nSHADE,less light\n", encoding="utf-8"
    )
    (folder / "CARD.md").write_text("# Invented\n\nFor tests.\n", encoding="utf-8")
    config = folder / "config.toml"
    config.write_text(SETTINGS.format(encoder=encoder), encoding="utf-8")
    return config


@pytest.fixture
def project(tmp_path: Path, tiny_encoder: str) -> Path:
    """A project that nobody has run."""
    return make_project(tmp_path, tiny_encoder)


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory, tiny_encoder: str) -> Path:
    """A project that was run under a strict umask: to be looked at, not to be changed."""
    config = make_project(tmp_path_factory.mktemp("project"), tiny_encoder)
    before = os.umask(0o027)
    try:
        assert main(["run", str(config), "--quiet"]) == 0
    finally:
        os.umask(before)
    return config


@pytest.fixture
def made(made_once: Path, tmp_path: Path) -> Path:
    """A copy of it, in another place."""
    shutil.copytree(made_once.parent, tmp_path / "copy")
    return tmp_path / "copy" / made_once.name


def bundle_of(config: Path) -> Path:
    return config.parent / "out" / "invented-1.0.0.gradebundle"


def run_folder(config: Path) -> Path:
    return next((config.parent / "runs").glob("invented-*"))


def test_a_config_file_becomes_a_bundle(made_once: Path) -> None:
    bundle = Bundle.open(bundle_of(made_once))
    assert bundle.verify().ok
    assert bundle.verify().examples == 2
    report = json.loads(bundle_of(made_once).with_name("invented-1.0.0.report.json").read_text())
    assert report["pooled"]["n"] == len(invented().of("test"))
    assert bundle.manifest.measured["n"] == len(invented().of("test"))
    assert bundle.card.startswith("# Invented")
    assert "Measured quality" in bundle.card
    assert bundle.predict("BREAD", ["zebra xylophones quarrel vividly"])[0].off_topic


def test_a_run_that_is_done_does_nothing_again(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path: path.stat().st_mtime_ns for path in run_folder(made).rglob("*") if path.name != ".lock"}
    assert main(["run", str(made)]) == 0
    told = capsys.readouterr()
    assert told.err.count("done before") == 5
    assert told.out.strip() == str(bundle_of(made))
    after = {path: path.stat().st_mtime_ns for path in run_folder(made).rglob("*") if path.name != ".lock"}
    assert after == before


def test_a_stage_is_done_with_those_before_it(project: Path) -> None:
    assert main(["teach", str(project), "--quiet"]) == 0
    assert [path.name for path in run_folder(project).iterdir() if path.is_dir()] == ["teach"]
    assert not bundle_of(project).parent.exists()


def test_a_damaged_stage_is_made_again(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bundle = bundle_of(made).read_bytes()
    (run_folder(made) / "calibrate" / "calibration.json").write_bytes(b"torn")
    (run_folder(made) / "report" / "stage.json").unlink()
    bundle_of(made).unlink()
    assert main(["run", str(made)]) == 0
    assert capsys.readouterr().err.count("done before") == 3
    assert bundle_of(made).read_bytes() == bundle


def test_interrupted_anywhere_it_goes_on_to_the_same_bundle(
    made_once: Path, tmp_path: Path, tiny_encoder: str
) -> None:
    config = make_project(tmp_path / "interrupted", tiny_encoder)
    job = load(check_project(read_tree(config), config.parent, config.name))

    def stop_at(words: str) -> Lines:
        def say(line: str) -> None:
            if words in line:
                raise KeyboardInterrupt

        return Lines(say)

    for words in ("without fold 2, epoch 1 of", "all train responses, epoch 2 of", "Stage: export"):
        with pytest.raises(KeyboardInterrupt):
            run(job, stop_at(words))
        assert not bundle_of(config).exists()
    assert run(job).bundle == bundle_of(config)
    assert bundle_of(config).read_bytes() == bundle_of(made_once).read_bytes()


@pytest.mark.slow
def test_killed_at_any_moment_and_run_again_it_gives_the_same_bundle(
    made_once: Path, tmp_path: Path, tiny_encoder: str
) -> None:
    config = make_project(tmp_path / "killed", tiny_encoder)
    command = [sys.executable, "-m", "trainer.cli", "run", str(config)]
    for seen in (".distil/taught-0.npy", "calibrate/stage.json"):
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        while process.poll() is None and not any((config.parent / "runs").glob(f"invented-*/{seen}")):
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert not bundle_of(config).exists()
    assert main(["run", str(config), "--quiet"]) == 0
    assert bundle_of(config).read_bytes() == bundle_of(made_once).read_bytes()
    assert not [path for path in run_folder(config).rglob(".*") if path.name != ".lock"]


def test_the_run_folder_holds_no_answer_and_ordinary_permissions(made_once: Path) -> None:
    words = [response.text.encode() for response in invented().responses if len(response.text.split()) > 4]
    for path in [*(made_once.parent / "runs").rglob("*"), *(made_once.parent / "out").rglob("*")]:
        assert path.stat().st_mode & 0o777 == (0o750 if path.is_dir() else 0o640), path
        assert path.is_dir() or not any(text in path.read_bytes() for text in words), path


def test_a_published_version_is_not_overwritten(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    published = bundle_of(made).read_bytes()
    changed = ["run", str(made), "--quiet", "--title", "Another", "--runs", str(made.parent / "elsewhere")]
    assert main(changed) == 1
    assert "already published as invented-1.0.0.gradebundle" in capsys.readouterr().err
    assert not (made.parent / "elsewhere").exists()  # said before the work, not after it
    assert bundle_of(made).read_bytes() == published
    assert main([*changed, "--replace"]) == 0
    assert Bundle.open(bundle_of(made)).manifest.title == "Another"


def test_options_alone_are_enough_and_only_some_items_ship(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = project.read_text(encoding="utf-8").split("[student]")[1]
    project.write_text(f"[student]{lines}", encoding="utf-8")
    folder = project.parent
    data = ["--items", str(folder / "items.csv"), "--responses", str(folder / "responses.csv")]
    call = ["run", str(project), *data, "--teacher", "classical", "--name", "bread", "--folds", "2"]
    assert main([*call, "--ship", "BREAD, CAKE"]) == 1
    assert "no item CAKE" in capsys.readouterr().err
    assert main([*call, "--ship", "BREAD", "--quiet"]) == 0
    bundle = Bundle.open(folder / "out" / "bread-1.0.0.gradebundle")
    assert [item.id for item in bundle.items] == ["BREAD"]


def test_without_test_responses_nothing_is_claimed(project: Path) -> None:
    responses = project.parent / "responses.csv"
    responses.write_text(responses.read_text(encoding="utf-8").replace(",test,", ",train,"), encoding="utf-8")
    assert main(["run", str(project), "--quiet"]) == 0
    bundle = Bundle.open(bundle_of(project))
    assert bundle.manifest.measured == {}
    assert "Not measured" in bundle.card
    assert sorted(path.name for path in bundle_of(project).parent.iterdir()) == [bundle_of(project).name]


def test_the_report_tells_how_it_was_learnt(project: Path) -> None:
    config = project.read_text("utf-8").replace("folds = 2", "folds = 2\nlearning_curve = [0.5]")
    project.write_text(config, encoding="utf-8")
    assert main(["run", str(project)]) == 0
    report = json.loads(next((project.parent / "out").glob("*.report.json")).read_text("utf-8"))
    train = len(FEW.of("train"))
    assert len(report["history"]["losses"]) == 2
    half, whole = report["history"]["learning"]
    assert half["labels"] == pytest.approx(train / 2, abs=len(FEW.items))
    assert whole["labels"] == train


def test_without_a_teacher_the_student_learns_from_people_alone(project: Path) -> None:
    text = project.read_text(encoding="utf-8").replace('[[teachers]]\nkind = "classical"\n', "")
    project.write_text("teachers = []\n" + text, encoding="utf-8")
    assert main(["run", str(project), "--quiet"]) == 0
    assert Bundle.open(bundle_of(project)).verify().ok


@pytest.mark.parametrize("workers", [1, 2])
def test_where_nothing_is_chosen_no_student_waits_for_another(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], workers: int
) -> None:
    """All are fitted in one go, and are the same ones however many at a time."""
    text = project.read_text(encoding="utf-8").replace('[[teachers]]\nkind = "classical"\n', "")
    project.write_text("teachers = []\n" + text, encoding="utf-8")
    assert main(["teach", str(project), "--quiet"]) == 0
    job = load(check_project(read_tree(project), project.parent, "invented"))
    here = tmp_path / "students"
    here.mkdir()
    distil(replace(job, workers=workers), RunFolder(job.folder), here, Lines(print))
    said = capsys.readouterr().out
    assert ("Fitting 3 students, 2 at a time" in said) == (workers == 2)
    assert main(["distil", str(project), "--quiet"]) == 0
    of_the_run = RunFolder(job.folder).result("distil")
    for name in ("student.safetensors", "held_out.npz"):
        assert (here / name).read_bytes() == (of_the_run / name).read_bytes()


def test_a_teacher_that_misleads_is_left_out(project: Path) -> None:
    """Its labels are the levels upside down: students of people alone do better, and the report says so."""
    folder = project.parent
    lies = ["response_id,p0,p1,p2"]
    lies += [
        f"{r.response_id},{int(r.level == 2)},{int(r.level == 1)},{int(r.level == 0)}" for r in FEW.responses
    ]
    (folder / "lies.csv").write_text("\n".join(lies) + "\n", encoding="utf-8")
    text = project.read_text(encoding="utf-8").replace('"classical"', '"file"\npath = "lies.csv"')
    text = text.replace("epochs = 2", "epochs = 60\nhard = 0.1\nsoft = 3.0")
    project.write_text(text, encoding="utf-8")
    assert main(["run", str(project)]) == 0
    choice = json.loads((run_folder(project) / "distil" / "choice.json").read_text(encoding="utf-8"))
    assert not choice["is_taught"]
    assert choice["alone"] > 0.2 > choice["taught"]
    report = json.loads(next((folder / "out").glob("*.report.json")).read_text(encoding="utf-8"))
    assert report["history"]["teacher"].startswith("human scores alone, of the teachers only the words")
    assert report["pooled"]["qwk"]["value"] > 0.2

    project.write_text(text + "\n[ensemble]\nonly_if_better = false\n", encoding="utf-8")
    assert main(["distil", str(project), "--quiet"]) == 0
    always = {
        path.parent.parent: json.loads(path.read_text()) for path in folder.glob("runs/*/distil/choice.json")
    }
    assert {"is_taught": True, "taught": None, "alone": None} in always.values()


def test_held_out_students_believe_a_teacher_as_far_as_it_was_right_untold(
    made_once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What they learn from was said by a teacher that had been told, and would always seem right."""
    job = replace(load(check_project(read_tree(made_once), made_once.parent, "invented")), workers=1)
    asked = []

    def fit_one(*arguments: object) -> None:
        asked.append(arguments)
        raise StopIteration

    monkeypatch.setattr("trainer.runs.distilling.fit_one", fit_one)
    with pytest.raises(StopIteration):
        distil(job, RunFolder(job.folder), tmp_path, Lines(quiet))
    _, _, seen, labels, _, _, trust = asked[0]
    teach = RunFolder(job.folder).result("teach")
    untold, told = labels_in(teach), labels_in(teach, 0)
    assert all((labels.probabilities[i] == told.probabilities[i]).all() for i in told.probabilities)
    assert trust == {r.response_id: untold.probabilities[r.response_id][r.level] for r in seen}
    assert trust != {r.response_id: told.probabilities[r.response_id][r.level] for r in seen}


def test_a_dry_run_shows_counts_and_times_and_writes_nothing(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(project.parent.iterdir())
    assert main(["run", str(project), "--dry-run"]) == 0
    told = capsys.readouterr().out
    assert "BREAD,41,9,9,0,0: 14  1: 13  2: 14" in told
    assert all(f"  {stage}" in told for stage in ("teach", "distil", "calibrate", "export", "report"))
    assert sorted(project.parent.iterdir()) == before


def test_bad_data_leaves_nothing_behind(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    responses = project.parent / "responses.csv"
    responses.write_text(responses.read_text(encoding="utf-8").replace(",2\n", ",3\n"), encoding="utf-8")
    before = sorted(project.parent.iterdir())
    assert main(["run", str(project)]) == 1
    error = capsys.readouterr().err
    assert error.count("score 3 is no level of") == sum(r.level == 2 for r in FEW.responses)
    assert sorted(project.parent.iterdir()) == before


def test_one_group_for_all_is_said_before_any_training(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    responses = project.parent / "responses.csv"
    header, *rows = responses.read_text(encoding="utf-8").splitlines()
    text = "\n".join([f"{header},group", *(f"{row},{'all' if ',train,' in row else ''}" for row in rows)])
    responses.write_text(text, encoding="utf-8")
    assert main(["run", str(project), "--quiet"]) == 1
    assert "item BREAD: all its train responses belong together" in capsys.readouterr().err


def test_check_counts_responses(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    items, responses = write_csv(tmp_path, invented())
    assert main(["check", "--items", str(items), "--responses", str(responses)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "item_id,train,validation,test,unlabelled,train_by_points",
        "BREAD,144,9,9,0,0: 48  1: 48  2: 48",
        "SHADE,144,9,9,0,0: 48  1: 48  2: 48",
    ]


def test_nothing_to_learn_from_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run"]) == 1
    assert "Give a config file, or --items and --responses" in capsys.readouterr().err


def test_a_missing_card_is_named(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project.parent / "CARD.md").unlink()
    assert main(["run", str(project)]) == 1
    assert "CARD.md" in capsys.readouterr().err
