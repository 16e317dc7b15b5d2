"""From bytes to sheets, in this very process; what may do harm is left to ``child``."""

from collections.abc import Callable, Mapping

from grader_app.errors import SheetError
from grader_app.sentences import Sentence
from grader_app.sheets import delimited, faults, html_table, ods, old_excel, xlsb, xlsx, xml_spreadsheet
from grader_app.sheets.sniff import Kind
from grader_app.sheets.workbook import MAX_COLUMNS, MAX_GAP, Contents, Table

_WORKBOOKS: Mapping[Kind, Callable[[bytes], tuple[tuple[Table, ...], tuple[str, ...]]]] = {
    "xlsx": xlsx.read_tables,
    "xlsb": xlsb.read_tables,
    "ods": ods.read_tables,
    "fods": ods.read_flat,
    "xls": old_excel.read_tables,
    "xml": xml_spreadsheet.read_tables,
}


def contents_of(data: bytes, kind: Kind, name: str, encoding: str | None = None) -> Contents:
    """Return the sheets in a file's bytes; ``name`` is that of a sheet which has none of its own.

    Raises:
        SheetError: It cannot be read; the sentence says why and the hint what to do.
    """
    try:
        return _contents_of(data, kind, name, encoding)
    except (SheetError, MemoryError):
        raise
    except Exception as error:  # a file of somebody's own making found a way that nobody thought of
        raise faults.unexpected() from error


def _contents_of(data: bytes, kind: Kind, name: str, encoding: str | None) -> Contents:
    if kind == "csv":
        file = delimited.parse(data, encoding)
        table, warnings = table_of(name, file)
        return Contents((table,), warnings, file.encoding)
    if kind == "html":
        return Contents(*html_table.read_tables(data, name))
    return Contents(*_WORKBOOKS[kind](data))


def table_of(name: str, file: delimited.Delimited) -> tuple[Table, tuple[str, ...]]:
    """Return a delimited file as a sheet, row numbers being those of its records, and the warnings about it.

    Raises:
        SheetError: There is no text in it.
    """
    rows: dict[int, dict[int, str]] = {}
    far = last = 0
    for row, record in enumerate(file.records, 1):
        texts = {column: delimited.shown(field) for column, field in enumerate(record.fields, 1) if field}
        if not texts:
            continue
        cells = {column: text for column, text in texts.items() if column <= MAX_COLUMNS}
        if rows and row - last > MAX_GAP:
            cells = {}
        far += len(texts) - len(cells)
        if cells:
            rows[row] = cells
            last = row
    if not rows:
        raise faults.empty("There is no text in this file.")
    width = max(max(cells) for cells in rows.values())
    warnings = (_far(far),) if far else ()
    return Table(name, False, rows, last, width), warnings


def _far(count: int) -> Sentence:
    return Sentence.counted(
        "%n cell lies far from the rest and is not read.",
        "%n cells lie far from the rest and are not read.",
        count,
    )
