#!/bin/bash
# Common misspellings in what we wrote. Words that are right all the same are in spelling.txt.
set -euo pipefail
here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
cd "$here/../.."
folders=()
for folder in .ci README.md src ui resources tests packaging; do
    if [[ -e "$folder" ]]; then folders+=("$folder"); fi
done
codespell --check-hidden --ignore-words="$here/spelling.txt" \
    --skip='*.metainfo.xml,*.desktop,*.svg,*.png,*.sha256,tests/data/*,*/corpus/*,packaging/checks/spelling.txt' "${folders[@]}"
