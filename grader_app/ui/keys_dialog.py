"""All commands with their keys, and a way to give them others."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHeaderView, QLabel, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from grader_app.ui.commands import COMMANDS, Command, Menu, command
from grader_app.ui.controls import button, column, icon_label, label, row, set_kind
from grader_app.ui.keys import Keys, shown
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP, TYPE
from grader_app.ui.translation import tr, translated

_SIZE_PX = (720, 620)
_KEYS_PX = 220
_ID = Qt.ItemDataRole.UserRole
_BARE = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)
"""What is held or locked, and no key of its own."""
_SHIFT, _KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


class KeysDialog(QDialog):
    """Shows the keys in force; Enter on a command waits for its new key. What it takes holds at once."""

    def __init__(self, parent: QWidget, theme: Theme, keys: Keys) -> None:
        super().__init__(parent)
        self._keys = keys
        self._waiting: Command | None = None
        self.setWindowTitle(tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE_PX)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Look for a command or a key"))
        self.field.setAccessibleName(tr("Look for a command or a key"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._filter)
        self.tree = self._make_tree()
        self.said = label(kind="secondary", wrap=True)
        self.said.setMinimumHeight(2 * self.said.fontMetrics().lineSpacing() + GAP.xs)
        self.catcher = _KeyCatcher()
        self.catcher.caught.connect(self._take)
        self.catcher.left.connect(self._stop_waiting)
        self.change_button = button(theme, tr("Change key…"), self._wait, icon="keys")
        self.none_button = button(theme, tr("No key"), self._take_away, kind="quiet")
        self.usual_button = button(theme, tr("Usual key"), self._reset_one, kind="quiet")
        self.all_button = button(theme, tr("All usual keys"), keys.reset, kind="quiet")
        self.close_button = button(theme, tr("Close"), self.accept, kind="primary")
        # Enter is for the row that is chosen.
        for made in (self.change_button, self.none_button, self.usual_button, self.all_button):
            made.setAutoDefault(False)
        self.close_button.setAutoDefault(False)
        said = row(icon_label(theme, "keys", "secondary", 16), self.said, self.catcher, gap=GAP.s)
        said.setStretch(1, 1)
        foot = row(self.change_button, self.none_button, self.usual_button, None, self.all_button)
        foot.addWidget(self.close_button)
        inside = column(
            row(label(tr("Keys"), "title"), None, self.field),
            self.tree,
            said,
            foot,
            gap=GAP.m,
            margins=GAP.xl,
        )
        inside.setStretch(1, 1)
        self.setLayout(inside)
        self.field.setFixedWidth(_KEYS_PX)
        keys.changed.connect(self._show_keys)
        self._show_keys()
        self._select_first()
        self._stop_waiting()

    def _make_tree(self) -> QTreeWidget:
        tree = _Tree()
        tree.setAccessibleName(tr("Commands and their keys"))
        tree.setHeaderLabels([tr("Command"), tr("Keys")])
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setIndentation(GAP.m)
        tree.setUniformRowHeights(True)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        tree.header().setStretchLastSection(False)
        tree.setColumnWidth(1, _KEYS_PX)
        sections: list[tuple[str, Menu | None]] = [
            (translated(menu.value).replace("&", ""), menu) for menu in Menu
        ]
        for title, menu in [*sections, (tr("On the desk"), None)]:
            section = QTreeWidgetItem([title])
            section.setSizeHint(0, QSize(0, TYPE.target))
            section.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = tree.font()
            font.setBold(True)
            section.setFont(0, font)
            tree.addTopLevelItem(section)
            for each in COMMANDS:
                if each.menu is menu:
                    line = QTreeWidgetItem(section, [each.name])
                    line.setData(0, _ID, each.id)
                    line.setSizeHint(0, QSize(0, TYPE.target))
            section.setExpanded(True)
        tree.itemActivated.connect(lambda item: self._wait() if item.data(0, _ID) else None)
        tree.currentItemChanged.connect(lambda _now, _before: self._stop_waiting())
        return tree

    def _lines(self) -> list[QTreeWidgetItem]:
        tops = [self.tree.topLevelItem(number) for number in range(self.tree.topLevelItemCount())]
        return [
            line for top in tops if top for number in range(top.childCount()) if (line := top.child(number))
        ]

    def line(self, command_id: str) -> QTreeWidgetItem:
        """Return a command's line."""
        return next(line for line in self._lines() if line.data(0, _ID) == command_id)

    @property
    def _chosen(self) -> str | None:
        current = self.tree.currentItem()
        return current.data(0, _ID) if current is not None else None

    def _show_keys(self) -> None:
        for line in self._lines():
            command_id = line.data(0, _ID)
            keys = "   ".join(dict.fromkeys(map(shown, self._keys.of(command_id))))
            changed = self._keys.is_changed(command_id)
            line.setText(1, tr("{keys}  (yours)", keys=keys or tr("none")) if changed else keys)
        self._show_buttons()

    def _show_buttons(self) -> None:
        chosen = self._chosen
        self.change_button.setEnabled(chosen is not None)
        self.none_button.setEnabled(chosen is not None and bool(self._keys.of(chosen)))
        self.usual_button.setEnabled(chosen is not None and self._keys.is_changed(chosen))
        self.all_button.setEnabled(any(self._keys.is_changed(each.id) for each in COMMANDS))

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        for line in self._lines():
            line.setHidden(wanted not in f"{line.text(0)} {line.text(1)}".casefold())
        for number in range(self.tree.topLevelItemCount()):
            if (section := self.tree.topLevelItem(number)) is not None:
                lines = (section.child(place) for place in range(section.childCount()))
                section.setHidden(all(line is None or line.isHidden() for line in lines))
        self._select_first()

    def _select_first(self) -> None:
        first = next((line for line in self._lines() if not line.isHidden()), None)
        if first is not None:
            self.tree.setCurrentItem(first)

    # A new key

    def _wait(self) -> None:
        if self._chosen is not None:
            self._waiting = command(self._chosen)
            self._say(
                tr("Press the new key for “{command}”. Esc leaves it as it is.", command=self._waiting.name)
            )
            self.catcher.show()
            self.catcher.setFocus()

    def _stop_waiting(self) -> None:
        had_focus = self.catcher.hasFocus()
        self._waiting = None
        self.catcher.hide()
        if had_focus:
            self.tree.setFocus()
        self._say(tr("Choose a command and press Enter to give it another key."))
        self._show_buttons()

    def _take(self, key: str) -> None:
        wanted = self._waiting
        if wanted is None:
            return
        if refused := self._refusal(key, wanted):
            self._say(refused, "look")
            return
        self._stop_waiting()
        self._keys.choose(wanted.id, (key,))
        self._say(tr("“{command}” has the key {key} now.", command=wanted.name, key=shown(key)), "sure")

    def _refusal(self, key: str, wanted: Command) -> str:
        """Return why a key cannot be taken, or an empty string."""
        owner = self._keys.owner(key)
        if owner is not None and owner is not wanted:
            return tr(
                "{key} belongs to “{command}”. Give that another key first, or press a different one here.",
                key=shown(key),
                command=owner.name,
            )
        if key in ("Tab", "Shift+Tab", "Shift+Backtab"):
            return tr("Tab goes from one control to the next, and stays with that. Press a different key.")
        for menu in Menu:
            title = translated(menu.value)
            if key.casefold() == f"alt+{title[title.find('&') + 1]}".casefold():
                return tr(
                    "{key} opens the menu “{menu}”. Press a different key.",
                    key=shown(key),
                    menu=title.replace("&", ""),
                )
        return ""

    def _take_away(self) -> None:
        if self._chosen is not None:
            self._keys.choose(self._chosen, ())

    def _reset_one(self) -> None:
        if self._chosen is None:
            return
        usual = command(self._chosen)
        taken = [(key, owner) for key in usual.keys if (owner := self._keys.owner(key)) not in (None, usual)]
        if taken:
            key, owner = taken[0]
            said = tr(
                "{key} belongs to “{command}” now. Give that another key first.",
                key=shown(key),
                command=owner.name if owner is not None else "",
            )
            self._say(said, "look")
        else:
            self._keys.choose(usual.id, usual.keys)

    def _say(self, text: str, kind: str = "secondary") -> None:
        self.said.setText(text)
        set_kind(self.said, kind)


class _Tree(QTreeWidget):
    """Letters do not jump about in it."""

    def keyboardSearch(self, search: str) -> None:
        """Do nothing."""


class _KeyCatcher(QLabel):
    """Takes the next key, whichever it is."""

    caught = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Waiting for a key"))
        self.setProperty("kind", "key")
        self.setAccessibleName(tr("Waiting for a key"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def event(self, event: QEvent) -> bool:
        """Take keys before anybody else: Tab would move the focus, and Enter close the window."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and not event.modifiers():
                self.left.emit()
            elif Qt.Key(event.key()) not in _BARE:
                self.caught.emit(_written(event))
            event.accept()
            return True
        return super().event(event)


def _written(event: QKeyEvent) -> str:
    """Return a pressed key as settings hold it: ``?`` is typed with Shift, but it is no ``Shift+?``."""
    modifiers, text = event.modifiers() & ~_KEYPAD, event.text()
    if modifiers == _SHIFT and len(text) == 1 and text.isprintable() and not text.isalnum() and text != " ":
        modifiers &= ~_SHIFT
    pressed = Qt.Key(event.key())
    return QKeySequence(int(pressed) | modifiers.value).toString()
