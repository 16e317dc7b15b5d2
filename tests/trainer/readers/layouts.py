"""Small data sets of our own invention, laid out as the originals are."""

import json
from collections.abc import Sequence
from itertools import product
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

LABELS = ("correct", "partially_correct_incomplete", "contradictory", "irrelevant", "non_domain")
_COARSER = {
    5: {},
    3: {"partially_correct_incomplete": "incorrect", "irrelevant": "incorrect", "non_domain": "incorrect"},
    2: dict.fromkeys(LABELS[1:], "incorrect"),
}
_SAID = ("the kettle sings & boils", "it is warm", "kettles are cold", "I had soup", "help me")
_OPENINGS = ("", "well, ", "maybe ")


def answers(prefix: str, opening: str = "") -> list[tuple[str, str, str]]:
    """Return (id, five-way label, text) of fifteen answers."""
    rows = []
    for number, (start, (label, said)) in enumerate(product(_OPENINGS, zip(LABELS, _SAID, strict=True))):
        rows.append((f"{prefix}.{number}.1", label, f"{opening}{start}{said}"))
    return rows


def sra_question(item_id: str, module: str, ways: int, rows: Sequence[tuple[str, str, str]]) -> str:
    """Return one question file; the model answer to take is the second, of category BEST."""
    students = "".join(
        f'    <studentAnswer count="1" id={quoteattr(i)} accuracy="{_COARSER[ways].get(label, label)}">'
        f"{escape(text)}</studentAnswer>\n"
        for i, label, text in rows
    )
    return (
        f'<?xml version="1.0"?>\n<question qtype="Q_EXPLAIN" id="{item_id}" module="{module}">\n'
        f"  <questionText>Why does the {item_id} kettle sing?</questionText>\n"
        '  <referenceAnswers>\n    <referenceAnswer category="GOOD" id="a1">Steam.</referenceAnswer>\n'
        '    <referenceAnswer category="BEST" id="a2">Steam leaves through a small hole.</referenceAnswer>\n'
        f"  </referenceAnswers>\n  <studentAnswers>\n{students}  </studentAnswers>\n</question>\n"
    )


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def five_way(folder: Path) -> Path:
    """Lay out the archive of the 5-way task: ``.../beetle/train/Core/*.xml``."""
    top = folder / "semeval2013-Task7-5way"
    beetle = sra_question("KETTLE_Q", "Kitchen", 5, answers("Kitchen-KETTLE_Q.sbj"))
    write(top / "beetle" / "train" / "Core" / "Kitchen-KETTLE_Q.xml", beetle)
    more = sra_question("KETTLE_Q", "Kitchen", 5, answers("Kitchen-KETTLE_Q.new", "honestly "))
    write(top / "beetle" / "test-unseen-answers" / "Core" / "Kitchen-KETTLE_Q.xml", more)
    new = sra_question("POT_Q", "Kitchen", 5, answers("Kitchen-POT_Q.sbj"))
    write(top / "beetle" / "test-unseen-questions" / "Core" / "Kitchen-POT_Q.xml", new)
    write(top / "beetle" / "reliability" / "Kitchen-KETTLE_Q.xml", "<other/>")
    science = sra_question("EM_1", "EM", 5, answers("EM.1"))
    write(top / "sciEntsBank" / "train" / "Core" / "EM-inv1-1.xml", science)
    return top


def two_and_three_way(folder: Path) -> Path:
    """Lay out the archive of the other tasks: ``training/2way/beetle``, ``test/2way/beetle/...``."""
    top = folder / "semeval2013-Task7-2and3way"
    for ways in (2, 3):
        train = sra_question("KETTLE_Q", "Kitchen", ways, answers("Kitchen-KETTLE_Q.sbj"))
        write(top / "training" / f"{ways}way" / "beetle" / "Kitchen-KETTLE_Q.xml", train)
        test = sra_question("KETTLE_Q", "Kitchen", ways, answers("Kitchen-KETTLE_Q.new", "honestly "))
        place = top / "test" / f"{ways}way" / "beetle" / "test-unseen-answers"
        write(place / "Kitchen-KETTLE_Q.xml", test)
    return top


CLASSES = ("Correct", "Partially correct", "Incorrect")


def saf_xml(folder: Path) -> Path:
    """Lay out the published XML: answers have no ids in German, and repeated ones in English."""
    for split, opening in (("training", ""), ("unseen_answers", "so ")):
        for language, item_id in (("english", "1.1_KT"), ("german", "3")):
            rows = "".join(
                f"<studentAnswer{' id=' + quoteattr(f'{item_id}.{n}') if language == 'english' else ''}>"
                f"<response>{opening}{start}steam no {n}</response>"
                "<response_feedback>Yes.</response_feedback>"
                f"<score>0.5</score><verification_feedback>{CLASSES[n % 3]}</verification_feedback>"
                "</studentAnswer>"
                for n, start in enumerate(["", "well, ", "maybe ", "yes "] * 3)
            )
            write(
                folder / "data" / split / language / f"{item_id}.xml",
                f"<?xml version='1.0' encoding='utf-8'?>\n<question id=\"{item_id}\">"
                "<questionText>Why does a kettle sing?</questionText><referenceAnswers>"
                f'<referenceAnswer id="{item_id}.a1">Steam.</referenceAnswer></referenceAnswers>'
                f"<studentAnswers>{rows}</studentAnswers></question>",
            )
    return folder


def saf_records(split: str, question: str) -> list[dict[str, object]]:
    """Return rows as the published tables have them."""
    return [
        {
            "id": f"{split}-{question[:3]}-{n}",
            "question": question,
            "reference_answer": "Steam.",
            "provided_answer": f"{split} steam no {n}",
            "answer_feedback": "Yes.",
            "verification_feedback": CLASSES[n % 3],
            "score": 0.5,
        }
        for n in range(12)
    ]


def saf_json_lines(folder: Path) -> Path:
    for split, question in (
        ("train", "Why sing?"),
        ("validation", "Why sing?"),
        ("test_unseen_questions", "Why not?"),
    ):
        lines = [json.dumps(record) for record in saf_records(split, question)]
        write(folder / f"{split}.jsonl", "\n".join(lines) + "\n")
    return folder


def asap_sas(folder: Path, release: str = "_rel_2") -> Path:
    """Lay out the competition's files for essay sets 1 (scores 0-3) and 3 (0-2)."""
    train = ["Id\tEssaySet\tScore1\tScore2\tEssayText"]
    test, solution = ["Id\tEssaySet\tEssayText"], ["id,essay_set,essay_weight,essay_score"]
    for essay_set, most in ((1, 3), (3, 2)):
        for n in range(12):
            score, second = n % (most + 1), min(most, n % 4)
            said = f'"Steam leaves" no {n} of {essay_set}'
            train.append(f"{essay_set}{n:02d}\t{essay_set}\t{score}\t{second}\t{said}")
            test.append(f"9{essay_set}{n:02d}\t{essay_set}\tnew {said}")
            solution.append(f"9{essay_set}{n:02d},{essay_set},1,{score}")
    write(folder / f"train{release}.tsv", "\n".join(train) + "\n")
    write(folder / f"public_leaderboard{release}.tsv", "\n".join(test) + "\n")
    write(folder / "public_leaderboard_solution.csv", "\n".join(solution) + "\n")
    return folder
