"""What every player is asked."""

import os
import shutil
import subprocess
from pathlib import Path

import numpy as np

# How much is listened to after each seek, in seconds.
LISTEN = 0.7


class CannotOpen(Exception):
    """The player does not play this file; the text says what it says."""


class Player:
    """A player, or how a program plays. Each of its files knows one; none needs a sound card."""

    name = ""
    #: The packages of Debian that bring it.
    packages = ""
    #: Whether an ordinary machine for tests has it.
    quick = False

    def version(self) -> str | None:
        """Its version; None where it is not installed."""
        raise NotImplementedError

    def open_length(self, file: Path) -> float:
        """Opens the file and gives its length in seconds, as the player shows it. Raises CannotOpen."""
        raise NotImplementedError

    def sound_at(self, file: Path, seconds: float) -> np.ndarray:
        """What is put out after a seek to that time: about LISTEN seconds, one channel of 48,000 floats a second."""
        raise NotImplementedError

    def chapters(self, file: Path) -> list[tuple[float, str]] | None:
        """Start and title of each chapter that it shows; None where it has no notion of chapters."""
        return None

    def captions(self, file: Path) -> list[str] | None:
        """The files beside the track that it offers as captions; None where it shows none at all."""
        return None

    def tags(self, file: Path) -> dict[str, str] | None:
        """What it tells about the track, by names in lower case; None where it tells nothing."""
        return None

    def close(self) -> None:
        """Ends what was started."""


def run(*command, seconds: float = 60, check: bool = True, **environment: str) -> subprocess.CompletedProcess:
    """Runs a program to its end, with no input. Raises CannotOpen where it fails."""
    try:
        done = subprocess.run(
            [str(part) for part in command],
            stdin=subprocess.DEVNULL, capture_output=True, timeout=seconds, env={**os.environ, **environment},
        )
    except subprocess.TimeoutExpired:
        raise CannotOpen(f"{command[0]} did not end within {seconds:.0f} s") from None
    if check and done.returncode != 0:
        lines = done.stderr.decode(errors="replace").strip().splitlines() or ["(no message)"]
        raise CannotOpen(lines[-1])
    return done


def first_line_version(program: str, *arguments: str, word: int) -> str | None:
    """A word of the first line that a program says about itself; None where there is no such program."""
    if not shutil.which(program):
        return None
    said = subprocess.run([program, *arguments], stdin=subprocess.DEVNULL, capture_output=True)
    lines = (said.stdout + said.stderr).decode(errors="replace").splitlines() or [""]
    words = lines[0].split()
    return words[word] if len(words) > word else "unknown"
