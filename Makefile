# Two commands are the contract: `make run` and `make test`. Each sets up all it needs.
.DEFAULT_GOAL := help
SHELL := /bin/sh
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
RUN := ORT_DISABLE_TELEMETRY=1
# Two at a time already: more threads inside each only wait for one another.
TESTS := $(RUN) OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1

.PHONY: help run test test-all test-app check bench bundle screens translations frozen deb tar appimage smoke clean

help:  ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

# One stamp for each set of extras, renewed when pyproject.toml changes.
$(VENV)/.app: pyproject.toml packaging/setup.sh
	@PYTHON=$(PYTHON) VENV=$(VENV) packaging/setup.sh app

$(VENV)/.everything: pyproject.toml packaging/setup.sh
	@PYTHON=$(PYTHON) VENV=$(VENV) packaging/setup.sh everything

$(VENV)-app/.app-dev: pyproject.toml packaging/setup.sh
	@PYTHON=$(PYTHON) VENV=$(VENV)-app packaging/setup.sh app-dev

# Without torch and the tests' tools, so that none of them can get into what is shipped.
$(VENV)-package/.package: pyproject.toml packaging/setup.sh
	@PYTHON=$(PYTHON) VENV=$(VENV)-package packaging/setup.sh package

run: $(VENV)/.app  ## open the program on the sample class (without a display: score it on the command line)
	@PYTHON=$(PYTHON) VENV=$(VENV) packaging/run.sh

test: check  ## every check and every test but the slow ones
	$(TESTS) $(BIN)/python -m pytest -m "not slow" -n 2 --dist loadfile

test-all: check  ## the slow tests too
	$(TESTS) $(BIN)/python -m pytest -n 2 --dist loadfile

test-app: $(VENV)-app/.app-dev  ## the program's tests, with torch absent
	$(TESTS) $(VENV)-app/bin/python -m pytest -m "not slow and not torch" --ignore tests/trainer -n 2 --dist loadfile

check: $(VENV)/.everything
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.everything  ## measure again what benchmarks/ claims (needs ../shared for some tables)
	$(RUN) VENV=$(VENV) benchmarks/run.sh

bundle: $(VENV)/.everything  ## rebuild the shipped question set (needs ../shared/data)
	$(RUN) HF_HUB_OFFLINE=1 $(BIN)/python -m benchmarks.distillation.build_circuits

screens: $(VENV)/.everything  ## take the guide's screenshots again
	$(RUN) QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks.screens.make

translations: $(VENV)/.everything  ## collect the sentences to translate, and make what the program reads
	$(BIN)/python packaging/translations.py

frozen: $(VENV)-package/.package  ## freeze the programs into dist/offline-grader, which needs no Python
	@VENV=$(VENV)-package packaging/build.sh

deb: frozen  ## make the Debian package
	@VENV=$(VENV)-package packaging/linux/make_deb.sh

tar: frozen  ## make the portable archive for Linux
	@packaging/linux/make_tar.sh

appimage: frozen  ## make the AppImage (RUNTIME names the file that it begins with)
	@packaging/linux/make_appimage.sh

smoke: frozen  ## try the frozen programs as a stranger would
	$(PYTHON) packaging/smoke.py dist/offline-grader

clean:
	rm -rf $(VENV) $(VENV)-app $(VENV)-package build dist *.egg-info
