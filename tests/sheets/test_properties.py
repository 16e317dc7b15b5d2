import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader_app.core.roster import column_letters
from grader_app.sheets import scored_csv
from grader_app.sheets.delimited import parse
from grader_app.sheets.number_format import BUILT_IN, general, show
from grader_app.sheets.results import Block, clean
from grader_app.sheets.scan import column_of, row_of
from grader_app.sheets.splice import NewCell, splice
from grader_app.sheets.survey import survey
from grader_app.sheets.xlsx import read_tables
from tests.sheets.handmade import parts, sheet, text_row, zipped

ANYTHING = st.text(st.characters(exclude_categories=()), max_size=60)
"""Any text at all: half characters, control characters, what only looks like an escape."""
TRICKY = st.one_of(
    ANYTHING,
    st.lists(st.sampled_from(["_x", "000D", "005F", "_", "\r", "\n", "=", "'", '"', "<", "&"])).map("".join),
)
ROWS = text_row(1, "a", "b") + text_row(2, "c")


@given(st.integers(1, 16_384), st.integers(1, 1_048_576))
def test_addresses_are_read_as_they_are_written(column, row) -> None:
    address = f"{column_letters(column)}{row}"
    assert (column_of(address), row_of(address)) == (column, row)


@given(st.text(max_size=8))
def test_no_address_is_beyond_reading(text) -> None:
    assert column_of(text) >= 0


@given(TRICKY, st.floats(-1e15, 1e15))
def test_any_text_and_number_comes_back_from_a_spliced_sheet(text, number) -> None:
    text = clean(text)
    content = sheet(ROWS).encode()
    found = survey([content], header_row=1, rows={1, 2})
    spliced = splice(content, found, {(1, 3): NewCell(text), (2, 3): NewCell(number)})
    (table,), _ = read_tables(zipped(parts(spliced)))
    assert table.text(1, 3) == text
    assert table.text(2, 3) == general(number)
    assert (table.text(1, 1), table.text(1, 2), table.text(2, 1)) == ("a", "b", "c")


@given(st.lists(st.lists(TRICKY, min_size=2, max_size=4), min_size=1, max_size=6), st.sampled_from(",;\t|"))
def test_python_and_we_read_the_same_fields(rows, separator) -> None:
    out = io.StringIO()
    rows = [[clean(text).replace("\x00", "").replace("\ufeff", "") for text in row] for row in rows]
    csv.writer(out, delimiter=separator, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(rows)
    data = f"sep={separator}\r\n{out.getvalue()}".encode()
    assert [list(record.fields) for record in parse(data).records] == rows


@given(st.binary(max_size=300))
def test_any_bytes_survive_being_parsed(data) -> None:
    file = parse(data)
    assert file.bom + file.text.encode(file.encoding) == data


@given(TRICKY, st.floats(0, 100))
def test_no_added_field_starts_a_formula(note, score) -> None:
    block = Block(2, ("a – score", "b", "c", note or "x"), {2: (score, note, None, note)})
    data = b"id,answer\n1,=student wrote this\n"
    copy, _ = scored_csv.scored_copy(data, 1, (block,))
    for record in parse(copy).records:
        for field in record.fields[2:]:
            assert not field.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "\x00"))
    assert copy.startswith(b"id,answer,")
    assert b"\n1,=student wrote this," in copy


@given(st.lists(st.tuples(TRICKY, TRICKY), max_size=4))
def test_no_field_of_the_audit_starts_a_formula(rows) -> None:
    data = scored_csv.audit_file([(clean(a), clean(b)) for a, b in rows])
    for row in csv.reader(io.StringIO(data.decode("utf-8-sig").replace("\x00", "?"), newline="")):
        assert not any(field.startswith(("=", "+", "-", "@", "\t", "\r")) for field in row)


@given(
    st.floats(),
    st.one_of(
        st.sampled_from(sorted(BUILT_IN.values())), st.text('0#?.,%/E+-;[]"hmsdy@_*\\$<>= AMPG', max_size=12)
    ),
)
@settings(max_examples=400)
def test_any_number_under_any_format_has_a_text(value, code) -> None:
    assert isinstance(show(value, code), str)


@given(TRICKY)
def test_cleaning_twice_is_cleaning_once(text) -> None:
    once = clean(text)
    assert clean(once) == once
    once.encode()


@pytest.mark.parametrize("units", [32_766, 32_767, 32_768])
def test_text_is_cut_at_what_a_cell_holds(units) -> None:
    assert len(clean("a" * units)) == min(units, 32_767)
