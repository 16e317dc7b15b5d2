"""What a chat teacher is told: where its model is, how it is asked, and what that may cost."""

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from trainer.data import DataError

TEMPERATURE = 0.0
"""Of the request whose log-probabilities are read: they are those of the model itself."""

_LOCAL_NAME = re.compile(r"[a-z][a-z0-9-]*(\.local|\.internal|\.localhost|\.lan)?")


@dataclass(frozen=True, slots=True)
class ChatConfig:
    """An OpenAI-compatible chat endpoint and how to use it.

    ``base_url`` is what stands before ``/chat/completions``. ``api_key_env`` names the environment variable
    that holds the key, never the key itself; "" sends none. ``few_shot`` scored train answers of each level
    are shown with every question. ``samples`` answers are drawn for a response where a server tells no
    log-probabilities; 0 forbids that. A run in which more than ``failed_share`` of the responses get no
    label stops. Waits between tries begin at ``backoff_s`` and double; a server that asks for more patience
    than ``longest_wait_s`` ends the run, with all that is done kept. ``requests_per_minute`` 0 is no limit.

    Raises:
        DataError: ``chat-config`` when a value makes no sense, or would send answers readable over the
            internet.
    """

    base_url: str
    model: str
    api_key_env: str = ""
    few_shot: int = 1
    seed: int = 0
    samples: int = 5
    max_parallel: int = 4
    requests_per_minute: int = 0
    timeout_s: float = 60.0
    retries: int = 5
    backoff_s: float = 1.0
    longest_wait_s: float = 300.0
    failed_share: float = 0.02
    price_per_million_in: float = 0.0
    price_per_million_out: float = 0.0
    allow_plain_http: bool = False

    def __post_init__(self) -> None:
        url = _split(self.base_url)
        if url.scheme == "http" and not self.is_local and not self.allow_plain_http:
            raise _wrong(
                f"The chat endpoint {url.hostname} would get the answers unencrypted over the internet.",
                "Use its https address; or set allow_plain_http if the way there is safe.",
            )
        if not self.model.strip():
            raise _wrong("The chat teacher has no model.", "Name a model that the endpoint serves.")
        for name, least in _LEAST.items():
            if not getattr(self, name) >= least:
                raise _wrong(f"{name} of the chat teacher is less than {least}.", f"Give {name} a value.")
        if not self.failed_share <= 1:
            raise _wrong("failed_share of the chat teacher is a share, at most 1.", "Give 0.02 for 2 %.")

    @property
    def is_local(self) -> bool:
        """Whether the endpoint is on this machine or a private network, as far as its name tells."""
        host = urlsplit(self.base_url).hostname or ""
        try:
            address = ipaddress.ip_address(host)
        except ValueError:
            return _LOCAL_NAME.fullmatch(host) is not None
        return address.is_loopback or address.is_private or address.is_link_local


_LEAST = {
    "few_shot": 0,
    "samples": 0,
    "max_parallel": 1,
    "requests_per_minute": 0,
    "timeout_s": 0.01,
    "retries": 0,
    "backoff_s": 0,
    "longest_wait_s": 0,
    "failed_share": 0,
    "price_per_million_in": 0,
    "price_per_million_out": 0,
}


def _split(base_url: str) -> SplitResult:
    hint = "Give an address such as http://localhost:11434/v1."
    try:
        url = urlsplit(base_url)
        port_is_sound = url.port is None or url.port > 0
    except ValueError as error:
        raise _wrong("The address of the chat endpoint is not one.", hint) from error
    if url.scheme not in ("http", "https") or not url.hostname or not port_is_sound:
        raise _wrong("The address of the chat endpoint is not one.", hint)
    if url.username or url.password or url.query or url.fragment:
        raise _wrong(
            "The address of the chat endpoint holds more than an address.",
            "Put the key into an environment variable and its name into api_key_env.",
        )
    return url


def _wrong(sentence: str, hint: str) -> DataError:
    return DataError(sentence, hint=hint, code="chat-config")
