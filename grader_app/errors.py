"""What can go wrong that is not a bug.

::

    GraderError            a sentence for the teacher, and a hint: her next step
    ├── BundleError        a question set cannot be opened, or is not what it says
    ├── SheetError         a spreadsheet cannot be read or written
    ├── SessionError       a marking session cannot be opened or saved
    └── PolicyError        the school's settings for this computer cannot be used, or forbid it

The sentence is ``str(error)``, the next step is ``error.hint``, and ``error.code`` is a stable word for
logs, exit codes and tests. Neither ever carries a student's text. Anything else that is raised is a bug.

Sentence and hint are literals, and what stands in them is named, so that the window can say them in another
language::

    raise SheetError("There is no file at {path}.", hint="Look whether it was moved.", code="gone", path=...)
"""

from grader_app.sentences import Sentence, Value


class GraderError(Exception):
    """A problem the user can understand and act on; ``values`` stand in ``sentence`` and ``hint`` by name."""

    def __init__(self, sentence: str, *, hint: str, code: str, **values: Value) -> None:
        self.sentence: str = Sentence(sentence, **values) if values else sentence
        self.hint: str = Sentence(hint, **values) if values else hint
        self.code = code
        super().__init__(self.sentence)


class BundleError(GraderError):
    """A question set cannot be opened, or is not what it says."""


class SheetError(GraderError):
    """A spreadsheet cannot be read or written."""


class SessionError(GraderError):
    """A marking session cannot be opened or saved."""


class PolicyError(GraderError):
    """The school's settings for this computer cannot be used, or forbid what was asked."""
