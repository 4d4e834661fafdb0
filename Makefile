# make docs: the book in your browser.  make test: everything CI checks.  Both set up .venv first, if it is not there.
PYTHON ?= python3
PORT ?= 8000
SERVE ?= 1
PIP_ARGS ?=

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready
TORCH_INDEX := https://download.pytorch.org/whl/cpu
# On Linux PyPI's torch brings CUDA (gigabytes); PyTorch's own index has the CPU build. TORCH_ARGS= takes PyPI's.
TORCH_ARGS ?= $(shell $(PYTHON) -c "import sys, urllib.request as u; sys.platform == 'linux' and u.urlopen('$(TORCH_INDEX)/', timeout=5) and print('--extra-index-url $(TORCH_INDEX)')" 2>/dev/null)

.PHONY: docs test colab bench export run readme clean

docs: $(READY)
	$(BIN)/nbdev_export
	$(BIN)/python -m quadsolve.dev.docs build
ifneq ($(SERVE),0)
	@echo "The book: http://127.0.0.1:$(PORT)/  (Ctrl-C ends)"
	@$(BIN)/python -m http.server -d _docs --bind 127.0.0.1 $(PORT)
endif

test: $(READY)
	TORCH_ARGS="$(TORCH_ARGS)" $(BIN)/python -m quadsolve.dev.checks all

colab: $(READY)
	TORCH_ARGS="$(TORCH_ARGS)" $(BIN)/python -m quadsolve.dev.checks colab

# Beside other libraries, as ratios: make bench, or make bench ARGS="--quick --json result.json"
# One that cannot be installed is left out by name.
bench: $(READY)
	-$(BIN)/python -m pip install -qq $(PIP_ARGS) -c constraints.txt -e ".[dev,bench]"
	$(BIN)/python -m quadsolve.bench $(ARGS)

# Write the package from the notebooks, and its docstrings and types for editors.
export: $(READY)
	$(BIN)/nbdev_export
	$(BIN)/python -m quadsolve.dev.stubs

# Execute notebooks, save their outputs, clean: make run, or make run NB=nbs/paper/02_notation.ipynb
run: $(READY)
	$(BIN)/nbdev_export
	$(BIN)/python -m quadsolve.dev.docs run $(NB)

readme: $(READY)
	$(BIN)/python -m quadsolve.dev.docs links
	$(BIN)/python -m quadsolve.dev.docs readme

clean:
	rm -rf _docs _proc build *.egg-info nbs/assets/katex nbs/nbdev.yml

# Installed once, and again when what is asked for has changed.
$(READY): settings.ini setup.py constraints.txt
	@echo "Installing into $(VENV): some minutes the first time, nothing the next"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -qq $(PIP_ARGS) -c constraints.txt $(TORCH_ARGS) torch
	$(BIN)/python -m pip install -qq $(PIP_ARGS) -c constraints.txt -e ".[dev]"
	@touch $@
