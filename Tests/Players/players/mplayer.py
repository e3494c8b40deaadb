"""MPlayer, which writes its sound to a file."""

import re
import tempfile
from pathlib import Path

from sound import mono

from .player import LISTEN, CannotOpen, Player, first_line_version, run

# Without its picture: with a cover in FLAC or Ogg it never comes to where -endpos has it end.
BASICS = ("-noconfig", "all", "-nolirc", "-novideo")


class MPlayer(Player):
    name = "MPlayer"
    packages = "mplayer"

    def version(self):
        return first_line_version("mplayer", "-version", word=1)

    def look(self, file):
        done = run("mplayer", *BASICS, "-ao", "null", "-endpos", "0.1", "-identify", file, check=False)
        return (done.stdout + done.stderr).decode(errors="replace")

    def open_length(self, file):
        said = self.look(file)
        length = re.search(r"^ID_LENGTH=([\d.]+)", said, re.MULTILINE)
        if not length or "Starting playback" not in said:
            raise CannotOpen("no sound")
        return float(length[1])

    def sound_at(self, file, seconds):
        with tempfile.TemporaryDirectory() as folder:
            sound = Path(folder, "sound")
            run("mplayer", *BASICS, "-ao", f"pcm:fast:nowaveheader:file={sound}", "-format", "s16le",
                "-srate", "48000", "-channels", "2", "-ss", seconds, "-endpos", LISTEN, file)
            return mono(sound.read_bytes(), "<i2")

    def chapters(self, file):
        said = self.look(file)
        starts = re.findall(r"^ID_CHAPTER_(\d+)_START=(\d+)", said, re.MULTILINE)
        names = dict(re.findall(r"^ID_CHAPTER_(\d+)_NAME=(.*)", said, re.MULTILINE))
        return [(int(start) / 1000, names.get(number, "")) for number, start in starts]

    def captions(self, file):
        return [Path(name).name for name in re.findall(r"Added subtitle file \(\d+\): (.*)", self.look(file))]

    def tags(self, file):
        said = self.look(file)
        names = re.findall(r"^ID_CLIP_INFO_NAME(\d+)=(.*)", said, re.MULTILINE)
        texts = dict(re.findall(r"^ID_CLIP_INFO_VALUE(\d+)=(.*)", said, re.MULTILINE))
        return {name.lower(): texts.get(number, "") for number, name in names}
