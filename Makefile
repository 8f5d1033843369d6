# The two commands most people need are `make chat` and `make test`.
# Whatever a target needs, it sets up first; see .ci/env.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.SUFFIXES:
.PHONY: help chat test check format coverage score bench bench-others bench-telegram soak lock bare clean

bin := .venv/bin
alongside := $(bin)/alongside
pytest := $(bin)/python -P -m pytest

# The words that turn an index of package names into a lock file, and nothing else into it: no
# address, no path, no setting of the machine it was made on.
pin := uv pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" pyproject.toml

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# Control-C while this gets ready is leaving, not an error; once it is there, it answers by itself.
chat: ## talk with the companion, here in the terminal (ARGS="--lang en --plain" and so on)
	@trap 'exit 0' INT; .ci/env run || exit; trap '' INT; exec $(alongside) chat $(ARGS)

test: ## all tests (ARGS="-k words tests/unit" for some of them)
	@.ci/env dev
	@$(pytest) --numprocesses auto --dist worksteal $(ARGS)

check: ## format, lint, types, import contracts, flows and texts
	@.ci/env dev
	$(bin)/ruff format --check .
	$(bin)/ruff check .
	$(bin)/mypy
	$(bin)/lint-imports --no-logo
	$(bin)/hadolint Dockerfile
	$(alongside) check

format: ## put the code into its one layout, and mend what can be mended by itself
	@.ci/env dev
	$(bin)/ruff check --fix-only .
	$(bin)/ruff format .

coverage: ## all tests, and the lines and branches that they leave out
	@.ci/env dev
	@$(pytest) --numprocesses auto --dist worksteal --cov --cov-report term $(ARGS)

score: ## how much danger is heard, and how much is flagged for nothing (ARGS="FILE --misses veiled")
	@.ci/env dev
	@$(bin)/python -P -m tests.safety.score $(ARGS)

bench: ## measure speed, size and start-up time
	@.ci/env dev
	@$(pytest) -m bench --timeout 0 -p no:randomly --capture no tests/bench --ignore tests/bench/telegram $(ARGS)

bench-others: ## install what `make bench` compares with
	@.ci/env dev
	@if command -v uv >/dev/null; then set -- uv pip install --python $(bin)/python; \
	else set -- python3 -m pip --python $(bin)/python install --disable-pip-version-check; fi; \
	"$$@" --quiet --no-deps --require-hashes -r requirements-bench.lock

bench-telegram: ## the same for whole conversations on Telegram, beside plain bots (some minutes)
	@.ci/env dev
	@$(pytest) -m bench --timeout 0 -p no:randomly --capture no tests/bench/telegram $(ARGS)

soak: ## hours of use under load and faults, in minutes
	@.ci/env dev
	@$(pytest) -m soak --timeout 0 $(ARGS)

lock: ## choose newer versions of what we use, and pin them (needs uv)
	@command -v uv >/dev/null || { echo "make lock needs uv: python3 -m pip install uv" >&2; exit 1; }
	$(pin) --upgrade --output-file requirements.lock
	$(pin) --upgrade --constraint requirements.lock --extra charts --output-file requirements-charts.lock
	$(pin) --upgrade --constraint requirements.lock --extra location --output-file requirements-location.lock
	$(pin) --upgrade --constraint requirements-charts.lock --constraint requirements-location.lock --group dev --all-extras --output-file requirements-dev.lock
	$(filter-out pyproject.toml,$(pin)) --upgrade --constraint requirements-dev.lock --group bench --output-file requirements-bench.lock

bare: ## the two commands on a bare Debian root (needs root and debootstrap)
	@.ci/bare-root $(ARGS)

clean: ## remove what was made here: the environment and all caches
	rm -rf .venv .venv.lock .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache \
		.coverage .coverage.* htmlcov dist mutants
	find bot tests -name __pycache__ -type d -prune -exec rm -rf {} +
