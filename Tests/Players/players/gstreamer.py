"""GStreamer's playbin, which GNOME's players are built on; its sound is pulled out by an appsink."""

import time

from sound import RATE, mono

from .player import LISTEN, CannotOpen, Player

try:
    import gi

    gi.require_version("Gst", "1.0")
    from gi.repository import Gst

    Gst.init(None)
except (ImportError, ValueError):
    Gst = None


class GStreamer(Player):
    name = "GStreamer"
    packages = ("python3-gi gir1.2-gstreamer-1.0 gstreamer1.0-plugins-base gstreamer1.0-plugins-good "
                "gstreamer1.0-plugins-ugly gstreamer1.0-plugins-bad gstreamer1.0-libav")

    def version(self):
        if not Gst or not Gst.ElementFactory.find("playbin"):
            return None
        return ".".join(str(number) for number in Gst.version()[:3])

    def open_length(self, file):
        with Session(file) as session:
            known, length = session.bin.query_duration(Gst.Format.TIME)
            if not known:
                raise CannotOpen("no length")
            return length / Gst.SECOND

    def sound_at(self, file, seconds):
        with Session(file) as session:
            return session.sound_after_seek(seconds)

    def chapters(self, file):
        with Session(file) as session:
            return session.chapters

    def tags(self, file):
        with Session(file) as session:
            return session.tags


class Session:
    """One playbin with one file, paused at its beginning."""

    def __init__(self, file):
        self.tags, self.chapters = {}, []
        self.sink = Gst.ElementFactory.make("appsink")
        self.sink.set_property("caps", Gst.Caps.from_string(
            f"audio/x-raw,format=F32LE,rate={RATE},channels=2,layout=interleaved"))
        self.sink.set_property("sync", False)
        self.sink.set_property("max-buffers", 4)
        self.bin = Gst.ElementFactory.make("playbin")
        self.bin.set_property("uri", Gst.filename_to_uri(str(file)))
        self.bin.set_property("audio-sink", self.sink)
        self.bin.set_property("video-sink", Gst.ElementFactory.make("fakesink"))
        self.bin.set_state(Gst.State.PAUSED)
        try:
            self.wait()
        except CannotOpen:
            self.__exit__()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.bin.set_state(Gst.State.NULL)

    def wait(self, seconds=10):
        """Until it stands still; on the way takes what the file tells."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            message = self.bin.get_bus().timed_pop(100 * Gst.MSECOND)
            if message is None:
                continue
            if message.type == Gst.MessageType.TAG:
                self.take_tags(message.parse_tag())
            elif message.type == Gst.MessageType.TOC:
                self.chapters = list(chapters(message.parse_toc()[0].get_entries()))
            elif message.type == Gst.MessageType.ERROR:
                raise CannotOpen(message.parse_error()[0].message)
            elif message.type == Gst.MessageType.ASYNC_DONE:
                return
        raise CannotOpen("nothing happens")

    def take_tags(self, found):
        for number in range(found.n_tags()):
            name = found.nth_tag_name(number)
            value = found.get_value_index(name, 0)
            if name in ("datetime", "date"):
                name, value = "date", value.to_iso8601_string() if hasattr(value, "to_iso8601_string") else value
            self.tags["cover" if name in ("image", "preview-image") else name.removesuffix("-code")] = str(value)

    def sound_after_seek(self, seconds):
        # As players seek by default: without asking for accuracy, which costs time in some formats.
        if not self.bin.seek_simple(Gst.Format.TIME, Gst.SeekFlags.FLUSH, round(seconds * Gst.SECOND)):
            raise CannotOpen("no seek")
        self.bin.set_state(Gst.State.PLAYING)
        data = b""
        while len(data) < LISTEN * RATE * 8:
            sample = self.sink.emit("try-pull-sample", 3 * Gst.SECOND)
            if sample is None:
                break
            buffer = sample.get_buffer()
            data += buffer.extract_dup(0, buffer.get_size())
        return mono(data)


def chapters(entries):
    """Start and title of all chapters, however deep they lie below editions."""
    for entry in entries:
        inner = entry.get_sub_entries()
        if inner:
            yield from chapters(inner)
        elif entry.get_entry_type() in (Gst.TocEntryType.CHAPTER, Gst.TocEntryType.TRACK):
            tags = entry.get_tags()
            title = tags.get_string("title")[1] if tags else ""
            yield entry.get_start_stop_times()[1] / Gst.SECOND, title or ""
