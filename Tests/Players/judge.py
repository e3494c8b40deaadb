"""Whether a player does worse than it did when the table was recorded."""

LENGTH_SLACK = 15
SEEK_SLACK = 30


def worse(now: dict, then: dict) -> list[str]:
    """What is worse, in words; nothing where all is as it was, or better."""
    if then["opens"] and not now["opens"]:
        return [f"no longer opens: {now['says']}"]
    if not then["opens"]:
        return []
    faults = []
    if abs(now["length_ms"]) > abs(then["length_ms"]) + LENGTH_SLACK:
        faults.append(f"length is off by {now['length_ms']} ms, was {then['length_ms']} ms")
    for place, error in now["seek_ms"].items():
        before = then["seek_ms"].get(place)
        if before is None:
            continue
        if error is None:
            faults.append(f"after a seek to {place} nothing of the track is heard, was {before} ms off")
        # A guess at the place in the file may fall otherwise each time that the file has other bytes.
        elif abs(error) > abs(before) * 1.25 + SEEK_SLACK:
            faults.append(f"a seek to {place} is off by {error} ms, was {before} ms")
    if "chapters" in then and now["chapters"]["right"] < then["chapters"]["right"]:
        faults.append(f"shows {now['chapters']['right']} chapters rightly, was {then['chapters']['right']}")
    if "chapters" in then and now["chapters"]["shown"] > max(then["chapters"]["shown"], now["chapters"]["of"]):
        faults.append(f"shows {now['chapters']['shown']} chapters, more than there are")
    for kind in ("captions", "tags"):
        missing = [each for each in then.get(kind, []) if each not in now.get(kind, [])]
        if missing:
            faults.append(f"no longer shows {kind}: {', '.join(missing)}")
    return faults
