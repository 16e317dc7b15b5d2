"""What is accepted unseen, how often that differs from people, and what minutes buy.

    python -m benchmarks.desk.acceptance [--bundle FILE --corpus NAME]

writes acceptance.csv, promises.csv, spot_check.csv and minutes.csv beside this file.
"""

import argparse
import csv
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

import numpy as np

from benchmarks.desk.unseen import SHIPPED, Unseen, unseen
from grader_app.bundle import Bundle, RiskCurve, RiskPoint, upper_bound
from grader_app.core import acceptance
from grader_app.core.acceptance import RISKS, basis, places, shares_of_doubt, stops
from grader_app.core.queue import plan_minutes
from grader_app.core.roster import Cell
from grader_app.core.spot_check import draw, finding

HERE = Path(__file__).parent
CLASSES = 1_000
CLASS = 120
SECONDS = 15


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--bundle", type=Path, default=SHIPPED)
    parser.add_argument("--corpus", default="beetle")
    asked = parser.parse_args()
    bundle = Bundle.open(asked.bundle)
    answers = unseen(bundle, asked.corpus)
    curve = basis(answers.responses[0].item_id, bundle.manifest.items).curve
    random = np.random.default_rng(0)
    # The same few counts are asked about again and again.
    acceptance.upper_bound = lru_cache(maxsize=None)(upper_bound)
    write("acceptance.csv", accepted(asked.corpus, answers, curve, random))
    write("promises.csv", promises(asked.corpus, curve, random))
    write("spot_check.csv", checks(asked.corpus, answers, curve, random))
    write("minutes.csv", minutes(asked.corpus, answers))


def accepted(corpus: str, answers: Unseen, curve: RiskCurve, random: np.random.Generator) -> Iterable[dict]:
    """Each stop on the unseen answers, and on classes drawn from them with replacement."""
    wrong = answers.wrong
    draws = random.integers(0, len(wrong), (CLASSES, CLASS))
    for stop in stops(curve, answers.responses, answers.predictions, answers.needs):
        chosen = np.zeros(len(wrong), dtype=np.bool_)
        chosen[[cell.row for cell in stop.accepted]] = True
        count, differed = int(chosen.sum()), int((chosen & wrong).sum())
        taken, missed = chosen[draws].sum(axis=1), (chosen & wrong)[draws].sum(axis=1)
        realised = missed / np.maximum(taken, 1)
        yield {
            "corpus": corpus,
            "at most": f"{stop.risk:.0%}",
            "confidence": stop.shown.confidence if stop.shown else "",
            "held-out answers": stop.shown.accepted if stop.shown else 0,
            "held-out that differ": stop.shown.wrong if stop.shown else 0,
            "unseen answers": len(wrong),
            "accepted": count,
            "share accepted": f"{count / len(wrong):.3f}",
            "differ": differed,
            "share that differs": f"{differed / count:.3f}" if count else "",
            "its exact 95 % upper bound": f"{upper_bound(differed, count):.3f}" if count else "",
            "classes: accepted of 120": f"{taken.mean():.1f}",
            "classes: differ of 120": f"{missed.mean():.2f}",
            "classes: mean share that differs": f"{realised.mean():.3f}",
            "classes: at or below the risk": f"{(realised <= stop.risk).mean():.3f}",
            "classes: within their own bound": f"{within(stop, taken, missed):.3f}",
            "minutes saved of 30": f"{taken.mean() * SECONDS / 60:.1f}",
        }


def within(stop: acceptance.Stop, taken: np.ndarray, missed: np.ndarray) -> float:
    """Return in which share of the classes no more differ than the desk says of so many accepted answers."""
    doubt = dict(zip(RISKS, shares_of_doubt(len(RISKS)), strict=True))[stop.risk]
    bound = {count: acceptance.differ(stop.shown, count, doubt) for count in set(taken.tolist())}
    return float(np.mean([m <= bound[t] for t, m in zip(taken.tolist(), missed.tolist(), strict=True)]))


def promises(corpus: str, curve: RiskCurve, random: np.random.Generator) -> Iterable[dict]:
    """Draw the held-out answers again from the shares seen in each band; is what is then promised true?"""
    counts = np.diff([0, *(point.accepted for point in curve)])
    shares = np.diff([0, *(point.wrong for point in curve)]) / counts
    true = np.cumsum(counts * shares) / np.cumsum(counts)
    risk_at = {point.confidence: risk for point, risk in zip(curve, true, strict=True)}
    broken = np.zeros((CLASSES, len(RISKS)), dtype=np.bool_)
    covered = np.zeros((CLASSES, len(RISKS)))
    for repetition in range(CLASSES):
        wrong = np.cumsum(random.binomial(counts, shares))
        again = tuple(
            RiskPoint(point.confidence, point.accepted, int(w)) for point, w in zip(curve, wrong, strict=True)
        )
        for place, (point, risk) in enumerate(zip(places(again), RISKS, strict=True)):
            broken[repetition, place] = point is not None and risk_at[point.confidence] > risk
            covered[repetition, place] = point.accepted / curve[-1].accepted if point else 0.0
    for place, risk in enumerate(RISKS):
        yield {
            "corpus": corpus,
            "at most": f"{risk:.0%}",
            "holds": f"{1 - broken[:, place].mean():.3f}",
            "share accepted": f"{covered[:, place].mean():.3f}",
            "nothing promised": f"{(covered[:, place] == 0).mean():.3f}",
        }
    yield {"corpus": corpus, "at most": "all stops at once", "holds": f"{1 - broken.any(axis=1).mean():.3f}"}


def checks(corpus: str, answers: Unseen, curve: RiskCurve, random: np.random.Generator) -> Iterable[dict]:
    """Draw classes, accept at a stop, mark a sample blind: does the bound hold on that very class?"""
    wrong = answers.wrong
    by_risk = dict(zip(RISKS, places(curve), strict=True))
    for stop, allowed, risk in [
        (0.10, 0, 0.1),
        (0.15, 1, 0.1),
        (0.25, 2, 0.1),
        (0.25, 2, 0.2),
        (1.0, 2, 0.2),
    ]:
        point = by_risk.get(stop)
        lowest = point.confidence if point else 0.0
        held, passed, sizes, totals, wrongs = 0, 0, [], [], []
        done = 0
        for repetition in range(CLASSES):
            rows = random.integers(0, len(wrong), CLASS)
            confidence = [answers.predictions[answers.responses[row].cell].confidence for row in rows]
            kept = [row for row, sure in zip(rows, confidence, strict=True) if sure >= lowest]
            proposed = {Cell("class", place, 1): 1 for place in range(len(kept))}
            check = draw(("all",), proposed, str(repetition).encode(), risk=risk, allowed=allowed)
            if check is None:
                continue
            hers = {cell: 0 if wrong[kept[cell.row]] else 1 for cell in check.sample}
            found = finding(check, hers)
            really = sum(bool(wrong[row]) for row in kept)
            done += 1
            held += really <= (found.at_most or 0)
            passed += bool(found.holds)
            sizes.append(len(check.sample))
            totals.append(len(kept))
            wrongs.append(really / len(kept))
        yield {
            "corpus": corpus,
            "accepted at": f"{stop:.0%}" if point else "all",
            "risk": f"{risk:.0%}",
            "may differ": allowed,
            "classes": done,
            "accepted of 120": f"{np.mean(totals):.1f}",
            "sample": f"{np.mean(sizes):.1f}",
            "really differ": f"{np.mean(wrongs):.3f}",
            "bound holds": f"{held / done:.3f}",
            "check passed": f"{passed / done:.3f}",
        }


def minutes(corpus: str, answers: Unseen) -> Iterable[dict]:
    """How many of the wrong proposals are met by those who look at a part of the answers only."""
    wrong = answers.wrong
    met: Mapping[Cell, bool] = {r.cell: bool(w) for r, w in zip(answers.responses, wrong, strict=True)}
    thin = sorted(answers.needs, key=lambda n: n.triage.margin)
    flags_first = sorted(answers.needs, key=lambda n: n.order)
    for share in np.arange(0.1, 1.01, 0.1):
        looks = round(share * len(wrong))
        # A class of 120 in as many minutes as this share of it takes.
        plan = plan_minutes(answers.needs, looks * SECONDS / 60 + 1e-9, SECONDS)
        found = sum(met[cell] for look in plan.looks for cell in look)
        yield {
            "corpus": corpus,
            "minutes for 120 answers": f"{share * CLASS * SECONDS / 60:.0f}",
            "share looked at": f"{share:.1f}",
            "of the wrong, met by the plan": f"{found / wrong.sum():.3f}",
            "as the plan expected": f"{plan.removed / (plan.removed + plan.remaining):.3f}",
            "thinnest margin first": f"{sum(met[n.cell] for n in thin[:looks]) / wrong.sum():.3f}",
            "flags first (the queue)": f"{sum(met[n.cell] for n in flags_first[:looks]) / wrong.sum():.3f}",
            "in random order": f"{looks / len(wrong):.3f}",
            "at best": f"{min(1.0, looks / wrong.sum()):.3f}",
            "share wrong afterwards": f"{(wrong.sum() - found) / len(wrong):.3f}",
        }


def write(name: str, rows: Iterable[dict]) -> None:
    rows = list(rows)
    with (HERE / name).open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(rows[0]), restval="", lineterminator="\n")
        table.writeheader()
        table.writerows(rows)
    print((HERE / name).read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
