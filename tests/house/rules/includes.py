"""No include climbs out of its root with '../', and no two folders include each other, at any length."""

from lists import is_list
from tree import Finding, folder_of


def check(tree):
    for path in tree.below("src") + tree.below("tests"):
        for include in tree.includes(path):
            if "../" in include.target:
                yield Finding(path, f"'../' in the include of {include.target}", include.line)
    for cycle in cycles(edges(tree)):
        yield Finding("src/" + cycle[0], "folders include each other: " + " -> ".join([*cycle, cycle[0]]))


def edges(tree):
    """Folder -> folders it includes. A list of features may name what is built upon it."""
    known = {folder_of(path) for path in tree.below("src")}
    graph = {}
    for path in tree.below("src"):
        here = folder_of(path)
        targets = graph.setdefault(here, set())
        if is_list(path):
            continue
        for include in tree.includes(path):
            there = include.target.rpartition("/")[0]
            if there in known and there != here:
                targets.add(there)
    return graph


def cycles(graph):
    """Every cycle once, found in depth, beginning with its first folder by name."""
    seen = set()
    for start in sorted(graph):
        trail = shortest_way_back(graph, start)
        if trail and frozenset(trail) not in seen:
            seen.add(frozenset(trail))
            first = trail.index(min(trail))
            yield trail[first:] + trail[:first]


def shortest_way_back(graph, start):
    trails = [[start]]
    visited = set()
    for trail in trails:
        for there in sorted(graph.get(trail[-1], ())):
            if there == start:
                return trail
            if there not in visited:
                visited.add(there)
                trails.append([*trail, there])
    return []
