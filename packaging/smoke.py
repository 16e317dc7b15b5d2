"""Try a frozen build as a stranger would: `python packaging/smoke.py dist/offline-grader`.

Nothing of this repository is imported. With ``--root FOLDER`` the build is run inside another file system
(`chroot`, Linux, as root), which needs no Python. Where strace is installed it also shows that no socket is
opened and which files are written.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ENDING = ".exe" if sys.platform == "win32" else ""
KEPT = ("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT")
PATIENCE_S = 300
SETTLING_S = 5
_OPENED = re.compile(r'open(?:at)?\((?:AT_FDCWD, )?"([^"]+)", [^)]*O_(?:WRONLY|RDWR|CREAT)')
_MADE = re.compile(r'\b(?:mkdir|rename|creat|link|symlink)(?:at2?|at)?\([^"]*"([^"]+)"')
_APART = re.compile(r"--read-untrusted-sheet|grader_app\.sheets\.child")  # frozen, or from source
_HARMLESS = ("/dev/null", "/dev/shm", "/proc/self")  # noqa: S108


class Failed(Exception):  # noqa: N818
    """The build does not do what it should."""


@dataclass(frozen=True, slots=True)
class Build:
    """A build, and the folders it is tried in. Paths are those of this file system.

    ``programs`` holds ``grader`` and ``grader-app``, ``assets`` what ships with them, ``work`` is where files
    are read and written, and ``home`` is the home of an account that has never been used.
    """

    programs: Path
    assets: Path
    work: Path
    home: Path
    root: Path

    def seen(self, path: Path) -> str:
        """Return a path as the program sees it."""
        return str(path if self.root == Path("/") else Path("/") / path.relative_to(self.root))

    @property
    def bundle(self) -> Path:
        """The shipped question set."""
        return next((self.assets / "bundles").glob("*.gradebundle"))

    @property
    def sample(self) -> Path:
        """The sample class."""
        return self.assets / "samples" / "Circuits quiz 7B.xlsx"

    def command(self, program: str, arguments: Sequence[str | Path]) -> list[str]:
        """Return the command line for one of the programs."""
        inside = [shutil.which("chroot") or "chroot", str(self.root)] if self.root != Path("/") else []
        told = [self.seen(each) if isinstance(each, Path) else each for each in arguments]
        return [*inside, self.seen(self.programs / f"{program}{ENDING}"), *told]

    def environment(self) -> Mapping[str, str]:
        """Return the variables of an account that has set none: nothing says that this is a test."""
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        home, temporary = self.seen(self.home), self.seen(self.home / "temporary")
        places = dict.fromkeys(("HOME", "USERPROFILE"), home)
        places |= dict.fromkeys(("LOCALAPPDATA", "APPDATA"), str(Path(home, "AppData")))
        places |= dict.fromkeys(("TMPDIR", "TEMP", "TMP"), temporary)
        return kept | places | {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}

    def run(self, *arguments: str | Path, code: int = 0, before: Sequence[str] = ()) -> str:
        """Run the command line and return what it said.

        Raises:
            Failed: It ended with another exit code, or told of a bug.
        """
        result = subprocess.run(  # noqa: S603
            [*before, *self.command("grader", arguments)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=self.environment(),
            timeout=PATIENCE_S,
            check=False,
        )
        if result.returncode != code or "Traceback" in result.stderr:
            told = " ".join(map(str, arguments))
            raise Failed(f"grader {told}: exit code {result.returncode}, not {code}\n{result.stderr}")
        return result.stdout if code == 0 else result.stderr

    def written(self) -> list[str]:
        """Return what is in the home folder."""
        found = [path for path in self.home.rglob("*") if path != self.home / "temporary"]
        return sorted(str(path.relative_to(self.home)) for path in found)


def says_its_version(build: Build) -> None:
    """Both programs start, and are of one version."""
    if not re.fullmatch(r"Offline Grader \d+\.\d+\.\d+\n", build.run("--version")):
        raise Failed("--version says something else")


def verifies_its_bundle(build: Build) -> None:
    """The shipped question set scores its own examples as its maker's did."""
    if "as its maker did" not in build.run("bundle", "verify", build.bundle):
        raise Failed("the bundle differs")


def lists_its_bundle(build: Build) -> None:
    """The shipped question set is found without being named."""
    (found,) = json.loads(build.run("bundle", "list", "--json"))
    if found["place"] != "shipped":
        raise Failed(f"the bundle is {found['place']}")


def scores_the_sample(build: Build) -> None:
    """The sample class, with every way out."""
    target = build.work / "scored.xlsx"
    outputs = ("--results", "--list", "--feedback", build.work / "pages.pdf")
    build.run("score", build.sample, "-o", target, *outputs)
    if not zipfile.is_zipfile(target):
        raise Failed("there is no scored workbook")
    if (build.work / "pages.pdf").read_bytes()[:5] != b"%PDF-":
        raise Failed("the feedback is no PDF")


def large(build: Build) -> Path:
    """Return the sample class with enough written beside it to be read in a process of its own."""
    table = (build.assets / "samples" / "Circuits quiz 7B.csv").read_text("utf-8-sig")
    head, *rows = table.splitlines()
    remark = " ".join(["a remark of no importance"] * 3000)
    target = build.work / "large.csv"
    target.write_text("\n".join([f"{head},Remarks", *(f"{row},{remark}" for row in rows)]), "utf-8")
    return target


def reads_a_large_file(build: Build) -> None:
    """A file of more than 2 MB, which the program starts itself once more for."""
    target = build.work / "large scored.csv"
    build.run("score", large(build), "-o", target)
    if "Amara Okafor" not in target.read_text("utf-8-sig"):
        raise Failed("the scored copy is not the class")


def tells_of_a_damaged_file(build: Build) -> None:
    """A damaged file is told of in a sentence and a hint."""
    broken = build.work / "broken.xlsx"
    broken.write_bytes(build.sample.read_bytes()[:3000])
    if len(build.run("inspect", broken, code=3).strip().splitlines()) != 2:
        raise Failed("a damaged file is not told of in a sentence and a hint")


def scores_a_folder(build: Build) -> None:
    """Two files at a time; a broken one stops no other."""
    folder = build.work / "classes"
    folder.mkdir()
    for name in ("7A.xlsx", "7B.xlsx", "7C.xlsx"):
        shutil.copyfile(build.sample, folder / name)
    build.run("score", folder, "-o", build.work / "all", "--jobs", "2")
    (folder / "8A.xlsx").write_bytes(b"nothing")
    build.run("score", folder, "-o", build.work / "some", "--jobs", "2", code=5)
    if len(list((build.work / "some").glob("*scored.xlsx"))) != 3:
        raise Failed("not every file of the folder was scored")


def refuses_nonsense(build: Build) -> None:
    """A command that is none."""
    build.run("mark", code=2)


def leaves_nothing_behind(build: Build) -> None:
    """The command line keeps nothing but its own, empty folder."""
    kept = [each for each in build.written() if not re.search(r"OfflineGrader(/bundles)?$", each)]
    stray = [each for each in kept if each not in (".local", ".local/share", "Library", "AppData")]
    stray = [each for each in stray if each != "Library/Application Support"]
    if stray or list((build.home / "temporary").iterdir()):
        raise Failed(f"left behind: {stray or 'temporary files'}")


def opens_no_socket(build: Build) -> None:
    """No socket, no file written but the result's, and a large file read by a process of its own."""
    if shutil.which("strace") is None:
        raise NotTried("strace is not installed")
    trace = build.home.parent / "trace"
    strace = ("strace", "-f", "-qq", "-e", "trace=network,file,process", "-s", "400", "-o", str(trace))
    build.run("score", large(build), "-o", build.work / "traced.csv", before=strace)
    lines = trace.read_text(errors="replace").splitlines()
    if not any("execve" in line and _APART.search(line) for line in lines):
        raise Failed("the file was not read in a process of its own")
    if used := [line for line in lines if re.search(r"\b(socket|connect|sendto|sendmsg|bind)\(", line)]:
        raise Failed("\n".join(["a socket was opened:", *used[:5]]))
    places = (build.seen(build.work), build.seen(build.home), *_HARMLESS)
    files = {
        _unescaped(match[1])
        for line in lines
        if " = -1 " not in line
        for match in (_OPENED.search(line), _MADE.search(line))
        if match
    }
    if stray := sorted(file for file in files if not file.startswith(places)):
        raise Failed(f"written elsewhere: {stray}")


def _unescaped(text: str) -> str:
    """Return a name as it is; strace writes what is not ASCII as octal numbers."""
    return re.sub(rb"\\([0-7]{1,3})", lambda found: bytes([int(found[1], 8)]), text.encode()).decode()


def opens_its_window(build: Build) -> None:
    """The window opens the sample class, which it copies into the user's folder first, and stays open."""
    errors = build.work / "window.txt"
    with errors.open("w") as target:
        command = build.command("grader-app", ["--sample"])
        window = subprocess.Popen(command, stderr=target, env=build.environment())  # noqa: S603
    end = time.monotonic() + PATIENCE_S
    try:
        while not any(Path(each).name == build.sample.name for each in build.written()):
            if window.poll() is not None or time.monotonic() > end:
                raise Failed(f"the window did not open:\n{errors.read_text(errors='replace')}")
            time.sleep(0.2)
        time.sleep(SETTLING_S)
        if window.poll() is not None:
            raise Failed(f"the window closed by itself:\n{errors.read_text(errors='replace')}")
    finally:
        window.terminate()
        window.wait(30)
    if "Traceback" in errors.read_text(errors="replace"):
        raise Failed(errors.read_text(errors="replace"))


class NotTried(Exception):  # noqa: N818
    """Something that the check needs is not on this machine."""


CHECKS: tuple[Callable[[Build], None], ...] = (
    says_its_version,
    verifies_its_bundle,
    lists_its_bundle,
    scores_the_sample,
    reads_a_large_file,
    tells_of_a_damaged_file,
    scores_a_folder,
    refuses_nonsense,
    opens_no_socket,
    leaves_nothing_behind,
    opens_its_window,
)


def main() -> int:
    """Run every check and say how each went; 1 if one failed."""
    parser = argparse.ArgumentParser(description="Try a frozen build as a stranger would.")
    parser.add_argument("folder", type=Path, help="where grader and grader-app are")
    parser.add_argument("--assets", type=Path, help="what ships with them, if not below the folder")
    parser.add_argument("--root", type=Path, default=Path("/"), help="file system to run it in (chroot)")
    options = parser.parse_args()
    root: Path = options.root.resolve()
    programs = options.folder.absolute()
    near = (programs / "_internal", programs.parent / "Resources", programs.parent / "Frameworks")
    assets = options.assets or next(place / "assets" for place in near if (place / "assets").is_dir())
    within = None if root == Path("/") else root / "tmp"
    failed = 0
    with tempfile.TemporaryDirectory(prefix="smoke ü ", dir=within) as name:
        base = Path(name).resolve()
        build = Build(programs, assets.absolute(), base / "work", base / "home", root)
        build.work.mkdir()
        (build.home / "temporary").mkdir(parents=True)
        for check in CHECKS:
            title = check.__name__.replace("_", " ")
            began = time.monotonic()
            try:
                check(build)
            except NotTried as reason:
                print(f"-    {title}: not tried, {reason}")
            except (Failed, OSError, ValueError, StopIteration, subprocess.TimeoutExpired) as reason:
                failed += 1
                print(f"FAIL {title}\n{reason}")
            else:
                print(f"ok   {title} ({time.monotonic() - began:.1f} s)")
    print("all is well" if not failed else f"{failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
