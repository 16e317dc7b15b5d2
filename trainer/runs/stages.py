"""A run, stage by stage: teach, distil, calibrate, export, report.

Each leaves its result in the run's folder. A stage whose result is there is skipped, so a run that was
stopped goes on where it was. Every stage reads what the one before it wrote, never what is left in memory:
the same run gives the same bundle, whether or not it was interrupted.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from shutil import copyfile
from typing import Final

from grader_app.bundle import Bundle, ItemEntry, Manifest
from grader_app.errors import GraderError
from trainer.calibration import HeldOut, calibrate, find_familiar, off_topic_threshold
from trainer.data import DataError, Response
from trainer.data.dealing import deal_folds
from trainer.files import put
from trainer.fitting.kept_student import kept_student
from trainer.progress import Lines, Watch, quiet
from trainer.report import History, measure, write_report
from trainer.runs.distilling import choice_in, distil, held_out_logits
from trainer.runs.export import Ingredients, write_bundle
from trainer.runs.folder import RunFolder
from trainer.runs.learning_curve import learning_curve
from trainer.runs.pipeline import agreement_in, kappa_with_people, labels_in, teach
from trainer.runs.project import Job

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
        taught.write(here)


def _calibrate(job: Job, folder: RunFolder, here: Path, _watch: Watch) -> None:
    """Write each item's decision rule, as the items of a bundle's manifest."""
    config, dataset = job.config, job.dataset
    distilled = folder.result("distil")
    fitted = kept_student(distilled, dataset, config.student)
    train = dataset.of("train")
    held_out = HeldOut((*train, *dataset.of("validation")), held_out_logits(distilled))
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
    unmeasured = Bundle.open(_only_bundle(folder.result("export")))
    shipped = {item.id for item in unmeasured.items}
    test = [response for response in job.dataset.of("test") if response.item_id in shipped]
    if not test:
        watch.say("There are no test responses: the bundle carries no figures, and there is no report")
        card = f"{job.card.rstrip()}\n\n{_UNMEASURED}\n"
        write_bundle(here, job.config, _ingredients(job, folder), card, {})
        return
    losses = kept_student(folder.result("distil"), job.dataset, job.config.student).losses
    learning = learning_curve(job.config, job.dataset, watch) if job.config.learning_curve else ()
    report = measure(unmeasured, test, history=History(_who_taught(job, folder, test), learning, losses))
    card = f"{job.card.rstrip()}\n\n{report.to_card()}"
    bundle = write_bundle(here, job.config, _ingredients(job, folder), card, report.figures())
    write_report(report, here, bundle.name.removesuffix(_SUFFIX))


def _ingredients(job: Job, folder: RunFolder) -> Ingredients:
    """Put together what earlier stages wrote, of the items that ship."""
    fitted = kept_student(folder.result("distil"), job.dataset, job.config.student)
    rules = (folder.result("calibrate") / _CALIBRATION).read_text(encoding="utf-8")
    entries = Manifest.from_json(rules).items
    calibrations = tuple(entry.calibration for entry in entries)
    familiar = tuple(entry.familiar for entry in entries)
    ingredients = Ingredients(job.dataset, fitted, calibrations, familiar, job.examples)
    return ingredients.only(job.config.ship) if job.config.ship else ingredients


def _who_taught(job: Job, folder: RunFolder, test: Sequence[Response]) -> str:
    """Return who taught, and how well they agree with people: each one untold, all together on test."""
    agreement, choice = agreement_in(folder.result("teach")), choice_in(folder.result("distil"))
    said = ", ".join(f"{name.split(' ', 1)[1]} (kappa {kappa:.2f})" for name, kappa in agreement.items())
    labels = labels_in(folder.result("teach"))
    if labels is not None:
        kappa = kappa_with_people(labels, job.dataset, test)
        said += f", together kappa {kappa:.2f} on the test answers (mean of the items)"
    if choice.taught is None or choice.alone is None:
        return f"human scores and {said}" if choice.is_taught else "human scores alone"
    tried = f"kappa {choice.taught:.3f} on held-out answers with the teachers, {choice.alone:.3f} without"
    if choice.is_taught:
        return f"human scores and {said}; {tried}"
    return f"human scores alone, of the teachers only the words they leaned on; {tried}: {said}"


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
    made = folder.result("report")
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


STAGES: Final[Mapping[str, Callable[[Job, RunFolder, Path, Watch], None]]] = {
    "teach": _teach,
    "distil": distil,
    "calibrate": _calibrate,
    "export": _export,
    "report": _report,
}
"""In order: each needs those before it."""
