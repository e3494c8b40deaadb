# All that is done with this repository, by name. `make help` lists it.
# Scripts/ holds relaxation scripts, so the shell's part lives here.

SHELL := /bin/sh
.DEFAULT_GOAL := help

# What Debian brings: the speech engine, the libraries for sound, and the referees of the tests: of loudness, and of
# translations.
PACKAGES := pkg-config libsndfile1-dev libsoxr-dev libespeak-ng-dev espeak-ng-data libebur128-dev libpng-dev libtag1-dev gettext

# What the checks of the page and of players need besides: a browser, and programs that hear and read what comes out.
CHECKERS := chromium python3-numpy python3-pip ffmpeg poppler-utils mpv sox

UNCLENCH := .build/release/unclench

.PHONY: help track setup toolchain build test lint format record bench samples library soak kill-batch page-check players players-quick sanitize fuzz spectrogram clean

help: ## Say what can be made
	@echo "make …"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1|\2/p' Makefile | awk -F'|' '{ printf "  %-15s %s\n", $$1, $$2 }'

track: build ## Install what is missing, build, and render a first track
	$(UNCLENCH) render clench-and-notice -o track.wav
	@echo "Done: play track.wav with any player."

setup: toolchain ## Install what is missing (asks for your password only if something is)
	@missing=""; \
	for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  if ! command -v apt-get >/dev/null; then \
	    echo "This machine has no apt-get. Please install, by its own means:$$missing" >&2; exit 1; fi; \
	  sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  echo "Installing:$$missing"; \
	  $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq $$missing; \
	fi

toolchain:
	@command -v swift >/dev/null || { \
	  echo "The Swift toolchain is missing. unclench needs Swift 6.1 or newer:" >&2; \
	  echo "follow https://www.swift.org/install/linux/, open a new terminal, and try again." >&2; exit 1; }

build: setup ## Build the optimised command, .build/release/unclench
	swift build -c release --product unclench

test: setup ## Run all tests
	swift build -c release --build-tests
	swift test -c release --skip-build

lint: toolchain ## Check the style of the code, strictly
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks Fuzz

format: toolchain ## Bring the code into its style
	swift format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks Fuzz

record: setup ## Record the snapshots of tests anew; look at the difference before you commit
	UNCLENCH_RECORD=1 swift test -c release || true

bench: setup ## Measure the speed of whole tracks and of each stage (MINUTES="10 60", INTO=docs/speed.md, BATCH=1000)
	swift build -c release --product unclench
	swift build -c release --product bench
	.build/release/bench $(if $(MINUTES),--minutes $(MINUTES)) $(if $(INTO),--into $(INTO)) $(if $(BATCH),--batch $(BATCH))

samples: build ## Render the samples in Samples/ and draw their pictures
	Samples/make

library: setup ## Listen for clicks in every routine of the library (a minute)
	swift build -c release --build-tests
	UNCLENCH_ALL_ROUTINES=1 swift test -c release --skip-build --filter ClickTests

soak: setup ## Speak ten thousand phrases in each language, in two orders, and compare (PHRASES=…)
	swift build -c release --product unclench
	swift build -c release --product bench
	.build/release/bench --soak $(or $(PHRASES),10000)

kill-batch: build ## Kill a batch at fifty random moments, and hold its files to those of one undisturbed (TIMES=…)
	Tests/Batch/kill-fifty $(UNCLENCH) $(or $(TIMES),50)

# Where a target asks for more packages, `setup` installs them with the others. Of axe-core, which checks whether everyone
# can use the page, only its one file is needed.
page-check: PACKAGES += $(CHECKERS)
page-check: build ## Hold the page of the founding routine to its promises in a real browser (three minutes; PICTURES=folder)
	[ -d .build-page ] || /usr/bin/python3 -m pip install --quiet --no-deps --target .build-page axe-playwright-python
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && \
	$(UNCLENCH) page clench-and-notice -o "$$folder/page" && \
	$(UNCLENCH) render clench-and-notice -o "$$folder/track.wav" && \
	/usr/bin/python3 Tests/Page/check-page "$$folder/page" --reference "$$folder/track.wav" \
	  $(if $(PICTURES),--pictures "$(PICTURES)")

# They install nothing: of players that are missing they say which packages bring them.
players: build ## Try ten players with tracks in every format, and hold them to docs/players.md (five minutes; RECORD=1)
	Tests/Players/matrix $(if $(RECORD),--record) $(UNCLENCH)

players-quick: build ## Try the players that a machine for tests has, with one seek each (a minute)
	cd Tests/Players && /usr/bin/python3 -B -m unittest --quiet test_sound
	Tests/Players/matrix --quick $(UNCLENCH)

# Optimised, because minutes of sound would otherwise take hours.
# What is never freed belongs to the sound server's library behind espeak-ng and to the toolchain, not to unclench.
sanitize: setup ## Run the tests under the address and the thread sanitizer (slow)
	ASAN_OPTIONS=detect_leaks=0 swift test -c release --sanitize=address --scratch-path .build-address
	swift test -c release --sanitize=thread --scratch-path .build-thread

fuzz: toolchain ## Feed the language broken scripts for two minutes (SECONDS=…, SEED=…)
	Fuzz/run $(or $(SECONDS),120) $(SEED)

# The name goes through the environment, so that it may hold spaces and quotes.
spectrogram: export SOUND = $(FILE)
spectrogram: ## Draw a spectrogram beside a sound file, as PNG (FILE=track.wav)
	@[ -n "$$SOUND" ] || { echo "Which file? make spectrogram FILE=track.wav" >&2; exit 1; }
	@[ -f "$$SOUND" ] || { echo "There is no file $$SOUND." >&2; exit 1; }
	@case "$$SOUND" in /*) ;; *) SOUND="./$$SOUND" ;; esac; \
	picture="$${SOUND%.*}.png"; part="$$picture.part.png"; trap 'rm -f "$$part"' EXIT; \
	if command -v sox >/dev/null; then \
	  sox "$$SOUND" -n channels 1 spectrogram -x 1800 -y 513 -z 110 -t "$${SOUND##*/}" -o "$$part"; \
	elif command -v ffmpeg >/dev/null; then \
	  ffmpeg -nostdin -loglevel error -y -i "file:$$SOUND" -lavfi "aformat=channel_layouts=mono,showspectrumpic=s=1800x513:drange=110" -frames:v 1 -update 1 "file:$$part"; \
	else \
	  echo "Spectrograms are drawn by sox. Install it with: sudo apt-get install sox" >&2; exit 1; \
	fi && mv "$$part" "$$picture" && echo "$$picture is drawn."

clean: ## Remove what was built
	rm -rf .build .build-address .build-thread .build-fuzz
