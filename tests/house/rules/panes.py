"""No pane includes another pane. Beside what all may use, one file may name them all: the shell's list."""

from lists import is_pane_list
from tree import Finding

SHARED = ("look", "console", "picture")  # folders of src/panes that every pane may include


def check(tree):
    for path in tree.below("src/panes") + tree.below("src/app"):
        parts = path.split("/")
        own = parts[2] if parts[1] == "panes" and len(parts) > 3 else ""
        if is_pane_list(path):
            continue
        for include in tree.includes(path):
            other = pane_of(include.target)
            if not other or other == own or other in SHARED:
                continue
            if parts[1] == "app" and other == "shell":
                continue
            yield Finding(path, f"includes pane folder '{other}'; only the shell's panelist names panes", include.line)


def pane_of(target):
    """'panes/board/boardpane.h' -> 'board'; what lies in panes/ itself is of no pane."""
    parts = target.split("/")
    return parts[1] if parts[0] == "panes" and len(parts) > 2 else ""
