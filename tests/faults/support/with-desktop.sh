#!/bin/bash
# with-desktop.sh COMMAND...: runs a command in a desktop of its own and leaves with its status: a home, a D-Bus
# session, an X server (PARAPET_SCREEN, 1600x1000x24), a window manager and the accessibility bus. All of it is
# gone afterwards. Qt programs register there, so AT-SPI sees and drives their windows.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=private.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/private.sh"

if [[ "${1:-}" == --session ]]; then
    shift
    openbox --startup "sh -c 'echo ready >$HOME/managed'" &
    manager=$!
    /usr/libexec/at-spi-bus-launcher --launch-immediately &
    wait_for_name org.a11y.Bus
    wait_for_file "$HOME/managed" "$manager"
    status=0
    in_session "$@" || status=$?
    mapfile -t services < <(jobs -p)
    kill "${services[@]}" 2>/dev/null || true
    exit "$status"
fi

private_home
# Without -noreset the server starts again, and is away for a moment, whenever its only client leaves.
Xvfb -noreset -nolisten tcp -screen 0 "${PARAPET_SCREEN:-1600x1000x24}" -displayfd 3 \
    3>"$work/display" 2>"$work/xvfb.log" &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
if ! wait_for_file "$work/display" "$server"; then
    echo "with-desktop.sh: the X server did not start" >&2
    cat "$work/xvfb.log" >&2
    exit 125
fi
DISPLAY=":$(<"$work/display")"
export DISPLAY QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
status=0
private_session "$@" || status=$?
exit "$status"
