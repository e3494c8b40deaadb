"""Finds out where in the track the sound is that really comes out, without asking the page or its player for the time."""

import base64
import json
import subprocess

import numpy

RATE = 48000

# Everything the page plays goes through an analyser, which holds the last 0.68 s of it. The words and the shape on the
# screen are written down at each frame, by the clock of the computer.
EAR = """
window.ear = (() => {
  const context = new AudioContext({ sampleRate: %d });
  const analyser = context.createAnalyser();
  analyser.fftSize = 32768;
  context.createMediaElementSource(document.getElementById("sound")).connect(analyser);
  analyser.connect(context.destination);
  const samples = new Float32Array(analyser.fftSize);
  const frames = [];
  const look = () => {
    const text = (id) => document.getElementById(id).textContent;
    const scale = document.getElementById("disc").style.transform;
    frames.push([performance.now(), text("phase"), text("caption"), Number(scale.slice(6, -1)), trackPage.state().time]);
    requestAnimationFrame(look);
  };
  look();
  return {
    hear() {
      analyser.getFloatTimeDomainData(samples);
      const now = performance.now(), state = trackPage.state();
      const bytes = new Uint8Array(Int16Array.from(samples, (x) => Math.max(-1, Math.min(1, x)) * 32767).buffer);
      let text = "";
      for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
      return { now, state, sound: btoa(text), latency: context.outputLatency || 0 };
    },
    frames: () => frames.splice(0),
    resume: () => context.resume(),
  };
})(); 0
""" % RATE


def decoded(source):
    """The samples of a sound file, or of the bytes of one, mixed to one channel."""
    name, data = ("pipe:0", source) if isinstance(source, bytes) else (f"file:{source}", None)
    command = ["ffmpeg", "-v", "error", "-i", name, "-ac", "1", "-ar", str(RATE), "-f", "s16le", "-"]
    return numpy.frombuffer(subprocess.run(command, input=data, capture_output=True, check=True).stdout, "<i2")


class Ear:
    """Listens to an open page."""

    def __init__(self, tab, track):
        self.tab = tab
        self.track = track
        tab.run(EAR)
        tab.run("ear.resume()")

    def hear(self):
        """One moment: the computer's clock in ms, what the page says, and where the sound is in seconds, or None
        where what is heard can't be told from silence or is not in the track near there."""
        moment = self.tab.run("ear.hear()")
        heard = numpy.frombuffer(base64.b64decode(moment.pop("sound")), "<i2")
        moment["place"] = self.place(heard, moment["state"]["time"])
        return moment

    def place(self, heard, near, reach=2.0):
        """Where in the track the last of the samples `heard` is, in seconds, looked for around `near`."""
        heard = heard.astype(float)
        first = max(int((near - reach) * RATE) - len(heard), 0)
        there = self.track[first:int((near + reach) * RATE)].astype(float)
        if len(there) < len(heard) or numpy.abs(heard).max() < 8:
            return None
        size = 1 << (len(there) + len(heard)).bit_length()
        product = numpy.fft.irfft(numpy.fft.rfft(there, size) * numpy.conj(numpy.fft.rfft(heard, size)), size)
        product = product[:len(there) - len(heard) + 1]
        energy = numpy.cumsum(numpy.concatenate(([0.0], there ** 2)))
        energy = energy[len(heard):] - energy[:len(there) - len(heard) + 1]
        likeness = product / numpy.sqrt(numpy.maximum(energy, 1.0) * (heard ** 2).sum())
        best = int(likeness.argmax())
        return (first + best + len(heard)) / RATE if likeness[best] > 0.9 else None

    def frames(self):
        """What was on the screen at each frame since the last call: clock in ms, word, caption, size, time."""
        return self.tab.run("ear.frames()")


def session_of(tab):
    return json.loads(tab.run("document.getElementById('session').textContent"))
