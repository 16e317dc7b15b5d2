"""Talk to an OpenAI-compatible chat endpoint: patiently where patience helps, plainly where it does not."""

import asyncio
import os
from dataclasses import dataclass, replace
from http import HTTPStatus
from random import Random
from typing import Any

import httpx

from trainer.data import DataError
from trainer.progress import Progress
from trainer.teachers.chat_cache import Answer
from trainer.teachers.chat_config import TEMPERATURE, ChatConfig
from trainer.teachers.chat_pace import Pace, retry_after_s
from trainer.teachers.chat_prompt import Messages
from trainer.teachers.chat_reply import Reply, UnusableReplyError, from_logprobs, from_samples, read_reply

MAX_TOKENS = 3
"""Room for a blank or a bracket before the letter."""

_SAMPLING_TEMPERATURE = 0.7
_TRIAL: Messages = [
    {"role": "system", "content": "Reply with the letter A and nothing else."},
    {"role": "user", "content": "Which letter?"},
]
_TRY_AGAIN = {408, 425, 429, 500, 502, 503, 504, 529}
_THIS_REQUEST_ONLY = {400, 413, 422}


class NoLabelError(Exception):
    """One response gets no label; it says why, never what was asked or replied."""


class _RefusedError(NoLabelError):
    """The server does not accept the request as it is."""


@dataclass(frozen=True, slots=True)
class _Way:
    """What else a server accepts in a request: how many top log-probabilities, and a seed."""

    tops: int
    seed: bool = True


# 20 is the most that OpenAI and vLLM allow, 5 was it before; some servers refuse what they do not know.
_WAYS = (_Way(20), _Way(5), _Way(0), _Way(0, seed=False))


def open_http(config: ChatConfig) -> httpx.AsyncClient:
    """Return the connection pool of one run.

    Raises:
        DataError: ``chat-key`` when the environment lacks the key.
    """
    headers = {}
    if config.api_key_env:
        key = os.environ.get(config.api_key_env, "").strip()
        if not key or not key.isascii() or not key.isprintable():
            raise DataError(
                f"The environment variable {config.api_key_env} holds no key for the chat endpoint.",
                hint=f"Set {config.api_key_env} to the key, or leave api_key_env empty if none is needed.",
                code="chat-key",
            )
        headers["Authorization"] = f"Bearer {key}"
    return httpx.AsyncClient(
        headers=headers,
        timeout=None,  # noqa: S113 - each request has a limit as a whole, in _post
        limits=httpx.Limits(max_connections=config.max_parallel),
        trust_env=not config.is_local,  # no proxy stands between us and a server of our own
    )


class ChatClient:
    """Asks for levels. ``prepare`` must have found out how before anything is asked."""

    def __init__(self, config: ChatConfig, http: httpx.AsyncClient, progress: Progress) -> None:
        self._config = config
        self._http = http
        self._progress = progress
        self._url = f"{config.base_url.rstrip('/')}/chat/completions"
        self._pace = Pace(config.requests_per_minute)
        self._random = Random()  # noqa: S311 - spreads waits, keeps no secret
        self._way = _WAYS[0]

    async def prepare(self) -> None:
        """Find out with a trial request, which holds no answer, what the server accepts and tells.

        Raises:
            DataError: ``chat-unreachable``, ``chat-key``, ``chat-not-found``, ``chat-refused``, ``chat-wait``
                or ``chat-no-logprobs``.
        """
        for way in _WAYS:
            self._way = way
            try:
                reply = await self._post(self._body(_TRIAL, TEMPERATURE, self._config.seed))
            except _RefusedError:
                continue
            except NoLabelError as error:
                raise DataError(
                    f"The chat endpoint gives no usable reply: {error}.",
                    hint="Check that the server runs, and base_url: it mostly ends in /v1. Then run again.",
                    code="chat-unreachable",
                ) from error
            if reply.tops is None:
                self._way = replace(way, tops=0)
                self._sample_or_stop()
            return
        raise DataError(
            "The chat endpoint accepts no request of this trainer.",
            hint="Check the model's name. Reasoning models, which want other settings, cannot be used.",
            code="chat-refused",
        )

    async def ask(self, messages: Messages, letters: str) -> Answer:
        """Return the probabilities of the levels called ``letters``.

        Raises:
            NoLabelError: This response gets none.
            DataError: No response would, as things are.
        """
        config = self._config
        try:
            if self._way.tops:
                reply = await self._post(self._body(messages, TEMPERATURE, config.seed))
                if reply.tops is None:
                    raise NoLabelError("a reply without log-probabilities")
                found, replies, samples = from_logprobs(reply.tops, letters), [reply], 0
            else:
                replies = [
                    await self._post(self._body(messages, _SAMPLING_TEMPERATURE, config.seed + number))
                    for number in range(config.samples)
                ]
                found, samples = from_samples([reply.text for reply in replies], letters), config.samples
        except UnusableReplyError as error:
            raise NoLabelError(str(error)) from error
        return Answer(
            tuple(found.tolist()),
            samples,
            sum(reply.tokens_in for reply in replies),
            sum(reply.tokens_out for reply in replies),
        )

    def _sample_or_stop(self) -> None:
        if not self._config.samples:
            raise DataError(
                "The chat endpoint tells no log-probabilities.",
                hint="Use a server that does, or set samples to 5: the model is then asked five times.",
                code="chat-no-logprobs",
            )
        self._progress(
            f"The chat endpoint tells no log-probabilities: {self._config.samples} answers are drawn for "
            "each response instead, which costs as many requests and gives coarser labels"
        )

    def _body(self, messages: Messages, temperature: float, seed: int) -> dict[str, Any]:
        body: dict[str, Any] = {
            "model": self._config.model,
            "messages": messages,
            "temperature": temperature,
            "max_tokens": MAX_TOKENS,
        }
        if self._way.seed:
            body["seed"] = seed
        if self._way.tops:
            body |= {"logprobs": True, "top_logprobs": self._way.tops}
        return body

    async def _post(self, body: dict[str, Any]) -> Reply:
        """Send one request until it is answered; raise NoLabelError when no try was."""
        reason = ""
        for tries in range(1 + self._config.retries):
            await self._pace.turn()
            asked_to_wait_s = 0.0
            try:
                async with asyncio.timeout(self._config.timeout_s):
                    response = await self._http.post(self._url, json=body)
                if response.status_code == HTTPStatus.OK:
                    return read_reply(response.json())
                self._stop_unless_passing(response.status_code)
                asked_to_wait_s = self._asked_to_wait_s(response)
                reason = f"status {response.status_code}"
            except TimeoutError:
                reason = f"no reply within {self._config.timeout_s:g} s"
            except httpx.RequestError:
                reason = "no connection"
            except (UnusableReplyError, ValueError, RecursionError):
                reason = "a reply that is no chat completion"
            wait_s = min(self._config.backoff_s * 2**tries, self._config.longest_wait_s)
            wait_s *= self._random.uniform(0.5, 1)
            if asked_to_wait_s:
                self._pace.pause(asked_to_wait_s + wait_s)  # what one is told holds for all
            elif tries < self._config.retries:
                await asyncio.sleep(wait_s)
        raise NoLabelError(reason)

    def _stop_unless_passing(self, status: int) -> None:
        if status in _TRY_AGAIN:
            return
        if status in _THIS_REQUEST_ONLY:
            raise _RefusedError(f"refused with status {status}")
        if status in (401, 403):
            named = self._config.api_key_env
            raise DataError(
                f"The chat endpoint does not let us in (status {status}).",
                hint=f"Check the key in {named}, and what it is allowed to use."
                if named
                else "It wants a key: put it into an environment variable, and its name into api_key_env.",
                code="chat-key",
            )
        if status == HTTPStatus.NOT_FOUND:
            raise DataError(
                f"The chat endpoint knows no model {self._config.model}, or its address is wrong (404).",
                hint="Check the model's name, and base_url: it mostly ends in /v1.",
                code="chat-not-found",
            )
        raise DataError(
            f"The chat endpoint refuses with status {status}.",
            hint="See in its guide what that means. What is labelled already is kept.",
            code="chat-refused",
        )

    def _asked_to_wait_s(self, response: httpx.Response) -> float:
        wait_s = retry_after_s(response.headers.get("retry-after", ""))
        if wait_s > self._config.longest_wait_s:
            raise DataError(
                f"The chat endpoint asks us to wait {wait_s:.0f} s.",
                hint="Run again then; what is labelled already is kept. Or raise longest_wait_s.",
                code="chat-wait",
            )
        return wait_s
