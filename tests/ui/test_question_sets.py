from pathlib import Path

import pytest

from grader_app import library, paths
from grader_app.errors import BundleError
from grader_app.ui import question_sets
from grader_app.ui.question_sets import QuestionSet
from tests.tiny_bundle import ITEMS, write_tiny_bundle


def test_a_set_is_described(tiny_set: QuestionSet) -> None:
    assert (tiny_set.label, len(tiny_set.items), tiny_set.ref.name) == ("Tiny circuits 1.0", 2, "tiny")
    assert question_sets.installed().find(tiny_set.ref) == tiny_set
    assert question_sets.installed().find(None) is None


def test_installing_twice_is_once(tmp_path: Path) -> None:
    path = write_tiny_bundle(tmp_path)
    assert question_sets.install(path).ref == question_sets.install(path).ref
    assert len(question_sets.installed().sets) == 1


def test_a_version_is_never_replaced_by_another(tmp_path: Path, tiny_set: QuestionSet) -> None:
    other = write_tiny_bundle(tmp_path, items=ITEMS[:1])
    with pytest.raises(BundleError) as caught:
        question_sets.install(other)
    assert caught.value.code == "other-content"
    assert question_sets.installed().sets == (tiny_set,)


def test_no_room_leaves_no_piece(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_tiny_bundle(tmp_path)

    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(library.shutil, "copyfile", full)
    with pytest.raises(BundleError) as caught:
        question_sets.install(path)
    assert caught.value.code == "disk"
    assert not list(paths.user_bundles().iterdir())
