"""The top of the tree stays small enough to read at a glance."""

from tree import Finding

NAMES = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md",
         "src", "ui", "resources", "translations", "tests", "packaging"}


def check(tree):
    for name in sorted({path.split("/")[0] for path in tree.files()}):
        if name not in NAMES and not name.startswith("."):
            yield Finding(name, "does not belong at the top of the tree")
