#!/bin/sh
# Runs every benchmark of a build folder and prints what, figure, limit and verdict.
# usage: tests/bench/run.sh [BUILD_FOLDER] [--tenth]
set -eu
build=${1:-build/release}
scale=1
[ "${2:-}" = --tenth ] && scale=10
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC
printf '%3s  %-58s %12s %-8s %-9s %s\n' '#' what figure unit limit reached
for bench in audit:200000 epss:250000 search:1000000 rows:5000000 note:200000 stall:200000 proof:200000 incidentfigures:10000 picture:1000000 picture:10000000 start:2000000; do
    "$build/tests/bench/bench_${bench%%:*}" --rows $((${bench##*:} / scale))
done
