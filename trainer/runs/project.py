"""``config.toml``: what an assessment team writes, read and settled against its data.

All paths in it are relative to the file. Whatever is wrong in it is listed at once.
"""

import hashlib
import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal, TypeVar

from trainer.config import EncoderConfig, StudentConfig, TrainingConfig
from trainer.data import DataError, Dataset, Example
from trainer.data.reading import OTHER_COLUMNS, RESPONSE_ALIASES, SUBGROUP, read_dataset, read_examples
from trainer.data.tables import read_text
from trainer.progress import Progress, quiet
from trainer.runs.config import (
    Chat,
    Classical,
    FineTuned,
    FromFile,
    Gate,
    Rules,
    RunConfig,
    Students,
    TeacherSpec,
    short_digest,
)
from trainer.runs.presets import PresetName, preset
from trainer.runs.settings import Tree, make, nearest, read_settings, table
from trainer.teachers.chat_config import ChatConfig

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_VERSION = re.compile(r"\d{1,6}\.\d{1,6}\.\d{1,6}")
_SECTIONS = ("data", "teachers", "ensemble", "encoder", "student", "training", "output")
Planned = TeacherSpec | Mapping[str, Any]
"""A teacher as the file tells it: of an encoder only what differs from ``[encoder]`` and the preset."""

Paths = TypeVar("Paths", "DataFiles", "Output", FromFile)
_SIMPLE: Mapping[str, type[Classical | Rules | Students | FromFile]] = {
    "classical": Classical,
    "rules": Rules,
    "students": Students,
    "file": FromFile,
}
"""Teachers whose section is all that they are."""
_GATES: Mapping[bool | str, Gate] = {False: "mean", True: "gate", "select": "select"}


@dataclass(frozen=True, slots=True)
class About:
    """The settings at the top of the file."""

    name: str = ""
    version: str = "1.0.0"
    title: str = ""
    language: str = "en"
    licence: str = ""
    credit: str = ""
    preset: PresetName = "auto"
    seed: int = 0
    folds: int = 5
    ship: tuple[str, ...] = ()
    sure_risk: float = 0.1
    learning_curve: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class DataFiles:
    """``[data]``: what is read. ``columns`` are headers of the responses' columns, by our names of them."""

    items: Path
    responses: Path
    unlabelled: Path | None = None
    examples: Path | None = None
    card: Path | None = None
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ensemble:
    """``[ensemble]``: how several teachers become one, and whether they have to prove their worth."""

    gate: bool | Literal["select"] = True
    only_if_better: bool = True


@dataclass(frozen=True, slots=True)
class Output:
    """``[output]``: the folder of finished bundles, and the one of runs and labels."""

    folder: Path = Path("dist")
    runs: Path = Path("runs")


@dataclass(frozen=True, slots=True)
class Project:
    """A checked config file, paths made absolute; ``changed`` are single settings of a preset, by section."""

    about: About
    data: DataFiles
    teachers: tuple[Planned, ...]
    ensemble: Ensemble
    output: Output
    changed: Mapping[str, Tree]


@dataclass(frozen=True, slots=True)
class Job:
    """A project with its data read and every setting settled: all that the stages need.

    ``workers`` students are fitted at a time; what comes out does not depend on it.
    """

    config: RunConfig
    dataset: Dataset
    examples: tuple[Example, ...]
    card: str
    output: Output
    workers: int = 1

    @property
    def folder(self) -> Path:
        """The folder of the run, named by all that it depends on."""
        return self.output.runs / f"{self.config.name}-{self.config.digest()}"


def read_tree(path: Path) -> dict[str, Any]:
    """Return what a config file says, unchecked.

    Raises:
        DataError: ``unreadable``; ``bad-config`` when it is no TOML.
    """
    try:
        return tomllib.loads(read_text(path))
    except tomllib.TOMLDecodeError as error:
        raise DataError(
            f"“{path.name}” is not a TOML file: {error}.",
            hint="Correct that line; texts and paths stand in quotes.",
            code="bad-config",
        ) from error


def check_project(tree: Tree, folder: Path, name: str) -> Project:
    """Check the settings of a config file ``name`` in ``folder``, to which its paths are relative.

    Raises:
        DataError: ``bad-config``; its ``problems`` name every setting that is wrong.
    """
    problems: list[str] = []
    about = About(**read_settings(About, tree, "", problems, _SECTIONS))
    about = replace(about, name=about.name or slug(folder.name))
    problems += _identity(about)
    data = make(DataFiles, table(tree, "data", problems), "data.", problems)
    problems += _columns(data)
    output = make(Output, table(tree, "output", problems), "output.", problems)
    ensemble = make(Ensemble, table(tree, "ensemble", problems), "ensemble.", problems)
    sections = {"encoder": EncoderConfig, "student": StudentConfig, "training": TrainingConfig}
    changed = {
        section: read_settings(cls, table(tree, section, problems), f"{section}.", problems)
        for section, cls in sections.items()
    }
    entries = tree.get("teachers", [{"kind": "encoder"}, {"kind": "classical"}])
    if not isinstance(entries, list):
        entries = [entries]
    teachers = [_teacher(entry, f"teachers[{n}]", problems) for n, entry in enumerate(entries, start=1)]
    if problems or data is None or output is None or ensemble is None:
        count = "one problem" if len(problems) == 1 else f"{len(problems)} problems"
        raise DataError(
            f"“{name}” has {count}.",
            hint="Correct the settings listed and run again; nothing has been written.",
            code="bad-config",
            problems=problems,
        )
    return Project(
        about,
        _absolute(data, folder),
        tuple(
            _absolute(one, folder) if isinstance(one, FromFile) else one
            for one in teachers
            if one is not None
        ),
        ensemble,
        _absolute(output, folder),
        changed,
    )


def load(project: Project, progress: Progress = quiet) -> Job:
    """Read the project's data and settle its settings.

    Raises:
        DataError: when the data, the examples or the card cannot be used.
    """
    about, files = project.about, project.data
    dataset = read_dataset(
        files.items,
        files.responses,
        files.unlabelled,
        columns=files.columns,
        seed=about.seed,
        progress=progress,
    )
    unknown = [item_id for item_id in about.ship if item_id not in dataset.item_index]
    if unknown:
        raise DataError(
            f"There is no item {unknown[0]} to ship.", hint="Give ids of the items file.", code="unknown-item"
        )
    examples = tuple(read_examples(files.examples, dataset)) if files.examples else ()
    titles = ", ".join(task.item.title for task in dataset.items)
    card = read_text(files.card) if files.card else f"# {about.title or about.name}\n\nQuestions: {titles}.\n"
    shipped = set(about.ship) or dataset.item_index.keys()
    examples = tuple(example for example in examples if example.item_id in shipped)
    return make_job(_settled(project, dataset), dataset, examples, card, project.output)


def make_job(
    config: RunConfig, dataset: Dataset, examples: Sequence[Example], card: str, output: Output
) -> Job:
    """Return the job of ``config`` on data that has been read; its run is named by their content too.

    Raises:
        DataError: ``unreadable`` when a file of soft labels is not there.
    """
    labels = [_digest_of_file(spec.path) for spec in config.teachers if isinstance(spec, FromFile)]
    content = short_digest([asdict(dataset), [asdict(example) for example in examples], card, labels])
    return Job(replace(config, data=content), dataset, tuple(examples), card, output)


def _digest_of_file(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise DataError(
            f"The soft labels “{path.name}” cannot be read.",
            hint="Check that the file is there.",
            code="unreadable",
        ) from error


def _settled(project: Project, dataset: Dataset) -> RunConfig:
    about, changed = project.about, project.changed
    encoder, student, training = preset(about.preset, len(dataset.items), len(dataset.of("train")))
    encoder = replace(encoder, **{"seed": about.seed, **changed["encoder"]})
    return RunConfig(
        name=about.name,
        version=about.version,
        title=about.title,
        language=about.language,
        licence=about.licence,
        credit=about.credit,
        folds=about.folds,
        ship=about.ship,
        sure_risk=about.sure_risk,
        learning_curve=about.learning_curve,
        seed=about.seed,
        teachers=tuple(
            FineTuned(replace(encoder, **one)) if isinstance(one, Mapping) else one
            for one in project.teachers
        ),
        gate=_GATES[project.ensemble.gate],
        only_if_better=project.ensemble.only_if_better,
        student=replace(student, **changed["student"]),
        training=replace(training, **{"seed": about.seed, **changed["training"]}),
    )


def _teacher(entry: Any, where: str, problems: list[str]) -> Planned | None:
    """Check one ``[[teachers]]``; of an encoder return what it changes, of another all it is."""
    if not isinstance(entry, Mapping):
        problems.append(f"{where}: each teacher is a section of its own, [[teachers]]")
        return None
    own = {key: value for key, value in entry.items() if key != "kind"}
    kind = entry.get("kind")
    if isinstance(kind, str) and kind in _SIMPLE:
        return make(_SIMPLE[kind], own, f"{where}.", problems)
    if kind == "encoder":
        return read_settings(EncoderConfig, own, f"{where}.", problems)
    if kind == "chat":
        chat = make(ChatConfig, own, f"{where}.", problems)
        return None if chat is None else Chat(chat)
    problems.append(
        f'{where}.kind: it is one of "encoder", "classical", "students", "rules", "file" and "chat"'
    )
    return None


def _identity(about: About) -> list[str]:
    problems = []
    if not _NAME.fullmatch(about.name):
        problems.append(f'name: "{about.name}" is not made of lower-case letters, digits and hyphens')
    if not _VERSION.fullmatch(about.version):
        problems.append(f'version: "{about.version}" is not three numbers, such as 1.0.0')
    return problems


def _columns(data: DataFiles | None) -> list[str]:
    known = [*RESPONSE_ALIASES, *OTHER_COLUMNS]
    return [
        f"data.columns.{name}: there is no such column{nearest(name, known)}"
        for name in (data.columns if data else ())
        if name not in known and not name.startswith(SUBGROUP)
    ]


def slug(text: str) -> str:
    """Return ``text`` as a bundle's name: lower-case letters, digits and hyphens."""
    ascii_only = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9]+", "-", ascii_only.lower()).strip("-")[:64] or "questions"


def _absolute(paths: Paths, folder: Path) -> Paths:
    """Return a dataclass of paths, each made absolute from ``folder``."""
    given = {entry.name: getattr(paths, entry.name) for entry in fields(paths)}
    found: Any = {name: folder / path for name, path in given.items() if isinstance(path, Path)}
    return replace(paths, **found)
