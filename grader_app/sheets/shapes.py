"""The files that forms and gradebooks hand out, known by their headers. Add to the tables freely.

Words are as ``headers.normal`` leaves them: small letters, single spaces, no punctuation at the ends.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from grader_app.sentences import Sentence
from grader_app.sheets.headers import ID_GROUPS, NAMES, normal
from grader_app.sheets.html_text import is_html, plain
from grader_app.sheets.workbook import Table

_HEADER_ROWS = 15
_SAMPLE_ROWS = 200


class Kind(StrEnum):
    """What the rows of a file are."""

    RESPONSES = "responses"
    """One student or attempt in each, one question in each column of answers."""
    LONG = "long"
    """One answer in each; a column says to which question."""
    WORKSHEET = "worksheet"
    """One student in each, with her answer and a place for its grade."""
    GRADEBOOK = "gradebook"
    """One student in each and places for grades; there are no answers."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One family of headers, in one language.

    Attributes:
        name: What a teacher calls the file: ``Microsoft Forms quiz``.
        language: Of its fixed headers: ``en``.
        kind: What its rows are.
        needs: Of each group, one header has to be there.
        pattern: Some header has to match it; "" if none has to.
        first: Of these, one has to be the header of the first column; none: that may be any.
        ids: What says who a student is, best first.
        names: Headers of names.
        answer: What headers of answers match; its group ``of`` is the question. "": any that is not ``own``.
        own: What other headers match that the source writes itself; they never hold answers.
        question: Of a long shape, the headers of the question, best first; of a wide one, what stands before
            the number of an answer in the header of its question.
        grade: What headers of the cells match that the source takes grades from.
        most: Of a worksheet, the headers of the points that can be earned.
        allowed: Of a worksheet, the headers of whether a grade may be given.
        feedback: The header of the cells that it takes comments from, normalised; "" if none.
    """

    name: str
    language: str
    kind: Kind
    needs: tuple[frozenset[str], ...]
    pattern: str = ""
    first: frozenset[str] = frozenset()
    ids: tuple[str, ...] = ()
    names: frozenset[str] = frozenset()
    answer: str = ""
    own: str = ""
    question: tuple[str, ...] = ()
    grade: str = ""
    most: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()
    feedback: str = ""

    @property
    def is_form(self) -> bool:
        """Whether any header may be a question: then a student's id may be asked for too."""
        return not self.answer

    def is_dummy(self, name: str) -> bool:
        """Whether a student's name is that of the one whom the source invents for trying things out."""
        return self.name.startswith("Canvas") and normal(name) in ("student, test", "test student")

    def shown(self, answer: str) -> str:
        """Return an answer as its source shows it: Moodle stores what was typed into its editor as HTML."""
        return plain(answer) if self.name.startswith("Moodle") and is_html(answer) else answer

    def asks(self, header: str) -> str | None:
        """Return the question that a column of answers names, "" if it names none; None: no answers."""
        text = normal(header)
        if not text or text in self.ids or text in self.names or (self.own and re.fullmatch(self.own, text)):
            return None
        if self.is_form and (text in ID_GROUPS[0] or text in NAMES or any(text in g for g in self.needs)):
            return None
        match = re.fullmatch(self.answer or "(?P<of>.+)", text)
        return None if match is None else (match.groupdict().get("of") or "")


def recognise(table: Table) -> Shape | None:
    """Return the shape that a sheet has; None: it is a teacher's own, or of a source not known here."""
    found = locate(table)
    return None if found is None else found[0]


def locate(table: Table) -> tuple[Shape, int] | None:
    """Return the shape that a sheet has and the row of its headers, which is among the first with text."""
    for row in list(table.rows)[:_HEADER_ROWS]:
        headers = {normal(text) for text in table.row(row).values()}
        first = normal(table.header(row, 1))
        for shape in SHAPES:
            if (
                all(group & headers for group in shape.needs)
                and (not shape.pattern or any(re.fullmatch(shape.pattern, text) for text in headers))
                and (not shape.first or first in shape.first)
                and not _has_prose(table, row, shape)
            ):
                return shape, row
    return None


def columns_by_header(table: Table, row: int) -> Mapping[str, int]:
    """Return normalised header -> its first column."""
    found: dict[str, int] = {}
    for column in range(1, table.column_count + 1):
        found.setdefault(normal(table.header(row, column)), column)
    found.pop("", None)
    return found


def _has_prose(table: Table, row: int, shape: Shape) -> bool:
    """Whether sentences stand where a gradebook has grades: then somebody pasted answers into it."""
    if shape.kind is not Kind.GRADEBOOK or not shape.grade:
        return False
    headers = table.row(row).items()
    columns = [column for column, text in headers if re.fullmatch(shape.grade, normal(text))]
    below = [number for number in table.rows if number > row][:_SAMPLE_ROWS]
    return any(len(table.text(number, column).split()) > 3 for number in below for column in columns)


def _words(text: str) -> tuple[str, ...]:
    return tuple(normal(word) for word in text.split("|") if word)


def _all(*groups: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(_words(group)) for group in groups)


def _names(text: str) -> frozenset[str]:
    return frozenset(_words(text))


def _microsoft_forms() -> tuple[Shape, ...]:
    ends = {
        "en": ("start time", "completion time", "email", "name", "id"),
        "fr": ("heure de début", "heure de fin", "adresse de messagerie|email", "nom|name", "id"),
        "es": (
            "hora de inicio",
            "hora de finalización",
            "correo electrónico|email",
            "nombre|name",
            "id|identificador",
        ),
        "de": ("startzeit", "fertigstellungszeit|endzeit", "e-mail|email", "name", "id"),
    }
    points = "total points|total des points|total de puntos|puntos totales|gesamtpunktzahl"
    own = (
        r"(?:points|points obtenus|puntos|punkte|feedback|commentaires|comentarios|rückmeldung) ?[-–:] .+"
        r"|total points|total des points|total de puntos|puntos totales|gesamtpunktzahl"
        r"|quiz feedback|grade posted time|last modified time|language"
        r"|heure de la dernière modification|hora de la última modificación"
        r"|uhrzeit der letzten änderung|commentaires du questionnaire|comentarios del cuestionario"
    )
    shapes = []
    for language, (start, end, email, name, number) in ends.items():
        for title, needs in (
            (Sentence("Microsoft Forms quiz"), _all(start, end, number, points)),
            (Sentence("Microsoft Forms survey"), _all(start, end, number)),
        ):
            shapes.append(
                Shape(
                    title,
                    language,
                    Kind.RESPONSES,
                    needs,
                    ids=(*_words(email), *_words(number)),
                    names=_names(name),
                    own=own,
                )
            )
    return tuple(shapes)


def _google_forms() -> tuple[Shape, ...]:
    stamps = {
        "en": ("timestamp", "email address|username|email", "score|total score"),
        "es": (
            "marca temporal",
            "dirección de correo electrónico|nombre de usuario",
            "puntuación|puntuación total",
        ),
        "de": ("zeitstempel", "e-mail-adresse|nutzername", "punktzahl|punkte|gesamtpunktzahl"),
        "fr": ("horodateur", "adresse e-mail|nom d'utilisateur", "score|score total|note totale"),
    }
    own = r".+ \[(?:score|feedback|punktzahl|punkte|puntuación|comentarios|commentaires|note)\]"
    return tuple(
        Shape(
            title,
            language,
            Kind.RESPONSES,
            (*_all(stamp), *extra),
            first=_names(stamp),
            ids=_words(email),
            own=f"{own}|{score}",
            pattern=pattern,
        )
        for language, (stamp, email, score) in stamps.items()
        for title, extra, pattern in (
            (Sentence("Google Forms quiz"), (), own),
            (Sentence("Google Forms quiz"), _all(score), ""),
            (Sentence("Google Forms"), (), ""),
        )
    )


def _moodle_quiz() -> tuple[Shape, ...]:
    words = {
        "en": (
            "last name|surname",
            "first name",
            "state|status",
            "id number|email address|username",
            "response",
            "question",
            "right answer",
            "institution|department|started on|started|completed|time taken|duration|grade/.+",
        ),
        "de": (
            "nachname",
            "vorname",
            "status",
            "matrikelnummer|id-nummer|e-mail-adresse|anmeldename",
            "antwort",
            "frage",
            "richtige antwort",
            "institution|abteilung|begonnen am|begonnen|beendet|verbrauchte zeit|dauer|bewertung/.+",
        ),
        "es": (
            "apellido(s)|apellidos",
            "nombre",
            "estado",
            "número de id|dirección de correo|nombre de usuario",
            "respuesta",
            "pregunta",
            "respuesta correcta",
            (
                "institución|departamento|comenzado el|comenzado|finalizado|tiempo requerido|duración"
                "|calificación/.+"
            ),
        ),
        "fr": (
            "nom de famille|nom",
            "prénom",
            "état|statut",
            "numéro d'identification|adresse de courriel|nom d'utilisateur",
            "réponse",
            "question",
            "bonne réponse|réponse correcte",
            "institution|département|commencé le|commencé|terminé|temps utilisé|durée|note/.+",
        ),
    }
    number = r"\d+\w*"
    return tuple(
        Shape(
            Sentence("Moodle quiz responses"),
            language,
            Kind.RESPONSES,
            _all(first, state),
            pattern=f"{response} {number}",
            ids=_words(ids),
            names=_names(f"{last}|{first}"),
            answer=f"{response} {number}",
            question=_words(question),
            own=f"(?:{question}|{right}) {number}|{others}",
        )
        for language, (last, first, state, ids, response, question, right, others) in words.items()
    )


def _moodle_worksheet() -> tuple[Shape, ...]:
    words = {
        "en": (
            "identifier", "full name", "email address", "grade", "maximum grade",
            "online text", "feedback comments",
            "grade can be changed",
        ),
        "de": (
            "id|kennung|identifikator", "vollständiger name", "e-mail-adresse", "bewertung",
            "bestwertung|höchste bewertung",
            "texteingabe online", "feedback als kommentar", "bewertung kann geändert werden",
        ),
        "fr": (
            "identifiant", "nom complet", "adresse de courriel", "note", "note maximale",
            "texte en ligne",
            "feedback par commentaires|commentaires", "la note peut être modifiée",
        ),
        "es": (
            "identificador", "nombre completo", "dirección de correo", "calificación", "calificación máxima",
            "texto en línea",
            "comentarios de retroalimentación", "la calificación puede ser cambiada",
        ),
        "ca": (
            "identificador", "nom complet", "adreça electrònica", "qualificació", "qualificació màxima",
            "text en línia",
            "comentaris de retroacció|comentaris de retroalimentació",
            "la qualificació pot ser canviada|es pot canviar la qualificació|la qualificació es pot canviar",
        ),
    }  # fmt: skip
    return tuple(
        Shape(
            Sentence("Moodle grading worksheet"),
            language,
            Kind.WORKSHEET,
            _all(number, grade, f"{feedback}|{changed}"),
            ids=_words(f"{number}|{email}"),
            names=_names(name),
            answer=text,
            grade=grade,
            most=_words(most),
            allowed=_words(changed),
            feedback=_words(feedback)[0],
        )
        for language, (number, name, email, grade, most, text, feedback, changed) in words.items()
    )


_ANSWERLESS = "(?!)"
"""The answers of a gradebook: nothing matches it."""

_BLACKBOARD_GRADE = r".+ \[total pts ?:.*\](?: ?\|\d+)?"

SHAPES = (
    *_microsoft_forms(),
    *_moodle_quiz(),
    *_moodle_worksheet(),
    Shape(
        Sentence("Canvas student analysis"),
        "en",
        Kind.RESPONSES,
        _all("n correct", "n incorrect", "score"),
        pattern=r"\d+:.*",
        ids=_words("sis_id|id"),
        names=_names("name"),
        answer=r"\d+: ?(?P<of>.+)",
    ),
    Shape(
        Sentence("Canvas gradebook"),
        "en",
        Kind.GRADEBOOK,
        _all("student|lastname", "id", "section|sis user id|sis login id"),
        pattern=r".+ \(\d+\)",
        ids=_words("sis user id|sis login id|id"),
        names=_names("student|lastname|firstname"),
        answer=_ANSWERLESS,
        grade=r"(?P<of>.+) \(\d+\)",
    ),
    Shape(
        Sentence("Brightspace quiz attempts"),
        "en",
        Kind.LONG,
        _all("org defined id|orgdefinedid|username", "q|q title", "q text", "answer"),
        ids=_words("org defined id|orgdefinedid|username"),
        names=_names("firstname|lastname|first name|last name"),
        answer="answer",
        question=_words("q text|q title"),
    ),
    Shape(
        Sentence("Brightspace grades"),
        "en",
        Kind.GRADEBOOK,
        _all("end-of-line indicator", "orgdefinedid|org defined id|username"),
        ids=_words("orgdefinedid|org defined id|username|email"),
        names=_names("first name|last name"),
        answer=_ANSWERLESS,
        grade=r"(?P<of>.+) points grade(?: <.+>)?",
    ),
    Shape(
        Sentence("Blackboard offline grades"),
        "en",
        Kind.GRADEBOOK,
        _all("username", "grading notes", "feedback to learner"),
        ids=_words("student id|username"),
        names=_names("first name|last name"),
        answer=_ANSWERLESS,
        grade=r"(?P<of>.+) \[total pts ?: ?\d.*\](?: ?\|\d+)?",
        feedback="feedback to learner",
    ),
    Shape(
        Sentence("Blackboard Grade Center"),
        "en",
        Kind.GRADEBOOK,
        _all("username", "last name"),
        pattern=_BLACKBOARD_GRADE,
        ids=_words("student id|username"),
        names=_names("first name|last name"),
        answer=_ANSWERLESS,
        grade=r"(?P<of>.+) \[total pts ?: ?\d.*\] ?\|\d+",
    ),
    Shape(
        Sentence("Gradescope grades"),
        "en",
        Kind.GRADEBOOK,
        _all("sid|student id", "name|first name"),
        pattern=r".+ - max points|.*lateness \(h:m:s\)",
        ids=_words("sid|student id|email"),
        names=_names("name|first name|last name"),
        answer=_ANSWERLESS,
        grade=r"\d+: (?P<of>.+) \([\d.,]+ pts?\)|total score",
    ),
    Shape(
        Sentence("Kahoot report"),
        "en",
        Kind.LONG,
        _all("question number", "question", "players|player", "answer", "correct / incorrect"),
        names=_names("players|player"),
        answer="answer",
        question=_words("question"),
    ),
    Shape(
        Sentence("Kahoot final scores"),
        "en",
        Kind.GRADEBOOK,
        _all("rank", "players|player", "total score (points)"),
        names=_names("players|player"),
        answer=_ANSWERLESS,
    ),
    *_google_forms(),
    Shape(
        Sentence("research table"),
        "en",
        Kind.LONG,
        _all(
            "item|item id|item_id|itemid|question|question id|question_id|prompt_id|essayset",
            "text|answer|response|student answer|student_answer|answer text|essaytext",
            "score|score1|sc1|mark|human score|label",
        ),
        ids=_words("id|spkitemid|student id|student_id|candidate|response id|answer_id"),
        answer=r"text|answer|response|student[ _]answer|answer text|essaytext",
        question=_words("item|item id|item_id|itemid|question id|question_id|prompt_id|essayset|question"),
    ),
    Shape(
        Sentence("research table"),
        "en",
        Kind.RESPONSES,
        _all("spkitemid", "sc1"),
        ids=_words("candidate|spkitemid"),
        own="sc1|sc2|length|candidate",
    ),
)
"""The first that fits counts, so those with more needs stand before those with fewer."""
