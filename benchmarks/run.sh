#!/bin/sh
# Measure again what the tables in benchmarks/ claim, the quick ones first. What needs ../shared is left out where that
# is absent; README.md says what else is.
set -eu
cd "$(dirname "$0")/.."
python=$VENV/bin/python
export QT_QPA_PLATFORM=offscreen HF_HUB_OFFLINE=1
"$python" -m benchmarks.end_to_end
"$python" -m benchmarks.speed
"$python" -m benchmarks.sheets.speed
"$python" benchmarks/sheets/export.py
"$python" -m benchmarks.screens.responsiveness
"$python" -m benchmarks.screens.keys
"$python" -m benchmarks.cluster.scoring
if [ -d ../shared/corpus ]; then
    "$python" -m benchmarks.sheets.corpus
else
    echo "Left out: corpus (needs ../shared/corpus)"
fi
if [ -d ../shared/data/sra ]; then
    "$python" -m benchmarks.desk.acceptance
    "$python" -m benchmarks.desk.groups
    "$python" -m benchmarks.desk.languages
    "$python" -m benchmarks.distillation.trust
    "$python" -m benchmarks.distillation.run
    "$python" -m benchmarks.distillation.choice
    "$python" -m benchmarks.distillation.run --tables  # its page tells what choice found
    "$python" -m benchmarks.distillation.curve
    "$python" -m benchmarks.distillation.rationale
    "$python" -m benchmarks.distillation.ablation
else
    echo "Left out: desk and distillation (need ../shared/data)"
fi
echo "Left out: how long a run takes (benchmarks.whole_run, three quarters of an hour on a quiet machine)"
