r"""The text of HTML as a browser shows it, for answers and tables that were stored as such.

>>> plain("<p>3 &lt; 4,<br>so it <b>stays</b> lit</p><p>always</p>")
'3 < 4,\nso it stays lit\nalways'
"""

import re
from html.parser import HTMLParser

_BLOCKS = frozenset(
    """address article aside blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr
    li main nav ol p pre section table tbody td tfoot th thead tr ul""".split()
)
_UNSEEN = frozenset(("head", "noscript", "script", "style", "template", "title"))
_SPACES = re.compile(r"[ \t\r\n\f]+")
_TAG = re.compile(
    r"</?(?:p|br|div|span|ul|ol|li|h[1-6]|table|pre|blockquote|strong|b|em|i|u|a|sub|sup|font)"
    r"""(?:\s+[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*/?>""",
    re.IGNORECASE,
)


def is_html(text: str) -> bool:
    """Whether there is a whole tag in it; the ``<`` of ``3 < 4`` and of ``<b and c>`` is none."""
    return "<" in text and _TAG.search(text) is not None


def plain(html: str) -> str:
    """Return the text: entities decoded, spaces run together, blocks on lines of their own."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.flow.take()


class Flow:
    """Text that runs on until a line is broken."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._pieces: list[str] = []

    def add(self, text: str) -> None:
        """Continue the line."""
        self._pieces.append(text)

    def open(self, tag: str) -> None:
        """Let an element begin or end."""
        if tag == "br" or (tag in _BLOCKS and "".join(self._pieces).strip()):
            self._break()
        elif tag in _BLOCKS:
            self._pieces.clear()

    def _break(self) -> None:
        line = _SPACES.sub(" ", "".join(self._pieces)).strip(" ")
        self._pieces.clear()
        self._lines.append(line)

    def take(self) -> str:
        """Return the text so far, and begin anew."""
        self._break()
        text = "\n".join(self._lines).strip("\n")
        self._lines.clear()
        return text


class Seen(HTMLParser):
    """Tells only of what a browser shows."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Pass an element on."""
        if tag in _UNSEEN:
            self._unseen += 1
        elif not self._unseen:
            self.start(tag, {name: value or "" for name, value in attrs})

    def handle_endtag(self, tag: str) -> None:
        """Pass the end of an element on."""
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif not self._unseen:
            self.end(tag)

    def handle_data(self, data: str) -> None:
        """Pass text on."""
        if not self._unseen:
            self.text(data)

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, tag: str) -> None:
        """An element ends."""

    def text(self, text: str) -> None:
        """Some text stands here."""


class _Reader(Seen):
    def __init__(self) -> None:
        super().__init__()
        self.flow = Flow()

    def start(self, tag: str, attributes: dict[str, str]) -> None:  # noqa: ARG002
        self.flow.open(tag)

    def end(self, tag: str) -> None:
        if tag != "br":
            self.flow.open(tag)

    def text(self, text: str) -> None:
        self.flow.add(text)
