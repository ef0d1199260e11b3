"""Names say what a thing is: lower-case file names, one class a header, and no word that means nothing."""

import re

from tree import Finding

EMPTY_WORDS = ("manager", "helper", "util", "impl", "data", "info")
EMPTY_STEM = re.compile(rf"({'|'.join(EMPTY_WORDS)})s?$")
EMPTY_CLASS = re.compile(rf"({'|'.join(word.capitalize() for word in EMPTY_WORDS)})s?$")
FILE_NAME = re.compile(r"[a-z0-9_]+\.(cpp|h)$")
CLASS = re.compile(r"^class\s+(?:\[\[\w+\]\]\s+)?(\w+)\s*(?:final\b\s*)?(?::([^:{;][^{;]*))?(?=\{|$)", re.MULTILINE)


def check(tree):
    for path in tree.below("src") + tree.below("tests"):
        name = path.rpartition("/")[2]
        if not FILE_NAME.match(name):
            yield Finding(path, "file names are lower case")
        if EMPTY_STEM.search(name.partition(".")[0]):
            yield Finding(path, f"the name says nothing: none ends with {', '.join(EMPTY_WORDS)}")
        yield from check_classes(tree, path)


def check_classes(tree, path):
    families = []
    members = set()
    for match in CLASS.finditer(tree.text(path)):
        name, bases = match[1], match[2] or ""
        line = tree.text(path).count("\n", 0, match.start()) + 1
        if EMPTY_CLASS.search(name):
            yield Finding(path, f"class {name}: the name says nothing", line)
        if not members & set(re.findall(r"\w+", bases)):
            families.append((name, line))
        members.add(name)
    if path.endswith(".h"):
        for name, line in families[1:]:
            yield Finding(path, f"class {name} beside class {families[0][0]}: one class, or one family, a file", line)
