#!/bin/sh
# Make dist/Offline-Grader-VERSION-ARCH.dmg of "dist/Offline Grader.app". Not tried yet on a Mac.
# Signed when CODESIGN_IDENTITY names a certificate (the build has then signed the app with it), notarised when
# NOTARY_APPLE_ID, NOTARY_TEAM and NOTARY_PASSWORD are set too.
set -eu
cd "$(dirname "$0")/../.."
app="dist/Offline Grader.app"
version=$(cat dist/offline-grader/_internal/VERSION)
image="dist/Offline-Grader-$version-$(uname -m).dmg"
stage=build/dmg

notarise() {
    [ -n "${NOTARY_PASSWORD:-}" ] || return 0
    xcrun notarytool submit "$1" --wait --apple-id "$NOTARY_APPLE_ID" --team-id "$NOTARY_TEAM" \
        --password "$NOTARY_PASSWORD"
}

codesign --verify --strict "$app"
if [ -n "${NOTARY_PASSWORD:-}" ]; then
    # ditto, not zip: an app holds links.
    ditto -c -k --keepParent "$app" build/notarise.zip
    notarise build/notarise.zip
    xcrun stapler staple "$app"
fi
rm -rf "$stage" "$image"
mkdir -p "$stage"
ditto "$app" "$stage/Offline Grader.app"
ln -s /Applications "$stage/Applications"
hdiutil create -volname "Offline Grader $version" -srcfolder "$stage" -format UDZO "$image"
if [ -n "${CODESIGN_IDENTITY:-}" ]; then
    codesign --sign "$CODESIGN_IDENTITY" --timestamp "$image"
    notarise "$image"
    [ -z "${NOTARY_PASSWORD:-}" ] || xcrun stapler staple "$image"
fi
echo "$image"
