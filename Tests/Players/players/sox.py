"""sox, and with it `play`."""

import re

from sound import mono

from .player import LISTEN, CannotOpen, Player, first_line_version, run


class Sox(Player):
    name = "sox"
    packages = "sox libsox-fmt-all"
    quick = True

    def version(self):
        version = first_line_version("sox", "--version", word=2)
        return version and version.lstrip("v")

    def open_length(self, file):
        length = float(run("sox", "--i", "-D", file).stdout)
        if length <= 0:
            raise CannotOpen("no length")
        return length

    def sound_at(self, file, seconds):
        done = run("sox", file, "-t", "f32", "-r", "48000", "-c", "2", "-", "trim", seconds, LISTEN)
        return mono(done.stdout)

    def tags(self, file):
        said = run("sox", "--i", "-a", file).stdout.decode(errors="replace")
        return {name.lower(): text for name, text in re.findall(r"^([^=\n]+)=(.*)$", said, re.MULTILINE)}
