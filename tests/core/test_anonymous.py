import re

from hypothesis import given
from hypothesis import strategies as st

from grader_app.core.anonymous import pseudonyms, shuffled
from grader_app.core.identity import people
from grader_app.core.roster import Cell, Response, Student

STUDENTS = st.builds(Student, st.sampled_from(["", "7", "007", "8"]), st.sampled_from(["", "Ada Abel", "Bo"]))
SECRET = b"0123456789abcdef"


def sheet(students: list[Student]) -> list[Response]:
    return [
        Response(Cell("S", row, 3), student, "LIGHT", "x") for row, student in enumerate(students, start=2)
    ]


@given(st.lists(STUDENTS, max_size=12))
def test_each_person_has_one_name_of_her_own(students: list[Student]) -> None:
    who = people(sheet(students))
    names = pseudonyms(who, SECRET)
    assert names.keys() == {r.cell for p in who for r in p.responses}
    own = [{names[r.cell] for r in person.responses} for person in who]
    assert all(len(found) == 1 for found in own)
    assert len(set().union(*own)) == len(who)
    assert all(re.fullmatch("[B-Z]{3}[2-9]{2}", name) for name in names.values())


def test_names_stay_when_late_answers_come_in_and_change_with_the_session() -> None:
    some = sheet([Student(f"{n}", "") for n in range(300)])
    more = [*some, *sheet([Student(f"{n}", "") for n in range(400)])[300:]]
    before, after = pseudonyms(people(some), SECRET), pseudonyms(people(more), SECRET)
    assert before.items() <= after.items()
    assert pseudonyms(people(some), b"another secret..") != before


def test_the_order_says_nothing_and_is_kept() -> None:
    responses = sheet([Student(f"{n}", "") for n in range(50)])
    mixed = shuffled(responses, SECRET)
    assert mixed != tuple(responses)
    assert sorted(mixed, key=lambda r: r.cell) == responses
    assert shuffled(reversed(responses), SECRET) == mixed
    assert list(shuffled(responses[:30], SECRET)) == [r for r in mixed if r in responses[:30]]
