"""What a teacher should know about a sheet that was read; none of it is an obstacle."""

from grader_app.sentences import Sentence


def hidden_rows(count: int, sheet: str) -> Sentence:
    """Say that rows are hidden or filtered out."""
    return Sentence.counted(
        "%n row in sheet “{sheet}” is hidden; it is read like the others.",
        "%n rows in sheet “{sheet}” are hidden; they are read like the others.",
        count,
        sheet=sheet,
    )


def is_of_hidden_rows(remark: str) -> bool:
    """Whether a remark is that of ``hidden_rows``; who asks about them need not repeat it."""
    return isinstance(remark, Sentence) and remark.template == hidden_rows(2, "").template


def remarks(
    sheet: str, *, hidden: int = 0, unstored: int = 0, lost: int = 0, far: int = 0, covered: int = 0
) -> list[str]:
    """Return sentences about a sheet, none of what there is nothing of.

    Args:
        sheet: Its name.
        hidden: Rows that are hidden or filtered out.
        unstored: Formulas without a result.
        lost: Cells whose text is not in the file.
        far: Cells far beyond the table.
        covered: Cells under merged ones.
    """
    told = []
    if hidden:
        told.append(hidden_rows(hidden, sheet))
    if unstored:
        told.append(
            Sentence.counted(
                "%n formula in sheet “{sheet}” has no stored result: open the file in Excel and save it.",
                "%n formulas in sheet “{sheet}” have no stored result: open the file in Excel and save it.",
                unstored,
                sheet=sheet,
            )
        )
    if lost:
        told.append(
            Sentence.counted(
                "%n cell in sheet “{sheet}” refers to text that is not in the file, and is read as empty.",
                "%n cells in sheet “{sheet}” refer to text that is not in the file, and are read as empty.",
                lost,
                sheet=sheet,
            )
        )
    if far:
        told.append(
            Sentence.counted(
                "%n cell in sheet “{sheet}” lies far from the rest and is not read.",
                "%n cells in sheet “{sheet}” lie far from the rest and are not read.",
                far,
                sheet=sheet,
            )
        )
    if covered:
        told.append(
            Sentence.counted(
                "%n cell in sheet “{sheet}” is hidden under merged cells and not read.",
                "%n cells in sheet “{sheet}” are hidden under merged cells and not read.",
                covered,
                sheet=sheet,
            )
        )
    return list(told)
