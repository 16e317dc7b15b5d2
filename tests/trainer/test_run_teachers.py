"""Whole runs with the teachers that need more than scored answers: an encoder, a chat model, a pool."""

import csv
import json
from pathlib import Path

import pytest

pytest.importorskip("torch")

from grader_app.bundle import Bundle
from tests.trainer.chat_server import chat_server
from tests.trainer.test_grader_train import bundle_of, make_project, run_folder
from trainer.cli import main
from trainer.data import SoftLabels

pytestmark = pytest.mark.torch
CLASSICAL = '[[teachers]]\nkind = "classical"\n'


@pytest.fixture
def project(tmp_path: Path, tiny_encoder: str) -> Path:
    """A project with a pool of three answers that nobody has scored."""
    config = make_project(tmp_path, tiny_encoder)
    with (tmp_path / "pool.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["item_id", "response_id", "response"])
        rows.writerows([("BREAD", f"pool-{n}", f"the yeast makes gas {n} times") for n in range(3)])
    return config


def with_teachers(config: Path, teachers: str) -> Path:
    text = config.read_text(encoding="utf-8").replace(CLASSICAL, teachers)
    config.write_text(text, encoding="utf-8")
    return config


def labels_of(config: Path) -> SoftLabels:
    return SoftLabels.read(run_folder(config) / "teach" / "labels.csv")


def test_an_encoder_and_a_classical_teacher_behind_a_gate_with_a_pool(
    project: Path, tiny_encoder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    encoder = f'[[teachers]]\nkind = "encoder"\nmodel = "{tiny_encoder}"\nepochs = 1\n'
    with_teachers(project, f"{encoder}{CLASSICAL}")
    assert main(["run", str(project), "--unlabelled", str(project.parent / "pool.csv")]) == 0
    assert "Gate over 2 teachers" in capsys.readouterr().err
    assert Bundle.open(bundle_of(project)).verify().ok
    labels = labels_of(project)
    assert {f"pool-{n}" for n in range(3)} <= labels.probabilities.keys()
    assert labels.saliency
    report = json.loads(bundle_of(project).with_name("invented-1.0.0.report.json").read_text("utf-8"))
    taught = report["history"]["teacher"]
    for said in ("encoder teacher (kappa", "classical teacher (kappa", "together kappa"):
        assert said in taught


def test_a_chat_model_beside_a_classical_teacher(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is not asked about synthetic answers; those keep what the other teacher says of them."""
    with chat_server() as server:
        chat = f'[[teachers]]\nkind = "chat"\nbase_url = "{server.base_url}"\nmodel = "m"\n'
        with_teachers(project, chat + CLASSICAL)
        assert main(["run", str(project), "--dry-run"]) == 0
        assert "requests" in capsys.readouterr().out
        assert not server.bodies
        assert main(["run", str(project)]) == 0
        told = capsys.readouterr().err
        asked = len(server.asked)
    assert "answers are labelled by 2 classical teacher alone" in told
    labels = labels_of(project)
    made = {response_id for response_id in labels.probabilities if "~" in response_id}
    assert made
    assert 0 < asked <= len(labels.probabilities) - len(made)
