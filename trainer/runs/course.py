"""How long each stage will take, roughly, and how much of a run is left."""

import time
from collections.abc import Callable, Mapping
from typing import Final

from trainer.data import Dataset
from trainer.runs.config import Chat, Classical, FineTuned, Rules, RunConfig, Students, TeacherSpec

# Seconds on two cores of a common cloud machine; another machine is easily twice as fast or as slow.
_ENCODER_TOKEN_S: Final = 6e-4  # a token through a six-layer encoder, forwards and backwards
_READING_SHARE: Final = 0.3  # of that, where it only reads
_CLASSICAL_ROW_S: Final = 2e-3
_CHAT_REQUEST_S: Final = 0.5
_STUDENT_TOKEN_S: Final = 2.5e-5
_HEAD_SHARE: Final = 0.3  # of that, for every head after the first
_STUDENT_START_S: Final = 5.0  # reading the encoder's embeddings, once
_CALIBRATE_ROW_S: Final = 1e-3
_REPORT_ROW_S: Final = 0.02
_TOKENS_PER_WORD: Final = 1.3
_PRIOR_S: Final = 30.0


def expected_s(config: RunConfig, dataset: Dataset) -> dict[str, float]:
    """Return the seconds that each stage will roughly take when nothing of it is there yet."""
    train = dataset.of("train")
    judged = 1 + (config.training.pool_share if config.teachers else 0)  # what only teachers judged, too
    fits = config.folds - 1  # folds fits of (folds - 1) / folds of the rows
    alone = fits if config.teachers and config.only_if_better else 0
    return {
        "teach": 1.0 + sum(teacher_s(spec, config, dataset) for spec in config.teachers),
        "distil": _STUDENT_START_S + _epochs_s(config, dataset) * (judged * (fits + 1) + alone),
        "calibrate": 1 + _CALIBRATE_ROW_S * len(train),
        "export": 2.0,
        "report": 2
        + _REPORT_ROW_S * len(dataset.of("test"))
        + _epochs_s(config, dataset) * sum(config.learning_curve),
    }


def teacher_s(spec: TeacherSpec, config: RunConfig, dataset: Dataset) -> float:
    """Return the seconds that one teacher will roughly take to learn and to label everything."""
    train, others = dataset.of("train"), [*dataset.of("validation", "test"), *dataset.unlabelled]
    made_up = config.training.synthetic * len(train)
    fits = config.folds - 1
    if isinstance(spec, FineTuned):
        read = min(_tokens(dataset) + _asked(dataset), spec.encoder.max_tokens * len(train))
        labelled = _READING_SHARE * (1 + (len(others) + made_up) / len(train)) * config.folds
        return _ENCODER_TOKEN_S * read * (spec.encoder.epochs * fits + labelled) * spec.encoder.seeds
    if isinstance(spec, Students):
        return _epochs_s(config, dataset) * fits * spec.seeds
    if isinstance(spec, Classical | Rules):
        return _CLASSICAL_ROW_S * (len(train) + len(others) + made_up) * config.folds
    if isinstance(spec, Chat):
        return _CHAT_REQUEST_S * (len(train) + len(others)) / spec.chat.max_parallel
    return 1.0


def _epochs_s(config: RunConfig, dataset: Dataset) -> float:
    """Return the seconds in which a student goes through all train answers, as often as it does."""
    heads = 1 + _HEAD_SHARE * (config.student.heads - 1)
    return _STUDENT_TOKEN_S * heads * _tokens(dataset) * config.training.epochs


def _tokens(dataset: Dataset) -> float:
    """Return how many tokens all train answers have."""
    return sum(len(response.text.split()) for response in dataset.of("train")) * _TOKENS_PER_WORD


def _asked(dataset: Dataset) -> float:
    """Return how many tokens of questions an encoder reads beside all train answers."""
    if len(dataset.items) == 1:
        return 0.0  # the same beside every answer: it is left out
    context = {task.id: len(f"{task.item.prompt} {task.reference}".split()) for task in dataset.items}
    return sum(context[response.item_id] for response in dataset.of("train")) * _TOKENS_PER_WORD


class Course:
    """How far a run is, from the stages' expected seconds and the time that they really take."""

    def __init__(self, expected: Mapping[str, float], now: Callable[[], float] = time.monotonic) -> None:
        self._expected = dict(expected)
        self._now = now
        self._started = now()
        self._stage = ""
        self._share = 0.0
        self._done = 0.0

    def begin(self, stage: str) -> None:
        """Note that ``stage`` has begun. One that never said how far it was had been done before."""
        if self._share:
            self._done += self._expected.get(self._stage, 0.0)
        self._expected.pop(self._stage, None)
        self._stage, self._share = stage, 0.0

    def at(self, share: float) -> None:
        """Note how much of the stage is done."""
        self._share = max(self._share, min(share, 1.0))

    @property
    def share(self) -> float:
        """How much of all that had to be done is done, 0 to 1."""
        done = self._done + self._share * self._expected.get(self._stage, 0.0)
        whole = self._done + sum(self._expected.values())
        return done / whole if whole else 1.0

    @property
    def left_s(self) -> float:
        """Seconds that are left: what was expected, corrected by how this machine has kept to it so far."""
        own = self._share * self._expected.get(self._stage, 0.0)
        pace = (self._now() - self._started + _PRIOR_S) / (self._done + own + _PRIOR_S)
        return (sum(self._expected.values()) - own) * pace


def in_words(seconds: float) -> str:
    """Return a time as a person says it: 40 s, 12 min, 3 h 20 min."""
    minutes = round(seconds / 60)
    if seconds < 100:
        return f"{max(1, round(seconds))} s"
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60:02d} min"
