from itertools import islice

from grader_app.bundle import Bundle
from grader_app.core.roster import Cell, Response, Student
from grader_app.core.scoring import predict
from tests.tiny_bundle import ITEMS, write_tiny_bundle


def test_every_answer_that_says_something_is_predicted_once(tmp_path) -> None:
    bundle = Bundle.open(write_tiny_bundle(tmp_path))
    responses = [
        Response(
            Cell("S", row, 3), Student(str(row), ""), ITEMS[row % 2].id, "" if row % 10 == 0 else "a path"
        )
        for row in range(300)
    ]
    batches = list(predict(responses, bundle))
    cells = [cell for batch in batches for cell, _ in batch]
    assert sorted(cells) == [r.cell for r in responses if r.text]
    assert max(map(len, batches)) <= 128


class Counting:
    def __init__(self) -> None:
        self.asked = 0

    def predict(self, item_id, texts):
        self.asked += len(texts)
        return [None] * len(texts)


def test_to_cancel_stop_asking() -> None:
    predictor = Counting()
    responses = [Response(Cell("S", row, 3), Student("", ""), "LIGHT", "x") for row in range(1000)]
    list(islice(predict(responses, predictor), 2))
    assert predictor.asked == 256
