"""The one stylesheet, made from the tokens."""

from string import Template

from grader_app.ui.tokens import EMPTY_TINT, GAP, TYPE, Colours

_CELL_PX = 3
"""So much Qt puts around the text of a cell by itself, but not around that of a heading."""
_SHEET = Template("""
* { font-size: ${body}px; }
QMainWindow, QDialog, QWidget#page { background: $background; }
QLabel { color: $text; background: transparent; }
QLabel[kind="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[kind="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[kind="strong"] { font-weight: 600; }
QLabel[kind="secondary"] { color: $secondary; }
QLabel[kind="small"] { color: $secondary; font-size: ${small}px; }
QLabel[kind="sure"] { color: $sure; }
QLabel[kind="sure-strong"] { color: $sure; font-weight: 600; }
QLabel[kind="look"] { color: $look; }
QLabel[kind="problem"] { color: $problem; }
QLabel[kind="key"] {
    color: $text; background: $surface; border: 1px solid $line; border-bottom: 2px solid $line;
    border-radius: 4px; padding: 2px 7px; font-size: ${small}px;
}
QToolTip { color: $text; background: $surface; border: 1px solid $line; padding: ${xs}px; }

QFrame[kind="card"] { background: $surface; border: 1px solid $line; border-radius: ${corner}px; }
QFrame[kind="card"]:focus { border: 2px solid $accent; }
QFrame[kind="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="message-problem"] {
    background: $problem_tint; border: 1px solid $problem; border-radius: ${corner}px;
}
QFrame[kind="message-look"] { background: $look_tint; border: 1px solid $look; border-radius: ${corner}px; }
QFrame[kind="message-sure"] { background: $sure_tint; border: 1px solid $sure; border-radius: ${corner}px; }
QFrame[kind="message-info"] {
    background: $accent_tint; border: 1px solid $accent; border-radius: ${corner}px;
}

QPushButton {
    color: $text; background: $surface; border: 1px solid $edge; border-radius: ${corner}px;
    padding: 0 ${m}px; min-height: ${inner_target}px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:disabled { color: $secondary; background: $background; }
QPushButton:focus { border: 2px solid $accent; padding: 0 ${m_less}px; min-height: ${focus_target}px; }
QPushButton[kind="primary"] {
    color: $on_accent; background: $accent; border: 1px solid $accent; font-weight: 600; padding: 0 ${l}px;
}
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; padding: 0 ${l_less}px; }
QPushButton[kind="primary"]:disabled { color: $secondary; background: $line_tint; border-color: $line; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; padding: 0 ${s}px; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; padding: 0 ${s_less}px; }
QPushButton[kind="link"] {
    background: transparent; border: 1px solid transparent; color: $accent; padding: 0 ${xs}px;
}
QPushButton[kind="link"]:hover { background: $hover; }
QPushButton[kind="link"]:focus { border: 2px solid $accent; padding: 0 ${xs_less}px; }
QPushButton[kind="inline"] {
    background: transparent; border: 1px solid transparent; color: $accent; padding: 0 2px; margin-left: -3px;
}
QPushButton[kind="inline"]:hover { text-decoration: underline; }
QPushButton[kind="inline"]:focus { border: 2px solid $accent; padding: 0 1px; }
QPushButton[kind="segment"] {
    background: transparent; border: 1px solid transparent; color: $secondary; padding: 0 ${s}px;
    font-weight: 500;
}
QPushButton[kind="segment"]:hover { background: $hover; }
QPushButton[kind="segment"]:checked { background: $accent_tint; color: $accent; }
QPushButton[kind="segment"]:focus { border: 2px solid $accent; padding: 0 ${s_less}px; }
QPushButton[kind="choice"] {
    background: transparent; border: 1px solid transparent; padding: 0; text-align: left;
}
QPushButton[kind="choice"]:hover { background: $hover; }
QPushButton[kind="choice"]:checked { background: $accent_tint; border: 1px solid $accent; }
QPushButton[kind="choice"]:focus { border: 2px solid $accent; padding: 0; }
QPushButton[kind="menu"] { text-align: left; }
QPushButton::menu-indicator { image: none; width: 0; }

QLineEdit {
    color: $text; background: $surface; border: 1px solid $edge; border-radius: ${corner}px;
    padding: 0 ${s}px; min-height: ${inner_target}px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus {
    border: 2px solid $accent; padding: 0 ${s_less}px; min-height: ${focus_target}px;
}
QTextBrowser { color: $text; background: $surface; border: 1px solid $line; border-radius: ${corner}px; }
QTextBrowser:focus { border: 2px solid $accent; }

QTableView, QListView, QTreeView {
    color: $text; background: $surface; border: 1px solid $line; border-radius: ${corner}px;
    gridline-color: $line; outline: none;
    selection-background-color: $accent_tint; selection-color: $text;
}
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid $accent; }
QTableView[kind="inner"], QListView[kind="inner"], QTreeView[kind="inner"] {
    border: 2px solid transparent; border-radius: 0; background: transparent;
}
QTableView[kind="inner"]:focus, QListView[kind="inner"]:focus, QTreeView[kind="inner"]:focus {
    border: 2px solid $accent; border-radius: ${corner}px;
}
QTableView[ring="row"], QTableView[ring="row"]:focus { border: none; }
QTableView[kind="inner"][figures="true"]::item { padding: 0 ${cell}px; }
QTableView[kind="inner"][figures="true"]::item:selected { background: $accent_tint; color: $text; }
QListView[kind="contents"]::item { padding: 7px ${s}px; border-radius: 4px; }
QListView[kind="contents"]::item:hover { background: $hover; }
QListView[kind="contents"]::item:selected { background: $accent_tint; color: $text; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section {
    color: $secondary; background: $surface; border: none; border-bottom: 1px solid $line;
    padding: 0 ${s}px; font-size: ${small}px; min-height: ${target}px;
}
QHeaderView::section:hover { color: $text; }
QTableCornerButton::section { background: $surface; border: none; border-bottom: 1px solid $line; }

QTabBar { background: transparent; }
QTabBar::tab {
    color: $secondary; background: transparent; border: none; border-bottom: 2px solid transparent;
    padding: 0 ${m}px; min-height: ${inner_target}px;
}
QTabBar#ticked::tab { padding: 0 ${l}px 0 2px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:selected:focus { color: $accent; background: $accent_tint; }

QProgressBar { background: $empty; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QScrollArea { background: transparent; border: 2px solid transparent; }
QScrollArea[kind="room"] { border: none; }
QScrollArea:focus { border: 2px solid $accent; border-radius: ${corner}px; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenuBar { color: $text; background: $background; border: none; padding: 2px ${s}px; }
QMenuBar::item { background: transparent; padding: ${xs}px ${s}px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenu { color: $text; background: $surface; border: 1px solid $line; padding: ${xs}px; }
QMenu::item { padding: 7px ${xl}px 7px ${m}px; border-radius: 4px; }
QMenu::item:selected { background: $accent_tint; color: $text; }
QMenu::item:disabled { color: $secondary; }
QMenu::separator { height: 1px; background: $line; margin: ${xs}px ${s}px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: ${xs}px; }
QSplitter::handle { background: transparent; }
""")


def stylesheet(colours: Colours) -> str:
    """Return the whole program's stylesheet in one theme."""
    return _SHEET.substitute(
        background=colours.background,
        surface=colours.surface,
        line=colours.line,
        edge=colours.edge,
        text=colours.text,
        secondary=colours.secondary,
        accent=colours.accent,
        on_accent=colours.on_accent,
        sure=colours.sure,
        look=colours.look,
        problem=colours.problem,
        accent_tint=colours.tint(colours.accent),
        problem_tint=colours.tint(colours.problem),
        look_tint=colours.tint(colours.look),
        sure_tint=colours.tint(colours.sure),
        line_tint=colours.tint(colours.line, 0.5),
        accent_hover=colours.tint(colours.accent, 0.88),
        empty=colours.tint(colours.text, EMPTY_TINT),
        hover=colours.tint(colours.text, 0.05),
        pressed=colours.tint(colours.text, 0.1),
        handle=colours.tint(colours.secondary, 0.3),
        small=TYPE.small,
        body=TYPE.body,
        heading=TYPE.heading,
        title=TYPE.title,
        corner=TYPE.corner,
        target=TYPE.target,
        inner_target=TYPE.target - 2,
        focus_target=TYPE.target - 4,
        xs=GAP.xs,
        xs_less=GAP.xs - 1,
        s=GAP.s,
        cell=GAP.s - _CELL_PX,
        s_less=GAP.s - 1,
        m=GAP.m,
        m_less=GAP.m - 1,
        l=GAP.l,
        l_less=GAP.l - 1,
        xl=GAP.xl,
    )
