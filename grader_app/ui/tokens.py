"""Numbers and colours, and nothing else."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gaps:
    """Distances in px."""

    hair: int = 1
    xs: int = 4
    s: int = 8
    m: int = 12
    l: int = 16  # noqa: E741 - a size, as on a shirt
    xl: int = 24
    xxl: int = 32


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes in px: type, icons, corners, and what can be hit with a pointer."""

    small: int = 12
    body: int = 13
    heading: int = 15
    answer: int = 18
    title: int = 22
    icon: int = 18
    corner: int = 6
    target: int = 32
    row: int = 40


GAP = Gaps()
TYPE = Sizes()
HEADING_TINT = 0.12
"""How much of its colour a column's heading has in it."""
EMPTY_TINT = 0.2
"""How much of the text's colour a bar has that could be full and is not."""
ANSWER_SIZES_PX = (14, 16, 18, 21, 24, 28, 34)


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme. Text, secondary and the four meanings are legible on background, surface and their tints.

    ``line`` parts what belongs together and may be faint; ``edge`` bounds what can be used, and is seen.
    """

    background: str
    surface: str
    line: str
    edge: str
    text: str
    secondary: str
    accent: str
    on_accent: str
    sure: str
    look: str
    problem: str
    evidence: str
    tint_strength: float = 0.09

    def tint(self, colour: str, strength: float | None = None) -> str:
        """Return the surface with a little of ``colour`` in it, for what is selected or said quietly."""
        return mix(self.surface, colour, self.tint_strength if strength is None else strength)


LIGHT = Colours(
    background="#F7F7F5",
    surface="#FFFFFF",
    line="#DEDDD8",
    edge="#868C94",
    text="#1F2328",
    secondary="#5B636D",
    accent="#1F5FBF",
    on_accent="#FFFFFF",
    sure="#1E7A46",
    look="#8F5A00",
    problem="#AB2626",
    evidence="#F3C96B",
)
DARK = Colours(
    background="#17191C",
    surface="#202327",
    line="#363B41",
    edge="#767E88",
    text="#ECEDEE",
    secondary="#A3ABB5",
    accent="#7FB2FF",
    on_accent="#12161C",
    sure="#6FCF97",
    look="#F2B84B",
    problem="#FF8A80",
    evidence="#7A5B14",
    tint_strength=0.13,
)
HIGH_CONTRAST = Colours(
    background="#000000",
    surface="#000000",
    line="#FFFFFF",
    edge="#FFFFFF",
    text="#FFFFFF",
    secondary="#C8C8C8",
    accent="#FFE14D",
    on_accent="#000000",
    sure="#7CFFB2",
    look="#F3C34D",
    problem="#F3A39B",
    evidence="#6B4E00",
    tint_strength=0.18,
)


def mix(base: str, colour: str, strength: float) -> str:
    """Return ``#RRGGBB`` between two colours: 0 is ``base``, 1 is ``colour``."""
    channels = zip(_channels(base), _channels(colour), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * strength):02X}" for a, b in channels)


def contrast(text: str, ground: str) -> float:
    """Return the contrast ratio of two colours as WCAG 2 defines it, 1 to 21."""
    lighter, darker = sorted((_luminance(text), _luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (channel / 255 for channel in _channels(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
