"""Chromium without a window, spoken to through two pipes by its DevTools protocol."""

import json
import os
import select
import shutil
import subprocess
import tempfile

from .browser import PAGE, Browser
from .player import CannotOpen, first_line_version

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")


class Chromium(Browser):
    name = "Chromium"
    packages = "chromium"
    quick = True

    def version(self):
        self.program = next((name for name in PROGRAMS if shutil.which(name)), None)
        return self.program and first_line_version(self.program, "--version", word=1)

    def start(self):
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        to_read, self.to_browser = os.pipe()
        self.from_browser, to_write = os.pipe()

        def hand_over():
            # Chromium reads commands from 3 and writes to 4; the pipes may have just these numbers already.
            read, write = os.dup(to_read), os.dup(to_write)
            os.dup2(read, 3)
            os.dup2(write, 4)

        self.process = subprocess.Popen(
            [self.program, "--headless=new", "--disable-gpu", "--no-first-run", "--remote-debugging-pipe",
             "--autoplay-policy=no-user-gesture-required", f"--user-data-dir={self.profile.name}",
             # It refuses to run as root otherwise, which is what it is in a container.
             *(["--no-sandbox"] if os.geteuid() == 0 else []), "about:blank"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            close_fds=False, preexec_fn=hand_over,
        )
        os.close(to_read)
        os.close(to_write)
        self.unread, self.number, self.session = b"", 0, None
        target = self.command("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.command("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.command("Page.enable")
        self.command("Page.navigate", url=self.address(PAGE))
        self.read_until(lambda message: message.get("method") == "Page.loadEventFired")

    def command(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.to_browser, json.dumps(message).encode() + b"\0")
        answer = self.read_until(lambda message: message.get("id") == self.number)
        if "error" in answer:
            raise CannotOpen(answer["error"]["message"])
        return answer["result"]

    def read_until(self, wanted):
        while True:
            while b"\0" not in self.unread:
                if not select.select([self.from_browser], [], [], 60)[0]:
                    raise CannotOpen("Chromium says nothing")
                piece = os.read(self.from_browser, 1 << 20)
                if not piece:
                    raise CannotOpen("Chromium ended")
                self.unread += piece
            line, self.unread = self.unread.split(b"\0", 1)
            message = json.loads(line)
            if wanted(message):
                return message

    def evaluate(self, expression):
        answer = self.command("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True, userGesture=True)
        if "exceptionDetails" in answer:
            error = answer["exceptionDetails"]
            raise CannotOpen(error.get("exception", {}).get("description", error["text"]).splitlines()[0])
        return answer["result"].get("value")

    def close(self):
        if self.started:
            self.process.kill()
            self.process.wait()
            self.profile.cleanup()
