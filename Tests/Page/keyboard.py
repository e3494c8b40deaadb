"""Everything can be reached and used by keys alone."""

import time

from browser import Browser
from hearing import session_of

SHIFT = 8
FOCUS = """(() => { const e = document.activeElement; if (!e || e === document.body) return null;
  const style = getComputedStyle(e), box = (e.closest("label") || e).getBoundingClientRect();
  return { name: NAME(e), outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
           width: box.width, height: box.height }; })()"""
NAME = """((e) => e.id || e.dataset.choice || (e.tagName === "SUMMARY" ? "summary of " + e.parentElement.id
  : e.closest("#chapter-list") ? "chapter " + [...document.querySelectorAll("#chapter-list button")].indexOf(e) : e.outerHTML))"""
VISIBLE = """[...SCOPE.querySelectorAll("button, input, summary, a[href]")].filter((e) => e.getClientRects().length
  && getComputedStyle(e).visibility !== "hidden").map((e) => NAME(e))"""


def script(text, scope="document"):
    return text.replace("NAME", NAME).replace("SCOPE", scope)


def check(report, address):
    with Browser() as browser:
        tab = browser.open(address)
        tab.until("document.getElementById('sound').readyState >= 1")
        events = session_of(tab)["events"]
        tab.run("window.printed = 0; window.print = () => { window.printed += 1; }; 0")
        everything_by_tab(report, tab)
        buttons(report, tab, events)
        pause(report, tab, events)
        single_keys(report, tab, events)
        report.none("no complaint while keys are pressed", tab.complaints())
        report.none("nothing is remembered", tab.run(
            "[...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter(Boolean)"))


def everything_by_tab(report, tab):
    tab.run("document.querySelectorAll('details').forEach((each) => { each.open = true; }); 0")
    reached = []
    for _ in range(80):
        tab.key("Tab")
        focus = tab.run(script(FOCUS))
        if focus is None or (reached and focus["name"] == reached[0]["name"]):
            break
        reached.append(focus)
    names = [each["name"] for each in reached]
    expected = tab.run(script(VISIBLE))
    report.same("Tab reaches every control, in the order of the page", names, expected)
    report.none("each shows that it has the focus", [e["name"] for e in reached if not e["outline"]])
    report.none("each is at least 44 px high and wide",
                [f"{e['name']} {e['width']:.0f}×{e['height']:.0f}" for e in reached if min(e["width"], e["height"]) < 43.9])
    tab.run("document.querySelectorAll('details').forEach((each) => { each.open = false; }); 0")


def press(tab, name, key):
    """Goes to a control by Tab alone, and presses a key there."""
    for _ in range(80):
        if tab.run(script("(() => { const e = document.activeElement; return e && e !== document.body ? NAME(e) : null })()")) == name:
            tab.key(key)
            return
        tab.key("Tab")
    raise RuntimeError(f"Tab never reaches {name}.")


def state(tab):
    return tab.run("trackPage.state()")


def settled(tab):
    """Waits for a jump's fade, and tells the time."""
    time.sleep(0.7)
    tab.until("!document.getElementById('sound').seeking")
    time.sleep(0.5)
    return state(tab)["time"]


def playing(tab):
    return tab.run("!document.getElementById('sound').paused")


def near(report, claim, found, expected, within=1.6):
    report.true(claim, abs(found - expected) <= within, f"{found:.1f} s, {expected:.1f} s asked for")


def buttons(report, tab, events):
    chapters = events["chapters"]
    press(tab, "play", "Enter")
    tab.until("!document.getElementById('sound').paused")
    report.same("Enter on Play plays", playing(tab), True)
    tab.until("!document.body.hasAttribute('data-fresh')")
    report.true("the words before listening make room", not tab.run("document.querySelector('.player').contains(document.getElementById('note'))"))
    press(tab, "play", " ")
    tab.until("document.getElementById('sound').paused")
    report.same("Space on Play pauses, once", playing(tab), False)
    press(tab, "forward", "Enter")
    at = settled(tab)
    report.true("15 seconds forward", 14.5 < at < 25, f"{at:.1f} s")
    press(tab, "back", "Enter")
    near(report, "15 seconds back", settled(tab), at - 15)
    press(tab, "seek", "ArrowRight")
    there = settled(tab)
    report.true("an arrow moves the place in the track", abs(there - (at - 15)) <= 5.1 and there != at - 15, f"{there:.1f} s")
    report.true("the slider says where it is",
                " " in tab.run("document.getElementById('seek').getAttribute('aria-valuetext')"))
    if chapters:
        for index in range(len(chapters)):
            press(tab, f"chapter {index}", "Enter")
            near(report, f"a press on part {index + 1} goes to its entry", settled(tab), chapters[index]["entry"])
            report.same("and marks it", tab.run(
                "[...document.querySelectorAll('#chapter-list button')].findIndex((e) => e.ariaCurrent === 'true')"), index)
        report.true("the page says where it went", chapters[-1]["title"] in tab.run(
            "document.getElementById('status').textContent"))
        press(tab, "chapter 0", "Enter")
        settled(tab)
        for index in range(1, len(chapters)):
            press(tab, "skip", "Enter")
            near(report, f"Skip this part goes on to part {index + 1}", settled(tab), chapters[index]["entry"])
    press(tab, "skip", "Enter")
    if chapters:
        near(report, "Skip in the last part goes to the end", settled(tab), events["seconds"])
        press(tab, "chapter 1", "Enter")
        settled(tab)
    for name, claim, condition in [
            ("show-captions", "captions can be hidden", "getComputedStyle(document.getElementById('caption')).opacity === '0'"),
            ("show-body", "the body can be hidden", "getComputedStyle(document.getElementById('body')).visibility === 'hidden'"),
            ("keep-still", "the shape can be kept still", "document.body.classList.contains('still')"),
            ("light", "the page can be light", "document.documentElement.dataset.scheme === 'light'"),
            ("tell-captions", "captions can be told to a screen reader", "document.getElementById('caption').ariaLive === 'polite'")]:
        if tab.run(f"document.getElementById('{name}').getClientRects().length === 0"):
            continue
        before = tab.run(condition)
        press(tab, name, " ")
        report.true(claim, not before and tab.run(condition))
        press(tab, name, " ")
        report.true("and back", not tab.run(condition))
    for name in ("keys", "sheet"):
        press(tab, f"summary of {name}", "Enter")
        report.true(f"{name} opens", tab.run(f"document.getElementById('{name}').open"))
    press(tab, "print", "Enter")
    report.same("the cue sheet can be printed", tab.run("printed"), 1)
    for name in ("keys", "sheet"):
        press(tab, f"summary of {name}", "Enter")


def pause(report, tab, events):
    chapters = events["chapters"]
    start = chapters[1]["start"] + 30 if len(chapters) > 1 else min(30, events["seconds"] * 0.3)
    offered = ["on", "again", "leave", "ending", "stop"] if chapters else ["on", "leave", "stop"]
    for choice in ["Escape", *offered]:
        tab.run(f"(async () => {{ const s = document.getElementById('sound'); s.currentTime = {start}; await s.play(); }})()")
        time.sleep(0.6)
        press(tab, "need-pause", "Enter")
        tab.until("document.getElementById('pause-place').open")
        time.sleep(0.7)
        at = state(tab)["time"]
        report.true("a pause fades the sound out and halts it", not playing(tab))
        if choice == "Escape":
            report.same("the focus is in the pause", tab.run("document.activeElement.id"), "pause-title")
            stops = []
            for _ in range(7):
                tab.key("Tab")
                stops.append(tab.run("document.activeElement.dataset.choice || null"))
            report.true("Tab stays among its choices", {s for s in stops if s} == set(offered),
                        str(stops))
            tab.key("Escape")
            tab.until("!document.getElementById('pause-place').open")
            time.sleep(0.3)
            report.true("Escape closes it without starting the sound", not playing(tab))
            report.same("and the focus is back", tab.run("document.activeElement.id"), "need-pause")
            continue
        press(tab, choice, "Enter")
        if choice == "stop":
            report.true("Stop for today says goodbye", tab.run("document.activeElement.id === 'bye-title'"))
            press(tab, "close", "Enter")
            report.true("and leaves the sound halted", not playing(tab) and not tab.run("document.getElementById('pause-place').open"))
            continue
        tab.until("!document.getElementById('pause-place').open")
        now = settled(tab)
        report.true(f"{choice}: the sound goes on, or has come to its end", playing(tab) or now > events["seconds"] - 0.5)
        if choice == "on":
            report.true("Go on begins a little earlier", at - 30 <= now <= at + 1.6, f"{at:.1f} → {now:.1f} s")
        elif chapters:
            aim = {"again": chapters[1], "leave": chapters[2 if len(chapters) > 2 else -1], "ending": chapters[-1]}[choice]
            near(report, f"{choice} goes to {aim['title']}", now, aim["entry"], 2)
    tab.run("document.activeElement.blur(); document.getElementById('sound').pause()")


def single_keys(report, tab, events):
    chapters = events["chapters"]
    for key in ("k", " "):
        tab.key(key)
        tab.until("!document.getElementById('sound').paused")
        tab.key(key)
        tab.until("document.getElementById('sound').paused")
        report.true(f"{key!r} plays and pauses", True)
    at = state(tab)["time"]
    for key, modifiers, seconds in (("ArrowRight", 0, 5), ("ArrowLeft", 0, -5), ("ArrowRight", SHIFT, 15), ("ArrowLeft", SHIFT, -15)):
        tab.key(key, modifiers)
        at += seconds
        near(report, f"{key} goes {seconds:+d} s", settled(tab), at, 0.3)
    if len(chapters) > 3:
        tab.run(f"document.getElementById('sound').currentTime = {chapters[2]['start'] + 10}")
        settled(tab)
        for key, index in (("n", 3), ("n", 4), ("p", 3), ("p", 2), ("s", 3)):
            tab.key(key)
            near(report, f"{key} goes to part {index + 1}", settled(tab), chapters[index]["entry"])
    for key, name in (("c", "show-captions"), ("f", "show-body")):
        before = tab.run(f"document.getElementById('{name}').checked")
        tab.key(key)
        after = tab.run(f"document.getElementById('{name}').checked")
        hidden = tab.run(f"document.getElementById('{name}').getClientRects().length === 0")
        report.true(f"{key} flips {name}", hidden or before != after)
    tab.key("?")
    report.true("? shows the list of keys", tab.run("document.getElementById('keys').open"))
    tab.run("document.activeElement.blur()")
    tab.key("b")
    tab.until("document.getElementById('pause-place').open")
    tab.key("k")
    time.sleep(0.6)
    report.true("in the pause, k does nothing", not playing(tab))
    tab.key("Escape")
    tab.until("!document.getElementById('pause-place').open")
    press(tab, "single-keys", " ")
    tab.key("k")
    time.sleep(0.6)
    report.true("single keys can be turned off", not playing(tab))
    press(tab, "single-keys", " ")
