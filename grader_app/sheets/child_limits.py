"""Take away from a process what reading a spreadsheet does not need."""

import sys
from contextlib import suppress
from pathlib import Path


def limit(*, seconds: int, megabytes: int) -> None:
    """Let this process have so much time and so much more memory, and write neither files nor core dumps.

    Linux keeps to all of it. macOS does not limit memory, and Windows neither: the parent's clock counts.
    """
    try:
        import resource  # noqa: PLC0415  (not on Windows)
    except ImportError:
        return
    wanted = {
        resource.RLIMIT_CPU: seconds,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_AS: _address_space() + (megabytes << 20),
    }
    for kind, most in wanted.items():
        _, hard = resource.getrlimit(kind)
        within = most if hard == resource.RLIM_INFINITY else min(most, hard)
        with suppress(ValueError, OSError):  # the system has another idea of this limit
            resource.setrlimit(kind, (within, hard))


def _address_space() -> int:
    """Return what this process has mapped already; programs with a window start with a lot."""
    if not sys.platform.startswith("linux"):
        return 0
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[0]
    return int(pages) * 4096
