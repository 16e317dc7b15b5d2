#!/bin/bash
# Try the Debian package as a school would: in a bare Debian without Python, installed, upgraded, downgraded,
# removed. `packaging/linux/test_deb.sh FILE.deb [CHROOT]`, as root; without CHROOT one is made by debootstrap.
# The older version is the same once more, as 0.0.9 and with a file that the newer one has not.
# On this side python3, debootstrap, Xvfb, xdotool, strace and ImageMagick are needed; inside nothing is.
# KEEP=FOLDER keeps pictures of the window.
set -euo pipefail
new=$(realpath "$1") root=${2:-}
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
failed=0
screen=:96
server=

ok() { printf 'ok   %s\n' "$*"; }
bad() { printf 'FAIL %s\n' "$*"; failed=1; }
check() { local what=$1; shift; if "$@" >"$work/said" 2>&1; then ok "$what"; else bad "$what"; cat "$work/said"; fi; }
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
as_teacher() {
    chroot --userspec=1000:1000 "$root" /usr/bin/env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME=/home/teacher "$@"
}
is_absent() { [ ! -e "$root$1" ] && [ ! -L "$root$1" ]; }
version() { inside dpkg-query --show --showformat='${Version}' offline-grader; }
files() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./tmp -o -path ./var/cache -o -path ./var/lib/apt \
        -o -path ./home -o -path ./dev \) -prune -o -print | LC_ALL=C sort)
}
marking() { (cd "$root/home/teacher/.local/share/OfflineGrader" && find . -type f -exec sha256sum {} + | LC_ALL=C sort); }
clean() {
    [ -z "$server" ] || kill "$server"
    umount "$root/proc" 2>/dev/null || true
    rm -rf "$work"
}
trap clean EXIT

if [ -z "$root" ]; then
    root=$work/root
    debootstrap --variant=minbase bookworm "$root" >"$work/said"
fi
mount -t proc proc "$root/proc"
cp /etc/resolv.conf "$root/etc/"
inside apt-get update -qq >/dev/null
inside useradd --create-home --uid 1000 teacher 2>/dev/null || true
cp "$new" "$root/root/new.deb"
dpkg-deb --raw-extract "$new" "$work/old"
sed -i 's/^Version: .*/Version: 0.0.9/' "$work/old/DEBIAN/control"
touch "$work/old/opt/offline-grader/only-in-0.0.9"
dpkg-deb --root-owner-group -Znone --build "$work/old" "$root/root/old.deb" >/dev/null
rm -r "$work/old"

echo "== A bare $(. "$root/etc/os-release" && echo "$PRETTY_NAME")"
check "has no Python" is_absent /usr/bin/python3
files >"$work/before"
inside dpkg-query --show --showformat='${Package}\n' | sort >"$work/packages"

echo "== Install, silently"
check "apt-get install asks nothing" inside apt-get install -y -qq --no-install-recommends /root/old.deb
[ "$(version)" = 0.0.9 ] && ok "version $(version)" || bad "version $(version)"
echo "     $(inside dpkg-query --show --showformat='${Package}\n' | sort | comm -13 "$work/packages" - | wc -l) packages came"
check "no Python came with it" is_absent /usr/bin/python3
for file in /usr/share/applications/offline-grader.desktop /usr/share/mime/packages/offline-grader.xml \
    /usr/share/icons/hicolor/48x48/apps/offline-grader.png /usr/share/man/man1/grader.1.gz \
    /usr/share/man/man1/grader-app.1.gz /opt/offline-grader/_internal/THIRD-PARTY.txt \
    /opt/offline-grader/_internal/offline-grader.cdx.json /usr/share/doc/offline-grader/it.md.gz; do
    check "$file" test -s "$root$file"
done
find "$root/opt/offline-grader" -type f \( -name '*.so*' -o -name 'grader*' \) -printf '/%P\n' |
    sed 's|^|/opt/offline-grader|' | chroot "$root" env LD_LIBRARY_PATH=/opt/offline-grader/_internal xargs -d '\n' ldd 2>/dev/null |
    grep 'not found' | sort -u >"$work/missing" || true
echo "     libraries that nothing here has:"
sed 's/^/       /' "$work/missing"

echo "== The program"
if python3 packaging/smoke.py --root "$root" "$root/opt/offline-grader"; then ok "smoke test"; else bad "smoke test"; fi
check "a policy in force is told" inside sh -c 'mkdir -p /etc/offline-grader &&
    echo "disabled = [\"install-bundles\"]" >/etc/offline-grader/policy.toml &&
    grader policy | grep -q install-bundles && ! grader bundle install /opt/offline-grader/_internal/assets/bundles &&
    rm -r /etc/offline-grader'

echo "== The window, on a screen (Xvfb)"
Xvfb $screen -screen 0 1366x768x24 -nolisten tcp >/dev/null 2>&1 &
server=$!
sleep 2
look() { # NAME ARGUMENTS...: start the window, let it settle, take a picture, press keys, take another
    local name=$1 keys=$2; shift 2
    as_teacher DISPLAY=$screen grader-app "$@" 2>"$work/window" &
    local window=$!
    DISPLAY=$screen timeout 60 xdotool search --sync --onlyvisible --name 'Offline Grader' >/dev/null
    sleep 6
    for key in $keys; do DISPLAY=$screen xdotool key "$key"; sleep 1; done
    sleep 5
    DISPLAY=$screen import -window root "$work/$name.png"
    kill $window 2>/dev/null && ok "$name: $(identify -format '%k colours' "$work/$name.png"), closed by us" ||
        bad "$name: it closed by itself"
    wait $window 2>/dev/null || true
    [ ! -s "$work/window" ] || { echo "     it said:"; sed 's/^/       /' "$work/window"; }
    [ -z "${KEEP:-}" ] || cp "$work/$name.png" "$KEEP/"
}
look start ""
look sample "Return" --sample
inside cp "/opt/offline-grader/_internal/assets/bundles/$(ls "$root"/opt/offline-grader/_internal/assets/bundles | head -1)" /home/teacher/set.gradebundle
look double-click "" /home/teacher/set.gradebundle
install -d -o 1000 -g 1000 "$root/home/teacher/.local/share/OfflineGrader/sessions"
for file in tests/golden/sessions/*.session; do
    install -o 1000 -g 1000 "$file" "$root/home/teacher/.local/share/OfflineGrader/sessions/"
done

echo "== Upgrade"
marking >"$work/marking"
check "apt-get install over it" inside apt-get install -y -qq --no-install-recommends /root/new.deb
[ "$(version)" != 0.0.9 ] && ok "version $(version)" || bad "version $(version)"
check "what only the old one had is gone" is_absent /opt/offline-grader/only-in-0.0.9
marking >"$work/marking after"
check "the teacher's $(wc -l <"$work/marking") files are as they were" cmp "$work/marking" "$work/marking after"
check "the new version runs" as_teacher grader bundle list
look upgraded ""

echo "== Downgrade"
if inside apt-get install -y -qq --no-install-recommends /root/old.deb >"$work/said" 2>&1; then
    bad "apt-get installs an older version without a word"
else
    ok "apt-get refuses: $(grep -i downgrad "$work/said" | head -1)"
fi
check "only when told to" inside apt-get install -y -qq --allow-downgrades --no-install-recommends /root/old.deb
marking >"$work/marking after"
check "the teacher's files are as they were" cmp "$work/marking" "$work/marking after"
check "and up again" inside apt-get install -y -qq --no-install-recommends /root/new.deb

echo "== Remove"
check "apt-get purge" inside apt-get purge -y -qq offline-grader
check "with what came with it" inside apt-get autoremove -y -qq --purge
marking >"$work/marking after"
check "the teacher's files are as they were" cmp "$work/marking" "$work/marking after"
files >"$work/after"
echo "     left behind, of which nothing is ours:"
comm -13 "$work/before" "$work/after" | sed 's/^/       /'
if comm -13 "$work/before" "$work/after" | grep -i 'grader'; then bad "something of ours is left"; else ok "nothing of ours is left"; fi

if command -v lintian >/dev/null; then
    echo "== lintian"
    # A vendor's package in /opt: what is said of that place and of libraries that come along is meant so.
    lintian --allow-root "$new" >"$work/said" 2>&1 || true
    sed -nE 's/^([EWI]): [^:]+: ([a-z0-9-]+).*/\1 \2/p' "$work/said" | sort | uniq -c | sort -rn
fi
[ $failed = 0 ] && echo "all is well"
exit $failed
