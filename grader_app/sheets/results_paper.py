"""Sheets to write on, which remember what was written, and the few ways in which it is written."""

import math
import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import datetime
from io import BytesIO
from types import TracebackType
from typing import Any

import xlsxwriter

from grader_app import __version__
from grader_app.core.roster import Cell
from grader_app.sentences import ENGLISH, Sentence, Tongue
from grader_app.sheets.results import MAX_TEXT_UNITS, clean, fits, number

TEXT = "#1F2328"
QUIET = "#5B636D"
LINE = "#DEDDD8"
GROUND = "#F2F1EE"
ACCENT = "#1F5FBF"
LIGHT_ACCENT = "#BFD5F3"
DECIDED = "#1E7A46"
LOOK = "#8F5A00"
LIGHT_LOOK = "#FBEFD5"

_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_NAME = 31
_LINE_POINTS = 13.5
_TITLE_POINTS = 30.0
_LETTERS = 1.1
"""Letters in a width of 1, which is that of a figure in a larger size."""
_HIGHEST_POINTS = 409.0
"""Rows cannot be higher."""
_BODY: Mapping[str, object] = {"font_color": TEXT, "valign": "top", "font_size": 10}
_CELL: Mapping[str, object] = {**_BODY, "bottom": 1, "bottom_color": LINE}
_HEAD: Mapping[str, object] = {
    **_BODY, "bold": True, "bg_color": GROUND, "bottom": 1, "bottom_color": QUIET, "valign": "vcenter",
    "text_wrap": True,
}  # fmt: skip
_STYLES: Mapping[str, Mapping[str, object]] = {
    "title": {**_BODY, "font_size": 20, "bold": True, "valign": "vcenter"},
    "heading": {**_BODY, "font_size": 13, "bold": True},
    "plain": _BODY,
    "plain after": {**_BODY, "align": "left", "indent": 1},
    "prompt": {**_BODY, "text_wrap": True, "font_size": 11},
    "quiet": {**_BODY, "font_color": QUIET},
    "quiet right": {**_BODY, "font_color": QUIET, "align": "right"},
    "head": _HEAD,
    "head right": {**_HEAD, "align": "right"},
    "head after": {**_HEAD, "align": "left", "indent": 1},
    "text": {**_CELL, "text_wrap": True},
    "text after": {**_CELL, "text_wrap": True, "align": "left", "indent": 1},
    "link": {**_CELL, "font_color": ACCENT, "text_wrap": True},
    "number": {**_CELL, "num_format": "General"},
    "strong": {**_CELL, "bold": True},
    "mean": {**_CELL, "num_format": "0.00"},
    "percent": {**_CELL, "num_format": "0%"},
    "quiet cell": {**_CELL, "font_color": QUIET},
    "decided": {**_CELL, "font_color": DECIDED, "bold": True},
    "look": {**_CELL, "font_color": LOOK, "bg_color": LIGHT_LOOK},
    "foot": {**_CELL, "bold": True, "top": 1, "top_color": QUIET, "num_format": "0.00"},
    "foot percent": {**_CELL, "bold": True, "top": 1, "top_color": QUIET, "num_format": "0%"},
}


class Page:
    """One sheet, written cell by cell; rows and columns from 1. ``values`` is what must be read back."""

    def __init__(self, book: "Book", name: str) -> None:
        self.name = name
        self.book = book
        self.sheet: Any = book.file.add_worksheet(name)
        self.sheet.hide_gridlines(2)
        self.sheet.set_paper(9)
        self.sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
        self.sheet.set_footer("&L&8&F&C&8&A&R&8&P / &N")
        self.values: dict[tuple[int, int], str | float] = {}
        self.sheet.set_row(0, _TITLE_POINTS)
        self.rubric_columns = (0, 0)

    def text(self, row: int, column: int, text: str, style: str = "text", of: Cell | None = None) -> None:
        """Write text, never a formula or a link; what a cell cannot hold is reported. ``of``: its answer.

        A sentence of ours is written in the book's language.
        """
        text = self.book.tongue.say(text)
        cleaned = clean(text)
        if not fits(text):
            self.book.report(cleaned, of, self.name)
        if cleaned:
            self.values[row, column] = cleaned
            self.sheet.write_string(row - 1, column - 1, cleaned, self.book.style(style))
        else:
            self.values.pop((row, column), None)
            self.sheet.write_blank(row - 1, column - 1, None, self.book.style(style))

    def number(self, row: int, column: int, value: float | None, style: str = "number") -> None:
        """Write a number; None leaves the cell empty."""
        if value is None:
            self.text(row, column, "", style)
        else:
            self.values[row, column] = number(value)
            self.sheet.write_number(row - 1, column - 1, number(value), self.book.style(style))

    def formula(self, row: int, column: int, formula: str, value: float, style: str = "strong") -> None:
        """Write a formula of our own making, and its result."""
        self.values[row, column] = number(value)
        self.sheet.write_formula(row - 1, column - 1, formula, self.book.style(style), number(value))

    def merged_text(self, row: int, column: int, to: int, text: str, style: str) -> None:
        """Write text across some columns."""
        if to > column:
            self.sheet.merge_range(row - 1, column - 1, row - 1, to - 1, "", self.book.style(style))
        self.text(row, column, text, style)

    def link(self, row: int, column: int, text: str, page: "Page") -> None:
        """Write text that leads to another sheet."""
        name = page.name.replace("'", "''")
        self.text(row, column, text, "link")
        self.sheet.write_url(
            row - 1, column - 1, f"internal:'{name}'!A1", self.book.style("link"), clean(text)
        )

    def height(self, row: int, texts: Iterable[tuple[str, float]]) -> None:
        """Make a row high enough for texts in columns of these widths: not every program does it itself."""
        lines = max((_lines(text, width) for text, width in texts), default=1)
        if lines > 1:
            self.sheet.set_row(row - 1, min(_LINE_POINTS * lines + 2, _HIGHEST_POINTS))

    def widths(self, widths: Mapping[int, float]) -> None:
        """Set widths of columns, in characters."""
        for column, width in widths.items():
            self.sheet.set_column(column - 1, column - 1, width)

    def bars(self, row: int, count: int, column: int, most: float) -> None:
        """Draw each number of a column as a bar behind it; ``most`` fills the cell."""
        rule = {
            "type": "data_bar", "data_bar_2010": True, "bar_solid": True, "bar_color": LIGHT_ACCENT,
            "bar_border_color": LIGHT_ACCENT, "min_type": "num", "min_value": 0, "max_type": "num",
            "max_value": most or 1,
        }  # fmt: skip
        self._rule(row, count, column, rule)

    def shade(self, row: int, count: int, column: int, most: float) -> None:
        """Shade each number of a column: the nearer to ``most``, the darker."""
        rule = {
            "type": "2_color_scale", "min_color": "#FFFFFF", "max_color": LIGHT_ACCENT, "min_type": "num",
            "min_value": 0, "max_type": "num", "max_value": most or 1,
        }  # fmt: skip
        self._rule(row, count, column, rule)

    def _rule(self, row: int, count: int, column: int, rule: Mapping[str, object]) -> None:
        self.sheet.conditional_format(row - 1, column - 1, row + count - 2, column - 1, dict(rule))

    def as_table(self, head: int, count: int, width: int, keep_columns: int = 0) -> None:
        """Freeze the headers, let rows be filtered, and print that and nothing beside it."""
        self.sheet.freeze_panes(head, keep_columns)
        self.sheet.autofilter(head - 1, 0, head + count - 1, width - 1)
        self.sheet.repeat_rows(head - 1)
        self.sheet.print_area(0, 0, head + count, width - 1)
        self.on_one_page_across()

    def on_one_page_across(self) -> None:
        """Print lengthways, all columns on one page."""
        self.sheet.set_landscape()
        self.sheet.fit_to_pages(1, 0)

    def column_chart(self, row: int, count: int, names: int, counts: int, title: str = "") -> Any:
        """Return a chart of ``count`` bars: what stands in the column ``counts``, named by ``names``."""
        chart = self.book.file.add_chart({"type": "column"})
        first, last = row - 1, row + count - 2
        label = {"size": 9, "color": TEXT}
        chart.add_series(
            {
                "categories": [self.name, first, names - 1, last, names - 1],
                "values": [self.name, first, counts - 1, last, counts - 1],
                "fill": {"color": ACCENT},
                "gap": 40,
                "data_labels": {"value": True, "font": label},
            }
        )
        heading = {"name": clean(title)[:60], "name_font": {"size": 10, "bold": True, "color": TEXT}}
        chart.set_title({**heading, "overlay": False} if title else {"none": True})
        chart.set_legend({"none": True})
        chart.show_hidden_data()  # its counts stand beside rows that a filter may hide
        chart.set_x_axis({"num_font": label, "line": {"color": LINE}, "major_tick_mark": "none"})
        chart.set_y_axis({"visible": False, "major_gridlines": {"visible": False}, "min": 0})
        chart.set_chartarea({"border": {"none": True}, "fill": {"none": True}})
        return chart


class Book:
    """The workbook, and all that had to be changed in what was written into it."""

    def __init__(self, out: BytesIO, title: str, when: datetime, tongue: Tongue = ENGLISH) -> None:
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self.file: Any = xlsxwriter.Workbook(out, options)
        self.file.set_properties(
            {"title": clean(title), "comments": f"Offline Grader {__version__}", "created": when}
        )
        self.title = title
        self.when = when
        self.tongue = tongue
        self.pages: list[Page] = []
        self.changed: list[str] = []
        self._styles: dict[str, Any] = {}

    def __enter__(self) -> "Book":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.file.close()

    def page(self, name: str) -> Page:
        """Add a sheet; its name is made one that a workbook may have, and has not yet."""
        wish = _NOT_IN_NAMES.sub(" ", clean(self.tongue.say(name))).strip(" '")
        taken = {page.name.casefold() for page in self.pages}
        endings = ["", *(f" ({n})" for n in range(2, len(taken) + 3))]
        fitting = (_cut(wish, _LONGEST_NAME - len(ending)) + ending for ending in endings)
        page = Page(self, next(name for name in fitting if name.casefold() not in taken))
        self.pages.append(page)
        return page

    def style(self, name: str) -> Any:
        """Return a style by its name."""
        if name not in self._styles:
            self._styles[name] = self.file.add_format(dict(_STYLES[name]))
        return self._styles[name]

    def report(self, cleaned: str, of: Cell | None, page: str) -> None:
        """Remember that a text is not what it was."""
        where = Sentence("the sheet “{sheet}”", sheet=page)
        if of:
            where = Sentence("row {row} of the sheet “{sheet}”", row=str(of.row), sheet=of.sheet)
        if len(cleaned) > 16_000:
            told = Sentence(
                "A text of {where} was cut to {most} characters.", where=where, most=MAX_TEXT_UNITS
            )
        else:
            told = Sentence("A text of {where} was cleaned of what a cell cannot hold.", where=where)
        self.changed.append(told)


def _cut(name: str, length: int) -> str:
    """Return as much of a name as fits, in the units that spreadsheet programs count."""
    return name.encode("utf-16-le")[: 2 * length].decode("utf-16-le", "ignore").strip(" '")


def _lines(text: str, width: float) -> int:
    """Estimate, rather too high, how many lines a text takes; a letter of East Asia is as wide as two."""
    lines = 0
    for line in text.split("\n"):
        units = len(line) + sum(unicodedata.east_asian_width(letter) in "WF" for letter in line)
        lines += max(1, math.ceil(units / (_LETTERS * width)))
    return lines
