"""What a teacher is: something fitted on scored responses that gives probabilities for others."""

from collections.abc import Callable, Sequence
from typing import Protocol

from trainer.data import Response, SoftLabels, TaskItem

Explain = Callable[[Response], bool]
"""Whether the words behind a response's label are asked for too."""


def always(_response: Response) -> bool:
    """Ask for the words behind every label."""
    return True


class Teacher(Protocol):
    """A model too large, or too slow, to ship."""

    @property
    def name(self) -> str:
        """A word for tables and cache files."""

    def fit(self, items: Sequence[TaskItem], responses: Sequence[Response]) -> None:
        """Learn from the human levels of ``responses``."""

    def predict(
        self, items: Sequence[TaskItem], responses: Sequence[Response], explain: Explain = always
    ) -> SoftLabels:
        """Label ``responses``, which need not have been fitted; their levels are not looked at.

        A teacher that can say which words moved it does so where ``explain`` asks for them.
        """
