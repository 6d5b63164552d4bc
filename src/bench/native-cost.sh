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

# The most memory that native-image took for the executable.
build_memory_mb() {
    local bytes
    bytes=$(grep -o '"peak_rss_bytes":[0-9]*' "$1-native-image-source-jar/minimal-1.0-runner-build-output-stats.json")
    echo $((${bytes#*:} / 1000000))
}

row='%-16s %10s %10s %14s %18s %12s\n'

mkdir -p target
printf "$row" "with" "size (MB)" "build (s)" "build (CPU s)" "build memory (MB)" "start (ms)"
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
    printf "$row" "$variant" "$((size / 1000000))" "$built" "$used" "$(build_memory_mb "$folder/minimal-1.0")" \
        "$(start_ms "$executable")"
done
