"""The sentences a teacher reads when a spreadsheet cannot be used; each says what to do next."""

from grader_app.errors import SheetError

_UNCHANGED = "Nothing was changed."


def damaged(what: str) -> SheetError:
    """Return the error for a workbook whose inside does not hold together; ``what`` ends the sentence."""
    return SheetError(
        f"This workbook is damaged: {what}.",
        hint=f"Open it in a spreadsheet program, save it under a new name, and drop that in. {_UNCHANGED}",
        code="damaged",
    )


def too_large(what: str) -> SheetError:
    """Return the error for a file beyond what the program takes; ``what`` is a whole clause."""
    return SheetError(
        f"This file is too large: {what}.",
        hint=f"Copy the answers into a new workbook and drop that in. {_UNCHANGED}",
        code="too_large",
    )


def unsafe(what: str) -> SheetError:
    """Return the error for a file built in a way no spreadsheet program builds one."""
    return SheetError(
        f"This file is built in a way that could harm the program: {what}.",
        hint=f"If you trust it, open it in a spreadsheet program and save it again. {_UNCHANGED}",
        code="unsafe",
    )


def wrong_format(sentence: str, code: str) -> SheetError:
    """Return the error for a file of another kind that a spreadsheet program could convert."""
    return SheetError(
        sentence,
        hint=f"Open it in your spreadsheet program, save it as .xlsx, then drop that in. {_UNCHANGED}",
        code=code,
    )


def not_a_workbook(sentence: str = "This file is not a spreadsheet.") -> SheetError:
    """Return the error for a file that is something else altogether."""
    return SheetError(
        sentence,
        hint=f"Choose a file that ends in .xlsx, .xlsm, .ods or .csv. {_UNCHANGED}",
        code="not_a_workbook",
    )


def empty(sentence: str) -> SheetError:
    """Return the error for a file with nothing in it."""
    return SheetError(
        sentence,
        hint="Open it in a spreadsheet program to see whether the answers are there. If it lies in a cloud "
        "folder, it may not be on this computer yet.",
        code="empty",
    )


def encrypted() -> SheetError:
    """Return the error for a workbook with a password."""
    return SheetError(
        "This file has a password.",
        hint="Open it in Excel, save it without one, then drop it here again. Nothing was changed.",
        code="encrypted",
    )


def counted(count: int, noun: str) -> str:
    """``1 cell``, ``2,000 cells``."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def shortcut() -> SheetError:
    """Return the error for a file that only says where a spreadsheet is."""
    return SheetError(
        "This file is only a link to a spreadsheet that lies elsewhere.",
        hint=f"Open it, download it as .xlsx (File › Download), and drop that in. {_UNCHANGED}",
        code="shortcut",
    )


def gave_up() -> SheetError:
    """Return the error for a file whose reading ended before it was done."""
    return SheetError(
        "This file could not be read to its end; it is damaged, or far larger than it looks.",
        hint=f"Open it in a spreadsheet program, save it under a new name, and drop that in. {_UNCHANGED}",
        code="gave_up",
    )


def no_process() -> SheetError:
    """Return the error for a computer that does not let the program start a second process."""
    return SheetError(
        "This file is read in a process of its own, and that could not be started.",
        hint=f"Close other programs and try again. Or save the file as .csv. {_UNCHANGED}",
        code="no_process",
    )


def unexpected() -> SheetError:
    """Return the error for a file that is unlike any the program knows; it should have one of its own."""
    return SheetError(
        "This file is built in a way that this program does not understand.",
        hint=f"Open it in a spreadsheet program, save it as .xlsx, then drop that in. {_UNCHANGED}",
        code="unexpected",
    )
