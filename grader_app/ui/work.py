"""What runs in the background: functions over frozen values, none of which knows the window."""

import shutil
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from grader_app import paths
from grader_app.bundle import Bundle, Prediction
from grader_app.core.roster import Cell, Response, Roster
from grader_app.core.scoring import predict
from grader_app.core.session import Session, items_asked
from grader_app.core.standing import Standing
from grader_app.core.triage import Triage, triage
from grader_app.store import Store
from grader_app.ui.question_sets import Asked, Installed, installed
from grader_app.ui.tasks import Reporter

_PAUSE_S = 0.25
_MOST = 1_000
_LOOK_AT = 256


@dataclass(frozen=True, slots=True)
class Opened:
    """A session file that is open, and where its answers stand. Both now belong to the window's thread."""

    store: Store
    standing: Standing

    @classmethod
    def of(cls, store: Store) -> "Opened":
        """Look where the answers in a session file stand."""
        return cls(store, Standing(store.session))


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found out about some answers: new predictions, and what the teacher should know."""

    predictions: tuple[tuple[Cell, Prediction], ...]
    triage: Mapping[Cell, Triage]


def find_question_sets(_reporter: Reporter) -> Installed:
    """Describe every installed question set."""
    return installed()


def open_store(path: Path) -> Callable[[Reporter], Opened]:
    """Return work that opens a session file."""
    return lambda _reporter: Opened.of(Store.open(path))


def begin(roster: Roster, questions: Asked) -> Callable[[Reporter], Opened]:
    """Return work that puts a new class on disk."""

    def work(_reporter: Reporter) -> Opened:
        session = Session(roster, items_asked(roster, questions.items), questions.ref)
        return Opened.of(Store.create(paths.sessions(), session))

    return work


def take_in(store: Store, merged: Session) -> Callable[[Reporter], Opened]:
    """Return work that puts a class with more answers in the place of the one that is open.

    The window does nothing with the store meanwhile.
    """

    def work(_reporter: Reporter) -> Opened:
        store.replace_session(merged)
        return Opened.of(store)

    return work


def copy_sample(_reporter: Reporter) -> Path:
    """Copy the sample class into the user's own folder, where a scored copy may lie beside it."""
    source = paths.sample_workbook()
    target = paths.user_data() / "sample" / source.name
    target.parent.mkdir(exist_ok=True)
    if not target.exists() or target.read_bytes() != source.read_bytes():
        shutil.copyfile(source, target)
    return target


def look_over(session: Session, bundle: Path | None) -> Callable[[Reporter], None]:
    """Return work that predicts what is not predicted yet and says of every answer whether it needs her.

    It reports `Looked` a few times a second, so that saving them is a few transactions and not hundreds.
    ``session`` must be a snapshot that nobody else changes. Without ``bundle`` nothing is predicted.
    """

    def work(reporter: Reporter) -> None:
        mail = _Mail(session, reporter)
        opened = Bundle.open(bundle) if bundle is not None else None
        # Questions of the teacher's own are in no set: she marks them.
        known = {item.id for item in opened.items} if opened is not None else set()
        asked = [response for response in session.unpredicted() if response.item_id in known]
        waiting = {response.cell for response in asked}
        for response in session.roster.responses:
            if response.cell not in waiting:
                mail.add(response, session.predictions.get(response.cell), is_new=False)
        if opened is not None and asked:
            for batch in predict(asked, opened):
                for cell, prediction in batch:
                    mail.add(session.response(cell), prediction, is_new=True)
        mail.send()

    return work


class _Mail:
    """Gathers what was found out, and sends it when enough time has passed."""

    def __init__(self, session: Session, reporter: Reporter) -> None:
        self._session = session
        self._reporter = reporter
        self._predictions: list[tuple[Cell, Prediction]] = []
        self._triage: dict[Cell, Triage] = {}
        self._sent_at = time.monotonic()

    def add(self, response: Response, prediction: Prediction | None, *, is_new: bool) -> None:
        item = self._session.item(response.item_id)
        self._triage[response.cell] = triage(response, item, prediction, self._session.language(item.id))
        if is_new and prediction is not None:
            self._predictions.append((response.cell, prediction))
        if len(self._triage) % _LOOK_AT == 0:
            self._reporter.check()
            late = time.monotonic() - self._sent_at > _PAUSE_S
            if late or len(self._triage) >= _MOST:
                self.send()

    def send(self) -> None:
        self._reporter.check()
        if self._triage:
            self._reporter.report(Looked(tuple(self._predictions), dict(self._triage)))
        self._predictions.clear()
        self._triage.clear()
        self._sent_at = time.monotonic()
