"""Newer downloads, late and corrected answers: whatever comes, no word of a person is lost or changed."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from grader_app.bundle import Prediction
from grader_app.core.comments import Bank, write
from grader_app.core.consistency import Return
from grader_app.core.kept import Checked, Kept, Returns, SecondMarks
from grader_app.core.merging import Merged, corrected, elsewhere, merge, newer_download_of
from grader_app.core.points import Cut, Scheme, reprice
from grader_app.core.roster import (
    Cell,
    Column,
    Columns,
    Part,
    Response,
    Role,
    Roster,
    Skipped,
    Source,
    Student,
)
from grader_app.core.session import DecidedBy, Override, Session
from grader_app.core.spot_check import SpotCheck
from tests.tiny_bundle import ITEMS

FIRST, SECOND = ITEMS[0].id, ITEMS[1].id
COLUMNS = Columns(
    "7B", 1, {1: Column(Role.ID), 3: Column(Role.ANSWER, FIRST), 4: Column(Role.ANSWER, SECOND)}
)
BOOK, NEWER, LATE = (
    Source(Path(name), digest * 64)
    for name, digest in (("7B.xlsx", "0"), ("7B (1).xlsx", "1"), ("late.xlsx", "2"))
)
PREDICTION = Prediction(1, (0.2, 0.5, 0.3), 0.4, True, (), 1.0, False, False)


def student(text: str) -> Student:
    """``7`` is an id, ``Ada`` a name, ``7 Ada`` both, ``7 Ada a@x`` an address too."""
    words = text.split()
    ident = next((word for word in words if word.isdecimal()), "")
    email = next((word for word in words if "@" in word), "")
    name = " ".join(word for word in words if word.isalpha())
    return Student(ident or email, name, email if ident else "")


def roster(source: Source, *rows: tuple[str, str] | tuple[str, str, float | None], columns=COLUMNS) -> Roster:
    """Answers to the first question: who, what, and the mark beside it."""
    responses = tuple(
        Response(Cell("7B", row, 3), student(who), FIRST, text, *mark)
        for row, (who, text, *mark) in enumerate(rows, start=2)
    )
    return Roster((Part(source, columns),), responses)


def session(*rows: tuple[str, str] | tuple[str, str, float | None]) -> Session:
    """A session on the first file, in which the model has scored everything."""
    found = Session(roster(BOOK, *rows), ITEMS)
    found.add_predictions((r.cell, PREDICTION) for r in found.roster.responses)
    return found


def told(merged: Merged) -> dict[str, list[str]]:
    """What became of the answers, by their texts."""
    lists = ("added", "unchanged", "kept", "changed", "gone")
    return {name: [r.text for r in getattr(merged, name)] for name in lists if getattr(merged, name)}


def state(each: Session) -> tuple[object, ...]:
    return (
        each.roster,
        each.items,
        each.predictions,
        each.overrides,
        list(each.history),
        each.done,
        each.scheme,
        each.kept,
    )


def test_a_newer_download_takes_its_place_and_decisions_follow_their_students() -> None:
    before = session(("1 Ada", "path"), ("2 Ben", "lamp"), ("3 Cy", "wire"), ("4 Di", "current"))
    cells = [r.cell for r in before.roster.responses]
    before.apply("Set 2", {cells[0]: Override(2, "well said"), cells[1]: Override(0)})
    newer = roster(NEWER, ("5 Ed", "new"), ("2 Ben", "lamp!"), ("1 Ada", "path"), ("4 Di", "a current"))
    assert newer_download_of(before, newer) is None
    merged = merge(before, newer, instead_of=0)
    after = merged.session
    assert told(merged) == {
        "added": ["new"],
        "unchanged": ["path"],
        "kept": ["lamp!"],
        "changed": ["a current"],
        "gone": ["wire"],
    }
    assert after.roster.sources == (NEWER,)
    assert after.overrides == {Cell("7B", 4, 3): Override(2, "well said"), Cell("7B", 3, 3): Override(0)}
    assert [r.text for r in after.unpredicted()] == ["new", "lamp!", "a current"]
    assert merged.moved == {
        cells[0]: Cell("7B", 4, 3),
        cells[1]: Cell("7B", 3, 3),
        cells[3]: Cell("7B", 5, 3),
    }
    after.undo()
    assert after.overrides == {}
    after.redo()
    assert len(after.overrides) == 2
    assert before.roster.sources == (BOOK,)


def test_late_and_corrected_answers_join_those_that_are_there() -> None:
    before = session(("1 Ada", "path"), ("2 Ben", "lamp"))
    late = roster(LATE, ("2 Ben", "a closed path"), ("3 Cy", "wire"), ("1 Ada", "path"))
    assert newer_download_of(before, late) == 0
    merged = merge(before, late)
    assert told(merged) == {"added": ["wire"], "unchanged": ["path"], "changed": ["a closed path"]}
    after = merged.session.roster
    assert after.sources == (BOOK, LATE)
    assert [(r.cell.file, r.cell.row, r.text) for r in after.responses] == [
        (0, 2, "path"),
        (1, 2, "a closed path"),
        (1, 3, "wire"),
    ]
    assert after.skipped == (
        Skipped(3, corrected(LATE), "7B", 0),
        Skipped(4, elsewhere(BOOK), "7B", 1),
    )


def test_a_list_of_late_answers_takes_none_away() -> None:
    merged = merge(
        session(("1 Ada", "path"), ("2 Ben", "")), roster(LATE, ("1 Ada", " - "), ("2 Ben", "late"))
    )
    assert told(merged) == {"unchanged": ["path"], "changed": ["late"]}
    assert merged.session.roster.skipped[-1] == Skipped(2, elsewhere(BOOK), "7B", 1)


def test_a_file_that_adds_nothing_leaves_everything_as_it_was() -> None:
    before = session(("1 Ada", "path"))
    merged = merge(before, roster(LATE, ("1 Ada", "path")))
    assert state(merged.session) == state(before)


def test_an_answer_that_is_gone_stays_where_a_person_decided() -> None:
    before = session(("1 Ada", "path"), ("2 Ben", "lamp", 2.0), ("3 Cy", "wire"), ("4 Di", "x"))
    before.apply("Set 1", {Cell("7B", 4, 3): Override(1)})
    before.undo()
    merged = merge(before, roster(NEWER, ("1 Ada", "path")), instead_of=0)
    assert told(merged) == {"unchanged": ["path"], "gone": ["lamp", "wire", "x"]}
    after = merged.session
    assert after.roster.sources == (NEWER, BOOK)
    assert [(r.cell.file, r.text, r.mark) for r in after.roster.responses] == [
        (0, "path", None),
        (1, "lamp", 2.0),
        (1, "wire", None),
    ]
    after.redo()
    assert after.overrides == {Cell("7B", 4, 3, 1): Override(1)}


def test_a_mark_is_not_taken_back_by_another_file() -> None:
    before = session(("1", "a", 2.0), ("2", "b", 2.0), ("3", "c"), ("4", "d"))
    before.apply("Set 0", {Cell("7B", 5, 3): Override(0)})
    newer = roster(NEWER, ("1", "a"), ("2", "b", 1.0), ("3", "c", 0.5), ("4", "d", 2.0))
    merged = merge(before, newer, instead_of=0)
    scores = [merged.session.score(r.cell) for r in merged.session.roster.responses]
    assert [(score.points, score.decided_by) for score in scores if score] == [
        (2.0, DecidedBy.MARK),
        (2.0, DecidedBy.MARK),
        (0.5, DecidedBy.MARK),
        (0.0, DecidedBy.TEACHER),
    ]
    assert told(merged) == {"unchanged": ["a", "c", "d"], "kept": ["b"]}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (["Ada", "Ada"], ["Ada", "Ada"]),
        (["1 Ada", "2 Ada"], ["Ada"]),
        (["Ada"], ["1 Ada", "2 Ada"]),
        (["1 Ada"], ["1 Ben"]),
        (["1 Ada", "1 Ben"], ["1 Ada"]),
        (["Eva García Núñez", "Eva García López"], ["Eva García"]),
        (["Eva García"], ["Eva García Núñez", "Eva García López"]),
    ],
)
def test_who_could_be_several_students_is_listed_and_not_guessed(old, new) -> None:
    before = session(*((who, f"old {n}") for n, who in enumerate(old)))
    before.apply("Set 2", {r.cell: Override(2) for r in before.roster.responses})
    merged = merge(before, roster(LATE, *((who, f"new {n}") for n, who in enumerate(new))))
    assert told(merged) == {"added": [f"new {n}" for n in range(len(new))]}
    assert sum(len(person.responses) for person in merged.ambiguous) == len(new)
    assert all(person.doubt for person in merged.ambiguous)
    assert [r.text for r in merged.session.roster.responses if r.cell in merged.session.overrides] == [
        f"old {n}" for n in range(len(old))
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("1 Ada a@x", "A@x"),
        ("1 Ada a@x", "Ada"),
        ("a@x", "1 a@x"),
        ("Ada", "ADA"),
        ("1 Ada", "a@x Ada"),
        ("Íñigo García Núñez", "inigo garcia"),
        ("7 Ada Abel", "Abel Ada Maria Jo"),
    ],
)
def test_students_are_known_by_id_by_address_or_by_name(old, new) -> None:
    merged = merge(session((old, "path"), ("9 Zoe", "x")), roster(LATE, (new, "a path"), ("8 Yan", "y")))
    assert told(merged) == {"added": ["y"], "changed": ["a path"]}
    assert merged.ambiguous == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("1 Ada", "2 Ada"),
        ("1 Ada a@x", "b@x Ada"),
        ("1", "01"),
        ("1 Eva García", "2 Eva García Núñez"),
        ("Eva García López", "Eva García Núñez"),
        ("Eva", "Eva García"),
    ],
)
def test_other_ids_are_other_students_whatever_their_names(old, new) -> None:
    merged = merge(session((old, "path")), roster(LATE, (new, "a path")))
    assert told(merged) == {"added": ["a path"]}


def test_answers_of_nobody_are_known_by_their_texts_in_a_newer_download_only() -> None:
    before = session(("", "path"), ("", "idk"), ("", "idk"), ("", "old"))
    before.apply("Set 0", {Cell("7B", row, 3): Override(0) for row in (2, 3)})
    rows = (("", "idk"), ("", "new"), ("", "path"), ("", "idk"))
    merged = merge(before, roster(NEWER, *rows), instead_of=0)
    assert told(merged) == {"added": ["new"], "unchanged": ["idk", "path", "idk"], "gone": ["old"]}
    assert [merged.session.response(cell).text for cell in merged.session.overrides] == ["path", "idk"]
    assert told(merge(before, roster(LATE, *rows))) == {"added": ["idk", "new", "path", "idk"]}


def test_the_same_file_read_otherwise_takes_its_own_place() -> None:
    before = session(("1 Ada", "path"), ("2 Ben", "lamp"))
    before.apply("Set 2", {Cell("7B", 2, 3): Override(2)})
    other = replace(COLUMNS, roles={1: Column(Role.NAME), 3: Column(Role.ANSWER, SECOND)})
    responses = tuple(
        Response(Cell("7B", row, 3), Student("", name), SECOND, text)
        for row, name, text in ((2, "1", "path"), (3, "2", "lamp"))
    )
    merged = merge(before, Roster((Part(BOOK, other),), responses), ITEMS)
    assert merged.session.roster.parts == (Part(BOOK, other),)
    assert [(r.cell.row, r.item_id) for r in merged.session.roster.responses] == [(2, FIRST), (3, SECOND)]
    assert merged.session.overrides == before.overrides


def test_the_same_file_with_another_column_of_ids_keeps_all_that_is_decided() -> None:
    before = session(("1 Ada", "path"), ("2 Ben", "lamp"))
    before = merge(before, roster(LATE, ("2 Ben b@x", "current"))).session
    before.apply("Set 2", {r.cell: Override(2) for r in before.roster.responses})
    other = replace(COLUMNS, roles={**COLUMNS.roles, 1: Column(Role.IGNORE), 2: Column(Role.ID)})
    anew = roster(BOOK, ("007 Ada", "path"), ("008 Ben", "lamp"), columns=other)
    merged = merge(before, anew)
    after = merged.session
    assert after.roster.parts == (Part(BOOK, other), *before.roster.parts[1:])
    assert [(r.cell.file, r.student.id, r.text) for r in after.roster.responses] == [
        (0, "007", "path"),
        (0, "008", "lamp"),
        (1, "2", "current"),
    ]
    assert after.overrides.keys() == {r.cell for r in after.roster.responses if r.text != "lamp"}
    assert told(merge(after, anew)) == {"unchanged": ["path", "lamp"]}
    named = roster(BOOK, ("1 Ada a@x", "path"), ("2 Ben", "lamp"), columns=replace(other, header_row=0))
    assert merge(before, named).session.roster.responses[0].student == student("1 Ada a@x")


def test_questions_that_were_not_asked_before_join_the_session() -> None:
    before = Session(session(("1 Ada", "path")).roster, ITEMS[:1])
    late = Roster((Part(LATE, COLUMNS),), (Response(Cell("7B", 2, 4), student("1"), SECOND, "x"),))
    merged = merge(before, late, ITEMS)
    assert [item.id for item in merged.session.items] == [FIRST, SECOND]
    assert merged.session.responses(SECOND)[0].student == student("1 Ada")


def test_a_newer_download_is_told_by_its_name_or_by_what_is_in_it() -> None:
    before = session(("1 Ada", "path"), ("2 Ben", "lamp"))
    assert newer_download_of(before, roster(replace(BOOK, sha256="9" * 64), ("7", "x"))) == 0
    assert newer_download_of(before, roster(NEWER, ("1", "path"), ("3", "x"), ("2 Ben", "y"))) == 0
    assert newer_download_of(before, roster(LATE, ("1", "path"), ("3", "x"))) is None
    nobodys = session(("", "path"), ("", "lamp"))
    assert newer_download_of(nobodys, roster(NEWER, ("", "new"), ("", "lamp"), ("", "path"))) == 0
    assert newer_download_of(nobodys, roster(LATE, ("", "new"), ("1 Ada", "lamp"), ("1 Ada", "path"))) is None


texts = st.sampled_from(["", "a", "b", "c"])
marks = st.sampled_from([None, 1.0, 1.5])
people_ = st.sampled_from(
    [
        "",
        "1",
        "2",
        "1 Ada",
        "2 Ben",
        "3 Ada",
        "Ada",
        "Ben",
        "a@x",
        "1 a@x",
        "a@x Ada",
        "2 Ben b@x",
        "Cy",
        "b@x Cy",
        "Ada Abel",
        "1 Ada Abel Jo",
    ]
)
rows = st.lists(
    st.tuples(people_, st.tuples(texts, marks), st.tuples(texts, marks), st.sampled_from(["", "G"])),
    max_size=6,
)


def wide(source: Source, given_rows: list) -> Roster:
    responses = tuple(
        Response(Cell("7B", row, column), student(who), item, text, mark, group)
        for row, (who, first, second, group) in enumerate(given_rows, start=2)
        for column, item, (text, mark) in ((3, FIRST, first), (4, SECOND, second))
    )
    skipped = (Skipped(len(given_rows) + 2, "This row sums up others.", "7B"),)
    return Roster((Part(source, COLUMNS),), responses, skipped)


@st.composite
def sessions(draw: st.DrawFn) -> Session:
    """Some answers, predictions, decisions, and a history of them."""
    found = Session(wide(BOOK, draw(rows)), ITEMS)
    cells = [r.cell for r in found.roster.responses]
    if cells:
        found.add_predictions((cell, PREDICTION) for cell in draw(st.sets(st.sampled_from(cells))))
        override = st.builds(Override, st.sampled_from([None, 0, 1, 2]), st.sampled_from(["", "note"]))
        override |= st.builds(Override, st.sampled_from([0, 1, 2]), accepted=st.just(True))
        steps = st.one_of(
            st.just(None), st.dictionaries(st.sampled_from(cells), st.one_of(st.none(), override), min_size=1)
        )
        for step in draw(st.lists(steps, max_size=6)):
            if step is None:
                found.undo()
            else:
                found.apply("step", step, source=next(iter(step)) if draw(st.booleans()) else None)
        if draw(st.booleans()):
            items = (reprice(found.items[0], (0, 3, 5)), *found.items[1:])
            found.apply("worth", {}, scheme=Scheme(items, {FIRST: 2.0}, (Cut("A", 0.5),)))
        found.keep(draw(kept_of(cells)))
    return found


@st.composite
def kept_of(draw: st.DrawFn, cells: list[Cell]) -> Kept:
    """Something of everything that a session may keep."""
    levels = st.dictionaries(st.sampled_from(cells), st.integers(0, 2))
    population = draw(st.dictionaries(st.sampled_from(cells), st.integers(0, 2), min_size=1))
    sample = draw(st.lists(st.sampled_from(sorted(population)), unique=True))
    return Kept(
        b"0" * 16,
        {FIRST: write(Bank(), "Look again.")[0]},
        (Checked(SpotCheck((FIRST,), population, tuple(sample), 0.05, 0), draw(levels)),),
        Returns(tuple(Return(cell, 3) for cell in draw(st.sets(st.sampled_from(cells)))), draw(levels)),
        (SecondMarks("Kim", draw(levels)),),
        draw(st.booleans()),
        frozenset(frozenset(pair.items()) for pair in draw(st.lists(levels)) if len(pair) == 2),
    )


files = st.lists(st.tuples(st.sampled_from([BOOK, NEWER, LATE]), rows, st.booleans()), min_size=1, max_size=3)


def instead_of(each: Session, source: Source, replaces: bool) -> int | None:
    """The file that a random one takes the place of."""
    return len(each.roster.sources) - 1 if replaces and source not in each.roster.sources else None


# The machine may be busy, and what is drawn is large.
patiently = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def given_by_her(each: Session, cell: Cell) -> tuple[object, ...] | None:
    """What a person decided, and what it is worth."""
    score = each.score(cell)
    if score is None or not each.is_decided(cell):
        return None
    return score.level, score.points, score.decided_by


def levels_kept(kept: Kept) -> list[dict[Cell, int]]:
    """All levels that were given blind."""
    given = [checked.blind for checked in kept.checks], [marks.levels for marks in kept.second]
    return [dict(levels) for levels in (*given[0], *given[1], kept.returns.again)]


def moved_to(merged: Merged, levels: dict[Cell, int]) -> dict[Cell, int]:
    return {merged.moved[cell]: level for cell, level in levels.items()}


@patiently
@given(sessions(), files)
def test_no_word_of_a_person_is_ever_lost_or_changed(before: Session, more: list) -> None:
    for source, content, replaces in more:
        new = wide(source, content)
        untouched = state(before)
        merged = merge(before, new, instead_of=instead_of(before, source, replaces))
        after = merged.session
        assert state(before) == untouched
        for response in before.roster.responses:
            cell = response.cell
            if before.is_decided(cell) or before.note(cell):
                moved = merged.moved[cell]
                assert given_by_her(after, moved) == given_by_her(before, cell)
                assert after.note(moved) == before.note(cell)
                assert after.response(moved).item_id == response.item_id
        assert len(set(merged.moved.values())) == len(merged.moved)
        assert Counter(map(str, after.overrides.values())) == Counter(map(str, before.overrides.values()))
        assert (after.done, len(after.history)) == (before.done, len(before.history))
        assert levels_kept(after.kept) == [moved_to(merged, one) for one in levels_kept(before.kept)]
        assert (after.kept.secret, after.kept.banks) == (before.kept.secret, before.kept.banks)
        for one, other in zip(after.history, before.history, strict=True):
            assert one.source == (other.source and merged.moved[other.source])
            assert (one.scheme is None) == (other.scheme is None)
        assert after.items[: len(before.items)] == before.items
        assert (after.scheme.weights, after.scheme.cuts) == (before.scheme.weights, before.scheme.cuts)
        for cell in after.overrides | after.predictions:
            assert after.response(cell)
        for response in after.roster.responses:
            assert (response.cell.file, response.cell.sheet) in after.roster.places
        before = after


@patiently
@given(sessions(), files)
def test_what_could_be_undone_still_can(before: Session, more: list) -> None:
    source, content, replaces = more[0]
    merged = merge(before, wide(source, content), instead_of=instead_of(before, source, replaces))
    after = merged.session
    while before.undo() is not None:
        assert after.undo() is not None
        assert after.overrides == {merged.moved[cell]: o for cell, o in before.overrides.items()}
        assert after.scheme == before.scheme
    assert after.undo() is None
    while before.redo() is not None:
        assert after.redo() is not None
        assert after.overrides == {merged.moved[cell]: o for cell, o in before.overrides.items()}
        assert after.scheme == before.scheme
    assert after.redo() is None


def test_a_check_speaks_for_the_answers_that_are_still_the_same() -> None:
    before = session(*((f"{n} S{n}", f"text {n}") for n in range(1, 7)))
    a, b, c, d, e, f = [response.cell for response in before.roster.responses]
    check = SpotCheck((FIRST,), dict.fromkeys((a, b, c, d, e, f), 1), (f, a, b, c), 0.05, 0)
    plan = tuple(Return(cell, 4) for cell in (a, b, c))
    before.keep(Kept(b"0" * 16, {}, (Checked(check, {a: 1, b: 0}),), Returns(plan, {b: 2})))
    said = {"1 S1": "text 1", "9 New": "new", "3 S3": "other", "4 S4": "text 4", "5 S5": "text 5"}
    newer = roster(NEWER, *said.items())
    merged = merge(before, newer, instead_of=0)
    kept, at = merged.session.kept, merged.moved
    assert at.keys() == {a, b, c, d, e}, "b is gone but was marked; f is gone"
    checked = kept.checks[0]
    assert set(checked.check.population) == {at[a], at[d], at[e]}
    assert checked.check.sample == (at[a],)
    assert checked.blind == {at[a]: 1, at[b]: 0}
    assert kept.returns == Returns((Return(at[a], 4),), {at[b]: 2})


@patiently
@given(sessions(), files)
def test_to_merge_twice_is_to_merge_once(before: Session, more: list) -> None:
    for number, (_, content, replaces) in enumerate(more):
        source = (NEWER, LATE, replace(LATE, path=Path("later.xlsx")))[number]
        new = wide(source, content)
        once = merge(before, new, instead_of=instead_of(before, source, replaces)).session
        twice = merge(once, new).session
        assert state(twice) == state(once)
        before = once


@patiently
@given(sessions(), files)
def test_every_answer_of_the_new_file_is_in_the_session_or_said_to_be_elsewhere(
    before: Session, more: list
) -> None:
    _, content, replaces = more[0]
    source = NEWER
    new = wide(source, content)
    merged = merge(before, new, instead_of=instead_of(before, source, replaces))
    after = merged.session
    there = {
        (r.cell.row, r.item_id): r.text
        for r in after.roster.responses
        if after.roster.sources[r.cell.file] == source
    }
    left_out = {s.row for s in after.roster.skipped if after.roster.sources[s.file] == source}
    for response in new.responses:
        place = (response.cell.row, response.item_id)
        if place in there:
            assert there[place] == response.text
        elif source in after.roster.sources:
            assert response.cell.row in left_out
    counts = (merged.added, merged.unchanged, merged.kept, merged.changed)
    assert sum(map(len, counts)) == len(new.responses)
