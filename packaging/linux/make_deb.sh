#!/bin/sh
# Make dist/offline-grader_VERSION_ARCH.deb of dist/offline-grader.
# Menus, file types and icons are brought up to date by the triggers of the desktop's own packages, so there is
# no postinst and no postrm, and nothing that they could leave behind.
set -eu
cd "$(dirname "$0")/../.."
folder=dist/offline-grader
version=$(cat $folder/_internal/VERSION)
architecture=$(dpkg --print-architecture)
tree=build/deb
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}"

rm -rf $tree
share=$tree/usr/share
mkdir -p $tree/DEBIAN $tree/opt $tree/usr/bin $share/applications $share/mime/packages \
    $share/icons/hicolor/scalable/apps $share/doc/offline-grader
cp -a $folder $tree/opt/offline-grader
for program in grader grader-app; do
    ln -s ../../opt/offline-grader/$program $tree/usr/bin/$program
done
cp packaging/linux/offline-grader.desktop $share/applications/
cp packaging/linux/offline-grader.xml $share/mime/packages/
cp packaging/icons/offline-grader.svg $share/icons/hicolor/scalable/apps/
cp LICENSE $share/doc/offline-grader/copyright
gzip -9n <CHANGELOG.md >$share/doc/offline-grader/changelog.gz

# The C library that the build needs: the newest symbol version that any of its files asks for.
glibc=$(find $folder -type f \( -name '*.so*' -o -perm -100 \) -exec objdump -T {} + 2>/dev/null |
    grep -o 'GLIBC_2\.[0-9.]*' | sed 's/GLIBC_//' | sort -uV | tail -1)
cat >$tree/DEBIAN/control <<CONTROL
Package: offline-grader
Version: $version
Architecture: $architecture
Maintainer: Offline Grader <offline-grader@localhost>
Installed-Size: $(du -sk $tree/opt $tree/usr | awk '{ sum += $1 } END { print sum }')
Section: education
Priority: optional
Depends: libc6 (>= $glibc), libgl1, libegl1, libxcb1, fontconfig-config, fonts-dejavu-core | fonts-liberation | fonts-noto-core
Recommends: libwayland-client0, libwayland-cursor0, libwayland-egl1
Description: mark the answers in a spreadsheet, with no network at all
 Proposes a score for every free-text answer in a class's spreadsheet, with the
 words behind it. The teacher decides; nothing leaves the computer.
CONTROL
find $tree -type d -exec chmod 755 {} +
find $tree -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz --build $tree "dist/offline-grader_${version}_$architecture.deb"
