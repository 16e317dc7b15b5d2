"""One cluster of two processes for all tests that need one: starting it takes a second or two."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import tiny_bundle


@pytest.fixture(scope="package")
def client() -> Iterator:
    pytest.importorskip("distributed")
    from trainer.cluster.connection import Workers, connect  # noqa: PLC0415

    with connect(Workers(count=2, memory="2GiB"), lambda _line: None) as client:
        yield client


@pytest.fixture
def bundle_path(tmp_path: Path) -> Path:
    return tiny_bundle.write_tiny_bundle(tmp_path)
