from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.trainer.invented import invented, write_csv
from trainer.data import DataError, Response, SoftLabels, assign_folds, mean_labels
from trainer.data.dealing import deal_folds
from trainer.data.reading import read_dataset, read_examples

ITEMS_HEADER = "id,title,prompt,level_1_points,level_1_label,level_1_wording,level_2_points,level_2_label\n"
ONE_ITEM = ITEMS_HEADER + "Q,Title,Why?,0,no,nothing,1,yes\n"
RESPONSES_HEADER = "item_id,response_id,split,response,score,score2,group\n"


def read(tmp_path: Path, items: str, responses: str, suffix: str = "csv") -> list[str]:
    """Return the problems of this data."""
    items_path, responses_path = tmp_path / f"items.{suffix}", tmp_path / "responses.csv"
    items_path.write_text(items, encoding="utf-8")
    responses_path.write_text(responses, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        read_dataset(items_path, responses_path)
    assert caught.value.code == "bad-data"
    return list(caught.value.problems)


def test_reads_what_was_written(tmp_path: Path) -> None:
    dataset = invented()
    assert read_dataset(*write_csv(tmp_path, dataset)) == dataset


def test_reads_toml_items(tmp_path: Path) -> None:
    dataset = invented()
    _, responses = write_csv(tmp_path, dataset)
    items = tmp_path / "items.toml"
    blocks = []
    for task in dataset.items:
        blocks.append(f'[[items]]\nid="{task.id}"\ntitle="{task.item.title}"\nprompt="{task.item.prompt}"')
        blocks.append(f'reference="{task.reference}"')
        blocks += [
            f'[[items.levels]]\npoints={level.points}\nlabel="{level.label}"\nwording="{level.wording}"'
            for level in task.item.rubric.levels
        ]
    items.write_text("\n".join(blocks), encoding="utf-8")
    assert read_dataset(items, responses) == dataset


def test_every_problem_of_every_row_is_listed(tmp_path: Path) -> None:
    responses = RESPONSES_HEADER + (
        "Q,r1,train,fine words,1,,\n"
        "NOPE,r2,train,secret words,1,,\n"
        "Q,r3,train,secret words,0.5,7,\n"
        "Q,r1,train,secret words,0,,\n"
        "Q,r5,exam,   ,,,\n"
        "Q,,train,secret words,0,,\n"
        "Q,r7,train\n"
    )
    problems = read(tmp_path, ONE_ITEM, responses)
    assert problems == [
        "responses.csv row 8: it has more or fewer cells than the header",
        "responses.csv row 3: there is no item NOPE",
        "responses.csv row 4: score 0.5 is no level of Q",
        "responses.csv row 4: score2 7 is no level of Q",
        "responses.csv row 5: response_id r1 is already in responses.csv row 2",
        "responses.csv row 6: split is exam, not train, validation or test",
        "responses.csv row 6: the response is blank",
        "responses.csv row 6: score (empty) is no level of Q",
        "responses.csv row 7: response_id is missing",
    ]


def test_problems_never_repeat_an_answer(tmp_path: Path) -> None:
    rows = [f"Q,r{n},train,secret words {n},{n % 2},,\n" for n in range(10)]
    rows += ["Q,t,test,Secret  WORDS 3,1,,\n", "Q,u,test,secret,9,,\n"]
    assert not any(
        "secret" in problem.lower() for problem in read(tmp_path, ONE_ITEM, RESPONSES_HEADER + "".join(rows))
    )


def test_a_group_in_two_splits_is_found(tmp_path: Path) -> None:
    rows = [f"Q,r{n},train,words {n},{n % 2},,g{n}\n" for n in range(10)] + ["Q,u,validation,other,1,,g4\n"]
    assert read(tmp_path, ONE_ITEM, RESPONSES_HEADER + "".join(rows)) == [
        "responses.csv: group g4 is in more than one split (train, validation)",
    ]


def test_a_long_test_answer_that_is_learnt_from_is_not_measured(tmp_path: Path) -> None:
    long = "one two three four five six seven eight nine"
    rows = [f"Q,r{n},train,{long} {n},{n % 2},,\n" for n in range(10)]
    rows += [f"Q,t,test,{long.title()}  3,1,,\n", f"Q,u,test,{long} 33,1,,\n"]
    dataset, told = read_whole(tmp_path, ONE_ITEM, RESPONSES_HEADER + "".join(rows))
    assert [r.response_id for r in dataset.of("test")] == ["u"]
    assert [r.response_id for r in dataset.of("repeated")] == ["t"]
    assert any("1 long test responses stand word for word" in line and line.endswith(": t") for line in told)


def test_items_need_rows_to_learn_from(tmp_path: Path) -> None:
    items = ONE_ITEM + "P,Title,Why?,0,no,nothing,1,yes\n"
    rows = [f"Q,r{n},train,words {n},1,,\n" for n in range(10)]
    assert read(tmp_path, items, RESPONSES_HEADER + "".join(rows)) == [
        "responses.csv: all train responses of item Q have the same score",
        "responses.csv: item P has 0 train responses, at least 10 are needed",
    ]


def test_bad_items_are_all_listed(tmp_path: Path) -> None:
    items = ITEMS_HEADER + (
        "A,Title,,0,no,nothing,1,yes\n"
        "B,Title,Why?,1,no,nothing,1,yes\n"
        "C,Title,Why?,zero,no,nothing,1,\n"
        "D,Title,Why?,0,no,nothing,1,yes\n"
        "D,Title,Why?,0,no,nothing,1,yes\n"
    )
    assert read(tmp_path, items, RESPONSES_HEADER) == [
        "items.csv row 2: prompt is missing",
        "items.csv row 3: two or more levels are needed, fewest points first, all different",
        "items.csv row 4: the points of level 1 are not a number",
        "items.csv row 4: level 2 has no label",
        "items.csv row 6: the id D is used twice",
    ]


@pytest.mark.parametrize(
    ("items", "responses", "suffix", "problem"),
    [
        (
            ONE_ITEM,
            "item_id,response_id,split,response\n",
            "csv",
            "responses.csv: the column score is missing",
        ),
        ("id,title\n", RESPONSES_HEADER, "csv", "items.csv: the column prompt is missing"),
        (ITEMS_HEADER, RESPONSES_HEADER, "csv", "items.csv: there are no items"),
        ("items = 3", RESPONSES_HEADER, "toml", "items.toml: not a TOML file with [[items]] (TypeError)"),
        (ONE_ITEM, RESPONSES_HEADER + 'Q,"r"x,train,a,1,,', "csv", "responses.csv: not a CSV file"),
    ],
)
def test_unusable_files_are_named(
    tmp_path: Path, items: str, responses: str, suffix: str, problem: str
) -> None:
    assert any(found.startswith(problem) for found in read(tmp_path, items, responses, suffix))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"“responses\.csv” cannot be read"):
        read_dataset(tmp_path / "items.csv", tmp_path / "responses.csv")
    (tmp_path / "responses.csv").write_text(RESPONSES_HEADER, encoding="utf-8")
    with pytest.raises(DataError, match=r"“items\.csv” cannot be read"):
        read_dataset(tmp_path / "items.csv", tmp_path / "responses.csv")


def test_examples_are_checked(tmp_path: Path) -> None:
    path = tmp_path / "examples.csv"
    path.write_text("item_id,response\nBREAD,fine\nCAKE,fine\nSHADE,\n", encoding="utf-8")
    with pytest.raises(DataError) as caught:
        read_examples(path, invented())
    assert caught.value.problems == (
        "examples.csv row 3: there is no item CAKE",
        "examples.csv row 4: the response is blank",
    )


def test_soft_labels_are_joined_by_id_not_by_position() -> None:
    responses = invented().of("train")
    labels = SoftLabels({r.response_id: np.eye(3)[r.level] for r in reversed(responses)})
    assert (labels.join(responses, 3).argmax(1) == [r.level for r in responses]).all()


def test_a_response_without_a_soft_label_is_an_error() -> None:
    first, second = invented().responses[:2]
    labels = SoftLabels({first.response_id: np.array([1.0, 0, 0])})
    with pytest.raises(DataError, match="no soft label for 1 of 2") as caught:
        labels.join([first, second], 3)
    assert caught.value.code == "teacher-join"


def test_soft_labels_survive_a_file(tmp_path: Path) -> None:
    labels = SoftLabels(
        {"a, b": np.array([0.25, 0.75]), "ü": np.array([0.1, 0.2, 0.7])}, {"ü": ((0, 3, 0.5), (4, 9, 0.5))}
    )
    labels.write(tmp_path / "labels.csv")
    read_back = SoftLabels.read(tmp_path / "labels.csv")
    assert read_back.saliency == labels.saliency
    for response_id, probability in labels.probabilities.items():
        assert read_back.probabilities[response_id] == pytest.approx(probability)


def test_teachers_are_averaged_by_id() -> None:
    one = SoftLabels({"a": np.array([1.0, 0.0]), "b": np.array([0.0, 1.0])}, {"a": ((0, 2, 1.0),)})
    two = SoftLabels(
        {"b": np.array([0.0, 1.0]), "a": np.array([0.5, 0.5])}, {"a": ((0, 2, 0.5), (3, 4, 0.5))}
    )
    mean = mean_labels([one, two])
    assert mean.probabilities["a"] == pytest.approx([0.75, 0.25])
    assert mean.saliency["a"] == ((0, 2, 0.75), (3, 4, 0.25))
    with pytest.raises(DataError, match="same responses"):
        mean_labels([one, SoftLabels({"a": np.array([1.0, 0.0])})])


def test_one_response_has_one_soft_label() -> None:
    labels = SoftLabels({"a": np.array([1.0])})
    with pytest.raises(ValueError, match="two soft labels"):
        labels.merged(labels)


made_up = st.lists(
    st.builds(
        Response,
        st.uuids().map(str),
        st.sampled_from(["P", "Q"]),
        st.just("train"),
        st.sampled_from(["one", "ONE ", "two", "three", "four"]),
        st.integers(0, 2),
        st.none(),
        st.sampled_from(["", "", "g", "h"]),
    ),
    min_size=1,
    max_size=40,
)


@given(made_up, st.integers(2, 5))
def test_no_group_and_no_text_straddles_two_folds(responses: list[Response], folds: int) -> None:
    dealt = assign_folds(responses, folds, seed=1)
    where: dict[tuple[str, ...], set[int]] = {}
    for response, fold in zip(responses, dealt, strict=True):
        where.setdefault((response.item_id, response.text.lower().strip()), set()).add(int(fold))
        if response.group:
            where.setdefault((response.group,), set()).add(int(fold))
    assert all(len(found) == 1 for found in where.values())
    assert (assign_folds(responses, folds, seed=1) == dealt).all()


def test_folds_are_alike() -> None:
    responses = invented().of("train")
    dealt = assign_folds(responses, 4, seed=0)
    for level in range(3):
        counts = np.bincount(dealt[[r.level == level for r in responses]], minlength=4)
        assert counts.max() - counts.min() <= 1


def test_groups_stay_together_across_items() -> None:
    responses = [replace(r, group=r.response_id[-1]) for r in invented().of("train")]
    dealt = assign_folds(responses, 3, seed=0)
    assert len(set(zip([r.group for r in responses], dealt.tolist(), strict=True))) == len(
        {r.group for r in responses}
    )


def read_whole(tmp_path: Path, items: str, responses: str, unlabelled: str | None = None):
    """Return the data set and what was told while it was read."""
    told: list[str] = []
    paths = []
    for name, text in (("items", items), ("responses", responses), ("unlabelled", unlabelled)):
        paths.append(None if text is None else tmp_path / f"{name}.csv")
        if text is not None:
            paths[-1].write_bytes(text.encode("utf-8-sig"))
    return read_dataset(*paths, progress=told.append), told


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_plain_table_of_answers_and_scores_is_enough(tmp_path: Path, separator: str) -> None:
    items = "Item ID;Question\n7;Why, in short?\n".replace(";", separator)
    if separator == ",":
        items = 'Item ID,Question\n7,"Why, in short?"\n'
    rows = [f"7;words {n};{n % 3}\n" for n in range(40)]
    responses = "".join(["Question-ID;Answer;Mark\n", *rows, ";;\n"]).replace(";", separator)
    dataset, told = read_whole(tmp_path, items, responses)
    task = dataset.items[0]
    assert (task.item.title, task.item.prompt) == ("Why, in short?", "Why, in short?")
    assert [(level.points, level.label, level.wording) for level in task.item.rubric.levels] == [
        (0, "0", "Earns 0 of 2 points."),
        (1, "1", "Earns 1 of 2 points."),
        (2, "2", "Earns 2 of 2 points."),
    ]
    assert [r.level for r in dataset.responses] == [n % 3 for n in range(40)]
    assert len({r.response_id for r in dataset.responses}) == 40
    assert len(dataset.of("test")) == 8
    assert any("Mark is taken as score" in line for line in told)
    assert any("there is no split; 8 of 40" in line for line in told)


def test_points_may_be_given_as_a_range_and_the_only_item_need_not_be_named(tmp_path: Path) -> None:
    rows = [f"words {n},{1 + n % 2}\n" for n in range(20)]
    dataset, _ = read_whole(tmp_path, "id,prompt,max_score\nQ,Why?,3\n", "text,score1\n" + "".join(rows))
    assert [level.points for level in dataset.items[0].item.rubric.levels] == [0, 1, 2, 3]
    assert {r.level for r in dataset.responses} == {1, 2}


@pytest.mark.parametrize(
    ("item", "scores", "problem"),
    [
        ("Q,Why?,,", ["1"], "item Q has no levels, no max_score, and fewer than two different scores"),
        ("Q,Why?,,", [str(n / 10) for n in range(30)], "item Q would have 30 levels, at most 21"),
        ("Q,Why?,3,1", ["1"], "min_score and max_score are not whole points apart, the smaller first"),
        ("Q,Why?,0,2.5", ["1"], "min_score and max_score are not whole points apart, the smaller first"),
    ],
)
def test_levels_that_cannot_be_deduced_are_a_problem(
    tmp_path: Path, item: str, scores: list[str], problem: str
) -> None:
    rows = "".join(f"Q,r{n},train,words {n},{score},,\n" for n, score in enumerate(scores))
    problems = read(tmp_path, f"id,prompt,min_score,max_score\n{item}\n", RESPONSES_HEADER + rows)
    assert problems[0].startswith(f"items.csv row 2: {problem}")


def test_a_dealt_split_keeps_groups_and_levels_together(tmp_path: Path) -> None:
    rows = [f"Q,r{n},words {n},{n % 2},s{n // 4},{'fm'[n % 2]}\n" for n in range(200)]
    header = "item_id,response_id,response,score,group,subgroup_gender\n"
    dataset, _ = read_whole(tmp_path, ONE_ITEM, header + "".join(rows))
    again, _ = read_whole(tmp_path, ONE_ITEM, header + "".join(rows))
    assert dataset == again
    train, test = dataset.of("train"), dataset.of("test")
    assert not {r.group for r in train} & {r.group for r in test}
    assert len(test) == 40
    assert sum(r.level for r in test) == 20
    assert dataset.responses[1].subgroups == {"gender": "m"}


def test_short_answers_that_recur_are_told_and_kept(tmp_path: Path) -> None:
    rows = [f"Q,r{n},train,words {n},{n % 2},,\n" for n in range(10)]
    dataset, told = read_whole(
        tmp_path, ONE_ITEM, RESPONSES_HEADER + "".join(rows) + "Q,t,test,Words 3,1,,\n"
    )
    assert len(dataset.of("test")) == 1
    assert any("1 short test responses have the same words" in line for line in told)


def test_unlabelled_answers_are_read_and_checked(tmp_path: Path) -> None:
    rows = [f"Q,r{n},train,words {n},{n % 2},,\n" for n in range(10)] + ["Q,t,test,asked,1,,\n"]
    responses = RESPONSES_HEADER + "".join(rows)
    dataset, _ = read_whole(tmp_path, ONE_ITEM, responses, "item_id,response_id,response\nQ,u1,more words\n")
    assert dataset.unlabelled == (Response("u1", "Q", "unlabelled", "more words", -1),)
    assert len(dataset.responses) == 11
    with pytest.raises(DataError) as caught:
        read_whole(
            tmp_path,
            ONE_ITEM,
            responses,
            "item_id,response_id,response\nP,u1,a\nQ,r1,b\nQ,u3,\nQ,u4,c\nQ,u4,d\n",
        )
    assert caught.value.problems == (
        "unlabelled.csv row 2: there is no item P",
        "unlabelled.csv row 3: response_id r1 is already among the scored responses",
        "unlabelled.csv row 4: the response is blank",
        "unlabelled.csv row 6: response_id u4 is already in unlabelled.csv row 5",
    )
    with pytest.raises(DataError) as caught:
        read_whole(tmp_path, ONE_ITEM, responses, "item_id,response_id,response\nQ,u1, ASKED\n")
    assert caught.value.problems == ("unlabelled.csv: u1 has the same words as test response t",)


def test_folds_need_answers_that_can_be_told_apart() -> None:
    dataset = invented()
    one_group = replace(dataset, responses=tuple(replace(r, group="all") for r in dataset.responses))
    with pytest.raises(DataError, match="cannot be dealt into folds") as caught:
        deal_folds(one_group, 5, seed=0)
    assert len(caught.value.problems) == 2
    two_groups = replace(
        dataset, responses=tuple(replace(r, group=str(n % 2)) for n, r in enumerate(dataset.responses))
    )
    folds = deal_folds(two_groups, 5, seed=0)
    assert sorted(set(folds.tolist())) == [0, 1]
