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
/usr/lib/qt6/bin/lupdate -silent -locations none "$source" -ts "$fresh"/*.ts
/usr/bin/python3 "$here/translations.py" "$fresh"/*.ts
