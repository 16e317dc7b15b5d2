"""How far to trust the probabilities: one temperature an item, drawn towards that of all items."""

import numpy as np

from grader_app.bundle import probabilities
from trainer.data import FloatArray, IntArray

_TEMPERATURES = np.exp(np.linspace(-1.2, 1.6, 57))
_PRIOR = 20.0
"""Weight of the pull towards the temperature of all items, and of theirs towards 1, in log-likelihood."""


def fit_temperatures(logits: FloatArray, human: IntArray, item: IntArray, items: int) -> list[float]:
    """Return the temperature of each item that makes its human levels most likely (Guo et al. 2017).

    Args:
        logits: (responses, most levels), those an item does not have at the bottom of the scale.
        human: (responses,), human levels.
        item: (responses,), places of their items.
        items: How many items there are; one without responses gets the temperature of all.
    """
    losses = _losses(logits, human)
    everywhere = (losses.sum(0) + _pull(1.0)).argmin()
    pull = _pull(float(_TEMPERATURES[everywhere]))
    return [float(_TEMPERATURES[(losses[item == place].sum(0) + pull).argmin()]) for place in range(items)]


def _losses(logits: FloatArray, human: IntArray) -> FloatArray:
    """Return the negative log-likelihood of the human levels: (responses, temperatures)."""
    rows = np.arange(len(human))
    return np.stack([-np.log(probabilities(logits, t)[rows, human] + 1e-12) for t in _TEMPERATURES], axis=1)


def _pull(towards: float) -> FloatArray:
    return np.asarray(_PRIOR * (np.log(_TEMPERATURES) - np.log(towards)) ** 2)
