"""Two invented questions and answers to them, made from phrases: enough to learn from, in no time."""

import csv
from itertools import product
from pathlib import Path

from grader_app.bundle import Item, Level, Rubric
from trainer.data import Dataset, Response, TaskItem

LEVELS = (Level(0, "none", "No cause."), Level(1, "part", "Half the cause."), Level(2, "full", "The cause."))
ITEMS = (
    TaskItem(Item("BREAD", "Why bread rises", "Why does dough rise?", Rubric(LEVELS)), "Yeast makes gas."),
    TaskItem(Item("SHADE", "Why shade is cool", "Why is shade cool?", Rubric(LEVELS)), "Less light arrives."),
)
_PHRASES = {
    "BREAD": (
        ("it likes being warm", "bread is just big", "because of the oven door"),
        ("the yeast does something", "yeast is alive in it", "some gas comes from somewhere"),
        (
            "yeast eats sugar and makes gas bubbles",
            "gas made by the yeast blows it up",
            "yeast gives off gas",
        ),
    ),
    "SHADE": (
        ("trees are nice", "it is always cool there", "the wind lives in trees"),
        ("there is less light", "the sun is hidden", "light is weaker under leaves"),
        (
            "leaves stop sunlight so less energy arrives",
            "less light energy heats the ground",
            "the sunlight is blocked and carries the heat",
        ),
    ),
}
_OPENINGS = ("", "i think ", "maybe ", "well, ", "in my opinion ", "we learned that ")
_ENDINGS = ("", " i guess", " every day")


def invented() -> Dataset:
    """Return both items with 144 train, 9 validation and 9 test responses each."""
    responses = []
    for item_id, by_level in _PHRASES.items():
        for level, phrases in enumerate(by_level):
            for number, (opening, ending, phrase) in enumerate(product(_OPENINGS, _ENDINGS, phrases)):
                split = {7: "validation", 13: "test"}.get(number % 18, "train")
                response_id = f"{item_id}-{level}-{number:02d}"
                responses.append(Response(response_id, item_id, split, f"{opening}{phrase}{ending}", level))
    return Dataset(ITEMS, tuple(responses))


def write_csv(folder: Path, dataset: Dataset) -> tuple[Path, Path]:
    """Write items.csv and responses.csv as a user would."""
    items, responses = folder / "items.csv", folder / "responses.csv"
    names = [f"level_{n}_{part}" for n in (1, 2, 3) for part in ("points", "label", "wording")]
    with items.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "title", "prompt", "reference", *names])
        for task in dataset.items:
            item = task.item
            cells = [
                cell for level in item.rubric.levels for cell in (level.points, level.label, level.wording)
            ]
            writer.writerow([item.id, item.title, item.prompt, task.reference, *cells])
    with responses.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["item_id", "response_id", "split", "response", "score"])
        for r in dataset.responses:
            writer.writerow([r.item_id, r.response_id, r.split, r.text, LEVELS[r.level].points])
    return items, responses
