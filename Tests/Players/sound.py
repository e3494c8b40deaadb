"""Where in a track a stretch of sound comes from, found by what it sounds like.

All sound here is one channel of 48,000 floats a second: that is what the routines are rendered in.
"""

import wave
from dataclasses import dataclass

import numpy as np

RATE = 48_000


def mono(data: bytes, kind: str = "<f4", channels: int = 2) -> np.ndarray:
    """The mean of all channels of interleaved samples; half a frame at the end is left out."""
    width = np.dtype(kind).itemsize * channels
    samples = np.frombuffer(data[: len(data) // width * width], kind).reshape(-1, channels)
    scale = np.iinfo(samples.dtype).max if samples.dtype.kind == "i" else 1
    return samples.astype(np.float32).mean(axis=1) / scale


def read_wave(path) -> np.ndarray:
    """A whole WAV file of 16 bits."""
    with wave.open(str(path), "rb") as file:
        if file.getframerate() != RATE or file.getsampwidth() != 2:
            raise ValueError(f"{path} should have {RATE} frames a second of 16 bits")
        return mono(file.readframes(file.getnframes()), "<i2", file.getnchannels())


def without_leading_silence(sound: np.ndarray) -> np.ndarray:
    """The sound from where it begins: a player that is still busy puts out exact zeros."""
    heard = np.flatnonzero(np.abs(sound) > 1e-5)
    return sound[heard[0] :] if len(heard) else sound[:0]


@dataclass(frozen=True)
class Match:
    """The place that a sound comes from, in seconds, and how like it the sound is (1: the same but for its level)."""

    place: float
    likeness: float


def locate(sound: np.ndarray, track: np.ndarray, near: float, reach: float = 3) -> Match:
    """Where the sound lies in the track, looked for within `reach` seconds of `near`: the peak of the normalised
    cross-correlation."""
    first = max(0, round((near - reach) * RATE))
    region = track[first : round((near + reach) * RATE) + len(sound)].astype(np.float64)
    if len(sound) < RATE // 20 or len(region) < len(sound):
        return Match(near, 0)
    size = 1 << (len(region) + len(sound)).bit_length()
    product = np.fft.irfft(np.fft.rfft(region, size) * np.conj(np.fft.rfft(sound, size)), size)
    lags = len(region) - len(sound) + 1
    energy = np.concatenate(([0], np.cumsum(region**2)))
    local = energy[len(sound) :] - energy[:lags]
    likeness = product[:lags] / np.sqrt(np.maximum(local, 1e-6) * max(float(np.sum(sound.astype(np.float64) ** 2)), 1e-12))
    best = int(np.argmax(likeness))
    return Match((first + best) / RATE, float(likeness[best]))


class Search:
    """Finds where in a track a sound comes from: near a place first, and where it is not there, in the whole track."""

    COARSE = 8  # For the whole track every eighth frame is enough, and eight times as fast.
    SKIPPED = 0.06  # Decoders of MP3 may begin damply after a seek; what follows tells the same.

    def __init__(self, track: np.ndarray):
        self.track = track
        self.coarse = np.ascontiguousarray(track[:: self.COARSE])
        self.size = 1 << (len(self.coarse) + RATE).bit_length()
        self.spectrum = np.fft.rfft(self.coarse, self.size)
        self.energy = np.concatenate(([0], np.cumsum(self.coarse.astype(np.float64) ** 2)))

    def begin(self, sound: np.ndarray, near: float) -> float | None:
        """The place, in seconds, that the first sample comes from; None where it is nowhere in the track."""
        sound = sound[round(self.SKIPPED * RATE) :][: RATE // 2]
        if len(sound) < RATE // 5:
            return None
        match = locate(sound, self.track, near + self.SKIPPED)
        if match.likeness < 0.8:
            rough = self.rough(sound)
            if rough.likeness > match.likeness + 0.1:
                match = locate(sound, self.track, rough.place, reach=0.1)
        return match.place - self.SKIPPED if match.likeness > 0.5 else None

    def rough(self, sound: np.ndarray) -> Match:
        sound = sound[:: self.COARSE]
        product = np.fft.irfft(self.spectrum * np.conj(np.fft.rfft(sound, self.size)), self.size)
        local = self.energy[len(sound) :] - self.energy[: -len(sound)]
        likeness = product[: len(local)] / np.sqrt(np.maximum(local, 1e-4) * max(float(np.sum(sound**2)), 1e-9))
        best = int(np.argmax(likeness))
        return Match(best * self.COARSE / RATE, float(likeness[best]))


def telling_place(track: np.ndarray, around: float, length: float = 0.5, reach: float = 12) -> float:
    """A place near `around` whose sound is like no other near it, so that an error of a millisecond shows.

    A breathing tone repeats itself 200 times a second and silence is everywhere; speech is neither."""
    best, best_place = -np.inf, around
    span = round(length * RATE)
    for step in np.arange(-reach, reach, 0.1):
        start = round((around + step) * RATE)
        if start < 0 or start + span > len(track):
            continue
        piece = track[start : start + span]
        # It must be heard at once: a player's first sound is then its first sample, not the first that is loud.
        if np.sqrt(np.mean(piece[: RATE // 50] ** 2)) < 0.003 or np.sqrt(np.mean(piece**2)) < 0.01:
            continue
        size = 1 << (2 * span).bit_length()
        own = np.fft.irfft(np.abs(np.fft.rfft(piece, size)) ** 2, size)[: span // 2]
        # How much the sound is like itself, moved by 2 ms or more.
        alike = float(np.max(own[RATE // 500 :]) / own[0])
        if -alike > best:
            best, best_place = -alike, start / RATE
    return best_place
