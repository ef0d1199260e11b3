#!/bin/bash
# The man pages are troff without a warning, at any width.
set -euo pipefail
cd "$(dirname -- "${BASH_SOURCE[0]}")/../man"
for page in *.1; do
    warnings="$(for width in 60 80 132; do
        LC_ALL=C.UTF-8 MANWIDTH=$width MANROFFSEQ='' man --warnings=w -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null
    done)"
    if [[ -n "$warnings" ]]; then
        echo "$warnings" >&2
        exit 1
    fi
    echo "$page"
done
