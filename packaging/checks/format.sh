#!/bin/bash
# format.sh [BASE | --all]: C++ that clang-format would write otherwise, in the files changed since BASE or in all.
set -euo pipefail
here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
cd "$here/../.."

if [[ "${1:-}" == --all ]]; then
    mapfile -t files < <(find src tests -name '*.cpp' -o -name '*.h' | sort)
else
    mapfile -t files < <("$here/changed.sh" "$@" | grep -E '^(src|tests)/.*\.(cpp|h)$' || true)
fi
echo "${#files[@]} files"
((${#files[@]} == 0)) || printf '%s\0' "${files[@]}" | xargs -0 -P2 -n20 clang-format --dry-run -Werror
