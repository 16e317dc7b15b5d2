import re
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.trainer.invented import invented, write_csv
from trainer.config import EncoderConfig, StudentConfig, TrainingConfig
from trainer.data import DataError
from trainer.runs.config import Classical, FineTuned, FromFile
from trainer.runs.project import About, DataFiles, Ensemble, Output, check_project, load, read_tree
from trainer.runs.settings import make

DATA = '[data]\nitems = "items.csv"\nresponses = "responses.csv"\n'
SECTIONS = {"student": StudentConfig, "training": TrainingConfig, "encoder": EncoderConfig, "output": Output}


def problems_of(text: str, folder: Path) -> list[str]:
    with pytest.raises(DataError) as caught:
        check_project(tomllib.loads(text), folder, "config.toml")
    assert caught.value.code == "bad-config"
    return list(caught.value.problems)


def test_items_and_responses_are_enough(tmp_path: Path) -> None:
    folder = tmp_path / "Ice & Water 2"
    folder.mkdir()
    write_csv(folder, invented())
    job = load(check_project(tomllib.loads(DATA), folder, "config.toml"))
    assert job.config.name == "ice-water-2"
    assert [teacher.kind for teacher in job.config.teachers] == ["encoder", "classical"]
    assert job.dataset == invented()
    assert job.output == Output(folder / "dist", folder / "runs")
    assert job.folder.name == f"ice-water-2-{job.config.digest()}"


def test_every_problem_is_listed_with_its_path_and_the_nearest_name(tmp_path: Path) -> None:
    text = (
        'name = "Ice"\nversion = "1"\nseeds = 3\nfolds = 1\npreset = "huge"\nship = "A"\n'
        '[data]\nitem = "items.csv"\nresponses = 3\n[data.columns]\nscores = "x"\n'
        '[encoder]\ndevice = "gpu"\n'
        "[student]\nheads = 2.5\nhidden = 0\n[training]\nepochs = true\nlearning_rate = -1\ndropout = 1.0\n"
        '[ensemble]\ngate = "maybe"\n[[teachers]]\nkind = "oracle"\n'
        '[[teachers]]\nkind = "encoder"\nepoch = 3\n'
        '[[teachers]]\nkind = "file"\n[outputs]\nfolder = "x"\n'
    )
    assert problems_of(text, tmp_path) == [
        "seeds: there is no such setting; did you mean seed?",
        "folds: 1 is not 2 or more",
        'preset: "huge" is not "auto", "nano", "small" or "shared"',
        'ship: "A" is not a list',
        "outputs: there is no such setting; did you mean output?",
        'name: "Ice" is not made of lower-case letters, digits and hyphens',
        'version: "1" is not three numbers, such as 1.0.0',
        "data.item: there is no such setting; did you mean items?",
        "data.responses: 3 is not a file or folder in quotes",
        "data.items: it is missing",
        'ensemble.gate: "maybe" is not true or false or "select"',
        'encoder.device: "gpu" is not "auto", "cpu" or "cuda"',
        "student.heads: 2.5 is not a whole number",
        "student.hidden: 0 is not above 0",
        "training.epochs: true is not a whole number",
        "training.learning_rate: -1 is not above 0",
        "training.dropout: 1.0 is not a share from 0 to below 1",
        'teachers[1].kind: it is one of "encoder", "classical", "students", "rules", "file" and "chat"',
        "teachers[2].epoch: there is no such setting; did you mean epochs?",
        "teachers[3].path: it is missing",
    ]


def test_columns_are_checked(tmp_path: Path) -> None:
    assert problems_of(DATA + '[data.columns]\nscores = "x"\n', tmp_path) == [
        "data.columns.scores: there is no such column; did you mean score?"
    ]


def test_sections_must_be_sections(tmp_path: Path) -> None:
    assert problems_of("student = 3\nteachers = 4\n" + DATA, tmp_path) == [
        "student: it is a section, [student]",
        "teachers[1]: each teacher is a section of its own, [[teachers]]",
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(sorted(SECTIONS)), st.from_regex(r"[a-z_]{1,12}", fullmatch=True), st.integers())
def test_no_unknown_setting_goes_unseen(tmp_path: Path, section: str, name: str, value: int) -> None:
    if name in {field.name for field in fields(SECTIONS[section])}:
        return
    problems = problems_of(f"{DATA}[{section}]\n{name} = {value}\n", tmp_path)
    assert len(problems) == 1
    assert problems[0].startswith(f"{section}.{name}: there is no such setting")


@pytest.mark.parametrize("section", ["student", "training", "encoder"])
def test_every_setting_of_a_preset_can_be_changed(tmp_path: Path, section: str) -> None:
    """New fields of these classes are new settings, without a change here."""
    write_csv(tmp_path, invented())
    cls = SECTIONS[section]
    for field in fields(cls):
        value: Any = field.default
        shown = f'"{value}"' if isinstance(value, str) else str(value).lower()
        tree = tomllib.loads(f"{DATA}[{section}]\n{field.name} = {shown}\n")
        assert check_project(tree, tmp_path, "config.toml").changed[section] == {field.name: value}


def test_a_change_reaches_the_run(tmp_path: Path) -> None:
    write_csv(tmp_path, invented())
    (tmp_path / "labels.csv").write_text("response_id,p0\n", encoding="utf-8")
    text = (
        f"seed = 7\n{DATA}[student]\nhidden = 5\n[training]\nepochs = 2\n[encoder]\nepochs = 3\n"
        '[[teachers]]\nkind = "encoder"\nmodel = "other"\n[[teachers]]\nkind = "classical"\n'
        '[[teachers]]\nkind = "file"\npath = "labels.csv"\n[ensemble]\ngate = "select"\n'
    )
    config = load(check_project(tomllib.loads(text), tmp_path, "config.toml")).config
    encoder, classical, file = config.teachers
    assert isinstance(encoder, FineTuned)
    assert (encoder.encoder.model, encoder.encoder.epochs, encoder.encoder.seed) == ("other", 3, 7)
    assert classical == Classical()
    assert file == FromFile(tmp_path / "labels.csv")
    assert (config.student.hidden, config.training.epochs, config.training.seed) == (5, 2, 7)
    assert config.gate == "select"


def test_the_run_is_named_by_settings_and_content_not_by_place(tmp_path: Path) -> None:
    names = set()
    for place, title in (("a", "x"), ("b", "x"), ("a", "y")):
        (tmp_path / place).mkdir(exist_ok=True)
        write_csv(tmp_path / place, invented())
        tree = tomllib.loads(f'name = "ice"\ntitle = "{title}"\n{DATA}')
        names.add(load(check_project(tree, tmp_path / place, "config.toml")).folder.name)
    assert len(names) == 2
    items = tmp_path / "a" / "items.csv"
    items.write_text(items.read_text(encoding="utf-8").replace("No cause.", "No cause"), encoding="utf-8")
    names.add(load(check_project(tree, tmp_path / "a", "config.toml")).folder.name)
    assert len(names) == 3


def test_a_file_that_is_no_toml_is_said(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("name = ice\n", encoding="utf-8")
    with pytest.raises(DataError, match="is not a TOML file") as caught:
        read_tree(tmp_path / "config.toml")
    assert caught.value.code == "bad-config"


def test_headers_of_ones_own_table_may_be_told(tmp_path: Path) -> None:
    _, responses = write_csv(tmp_path, invented())
    text = responses.read_text(encoding="utf-8").replace("response,score", "Antwort,Punkte neu", 1)
    responses.write_text(text, encoding="utf-8")
    tree = tomllib.loads(f'{DATA}[data.columns]\nresponse = "Antwort"\nscore = "punkte neu"\n')
    assert load(check_project(tree, tmp_path, "config.toml")).dataset == invented()
    tree["data"]["columns"]["score"] = "Note"
    with pytest.raises(DataError) as caught:
        load(check_project(tree, tmp_path, "config.toml"))
    assert caught.value.problems[0] == "responses.csv: there is no column Note"


@dataclass(frozen=True)
class Cautious:
    size: int

    def __post_init__(self) -> None:
        if self.size > 3:
            raise DataError("It is too large.", hint="Take 3.", code="large")


def test_what_a_class_itself_refuses_is_a_problem_too() -> None:
    problems: list[str] = []
    assert make(Cautious, {"size": 4}, "box.", problems) is None
    assert problems == ["box: It is too large. Take 3."]


@pytest.mark.parametrize("cls", [About, DataFiles, Ensemble, *SECTIONS.values()])
def test_the_guide_tells_every_setting(cls: type) -> None:
    guide = (Path(__file__).parents[2] / "docs" / "trainer.md").read_text(encoding="utf-8")
    settings_told = set(re.findall(r"[`.]([a-z_]+)[`\]]", guide.split("## All settings")[1]))
    assert {field.name for field in fields(cls)} <= settings_told
