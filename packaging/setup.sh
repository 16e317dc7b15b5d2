#!/bin/sh
# Make the virtual environment $VENV with the extras of a set: app, app-dev, package or everything.
# On Debian, what is missing of the system is installed when root; otherwise the line to run is printed.
set -eu
set_name=$1
stamp="$VENV/.$set_name"
case $set_name in
    app) extras=app ;;
    app-dev) extras=app,dev ;;
    package) extras=app,package ;;
    everything) extras=app,train,cluster,dev ;;
    *) echo "unknown set: $set_name" >&2; exit 2 ;;
esac

say() { printf '%s\n' "$*" >&2; }

system_packages() {
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "Installing: $*"
        apt-get update -qq >/dev/null
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
    else
        say "Something of the system is missing. Run this line, then the same make again:"
        say "    sudo apt-get install -y --no-install-recommends $*"
        exit 1
    fi
}

if ! "$PYTHON" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))'; then
    say "Python 3.11, 3.12 or 3.13 is needed; this is $("$PYTHON" --version). Name one with: make PYTHON=python3.12 ..."
    exit 1
fi
"$PYTHON" -c 'import ensurepip, venv' 2>/dev/null || system_packages python3-venv

if [ ! -x "$VENV/bin/python" ] || ! "$VENV/bin/python" -c 'import pip' 2>/dev/null; then
    say "Making the environment in $VENV (once; a few minutes)"
    "$PYTHON" -m venv --clear "$VENV"
fi
"$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --editable ".[$extras]"

# Qt's wheels leave these libraries to the system. A missing one shows as an unresolved name.
if [ "$(uname)" = Linux ]; then
    plugins=$("$VENV/bin/python" -c 'import importlib.util as u; print(*u.find_spec("PySide6").submodule_search_locations)')
    if ldd "$plugins"/Qt/plugins/platforms/libqxcb.so "$plugins"/Qt/plugins/platforms/libqoffscreen.so \
        "$plugins"/Qt/lib/libQt6Widgets.so.6 2>/dev/null | grep -q 'not found'; then
        system_packages libglib2.0-0 libegl1 libgl1 libfontconfig1 libxkbcommon0 libdbus-1-3 fonts-dejavu-core \
            libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0
    fi
fi
touch "$stamp"
