#!/usr/bin/env bash
# Parses MFM by turns with this library and with mfm-js on Node. See README.md beside this file.
#
# usage: src/bench/mfm.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/../.."

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ ! -f target/test-classes/io/github/quarkusmisskey/mfm/HostileTexts.class ]; then
    ./mvnw -B -ntp -q test-compile
fi
cp src/mfm/package.json src/mfm/package-lock.json src/mfm/texts.mjs src/bench/mfm/bench.mjs "$work/"
(cd "$work" && npm ci --silent --no-audit --no-fund)
echo "$("$java" -version 2>&1 | head -1), Node $(node --version), $(nproc) cores"
TMPDIR=$work "$java" -cp target/classes:target/test-classes src/bench/mfm/MfmBenchmark.java "$work" "${1:-40}"
