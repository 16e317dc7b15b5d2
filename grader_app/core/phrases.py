"""What students write instead of an answer, by language: data, so that a language is a few lines more."""

import re

GAVE_UP = frozenset(
    {
        *("idk", "i dont know", "dont know", "i do not know", "no idea", "i have no idea", "no clue"),
        *("not sure", "im not sure", "pass"),
        *("no se", "no sé", "no lo se", "no lo sé", "ni idea"),
        *("weiss nicht", "weiß nicht", "weiß ich nicht", "keine ahnung"),
        *("je ne sais pas", "jsp", "aucune idee", "aucune idée"),
    }
)

_FULL = r"(full|maximum|max|top|highest|perfect|all|\d+)"
_CREDIT = r"(marks?|points?|scores?|credits?|grades?)"

# Gaps are bounded, so that no answer, however long, can make one of these slow.
INSTRUCTIONS = re.compile(
    "|".join(
        (
            r"\b(ignore|disregard|forget|override)\b.{0,40}\b(instruction|rubric|above|previous|rule|prompt)",
            rf"\b(give|award|grant|assign)\b.{{0,30}}\b{_FULL}\b.{{0,20}}\b{_CREDIT}\b",
            rf"\b(full|maximum|max) {_CREDIT} (please|pls|thanks?)\b",
            rf"\bplease\b.{{0,30}}\b(full|maximum|max|top) {_CREDIT}\b",
            r"\b(mark|grade|score|rate|count) (this|my|me|it)\b.{0,25}\b(correct|right|\d+|full|highest)\b",
            r"\b(dear|hello|hey|hi|attention|note to( the)?) (grader|marker|ai|chatgpt|examiner|robot)\b",
            r"\b(as an? (ai|language model)|system prompt)\b",
            r"\byou are (now )?(an? )?(ai|grader|marker|assistant)\b",
            r"\bignor(a|e|iere|ez)\b.{0,40}\b(instruc|anweisung|consigne|r[uú]brica|regeln)",
            r"\b(dame|ponme|gib mir|donne[- ]moi|donnez[- ]moi)\b.{0,30}\b(punt|nota|punkte|points|note)",
        )
    ),
    re.IGNORECASE,
)
"""Words addressed to whoever marks, in place of the question."""
