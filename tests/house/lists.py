"""The lists of features: the few files that name every feature of their layer, so that no other has to.

What is built upon a list's own folder may stand in it, which is why its includes make no cycle."""

PANES = ("src/panes/shell/panelist", "src/app/panelist")
KINDS = ("src/store/journal/kinds",)


def is_pane_list(path):
    return path.rpartition(".")[0] in PANES


def is_list(path):
    return path.rpartition(".")[0] in PANES + KINDS
