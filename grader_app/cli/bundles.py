"""`grader bundle`: look into question sets, list, install and remove them; `grader policy`."""

import argparse
import json
import sys

from grader_app import library, policy, retention
from grader_app.bundle import Bundle, Manifest
from grader_app.cli import exit_codes
from grader_app.errors import GraderError


def info(options: argparse.Namespace) -> int:
    """Say what a question set holds and how good it is."""
    bundle = Bundle.open(options.file)
    manifest = bundle.manifest
    print(f"{manifest.title} {manifest.version} ({manifest.language}), {len(bundle.items)} questions")
    print(f"{manifest.parameters} parameters, sha256 {bundle.sha256}")
    print(f"{manifest.licence}: {manifest.credit}")
    if manifest.measured:
        print("Measured: " + ", ".join(f"{name} {figure:g}" for name, figure in manifest.measured.items()))
    if (promise := _promise(manifest)) is not None:
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
    return 0 if report.ok else exit_codes.DIFFERS


def list_all(options: argparse.Namespace) -> int:
    """Say which question sets are on this computer, and how good each is."""
    found = library.held()
    if options.json:
        print(json.dumps([_tree(each) for each in found.sets], indent=1, ensure_ascii=False))
    else:
        for each in found.sets:
            manifest = each.manifest
            print(
                f"{manifest.name} {manifest.version}: {manifest.title}, {len(manifest.items)} questions "
                f"({manifest.language}), {each.size_bytes / 1000:.0f} kB, {manifest.licence}; {each.place}"
            )
            figures = ", ".join(f"{name} {figure:g}" for name, figure in manifest.measured.items())
            promise = _promise(manifest)
            for line in (figures and f"Measured: {figures}", promise, each.path):
                if line:
                    print(f"    {line}")
    for path, error in found.problems:
        print(f"{path.name}: {error}\n{error.hint}", file=sys.stderr)
    return exit_codes.SOME if found.problems else 0


def install(options: argparse.Namespace) -> int:
    """Install a question set, or all of a folder; a problem with one stops no other."""
    taken = library.install_all(options.place)
    for verb, sets in (("Installed", taken.new), ("Already here", taken.known)):
        for each in sets:
            print(f"{verb}: {each.manifest.name} {each.manifest.version} ({each.manifest.title})")
    for file, error in taken.refused:
        print(f"{file.name}: {error}\n{error.hint}", file=sys.stderr)
    refused = len(taken.refused)
    return exit_codes.of(refused, refused + len(taken.new) + len(taken.known))


def remove(options: argparse.Namespace) -> int:
    """Remove one version of a question set."""
    each = library.remove(options.name, options.version)
    print(f"Removed: {each.manifest.name} {each.manifest.version} ({each.manifest.title})")
    return 0


def show_policy(_options: argparse.Namespace) -> int:
    """Say what was decided for everybody on this computer."""
    decided = policy.current()
    print(
        f"{policy.place()}: {'in force' if policy.place().exists() else 'not there, so nothing is decided'}"
    )
    for name, value in (
        ("question sets of the school", decided.bundle_folder),
        ("allowed question sets", decided.allowed if decided.allowed is None else sorted(decided.allowed)),
        ("data folder", decided.data_folder),
        ("marking is kept, in days", decided.retention_days),
        ("language", decided.language or None),
        ("switched off", sorted(decided.disabled) or None),
    ):
        told = ", ".join(value) if isinstance(value, list) else value
        print(f"  {name}: {'left to the user' if told is None else told or 'none'}")
    return 0


def tidy(options: argparse.Namespace) -> int:
    """Name the classes that are older than the school keeps marking, or delete them."""
    days = policy.current().retention_days
    if days is None:
        print("Nothing says for how long marking is kept here, so no class is too old.")
        return 0
    old = retention.expired()
    problems = 0
    for summary in old:
        try:
            if options.delete:
                retention.delete(summary)
        except GraderError as error:
            print(f"{error}\n{error.hint}", file=sys.stderr)
            problems += 1
        else:
            done = "Deleted" if options.delete else "Too old"
            # Not its title: that is the name of a spreadsheet, and this may end up in a log.
            print(f"{done}: {summary.path.name}, last changed on {summary.changed_at:%Y-%m-%d}")
    if not old:
        print(f"No class has gone unchanged for more than {days} days.")
    return exit_codes.of(problems, len(old))


def _tree(each: library.Held) -> dict[str, object]:
    manifest = each.manifest
    return {
        "name": manifest.name,
        "version": manifest.version,
        "title": manifest.title,
        "language": manifest.language,
        "licence": manifest.licence,
        "credit": manifest.credit,
        "items": [entry.item.id for entry in manifest.items],
        "measured": dict(manifest.measured),
        "size_bytes": each.size_bytes,
        "sha256": each.sha256,
        "place": each.place.name.lower(),
        "path": str(each.path),
    }


def _promise(manifest: Manifest) -> str | None:
    """Say what is promised of the answers that are called sure; None of a bundle that promises nothing."""
    found = library.promise(manifest)
    if found is None:
        return None
    ways = {"item": "question by question", "pool": "on questions taken together"}
    how = " or ".join(told for name, told in ways.items() if name in found.ways)
    return (
        f"Tested: of the answers it is sure of at most {100 * found.risk:.3g} % differ from people's, "
        f"95 % sure ({how}: sure of {found.sure} of {found.answers}, {found.wrong} differed)"
    )
