"""The sentences a teacher reads when a spreadsheet cannot be used; each says what to do next."""

from grader_app.errors import SheetError
from grader_app.sentences import Sentence, Value


def damaged(what: str, **values: Value) -> SheetError:
    """Return the error for a workbook whose inside does not hold together; ``what`` ends the sentence."""
    return SheetError(
        "This workbook is damaged: {what}.",
        hint="Open it in a spreadsheet program, save it under a new name, and drop that in. "
        "Nothing was changed.",
        code="damaged",
        what=Sentence(what, **values),
    )


def too_large(what: str, **values: Value) -> SheetError:
    """Return the error for a file beyond what the program takes; ``what`` is a whole clause."""
    return SheetError(
        "This file is too large: {what}.",
        hint="Copy the answers into a new workbook and drop that in. Nothing was changed.",
        code="too_large",
        what=Sentence(what, **values),
    )


def unsafe(what: str, **values: Value) -> SheetError:
    """Return the error for a file built in a way no spreadsheet program builds one."""
    return SheetError(
        "This file is built in a way that could harm the program: {what}.",
        hint="If you trust it, open it in a spreadsheet program and save it again. Nothing was changed.",
        code="unsafe",
        what=Sentence(what, **values),
    )


def wrong_format(sentence: str, code: str) -> SheetError:
    """Return the error for a file of another kind that a spreadsheet program could convert."""
    return SheetError(
        sentence,
        hint="Open it in your spreadsheet program, save it as .xlsx, then drop that in. Nothing was changed.",
        code=code,
    )


def not_a_workbook(sentence: str = Sentence("This file is not a spreadsheet.")) -> SheetError:
    """Return the error for a file that is something else altogether."""
    return SheetError(
        sentence,
        hint="Choose a file that ends in .xlsx, .xlsm, .ods or .csv. Nothing was changed.",
        code="not_a_workbook",
    )


def empty(sentence: str, **values: Value) -> SheetError:
    """Return the error for a file with nothing in it."""
    return SheetError(
        sentence,
        hint="Open it in a spreadsheet program to see whether the answers are there. If it lies in a cloud "
        "folder, it may not be on this computer yet.",
        code="empty",
        **values,
    )


def encrypted() -> SheetError:
    """Return the error for a workbook with a password."""
    return SheetError(
        "This file has a password.",
        hint="Open it in Excel, save it without one, then drop it here again. Nothing was changed.",
        code="encrypted",
    )


def shortcut() -> SheetError:
    """Return the error for a file that only says where a spreadsheet is."""
    return SheetError(
        "This file is only a link to a spreadsheet that lies elsewhere.",
        hint="Open it, download it as .xlsx (File › Download), and drop that in. Nothing was changed.",
        code="shortcut",
    )


def gave_up() -> SheetError:
    """Return the error for a file whose reading ended before it was done."""
    return SheetError(
        "This file could not be read to its end; it is damaged, or far larger than it looks.",
        hint="Open it in a spreadsheet program, save it under a new name, and drop that in. "
        "Nothing was changed.",
        code="gave_up",
    )


def no_process() -> SheetError:
    """Return the error for a computer that does not let the program start a second process."""
    return SheetError(
        "This file is read in a process of its own, and that could not be started.",
        hint="Close other programs and try again. Or save the file as .csv. Nothing was changed.",
        code="no_process",
    )


def unexpected() -> SheetError:
    """Return the error for a file that is unlike any the program knows; it should have one of its own."""
    return SheetError(
        "This file is built in a way that this program does not understand.",
        hint="Open it in a spreadsheet program, save it as .xlsx, then drop that in. Nothing was changed.",
        code="unexpected",
    )
