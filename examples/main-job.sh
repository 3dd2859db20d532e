#!/usr/bin/env bash
# The main job: evaluates one real and one illustrative data set and prints their results. The files written (evaluation.json,
# scores.csv) stay in the folder given as first argument, or are removed without one.
set -euo pipefail

root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
if [[ $# -gt 0 ]]; then
  mkdir -p "$1"
  out=$(cd "$1" && pwd)
else
  out=$(mktemp -d)
  trap 'rm -rf "$out"' EXIT
fi
cd "$root"

real=examples/data/north-guangxi
echo "Real: manganese mine in the karst of north Guangxi"
./restoration evaluate --profile karst-lead-zinc \
  --sites "$real/sites.csv" --observations "$real/observations.csv" --out "$out/north-guangxi"

illustrative=evaluation-profiles/loess-plateau/src/main/resources/org/restoration/evaluation/profiles/loess-plateau/illustrative
echo
echo "Illustrative: terraced coal dump on the Loess Plateau"
./restoration evaluate --profile loess-plateau \
  --sites "$illustrative/sites.csv" --observations "$illustrative/observations.csv" \
  --targets "$illustrative/targets.csv" --out "$out/loess-plateau"
