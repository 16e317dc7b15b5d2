import importlib.util
import json
from datetime import UTC, datetime
from importlib.metadata import distribution
from pathlib import Path

SPEC = importlib.util.spec_from_file_location("contents", Path(__file__).parents[2] / "packaging/contents.py")
contents = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(contents)
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
