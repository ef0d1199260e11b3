#!/bin/bash
# tidy.sh [BASE]: clang-tidy on the sources changed since BASE, two at a time. Each is compiled by itself, as in a
# release: build/dev compiles layers in batches, which its list names instead of their sources, and which hide what
# a source forgets to include. Starts no file after PARAPET_TIDY_SECONDS (480) and says how many it did not look at.
set -euo pipefail
here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
cd "$here/../.."

cmake --preset dev -B build/tidy -DPARAPET_UNITY=OFF -DPARAPET_TESTS=OFF >/dev/null
mapfile -t files < <("$here/changed.sh" "$@" | grep -E '^src/.*\.cpp$' | while read -r file; do
    if grep -q "/$file\"" build/tidy/compile_commands.json; then echo "$file"; fi
done)
end=$((SECONDS + ${PARAPET_TIDY_SECONDS:-480}))
looked=0
running=0
status=0
for file in "${files[@]}"; do
    if ((running == 2)); then
        wait -n || status=1
        running=$((running - 1))
    fi
    if ((SECONDS >= end)); then break; fi
    clang-tidy --quiet -p build/tidy "$file" 2>/dev/null &
    looked=$((looked + 1))
    running=$((running + 1))
done
while ((running)); do
    wait -n || status=1
    running=$((running - 1))
done
echo "$looked of ${#files[@]} changed sources looked at"
exit "$status"
