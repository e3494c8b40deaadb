"""The tracks that players are tried with: one routine in every format that unclench writes."""

import struct
import subprocess
import zlib
from dataclasses import dataclass
from pathlib import Path

ROUTINE = "clench-and-notice"
TITLE = "Clench and notice"
ARTIST, DATE = "A. Guide", "2026-02-03"


@dataclass(frozen=True)
class Format:
    """What the table calls it, the ending of its files, and what makes unclench write it."""

    name: str
    ending: str
    arguments: tuple[str, ...] = ()


FORMATS = (
    Format("WAV", "wav"),
    Format("WAV 24", "wav", ("--bits", "24")),
    Format("WAV float", "wav", ("--bits", "float")),
    Format("FLAC", "flac"),
    Format("Vorbis", "ogg"),
    Format("Opus", "opus"),
    Format("MP3", "mp3"),
)


class Tracks:
    """Renders the routine in each format, each with its captions in a folder of its own."""

    def __init__(self, program: Path, folder: Path):
        self.program, self.folder = program, folder
        #: What the last rendering that failed said.
        self.said = ""
        known = self.run("render", "--help").stdout.decode()
        #: What the tags should say; players are asked for each of them.
        self.tags = {"title": TITLE}
        self.extra = []
        if "--artist" in known:
            self.extra += ["--artist", ARTIST, "--date", DATE]
            self.tags |= {"artist": ARTIST, "date": DATE}
        if "--cover" in known:
            cover = folder / "cover.png"
            cover.write_bytes(grey_picture(64))
            self.extra += ["--cover", str(cover)]
            self.tags["cover"] = ""

    def run(self, *arguments) -> subprocess.CompletedProcess:
        return subprocess.run([self.program, *arguments], stdin=subprocess.DEVNULL, capture_output=True)

    def render(self, format: Format) -> Path | None:
        """The track in a format; None where this unclench does not write it."""
        place = self.folder / format.name.lower().replace(" ", "-")
        place.mkdir()
        track = place / f"{ROUTINE}.{format.ending}"
        done = self.run("render", ROUTINE, "-o", track, *format.arguments, "--captions", "vtt,srt,lrc",
                        "--progress", "none", *self.extra)
        if done.returncode != 0:
            self.said = done.stderr.decode()
        return track if done.returncode == 0 else None


def grey_picture(side: int) -> bytes:
    """A PNG."""
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + b"\x60" * side) * side
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def read_chapters(file: Path) -> list[tuple[float, str]]:
    """Start and title of all chapters, from the file that is written with the captions."""
    chapters, lines = [], file.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        if " --> " in line:
            hours, minutes, seconds = line.split(" ")[0].split(":")
            chapters.append((int(hours) * 3600 + int(minutes) * 60 + float(seconds), lines[number + 1]))
    return chapters
