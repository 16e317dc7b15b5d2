from dataclasses import replace

from grader_app.bundle import Encoder
from tests.trainer.invented import invented
from trainer.calibration import find_familiar, off_topic_threshold
from trainer.data import Dataset, Response, assign_folds
from trainer.student.vocabulary import tokenizer_json

DATASET = invented()
WORDS = sorted({word for r in DATASET.responses for word in r.text.replace(",", "").split()})
ENCODER = Encoder(tokenizer_json(["[PAD]", "[UNK]", *WORDS]), 64)


def test_familiar_is_what_two_answers_say() -> None:
    answers = [
        Response("1", "BREAD", "train", "yeast makes gas", 2),
        Response("2", "BREAD", "train", "yeast is alive", 1),
        Response("3", "SHADE", "train", "gas and gas", 0),
    ]
    bread, shade = find_familiar(DATASET, answers, ENCODER, 0.25)
    assert bread.token_ids == {ENCODER.encode(["yeast"])[0].ids[0]}
    assert shade.token_ids == frozenset()
    assert bread.off_topic_below == 0.25


def test_nearly_all_held_out_answers_are_on_topic() -> None:
    train = DATASET.of("train")
    threshold = off_topic_threshold(DATASET, train, assign_folds(train, 3, 0), ENCODER)
    assert 0.3 < threshold <= 1
    lowest = tuple(replace(response, level=0) for response in train)
    assert (
        off_topic_threshold(Dataset(DATASET.items, lowest), lowest, assign_folds(lowest, 3, 0), ENCODER) == 0
    )
