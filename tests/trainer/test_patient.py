from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from tests.trainer.invented import invented
from trainer.data import Response
from trainer.fitting.patient import synthesise

TRAIN = invented().of("train")


def test_synthetic_answers_name_their_source_and_are_unjudged() -> None:
    made = synthesise(TRAIN, 3, seed=1)
    sources = {response.response_id: response for response in TRAIN}
    assert len({r.response_id for r in made}) == 3 * len(TRAIN)
    assert Counter(r.response_id.rsplit("~", 1)[0] for r in made) == dict.fromkeys(sources, 3)
    for response in made:
        source = sources[response.response_id.rsplit("~", 1)[0]]
        assert (response.item_id, response.level, response.split) == (source.item_id, -1, "unlabelled")


def test_most_synthetic_answers_are_new_and_only_their_own_item_speaks() -> None:
    made = synthesise(TRAIN, 5, seed=1)
    said = {
        item: {w for r in TRAIN if r.item_id == item for w in r.text.split()} for item in ("BREAD", "SHADE")
    }
    known = {r.text for r in TRAIN}
    assert sum(r.text not in known for r in made) > 0.7 * len(made)
    other = said["SHADE"] - said["BREAD"]
    assert not any(set(r.text.split()) & other for r in made if r.item_id == "BREAD")


def test_the_same_seed_makes_the_same_answers() -> None:
    assert synthesise(TRAIN, 2, seed=4) == synthesise(TRAIN, 2, seed=4)
    assert synthesise(TRAIN, 2, seed=4) != synthesise(TRAIN, 2, seed=5)


@given(st.lists(st.text(max_size=60), min_size=1, max_size=6), st.integers(0, 99))
def test_any_text_can_be_changed(texts: list[str], seed: int) -> None:
    rows = [Response(f"r{n}", "Q", "train", text, 0) for n, text in enumerate(texts)]
    assert len(synthesise(rows, 4, seed)) == 4 * len(rows)
