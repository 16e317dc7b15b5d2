"""Write what Windows shows under "Details" of the programs' properties."""

from pathlib import Path

_TEXT = """\
VSVersionInfo(
    ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, OS=0x40004, fileType=0x1),
    kids=[
        StringFileInfo([StringTable("040904B0", [
            StringStruct("CompanyName", "Offline Grader"),
            StringStruct("FileDescription", "Offline Grader"),
            StringStruct("FileVersion", "{version}"),
            StringStruct("LegalCopyright", "Apache License 2.0; see THIRD-PARTY.txt"),
            StringStruct("ProductName", "Offline Grader"),
            StringStruct("ProductVersion", "{version}"),
        ])]),
        VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
    ],
)
"""


def write(folder: Path, version: str) -> str:
    """Write the resource for ``version`` into ``folder`` and return the name of its file."""
    numbers = (*map(int, version.split(".")), 0)
    file = folder / "version.txt"
    file.write_text(_TEXT.format(numbers=numbers, version=version), "utf-8")
    return str(file)
