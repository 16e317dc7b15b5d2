import json
from pathlib import Path

import pytest

from grader_app.bundle import Bundle
from tests.trainer.invented import invented, write_csv
from trainer.cli import main

pytest.importorskip("sklearn")
pytest.importorskip("torch")


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch, tiny_encoder: str) -> None:
    """Make the default settings those of a test: a tiny encoder, few epochs."""
    from trainer import cli, config  # noqa: PLC0415

    student = config.StudentConfig(
        pieces_from=tiny_encoder, embedding=8, item_embedding=4, heads=2, hidden=12, pooled=10
    )
    original = config.RunConfig

    def run_config(**settings):
        return original(**{**settings, "student": student})

    monkeypatch.setattr(cli, "RunConfig", run_config)
    monkeypatch.setattr(
        cli, "TrainingConfig", lambda seed: config.TrainingConfig(seed=seed, epochs=15, batch_size=32)
    )
    monkeypatch.setattr(
        cli,
        "EncoderConfig",
        lambda model, seed: config.EncoderConfig(tiny_encoder, seed=seed, epochs=2, threads=1),
    )


def arguments(tmp_path: Path, *more: str) -> list[str]:
    items, responses = write_csv(tmp_path, invented())
    examples = tmp_path / "examples.csv"
    examples.write_text("item_id,response\nBREAD,yeast makes gas\nSHADE,less light\n", encoding="utf-8")
    card = tmp_path / "CARD.md"
    card.write_text("# Invented\n\nFor tests.\n", encoding="utf-8")
    data = ["--items", str(items), "--responses", str(responses)]
    made = [
        "--out",
        str(tmp_path / "out"),
        "--cache",
        str(tmp_path / "runs"),
        "--name",
        "invented",
        "--folds",
        "3",
    ]
    return ["bundle", *data, *made, "--examples", str(examples), "--card", str(card), *more]


@pytest.mark.torch
@pytest.mark.parametrize("teacher", ["classical", "ensemble"])
def test_labelled_csv_to_bundle(
    tmp_path: Path, small: None, teacher: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments(tmp_path, "--teacher", teacher)) == 0
    out = tmp_path / "out"
    assert sorted(path.name for path in out.iterdir()) == [
        "invented-1.0.0.gradebundle",
        "invented-1.0.0.report.json",
        "invented-1.0.0.report.md",
    ]
    bundle = Bundle.open(out / "invented-1.0.0.gradebundle")
    assert bundle.verify().ok
    assert bundle.verify().examples == 2
    report = json.loads((out / "invented-1.0.0.report.json").read_text(encoding="utf-8"))
    assert report["pooled"]["n"] == len(invented().of("test"))
    assert report["pooled"]["qwk"] == pytest.approx(bundle.manifest.measured["qwk"], abs=1e-3)
    assert bundle.card.startswith("# Invented")
    assert f"quadratic weighted kappa {report['pooled']['qwk']:.3f}" in bundle.card
    best = bundle.predict("BREAD", ["yeast eats sugar and makes gas bubbles", "it likes being warm"])
    assert best[0].level > best[1].level
    assert not best[0].off_topic
    stranger = bundle.predict("BREAD", ["zebra xylophones quarrel vividly"])[0]
    assert stranger.off_topic
    assert "invented-1.0.0.gradebundle" in capsys.readouterr().out


def test_bad_data_leaves_nothing_behind(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call = arguments(tmp_path)
    responses = tmp_path / "responses.csv"
    responses.write_text(responses.read_text(encoding="utf-8").replace(",2\n", ",3\n"), encoding="utf-8")
    before = sorted(tmp_path.iterdir())
    assert main(call) == 1
    error = capsys.readouterr().err
    assert error.count("score 3 is no level of") == sum(r.level == 2 for r in invented().responses)
    assert sorted(tmp_path.iterdir()) == before


def test_check_counts_responses(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    items, responses = write_csv(tmp_path, invented())
    assert main(["check", "--items", str(items), "--responses", str(responses)]) == 0
    assert capsys.readouterr().out.split() == [
        "item_id,train,validation,test",
        "BREAD,144,9,9",
        "SHADE,144,9,9",
    ]


def test_a_missing_card_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call = arguments(tmp_path)
    (tmp_path / "CARD.md").unlink()
    assert main(call) == 1
    assert "CARD.md" in capsys.readouterr().err


def test_only_known_items_ship(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments(tmp_path, "--ship", "BREAD, CAKE")) == 1
    assert "no item CAKE" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
