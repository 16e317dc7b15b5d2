"""A fitted student on disk: its weights as safetensors, its vocabulary as the tokenizer's JSON."""

import json
from pathlib import Path

import torch
from safetensors.torch import load_file, save

from grader_app.bundle import Encoder
from trainer.config import StudentConfig
from trainer.data import Dataset
from trainer.files import put
from trainer.fitting.train import Fitted
from trainer.student.network import Student
from trainer.student.vocabulary import Vocabulary

_WEIGHTS = "student.safetensors"
_TOKENIZER = "tokenizer.json"
_LOSSES = "losses.json"


def is_kept(folder: Path) -> bool:
    """Return whether ``folder`` holds a student."""
    return (folder / _WEIGHTS).exists()


def keep_student(fitted: Fitted, folder: Path) -> None:
    """Write a fitted student into ``folder``."""
    weights = {name: value.contiguous() for name, value in fitted.student.state_dict().items()}
    put(folder / _TOKENIZER, lambda path: path.write_bytes(fitted.vocabulary.tokenizer_json))
    put(folder / _LOSSES, lambda path: path.write_text(json.dumps(fitted.losses), encoding="utf-8"))
    put(folder / _WEIGHTS, lambda path: path.write_bytes(save(weights)))


def kept_student(folder: Path, dataset: Dataset, config: StudentConfig) -> Fitted:
    """Read the student that :func:`keep_student` wrote, fitted with ``config`` on ``dataset``'s items."""
    weights = load_file(folder / _WEIGHTS)
    tokenizer_json = (folder / _TOKENIZER).read_bytes()
    vectors = weights["tokens.weight"]
    with torch.random.fork_rng():
        student = Student(config, vectors, len(dataset.items), dataset.max_levels, 0.0)
    student.load_state_dict(weights)
    return Fitted(
        student.eval(),
        Vocabulary(tokenizer_json, vectors.numpy()),
        Encoder(tokenizer_json, config.max_tokens),
        tuple(json.loads((folder / _LOSSES).read_text(encoding="utf-8"))),
    )
