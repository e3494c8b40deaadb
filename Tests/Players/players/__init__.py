"""All players, in the order of the table."""

from .chromium import Chromium
from .ffmpeg import FFmpeg
from .ffplay import FFplay
from .firefox import Firefox
from .gstreamer import GStreamer
from .mplayer import MPlayer
from .mpv import MPV
from .python_wave import PythonWave
from .sox import Sox
from .vlc import VLC

PLAYERS = (MPV, VLC, FFmpeg, FFplay, GStreamer, MPlayer, Sox, PythonWave, Chromium, Firefox)
