"""A file that outgrows its size has two ideas in it."""

from tree import Finding

HARD = {".cpp": 500, ".h": 160}
USUAL = {".cpp": 300, ".h": 120}


def check(tree):
    for ending in HARD:
        for path in tree.below("src", [ending]) + tree.below("tests", [ending]):
            count = len(tree.lines(path))
            if count > HARD[ending]:
                yield Finding(path, f"{count} lines; a {ending} file has at most {HARD[ending]}")
            elif count > USUAL[ending]:
                yield Finding(path, f"{count} lines; usual is {USUAL[ending]}", note=True)
