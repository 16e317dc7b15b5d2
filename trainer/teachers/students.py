"""The teacher made of students: several that learnt from people alone, and answer as one.

Born-again networks (Furlanello et al. 2018, arXiv 1805.04770): a network taught by its own kind does better
than its teachers. Beside other teachers it sees to it that nobody is taught by worse than themselves.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from scipy.special import softmax

from trainer.config import StudentConfig, TrainingConfig
from trainer.data import Dataset, Response, SoftLabels, TaskItem
from trainer.fitting.train import Fitted, fit_student, student_logits, vocabulary_of
from trainer.teachers.protocol import Explain, always


class StudentsTeacher:
    """``seeds`` students of the size that ships, their probabilities averaged."""

    name = "students"

    def __init__(
        self, student: StudentConfig, training: TrainingConfig, seeds: int, progress: Callable[[str], None]
    ) -> None:
        self._student, self._training, self._seeds = student, training, seeds
        self._progress = progress
        self._fitted: list[Fitted] = []
        self._dataset = Dataset((), ())

    def fit(self, items: Sequence[TaskItem], responses: Sequence[Response]) -> None:
        """Learn from the human levels of ``responses``."""
        self._dataset = Dataset(tuple(items), tuple(responses))
        vocabulary = vocabulary_of(responses, self._student)
        self._fitted = [
            fit_student(
                self._dataset,
                responses,
                None,
                vocabulary,
                self._student,
                replace(self._training, seed=self._training.seed + number),
                self._progress,
            )
            for number in range(self._seeds)
        ]

    def predict(
        self,
        items: Sequence[TaskItem],
        responses: Sequence[Response],
        explain: Explain = always,  # noqa: ARG002  (part of what a teacher is)
    ) -> SoftLabels:
        """Label ``responses``; it does not say by which words."""
        if not self._fitted:
            raise ValueError("the teacher has not been fitted")
        if not responses:
            return SoftLabels({})
        found = np.mean(
            [softmax(student_logits(one, self._dataset, responses), axis=1) for one in self._fitted], axis=0
        )
        levels = {task.id: task.levels for task in items}
        return SoftLabels(
            {r.response_id: row[: levels[r.item_id]] for r, row in zip(responses, found, strict=True)}
        )
