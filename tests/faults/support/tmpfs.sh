#!/bin/bash
# tmpfs.sh SIZE FOLDER COMMAND...: runs a command that finds FOLDER on a file system of its own of that size
# (2m, 512k), and leaves with its status. Nobody else sees it and it is gone afterwards, however the command ends.
# The command may give it more room: mount -o remount,size=8m FOLDER
set -euo pipefail

if [[ "${1:-}" == --inside ]]; then
    mount -t tmpfs -o "size=$2,mode=0700" parapet-test "$3"
    shift 3
    exec "$@"
fi
if (($# < 3)); then
    echo "usage: tmpfs.sh SIZE FOLDER COMMAND..." >&2
    exit 2
fi
mkdir -p "$2"
private=(unshare --mount --propagation private)
if ((EUID != 0)); then
    private+=(--map-root-user)
fi
exec "${private[@]}" "$0" --inside "$@"
