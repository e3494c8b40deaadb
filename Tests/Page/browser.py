"""A headless Chromium, spoken to by its DevTools protocol over a pipe: nothing is needed but Chromium and Python."""

import base64
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time


class Browser:
    """One Chromium with a profile of its own, thrown away at the end."""

    def __init__(self, *flags):
        name = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
        if not name:
            raise SystemExit("There is no Chromium here. Debian's package is called chromium.")
        self.profile = tempfile.mkdtemp(prefix="check-page-")
        command_read, self.to_browser = os.pipe()
        self.from_browser, answer_write = os.pipe()
        # Chromium reads commands at 3 and writes answers at 4. High copies first, so that neither covers the other.
        high = [os.dup2(command_read, 103), os.dup2(answer_write, 104)]
        root = ["--no-sandbox"] if os.getuid() == 0 else []
        command = [name, "--headless=new", "--remote-debugging-pipe", f"--user-data-dir={self.profile}",
                   "--autoplay-policy=no-user-gesture-required", "--no-first-run", "--disable-extensions",
                   "--disable-background-networking", "--disable-component-update", "--disable-gpu",
                   "--disable-dev-shm-usage", *root, *flags, "about:blank"]
        place = "import os, sys; os.dup2(103, 3); os.dup2(104, 4); os.closerange(100, 110); os.execvp(sys.argv[1], sys.argv[1:])"
        self.process = subprocess.Popen([sys.executable, "-c", place, *command], pass_fds=high, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for end in (command_read, answer_write, *high):
            os.close(end)
        self.rest = b""
        self.number = 0
        self.events = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.call("Browser.close", timeout=5)
            self.process.wait(5)
        except Exception:
            self.process.kill()
            self.process.wait()
        os.close(self.to_browser)
        os.close(self.from_browser)
        shutil.rmtree(self.profile, ignore_errors=True)

    def call(self, method, params=None, session=None, timeout=60):
        """Sends a command and returns its result; events that arrive meanwhile are kept in `events`."""
        self.number += 1
        number = self.number
        message = {"id": number, "method": method, "params": params or {}}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.to_browser, data):]
        end = time.monotonic() + timeout
        while True:
            answer = self.receive(end - time.monotonic())
            if answer is None:
                raise TimeoutError(f"Chromium gave no answer to {method} within {timeout} s.")
            if answer.get("id") == number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def receive(self, seconds):
        end = time.monotonic() + seconds
        while b"\0" not in self.rest:
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.from_browser], [], [], left)[0]:
                return None
            part = os.read(self.from_browser, 1 << 20)
            if not part:
                raise ConnectionError("Chromium ended.")
            self.rest += part
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def open(self, address, **size):
        return Tab(self, address, **size)


class Tab:
    """A page in the browser, with what it said and asked for."""

    def __init__(self, browser, address, width=1280, height=800, phone=False, media=(), bypass_policy=False):
        self.browser = browser
        target = browser.call("Target.createTarget", {"url": "about:blank"})["targetId"]
        self.target = target
        self.session = browser.call("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(domain + ".enable")
        if bypass_policy:
            self.call("Page.setBypassCSP", {"enabled": True})
        self.resize(width, height, phone)
        self.emulate(*media)
        self.address = address
        self.call("Page.navigate", {"url": address})
        self.until("document.readyState === 'complete'")

    def call(self, method, params=None, timeout=60):
        return self.browser.call(method, params, self.session, timeout)

    def resize(self, width, height, phone=False):
        self.call("Emulation.setDeviceMetricsOverride",
                  {"width": width, "height": height, "deviceScaleFactor": 2 if phone else 1, "mobile": phone})
        self.call("Emulation.setTouchEmulationEnabled", {"enabled": phone})

    def emulate(self, *features):
        """Sets media features, such as ("prefers-reduced-motion", "reduce")."""
        self.call("Emulation.setEmulatedMedia", {"features": [{"name": n, "value": v} for n, v in features]})

    def run(self, script):
        """The value of a script in the page; promises are waited for."""
        result = self.call("Runtime.evaluate", {"expression": script, "returnByValue": True, "awaitPromise": True,
                                                "userGesture": True})
        if "exceptionDetails" in result:
            details = result["exceptionDetails"]
            raise RuntimeError(details.get("exception", {}).get("description") or details["text"])
        return result["result"].get("value")

    def until(self, condition, seconds=10):
        end = time.monotonic() + seconds
        while not self.run(condition):
            if time.monotonic() > end:
                raise TimeoutError(f"For {seconds} s it did not become true: {condition}")
            time.sleep(0.05)

    def key(self, key, modifiers=0):
        """Presses a key as a keyboard would: a letter, or a name such as Tab, Enter, ArrowLeft."""
        codes = {"Tab": 9, "Enter": 13, "Escape": 27, " ": 32, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39,
                 "ArrowDown": 40}
        text = {"Enter": "\r"}.get(key, key if len(key) == 1 else "")
        code = codes.get(key) or ord(key.upper())
        params = {"key": key, "windowsVirtualKeyCode": code, "modifiers": modifiers,
                  "code": {" ": "Space"}.get(key, key if len(key) > 1 else "Key" + key.upper())}
        self.call("Input.dispatchKeyEvent", {"type": "keyDown", "text": text, **params} if text
                  else {"type": "rawKeyDown", **params})
        self.call("Input.dispatchKeyEvent", {"type": "keyUp", **params})

    def picture(self, path):
        data = self.call("Page.captureScreenshot", {"format": "png"})["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))

    def complaints(self):
        """Errors and warnings of the console, and exceptions, since the page was opened."""
        self.run("1")
        found = []
        for event in self.browser.events:
            if event.get("sessionId") != self.session:
                continue
            params, method = event.get("params", {}), event.get("method")
            if method == "Runtime.consoleAPICalled" and params["type"] in ("error", "warning", "assert"):
                found.append(" ".join(str(a.get("value", a.get("description"))) for a in params["args"]))
            elif method == "Runtime.exceptionThrown":
                details = params["exceptionDetails"]
                found.append(details.get("exception", {}).get("description") or details["text"])
            elif method == "Log.entryAdded" and params["entry"]["level"] in ("error", "warning"):
                found.append(params["entry"]["text"])
        return found

    def requests(self):
        """Addresses that the page asked for, but not what stands inside it."""
        self.run("1")
        addresses = [event["params"]["request"]["url"] for event in self.browser.events
                     if event.get("sessionId") == self.session and event.get("method") == "Network.requestWillBeSent"]
        return sorted({address for address in addresses if not address.startswith(("data:", "blob:"))})

    def close(self):
        self.browser.call("Target.closeTarget", {"targetId": self.target})
