import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader_app.sheets.date_format import serial_of
from grader_app.sheets.number_format import general, show


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0, "0"),
        (-0.0, "0"),
        (12.0, "12"),
        (123456789012345.0, "123456789012345"),
        (1e15, "1E+15"),
        (-1e20, "-1E+20"),
        (0.1 + 0.2, "0.3"),
        (1 / 3, "0.333333333"),
        (-2 / 3, "-0.666666667"),
        (12345.678901234, "12345.6789"),
        (1234567890.55, "1234567891"),
        (12345678901.5, "12345678902"),
        (123456789012.5, "1.23457E+11"),
        (0.00001, "0.00001"),
        (0.0000123456, "1.23456E-05"),
        (1e-10, "1E-10"),
        (float("inf"), "#NUM!"),
    ],
)
def test_plain_numbers(value, shown) -> None:
    assert general(value) == shown


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        (-5, "0;(0)", "(5)"),
        (0, '0;(0);"zero"', "zero"),
        (-5, '[<0]"minus" 0;0', "minus 5"),
        (5, "[>9]0", "5"),
        (5, ";;;", ""),
        (5, "", ""),
        (0.75, "# ?/8", "6/8"),
        (2, "# ?/?", "2"),
        (0.999, "# ?/?", "1"),
        (1.5, "?/?", "3/2"),
        (0.00999, "0.0E+0", "1.0E-2"),
        (99999, "##0.0E+0", "100.0E+3"),
        (0, "0.0E+0", "0.0E+0"),
        (999.96, "0.0E+0", "1.0E+3"),
        (1.5, "0.0?", "1.5"),
        (1.5, "0.?0", "1.50"),
        (-1.25, "0.0", "-1.3"),
        (3, "@", "3"),
        (3, '@" pts"', "3 pts"),
        (-1, "yyyy", "-1"),
        (60, "d mmmm yyyy", "29 February 1900"),
        (60, "dd", "29"),
        (59, "d.m.yy", "28.2.00"),
        (61, "ddd d mmmmm", "Thu 1 M"),
        (45292.5, "h:mm A/P", "12:00 P"),
        (45292.0, "h AM/PM", "12 AM"),
        (1.75, "[mm]", "2520"),
        (1.75, "[ss]", "151200"),
        (0.0625, "mm:ss", "30:00"),
        (45292, "mm/dd", "01/01"),
        (45292, '"on" dddd\\, e', "on Monday, 2024"),
        (45292, "*-d_)", "1"),
        (123.456, "0.0,", "0.1"),
        (1234567, "#,##0.0,,", "1.2"),
        (7, "00-00", "00-07"),
        (5, "????", "5"),
    ],
)
def test_numbers_under_a_format(value, code, shown) -> None:
    assert show(value, code) == shown


@pytest.mark.parametrize(
    ("iso", "since_1904", "serial"),
    [
        ("2024-01-01", False, 45292),
        ("2024-01-01T12:00:00Z", False, 45292.5),
        ("T06:00:00", False, 0.25),
        ("18:00", False, 0.75),
        ("1900-01-01", False, 1),
        ("1904-01-02", True, 1),
        ("soon", False, None),
    ],
)
def test_iso_dates_become_day_counts(iso, since_1904, serial) -> None:
    assert serial_of(iso, since_1904=since_1904) == serial


PIECES = [
    *(
        "0",
        "#",
        "?",
        ".",
        ",",
        "%",
        "/",
        "E+",
        "E-",
        "@",
        '"a"',
        '"',
        "\\",
        "_",
        "*",
        ";",
        "-",
        " ",
        "e",
        "g",
        "é",
    ),
    *("[Red]", "[$€-407]", "[", "[>5]", "[<=-1.5]", "[=x]", "[h]", "[mm]", "[ss]", "General", "AM/PM", "A/P"),
    *("y", "yyyy", "m", "mmm", "mmmmm", "d", "dddd", "h", "hh", "s", "ss", ".0", ".000", "." + "0" * 5_000),
]
NUMBERS = st.floats() | st.sampled_from([0, 60, 2958465.9999999, 2958465, 2957004, 1e15, 0.999999999, 1 / 3])


@given(NUMBERS, st.lists(st.sampled_from(PIECES), max_size=8).map("".join), st.booleans())
def test_every_number_has_a_text_under_every_format(value, code, since_1904) -> None:
    assert isinstance(show(value, code, since_1904=since_1904), str)
    assert "\n" not in general(value)


def test_the_end_of_all_dates() -> None:
    assert show(2958465.5, "yyyy-mm-dd") == "9999-12-31"
    assert show(2958465.9999999, "yyyy-mm-dd hh:mm") == general(2958465.9999999)
    assert show(2957003, "yyyy-mm-dd", since_1904=True) == "9999-12-31"
    assert show(2957004, "yyyy-mm-dd", since_1904=True) == "2957004"
