"""How a command ends."""

DONE = 0
PROBLEM = 3
DIFFERS = 4
SOME = 5


def of(failed: int, total: int) -> int:
    """Return how a command about ``total`` things ends when ``failed`` of them could not be dealt with."""
    if not failed:
        return DONE
    return PROBLEM if failed == total else SOME
