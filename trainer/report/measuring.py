"""Measure a finished bundle on responses that took no part in its making."""

from collections.abc import Sequence

from grader_app.bundle import Bundle, ItemEntry
from grader_app.bundle.bundle import MODEL
from trainer.data import DataError, Response
from trainer.report.acceptance import acceptance
from trainer.report.agreement import confusions, figures, item_figures, mean_kappa
from trainer.report.asking import score
from trainer.report.calibration_view import view_calibration
from trainer.report.disagreements import largest_disagreements
from trainer.report.evidence import measure_faithfulness
from trainer.report.fairness import subgroups
from trainer.report.history import History
from trainer.report.result import BundleFacts, ItemFacts, Report
from trainer.report.risk import view_risk
from trainer.report.robustness import measure_robustness


def measure(bundle: Bundle, responses: Sequence[Response], *, history: History | None = None) -> Report:
    """Score ``responses`` through ``bundle``, compare with their human levels, and try to mislead it.

    Responses to items that the bundle does not hold, and those nobody scored, are left out. The same bundle
    and responses give the same report.

    Raises:
        DataError: ``no-test-responses`` when nothing is left.
    """
    scored = score(bundle, responses)
    if not scored:
        raise DataError(
            "There are no scored test responses to this bundle's items.",
            hint="Give some of their responses the split “test”.",
            code="no-test-responses",
        )
    pooled, items, groups = figures(scored), item_figures(scored), subgroups(scored)
    return Report(
        bundle=_facts(bundle),
        acceptance=acceptance(pooled, items, groups),
        pooled=pooled,
        mean_qwk=mean_kappa(items),
        items=items,
        about={entry.item.id: _about(entry) for entry in bundle.manifest.items},
        confusions=confusions(scored),
        calibration=view_calibration(bundle, scored),
        risk=view_risk(scored, pooled, _promised(bundle)),
        subgroups=groups,
        history=history,
        faithfulness=measure_faithfulness(bundle, scored),
        robustness=measure_robustness(bundle, scored),
        disagreements=largest_disagreements(scored),
    )


def _facts(bundle: Bundle) -> BundleFacts:
    manifest = bundle.manifest
    return BundleFacts(
        name=manifest.name,
        version=manifest.version,
        title=manifest.title,
        language=manifest.language,
        made_by=manifest.made_by,
        parameters=manifest.parameters,
        items=len(manifest.items),
        size_bytes=bundle.path.stat().st_size,
        model_sha256=manifest.parts[MODEL].sha256,
    )


def _promised(bundle: Bundle) -> dict[str, float]:
    """Return the largest share of wrong answers among the sure that each item's calibration allows."""
    rules = {entry.item.id: entry.calibration.sure_risk for entry in bundle.manifest.items}
    return {item_id: risk for item_id, risk in rules.items() if risk is not None}


def _about(entry: ItemEntry) -> ItemFacts:
    levels = tuple(f"{level.points:g} {level.label}".strip() for level in entry.item.rubric.levels)
    return ItemFacts(entry.item.title, levels, entry.calibration.sure_above)
