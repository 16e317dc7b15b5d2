"""Predictions kept on disk, so that an interrupted run goes on where it stopped."""

import hashlib
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.distillation.corpora import ROOT, FloatArray

RUNS = ROOT / "runs"


Made = tuple[FloatArray, int, str]
"""Probabilities (test rows, detailed labels), parameters and a note."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What a model said of all test rows of a corpus: (test rows, detailed labels), NaN where it cannot read.

    ``seconds`` is the time its fitting took on one core of whatever machine it ran on.
    """

    probabilities: FloatArray
    parameters: int
    seconds: float
    note: str = ""


def digest(*settings: object) -> str:
    """Return 12 hexadecimal digits that differ when any setting does."""
    return hashlib.sha256(json.dumps(settings, sort_keys=True, default=str).encode("utf-8")).hexdigest()[:12]


def keep(
    corpus: str,
    model: str,
    seed: int,
    settings: Mapping[str, Any],
    make: Callable[[], tuple[FloatArray, int, str]],
) -> Kept:
    """Return the kept predictions of a model, made first by ``make`` (probabilities, parameters, note)."""
    path = place(corpus, model, seed, settings)
    if not path.exists():
        start = time.perf_counter()
        probabilities, parameters, note = make()
        seconds = time.perf_counter() - start
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".part.npz")
        np.savez(unfinished, probabilities=probabilities, parameters=parameters, seconds=seconds, note=note)
        unfinished.replace(path)
        print(f"{corpus} {model} seed {seed}: {seconds:.0f} s {note}", flush=True)
    return read(path)


def place(corpus: str, model: str, seed: int, settings: Mapping[str, Any]) -> Path:
    """Return where the predictions of a model are kept; other settings have another file."""
    return RUNS / "tables" / corpus / f"{model}-{digest(settings)}-{seed}.npz"


def read(path: Path) -> Kept:
    """Read kept predictions."""
    with np.load(path) as found:
        return Kept(
            found["probabilities"], int(found["parameters"]), float(found["seconds"]), str(found["note"])
        )
