"""VLC, by its library libvlc: what its windows show, and its sound handed over in place of a sound card."""

import ctypes
import tempfile
import threading
import time
from ctypes import POINTER, c_char_p, c_int, c_int64, c_uint, c_void_p
from pathlib import Path

from sound import RATE, mono

from .player import LISTEN, CannotOpen, Player

# Numbers of libvlc_meta_t.
TAGS = {"title": 0, "artist": 1, "copyright": 3, "album": 4, "comment": 6, "date": 8, "language": 11, "cover": 15}


class ChapterDescription(ctypes.Structure):
    _fields_ = [("offset", c_int64), ("length", c_int64), ("name", c_char_p)]


PLAY = ctypes.CFUNCTYPE(None, c_void_p, c_void_p, c_uint, c_int64)
FLUSH = ctypes.CFUNCTYPE(None, c_void_p, c_int64)


class VLC(Player):
    name = "VLC"
    packages = "vlc-bin vlc-plugin-base"

    def __init__(self):
        self.library = self.instance = None

    def version(self):
        try:
            self.library = ctypes.CDLL("libvlc.so.5")
        except OSError:
            return None
        arguments = (c_char_p * 3)(b"--quiet", b"--no-video", b"--ignore-config")
        self.instance = self.call("new", c_void_p, c_int(3), arguments)
        # The library alone plays nothing: the plugins are another package.
        return self.call("get_version", c_char_p).decode().split()[0] if self.instance else None

    def call(self, name, result, *arguments):
        function = getattr(self.library, "libvlc_" + name)
        function.restype = result
        return function(*arguments)

    def open_length(self, file):
        with Session(self, file) as session:
            return session.call("media_player_get_length", c_int64) / 1000

    def sound_at(self, file, seconds):
        with Session(self, file) as session:
            session.flushed.clear()
            session.call("media_player_set_time", None, c_int64(round(seconds * 1000)))
            if not session.flushed.wait(5):
                raise CannotOpen("no seek")
            return session.listen()

    def chapters(self, file):
        with Session(self, file) as session:
            found = POINTER(POINTER(ChapterDescription))()
            count = session.call("media_player_get_full_chapter_descriptions", c_int, c_int(-1), ctypes.byref(found))
            chapters = [found[number].contents for number in range(max(count, 0))]
            return [(each.offset / 1000, (each.name or b"").decode()) for each in chapters]

    def captions(self, file):
        """VLC shows no names of what it found, only "Track 1": so each file is laid beside the track alone."""
        found = []
        for beside in sorted(file.parent.glob(file.stem + ".*")):
            if beside == file:
                continue
            with tempfile.TemporaryDirectory() as folder:
                for each in (file, beside):
                    Path(folder, each.name).symlink_to(each.resolve())
                with Session(self, Path(folder, file.name)) as session:
                    if session.call("video_get_spu_count", c_int) > 0:
                        found.append(beside.name)
        return found

    def tags(self, file):
        with Session(self, file) as session:
            media = c_void_p(session.media)
            tags = {name: self.call("media_get_meta", c_char_p, media, c_int(number)) for name, number in TAGS.items()}
            return {name: text.decode() for name, text in tags.items() if text}


class Session:
    """One file that plays, its sound kept."""

    def __init__(self, vlc, file):
        self.vlc = vlc
        self.media = vlc.call("media_new_path", c_void_p, c_void_p(vlc.instance), str(file).encode())
        self.player = vlc.call("media_player_new_from_media", c_void_p, c_void_p(self.media))
        self.data, self.flushed = bytearray(), threading.Event()
        # Kept, or Python would free them while VLC calls them.
        self.on_sound, self.on_flush = PLAY(self.take), FLUSH(self.forget)
        self.call("audio_set_callbacks", None, self.on_sound, None, None, self.on_flush, None, None)
        self.call("audio_set_format", None, b"S16N", c_uint(RATE), c_uint(2))
        self.call("media_player_play", c_int)
        if len(self.listen(0.1)) == 0:
            self.__exit__()
            raise CannotOpen("no sound")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.call("media_player_stop", None)
        self.call("media_player_release", None)
        self.vlc.call("media_release", None, c_void_p(self.media))

    def call(self, name, result, *arguments):
        return self.vlc.call(name, result, c_void_p(self.player), *arguments)

    def take(self, _, samples, count, time):
        self.data += ctypes.string_at(samples, count * 4)

    def forget(self, _, time):
        self.data.clear()
        self.flushed.set()

    def listen(self, length=LISTEN):
        """The sound since the last seek, once it is long enough; what there is, after five seconds."""
        wanted, end = round(length * RATE) * 4, time.monotonic() + 5
        while len(self.data) < wanted and time.monotonic() < end:
            time.sleep(0.01)
        return mono(bytes(self.data[:wanted]), "<i2")
