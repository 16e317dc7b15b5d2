"""When an answer says nothing. It gets the lowest level by rule, wherever it is scored; no model is asked."""

import unicodedata

NO_ANSWER = frozenset({"n/a", "na", "ex", "(no answer)", "no answer", "null", "#n/a"})
"""Stand-ins that forms and gradebooks put where nothing was written."""


def is_blank(text: str) -> bool:
    """Whether an answer says nothing: empty, spaces, punctuation, or a stand-in such as ``N/A``.

    A lone symbol (``+``, an emoji) is an answer: it may be the right one.
    """
    bare = text.strip().casefold()
    return bare in NO_ANSWER or all(unicodedata.category(character)[0] in "PZC" for character in bare)
