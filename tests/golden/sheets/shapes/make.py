"""Make the golden files of known shapes beside this file: ``python tests/golden/sheets/shapes/make.py``.

Each has the headers, order, encoding, separator, decimal mark and line ends of its source. All students and
answers are invented.
"""

from datetime import datetime
from pathlib import Path

import xlsxwriter

HERE = Path(__file__).parent
BULB = "Why does bulb C stay lit?"
VOLTAGE = "What is voltage?"
Rows = list[list[str]]


def csv(
    name: str,
    rows: Rows,
    *,
    separator: str = ",",
    end: str = "\n",
    encoding: str = "utf-8",
    quote: bool = False,
) -> None:
    """Write a file byte for byte as its source does."""

    def field(text: str) -> str:
        if quote or any(mark in text for mark in (separator, '"', "\n", "\r")):
            return '"' + text.replace('"', '""') + '"'
        return text

    text = "".join(separator.join(map(field, row)) + end for row in rows)
    (HERE / name).write_bytes(text.encode(encoding))


def excel(name: str, rows: Rows, sheet: str = "Sheet1") -> None:
    book = xlsxwriter.Workbook(
        str(HERE / name),
        {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False},
    )
    book.set_properties({"created": datetime(2026, 1, 5)})
    page = book.add_worksheet(sheet)
    for number, row in enumerate(rows):
        page.write_row(number, 0, row)
    book.close()


def forms() -> None:
    excel(
        "google_forms.xlsx",
        [
            ["Timestamp", "Email Address", "Score", BULB, "Student ID"],
            ["2026-03-02 10:00:00", "ada@school.example", "4 / 5", "its path is closed", "007"],
            ["2026-03-02 10:01:00", "ben@school.example", "1 / 5", "-", "008"],
        ],
        "Form Responses 1",
    )
    csv(
        "google_forms_quiz.csv",
        [
            ["Timestamp", "Username", "Total score", BULB, f"{BULB} [Score]", f"{BULB} [Feedback]"],
            [
                "2026/03/02 11:49:31 AM GMT+1",
                "ada@school.example",
                "2.00 / 2",
                "closed path",
                "2.00 / 2",
                "ok",
            ],
            ["2026/03/02 11:50:31 AM GMT+1", "ben@school.example", "0.00 / 2", "dunno", "-- / 2", ""],
        ],
        quote=True,
    )
    excel(
        "microsoft_forms.xlsx",
        [
            ["ID", "Start time", "Completion time", "Email", "Name", "Why does bulb\u00a0C\nstay lit?\n"],
            ["1", "3/2/26 10:00", "3/2/26 10:05", "anonymous", "", "closed path"],
            ["2", "3/2/26 10:01", "3/2/26 10:06", "anonymous", "", "no idea"],
        ],
    )
    quiz = [
        "Total points",
        "Quiz feedback",
        "Grade posted time",
        BULB,
        f"Points - {BULB}",
        f"Feedback - {BULB}",
    ]
    for name, fixed in (
        ("microsoft_forms_quiz", ["ID", "Start time", "Completion time", "Email", "Name"]),
        (
            "microsoft_forms_quiz_fr",
            ["Id", "Heure de début", "Heure de fin", "Adresse de messagerie", "Nom"],
        ),
        (
            "microsoft_forms_quiz_es",
            ["Id", "Hora de inicio", "Hora de finalización", "Correo electrónico", "Nombre"],
        ),
    ):
        excel(
            f"{name}.xlsx",
            [
                [*fixed, *quiz],
                [
                    "1",
                    "3/2/26 10:00",
                    "3/2/26 10:05",
                    "ada@school.example",
                    "Ada Abel",
                    "2",
                    "",
                    "",
                    "closed",
                    "2",
                    "well seen",
                ],
                [
                    "2",
                    "3/2/26 10:00",
                    "3/2/26 10:05",
                    "ben@school.example",
                    "Ben Bright",
                    "0",
                    "",
                    "",
                    "on",
                    "",
                    "",
                ],
            ],
        )


def moodle() -> None:
    csv(
        "moodle_quiz_older.csv",
        [
            [
                "Surname",
                "First name",
                "Institution",
                "Department",
                "Email address",
                "State",
                "Started on",
                "Completed",
                "Time taken",
                "Grade/10.00",
                "Response 1",
                "Response 2",
            ],
            [
                "Abel",
                "Ada",
                "",
                "",
                "ada@school.example",
                "Finished",
                "2 March 2026  10:00 AM",
                "2 March 2026  10:09 AM",
                "9 mins",
                "7.00",
                "closed path",
                "-",
            ],
            [
                "Bright",
                "Ben",
                "",
                "",
                "ben@school.example",
                "In progress",
                "2 March 2026  10:00 AM",
                "-",
                "-",
                "-",
                "-",
                "-",
            ],
            ["Overall average", "", "", "", "", "", "", "", "", "7.00", "", ""],
        ],
    )
    csv(
        "moodle_quiz_newer.csv",
        [
            [
                "Last name",
                "First name",
                "Username",
                "Status",
                "Started",
                "Completed",
                "Duration",
                "Grade/10.00",
                "Question 1",
                "Response 1",
                "Right answer 1",
                "Question 2",
                "Response 2",
                "Right answer 2",
            ],
            [
                "Abel",
                "Ada",
                "ada7",
                "Finished",
                "2 March 2026 10:00",
                "2 March 2026 10:09",
                "9 mins",
                "7.00",
                VOLTAGE,
                "a push",
                "(any)",
                BULB,
                "closed path",
                "(any)",
            ],
        ],
    )
    csv(
        "moodle_quiz_de.csv",
        [
            ["Vorname", "Nachname", "E-Mail-Adresse", "Status", "Begonnen am", "Beendet", "Antwort 1"],
            [
                "Jörg",
                "Übel",
                "joerg@schule.example",
                "Beendet",
                "12. Juni 2026 11:55",
                "12. Juni 2026 12:05",
                "weil der Weg – geschlossen ist",
            ],
        ],
        separator=";",
        end="\r\n",
        encoding="cp1252",
    )
    worksheets = {
        "en": (
            (
                "Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,"
                "Last modified (submission),Online text,Last modified (grade),Feedback comments"
            ),
            "Participant",
            ".",
        ),
        "de": (
            (
                "ID,Vollständiger Name,E-Mail-Adresse,Status,Bewertung,Bestwertung,"
                "Bewertung kann geändert werden,"
                "Zuletzt geändert (Abgabe),Texteingabe online,Zuletzt geändert (Bewertung),"
                "Feedback als Kommentar"
            ),
            "Teilnehmer/in",
            ",",
        ),
        "fr": (
            (
                "Identifiant,Nom complet,Adresse de courriel,Statut,Note,Note maximale,"
                "La note peut être modifiée,Dernière modification (travail remis),Texte en ligne,"
                "Dernière modification (note),Feedback par commentaires"
            ),
            "Participant",
            ",",
        ),
        "es": (
            (
                "Identificador,Nombre completo,Dirección de correo,Estado,Calificación,Calificación máxima,"
                "La calificación puede ser cambiada,Última modificación (entrega),Texto en línea,"
                "Última modificación (calificación),Comentarios de retroalimentación"
            ),
            "Participante",
            ",",
        ),
        "ca": (
            (
                "Identificador,Nom complet,Adreça electrònica,Estat,Qualificació,Qualificació màxima,"
                "La qualificació pot ser canviada,"
                "Darrera modificació (tramesa),Text en línia,"
                "Darrera modificació (qualificació),Comentaris de retroacció"
            ),
            "Participant",
            ",",
        ),
    }
    for language, (headers, person, mark) in worksheets.items():
        top = f"10{mark}00"
        students = (
            ("1201", "Ada Abel", "ada", "closed path"),
            ("1202", "Zoë Õun", "zoe", "-"),
            ("1203", "Cy Cole", "cy", "the push, of the battery"),
        )
        csv(
            f"moodle_worksheet_{language}.csv",
            [
                headers.split(","),
                *(
                    [
                        f"{person} {number}",
                        name,
                        f"{mail}@school.example",
                        "Submitted",
                        "",
                        top,
                        "Yes",
                        "2 March 2026, 10:00",
                        text,
                        "-",
                        "",
                    ]
                    for number, name, mail, text in students
                ),
            ],
            separator=";" if language == "de" else ",",
            encoding="utf-8-sig",
            end="\r\n" if mark == "," else "\n",
        )


def gradebooks() -> None:
    csv(
        "canvas_student_analysis.csv",
        [
            [
                "name",
                "id",
                "sis_id",
                "section",
                "section_id",
                "section_sis_id",
                "submitted",
                "attempt",
                f"8123: {BULB}",
                "1.0",
                f"8124: {VOLTAGE}",
                "1.0",
                "n correct",
                "n incorrect",
                "score",
            ],
            [
                "Ada Abel",
                "101",
                "s007",
                "7B",
                "5",
                "",
                "2026-03-02 10:00:00 UTC",
                "1",
                "closed\\, path",
                "0.0",
                "a push",
                "1.0",
                "1",
                "1",
                "1.0",
            ],
            [
                "Student, Test",
                "9",
                "",
                "7B",
                "5",
                "",
                "2026-03-02 10:00:00 UTC",
                "1",
                "x",
                "0.0",
                "y",
                "0.0",
                "0",
                "2",
                "0.0",
            ],
        ],
    )
    csv(
        "canvas_gradebook.csv",
        [
            [
                "Student",
                "ID",
                "SIS User ID",
                "SIS Login ID",
                "Section",
                "Bulb C (881)",
                "Essay (882)",
                "Current Score",
                "Final Score",
            ],
            ["", "", "", "", "", "Manual Posting", "", "(read only)", "(read only)"],
            ["    Points Possible", "", "", "", "", "2", "10", "(read only)", "(read only)"],
            ["Abel, Ada", "101", "007", "ada@school.example", "7B", "", "7.5", "75", "75"],
            ["Bright, Ben", "102", "008", "ben@school.example", "7B", "EX", "N/A", "", ""],
            ['="0042"', "103", '="0042"', "cy@school.example", "7B", "1", "3", "", ""],
            ["Student, Test", "9", "", "test", "7B", "", "", "", ""],
        ],
        encoding="utf-8-sig",
    )
    attempts = [
        "Org Defined ID",
        "Username",
        "FirstName",
        "LastName",
        "Attempt #",
        "Attempt Start",
        "Attempt End",
        "Section #",
        "Q #",
        "Q Type",
        "Q Title",
        "Q Text",
        "Bonus?",
        "Difficulty",
        "Answer",
        "Answer Match",
        "Score",
        "Out Of",
    ]
    people = (("400123456", "ada", "Ada", "Abel"), ("400123457", "ben", "Ben", "Bright"))
    for name, questions in (("brightspace_attempts", (BULB, VOLTAGE)), ("brightspace_one_question", (BULB,))):
        csv(
            f"{name}.csv",
            [
                attempts,
                *(
                    [
                        *person,
                        "1",
                        "2026-03-02 10:00",
                        "2026-03-02 10:09",
                        "1",
                        str(number),
                        "WR",
                        "",
                        question,
                        "",
                        "1",
                        f"answer {number}",
                        "",
                        "1" if person[1] == "ada" else "",
                        "2",
                    ]
                    for person in people
                    for number, question in enumerate(questions, 1)
                ),
            ],
            encoding="utf-8-sig",
            end="\r\n",
        )
    csv(
        "brightspace_grades.csv",
        [
            [
                "OrgDefinedId",
                "Username",
                "Last Name",
                "First Name",
                "Email",
                "Bulb C Points Grade <Numeric MaxPoints:2 Weight:10>",
                "End-of-Line Indicator",
            ],
            ["#400123456", "#ada", "Abel", "Ada", "ada@school.example", "", "#"],
            ["#400123457", "#ben", "Bright", "Ben", "ben@school.example", "1", "#"],
        ],
        encoding="utf-8-sig",
        end="\r\n",
    )
    csv(
        "blackboard_grade_center.xls",
        [
            [
                "Last Name",
                "First Name",
                "Username",
                "Student ID",
                "Last Access",
                "Availability",
                "Bulb C [Total Pts: 2 Score] |1281892",
                "Total [Total Pts: up to 12] |1281893",
            ],
            ["Abel", "Ada", "ada", "007", "2026-03-02", "Yes", "", "10"],
            ["Bright", "Ben", "ben", "008", "2026-03-02", "Yes", "1.5", "3"],
        ],
        separator="\t",
        encoding="utf-16",
        end="\r\n",
        quote=True,
    )
    csv(
        "blackboard_offline.csv",
        [
            [
                "Last Name",
                "First Name",
                "Username",
                "Bulb C [Total Pts: 2 Score]",
                "Grading Notes",
                "Notes Format",
                "Feedback to Learner",
                "Feedback Format",
            ],
            ["Abel", "Ada", "ada", "", "", "", "", ""],
            ["Bright", "Ben", "ben", "1", "seen", "PLAIN_TEXT", "look again", "PLAIN_TEXT"],
        ],
        quote=True,
        encoding="utf-8-sig",
        end="\r\n",
    )
    csv(
        "gradescope.csv",
        [
            [
                "First Name",
                "Last Name",
                "SID",
                "Email",
                "Sections",
                "HW1",
                "HW1 - Max Points",
                "HW1 - Submission Time",
                "HW1 - Lateness (H:M:S)",
            ],
            ["Ada", "Abel", "007", "ada@school.example", "7B", "2.0", "2.0", "2026-03-02 10:00:00 +0100", ""],
        ],
    )


def others() -> None:
    excel(
        "kahoot_final_scores.xlsx",
        [
            ["Circuits"],
            ["Final Scores"],
            ["Rank", "Players", "Total Score (points)", "Correct Answers", "Incorrect Answers"],
            ["1", "Ada", "3018", "3", "0"],
        ],
        "Final Scores",
    )
    excel(
        "kahoot_raw.xlsx",
        [
            [
                "Question Number",
                "Question",
                "Answer 1",
                "Answer 2",
                "Correct Answers",
                "Players",
                "Answer",
                "Correct / Incorrect",
                "Score (points)",
            ],
            ["1 Quiz", BULB, "yes", "no", "yes", "Ada", "yes", "Correct", "928"],
        ],
        "RawReportData Data",
    )
    csv(
        "research_table.tsv",
        [["item", "id", "text", "score"], ["BULB_C", "r1", "closed path", "2"], ["BULB_C", "r2", "lit", "0"]],
        separator="\t",
    )


if __name__ == "__main__":
    forms()
    moodle()
    gradebooks()
    others()
