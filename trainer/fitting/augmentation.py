"""Slips of the keyboard, as students make them."""

import string
from random import Random

_KEYBOARD = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


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
