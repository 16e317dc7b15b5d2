"""Write the sample class from `answers.csv`: a messy workbook, a CSV file, and the points a teacher gave.

    python assets/samples/make_sample.py [FOLDER]

Every student in it is invented. The same answers give the same files, so the committed ones can be checked
against this script. `answers.csv` is the one place where answers and points are kept.
"""

import csv
import struct
import sys
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from itertools import groupby
from math import ceil, hypot
from pathlib import Path
from typing import Final

import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

SOURCE: Final = Path(__file__).with_name("answers.csv")
WORKBOOK: Final = "Circuits quiz 7B.xlsx"
TABLE: Final = "Circuits quiz 7B.csv"
EXPECTED: Final = "expected.csv"

QUESTIONS: Final = {
    "CONDITIONS_FOR_BULB_TO_LIGHT": "1. What has to be in place so that a bulb lights? (path, bulb, battery)",
    "VOLTAGE_DEFINE_Q": "2. What is voltage? (use: electrical state, terminal)",
    "SWITCH_OPEN_EXPLAIN_Q": "3. What does an open switch do to a circuit and why does it matter?",
    "PARALLEL_SWITCH_EXPLAIN_Q3": "4. How does the path decide if a switch can turn a bulb on and off?",
}
"""Item id -> what the teacher typed above its column: close to the item's prompt, not the same."""

HEADER_ROW: Final = 2  # counted from 0, as XlsxWriter does
WORDS_COLUMN: Final = 4
ANSWER_COLUMNS: Final = (3, 5, 6, 7)
WIDTHS: Final = (11, 21, 16, 42, 9, 42, 42, 42)
LETTERS_PER_LINE: Final = 40
MADE: Final = datetime(2026, 3, 16, 16, 20)
LATE_STUDENT: Final = "004692"


@dataclass(frozen=True, slots=True)
class Student:
    """One row of the class. ``answers`` and ``points`` are in `QUESTIONS` order; ``None``: no answer."""

    id: str
    name: str
    submitted: datetime
    answers: tuple[str, ...]
    points: tuple[int | None, ...]


def read_class(source: Path = SOURCE) -> list[Student]:
    """Read the students and their answers, in the order in which they are kept."""
    with source.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [_student(list(group)) for _, group in groupby(rows, key=lambda row: row["student_id"])]


def write_workbook(students: Sequence[Student], target: Path) -> None:
    """Write the teacher's workbook: title rows, formulas, a chart, a picture, a comment, a second sheet."""
    book = xlsxwriter.Workbook(target, {"default_date_format": "d mmm yyyy hh:mm"})
    book.set_properties({"title": "Circuits quiz 7B", "author": "Ms Rivera", "created": MADE})
    sheet = book.add_worksheet("Answers")
    title = book.add_format({"bold": True, "font_size": 16, "font_color": "#1F5FBF", "valign": "vcenter"})
    aside = book.add_format({"italic": True, "font_color": "#5B636D"})
    head = book.add_format(
        {"bold": True, "bg_color": "#D9E6F7", "bottom": 2, "text_wrap": True, "valign": "vcenter"}
    )
    top = book.add_format({"valign": "top"})
    wrap = book.add_format({"text_wrap": True, "valign": "top"})
    date = book.add_format({"num_format": "d mmm yyyy hh:mm", "valign": "top", "align": "left"})

    sheet.merge_range(0, 0, 0, len(WIDTHS) - 1, "Circuits quiz – class 7B", title)
    sheet.write_string(1, 0, "Ms Rivera · Thursday 12 March 2026 · 4 questions, 2 points each", aside)
    sheet.set_row(0, 28)
    sheet.set_row(HEADER_ROW, 48)
    for column, (text, width) in enumerate(zip(_headers(), WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(HEADER_ROW, column, text, head)
    for row, student in enumerate(students, HEADER_ROW + 1):
        sheet.set_row(row, _height_points(student.answers))
        sheet.write_string(row, 0, student.id, top)
        sheet.write_string(row, 1, student.name, top)
        sheet.write_datetime(row, 2, student.submitted, date)
        for column, answer in zip(ANSWER_COLUMNS, student.answers, strict=True):
            # Never `write`: an answer that starts with "=" is still a text.
            sheet.write_string(row, column, answer, wrap) if answer else sheet.write_blank(
                row, column, None, wrap
            )
        sheet.write_formula(row, WORDS_COLUMN, _word_count(row), top, len(student.answers[0].split()))
        if student.id == LATE_STUDENT:
            sheet.write_comment(
                row, 2, "Was ill on Thursday, wrote it on Friday before school.", {"author": "Ms Rivera"}
            )
    last = HEADER_ROW + len(students)
    sheet.autofilter(HEADER_ROW, 0, last, len(WIDTHS) - 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.freeze_panes(HEADER_ROW + 1, 2)
    _add_chart(book, sheet, last)
    sheet.insert_image(
        20,
        len(WIDTHS) + 1,
        "circuit.png",
        {"image_data": BytesIO(circuit_png()), "description": "Bulb and battery"},
    )
    _add_notes(book.add_worksheet("Class notes"), title, wrap)
    book.close()


def write_table(students: Sequence[Student], target: Path) -> None:
    """Write the same class as a form would download it: commas, UTF-8 with its mark, no title rows."""
    with target.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([text for column, text in enumerate(_headers()) if column != WORDS_COLUMN])
        for student in students:
            writer.writerow(
                [student.id, student.name, f"{student.submitted:%Y-%m-%d %H:%M}", *student.answers]
            )


def write_expected(students: Sequence[Student], target: Path) -> None:
    """Write what a careful teacher gave: a row for each answer of the workbook that says anything."""
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["cell", "item_id", "points", "response"])
        for row, student in enumerate(students, HEADER_ROW + 1):
            for column, item, answer, points in zip(
                ANSWER_COLUMNS, QUESTIONS, student.answers, student.points, strict=True
            ):
                if points is not None:
                    writer.writerow([xl_rowcol_to_cell(row, column), item, points, answer])


def circuit_png(width: int = 240, height: int = 150) -> bytes:
    """Draw a bulb, a battery and an open switch as a grey PNG of ``width`` x ``height`` pixels."""
    far = _distance_to_circuit()
    rows = (bytes(_shade(far(x + 0.5, y + 0.5)) for x in range(width)) for y in range(height))
    raw = b"".join(b"\0" + row for row in rows)
    # One stored block, because packed bytes depend on the version of zlib.
    body = b"\x78\x01\x01" + struct.pack("<HH", len(raw), len(raw) ^ 0xFFFF) + raw
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", body + struct.pack(">I", zlib.adler32(raw))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )


def main(folder: Path) -> None:
    """Write the three files into ``folder``."""
    students = read_class()
    write_workbook(students, folder / WORKBOOK)
    write_table(students, folder / TABLE)
    write_expected(students, folder / EXPECTED)


def _student(rows: Sequence[dict[str, str]]) -> Student:
    by_item = {row["item_id"]: row for row in rows}
    return Student(
        rows[0]["student_id"],
        rows[0]["name"],
        datetime.strptime(rows[0]["submitted"], "%Y-%m-%d %H:%M"),
        tuple(by_item[item]["response"] for item in QUESTIONS),
        tuple(int(points) if (points := by_item[item]["points"]) else None for item in QUESTIONS),
    )


def _headers() -> list[str]:
    first, *others = QUESTIONS.values()
    return ["Student ID", "Name", "Submitted", first, "Words in 1", *others]


def _height_points(answers: Iterable[str]) -> int:
    """Return the height of a row that shows its longest answer, wrapped, up to what Excel allows."""
    lines = max(ceil(len(answer) / LETTERS_PER_LINE) for answer in answers)
    return min(409, 15 * max(1, lines))


def _word_count(row: int) -> str:
    cell = f"TRIM({xl_rowcol_to_cell(row, ANSWER_COLUMNS[0])})"
    return f'=IF(LEN({cell})=0,0,LEN({cell})-LEN(SUBSTITUTE({cell}," ",""))+1)'


def _add_chart(book: xlsxwriter.Workbook, sheet: Worksheet, last: int) -> None:
    chart = book.add_chart({"type": "column"})
    first = HEADER_ROW + 1
    chart.add_series(
        {
            "name": "Words in answer 1",
            "categories": ["Answers", first, 1, last, 1],
            "values": ["Answers", first, WORDS_COLUMN, last, WORDS_COLUMN],
            "fill": {"color": "#1F5FBF"},
        }
    )
    chart.set_title({"name": "Who wrote how much?"})
    chart.set_legend({"none": True})
    sheet.insert_chart(HEADER_ROW + 1, len(WIDTHS) + 1, chart)


def _add_notes(sheet: Worksheet, title: object, wrap: object) -> None:
    sheet.set_column(0, 0, 90)
    lines = (
        "Lab 2 was free, so everybody had a battery, two bulbs and a switch on the table.",
        "We say “path” and “gap”. Whoever writes “closed circuit” has not used the words of the unit.",
        "Jack left early. Leah wrote it on Friday.",
        "Next week: two branches. Bring the spare 1.5 V batteries.",
    )
    sheet.write_string(0, 0, "Notes for 7B", title)
    for row, line in enumerate(lines, 2):
        sheet.write_string(row, 0, line, wrap)


def _distance_to_circuit() -> Callable[[float, float], float]:
    """Return a function that measures from a point to the nearest line of the drawing, in pixels."""
    bulb, radius, arm = (120.0, 30.0), 17.0, 17.0 * 0.7071
    loop = [
        (103, 30, 30, 30), (30, 30, 30, 120), (30, 120, 110, 120),
        (130, 120, 210, 120), (210, 120, 210, 95), (210, 55, 210, 30), (210, 30, 137, 30),
    ]  # fmt: skip
    battery = [(110, 104, 110, 136), (130, 112, 130, 128)]
    switch = [(210, 95, 232, 62)]
    cross = [
        (bulb[0] - arm, bulb[1] - arm, bulb[0] + arm, bulb[1] + arm),
        (bulb[0] - arm, bulb[1] + arm, bulb[0] + arm, bulb[1] - arm),
    ]
    lines = [*loop, *battery, *switch, *cross]

    def far(x: float, y: float) -> float:
        ring = abs(hypot(x - bulb[0], y - bulb[1]) - radius)
        return min(ring, _nearest(x, y, lines))

    return far


def _nearest(x: float, y: float, lines: Iterable[tuple[float, float, float, float]]) -> float:
    found = float("inf")
    for x1, y1, x2, y2 in lines:
        along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)
        along = min(1.0, max(0.0, along))
        found = min(found, hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)))
    return found


def _shade(distance: float) -> int:
    """Return the grey of a pixel at a distance from a line 2.4 pixels wide, with a soft edge of one pixel."""
    covered = min(1.0, max(0.0, 1.7 - distance))
    return round(255 - 215 * covered)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SOURCE.parent)
