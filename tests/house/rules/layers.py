"""A layer includes only itself and the layers it declares under USES in src/CMakeLists.txt.

Linking is transitive, so the compiler alone would let a layer use what it never declared."""

from tree import Finding

COMPOSITION = "app"  # puts everything together and is no layer itself
GENERATED = ("ui_", ".moc", "moc_")


def check(tree):
    layers = tree.layers()
    yield from check_order(layers)
    for path in tree.below("src"):
        yield from check_file(tree, path, layers)


def check_order(layers):
    """A layer may use only layers declared above it, so the declared order is the order."""
    above = []
    for name, uses in layers.items():
        for used in uses:
            if used not in above:
                yield Finding("src/CMakeLists.txt", f"layer {name} uses {used}, which is not declared above it")
        above.append(name)


def check_file(tree, path, layers):
    own = path.split("/")[1]
    if own not in layers and own != COMPOSITION:
        yield Finding(path, f"'{own}' is not a layer of src/CMakeLists.txt")
        return
    allowed = [own, *layers] if own == COMPOSITION else [own, *layers[own]]
    for include in tree.includes(path):
        top = include.target.split("/")[0]
        if include.quoted:
            yield from check_quoted(path, include, top, own, allowed, layers)
        elif "/" in include.target and top in layers:
            yield Finding(path, f"<{include.target}> is ours: include it in quotes", include.line)


def check_quoted(path, include, top, own, allowed, layers):
    name = include.target.rpartition("/")[2]
    if name.startswith(GENERATED[0]) or name.endswith(GENERATED[1]) or name.startswith(GENERATED[2]):
        return
    if "/" not in include.target or (top not in layers and top != COMPOSITION):
        yield Finding(path, f'"{include.target}" does not begin with the name of a layer', include.line)
    elif top not in allowed:
        yield Finding(path, f"layer {own} includes layer {top}, which is not in its USES", include.line)
