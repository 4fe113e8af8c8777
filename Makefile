# Two commands are enough on a fresh machine: `make run` and `make test`.
PYTHON ?= python3
PY := .venv/bin/python
ARGS ?=
RUN_READY := .venv/.run-$(firstword $(shell cksum < requirements/run.lock))
DEV_READY := .venv/.dev-$(firstword $(shell cksum < requirements/dev.lock))
# One lock for every Python from 3.11 on and every platform. It names no index, but what it was made for.
WANTED = $(shell $(PY) -c 'import hashlib, tomllib; p = tomllib.load(open("pyproject.toml", "rb"))["project"]; \
	print(hashlib.sha256(repr((p["dependencies"], p["optional-dependencies"])).encode()).hexdigest()[:16])')
COMPILE = $(PY) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--custom-compile-command "make lock   (for the dependencies $(WANTED))"
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: bench-alignment bench-booking bench-evaluation bench-forums bench-free bench-nomenclature bench-overlap bench-plans bench-proposals bench-search demo-year help run test check lint format types shell demo lock messages papers screenshots clean libraries browser

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

run: $(RUN_READY) libraries ## Start the whole house with demo data (PORT=8123 make run for another port)
	@exec $(PY) -m perkasa.run

test: $(DEV_READY) libraries browser ## Run the whole test suite (make test ARGS="tests/core -x" for a part)
	@exec $(PY) -m pytest --numprocesses=auto --dist=worksteal $(ARGS)

check: lint types test ## Everything the continuous integration runs

lint: $(DEV_READY) ## Check style, templates and who may import whom
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m djlint templates --lint --quiet
	.venv/bin/lint-imports

format: $(DEV_READY) ## Bring the code into its form
	$(PY) -m ruff check --fix-only --quiet .
	$(PY) -m ruff format .

types: $(DEV_READY) ## Check the types
	DEBUG=1 $(PY) -m mypy

shell: $(RUN_READY) ## Open Django's shell on the development data
	@DEBUG=1 $(PY) manage.py shell

demo: $(RUN_READY) libraries ## Bring the development database up to date and, when it is empty, give it demo data
	@DEBUG=1 $(PY) manage.py prepare --demo

lock: $(DEV_READY) ## Renew the locked dependencies
	$(COMPILE) pyproject.toml --upgrade --all-extras --output-file requirements/dev.lock
	$(COMPILE) pyproject.toml --constraints requirements/dev.lock --extra embedded --output-file requirements/run.lock
	$(COMPILE) pyproject.toml --constraints requirements/dev.lock --output-file requirements/base.lock

messages: $(DEV_READY) ## Collect the sentences to translate (needs gettext)
	@DEBUG=1 $(PY) manage.py makemessages --locale=en --ignore=.venv --ignore=var --no-location
	@DEBUG=1 $(PY) manage.py compilemessages --ignore=.venv

papers: $(DEV_READY) libraries ## Make one PDF of every kind, to look at
	@DEBUG=1 $(PY) manage.py papers

bench-alignment: $(DEV_READY) libraries ## Lay a made-up regency's year beside itself: whole, after one edit, and as a matrix
	@DEBUG=1 $(PY) -m benchmarks.alignment

bench-booking: $(DEV_READY) libraries ## Measure bookings a second beside bare PostgreSQL, spread and on one time
	@DEBUG=1 $(PY) -m benchmarks.booking

bench-nomenclature: $(DEV_READY) libraries ## Measure how fast the nomenclature is searched beside a bare scan
	@DEBUG=1 $(PY) -m benchmarks.nomenclature

bench-forums: $(DEV_READY) libraries ## Make the berita acara of a desk of 500 items: time, memory, whether it is tagged
	@DEBUG=1 $(PY) -m benchmarks.forums $(ARGS)

bench-evaluation: $(DEV_READY) libraries ## Measure every dashboard over 3,000 lines and 20 quarters, and the job that counts for them
	@DEBUG=1 $(PY) -m benchmarks.evaluation

bench-free: $(DEV_READY) libraries ## Measure free times of 30 days and 12 officers beside fetching the same rows bare
	@DEBUG=1 $(PY) -m benchmarks.free

bench-overlap: $(DEV_READY) libraries ## Measure how well and how fast overlaps are found (ARGS="judgement" for a part)
	@DEBUG=1 $(PY) -m benchmarks.overlap $(ARGS)

bench-plans: $(DEV_READY) libraries ## Take a made-up year and 50,000 rows through the spreadsheets: time, memory, what is lost
	@DEBUG=1 $(PY) -m benchmarks.plans $(ARGS)

demo-year: $(DEV_READY) libraries ## Write a made-up regency's year as spreadsheets under var/demo-year, to be imported
	@DEBUG=1 $(PY) -m benchmarks.plans year

bench-search: $(DEV_READY) libraries ## Measure the search over a million rows beside the bare index (ROWS=200000 for fewer)
	@DEBUG=1 ROWS=$(ROWS) $(PY) -m benchmarks.search

bench-proposals: $(DEV_READY) libraries ## Measure the public list of 100,000 proposals with each filter (ARGS=10000 for fewer)
	@DEBUG=1 $(PY) -m benchmarks.proposals $(ARGS)

screenshots: $(DEV_READY) libraries browser ## Take a picture of every page and every letter, to look at
	@exec $(PY) -m pytest tests/screenshots/pictures.py tests/letters/test_pictures.py $(ARGS)

clean: ## Stop the embedded servers and remove what can be made again; data under var/ stay
	@if [ -x $(PY) ]; then $(PY) -m perkasa.embedded stop; fi
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis var/static
	@find . -name __pycache__ -prune -exec rm -rf {} +

libraries:
	@$(PYTHON) -m perkasa.machine libraries

browser:
	@$(PYTHON) -m perkasa.machine browser || true

.venv/bin/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Perkasa needs Python 3.11 or newer: PYTHON=python3.12 make run" >&2; exit 1; }
	@$(PYTHON) -m perkasa.machine venv
	@$(PYTHON) -m venv .venv

.venv/.run-%: .venv/bin/pip
	@echo "Installing the locked dependencies ..."
	@$(PY) -m pip install --quiet --require-hashes --requirement requirements/run.lock
	@touch $@

.venv/.dev-%: .venv/bin/pip
	@echo "Installing the locked dependencies, with those for tests and checks ..."
	@$(PY) -m pip install --quiet --require-hashes --requirement requirements/dev.lock
	@touch $@
