import json
from datetime import UTC, datetime
from importlib.metadata import distribution

from tests.packaging.loading import load

contents = load("contents.py")
MADE = datetime(2026, 1, 2, tzinfo=UTC)


def test_what_is_collected_is_named_with_its_version_and_terms() -> None:
    found = contents.collected({"numpy.linalg", "xlsxwriter", "grader_app", "json"}, [])
    names = {each.name.lower(): each for each in found}
    assert set(names) == {"cpython", "numpy", "xlsxwriter"}
    assert names["numpy"].version == distribution("numpy").version
    assert "BSD" in names["numpy"].licence
    assert names["numpy"].texts


def test_the_notices_hold_every_licence() -> None:
    found = contents.collected({"numpy"}, [])
    told = contents.notices(found, {"Another": "its text"})
    for each in found:
        assert f"{each.name} {each.version}: " in told
        assert all(text.strip() in told for text in each.texts.values())
    assert "its text" in told


def test_the_bill_names_each_once_and_is_the_same_again() -> None:
    found = contents.collected({"numpy", "xlsxwriter"}, [])
    told = contents.bill(found, "1.2.3", MADE)
    assert told == contents.bill(found, "1.2.3", MADE)
    tree = json.loads(told)
    assert (tree["bomFormat"], tree["metadata"]["timestamp"]) == ("CycloneDX", "2026-01-02T00:00:00Z")
    references = [each["bom-ref"] for each in tree["components"]]
    assert len(references) == len(set(references)) == 3
    assert tree["dependencies"][0]["dependsOn"] == references


def test_libraries_that_nothing_asks_for_are_left_out() -> None:
    import numpy._core._multiarray_umath as extension  # noqa: PLC0415

    def entry(name: str, file: str) -> tuple[str, str, str]:
        return name, file, "BINARY"

    inside = entry("numpy/_core/extension.so", extension.__file__)
    asked = sorted(contents._needed(extension.__file__))
    assert asked, "objdump names none"
    loose = [entry(name, "/nowhere") for name in (*asked, "libunasked.so.1")]
    kept = contents.reached([inside, *loose])
    assert inside in kept
    assert {name for name, _, _ in kept} == {inside[0], *asked}
