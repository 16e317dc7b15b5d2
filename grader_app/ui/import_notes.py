"""What the import page says about a file: what was recognised in it, and what will happen."""

from collections.abc import Iterator
from dataclasses import dataclass

from grader_app.core.roster import Columns, Role, Skipped, column_letters
from grader_app.sheets.shapes import Shape
from grader_app.sheets.workbook import READ_THOUGH_HIDDEN, Workbook
from grader_app.ui import words
from grader_app.ui.importing import TakenIn

_KINDS = {
    "xlsx": "Excel workbook",
    "xlsb": "Binary Excel workbook",
    "xls": "Older Excel workbook",
    "xml": "XML spreadsheet",
    "html": "Web page with tables",
    "fods": "Flat OpenDocument spreadsheet",
    "ods": "OpenDocument spreadsheet",
    "csv": "Text file",
}
_SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_WHO = (
    (Role.ID, "ids"),
    (Role.EMAIL, "e-mail addresses"),
    (Role.NAME, "names"),
    (Role.GROUP, "classes"),
)
_FEW = 4


@dataclass(frozen=True, slots=True)
class Note:
    """One line: an icon's name, a sentence, the name of a list it can show, or "", and the text's kind."""

    icon: str
    text: str
    list: str = ""
    kind: str = "body"


def recognised(
    workbook: Workbook,
    separator: str,
    columns: Columns,
    shape: Shape | None,
    taken: TakenIn,
    *,
    as_last_time: bool,
) -> Iterator[Note]:
    """Yield what was found out about the file."""
    if as_last_time:
        yield Note("check", "As last time", kind="sure-strong")
    yield Note("sheet", _file(workbook, separator))
    if shape is not None:
        yield Note("check", f"Looks like: {shape.name}")
    responses = taken.roster.responses
    if not responses:
        pass
    elif columns.having(Role.QUESTION):
        students = words.count(len({(r.student, r.group) for r in responses}), "student")
        questions = words.count(len({r.item_id for r in responses}), "question")
        yield Note("person", f"{students}, {words.count(len(responses), 'answer')} to {questions}")
    else:
        rows = {(r.cell.file, r.cell.sheet, r.cell.row) for r in responses}
        answers = words.count(len(columns.having(Role.ANSWER)), "answer")
        yield Note("person", f"{words.count(len(rows), 'student')}, {answers} each")
    groups = list(dict.fromkeys(response.group for response in responses if response.group))
    if len(groups) > 1:
        yield Note("person", f"{words.count(len(groups), 'class', 'classes')}: {_some(groups)}")
    who = [
        f"{what} in column {' and '.join(map(column_letters, found))}"
        for role, what in _WHO
        if (found := columns.having(role))
    ]
    if who:
        text = ", ".join(who)
        yield Note("check", text[0].upper() + text[1:])


def consequences(
    workbook: Workbook, taken: TakenIn, *, has_set: bool, adding: bool = False
) -> Iterator[Note]:
    """Yield what will happen when she starts, what is missing first."""
    for sentence in taken.missing:
        yield Note("warning", sentence)
    if not has_set:
        yield Note("warning", "No question set is installed. Install one on the start page.")
    asked = any(columns.having(Role.ANSWER) for columns in taken.wish.columns)
    if not asked and has_set:
        yield Note("info", "Say above a column that it holds the answers to a question.")
    total = len(taken.roster.responses)
    if adding and total:
        yield Note("check", f"{words.count(total, 'answer')} will be compared with your class.")
        yield Note("info", "You see what is new and what differs before anything is changed.")
    elif total:
        yield Note("check", f"{words.count(total - taken.blank, 'answer')} will get a proposed score.")
    if taken.blank and not adding:
        sentence = "blank answer gets" if taken.blank == 1 else "blank answers get"
        yield Note("blank", f"{taken.blank:,} {sentence} the lowest score, for you to confirm.")
    if marks := sum(response.mark is not None for response in taken.roster.responses):
        stands = "mark stands" if marks == 1 else "marks stand"
        yield Note("note", f"{marks:,} {stands} in the file already. A person gave them, so they are kept.")
    if taken.roster.skipped:
        yield Note("info", _left_out(taken.roster.skipped), "skipped")
    if taken.doubtful:
        yield Note(
            "look", f"Look at {words.count(len(taken.doubtful), 'student')}: {_doubt(taken)}", "doubtful"
        )
    for sentence in workbook.warnings:
        if READ_THOUGH_HIDDEN in sentence:
            continue
        yield Note("info", sentence)
    yield Note("offline", "Your file stays as it is. Scores go into a copy.")


def _file(workbook: Workbook, separator: str) -> str:
    kind = _KINDS.get(workbook.format or workbook.kind, "Spreadsheet")
    if separator:
        return f"{kind}, separated by {_SEPARATORS[separator]}"
    return f"{kind}, {words.count(len(workbook.tables), 'sheet')}"


def _left_out(skipped: tuple[Skipped, ...]) -> str:
    if len(skipped) == 1:
        return f"Row {skipped[0].row} is left out. {skipped[0].reason}"
    return f"{len(skipped):,} rows are left out."


def _doubt(taken: TakenIn) -> str:
    if len({person.doubt for person in taken.doubtful}) == 1:
        doubt = taken.doubtful[0].doubt
        return doubt[0].lower() + doubt[1:]
    return "it is not certain whose answers theirs are."


def _some(names: list[str]) -> str:
    return ", ".join(names[:_FEW]) + (" …" if len(names) > _FEW else "")
