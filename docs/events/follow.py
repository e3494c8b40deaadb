#!/usr/bin/env python3
"""Follows a track's events in step, as a watch or a lamp would: a small reader to learn from.

    python3 follow.py track.events.json [--from 3:00] [--speed 10] [--part breath,exercise,chapter,words]

Needs nothing but Python 3.8 or newer. A real device replaces `show` by its own motor or light.
"""

import argparse
import json
import sys
import time


#: What can be told.
PARTS = {"breath", "exercise", "chapter", "words"}


def seconds(text):
    """90, 1:30 or 1:02:30 as seconds."""
    if text.startswith("-") or text.count(":") > 2:
        raise ValueError(text)
    total = 0.0
    for number in text.split(":"):
        total = total * 60 + float(number)
    return total


def clock(at):
    return f"{int(at) // 60}:{at % 60:04.1f}"


def fullness(breath, at):
    """How full the breath is at a time in one of its phases: 0 is out, 1 is in."""
    x = (at - breath["start"]) / max(breath["end"] - breath["start"], 1e-9)
    x = min(max(x, 0.0), 1.0)
    return breath["from"] + (breath["to"] - breath["from"]) * (3 * x**2 - 2 * x**3)


def moments(events, parts):
    """Everything worth telling, as (time, what), in the order of time."""
    found = []
    if "chapter" in parts:
        found += [(each["start"], f"# {each['title']}") for each in events["chapters"]]
    if "words" in parts:
        found += [(each["start"], " ".join(each["lines"])) for each in events["captions"]]
    if "exercise" in parts:
        for each in events["exercises"]:
            effort = f" at {each['effort']:g} %" if "effort" in each else ""
            where = ", ".join(each["places"]) or "somewhere"
            side = f"{each['side']} " if "side" in each else ""
            found.append((each["start"], f"{each['kind']} {each['words']}{effort} ({side}{where})"))
        found += [(each["start"], f"let go: {each['words']}") for each in events["rests"]]
    if "breath" in parts:
        # A lamp that dims with the breath wants a level many times a second; four a second can be read.
        for each in events["breaths"]:
            steps = max(1, round((each["end"] - each["start"]) * 4))
            for step in range(steps):
                at = each["start"] + (each["end"] - each["start"]) * step / steps
                bar = "#" * round(20 * fullness(each, at))
                found.append((at, f"{each['phase']:5}|{bar:20}|"))
    return sorted(found, key=lambda moment: moment[0])


def main():
    reader = argparse.ArgumentParser(description="Follow the events of a track in step.")
    reader.add_argument("file", help="the events, such as track.events.json")
    reader.add_argument("--from", dest="start", type=seconds, default=0.0, metavar="TIME", help="where to begin, such as 3:00")
    reader.add_argument("--speed", type=float, default=1.0, help="how much faster than the track; 0 doesn't wait at all")
    reader.add_argument("--part", default="breath,exercise,chapter,words", help="what to tell, with commas between")
    wish = reader.parse_args()
    parts = set(wish.part.split(","))
    if not parts <= PARTS:
        reader.error(f"--part takes {', '.join(sorted(PARTS))}, with commas between")
    try:
        with open(wish.file, encoding="utf-8") as file:
            events = json.load(file)
    except (OSError, ValueError) as error:
        sys.exit(f"{wish.file} can't be read: {error}")
    if not isinstance(events, dict) or events.get("format") != 1:
        sys.exit(f"{wish.file} is not a file of events, or has another form than this program knows.")
    began = time.monotonic()
    for at, what in moments(events, parts):
        if at < wish.start:
            continue
        if wish.speed > 0:
            ahead = (at - wish.start) / wish.speed - (time.monotonic() - began)
            time.sleep(max(0.0, ahead))
        print(f"{clock(at):>8}  {what}", flush=True)


if __name__ == "__main__":
    try:
        main()
    except (KeyboardInterrupt, BrokenPipeError):
        pass
