"""Make the golden spreadsheets beside this file: ``python tests/golden/sheets/make.py``.

Each is written by a program that teachers' files come from - XlsxWriter writes as Excel does, openpyxl as the
tools of schools do, LibreOffice as itself (skipped if it is not installed) - and named for the case it holds.
CSV files are written byte for byte as the exporting system does. All students and answers are invented.
"""

import shutil
import subprocess
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import openpyxl
import xlsxwriter
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

HERE = Path(__file__).parent
BULB = "Why does bulb C stay lit?"
VOLTAGE = "What is voltage?"
STUDENTS = ("Ada Abel", "Ben Bright", "Cy Cole", "Dee Dahl")
ANSWERS = (
    ("there is still a closed path through it", "a difference in electrical state"),
    ("because its closed", ""),
    ("-", "the push of the battery"),
    ("bulb A isnt in its path", "N/A"),
)

Sheet = xlsxwriter.worksheet.Worksheet
Book = xlsxwriter.Workbook


def excel(name: str) -> Callable[[Callable[[Book, Sheet], None]], None]:
    """Run the decorated function on a new workbook with one sheet, and save it."""

    def run(fill: Callable[[Book, Sheet], None]) -> None:
        book = xlsxwriter.Workbook(
            str(HERE / name),
            {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False},
        )
        book.set_properties({"created": datetime(2026, 1, 5)})
        fill(book, book.add_worksheet("7B"))
        book.close()

    return run


def plain(sheet: Sheet, header: int = 0, style: object = None) -> None:
    sheet.write_row(header, 0, ["Student ID", "Name", BULB, VOLTAGE], style)
    for number, (student, answers) in enumerate(zip(STUDENTS, ANSWERS, strict=True), 1):
        sheet.write_row(header + number, 0, [f"00{number}", student, *answers])


def excel_files() -> None:
    @excel("leading_zero_ids.xlsx")
    def _(book: Book, sheet: Sheet) -> None:
        plain(sheet)
        padded = book.add_format({"num_format": "0000000"})
        sheet.write_string(1, 0, "007")
        sheet.write_number(2, 0, 42, padded)
        sheet.write_string(3, 0, "891e3")
        sheet.write_number(4, 0, 123456789012)

    @excel("merged_header.xlsx")
    def _(book: Book, sheet: Sheet) -> None:
        bold = book.add_format({"bold": True, "border": 1, "bg_color": "#DDE8FF"})
        sheet.merge_range("A1:D1", "Circuits quiz, class 7B", bold)
        plain(sheet, 2, bold)
        sheet.merge_range("C3:C4", BULB, bold)
        sheet.merge_range("D3:E3", VOLTAGE, bold)
        sheet.write(3, 0, "001")

    @excel("answer_starts_with_equals.xlsx")
    def _(book: Book, sheet: Sheet) -> None:
        plain(sheet)
        for row, text in enumerate(("=1+1", "+it flows", "-it stops", "@the battery"), 1):
            sheet.write_string(row, 2, text)

    @excel("title_rows_and_footer.xlsx")
    def _(book: Book, sheet: Sheet) -> None:
        sheet.write(0, 0, "Physics – circuits")
        sheet.write(1, 0, "Ms Example, spring term")
        plain(sheet, 3)
        sheet.write_row(9, 0, ["Points Possible", "", 2, 2])
        sheet.write_row(10, 1, ["Overall average", 1.5])

    @excel("duplicate_headers.xlsx")
    def _(book: Book, sheet: Sheet) -> None:
        sheet.write_row(
            0,
            0,
            [" ID\u00a0", "Name ", f"{BULB}\n", "Points - " + BULB, VOLTAGE, "Points - " + VOLTAGE, "Name"],
        )
        sheet.write_row(1, 0, ["01", "Ada", "a closed path", 2, "push", "", "x"])
        sheet.write_row(2, 0, ["02", "Ben", "no idea", "1 / 2", "force", "Not yet graded", "x"])

    @excel("formula_columns.xlsx")
    def _(book: Book, sheet: Sheet) -> None:
        plain(sheet)
        sheet.write_row(0, 4, ["Words", "Class", "Broken", "Every"])
        for row in range(1, 5):
            sheet.write_formula(row, 4, f"=LEN(C{row + 1})", None, 17)
            sheet.write_formula(row, 5, '="7B"', None, "7B")
            sheet.write_formula(row, 6, f"=1/0+A{row + 1}", None, "#DIV/0!")
        sheet.write_array_formula("H2:H5", "{=LEN(C2:C5)}", None, 17)

    @excel("table_to_the_right_edge.xlsx")
    def _(book: Book, sheet: Sheet) -> None:
        plain(sheet)
        sheet.add_table("A1:D5", {"columns": [{"header": h} for h in ("Student ID", "Name", BULB, VOLTAGE)]})

    @excel("hidden_and_filtered.xlsx")
    def _(book: Book, sheet: Sheet) -> None:
        plain(sheet)
        sheet.autofilter("A1:D5")
        sheet.set_row(2, None, None, {"hidden": True})
        book.add_worksheet("Notes").hide()

    @excel("styled_empty_cells.xlsx")
    def _(book: Book, sheet: Sheet) -> None:
        plain(sheet)
        box = book.add_format({"border": 1})
        for row in range(5):
            for column in range(4, 12):
                sheet.write_blank(row, column, None, box)
        sheet.write(999_999, 16_000, "stray")

    @excel("everything_else.xlsx")
    def _(book: Book, sheet: Sheet) -> None:
        bold = book.add_format({"bold": True, "text_wrap": True})
        date = book.add_format({"num_format": "d mmm yyyy"})
        plain(sheet, 2, bold)
        sheet.write_row(2, 4, ["When", "Share"], bold)
        for row in range(3, 7):
            sheet.write_datetime(row, 4, datetime(2026, 1, row), date)
            sheet.write_number(row, 5, row / 8, book.add_format({"num_format": "0.0%"}))
        sheet.set_column("C:D", 40)
        sheet.freeze_panes(3, 2)
        sheet.write_comment("C4", "a note", {"author": "Ms Example"})
        sheet.data_validation(
            "F4:F7", {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": 1}
        )
        sheet.conditional_format("F4:F7", {"type": "data_bar", "data_bar_2010": True})
        sheet.add_sparkline("H4", {"range": "'7B'!F4:F7"})
        sheet.insert_textbox("J2", "keep me")
        sheet.protect("", {"insert_rows": True})
        sheet.set_header("&C&P of &N")
        sheet.print_area("A1:F7")
        chart = book.add_chart({"type": "column"})
        chart.add_series({"values": "='7B'!$F$4:$F$7"})
        sheet.insert_chart("J8", chart)
        book.define_name("Shares", "='7B'!$F$4:$F$7")
        book.add_worksheet("Offline Grader audit").write("A1", "an older one")
        pie = book.add_chart({"type": "pie"})
        pie.add_series({"values": "='7B'!$F$4:$F$7"})
        book.add_chartsheet("Chart").set_chart(pie)

    formats = [
        (42, "0000"),
        (0.256, "0%"),
        (0.256, "0.0%"),
        (1234567.891, "#,##0.00"),
        (-1234.5, "#,##0.00;[Red](#,##0.00)"),
        (1234567, "0.00E+00"),
        (0.000123, "0.0E-00"),
        (1.5, "# ?/?"),
        (5551234567, "(000) 000-0000"),
        (12345678, "#,##0,"),
        (2.5, "0"),
        (-2.5, "0"),
        (0.5, "#.##"),
        (3, 'General" kg"'),
        (1234.5, "[$€-407] #,##0.00"),
        (7, '[<10]"few";"many"'),
        (70, '[<10]"few";"many"'),
        (12.3, '0.0#" m"'),
        (-0.001, "0.00"),
        (45292, "yyyy-mm-dd"),
        (45292.75, "d mmm yyyy h:mm AM/PM"),
        (45292.123456, "hh:mm:ss"),
        (45292.123456, "hh:mm:ss.000"),
        (1.5, "[h]:mm"),
        (0.5, "h:mm"),
        (45292, "dddd, mmmm d, yyyy"),
        (45292, "dd/mm/yy"),
        (59.9, "mm:ss.0"),
        (0, '"none"'),
        (5, "General"),
        (0.1, "General"),
        (123456789, "General"),
        (0.3, "@"),
        (1e20, "General"),
        (100, "0\\ \\p\\t\\s"),
        (0, "0;-0;\\-"),
        (1234.56, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'),
    ]

    @excel("number_formats.xlsx")
    def _(book: Book, sheet: Sheet) -> None:
        for row, (value, code) in enumerate(formats):
            sheet.write_number(row, 0, value, book.add_format({"num_format": code}))
            sheet.write_string(row, 1, code)

    book = xlsxwriter.Workbook(str(HERE / "dates_from_1904.xlsx"), {"date_1904": True})
    book.set_properties({"created": datetime(2026, 1, 5)})
    sheet = book.add_worksheet("7B")
    sheet.write_datetime(
        0, 0, datetime(2026, 3, 1, 13, 5), book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    )
    book.close()


def openpyxl_files() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "7B"
    sheet.append(["Student ID", "Name", BULB, VOLTAGE, "Words"])
    rich = CellRichText("a ", TextBlock(InlineFont(b=True), "closed"), " path")
    sheet.append(["01", "Ada", rich, "push & pull <both>", "=LEN(C2)"])
    sheet.append(["02", "Ben", "  two\nlines  ", "literal _x0041_ stays", "=LEN(C3)"])
    book.save(HERE / "rich_text_and_unstored_formulas.xlsx")


def libreoffice_files() -> None:
    if shutil.which("soffice") is None:
        return
    for name in ("merged_header.xlsx", "everything_else.xlsx"):
        (out,) = convert(HERE / name, "xlsx")
        shutil.copy(out, HERE / f"libreoffice_{name}")
    for name in ("number_formats", "hidden_and_filtered", "merged_header"):
        for ending in ("ods", "xls"):
            (out,) = convert(HERE / f"{name}.xlsx", ending)
            shutil.copy(out, HERE / ending / f"{name}.{ending}")
    shown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"
    (out,) = convert(HERE / "number_formats.xlsx", shown)
    shutil.copy(out, HERE / "number_formats.libreoffice.csv")


def convert(path: Path, to: str) -> list[Path]:
    out = Path(tempfile.mkdtemp())
    command = ["soffice", "--headless", f"-env:UserInstallation={out.as_uri()}/profile", "--convert-to", to]
    subprocess.run([*command, "--outdir", str(out), str(path)], check=True, capture_output=True, timeout=120)
    return [file for file in out.iterdir() if file.is_file()]


def csv_files() -> None:
    files = {
        "canvas_points_possible.csv": (
            "\ufeffStudent,ID,Section," + f'"{BULB} (8123)",{VOLTAGE} (8124),Final Score\r\n'
            "    Points Possible,,,2.0,2.0,(read only)\r\n"
            '"Abel, Ada",="0042",7B,"there is a ""closed"" path",,(read only)\r\n'
            '"Bright, Ben",43,7B,EX,"two\nlines",(read only)\r\n'
        ).encode(),
        "german_semicolons.csv": (
            "Vorname;Nachname;E-Mail-Adresse;Antwort 1;Bewertung/2,00\r\n"
            "Änne;Größe;a@schule.example;weil der Weg „zu“ ist – immer;1,5\r\n"
            "Bo;Lang;b@schule.example;-;-\r\n"
        ).encode("cp1252"),
        "utf16_tabs.txt": b"\xff\xfe" + f"ID\tName\t{BULB}\r\n01\tÅsa\tfür immer 😀\r\n".encode("utf-16-le"),
        "told_separator.csv": f"sep=|\nID|Name|{BULB}\n01|Ada|a, b; c\n".encode(),
        "all_quoted.tsv": f'"ID"\t"Name"\t"{BULB}"\n"01"\t"Ada"\t"a path"\n"02"\t"Ben"\t""'.encode(),
        "old_mac_line_ends.csv": f"ID,Name,{BULB}\r01,Ada,a path\r02,Ben,=none\r".encode(),
    }
    for name, data in files.items():
        (HERE / name).write_bytes(data)


if __name__ == "__main__":
    excel_files()
    openpyxl_files()
    csv_files()
    libreoffice_files()
