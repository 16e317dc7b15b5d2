"""What a run is told, all settled: one frozen value, whose digest names the run's folder."""

import hashlib
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

from grader_app import __version__
from trainer.config import EncoderConfig, StudentConfig, TrainingConfig
from trainer.teachers.chat_config import ChatConfig

Gate = Literal["mean", "gate", "select"]
"""How several teachers become one: their mean, weights for each response, or the better one."""


@dataclass(frozen=True, slots=True)
class Classical:
    """The teacher of word and letter statistics."""

    kind: Literal["classical"] = "classical"


@dataclass(frozen=True, slots=True)
class Rules:
    """The teacher of boosted short rules about words."""

    kind: Literal["rules"] = "rules"


@dataclass(frozen=True, slots=True)
class Students:
    """Students of the size that ships, as many as there are ``seeds``, taught by people alone."""

    seeds: int = 2
    kind: Literal["students"] = "students"


@dataclass(frozen=True, slots=True)
class FineTuned:
    """A fine-tuned sentence encoder."""

    encoder: EncoderConfig = field(default_factory=EncoderConfig)
    kind: Literal["encoder"] = "encoder"


@dataclass(frozen=True, slots=True)
class FromFile:
    """Soft labels of any teacher in the world, in a file."""

    path: Path
    kind: Literal["file"] = "file"


@dataclass(frozen=True, slots=True)
class Chat:
    """A language model behind a chat endpoint."""

    chat: ChatConfig
    kind: Literal["chat"] = "chat"


TeacherSpec = Classical | Rules | Students | FineTuned | FromFile | Chat


@dataclass(frozen=True, slots=True)
class RunConfig:
    """A whole run, all settled.

    No teachers: the student learns from the human levels alone. ``ship`` are the ids of the items the bundle
    holds, all when empty: the others only help the student to read. ``sure_risk`` is the share of the
    answers it is sure of that may differ from people's. ``learning_curve`` are shares of the train responses
    from which students are made for the report, to see what more would bring. ``only_if_better`` asks
    held-out answers whether students do better with the teachers than without, and leaves these out where
    they do not. ``data`` is the digest of all that is read, "" where that is not asked for.
    """

    name: str
    version: str = "1.0.0"
    title: str = ""
    language: str = "en"
    licence: str = ""
    credit: str = ""
    folds: int = 5
    ship: tuple[str, ...] = ()
    sure_risk: float = 0.1
    learning_curve: tuple[float, ...] = ()
    seed: int = 0
    teachers: tuple[TeacherSpec, ...] = (FineTuned(), Classical())
    gate: Gate = "gate"
    only_if_better: bool = True
    student: StudentConfig = field(default_factory=StudentConfig)
    training: TrainingConfig = field(default_factory=TrainingConfig)
    data: str = ""

    def digest(self) -> str:
        """Return 12 hexadecimal digits that differ when any setting, the data or this program does."""
        return short_digest([__version__, asdict(self)])


def short_digest(tree: Any) -> str:
    """Return 12 hexadecimal digits of ``tree``; of a path only the name counts, wherever it lies."""
    canonical = json.dumps(tree, sort_keys=True, default=lambda path: Path(path).name)
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()[:12]
