"""Sentences of the layers without a window: English for everybody, and what they are made of for a window."""

import ast
import copy
import json
import pickle
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import grader_app
from grader_app.core.roster import Skipped
from grader_app.core.session import Session
from grader_app.errors import GraderError, SheetError
from grader_app.sentences import Sentence, fill, from_tree, together, tree
from grader_app.store import Store
from tests.rosters import COLUMNS, make_session

NAMES = st.sampled_from(["file", "sheet", "count"])
PLAIN = st.text() | st.integers(0, 10**9)
SENTENCES = st.recursive(
    st.builds(lambda text, values: Sentence(text, **values), st.text(), st.dictionaries(NAMES, PLAIN)),
    lambda inner: st.builds(
        lambda text, n, values: Sentence.counted(f"one {text}", f"%n {text} {{file}}", n, **values),
        st.text(),
        st.integers(0, 5),
        st.dictionaries(NAMES, PLAIN | inner),
    ),
    max_leaves=4,
)


def parts(text):
    """All that a window needs."""
    values = {name: parts(v) if isinstance(v, Sentence) else v for name, v in text.values.items()}
    return str(text), text.template, values, text.n


def test_a_sentence_is_its_english() -> None:
    sentence = Sentence("“{file}” has {count} rows.", file="7B {count}.xlsx", count=1200)
    assert sentence == "“7B {count}.xlsx” has 1,200 rows."
    assert sentence in {"“7B {count}.xlsx” has 1,200 rows."}
    assert json.dumps(sentence) == json.dumps(str(sentence))
    assert sentence.template == "“{file}” has {count} rows."


def test_braces_around_something_else_stay() -> None:
    assert Sentence('like {"id": "A"} and {this}', that="x") == 'like {"id": "A"} and {this}'


@pytest.mark.parametrize(
    ("n", "english"), [(1, "1 row of “a” is hidden."), (1200, "1,200 rows of “a” are hidden.")]
)
def test_english_agrees_with_a_number(n, english) -> None:
    sentence = Sentence.counted("%n row of “{s}” is hidden.", "%n rows of “{s}” are hidden.", n, s="a")
    assert (sentence, sentence.template, sentence.n) == (english, "%n rows of “{s}” are hidden.", n)


@given(SENTENCES)
def test_a_sentence_travels_whole(sentence) -> None:
    for there in (
        from_tree(json.loads(json.dumps(tree(sentence)))),
        pickle.loads(pickle.dumps(sentence)),
        copy.deepcopy(sentence),
    ):
        assert parts(there) == parts(sentence)


@pytest.mark.parametrize(
    "told", [5, None, ["a"], [1, "a", {}, -1], ["a", "a", [], -1], ["a", "a", {"b": None}, -1]]
)
def test_what_is_no_tree_of_a_sentence_is_refused(told) -> None:
    with pytest.raises((TypeError, ValueError, AttributeError)):
        from_tree(told)


def test_the_first_of_two_sentences_may_be_empty() -> None:
    second = Sentence("The note was cut.")
    assert together("", second) is second
    both = together("It counts.", second)
    assert both == "It counts. The note was cut."
    assert [type(value) for value in both.values.values()] == [Sentence, Sentence]


def test_a_translation_takes_the_same_values() -> None:
    error = SheetError("No sheet in “{file}”.", hint="Look into {file}.", code="empty", file="7B.xlsx")
    assert (str(error), error.hint, error.code) == ("No sheet in “7B.xlsx”.", "Look into 7B.xlsx.", "empty")
    assert fill("In „{file}“ ist kein Blatt.", error.sentence.values) == "In „7B.xlsx“ ist kein Blatt."
    assert error.hint.template == "Look into {file}."


def test_an_error_of_plain_text_is_that_text() -> None:
    error = SheetError("Nothing {here}.", hint="Go on.", code="x")
    assert (str(error), error.hint) == ("Nothing {here}.", "Go on.")


def calls_of_errors():
    """Every call below grader_app that makes one of our errors."""
    for file in sorted(Path(grader_app.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = ast.unparse(node.func).rpartition(".")[2]
                if name in (
                    "Sentence",
                    *(each.__name__ for each in (GraderError, *GraderError.__subclasses__())),
                ):
                    yield file, node


def test_no_sentence_is_put_together_in_the_code() -> None:
    """What is in an f-string, or added up, is never found in a list of translations."""
    checked = 0
    for file, call in calls_of_errors():
        said = [*call.args[:1], *(keyword.value for keyword in call.keywords if keyword.arg == "hint")]
        for text in said:
            checked += 1
            assert not isinstance(text, ast.JoinedStr | ast.BinOp), f"{file}:{call.lineno}"
    assert checked > 200


def test_every_value_of_an_error_is_named_in_it_and_the_other_way_round() -> None:
    for file, call in calls_of_errors():
        texts = [*call.args[:1], *(keyword.value for keyword in call.keywords if keyword.arg == "hint")]
        given = {keyword.arg for keyword in call.keywords} - {"hint", "code"}
        if None in given or not all(isinstance(text, ast.Constant) for text in texts):
            continue
        named = {name for text in texts for name in re.findall(r"\{([a-z_]+)\}", text.value)}
        assert named == given, f"{file}:{call.lineno}"


def test_why_a_row_is_left_out_is_still_a_sentence_when_a_session_is_opened_again(tmp_path) -> None:
    plain = "This row sums up others."
    moved = Sentence("A later answer of this student counts. It stands in “{file}”.", file="late.xlsx")
    whole = make_session(["a closed path"])
    left_out = (Skipped(8, plain, COLUMNS.sheet), Skipped(9, moved, COLUMNS.sheet))
    store = Store.create(tmp_path, Session(replace(whole.roster, skipped=left_out), whole.items))
    store.close()
    store = Store.open(store.path)
    first, second = (skipped.reason for skipped in store.session.roster.skipped)
    store.close()
    assert parts(first) == (plain, plain, {}, -1)
    assert parts(second) == parts(moved)
