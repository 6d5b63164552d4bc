#!/usr/bin/env bash
# Builds the smallest application natively without the library, with only the extensions that it needs, with the library and its
# typed API, and with that optimized for size; prints what each costs. See README.md beside this file.
set -euo pipefail
cd "$(dirname "$0")/../.."

export JAVA_HOME=${GRAALVM_HOME:-${JAVA_HOME:?GRAALVM_HOME must say where native-image is}}
starts=20
TIMEFORMAT='%0R %0U'

now_us() {
    echo "${EPOCHREALTIME/[.,]/}"
}

median() {
    sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'
}

# The times from the start of the process to its end, since the application does nothing.
start_ms() {
    local began i
    for ((i = 0; i < starts; i++)); do
        began=$(now_us)
        "$1" > target/minimal-start.log 2>&1 || { cat target/minimal-start.log >&2; exit 1; }
        echo $((($(now_us) - began) / 1000))
    done | median
}

mkdir -p target
printf '%-14s %12s %16s %16s %12s\n' "with" "size (MB)" "build (s)" "build (CPU s)" "start (ms)"
for variant in ${*:-nothing extensions library small-library}; do
    with=${variant#small-}
    level=-O2
    [ "$with" = "$variant" ] || level=-Os
    folder=target/minimal-with-$with
    rm -rf "$folder"
    { time ./mvnw -B -ntp -q -f src/bench/minimal/pom.xml package -Dwith="$with" \
        -Dquarkus.native.additional-build-args="$level" > "$folder.log" 2>&1; } 2> "$folder.time" ||
        { tail -40 "$folder.log" >&2; exit 1; }
    read -r built used < "$folder.time"
    executable=$folder/minimal-1.0-runner
    size=$(stat -c %s "$executable")
    printf '%-14s %12s %16s %16s %12s\n' "$variant" "$((size / 1000000))" "$built" "$used" "$(start_ms "$executable")"
done
