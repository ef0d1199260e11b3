"""Tests weigh at least 0.8 of the source, in lines that are not blank. Less fails only when asked to be strict."""

from tree import Finding

LEAST = 0.8
TEST_ENDINGS = (".cpp", ".h", ".py", ".sh")
NOT_TESTS = ("tests/data/", "tests/house/")  # what tests read, and what looks at the tree instead of the program


def check(tree):
    source = weigh(tree, tree.below("src"))
    tests = weigh(tree, [path for path in tree.below("tests", TEST_ENDINGS) if not path.startswith(NOT_TESTS)])
    ratio = tests / source if source else LEAST
    text = f"{tests} lines of tests to {source} of source: {ratio:.2f}"
    if ratio < LEAST:
        text += f"; at least {LEAST} is asked for"
    yield Finding("tests", text, note=ratio >= LEAST or not tree.strict)


def weigh(tree, paths):
    return sum(1 for path in paths for line in tree.lines(path) if line.strip())
