"""What a sentence encoder makes of each answer, in few numbers, for the student's embedding to match.

Matching inner states is as old as FitNets (Romero et al. 2015, arXiv 1412.6550). The encoder is read as it
comes, not as a teacher fine-tuned it: each fold has a teacher of its own, and the states of two fine-tuned
encoders have no axes in common, so that out-of-fold answers could not be matched in one space.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch

from trainer.fitting.batching import length_batches
from trainer.student.pretrained import load_pretrained

WIDTH = 32
_MOST_TOKENS, _BATCH = 128, 64

Vectors = npt.NDArray[np.float32]


def sentence_vectors(model: str, texts: Sequence[str]) -> Vectors:
    """Return the mean of the last states of ``model`` over each text's tokens: (texts, its width)."""
    from transformers import AutoModel, AutoTokenizer  # noqa: PLC0415 - takes seconds to import

    tokenizer, encoder = load_pretrained(AutoTokenizer, model), load_pretrained(AutoModel, model).eval()
    most = min(_MOST_TOKENS, encoder.config.max_position_embeddings)
    encoded = [tokenizer(text, truncation=True, max_length=most).input_ids for text in texts]
    vectors = np.zeros((len(texts), encoder.config.hidden_size), dtype=np.float32)
    for rows in length_batches([len(ids) for ids in encoded], _BATCH, None):
        batch = tokenizer.pad({"input_ids": [encoded[row] for row in rows]}, return_tensors="pt")
        with torch.inference_mode():
            states = encoder(**batch).last_hidden_state
        real = batch["attention_mask"].unsqueeze(2)
        vectors[rows] = ((states * real).sum(1) / real.sum(1)).numpy()
    return vectors


def principal(learnt: Vectors, others: Vectors) -> tuple[Vectors, Vectors]:
    """Return both in the first WIDTH principal components of ``learnt``; zeros beyond its rank."""
    mean = learnt.mean(0)
    _, _, components = np.linalg.svd(learnt - mean, full_matrices=False)
    axes = np.zeros((learnt.shape[1], WIDTH), dtype=np.float32)
    axes[:, : min(WIDTH, len(components))] = components[:WIDTH].T
    return (learnt - mean) @ axes, (others - mean) @ axes
