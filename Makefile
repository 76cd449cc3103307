# `make run` starts the dashboard, `make test` and `make check` test it; all fetch what is missing.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
# Where the documents are as text, for who has them.
DOCUMENTS ?= ../shared/bronnen
# Where the open data are that the package adds years from.
YEARS ?= ../shared/cijfers
# Where mistakes of comparable programs are, each with a try of its own.
CASES ?= ../shared/findings/cases
# Homebrew keeps its ncurses apart from the system's; Swift's own library is part of macOS.
ifeq ($(shell uname),Darwin)
NCURSES := $(shell brew --prefix ncurses 2>/dev/null)
FLAGS := -Xcc -I$(NCURSES)/include -Xlinker -L$(NCURSES)/lib
RELEASE := -c release $(FLAGS)
else
# At a fixed address there is nothing to relocate: a megabyte less in memory, and an earlier start.
RELEASE := -c release --static-swift-stdlib -Xswiftc -Xclang-linker -Xswiftc -no-pie
# With the library of C++ in the program nobody has to find its thousands of names at every start.
RELEASE += -Xlinker -L$(CURDIR)/.build/static -Xswiftc -Xclang-linker -Xswiftc -static-libgcc
# It brings no libraries along, so that none is to be looked for beside it.
RELEASE += --disable-local-rpath
endif

# Crashes on purpose are tested; nobody should be asked about them.
export SWIFT_BACKTRACE = interactive=no,enable=no

.PHONY: run build test check check-data build-tests lint format install bench bench-frame picture clean static needs needs-tests needs-check

run: needs
	@$(SWIFT) build -c release $(FLAGS) --product wijkwiel --quiet
	@"$$($(SWIFT) build -c release --show-bin-path)/wijkwiel" $(ARGS)

build: needs
	$(SWIFT) build $(FLAGS)

# What takes most of the time: a terminal, a browser, Frictionless's validator, and thousands of rounds. A
# test goes by `target.suite/function`, as `swift test list` has it; `make test` has all that this does not name.
SLOW := OnTerminalTests|TerminalBehaviourTests|ShowAndNotesTests|ClipboardTests|CursesTerminalTests\.CompletionTests
SLOW := $(SLOW)|aBrowserFindsNothingWrong|FrictionlessTests|MutationTests|DamagedPackageTests|SearchPropertyTests
SLOW := $(SLOW)|EverydayQuestionsTests|OtherPackagesTests|OddPackageTests|ScreenLookUpTests|RandomKeysTests|RandomShowTests|ScreenWalkTests

test: needs needs-tests lint build-tests
	@SWIFT="$(SWIFT)" sh scripts/tests --skip '$(SLOW)' $(FLAGS)

# The rest of the tests, and the data package: by Frictionless's own validator, by the program's rules, for
# sentences that are not our own, for the counts in docs/coverage.md and for the years that were carried over; and
# what other programs got wrong.
check: needs needs-check build-tests
	@SWIFT="$(SWIFT)" sh scripts/tests --filter '$(SLOW)' $(FLAGS)
	@$(MAKE) --no-print-directory check-data
	@sh scripts/cases "$$($(SWIFT) build --show-bin-path)/wijkwiel" "$(CASES)"

# The data package alone.
check-data: needs needs-tests
	@$(SWIFT) build $(FLAGS) --product wijkwiel --quiet
	@sh scripts/check-data "$$($(SWIFT) build --show-bin-path)/wijkwiel"
	@python3 scripts/check-copied "$(DOCUMENTS)"
	@python3 scripts/coverage --check
	@python3 scripts/carry-years --check $(YEARS)

build-tests: needs
	$(SWIFT) build $(FLAGS) --build-tests --quiet

lint:
	$(SWIFT) format lint --strict --recursive --parallel Sources Tests Package.swift

format:
	$(SWIFT) format --in-place --recursive --parallel Sources Tests Package.swift

install: needs static
	$(SWIFT) build $(RELEASE) --product wijkwiel
	$(SWIFT) build $(RELEASE) --product manual
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 "$$($(SWIFT) build $(RELEASE) --show-bin-path)/wijkwiel" "$(DESTDIR)$(PREFIX)/bin/wijkwiel"
	sh scripts/share "$(DESTDIR)$(PREFIX)/bin/wijkwiel" "$$($(SWIFT) build $(RELEASE) --show-bin-path)/manual" \
	  "$(DESTDIR)$(PREFIX)/share"

# Measures the program as it is installed, beside its peers where they are there (tig, htop, ncdu, sqlite3).
bench: PREFIX = $(CURDIR)/.build/bench
bench: install
	@python3 scripts/bench "$(PREFIX)/bin/wijkwiel"

# What a key and its frame of 200x60 cost in instructions; beside another program with BESIDE=path.
bench-frame: PREFIX = $(CURDIR)/.build/bench
bench-frame: install
	@python3 scripts/bench-frame "$(PREFIX)/bin/wijkwiel" $(BESIDE)

# Draws the pictures of the README and of the page on presenting anew.
picture:
	@$(SWIFT) run --quiet wijkwiel beeld --maat 132x43 --toetsen 7 --formaat svg > docs/wijkwiel.svg
	@$(SWIFT) run --quiet wijkwiel beeld --maat 110x27 --open tabel --formaat svg > docs/tabel.svg
	@$(SWIFT) run --quiet wijkwiel beeld --maat 100x24 --open debat/lariks/veiligheid --formaat svg > docs/debat.svg
	@$(SWIFT) run --quiet wijkwiel beeld --maat 110x40 --open wiel/lariks --formaat svg > docs/wiel.svg
	@$(SWIFT) run --quiet wijkwiel beeld --verhaal assen-in-tien-minuten --toetsen "5 Enter PageDown" \
	  --formaat svg > docs/presenteren.svg

clean:
	$(SWIFT) package clean

# A folder in which the linker finds that library in no other form; without it the shared one is used.
static:
	@mkdir -p .build/static
	@library=$$(cc -print-file-name=libstdc++.a 2>/dev/null); [ ! -f "$$library" ] || ln -sf "$$library" .build/static

needs:
	@sh scripts/needs toolchain ncurses

needs-tests:
	@sh scripts/needs frictionless

needs-check:
	@sh scripts/needs ps tmux zsh fish frictionless chromium
