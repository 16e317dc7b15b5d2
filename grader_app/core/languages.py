"""In which language an answer is written, as far as one can say without being wrong often.

Told by script, and within a script by small words. It is meant for one question alone: is an answer in
another language than the class writes? Where that is in doubt, and in anything short, the answer is no.
"""

import re
from collections import Counter
from collections.abc import Iterable
from itertools import islice

from grader_app.core.function_words import FUNCTION_WORDS, SCRIPT_LANGUAGES

_SCRIPTS = {
    "Latin": r"A-Za-z\u00aa-\u024f\u1e00-\u1eff",
    "Greek": r"\u0370-\u03ff\u1f00-\u1fff",
    "Cyrillic": r"\u0400-\u052f",
    "Hebrew": r"\u0590-\u05ff",
    "Arabic": r"\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff",
    "Devanagari": r"\u0900-\u097f",
    "Thai": r"\u0e00-\u0e7f",
    "Hangul": r"\u1100-\u11ff\uac00-\ud7af",
    "Kana": r"\u3040-\u30ff",
    "Han": r"\u3400-\u4dbf\u4e00-\u9fff",
}
_LETTERS = {script: re.compile(f"[{letters}]") for script, letters in _SCRIPTS.items()}
_SCRIPT_OF = {"ru": "Cyrillic", "uk": "Cyrillic", "bg": "Cyrillic", "ar": "Arabic", "fa": "Arabic"}
_WORD = re.compile(r"[^\W\d_]{2,}(?:['’][^\W\d_]+)?|\b[^\W\d_]\b")
_APART = frozenset(("Han", "Thai"))
"""Scripts that write words without spaces between them."""

_READ = 200
"""So many answers tell what language a class writes."""
_MOST = 0.6
"""So many of them are in one script."""
_WORDS = 5
"""An answer with fewer words than this is in no language."""
_LETTERS_APART = 10
_ONE_SCRIPT = 0.8
_SMALL_WORDS = 3
"""So many different small words of another language it takes ..."""
_OFTEN = 0.25
"""... every fourth word, or more ..."""
_TIMES = 4
"""... and four times as many as of the class's own. What both languages write alike tells nothing."""
_KANA = 0.1
"""Japanese has more kana than this among its signs, Chinese none."""


def language_of_class(texts: Iterable[str]) -> str:
    """Return the language in which a class writes: ``en``; "" where that cannot be told.

    The first 200 answers are read, all together: one of them in another language does not count for much.
    """
    read = list(islice(texts, _READ))
    scripts = Counter(script for text in read if (script := _script(text)))
    if not scripts:
        return ""
    ((script, most),) = scripts.most_common(1)
    if most < _MOST * scripts.total():
        return ""
    if script == "Han":
        return "ja" if _has_kana("\n".join(read)) else "zh"
    if script in SCRIPT_LANGUAGES:
        return SCRIPT_LANGUAGES[script]
    return _by_small_words([word for text in read for word in _words(text)], script)


def _by_small_words(words: list[str], script: str) -> str:
    said = Counter(words)
    known = [language for language in FUNCTION_WORDS if _own_script(language) == script]
    first = max(known, key=lambda language: sum(said[word] for word in FUNCTION_WORDS[language]))
    own = FUNCTION_WORDS[first]
    if sum(said[word] for word in own) < max(2 * _SMALL_WORDS, _OFTEN / 2 * len(words)):
        return ""
    # Of what two languages share, nothing can be told.
    pairs = ((own - FUNCTION_WORDS[other], FUNCTION_WORDS[other] - own) for other in known)
    only = [(sum(said[word] for word in mine), sum(said[word] for word in theirs)) for mine, theirs in pairs]
    return first if all(mine >= 2 * theirs for mine, theirs in only) else ""


def is_in_another_language(text: str, language: str) -> bool:
    """Whether an answer is surely not in ``language``; never of a short one, nor of one like a formula.

    Args:
        text: The answer.
        language: The class's, from :func:`language_of_class`; "": nothing can be said.
    """
    script, own = _script(text), _own_script(language)
    words = _words(text)
    if not (language and script) or _is_short(words, script):
        return False
    if script != own:
        return True
    if script == "Han":
        return _has_kana(text) != (language == "ja")
    return any(
        _speaks_for(other, language, words)
        for other in FUNCTION_WORDS
        if _own_script(other) == own and language in FUNCTION_WORDS
    )


def _is_short(words: list[str], script: str) -> bool:
    """Whether there is too little to tell by; single letters stand in formulas."""
    long = [word for word in words if len(word) > 1]
    return sum(map(len, long)) < _LETTERS_APART or (script not in _APART and len(long) < _WORDS)


def _speaks_for(other: str, language: str, words: list[str]) -> bool:
    """Whether the small words are those of another language, and hardly any of them the class's."""
    own, small = FUNCTION_WORDS[language], FUNCTION_WORDS[other]
    theirs = {word for word in words if word in small - own}
    mine = {word for word in words if word in own - small}
    often = sum(word in small for word in words) >= _OFTEN * len(words)
    return often and len(theirs) >= max(_SMALL_WORDS, _TIMES * len(mine))


def _own_script(language: str) -> str:
    if language in ("zh", "ja"):
        return "Han"
    by_script = {of: script for script, of in SCRIPT_LANGUAGES.items()}
    return by_script.get(language) or _SCRIPT_OF.get(language, "Latin")


def _script(text: str) -> str:
    """Return the script that nearly all letters are of; "" where there is none. Kana are counted as Han."""
    if text.isascii():
        return "Latin" if _LETTERS["Latin"].search(text) else ""
    counts = Counter({script: len(letters.findall(text)) for script, letters in _LETTERS.items()})
    counts["Han"] += counts.pop("Kana")
    ((script, most),) = counts.most_common(1)
    return script if most and most >= _ONE_SCRIPT * counts.total() else ""


def _has_kana(text: str) -> bool:
    kana, han = (len(_LETTERS[script].findall(text)) for script in ("Kana", "Han"))
    return kana >= _KANA * (kana + han)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold().replace("’", "'"))
