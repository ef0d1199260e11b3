#!/bin/bash
# translations.sh [SOURCE TRANSLATIONS]: every message of the source (src) is translated in every language
# (translations/*.ts), nothing is left over, and what stands for something is in the translation too.
set -euo pipefail
here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
source="${1:-$here/../../src}"
translations="${2:-$here/../../translations}"

fresh="$(mktemp -d)"
trap 'rm -rf "$fresh"' EXIT
cp "$translations"/*.ts "$fresh"
said="$(/usr/lib/qt6/bin/lupdate -silent -locations none "$source" -ts "$fresh"/*.ts 2>&1)"
if [[ -n "$said" ]]; then # what it does not understand it files where the program does not look
    echo "$said" >&2
    exit 1
fi
/usr/bin/python3 "$here/translations.py" "$fresh"/*.ts
