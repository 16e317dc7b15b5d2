"""The headers that forms, gradebooks and teachers write, in their languages. Add to the tables freely.

All entries are as ``normal`` leaves them: small letters, single spaces, no punctuation at the ends.
"""

import itertools
import re
import unicodedata
from collections.abc import Iterable, Mapping

_SPACES = re.compile(r"[\s\u200b\ufeff]+")
_EDGES = " :*.#?!"
_LABEL = 60
"""What labels a row is shorter."""
_LONGEST = 2_000
"""No header is longer, but a cell may be a million characters."""


def normal(text: str) -> str:
    """``" Student  ID: " -> "student id"``, whatever kind of spaces they are."""
    return _SPACES.sub(" ", unicodedata.normalize("NFKC", text[:_LONGEST])).casefold().strip(_EDGES)


def _table(words: str) -> tuple[str, ...]:
    return tuple(normal(word) for word in words.replace("\n", "|").split("|") if word.strip())


ID_GROUPS = (
    _table(
        """student id|student number|student no|studentid|pupil id|learner id|candidate number
        candidate|sis user id|sis id|orgdefinedid|org defined id|matrikelnummer|matrikel-nr
        schülernummer|schüler-id|número de estudiante|matrícula|id de estudiante
        código de estudiante|numéro étudiant|numéro d'étudiant|numéro d'élève|identifiant élève
        no étudiant"""
    ),
    _table("id|identifier|identificador|identifikator|identifiant|kennung|nr|no|number|nummer|número|numéro"),
    _table(
        "sis login id|login id|username|user name|benutzername|nombre de usuario|usuario|nom d'utilisateur"
    ),
    _table(
        """email|e-mail|email address|e-mail address|mail|e-mail-adresse|correo|correo electrónico
        dirección de correo|adresse de messagerie|adresse e-mail|adresse de courriel|courriel
        adreça electrònica"""
    ),
)
"""What says who a student is, best first: only one of them is proposed."""

NAMES = frozenset(
    _table(
        """name|full name|student|student name|pupil|pupil name|learner|first name|firstname|given name
        last name|lastname|surname|family name|forename|nombre|nombre completo|nombre y apellidos
        apellido|apellidos|apellido(s)|primer apellido|segundo apellido|estudiante|alumno|alumna
        alumno/a|nom complet|cognoms|vorname|nachname|familienname|vollständiger name|schüler
        schülerin|schüler/in|nom|prénom|nom de famille|nom et prénom|nom complet|élève|étudiant"""
    )
)

MARKS = frozenset(
    _table(
        """score|total score|points|total points|total|mark|marks|grade|grades|final score
        current score|result|percentage|teacher score|teacher mark|human score|awarded|puntos
        puntuación|puntuación total|calificación|nota|nota final|punkte|punktzahl|gesamtpunktzahl
        note|bewertung|ergebnis|total des points|points obtenus|résultat|qualificació"""
    )
)
_MARK_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?:points|punkte|puntos|note|score|mark|marks|grade) ?[-–:] (?P<of>.+)",
        r"(?P<of>.+?) ?[-–:]? ?\[(?:score|points?|punkte|puntos|nota)\]",
        r"(?P<of>.+?) ?[-–:] ?(?:(?:teacher )?(?:score|mark)|points|marks|grade|punkte|puntos|nota|note)",
        r"(?P<of>.+?) \((?:score|points|marks?|grade|punkte|puntos|nota|note)\)",
        r"(?:grade|calificación|bewertung|note|nota|mark|score) ?/ ?[\d.,]+(?P<of>)",
    )
)

OTHERS = frozenset(
    _table(
        """timestamp|start time|completion time|last modified time|started|started on|completed
        duration|time taken|status|state|section|class|group|date|attempt|submitted|quiz feedback
        grade posted time|feedback|comments|comment|right answer|marca temporal|hora de inicio
        hora de finalización|estado|grupo|clase|fecha|zeitstempel|startzeit|endzeit|klasse|gruppe
        begonnen am|beendet|datum|horodateur|heure de début|heure de fin|classe|groupe|institution
        department|max points|maximum grade|feedback comments|last modified"""
    )
)

GROUPS = _table("class|group|section|klasse|gruppe|clase|grupo|classe|groupe|grup")
"""Headers of the class that a student is in."""

QUESTIONS = _table(
    """question text|question|question id|question_id|item|item id|item_id|prompt|frage|fragetext
    aufgabe|pregunta|enunciado|énoncé"""
)
"""Of a sheet with one answer in each row, headers of what it answers, best first."""

ANSWERS = _table(
    """answer|response|student answer|student response|answer text|response text|antwort|respuesta
    réponse|resposta"""
)
"""Of such a sheet, headers of the answers."""

ATTEMPT_NUMBERS = _table("attempt|attempt #|attempt number|versuch|intento|tentative|intent")

TIMES = _table(
    """attempt end|completed|completed on|completion time|submitted|submitted at|submission time|finished
    timestamp|beendet|abgegeben|endzeit|fertigstellungszeit|zeitstempel|finalizado|hora de finalización
    marca temporal|terminé|heure de fin|horodateur|attempt start|started|started on|start time|begonnen
    begonnen am|startzeit|comenzado|comenzado el|hora de inicio|commencé|commencé le|heure de début|date
    datum|fecha"""
)
"""Headers of when an attempt was made, best first."""

STATES = _table("state|status|estado|état|statut|estat")
"""Headers of whether an attempt was handed in."""

UNFINISHED = frozenset(
    _table(
        """in progress|overdue|never submitted|not started|in bearbeitung|läuft noch|überfällig
        nie abgegeben|nicht begonnen|en curso|en progreso|atrasado|vencido|nunca enviado|no iniciado
        en cours|en retard|jamais remis|jamais envoyé|pas commencé|en procés|endarrerit|mai enviat"""
    )
)
"""What Moodle says of an attempt that was not handed in."""

OURS = {
    "en": ("score", "decided by", "confidence", "note"),
    "de": ("Punktzahl", "entschieden von", "Sicherheit", "Notiz"),
    "es": ("puntuación", "decidido por", "seguridad", "observación"),
    "fr": ("points obtenus", "décidé par", "certitude", "remarque"),
}
"""What stands after the dash in the headers this program writes, by language: only ever add to it.

A file is read again in whatever language it was written. What an old encoding cannot write stands there as a
question mark, and the dash as a hyphen.
"""


def _as_written(words: Iterable[str]) -> str:
    return "|".join(re.sub("[^ -~]", lambda letter: f"[{letter[0]}?]", word) for word in words)


_OURS = re.compile(
    rf"(?P<of>.+) (?:(?P<surely>– (?:{_as_written(words[0] for words in OURS.values())})"
    rf"|[–-] (?:{_as_written(words[1] for words in OURS.values())}))"
    rf"|[–-] (?:{_as_written(itertools.chain.from_iterable(OURS.values()))}))(?: \d+)?"
)

_POINTS_POSSIBLE = frozenset(
    _table(
        """points possible|max points|maximum points|out of|possible points|maximum|puntos posibles
        puntuación máxima|mögliche punkte|maximale punktzahl|höchstpunktzahl|points possibles
        manual posting"""
    )
)
_SUMMARY = re.compile(
    r"(?:(?:overall|class|group|grand|total|sub) ?)?"
    r"(?:average|mean|median|total|totals|sum|maximum|minimum|std ?dev|standard deviation|"
    r"durchschnitt|mittelwert|summe|gesamt|gesamtdurchschnitt|promedio|mediana|total general|suma|"
    r"moyenne|moyenne générale|médiane|somme)(?: (?:score|points|grade|general|global))?"
)


def is_known(header: str) -> bool:
    """Whether a header is one that the tables know."""
    text = normal(header)
    return (
        any(text in group for group in ID_GROUPS)
        or text in NAMES
        or text in MARKS
        or text in OTHERS
        or marks_what(header) is not None
    )


def ours(headers: Mapping[int, str]) -> frozenset[int]:
    """Return the columns that this program added in an earlier export, in whatever language that was.

    “Q1 – note” alone may head a French teacher's marks, and “Q1 - score” anybody's: they are ours beside
    what says who decided the same question.

    Args:
        headers: Of a whole row: column -> text.
    """
    found = {c: match for c, text in headers.items() if (match := _OURS.fullmatch(_one_line(text)))}
    sure = {match["of"] for match in found.values() if match["surely"]}
    return frozenset(column for column, match in found.items() if match["of"] in sure)


def _one_line(text: str) -> str:
    return _SPACES.sub(" ", text).strip()


def marks_what(header: str) -> str | None:
    """Return what a column of marks is about: ``Points - Q3 -> q3``, "" for all; None if there are none."""
    text = normal(header)
    if text in MARKS:
        return ""
    for pattern in _MARK_PATTERNS:
        if match := pattern.fullmatch(text):
            return match["of"].strip(_EDGES)
    return None


def is_points_possible(text: str) -> bool:
    """Whether a row's first cell says that the row holds what can be earned."""
    return len(text) < _LABEL and normal(text) in _POINTS_POSSIBLE


def is_summary(text: str) -> bool:
    """Whether a row's first cell, or its name, says that the row sums up others."""
    return len(text) < _LABEL and _SUMMARY.fullmatch(normal(text)) is not None
