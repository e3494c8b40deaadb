"""ffplay, whose sound SDL writes to a file in place of a sound card."""

import re
import tempfile
from pathlib import Path

from sound import mono, without_leading_silence

from .player import LISTEN, CannotOpen, Player, first_line_version, run


class FFplay(Player):
    name = "ffplay"
    packages = "ffmpeg"

    def version(self):
        return first_line_version("ffplay", "-version", word=2)

    def play(self, file, seconds, length, level="error"):
        with tempfile.TemporaryDirectory() as folder:
            sound = Path(folder, "sound")
            done = run("ffplay", "-nodisp", "-autoexit", "-loglevel", level, "-ss", seconds, "-t", length, file,
                       SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="disk", SDL_DISKAUDIOFILE=str(sound))
            return done.stderr.decode(errors="replace"), sound.read_bytes() if sound.exists() else b""

    def open_length(self, file):
        said, sound = self.play(file, 0, 0.2, "info")
        length = re.search(r"Duration: (\d+):(\d+):([\d.]+)", said)
        if not sound or not length:
            raise CannotOpen("no sound")
        hours, minutes, seconds = length.groups()
        return int(hours) * 3600 + int(minutes) * 60 + float(seconds)

    def sound_at(self, file, seconds):
        # SDL is given samples of 16 bits, whatever the file has, and zeros until the first of them are there.
        return without_leading_silence(mono(self.play(file, seconds, LISTEN + 0.1)[1], "<i2"))
