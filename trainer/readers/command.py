"""``grader-train import``: write a public data set as items.csv and responses.csv."""

import argparse
from pathlib import Path

from trainer.progress import Progress, quiet
from trainer.readers.asap_sas import read_asap_sas
from trainer.readers.corpus import Corpus, write_corpus
from trainer.readers.saf import read_saf
from trainer.readers.sra import CORPORA, read_sra


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``import`` to the commands of ``grader-train``."""
    parser = commands.add_parser("import", help="make items.csv and responses.csv of a public data set")
    parser.add_argument(
        "kind", choices=["sra", "saf", "asap-sas"], help="SemEval-2013 Task 7, SAF or ASAP-SAS"
    )
    parser.add_argument("folder", type=Path, help="where its original files are")
    parser.add_argument("--out", type=Path, required=True, help="folder for items.csv and responses.csv")
    parser.add_argument(
        "--labels",
        choices=["levels", "5way", "3way", "2way"],
        default="levels",
        help="sra: 0, 1 and 2 points, or the labels of an official task (%(default)s)",
    )
    parser.add_argument("--corpus", choices=CORPORA, default="", help="sra: only one of the two")
    parser.add_argument("--language", choices=["en", "de"], default="", help="saf: only one of the two")
    parser.add_argument("--prompts", type=Path, help="asap-sas: CSV essay_set,prompt,title,reference")
    parser.add_argument(
        "--drop-repeats",
        action="store_true",
        help="leave out test answers with the words of a train answer to the same question",
    )


def main(options: argparse.Namespace, progress: Progress = quiet) -> None:
    """Read what ``options`` name and write it; the counts are told to ``progress``.

    Raises:
        DataError: Nothing was found, or something is wrong with it; then nothing is written.
    """
    corpus = _read(options)
    repeated = corpus.repeated()
    if repeated and options.drop_repeats:
        corpus = corpus.only(lambda response: response.response_id not in repeated)
        progress(f"{len(repeated)} test answers with the words of a train answer are left out")
    elif repeated:
        progress(f"{len(repeated)} test answers have the words of a train answer: see --drop-repeats")
    write_corpus(corpus, options.out)
    known = corpus.learnable().dataset
    progress(
        f"{options.out}: {len(known.items)} items, {len(known.of('train'))} train, "
        f"{len(known.of('validation'))} validation and {len(known.of('test'))} test answers"
    )
    new = len(corpus.dataset.of("test")) - len(known.of("test"))
    if new:
        progress(f"{new} answers to questions without train answers are in unseen-responses.csv")


def _read(options: argparse.Namespace) -> Corpus:
    if options.kind == "sra":
        return read_sra(options.folder, options.labels, options.corpus)
    if options.kind == "saf":
        return read_saf(options.folder, options.language)
    return read_asap_sas(options.folder, options.prompts)
