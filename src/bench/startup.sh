#!/usr/bin/env bash
# Starts the service on the JVM and as a native executable in turn, on one PostgreSQL, and prints how long each takes to its
# first answer and how much memory it holds then. See README.md beside this file.
set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=10
check=
jvm=target/quarkus-app/quarkus-run.jar
native=
while [ $# -gt 0 ]; do
    case $1 in
        --rounds) rounds=$2; shift 2 ;;
        --jvm) jvm=$2; shift 2 ;;
        --native) native=$2; shift 2 ;;
        --check) check=yes; shift ;;
        *) sed -n 2,3p "$0" | cut -c3-; echo "usage: $0 [--rounds N] [--jvm JAR] [--native FILE] [--check]"; exit 2 ;;
    esac
done
native=${native:-$(find target -maxdepth 1 -name '*-runner' -type f | head -1)}
[ -f "$jvm" ] || { echo "No service at '$jvm'; build it by ./mvnw package -DskipTests, or give --jvm" >&2; exit 2; }
[ -x "$native" ] || { echo "No executable at '$native'; build it by ./mvnw package -DskipTests -Dnative, or give --native" >&2; exit 2; }
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
service=

finish() {
    if [ -n "$service" ]; then kill "$service" 2> /dev/null || true; fi
    exec {hold}>&- || true
    rm -rf "$work"
}
trap finish EXIT
exec {hold}<> /dev/null

# A database: one that is given (QUARKUS_DATASOURCE_*), else an embedded PostgreSQL that ends with this script.
if [ -z "${QUARKUS_DATASOURCE_JDBC_URL:-}" ]; then
    ./mvnw -q dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$work/classpath" > "$work/maven.log" || { cat "$work/maven.log" >&2; exit 2; }
    mkfifo "$work/alive"
    "$java" -cp "$(cat "$work/classpath")" src/bench/Postgres.java < "$work/alive" > "$work/port" 2> "$work/postgres.log" &
    exec {hold}> "$work/alive"
    until [ -s "$work/port" ]; do sleep 0.2; kill -0 $! 2> /dev/null || { cat "$work/postgres.log" >&2; exit 2; }; done
    export QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://localhost:$(cat "$work/port")/postgres"
    export QUARKUS_DATASOURCE_USERNAME=postgres QUARKUS_DATASOURCE_PASSWORD=postgres
fi
export MISSKEY_VAULT_KEYS_BENCH=${MISSKEY_VAULT_KEYS_BENCH:-$(head -c 32 /dev/urandom | base64)}
export QUARKUS_HTTP_PORT=${QUARKUS_HTTP_PORT:-18080} QUARKUS_HTTP_HOST=127.0.0.1
export QUARKUS_MANAGEMENT_PORT=${QUARKUS_MANAGEMENT_PORT:-19000} QUARKUS_MANAGEMENT_HOST=127.0.0.1
url=http://127.0.0.1:$QUARKUS_HTTP_PORT/misskey

now_ms() {
    local t=$EPOCHREALTIME
    echo $((${t/[.,]/} / 1000))
}

# Starts the command given and appends "milliseconds kilobytes" to the file named first.
measure() {
    local file=$1 began ended
    shift
    began=$(now_ms)
    "$@" > "$work/service.log" 2>&1 &
    service=$!
    until [ "$(curl -s -o /dev/null -w '%{http_code}' "$url")" = 200 ]; do
        if ! kill -0 "$service" 2> /dev/null || [ $(($(now_ms) - began)) -gt 120000 ]; then
            cat "$work/service.log" >&2
            exit 2
        fi
    done
    ended=$(now_ms)
    echo "$((ended - began)) $(awk '/^VmRSS/ {print $2}' "/proc/$service/status")" >> "$file"
    kill "$service"
    wait "$service" || true
    service=
}

median() {
    sort -n | awk '{v[NR] = $1} END {print NR % 2 ? v[(NR + 1) / 2] : int((v[NR / 2] + v[NR / 2 + 1]) / 2)}'
}

for ((round = 0; round <= rounds; round++)); do
    # The first round warms the disk cache and makes the tables; it does not count.
    [ "$round" -gt 0 ] && suffix= || suffix=.warm-up
    measure "$work/jvm$suffix" "$java" -jar "$jvm"
    measure "$work/native$suffix" "$(realpath "$native")"
done

jvm_ms=$(cut -d' ' -f1 "$work/jvm" | median)
native_ms=$(cut -d' ' -f1 "$work/native" | median)
jvm_kb=$(cut -d' ' -f2 "$work/jvm" | median)
native_kb=$(cut -d' ' -f2 "$work/native" | median)
faster=$(awk "BEGIN {printf \"%.1f\", $jvm_ms / $native_ms}")
memory=$(awk "BEGIN {printf \"%.2f\", $native_kb / $jvm_kb}")
printf '%-8s %22s %22s\n' "" "first answer (ms)" "memory then (MB)"
printf '%-8s %22s %22s\n' JVM "$jvm_ms" "$((jvm_kb / 1024))"
printf '%-8s %22s %22s\n' native "$native_ms" "$((native_kb / 1024))"
echo "Native: $faster times faster to the first answer, $memory of the memory (medians of $rounds starts each, $(nproc) cores, $("$java" -version 2>&1 | head -1))"
if [ -n "$check" ] && awk "BEGIN {exit !($faster < 15 || $memory > 0.5)}"; then
    echo "Wanted: at least 15 times faster, at most 0.5 of the memory" >&2
    exit 1
fi
