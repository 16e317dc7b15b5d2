#!/bin/sh
# Make dist/offline-grader_VERSION_ARCH.deb of dist/offline-grader, with the environment in $VENV.
# Menus, file types and icons are brought up to date by the triggers of the desktop's own packages, so there is
# no postinst and no postrm, and nothing that they could leave behind.
# DEB_PACK names another compression than xz, where that takes too long.
set -eu
umask 022
cd "$(dirname "$0")/../.."
folder=dist/offline-grader
version=$(cat $folder/_internal/VERSION)
architecture=$(dpkg --print-architecture)
tree=build/deb
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}"

maintainer="Offline Grader <offline-grader@localhost>"
rm -rf $tree
share=$tree/usr/share
icons=$share/icons/hicolor
document=$share/doc/offline-grader
mkdir -p $tree/DEBIAN $tree/opt $tree/usr/bin $share/applications $share/mime/packages $share/man/man1 \
    $share/metainfo $icons/scalable/apps $document build/icons
cp -a $folder $tree/opt/offline-grader
for program in grader grader-app; do
    ln -s /opt/offline-grader/$program $tree/usr/bin/$program
done
cp packaging/linux/offline-grader.desktop $share/applications/
cp packaging/linux/offline-grader.xml $share/mime/packages/
cp packaging/linux/offline-grader.metainfo.xml $share/metainfo/
cp packaging/icons/offline-grader.svg $icons/scalable/apps/
"${VENV:-.venv}/bin/python" packaging/icons/make_icons.py build/icons
for size in 16 24 32 48 64 128 256 512; do
    mkdir -p $icons/${size}x$size/apps
    cp build/icons/offline-grader-$size.png $icons/${size}x$size/apps/offline-grader.png
done
QT_QPA_PLATFORM=offscreen "${VENV:-.venv}/bin/python" packaging/linux/make_man.py $share/man/man1
gzip -9n $share/man/man1/*.1
cp packaging/linux/copyright $document/copyright
for file in THIRD-PARTY.txt offline-grader.cdx.json; do
    ln -s /opt/offline-grader/_internal/$file $document/$file
done
gzip -9n <CHANGELOG.md >$document/CHANGELOG.md.gz
gzip -9n >$document/changelog.gz <<CHANGES
offline-grader ($version) stable; urgency=medium

  * See CHANGELOG.md.gz beside this file.

 -- $maintainer  $(date --utc --rfc-email --date="@$SOURCE_DATE_EPOCH")
CHANGES
gzip -9n <docs/it.md >$document/it.md.gz

# The C library that the build needs: the newest symbol version that any of its files asks for.
glibc=$(find $folder -type f \( -name '*.so*' -o -perm -100 \) -exec objdump -T {} + 2>/dev/null |
    grep -o 'GLIBC_2\.[0-9.]*' | sed 's/GLIBC_//' | sort -uV | tail -1)
cat >$tree/DEBIAN/control <<CONTROL
Package: offline-grader
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $(du -sk $tree/opt $tree/usr | awk '{ sum += $1 } END { print sum }')
Section: education
Priority: optional
Depends: libc6 (>= $glibc), libgl1, libegl1, libxcb1, fontconfig-config, fonts-dejavu-core | fonts-liberation | fonts-noto-core
Recommends: libwayland-client0, libwayland-cursor0, libwayland-egl1, shared-mime-info, desktop-file-utils
Description: mark the answers in a spreadsheet, with no network at all
 Proposes a score for every free-text answer in a class's spreadsheet, with the
 words behind it. The teacher decides; nothing leaves the computer.
CONTROL
find $tree -type d -exec chmod 755 {} +
find $tree -type f -exec chmod u=rwX,go=rX {} +
# Libraries need not be executable, and a checker says so.
find $tree/opt -type f -name '*.so*' -exec chmod a-x {} +
(cd $tree && find usr opt -type f -exec md5sum {} + | LC_ALL=C sort -k 2) >$tree/DEBIAN/md5sums
find $tree -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Z"${DEB_PACK:-xz}" --build $tree "dist/offline-grader_${version}_$architecture.deb"
