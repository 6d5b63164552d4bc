#!/usr/bin/env bash
# Reads notes from many sockets by turns, with this library, bare Vert.x with Jackson, and misskey-js on Node where there is Node,
# and measures the memory of a socket.
# See README.md beside this file.
set -euo pipefail
cd "$(dirname "$0")/../.."

sockets=5000
busy=100
each=1000
rounds=9
native=
check=
while [ $# -gt 0 ]; do
    case $1 in
        --sockets) sockets=$2; shift 2 ;;
        --rounds) rounds=$2; shift 2 ;;
        --native) native=-Dnative; shift ;;
        --check) check=yes; shift ;;
        *) sed -n 2,4p "$0" | cut -c3-; echo "usage: $0 [--sockets N] [--rounds N] [--native] [--check]"; exit 2 ;;
    esac
done
[ "$(ulimit -n)" -gt $((sockets + 500)) ] || ulimit -n $((sockets + 500))
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
server=

finish() {
    if [ -n "$server" ]; then kill "$server" 2> /dev/null || true; fi
    exec {hold}>&- || true
    rm -rf "$work"
}
trap finish EXIT
exec {hold}<> /dev/null

# The reader, in an application of its own, and what the server needs to be compiled.
maven() {
    ./mvnw -q -B -f src/bench/streaming/pom.xml "$@" > "$work/maven.log" 2>&1 || { cat "$work/maven.log" >&2; exit 2; }
}
maven package $native
maven dependency:build-classpath -Dmdep.outputFile="$work/classpath"
if [ -n "$native" ]; then
    reader=("$(find target/bench-streaming -maxdepth 1 -name '*-runner' -type f)")
else
    reader=("$java" -jar target/bench-streaming/quarkus-app/quarkus-run.jar)
fi

# The server has a process of its own, so that its processor time is not counted.
mkfifo "$work/alive"
"$java" -Xmx1g -cp "$(cat "$work/classpath")" src/bench/streaming/LoadServer.java \
    src/test/resources/io/github/quarkusmisskey/client/samples/notes-timeline.json \
    < "$work/alive" > "$work/port" 2> "$work/server.log" &
server=$!
exec {hold}> "$work/alive"
until [ -s "$work/port" ]; do sleep 0.2; kill -0 $server 2> /dev/null || { cat "$work/server.log" >&2; exit 2; }; done
misskey_js=()
if command -v node > /dev/null; then
    cp src/bench/misskey-js/* "$work/"
    (cd "$work" && npm ci --silent --no-audit --no-fund)
    misskey_js=("$work")
fi
url=http://127.0.0.1:$(cat "$work/port")

"${reader[@]}" memory "$url" ours "$sockets"
"${reader[@]}" memory "$url" bare "$sockets"
"${reader[@]}" events "$url" "$busy" "$each" "$rounds" "${misskey_js[@]}" | tee "$work/events"

if [ -n "$check" ]; then
    awk '/^median.* of bare$/ { if ($3 < 20000 || $12 < 0.8) { print "missed: 20,000 notes a second, or 0.8 of bare"; exit 1 } }' "$work/events"
fi
