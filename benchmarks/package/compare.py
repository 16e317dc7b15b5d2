"""Say in what two builds of the same sources differ: `python -m benchmarks.package.compare ONE OTHER`.

Each is a folder made by PyInstaller. Exit code 1 when anything differs.
"""

import hashlib
import sys
from pathlib import Path


def contents(folder: Path) -> dict[str, str]:
    """Return what each file of a build is, by name; a link is where it points to."""
    found = {}
    for file in folder.rglob("*"):
        name = file.relative_to(folder).as_posix()
        if file.is_symlink():
            found[name] = f"link to {file.readlink()}"
        elif file.is_file():
            found[name] = hashlib.sha256(file.read_bytes()).hexdigest()
    return found


def main() -> int:
    """Compare and print."""
    one, other = (contents(Path(name)) for name in sys.argv[1:3])
    differing = sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))
    print(f"{len(one.keys() | other.keys())} files, {len(differing)} differ")
    for name in differing:
        state = "only in one" if name not in other else "only in the other" if name not in one else "differs"
        print(f"  {name}: {state}")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
