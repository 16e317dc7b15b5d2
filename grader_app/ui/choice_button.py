"""A large button that says in two lines what it stands for; one of a group is chosen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

from grader_app.ui.controls import column, icon_label, label, row
from grader_app.ui.theme import Theme
from grader_app.ui.tokens import GAP, TYPE


class ChoiceButton(QPushButton):
    """An icon, a name, and a line about it."""

    def __init__(self, theme: Theme, icon: str, name: str, detail: str) -> None:
        super().__init__()
        self.setProperty("kind", "choice")
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setAccessibleDescription(detail)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(True)
        picture = icon_label(theme, icon, "secondary", 20)
        texts = column(label(name, "strong", wrap=True), label(detail, "small", wrap=True), gap=2)
        self._inside = inside = row(picture, gap=GAP.m)
        inside.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(texts, 1)
        inside.setContentsMargins(GAP.m, GAP.m, GAP.m, GAP.m)
        self.setLayout(inside)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return room for both lines."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least room: a line about it may wrap, and its height is that of its width then."""
        return QSize(TYPE.target, self._inside.minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the lines need when they wrap."""
        return self._inside.totalHeightForWidth(width)
