"""What the window remembers between two runs. Nothing here is needed to open a session."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from grader_app.core.roster import Cell
from grader_app.ui.theme import Look
from grader_app.ui.tokens import ANSWER_SIZES_PX, TYPE
from grader_app.ui.translation import LANGUAGES, SYSTEM


class Settings:
    """The window's own settings, in a file of the user's data folder."""

    def __init__(self, path: Path) -> None:
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def look(self) -> Look:
        """The chosen look; an unknown one is the system's."""
        chosen = str(self._store.value("look", Look.SYSTEM.value))
        return Look(chosen) if chosen in set(Look) else Look.SYSTEM

    @look.setter
    def look(self, look: Look) -> None:
        self._store.setValue("look", look.value)

    @property
    def language(self) -> str:
        """The chosen language, ``system`` where none was."""
        chosen = str(self._store.value("language", SYSTEM))
        return chosen if chosen in LANGUAGES else SYSTEM

    @language.setter
    def language(self, language: str) -> None:
        self._store.setValue("language", language)

    @property
    def knows_tour(self) -> bool:
        """Whether the tour was offered, and answered."""
        return str(self._store.value("knows_tour", "")) == "yes"

    @knows_tour.setter
    def knows_tour(self, knows: bool) -> None:
        self._store.setValue("knows_tour", "yes" if knows else "")

    @property
    def answer_size_px(self) -> int:
        """How large the answer is written."""
        chosen = str(self._store.value("answer_size_px", TYPE.answer))
        return int(chosen) if chosen.isdecimal() and int(chosen) in ANSWER_SIZES_PX else TYPE.answer

    @answer_size_px.setter
    def answer_size_px(self, size_px: int) -> None:
        self._store.setValue("answer_size_px", size_px)

    @property
    def evidence(self) -> bool:
        """Whether the words are underlined that a proposal leans on."""
        return self._is_on("evidence")

    @evidence.setter
    def evidence(self, shown: bool) -> None:
        self._store.setValue("evidence", str(shown))

    @property
    def returns(self) -> bool:
        """Whether early answers come back to be marked once more."""
        return self._is_on("returns")

    @returns.setter
    def returns(self, wanted: bool) -> None:
        self._store.setValue("returns", str(wanted))

    @property
    def transitions(self) -> bool:
        """Whether what changes may do so softly."""
        return self._is_on("transitions")

    @transitions.setter
    def transitions(self, wanted: bool) -> None:
        self._store.setValue("transitions", str(wanted))

    def _is_on(self, name: str) -> bool:
        return str(self._store.value(name, True)).casefold() != "false"

    @property
    def geometry(self) -> QByteArray | None:
        """Where the window stood."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)

    def keys(self, command_id: str) -> tuple[str, ...] | None:
        """Return the keys she chose for a command, None for its usual ones."""
        value = self._store.value(f"keys/{command_id}")
        if value is None:
            return None
        return tuple(filter(None, map(str, value if isinstance(value, list) else [value])))

    def set_keys(self, command_id: str, keys: tuple[str, ...] | None) -> None:
        """Remember the keys she chose for a command; an empty tuple is none at all."""
        if keys is None:
            self._store.remove(f"keys/{command_id}")
        else:
            self._store.setValue(f"keys/{command_id}", list(keys) or "")

    def place(self, session: Path) -> Cell | None:
        """Return the answer that was last looked at in a session."""
        value = self._store.value(f"place/{session.stem}")
        match value:
            case [str(sheet), *numbers] if len(numbers) in (2, 3) and all(map(str.isdecimal, numbers)):
                return Cell(sheet, *map(int, numbers))
            case _:
                return None

    def set_place(self, session: Path, cell: Cell) -> None:
        """Remember the answer that is looked at, on disk when this returns."""
        place = [cell.sheet, str(cell.row), str(cell.column), str(cell.file)]
        self._store.setValue(f"place/{session.stem}", place)
        self._store.sync()

    def save(self) -> None:
        """Write everything to disk now; otherwise it is written a little later."""
        self._store.sync()

    def forget(self, session: Path) -> None:
        """Forget a session that was deleted."""
        self._store.remove(f"place/{session.stem}")
