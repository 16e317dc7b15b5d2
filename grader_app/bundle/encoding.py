"""Text to token ids and back to characters: the one place, so training and scoring cannot drift."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from grader_app.bundle.manifest import damaged

_SURROGATE = re.compile("[\ud800-\udfff]")
_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")

# A tokenizer file is data that drives a large library: only what the trainer writes is let through, so
# that no pattern can run for ever and no padding value can exhaust the memory.
_ALLOWED: dict[str, frozenset[str]] = {
    "normalizer": frozenset({"Sequence", "NFKC", "BertNormalizer"}),
    "pre_tokenizer": frozenset({"BertPreTokenizer"}),
    "model": frozenset({"WordPiece"}),
    "decoder": frozenset({"WordPiece"}),
}
_MUST_BE_NULL = ("truncation", "padding", "post_processor")
_UNKNOWN = "[UNK]"
_MAX_VOCABULARY = 300_000
_MAX_WORD_CHARACTERS = 200

IntArray = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Encoding:
    """One encoded answer.

    ``ids`` and ``offsets`` (start, end in characters of the text as given) run over its tokens, cut to
    the bundle's limit; ``truncated`` says that there were more. An answer without a single token is
    encoded as one unknown token with an empty span, so every model sees at least one.
    """

    ids: tuple[int, ...]
    offsets: tuple[tuple[int, int], ...]
    truncated: bool


@dataclass(frozen=True, slots=True)
class Word:
    """A word of an answer: its character span, and the positions of its tokens."""

    start: int
    end: int
    tokens: tuple[int, ...]


class Encoder:
    """Encodes answers with a bundle's tokenizer.

    Raises:
        BundleError: ``damaged`` when the tokenizer is not one that the trainer writes.
    """

    def __init__(self, tokenizer_json: bytes, max_tokens: int) -> None:
        self._unknown = _check_tokenizer(tokenizer_json)
        try:
            self._tokenizer = Tokenizer.from_str(tokenizer_json.decode("utf-8"))
        except BaseException as error:  # a Rust panic is no Exception
            if isinstance(error, KeyboardInterrupt):
                raise
            raise damaged("its tokenizer cannot be loaded") from None
        self._max_tokens = max_tokens
        self.vocabulary_size = int(self._tokenizer.get_vocab_size())

    def encode(self, texts: Sequence[str]) -> list[Encoding]:
        """Encode answers; the result is in the order of ``texts``."""
        # One character for one, so that offsets still point into the text as given.
        cleaned = [_SURROGATE.sub("\ufffd", text) for text in texts]
        return [self._cut(encoding) for encoding in self._tokenizer.encode_batch(cleaned)]

    def _cut(self, encoding: Any) -> Encoding:
        ids: list[int] = encoding.ids
        if not ids:
            return Encoding((self._unknown,), ((0, 0),), truncated=False)
        most = self._max_tokens
        return Encoding(tuple(ids[:most]), tuple(encoding.offsets[:most]), truncated=len(ids) > most)


def pad(encodings: Sequence[Encoding]) -> tuple[IntArray, IntArray]:
    """Stack encodings into ``ids`` and ``mask``, both (batch, tokens of the longest); 0 where padded."""
    longest = max(len(encoding.ids) for encoding in encodings)
    ids = np.zeros((len(encodings), longest), dtype=np.int64)
    mask = np.zeros_like(ids)
    for row, encoding in enumerate(encodings):
        ids[row, : len(encoding.ids)] = encoding.ids
        mask[row, : len(encoding.ids)] = 1
    return ids, mask


def words(text: str, encoding: Encoding) -> list[Word]:
    """Return the words of ``text`` with the tokens that lie inside each; punctuation belongs to none.

    Words beyond the encoder's limit have no tokens and are left out.
    """
    found: list[Word] = []
    position, offsets = 0, encoding.offsets
    for match in _WORD.finditer(text):
        start, end = match.span()
        while position < len(offsets) and offsets[position][1] <= start:
            position += 1
        inside = []
        while position < len(offsets) and offsets[position][0] < end:
            inside.append(position)
            position += 1
        if inside:
            found.append(Word(start, end, tuple(inside)))
    return found


def _check_tokenizer(tokenizer_json: bytes) -> int:
    """Return the id of the unknown token, or refuse the tokenizer."""
    try:
        tree = json.loads(tokenizer_json)
        for key in _MUST_BE_NULL:
            _require(tree.get(key) is None)
        _require(not tree.get("added_tokens") or all(t["id"] < 16 for t in tree["added_tokens"]))
        for key, allowed in _ALLOWED.items():
            part = tree.get(key)
            _require(part is not None or key == "decoder")
            for component in _components(part):
                _require(component["type"] in allowed)
        model = tree["model"]
        _require(0 < len(model["vocab"]) <= _MAX_VOCABULARY and model["unk_token"] == _UNKNOWN)
        _require(0 < model["max_input_chars_per_word"] <= _MAX_WORD_CHARACTERS)
        _require(sorted(model["vocab"].values()) == list(range(len(model["vocab"]))))
        return int(model["vocab"][_UNKNOWN])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise damaged("its tokenizer is not one this program accepts") from None


def _components(part: Any) -> list[dict[str, Any]]:
    if part is None:
        return []
    nested = [inner for child in part.get("normalizers", []) for inner in _components(child)]
    return [part, *nested]


def _require(condition: bool) -> None:
    if not condition:
        raise ValueError
