"""What one player makes of one track, as plain values that go into results.json."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from players.player import CannotOpen, Player
from sound import Search


@dataclass(frozen=True)
class Wanted:
    """What every player should show of the track, and how that is found out."""

    #: Of the WAV, in seconds.
    length: float
    search: Search
    #: Where to seek to, in seconds, by names.
    places: dict[str, float]
    #: Start in seconds, and title.
    chapters: list[tuple[float, str]]
    tags: dict[str, str]


def measure(player: Player, track: Path, wanted: Wanted) -> dict:
    """All that the table has about a player and a track."""
    try:
        return ask(player, track, wanted)
    except (CannotOpen, OSError) as error:
        return {"opens": False, "says": str(error).replace(str(track.parent) + "/", "")}


def ask(player: Player, track: Path, wanted: Wanted) -> dict:
    """As `measure`, of a player that opens the track. Raises CannotOpen, or OSError where the player is gone."""
    opened = player.open_length(track)
    result = {"opens": True, "length_ms": milliseconds(opened - wanted.length), "seek_ms": {}}
    clock = []
    for name, place in wanted.places.items():
        begin = wanted.search.begin(listen(player, track, place), place)
        result["seek_ms"][name] = None if begin is None else milliseconds(begin - place)
        if begin is not None and getattr(player, "heard", None):
            clock += clock_errors(player.heard, begin)
    if clock:
        result["clock_ms"] = milliseconds(float(np.median(clock)))
    shown = player.chapters(track)
    if shown is not None:
        right = sum(any(abs(start - at) < 0.05 and title == name for at, name in shown) for start, title in wanted.chapters)
        result["chapters"] = {"shown": len(shown), "right": right, "of": len(wanted.chapters)}
    captions = player.captions(track)
    if captions is not None:
        # By what follows the name of the track; all of it where another file is taken for captions.
        result["captions"] = sorted(name.removeprefix(track.stem + ".") for name in captions)
    said = player.tags(track)
    if said is not None:
        result["tags"] = [name for name, text in wanted.tags.items() if tells(said, name, text)]
    return result


def listen(player: Player, track: Path, place: float) -> np.ndarray:
    try:
        return player.sound_at(track, place)
    except CannotOpen:
        return np.zeros(0, np.float32)


def clock_errors(heard: dict, begin: float) -> list[float]:
    """How far the position that a page reads was from the sound at that moment, each time that it was read."""
    start = heard["begin"]
    return [position - (begin + time - start) for time, position in heard["positions"] if time > start + 0.1]


def milliseconds(seconds: float) -> int:
    return round(seconds * 1000)


#: What formats and players call the same tag.
NAMES = {"date": ("date", "year", "tdrc", "tyer"), "artist": ("artist", "author")}


def tells(said: dict[str, str], name: str, text: str) -> bool:
    """Whether a tag is among those shown, with its text at the beginning."""
    return any(str(said[each]).startswith(text) for each in NAMES.get(name, (name,)) if each in said)
