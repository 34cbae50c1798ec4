# Everything runs in a virtual environment of the project's own, .venv, made from the hashed lock files.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
JOBS ?= $(shell nproc 2>/dev/null || echo 2)

.PHONY: help reports site docs verify test check lab benchmark lock clean

help:
	@echo "make reports  build every policy report into reports/ (open reports/index.html)"
	@echo "make site     make a static site of the reports in site/ (open site/index.html)"
	@echo "make docs     build the documentation into build/docs/"
	@echo "make verify   check every finished document, as far as the tools are installed"
	@echo "make test     run the tests"
	@echo "make check    run formatter, linter, type checker"
	@echo "make benchmark  measure the build (docs/PERFORMANCE.md)"
	@echo "make lab      open JupyterLab on the notebooks"
	@echo "make lock     resolve the dependencies again into the lock files"

reports: $(VENV)/.installed
	$(BIN)/plustex build --jobs $(JOBS)

site: reports
	$(BIN)/plustex site

docs: $(VENV)/.installed-dev
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict

verify: $(VENV)/.installed-dev
	$(BIN)/plustex verify reports
	$(BIN)/python tools/verify/run.py reports

benchmark: $(VENV)/.installed-dev
	$(BIN)/python -m benchmarks

test: $(VENV)/.installed-dev
	$(BIN)/python -m pytest -n $(JOBS) --dist loadgroup

check: $(VENV)/.installed-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

lab: $(VENV)/.installed-dev
	$(BIN)/plustex lab

lock: $(VENV)/.installed-dev
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --upgrade \
		pyproject.toml tools/build.in --output-file requirements.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --upgrade \
		pyproject.toml tools/build.in --extra lab --extra verify --extra cluster --group dev --constraint requirements.lock --output-file requirements-dev.lock

clean:
	rm -rf reports site build dist .mypy_cache .ruff_cache .pytest_cache

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

# The package itself is installed in place, so an edited source or notebook counts at once.
$(VENV)/.installed: requirements.lock pyproject.toml | $(VENV)/bin/python
	$(PIP) install --require-hashes --requirement requirements.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.installed-dev: requirements-dev.lock pyproject.toml | $(VENV)/bin/python
	$(PIP) install --require-hashes --requirement requirements-dev.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/.installed
