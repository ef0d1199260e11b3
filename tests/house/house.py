#!/usr/bin/python3
"""The rules of the house, checked on the tree as it is.

    house.py [--root FOLDER] [--rule NAME]... [--strict] [--notes]

Leaves with 1 when a rule is broken. --notes also prints what is only worth knowing."""

import argparse
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from rules import includes, layers, names, panes, sizes, sql, toplevel, weight, words  # noqa: E402
from tree import Tree  # noqa: E402

RULES = {"layers": layers, "includes": includes, "panes": panes, "sizes": sizes, "names": names,
         "words": words, "sql": sql, "toplevel": toplevel, "weight": weight}


def findings(root, rules=tuple(RULES), strict=False):
    """Everything the rules have to say about the tree at `root`, rule by rule."""
    tree = Tree(Path(root), strict)
    return [finding for rule in rules for finding in RULES[rule].check(tree)]


def main():
    parser = argparse.ArgumentParser(description="Checks the rules of the house.")
    parser.add_argument("--root", default=Path(__file__).resolve().parents[2])
    parser.add_argument("--rule", action="append", choices=RULES)
    parser.add_argument("--strict", action="store_true")
    parser.add_argument("--notes", action="store_true")
    options = parser.parse_args()

    found = findings(options.root, options.rule or tuple(RULES), options.strict)
    errors = [finding for finding in found if not finding.note]
    for finding in found if options.notes else errors:
        print(finding)
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
