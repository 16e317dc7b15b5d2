from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from grader_app import paths
from grader_app.ui.icons import icon
from grader_app.ui.stylesheet import stylesheet
from grader_app.ui.theme import Look, Theme
from grader_app.ui.tokens import DARK, HEADING_TINT, HIGH_CONTRAST, LIGHT, Colours, contrast, mix

THEMES = {"light": LIGHT, "dark": DARK, "high contrast": HIGH_CONTRAST}
MEANINGS = ("accent", "sure", "look", "problem")
AA = 4.5


@pytest.mark.parametrize("name", THEMES)
def test_all_text_is_legible(name: str) -> None:
    colours = THEMES[name]
    for role, ground in product(("text", "secondary", *MEANINGS), ("surface", "background")):
        assert contrast(getattr(colours, role), getattr(colours, ground)) >= AA, (role, ground)
    assert contrast(colours.on_accent, colours.accent) >= AA
    assert contrast(colours.on_accent, colours.tint(colours.accent, 0.88)) >= AA, (
        "a primary button under the pointer"
    )
    assert contrast(colours.on_accent, colours.sure) >= AA, "the key of a level she decided"


@pytest.mark.parametrize("name", THEMES)
def test_text_is_legible_on_every_tint(name: str) -> None:
    colours = THEMES[name]
    for meaning in MEANINGS:
        tint = colours.tint(getattr(colours, meaning))
        for role in ("text", "secondary", meaning):
            assert contrast(getattr(colours, role), tint) >= AA, (role, meaning)
    for role, strength in product(("text", "secondary"), (0.04, 0.05, 0.1)):
        assert contrast(getattr(colours, role), colours.tint(colours.text, strength)) >= AA, (role, strength)
    for meaning in ("accent", "sure", "look"):
        assert contrast(colours.text, colours.tint(getattr(colours, meaning), HEADING_TINT)) >= AA, meaning
        assert (
            contrast(getattr(colours, meaning), colours.tint(getattr(colours, meaning), HEADING_TINT)) >= AA
        ), meaning


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("share", [0.0, 0.3, 0.65, 1.0])
def test_the_answer_is_legible_on_its_evidence(name: str, share: float) -> None:
    colours = THEMES[name]
    filled = mix(colours.surface, colours.evidence, 0.25 + 0.45 * share)
    assert contrast(colours.text, filled) >= AA


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert mix("#000000", "#FFFFFF", 0.5) in {"#808080", "#7F7F7F"}


@pytest.mark.parametrize("colours", THEMES.values(), ids=THEMES)
def test_stylesheet_has_no_gap(colours: Colours) -> None:
    sheet = stylesheet(colours)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")


@pytest.mark.parametrize(
    ("look", "colours"), [(Look.LIGHT, LIGHT), (Look.DARK, DARK), (Look.HIGH_CONTRAST, HIGH_CONTRAST)]
)
def test_a_look_dresses_the_application(
    theme: Theme, qapp: QApplication, look: Look, colours: Colours
) -> None:
    theme.choose(look)
    assert theme.colours is colours
    assert qapp.palette().color(QPalette.ColorRole.Base).name().upper() == colours.surface
    assert colours.accent in qapp.styleSheet()


def test_the_systems_look_is_followed(theme: Theme, qapp: QApplication) -> None:
    theme.choose(Look.SYSTEM)
    qapp.styleHints().setColorScheme(Qt.ColorScheme.Dark)
    dark = theme.colours
    theme.choose(Look.LIGHT)
    assert dark is DARK or qapp.platformName() == "offscreen"


def test_every_icon_is_drawn(qapp: QApplication) -> None:
    names = sorted(file.stem for file in (paths.assets() / "icons").glob("*.svg"))
    assert len(names) > 20
    for name in names:
        picture = icon(name, "#1F5FBF", "#5B636D").pixmap(24, 24).toImage()
        inked = [
            picture.pixelColor(x, y)
            for x in range(picture.width())
            for y in range(picture.height())
            if picture.pixelColor(x, y).alpha() > 200
        ]
        assert inked, name
        # Where one line crosses another, blending may be off by one.
        wanted = {"#1f5fbf", "#1f5fbe"}
        assert {colour.name() for colour in inked if colour.alpha() == 255} <= wanted, name
