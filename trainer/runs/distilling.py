"""Fit the student: those that leave a fold out, to see how they do there; then the one that ships.

Teachers that are no better than a student of people alone make it worse. So the students that leave a fold
out are fitted both ways, and the one that ships is made the way that agreed better with people on answers
it had not seen. Those are train answers: the test answers have no say in it.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from itertools import product
from pathlib import Path

import numpy as np
from joblib import Parallel, delayed

from trainer.calibration import HeldOut, decided
from trainer.data import Dataset, FloatArray, IntArray, Response
from trainer.data.dealing import deal_folds
from trainer.files import put
from trainer.fitting.kept_student import is_kept, keep_student, kept_student
from trainer.fitting.lesson import trust_in
from trainer.fitting.train import Fitted, student_logits
from trainer.metrics import mean_kappa
from trainer.progress import Progress, Step, Watch, quiet
from trainer.runs.folder import RunFolder
from trainer.runs.pipeline import fit_one, labels_in, pool_of
from trainer.runs.project import Job

_HELD_OUT = "held_out.npz"
_CHOICE = "choice.json"
_WAY = {True: "taught", False: "alone"}


@dataclass(frozen=True, slots=True)
class Choice:
    """Whether the student that ships was taught by teachers, or by people alone.

    ``kappa`` is the mean of the items' kappas between people and students on answers these had not seen, of
    students that were ``taught`` and of those that were ``alone``; None where that was not tried.
    """

    is_taught: bool
    taught: float | None = None
    alone: float | None = None


def distil(job: Job, folder: RunFolder, here: Path, watch: Watch) -> None:
    """Fit the student that ships, and leave it in ``here`` with its choice and its held-out logits."""
    train, validation = job.dataset.of("train"), job.dataset.of("validation")
    folds = deal_folds(job.dataset, job.config.folds, job.config.seed)
    ways = _ways(job, folder)
    parts = list(product(ways, range(int(folds.max()) + 1)))
    # With one way there is no choice that the student of all has to wait for.
    first: list[tuple[bool, int | None]] = [*parts, *([(ways[0], None)] if len(ways) == 1 else [])]
    _fit_missing(job, here, first, len(parts) + 1, watch)
    logits = {taught: _gathered(here, taught, folds) for taught in ways}
    choice = _choose(job.dataset, train, logits, watch)
    if not is_kept(here):
        told = Step(watch, len(parts), len(parts) + 1, _name(choice.is_taught, None))
        _fit_one_of(job, choice.is_taught, None, here, told)
    fitted = kept_student(here, job.dataset, job.config.student)
    everything = np.concatenate([logits[choice.is_taught], student_logits(fitted, job.dataset, validation)])
    ids = [response.response_id for response in (*train, *validation)]
    put(here / _HELD_OUT, partial(_save_held_out, everything, ids))
    put(here / _CHOICE, partial(_save_choice, choice))
    for taught, fold in parts:
        _part(here, taught, fold).unlink()


def held_out_logits(folder: Path) -> FloatArray:
    """Return the logits of train, then validation responses, none by a student that has learnt from it."""
    with np.load(folder / _HELD_OUT) as kept:
        logits: FloatArray = kept["logits"]
    return logits


def choice_in(folder: Path) -> Choice:
    """Return what was chosen."""
    return Choice(**json.loads((folder / _CHOICE).read_text(encoding="utf-8")))


def _ways(job: Job, folder: RunFolder) -> tuple[bool, ...]:
    """Return whether students are fitted as the teachers say, without them, or both."""
    if labels_in(folder.result("teach")) is None:
        return (False,)
    return (True, False) if job.config.only_if_better else (True,)


def _fit_missing(
    job: Job, here: Path, fits: Sequence[tuple[bool, int | None]], students: int, watch: Watch
) -> None:
    """Fit those of ``fits`` that are not there yet; ``students`` is how many the stage fits in all."""
    missing = [one for one in fits if not _is_fitted(here, *one)]
    together = min(job.workers, len(missing))
    if together > 1:
        watch.say(f"Fitting {len(missing)} students, {together} at a time")
        # Not a pool of the standard library's: its processes stay for ever when this one is killed.
        tasks = (delayed(_fit_one_of)(job, taught, fold, here, None) for taught, fold in missing)
        for number, _ in enumerate(Parallel(together, return_as="generator_unordered")(tasks), start=1):
            watch.at(number / students)
        return
    for taught, fold in missing:
        told = Step(watch, fits.index((taught, fold)), students, _name(taught, fold))
        _fit_one_of(job, taught, fold, here, told)


def _name(taught: bool, fold: int | None) -> str:
    if fold is None:
        return "student of all train responses"
    return f"student without fold {fold + 1}" + ("" if taught else ", by people alone")


def _is_fitted(here: Path, taught: bool, fold: int | None) -> bool:
    return is_kept(here) if fold is None else _part(here, taught, fold).exists()


def _fit_one_of(job: Job, taught: bool, fold: int | None, here: Path, told: Step | None) -> None:
    """Fit a student without ``fold`` and keep its logits of it; or, with None, keep the student of all."""
    folds = deal_folds(job.dataset, job.config.folds, job.config.seed)
    fitted = _fit(job, RunFolder(job.folder), folds, fold, taught, told or quiet)
    if fold is None:
        keep_student(fitted, here)
        return
    held = [r for r, own in zip(job.dataset.of("train"), folds, strict=True) if own == fold]
    put(_part(here, taught, fold), partial(_save, student_logits(fitted, job.dataset, held)))


def _fit(
    job: Job, folder: RunFolder, folds: IntArray, without: int | None, taught: bool, told: Progress
) -> Fitted:
    """Fit a student of all folds or of all but one.

    By people alone it still learns from the teachers which words count, and nothing of what they judged.
    """
    config, dataset = job.config, job.dataset
    seen = [r for r, own in zip(dataset.of("train"), folds, strict=True) if own != without]
    labels = labels_in(folder.result("teach"), without)
    if labels is None:
        return fit_one(config, dataset, seen, None, told)
    if taught:
        # Labels that are blind to a fold come from a teacher that was told all other levels: whether it is
        # right shows only where it was not.
        untold = labels if without is None else labels_in(folder.result("teach"))
        assert untold is not None
        pool = pool_of(dataset, config, folds, labels, without)
        return fit_one(config, dataset, seen, labels, told, pool, trust_in(untold, seen))
    training = replace(config.training, hard=config.training.hard + config.training.soft, soft=0.0)
    return fit_one(replace(config, training=training), dataset, seen, labels, told)


def _choose(
    dataset: Dataset, train: tuple[Response, ...], logits: dict[bool, FloatArray], watch: Watch
) -> Choice:
    if len(logits) == 1:
        return Choice(next(iter(logits)))
    human = np.array([response.level for response in train])
    item = np.array([dataset.item_index[response.item_id] for response in train])
    kappa = {
        taught: mean_kappa(human, decided(dataset, HeldOut(train, own)), item)
        for taught, own in logits.items()
    }
    # NaN, where people gave every answer the same level, is no reason to leave the teachers out.
    is_taught = not kappa[False] > kappa[True]
    watch.say(
        f"Held-out kappa with people {kappa[True]:.3f} with the teachers, {kappa[False]:.3f} without: the "
        f"student is {'taught by both' if is_taught else 'taught by people alone'}"
    )
    return Choice(is_taught, kappa[True], kappa[False])


def _gathered(here: Path, taught: bool, folds: IntArray) -> FloatArray:
    parts = [np.load(_part(here, taught, fold)) for fold in range(int(folds.max()) + 1)]
    logits = np.zeros((len(folds), parts[0].shape[1]))
    for fold, part in enumerate(parts):
        logits[folds == fold] = part
    return logits


def _part(here: Path, taught: bool, fold: int) -> Path:
    return here / f"{_WAY[taught]}-{fold}.npy"


def _save(array: FloatArray, path: Path) -> None:
    with path.open("wb") as file:
        np.save(file, array)


def _save_held_out(logits: FloatArray, response_ids: list[str], path: Path) -> None:
    with path.open("wb") as file:
        np.savez(file, logits=logits, response_ids=np.array(response_ids, dtype=str))


def _save_choice(choice: Choice, path: Path) -> None:
    path.write_text(json.dumps(asdict(choice), indent=1) + "\n", encoding="utf-8")
