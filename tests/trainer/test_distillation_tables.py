"""The benchmark's own code: measures, labellings, controls, and a page that keeps what people wrote."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import cohen_kappa_score, f1_score

from benchmarks.distillation import baselines, corpora, curve, measures, page, run
from trainer.data import SoftLabels
from trainer.metrics import accuracy_of, kappa_of, macro_f1, macro_f1_of, quadratic_weighted_kappa

pairs = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), min_size=2, max_size=40)


@settings(deadline=None)  # the machine may be busy
@given(pairs)
def test_measures_are_those_of_the_trainer_and_of_scikit_learn(rated: list[tuple[int, int]]) -> None:
    human, machine = np.array(rated).T
    counts = measures.pair_counts(human, machine, 3)
    assert macro_f1_of(counts) == pytest.approx(macro_f1(human, machine))
    assert accuracy_of(counts) == pytest.approx(np.mean(human == machine))
    labels = sorted(set(human) | set(machine))
    weighted = f1_score(human, machine, average="weighted", labels=labels, zero_division=0)
    assert measures.weighted_f1(counts) == pytest.approx(weighted)
    ours = float(kappa_of(counts))
    assert ours == pytest.approx(quadratic_weighted_kappa(human, machine), nan_ok=True)
    if len(labels) > 1:
        theirs = cohen_kappa_score(human, machine, weights="quadratic", labels=[0, 1, 2])
        assert ours == pytest.approx(theirs, abs=1e-9)


@settings(deadline=None)
@given(pairs, st.integers(0, 10))
def test_a_resample_counts_the_rows_it_drew(rated: list[tuple[int, int]], seed: int) -> None:
    human, machine = np.array(rated).T
    weights = measures.resamples(len(rated), 3, seed)
    drawn = np.repeat(np.arange(len(rated)), weights[1].astype(int))
    together = measures.pair_counts(human, machine, 3, weights)
    assert together.shape == (3, 3, 3)
    assert together[1] == pytest.approx(measures.pair_counts(human[drawn], machine[drawn], 3))
    one, many = macro_f1_of(together[1]), macro_f1_of(together)
    assert many[1] == pytest.approx(one)


def test_the_nearest_level_may_differ_from_the_likeliest() -> None:
    torn = np.array([[0.45, 0.1, 0.45], [0.6, 0.0, 0.4]])
    assert measures.decide(torn, rounded=False).tolist() == [0, 0]
    assert measures.decide(torn, rounded=True).tolist() == [1, 1]


def test_a_tempered_loss_does_not_know_how_sure_a_model_says_it_is() -> None:
    random = np.random.default_rng(0)
    said = random.dirichlet(np.ones(3), 400)
    human = np.array([random.choice(3, p=own) for own in said])
    bold = said**3 / (said**3).sum(1, keepdims=True)
    assert measures.log_losses(bold, human).mean() > measures.log_losses(said, human).mean() + 0.05
    tempered = measures.tempered_log_loss(said, human)
    assert measures.tempered_log_loss(bold, human) == pytest.approx(tempered, abs=0.02)
    assert tempered <= measures.log_losses(said, human).mean()


def test_the_mean_kappa_of_items_leaves_out_those_that_have_none() -> None:
    human, machine = np.array([0, 2, 1, 1, 0, 1]), np.array([0, 2, 1, 1, 1, 0])
    mean, fisher, items = measures.item_kappas(human, machine, ["a", "a", "b", "b", "c", "c"], 3)
    assert items == 2  # b has one level on both sides
    assert mean == pytest.approx(0.0, abs=1e-12)
    assert fisher == pytest.approx(0.0, abs=1e-3)


@pytest.mark.parametrize("labelling", [*corpora.SRA_LABELLINGS, *corpora.SAF_LABELLINGS])
def test_labellings_add_up_probabilities(labelling: corpora.Labelling) -> None:
    random = np.random.default_rng(0)
    detailed = random.dirichlet(np.ones(len(labelling.of_detailed)), size=4)
    coarse = labelling.gather(detailed)
    assert coarse.shape == (4, len(labelling.labels))
    assert coarse.sum(1) == pytest.approx(1)
    partly = corpora.SRA_LABELS.index("partially_correct_incomplete")
    if labelling.name == "3-way":
        assert labelling.labels[labelling.of_detailed[partly]] == "incorrect"


def test_controls_change_what_they_say_they_change() -> None:
    from benchmarks.distillation.students import hardened, shuffled  # noqa: PLC0415
    from tests.trainer.invented import invented  # noqa: PLC0415

    dataset = invented()
    random = np.random.default_rng(1)
    labels = SoftLabels({r.response_id: random.dirichlet(np.ones(3)) for r in dataset.responses})
    dealt = shuffled(labels, dataset.of("train"), 0)
    for task in dataset.items:
        ids = [r.response_id for r in dataset.of("train") if r.item_id == task.id]
        before = np.array([labels.probabilities[i] for i in ids])
        after = np.array([dealt.probabilities[i] for i in ids])
        assert not np.allclose(before, after)
        assert np.sort(before, axis=0) == pytest.approx(np.sort(after, axis=0))
    certain = hardened(labels)
    assert all(p.max() == 1 and p.sum() == 1 for p in certain.probabilities.values())
    assert all(p.argmax() == labels.probabilities[i].argmax() for i, p in certain.probabilities.items())


def test_the_page_keeps_what_people_wrote(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text(
        f"# Before\n{page._BEGIN}\nold\n{page._END}\nAfter\n", encoding="utf-8"
    )
    line = {
        "corpus": "saf-de", "split": "unseen-answers", "labels": "levels", "responses": 9, "seeds": 2,
        "model": "student: distilled", "parameters": 28000, "macro_f1": "0.512", "macro_f1_sd": "0.010",
    }  # fmt: skip
    for name, _ in page._LEVELS[1:]:
        line |= {name: "0.600", f"{name}_sd": ""}
    page.write_table(tmp_path / "results.csv", [line])
    page.write_table(
        tmp_path / "differences.csv",
        [
            {
                "corpus": "saf-de", "split": "unseen-answers", "labels": "levels", "measure": "qwk",
                "distilled student minus": "majority", "difference": "+0.300", "low_95": "+0.200",
                "high_95": "+0.400", "share_above_0": "1.000",
            }
        ],
    )  # fmt: skip
    chosen = {
        "corpus": "saf-de", "held_out_taught": "0.694", "held_out_alone": "0.714", "chosen": "alone",
        "test_taught": "0.786", "test_alone": "0.836",
    }  # fmt: skip
    page.write_table(tmp_path / "choice.csv", [chosen])
    (tmp_path / "missing.txt").write_text("beetle: all\n", encoding="utf-8")
    page.write_page(tmp_path)
    once = (tmp_path / "README.md").read_text(encoding="utf-8")
    page.write_page(tmp_path)
    assert (tmp_path / "README.md").read_text(encoding="utf-8") == once
    assert once.startswith("# Before\n")
    assert once.endswith("\nAfter\n")
    assert "old" not in once
    assert ".512 ± .010" in once
    assert "+0.300 (+0.200 to +0.400)" in once
    assert "- beetle: all" in once


def small() -> corpora.Corpus:
    """Return a corpus of invented answers; those to the second item are a test of unseen questions."""
    from tests.trainer.invented import invented  # noqa: PLC0415

    dataset = invented()
    kept = [r for r in dataset.responses if r.split == "test" or r.item_id == dataset.items[0].id]
    dataset = replace(dataset, responses=tuple(kept))
    tested = dataset.of("test")
    first = dataset.items[0].id
    return corpora.Corpus(
        "small",
        dataset,
        corpora.SAF_LABELLINGS,
        {r.response_id: "unseen-answers" if r.item_id == first else "unseen-questions" for r in tested},
        {"levels": {r.response_id: r.level for r in tested}},
    )


def test_a_table_holds_the_models_that_can_read_and_differences_agree_with_it() -> None:
    corpus = small()
    levels = np.array([response.level for response in corpus.test])
    right, wrong = np.eye(3)[levels], np.eye(3)[(levels + 1) % 3]
    blind = right.copy()
    blind[[r.item_id != corpus.seen.items[0].id for r in corpus.test]] = np.nan
    models = [
        run.Model(run.CHOSEN, "levels", (blind, blind), 9, 2),
        run.Model("wrong", "levels", (wrong,), 9, 1),
        run.Model("not there yet", "levels", (), 0, 5),
    ]
    sets = dict(run.row_sets(corpus, corpus.labellings[0]))
    assert set(sets) >= {"unseen-answers", "unseen-questions"}
    known = run.table(corpus, corpus.labellings[0], models, "unseen-answers", sets["unseen-answers"])
    assert [(line["model"], line["macro_f1"], line["seeds"]) for line in known] == [
        (run.CHOSEN, "1.000", 2),
        ("wrong", "0.000", 1),
    ]
    new = run.table(corpus, corpus.labellings[0], models, "unseen-questions", sets["unseen-questions"])
    assert [line["model"] for line in new] == ["wrong"]
    gaps = run.compare(corpus, corpus.labellings[0], models, "unseen-answers", sets["unseen-answers"])
    found = {line["measure"]: (line["difference"], line["share_above_0"]) for line in gaps}
    assert found.pop("log_loss") == ("-6.908", "0.000")  # minus the logarithm of a thousand: less is better
    assert found["macro_f1"] == ("+1.000", "1.000")
    assert all(share == "1.000" for _, share in found.values())


@given(st.integers(1, 40), st.integers(0, 5))
@settings(deadline=None)
def test_fewer_scored_answers_are_a_part_of_more(count: int, seed: int) -> None:
    dataset = small().seen
    few, hidden = curve.scored(dataset, count, seed)
    more, _ = curve.scored(dataset, 2 * count, seed)
    assert len(few) == min(count, len(dataset.of("train")))
    assert {r.response_id for r in few}.isdisjoint(r.response_id for r in hidden)
    assert len(few) + len(hidden) == len(dataset.of("train"))
    if count > 1:
        assert len({r.level for r in few}) > 1
        assert {r.response_id for r in few} <= {r.response_id for r in more}


def test_word_overlap_reads_questions_it_has_not_seen() -> None:
    probabilities, parameters, _ = baselines.word_overlap(small(), 0)
    assert probabilities.sum(1) == pytest.approx(1)
    assert parameters > 0


@pytest.mark.torch
def test_networks_learn_what_train_shows_and_say_nothing_of_new_questions() -> None:
    pytest.importorskip("torch")
    from benchmarks.distillation import networks  # noqa: PLC0415

    corpus = small()
    own = corpus.rows("unseen-answers", "levels")
    config = replace(networks.LSTM, epochs=12, pieces=200, validation_folds=4)
    probabilities, parameters, _ = networks.fit_lstm(corpus, 0, config)
    assert np.isnan(probabilities[corpus.rows("unseen-questions", "levels")]).all()
    right = probabilities[own].argmax(1) == corpus.labels(own, "levels")
    assert right.mean() > 0.5
    assert parameters == 200 * 128 + 4 * 128 * (2 * 128 + 2) + 129 * 3
    plain, parameters, _ = networks.fit_plain(corpus, 0, replace(networks.PLAIN, epochs=2))
    assert parameters == 13315
    assert plain[own].sum(1) == pytest.approx(1)
