#!/bin/sh
# Freeze the programs into dist/offline-grader, with the environment in $VENV.
set -eu
cd "$(dirname "$0")/.."
# The same sources give the same build, as far as PyInstaller allows.
export PYTHONHASHSEED=0 SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}"
export ORT_DISABLE_TELEMETRY=1 QT_QPA_PLATFORM=offscreen
exec "${VENV:-.venv}/bin/python" -m PyInstaller packaging/offline-grader.spec --noconfirm --log-level WARN "$@"
