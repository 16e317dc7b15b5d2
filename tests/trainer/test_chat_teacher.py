import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.trainer.chat_server import RESET, ChatServer, Reaction, chat_server, completion, sensible
from tests.trainer.invented import ITEMS
from trainer.data import DataError, Dataset, Response

pytest.importorskip("httpx")
from trainer.teachers import chat_pace
from trainer.teachers.chat import estimate_chat, label_with_chat
from trainer.teachers.chat_cache import FILE_NAME
from trainer.teachers.chat_config import ChatConfig

_TEXTS = (
    ("ice cold", 0, "train"),
    ("some GAS rises", 1, "train"),
    ("gas from yeast", 2, "train"),
    ("no idea", 0, "train"),
    ("bubbles of gas", 2, "test"),
    ("warm hands", 0, "validation"),
)
OF_HER = {"home language": "Quechua"}
DATA = Dataset(
    ITEMS,
    tuple(
        Response(
            f"ID-{item}-{n}",
            item,
            split,
            f"{text} {item.lower()}",
            level,
            group=f"PUPIL-{n}",
            subgroups=OF_HER,
        )
        for item in ("SHADE", "BREAD")
        for n, (text, level, split) in enumerate(_TEXTS)
    ),
    (Response("ID-POOL", "BREAD", "unlabelled", "gas, nobody scored me", -1),),
)
ALL = (*DATA.responses, *DATA.unlabelled)


@pytest.fixture
def server() -> Iterator[ChatServer]:
    with chat_server() as running:
        yield running


def config(server: ChatServer, **changes: Any) -> ChatConfig:
    return replace(ChatConfig(server.base_url, "tiny", backoff_s=0.001), **changes)


def stopped(server: ChatServer, folder: Path, **changes: Any) -> DataError:
    with pytest.raises(DataError) as raised:
        label_with_chat(config(server, **changes), DATA, folder)
    assert raised.value.hint
    return raised.value


def on_answers(reaction: Reaction, *, first: int) -> Any:
    """Behave badly to the ``first`` requests that ask about an answer."""
    seen = Counter[str]()

    def behave(number: int, body: dict[str, Any]) -> Reaction:
        seen["asked"] += "<answer>" in body["messages"][-1]["content"]
        return reaction if 0 < seen["asked"] <= first else sensible(number, body)

    return behave


def test_every_response_is_labelled_by_the_letters_probabilities(server: ChatServer, tmp_path: Path) -> None:
    lines: list[str] = []
    labels = label_with_chat(config(server, price_per_million_in=1e3), DATA, tmp_path, lines.append)
    assert labels.probabilities.keys() == {r.response_id for r in ALL}
    assert labels.probabilities["ID-POOL"] == pytest.approx(np.array([0.05, 0.2, 0.7]) / 0.95)
    assert labels.probabilities["ID-BREAD-0"] == pytest.approx(np.array([0.8, 0.1, 0.05]) / 0.95)
    assert len(server.asked) == len(ALL)
    body = server.asked[0]
    assert (body["logprobs"], body["top_logprobs"], body["temperature"]) == (True, 20, 0)
    assert body["max_tokens"] <= 3
    assert "the server counted 1300 tokens in and 13 out: 1.30 at the prices given" in lines


def test_nothing_of_a_response_but_its_words_is_sent_or_kept(server: ChatServer, tmp_path: Path) -> None:
    label_with_chat(config(server), DATA, tmp_path)
    sent = json.dumps([server.bodies, [dict(own) for own in server.headers]])
    assert not any(word in sent for word in ("home language", "Quechua"))
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    for response in ALL:
        assert response.response_id not in sent
        assert not response.group or response.group not in sent
        assert response.text in sent
        assert response.text.encode() not in kept
        assert response.response_id.encode() not in kept


def test_what_is_known_is_never_asked_again(server: ChatServer, tmp_path: Path) -> None:
    first = label_with_chat(config(server), DATA, tmp_path)
    asked = len(server.bodies)
    again = label_with_chat(config(server, base_url="http://127.0.0.1:1/v1"), DATA, tmp_path)
    assert len(server.bodies) == asked
    assert again.join(ALL, 3) == pytest.approx(first.join(ALL, 3))
    label_with_chat(config(server, model="other"), DATA, tmp_path)
    assert len(server.asked) == 2 * len(ALL)


def test_the_same_words_are_asked_about_once(server: ChatServer, tmp_path: Path) -> None:
    twin = replace(DATA.unlabelled[0], response_id="ID-TWIN")
    labels = label_with_chat(config(server), replace(DATA, unlabelled=(*DATA.unlabelled, twin)), tmp_path)
    assert len(server.asked) == len(ALL)
    assert labels.probabilities["ID-TWIN"] == pytest.approx(labels.probabilities["ID-POOL"])


def test_estimate_sends_nothing_and_counts_what_is_left(server: ChatServer, tmp_path: Path) -> None:
    settings = config(server, price_per_million_in=2.0, price_per_million_out=10.0)
    before = estimate_chat(settings, DATA, tmp_path / "none")
    assert not server.bodies
    assert not (tmp_path / "none").exists()
    assert (before.responses, before.requests, before.tokens_out) == (len(ALL), len(ALL), 3 * len(ALL))
    assert before.cost == pytest.approx((2 * before.tokens_in + 10 * before.tokens_out) / 1e6)
    label_with_chat(settings, replace(DATA, unlabelled=()), tmp_path)
    after = estimate_chat(settings, DATA, tmp_path)
    assert after.requests == 1
    assert str(after).startswith("1 requests for 13 answers, about ")
    contents = [m["content"] for m in server.asked[0]["messages"]]
    assert after.tokens_in == pytest.approx(sum(map(len, contents)) / 3.5, rel=0.2)


@pytest.mark.parametrize(
    "reaction",
    [
        Reaction(500, b"oops"),
        Reaction(503, b"", {"Retry-After": "0"}),
        Reaction(429, b"{}", {"Retry-After": "0.01"}),
        Reaction(429, b"{}", {"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}),
        Reaction(429, b"{}", {"Retry-After": "soon"}),
        Reaction(200, b"<html>Busy</html>"),
        Reaction(200, b'{"choices": [{"message": {"con'),
        Reaction(200, b'{"error": {"message": "busy"}}'),
        Reaction(200, b'{"choices": []}'),
        Reaction(200, b'{"choices": [{"message": null, "logprobs": 7}]}'),
        Reaction(200, b"\xff\xfe"),
        Reaction(200, b"[" * 100_000),
        Reaction(200, b"not gzip", {"Content-Encoding": "gzip"}),
        Reaction(RESET, b""),
    ],
    ids=lambda r: f"{r.status} {r.body[:24]!r} {dict(r.headers)}",
)
def test_what_passes_is_waited_for(reaction: Reaction, tmp_path: Path) -> None:
    with chat_server(on_answers(reaction, first=3)) as server:
        labels = label_with_chat(config(server), DATA, tmp_path)
        assert len(labels.probabilities) == len(ALL)
        assert len(server.asked) == len(ALL) + 3


def test_a_server_is_given_the_time_it_asks_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    with chat_server(on_answers(Reaction(429, b"", {"Retry-After": "7"}), first=1)) as server:
        monkeypatch.setattr(chat_pace.Pace, "pause", lambda _self, seconds: slept.append(seconds))
        label_with_chat(config(server), DATA, tmp_path)
    assert slept == [pytest.approx(7, abs=0.01)]


def test_a_server_that_asks_for_a_day_ends_the_run(tmp_path: Path) -> None:
    with chat_server(on_answers(Reaction(429, b"", {"Retry-After": "86400"}), first=99)) as server:
        assert stopped(server, tmp_path).code == "chat-wait"


def test_time_outs_are_tried_again(tmp_path: Path) -> None:
    release = threading.Event()
    seen = Counter[str]()

    def behave(number: int, body: dict[str, Any]) -> Reaction:
        seen["all"] += 1
        if seen["all"] in (2, 3):
            release.wait(20)
        return sensible(number, body)

    with chat_server(behave) as server:
        labels = label_with_chat(config(server, timeout_s=0.3, max_parallel=1), DATA, tmp_path)
        release.set()
        assert len(labels.probabilities) == len(ALL)
        assert len(server.asked) == len(ALL) + 2


def test_without_log_probabilities_answers_are_drawn(tmp_path: Path) -> None:
    letters = {0: "C", 1: " c.", 2: "**B**", 3: "C", 4: "I cannot say"}

    def behave(_number: int, body: dict[str, Any]) -> Reaction:
        return completion(letters[body["seed"]] if body["temperature"] else "A")

    lines: list[str] = []
    with chat_server(behave) as server:
        labels = label_with_chat(config(server), DATA, tmp_path, lines.append)
        assert len(server.asked) == 5 * len(ALL)
        assert "logprobs" not in server.asked[-1]
        asked = len(server.bodies)
        label_with_chat(config(server), DATA, tmp_path)
        assert len(server.bodies) == asked
        assert stopped(server, tmp_path, samples=0).code == "chat-no-logprobs"
    assert labels.probabilities["ID-POOL"] == pytest.approx(np.array([0.5, 1.5, 3.5]) / 5.5)
    assert any("no log-probabilities" in line for line in lines)
    assert any(f"{len(ALL)} labels are shares of 5 drawn answers" in line for line in lines)


def test_a_server_that_refuses_what_it_does_not_know(tmp_path: Path) -> None:
    def behave(number: int, body: dict[str, Any]) -> Reaction:
        if body.get("top_logprobs", 0) > 5:
            return Reaction(400, b'{"error": "top_logprobs must be at most 5"}')
        return sensible(number, body)

    with chat_server(behave) as server:
        label_with_chat(config(server), DATA, tmp_path)
        assert {body["top_logprobs"] for body in server.asked} == {5}

    def strict(_number: int, body: dict[str, Any]) -> Reaction:
        return Reaction(422, b"") if {"logprobs", "seed"} & body.keys() else completion("B")

    with chat_server(strict) as server:
        labels = label_with_chat(config(server), DATA, tmp_path / "strict")
        assert labels.probabilities["ID-POOL"].argmax() == 1
    with chat_server(lambda *_: Reaction(400, b"")) as server:
        assert stopped(server, tmp_path / "none").code == "chat-refused"


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (401, "chat-key"),
        (403, "chat-key"),
        (404, "chat-not-found"),
        (301, "chat-refused"),
        (402, "chat-refused"),
    ],
)
@pytest.mark.parametrize("at_once", [True, False])
def test_what_patience_cannot_mend_is_said_at_once(
    status: int, code: str, at_once: bool, tmp_path: Path
) -> None:
    reaction = Reaction(status, b"{}", {"Location": "http://192.0.2.1/"})
    behave = (lambda *_: reaction) if at_once else on_answers(reaction, first=99)
    with chat_server(behave) as server:
        assert stopped(server, tmp_path, max_parallel=2).code == code
        assert len(server.bodies) <= (1 if at_once else 3)


def test_a_key_is_sent_and_never_told(
    server: ChatServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert stopped(server, tmp_path, api_key_env="CHAT_TEST_KEY").code == "chat-key"
    assert not server.bodies
    monkeypatch.setenv("CHAT_TEST_KEY", "sesame-123\n")
    lines: list[str] = []
    label_with_chat(config(server, api_key_env="CHAT_TEST_KEY"), DATA, tmp_path, lines.append)
    assert server.headers[-1]["Authorization"] == "Bearer sesame-123"
    assert "sesame" not in str(lines)
    with chat_server(lambda *_: Reaction(401, b"bad key sesame-123")) as refusing:
        error = stopped(refusing, tmp_path / "refused", api_key_env="CHAT_TEST_KEY")
    assert "sesame" not in f"{error} {error.hint}"
    assert "CHAT_TEST_KEY" in error.hint


def test_nobody_there(tmp_path: Path) -> None:
    with chat_server() as server:
        pass
    error = stopped(server, tmp_path, retries=1)
    assert error.code == "chat-unreachable"
    assert "no connection" in str(error)


def test_a_few_that_get_no_answer_have_their_items_mean(tmp_path: Path) -> None:
    def behave(number: int, body: dict[str, Any]) -> Reaction:
        if "warm hands bread" in body["messages"][-1]["content"]:
            return Reaction(400, b'{"error": "content filter"}')
        return sensible(number, body)

    lines: list[str] = []
    with chat_server(behave) as server:
        error = stopped(server, tmp_path)
        assert error.code == "chat-failed"
        assert error.problems == ("response ID-BREAD-5: refused with status 400",)
        assert "warm" not in f"{error} {error.problems}"
        asked = len(server.asked)
        labels = label_with_chat(config(server, failed_share=0.1), DATA, tmp_path, lines.append)
        assert len(server.asked) == asked + 1, "only the one is tried again"
    own = [r for r in ALL if r.item_id == "BREAD" and r.response_id != "ID-BREAD-5"]
    assert labels.probabilities["ID-BREAD-5"] == pytest.approx(labels.join(own, 3).mean(0))
    assert any("ID-BREAD-5" in line and "mean" in line for line in lines)


def test_a_reply_that_names_no_level_counts_as_none(tmp_path: Path) -> None:
    with chat_server(lambda *_: completion("Well", {"Well": 0.9, "Hm": 0.09})) as server:
        error = stopped(server, tmp_path)
    assert error.code == "chat-failed"
    assert "names no level" in str(error)


def test_a_server_that_dies_ends_the_run_soon(tmp_path: Path) -> None:
    many = replace(
        DATA,
        unlabelled=tuple(
            replace(DATA.unlabelled[0], response_id=f"u{n}", text=f"gas {n}") for n in range(60)
        ),
    )

    def behave(number: int, body: dict[str, Any]) -> Reaction:
        return sensible(number, body) if number < 10 else Reaction(502, b"")

    with chat_server(behave) as server:
        with pytest.raises(DataError, match="status 502") as raised:
            label_with_chat(config(server, retries=1, max_parallel=2), many, tmp_path)
        assert raised.value.code == "chat-failed"
        assert len(server.bodies) < 10 + 2 * 14
        kept = estimate_chat(config(server), many, tmp_path)
        assert kept.responses - kept.requests == 9, "what was answered is kept"


_CHILD = """
import sys
from pathlib import Path
from tests.trainer.test_chat_teacher import DATA
from trainer.teachers.chat import label_with_chat
from trainer.teachers.chat_config import ChatConfig
label_with_chat(ChatConfig(sys.argv[1], "tiny", max_parallel=1), DATA, Path(sys.argv[2]))
"""


def test_a_run_killed_half_way_goes_on_with_the_rest(tmp_path: Path) -> None:
    stuck, release = threading.Event(), threading.Event()

    def behave(number: int, body: dict[str, Any]) -> Reaction:
        if number == 8:  # the trial and seven answers have been replied to, and those seven kept
            stuck.set()
            release.wait(60)
        return sensible(number, body)

    with chat_server(behave) as server:
        root = Path(__file__).parents[2]
        child = subprocess.Popen([sys.executable, "-c", _CHILD, server.base_url, str(tmp_path)], cwd=root)
        try:
            assert stuck.wait(60)
        finally:
            os.kill(child.pid, signal.SIGKILL)
            child.wait()
            release.set()
        with sqlite3.connect(tmp_path / FILE_NAME) as file:
            assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        file.close()
        before = len(server.asked)
        labels = label_with_chat(config(server), DATA, tmp_path)
        assert len(server.asked) - before == len(ALL) - 7
        assert len(labels.probabilities) == len(ALL)


def test_a_limit_a_minute_spaces_the_requests(
    server: ChatServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []

    async def wait(seconds: float) -> None:
        waits.append(seconds)
        now[0] += seconds

    now = [0.0]

    class Loop:
        def time(self) -> float:
            return now[0]

    class Clock:
        sleep = staticmethod(wait)
        get_running_loop = staticmethod(Loop)

    monkeypatch.setattr(chat_pace, "asyncio", Clock)
    label_with_chat(config(server, requests_per_minute=120), DATA, tmp_path)
    assert sum(waits) == pytest.approx(0.5 * len(ALL)), "the trial is the first"


def test_a_damaged_file_of_answers(server: ChatServer, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"this is no database" * 99)
    assert stopped(server, tmp_path).code == "chat-cache"
    (tmp_path / "file").write_text("")
    assert stopped(server, tmp_path / "file").code == "chat-cache"
