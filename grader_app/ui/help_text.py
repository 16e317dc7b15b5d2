"""What the help says: a section for each thing a teacher wants to do, and the commands that belong to it."""

from dataclasses import dataclass

from grader_app.ui.translation import marked


@dataclass(frozen=True, slots=True)
class Section:
    """A title, what is said under it, the picture beside it, and the commands that are listed below."""

    title: str
    paragraphs: tuple[str, ...]
    commands: tuple[str, ...]
    picture: str = ""


SECTIONS = (
    Section(
        marked("From a spreadsheet to scores"),
        (
            marked(
                "Drop the spreadsheet that your form or learning platform gave you on the first page, or "
                "open it. You see it as it is, and above each column what it is for. Change what is "
                "wrong; nothing is saved before you press Start."
            ),
            marked(
                "A column whose question no question set knows can be marked all the same: by you, with "
                "keys and groups."
            ),
            marked("The tour shows the whole way on the sample class, in two minutes."),
        ),
        ("open", "sample", "tour", "start-page", "quit"),
        "import",
    ),
    Section(
        marked("Marking with the keyboard"),
        (
            marked(
                "Read the answer, then press the figure on a score, or accept what is proposed. Either "
                "one saves it and goes to the next answer that needs you. The proposal only saves time: "
                "you decide."
            ),
            marked(
                "Underlined words are those that the proposal leaned on, thicker where they counted "
                "more. That is where the program looked, not a reason it gives."
            ),
            marked("Every key can be another one: choose it in the list of keys."),
        ),
        (
            "accept",
            "next-answer",
            "previous-answer",
            "next-question",
            "previous-question",
            "back",
            "forward",
            "back-to-list",
            "because",
            "why-not",
            "evidence",
            "keys",
        ),
        "desk",
    ),
    Section(
        marked("Which answers need you"),
        (
            marked(
                "Answers that are blank, off topic, copied from the question or that talk to the marker "
                "come first, then those where two scores are close. Each says why it needs you. The "
                "others are sure: look at them when you like."
            ),
            marked(
                "With little time, say how many minutes you have: the answers that matter most come first."
            ),
        ),
        ("show-needy", "show-all", "show-decided", "search", "minutes"),
    ),
    Section(
        marked("Taking something back"),
        (
            marked(
                "Every step is on disk before the next answer appears, and every step can be taken back, "
                "today or tomorrow. Going back to an answer is not undoing: it only shows it again."
            ),
        ),
        ("undo", "redo", "history"),
    ),
    Section(
        marked("Marking several answers at once"),
        (
            marked(
                "Groups gather answers that are the same or nearly so. One key marks all that are named; "
                "open a group to take one out. An answer that says “not” where the others do not is "
                "never put with them."
            ),
        ),
        ("show-groups", "follow"),
        "groups",
    ),
    Section(
        marked("Accepting what it is sure of"),
        (
            marked(
                "Move the handle to say how many answers you accept without looking. The sentence beside "
                "it says how many of them would differ from you at most, as it was tested on answers "
                "like those."
            ),
            marked(
                "A spot check tests it on your own class: you mark some answers without seeing the "
                "proposal, and learn what that proves. What was accepted in this way is shown as "
                "accepted, not as decided by you."
            ),
        ),
        ("accept-sure", "spot-check"),
        "accept",
    ),
    Section(
        marked("Notes and comments"),
        (
            marked(
                "A note belongs to one answer. Comments belong to a question: write one once, then put "
                "it on any answer with a key. Both reach your students with the export."
            ),
        ),
        ("note", "comment", "comments"),
    ),
    Section(
        marked("Being fair"),
        (
            marked(
                "The check lists answers that say nearly the same and were scored differently, before "
                "anybody else finds them. A few early answers come back late, without their score, so "
                "that you see whether you have grown stricter or milder."
            ),
            marked(
                "With names hidden, answers stand in a shuffled order. A second person can mark the same "
                "answers from a file; what you disagree about is listed, with how well you agree."
            ),
            marked(
                "Names are shown to you and never given to what proposes scores: exchanging two "
                "students’ names changes no score."
            ),
        ),
        (
            "consistency",
            "returns",
            "anonymous",
            "name-proof",
            "second-marker",
        ),
    ),
    Section(
        marked("Points and grades"),
        (
            marked(
                "Give a level other points, a question another weight, or set where a grade begins. You "
                "see who would change before anything is changed, and it can be undone."
            ),
        ),
        ("points",),
        "points",
    ),
    Section(
        marked("How the class did"),
        (
            marked(
                "One small chart for each question, all on one scale: the mean, the hardest question, "
                "how often you and the proposal agree, and what was understood wrongly. Charts can be "
                "copied and saved."
            ),
        ),
        ("overview",),
        "overview",
    ),
    Section(
        marked("Handing it on"),
        (
            marked(
                "Scores go into a copy of your file, into a gradebook, into a workbook of results, or "
                "onto a sheet for each student. Before anything is written you see what becomes of each "
                "answer; your file stays as it is."
            ),
            marked(
                "Late or corrected answers are added to the class. What you decided stays; what is new "
                "or differs is shown first."
            ),
        ),
        ("export", "add-answers"),
        "export",
    ),
    Section(
        marked("Question sets"),
        (
            marked(
                "A question set holds questions, their levels, and what proposes scores for them. It is "
                "a file: install it, read how well it scores, or remove it. It is made for its own "
                "questions; do not use it for one that only sounds alike."
            ),
        ),
        ("sets", "install-set"),
    ),
    Section(
        marked("Sizes, colours and languages"),
        (
            marked(
                "The answer can be larger or smaller. Under View there is a light, a dark and a high "
                "contrast look, the languages, and whether what changes may do so softly. Every control can "
                "be reached with Tab, has a name for screen readers, and nothing is said by colour alone."
            ),
        ),
        ("larger", "smaller", "usual-size", "transitions"),
    ),
    Section(
        marked("Your data"),
        (
            marked(
                "Nothing leaves this computer; the program cannot use the internet. What you decided is "
                "kept in your own folder until you delete it."
            ),
        ),
        ("data", "help", "about"),
    ),
)
