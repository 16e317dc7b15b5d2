"""Text to token ids and back to characters: the one place, so training and scoring cannot drift."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from grader_app.bundle.manifest import damaged

_SURROGATE = re.compile("[\ud800-\udfff]")
_CHUNK = re.compile(r"\S+")
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
_REMEMBERED_CHUNKS = 20_000

IntArray = npt.NDArray[np.int64]


class Word(NamedTuple):
    """A word of an answer: its character span, and the positions of its tokens. Light: there are so many."""

    start: int
    end: int
    tokens: range


@dataclass(frozen=True, slots=True)
class Encoding:
    """One encoded answer.

    ``ids`` are its tokens, cut to the bundle's limit; ``truncated`` says that there were more. ``words``
    point into the text as given; punctuation belongs to none, and words beyond the limit are left out. An
    answer without a single token is encoded as one unknown token, so every model sees at least one.
    """

    ids: tuple[int, ...]
    words: tuple[Word, ...] = ()
    truncated: bool = False


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
        # What stands between two spaces is encoded alike wherever it stands, and a class uses the same words
        # again and again: remembering them makes encoding several times faster.
        self._encode_chunk = lru_cache(maxsize=_REMEMBERED_CHUNKS)(self._tokenize)
        self.vocabulary_size = int(self._tokenizer.get_vocab_size())

    def encode(self, texts: Sequence[str]) -> list[Encoding]:
        """Encode answers; the result is in the order of ``texts``."""
        # One character for one, so that offsets still point into the text as given.
        return [self._encode(_SURROGATE.sub("\ufffd", text)) for text in texts]

    def _encode(self, text: str) -> Encoding:
        ids: list[int] = []
        found: list[Word] = []
        for match in _CHUNK.finditer(text):
            chunk = self._encode_chunk(match[0])
            shift, done = match.start(), len(ids)
            ids += chunk.ids
            found += [
                Word(start + shift, end + shift, range(tokens.start + done, tokens.stop + done))
                for start, end, tokens in chunk.words
            ]
        most = self._max_tokens
        if len(ids) > most:
            return Encoding(
                tuple(ids[:most]), tuple(w for w in found if w.tokens.stop <= most), truncated=True
            )
        return Encoding(tuple(ids) or (self._unknown,), tuple(found))

    def _tokenize(self, chunk: str) -> Encoding:
        encoding = self._tokenizer.encode(chunk)
        return Encoding(tuple(encoding.ids), tuple(words(chunk, encoding.offsets)))


def pad(encodings: Sequence[Encoding]) -> tuple[IntArray, IntArray]:
    """Stack encodings into ``ids`` and ``mask``, both (batch, tokens of the longest); 0 where padded."""
    longest = max(len(encoding.ids) for encoding in encodings)
    ids = np.zeros((len(encodings), longest), dtype=np.int64)
    mask = np.zeros_like(ids)
    for row, encoding in enumerate(encodings):
        ids[row, : len(encoding.ids)] = encoding.ids
        mask[row, : len(encoding.ids)] = 1
    return ids, mask


def words(text: str, offsets: Sequence[tuple[int, int]]) -> list[Word]:
    """Return the words of ``text`` with the tokens inside each; ``offsets`` are the tokens' character spans.

    Punctuation belongs to no word, and words without a token are left out.
    """
    found: list[Word] = []
    position, count = 0, len(offsets)
    for match in _WORD.finditer(text):
        start, end = match.span()
        while position < count and offsets[position][1] <= start:
            position += 1
        first = position
        while position < count and offsets[position][0] < end:
            position += 1
        if position > first:
            found.append(Word(start, end, range(first, position)))
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
