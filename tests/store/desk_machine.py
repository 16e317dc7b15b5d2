"""All that can be done at a desk, done to a store and to the model; whatever happens, both hold the same."""

import shutil
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import count
from pathlib import Path
from tempfile import mkdtemp

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from grader_app.bundle import Item, Prediction
from grader_app.core import comments, spot_check
from grader_app.core.comments import Because
from grader_app.core.consistency import Return
from grader_app.core.kept import Checked, Kept, SecondMarks
from grader_app.core.lineage import follow, lineage, together
from grader_app.core.merging import merge
from grader_app.core.points import Cut, Scheme, reprice
from grader_app.core.roster import Cell, Column, Columns, Part, Response, Role, Roster, Source, Student
from grader_app.core.session import Override, Session
from grader_app.errors import SessionError
from grader_app.store import Store, summaries
from tests.store.desk_model import NOTHING, Answer, Check, Key, Model, Said
from tests.tiny_bundle import ITEMS

LATER = Item("LATER", "Asked later", "Why?", ITEMS[0].rubric)
EVERY = (*ITEMS, LATER)
NAMES = [item.id for item in EVERY]
POINTS = {item.id: tuple(level.points for level in item.rubric.levels) for item in EVERY}
STUDENTS = ["s1", "s2", "s3", "s4", "s5"]
TEXTS = ["a path", "a loop", "the wire", " "]
WORDS = ["Say why.", "Well put.", "Look – again."]

levels = st.integers(0, 2)
notes = st.sampled_from(["", "see me", "naïve 🙂\r\n=1+1"])
handed_in = st.dictionaries(
    st.tuples(st.sampled_from(STUDENTS), st.sampled_from(NAMES)),
    st.sampled_from(TEXTS),
    min_size=1,
    max_size=6,
)


def roster_of(source: Source, texts: dict[Key, str], marks: dict[Key, float] | None = None) -> Roster:
    """A sheet with a row for each student and a column for each question."""
    roles = {1: Column(Role.ID), **{2 + place: Column(Role.ANSWER, item) for place, item in enumerate(NAMES)}}
    responses = [
        Response(
            Cell("7B", 2 + sorted({who for who, _ in texts}).index(student), 2 + NAMES.index(item)),
            Student(student, ""),
            item,
            text,
            (marks or {}).get((student, item)),
        )
        for (student, item), text in sorted(
            texts.items(), key=lambda one: (one[0][0], NAMES.index(one[0][1]))
        )
    ]
    return Roster((Part(source, Columns("7B", 1, roles)),), tuple(responses))


class Desk(RuleBasedStateMachine):
    """One class, marked by somebody whose computer fails often."""

    @initialize(texts=handed_in, marked=st.booleans(), looked_at=st.none() | levels, banks=st.booleans())
    def begin(self, texts: dict[Key, str], marked: bool, looked_at: int | None, banks: bool) -> None:
        """Open a class; often the model has looked at it, and there are comments."""
        self.folder = Path(mkdtemp(prefix="desk"))
        self.numbers = count(1)
        texts = {key: text for key, text in texts.items() if key[1] != LATER.id}
        texts |= {(student, "LIGHT"): "a path" for student in STUDENTS[:3]}
        marks = {("s1", "LIGHT"): 2.0} if marked else {}
        answers = {key: Answer(text, "class.csv", marks.get(key)) for key, text in texts.items()}
        self.model = Model(answers, POINTS)
        roster = roster_of(Source(Path("class.csv"), "0" * 64), texts, marks)
        self.store = Store.create(self.folder, Session(roster, ITEMS))
        self.secret = self.session.kept.secret
        if looked_at is not None:
            self.look_at([key for key, text in texts.items() if text.strip()], looked_at)
        if banks:
            for text in WORDS[:2]:
                self.write_a_comment("LIGHT", text)

    def teardown(self) -> None:
        """Leave nothing behind."""
        if hasattr(self, "store"):
            self.store.close()
            shutil.rmtree(self.folder)

    # Where an answer is

    @property
    def session(self) -> Session:
        """What is open."""
        return self.store.session

    @property
    def cells(self) -> dict[Key, Cell]:
        """Answer -> where it stands."""
        return {(r.student.id, r.item_id): r.cell for r in self.session.roster.responses}

    @property
    def keys(self) -> dict[Cell, Key]:
        """Where -> which answer."""
        return {cell: key for key, cell in self.cells.items()}

    def some(self, data: st.DataObject, keys: Iterable[Key] | None = None) -> list[Key]:
        """Draw a few answers."""
        among = sorted(self.model.answers if keys is None else keys)
        return (
            data.draw(st.lists(st.sampled_from(among), unique=True, min_size=1, max_size=4)) if among else []
        )

    def one(self, data: st.DataObject) -> Key:
        """Draw an answer."""
        return data.draw(st.sampled_from(sorted(self.model.answers)))

    def act(self, label: str, said: dict[Key, Said], source: Key | None = None) -> None:
        """Do the same to both."""
        cells = self.cells
        overrides = {
            cells[key]: None if word == NOTHING else self.override(word) for key, word in said.items()
        }
        self.store.apply(label, overrides, source=None if source is None else cells[source])
        self.model.act(label, said, source)

    @staticmethod
    def override(word: Said) -> Override:
        """What she said, as the session has it."""
        because = None if word.because is None else Because(word.because)
        return Override(word.level, word.note, because, word.comments, word.accepted)

    # What she decides

    @rule(data=st.data(), level=st.none() | levels)
    def set_level(self, data: st.DataObject, level: int | None) -> None:
        """Set a level, or take it off."""
        key = self.one(data)
        self.act("Set", {key: replace(self.model.said(key), level=level, accepted=False)})

    @rule(data=st.data())
    def accept(self, data: st.DataObject) -> None:
        """Make what is proposed her own."""
        key = self.one(data)
        score = self.model.score(key)
        if score is not None and score[0] is not None:
            self.act("Accept", {key: replace(self.model.said(key), level=score[0], accepted=False)})

    @rule(data=st.data())
    def accept_in_bulk(self, data: st.DataObject) -> None:
        """Accept unseen what the model is sure of."""
        sure = self.some(data, self.model.open_ones(self.model.answers))
        words = {k: replace(self.model.said(k), level=self.model.proposed[k], accepted=True) for k in sure}
        if words:
            self.act("Accept sure ones", words)

    @rule(data=st.data(), level=levels)
    def decide_together(self, data: st.DataObject, level: int) -> None:
        """Give a group one level, with exceptions."""
        group = self.some(data)
        exceptions = self.some(data, group[1:])[:1]
        cells = self.cells
        decision = together(
            [cells[key] for key in group], level, self.session.overrides, {cells[key] for key in exceptions}
        )
        assert decision is not None
        taken = [key for key in group if key not in exceptions]
        self.store.apply("Group", decision.overrides, source=decision.source)
        words = {key: replace(self.model.said(key), level=level, accepted=False) for key in taken}
        self.model.act("Group", words, taken[0])

    @precondition(lambda self: self.model.lineage())
    @rule(data=st.data(), level=st.none() | levels)
    def change_a_source(self, data: st.DataObject, level: int | None) -> None:
        """Change the answer that stands for others, and take them along."""
        source = data.draw(st.sampled_from(sorted(set(self.model.lineage().values()))))
        cell = self.cells[source]
        changes = self.session.history[: self.session.done]
        asked = follow(lineage(changes), cell, level, self.session.overrides)
        new = replace(self.session.said(cell), level=level, accepted=False)
        self.store.apply("Follow", {cell: new, **asked.overrides}, source=cell)
        together_ = [source, *(one for one, of in self.model.lineage().items() if of == source)]
        words = {key: replace(self.model.said(key), level=level, accepted=False) for key in together_}
        self.model.act("Follow", words, source)

    @rule(data=st.data(), level=levels, other=st.none() | levels)
    def decide_together_and_think_again(self, data: st.DataObject, level: int, other: int | None) -> None:
        """Give a group one level, then change the answer that stands for it."""
        self.decide_together(data, level)
        if self.model.lineage():
            self.change_a_source(data, other)

    @rule(data=st.data(), note=notes)
    def write_a_note(self, data: st.DataObject, note: str) -> None:
        """Say something to one student."""
        key = self.one(data)
        self.act("Note", {key: replace(self.model.said(key), note=note)})

    @rule(data=st.data(), because=st.none() | st.sampled_from([b.value for b in Because]))
    def say_why(self, data: st.DataObject, because: str | None) -> None:
        """Give a reason."""
        key = self.one(data)
        self.act("Reason", {key: replace(self.model.said(key), because=because)})

    # Comments

    def keep(self, **changes: object) -> None:
        """Keep something else."""
        self.store.keep(replace(self.session.kept, **changes))

    def keep_bank(self, item: str, bank: comments.Bank) -> None:
        """Keep a bank; what students read may be another now."""
        if bank != self.session.kept.bank(item):
            self.model.exported = False
        self.keep(banks={**self.session.kept.banks, item: bank})

    @rule(item=st.sampled_from(NAMES), text=st.sampled_from(WORDS))
    def a_comment(self, item: str, text: str) -> None:
        """Write a comment."""
        self.write_a_comment(item, text)

    def write_a_comment(self, item: str, text: str) -> None:
        """Put a comment into the bank; one that was removed comes back under its number."""
        bank, written = comments.write(self.session.kept.bank(item), text)
        known = self.model.banks.setdefault(item, {})
        if text in known.values():
            assert known[written.number] == text
        else:
            assert written.number not in known
            known[written.number] = text
        self.keep_bank(item, bank)

    @rule(data=st.data(), item=st.sampled_from(NAMES), text=st.sampled_from([*WORDS, "Other words"]))
    def edit_a_comment(self, data: st.DataObject, item: str, text: str) -> None:
        """Say it otherwise, wherever it stands."""
        bank = self.session.kept.bank(item)
        if bank.comments and text not in self.model.banks[item].values():
            number = data.draw(st.sampled_from([comment.number for comment in bank.comments]))
            self.model.banks[item][number] = text
            self.keep_bank(item, comments.edit(bank, number, text))

    @rule(data=st.data())
    def insert_a_comment(self, data: st.DataObject) -> None:
        """Put comments under an answer."""
        key = self.one(data)
        if not self.session.kept.bank(key[1]).comments:
            self.write_a_comment(key[1], data.draw(st.sampled_from(WORDS)))
        known = [comment.number for comment in self.session.kept.bank(key[1]).comments]
        if known:
            numbers = tuple(data.draw(st.lists(st.sampled_from(known), unique=True)))
            self.act("Comment", {key: replace(self.model.said(key), comments=numbers)})

    @rule(data=st.data(), item=st.sampled_from(NAMES))
    def remove_a_comment(self, data: st.DataObject, item: str) -> None:
        """Put a comment away, and take it from the answers that have it."""
        bank = self.session.kept.bank(item)
        if not bank.comments:
            return
        used = {n for key in self.model.answers if key[1] == item for n in self.model.said(key).comments}
        numbers = [comment.number for comment in bank.comments]
        number = data.draw(st.sampled_from([n for n in numbers if n in used] or numbers))
        users = [
            key for key in self.model.answers if key[1] == item and number in self.model.said(key).comments
        ]
        if users:
            words = {
                key: replace(said, comments=tuple(n for n in said.comments if n != number))
                for key in users
                if (said := self.model.said(key))
            }
            self.act("Remove comment", words)
        self.keep_bank(item, comments.remove(bank, number))

    # What counts how much

    def scheme(self, label: str, scheme: Scheme, **changes: object) -> None:
        """Change what counts how much."""
        self.store.apply(label, {}, scheme=scheme)
        self.model.act(label, {}, None, **changes)

    @rule(data=st.data(), worths=st.lists(st.sampled_from([0.0, 0.5, 1.0, 2.5, 4.0]), min_size=3, max_size=3))
    def reprice_levels(self, data: st.DataObject, worths: list[float]) -> None:
        """Say what levels are worth."""
        worths.sort()
        item = data.draw(st.sampled_from([item.id for item in self.session.items]))
        items = tuple(reprice(one, worths) if one.id == item else one for one in self.session.items)
        worth = {**self.model.now.worth, item: tuple(worths)}
        self.scheme("Points", replace(self.session.scheme, items=items), worth=worth)

    @rule(weights=st.dictionaries(st.sampled_from(NAMES), st.sampled_from([0.0, 0.5, 2.0])))
    def weigh(self, weights: dict[str, float]) -> None:
        """Say how often questions count."""
        self.scheme("Weights", replace(self.session.scheme, weights=weights), weights=weights)

    @rule(bounds=st.lists(st.sampled_from([0.9, 0.5, 0.25]), unique=True, max_size=3))
    def grade(self, bounds: list[float]) -> None:
        """Say from where grades are given."""
        cuts = tuple(zip("ABC", sorted(bounds, reverse=True), strict=False))
        made = tuple(Cut(name, bound) for name, bound in cuts)
        self.scheme("Grades", replace(self.session.scheme, cuts=made), cuts=cuts)

    # What is marked blind

    @rule(seed=st.binary(min_size=1, max_size=2))
    def draw_a_spot_check(self, seed: bytes) -> None:
        """Draw a sample of the proposals."""
        population = {key: self.model.proposed[key] for key in self.model.open_ones(self.model.answers)}
        cells, keys = self.cells, self.keys
        drawn = spot_check.draw(NAMES, {cells[k]: v for k, v in population.items()}, seed, risk=0.9)
        if drawn is not None:
            self.keep(checks=(*self.session.kept.checks, Checked(drawn)))
            self.model.checks.append(Check(population, [keys[cell] for cell in drawn.sample]))

    @precondition(lambda self: any(check.sample for check in self.model.checks))
    @rule(data=st.data(), level=levels)
    def mark_blind(self, data: st.DataObject, level: int) -> None:
        """Mark one of a sample."""
        number = data.draw(st.sampled_from([n for n, check in enumerate(self.model.checks) if check.sample]))
        key = data.draw(st.sampled_from(self.model.checks[number].sample))
        checks = list(self.session.kept.checks)
        checks[number] = replace(checks[number], blind={**checks[number].blind, self.cells[key]: level})
        self.keep(checks=tuple(checks))
        self.model.checks[number].blind[key] = level

    @precondition(lambda self: any(check.blind for check in self.model.checks))
    @rule(data=st.data())
    def finish_a_spot_check(self, data: st.DataObject) -> None:
        """What she marked blind is her decision now."""
        check = data.draw(st.sampled_from([check for check in self.model.checks if check.blind]))
        words = {
            key: replace(self.model.said(key), level=level, accepted=False)
            for key, level in check.blind.items()
        }
        self.act("Spot check", words)

    @rule(seed=st.binary(min_size=1, max_size=2), data=st.data(), level=levels, finishes=st.booleans())
    def check_at_random(self, seed: bytes, data: st.DataObject, level: int, finishes: bool) -> None:
        """All of a spot check in a row, or nearly."""
        self.draw_a_spot_check(seed)
        if any(check.sample for check in self.model.checks):
            self.mark_blind(data, level)
            if finishes:
                self.finish_a_spot_check(data)

    @rule(data=st.data(), after=st.integers(1, 9))
    def plan_a_return(self, data: st.DataObject, after: int) -> None:
        """An early answer comes back later."""
        key = self.one(data)
        returns = self.session.kept.returns
        self.keep(returns=replace(returns, plan=(*returns.plan, Return(self.cells[key], after))))
        self.model.plan.append((key, after))

    @precondition(lambda self: self.model.plan)
    @rule(data=st.data(), level=levels)
    def mark_again(self, data: st.DataObject, level: int) -> None:
        """Mark an answer that came back."""
        key, _ = data.draw(st.sampled_from(self.model.plan))
        returns = self.session.kept.returns
        self.keep(returns=replace(returns, again={**returns.again, self.cells[key]: level}))
        self.model.again[key] = level

    @rule(data=st.data(), level=levels, marker=st.sampled_from(["Kim", "Ö"]))
    def second_marks_come_back(self, data: st.DataObject, level: int, marker: str) -> None:
        """Another teacher has marked."""
        given = dict.fromkeys(self.some(data), level)
        cells = self.cells
        marks = SecondMarks(marker, {cells[key]: level for key, level in given.items()})
        self.keep(second=(*self.session.kept.second, marks))
        self.model.second.append((marker, given))

    @rule(data=st.data(), text=st.sampled_from(WORDS))
    def begin_notes(self, data: st.DataObject, text: str) -> None:
        """Type notes, and neither keep nor drop them; those typed before are dropped."""
        self.model.drafts = dict.fromkeys(self.some(data), text)
        self.keep(drafts={self.cells[key]: text for key, text in self.model.drafts.items()})

    @rule(anonymous=st.booleans())
    def hide_names(self, anonymous: bool) -> None:
        """Hide names, or show them."""
        self.keep(anonymous=anonymous)
        self.model.anonymous = anonymous

    # Back and forth, in and out

    @rule()
    def undo(self) -> None:
        """Take back."""
        self.store.undo()
        self.model.move(-1)

    @rule()
    def redo(self) -> None:
        """Do again."""
        self.store.redo()
        self.model.move(1)

    @rule()
    def export(self) -> None:
        """Export the scores."""
        self.store.mark_exported()
        self.model.exported = True

    @rule(data=st.data(), level=levels)
    def predictions_arrive(self, data: st.DataObject, level: int) -> None:
        """The model says something of answers it has not looked at."""
        waiting = {(r.student.id, r.item_id) for r in self.session.unpredicted()}
        self.look_at(self.some(data, waiting), level)

    def look_at(self, keys: list[Key], level: int) -> None:
        """The model says the same of some answers."""
        said = Prediction(level, (0.1, 0.3, 0.6), 0.25, True, (), 1.0, False, False)
        self.store.save_predictions([(self.cells[key], said) for key in keys])
        self.model.proposed.update(dict.fromkeys(keys, level))

    def merged(self, roster: Roster, instead_of: int | None) -> None:
        """Put a merged session in the place of the open one."""
        self.store.replace_session(merge(self.session, roster, EVERY, instead_of=instead_of).session)

    def source(self) -> Source:
        """A file that was never there."""
        number = next(self.numbers)
        return Source(Path(f"more {number}.csv"), f"{number:064}")

    @rule(texts=handed_in)
    def late_answers_come(self, texts: dict[Key, str]) -> None:
        """A file adds to what is there."""
        source = self.source()
        self.merged(roster_of(source, texts), None)
        self.model.take_late(source.path.name, texts)

    @rule(texts=handed_in, data=st.data())
    def a_newer_download_comes(self, texts: dict[Key, str], data: st.DataObject) -> None:
        """A file takes the place of one that is there, most of its answers in it."""
        old = data.draw(st.sampled_from(self.session.roster.sources))
        same = {key: a.text for key, a in self.model.answers.items() if a.file == old.path.name}
        left_out = self.some(data, same)[:2]
        texts = {key: text for key, text in same.items() if key not in left_out} | texts
        source = self.source()
        self.merged(roster_of(source, texts), self.session.roster.sources.index(old))
        self.model.take_newer(old.path.name, source.path.name, texts)

    # What goes wrong

    @rule(data=st.data())
    def the_disk_is_full(self, data: st.DataObject) -> None:
        """Nothing can be written: all is as it was."""
        cell = self.cells[self.one(data)]
        self.store._db.execute("PRAGMA query_only = ON")
        failing: list[Callable[[], object]] = [
            lambda: self.store.apply("Lost", {cell: Override(0, "lost")}, source=cell),
            lambda: self.store.keep(replace(self.session.kept, anonymous=not self.model.anonymous)),
            self.store.mark_exported,
        ]
        for fail in failing:
            try:
                fail()
            except SessionError as error:
                assert error.code == "disk"
            else:
                raise AssertionError("it was written all the same")
        self.store._db.execute("PRAGMA query_only = OFF")

    @rule()
    def close_and_open(self) -> None:
        """Go home and come back; the start page says whether the newest export holds everything."""
        path = self.store.path
        self.store.close()
        (found,) = [each for each in summaries(path.parent) if each.path == path]
        assert found.exported == self.model.exported
        self.store = Store.open(path)

    @rule()
    def kill(self) -> None:
        """The program is gone between two actions; what it had written is there."""
        self.open_copy(self.copied())

    @rule(data=st.data(), statement=st.integers(0, 6), level=levels)
    def kill_within_an_action(self, data: st.DataObject, statement: int, level: int) -> None:
        """The program is gone in the middle of writing: the action is not done at all."""
        cell = self.cells[self.one(data)]
        images: list[Path] = []

        def look(said: str) -> None:
            if said != "BEGIN " and not images and next(passed) >= statement:
                images.append(self.copied())

        passed = count()
        self.store._db.set_trace_callback(look)
        self.store.apply("Half", {cell: Override(level, "half")})
        self.store._db.set_trace_callback(None)
        self.open_copy(images[0]) if images else self.model.act(
            "Half", {self.keys[cell]: Said(level, "half")}
        )

    def copied(self) -> Path:
        """Copy what is on the disk now, a journal too."""
        copy = self.folder / f"copy {next(self.numbers)}.session"
        for ending in ("", "-journal"):
            part = self.store.path.with_name(self.store.path.name + ending)
            if part.exists():
                shutil.copyfile(part, copy.with_name(copy.name + ending))
        return copy

    def open_copy(self, path: Path) -> None:
        """Go on where a killed program left off."""
        self.store.close()
        self.store = Store.open(path)

    # Both hold the same

    @invariant()
    def both_hold_the_same(self) -> None:
        """Compare all that can be seen."""
        if not hasattr(self, "store"):
            return
        session, model, keys = self.session, self.model, self.keys
        assert keys.keys() == {r.cell for r in session.roster.responses}
        assert {keys[r.cell]: r.text for r in session.roster.responses} == {
            key: answer.text for key, answer in model.answers.items()
        }
        for key, cell in self.cells.items():
            score = session.score(cell)
            assert (score and (score.level, score.points, score.decided_by.value)) == model.score(key), key
            assert session.is_decided(cell) == model.is_decided(key)
            assert session.said(cell) == self.override(model.said(key))
            assert session.remarks(cell) == model.remarks(key)
        assert [change.label for change in session.history] == model.labels
        assert session.done == model.done
        found = lineage(session.history[: session.done])
        assert {keys[one]: keys[of] for one, of in found.items()} == model.lineage()
        now = model.now
        assert {i.id: tuple(lv.points for lv in i.rubric.levels) for i in session.items} == {
            item.id: now.worth[item.id] for item in session.items
        }
        assert (dict(session.scheme.weights), session.scheme.cuts) == (
            now.weights,
            tuple(Cut(*cut) for cut in now.cuts),
        )
        self.compare_kept(session.kept, keys)

    def compare_kept(self, kept: Kept, keys: dict[Cell, Key]) -> None:
        """Compare what is kept."""
        model = self.model

        def of(given: Iterable[tuple[Cell, int]]) -> dict[Key, int]:
            return {keys[cell]: level for cell, level in given}

        assert (kept.secret, kept.anonymous) == (self.secret, model.anonymous)
        for item, known in model.banks.items():
            bank = kept.bank(item)
            assert {c.number: c.text for c in (*bank.comments, *bank.removed)} == known
        for checked, check in zip(kept.checks, model.checks, strict=True):
            assert of(checked.check.population.items()) == check.population
            assert [keys[cell] for cell in checked.check.sample] == check.sample
            assert of(checked.blind.items()) == check.blind
        assert [(keys[r.cell], r.after) for r in kept.returns.plan] == model.plan
        assert of(kept.returns.again.items()) == model.again
        assert [(marks.marker, of(marks.levels.items())) for marks in kept.second] == model.second
        assert {keys[cell]: text for cell, text in kept.drafts.items()} == model.drafts
