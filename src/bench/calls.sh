#!/usr/bin/env bash
# Measures the two calls by the typed client, bare Vert.x, Java's own client, a plain Quarkus REST client, and misskey-js on Node.
# See README.md beside this file.
#
# usage: src/bench/calls.sh [ROUNDS [METHODS [HOSTS [CLIENTS]]]]
# JAVA_OPTS holds options of the JVM that makes the calls.
set -euo pipefail
cd "$(dirname "$0")/../.."

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
rounds=${1:-10}
methods=${2:-decode,showBlocking,showUni,timelineBlocking,timelineUni}
hosts=${3:-1,10000}
read -ra options <<< "${JAVA_OPTS:-}"
work=$(mktemp -d)

finish() {
    exec {hold}>&- || true
    rm -rf "$work"
}
trap finish EXIT

./mvnw -B -ntp -q install -DskipUnitTests -DskipITs -DskipConsumers
./mvnw -B -ntp -q -f src/bench/pom.xml package
app=target/bench/quarkus-app/quarkus-run.jar

# The server is a process of its own, which ends with its input.
mkfifo "$work/alive"
"$java" -jar "$app" server < "$work/alive" > "$work/port" &
exec {hold}> "$work/alive"
until [ -s "$work/port" ]; do sleep 0.2; kill -0 $! || exit 2; done
port=$(cat "$work/port")

misskey_js=()
if command -v node > /dev/null; then
    cp src/bench/misskey-js/* "$work/"
    (cd "$work" && npm ci --silent --no-audit --no-fund)
    misskey_js=("-Dbench.misskey-js=$work")
fi

echo "$("$java" -version 2>&1 | head -1), $(nproc) cores, $rounds rounds"
# Each in a process of its own, since the JIT compiler takes what was called before for what will be.
for method in ${methods//,/ }; do
    for count in ${hosts//,/ }; do
        [ "$method" != decode ] || [ "$count" = 1 ] || continue
        "$java" "${options[@]}" "${misskey_js[@]}" -jar "$app" "$port" "$rounds" "$method" "$count" "${@:4}"
    done
done
