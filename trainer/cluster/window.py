"""Hand out work a little ahead of the workers and no further, so that memory does not grow with it."""

import time
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Any, TypeVar

from distributed import Client, Future, as_completed

T = TypeVar("T")

_LOOK_S = 2.0
"""How often the workers are counted, which may come and go."""


def in_window(
    client: Client, submit: Callable[[T], Future[Any]], jobs: Iterable[T], ahead: int
) -> Iterator[tuple[T, Future[Any]]]:
    """Submit ``jobs`` and yield each with its finished future, in the order in which they finish.

    Args:
        client: Whose workers do them.
        submit: Hands out one.
        jobs: Asked for the next one when there is room for it.
        ahead: Jobs under way for each thread of the workers.
    """
    running: dict[Hashable, T] = {}
    finished = as_completed()
    counted, limit = 0.0, 0
    for job in jobs:
        if time.monotonic() - counted > _LOOK_S:
            limit = ahead * max(1, sum(client.nthreads().values()))
            counted = time.monotonic()
        future = submit(job)
        running[future.key] = job
        finished.add(future)
        del future  # or its result would be kept until the next job
        while len(running) >= limit:
            yield _next(finished, running)
    while running:
        yield _next(finished, running)


def _next(finished: as_completed, running: dict[Hashable, T]) -> tuple[T, Future[Any]]:
    future = next(finished)
    return running.pop(future.key), future
