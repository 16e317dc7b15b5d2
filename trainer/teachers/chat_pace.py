"""When the next request may be sent: a limit of our own, and the server's wishes."""

import asyncio
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


class Pace:
    """Lets requests start no closer together than the limit allows, and none before a pause is over."""

    def __init__(self, per_minute: int) -> None:
        self._gap_s = 60 / per_minute if per_minute else 0.0
        self._next_s = 0.0

    async def turn(self) -> None:
        """Wait until a request may start."""
        clock = asyncio.get_running_loop().time
        while (wait_s := self._next_s - clock()) > 0:
            await asyncio.sleep(wait_s)
        self._next_s = clock() + self._gap_s

    def pause(self, seconds: float) -> None:
        """Let no request start for so long."""
        self._next_s = max(self._next_s, asyncio.get_running_loop().time() + seconds)


def retry_after_s(value: str) -> float:
    """Return the seconds a Retry-After header asks for, as a number or as a date; 0 for none or nonsense."""
    try:
        return max(0.0, float(value))
    except ValueError:
        pass
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return 0.0
    return max(0.0, (moment.astimezone(UTC) - datetime.now(UTC)).total_seconds())
