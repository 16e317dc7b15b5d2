#!/bin/sh
# Make dist/offline-grader-VERSION-linux-ARCH.tar.xz of dist/offline-grader: unpack anywhere, start grader-app.
# The same build gives the same bytes: sorted, with one date and no owner.
set -eu
cd "$(dirname "$0")/../.."
version=$(cat dist/offline-grader/_internal/VERSION)
epoch=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
target=dist/offline-grader-$version-linux-$(uname -m).tar.xz
tar --create --directory dist --sort=name --mtime="@$epoch" --owner=0 --group=0 --numeric-owner \
    --mode=u=rwX,go=rX --transform "s|^offline-grader|offline-grader-$version|S" offline-grader |
    xz -"${XZ_LEVEL:-6}" >"$target"
echo "$target"
