#!/bin/bash
# Every shell script parses, and shellcheck has nothing to say.
set -euo pipefail
cd "$(dirname -- "${BASH_SOURCE[0]}")/../.."
mapfile -t scripts < <({ find packaging tests -name '*.sh'; echo .ci/run; find packaging/completion -name parapetctl; } | sort)
for script in "${scripts[@]}"; do
    bash -n "$script"
done
shellcheck -x --shell=bash --severity=style "${scripts[@]}"
echo "${#scripts[@]} scripts"
