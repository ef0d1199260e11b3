"""Calls that must not be made, tests that must not be skipped, and work that must not be left for later."""

import re

from tree import Finding

CALLS = {
    "processEvents": r"\bprocessEvents\b",
    "QEventLoop": r"\bQEventLoop\b",
    "ignoreSslErrors": r"\bignoreSslErrors\b",
    "setOpenExternalLinks(true)": r"\bsetOpenExternalLinks\s*\(\s*true\s*\)",
    "Qt::RichText": r"\bQt::(TextFormat::)?RichText\b",
    "QSKIP": r"\bQSKIP\b",
}
LATER = r"\b(TODO|FIXME|XXX)\b"
TEXTS = (".cpp", ".h", ".txt", ".cmake", ".py", ".sh", ".sql", ".ui", ".md", ".yaml", ".yml", ".json", ".xml", ".qrc")
FOLDERS = ("src", "ui", "resources", "tests", "packaging")
OWN = "tests/house/"  # names what it looks for


def check(tree):
    for folder in FOLDERS:
        for path in tree.below(folder, TEXTS):
            if path.startswith(OWN):
                continue
            if path.endswith((".cpp", ".h")):
                for name, pattern in CALLS.items():
                    yield from places(tree, path, pattern, f"{name} is forbidden")
            yield from places(tree, path, LATER, "is finished or is an issue, never a remark")


def places(tree, path, pattern, text):
    expression = re.compile(pattern)
    for number, line in enumerate(tree.lines(path), 1):
        if expression.search(line):
            yield Finding(path, text, number)
