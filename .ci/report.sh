# What the steps of a run took and tested. Sourced by `run`, which calls `step`; the tables are printed however it ends.

results=target/ci
rm -rf "$results"
mkdir -p "$results"
: > "$results/steps"
: > "$results/classes"
current=
trap 'finish $?' EXIT

# step FUNCTION MINUTES MINUTES_IF_THOROUGH NAME: runs the function and keeps what it took.
step() {
    current=$4
    budget=$2
    [ -z "$thorough" ] || budget=$3
    printf '\n=== %s (%(%H:%M:%S)T, budget: %s minutes)\n' "$current" -1 "$budget"
    { reports 'TEST-*.xml'; reports failsafe-summary.xml; } | xargs -r -d '\n' rm -f
    count_processor_time
    processor_began=$processor
    began=$SECONDS
    "$1"
    keep ""
    current=
}

# keep NOTE: adds the current step to the steps, and its test classes to the classes, as lines with tabs.
keep() {
    local seconds=$((SECONDS - began)) note=$1
    [ "$seconds" -le $((budget * 60)) ] || note="${note:+$note, }over its budget"
    count_processor_time
    reports 'TEST-*.xml' | test_classes > "$results/of-step"
    awk -v step="$current" '{print $0 "\t" step}' "$results/of-step" >> "$results/classes"
    printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$current" "$seconds" $((processor - processor_began)) \
        "$(awk '{tests += $2} END {print tests + 0}' "$results/of-step")" "$budget" "$note" >> "$results/steps"
}

# Sets `processor` to the seconds, user and system, of all processes that were started here and have ended.
count_processor_time() {
    times > "$results/times"
    processor=$(awk -F '[ms ]' 'NR == 2 {print int($1 * 60 + $2 + $4 * 60 + $5)}' "$results/times")
}

# reports NAME: such files of Surefire and Failsafe, those of the applications that use the library too.
reports() {
    find target -maxdepth 5 -type f -name "$1" \( -path 'target/*-reports/*' -o -path 'target/it/*/target/*-reports/*' \)
}

# Of each report: seconds, tests, failures, errors, skipped and the class, with tabs between them.
test_classes() {
    xargs -r -d '\n' awk '
        function value(name) {
            return match($0, " " name "=\"[^\"]*\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : ""
        }
        FNR == 1 {found = 0}
        !found && /<testsuite / {
            found = 1
            seconds = value("time")
            gsub(",", "", seconds)
            print seconds "\t" value("tests") "\t" value("failures") "\t" value("errors") "\t" value("skipped") "\t" value("name")
        }'
}

finish() {
    set +e
    [ -z "$current" ] || keep "failed"
    printf '\n=== What it took\n'
    awk -F '\t' '
        BEGIN {printf "%-26s %8s %12s %7s %8s\n", "Step", "minutes", "CPU minutes", "tests", "budget"}
        {
            printf "%-26s %8.1f %12.1f %7d %8d%s\n", $1, $2 / 60, $3 / 60, $4, $5, $6 == "" ? "" : "  " $6
            seconds += $2; processor += $3; tests += $4; budget += $5
        }
        END {printf "%-26s %8.1f %12.1f %7d %8d\n", "All", seconds / 60, processor / 60, tests, budget}' "$results/steps"
    printf '\n=== The slowest test classes\n'
    awk -F '\t' '$2 > 0' "$results/classes" | sort -rn | head -n 10 | awk -F '\t' '{printf "%8.1f s  %s (%s)\n", $1, $6, $7}'
    [ "$1" -eq 0 ] && printf '\nPassed\n' || printf '\nFailed%s\n' "${current:+: $current}"
    awk -F '\t' '
        {tests += $2; failures += $3; errors += $4; skipped += $5}
        END {printf "Tests run: %d, Failures: %d, Errors: %d, Skipped: %d\n", tests, failures, errors, skipped}' "$results/classes"
}
