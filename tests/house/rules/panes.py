"""No pane includes another pane. Beside what all may use, one file may name them all: the shell's list."""

from tree import Finding

SHARED = ("look", "console")  # folders of src/panes that every pane may include
SHELL = ("src/panes/shell/", "src/app/")  # where the one list may stand
LIST_NAMES = ("panelist",)


def is_list(path):
    return path.startswith(SHELL) and path.rpartition("/")[2].partition(".")[0] in LIST_NAMES


def check(tree):
    for path in tree.below("src/panes") + tree.below("src/app"):
        parts = path.split("/")
        own = parts[2] if parts[1] == "panes" and len(parts) > 3 else ""
        if is_list(path):
            continue
        for include in tree.includes(path):
            other = pane_of(include.target)
            if not other or other == own or other in SHARED:
                continue
            if parts[1] == "app" and other == "shell":
                continue
            yield Finding(path, f"includes pane folder '{other}'; only {LIST_NAMES[0]} of the shell names panes",
                          include.line)


def pane_of(target):
    """'panes/board/boardpane.h' -> 'board'; what lies in panes/ itself is of no pane."""
    parts = target.split("/")
    return parts[1] if parts[0] == "panes" and len(parts) > 2 else ""
