"""The values of a session as they stand in its file."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from grader_app.bundle import Evidence, Item, Level, Prediction, Rubric
from grader_app.core.comments import Because
from grader_app.core.points import Cut, Scheme, reprice
from grader_app.core.roster import Attempts, Column, Columns, Part, Role, Source
from grader_app.core.session import Override


def override_tree(override: Override | None) -> list[Any] | None:
    """Return an override as JSON has it."""
    if override is None:
        return None
    o = override
    return [o.level, o.note, o.because, o.comments, o.accepted]


def override_from_tree(tree: list[Any] | None) -> Override | None:
    """Return the override of a tree."""
    return None if tree is None else override_of(tree)


def override_of(tree: list[Any]) -> Override:
    """Return an override from its parts; the first versions of the file knew only level and note."""
    level, note, because, comments, accepted = (*tree, None, (), False) if len(tree) == 2 else tree
    return Override(level, note, Because(because) if because else None, tuple(comments), accepted)


def scheme_tree(scheme: Scheme) -> dict[str, Any]:
    """Return what counts how much as JSON has it: of the questions only what their levels are worth."""
    return {
        "points": {item.id: [level.points for level in item.rubric.levels] for item in scheme.items},
        "weights": dict(scheme.weights),
        "cuts": [(cut.grade, cut.at_least) for cut in scheme.cuts],
    }


def scheme_from_tree(tree: Mapping[str, Any], items: Sequence[Item]) -> Scheme:
    """Return the scheme of a tree, of these questions."""
    priced = tuple(reprice(item, tree["points"][item.id]) for item in items)
    return Scheme(priced, tree["weights"], tuple(Cut(*cut) for cut in tree["cuts"]))


def part_tree(part: Part) -> list[Any]:
    """Return path, digest and columns of a sheet as JSON has them."""
    columns = part.columns
    tree = {
        "sheet": columns.sheet,
        "header_row": columns.header_row,
        "roles": {number: [column.role, column.item_id] for number, column in columns.roles.items()},
        "attempts": columns.attempts,
        "questions": dict(columns.questions),
        "encoding": part.source.encoding,
    }
    return [str(part.source.path), part.source.sha256, tree]


def part_from_tree(path: str, sha256: str, tree: dict[str, Any]) -> Part:
    """Return the sheet of a tree."""
    roles = {int(number): Column(Role(role), item_id) for number, (role, item_id) in tree["roles"].items()}
    columns = Columns(tree["sheet"], tree["header_row"], roles, Attempts(tree["attempts"]), tree["questions"])
    return Part(Source(Path(path), sha256, tree.get("encoding", "")), columns)


def item_from_tree(tree: dict[str, Any]) -> Item:
    """Return the item of a tree that ``asdict`` made."""
    levels = tuple(Level(**level) for level in tree["rubric"]["levels"])
    return Item(tree["id"], tree["title"], tree["prompt"], Rubric(levels))


def prediction_to_json(prediction: Prediction) -> str:
    """Return a prediction as one line of JSON."""
    # Written for every answer: evidence goes as bare triples, at a precision no eye can exceed.
    p = prediction
    evidence = [(e.start, e.end, round(e.weight, 4)) for e in p.evidence]
    values = (p.level, p.probabilities, p.margin, p.sure, evidence, p.familiarity, p.off_topic, p.truncated)
    return json.dumps(values)


def prediction_from_json(value: str) -> Prediction:
    """Return the prediction of a line."""
    level, probabilities, margin, sure, evidence, familiarity, off_topic, truncated = json.loads(value)
    return Prediction(
        level=level,
        probabilities=tuple(probabilities),
        margin=margin,
        sure=sure,
        evidence=tuple(Evidence(*triple) for triple in evidence),
        familiarity=familiarity,
        off_topic=off_topic,
        truncated=truncated,
    )
