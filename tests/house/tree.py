"""The tree that the rules look at: its files, their text and the layers it declares."""

import os
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

SOURCE_ENDINGS = (".cpp", ".h")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
LAYER = re.compile(r"^parapet_layer\(\s*(\w+)([^)]*)\)", re.MULTILINE)
LAYER_WORDS = ("USES", "QT", "LIBS", "RESOURCES")


@dataclass
class Finding:
    """What a rule has to say about one place. A note is for people and never fails the test."""

    path: str
    text: str
    line: int = 0
    note: bool = False

    def __str__(self):
        place = f"{self.path}:{self.line}" if self.line else self.path
        return f"{'note' if self.note else 'error'}: {place}: {self.text}"


@dataclass
class Include:
    line: int
    quoted: bool
    target: str


@dataclass
class Tree:
    """Reads everything once. Paths are relative to the root, with forward slashes."""

    root: Path
    strict: bool = False
    _files: list = field(default=None)
    _texts: dict = field(default_factory=dict)

    def files(self):
        """Every file that belongs to the tree; what git ignores does not."""
        if self._files is None:
            self._files = sorted(self._from_git() if (self.root / ".git").exists() else self._from_disk())
        return self._files

    def below(self, folder, endings=SOURCE_ENDINGS):
        return [path for path in self.files() if path.startswith(folder + "/") and path.endswith(tuple(endings))]

    def text(self, path):
        if path not in self._texts:
            self._texts[path] = (self.root / path).read_text(encoding="utf-8", errors="replace")
        return self._texts[path]

    def lines(self, path):
        return self.text(path).splitlines()

    def includes(self, path):
        for number, line in enumerate(self.lines(path), 1):
            match = INCLUDE.match(line)
            if match:
                yield Include(number, match[1] == '"', match[2])

    def layers(self):
        """Layer name -> names of the layers it declares to use, in the order of src/CMakeLists.txt."""
        declared = {}
        if not (self.root / "src/CMakeLists.txt").exists():
            return declared
        for name, rest in LAYER.findall(self.text("src/CMakeLists.txt")):
            uses, taking = [], False
            for word in rest.split():
                if word in LAYER_WORDS:
                    taking = word == "USES"
                elif taking:
                    uses.append(word)
            declared[name] = uses
        return declared

    def _from_git(self):
        answer = subprocess.run(
            ["git", "-c", "safe.directory=*", "-C", str(self.root), "ls-files", "-z",
             "--cached", "--others", "--exclude-standard"],
            check=True, capture_output=True)
        paths = answer.stdout.decode().split("\0")
        return {path for path in paths if path and (self.root / path).is_file()}

    def _from_disk(self):
        found = set()
        for folder, folders, names in os.walk(self.root):
            folders[:] = [name for name in folders if name not in (".git", "build", "__pycache__")]
            for name in names:
                found.add((Path(folder) / name).relative_to(self.root).as_posix())
        return found


def folder_of(path):
    """'src/panes/board/x.h' -> 'panes/board'."""
    return path.split("/", 1)[1].rpartition("/")[0]
