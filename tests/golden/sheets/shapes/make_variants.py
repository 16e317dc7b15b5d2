"""Make known shapes in other languages: ``python tests/golden/sheets/shapes/make_variants.py``.

Headers, order, encoding, separator, decimal mark and line ends are those of the sources. All students and
answers are invented.
"""

from datetime import datetime

import xlsxwriter
from make import BULB, HERE, VOLTAGE, Rows, csv, excel


def microsoft_forms() -> None:
    """The survey and the quiz as programs in other languages write them, half the headers still English."""
    fixed = {
        "de": ["ID", "Startzeit", "Fertigstellungszeit", "E-Mail", "Name"],
        "es": ["Id", "Hora de inicio", "Hora de finalización", "Correo electrónico", "Nombre"],
        "fr": ["Id", "Heure de début", "Heure de fin", "Adresse de messagerie", "Nom"],
    }
    times = ["3/2/26 10:00", "3/2/26 10:05"]
    for language, headers in fixed.items():
        excel(
            f"microsoft_forms_{language}.xlsx",
            [
                [*headers, "Why does bulb\u00a0C\nstay lit?\n"],
                ["1", *times, "ada@school.example", "Ada Abel", "closed path"],
                ["2", *times, "zoe@school.example", "Zoë Õun", "no idea"],
            ],
        )
    points = ["Gesamtpunktzahl", "Quiz feedback", "Grade posted time"]
    of_answer = [BULB, f"Punkte – {BULB}", f"Feedback - {BULB}"]
    excel(
        "microsoft_forms_quiz_de.xlsx",
        [
            [*fixed["de"], *points, *of_answer],
            ["1", *times, "ada@school.example", "Ada Abel", "2", "", "", "closed", "2", "gut"],
            ["2", *times, "ben@school.example", "Ben Bright", "0", "", "", "on", "", ""],
        ],
    )
    english = ["ID", "Start time", "Completion time", "Email", "Name", "Total points", "Quiz feedback"]
    per_question = [
        *("Student ID", "Points – Student ID", "Feedback – Student ID"),
        *(BULB, f"Points – {BULB}", f"Feedback – {BULB}"),
    ]
    csv(
        "microsoft_forms_quiz.csv",
        [
            [*english, "Last modified time", *per_question],
            ["1", *times, "anonymous", "", "2", "", "", "007", "", "", "its path is closed", "2", ""],
            ["2", *times, "anonymous", "", "0", "", "", "008", "", "", "it’s on, isn’t it", "0", "no"],
        ],
        encoding="cp1252",
        end="\r\n",
    )


def google_forms() -> None:
    """The linked sheet and the download, with and without points."""
    stamps = {
        "en": ("Timestamp", "Email address", "Score"),
        "de": ("Zeitstempel", "E-Mail-Adresse", "Punkte"),
        "es": ("Marca temporal", "Dirección de correo electrónico", "Puntuación"),
        "fr": ("Horodateur", "Adresse e-mail", "Score"),
    }
    for language, (stamp, mail, score) in stamps.items():
        excel(
            f"google_forms_sheet_{language}.xlsx",
            [
                [stamp, mail, BULB, VOLTAGE],
                ["02/03/2026 10:00:00", "ada@school.example", "its path is closed", "a push"],
                [],
                ["02/03/2026 10:01:00", "ben@school.example", "", "-"],
            ],
            "Form Responses 1",
        )
        if language != "en":
            excel(
                f"google_forms_quiz_{language}.xlsx",
                [
                    [stamp, mail, score, BULB],
                    ["02/03/2026 10:00:00", "ada@school.example", "4 / 5", "its path is closed"],
                    ["02/03/2026 10:01:00", "ben@school.example", "1 / 5", "=on"],
                ],
            )
    csv(
        "google_forms_older.csv",
        [
            ["Timestamp", "Username", BULB],
            ["2026/03/02 11:49:31 AM GMT+1", "ada@school.example", "its path\nis closed"],
            ["2026/03/02 11:50:31 AM GMT+1", "ben@school.example", 'the "plus" pole'],
        ],
        quote=True,
    )


def moodle_quiz() -> None:
    """Quiz responses in Spanish and French, and those of somebody with several attempts."""
    words = {
        "es": (
            [
                *("Apellido(s)", "Nombre", "Dirección de correo", "Estado", "Comenzado el", "Finalizado"),
                *("Tiempo requerido", "Calificación/10,00", "Respuesta 1"),
            ],
            ("Finalizado", "En curso"),
        ),
        "fr": (
            [
                *("Nom de famille", "Prénom", "Adresse de courriel", "État", "Commencé le", "Terminé"),
                *("Temps utilisé", "Note/10,00", "Réponse 1"),
            ],
            ("Terminé", "En cours"),
        ),
    }
    for language, (headers, (done, running)) in words.items():
        csv(
            f"moodle_quiz_{language}.csv",
            [
                headers,
                [
                    *("Peña", "Íñigo", "inigo@school.example", done),
                    *("2 03 2026 10:00", "2 03 2026 10:09", "9 min", "7,00", "el camino está cerrado"),
                ],
                ["Abel", "Ada", "ada@school.example", running, "2 03 2026 10:00", "-", "-", "-", "-"],
            ],
            encoding="utf-8-sig",
        )
    headers = ["Last name", "First name", "Email address", "Status", "Started", "Completed", "Duration"]
    ada = ["Abel", "Ada", "ada@school.example"]
    csv(
        "moodle_quiz_attempts.csv",
        [
            [*headers, "Grade/2.00", "Response 1"],
            [*ada, "Finished", "2 March 2026 10:00", "2 March 2026 10:09", "9 mins", "0.00", "dunno"],
            [*ada, "Finished", "3 March 2026 10:00", "3 March 2026 10:09", "9 mins", "2.00", "closed path"],
            [*ada, "In progress", "4 March 2026 10:00", "-", "-", "-", "-"],
            ["Overall average", "", "", "", "", "", "", "1.00", ""],
        ],
    )


def moodle_worksheet() -> None:
    """A worksheet with the answers as HTML, one graded on a scale, one without names."""
    fixed = ["Identifier", "Full name", "Email address", "Status"]
    tail = ["Last modified (submission)", "Online text", "Last modified (grade)", "Feedback comments"]
    html = "<p>its path is <b>closed</b> &amp; short</p><p>so 3 &lt; 4</p>"
    csv(
        "moodle_worksheet_html.csv",
        [
            [*fixed, "Grade", "Maximum Grade", "Marking workflow state", "Grade can be changed", *tail],
            [
                *("Participant 1201", "Ada Abel", "ada@school.example", "Submitted for grading - "),
                *("", "2.00", "Not marked", "Yes", "Monday, 2 March 2026, 10:00 AM", html, "-", ""),
            ],
            [
                *("Participant 1202", "Ben Bright", "ben@school.example", "Submitted for grading - "),
                *("1.50", "2.00", "Not marked", "Yes", "Monday, 2 March 2026, 10:00 AM"),
                *("<p></p>", "Monday, 2 March 2026, 11:00 AM", "<p>see page 3</p>"),
            ],
        ],
    )
    csv(
        "moodle_worksheet_blind.csv",
        [
            ["Identifier", "Status", "Grade", "Scale", "Grade can be changed", *tail],
            [
                *("Participant 44", "Submitted for grading - ", "-", "Not yet, Passed, Distinction"),
                *("Yes", "Monday, 2 March 2026, 10:00 AM", "closed path", "-", ""),
            ],
        ],
    )
    csv(
        "moodle_worksheet_upload_es.csv",
        [
            [
                *("Identificador", "Nombre completo", "Dirección de correo", "Estado", "Calificación"),
                *("Calificación máxima", "La calificación puede ser cambiada"),
                *("Última modificación (entrega)", "Última modificación (calificación)"),
                "Comentarios de retroalimentación",
            ],
            [
                *("Participante 1201", "Íñigo Peña", "inigo@school.example", "Enviado para calificar"),
                *("", "10,00", "Sí", "lunes, 2 de marzo de 2026, 10:00", "-", ""),
            ],
        ],
        encoding="utf-8-sig",
    )


def gradebooks() -> None:
    """Dialects of the gradebooks' own files."""
    csv(
        "canvas_student_analysis_anonymous.csv",
        [
            [
                *("section", "section_id", "submitted", f"8123: {BULB}", "1.0"),
                *("n correct", "n incorrect", "score"),
            ],
            ["7B", "5", "2026-03-02 10:00:00 UTC", "closed path", "0.0", "0", "1", "0.0"],
        ],
    )
    csv(
        "canvas_gradebook_names.csv",
        [
            [
                *("LastName", "FirstName", "ID", "SIS Login ID", "Integration ID", "Root Account"),
                *("Section", "Bulb C (881)", "Current Score", "Unposted Current Score"),
                *("Final Score", "Unposted Final Score"),
            ],
            ["    Points Possible", "", "", "", "", "", "", "2,00", *["(read only)"] * 4],
            ["Abel", "Ada", "101", "ada", "", "school.example", "7B", "", "75,00", "75,00", "75,00", "75,00"],
        ],
        separator=";",
        encoding="utf-8-sig",
    )
    csv(
        "brightspace_grades_org.csv",
        [
            ["OrgDefinedId", "Bulb C Points Grade <Numeric MaxPoints:2>", "End-of-Line Indicator"],
            ["#000123", "", "#"],
            ["#000124", "1.5", "#"],
        ],
    )
    csv(
        "gradescope_assignment.csv",
        [
            [
                *("Name", "SID", "Email", "Total Score", "Max Points", "Status", "Submission ID"),
                *("Submission Time", "Lateness (H:M:S)", "1: Bulb C (2.0 pts)"),
            ],
            ["Ada Abel", "007", "ada@school.example", "2.0", "2.0", "Graded", "1", "2026-03-02", "", "2.0"],
            ["Ben Bright", "008", "ben@school.example", "", "2.0", "Missing", "", "", "", ""],
        ],
    )


def workbook(name: str, sheets: dict[str, Rows], merged: str = "") -> None:
    """Write a workbook of several sheets."""
    book = xlsxwriter.Workbook(str(HERE / name), {"strings_to_formulas": False})
    book.set_properties({"created": datetime(2026, 1, 5)})
    for title, rows in sheets.items():
        page = book.add_worksheet(title)
        for number, row in enumerate(rows):
            page.write_row(number, 0, row)
        if merged:
            page.merge_range(merged, rows[0][0])
    book.close()


def others() -> None:
    """A whole Kahoot report, tables of studies, and what teachers make themselves."""
    summary = [["Circuits"], ["Played on", "2 Mar 2026"], [], ["Overall Performance"]]
    question = [["Circuits"], ["1 Quiz", BULB], ["Correct answers", "yes"], ["Players", "Answer"]]
    raw = [
        *("Question Number", "Question", "Answer 1", "Answer 2", "Correct Answers", "Time Allotted"),
        *("Players", "Answer", "Correct / Incorrect", "Score (points)"),
    ]
    final = ["Rank", "Players", "Total Score (points)", "Correct Answers", "Incorrect Answers"]
    workbook(
        "kahoot_whole_report.xlsx",
        {
            "Overview": summary,
            "Final Scores": [["Circuits"], ["Final Scores"], final, ["1", "Ada", "928", "1", "0"]],
            "1 Quiz": question,
            "RawReportData Data": [
                raw,
                ["1 Quiz", BULB, "yes", "no", "yes", "20", "Ada", "yes", "Correct", "928"],
            ],
        },
    )
    csv(
        "research_rsmtool.csv",
        [
            ["spkitemid", "sc1", "sc2", "length", "candidate", BULB],
            ["r0001", "2", "2", "11", "c07", "closed path"],
            ["r0002", "0", "1", "3", "c08", "lit"],
        ],
    )
    answers = [["01", "Ada", "Abel", "closed path", "a push"], ["02", "Ben", "Bright", "", "volts"]]
    header = ["student no", "first name", "last name", BULB, VOLTAGE]
    workbook(
        "own_wide.xlsx",
        {"7B": [["ExportList_Students_2026"], [], header, *answers, ["Average", "", "", "", ""]]},
        "A1:E1",
    )
    workbook(
        "own_class_per_sheet.xlsx",
        {
            "7A": [header, ["01", "Cy", "Cole", "a loop", "-"]],
            "7B": [header, *answers],
            "Notes": [["Marked until Friday"]],
        },
    )
    csv(
        "own_long.csv",
        [
            ["Class", "Student", "Question", "Answer", "Mark"],
            ["7A", "Ada Abel", BULB, "closed path", "2"],
            ["7A", "Ada Abel", VOLTAGE, "a push", "1,5"],
            ["7B", "Ben Bright", BULB, "on; always", ""],
        ],
        separator=";",
        end="\r\n",
        encoding="cp1252",
    )
    csv(
        "own_without_headers.csv",
        [["007", "closed path"], ["008", "a push"], ["009", "no idea"]],
        separator="\t",
    )


if __name__ == "__main__":
    microsoft_forms()
    google_forms()
    moodle_quiz()
    moodle_worksheet()
    gradebooks()
    others()
