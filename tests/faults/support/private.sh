# shellcheck shell=bash
# Sourced by with-desktop.sh and with-keyring.sh: a home and a D-Bus session that nothing else uses.

# Sets $work and every folder of the user to new ones below it, and forgets the session it was called from.
private_home() {
    work="$(mktemp -d)"
    export HOME="$work" XDG_RUNTIME_DIR="$work/run" XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config"
    export XDG_CACHE_HOME="$work/cache" XDG_STATE_HOME="$work/state" PARAPET_SESSION=private
    mkdir -m 700 "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_STATE_HOME"
    unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XAUTHORITY
}

# Runs the calling script again with --session inside a D-Bus session. What the services of the session say goes
# to a log, shown when the session did not come to be (125); standard error and output are kept as descriptors 4 and 5.
private_session() {
    local status=0
    dbus-run-session -- "$0" --session "$@" 4>&2 5>&1 >"$work/session.log" 2>&1 || status=$?
    if ((status == 125)); then
        cat "$work/session.log" >&2
    fi
    return "$status"
}

# Runs the command with its output back in place.
in_session() {
    "$@" 2>&4 >&5 4>&- 5>&-
}

# wait_for_file FILE PROCESS: until the file has something in it; gives up after 10 seconds or when the process ends.
wait_for_file() {
    local _
    for _ in {1..200}; do
        if [[ -s "$1" ]]; then return 0; fi
        if ! kill -0 "$2" 2>/dev/null; then return 125; fi
        sleep 0.05
    done
    return 125
}

# Waits until a name is on the session's bus, at most 10 seconds.
wait_for_name() {
    local _
    for _ in {1..200}; do
        if dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
            org.freedesktop.DBus.NameHasOwner "string:$1" 2>/dev/null | grep -q 'boolean true'; then
            return 0
        fi
        sleep 0.05
    done
    echo "${0##*/}: $1 did not come to the session" >&4
    return 125
}
