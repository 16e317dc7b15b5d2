#!/bin/sh
# Make dist/Offline_Grader-VERSION-ARCH.AppImage of dist/offline-grader: one file that starts with a double-click.
# RUNTIME names the file that an AppImage begins with: runtime-x86_64 of AppImage/type2-runtime, which needs no
# libfuse2 on the teacher's computer. Without it only build/AppDir is made, and its squashfs.
set -eu
cd "$(dirname "$0")/../.."
version=$(cat dist/offline-grader/_internal/VERSION)
epoch=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
directory=build/AppDir
image=build/offline-grader.squashfs
target=dist/Offline_Grader-$version-$(uname -m).AppImage

rm -rf $directory $image
mkdir -p $directory/usr/share/applications $directory/usr/share/metainfo $directory/usr/share/mime/packages
cp -a dist/offline-grader $directory/usr/offline-grader
cp packaging/linux/offline-grader.desktop $directory/usr/share/applications/
cp packaging/linux/offline-grader.desktop $directory/
cp packaging/linux/offline-grader.metainfo.xml $directory/usr/share/metainfo/
cp packaging/linux/offline-grader.xml $directory/usr/share/mime/packages/
cp packaging/icons/offline-grader.svg $directory/
cp packaging/icons/offline-grader.svg $directory/.DirIcon
# "grader" as the first word, or as the name of a link to the AppImage, is the command line.
cat >$directory/AppRun <<'RUN'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
program=grader-app
[ "$(basename "${ARGV0:-}")" != grader ] || program=grader
if [ "${1:-}" = grader ]; then program=grader; shift; fi
exec "$here/usr/offline-grader/$program" "$@"
RUN
chmod 755 $directory/AppRun
# The variable would contradict the two options.
env -u SOURCE_DATE_EPOCH mksquashfs $directory $image -root-owned -noappend -quiet -no-progress -comp "${PACK:-zstd}" \
    -mkfs-time "$epoch" -all-time "$epoch"
if [ -z "${RUNTIME:-}" ]; then
    echo "$image is ready; RUNTIME names no file to put before it, so there is no AppImage." >&2
    exit 0
fi
cat "$RUNTIME" $image >"$target"
chmod 755 "$target"
echo "$target"
