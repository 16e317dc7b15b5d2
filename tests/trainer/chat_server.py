"""A chat endpoint on loopback that behaves as badly as a test asks it to."""

import json
import math
import socket
import struct
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

RESET = -1
"""A status that stands for a connection torn down without a word."""


@dataclass(frozen=True)
class Reaction:
    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


Behaviour = Callable[[int, dict[str, Any]], Reaction]
"""Given the request's number, from 0, and its body."""


@dataclass
class ChatServer:
    behaviour: Behaviour
    base_url: str = ""
    bodies: list[dict[str, Any]] = field(default_factory=list)
    headers: list[Mapping[str, str]] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def asked(self) -> list[dict[str, Any]]:
        """The bodies that ask about an answer; the trial requests are left out."""
        return [body for body in self.bodies if "<answer>" in body["messages"][-1]["content"]]


def completion(text: str, tops: Mapping[str, float] | None = None) -> Reaction:
    """A chat completion; ``tops`` are probabilities of the likeliest first tokens."""
    choice: dict[str, Any] = {"message": {"role": "assistant", "content": text}}
    if tops is not None:
        listed = [{"token": token, "logprob": math.log(p)} for token, p in tops.items()]
        choice["logprobs"] = {"content": [{"token": text, "logprob": 0.0, "top_logprobs": listed}]}
    usage = {"prompt_tokens": 100, "completion_tokens": 1}
    return Reaction(200, json.dumps({"choices": [choice], "usage": usage}).encode())


def sensible(_number: int, body: dict[str, Any]) -> Reaction:
    """A model that sees a cause in gas and light."""
    answer = body["messages"][-1]["content"]
    good = "gas" in answer or "light" in answer
    return completion("C", {"C": 0.7, " B": 0.2, "A": 0.05} if good else {"A": 0.8, "B": 0.1, "C": 0.05})


@contextmanager
def chat_server(behaviour: Behaviour = sensible) -> Iterator[ChatServer]:
    state = ChatServer(behaviour)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # one packet a reply: two wait for each other, 40 ms each time

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            with state.lock:
                number = len(state.bodies)
                state.bodies.append(body)
                state.headers.append(dict(self.headers))
            if self.path != "/v1/chat/completions":
                reaction = Reaction(404, b"{}")
            else:
                reaction = state.behaviour(number, body)
            if reaction.status == RESET:
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                self.close_connection = True
                self.connection.close()
                return
            try:
                self.send_response(reaction.status)
                for name, value in reaction.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(reaction.body)))
                self.end_headers()
                self.wfile.write(reaction.body)
            except OSError:
                self.close_connection = True  # the other side has gone

        def finish(self) -> None:
            with suppress(OSError, ValueError):
                super().finish()

        def log_message(self, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        def handle_error(self, *_: object) -> None:
            pass

    server = Server(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    state.base_url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
