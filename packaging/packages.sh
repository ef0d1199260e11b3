#!/bin/bash
# Installs the packages of packages.txt for the purposes named (build, run, test).
# Asks apt only when one of them is missing, so that a second run needs no network and no root.
set -euo pipefail
list="$(dirname -- "${BASH_SOURCE[0]}")/packages.txt"

wanted() {
    local purpose
    for purpose in "$@"; do
        awk -v purpose="$purpose" '$1 == purpose { print $2 }' "$list"
    done
}

missing() {
    local package
    while read -r package; do
        [[ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" == installed ]] || echo "$package"
    done < <(wanted "$@")
}

if ! command -v dpkg-query >/dev/null; then
    echo "packages: this is not Debian: install by hand what $list names" >&2
    exit 1
fi
mapfile -t packages < <(missing "$@")
((${#packages[@]})) || exit 0

as_root=()
if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
        echo "packages: missing: ${packages[*]}" >&2
        echo "packages: installing them needs root or sudo; run as root: apt-get install ${packages[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi

echo "packages: installing ${packages[*]}"
apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300)
"${as_root[@]}" "${apt[@]}" update
"${as_root[@]}" "${apt[@]}" install --no-install-recommends "${packages[@]}"
