"""Teachers of one small scikit-learn model an item, over counts of what its answers are made of."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import CountVectorizer

from trainer.data import Response, SoftLabels, TaskItem
from trainer.teachers.protocol import Explain, always

WORD = r"(?u)\b\w+\b"  # one-letter words and digits count too


class PerItemTeacher:
    """One classifier per item. Levels an item's training rows never show get no probability.

    A subclass says what is counted and what learns from the counts.
    """

    name: str

    def __init__(self) -> None:
        self._models: dict[str, tuple[list[CountVectorizer], Any]] = {}

    def vectorizers(self) -> list[CountVectorizer]:
        """Return fresh vectorizers, whose counts are put side by side."""
        raise NotImplementedError

    def classifier(self) -> Any:
        """Return a fresh classifier that gives probabilities."""
        raise NotImplementedError

    def fit(self, items: Sequence[TaskItem], responses: Sequence[Response]) -> None:
        """Learn from the human levels of ``responses``."""
        self._models = {}
        for task in items:
            own = [response for response in responses if response.item_id == task.id]
            levels = np.array([response.level for response in own])
            vectorizers = self.vectorizers()
            features = hstack([v.fit_transform([r.text for r in own]) for v in vectorizers])
            model: Any = int(levels[0])
            if len(set(levels)) > 1:
                model = self.classifier().fit(features, levels)
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
