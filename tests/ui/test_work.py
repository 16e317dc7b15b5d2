"""The background, without threads: what work reports, and that it stops when asked."""

from pathlib import Path
from typing import Any

import pytest

from grader_app import paths
from grader_app.core.triage import Flag
from grader_app.ui import work
from grader_app.ui.question_sets import QuestionSet
from grader_app.ui.tasks import Cancelled
from tests.rosters import CELLS, make_session
from tests.ui.conftest import ANSWERS


class Notebook:
    """A reporter that writes down what it is told, and stops after a number of checks."""

    def __init__(self, checks: int | None = None) -> None:
        self.values: list[Any] = []
        self._left = checks

    def report(self, value: Any) -> None:
        self.values.append(value)

    def check(self) -> None:
        if self._left is not None:
            self._left -= 1
            if self._left < 0:
                raise Cancelled


def test_look_over_predicts_and_examines_everything(tiny_set: QuestionSet) -> None:
    notebook = Notebook()
    work.look_over(make_session(ANSWERS), tiny_set.path)(notebook)
    predictions = [cell for looked in notebook.values for cell, _ in looked.predictions]
    triage = {cell: found for looked in notebook.values for cell, found in looked.triage.items()}
    assert sorted(predictions) == sorted(set(CELLS[: len(ANSWERS)]) - {CELLS[5]})
    assert set(triage) == set(CELLS[: len(ANSWERS)])
    assert triage[CELLS[5]].flags == (Flag.BLANK,)


def test_look_over_without_a_set_still_examines(tiny_set: QuestionSet) -> None:
    notebook = Notebook()
    work.look_over(make_session(ANSWERS), None)(notebook)
    triage = {cell: found for looked in notebook.values for cell, found in looked.triage.items()}
    assert Flag.NOT_SCORED in triage[CELLS[0]].flags
    assert not any(looked.predictions for looked in notebook.values)


def test_what_is_predicted_is_not_predicted_again(tiny_set: QuestionSet) -> None:
    session = make_session(ANSWERS)
    notebook = Notebook()
    work.look_over(session, tiny_set.path)(notebook)
    for looked in notebook.values:
        session.add_predictions(looked.predictions)
    again = Notebook()
    work.look_over(session, tiny_set.path)(again)
    assert not any(looked.predictions for looked in again.values)


def test_many_answers_come_in_few_parcels_and_can_be_stopped(tiny_set: QuestionSet) -> None:
    session = make_session(["a closed path"] * 3000)
    notebook = Notebook()
    work.look_over(session, tiny_set.path)(notebook)
    assert sum(len(looked.predictions) for looked in notebook.values) == 3000
    assert len(notebook.values) <= 12
    stopped = Notebook(checks=2)
    with pytest.raises(Cancelled):
        work.look_over(session, tiny_set.path)(stopped)


def test_the_sample_is_copied_once_and_again_when_it_was_changed(home: Path) -> None:
    copy = work.copy_sample(Notebook())
    assert copy.read_bytes() == paths.sample_workbook().read_bytes()
    assert home in copy.parents
    copy.write_bytes(b"spoilt")
    assert work.copy_sample(Notebook()).read_bytes() == paths.sample_workbook().read_bytes()
