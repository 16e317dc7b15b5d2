"""`grader bundle`: look into a question set."""

import argparse
from collections.abc import Sequence

from grader_app.bundle import Bundle, Calibration, accepted_at, add

EXIT_DIFFERS = 4


def info(options: argparse.Namespace) -> int:
    """Say what a question set holds and how good it is."""
    bundle = Bundle.open(options.file)
    manifest = bundle.manifest
    print(f"{manifest.title} {manifest.version} ({manifest.language}), {len(bundle.items)} questions")
    print(f"{manifest.parameters} parameters, sha256 {bundle.sha256}")
    print(f"{manifest.licence}: {manifest.credit}")
    if manifest.measured:
        print("Measured: " + ", ".join(f"{name} {figure:g}" for name, figure in manifest.measured.items()))
    if (promise := _promise([entry.calibration for entry in manifest.items])) is not None:
        print(promise)
    for entry in manifest.items:
        figures = "  ".join(f"{name} {figure:.3g}" for name, figure in entry.measured.items())
        points = "/".join(f"{level.points:g}" for level in entry.item.rubric.levels)
        print(f"  {entry.item.id}: {entry.item.title} ({points})  {figures}")
    return 0


def verify(options: argparse.Namespace) -> int:
    """Score a question set's own examples again and compare."""
    report = Bundle.open(options.file).verify()
    verdict = "as its maker did" if report.ok else "NOT as its maker did"
    print(
        f"{report.examples} examples scored {verdict}: largest difference {report.worst:.1e}, "
        f"allowed {report.tolerance:.1e}"
    )
    return 0 if report.ok else EXIT_DIFFERS


def _promise(rules: Sequence[Calibration]) -> str | None:
    """Say what is promised of the answers that are called sure; None of a bundle that promises nothing."""
    tested = [(rule.sure_risk, rule) for rule in rules if rule.sure_risk is not None and rule.risk]
    if not tested:
        return None
    most = max(risk for risk, _ in tested)
    sure = add(accepted_at(rule.risk, rule.sure_above) for _, rule in tested)
    answers = add(rule.risk[-1] for _, rule in tested).accepted
    ways = {"item": "question by question", "pool": "on questions taken together"}
    how = " or ".join(way for name, way in ways.items() if any(rule.tested_on == name for _, rule in tested))
    return (
        f"Tested: of the answers it is sure of at most {100 * most:.3g} % differ from people's, 95 % sure "
        f"({how}: sure of {sure.accepted} of {answers}, {sure.wrong} differed)"
    )
