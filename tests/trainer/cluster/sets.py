"""Folders of item sets that train in a second or two."""

from pathlib import Path

from tests.trainer.invented import invented, write_csv

_CONFIG = """
version = "1.0.0"
folds = 3

[data]
items = "items.csv"
responses = "responses.csv"

[[teachers]]
kind = "classical"

[student]
pieces_from = "{encoder}"
embedding = 8
item_embedding = 4
heads = 2
hidden = 12
pooled = 10

[training]
epochs = {epochs}
batch_size = 32
"""


def write_set(folder: Path, encoder: str, epochs: int = 3) -> Path:
    """Write items, responses and a config.toml of a small student, with words from ``encoder``."""
    folder.mkdir(parents=True)
    write_csv(folder, invented())
    (folder / "config.toml").write_text(_CONFIG.format(encoder=encoder, epochs=epochs), encoding="utf-8")
    return folder
