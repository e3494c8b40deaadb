"""The picture is in step with the sound that comes out, to within 100 ms."""

import base64
import json
import pathlib
import re
import time
import urllib.parse
import urllib.request

from browser import Browser
from hearing import Ear, decoded, session_of

ALLOWED = 0.100
PHASES = {"in": "breathIn", "hold": "breathHold", "out": "breathOut", "rest": "breathRest"}


def fullness(breath, at):
    x = (at - breath["start"]) / (breath["end"] - breath["start"])
    return breath["from"] + (breath["to"] - breath["from"]) * (3 * x * x - 2 * x ** 3)


def now_in(spans, at):
    return next((span for span in spans if span["start"] <= at < span["end"]), None)


def turns(spans, text):
    """When what is shown changes to what: of spans, as (seconds, words); a gap shows nothing."""
    found = []
    for index, span in enumerate(spans):
        found.append((span["start"], text(span)))
        if index + 1 == len(spans) or spans[index + 1]["start"] > span["end"] + 0.05:
            found.append((span["end"], ""))
    return found


def path_of(address):
    return urllib.request.url2pathname(urllib.parse.urlparse(address).path)


def sound_of(address):
    """The sound of a page: the name of its file, or the bytes that stand in the page."""
    with open(path_of(address), encoding="utf-8") as file:
        source = re.search(r'<audio[^>]* src="([^"]*)"', file.read())[1]
    if source.startswith("data:"):
        return base64.b64decode(source.split(",", 1)[1])
    return path_of(urllib.parse.urljoin(address, source))


def check(report, address, reference=None):
    # Only here the browser may read a file's samples; its own rules keep the sound of a file:// page to itself.
    with Browser("--allow-file-access-from-files") as browser:
        tab = browser.open(address, bypass_policy=True)
        tab.until("document.getElementById('sound').readyState >= 1")
        session = session_of(tab)
        events, words = session["events"], session["text"]
        tab.run("""window.jumps = []; window.volumes = [1]; (() => { const sound = document.getElementById("sound");
            sound.addEventListener("seeking", () => window.jumps.push(sound.volume));
            sound.addEventListener("volumechange", () => window.volumes.push(sound.paused ? -1 : sound.volume)); })()""")
        beside = pathlib.Path(path_of(address)).parent / "events.json"
        if beside.is_file():
            report.true("the page has the session of the events beside it", json.loads(beside.read_text()) == events)
        ear = Ear(tab, decoded(reference or sound_of(address)))
        seconds = events["seconds"]
        places = [("from the start on", None), ("after a jump to 10 %", seconds * 0.1),
                  ("after a jump to 50 %", seconds * 0.5), ("after a jump to 90 %", seconds * 0.9)]
        for part in (0.05, 0.5):
            caption = next((c for c in events["captions"] if c["start"] > seconds * part), None)
            if caption:
                places.append((f"words after {part:.0%}", caption["start"] - 3))
        places.append(("after a pause", "pause"))
        report.table(["", "picture − sound in ms: mean", "from", "to", "moments", "turns in ms"])
        for name, place in places:
            if place is None:
                tab.run("document.getElementById('play').click()")
            elif place == "pause":
                tab.run("document.getElementById('play').click()")
                tab.until("document.getElementById('sound').paused")
                time.sleep(1)
                tab.run("document.getElementById('play').click()")
            else:
                tab.run(f"""(() => {{ const seek = document.getElementById("seek"); seek.step = "any"; seek.value = {place};
                    seek.dispatchEvent(new Event("input")); seek.dispatchEvent(new Event("change")); }})()""")
            # A fade out, the jump, a fade in; then the analyser must be full of what follows the jump.
            time.sleep(2.0)
            measure(report, ear, name, events, words)
        tab.run("document.getElementById('play').click()")
        loud = [round(volume, 2) for volume in tab.run("jumps")]
        report.true("each jump is made in silence", len(loud) == len(places) - 2 and not any(loud), str(loud))
        volumes = tab.run("volumes")
        steps = [abs(b - a) for a, b in zip(volumes, volumes[1:]) if min(a, b) >= 0]
        report.true("and reached by fades", max(steps, default=1) < 0.4, f"{max(steps, default=1):.2f} at most at once")
        report.none("the page complains of nothing while it plays", tab.complaints())
    steadiness(report, address)


def measure(report, ear, name, events, words):
    ear.frames()
    moments = []
    for _ in range(14):
        moments.append(ear.hear())
        time.sleep(0.3)
    frames = ear.frames()
    heard = [m for m in moments if m["place"] is not None]
    report.true(f"{name}: the sound is found again in the track", len(heard) >= 8, f"{len(heard)} of {len(moments)} moments")
    if not heard:
        return
    errors = [m["state"]["time"] - m["place"] for m in heard]
    worst = max(errors, key=abs)
    report.true(f"{name}: the picture's time is the sound's", abs(worst) <= ALLOWED, f"{worst * 1000:+.0f} ms at most")
    for moment in heard:
        state, place = moment["state"], moment["place"]
        near = [now_in(events["breaths"], place + shift) for shift in (-ALLOWED, 0, ALLOWED)]
        report.quietly(f"{name}: phase {state['phase']} at {place:.2f}",
                       state["phase"] in [b and b["phase"] for b in near])
        now = near[1]
        if now and state["fullness"] is not None and state["phase"] == now["phase"]:
            bounds = [fullness(now, min(max(place + s, now["start"]), now["end"])) for s in (-ALLOWED, ALLOWED)]
            report.quietly(f"{name}: fullness {state['fullness']:.3f} at {place:.2f}",
                           min(bounds) - 0.001 <= state["fullness"] <= max(bounds) + 0.001)
    # The clock of the computer against the place of the sound, so that each frame has a place.
    offset = sorted(m["place"] - m["now"] / 1000 for m in heard)[len(heard) // 2]
    late = compare_turns(report, name + ": words of the breath", frames, 1, offset,
                         turns(events["breaths"], lambda b: words[PHASES[b["phase"]]]))
    late += compare_turns(report, name + ": captions", frames, 2, offset,
                          turns(events["captions"], lambda c: "\n".join(c["lines"])))
    for clock, word, _, size, _ in frames[len(frames) // 4::7]:
        at = offset + clock / 1000
        breath = now_in(events["breaths"], at)
        if breath and breath["start"] + ALLOWED < at < breath["end"] - ALLOWED:
            bounds = [0.46 + 0.54 * fullness(breath, at + s) for s in (-ALLOWED, ALLOWED)]
            report.quietly(f"{name}: the disc's size {size:.3f} at {at:.2f}",
                           min(bounds) - 0.002 <= size <= max(bounds) + 0.002)
    report.row([name, f"{sum(errors) / len(errors) * 1000:+.0f}", f"{min(errors) * 1000:+.0f}",
                f"{max(errors) * 1000:+.0f}", str(len(heard)), ", ".join(f"{x * 1000:+.0f}" for x in late) or "–"])


def compare_turns(report, name, frames, column, offset, expected):
    """Each change on the screen against the time it should have in the sound. Returns how late each was, in seconds."""
    late = []
    begin, end = offset + frames[0][0] / 1000, offset + frames[-1][0] / 1000
    seen = [(offset + b[0] / 1000, b[column], (b[0] - a[0]) / 1000)
            for a, b in zip(frames, frames[1:]) if a[column] != b[column]]
    for at, words in expected:
        if not begin + 0.15 < at < end - 0.15:
            continue
        found = [(t - at, gap) for t, shown, gap in seen if shown == words and abs(t - at) < 1]
        # On a busy machine the browser now and then draws nothing for a while; that is not the page's doing.
        allowed = ALLOWED + max(found[0][1] - 0.034, 0) if found else 0
        report.true(f"{name}: {words!r} appears at {at:.2f} s", found and -ALLOWED <= found[0][0] <= allowed,
                    f"{found[0][0] * 1000:+.0f} ms, a frame of {found[0][1] * 1000:.0f} ms" if found else "not seen")
        late += [found[0][0]] if found else []
    return late


def steadiness(report, address):
    """Without any capture: over three seconds the picture's time goes on like the computer's clock, never back."""
    with Browser() as browser:
        tab = browser.open(address)
        tab.until("document.getElementById('sound').readyState >= 1")
        tab.run("document.getElementById('play').click()")
        time.sleep(1.5)
        moments = tab.run("""new Promise((done) => { const all = []; const look = () => {
            all.push([performance.now() / 1000, trackPage.state().time]);
            if (all[all.length - 1][0] - all[0][0] > 3) done(all); else requestAnimationFrame(look); };
            requestAnimationFrame(look); })""")
        drift = [(t - moments[0][1]) - (now - moments[0][0]) for now, t in moments]
        steps = [b[1] - a[1] for a, b in zip(moments, moments[1:])]
        report.true("the picture goes on like the clock", max(map(abs, drift)) < 0.05,
                    f"{max(map(abs, drift)) * 1000:.0f} ms of drift in {len(moments)} frames")
        report.true("the picture never steps back", min(steps) > -0.002, f"{min(steps) * 1000:.1f} ms")
