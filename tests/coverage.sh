#!/usr/bin/env bash
# The lines of server/ that the tests reach, by cargo-tarpaulin, in the arena. Prints what is missed;
# fails below the floor, which only rises. What is missed is listed, with its reason, in
# tests/uncovered.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

FLOOR=95

export PATH=$PWD/target/tools/tarpaulin/bin:$PATH
cargo fetch --quiet
# Some tests run the binary; its lines count, too, so it is built with tarpaulin's own flags.
flags=$(cargo tarpaulin --engine llvm --print-rust-flags 2>/dev/null | sed -n 's/^RUSTFLAGS="\(.*\)"$/\1/p')
CARGO_ENCODED_RUSTFLAGS=${flags// /$'\x1f'} LLVM_PROFILE_FILE=/dev/null cargo build --package slipway --target-dir target/coverage
tests/arena.sh cargo tarpaulin --offline --engine llvm --follow-exec --workspace --skip-clean \
  --objects target/coverage/debug/slipway --target-dir target/coverage \
  --include-files 'server/src/*' --timeout 900 --out stdout \
  --fail-under "$FLOOR"
