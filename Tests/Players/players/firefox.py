"""Firefox without a window, spoken to by Marionette, its protocol for tests."""

import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

from .browser import PAGE, Browser
from .player import CannotOpen, first_line_version

PROGRAMS = ("firefox-esr", "firefox")


class Firefox(Browser):
    name = "Firefox"
    packages = "firefox-esr pulseaudio"

    def version(self):
        self.program = next((name for name in PROGRAMS if shutil.which(name)), None)
        if not shutil.which("pulseaudio"):
            return None
        return self.program and first_line_version(self.program, "--version", word=2)

    def start(self):
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        settings = {
            "marionette.port": port, "media.autoplay.default": 0, "media.autoplay.blocking_policy": 0,
            "media.volume_scale": "1.0", "browser.shell.checkDefaultBrowser": False,
            "datareporting.policy.dataSubmissionEnabled": False, "toolkit.telemetry.reportingpolicy.firstRun": False,
        }
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in settings.items()]
        Path(self.profile.name, "user.js").write_text("\n".join(lines) + "\n")
        # Where there is no sound server, Firefox's Web Audio never begins: it is given one that plays to nobody.
        sounds = Path(self.profile.name, "sounds")
        sounds.mkdir(mode=0o700)
        places = {**os.environ, "HOME": self.profile.name, "XDG_RUNTIME_DIR": str(sounds), "PULSE_RUNTIME_PATH": str(sounds)}
        self.sounds = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
             "--load=module-null-sink rate=48000", f"--load=module-native-protocol-unix socket={sounds / 'native'} auth-anonymous=1"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=places,
        )
        for attempt in range(100):
            if (sounds / "native").exists():
                break
            time.sleep(0.05)
        self.process = subprocess.Popen(
            [self.program, "--headless", "--marionette", "--no-remote", "--profile", self.profile.name],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env={**places, "PULSE_SERVER": f"unix:{sounds / 'native'}"},
        )
        for attempt in range(300):
            try:
                self.socket = socket.create_connection(("127.0.0.1", port), timeout=60)
                break
            except OSError:
                time.sleep(0.1)
        else:
            raise CannotOpen("Firefox did not start")
        self.number, self.stream = 0, self.socket.makefile("rb")
        self.read()
        self.command("WebDriver:NewSession")
        self.command("WebDriver:SetTimeouts", script=40_000)
        self.command("WebDriver:Navigate", url=self.address(PAGE))

    def read(self):
        """One message: its length, a colon, and JSON."""
        length = b""
        while not length.endswith(b":"):
            letter = self.stream.read(1)
            if not letter:
                raise CannotOpen("Firefox ended")
            length += letter
        return json.loads(self.stream.read(int(length[:-1])))

    def command(self, name, **parameters):
        self.number += 1
        message = json.dumps([0, self.number, name, parameters]).encode()
        self.socket.sendall(b"%d:%s" % (len(message), message))
        _, _, error, answer = self.read()
        if error:
            raise CannotOpen(error["message"].splitlines()[0])
        return answer

    def evaluate(self, expression):
        # Marionette has its scripts call back.
        script = ("const done = arguments[arguments.length - 1]; window.eval(arguments[0])"
                  ".then(value => done({ value: JSON.stringify(value) }), error => done({ error: String(error) }));")
        answer = self.command("WebDriver:ExecuteAsyncScript", script=script, args=[expression], sandbox=None)["value"]
        if "error" in answer:
            raise CannotOpen(answer["error"])
        return json.loads(answer["value"])

    def close(self):
        if self.started:
            for process in (self.process, self.sounds):
                process.kill()
                process.wait()
            self.profile.cleanup()
