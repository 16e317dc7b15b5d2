"""Read an xlsx or xlsm workbook's sheets as text."""

from grader_app.sentences import Sentence
from grader_app.sheets import faults
from grader_app.sheets.layout import layout, number_formats, shared_texts
from grader_app.sheets.package import Package
from grader_app.sheets.scan import scan
from grader_app.sheets.table_reader import TableReader
from grader_app.sheets.workbook import Table


def read_tables(data: bytes) -> tuple[tuple[Table, ...], tuple[str, ...]]:
    """Return a workbook's sheets and the warnings about them.

    Raises:
        SheetError: The workbook is damaged, built to do harm, too large, or holds no text at all.
    """
    package = Package(data)
    parts = layout(package)
    texts = shared_texts(package.stream(parts.texts)) if parts.texts else []
    formats = number_formats(package, parts.styles)
    tables: list[Table] = []
    warnings: list[str] = [
        Sentence("Sheet “{sheet}” is listed but not in the file.", sheet=name) for name in parts.missing
    ]
    for sheet in parts.sheets:
        reader = TableReader(texts, formats, since_1904=parts.since_1904)
        scan(package.stream(sheet.part), reader)
        tables.append(reader.table(sheet.name, hidden=sheet.hidden))
        warnings += reader.warnings(sheet.name)
    if not any(table.rows for table in tables):
        raise faults.empty("There is nothing in this workbook.")
    return tuple(tables), tuple(warnings)
