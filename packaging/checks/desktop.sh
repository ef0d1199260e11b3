#!/bin/bash
# The desktop file, AppStream metainfo, MIME type and icons are what their specifications ask for.
set -euo pipefail
cd "$(dirname -- "${BASH_SOURCE[0]}")/../desktop"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

desktop-file-validate org.parapet.parapet.desktop
appstreamcli validate --no-net org.parapet.parapet.metainfo.xml
xmllint --noout ./*.xml ./*.svg

# The MIME type is found by the name of the journal, in a database made of this one file.
mkdir -p "$work/mime/packages"
cp org.parapet.parapet.xml "$work/mime/packages/"
XDG_DATA_DIRS="$work" update-mime-database "$work/mime"
type="$(sed -n 's/.*<mime-type type="\([^"]*\)".*/\1/p' org.parapet.parapet.xml)"
grep -q "^60:$type:journal.db:cs$" "$work/mime/globs2"
grep -q "^MimeType=$type;$" org.parapet.parapet.desktop
grep -q "<mediatype>$type</mediatype>" org.parapet.parapet.metainfo.xml
