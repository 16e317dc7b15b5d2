"""How the trainer says what it is doing."""

from collections.abc import Callable

Progress = Callable[[str], None]
"""Takes one line. A line that says “3 of 40” also says how far the present step is."""


def quiet(_line: str) -> None:
    """Report progress to nobody."""
