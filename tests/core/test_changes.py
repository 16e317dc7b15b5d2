"""One thing she says, said again over what she has said meanwhile."""

from hypothesis import given
from hypothesis import strategies as st

from grader_app.core.changes import Override, onto
from grader_app.core.comments import Because

comments = st.lists(st.integers(1, 4), unique=True).map(tuple)
becauses = st.none() | st.sampled_from(Because)
overrides = st.builds(
    lambda level, note, because, comments, accepted: Override(
        level, note, because, comments, accepted and level is not None
    ),
    st.none() | st.integers(0, 2),
    st.sampled_from(["", "see me", "well done"]),
    becauses,
    comments,
    st.booleans(),
)


@given(overrides, overrides)
def test_without_a_change_between_it_is_what_was_wanted(before: Override, wanted: Override) -> None:
    assert onto(before, before, wanted) == wanted


@given(overrides, overrides)
def test_who_changes_nothing_changes_nothing(now: Override, before: Override) -> None:
    assert onto(now, before, before) == now


@given(overrides, overrides, st.text(max_size=5))
def test_a_note_leaves_all_else_as_it_is(now: Override, before: Override, note: str) -> None:
    wanted = Override(before.level, note, before.because, before.comments, before.accepted)
    new = onto(now, before, wanted)
    assert (new.level, new.because, new.comments, new.accepted) == (
        now.level,
        now.because,
        now.comments,
        now.accepted,
    )


def test_a_comment_joins_those_given_meanwhile() -> None:
    now = Override(2, comments=(1,))
    assert onto(now, Override(), Override(comments=(3,))) == Override(2, comments=(1, 3))
    assert onto(Override(comments=(2, 1)), Override(comments=(1,)), Override()) == Override(comments=(2,))


def test_a_level_given_by_hand_is_no_accepted_one() -> None:
    assert onto(Override(1, accepted=True), Override(), Override(2)) == Override(2)
