# Two commands do everything: `make run` and `make test`. Both begin with `make setup`, which does nothing when it is up
# to date. They need Python 3.11 (or newer) and make.

PORT ?= 8000
HOST ?= 127.0.0.1
DATA ?= var
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
READY := .venv/.ready

.PHONY: run test lint format bench demo vendor setup requirements clean

run: setup
	@exec $(BIN)/python manage.py up --host "$(HOST)" --port "$(PORT)" --data "$(DATA)"

test: setup
	@$(BIN)/python -m pytest $(ARGS)

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy .
	$(BIN)/lint-imports
	$(BIN)/djlint --check --quiet templates

format: setup
	$(BIN)/ruff check --fix --exit-zero .
	$(BIN)/ruff format .
	-$(BIN)/djlint --reformat --quiet templates

bench: setup
	$(BIN)/python -m benchmarks $(ARGS)

demo: setup
	@ROLLCALL_DATA="$(DATA)" $(BIN)/python manage.py demo $(ARGS)

# Front-end files that others wrote, from their npm packages into static/vendor, against the sums written there.
vendor:
	sh static/vendor/fetch.sh

setup: $(READY)

$(READY): requirements.txt requirements-dev.txt
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Rollcall needs Python 3.11 or newer: install it, or name it with make PYTHON=/path/to/python." >&2; exit 1; }
	@"$(PYTHON)" -m venv .venv || \
		{ echo "Python could not make a .venv here. On Debian: apt-get install python3-venv." >&2; exit 1; }
	@echo "Installing what Rollcall needs into .venv; this takes a minute." >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes \
		-r requirements.txt -r requirements-dev.txt >&2
	@touch $@

# Pins are made from pyproject.toml, with hashes and without the address of any package index.
PIN := $(BIN)/uv pip compile pyproject.toml --python-version 3.11 --universal \
	--generate-hashes --no-emit-index-url --no-header --quiet

requirements:
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(PIN) --upgrade -o requirements.txt
	$(PIN) --upgrade --extra dev -c requirements.txt -o requirements-dev.txt

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
