"""Python's own module `wave`: the plainest reader there is, which many scripts use."""

import platform
import wave

import numpy as np

from sound import mono

from .player import LISTEN, CannotOpen, Player


class PythonWave(Player):
    name = "Python wave"
    packages = "python3"
    quick = True

    def version(self):
        return platform.python_version()

    def open(self, file):
        try:
            return wave.open(str(file), "rb")
        except (wave.Error, EOFError) as error:
            raise CannotOpen(str(error)) from None

    def open_length(self, file):
        with self.open(file) as sound:
            return sound.getnframes() / sound.getframerate()

    def sound_at(self, file, seconds):
        with self.open(file) as sound:
            sound.setpos(round(seconds * sound.getframerate()))
            data = sound.readframes(round(LISTEN * sound.getframerate()))
            if sound.getsampwidth() == 3:
                # numpy knows no samples of three bytes: each is the upper part of one of four.
                wide = np.zeros((len(data) // 3, 4), np.uint8)
                wide[:, 1:] = np.frombuffer(data, np.uint8).reshape(-1, 3)
                return mono(wide.tobytes(), "<i4", sound.getnchannels())
            return mono(data, f"<i{sound.getsampwidth()}", sound.getnchannels())
