"""What a run would be given, and how long it would take: counts and times in plain text."""

import csv
from collections import Counter
from collections.abc import Iterator
from io import StringIO

from trainer.data import Dataset
from trainer.runs.config import Chat
from trainer.runs.course import expected_s, in_words
from trainer.runs.project import Job
from trainer.teachers.chat import estimate_chat


def counts(dataset: Dataset) -> str:
    """Return a CSV table: how many responses each item has in each split, and at each level of train."""
    text = StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(["item_id", "train", "validation", "test", "unlabelled", "train_by_points"])
    for task in dataset.items:
        own = [response for response in dataset.responses if response.item_id == task.id]
        splits = Counter(response.split for response in own)
        levels = Counter(response.level for response in own if response.split == "train")
        points = [f"{level.points:g}: {levels[n]}" for n, level in enumerate(task.item.rubric.levels)]
        unlabelled = sum(response.item_id == task.id for response in dataset.unlabelled)
        table.writerow(
            [
                task.id,
                splits["train"],
                splits["validation"],
                splits["test"],
                unlabelled,
                "  ".join(points),
            ]
        )
    return text.getvalue()


def forecast(job: Job) -> Iterator[str]:
    """Yield what would be done: the run's folder, its stages with rough times, what a chat would cost."""
    expected = expected_s(job.config, job.dataset)
    yield f"Run: {job.folder}"
    for stage, seconds in expected.items():
        yield f"  {stage:10}{in_words(seconds)}"
    yield f"About {in_words(sum(expected.values()))} on two cores, roughly: half or twice that is usual."
    for spec in job.config.teachers:
        if isinstance(spec, Chat):
            estimate = estimate_chat(spec.chat, job.dataset, job.output.runs)
            yield f"Chat teacher {spec.chat.model}: {estimate}"
