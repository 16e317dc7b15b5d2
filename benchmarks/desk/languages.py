"""How often an answer in the class's own language is taken for one in another, and how often one is found.

    python -m benchmarks.desk.languages    # languages.csv

The classes are each question's answers, cut into classes of 30 and of 5. To be found are the answers of the
German set, put into an English class, and the other way round.
"""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.distillation.corpora import NAMES, load
from grader_app.core.languages import is_in_another_language, language_of_class

TABLE = Path(__file__).with_name("languages.csv")
SIZES = (30, 5)
HEADERS = (
    "answers of", "put into", "classes", "language told", "told wrong", "answers", "flagged",
    "flagged in 1,000",
)  # fmt: skip


def main() -> None:
    """Write the table."""
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(HEADERS)
        for name in NAMES:
            for size in SIZES:
                table.writerow(own(name, size))
        for name, language in (("saf-de", "en"), ("saf-en", "de"), ("beetle", "es"), ("sciEntsBank", "fr")):
            texts = [response.text for response in load(name).dataset.responses]
            table.writerow(other(name, language, texts, 1))
            table.writerow(other(name, language, texts, 8))


def own(name: str, size: int) -> tuple[object, ...]:
    """Return a line for answers among their own."""
    language = "de" if name.endswith("-de") else "en"
    told, answers, flagged = [], 0, 0
    for texts in classes(name, size):
        told.append(language_of_class(texts))
        answers += len(texts)
        flagged += sum(is_in_another_language(text, told[-1]) for text in texts)
    right, wrong = told.count(language), sum(one not in (language, "") for one in told)
    thousandth = round(1000 * flagged / answers, 2)
    return name, f"its own, {size} at most", len(told), right, wrong, answers, flagged, thousandth


def other(name: str, language: str, texts: Sequence[str], words: int) -> tuple[object, ...]:
    """Return a line for the answers of so many words or more in a class of another language."""
    long = [text for text in texts if len(text.split()) >= words]
    flagged = sum(is_in_another_language(text, language) for text in long)
    who = name if words == 1 else f"{name}, {words} words or more"
    return who, f"a class in {language}", "", "", "", len(long), flagged, round(1000 * flagged / len(long), 2)


def classes(name: str, size: int) -> Iterator[tuple[str, ...]]:
    """Yield the answers to each question, so many at a time."""
    by_item: dict[str, list[str]] = {}
    for response in load(name).dataset.responses:
        by_item.setdefault(response.item_id, []).append(response.text)
    for texts in by_item.values():
        yield from (tuple(texts[start : start + size]) for start in range(0, len(texts), size))


if __name__ == "__main__":
    main()
