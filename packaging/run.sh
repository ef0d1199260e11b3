#!/bin/bash
# Installs what is missing, builds Parapet and opens it on the demo organisation.
set -euo pipefail
root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
programs="$root/build/release/src/app"
demo="${XDG_DATA_HOME:-$HOME/.local/share}/parapet/demo"
shots="$root/build/shots"

usage() {
    cat <<END
usage: packaging/run.sh [ARGUMENT...]

Installs the Debian packages that are missing, builds Parapet and opens the demo organisation.
Arguments go to parapet: a workspace folder opens instead of the demo; see parapet --help.
Without a display every pane is rendered to $shots instead.
END
}

build() {
    "$root/packaging/packages.sh" build run
    cd "$root"
    cmake --preset release -DPARAPET_TESTS=OFF -DPARAPET_BENCH=OFF
    cmake --build --preset release --parallel "$(nproc)" --target parapet parapetctl
    cd - >/dev/null
}

# True when the arguments say what to open themselves.
names_workspace() {
    local argument
    for argument in "$@"; do
        case "$argument" in
            --demo | --exercise | --exercise=* | --self-test | --version) return 0 ;;
            -*) ;;
            *) [[ -e "$argument" ]] && return 0 ;;
        esac
    done
    return 1
}

render() {
    local theme size
    rm -rf "$shots"
    for theme in light dark; do
        for size in 1366x768 1920x1080; do
            mkdir -p "$shots/$theme-$size"
            QT_QPA_PLATFORM=offscreen "$programs/parapet" "$@" \
                --theme "$theme" --size "$size" --shots "$shots/$theme-$size"
        done
    done
    echo "There is no display here. Every pane was rendered to:"
    echo "$shots"
}

if [[ "${1:-}" == --help || "${1:-}" == -h ]]; then
    usage
    exit 0
fi
build
arguments=("$@")
if ! names_workspace "$@"; then
    [[ -e "$demo/journal.db" ]] || "$programs/parapetctl" init "$demo" --demo
    arguments=(--demo "$@")
fi

if [[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]]; then
    exec "$programs/parapet" "${arguments[@]}"
fi
for argument in "$@"; do
    if [[ "$argument" == --shots* || "$argument" == --self-test || "$argument" == --version ]]; then
        QT_QPA_PLATFORM=offscreen exec "$programs/parapet" "${arguments[@]}"
    fi
done
render "${arguments[@]}"
