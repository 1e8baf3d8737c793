#!/bin/sh
# Gets the vendored files from their npm packages at the pinned versions, builds the icon sprite, and checks every sum.
# Needs npm; only people who change a version run it (`make vendor`). Users never do: the files are committed.
set -eu
cd "$(dirname "$0")"

HTMX=htmx.org@4.0.1
INTER=@fontsource-variable/inter@5.3.0
LUCIDE=lucide-static@1.62.0
TUS=tus-js-client@4.3.1
SWAGGER=swagger-ui-dist@5.35.0

box=$(mktemp -d)
trap 'rm -rf "$box"' EXIT

# unpack PACKAGE FOLDER: the package's files, without installing it or running its scripts
unpack() {
  mkdir -p "$box/$2"
  tarball=$(cd "$box" && npm pack --silent --ignore-scripts "$1" 2>/dev/null)
  tar -xzf "$box/$tarball" -C "$box/$2" --strip-components=1
}

unpack "$HTMX" htmx
cp "$box/htmx/dist/htmx.min.js" htmx.min.js
cp "$box/htmx/LICENSE" htmx.LICENSE

unpack "$INTER" inter
for script in latin latin-ext cyrillic greek; do
  cp "$box/inter/files/inter-$script-wght-normal.woff2" "inter-$script.woff2"
done
cp "$box/inter/LICENSE" inter.LICENSE

unpack "$TUS" tus
# Without the pointer to a map of its source, which is as large again.
grep -v '^//# sourceMappingURL=' "$box/tus/dist/tus.min.js" >tus.min.js
cp "$box/tus/LICENSE" tus.LICENSE

unpack "$SWAGGER" swagger
grep -v '^//# sourceMappingURL=' "$box/swagger/swagger-ui-bundle.js" >swagger-ui-bundle.js
# Without the drawings it carries as data: URLs, which our Content-Security-Policy does not let in.
sed -e 's/url("data:\([^"\\]\|\\.\)*")/none/g' -e 's|url(data:[^)]*)|none|g' -e '/sourceMappingURL=/d' \
  "$box/swagger/swagger-ui.css" >swagger-ui.css
cat "$box/swagger/LICENSE" "$box/swagger/NOTICE" >swagger-ui.LICENSE
cp "$box/swagger/swagger-ui-bundle.js.LICENSE.txt" swagger-ui-bundle.LICENSE

unpack "$LUCIDE" lucide
cp "$box/lucide/LICENSE" lucide.LICENSE
{
  printf '<svg xmlns="http://www.w3.org/2000/svg">\n'
  while read -r name; do
    test -f "$box/lucide/icons/$name.svg" || { echo "Lucide has no icon called $name." >&2; exit 1; }
    printf '<symbol id="%s" viewBox="0 0 24 24">' "$name"
    # The children of the drawing, on one line.
    sed -n '/^>/,/^<\/svg>/p' "$box/lucide/icons/$name.svg" | sed '1d;$d' | sed 's/^ *//' | tr -d '\n'
    printf '</symbol>\n'
  done <icons.txt
  printf '</svg>\n'
} >../icons.svg

# `fetch.sh --accept` writes the sums anew, after a version was changed on purpose.
if [ "${1:-}" = --accept ]; then
  sha256sum htmx.min.js htmx.LICENSE inter-*.woff2 inter.LICENSE lucide.LICENSE swagger-ui-bundle.js swagger-ui.css \
    swagger-ui.LICENSE swagger-ui-bundle.LICENSE tus.min.js tus.LICENSE ../icons.svg >SHA256SUMS
fi
sha256sum --check --quiet SHA256SUMS
echo "Vendored files are as SHA256SUMS says."
