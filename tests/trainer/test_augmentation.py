from random import Random

from hypothesis import given
from hypothesis import strategies as st

from grader_app.bundle import Encoder
from trainer.augmentation import disturb, misspell, split_pieces
from trainer.batching import length_batches
from trainer.vocabulary import make_vocabulary, tokenizer_json

LETTERS = "abcdefghijklmnopqrstuvwxyz"
TOKENS = ["[PAD]", "[UNK]", *LETTERS, *("##" + c for c in LETTERS), ",", ".", "yeast", "makes", "gas"]
ENCODER = Encoder(tokenizer_json(TOKENS), 64)
TEXT = "Yeast, gets gas."


def pieces_of(text: str, saliency=()):
    return split_pieces(text, ENCODER.encode([text])[0], saliency)


@given(st.text(max_size=60))
def test_pieces_hold_every_token_in_order(text: str) -> None:
    encoding = ENCODER.encode([text])[0]
    pieces = split_pieces(text, encoding, ())
    assert sum((piece.ids for piece in pieces), ()) == encoding.ids


def test_saliency_lands_on_the_word_whatever_its_pieces() -> None:
    pieces = pieces_of(TEXT, ((0, 5, 0.25), (7, 11, 0.75)))
    assert [(piece.word, len(piece.ids), piece.saliency) for piece in pieces] == [
        ("Yeast", 1, 0.25),
        ("", 1, 0.0),
        ("gets", 4, 0.75),
        ("gas", 1, 0.0),
        ("", 1, 0.0),
    ]


def test_undisturbed_when_asked_for_nothing() -> None:
    answers = [pieces_of(TEXT), pieces_of("gas")]
    assert disturb(answers, ENCODER, Random(0), word_dropout=0, misspelling=0) == [list(a) for a in answers]


def test_blanked_words_are_unknown_and_prove_nothing() -> None:
    answers = [pieces_of(TEXT, ((0, 5, 1.0),))]
    blanked = disturb(answers, ENCODER, Random(0), word_dropout=1, misspelling=0)[0]
    assert [piece.ids for piece in blanked if piece.word] == [(1,)] * 3
    assert sum(piece.saliency for piece in blanked) == 0
    assert [p for p in blanked if not p.word] == [p for p in answers[0] if not p.word]


def test_misspelt_words_keep_their_saliency() -> None:
    answers = [pieces_of(TEXT, ((0, 5, 1.0),))]
    misspelt = disturb(answers, ENCODER, Random(0), word_dropout=0, misspelling=1)[0]
    assert misspelt[0].word != "Yeast"
    assert misspelt[0].saliency == 1.0
    assert misspelt[0].ids == ENCODER.encode([misspelt[0].word])[0].ids


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
