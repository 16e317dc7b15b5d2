"""The teacher that needs no download: TF-IDF of words and characters, logistic regression."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from trainer.data import Response, SoftLabels, TaskItem
from trainer.teachers.protocol import Explain, always

_WORD = r"(?u)\b\w+\b"  # one-letter words and digits count too


class ClassicalTeacher:
    """One logistic regression per item on word and character n-grams of its answers.

    Levels an item's training rows never show get no probability.
    """

    def __init__(self, inverse_penalty: float = 10.0) -> None:
        self._inverse_penalty = inverse_penalty
        self._models: dict[str, tuple[list[TfidfVectorizer], LogisticRegression | int]] = {}

    @property
    def name(self) -> str:
        """A word for tables and cache files."""
        return "classical"

    def fit(self, items: Sequence[TaskItem], responses: Sequence[Response]) -> None:
        """Learn from the human levels of ``responses``."""
        self._models = {}
        for task in items:
            own = [response for response in responses if response.item_id == task.id]
            levels = np.array([response.level for response in own])
            vectorizers = [
                TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, token_pattern=_WORD),
                TfidfVectorizer(ngram_range=(2, 5), sublinear_tf=True, analyzer="char_wb"),
            ]
            features = hstack([v.fit_transform([r.text for r in own]) for v in vectorizers])
            model: Any = int(levels[0])
            if len(set(levels)) > 1:
                model = LogisticRegression(C=self._inverse_penalty, max_iter=2000).fit(features, levels)
            self._models[task.id] = (vectorizers, model)

    def predict(
        self,
        items: Sequence[TaskItem],
        responses: Sequence[Response],
        explain: Explain = always,  # noqa: ARG002 - it knows of no words
    ) -> SoftLabels:
        """Label ``responses``, which need not have been fitted; their levels are not looked at."""
        found = {}
        for task in items:
            own = [response for response in responses if response.item_id == task.id]
            if not own:
                continue
            vectorizers, model = self._models[task.id]
            probabilities = np.zeros((len(own), task.levels))
            if isinstance(model, int):
                probabilities[:, model] = 1.0
            else:
                features: csr_matrix = hstack([v.transform([r.text for r in own]) for v in vectorizers])
                probabilities[:, model.classes_] = model.predict_proba(features)
            found.update({r.response_id: row for r, row in zip(own, probabilities, strict=True)})
        return SoftLabels({response.response_id: found[response.response_id] for response in responses})
