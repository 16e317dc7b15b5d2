"""What students are called on the screen: by their names, or by made-up ones while names are hidden."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from grader_app.core.anonymous import pseudonyms, shuffled
from grader_app.core.identity import people
from grader_app.core.roster import Cell, Response
from grader_app.core.session import Session
from grader_app.ui.tasks import Background, Done, Outcome


class Names:
    """The one place that knows a name. While names are hidden, places in the sheet are, too."""

    def __init__(self, session: Callable[[], Session]) -> None:
        self._session = session
        self._made_up: dict[Cell, str] = {}

    @property
    def hidden(self) -> bool:
        """Whether names are hidden."""
        return self._session().kept.anonymous

    def prepare(self, background: Background, owner: QObject) -> None:
        """Make names up before they are asked for, so that hiding the real ones takes no time."""
        responses, secret = self._session().roster.responses, self._session().kept.secret

        def end(outcome: Outcome) -> None:
            if isinstance(outcome, Done):
                self._made_up = outcome.value

        background.start(owner, lambda _reporter: pseudonyms(people(responses), secret), end)

    def of(self, cell: Cell) -> str:
        """Return what an answer's student is called."""
        if self.hidden:
            return self._pseudonym(cell)
        student = self._session().response(cell).student
        return student.name or student.id or student.email or self._session().roster.address(cell)

    def whose(self, cell: Cell) -> str:
        """Return the name of an answer's student and, a line below, id and place."""
        if self.hidden:
            return self._pseudonym(cell)
        session = self._session()
        student = session.response(cell).student
        place = " · ".join(filter(None, (student.id, session.roster.address(cell))))
        return "\n".join(filter(None, (student.name, place)))

    def place(self, cell: Cell) -> str:
        """Return what an answer is called in a sentence: its place, or its student's made-up name."""
        return self._pseudonym(cell) if self.hidden else self._session().roster.address(cell)

    def searched(self, cell: Cell) -> tuple[str, ...]:
        """Return the words by which a student is found."""
        if self.hidden:
            return (self._pseudonym(cell),)
        student = self._session().response(cell).student
        return student.name, student.id

    def responses(self, item_id: str) -> Sequence[Response]:
        """Return the answers to a question in the order of the sheet, or in one that tells nothing."""
        found = self._session().responses(item_id)
        return shuffled(found, self._session().kept.secret) if self.hidden else found

    def _pseudonym(self, cell: Cell) -> str:
        if not self._made_up:
            responses = self._session().roster.responses
            self._made_up = pseudonyms(people(responses), self._session().kept.secret)
        return self._made_up[cell]
