#!/bin/bash
# changed.sh [BASE]: the files that differ from the merge base with BASE (default: main), those not yet
# committed among them. On main itself there is no such base: the files of the last three commits, newest first.
set -euo pipefail
cd "$(dirname -- "${BASH_SOURCE[0]}")/../.."
git config --get-all safe.directory >/dev/null || export GIT_CONFIG_COUNT=1 \
    GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*'

base="$(git merge-base HEAD "${1:-main}" 2>/dev/null || git merge-base HEAD origin/main 2>/dev/null || true)"
{
    git diff --name-only HEAD
    git ls-files --others --exclude-standard
    if [[ -z "$base" || "$base" == "$(git rev-parse HEAD)" ]]; then
        git log -3 --name-only --format=
    else
        git diff --name-only "$base" HEAD
    fi
} | awk 'NF && !seen[$0]++' | while read -r file; do
    if [[ -f "$file" ]]; then echo "$file"; fi
done
