#!/bin/bash
# with-keyring.sh [--locked] COMMAND...: runs a command with a Secret Service of its own and leaves with its status.
# The login keyring is empty and unlocked, or locked with the password "test". Within with-desktop.sh it joins that
# session; else it makes a home and a D-Bus session without a display.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=private.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/private.sh"

with_keyring() {
    printf test | gnome-keyring-daemon --daemonize --unlock --components=secrets >/dev/null
    wait_for_name org.freedesktop.secrets
    if [[ "$1" == --locked ]]; then
        shift
        dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
            org.freedesktop.Secret.Service.Lock \
            array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
    fi
    local status=0
    in_session "$@" || status=$?
    exit "$status"
}

if [[ "${1:-}" == --session ]]; then
    shift
    with_keyring "$@"
fi
if [[ "${PARAPET_SESSION:-}" == private ]]; then
    with_keyring "$@" 4>&2 5>&1
fi
private_home
trap 'rm -rf "$work"' EXIT
status=0
private_session "$@" || status=$?
exit "$status"
