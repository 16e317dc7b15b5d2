"""Say how large each part of a frozen build is: `python -m benchmarks.package.sizes [dist/offline-grader]`.

Writes sizes.csv beside this file: megabytes on disk and files, part by part; below, what is downloaded.
"""

import csv
import re
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parent
PARTS = {
    "Qt: libraries": r"PySide6/Qt/lib/(?!libicu)",
    "Qt: ICU, the world's languages": r"PySide6/Qt/lib/libicu",
    "Qt: plug-ins": r"PySide6/Qt/plugins/",
    "Qt: translations": r"PySide6/Qt/translations/",
    "PySide6: bindings": r"(PySide6|shiboken6)/",
    "NumPy": r"(numpy|numpy\.libs)/",
    "onnxruntime": r"onnxruntime/",
    "tokenizers": r"tokenizers/",
    "other readers of spreadsheets": r"(python_calamine|xlrd|xlsxwriter)",
    "Python": r"(libpython|python3|lib-dynload|base_library|_)",
    "libraries of the system": r"lib[^/]*\.so",
    "our assets: question sets, sample, icons, languages": r"assets/",
    "notices, versions": r"(LICENSE|THIRD-PARTY|VERSION|.*\.cdx\.json|.*dist-info)",
}


def main() -> None:
    """Measure, print and write."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "dist/offline-grader")
    sizes: Counter[str] = Counter()
    files: Counter[str] = Counter()
    inside = folder / "_internal"
    counted = set()
    for file in folder.rglob("*"):
        number = file.lstat().st_ino
        if file.is_symlink() or not file.is_file() or number in counted:
            continue
        counted.add(number)
        part = "the programs, with all Python code"
        if file.is_relative_to(inside):
            name = file.relative_to(inside).as_posix()
            part = next((part for part, form in PARTS.items() if re.match(form, name)), "the rest")
        sizes[part] += file.stat().st_size
        files[part] += 1
    rows = [(part, f"{size / 1e6:.1f}", str(files[part])) for part, size in sizes.most_common()]
    rows.append(("all of it", f"{sum(sizes.values()) / 1e6:.1f}", str(sum(files.values()))))
    downloads = [made for made in sorted(folder.parent.glob("*")) if made.is_file()]
    rows.extend((made.name, f"{made.stat().st_size / 1e6:.1f}", "1") for made in downloads)
    with (HERE / "sizes.csv").open("w", newline="") as target:
        writer = csv.writer(target)
        writer.writerow(("part", "mb", "files"))
        writer.writerows(rows)
    print((HERE / "sizes.csv").read_text())


if __name__ == "__main__":
    main()
