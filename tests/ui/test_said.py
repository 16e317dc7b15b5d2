"""What layers without a window say is in the teacher's language once it is in the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from grader_app.bundle.manifest import damaged
from grader_app.errors import SheetError
from grader_app.sentences import Sentence, together
from grader_app.sheets.remarks import hidden_rows
from grader_app.sheets.sniff import kind_of
from grader_app.ui.messages import describe
from grader_app.ui.translation import said, speak


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    speak(qapp, "de-DE")
    yield
    speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
def test_an_error_keeps_its_values() -> None:
    told = describe(damaged("its part {name} is too large", name="model.onnx"))
    assert told.sentence == "Dieser Fragensatz ist beschädigt: sein Teil model.onnx ist zu groß."
    assert told.hint.endswith("Ihre Korrektur ist nicht betroffen.")


@pytest.mark.usefixtures("german")
def test_numbers_are_written_and_agreed_with_as_the_language_does() -> None:
    with pytest.raises(SheetError) as empty:
        kind_of(b" " * 2000)
    assert describe(empty.value).sentence == "Diese Datei ist leer (2.000 Bytes)."
    assert said(hidden_rows(1, "7B")).startswith("1 Zeile im Blatt „7B“ ist ausgeblendet")
    assert said(hidden_rows(1200, "7B")).startswith("1.200 Zeilen im Blatt „7B“ sind ausgeblendet")


@pytest.mark.usefixtures("german")
def test_names_are_nobodys_to_translate() -> None:
    """A sheet may be called like one of our own sentences."""
    gone = Sentence("There is no sheet “{sheet}” in this workbook.", sheet="Choose another folder.")
    assert said(gone) == "In dieser Arbeitsmappe gibt es kein Blatt „Choose another folder.“."


@pytest.mark.usefixtures("german")
def test_two_sentences_are_both_translated() -> None:
    both = together("This row sums up others.", Sentence("The note was cleaned of control characters."))
    assert said(both) == "Diese Zeile fasst andere zusammen. Die Notiz wurde von Steuerzeichen befreit."


def test_english_is_what_it_was() -> None:
    assert said(hidden_rows(2, "7B")) == hidden_rows(2, "7B")
    assert said("") == ""
