"""A run, stage by stage: teach, distil, calibrate, export, report.

Each leaves its result in the run's folder. A stage whose result is there is skipped, so a run that was
stopped goes on where it was. Every stage reads what the one before it wrote, never what is left in memory:
the same run gives the same bundle, whether or not it was interrupted.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from shutil import copyfile
from typing import Final

import numpy as np
from joblib import Parallel, delayed

from grader_app.bundle import Bundle, ItemEntry, Manifest
from grader_app.errors import GraderError
from trainer.calibration import HeldOut, calibrate, find_familiar, off_topic_threshold
from trainer.data import DataError, FloatArray, IntArray, SoftLabels
from trainer.data.dealing import deal_folds
from trainer.files import put
from trainer.fitting.kept_student import is_kept, keep_student, kept_student
from trainer.fitting.lesson import Pool
from trainer.fitting.train import student_logits
from trainer.progress import Lines, Step, Watch, quiet
from trainer.report import History, measure, write_report
from trainer.runs.export import Ingredients, write_bundle
from trainer.runs.folder import RunFolder
from trainer.runs.learning_curve import learning_curve
from trainer.runs.pipeline import fit_one, pool_of, teach
from trainer.runs.project import Job

_LABELS = "labels.csv"
_BLIND = "labels-blind-to-fold-{}.csv"
_TEACHERS = "teachers.json"
_HELD_OUT = "held_out.npz"
_CALIBRATION = "calibration.json"
_SUFFIX = ".gradebundle"
_UNMEASURED = """## Measured quality

Not measured: all scored answers were needed to make this question set, none was left to test it."""


@dataclass(frozen=True, slots=True)
class Made:
    """What a run made: its folder, and the published bundle once there is one."""

    folder: Path
    bundle: Path | None


def run(job: Job, watch: Watch | None = None, *, until: str = "report", replace: bool = False) -> Made:
    """Do all stages up to ``until`` that are not done yet; after the last one, publish the bundle.

    Args:
        job: What is to be done.
        watch: Told what happens.
        until: One of :data:`STAGES`.
        replace: Whether a published bundle of the same name and version may be overwritten.

    Raises:
        DataError: ``published`` when another bundle of that name and version is in the output folder.
    """
    watch = watch or Lines(quiet)
    folder = RunFolder(job.folder)
    names = list(STAGES)[: list(STAGES).index(until) + 1]
    if until == "report" and not replace:
        _refuse_another(job)
    with folder.locked():
        for name in names:
            watch.begin(name)
            if folder.finished(name):
                watch.say(f"{name}: done before")
                continue
            with folder.making(name) as here:
                STAGES[name](job, folder, here, watch)
        published = _publish(job, folder, replace=replace) if until == "report" else None
    return Made(folder.path, published)


def _teach(job: Job, _folder: RunFolder, here: Path, watch: Watch) -> None:
    taught = teach(job.config, job.dataset, job.output.runs, watch)
    if taught is not None:
        put(here / _LABELS, taught.labels.write)
        for fold, labels in enumerate(taught.blind):
            put(here / _BLIND.format(fold), labels.write)
        agreement = json.dumps(taught.agreement, indent=1)
        put(here / _TEACHERS, lambda path: path.write_text(f"{agreement}\n", encoding="utf-8"))


def _distil(job: Job, folder: RunFolder, here: Path, watch: Watch) -> None:
    """Fit students that leave a fold out, to calibrate on it; then the one that ships."""
    config, dataset = job.config, job.dataset
    train, validation = dataset.of("train"), dataset.of("validation")
    folds = deal_folds(dataset, config.folds, config.seed)
    count = int(folds.max()) + 1
    parts = [here / f"held-{fold}.npy" for fold in range(count)]
    missing = [fold for fold, part in enumerate(parts) if not part.exists()]
    together = min(job.workers, len(missing))
    if together > 1:
        watch.say(f"Fitting {len(missing)} students for calibration, {together} at a time")
        # Not a pool of the standard library's: its processes stay for ever when this one is killed.
        fits = (delayed(_fit_without)(job, fold, parts[fold], None) for fold in missing)
        for number, _ in enumerate(Parallel(together, return_as="generator_unordered")(fits), start=1):
            watch.at(number / (count + 1))
    else:
        for fold in missing:
            _fit_without(
                job, fold, parts[fold], Step(watch, fold, count + 1, f"student without fold {fold + 1}")
            )
    logits = np.zeros((len(train), dataset.max_levels))
    for fold, part in enumerate(parts):
        logits[folds == fold] = np.load(part)
    told = Step(watch, count, count + 1, "student of all train responses")
    if not is_kept(here):
        labels, pool = _lesson(folder, job, folds)
        keep_student(fit_one(config, dataset, train, labels, told, pool), here)
    fitted = kept_student(here, dataset, config.student)
    everything = np.concatenate([logits, student_logits(fitted, dataset, validation)])
    ids = [response.response_id for response in (*train, *validation)]
    put(here / _HELD_OUT, partial(_save_held_out, everything, ids))
    for part in parts:
        part.unlink()


def _fit_without(job: Job, fold: int, part: Path, told: Step | None) -> None:
    """Fit a student that has not seen ``fold``, and write its logits of that fold to ``part``."""
    config, dataset = job.config, job.dataset
    folds = deal_folds(dataset, config.folds, config.seed)
    train = dataset.of("train")
    seen = [response for response, own in zip(train, folds, strict=True) if own != fold]
    held = [response for response, own in zip(train, folds, strict=True) if own == fold]
    labels, pool = _lesson(RunFolder(job.folder), job, folds, fold)
    fitted = fit_one(config, dataset, seen, labels, told or quiet, pool)
    put(part, partial(_save, student_logits(fitted, dataset, held)))


def _calibrate(job: Job, folder: RunFolder, here: Path, _watch: Watch) -> None:
    """Write each item's decision rule, as the items of a bundle's manifest."""
    config, dataset = job.config, job.dataset
    distilled = _finished(folder, "distil")
    fitted = kept_student(distilled, dataset, config.student)
    train = dataset.of("train")
    with np.load(distilled / _HELD_OUT) as kept:
        held_out = HeldOut((*train, *dataset.of("validation")), kept["logits"])
    folds = deal_folds(dataset, config.folds, config.seed)
    threshold = off_topic_threshold(dataset, train, folds, fitted.encoder)
    familiar = find_familiar(dataset, train, fitted.encoder, threshold)
    items = [task.item for task in dataset.items]
    calibrations = calibrate(dataset, held_out, sure_risk=config.sure_risk, shipped=config.ship)
    rules = Manifest(
        config.name,
        config.version,
        config.title,
        config.language,
        config.licence,
        config.credit,
        config.digest(),
        config.student.max_tokens,
        fitted.student.parameter_count(),
        tuple(map(ItemEntry, items, calibrations, familiar)),
    )
    put(here / _CALIBRATION, lambda path: path.write_text(rules.to_json(), encoding="utf-8"))


def _export(job: Job, folder: RunFolder, here: Path, _watch: Watch) -> None:
    write_bundle(here, job.config, _ingredients(job, folder), job.card, {})


def _report(job: Job, folder: RunFolder, here: Path, watch: Watch) -> None:
    """Measure the test responses through the bundle, and write it again with its figures."""
    unmeasured = Bundle.open(_only_bundle(_finished(folder, "export")))
    shipped = {item.id for item in unmeasured.items}
    test = [response for response in job.dataset.of("test") if response.item_id in shipped]
    if not test:
        watch.say("There are no test responses: the bundle carries no figures, and there is no report")
        card = f"{job.card.rstrip()}\n\n{_UNMEASURED}\n"
        write_bundle(here, job.config, _ingredients(job, folder), card, {})
        return
    losses = kept_student(_finished(folder, "distil"), job.dataset, job.config.student).losses
    learning = learning_curve(job.config, job.dataset, watch) if job.config.learning_curve else ()
    report = measure(unmeasured, test, history=History(_who_taught(folder), learning, losses))
    card = f"{job.card.rstrip()}\n\n{report.to_card()}"
    bundle = write_bundle(here, job.config, _ingredients(job, folder), card, report.figures())
    write_report(report, here, bundle.name.removesuffix(_SUFFIX))


def _lesson(
    folder: RunFolder, job: Job, folds: IntArray, without: int | None = None
) -> tuple[SoftLabels | None, Pool | None]:
    """Return the soft labels that a student may learn from, and the pool; of all folds or all but one."""
    name = _LABELS if without is None else _BLIND.format(without)
    path = _finished(folder, "teach") / name
    if not path.exists():
        return None, None
    labels = SoftLabels.read(path)
    return labels, pool_of(job.dataset, job.config, folds, labels, without)


def _ingredients(job: Job, folder: RunFolder) -> Ingredients:
    """Put together what earlier stages wrote, of the items that ship."""
    fitted = kept_student(_finished(folder, "distil"), job.dataset, job.config.student)
    rules = (_finished(folder, "calibrate") / _CALIBRATION).read_text(encoding="utf-8")
    entries = Manifest.from_json(rules).items
    calibrations = tuple(entry.calibration for entry in entries)
    familiar = tuple(entry.familiar for entry in entries)
    ingredients = Ingredients(job.dataset, fitted, calibrations, familiar, job.examples)
    return ingredients.only(job.config.ship) if job.config.ship else ingredients


def _who_taught(folder: RunFolder) -> str:
    path = _finished(folder, "teach") / _TEACHERS
    if not path.exists():
        return "human scores alone"
    agreement: dict[str, float] = json.loads(path.read_text(encoding="utf-8"))
    said = [f"{name.split(' ', 1)[1]} (kappa {kappa:.2f})" for name, kappa in agreement.items()]
    return f"human scores and {', '.join(said)}"


def _finished(folder: RunFolder, stage: str) -> Path:
    found = folder.finished(stage)
    if found is None:
        raise DataError(
            f"The stage {stage} of this run has been changed while it was in use.",
            hint="Run again: it is made anew.",
            code="stage-changed",
        )
    return found


def _only_bundle(folder: Path) -> Path:
    return next(folder.glob(f"*{_SUFFIX}"))


def _target(job: Job) -> Path:
    return job.output.folder / f"{job.config.name}-{job.config.version}{_SUFFIX}"


def _refuse_another(job: Job) -> None:
    """Refuse before hours of work what could not be published after them."""
    target = _target(job)
    if not target.exists():
        return
    try:
        same_run = job.config.digest() in Bundle.open(target).manifest.made_by
    except GraderError:
        same_run = False
    if not same_run:
        raise _published(target)


def _publish(job: Job, folder: RunFolder, *, replace: bool) -> Path:
    """Copy the bundle and its report to the output folder."""
    made = _finished(folder, "report")
    bundle, target = _only_bundle(made), _target(job)
    if target.exists() and not replace and target.read_bytes() != bundle.read_bytes():
        raise _published(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    for path in sorted(made.glob(f"{target.stem}.*")):
        put(target.with_name(path.name), partial(copyfile, path))
    return target


def _published(target: Path) -> DataError:
    return DataError(
        f"Another bundle is already published as {target.name}.",
        hint="Give this one a new version; or say --replace if nobody has the other one yet.",
        code="published",
    )


def _save(array: FloatArray, path: Path) -> None:
    with path.open("wb") as file:
        np.save(file, array)


def _save_held_out(logits: FloatArray, response_ids: Sequence[str], path: Path) -> None:
    with path.open("wb") as file:
        np.savez(file, logits=logits, response_ids=np.array(response_ids, dtype=str))


STAGES: Final[Mapping[str, Callable[[Job, RunFolder, Path, Watch], None]]] = {
    "teach": _teach,
    "distil": _distil,
    "calibrate": _calibrate,
    "export": _export,
    "report": _report,
}
"""In order: each needs those before it."""
