"""What Chromium and Firefox have in common: a page that plays, and the small server that it plays from."""

import functools
import json
import re
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np

from sound import without_leading_silence

from .player import LISTEN, CannotOpen, Player

PAGE = Path(__file__).with_name("browser.html")
KINDS = {".wav": "audio/wav", ".flac": "audio/flac", ".ogg": "audio/ogg", ".opus": "audio/ogg", ".mp3": "audio/mpeg",
         ".vtt": "text/vtt", ".html": "text/html; charset=utf-8"}


class Handler(BaseHTTPRequestHandler):
    """Gives out any file of this machine to it alone, in parts where parts are asked for: without that no browser
    can seek, and Python's own server has none."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        file = Path(urllib.parse.unquote(self.path))
        if not file.is_file():
            self.send_error(404)
            return
        size = file.stat().st_size
        part = re.match(r"bytes=(\d+)-(\d*)$", self.headers.get("Range", ""))
        first = int(part[1]) if part else 0
        last = min(int(part[2]) if part and part[2] else size - 1, size - 1)
        self.send_response(206 if part else 200)
        if part:
            self.send_header("Content-Range", f"bytes {first}-{last}/{size}")
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Type", KINDS.get(file.suffix, "application/octet-stream"))
        self.send_header("Content-Length", str(last - first + 1))
        self.end_headers()
        with open(file, "rb") as data:
            data.seek(first)
            while first <= last:
                piece = data.read(min(1 << 16, last - first + 1))
                try:
                    self.wfile.write(piece)
                except OSError:
                    # The browser has what it wants.
                    self.close_connection = True
                    return
                first += len(piece)

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        """Says nothing: a browser that has enough hangs up in the midst of things."""


@functools.cache
def server() -> str:
    """The address of the server, which is started with the first browser."""
    http = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=http.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{http.server_port}"


class Browser(Player):
    """Plays by an <audio> element, and listens to it with Web Audio."""

    def __init__(self):
        self.started = False
        #: What the last listening gave: the samples, when the first was heard, and the positions that a page read.
        self.heard = {}

    def start(self):
        """Starts the browser with the page. Raises CannotOpen."""
        raise NotImplementedError

    def evaluate(self, expression: str):
        """The value of the promise that an expression of the page gives. Raises CannotOpen where it fails."""
        raise NotImplementedError

    def ask(self, function, *arguments):
        if not self.started:
            self.start()
            self.started = True
        return self.evaluate(f"{function}({', '.join(json.dumps(each) for each in arguments)})")

    def address(self, file):
        return server() + urllib.parse.quote(str(Path(file).resolve()))

    def open_length(self, file):
        length = self.ask("load", self.address(file))
        if not length:
            raise CannotOpen("no length")
        return length

    def sound_at(self, file, seconds):
        if not self.heard:
            # The first sound after its start may come out of step, while the browser sets up what plays it.
            self.ask("listen", self.address(file), seconds, LISTEN)
        self.heard = self.ask("listen", self.address(file), seconds, LISTEN)
        return without_leading_silence(np.array(self.heard["samples"], np.float32) / 32767)

    def chapters(self, file):
        return [(start, title) for start, title in self.ask("cues", self.address(file.with_name(f"chapters-{file.stem}.vtt")), "chapters")]

    def captions(self, file):
        beside = [file.with_suffix(ending) for ending in (".vtt", ".srt", ".lrc")]
        return [each.name for each in beside if each.exists() and self.ask("cues", self.address(each), "captions")]
