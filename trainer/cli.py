"""``grader-train``: check training data, and make a bundle of it."""

import argparse
import csv
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from grader_app.errors import GraderError
from trainer.config import PACKAGED, EncoderConfig, RunConfig, TrainingConfig
from trainer.data import DataError, Dataset
from trainer.reading import read_dataset, read_examples


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; 0 when done, 1 when something could not be done."""
    options = _parser().parse_args(arguments)
    try:
        dataset = read_dataset(options.items, options.responses)
        if options.command == "check":
            _print_counts(dataset)
        else:
            _make(options, dataset)
    except GraderError as error:
        print(error, file=sys.stderr)
        for problem in getattr(error, "problems", ()):
            print(f"  {problem}", file=sys.stderr)
        print(error.hint, file=sys.stderr)
        return 1
    return 0


def _make(options: argparse.Namespace, dataset: Dataset) -> None:
    config = RunConfig(
        name=options.name,
        version=options.version,
        title=options.title,
        language=options.language,
        licence=options.licence,
        credit=options.credit,
        teacher=options.teacher,
        folds=options.folds,
        ship=_shipped(options.ship, dataset),
        seed=options.seed,
        encoder=EncoderConfig(model=options.encoder, seed=options.seed),
        training=TrainingConfig(seed=options.seed),
    )
    examples = read_examples(options.examples, dataset) if options.examples else ()
    card = _card(options, dataset)
    from trainer.pipeline import make_bundle, teach  # noqa: PLC0415 - torch takes seconds, checking needs none

    labels = teach(config, dataset, options.cache, _progress)
    made = make_bundle(config, dataset, labels, examples, card, options.out, _progress)
    print(made.path)
    if made.report is not None:
        for suffix, text in (("json", made.report.to_json()), ("md", made.report.to_markdown())):
            _write_whole(made.path.with_name(f"{made.path.stem}.report.{suffix}"), text)
        print(made.report.to_markdown())


def _shipped(ids: str, dataset: Dataset) -> tuple[str, ...]:
    shipped = tuple(part.strip() for part in ids.split(",") if part.strip())
    unknown = [item_id for item_id in shipped if item_id not in dataset.item_index]
    if unknown:
        raise DataError(
            f"There is no item {unknown[0]} to ship.", hint="Give ids of the items file.", code="unknown-item"
        )
    return shipped


def _card(options: argparse.Namespace, dataset: Dataset) -> str:
    if options.card is None:
        titles = ", ".join(task.item.title for task in dataset.items)
        return f"# {options.title or options.name}\n\nQuestions: {titles}."
    try:
        return str(options.card.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(
            f"The card “{options.card.name}” cannot be read.",
            hint="Check that it is there, and saved as UTF-8.",
            code="unreadable",
        ) from error


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="grader-train", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    data = argparse.ArgumentParser(add_help=False)
    data.add_argument("--items", type=Path, required=True, help="items.csv or items.toml")
    data.add_argument("--responses", type=Path, required=True, help="responses.csv, scored by people")
    commands.add_parser("check", parents=[data], help="check the data and list every problem")
    bundle = commands.add_parser("bundle", parents=[data], help="make a bundle")
    bundle.add_argument("--out", type=Path, required=True, help="folder for the bundle and its report")
    bundle.add_argument("--name", required=True, help="lower case, digits and hyphens: circuits")
    bundle.add_argument("--version", default="1.0.0", help="three numbers; never publish one twice")
    bundle.add_argument("--title", default="", help="what teachers read")
    bundle.add_argument("--language", default="en")
    bundle.add_argument("--licence", default="", help="of the data the bundle was made from")
    bundle.add_argument("--credit", default="", help="whose data it was made from")
    bundle.add_argument("--card", type=Path, help="Markdown: data, intended use, limits")
    bundle.add_argument("--examples", type=Path, help="CSV item_id,response: answers of your own")
    bundle.add_argument("--teacher", choices=["classical", "encoder", "ensemble"], default="ensemble")
    bundle.add_argument("--encoder", default=PACKAGED, help="a Hugging Face name or folder (%(default)s)")
    bundle.add_argument("--ship", default="", help="ids of the items in the bundle, with commas (all)")
    bundle.add_argument("--folds", type=int, default=5)
    bundle.add_argument("--seed", type=int, default=0)
    bundle.add_argument("--cache", type=Path, default=Path("runs"), help="teachers' labels (%(default)s)")
    return parser


def _print_counts(dataset: Dataset) -> None:
    table = csv.writer(sys.stdout)
    table.writerow(["item_id", "train", "validation", "test"])
    for task in dataset.items:
        own = [response.split for response in dataset.responses if response.item_id == task.id]
        table.writerow([task.id, own.count("train"), own.count("validation"), own.count("test")])


def _write_whole(path: Path, text: str) -> None:
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", dir=path.parent, prefix=".staging-", delete=False
    ) as file:
        file.write(text)
    Path(file.name).replace(path)


def _progress(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
