"""Answers as the student reads them in training: one long row of tokens, quick to blank and misspell."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from random import Random
from typing import Any

import numpy as np
import numpy.typing as npt

from grader_app.bundle import Encoder, Encoding
from trainer.data import FloatArray, IntArray, Span
from trainer.fitting.augmentation import misspell

_UNKNOWN = 1


@dataclass(frozen=True)
class Answers:
    """Answers cut into pieces, side by side: a piece is a word, or the tokens between two words.

    ``tokens`` (tokens,) are those of all pieces; ``pieces`` (pieces,) says how many each has; ``words``
    (pieces,) are the words, "" between two; ``saliency`` (pieces,) is the teacher's; ``counts`` (answers,)
    says how many pieces each answer has.
    """

    tokens: IntArray
    pieces: IntArray
    words: npt.NDArray[Any]
    saliency: FloatArray
    counts: IntArray

    def __len__(self) -> int:
        return len(self.counts)

    @cached_property
    def lengths(self) -> IntArray:
        """How many tokens each answer has: (answers,)."""
        ends = np.append(0, self.pieces.cumsum())
        lengths: IntArray = np.diff(ends[np.append(0, self.counts.cumsum())])
        return lengths

    @cached_property
    def token_saliency(self) -> FloatArray:
        """A piece's saliency in equal parts to its tokens: (tokens,)."""
        return np.repeat(self.saliency / self.pieces, self.pieces)

    @cached_property
    def starts(self) -> IntArray:
        """Where each answer's tokens begin: (answers,)."""
        return self.lengths.cumsum() - self.lengths

    def take(self, places: Sequence[int]) -> "Answers":
        """Return the answers at ``places``, in that order."""
        rows = np.asarray(places, dtype=np.int64)
        counts = self.counts[rows]
        pieces = ragged((self.counts.cumsum() - self.counts)[rows], counts)
        tokens = ragged((self.pieces.cumsum() - self.pieces)[pieces], self.pieces[pieces])
        return Answers(
            self.tokens[tokens], self.pieces[pieces], self.words[pieces], self.saliency[pieces], counts
        )

    def beside(self, other: "Answers") -> "Answers":
        """Return these answers and then ``other``'s."""
        return Answers(
            np.concatenate([self.tokens, other.tokens]),
            np.concatenate([self.pieces, other.pieces]),
            np.concatenate([self.words, other.words]),
            np.concatenate([self.saliency, other.saliency]),
            np.concatenate([self.counts, other.counts]),
        )

    def words_of(self) -> list[set[str]]:
        """Return the words of each answer, in lower case."""
        ends = self.counts.cumsum()
        return [
            {word.lower() for word in self.words[end - count : end] if word}
            for end, count in zip(ends.tolist(), self.counts.tolist(), strict=True)
        ]

    def padded(self, rows: Sequence[int]) -> tuple[IntArray, IntArray, npt.NDArray[np.float32]]:
        """Return ids, mask and saliency of ``rows``, each (rows, tokens); saliency sums to 1, or is 0."""
        places = np.asarray(rows, dtype=np.int64)
        lengths = self.lengths[places]
        real = np.arange(lengths.max()) < lengths[:, None]
        flat = ragged(self.starts[places], lengths)
        ids = np.zeros(real.shape, dtype=np.int64)
        ids[real] = self.tokens[flat]
        saliency = np.zeros(real.shape, dtype=np.float32)
        saliency[real] = self.token_saliency[flat]
        total = saliency.sum(1, keepdims=True)
        saliency /= np.where(total > 0, total, 1)
        return ids, real.astype(np.int64), saliency


def cut(texts: Sequence[str], encodings: Sequence[Encoding], saliency: Sequence[Sequence[Span]]) -> Answers:
    """Cut answers into pieces; the teacher's word spans are matched to ours by overlapping characters."""
    tokens: list[int] = []
    pieces: list[int] = []
    words: list[str] = []
    weights: list[float] = []
    counts: list[int] = []
    for text, encoding, spans in zip(texts, encodings, saliency, strict=True):
        before = len(pieces)
        done = 0
        for word in encoding.words:
            first, end = word.tokens[0], word.tokens[-1] + 1
            if first > done:
                pieces.append(first - done)
                words.append("")
                weights.append(0.0)
            pieces.append(end - first)
            words.append(text[word.start : word.end])
            overlapping = (share for start, stop, share in spans if start < word.end and stop > word.start)
            weights.append(sum(overlapping))
            done = end
        if done < len(encoding.ids):
            pieces.append(len(encoding.ids) - done)
            words.append("")
            weights.append(0.0)
        tokens += encoding.ids
        counts.append(len(pieces) - before)
    return Answers(
        np.array(tokens, dtype=np.int64),
        np.array(pieces, dtype=np.int64),
        np.array(words, dtype=object),
        np.array(weights, dtype=np.float64),
        np.array(counts, dtype=np.int64),
    )


def disturb(
    answers: Answers, encoder: Encoder, random: Random, *, word_dropout: float, misspelling: float
) -> Answers:
    """Blank and misspell words; a blanked word is unknown and gives no saliency."""
    draws = np.random.default_rng(random.getrandbits(64)).random(len(answers.pieces))
    draws[answers.words == ""] = 1.0
    blanked = draws < word_dropout
    slipped = np.flatnonzero((draws >= word_dropout) & (draws < word_dropout + misspelling))
    respelt = [misspell(word, random) for word in answers.words[slipped]]
    spelled = encoder.encode(respelt)
    # All that a piece may become lies in one bank of tokens; each piece points to its own part of it.
    bank = np.concatenate([answers.tokens, [_UNKNOWN], *(encoding.ids for encoding in spelled)]).astype(
        np.int64
    )
    starts = answers.pieces.cumsum() - answers.pieces
    pieces = answers.pieces.copy()
    starts[blanked], pieces[blanked] = len(answers.tokens), 1
    lengths = np.array([len(encoding.ids) for encoding in spelled], dtype=np.int64)
    starts[slipped] = len(answers.tokens) + 1 + lengths.cumsum() - lengths
    pieces[slipped] = lengths
    words = answers.words.copy()
    words[slipped] = respelt
    return Answers(
        bank[ragged(starts, pieces)], pieces, words, np.where(blanked, 0.0, answers.saliency), answers.counts
    )


def ragged(starts: IntArray, lengths: IntArray) -> IntArray:
    """Return the places of runs laid one after another: run k is ``starts[k]`` and the next few."""
    before = lengths.cumsum() - lengths
    return np.repeat(starts - before, lengths) + np.arange(lengths.sum())
