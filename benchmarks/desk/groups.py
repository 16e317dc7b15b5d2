"""What is gathered: do people give gathered answers the same label, what is missed, what it saves, how long.

    python -m benchmarks.desk.groups

writes groups.csv, opposites.csv and speed.csv beside this file. Answers are those of SemEval-2013 Task 7, by
question; labels are the five detailed ones. A *duplicate* is a pair with the same letters and figures; a
*paraphrase* here is a pair that shares at least 7 of 10 words and has the same label, a *false friend* one
that shares as many and has another label. No data set says which answers mean the same.
"""

import csv
import re
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

import numpy as np

from benchmarks.desk.acceptance import write
from benchmarks.desk.unseen import ROOT, SHIPPED
from benchmarks.distillation.corpora import load
from grader_app.bundle import Bundle
from grader_app.core.groups import Group, gather, lookalikes
from grader_app.core.likeness import words_of
from grader_app.core.roster import Cell, Response, Student

PAIRS = ROOT / "tests" / "golden" / "desk"
SHARED_WORDS = 0.7
ROUNDS = 5


def main() -> None:
    bundle = Bundle.open(SHIPPED)
    write("groups.csv", [row for name in ("beetle", "sciEntsBank") for row in quality(name, bundle)])
    write("opposites.csv", opposites())
    write("speed.csv", speed())


def quality(name: str, bundle: Bundle) -> Iterable[dict]:
    corpus = load(name)
    known = {item.id for item in bundle.items}
    for split, part in (("train", corpus.train), ("unseen answers", corpus.test)):
        labelled = [
            r
            for r in part
            if r.level >= 0 and (split == "train" or corpus.official[r.response_id] == "unseen-answers")
        ]
        for ways, only in (("text", None), ("text", known), ("text and meaning", known)):
            if only is not None and name != "beetle":
                continue
            tally: dict[str, int] = defaultdict(int)
            for item_id in sorted({r.item_id for r in labelled if only is None or r.item_id in only}):
                own = [r for r in labelled if r.item_id == item_id]
                responses = [as_response(place, r.text) for place, r in enumerate(own)]
                meaning = bundle.embed(item_id, [r.text for r in own]) if ways == "text and meaning" else None
                count(tally, gather(responses, meaning), [r.text for r in own], [r.level for r in own])
            yield {
                "corpus": name,
                "answers": split,
                "questions": "all" if only is None else "the set's 24",
                "by": ways,
                "number": tally["answers"],
                "gathered pairs": tally["pairs"],
                "same label": ratio(tally["pairs agree"], tally["pairs"]),
                "duplicates: same label": ratio(tally["duplicates agree"], tally["duplicates"]),
                "duplicates": tally["duplicates"],
                "duplicates gathered": ratio(tally["duplicates gathered"], tally["duplicates"]),
                "paraphrases": tally["paraphrases"],
                "paraphrases gathered": ratio(tally["paraphrases gathered"], tally["paraphrases"]),
                "false friends": tally["false friends"],
                "false friends gathered": ratio(tally["false friends gathered"], tally["false friends"]),
                "answers per action": ratio(tally["answers"], tally["groups"]),
                "answers in groups of two or more": ratio(tally["grouped"], tally["answers"]),
            }


def count(
    tally: dict[str, int], groups: Sequence[Group], texts: Sequence[str], labels: Sequence[int]
) -> None:
    where = {cell.row: place for place, group in enumerate(groups) for cell in group.cells}
    tally["answers"] += len(where)
    tally["groups"] += len(groups)
    tally["grouped"] += sum(len(group.cells) for group in groups if len(group.cells) > 1)
    words = [frozenset(words_of(text)) for text in texts]
    plain = [re.sub(r"\W+", "", text.casefold()) for text in texts]
    for one, other in combinations(sorted(where), 2):
        agree, together = labels[one] == labels[other], where[one] == where[other]
        tally["pairs"] += together
        tally["pairs agree"] += together and agree
        if plain[one] == plain[other]:
            tally["duplicates"] += 1
            tally["duplicates agree"] += agree
            tally["duplicates gathered"] += together
        elif len(words[one] & words[other]) >= SHARED_WORDS * len(words[one] | words[other]):
            kind = "paraphrases" if agree else "false friends"
            tally[kind] += 1
            tally[f"{kind} gathered"] += together


def opposites() -> Iterable[dict]:
    """Pairs that say opposite things, without a model and with one that takes anything for the same."""
    for name in ("opposites.csv", "other_words.csv"):
        with (PAIRS / name).open(encoding="utf-8", newline="") as file:
            pairs = list(csv.DictReader(file))
        for language in ("en", "de", "fr", "es"):
            own = [pair for pair in pairs if pair["language"] == language]
            if not own:
                continue
            tally: dict[str, int] = defaultdict(int)
            for pair in own:
                responses = [as_response(place, pair[side]) for place, side in enumerate(("one", "other"))]
                tally["text"] += len(gather(responses)) == 1
                tally["meaning"] += len(gather(responses, np.ones((2, 3)))) == 1
                tally["told"] += bool(lookalikes(gather(responses), responses))
            yield {
                "pairs of": name,
                "language": language,
                "pairs": len(own),
                "gathered by text": tally["text"],
                "gathered where a set takes them for the same": tally["meaning"],
                "told as lookalikes": tally["told"],
            }


def speed() -> Iterable[dict]:
    """Time for 3,000 answers to one question: as students write, and from a vocabulary of eight words."""
    texts = [r.text for r in load("beetle").dataset.responses][:3000]
    random = np.random.default_rng(0)
    words = "alpha beta gamma delta bulb rock water tree".split()
    for kind, said in (
        ("students' own", texts),
        ("eight words", [" ".join(random.choice(words, 12)) for _ in texts]),
    ):
        responses = [as_response(place, text) for place, text in enumerate(said)]
        taken, spent = [], []
        for _ in range(ROUNDS):
            started, began = time.perf_counter(), time.process_time()
            gather(responses)
            taken.append(time.perf_counter() - started)
            spent.append(time.process_time() - began)
        yield {
            "answers": len(texts),
            "words": kind,
            "seconds, best of 5": f"{min(taken):.2f}",
            "seconds of processor time, median": f"{np.median(spent):.2f}",
        }


def as_response(place: int, text: str) -> Response:
    return Response(Cell("class", place, 1), Student("", ""), "", text)


def ratio(part: int, of: int) -> str:
    return f"{part / of:.3f}" if of else ""


if __name__ == "__main__":
    main()
