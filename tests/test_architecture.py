import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def test_the_layers_hold() -> None:
    result = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports"))],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert result.returncode == 0, result.stdout


def test_the_command_line_loads_neither_torch_nor_qt_nor_sockets() -> None:
    code = (
        "import sys, grader_app.cli\n"
        "print(*sorted({'torch', 'PySide6', 'socket', 'ssl', 'http', 'onnx', 'transformers', 'trainer',"
        " 'huggingface_hub', 'httpx'} & set(sys.modules)))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert result.stdout.strip() == ""


def test_packaging_is_no_package() -> None:
    """With an __init__.py it would shadow the library of that name, which pytest needs."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_the_version_is_said_once() -> None:
    from grader_app import __version__  # noqa: PLC0415

    assert (
        re.search(r'^version = "(.+)"$', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)[1]
        == __version__
    )


@pytest.mark.parametrize("pin", ["PySide6-Essentials==6.11.3", "onnxruntime==1.28.0", "torch==2.13.0"])
def test_pins_that_keep_the_program_alive_and_silent(pin: str) -> None:
    assert f'"{pin}"' in (ROOT / "pyproject.toml").read_text()
