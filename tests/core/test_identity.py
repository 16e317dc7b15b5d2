import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from grader_app.core.identity import NAMESAKES, OTHER_NAMES, SEVERAL, key, name_words, people
from grader_app.core.roster import Cell, Response, Student


def answers(*rows: tuple[Student, str] | tuple[Student, str, str]) -> list[Response]:
    """Answers in column C from row 2: who, to what, in which class."""
    return [
        Response(Cell("S", row, 3), who, item, "x", None, *group)
        for row, (who, item, *group) in enumerate(rows, start=2)
    ]


def found(responses: list[Response]) -> list[tuple[list[int], str]]:
    return [([r.cell.row for r in person.responses], person.doubt) for person in people(responses)]


def test_an_id_counts_before_an_address_and_that_before_a_name() -> None:
    both = Student("007", "Ada Abel", "Ada@School.example")
    assert found(
        answers(
            (both, "A"),
            (Student("ada@school.example", ""), "B"),
            (Student("#007", "abel, ada"), "C"),
            (Student("7", "Ada Abel"), "A"),
            (Student("", "Abel Ada"), "A"),
            (Student("", ""), "A"),
            (Student("", ""), "A"),
        )
    ) == [([2, 3, 4], ""), ([5], ""), ([6], ""), ([7], ""), ([8], "")]


def test_an_address_beside_two_ids_is_neithers() -> None:
    assert [
        rows
        for rows, _ in found(
            answers(
                (Student("1", "", "class@x.org"), "A"),
                (Student("2", "", "class@x.org"), "A"),
                (Student("class@x.org", ""), "A"),
            )
        )
    ] == [[2], [3], [4]]


def test_who_may_be_two_students_is_in_doubt() -> None:
    assert found(
        answers(
            (Student("", "Ada Abel"), "A"),
            (Student("", "ÀDA  abel"), "A"),
            (Student("1", "Ben"), "A"),
            (Student("1", "Cy"), "B"),
            (Student("2", "Di"), "A"),
            (Student("2", "Di"), "A"),
            (Student("", "Ed"), "A", "7A"),
            (Student("", "Ed"), "A", "7B"),
        )
    ) == [([2, 3], NAMESAKES), ([4, 5], OTHER_NAMES), ([6, 7], SEVERAL), ([8], ""), ([9], "")]


@pytest.mark.parametrize("nobody", ["", " ", "anonymous", "Anonym", "-", "n/a"])
def test_what_says_nobody_is_no_id(nobody: str) -> None:
    assert key(nobody) == ""
    assert len(people(answers((Student(nobody, ""), "A"), (Student(nobody, ""), "A")))) == 2


def test_names_are_compared_without_order_and_accents() -> None:
    assert name_words("García Núñez, Íñigo") == name_words("Iñigo Garcia nuñez")


@given(st.integers(0, 10**6), st.integers(1, 9))
def test_ids_are_text_so_that_zeros_before_them_count(number: int, width: int) -> None:
    one, other = str(number), str(number).zfill(width)
    assert (key(one) == key(other)) == (one == other)


students = st.builds(
    Student,
    st.sampled_from(["", "1", "01", "a@x.org", "anonymous"]),
    st.sampled_from(["", "Ada Abel", "Abel, Ada", "Ben"]),
    st.sampled_from(["", "a@x.org", "A@X.org", "b@x.org"]),
)


@given(st.lists(st.tuples(students, st.sampled_from("AB"), st.sampled_from(["", "7A"])), max_size=12))
@example(
    [
        (Student("1", "Ben", "a@x.org"), "A", ""),
        (Student("a@x.org", "", ""), "A", ""),
        (Student("a@x.org", "Ada Abel", ""), "A", ""),
    ]
)
def test_every_answer_is_somebodys_and_only_hers(rows: list[tuple[Student, str, str]]) -> None:
    responses = answers(*rows)
    persons = people(responses)
    assert sorted(r.cell.row for p in persons for r in p.responses) == [r.cell.row for r in responses]
    for person in persons:
        questions = [r.item_id for r in person.responses]
        assert person.doubt or len(set(questions)) == len(questions)
    for one in responses:
        for other in responses:
            if one.student.id and key(one.student.id) and one.student.id == other.student.id:
                assert any(one in p.responses and other in p.responses for p in persons)
