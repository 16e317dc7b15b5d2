"""The register of all commands: menus, tool tips, keys and the dialog that changes keys read it.

One line each. What a command does is said where it is done: `MainWindow` ties ids to actions, `Desk` those of
its own keys, and `desk_pages` those that show a page over the desk.
"""

from dataclasses import dataclass
from enum import StrEnum

from grader_app.ui.translation import marked, translated


class Menu(StrEnum):
    """The menus, in order; the values are their titles."""

    FILE = marked("&File")
    EDIT = marked("&Edit")
    MARKING = marked("&Marking")
    VIEW = marked("&View")
    HELP = marked("&Help")


class Where(StrEnum):
    """Where a command can be given."""

    ANYWHERE = "anywhere"
    CLASS = "class"
    """While a class is open; its keys hold in the whole window."""
    DESK = "desk"
    """On the desk; its keys may be bare figures and letters, since a field that is typed in takes them."""


@dataclass(frozen=True, slots=True)
class Command:
    """Something the teacher can do.

    Attributes:
        id: Its name in the settings; never changed once it is out.
        text: What it is called in the menu, with its mnemonic.
        keys: The keys it has until she chooses others.
        menu: None for what has keys only.
        where: Where it can be given.
        rule: Whether a line stands above it in the menu.
        checkable: Whether it is switched on and off.
        figure: Of the commands that give a score, the figure on the level's button.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    menu: Menu | None = None
    where: Where = Where.ANYWHERE
    rule: bool = False
    checkable: bool = False
    figure: str = ""

    @property
    def name(self) -> str:
        """What it is called outside of menus, in the teacher's language."""
        return translated(self.text, figure=self.figure).replace("&", "").removesuffix("…")


_FILE, _EDIT, _MARKING, _VIEW, _HELP = Menu
_CLASS, _DESK = Where.CLASS, Where.DESK

COMMANDS: tuple[Command, ...] = (
    Command("open", marked("&Open…"), ("Ctrl+O",), _FILE),
    Command("sample", marked("Open the &sample class"), (), _FILE),
    Command("sets", marked("&Question sets…"), (), _FILE),
    Command("install-set", marked("&Install a question set…"), (), _FILE),
    Command(
        "add-answers", marked("&Add late or corrected answers…"), ("Ctrl+Shift+O",), _FILE, _CLASS, rule=True
    ),
    Command("export", marked("&Export…"), ("Ctrl+E",), _FILE, _CLASS),
    Command("second-marker", marked("Second &marker…"), ("Ctrl+Shift+R",), _FILE, _CLASS),
    Command("start-page", marked("Back to the s&tart page"), ("Ctrl+W",), _FILE),
    Command("quit", marked("Q&uit"), ("Ctrl+Q",), _FILE, rule=True),
    Command("undo", marked("&Undo"), ("Ctrl+Z",), _EDIT, _CLASS),
    Command("redo", marked("&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), _EDIT, _CLASS),
    Command("history", marked("&History…"), ("Ctrl+H",), _EDIT, _CLASS),
    Command("note", marked("&Note"), ("Ctrl+N",), _EDIT, _CLASS, rule=True),
    Command("comment", marked("&Comment…"), ("Ctrl+K",), _EDIT, _CLASS),
    Command("because", marked("&Because…"), ("Ctrl+B",), _EDIT, _CLASS),
    Command("search", marked("&Search"), ("Ctrl+F",), _EDIT, _CLASS),
    Command("accept", marked("&Accept and go on"), ("Return", "Enter"), _MARKING, _DESK),
    Command("next-answer", marked("&Next answer"), ("Down",), _MARKING, _DESK),
    Command("previous-answer", marked("&Previous answer"), ("Up",), _MARKING, _DESK),
    Command("back", marked("&Back to the answer before"), ("Alt+Left",), _MARKING, _CLASS),
    Command("forward", marked("F&orward again"), ("Alt+Right",), _MARKING, _CLASS),
    Command("next-question", marked("Next &question"), ("Ctrl+PgDown",), _MARKING, _DESK),
    Command("previous-question", marked("Previous q&uestion"), ("Ctrl+PgUp",), _MARKING, _DESK),
    Command("minutes", marked("&I have a few minutes…"), ("Ctrl+M",), _MARKING, _CLASS, rule=True),
    Command("returns", marked("Some answers come back &late"), (), _MARKING, _CLASS, checkable=True),
    Command(
        "accept-sure", marked("Accept what it is &sure of…"), ("Ctrl+Shift+A",), _MARKING, _CLASS, rule=True
    ),
    Command("spot-check", marked("Spot &check…"), ("Ctrl+Shift+K",), _MARKING, _CLASS),
    Command("consistency", marked("Check consis&tency…"), ("Ctrl+Shift+T",), _MARKING, _CLASS),
    Command("comments", marked("Co&mments…"), ("Ctrl+Shift+M",), _MARKING, _CLASS),
    Command("points", marked("Points, &weights and grades…"), ("Ctrl+Shift+P",), _MARKING, _CLASS),
    Command("show-needy", marked("Those that &need you"), ("Ctrl+1",), _VIEW, _CLASS),
    Command("show-all", marked("&All answers"), ("Ctrl+2",), _VIEW, _CLASS),
    Command("show-decided", marked("&Decided answers"), ("Ctrl+3",), _VIEW, _CLASS),
    Command("show-groups", marked("&Groups"), ("Ctrl+4",), _VIEW, _CLASS),
    Command(
        "evidence",
        marked("Underlin&e what proposals lean on"),
        ("Ctrl+U",),
        _VIEW,
        _CLASS,
        rule=True,
        checkable=True,
    ),
    Command("why-not", marked("&Why not a higher score?"), ("Ctrl+I",), _VIEW, _CLASS),
    Command("anonymous", marked("&Hide names"), ("Ctrl+Shift+H",), _VIEW, _CLASS, checkable=True),
    Command("overview", marked("&Overview"), ("Ctrl+D",), _VIEW, _CLASS, rule=True),
    Command("larger", marked("Answer &larger"), ("Ctrl++", "Ctrl+="), _VIEW, _CLASS, rule=True),
    Command("smaller", marked("Answer s&maller"), ("Ctrl+-",), _VIEW, _CLASS),
    Command("usual-size", marked("Answer in &usual size"), ("Ctrl+0",), _VIEW, _CLASS),
    Command("transitions", marked("Soft &transitions"), (), _VIEW, _CLASS, checkable=True),
    Command("help", marked("&Help"), ("F1",), _HELP),
    Command("keys", marked("&Keys…"), ("?",), _HELP),
    Command("name-proof", marked("&Names change no score…"), (), _HELP, _CLASS),
    Command("tour", marked("Take the &tour"), (), _HELP),
    Command("data", marked("Where your &data is kept"), (), _HELP),
    Command("about", marked("&About Offline Grader"), (), _HELP),
    Command("back-to-list", marked("Back to the list of answers"), ("Escape",), None, _DESK),
    Command("follow", marked("Change those that follow, too"), ("F",), None, _DESK),
    *(
        Command(
            f"figure-{figure}", marked("Score with the key {figure}"), (figure,), None, _DESK, figure=figure
        )
        for figure in "0123456789"
    ),
)


def command(command_id: str) -> Command:
    """Return the command with this id."""
    return _BY_ID[command_id]


_BY_ID = {each.id: each for each in COMMANDS}
