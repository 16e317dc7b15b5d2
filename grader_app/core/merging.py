"""Take a newer download, or late and corrected answers, into a running session. No human word is touched."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from grader_app.bundle import Item, is_blank
from grader_app.core.identity import Person, is_nobody, people
from grader_app.core.matching import match_people
from grader_app.core.pairing import Pairs, pair
from grader_app.core.points import Scheme
from grader_app.core.roster import Cell, Part, Response, Roster, Skipped, Source
from grader_app.core.session import Change, Edit, Session
from grader_app.sentences import Sentence

_SHARE = 0.8
"""A file is a newer download of another one if so many of that one's answers stand in it too."""


@dataclass(frozen=True, slots=True)
class Merged:
    """A merged session, and what became of each answer, as it stands there.

    Attributes:
        session: The new one; the old one is as it was.
        added: Answers that were not there before.
        unchanged: Those that are the same in both.
        kept: Those on which a person has decided, and whose text or mark differs: her word stays, for her to
            look at.
        changed: Those whose text differs, and on which nobody has decided: they are predicted anew.
        gone: Those of the older download that the newer one does not have, as they stood in the old session.
            Where a person has decided or marked blind, they stay all the same.
        ambiguous: Students of the new file who could be more than one, so that none is taken for another.
        moved: Where each answer of the old session stands now.
    """

    session: Session
    added: tuple[Response, ...]
    unchanged: tuple[Response, ...]
    kept: tuple[Response, ...]
    changed: tuple[Response, ...]
    gone: tuple[Response, ...]
    ambiguous: tuple[Person, ...]
    moved: Mapping[Cell, Cell]


def elsewhere(file: Source) -> str:
    """Say of a row why it is left out: the same answer was there before."""
    return Sentence("The answer of this student is scored where it stands in “{file}”.", file=file.path.name)


def corrected(file: Source) -> str:
    """Say of a row why it is left out: the student has another answer now."""
    return Sentence("A later answer of this student counts. It stands in “{file}”.", file=file.path.name)


def newer_download_of(session: Session, roster: Roster) -> int | None:
    """Return the file of which a roster seems to be a newer download; None: it adds to them all."""
    for file, source in enumerate(session.roster.sources):
        if source.path == roster.source.path:
            return file
    old, new = people(session.roster.responses), people(roster.responses)
    there = {
        (hit, response.item_id)
        for number, hit in match_people(old, new).pairs.items()
        for response in new[number].responses
    }
    nobodys = {(r.item_id, r.text) for r in roster.responses if is_nobody(r.student)}

    def is_there(number: int, response: Response) -> bool:
        text = response.item_id, response.text
        return (number, response.item_id) in there or (is_nobody(response.student) and text in nobodys)

    for file in range(len(session.roster.sources)):
        mine = [
            is_there(number, response)
            for number, person in enumerate(old)
            for response in person.responses
            if response.cell.file == file
        ]
        if mine and sum(mine) >= _SHARE * len(mine):
            return file
    return None


def merge(
    session: Session, roster: Roster, items: Sequence[Item] = (), *, instead_of: int | None = None
) -> Merged:
    """Return a session with the answers of another file, read as ``roster``; ``session`` stays as it is.

    Students are matched by id, else e-mail address, else name, and their answers by question. A text that
    differs replaces the older one; what a person said about it, its history and what can be undone follow.

    Args:
        session: The one to take them into.
        roster: What a single file holds.
        items: Questions of the set, for those that nobody has answered before.
        instead_of: The file of the session that this is a newer download of: it takes that one's place. None:
            it adds to them. The very same file always takes its own place; if it is read as before, nothing
            changes.
    """
    if all(part in session.roster.parts for part in roster.parts):
        return _as_it_is(session, roster.source)
    sources = session.roster.sources
    is_same = roster.source in sources
    file = sources.index(roster.source) if is_same else instead_of
    pairs = pair(session.roster.responses, roster.responses, file, is_same=is_same)
    merge = _Merge(session, roster, file, pairs)
    merge.take_old()
    merge.take_new()
    return merge.result(items)


def _as_it_is(session: Session, source: Source) -> Merged:
    file = session.roster.sources.index(source)
    mine = tuple(response for response in session.roster.responses if response.cell.file == file)
    cells = {response.cell: response.cell for response in session.roster.responses}
    return Merged(session.copy(), (), mine, (), (), (), (), cells)


@dataclass(frozen=True, slots=True)
class _Entry:
    """An answer of the merged session; its cell is right but for the file, which ``source`` says."""

    source: Source
    response: Response
    before: Response | None
    fate: str


class _Merge:
    """One merge at work."""

    def __init__(self, session: Session, roster: Roster, file: int | None, pairs: Pairs) -> None:
        self.session, self.roster, self.file, self.pairs = session, roster, file, pairs
        self.sources = session.roster.sources
        self.entries: list[_Entry] = []
        self.gone: list[Response] = []
        self.left_out = [(roster.source, skipped) for skipped in roster.skipped]
        self.left_out += [(self.sources[s.file], s) for s in session.roster.skipped if s.file != file]

    def take_old(self) -> None:
        """Take over the answers of the session, as they are now."""
        read = {response.cell: response for response in self.roster.responses}
        news = {old: read[new] for new, old in self.pairs.answers.items()}
        spoken_of = set(self._spoken_of())
        for old in self.session.roster.responses:
            cell, source = old.cell, self.sources[old.cell.file]
            if (new := news.get(cell)) is not None:
                self._renew(old, new)
                continue
            if cell.file == self.file:
                self.gone.append(old)
                if not self._is_decided(old) and cell not in spoken_of:
                    continue
            student = self.pairs.old_students.get(cell, old.student)
            self.entries.append(_Entry(source, replace(old, student=student), old, ""))

    def _renew(self, old: Response, new: Response) -> None:
        """Take over an answer that the new file has too: it stands there from now on if its text does."""
        source = self.sources[old.cell.file]
        # A list of all who could hand in late holds nothing of those who did not.
        corrects = self.file is None and new.text != old.text and not is_blank(new.text)
        moves = old.cell.file == self.file or corrects
        if moves:
            student = self.pairs.old_students.get(old.cell, new.student)
            group = new.group or old.group
            response = replace(new, student=student, mark=old.mark, group=group)
            if self.file is None:
                self._leave_out(source, old.cell, corrected(self.roster.source))
            source = self.roster.source
        else:
            response = replace(old, student=self.pairs.old_students.get(old.cell, old.student))
            reason = elsewhere if new.text == old.text or is_blank(new.text) else corrected
            self._leave_out(self.roster.source, new.cell, reason(source))
        has_other_mark = new.mark is not None and old.mark not in (None, new.mark)
        if old.mark is None and new.text == response.text:
            response = replace(response, mark=new.mark)
        if response.text == old.text and not has_other_mark:
            fate = "unchanged"
        else:
            fate = "kept" if self._is_decided(old) else "changed"
        self.entries.append(_Entry(source, response, old, fate))

    def take_new(self) -> None:
        """Add the answers that the session did not have."""
        # Where a person decided on an answer to another question, when the columns were read otherwise.
        occupied = {
            _place(entry.response.cell) for entry in self.entries if entry.source == self.roster.source
        }
        for new in self.roster.responses:
            if new.cell not in self.pairs.answers and _place(new.cell) not in occupied:
                student = self.pairs.new_students.get(new.cell, new.student)
                group = new.group or self.pairs.groups.get(new.cell, "")
                response = replace(new, student=student, group=group)
                self.entries.append(_Entry(self.roster.source, response, None, "added"))

    def result(self, items: Sequence[Item]) -> Merged:
        """Return what comes of it."""
        parts = self._parts()
        files = {source: file for file, source in enumerate(Roster(parts, ()).sources)}
        order = {place: number for number, place in enumerate(Roster(parts, ()).places)}

        def response(entry: _Entry) -> Response:
            return replace(entry.response, cell=replace(entry.response.cell, file=files[entry.source]))

        def position(response: Response) -> tuple[int, int, int]:
            cell = response.cell
            return order[cell.file, cell.sheet], cell.row, cell.column

        found = {response(entry): entry for entry in self.entries}
        responses = sorted(found, key=position)
        by_fate = {
            fate: tuple(r for r in responses if found[r].fate == fate)
            for fate in ("added", "unchanged", "kept", "changed")
        }
        left_out = {replace(s, file=files[source]) for source, s in self.left_out if source in files}
        in_order = sorted(left_out, key=lambda s: (order[s.file, s.sheet], s.row, s.reason))
        moved = {entry.before.cell: r.cell for r, entry in found.items() if entry.before is not None}
        same = {
            entry.before.cell for r, entry in found.items() if entry.before and entry.before.text == r.text
        }
        there = same - {response.cell for response in self.gone}
        asked = {r.item_id for r in responses} - {item.id for item in self.session.items}
        new = tuple(item for item in items if item.id in asked)
        return Merged(
            Session(
                Roster(parts, tuple(responses), tuple(in_order)),
                (),
                self.session.bundle,
                predictions={moved[c]: p for c, p in self.session.predictions.items() if c in same},
                overrides={moved[c]: override for c, override in self.session.overrides.items()},
                history=[_moved(change, moved, new) for change in self.session.history],
                done=self.session.done,
                scheme=_with(new, self.session.scheme),
                kept=self.session.kept.moved(moved, there),
            ),
            gone=tuple(self.gone),
            ambiguous=self.pairs.ambiguous,
            moved=moved,
            **by_fate,
        )

    def _parts(self) -> tuple[Part, ...]:
        """Return the sheets of the merged session: the new file's in the place of those it replaces."""
        used = {(entry.source, entry.response.cell.sheet) for entry in self.entries}
        mine = self.roster.parts
        if self.file is None:
            is_used = any(source == self.roster.source for source, _ in used)
            return (*self.session.roster.parts, *(mine if is_used else ()))
        replaced = self.sources[self.file]
        before = [part for part in self.session.roster.parts if part.source == replaced]
        there = {(part.source, part.columns.sheet) for part in mine}
        left = [p for p in before if (p.source, p.columns.sheet) in used - there]
        first = self.session.roster.parts.index(before[0])
        others = [part for part in self.session.roster.parts if part.source != replaced]
        return (*others[:first], *mine, *others[first:], *left)

    def _is_decided(self, response: Response) -> bool:
        return response.mark is not None or response.cell in self.session.overrides

    def _spoken_of(self) -> Iterator[Cell]:
        """Yield the answers that can never go: those decided once, and those that somebody spoke of."""
        for change in self.session.history:
            yield from (edit.cell for edit in change.edits)
            if change.source is not None:
                yield change.source
        yield from self.session.kept.spoken_of()

    def _leave_out(self, source: Source, cell: Cell, reason: str) -> None:
        self.left_out.append((source, Skipped(cell.row, reason, cell.sheet, cell.file)))


def _place(cell: Cell) -> tuple[str, int, int]:
    return cell.sheet, cell.row, cell.column


def _moved(change: Change, cells: Mapping[Cell, Cell], new: Sequence[Item]) -> Change:
    return Change(
        change.label,
        tuple(Edit(cells[e.cell], e.before, e.after) for e in change.edits),
        None if change.source is None else cells[change.source],
        change.scheme and (_with(new, change.scheme[0]), _with(new, change.scheme[1])),
    )


def _with(items: Sequence[Item], scheme: Scheme) -> Scheme:
    return replace(scheme, items=(*scheme.items, *items))
