from random import Random

from hypothesis import given
from hypothesis import strategies as st

from grader_app.bundle import Encoder
from trainer.fitting.answers import Answers, cut, disturb
from trainer.fitting.augmentation import misspell
from trainer.fitting.batching import length_batches
from trainer.student.vocabulary import make_vocabulary, tokenizer_json

LETTERS = "abcdefghijklmnopqrstuvwxyz"
TOKENS = ["[PAD]", "[UNK]", *LETTERS, *("##" + c for c in LETTERS), ",", ".", "yeast", "makes", "gas"]
ENCODER = Encoder(tokenizer_json(TOKENS), 64)
TEXT = "Yeast, gets gas."


def answers_of(*texts: str, saliency=()) -> Answers:
    return cut(texts, ENCODER.encode(texts), [saliency] * len(texts))


@given(st.lists(st.text(max_size=60), min_size=1, max_size=4))
def test_answers_hold_every_token_in_order(texts: list[str]) -> None:
    encodings = ENCODER.encode(texts)
    answers = answers_of(*texts)
    assert answers.tokens.tolist() == [token for encoding in encodings for token in encoding.ids]
    assert answers.lengths.tolist() == [len(encoding.ids) for encoding in encodings]
    ids, mask, _ = answers.padded(range(len(texts)))
    for row, encoding in enumerate(encodings):
        assert ids[row][mask[row] == 1].tolist() == list(encoding.ids)
        assert not ids[row][mask[row] == 0].any()


def test_saliency_lands_on_the_word_whatever_its_pieces() -> None:
    answers = answers_of(TEXT, saliency=((0, 5, 0.25), (7, 11, 0.75)))
    assert answers.words.tolist() == ["Yeast", "", "gets", "gas", ""]
    assert answers.pieces.tolist() == [1, 1, 4, 1, 1]
    assert answers.saliency.tolist() == [0.25, 0, 0.75, 0, 0]
    assert answers.padded([0])[2].tolist() == [[0.25, 0, *[0.1875] * 4, 0, 0]]


@given(st.lists(st.text(max_size=30), min_size=2, max_size=6), st.randoms())
def test_taking_answers_and_laying_them_side_by_side(texts: list[str], random: Random) -> None:
    places = [random.randrange(len(texts)) for _ in range(4)]
    taken = answers_of(*texts).take(places)
    cut_alone = answers_of(*(texts[place] for place in places))
    beside = answers_of(*(texts[place] for place in places[:2])).beside(
        answers_of(*(texts[place] for place in places[2:]))
    )
    for other in (cut_alone, beside):
        assert taken.tokens.tolist() == other.tokens.tolist()
        assert taken.words.tolist() == other.words.tolist()
        assert taken.lengths.tolist() == other.lengths.tolist()


def test_undisturbed_when_asked_for_nothing() -> None:
    answers = answers_of(TEXT, "gas")
    same = disturb(answers, ENCODER, Random(0), word_dropout=0, misspelling=0)
    assert same.tokens.tolist() == answers.tokens.tolist()
    assert same.lengths.tolist() == answers.lengths.tolist()


def test_blanked_words_are_unknown_and_prove_nothing() -> None:
    answers = answers_of(TEXT, saliency=((0, 5, 1.0),))
    blanked = disturb(answers, ENCODER, Random(0), word_dropout=1, misspelling=0)
    assert [blanked.tokens[0], *blanked.tokens[2:4]] == [1, 1, 1]
    assert blanked.pieces.tolist() == [1, 1, 1, 1, 1]
    assert blanked.saliency.sum() == 0
    assert [blanked.tokens[1], blanked.tokens[4]] == [answers.tokens[1], answers.tokens[-1]]


def test_misspelt_words_keep_their_saliency() -> None:
    answers = answers_of(TEXT, saliency=((0, 5, 1.0),))
    misspelt = disturb(answers, ENCODER, Random(0), word_dropout=0, misspelling=1)
    assert misspelt.words[0] != "Yeast"
    assert misspelt.saliency[0] == 1.0
    respelt = ENCODER.encode([misspelt.words[0]])[0].ids
    assert tuple(misspelt.tokens[: misspelt.pieces[0]]) == respelt
    assert answers.words[0] == "Yeast", "the answers themselves stay as they are"


@given(st.from_regex(r"[a-z]{1,12}", fullmatch=True), st.integers(0, 999))
def test_a_slip_changes_one_place_and_keeps_the_ends(word: str, seed: int) -> None:
    slipped = misspell(word, Random(seed))
    assert abs(len(slipped) - len(word)) <= 1
    assert slipped[0] == word[0]
    if len(word) < 4:
        assert slipped == word


@given(st.lists(st.integers(1, 50), max_size=80), st.integers(1, 9), st.sampled_from([None, 0, 1]))
def test_batches_hold_every_row_once(lengths: list[int], size: int, seed: int | None) -> None:
    batches = list(length_batches(lengths, size, None if seed is None else Random(seed)))
    assert sorted(row for batch in batches for row in batch) == list(range(len(lengths)))
    assert all(0 < len(batch) <= size for batch in batches)


def test_vocabulary_keeps_what_is_used_and_can_spell_the_rest() -> None:
    import numpy as np  # noqa: PLC0415

    pieces = {token: row for row, token in enumerate(TOKENS)}
    vectors = np.random.default_rng(0).normal(size=(len(TOKENS), 12)).astype(np.float32)
    vocabulary = make_vocabulary(["yeast makes gas", "yeast"], pieces, vectors, min_count=2, width=4)
    encoder = Encoder(vocabulary.tokenizer_json, 64)
    assert vocabulary.embedding.shape == (encoder.vocabulary_size, 4)
    assert [len(encoding.ids) for encoding in encoder.encode(["yeast", "gas", "ß"])] == [1, 3, 1]
    assert not vocabulary.embedding[0].any()
    again = make_vocabulary(["yeast", "yeast makes gas"], pieces, vectors, min_count=2, width=4)
    assert again.tokenizer_json == vocabulary.tokenizer_json
    assert (again.embedding == vocabulary.embedding).all()
