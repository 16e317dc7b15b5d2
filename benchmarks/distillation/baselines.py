"""Every model a student has to be better than, fitted on the same rows.

``python -m benchmarks.distillation.baselines`` fits them all, cheapest first, or those it is told to.
Predictions are kept in runs/tables, so that an interrupted run goes on.
"""

import argparse
import re
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from benchmarks.distillation.corpora import NAMES, Corpus, FloatArray, load
from benchmarks.distillation.kept import Kept, Made, keep
from trainer.data import Response, TaskItem
from trainer.teachers.classical import ClassicalTeacher

_WORD = re.compile(r"\w+")


def majority(corpus: Corpus, _seed: int) -> Made:
    """Give each item its commonest level in train, and an unknown item the commonest of all."""
    labels = corpus.dataset.max_levels
    levels = np.array([response.level for response in corpus.train])
    items = np.array([response.item_id for response in corpus.train])
    overall = np.bincount(levels, minlength=labels).argmax()
    commonest = {
        task.id: np.bincount(levels[items == task.id], minlength=labels).argmax()
        for task in corpus.seen.items
    }
    chosen = [commonest.get(response.item_id, overall) for response in corpus.test]
    return np.eye(labels)[chosen], len(commonest), ""


def tfidf(corpus: Corpus, _seed: int) -> Made:
    """Fit the classical teacher on all train rows; NaN for items it has not seen."""
    seen = corpus.seen
    teacher = ClassicalTeacher()
    teacher.fit(seen.items, seen.of("train"))
    rows, test = corpus.rows_to(seen.item_index), seen.of("test")
    found = teacher.predict(seen.items, test).join(test, corpus.dataset.max_levels)
    return corpus.laid_out(rows, found), teacher_parameters(teacher), ""


def word_overlap(corpus: Corpus, _seed: int) -> Made:
    """Fit one logistic regression on how an answer's words overlap its question and model answer.

    The baseline of the task's organisers in spirit (Dzikovska et al. 2012): it reads any new question.
    """
    features = _Overlap(corpus)
    train = corpus.train
    model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=2000))
    model.fit(features.of(train), [response.level for response in train])
    labels = corpus.dataset.max_levels
    probabilities = np.zeros((len(corpus.test), labels))
    probabilities[:, model.classes_] = model.predict_proba(features.of(corpus.test))
    return probabilities, int(model[-1].coef_.size + model[-1].intercept_.size), ""


class _Overlap:
    """Measures of overlap with the question and with the model answer, by words and by characters."""

    def __init__(self, corpus: Corpus) -> None:
        self._tasks = {task.id: task for task in corpus.dataset.items}
        texts = [response.text for response in corpus.train]
        self._vectorizers = [
            TfidfVectorizer(token_pattern=r"(?u)\b\w+\b", sublinear_tf=True).fit(texts),
            TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 4), sublinear_tf=True).fit(texts),
        ]

    def of(self, responses: Sequence[Response]) -> FloatArray:
        """Return (responses, features)."""
        columns = [np.array([len(_WORD.findall(r.text)) for r in responses], dtype=np.float64)]
        for wanted in (_question, _reference):
            others = [wanted(self._tasks[r.item_id]) for r in responses]
            columns += list(np.array([_shares(r.text, o) for r, o in zip(responses, others, strict=True)]).T)
            for vectorizer in self._vectorizers:
                product = vectorizer.transform([r.text for r in responses]).multiply(
                    vectorizer.transform(others)
                )
                columns.append(np.asarray(product.sum(1)).ravel())
        columns[0] = np.log1p(columns[0])
        return np.stack(columns, axis=1)


def _question(task: TaskItem) -> str:
    return task.item.prompt


def _reference(task: TaskItem) -> str:
    return task.reference


def _shares(text: str, other: str) -> tuple[float, float, float]:
    """Return the overlap of two sets of words as share of the first, of the second, and as F1."""
    first, second = set(_WORD.findall(text.lower())), set(_WORD.findall(other.lower()))
    both = len(first & second)
    return (
        both / max(1, len(first)),
        both / max(1, len(second)),
        2 * both / max(1, len(first) + len(second)),
    )


def teacher_parameters(teacher: ClassicalTeacher) -> int:
    """Return how many weights the classical teacher has learnt."""
    models: Any = [model for _, model in teacher._models.values() if not isinstance(model, int)]
    return sum(model.coef_.size + model.intercept_.size for model in models)


def _network(name: str) -> Callable[[Corpus, int], Made]:
    def fit(corpus: Corpus, seed: int) -> Made:
        from benchmarks.distillation.networks import FITS  # torch takes seconds to import

        return FITS[name](corpus, seed)

    return fit


def settings(name: str) -> dict[str, Any]:
    """Return the settings that name a baseline's kept predictions."""
    if name in ("majority", "TF-IDF + logistic regression", "word overlap"):
        return {}
    from benchmarks.distillation.networks import SETTINGS

    return SETTINGS[name]


BASELINES: dict[str, tuple[Callable[[Corpus, int], Made], int]] = {
    "majority": (majority, 1),
    "TF-IDF + logistic regression": (tfidf, 1),
    "word overlap": (word_overlap, 1),
    "plain network": (_network("plain network"), 5),
    "embedding LSTM": (_network("embedding LSTM"), 5),
    "TinyBERT shape, from scratch": (_network("TinyBERT shape, from scratch"), 5),
}
"""What fits each baseline, and for how many seeds: 1 where nothing is drawn at random."""


def baseline(corpus: str, name: str, seed: int) -> Kept:
    """Return the kept predictions of a baseline, fitted first where there are none."""
    fit, _ = BASELINES[name]
    return keep(corpus, name.replace(" ", "-"), seed, settings(name), lambda: fit(load(corpus), seed))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--only", nargs="*", default=list(BASELINES), choices=list(BASELINES))
    options.add_argument("--corpora", nargs="*", default=list(NAMES), choices=NAMES)
    options.add_argument("--seeds", type=int, default=5, help="at most so many")
    chosen = options.parse_args()
    for name in chosen.only:
        for seed in range(min(chosen.seeds, BASELINES[name][1])):
            for corpus in chosen.corpora:
                baseline(corpus, name, seed)


if __name__ == "__main__":
    main()
