import pytest

from grader_app.bundle import is_blank


@pytest.mark.parametrize("text", ["", "  ", "\u00a0\u200b", "-", "—", "...", "?", "N/A", "n/a", "EX", "\n\t"])
def test_blank(text: str) -> None:
    assert is_blank(text)


@pytest.mark.parametrize("text", ["+", "0", "👍", "a", "∞", "no", "∅ path", "=3"])
def test_not_blank(text: str) -> None:
    assert not is_blank(text)
