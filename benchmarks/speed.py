"""Answers per second on one core, and the ratio to a TinyBERT-shaped model: ``python -m benchmarks.speed``.

Both sides go from text to a decision, in one process, on one thread, over the same answers, in batches
sorted by length: the circuits examples as they are, and five joined to one, as long as an essay question's.
The student is the shipped one, and ``nano`` for one question; its weights are random, which cost what
trained ones cost. What the student's side does beside its network (the words behind a score, how familiar
they are, how sure it is) is in the time; a second line gives the network alone, from ids to logits and
evidence. A last one pads TinyBERT to 128 tokens, as such models are often run. Writes speed.csv.
"""

import csv
import os
import tempfile
import time
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
os.environ["TOKENIZERS_PARALLELISM"] = "false"

import numpy as np
import onnxruntime
import torch

from benchmarks.tinybert import TinyBert
from grader_app.bundle import Bundle, Encoder, Encoding, pad
from grader_app.bundle.bundle import CARD, EXAMPLES, MODEL, TOKENIZER
from trainer.runs.presets import preset
from trainer.student.network import Student
from trainer.student.onnx_graph import student_graph
from trainer.student.pretrained import token_vectors
from trainer.student.vocabulary import make_vocabulary

ROOT = Path(__file__).parents[1]
SHIPPED = ROOT / "assets" / "bundles" / "circuits-1.3.0.gradebundle"
REPEATS = 20
ROUNDS = 5
JOINED = 5
PADDED = 128
BATCH = 24
"""As many answers as a bundle runs together."""
Answers = dict[str, list[str]]
"""Texts by item."""


def main() -> None:
    short = examples()
    long = {item: [" ".join(texts[at : at + JOINED]) for at in range(0, len(texts), JOINED)]
            for item, texts in short.items()}  # fmt: skip
    shipped, large = Bundle.open(SHIPPED), TinyBert()
    with tempfile.TemporaryDirectory() as folder:
        nano = nano_bundle(Path(folder), [text for texts in short.values() for text in texts])
        lines = [
            measure(name, bundle, large, answers, alone=alone, pad_to=pad_to)
            for answers in (short, long)
            for name, bundle in (("shipped", shipped), ("nano", nano))
            for alone, pad_to in ((False, 0), (True, 0), (False, PADDED))
        ]
    with (Path(__file__).parent / "speed.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(lines[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(lines)
    for line in lines:
        print(*line.values(), sep="  ")


def examples() -> Answers:
    """Return the answers of the circuits examples, again and again."""
    path = ROOT / "assets" / "bundles" / "circuits" / "examples.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    by_item: Answers = {}
    for row in rows * REPEATS:
        by_item.setdefault(row["item_id"], []).append(row["response"])
    return by_item


def measure(
    name: str, bundle: Bundle, large: TinyBert, answers: Answers, *, alone: bool, pad_to: int
) -> dict[str, object]:
    """Return one line of the table: medians of ROUNDS turns.

    ``alone`` leaves out what surrounds the student's network; ``pad_to`` is TinyBERT's least length.
    """
    known = [item.id for item in bundle.items]
    asked = [(item if item in known else known[0], texts) for item, texts in answers.items()]
    bare = Network(bundle)
    encoded = [(known.index(item), bare.encode(texts)) for item, texts in asked]
    part = asked[:1] if pad_to else asked  # it is slow
    counts = [sum(len(texts) for _, texts in rows) for rows in (asked, part)]

    def student() -> None:
        for item, texts in asked:
            bundle.predict(item, texts)

    def network() -> None:
        for place, encodings in encoded:
            bare.run(place, encodings)

    def tinybert() -> None:
        for _, texts in part:
            large.predict(texts, pad_to)

    ours, theirs = [], []
    for _ in range(ROUNDS):  # by turns, so that a busy moment of the machine hits both
        ours.append(counts[0] / seconds(network if alone else student))
        theirs.append(counts[1] / seconds(tinybert))
    ratios = np.array(ours) / np.array(theirs)
    words = np.mean([len(text.split()) for _, texts in asked for text in texts])
    return {
        "student": name,
        "parameters": bundle.manifest.parameters,
        "words_an_answer": round(float(words)),
        "of_the_student": "network alone" if alone else "text to decision and evidence",
        "tinybert": f"padded to {pad_to} tokens" if pad_to else "text to decision",
        "tinybert_parameters": large.parameters,
        "student_answers_per_second": round(float(np.median(ours))),
        "tinybert_answers_per_second": round(float(np.median(theirs)), 1),
        "ratio_median": round(float(np.median(ratios)), 1),
        "ratio_lowest": round(float(ratios.min()), 1),
        "ratio_highest": round(float(ratios.max()), 1),
    }


def seconds(work: Callable[[], None]) -> float:
    """Return the processor time of ``work``: on one thread that is the time of an otherwise idle core."""
    start = time.process_time()
    work()
    return time.process_time() - start


class Network:
    """A bundle's network by itself: what is left when nobody asks how sure it is, or why."""

    def __init__(self, bundle: Bundle) -> None:
        with zipfile.ZipFile(bundle.path) as parts:
            model, tokenizer = parts.read(MODEL), parts.read(TOKENIZER)
        self._encoder = Encoder(tokenizer, bundle.manifest.max_tokens)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])

    def encode(self, texts: Sequence[str]) -> list[Encoding]:
        """Return the encodings of ``texts``, shortest first."""
        return sorted(self._encoder.encode(texts), key=lambda encoding: len(encoding.ids))

    def run(self, place: int, encodings: Sequence[Encoding]) -> None:
        """Compute logits and evidence of answers to the item at ``place``."""
        for start in range(0, len(encodings), BATCH):
            batch = encodings[start : start + BATCH]
            ids, mask = pad(batch)
            item = np.full(len(batch), place)
            self._session.run(
                ["logits", "evidence"], {"input_ids": ids, "attention_mask": mask, "item": item}
            )


def nano_bundle(folder: Path, texts: Sequence[str]) -> Bundle:
    """Return the preset ``nano`` for one of the shipped questions, with random weights."""
    shipped = Bundle.open(SHIPPED)
    entry = replace(shipped.manifest.items[0], measured={})
    _, config, _ = preset("nano", 1, 1275)
    pieces, vectors = token_vectors(config.pieces_from)
    vocabulary = make_vocabulary(
        texts, pieces, vectors, min_count=1, width=config.width, most=config.vocabulary
    )
    # As large as a real one's, whose answers have more words: what no answer asks for costs no time.
    table = torch.zeros(config.vocabulary, config.width)
    torch.manual_seed(0)
    student = Student(config, table.normal_(std=0.3), 1, len(entry.item.rubric.levels), 0.0).eval()
    weights = {name: value.numpy() for name, value in student.state_dict().items()}
    manifest = replace(
        shipped.manifest,
        name="nano",
        max_tokens=config.max_tokens,
        parameters=student.parameter_count(),
        items=(entry,),
        measured={},
    )
    with zipfile.ZipFile(SHIPPED) as parts:
        card = parts.read(CARD)
    content = {
        MODEL: student_graph(weights, student.heads),
        TOKENIZER: vocabulary.tokenizer_json,
        EXAMPLES: b'{"tolerance": 1, "examples": []}',
        CARD: card,
    }
    return Bundle.open(Bundle.write(folder, manifest, content))


if __name__ == "__main__":
    main()
