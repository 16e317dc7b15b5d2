"""Sessions on real files, to read and to write."""

import shutil
from pathlib import Path

from grader_app.bundle import Item, Level, Prediction, Rubric, is_blank
from grader_app.core.roster import Columns
from grader_app.core.session import BundleRef, Override, Session
from grader_app.sheets.columns import best_table, propose
from grader_app.sheets.reader import open_workbook
from grader_app.sheets.rosters import read_roster

GOLDEN = Path(__file__).parents[1] / "golden" / "sheets"
WORKBOOKS = sorted(GOLDEN.glob("*.xlsx"))
SCORABLE = [
    path
    for path in sorted(GOLDEN.iterdir())
    if path.suffix in (".xlsx", ".csv", ".tsv", ".txt")
    and not path.name.startswith(("number_formats", "dates_from"))
    and path.name != "german_semicolons.csv"
]
"""Golden files in which answers to the items below are found without help."""

_LEVELS = Rubric((Level(0, "none", ""), Level(0.5, "part", ""), Level(2, "full", "")))
BULB = Item("BULB_C", "Bulb C", "Why does bulb C stay lit?", _LEVELS)
VOLTAGE = Item("VOLTAGE", "Voltage", "What is voltage?", _LEVELS)
ITEMS = (BULB, VOLTAGE)
NOTE = "=well done &\nkeep <going> 😀"


def prediction(level: int = 1, confidence: float = 0.8) -> Prediction:
    """What a model might say."""
    rest = (1 - confidence) / 2
    shares = tuple(confidence if k == level else rest for k in range(3))
    return Prediction(level, shares, 0.3, True, (), 1.0, False, False)


def copy_of(name: str, folder: Path) -> Path:
    """A golden file to work on."""
    return Path(shutil.copy(GOLDEN / name, folder / name))


def session_on(path: Path, columns: Columns | None = None, items: tuple[Item, ...] = ITEMS) -> Session:
    """A session in which the model scored every answer and the teacher overrode the first."""
    workbook = open_workbook(path)
    roster = read_roster(workbook, columns or propose(best_table(workbook, items), items))
    asked = [response for response in roster.responses if not is_blank(response.text)]
    predictions = {response.cell: prediction(k % 3) for k, response in enumerate(asked)}
    overrides = {asked[0].cell: Override(2, NOTE)} if asked else {}
    bundle = BundleRef("circuits", "1.0.0", "ab" * 32)
    return Session(roster, items, bundle, predictions=predictions, overrides=overrides)
