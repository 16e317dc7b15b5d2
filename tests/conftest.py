"""Before any test imports Qt: no display is needed, and nothing is reported over the network."""

import os

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ORT_DISABLE_TELEMETRY"] = "1"


# No test asserts a time; a busy machine is no failure.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_configure(config: pytest.Config) -> None:
    # Said by the offscreen platform of every dialog and menu; there is nothing to do about it.
    config.addinivalue_line("qt_log_ignore", "This plugin does not support")
