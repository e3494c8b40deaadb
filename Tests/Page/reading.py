"""What the page asks for, how it fits, how it reads to a screen reader and an eye, by motion and on paper."""

import base64
import importlib.util
import json
import pathlib
import re
import shutil
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request

from browser import Browser
from hearing import session_of

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SIZES = {"phone": (390, 844, True), "desktop": (1280, 800, False)}


def check(report, address, pictures, axe):
    with Browser() as browser:
        own_files_only(report, browser, address)
        fits(report, browser, address)
        sheet_on_paper(report, browser, address, pictures)
        motion(report, browser, address)
        right_to_left(report, browser, address)
        without_scripts(report, browser, address)
        without_sound(report, browser, address)
        accessibility(report, browser, address, axe)
        if pictures:
            screenshots(browser, address, pictures)


def opened(browser, address, **how):
    tab = browser.open(address, **how)
    tab.until("document.getElementById('sound').readyState >= 1")
    return tab


def play_at(tab, seconds):
    """Plays from a place on, and waits until the picture has followed."""
    tab.run(f"""(async () => {{ const sound = document.getElementById("sound"); if (sound.paused) await sound.play();
        const there = new Promise((done) => sound.addEventListener("seeked", done, {{ once: true }}));
        sound.currentTime = {seconds}; await there; }})()""")
    time.sleep(0.8)


def middle(spans, index=0):
    span = spans[min(index, len(spans) - 1)]
    return (span["start"] + span["end"]) / 2


def own_files_only(report, browser, address):
    tab = opened(browser, address)
    play_at(tab, 1)
    folder = address.rsplit("/", 1)[0] + "/"
    outside = [request for request in tab.requests() if not request.startswith(folder)]
    report.none("the page asks for nothing but its own files", outside)
    report.none("no error and no warning", tab.complaints())
    report.true("it has a policy that lets nothing else in", "default-src 'none'" in tab.run(
        "document.querySelector('meta[http-equiv=\"Content-Security-Policy\"]').content"))
    stranger = tab.run("""fetch("https://example.org/").then(() => "let through", () => "kept out")""")
    report.same("and that policy holds", stranger, "kept out")
    tab.close()


def fits(report, browser, address):
    wide = """(() => { const width = document.documentElement.clientWidth, dialog = document.getElementById("pause-place");
      return [...document.querySelectorAll("body, body *")].filter((e) => e.getClientRects().length && !e.closest("svg"))
        .filter((e) => e.getBoundingClientRect().right > width + 1 || e.getBoundingClientRect().left < -1)
        .map((e) => e.tagName + "#" + e.id).concat(document.documentElement.scrollWidth > width ? ["page"] : [],
          dialog.open && dialog.scrollWidth > dialog.clientWidth ? ["pause"] : []); })()"""
    for width in (320, 640):
        tab = opened(browser, address, width=width, height=640, phone=width == 320)
        report.none(f"at {width} px nothing is wider than the page", tab.run(wide))
        tab.run("document.querySelectorAll('details').forEach((each) => { each.open = true; }); 0")
        exercises = session_of(tab)["events"]["exercises"]
        play_at(tab, middle(exercises) if exercises else 1)
        report.none(f"at {width} px, with everything open", tab.run(wide))
        tab.run("document.getElementById('need-pause').click()")
        report.none(f"at {width} px, in the pause", tab.run(wide))
        tab.close()


def sheet_on_paper(report, browser, address, pictures):
    tab = opened(browser, address)
    session = session_of(tab)
    events, words = session["events"], session["text"]
    data = base64.b64decode(tab.call("Page.printToPDF", {"preferCSSPageSize": True, "paperWidth": 8.27, "paperHeight": 11.69})["data"])
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(data)
        file.flush()
        text = subprocess.run(["pdftotext", "-layout", file.name, "-"], capture_output=True, check=True, text=True).stdout
        if pictures:
            shutil.copy(file.name, pictures / "sheet.pdf")
    flat = re.sub(r"\s+", " ", text)
    report.none("no part is missing on paper", [c["title"] for c in events["chapters"] if c["title"] not in flat])
    # A sentence runs over several lines of its column, so its words are looked for one by one.
    printed = set(flat.split())
    said = {word for caption in events["captions"] for line in caption["lines"] for word in line.split()}
    report.none("no word is missing on paper", sorted(said - printed)[:5])
    report.none("nothing of the player is on paper",
                [words[key] for key in ("needPause", "likings", "tellCaptions", "pauseNothing", "print") if words[key] in flat])
    tab.call("Emulation.setEmulatedMedia", {"media": "print"})
    report.same("no row is cut by the end of a page", tab.run(
        "getComputedStyle(document.querySelector('.sheet tbody tr')).breakInside"), "avoid")
    for column in (1, 2, 3):
        lefts = tab.run(f"""[...new Set([...document.querySelectorAll(".sheet td:nth-child({column})")]
            .map((cell) => Math.round(cell.getBoundingClientRect().left)))]""")
        report.same(f"column {column} is one column", len(lefts), 1)
    report.same("paper is white", tab.run("getComputedStyle(document.documentElement).backgroundColor"), "rgb(255, 255, 255)")
    tab.close()


def motion(report, browser, address):
    for reduced in (False, True):
        tab = opened(browser, address, media=[("prefers-reduced-motion", "reduce")] if reduced else [])
        breaths = [b for b in session_of(tab)["events"]["breaths"] if b["phase"] == "in"]
        if not breaths:
            tab.close()
            continue
        play_at(tab, breaths[0]["start"])
        seen = tab.run("""new Promise((done) => { const all = []; const look = () => {
            all.push([document.getElementById("disc").style.transform, document.getElementById("steps").style.strokeDasharray]);
            if (all.length > 150) done(all); else requestAnimationFrame(look); }; look(); })""")
        sizes, steps = {each[0] for each in seen}, {each[1] for each in seen}
        rest = "getComputedStyle(document.querySelector('.pause-shape')).animationName"
        if reduced:
            report.same("with reduced motion the disc keeps its size", len(sizes), 1)
            report.true("and a ring fills in few steps", 2 <= len(steps) <= 5, str(sorted(steps)))
            report.true("beside the word", tab.run("document.getElementById('phase').textContent") != "")
            report.same("and the pause is still", tab.run(rest), "none")
        else:
            report.true("the disc swells with the breath", len(sizes) > 50, f"{len(sizes)} sizes")
        tab.close()


def right_to_left(report, browser, address):
    tab = opened(browser, address, width=390, height=844, phone=True)
    tab.run("document.documentElement.dir = 'rtl'; 0")
    play_at(tab, 5)
    before = tab.run("trackPage.state().time")
    tab.key("ArrowLeft")
    time.sleep(1.2)
    report.true("from right to left, the left arrow goes forward", tab.run("trackPage.state().time") > before + 4)
    report.true("the steps have changed sides", tab.run(
        "document.getElementById('back').getBoundingClientRect().left > document.getElementById('forward').getBoundingClientRect().left"))
    report.true("nothing sticks out", tab.run("document.documentElement.scrollWidth <= 390"))
    tab.close()


def without_scripts(report, browser, address):
    tab = browser.open("about:blank")
    tab.call("Emulation.setScriptExecutionDisabled", {"value": True})
    tab.call("Page.navigate", {"url": address})
    time.sleep(1.5)
    tab.call("Emulation.setScriptExecutionDisabled", {"value": False})
    report.same("without scripts there is the browser's own player", tab.run(
        "document.getElementById('sound').hasAttribute('controls') && document.getElementById('sound').getBoundingClientRect().height > 20"), True)
    report.true("and no button without a use", tab.run("document.getElementById('controls').getClientRects().length === 0"))
    tab.close()


def without_sound(report, browser, address):
    page = pathlib.Path(urllib.request.url2pathname(urllib.parse.urlparse(address).path))
    with tempfile.TemporaryDirectory() as folder:
        alone = pathlib.Path(folder) / "alone.html"
        text = page.read_text(encoding="utf-8")
        alone.write_text(re.sub(r'src="data:audio[^"]*"', 'src="data:audio/mpeg;base64,AAAA"', text), encoding="utf-8")
        tab = browser.open(alone.as_uri())
        tab.until("!document.getElementById('missing').hidden")
        name = "" if 'src="data:audio' in text else tab.run("document.getElementById('sound').getAttribute('src')")
        report.true("without its sound, the page says what to do", name in tab.run("document.getElementById('missing').textContent")
                    and len(tab.run("document.getElementById('missing').textContent")) > 20)
        tab.close()


def accessibility(report, browser, address, axe):
    source = axe_source(axe)
    if not source:
        report.true("the accessibility checker is here", False,
                    "python3 -m pip install --no-deps --target .build-page axe-playwright-python")
        return
    for name, (width, height, phone) in SIZES.items():
        tab = opened(browser, address, width=width, height=height, phone=phone)
        tab.run(source + "; 0")
        exercises = session_of(tab)["events"]["exercises"]
        for scheme in ("dark", "light"):
            if scheme == "light":
                tab.run("document.getElementById('light').click()")
            look(report, tab, f"{name}, {scheme}, " + ("fresh" if scheme == "dark" else "playing"))
            play_at(tab, middle(exercises) if exercises else 5)
            tab.run("document.querySelectorAll('details').forEach((each) => { each.open = true; }); 0")
            look(report, tab, f"{name}, {scheme}, everything open")
            tab.run("document.querySelectorAll('details').forEach((each) => { each.open = false; }); 0")
            tab.run("document.getElementById('need-pause').click()")
            time.sleep(0.5)
            look(report, tab, f"{name}, {scheme}, pause")
            tab.run("document.querySelector('[data-choice=stop]').click()")
            look(report, tab, f"{name}, {scheme}, goodbye")
            tab.run("document.querySelector('[data-choice=close]').click()")
        tab.close()


def axe_source(given):
    """axe.min.js as packaged for Python; only the file is used."""
    root = pathlib.Path(__file__).resolve().parents[2]
    places = [given] if given else sorted((root / ".build-page").glob("**/axe_playwright_python/axe.min.js"))
    if not places:
        spec = importlib.util.find_spec("axe_playwright_python")
        places = [pathlib.Path(spec.origin).parent / "axe.min.js"] if spec else []
    return places[0].read_text(encoding="utf-8") if places else None


def look(report, tab, name):
    result = tab.run("""axe.run(document, { runOnly: { type: "tag", values: %s }, rules: { "color-contrast-enhanced": { enabled: true } },
        resultTypes: ["violations", "incomplete"] }).then((r) => ["violations", "incomplete"].map((kind) =>
          r[kind].map((v) => v.id + ": " + v.nodes.map((n) => n.target.join(" ") + " " + n.any.map((a) => a.message).join(" ")).join(", "))))""" % json.dumps(TAGS))
    report.none(f"axe finds nothing ({name})", result[0])
    for unsure in result[1]:
        report.note("axe is not sure: " + unsure[:200])


def screenshots(browser, address, folder):
    for name, (width, height, phone) in SIZES.items():
        tab = opened(browser, address, width=width, height=height, phone=phone)
        events = session_of(tab)["events"]
        time.sleep(0.3)
        tab.picture(folder / f"{name}-1-before.png")
        moments = [("2-words", middle(events["captions"], 7))] if events["captions"] else []
        for index, each in enumerate(events["exercises"][:9:2]):
            moments += [(f"{3 + index}-{each.get('kind')}-{index + 1}", middle([each]) - 0.5)]
        for label, at in moments:
            play_at(tab, at)
            tab.picture(folder / f"{name}-{label}.png")
        if events["rests"]:
            play_at(tab, events["rests"][0]["start"] + 1)
            tab.picture(folder / f"{name}-letting-go.png")
        tab.run("document.getElementById('need-pause').click()")
        time.sleep(0.8)
        tab.picture(folder / f"{name}-pause.png")
        tab.run("document.querySelector('[data-choice=stop]').click()")
        tab.picture(folder / f"{name}-goodbye.png")
        tab.run("document.querySelector('[data-choice=close]').click(); document.getElementById('light').click()")
        if events["exercises"]:
            play_at(tab, middle(events["exercises"]))
        tab.picture(folder / f"{name}-light.png")
        tab.run("document.getElementById('keep-still').click()")
        time.sleep(0.3)
        tab.picture(folder / f"{name}-still.png")
        tab.run("document.getElementById('keys').open = true; document.getElementById('chapters').scrollIntoView(); 0")
        time.sleep(0.3)
        tab.picture(folder / f"{name}-more.png")
        tab.run("document.getElementById('sheet').open = true; document.getElementById('sheet').scrollIntoView(); 0")
        time.sleep(0.3)
        tab.picture(folder / f"{name}-sheet.png")
        tab.close()
