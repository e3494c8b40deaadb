"""ffprobe for what a file holds, ffmpeg for its sound: what countless other players are built on."""

import json

from sound import mono

from .player import LISTEN, CannotOpen, Player, first_line_version, run


class FFmpeg(Player):
    name = "ffmpeg, ffprobe"
    packages = "ffmpeg"
    quick = True

    def version(self):
        return first_line_version("ffprobe", "-version", word=2)

    def ask(self, file):
        done = run("ffprobe", "-v", "error", "-show_format", "-show_streams", "-show_chapters", "-of", "json", file)
        return json.loads(done.stdout)

    def open_length(self, file):
        length = self.ask(file)["format"].get("duration")
        if length is None:
            raise CannotOpen("no length")
        return float(length)

    def sound_at(self, file, seconds):
        done = run("ffmpeg", "-v", "error", "-ss", seconds, "-i", file, "-t", LISTEN, "-map", "0:a",
                   "-ac", "2", "-ar", "48000", "-f", "f32le", "-")
        return mono(done.stdout)

    def chapters(self, file):
        return [(float(each["start_time"]), each.get("tags", {}).get("title", "")) for each in self.ask(file)["chapters"]]

    def tags(self, file):
        answer = self.ask(file)
        tags = {}
        # Ogg keeps its tags with the stream, all others with the file.
        for part in [*answer["streams"], answer["format"]]:
            tags.update({name.lower(): text for name, text in part.get("tags", {}).items()})
        if any(stream["disposition"]["attached_pic"] for stream in answer["streams"]):
            tags["cover"] = "yes"
        return tags
