"""The teacher's guide and the program say the same: commands, menus, keys, pictures."""

import re

import pytest

from grader_app import paths
from grader_app.ui.commands import COMMANDS, Command

ROOT = paths.assets().parent
DOCS = ROOT / "docs"
GUIDE = (DOCS / "guide" / "README.md").read_text(encoding="utf-8")
PICTURES = re.findall(r"!\[[^\]]+\]\(\.\./images/([\w-]+\.png)\)", GUIDE)
# Keys of a page or a field, which stay what they are: no command has them.
OF_PAGES = {"Ctrl+Enter", "Ctrl+Delete"}
TEACHERS_PAGES = ("README.md", "docs/guide/README.md", "docs/privacy.md", "docs/install.md")
# Lines of menus that no command stands for.
CHOICES = {"Look", "Language, from the next start"}


def rows() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return the guide's table: command -> its menu and its keys."""
    _, _, after = GUIDE.partition("\n## Every command, its menu and its key\n")
    table, _, _ = after.strip().partition("\n\n")
    found = {}
    for line in table.splitlines()[2:]:
        name, menu, keys, _ = (part.strip() for part in line.strip("|").split("|"))
        found[name] = menu, tuple(re.findall(r"`([^`]+)`", keys))
    return found


def row_of(command: Command) -> tuple[str, tuple[str, tuple[str, ...]]]:
    menu = command.menu.replace("&", "") if command.menu is not None else "on the desk"
    # Return is the other key that says Enter.
    keys = tuple(key for key in command.keys if key != "Return")
    return command.text.replace("&", ""), (menu, keys)


def test_every_command_stands_in_the_guide_with_its_menu_and_its_key() -> None:
    wanted = dict(row_of(each) for each in COMMANDS if not each.figure)
    wanted["Score with the figure on it"] = "on the desk", ("0", "1", "9")
    assert rows() == wanted


@pytest.mark.parametrize("page", TEACHERS_PAGES)
def test_no_page_names_a_key_that_is_not_there(page: str) -> None:
    known = {key for each in COMMANDS for key in each.keys} | OF_PAGES
    named = set(re.findall(r"`((?:Ctrl|Alt|Shift)\+[^`]+)`", (ROOT / page).read_text(encoding="utf-8")))
    assert named <= known


@pytest.mark.parametrize("page", TEACHERS_PAGES)
def test_no_page_names_a_line_of_a_menu_that_is_not_there(page: str) -> None:
    text = " ".join((ROOT / page).read_text(encoding="utf-8").split())
    known = {
        (each.menu.replace("&", ""), each.text.replace("&", "").removesuffix("…"))
        for each in COMMANDS
        if each.menu is not None
    }
    known |= {("View", choice) for choice in CHOICES}
    named = re.findall(r"\*(File|Edit|Marking|View|Help) (?:→|>) ([^*]+)\*", text)
    assert {(menu, line.removesuffix("…")) for menu, line in named} <= known


def test_a_picture_of_each_kind_of_page_is_shown_and_none_lies_about() -> None:
    assert len(set(PICTURES)) >= 10
    named = set(PICTURES) | set(re.findall(r"docs/images/([\w-]+\.png)", (ROOT / "README.md").read_text()))
    assert {each.name for each in (DOCS / "images").glob("*.png")} == named


def test_every_place_it_links_to_is_there() -> None:
    headings = re.findall(r"^#+ (.+)$", GUIDE, re.MULTILINE)
    places = {re.sub(r"[^\w\- ]", "", heading).lower().replace(" ", "-") for heading in headings}
    assert set(re.findall(r"\]\(#([^)]+)\)", GUIDE)) <= places
    for link in re.findall(r"\]\((\.\./[^)#]+)\)", GUIDE):
        assert (DOCS / "guide" / link).exists(), link
