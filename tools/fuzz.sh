#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# fuzz.sh SECONDS: runs every fuzz target for so long. What it learns stays in build/fuzz/corpus; what crashes it in
# build/fuzz/crashes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
seconds=$1
failed=0
shopt -s nullglob

targets=(build/fuzz/rejse_fuzz_*)
for target in "${targets[@]}"; do
    [[ -x $target && -f $target ]] || continue
    name=$(basename "$target")
    learnt=build/fuzz/corpus/$name
    crashes=build/fuzz/crashes/$name-
    seeds=tests/fuzz/corpus/$name
    dictionary=tests/fuzz/$name.dict
    mkdir -p "$learnt" build/fuzz/crashes
    echo "$name for $seconds s"
    options=(-max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -artifact_prefix="$crashes" -print_final_stats=1)
    [[ ! -f $dictionary ]] || options+=(-dict="$dictionary")
    folders=("$learnt")
    [[ ! -d $seeds ]] || folders+=("$seeds")
    if ! "$target" "${options[@]}" "${folders[@]}" >"build/fuzz/$name.log" 2>&1; then
        tail -n 40 "build/fuzz/$name.log" >&2
        failed=1
    else
        grep -E 'stat::(number_of_executed_units|peak_rss_mb)' "build/fuzz/$name.log" | sed 's/^stat::/  /'
    fi
done
[[ ${#targets[@]} -gt 0 ]] || { echo "There are no fuzz targets." >&2; exit 1; }
exit "$failed"
