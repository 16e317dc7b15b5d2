from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.trainer.invented import invented

pytest.importorskip("torch")

from trainer.runs.learning_curve import fewer

pytestmark = pytest.mark.torch
TRAIN = invented().of("train")


@given(st.floats(0.01, 1), st.floats(0.01, 1), st.integers(0, 3))
def test_fewer_answers_are_among_more_of_them_in_each_item(one: float, other: float, seed: int) -> None:
    few, many = (
        {r.response_id for r in fewer(TRAIN, share, seed)} for share in (min(one, other), max(one, other))
    )
    assert few <= many
    each = Counter(r.item_id for r in fewer(TRAIN, one, seed))
    assert each == {item: max(1, round(one * n)) for item, n in Counter(r.item_id for r in TRAIN).items()}
