"""Colours that mean something are told apart by whoever sees them otherwise; icons and words say the same.

What is seen is simulated as Machado, Oliveira and Fernandes describe it (A Physiologically-based Model for
Simulation of Color Vision Deficiency, 2009): their matrices for the whole deficiency, on linear sRGB.
"""

from itertools import combinations
from math import dist

import pytest

from grader_app.core.triage import Flag
from grader_app.ui import words
from grader_app.ui.messages import _KINDS
from grader_app.ui.tokens import DARK, EMPTY_TINT, HIGH_CONTRAST, LIGHT, Colours, mix

Light = tuple[float, float, float]
VISION = {
    "usual": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
TOGETHER = {
    "what a colour means, wherever it stands": ("accent", "sure", "look", "problem"),
    "the strip below the curve: decided, with a flag, the rest": ("sure", "look", "line"),
    "a level: proposed, decided, neither": ("accent", "sure", "secondary"),
    "confidence in a list: as many bars as it is sure": ("secondary", "empty"),
    "a chart: how much, and of how much": ("accent", "track"),
    "how far it is": ("accent", "empty"),
    "a button, and one that cannot be pressed": ("text", "secondary"),
}
APART = 10.0
"""A distance in CIELAB. Two is the least that an eye sees where two colours touch."""
THEMES = {"light": LIGHT, "dark": DARK, "high contrast": HIGH_CONTRAST}


def colour(colours: Colours, role: str) -> str:
    if role == "track":  # the empty part of a bar, as the charts draw it
        return colours.tint(colours.line, 0.6)
    return colours.tint(colours.text, EMPTY_TINT) if role == "empty" else str(getattr(colours, role))


def linear(colour: str) -> Light:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (red, green, blue))  # type: ignore[return-value]


def seen(colour: str, vision: str) -> Light:
    light = linear(colour)
    red, green, blue = (
        min(1.0, max(0.0, sum(a * b for a, b in zip(line, light, strict=True)))) for line in VISION[vision]
    )
    return red, green, blue


def lab(light: Light) -> Light:
    """CIELAB under D65."""
    red, green, blue = light
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def distance(one: str, other: str, vision: str) -> float:
    return dist(lab(seen(one, vision)), lab(seen(other, vision)))


def test_the_simulation_is_what_is_published() -> None:
    assert distance("#FFFFFF", "#000000", "usual") == pytest.approx(100, abs=0.1)
    for vision in VISION:
        assert distance(mix("#808080", "#808080", 0), "#808080", vision) == 0
        # Greys stay greys: each row of a matrix sums to 1.
        assert distance("#808080", "#FFFFFF", vision) == pytest.approx(
            distance("#808080", "#FFFFFF", "usual"), abs=0.1
        )
    # Red and green of the same lightness: far apart for most, close for two of ten.
    assert distance("#B3261E", "#4F6A1E", "usual") > 60
    assert distance("#C04000", "#6B6B00", "deuteranopia") < distance("#C04000", "#6B6B00", "usual") / 2


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("theme", THEMES)
def test_what_stands_together_is_told_apart(theme: str, vision: str) -> None:
    colours, near = THEMES[theme], []
    for what, roles in TOGETHER.items():
        for one, other in combinations(roles, 2):
            far = distance(colour(colours, one), colour(colours, other), vision)
            if far < APART:
                near.append(f"{what}: {one} and {other} are {far:.1f} apart")
    assert not near, "\n".join(near)


def test_flags_and_messages_have_icons_and_words_of_their_own() -> None:
    assert len({words.FLAG_ICON[flag] for flag in Flag}) == len(Flag)
    assert len({words.flag(flag) for flag in Flag}) == len(Flag)
    icons = [icon for icon, _colour in _KINDS.values()]
    assert len(set(icons)) == len(icons)
