# make run       serve on 127.0.0.1:8080
# make test      every test, in a place of its own (tests/arena.sh)
# make fuzz      what reads other people's bytes, for FUZZ_SECONDS each
# make soak      crashes, faults, abuse, a model and some hours' work: the same and more, for longer
# make coverage  lines of server/ that the tests reach
# make bench     the numbers of docs/performance.md
# make generate  generated/ from openapi.yaml

.PHONY: run test fuzz soak coverage bench generate

SCHEMATHESIS := 4.32.5
TARPAULIN := 0.37.5
CARGO_FUZZ := 0.13.2
FUZZ_SECONDS ?= 20

run:
	.ci/setup engine
	cargo run --release --package slipway

test: target/tools/schemathesis-$(SCHEMATHESIS)
	.ci/setup tests
	cargo test --workspace --tests --no-run
	cargo build --package slipway
	tests/arena.sh cargo test --workspace --tests --offline --no-fail-fast

target/tools/schemathesis-$(SCHEMATHESIS):
	.ci/setup tests
	rm -rf target/tools/schemathesis
	python3 -m venv target/tools/schemathesis
	target/tools/schemathesis/bin/pip install --quiet schemathesis==$(SCHEMATHESIS)
	touch $@

# What a test of `make test` does 20 times, more often; and an hour of ordinary work.
LONG := --package slipway-tests --test crash --test faults --test abuse --test model --test live --test soak
soak: export SLIPWAY_SOAK_SECONDS ?= 3600
soak: export SLIPWAY_CRASHES ?= 100
soak: export SLIPWAY_CUTS ?= 100
soak: export SLIPWAY_MODEL_CASES ?= 60
soak:
	.ci/setup tests
	cargo test $(LONG) --no-run
	cargo build --package slipway
	tests/arena.sh cargo test $(LONG) --offline --no-fail-fast -- --nocapture

# What it finds new is kept in target/, the seeds in fuzz/corpus. No sanitizer: the server has no unsafe code.
fuzz: target/tools/fuzz-$(CARGO_FUZZ)
	cp -u Cargo.lock fuzz/Cargo.lock
	set -e; for target in contract log reference; do \
	  mkdir -p target/fuzz/corpus/$$target; \
	  RUSTC_BOOTSTRAP=1 $</bin/cargo-fuzz fuzz run --dev --sanitizer none --target-dir target/fuzz $$target \
	    target/fuzz/corpus/$$target fuzz/corpus/$$target -- -max_total_time=$(FUZZ_SECONDS) -print_final_stats=1; \
	done

target/tools/fuzz-$(CARGO_FUZZ):
	cargo install --locked --root $@ cargo-fuzz --version $(CARGO_FUZZ)

coverage: target/tools/schemathesis-$(SCHEMATHESIS)
	.ci/setup tests
	[ -x target/tools/tarpaulin/bin/cargo-tarpaulin ] || \
	  cargo install --locked --root target/tools/tarpaulin cargo-tarpaulin --version $(TARPAULIN)
	tests/coverage.sh

bench:
	.ci/setup tests
	cargo build --release --package slipway --package slipway-tests --bins --examples
	tests/arena.sh target/release/examples/bench

generate:
	generated/generate.sh
