"""Where the ways out lead, in small sessions made up for it: the page's own Session answers."""

import json

from browser import Browser

# A clench at 20–25 s, after "When you are ready" (10–12), "curl your toes" (12.5–15) and "Keep breathing." (21–21.8).
CAPTIONS = [{"start": 1, "end": 3, "lines": ["Hello."]}, {"start": 10, "end": 12, "lines": ["When you are ready,"]},
            {"start": 12.5, "end": 15, "lines": ["curl your toes."]}, {"start": 21, "end": 21.8, "lines": ["Keep breathing."]},
            {"start": 25, "end": 27, "lines": ["And let go."]}, {"start": 40, "end": 42, "lines": ["A long line,"]},
            {"start": 42, "end": 44, "lines": ["and its end."]}]
CLENCH = {"start": 20, "end": 25, "kind": "clench", "words": "your feet", "places": ["feet"], "effort": 100}
REST = {"start": 25, "end": 35, "words": "your feet", "places": ["feet"]}
BREATHS = [{"start": 60 + 5 * i, "end": 65 + 5 * i, "phase": "out" if i % 2 else "in", "from": i % 2, "to": 1 - i % 2}
           for i in range(8)]
CHAPTERS = [{"start": 1, "end": 18, "title": "A", "entry": 1}, {"start": 18, "end": 50, "title": "B", "entry": 16},
            {"start": 50, "end": 100, "title": "C", "entry": 50}]
SESSION = {"seconds": 100, "captions": CAPTIONS, "exercises": [CLENCH], "rests": [REST], "breaths": BREATHS}


def check(report, address):
    with Browser() as browser:
        tab = browser.open(address)

        def ask(question, chapters=False):
            events = {**SESSION, "chapters": CHAPTERS if chapters else []}
            return tab.run(f"new Session({json.dumps(events)}).{question}")

        def leads(claim, question, seconds, reason=None, chapters=False):
            found = ask(question, chapters)
            if reason is None:
                report.same(claim, round(found, 3), seconds)
            else:
                report.same(claim, (round(found["time"], 3), found["reason"]), (seconds, reason))

        leads("out of a clench, past its rest", "past(22, -1)", 35, "part")
        leads("out of a rest, past it", "past(30, -1)", 35, "part")
        leads("elsewhere, to just before the next words", "past(36, -1)", 39.7, "words")
        leads("after the last words, to the end", "past(45, -1)", 100, "end")
        leads("with parts, to the entry of the next", "past(5, 0)", 16, "chapter", True)
        leads("in the last part, to the end", "past(60, 2)", 100, "end", True)
        leads("back from a sentence to its beginning", "comeBack(43, 0)", 39.6)
        leads("back from a clench to before what led into it", "comeBack(22, 0)", 9.6)
        leads("back from long silence to the in-breath", "comeBack(68, 0)", 60)
        leads("back with nothing near by a few seconds", "comeBack(59.5, 0)", 54.5)
        leads("back, but never out of the part", "comeBack(16.5, 16)", 16)
        report.same("no words in a gap", ask("captionAt(5)"), None)
        report.same("no fullness where nothing paces", ask("fullnessAt(50)"), None)
        report.same("half full in the middle of a breath", ask("fullnessAt(62.5)"), 0.5)
        report.same("a quarter into it, as the curve says", ask("fullnessAt(61.25)"), 0.15625)
        report.same("the moments before the first part count to it", ask("chapterAt(0)", True), 0)
