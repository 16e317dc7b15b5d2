"""Whose words should a student be shown? ``python -m benchmarks.distillation.rationale``.

The ablation's data and teachers: Beetle, three levels, judged on a fold of the train responses that neither
student nor teacher has seen. Students of the recipe differ in nothing but the saliency that they learn: the
teacher's, none, or one of three controls, which need no teacher. Each is put into a bundle and asked through
it: how it scores, and whether the words that it underlines are those its proposal rests on (faithfulness by
deletion). Writes rationale.csv; what was measured is kept in runs/.
"""

import argparse
import json
import re
import tempfile
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from benchmarks.distillation import measures
from benchmarks.distillation.ablation import data, halves, lesson, rows, train
from benchmarks.distillation.kept import RUNS
from benchmarks.distillation.page import Line, mean_and_spread, write_table
from grader_app.bundle import Bundle, Calibration, Familiar
from trainer.data import Response, SoftLabels
from trainer.data.model import Span
from trainer.files import put
from trainer.fitting.lesson import trust_in
from trainer.metrics import kappa_of, macro_f1_of
from trainer.report.asking import score
from trainer.report.evidence import measure_faithfulness
from trainer.runs.config import RunConfig
from trainer.runs.export import Ingredients, write_bundle
from trainer.runs.presets import preset
from trainer.teachers.per_item import WORD

HERE = Path(__file__).parent
FOLD = 0
MOST_SEEDS = 10
Saliency = Mapping[str, tuple[Span, ...]]


def teachers_words(given: Saliency, _seen: Sequence[Response]) -> Saliency:
    """Return the teacher's saliency, out-of-fold."""
    return given


def no_words(_given: Saliency, _seen: Sequence[Response]) -> Saliency:
    """Return no saliency: the student finds its words by itself."""
    return {}


def random_words(given: Saliency, seen: Sequence[Response]) -> Saliency:
    """Share the weight among an answer's words by chance."""
    random = np.random.default_rng(0)
    return {
        r.response_id: _shared(given[r.response_id], random.dirichlet(np.ones(len(given[r.response_id]))))
        for r in seen
        if given.get(r.response_id)
    }


def rare_words(given: Saliency, seen: Sequence[Response]) -> Saliency:
    """Weigh an answer's words by TF-IDF among the answers to its question."""
    by_item: defaultdict[str, list[Response]] = defaultdict(list)
    for response in seen:
        by_item[response.item_id].append(response)
    found = {}
    for own in by_item.values():
        vectorizer = TfidfVectorizer(token_pattern=WORD).fit([response.text for response in own])
        rarity = dict(zip(vectorizer.get_feature_names_out(), vectorizer.idf_, strict=True))
        for response in own:
            spans = given.get(response.response_id, ())
            words = _words(response, spans)
            weights = [words.count(word) * rarity.get(word, 0.0) for word in words]
            if sum(weights):
                found[response.response_id] = _shared(spans, weights)
    return found


def reference_words(given: Saliency, seen: Sequence[Response]) -> Saliency:
    """Weigh alike the words that stand in the model answer, and nothing the others."""
    reference = {task.id: set(re.findall(WORD, task.reference.lower())) for task in data(3).items}
    found = {}
    for response in seen:
        spans = given.get(response.response_id, ())
        weights = [float(word in reference[response.item_id]) for word in _words(response, spans)]
        if sum(weights):
            found[response.response_id] = _shared(spans, weights)
    return found


WAYS: dict[str, Callable[[Saliency, Sequence[Response]], Saliency]] = {
    "the teacher's words": teachers_words,
    "no words": no_words,
    "random words": random_words,
    "TF-IDF words": rare_words,
    "the model answer's words": reference_words,
}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seeds", type=int, default=3)
    options.add_argument("--table", action="store_true", help="fit nothing")
    chosen = options.parse_args()
    if not chosen.table:
        for seed in range(chosen.seeds):
            for way in WAYS:
                fit_way(way, seed)
    write_table(HERE / "rationale.csv", list(lines()))


def fit_way(way: str, seed: int) -> None:
    """Fit a student, and keep its figures."""
    from trainer.fitting.train import fit_student, vocabulary_of  # torch takes seconds to import

    path = _place(way, seed)
    if path.exists():
        return
    seen, held = train(3, fold=FOLD, inside=False), train(3, fold=FOLD, inside=True)
    _, student, training = preset("shared", len(data(3).items), len(seen))
    given = lesson(rows()[0], FOLD, training)
    assert given.labels is not None
    labels = SoftLabels(given.labels.probabilities, WAYS[way](given.labels.saliency, seen))
    config = RunConfig(name="rationale", student=student, training=replace(training, seed=seed))
    fitted = fit_student(
        data(3),
        seen,
        labels,
        vocabulary_of(seen, student),
        student,
        config.training,
        pool=given.pool,
        trust=trust_in(halves(FOLD), seen),
    )
    items = len(data(3).items)
    neutral = Ingredients(
        data(3),
        fitted,
        (Calibration(1.0, (0.5, 1.5), 1.0),) * items,
        (Familiar(frozenset(), 0.0),) * items,
        (),
    )
    with tempfile.TemporaryDirectory() as folder:
        scored = score(bundle := Bundle.open(write_bundle(Path(folder), config, neutral, "", {})), held)
        faithful = measure_faithfulness(bundle, scored)
    human = np.array([row.response.level for row in scored])
    said_of = np.array([row.prediction.probabilities for row in scored])
    found = {
        "macro_f1": float(macro_f1_of(_counts(human, said_of, rounded=False))),
        "qwk": float(kappa_of(_counts(human, said_of, rounded=True))),
        "log_loss": float(measures.log_losses(said_of, human).mean()),
    }
    for deletion in faithful.deletions:
        if deletion.words in ("1", "20 %"):
            words = deletion.words.replace(" %", "_percent")
            found[f"drop_underlined_{words}"] = deletion.underlined
            found[f"drop_random_{words}"] = deletion.random
    path.parent.mkdir(parents=True, exist_ok=True)
    put(path, lambda into: into.write_text(json.dumps(found), encoding="utf-8"))
    print(way, seed, found, flush=True)


def lines() -> Sequence[Line]:
    """Return one line a way: means over the seeds that all ways have, and their spread."""
    seeds = [seed for seed in range(MOST_SEEDS) if all(_place(way, seed).exists() for way in WAYS)]
    found: list[Line] = []
    for way in WAYS if seeds else ():
        runs = [json.loads(_place(way, seed).read_text(encoding="utf-8")) for seed in seeds]
        line: dict[str, object] = {"saliency": way, "seeds": len(seeds)}
        for name in runs[0]:
            line |= mean_and_spread(name, [run[name] for run in runs])
        found.append(line)
    return found


def _counts(human: np.ndarray, said: np.ndarray, *, rounded: bool) -> np.ndarray:
    return measures.pair_counts(human, measures.decide(said, rounded=rounded), said.shape[1])


def _words(response: Response, spans: Sequence[Span]) -> list[str]:
    return [response.text[start:end].lower() for start, end, _ in spans]


def _shared(spans: Sequence[Span], weights: Sequence[float] | np.ndarray) -> tuple[Span, ...]:
    """Return the words of ``spans`` with other weights, which are made to sum to 1."""
    total = float(sum(weights))
    return tuple(
        (start, end, float(weight) / total)
        for (start, end, _), weight in zip(spans, weights, strict=True)
        if weight
    )


def _place(way: str, seed: int) -> Path:
    return RUNS / "rationale" / f"{way.replace(' ', '-')}-{seed}.json"


if __name__ == "__main__":
    main()
