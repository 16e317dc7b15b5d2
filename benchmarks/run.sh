#!/bin/sh
# Measure again what the tables in benchmarks/ claim. What needs ../shared is left out where that is absent.
set -eu
cd "$(dirname "$0")/.."
python=$VENV/bin/python
export QT_QPA_PLATFORM=offscreen HF_HUB_OFFLINE=1
"$python" -m benchmarks.end_to_end
"$python" -m benchmarks.speed
"$python" -m benchmarks.sheets.speed
"$python" -m benchmarks.screens.responsiveness
"$python" -m benchmarks.cluster.scoring
if [ -d ../shared/data/sra ]; then
    "$python" -m benchmarks.distillation.run
    "$python" -m benchmarks.distillation.ablation
else
    echo "Left out: distillation (needs ../shared/data)"
fi
if [ -d ../shared/corpus ]; then
    "$python" -m benchmarks.sheets.corpus
else
    echo "Left out: corpus (needs ../shared/corpus)"
fi
