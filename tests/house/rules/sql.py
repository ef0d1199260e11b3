"""SQL files that were shipped never change: resources/sql/frozen.sha256 holds their hashes.

The list has the format of sha256sum and is empty until the first release. Files are numbered without
gaps; none may come before one that was shipped."""

import hashlib
import re

from tree import Finding

FOLDER = "resources/sql"
LIST = FOLDER + "/frozen.sha256"
LINE = re.compile(r"([0-9a-f]{64}) [ *](\S+)$")
NAME = re.compile(r"(?:(?P<set>.*)/)?(?P<number>\d{4})_[a-z0-9_]+\.sql$")


def check(tree):
    files = [path[len(FOLDER) + 1:] for path in tree.below(FOLDER, [".sql"])]
    if files and LIST not in tree.files():
        yield Finding(LIST, "is missing; it may be empty")
        return
    frozen = {}
    for number, line in enumerate(tree.lines(LIST) if LIST in tree.files() else [], 1):
        match = LINE.match(line)
        if match:
            frozen[match[2]] = match[1]
        else:
            yield Finding(LIST, "not a line of sha256sum", number)
    yield from check_frozen(tree, frozen, files)
    yield from check_numbers(files, frozen)


def check_frozen(tree, frozen, files):
    for name, expected in frozen.items():
        if name not in files:
            yield Finding(f"{FOLDER}/{name}", "was shipped and is gone")
        elif hashlib.sha256((tree.root / FOLDER / name).read_bytes()).hexdigest() != expected:
            yield Finding(f"{FOLDER}/{name}", "was shipped and has changed; write the next number instead")


def check_numbers(files, frozen):
    """Each folder of numbered files is one path from an empty file to the newest schema."""
    series = {}
    for name in sorted(files):
        match = NAME.match(name)
        if match:
            series.setdefault(match["set"] or "", []).append((int(match["number"]), name))
    for numbered in series.values():
        last_frozen = max((number for number, name in numbered if name in frozen), default=0)
        for place, (number, name) in enumerate(numbered, 1):
            if number != place:
                yield Finding(f"{FOLDER}/{name}", f"is number {number} where {place} is next")
            if number <= last_frozen and name not in frozen:
                yield Finding(f"{FOLDER}/{name}", f"comes before number {last_frozen}, which was shipped")
