"""mpv, asked through its socket; its sound goes to a file."""

import json
import socket
import subprocess
import tempfile
import time
from pathlib import Path

from sound import RATE, mono

from .player import LISTEN, CannotOpen, Player, first_line_version


class MPV(Player):
    name = "mpv"
    packages = "mpv"
    quick = True

    def version(self):
        return first_line_version("mpv", "--version", word=1)

    def open_length(self, file):
        with Session(file) as session:
            return session.property("duration")

    def sound_at(self, file, seconds):
        with Session(file) as session:
            session.command("seek", seconds, "absolute")
            # Playback restarts after opening, too: the one meant is that after the seek.
            session.wait_for("seek")
            session.wait_for("playback-restart")
            session.command("set_property", "pause", False)
            return session.written()

    def chapters(self, file):
        with Session(file) as session:
            return [(each["time"], each.get("title", "")) for each in session.property("chapter-list")]

    def captions(self, file):
        with Session(file) as session:
            tracks = session.property("track-list")
            return [Path(each["external-filename"]).name for each in tracks if each["type"] == "sub" and each.get("external")]

    def tags(self, file):
        with Session(file) as session:
            tags = {name.lower(): text for name, text in session.property("metadata").items()}
            if any(each.get("albumart") for each in session.property("track-list")):
                tags["cover"] = "yes"
            return tags


class Session:
    """One mpv with one file, paused at its beginning."""

    def __init__(self, file):
        self.folder = tempfile.TemporaryDirectory()
        self.sound = Path(self.folder.name, "sound")
        address = Path(self.folder.name, "socket")
        self.process = subprocess.Popen(
            ["mpv", "--no-config", "--no-terminal", "--vo=null", "--pause", f"--input-ipc-server={address}",
             "--ao=pcm", f"--ao-pcm-file={self.sound}", "--ao-pcm-waveheader=no",
             "--audio-format=float", "--audio-samplerate=48000", "--audio-channels=stereo", "--idle=once", "--", file],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(20)
        for attempt in range(200):
            try:
                self.socket.connect(str(address))
                break
            except OSError:
                time.sleep(0.025)
        else:
            self.__exit__()
            raise CannotOpen("mpv did not start")
        self.lines = self.socket.makefile("r", encoding="utf-8")
        self.number = 0
        self.events = []
        try:
            # The file may have been opened before anybody listened.
            while self.property("playback-time") is None:
                if self.property("idle-active") and any(event.startswith("end-file") for event in self.events):
                    raise CannotOpen("mpv gave it up")
                time.sleep(0.02)
            self.events.clear()
        except (OSError, ValueError, CannotOpen) as error:
            self.__exit__()
            raise CannotOpen(str(error)) from None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.socket.close()
        self.folder.cleanup()

    def command(self, *words):
        """What mpv answers; None where it has no answer."""
        self.number += 1
        self.socket.sendall(json.dumps({"command": words, "request_id": self.number}).encode() + b"\n")
        while True:
            message = self.read()
            if message.get("request_id") == self.number:
                return message.get("data")

    def property(self, name):
        return self.command("get_property", name)

    def read(self):
        line = self.lines.readline()
        if not line:
            raise CannotOpen("mpv ended")
        message = json.loads(line)
        if "event" in message:
            self.events.append(message["event"])
        return message

    def wait_for(self, event):
        while event not in self.events:
            self.read()
        del self.events[: self.events.index(event) + 1]

    def written(self):
        """The sound in the file, once it is long enough."""
        wanted = round(LISTEN * RATE) * 8
        for attempt in range(400):
            if self.sound.exists() and self.sound.stat().st_size >= wanted:
                break
            time.sleep(0.01)
        with open(self.sound, "rb") as file:
            return mono(file.read(wanted))
