# Every target makes .venv by itself where it has to. `make` alone lists the targets.
#
#   PYTHON=/path/to/python3.13   the interpreter of .venv (otherwise: python3, else the newest of 3.14 .. 3.11); if .venv
#                                has another one, .venvs/3.13 is made beside it: make test PYTHON=... PYTEST_ARGS=FILE
#   REVISION=2026-10-15          the revision of the API that `make generate` fetches; SOURCE=... takes it from a file or URL
#   GENERATE_ARGS="--dry-run"    more arguments for scripts/generate.py
#   PYTEST_ARGS="-k filters -x"  more arguments for pytest
#   BENCH_ARGS=...               arguments for the benchmarks
#   MUTANTS_ARGS="retry --jobs 1"  arguments for the mutants; see tests/mutation/run.py --help

# The settings of one make must not depend on the user's shell or locale, and no path here is absolute: the
# directory may have spaces in its name.
SHELL := /bin/sh
.SHELLFLAGS := -ec
.DEFAULT_GOAL := help

PYTHON ?=
GENERATE_ARGS ?=
PYTEST_ARGS ?=
BENCH_ARGS ?=
MUTANTS_ARGS ?= --keep
# Only as arguments of make: in an environment, names as common as these may mean something else.
REVISION :=
SOURCE :=

# X.Y of an interpreter, or nothing if it does not run.
version_of = $(shell "$(1)" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null)

# One word for the shell, whatever is in it.
quoted = '$(subst ','\'',$(1))'

VENV := .venv
ifneq ($(PYTHON),)
ifneq ($(wildcard .venv/bin/python),)
WANTED := $(call version_of,$(PYTHON))
ifneq ($(WANTED),$(call version_of,.venv/bin/python))
VENV := .venvs/$(or $(WANTED),none)
endif
endif
endif
BIN := $(VENV)/bin
PY := $(BIN)/python
STAMP := $(VENV)/.installed
WRITTEN := klaviyo_ext scripts templates tests
CHECKED := generated $(WRITTEN)

# Tools that would look for news or keep state elsewhere.
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
export UV_PYTHON_DOWNLOADS := never
export UV_NO_PROGRESS := 1

.PHONY: help setup demo generate test test-slow interop coverage format lint lint-ruff lint-format lint-mypy lint-pyright lint-layers lint-drift bench mutants fidelity lock clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

setup: $(STAMP) ## make .venv with everything that developing needs
	@echo "ready: $(PY) is $$($(PY) --version)"

# Candidates are run, not only found: a version manager's shim may stand for a version that is switched off.
$(STAMP): pyproject.toml requirements/dev.txt
	@suits() { "$$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }; \
	python=; \
	for candidate in $(if $(PYTHON),"$(PYTHON)",python3 python3.14 python3.13 python3.12 python3.11 python); do \
	    if suits "$$candidate"; then python=$$candidate; break; fi; \
	done; \
	if [ -z "$$python" ]; then \
	    echo "error: no Python 3.11 or newer ($(if $(PYTHON),PYTHON=$(PYTHON) is none,looked for python3 and python3.14 .. python3.11)); set PYTHON=/path/to/python" >&2; exit 1; \
	fi; \
	if [ -x $(PY) ] && { ! suits $(PY) || $(if $(PYTHON),[ "$$($(PY) -V)" != "$$("$$python" -V)" ],false); }; then rm -rf $(VENV); fi; \
	if command -v uv >/dev/null 2>&1; then \
	    [ -x $(PY) ] || { echo "$(VENV): new, by uv, with $$("$$python" --version)"; uv venv --quiet --python "$$python" $(VENV); }; \
	    echo "$(VENV): uv installs requirements/dev.txt"; \
	    uv pip sync --quiet --python $(PY) requirements/dev.txt; \
	    uv pip install --quiet --python $(PY) --no-deps --no-build-isolation --editable .; \
	else \
	    [ -x $(PY) ] && $(PY) -c 'import pip' 2>/dev/null || { \
	        echo "$(VENV): new, with $$("$$python" --version)"; rm -rf $(VENV); "$$python" -m venv $(VENV); }; \
	    echo "$(VENV): pip installs requirements/dev.txt"; \
	    $(PY) -m pip install -qq --requirement requirements/dev.txt; \
	    $(PY) -m pip install -qq --no-deps --no-build-isolation --editable .; \
	fi; \
	touch $(STAMP)

demo: $(STAMP) ## render the client, then send some typed calls to a server on loopback
	$(PY) scripts/generate.py
	$(PY) scripts/render_methods.py
	$(PY) scripts/demo.py

generate: $(STAMP) ## render generated/ anew; REVISION=2026-10-15 fetches, checks and swaps in that revision
	@$(PY) scripts/generate.py $(if $(REVISION),--revision $(call quoted,$(REVISION))) $(if $(SOURCE),--source $(call quoted,$(SOURCE))) $(GENERATE_ARGS)
	@$(PY) scripts/render_methods.py

test: $(STAMP) ## run the tests on all cores, without those marked as slow
	$(PY) -m pytest --numprocesses auto --dist worksteal -m "not slow" $(PYTEST_ARGS)

test-slow: $(STAMP) ## run the tests that are marked as slow
	$(PY) -m pytest --numprocesses auto --dist worksteal -m slow $(PYTEST_ARGS)

coverage: $(STAMP) ## run all tests and show what they do not reach
	$(PY) -m pytest --numprocesses auto --dist worksteal --cov --cov-report term $(PYTEST_ARGS)

format: $(STAMP) ## sort imports, mend what ruff can, format
	$(PY) -m ruff check --fix --quiet --exit-zero $(WRITTEN)
	$(PY) -m ruff format $(WRITTEN)

lint: lint-ruff lint-format lint-mypy lint-pyright lint-layers lint-drift ## run all checks (-k: go on after a failure, -j2: two at a time)

lint-ruff: $(STAMP)
	$(PY) -m ruff check $(CHECKED)

lint-format: $(STAMP)
	$(PY) -m ruff format --check --quiet $(CHECKED)

lint-mypy: $(STAMP)
	$(PY) -m mypy

# --project: a pyrightconfig.json of a directory above must not be taken instead.
lint-pyright: $(STAMP)
	$(PY) -m pyright --project pyproject.toml

lint-layers: $(STAMP)
	PYTHONPATH=scripts:generated $(BIN)/lint-imports

lint-drift: $(STAMP)
	$(PY) scripts/generate.py --check
	$(PY) scripts/render_methods.py --check

# The environment has what the tests need, and the libraries that people use beside this package.
INTEROP := .venvs/interop
$(INTEROP)/.installed: $(STAMP) requirements/test.txt requirements/interop.txt
	@echo "$(INTEROP): requirements/interop.txt"; \
	if command -v uv >/dev/null 2>&1; then \
	    uv venv --quiet --clear --python $(PY) $(INTEROP); \
	    uv pip install --quiet --python $(INTEROP)/bin/python --requirement requirements/interop.txt; \
	    uv pip install --quiet --python $(INTEROP)/bin/python --no-deps --no-build-isolation --editable .; \
	else \
	    $(PY) -m venv --clear $(INTEROP); \
	    $(INTEROP)/bin/python -m pip install -qq --requirement requirements/interop.txt; \
	    $(INTEROP)/bin/python -m pip install -qq --no-deps --no-build-isolation --editable .; \
	fi
	@touch $@

interop: $(INTEROP)/.installed ## test with pandas, polars, duckdb and others, in an environment of their own
	$(INTEROP)/bin/python -m pytest -p no:cacheprovider tests/interop $(PYTEST_ARGS)

bench: $(STAMP) ## measure against the official SDK and stock openapi-python-client
	$(PY) tests/benchmarks/run.py $(BENCH_ARGS)

# mutmut stays out of requirements/dev.txt: only this needs it.
$(VENV)/.mutants: $(STAMP) requirements/mutants.txt
	@if command -v uv >/dev/null 2>&1; then uv pip install --quiet --python $(PY) --requirement requirements/mutants.txt; \
	else $(PY) -m pip install -qq --requirement requirements/mutants.txt; fi
	@touch $@

mutants: $(VENV)/.mutants ## change the code in one place at a time, and count what the tests notice
	$(PY) tests/mutation/run.py $(MUTANTS_ARGS)

fidelity: $(STAMP) ## compare the fake with recordings, then ask it with clients of others and schemathesis (needs package indexes)
	$(PY) tests/fidelity/recordings.py
	$(PY) tests/fidelity/client_run.py
	$(PY) tests/fidelity/schema_run.py

# Names and versions only, one file for every platform and Python.
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate --no-emit-index-url --no-emit-find-links

lock: ## write requirements/*.txt anew from pyproject.toml (needs uv; UPGRADE=--upgrade takes newer versions)
	$(COMPILE) $(UPGRADE) --group dev --extra cli --extra excel --extra parquet --extra phones --extra testing --extra redis --output-file requirements/dev.txt pyproject.toml
	$(COMPILE) --group test --extra cli --extra excel --extra parquet --extra phones --extra testing --extra redis --constraint requirements/dev.txt --output-file requirements/test.txt pyproject.toml
	$(COMPILE) --group interop --extra cli --extra excel --extra parquet --extra phones --extra testing --extra redis --constraint requirements/dev.txt --output-file requirements/interop.txt pyproject.toml
	$(COMPILE) --group mutants --constraint requirements/dev.txt --output-file requirements/mutants.txt pyproject.toml
	$(COMPILE) --resolution lowest-direct --output-file requirements/lowest.txt pyproject.toml

clean: ## remove what the other targets made, .venv included
	rm -rf .venv .venvs dist build .coverage .coverage.* .hypothesis .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
	find generated klaviyo_ext scripts tests -name __pycache__ -type d -prune -exec rm -rf {} +
