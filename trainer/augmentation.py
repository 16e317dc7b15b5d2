"""Answers as the student reads them in training: words blanked and misspelt anew in every epoch."""

import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from grader_app.bundle import Encoder, Encoding
from trainer.data import Span

_UNKNOWN = 1
_KEYBOARD = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, or the tokens between two words; ``word`` is "" for the latter, ``saliency`` its share."""

    word: str
    ids: tuple[int, ...]
    saliency: float


def split_pieces(text: str, encoding: Encoding, saliency: Sequence[Span]) -> tuple[Piece, ...]:
    """Cut an answer into pieces; the teacher's word spans are matched to ours by overlapping characters."""
    pieces: list[Piece] = []
    done = 0
    for word in encoding.words:
        first, last = word.tokens[0], word.tokens[-1] + 1
        if first > done:
            pieces.append(Piece("", encoding.ids[done:first], 0.0))
        weight = sum(share for start, end, share in saliency if start < word.end and end > word.start)
        pieces.append(Piece(text[word.start : word.end], encoding.ids[first:last], weight))
        done = last
    if done < len(encoding.ids):
        pieces.append(Piece("", encoding.ids[done:], 0.0))
    return tuple(pieces)


def disturb(
    answers: Sequence[Sequence[Piece]],
    encoder: Encoder,
    random: Random,
    *,
    word_dropout: float,
    misspelling: float,
) -> list[list[Piece]]:
    """Blank and misspell words of ``answers``; a blanked word gives no saliency."""
    plans: list[list[tuple[Piece, str]]] = []
    for pieces in answers:
        plan = []
        for piece in pieces:
            draw = random.random()
            if not piece.word or draw >= word_dropout + misspelling:
                plan.append((piece, piece.word))
            elif draw < word_dropout:
                plan.append((Piece(piece.word, (_UNKNOWN,), 0.0), piece.word))
            else:
                plan.append((piece, misspell(piece.word, random)))
        plans.append(plan)
    respelt = {new for plan in plans for piece, new in plan if new != piece.word}
    spelled = _spell(sorted(respelt), encoder)
    return [
        [piece if new == piece.word else Piece(new, spelled[new], piece.saliency) for piece, new in plan]
        for plan in plans
    ]


def misspell(word: str, random: Random) -> str:
    """Make one slip of the keyboard: two letters swapped, one lost, doubled, or hit beside."""
    if len(word) < 4:
        return word
    place = random.randrange(1, len(word) - 1)
    before, letter, after = word[:place], word[place], word[place + 1 :]
    slip = random.randrange(4)
    if slip == 0:
        return before + after[0] + letter + after[1:]
    if slip == 1:
        return before + after
    if slip == 2:
        return before + letter + letter + after
    return before + _beside(letter, random) + after


def _beside(letter: str, random: Random) -> str:
    for row in _KEYBOARD:
        place = row.find(letter.lower())
        if place >= 0:
            return random.choice(row[max(0, place - 1) : place] + row[place + 1 : place + 2])
    return random.choice(string.ascii_lowercase)


def _spell(new_words: Sequence[str], encoder: Encoder) -> Mapping[str, tuple[int, ...]]:
    return {word: encoding.ids for word, encoding in zip(new_words, encoder.encode(new_words), strict=True)}
