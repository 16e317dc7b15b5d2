"""Settings that were measured together: how large the student is, and how teacher and student are fitted."""

from typing import Final, Literal

from trainer.config import EncoderConfig, StudentConfig, TrainingConfig

PresetName = Literal["auto", "nano", "small", "shared"]

_STUDENTS: Final[dict[PresetName, StudentConfig]] = {
    # At most 28,500 parameters for one item of up to six levels: 4,000 times fewer than the teacher of
    # Latif et al. 2024 has, and within their 0.03 million.
    "nano": StudentConfig(
        vocabulary=668,
        embedding=24,
        hidden=28,
        item_embedding=4,
        pooled=16,
        max_tokens=400,
    ),
    # 0.3 million parameters at most.
    "small": StudentConfig(
        vocabulary=2500,
        embedding=48,
        heads=4,
        hidden=40,
        item_embedding=8,
        pooled=24,
        max_tokens=400,
    ),
    # One student for many items, a few thousand parameters for each.
    "shared": StudentConfig(heads=3),
}
_MANY_ROWS = 400
"""From so many train responses an item on, a question is learnt from its answers alone."""


def preset(name: PresetName, items: int, rows: int) -> tuple[EncoderConfig, StudentConfig, TrainingConfig]:
    """Return the settings of a preset for ``items`` items with ``rows`` train responses in all.

    ``auto`` is ``nano`` for one item and ``shared`` for several.
    """
    if name == "auto":
        name = "nano" if items == 1 else "shared"
    if rows >= _MANY_ROWS * items:
        # With many answers of a question a teacher memorises less: it is worth more than one person's level.
        return (
            EncoderConfig(epochs=7, batch_size=16, learning_rate=1e-4),
            _STUDENTS[name],
            TrainingConfig(epochs=25, hard=0.5, soft=1.5),
        )
    return EncoderConfig(), _STUDENTS[name], TrainingConfig()
