"""The comments of each question, apart from any answer: to look through, write, change and put away."""

from grader_app.ui.comments_panel import CommentsPanel
from grader_app.ui.controls import column
from grader_app.ui.marking import Marking
from grader_app.ui.menu_button import MenuButton
from grader_app.ui.page_frame import PageFrame
from grader_app.ui.tasks import Background
from grader_app.ui.theme import Theme
from grader_app.ui.translation import tr


class CommentsPage(PageFrame):
    """One question's comments at a time."""

    def __init__(self, theme: Theme, marking: Marking, background: Background, item_id: str) -> None:
        super().__init__(theme, tr("Comments"))
        items = marking.session.items
        self.subtitle.setText(
            tr("Students read them in their feedback. Changed here, a comment changes for all.")
        )
        place = [item.id for item in items].index(item_id)
        self.question_menu = MenuButton(theme, tr("Question"), [item.title for item in items], place)
        self.panel = CommentsPanel(theme, marking, background, item_id)
        self.question_menu.chosen.connect(lambda number: self.panel.show_question(items[number].id))
        self.fill(column(self.panel), self.question_menu)
        self.setFocusProxy(self.panel)
