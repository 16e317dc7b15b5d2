import io
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.trainer.invented import invented
from trainer.progress import Lines, Step, share_done
from trainer.runs.config import Classical, RunConfig
from trainer.runs.course import Course, expected_s, in_words, teacher_s
from trainer.runs.display import shown


@dataclass
class Heard:
    """A watch that remembers."""

    lines: list[str] = field(default_factory=list)
    shares: list[float] = field(default_factory=list)

    def begin(self, stage: str) -> None:
        self.lines.append(stage)

    def at(self, share: float) -> None:
        self.shares.append(share)

    def say(self, line: str) -> None:
        self.lines.append(line)


@dataclass
class Clock:
    seconds: float = 0.0

    def __call__(self) -> float:
        return self.seconds


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_step_within_a_step_says_how_far_the_stage_is() -> None:
    heard = Heard()
    teacher = Step(heard, 1, 2, "encoder")
    fold = Step(teacher, 2, 4, "fold 3")
    fold("epoch 1 of 4: loss 0.5")
    assert heard.shares == [pytest.approx((1 + (2 + 0.25) / 4) / 2)]
    assert heard.lines == ["encoder, fold 3, epoch 1 of 4: loss 0.5"]
    fold("reading")
    assert len(heard.shares) == 1


def test_a_step_counts_as_much_as_it_takes() -> None:
    """Half an hour of an encoder is not half of it where a second teacher takes seconds."""
    heard = Heard()
    config, dataset = RunConfig("x"), invented()
    encoder, classical = (teacher_s(spec, config, dataset) for spec in config.teachers)
    assert encoder > classical
    Step(heard, 0, encoder + classical, "encoder", encoder).at(1.0)
    Step(heard, encoder, encoder + classical, "classical", classical).at(1.0)
    assert heard.shares == [pytest.approx(encoder / (encoder + classical)), pytest.approx(1.0)]


@given(st.text())
def test_any_line_may_be_said(line: str) -> None:
    share = share_done(line)
    assert share is None or 0 <= share <= 1


def test_the_time_left_is_corrected_by_the_time_taken() -> None:
    clock = Clock()
    course = Course({"teach": 1000.0, "distil": 500.0, "report": 10.0}, clock)
    assert course.left_s == pytest.approx(1510)
    course.begin("teach")
    course.at(0.5)
    clock.seconds = 1000.0  # twice as long as expected
    assert course.share == pytest.approx(500 / 1510)
    assert 1.8 * 1010 < course.left_s < 2 * 1010
    course.begin("distil")
    course.begin("report")  # distil never said how far it was: it had been done before
    assert course.share == pytest.approx(1000 / 1010)


def test_a_run_without_an_encoder_is_expected_to_be_short() -> None:
    quick = expected_s(RunConfig("x", teachers=(Classical(),)), invented())
    curve = expected_s(RunConfig("x", teachers=(Classical(),), learning_curve=(0.5, 1.0)), invented())
    assert curve["report"] > quick["report"]
    slow = expected_s(RunConfig("x"), invented())
    assert list(quick) == ["teach", "distil", "calibrate", "export", "report"]
    assert quick["teach"] < slow["teach"]


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 s"), (99, "99 s"), (130, "2 min"), (3599, "1 h 00 min"), (7500, "2 h 05 min")],
)
def test_times_in_words(seconds: float, words: str) -> None:
    assert in_words(seconds) == words


def test_where_nobody_watches_there_are_lines() -> None:
    stream = io.StringIO()
    with shown({"teach": 60.0, "distil": 60.0}, stream, silent=False) as watch:
        watch.begin("teach")
        watch.say("labelling")
        for epoch in range(40):
            watch.say(f"epoch {epoch} of 40")
    assert stream.getvalue().splitlines() == ["Stage: teach (about 2 min left altogether)", "labelling"]


def test_on_a_terminal_there_are_bars() -> None:
    stream = Terminal()
    with shown({"teach": 60.0, "distil": 60.0}, stream, silent=False) as watch:
        watch.begin("teach")
        watch.at(0.5)
        watch.say("a [b] c")
        watch.say("epoch 3 of 40")
    told = stream.getvalue()
    assert "whole run" in told
    assert "25%" in told
    assert "a [b] c" in told
    assert "left" in told


def test_quiet_is_quiet() -> None:
    stream = Terminal()
    with shown({"teach": 60.0}, stream, silent=True) as watch:
        watch.begin("teach")
        watch.at(1)
        watch.say("labelling")
    assert stream.getvalue() == ""


def test_lines_pass_on_what_is_said() -> None:
    told: list[str] = []
    watch = Lines(told.append)
    watch.begin("teach")
    watch.at(0.5)
    watch.say("labelling")
    assert told == ["Stage: teach", "labelling"]
