"""Workers: processes on this machine, or those of a scheduler somewhere else."""

import logging
import traceback
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import dask
from distributed import Client, Future, LocalCluster, Security
from distributed.scheduler import KilledWorker

from trainer.data import DataError
from trainer.progress import Progress

T = TypeVar("T")

ATTEMPTS = 3
"""How often work is tried that fails, or whose worker dies."""

_CONNECT_S = 20


@dataclass(frozen=True, slots=True)
class Workers:
    """Where work is done.

    ``scheduler`` is an address such as ``tls://host:8786``; when empty, ``count`` processes of one thread are
    started here (0: one a core), each with at most ``memory`` (``2GiB``; a fair share when empty). The three
    files are needed for ``tls://`` only.
    """

    scheduler: str = ""
    count: int = 0
    memory: str = "auto"
    tls_ca: str = ""
    tls_certificate: str = ""
    tls_key: str = ""


@contextmanager
def connect(workers: Workers, progress: Progress) -> Iterator[Client]:
    """Yield a client of the workers; those started here end with it.

    Raises:
        DataError: ``cluster`` when the scheduler cannot be reached.
    """
    settings = {
        # A shipped set of some hundred kilobytes is no mistake.
        "distributed.admin.large-graph-warning-threshold": "512MiB",
        # No page about tasks and logs is served.
        "distributed.scheduler.http.routes": [],
        "distributed.worker.http.routes": [],
        # Or the last thousand messages to each worker stay in memory, and with them what they carried.
        "distributed.admin.low-level-log-length": 0,
    }
    with dask.config.set(settings):
        if workers.scheduler:
            with _distant(workers, progress) as client:
                progress(f"Using the workers of {workers.scheduler}")
                yield client
        else:
            with _local(workers) as client:
                found = client.scheduler_info(n_workers=-1)["workers"].values()
                memory = min(int(worker["memory_limit"]) for worker in found) / 2**30
                progress(f"Started {len(found)} worker processes here, each with at most {memory:.1f} GiB")
                yield client


@contextmanager
def _local(workers: Workers) -> Iterator[Client]:
    # A scheduler runs whatever it is sent, as the user who started it: the other users of this machine are
    # kept out by keys that exist in memory only.
    with (
        LocalCluster(
            n_workers=workers.count or None,
            threads_per_worker=1,
            processes=True,
            memory_limit=workers.memory,
            host="127.0.0.1",
            protocol="tls://",
            security=Security.temporary(),
            dashboard_address="127.0.0.1:0",
            silence_logs=logging.CRITICAL,
            scheduler_kwargs={"dashboard": False, "allowed_failures": ATTEMPTS - 1},
            env={"TOKENIZERS_PARALLELISM": "false", "TQDM_DISABLE": "1"},
        ) as cluster,
        Client(cluster) as client,
    ):
        yield client


@contextmanager
def _distant(workers: Workers, progress: Progress) -> Iterator[Client]:
    security = None
    if workers.tls_ca or workers.tls_certificate or workers.tls_key:
        security = Security(
            tls_ca_file=workers.tls_ca,
            tls_client_cert=workers.tls_certificate,
            tls_client_key=workers.tls_key,
            require_encryption=True,
        )
    try:
        client = Client(workers.scheduler, timeout=_CONNECT_S, security=security)
    except (OSError, ValueError, TypeError, RuntimeError) as error:
        raise DataError(
            f"The scheduler {workers.scheduler} does not answer ({type(error).__name__}).",
            hint="Check its address (tcp://host:8786 or tls://host:8786), that it runs, and its TLS files.",
            code="cluster",
        ) from error
    with client:
        if not client.nthreads():
            progress("No worker has joined it yet; waiting for one")
        yield client


class WorkError(Exception):
    """Stands for any exception on a worker: its kind and place, not its words, which may quote an answer."""


@contextmanager
def wordless() -> Iterator[None]:
    """Turn what is raised inside into a WorkError, since workers log the words of exceptions."""
    try:
        yield
    except Exception as error:
        frame = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{Path(frame.filename).name} line {frame.lineno}"
        raise WorkError(f"{type(error).__name__} in {place}") from None


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no result: a sentence that does not repeat what the work was about."""

    sentence: str


def result_of(future: Future[T]) -> T | Failure:
    """Return the result of a finished future, or why there is none.

    Raises:
        DataError: ``cluster`` when nothing failed but the connection is gone.
    """
    try:
        return future.result()
    except CancelledError as error:
        raise DataError(
            "The connection to the scheduler is lost.",
            hint="Start it again if it ended, and give the same command: what is finished is kept.",
            code="cluster",
        ) from error
    except KilledWorker as error:
        ended = error.allowed_failures + 1
        return Failure(f"It ended {ended} workers, one after another; too little memory is the usual reason.")
    except Exception as error:
        kind = str(error) if isinstance(error, WorkError) else type(error).__name__
        return Failure(f"It failed {ATTEMPTS} times with an unexpected {kind}.")
