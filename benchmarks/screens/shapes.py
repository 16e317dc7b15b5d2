"""Spreadsheets as teachers have them, with the invented students and answers of the sample class."""

import csv
from collections.abc import Sequence
from pathlib import Path
from random import Random

import openpyxl
import xlsxwriter

from grader_app import paths
from grader_app.core.session import Session

HEADER_ROW = 3
ANSWER_COLUMNS = (4, 6, 7, 8)
CLASSES = 4
SEED = 7
COMMON = (4, 8, 9, 18, 24, 25)
TOUCHING = "the bulb must be touching the batery on both its ends"
LEAVES = (
    "Because of the chlorophyll in them.",
    "They have chlorophyll.",
    "Chlorophyll takes in red and blue light and sends the green back.",
    "Green light is not used, so it is reflected.",
    "because they are alive",
    "They take in all the green light.",
    "they do not reflect green light",
)
Row = Sequence[str]


def make_shapes(folder: Path) -> dict[str, Path]:
    """Write the five files and return them by the name of the picture they are for."""
    folder.mkdir(parents=True, exist_ok=True)
    questions, students = _sample()
    return {
        "microsoft-forms": _microsoft_forms(folder / "Circuits quiz(1-30).xlsx", questions, students),
        "google-forms": _google_forms(folder / "Circuits (Responses).xlsx", questions, students),
        "moodle-worksheet": _moodle(folder / "Grades-PHYS7-What voltage is--8312.csv", students),
        "canvas": _canvas(folder / "Circuits Quiz Student Analysis Report.csv", questions, students),
        "classes": _classes(folder / "Year 7 circuits.xlsx", questions, students),
    }


def make_gradebook(folder: Path) -> Path:
    """Write a Canvas gradebook with a column for each question, and two students who are not in the class."""
    _, students = _sample()
    titles = ("What a bulb needs to light", "What voltage is")
    header = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"]
    rows: list[Row] = [[*header, *(f"{title} ({7301 + n})" for n, title in enumerate(titles)), "Final Score"]]
    rows.append(["    Points Possible", "", "", "", "", "2.0", "2.0", "(read only)"])
    others = [("004999", "Theo Lindgren", []), ("005002", "Rosa Marchetti", [])]
    for number, (ident, name, _) in enumerate([*students[:-1], *others]):
        first, _, last = name.rpartition(" ")
        rows.append([f"{last}, {first}", str(5100 + number), ident, _address(name), "Physics 7B", "", "", ""])
    return _csv(folder / "Grades-Physics_7B.csv", rows)


def make_late(folder: Path, session: Session) -> Path:
    """Write late answers of two new students, and corrected ones: of two decided answers and an open one."""
    questions, students = _sample()
    decided = {r.student.id for r in session.roster.responses if session.is_decided(r.cell)}
    chosen = [student for student in students if student[0] in decided][:2]
    chosen += [student for student in students if student[0] not in decided][:1]
    rows: list[Row] = [["Student ID", "Name", *questions]]
    for ident, name, answers in chosen or students[:3]:
        rows.append([ident, name, "A closed path with the bulb and the battery in it.", *answers[1:]])
    rows.append(
        ["004720", "Ines Faro", "a path with no gap", "a difference of states", "it makes a gap", "-"]
    )
    rows.append(
        ["004721", "Karim Aziz", "battery, bulb, wires", "how strong it is", "it stops it", "its path"]
    )
    return _workbook(folder / "Circuits quiz 7B, late.xlsx", {"Answers": rows})


def make_year(folder: Path) -> Path:
    """Write four classes of 30 students; many answers stand in it several times, changed a little."""
    questions, students = _sample()
    names = [name.rpartition(" ") for _, name, _ in students]
    weights = [8 if place in COMMON else 1 for place in range(len(students))]
    chance = Random(SEED)
    rows: list[Row] = [["Student ID", "Name", "Class", *questions]]
    for number in range(CLASSES * len(students)):
        group, place = divmod(number, len(students))
        last = names[(place + 7 * group) % len(students)][2]
        row = [f"{4512 + 3 * number:06}", f"{names[place][0]} {last}", f"7{'ABCD'[group]}"]
        for question in range(len(questions)):
            (of,) = chance.choices(range(len(students)), weights)
            row.append(chance.choice(CHANGES)(students[of][2][question]))
        rows.append(row)
    rows[40] = [*rows[40][:3], TOUCHING, *rows[40][4:]]
    folder.mkdir(parents=True, exist_ok=True)
    return _workbook(folder / "Circuits quiz, year 7.xlsx", {"Answers": rows})


def make_own(folder: Path) -> Path:
    """Write answers to a question that no set has."""
    _, students = _sample()
    rows: list[Row] = [["Student ID", "Name", "Why do most leaves look green?"]]
    for number, (ident, name, _) in enumerate(students):
        rows.append([ident, name, CHANGES[number % len(CHANGES)](LEAVES[number * 5 % len(LEAVES)])])
    folder.mkdir(parents=True, exist_ok=True)
    return _workbook(folder / "Leaves, exit ticket.xlsx", {"Answers": rows})


def _without_stop(text: str) -> str:
    return text.rstrip(".")


def _slip(text: str) -> str:
    """Leave a letter out of the longest word."""
    longest = max(text.split(), key=len, default="")
    return text.replace(longest, longest[:2] + longest[3:]) if len(longest) > 5 else text


def _sample() -> tuple[Row, list[tuple[str, str, Row]]]:
    """Return the questions, and of each student id, name and answers."""
    sheet = openpyxl.load_workbook(paths.sample_workbook()).worksheets[0]
    questions = [str(sheet.cell(HEADER_ROW, column).value) for column in ANSWER_COLUMNS]
    students = [
        (
            str(sheet.cell(row, 1).value),
            str(sheet.cell(row, 2).value),
            [str(sheet.cell(row, column).value or "") for column in ANSWER_COLUMNS],
        )
        for row in range(HEADER_ROW + 1, sheet.max_row + 1)
        if sheet.cell(row, 2).value
    ]
    return questions, students


def _address(name: str) -> str:
    plain = "".join(
        letter for letter in name.casefold() if letter.isascii() and (letter.isalpha() or letter == " ")
    )
    return f"{'.'.join(plain.split())}@school.example"


def _workbook(path: Path, sheets: dict[str, list[Row]]) -> Path:
    with xlsxwriter.Workbook(path, {"strings_to_numbers": False, "strings_to_formulas": False}) as book:
        for name, rows in sheets.items():
            page = book.add_worksheet(name)
            for number, row in enumerate(rows):
                page.write_row(number, 0, row)
            if name == "7B":
                for hidden in (4, 5, 6):
                    page.set_row(hidden, None, None, {"hidden": True})
    return path


def _csv(path: Path, rows: list[Row], encoding: str = "utf-8") -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def _microsoft_forms(path: Path, questions: Row, students: list[tuple[str, str, Row]]) -> Path:
    """A quiz, of which the first three students have points already."""
    header = ["ID", "Start time", "Completion time", "Email", "Name", "Total points", "Quiz feedback"]
    header += ["Grade posted time", "Last modified time"]
    for question in questions:
        header += [question, f"Points - {question}", f"Feedback - {question}"]
    rows: list[Row] = [header]
    for number, (_, name, answers) in enumerate(students, 1):
        times = [f"3/12/26 10:{number:02}:05", f"3/12/26 10:{number + 9:02}:41"]
        row = [str(number), *times, _address(name), name, "", "", "", ""]
        for place, answer in enumerate(answers):
            row += [answer, str(place % 3) if number <= 3 else "", ""]
        rows.append(row)
    return _workbook(path, {"Sheet1": rows})


def _google_forms(path: Path, questions: Row, students: list[tuple[str, str, Row]]) -> Path:
    """A form, to which two students have answered twice."""
    rows: list[Row] = [["Timestamp", "Email Address", *questions]]
    for number, (_, name, answers) in enumerate([*students, students[4], students[11]]):
        stamp = f"2026-03-12 10:{number:02}:05"
        rows.append([stamp, _address(name), *answers])
    return _workbook(path, {"Form Responses 1": rows})


def _moodle(path: Path, students: list[tuple[str, str, Row]]) -> Path:
    """An assignment's offline grading worksheet: one question."""
    header = ["Identifier", "Full name", "Email address", "Status", "Grade", "Maximum Grade"]
    header += ["Grade can be changed", "Last modified (submission)", "Online text"]
    header += ["Last modified (grade)", "Feedback comments"]
    rows: list[Row] = [header]
    for number, (_, name, answers) in enumerate(students):
        stamp = f"Thursday, 12 March 2026, 10:{number:02} AM"
        status = "Submitted for grading" if answers[1] else "No submission"
        start = [f"Participant {48210 + number}", name, _address(name), status, "", "2.00", "Yes", stamp]
        rows.append([*start, f"<p>{answers[1]}</p>" if answers[1] else "", "-", ""])
    return _csv(path, rows, "utf-8-sig")


def _canvas(path: Path, questions: Row, students: list[tuple[str, str, Row]]) -> Path:
    """A quiz's student analysis."""
    header = ["name", "id", "sis_id", "section", "section_id", "section_sis_id", "submitted", "attempt"]
    for number, question in enumerate(questions):
        header += [f"{90211 + number}: {question}", "2.0"]
    rows: list[Row] = [[*header, "n correct", "n incorrect", "score"]]
    for number, (ident, name, answers) in enumerate(students):
        row = [name, str(5100 + number), ident, "Physics 7B", "311", "PHY7B", "2026-03-12 10:09:41 UTC", "1"]
        for answer in answers:
            row += [answer, "0.0"]
        rows.append([*row, "0", "4", "0.0"])
    return _csv(path, rows)


def _classes(path: Path, questions: Row, students: list[tuple[str, str, Row]]) -> Path:
    """A workbook of a teacher's own: a sheet for each class, some rows hidden, a foot row."""
    sheets: dict[str, list[Row]] = {}
    for name, part in {"7A": students[:11], "7B": students[11:20], "7C": students[20:]}.items():
        rows: list[Row] = [[f"Class {name}: circuits, 12 March"], ["No", "Name", *questions, "Remarks"]]
        rows += [[ident, student, *answers, ""] for ident, student, answers in part]
        sheets[name] = [*rows, ["", "Average", "", "", "", "", ""]]
    return _workbook(path, sheets | {"Seating plan": [["Window", "Door"]]})


CHANGES = (str, str.lower, _without_stop, _slip)
