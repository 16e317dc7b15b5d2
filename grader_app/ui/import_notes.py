"""What the import page says about a file: what was recognised in it, and what will happen."""

from collections.abc import Iterator
from dataclasses import dataclass

from grader_app.bundle import is_blank
from grader_app.core.roster import Columns, Role, Skipped, column_letters
from grader_app.sheets.remarks import is_of_hidden_rows
from grader_app.sheets.shapes import Shape
from grader_app.sheets.workbook import Workbook
from grader_app.ui.importing import TakenIn
from grader_app.ui.own_questions import is_own
from grader_app.ui.translation import marked, said, tr, translated

_KINDS = {
    "xlsx": marked("Excel workbook"),
    "xlsb": marked("Binary Excel workbook"),
    "xls": marked("Older Excel workbook"),
    "xml": marked("XML spreadsheet"),
    "html": marked("Web page with tables"),
    "fods": marked("Flat OpenDocument spreadsheet"),
    "ods": marked("OpenDocument spreadsheet"),
    "csv": marked("Text file"),
}
_SEPARATORS = {",": marked("commas"), ";": marked("semicolons"), "\t": marked("tabs"), "|": marked("bars")}
_WHO = (
    (Role.ID, marked("ids in column {columns}")),
    (Role.EMAIL, marked("e-mail addresses in column {columns}")),
    (Role.NAME, marked("names in column {columns}")),
    (Role.GROUP, marked("classes in column {columns}")),
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
        yield Note("check", tr("As last time"), kind="sure-strong")
    yield Note("sheet", _file(workbook, separator))
    if shape is not None:
        yield Note("check", tr("Looks like: {shape}", shape=said(shape.name)))
    responses = taken.roster.responses
    if not responses:
        pass
    elif columns.having(Role.QUESTION):
        students = tr("%n students", n=len({(r.student, r.group) for r in responses}))
        questions = tr("%n questions", n=len({r.item_id for r in responses}))
        answers = tr("%n answers", n=len(responses))
        text = tr(
            "{students}, {answers} to {questions}", students=students, answers=answers, questions=questions
        )
        yield Note("person", text)
    else:
        rows = {(r.cell.file, r.cell.sheet, r.cell.row) for r in responses}
        students = tr("%n students", n=len(rows))
        answers = tr("%n answers", n=len(columns.having(Role.ANSWER)))
        yield Note("person", tr("{students}, {answers} each", students=students, answers=answers))
    groups = list(dict.fromkeys(response.group for response in responses if response.group))
    if len(groups) > 1:
        yield Note("person", tr("%n classes: {names}", n=len(groups), names=_some(groups)))
    who = [
        translated(what, columns=tr(" and ").join(map(column_letters, found)))
        for role, what in _WHO
        if (found := columns.having(role))
    ]
    if who:
        text = ", ".join(who)
        yield Note("check", text[0].upper() + text[1:])


def _compared(taken: TakenIn) -> Iterator[Note]:
    if total := len(taken.roster.responses):
        yield Note("check", tr("%n answers will be compared with your class.", n=total))
        yield Note("info", tr("You see what is new and what differs before anything is changed."))


def _marked(taken: TakenIn) -> Iterator[Note]:
    written = [response for response in taken.roster.responses if not is_blank(response.text)]
    own = sum(is_own(response.item_id) for response in written)
    if own < len(written):
        yield Note("check", tr("%n answers will get a proposed score.", n=len(written) - own))
    if own:
        yield Note("person", tr("%n answers are marked by you, one by one or by groups.", n=own))


def consequences(
    workbook: Workbook, taken: TakenIn, *, has_set: bool, adding: bool = False
) -> Iterator[Note]:
    """Yield what will happen when she starts, what is missing first."""
    for sentence in taken.missing:
        yield Note("warning", said(sentence))
    asked = any(columns.having(Role.ANSWER) for columns in taken.wish.columns)
    if not asked and not has_set:
        text = tr(
            "No question set is installed. Install one on the start page, or mark the answers yourself."
        )
        yield Note("warning", text)
    elif not asked:
        yield Note("info", tr("Say above a column that it holds the answers to a question."))
    yield from _compared(taken) if adding else _marked(taken)
    if taken.blank and not adding:
        yield Note("blank", tr("%n blank answers get the lowest score, for you to confirm.", n=taken.blank))
    if marks := sum(response.mark is not None for response in taken.roster.responses):
        text = tr("%n marks stand in the file already. A person gave them, so they are kept.", n=marks)
        yield Note("note", text)
    if taken.roster.skipped:
        yield Note("info", _left_out(taken.roster.skipped), "skipped")
    if taken.doubtful:
        text = tr("Look at %n students: {why}", n=len(taken.doubtful), why=_doubt(taken))
        yield Note("look", text, "doubtful")
    for sentence in workbook.warnings:
        if is_of_hidden_rows(sentence):
            continue
        yield Note("info", said(sentence))
    yield Note("offline", tr("Your file stays as it is. Scores go into a copy."))


def _file(workbook: Workbook, separator: str) -> str:
    kind = translated(_KINDS.get(workbook.format or workbook.kind, marked("Spreadsheet")))
    if separator:
        return tr(
            "{kind}, separated by {separators}", kind=kind, separators=translated(_SEPARATORS[separator])
        )
    return tr("{kind}, {sheets}", kind=kind, sheets=tr("%n sheets", n=len(workbook.tables)))


def _left_out(skipped: tuple[Skipped, ...]) -> str:
    if len(skipped) == 1:
        return tr("Row {row} is left out. {why}", row=skipped[0].row, why=said(skipped[0].reason))
    return tr("%n rows are left out.", n=len(skipped))


def _doubt(taken: TakenIn) -> str:
    if len({person.doubt for person in taken.doubtful}) == 1:
        doubt = said(taken.doubtful[0].doubt)
        return doubt[0].lower() + doubt[1:]
    return tr("it is not certain whose answers theirs are.")


def _some(names: list[str]) -> str:
    return ", ".join(names[:_FEW]) + (" …" if len(names) > _FEW else "")
