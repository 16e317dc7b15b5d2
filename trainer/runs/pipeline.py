"""The two long steps: have the teachers label every response, and fit a student on what they say."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from trainer.data import Dataset, IntArray, Response, SoftLabels
from trainer.data.dealing import deal_folds
from trainer.files import put
from trainer.fitting.lesson import Pool
from trainer.fitting.patient import source_of, with_synthetic
from trainer.fitting.train import Fitted, fit_student, vocabulary_of
from trainer.metrics import mean_kappa
from trainer.progress import Lines, Progress, Step, Watch, quiet
from trainer.runs.config import (
    Chat,
    Classical,
    FineTuned,
    FromFile,
    Rules,
    RunConfig,
    Students,
    TeacherSpec,
    short_digest,
)
from trainer.runs.course import teacher_s
from trainer.teachers.chat import label_with_chat
from trainer.teachers.gate import fit_gate
from trainer.teachers.out_of_fold import FoldLabels, MakeTeacher, label_by_fold, mean_of_teachers
from trainer.teachers.protocol import Teacher
from trainer.teachers.soft_label_file import read_soft_labels
from trainer.teachers.students import StudentsTeacher

_LABELS = "labels.csv"
_BLIND = "labels-blind-to-fold-{}.csv"
_TEACHERS = "teachers.json"


@dataclass(frozen=True, slots=True)
class Taught:
    """What the teachers say of every response, synthetic ones too.

    ``labels`` are out-of-fold; ``blind[k]`` know nothing of the human levels of fold k. ``agreement`` is each
    teacher's kappa with people on the train responses, the mean of the items.
    """

    labels: SoftLabels
    blind: tuple[SoftLabels, ...]
    agreement: Mapping[str, float]

    def write(self, folder: Path) -> None:
        """Leave it in a folder, to be read a part at a time."""
        put(folder / _LABELS, self.labels.write)
        for fold, labels in enumerate(self.blind):
            put(folder / _BLIND.format(fold), labels.write)
        agreement = json.dumps(self.agreement, indent=1)
        put(folder / _TEACHERS, lambda path: path.write_text(f"{agreement}\n", encoding="utf-8"))


def labels_in(folder: Path, without: int | None = None) -> SoftLabels | None:
    """Return the labels in a folder, or those blind to a fold; None where there was no teacher."""
    path = folder / (_LABELS if without is None else _BLIND.format(without))
    return SoftLabels.read(path) if path.exists() else None


def agreement_in(folder: Path) -> dict[str, float]:
    """Return each teacher's kappa with people, from a folder; nothing where there was no teacher."""
    path = folder / _TEACHERS
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def teach(config: RunConfig, dataset: Dataset, cache: Path, watch: Watch | None = None) -> Taught | None:
    """Return soft labels of the configured teachers, as one, for every response; None without a teacher.

    No response is labelled by a model that was told its level. What each fold's model says is kept below
    ``cache``, in a folder named by all that it depends on, so that other runs share it.
    """
    if not config.teachers:
        return None
    watch = watch or Lines(quiet)
    folds = deal_folds(dataset, config.folds, config.seed)
    more = with_synthetic(dataset, folds, config.training.synthetic, config.seed)
    teachers: dict[str, FoldLabels] = {}
    seconds = [teacher_s(spec, config, dataset) for spec in config.teachers]
    for number, spec in enumerate(config.teachers):
        name = f"{spec.kind} teacher" if spec.kind != "file" else f"teacher in {spec.path.name}"
        told = Step(watch, sum(seconds[:number]), sum(seconds), name, seconds[number])
        told.say("labelling")
        teachers[f"{number + 1} {name}"] = label(spec, config, dataset, more, folds, cache, told)
    train = dataset.of("train")
    each = {name: teacher.out_of_fold() for name, teacher in teachers.items()}
    agreement = {name: kappa_with_people(said, dataset, train) for name, said in each.items()}
    for name, kappa in agreement.items():
        watch.say(f"{name}: kappa {kappa:.2f} with people, on train answers whose scores it was not told")
    together = mean_of_teachers(list(teachers.values()))
    labels = together.out_of_fold()
    if config.gate != "mean" and len(teachers) > 1:
        labels = fit_gate(each, more, train, select=config.gate == "select", progress=watch.say)
    return Taught(labels, together.blind(), agreement)


def label(
    spec: TeacherSpec,
    config: RunConfig,
    dataset: Dataset,
    more: Dataset,
    folds: IntArray,
    cache: Path,
    told: Step,
) -> FoldLabels:
    """Return what one teacher says of every response, fold by fold.

    ``more`` is ``dataset`` with synthetic answers, for teachers that can label any text. ``folds`` (train
    responses,).
    """
    fold_of = {r.response_id: int(fold) for r, fold in zip(dataset.of("train"), folds, strict=True)}
    if isinstance(spec, FromFile):
        return FoldLabels.same(read_soft_labels(spec.path, dataset, told), fold_of)
    if isinstance(spec, Chat):
        return FoldLabels.same(label_with_chat(spec.chat, dataset, cache, told), fold_of)
    folder = labels_folder(spec, config, more, cache)
    make = _maker(spec, config, int(folds.max()) + 1, folder, told)
    return label_by_fold(more, folds, make, folder)


def pool_of(
    dataset: Dataset, config: RunConfig, folds: IntArray, labels: SoftLabels, without: int | None = None
) -> Pool | None:
    """Return the answers that only the teacher has judged, and its ``labels`` of them; None without any.

    ``without`` leaves out those made of the answers of that fold.
    """
    left_out = {r.response_id for r, fold in zip(dataset.of("train"), folds, strict=True) if fold == without}
    responses = tuple(
        response
        for response in with_synthetic(dataset, folds, config.training.synthetic, config.seed).unlabelled
        if response.response_id in labels.probabilities and source_of(response.response_id) not in left_out
    )
    return Pool(responses, labels.only(responses)) if responses else None


def fit_one(
    config: RunConfig,
    dataset: Dataset,
    responses: Sequence[Response],
    labels: SoftLabels | None,
    progress: Progress = quiet,
    pool: Pool | None = None,
    trust: Mapping[str, float] | None = None,
) -> Fitted:
    """Fit a student on ``responses`` and on ``pool``; its vocabulary comes from the responses."""
    vocabulary = vocabulary_of(responses, config.student)
    return fit_student(
        dataset, responses, labels, vocabulary, config.student, config.training, progress, pool, trust
    )


def kappa_with_people(labels: SoftLabels, dataset: Dataset, responses: Sequence[Response]) -> float:
    """Return the mean of the items' kappas between human levels and rounded expected levels."""
    expected = labels.join(responses, dataset.max_levels) @ np.arange(dataset.max_levels)
    human = np.array([response.level for response in responses])
    item = np.array([dataset.item_index[response.item_id] for response in responses])
    return mean_kappa(human, np.floor(expected + 0.5), item)


def _maker(spec: TeacherSpec, config: RunConfig, folds: int, folder: Path, told: Step) -> MakeTeacher:
    # Imported here: a run with one teacher need not have the other's libraries, nor wait for them.
    if isinstance(spec, FineTuned):
        from trainer.teachers.encoder import EncoderTeacher  # noqa: PLC0415

        def make(fold: int) -> Teacher:
            own = replace(spec.encoder, seed=spec.encoder.seed + fold)
            return EncoderTeacher(
                own, Step(told, fold, folds, f"fold {fold + 1}"), folder / f"fitting-{fold}"
            )

        return make
    if isinstance(spec, Students):

        def make_students(fold: int) -> Teacher:
            training = replace(config.training, seed=config.seed + spec.seeds * fold)
            said = Step(told, fold, folds, f"fold {fold + 1}")
            return StudentsTeacher(config.student, training, spec.seeds, said)

        return make_students
    if isinstance(spec, Rules):
        from trainer.teachers.rules import RulesTeacher  # noqa: PLC0415

        return lambda _fold: RulesTeacher()
    from trainer.teachers.classical import ClassicalTeacher  # noqa: PLC0415

    return lambda _fold: ClassicalTeacher()


def labels_folder(
    spec: Classical | Rules | Students | FineTuned, config: RunConfig, more: Dataset, cache: Path
) -> Path:
    """Return the folder below ``cache`` of a teacher's labels, named by all that they depend on."""
    settings: list[Any] = []
    if isinstance(spec, FineTuned):
        settings = [asdict(spec.encoder)]
    elif isinstance(spec, Students):
        settings = [asdict(spec), asdict(config.student), asdict(config.training)]
    data = [
        [[task.id, task.item.prompt, task.reference, task.levels] for task in more.items],
        [
            [r.response_id, r.item_id, r.split, r.text, r.level, r.group]
            for r in (*more.responses, *more.unlabelled)
        ],
    ]
    return cache / f"{spec.kind}-{short_digest([spec.kind, settings, config.folds, config.seed, data])}"
