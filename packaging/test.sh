#!/bin/bash
# Installs what is missing, builds Parapet with every test, runs the tests and then the checks.
# Leaves with 1 when anything failed and names it; the last line counts: N passed, N failed.
set -uo pipefail
root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root" || exit 1

usage() {
    cat <<END
usage: packaging/test.sh [--quick | --asan | --tsan | --soak] [-R PATTERN]

  (none)      every test but the long soak tests, then every check
  --quick     no test that needs a desktop, no clang-tidy
  --asan      the tests under AddressSanitizer, UndefinedBehaviorSanitizer and LeakSanitizer
  --tsan      the tests under ThreadSanitizer
  --soak      only the soak tests: long, repeated, under load
  -R PATTERN  only the tests whose name matches, and no check
END
}

preset=dev
choice=(-LE soak)
checks=(format spelling shell desktop manual translations tidy)
while (($#)); do
    case "$1" in
        --quick) choice=(-LE "soak|desktop"); checks=(format spelling shell desktop manual translations) ;;
        --asan) preset=asan; checks=() ;;
        --tsan) preset=tsan; checks=() ;;
        --soak) choice=(-L soak); checks=() ;;
        -R) choice+=(-R "${2:?-R needs a pattern}"); checks=(); shift ;;
        -h | --help) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
done

passed=0
failed=0
failures=()

# Runs a command as one check of the count; what it says is shown.
check() {
    local name="$1"
    shift
    echo "== $name"
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        failures+=("$name")
        echo "== $name FAILED"
    fi
}

finish() {
    ((failed)) && printf 'failed: %s\n' "${failures[@]}"
    echo "$passed passed, $failed failed"
    exit $((failed > 0))
}

# shellcheck disable=SC2317 # run by name, through check
build() {
    cmake --preset "$preset" -DPARAPET_TESTS=ON && cmake --build --preset "$preset" --parallel "$(nproc)"
}

# Runs CTest in a home of its own, without the user's display and session, and counts each test.
run_tests() {
    local build="$root/build/$preset" home report status=0
    home="$(mktemp -d)"
    report="$build/tests.xml"
    rm -f "$report"
    env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u XDG_RUNTIME_DIR -u XDG_DATA_HOME \
        -u XDG_CONFIG_HOME -u XDG_CACHE_HOME -u XDG_STATE_HOME -u PARAPET_WORKSPACE -u PARAPET_TOKEN HOME="$home" \
        ASAN_OPTIONS=strict_string_checks=1:detect_stack_use_after_return=1:check_initialization_order=1 \
        UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1 \
        TSAN_OPTIONS="halt_on_error=1:second_deadlock_stack=1:suppressions=$root/packaging/checks/tsan.supp" \
        ctest --test-dir "$build" -j2 --output-on-failure --no-tests=error --output-junit "$report" "${choice[@]}" ||
        status=$?
    rm -rf "$home"
    count_tests "$report" "$status"
}

count_tests() {
    local report="$1" status="$2" before="$failed" name
    if [[ ! -s "$report" ]]; then
        failed=$((failed + 1))
        failures+=("tests: none ran")
        return
    fi
    passed=$((passed + $(grep -c '<testcase .*status="run"' "$report")))
    while read -r name; do
        failed=$((failed + 1))
        failures+=("test $name")
    done < <(sed -n 's/.*<testcase name="\([^"]*\)".* status="\(fail\|notrun\|disabled\)".*/\1/p' "$report")
    if ((status && failed == before)); then
        failed=$((failed + 1))
        failures+=("ctest")
    fi
}

if ! "$root/packaging/packages.sh" build run test; then
    failures+=("packages")
    failed=1
    finish
fi
check build build
if ((failed == 0)); then
    echo "== tests"
    run_tests
fi
for name in "${checks[@]}"; do
    case "$name" in
        format) check format packaging/checks/format.sh --all ;;
        *) check "$name" "packaging/checks/$name.sh" ;;
    esac
done
echo "== notes of the house"
/usr/bin/python3 tests/house/house.py --notes | grep '^note' || true
finish
