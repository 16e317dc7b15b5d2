"""Write the tables between the two marks of README.md; what people wrote around them stays."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np

Line = Mapping[str, object]
Row = Mapping[str, str]

_BEGIN, _END = "<!-- tables: made by page.py -->", "<!-- end of tables -->"
_TITLES = {
    "saf-de": "SAF German (6 items, 255 train answers each)",
    "saf-en": "SAF English (26 items, 82 train answers each)",
    "beetle": "Beetle (47 items, 84 train answers each)",
    "sciEntsBank": "SciEntsBank (135 items, 37 train answers each)",
}
_LEVELS = (
    ("macro_f1", "macro-F1"),
    ("weighted_f1", "weighted F1"),
    ("accuracy", "accuracy"),
    ("log_loss", "log loss"),
    ("log_loss_tempered", "tempered"),
    ("qwk", "QWK"),
    ("qwk_argmax", "QWK, argmax"),
    ("item_qwk", "QWK, mean of items"),
    ("item_qwk_fisher", "by Fisher's z"),
)
_LABELS = (
    ("macro_f1", "macro-F1"),
    ("weighted_f1", "weighted F1"),
    ("accuracy", "accuracy"),
    ("log_loss", "log loss"),
    ("log_loss_tempered", "tempered"),
)
_NEW = {"unseen-questions": "unseen questions", "unseen-domains": "unseen domains"}


def write_table(path: Path, lines: Sequence[Line]) -> None:
    """Write lines as CSV; a column that a line lacks is empty there."""
    names = list(dict.fromkeys(name for line in lines for name in line))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, names, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(lines)


def mean_and_spread(name: str, values: Sequence[float]) -> dict[str, object]:
    """Return a column for the mean of ``values`` and one for their standard deviation, "" of one value."""
    spread = f"{np.std(values, ddof=1):.3f}" if len(values) > 1 else ""
    return {name: f"{np.mean(values):.3f}", f"{name}_sd": spread}


def write_page(folder: Path) -> None:
    """Render the tables in ``folder`` and missing.txt into its README.md."""
    results, differences = read_table(folder / "results.csv"), read_table(folder / "differences.csv")
    missing = (folder / "missing.txt").read_text(encoding="utf-8").splitlines()
    page = folder / "README.md"
    before, rest = page.read_text(encoding="utf-8").split(_BEGIN)
    after = rest.split(_END)[1]
    choices = read_table(folder / "choice.csv")
    made = "\n".join([*_tables(results, differences), *_choices(choices), *_missing(missing)])
    page.write_text(f"{before}{_BEGIN}\n\n{made}\n{_END}{after}", encoding="utf-8")


def read_table(path: Path) -> list[Row]:
    """Read a table written by :func:`write_table`."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _tables(results: Sequence[Row], differences: Sequence[Row]) -> Iterable[str]:
    for corpus, title in _TITLES.items():
        own = [row for row in results if row["corpus"] == corpus]
        if not own:
            continue
        yield f"### {title}\n"
        for split in dict.fromkeys(row["split"] for row in own if row["split"] not in _NEW):
            here = [row for row in own if row["split"] == split]
            yield from _measured(here, "levels", f"{_said(split)}, levels 0/1/2", _LEVELS)
        for labels in dict.fromkeys(row["labels"] for row in own if row["labels"] != "levels"):
            here = [row for row in own if row["split"] == "unseen-answers"]
            yield from _measured(here, labels, f"Unseen answers, official {labels} labels", _LABELS)
        yield from _new(own)
        yield from _gaps([row for row in differences if row["corpus"] == corpus])


def _choices(rows: Sequence[Row]) -> Iterable[str]:
    """Yield what a run would have chosen on held-out train answers, beside what the test answers say."""
    yield "### Would a run have chosen well?\n"
    yield "QWK of students with and without their teachers: on held-out train answers, the mean of the items,"
    yield "by which a run chooses; and on the unseen answers of the test, which it does not see. The students"
    yield "have the settings of when this was asked, so the test's figures may differ from those above.\n"
    yield "| data | held out, taught | alone | a run takes | test, taught | alone |"
    yield "|---|--:|--:|---|--:|--:|"
    for row in rows:
        cells = [_short(row[name]) for name in ("held_out_taught", "held_out_alone")]
        tested = [_short(row[name]) for name in ("test_taught", "test_alone")]
        yield f"| {_TITLES[row['corpus']]} | " + " | ".join([*cells, row["chosen"], *tested]) + " |"
    yield ""


def _missing(missing: Sequence[str]) -> Iterable[str]:
    if missing:
        yield "### Still missing\n"
        yield from (f"- {line}" for line in missing)
        yield ""


def _measured(
    rows: Sequence[Row], labels: str, title: str, columns: Sequence[tuple[str, str]]
) -> Iterable[str]:
    rows = [row for row in rows if row["labels"] == labels]
    if not rows:
        return
    yield f"{title} ({rows[0]['responses']} responses)\n"
    yield "| model | parameters | seeds | " + " | ".join(name for _, name in columns) + " |"
    yield "|---|--:|--:|" + "--:|" * len(columns)
    for row in rows:
        cells = [_cell(row, name) for name, _ in columns]
        line = [_parameters(row["parameters"]), row["seeds"], *cells]
        bold = "**" if row["model"] == "student: distilled" else ""
        yield f"| {bold}{row['model']}{bold} | " + " | ".join(line) + " |"
    yield ""


def _new(rows: Sequence[Row]) -> Iterable[str]:
    """Yield one table of the questions and domains that only some models can read."""
    kinds = dict.fromkeys((row["split"], row["labels"]) for row in rows if row["split"] in _NEW)
    if not kinds:
        return
    by_kind = {kind: {r["model"]: r for r in rows if (r["split"], r["labels"]) == kind} for kind in kinds}
    models = dict.fromkeys(model for found in by_kind.values() for model in found)
    yield "New questions, macro-F1: only for models that can read one. A student knows its own items alone.\n"
    yield "| model | " + " | ".join(f"{_NEW[split]}, {labels}" for split, labels in kinds) + " |"
    yield "|---|" + "--:|" * len(kinds)
    for model in models:
        cells = [_cell(found[model], "macro_f1") if model in found else "" for found in by_kind.values()]
        yield f"| {model} | " + " | ".join(cells) + " |"
    yield ""


def _gaps(rows: Sequence[Row]) -> Iterable[str]:
    rows = [row for row in rows if row["split"] == "unseen-answers"]
    measured = dict.fromkeys((row["labels"], row["measure"]) for row in rows)
    wanted = [kind for kind in measured if kind[0] in ("levels", "5-way")]
    if not wanted:
        return
    yield "Distilled student minus the others, unseen answers, 95 % paired bootstrap over responses\n"
    yield "| minus | " + " | ".join(f"{labels}, {_measure(name)}" for labels, name in wanted) + " |"
    yield "|---|" + "--:|" * len(wanted)
    for other in dict.fromkeys(row["distilled student minus"] for row in rows):
        own = {(r["labels"], r["measure"]): r for r in rows if r["distilled student minus"] == other}
        cells = [
            f"{own[kind]['difference']} ({own[kind]['low_95']} to {own[kind]['high_95']})"
            for kind in wanted
            if kind in own
        ]
        yield f"| {other} | " + " | ".join(cells) + " |"
    yield ""


def _said(split: str) -> str:
    return {
        "unseen-answers": "Unseen answers",
        "unseen-answers, none in train": "Unseen answers without those that are word for word in train",
    }[split]


def _measure(name: str) -> str:
    return {"macro_f1": "macro-F1", "qwk": "QWK", "log_loss": "log loss (less is better)"}[name]


def _cell(row: Row, name: str) -> str:
    spread = row[f"{name}_sd"]
    return _short(row[name]) + (f" ± {_short(spread)}" if spread else "")


def _short(number: str) -> str:
    return number.replace("0.", ".", 1) if number.lstrip("-").startswith("0.") else number


def _parameters(count: str) -> str:
    if not count:
        return ""
    return f"{int(count) / 1e6:.1f} M" if int(count) >= 10**6 else f"{int(count):,}"
