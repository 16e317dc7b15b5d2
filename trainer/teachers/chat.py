"""A teacher that is asked: any OpenAI-compatible chat model, by the log-probabilities of the levels' letters.

Every response is one request (Ollama, vLLM, a llama.cpp server or a hosted service). What has been
answered is kept for ever, so that a run goes on where it was stopped and nothing is paid for twice.
"""

import asyncio
import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from trainer.data import DataError, Dataset, FloatArray, Response, SoftLabels
from trainer.progress import Progress, quiet
from trainer.teachers.chat_cache import FILE_NAME, Answer, AnswerCache, answer_key, open_cache
from trainer.teachers.chat_client import MAX_TOKENS, ChatClient, NoLabelError, open_http
from trainer.teachers.chat_config import ChatConfig
from trainer.teachers.chat_prompt import Prompts, letters

_BYTES_PER_TOKEN = 3.5
_TOKENS_PER_MESSAGE = 4
_LOST_IN_A_ROW = 10
_PROGRESS_LINES = 50


@dataclass(frozen=True, slots=True)
class ChatEstimate:
    """What a run would send: requests for responses not yet known, their tokens, and what those cost.

    Tokens are estimated: a token for every 3.5 bytes sent, rather more than English text needs, and four
    for each message; three in each reply. ``cost`` is in the currency of the configured prices. A server
    that tells no log-probabilities is asked ``samples`` times for each response: multiply by that.
    """

    responses: int
    requests: int
    tokens_in: int
    tokens_out: int
    cost: float
    samples: int

    def __str__(self) -> str:
        """Say it in a sentence or two."""
        said = (
            f"{self.requests} requests for {self.responses} answers, about {self.tokens_in} tokens in and "
            f"at most {self.tokens_out} out: about {self.cost:.2f} at the prices given."
        )
        if self.samples > 1 and self.requests:
            said += f" {self.samples} times that if the server tells no log-probabilities."
        return said


def estimate_chat(config: ChatConfig, dataset: Dataset, cache: Path) -> ChatEstimate:
    """Say what :func:`label_with_chat` would send and cost, without sending anything.

    Raises:
        DataError: ``chat-levels``, ``chat-cache``.
    """
    questions = _Questions(config, dataset)
    pending = questions.by_key
    if (cache / FILE_NAME).exists():
        with open_cache(cache) as kept:
            pending = questions.unanswered(kept)
    tokens_in = sum(questions.tokens_in(response) for response in pending.values())
    tokens_out = MAX_TOKENS * len(pending)
    return ChatEstimate(
        len(questions.responses),
        len(pending),
        tokens_in,
        tokens_out,
        _cost(config, tokens_in, tokens_out),
        config.samples,
    )


def label_with_chat(
    config: ChatConfig, dataset: Dataset, cache: Path, progress: Progress = quiet
) -> SoftLabels:
    """Ask for the level of every response, the unlabelled ones too, and return the probabilities.

    The few responses that get no answer (a content filter, an answer that is too long) get the mean of their
    item's labels, which tells a student nothing about them; ``progress`` hears which they are.

    Args:
        config: Whom to ask, and how.
        dataset: Train responses serve as scored examples as well; never a response for itself.
        cache: Folder in which the answers are kept, in one file for all runs.
        progress: Told how far it is.

    Raises:
        DataError: ``chat-...``; what has been answered until then is kept. ``chat-failed`` when more than
            ``failed_share`` of the responses got no answer; its ``problems`` list them.
    """
    questions = _Questions(config, dataset)
    with open_cache(cache) as kept:
        pending = questions.unanswered(kept)
        progress(f"{len(pending)} requests to send for {len(questions.responses)} answers")
        lost = asyncio.run(_Run(config, questions, kept, progress).ask(pending)) if pending else {}
        answers = {
            key: answer for key in questions.by_key if (answer := kept.get(key, config.samples)) is not None
        }
    reasons = {r.response_id: lost[key] for r, key in questions.keyed if key in lost}
    _check_lost(config, reasons, len(questions.responses))
    found = {
        r.response_id: np.array(answers[key].probabilities) for r, key in questions.keyed if key in answers
    }
    drawn = sum(answers[key].samples > 0 for _, key in questions.keyed if key in answers)
    if drawn:
        progress(f"{drawn} labels are shares of {config.samples} drawn answers")
    for response_id, reason in reasons.items():
        progress(f"response {response_id} gets its item's mean label: {reason}")
    return SoftLabels(_with_means(found, questions))


class _Questions:
    """The responses of a dataset, item after item, and what is asked about each."""

    def __init__(self, config: ChatConfig, dataset: Dataset) -> None:
        place = dataset.item_index
        # Item after item: a server need not read the question again for each answer.
        self.responses = sorted(
            (*dataset.responses, *dataset.unlabelled), key=lambda response: place[response.item_id]
        )
        self.letters = {task.id: letters(task) for task in dataset.items}
        self.prompts = Prompts(dataset, config.few_shot, config.seed)
        self._config = config
        self.keyed = [
            (response, answer_key(config, self.prompts.messages(response))) for response in self.responses
        ]
        self.by_key: dict[str, Response] = {}
        for response, key in self.keyed:
            self.by_key.setdefault(key, response)  # the same words are asked about once

    def unanswered(self, kept: AnswerCache) -> dict[str, Response]:
        """Return one response for each key that ``kept`` lacks."""
        return {
            key: response
            for key, response in self.by_key.items()
            if kept.get(key, self._config.samples) is None
        }

    def tokens_in(self, response: Response) -> int:
        """Estimate the tokens of a request."""
        messages = self.prompts.messages(response)
        sent = sum(len(message["content"].encode()) for message in messages)
        return math.ceil(sent / _BYTES_PER_TOKEN) + _TOKENS_PER_MESSAGE * len(messages)


class _Run:
    """Sends requests side by side and keeps each answer as soon as it is there."""

    def __init__(
        self, config: ChatConfig, questions: _Questions, kept: AnswerCache, progress: Progress
    ) -> None:
        self._config = config
        self._questions = questions
        self._kept = kept
        self._progress = progress
        self._lost: dict[str, str] = {}
        self._lost_in_a_row = 0
        self._answers: list[Answer] = []

    async def ask(self, pending: Mapping[str, Response]) -> dict[str, str]:
        """Return why there is no answer, by key, for those that got none."""
        queue = iter(pending.items())
        try:
            async with open_http(self._config) as http:
                client = ChatClient(self._config, http, self._progress)
                await client.prepare()
                async with asyncio.TaskGroup() as group:
                    for _ in range(self._config.max_parallel):
                        group.create_task(self._work(client, queue, len(pending)))
        except BaseExceptionGroup as errors:
            raise errors.exceptions[0] from None
        tokens_in = sum(answer.tokens_in for answer in self._answers)
        tokens_out = sum(answer.tokens_out for answer in self._answers)
        cost = _cost(self._config, tokens_in, tokens_out)
        self._progress(
            f"the server counted {tokens_in} tokens in and {tokens_out} out: {cost:.2f} at the prices given"
        )
        return self._lost

    async def _work(self, client: ChatClient, queue: Iterator[tuple[str, Response]], total: int) -> None:
        for key, response in queue:  # shared with the other workers: each takes the next
            messages = self._questions.prompts.messages(response)
            try:
                answer = await client.ask(messages, self._questions.letters[response.item_id])
            except NoLabelError as error:
                self._lost[key] = str(error)
                self._lost_in_a_row += 1
                if self._lost_in_a_row >= _LOST_IN_A_ROW + self._config.max_parallel:
                    raise _too_many(len(self._lost), total, str(error)) from error
            else:
                self._kept.put(key, answer)
                self._answers.append(answer)
                self._lost_in_a_row = 0
            done = len(self._answers) + len(self._lost)
            if done % math.ceil(total / _PROGRESS_LINES) == 0 or done == total:
                self._progress(f"{done} of {total} requests")


def _cost(config: ChatConfig, tokens_in: int, tokens_out: int) -> float:
    return (tokens_in * config.price_per_million_in + tokens_out * config.price_per_million_out) / 1e6


def _check_lost(config: ChatConfig, reasons: Mapping[str, str], total: int) -> None:
    if len(reasons) > config.failed_share * total:
        last = list(reasons.values())[-1]
        problems = [f"response {response_id}: {reason}" for response_id, reason in reasons.items()]
        raise _too_many(len(reasons), total, last, problems)


def _too_many(lost: int, total: int, reason: str, problems: Sequence[str] = ()) -> DataError:
    return DataError(
        f"The chat endpoint gave no label for {lost} of {total} answers, the last time because of: {reason}.",
        hint="See that the server is well, then run again: what is labelled is kept, only the rest is asked. "
        "Or raise failed_share.",
        code="chat-failed",
        problems=problems,
    )


def _with_means(found: Mapping[str, FloatArray], questions: _Questions) -> dict[str, FloatArray]:
    """Give those that were not labelled the mean of their item, or equal shares where nothing was."""
    by_item: defaultdict[str, list[FloatArray]] = defaultdict(list)
    for response in questions.responses:
        if response.response_id in found:
            by_item[response.item_id].append(found[response.response_id])
    means = {
        item_id: np.mean(by_item.get(item_id) or [np.full(len(own), 1 / len(own))], axis=0)
        for item_id, own in questions.letters.items()
    }
    return {r.response_id: found.get(r.response_id, means[r.item_id]) for r in questions.responses}
