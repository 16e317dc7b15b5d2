"""The student's vocabulary: the pieces of the encoder's vocabulary that the training answers use."""

import json
import string
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from grader_app.bundle import Encoder

PAD, UNKNOWN = "[PAD]", "[UNK]"
_PREFIX = "##"
# Every word can be spelled with these, so that a misspelling becomes pieces and not one unknown token.
_SPELLING = string.ascii_lowercase + string.digits
_ALONE = _SPELLING + string.punctuation
_EVERYTHING = 2**31


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A student's tokenizer and where its embedding starts.

    ``tokenizer_json`` is what the bundle carries; ``embedding`` is (tokens, width), row order of the ids.
    """

    tokenizer_json: bytes
    embedding: npt.NDArray[np.float32]


def make_vocabulary(
    texts: Sequence[str],
    pieces: Mapping[str, int],
    vectors: npt.NDArray[np.float32],
    *,
    min_count: int,
    width: int,
    most: int | None = None,
) -> Vocabulary:
    """Choose the pieces that ``texts`` use and project their vectors to ``width``.

    Args:
        texts: Training answers; nothing else may shape the vocabulary.
        pieces: WordPiece vocabulary of a large encoder, piece -> row of ``vectors``.
        vectors: (pieces, any width), the encoder's token embeddings.
        min_count: How often a piece must occur to be kept; rarer ones are spelled with shorter pieces.
        width: Width of the student's embedding.
        most: How many tokens there may be at most; the rarest pieces go, those that spell stay.
    """
    full = [PAD, UNKNOWN, *(piece for piece in sorted(pieces) if piece not in (PAD, UNKNOWN))]
    counts: Counter[int] = Counter()
    for encoding in Encoder(tokenizer_json(full), _EVERYTHING).encode(texts):
        counts.update(encoding.ids)
    spelling = {*_ALONE, *(_PREFIX + character for character in _SPELLING)}
    # In the order of their counts, ties by their id: the same answers give the same vocabulary.
    ranked = sorted(counts, key=lambda token: (-counts[token], token))
    used = [full[token] for token in ranked if counts[token] >= min_count and token > 1]
    used = [piece for piece in used if piece not in spelling]
    room = len(used) if most is None else max(0, most - len(spelling) - 2)
    chosen = [PAD, UNKNOWN, *sorted({*used[:room], *spelling})]
    rows = np.array([pieces.get(piece, -1) for piece in chosen])
    embedding = np.zeros((len(chosen), width), dtype=np.float32)
    known = rows >= 0
    embedding[known] = _project(vectors[rows[known]], width)
    embedding[0] = 0.0
    return Vocabulary(tokenizer_json(chosen), embedding)


def tokenizer_json(tokens: Sequence[str]) -> bytes:
    """Return a tokenizer file with ``tokens`` in the order of their ids; [PAD] is 0 and [UNK] is 1."""
    tree: dict[str, Any] = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [],
        "normalizer": {
            "type": "Sequence",
            "normalizers": [
                {"type": "NFKC"},
                {
                    "type": "BertNormalizer",
                    "clean_text": True,
                    "handle_chinese_chars": True,
                    "strip_accents": True,
                    "lowercase": True,
                },
            ],
        },
        "pre_tokenizer": {"type": "BertPreTokenizer"},
        "post_processor": None,
        "decoder": None,
        "model": {
            "type": "WordPiece",
            "unk_token": UNKNOWN,
            "continuing_subword_prefix": _PREFIX,
            "max_input_chars_per_word": 100,
            "vocab": {token: index for index, token in enumerate(tokens)},
        },
    }
    return json.dumps(tree, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def _project(vectors: npt.NDArray[np.float32], width: int) -> npt.NDArray[np.float32]:
    """Return the first principal components, scaled to half a unit of spread; zeros beyond the rank."""
    centred = (vectors - vectors.mean(0)).astype(np.float64)
    left, scale, right = np.linalg.svd(centred, full_matrices=False)
    # The sign of a component is arbitrary: fixed, so that the same data gives the same bundle.
    signs = np.sign(right[np.arange(len(right)), np.abs(right).argmax(1)])
    components = (left * scale * signs)[:, :width]
    # Turned at random, so that each head of the student starts with its own view of all components.
    turn, _ = np.linalg.qr(np.random.default_rng(0).normal(size=(components.shape[1],) * 2))
    components = components @ turn
    projected = np.zeros((len(vectors), width), dtype=np.float32)
    projected[:, : components.shape[1]] = components / (2 * components.std() + 1e-12)
    return projected
