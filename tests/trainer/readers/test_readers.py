import argparse
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.trainer.readers import layouts
from trainer.data import DataError
from trainer.data.reading import read_dataset
from trainer.readers.asap_sas import read_asap_sas
from trainer.readers.command import add_parser, main
from trainer.readers.corpus import Corpus, write_corpus
from trainer.readers.saf import read_saf
from trainer.readers.sra import Labels, read_sra

SHARED = Path(__file__).resolve().parents[4] / "shared" / "data"
needs_shared = [
    pytest.mark.shared,
    pytest.mark.skipif(not SHARED.is_dir(), reason="the data is not beside the checkout"),
]


def levels(corpus: Corpus, official: str) -> Counter[int]:
    return Counter(r.level for r in corpus.dataset.responses if corpus.official[r.response_id] == official)


def problems(error: pytest.ExceptionInfo[DataError]) -> str:
    return "\n".join(error.value.problems)


class TestSRA:
    def test_reads_the_5way_archive(self, tmp_path: Path) -> None:
        corpus = read_sra(layouts.five_way(tmp_path), corpus="beetle")
        assert [task.id for task in corpus.dataset.items] == ["KETTLE_Q", "POT_Q"]
        first = corpus.dataset.items[0]
        assert first.item.prompt == "Why does the KETTLE_Q kettle sing?"
        assert first.reference == "Steam leaves through a small hole."
        assert Counter(corpus.official.values()) == {
            "train": 15, "unseen-answers": 15, "unseen-questions": 15
        }  # fmt: skip
        assert levels(corpus, "train") == {2: 3, 1: 3, 0: 9}
        assert "the kettle sings & boils" in {r.text for r in corpus.dataset.responses}
        assert {r.split for r in corpus.dataset.responses} == {"train", "test"}

    def test_reads_the_2way_and_3way_archive(self, tmp_path: Path) -> None:
        top = layouts.two_and_three_way(tmp_path)
        assert levels(read_sra(top, "2way"), "unseen-answers") == {0: 12, 1: 3}
        assert levels(read_sra(top, "3way"), "train") == {2: 3, 1: 9, 0: 3}

    @pytest.mark.parametrize("labels", ["2way", "3way"])
    def test_makes_coarser_labels_of_finer_ones_as_the_organisers_did(
        self, tmp_path: Path, labels: Labels
    ) -> None:
        official = read_sra(layouts.two_and_three_way(tmp_path / "a"), labels)
        made = read_sra(layouts.five_way(tmp_path / "b"), labels, "beetle")
        for split in ("train", "unseen-answers"):
            assert levels(made, split) == levels(official, split)

    def test_takes_each_answer_once_where_both_archives_lie_side_by_side(self, tmp_path: Path) -> None:
        layouts.five_way(tmp_path)
        layouts.two_and_three_way(tmp_path)
        assert len(read_sra(tmp_path, "3way", "beetle").dataset.responses) == 30

    def test_tells_the_task_by_its_labels_where_no_folder_says(self, tmp_path: Path) -> None:
        layouts.five_way(tmp_path).rename(tmp_path / "unpacked")
        assert levels(read_sra(tmp_path / "unpacked", "5way", "beetle"), "train") == dict.fromkeys(
            range(5), 3
        )

    def test_groups_scientsbank_by_student(self, tmp_path: Path) -> None:
        corpus = read_sra(layouts.five_way(tmp_path), corpus="sciEntsBank")
        assert corpus.dataset.responses[4].group == "EM.4"

    def test_refuses_levels_where_only_two_labels_are_there(self, tmp_path: Path) -> None:
        with pytest.raises(DataError) as error:
            read_sra(layouts.two_and_three_way(tmp_path))
        assert error.value.code == "no-files"

    def test_lists_all_that_is_wrong_without_repeating_an_answer(self, tmp_path: Path) -> None:
        top = layouts.five_way(tmp_path)
        core = top / "beetle" / "train" / "Core"
        layouts.write(core / "torn.xml", "<question id='X'><questionText>")
        layouts.write(core / "strange.xml", "<task/>")
        odd = layouts.sra_question("ODD_Q", "Kitchen", 5, [("a", "correct", " "), ("b", "superb", "secret")])
        layouts.write(core / "odd.xml", odd)
        with pytest.raises(DataError) as error:
            read_sra(top, corpus="beetle")
        told = problems(error)
        assert error.value.code == "bad-data"
        for part in ("torn.xml", "strange.xml", "odd.xml answer 1: the answer is blank", "odd.xml answer 2"):
            assert part in told
        assert "secret" not in told

    @pytest.mark.parametrize(
        "doctype",
        ['<!DOCTYPE q [<!ENTITY a "b">]>', '<!DOCTYPE q SYSTEM "http://127.0.0.1:9/x.dtd">'],
    )
    def test_refuses_document_types(self, tmp_path: Path, doctype: str) -> None:
        top = layouts.five_way(tmp_path)
        path = top / "beetle" / "train" / "Core" / "Kitchen-KETTLE_Q.xml"
        path.write_text(f"{doctype}<question id='q'><questionText>t</questionText></question>")
        with pytest.raises(DataError) as error:
            read_sra(top, corpus="beetle")
        assert "declares its own document type" in problems(error)


class TestSAF:
    def test_reads_the_published_xml(self, tmp_path: Path) -> None:
        corpus = read_saf(layouts.saf_xml(tmp_path), "de")
        assert [task.id for task in corpus.dataset.items] == ["3"]
        assert levels(corpus, "train") == levels(corpus, "unseen-answers") == {0: 4, 1: 4, 2: 4}
        assert corpus.dataset.responses[0].response_id == "3.train.1"

    def test_tells_apart_ids_that_train_and_test_both_use(self, tmp_path: Path) -> None:
        corpus = read_saf(layouts.saf_xml(tmp_path), "en")
        assert len(corpus.dataset.responses) == 24
        assert corpus.official["1.1_KT.0"] == "train"
        assert corpus.official["1.1_KT.0@unseen-answers"] == "unseen-answers"

    def test_reads_both_languages_without_a_choice(self, tmp_path: Path) -> None:
        assert len(read_saf(layouts.saf_xml(tmp_path)).dataset.items) == 2

    def test_reads_json_lines_and_numbers_the_questions(self, tmp_path: Path) -> None:
        corpus = read_saf(layouts.saf_json_lines(tmp_path))
        assert [(t.id, t.item.prompt) for t in corpus.dataset.items] == [
            ("q01", "Why sing?"),
            ("q02", "Why not?"),
        ]
        assert {r.split for r in corpus.dataset.responses} == {"train", "validation", "test"}
        assert Counter(corpus.official.values())["unseen-questions"] == 12

    def test_reads_parquet(self, tmp_path: Path) -> None:
        parquet = pytest.importorskip("pyarrow.parquet")
        pyarrow = pytest.importorskip("pyarrow")
        for split in ("train", "test_unseen_answers"):
            table = pyarrow.Table.from_pylist(layouts.saf_records(split, "Why sing?"))
            parquet.write_table(table, tmp_path / f"{split}-00000-of-00001-0123456789abcdef.parquet")
        corpus = read_saf(tmp_path)
        assert levels(corpus, "unseen-answers") == {0: 4, 1: 4, 2: 4}

    @pytest.mark.parametrize(
        ("name", "content", "told"),
        [
            ("train.parquet", b"PAR1 torn", "it is not a whole parquet file"),
            ("train.jsonl", b'{"id": "1"}\n', "question, reference_answer"),
            ("train.json", b"[1, 2]", "does not hold rows"),
            ("train.json", b"\xff\xfe[", "it is not a whole json file"),
            ("other.json", b"[]", "its name says no split"),
        ],
    )
    def test_lists_what_is_wrong(self, tmp_path: Path, name: str, content: bytes, told: str) -> None:
        (tmp_path / name).write_bytes(content)
        with pytest.raises(DataError) as error:
            read_saf(tmp_path)
        assert told in problems(error)

    def test_refuses_an_unknown_class(self, tmp_path: Path) -> None:
        folder = layouts.saf_xml(tmp_path)
        path = folder / "data" / "training" / "german" / "3.xml"
        path.write_text(
            path.read_text(encoding="utf-8").replace("Partially correct", "Superb"), encoding="utf-8"
        )
        with pytest.raises(DataError) as error:
            read_saf(folder, "de")
        assert problems(error).count("verification_feedback is none of") == 4


class TestASAPSAS:
    @pytest.mark.parametrize("release", ["_rel_2", ""])
    def test_reads_train_and_leaderboard(self, tmp_path: Path, release: str) -> None:
        corpus = read_asap_sas(layouts.asap_sas(tmp_path, release))
        assert [(t.id, t.item.title, t.levels) for t in corpus.dataset.items] == [
            ("1", "Essay set 1", 4),
            ("3", "Essay set 3", 3),
        ]
        train = corpus.dataset.of("train")
        assert (train[7].level, train[7].second_level) == (3, 3)
        assert train[0].text == '"Steam leaves" no 0 of 1'
        assert Counter(corpus.official.values()) == {"train": 24, "public-leaderboard": 24}

    def test_leaves_out_a_test_that_nobody_scored(self, tmp_path: Path) -> None:
        folder = layouts.asap_sas(tmp_path)
        (folder / "public_leaderboard_solution.csv").unlink()
        assert not read_asap_sas(folder).dataset.of("test")

    def test_takes_prompts_from_a_file(self, tmp_path: Path) -> None:
        prompts = tmp_path / "prompts.csv"
        layouts.write(prompts, "EssaySet,prompt,title\n1,Describe the experiment.,Acid rain\n")
        items = read_asap_sas(layouts.asap_sas(tmp_path), prompts).dataset.items
        assert (items[0].item.title, items[0].item.prompt) == ("Acid rain", "Describe the experiment.")
        assert items[1].item.prompt == "Essay set 3"

    def test_lists_what_is_wrong(self, tmp_path: Path) -> None:
        folder = layouts.asap_sas(tmp_path)
        with (folder / "train_rel_2.tsv").open("a", encoding="utf-8") as file:
            file.write("7\t11\t1\t1\ttext\n8\t1\t4\t1\ttext\n9\t1\t1\n100\t1\t1\t1\tagain\n")
        with pytest.raises(DataError) as error:
            read_asap_sas(folder)
        told = problems(error)
        for part in ("its essay set is none", "no score from 0 to 3", "it has 3 cells", "100 is used twice"):
            assert part in told

    def test_reads_a_copy_in_a_western_code_page(self, tmp_path: Path) -> None:
        folder = layouts.asap_sas(tmp_path)
        path = folder / "train_rel_2.tsv"
        path.write_bytes(path.read_bytes().replace(b"Steam leaves", b"Steam \x92 leaves"))
        assert "’" in read_asap_sas(folder).dataset.of("train")[0].text

    def test_needs_a_train_file(self, tmp_path: Path) -> None:
        with pytest.raises(DataError) as error:
            read_asap_sas(tmp_path)
        assert error.value.code == "no-files"


def run(*arguments: str) -> list[str]:
    parser = argparse.ArgumentParser()
    add_parser(parser.add_subparsers(dest="command"))
    lines: list[str] = []
    main(parser.parse_args(["import", *arguments]), lines.append)
    return lines


class TestImport:
    @pytest.mark.parametrize(
        ("kind", "lay_out", "items"),
        [("sra", layouts.five_way, 2), ("saf", layouts.saf_xml, 2), ("asap-sas", layouts.asap_sas, 2)],
    )
    def test_writes_what_the_trainer_reads(
        self, tmp_path: Path, kind: str, lay_out: Callable[[Path], Path], items: int
    ) -> None:
        out = tmp_path / "out"
        run(kind, str(lay_out(tmp_path / "original")), "--out", str(out))
        dataset = read_dataset(out / "items.csv", out / "responses.csv")
        assert len(dataset.items) == items
        assert dataset.of("train")

    def test_sets_new_questions_apart(self, tmp_path: Path) -> None:
        out = tmp_path / "out"
        lines = run("sra", str(layouts.five_way(tmp_path)), "--out", str(out), "--corpus", "beetle")
        assert "POT_Q" not in (out / "items.csv").read_text(encoding="utf-8")
        assert "POT_Q" in (out / "unseen-items.csv").read_text(encoding="utf-8")
        assert (out / "unseen-responses.csv").read_text(encoding="utf-8").count("unseen-questions") == 15
        assert "1 items, 15 train, 0 validation and 15 test answers" in lines[0]

    def test_says_which_test_answers_repeat_train_answers_and_drops_them_when_told(
        self, tmp_path: Path
    ) -> None:
        top = layouts.five_way(tmp_path)
        again = layouts.sra_question("KETTLE_Q", "Kitchen", 5, layouts.answers("Kitchen-KETTLE_Q.new"))
        layouts.write(top / "beetle" / "test-unseen-answers" / "Core" / "Kitchen-KETTLE_Q.xml", again)
        out = tmp_path / "out"
        assert "15 test answers have the words" in run("sra", str(top), "--out", str(out))[0]
        run("sra", str(top), "--out", str(out), "--drop-repeats")
        assert not read_dataset(out / "items.csv", out / "responses.csv").of("test")

    def test_writes_nothing_when_nothing_can_be_learnt(self, tmp_path: Path) -> None:
        top = layouts.five_way(tmp_path)
        for path in top.rglob("train/Core/*.xml"):
            path.unlink()
        out = tmp_path / "out"
        with pytest.raises(DataError):
            run("sra", str(top), "--out", str(out))
        assert not out.exists()

    def test_says_when_it_cannot_write(self, tmp_path: Path) -> None:
        (tmp_path / "out").write_text("a file, no folder")
        corpus = read_sra(layouts.five_way(tmp_path))
        with pytest.raises(DataError) as error:
            write_corpus(corpus, tmp_path / "out")
        assert error.value.code == "unwritable"


class TestSharedTables:
    pytestmark = needs_shared

    def test_reads_beetle(self) -> None:
        corpus = read_sra(SHARED / "sra", corpus="beetle")
        assert Counter(corpus.official.values()) == {
            "train": 3941, "unseen-answers": 439, "unseen-questions": 819
        }  # fmt: skip

    def test_has_no_five_labels_for_unseen_domains(self) -> None:
        corpus = read_sra(SHARED / "sra", "3way", "sciEntsBank")
        assert Counter(corpus.official.values())["unseen-domains"] == 4562
        assert len(corpus.repeated()) == 25
        assert "unseen-domains" not in read_sra(SHARED / "sra", "5way", "sciEntsBank").official.values()

    def test_reads_saf(self) -> None:
        corpus = read_saf(SHARED / "saf", "en")
        assert Counter(corpus.official.values()) == {
            "train": 2127, "unseen-answers": 375, "unseen-questions": 479
        }  # fmt: skip
