"""The tables of docs/players.md, made from results.json."""

from pathlib import Path

BEGIN = "<!-- made by Tests/Players/matrix --record -->"
END = "<!-- end of what is made -->"


def write_tables(document: Path, results: dict) -> None:
    """Puts the tables between the marks of the document."""
    before, rest = document.read_text(encoding="utf-8").split(BEGIN)
    _, after = rest.split(END)
    document.write_text(f"{before}{BEGIN}\n\n{tables(results)}\n{END}{after}", encoding="utf-8")


def tables(results: dict) -> str:
    formats, players = results["formats"], results["players"]
    parts = [
        "### Opens, and the length it shows\n",
        "Beside the WAV's length, in milliseconds.\n",
        grid(players, formats, length),
        "### Seeks\n",
        "How far what is heard after a seek lies from where it should, in milliseconds (− too early): the worst of three places"
        " near 10 %, 50 % and 90 % of the track.\n",
        grid(players, formats, seek),
        "### Chapters\n",
        grid(players, formats, chapters),
        "### Captions beside the track\n",
        two_columns(players, "captions", captions),
        "### Tags\n",
        grid(players, formats, tags),
        "### What a page reads\n",
        "How far `audio.currentTime` lies from the sound that goes out while it plays, in milliseconds (median; − behind).\n",
        grid({name: each for name, each in players.items() if any("clock_ms" in row for row in each["formats"].values())},
             formats, clock),
        "### Versions\n",
        "; ".join(f"{name} {each['version']}" for name, each in players.items()) + ".\n",
    ]
    return "\n".join(parts)


def grid(players: dict, formats: list[str], cell) -> str:
    """A row for each player and a column for each format."""
    lines = ["| | " + " | ".join(formats) + " |", "|---" * (len(formats) + 1) + "|"]
    for name, player in players.items():
        cells = [cell(player["formats"][format]) if format in player["formats"] else "" for format in formats]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def two_columns(players: dict, title: str, cell) -> str:
    lines = [f"| | {title} |", "|---|---|"]
    for name, player in players.items():
        words = list(dict.fromkeys(cell(row) for row in player["formats"].values() if row["opens"]))
        lines.append(f"| {name} | {' or '.join(words)} |")
    return "\n".join(lines) + "\n"


def signed(number: int) -> str:
    return f"+{number}" if number > 0 else f"−{-number}" if number < 0 else "0"


def length(row: dict) -> str:
    return signed(row["length_ms"]) if row["opens"] else "does not open"


def seek(row: dict) -> str:
    if not row["opens"]:
        return ""
    errors = list(row["seek_ms"].values())
    lost = sum(error is None for error in errors)
    heard = [error for error in errors if error is not None]
    worst = signed(max(heard, key=abs)) if heard else ""
    return worst + (" and " if worst and lost else "") + (f"{lost} × nothing" if lost else "")


def chapters(row: dict) -> str:
    if not row["opens"]:
        return ""
    found = row.get("chapters")
    if not found or not found["shown"]:
        return "–"
    if found["right"] == found["of"] == found["shown"]:
        return f"all {found['of']}"
    return f"{found['right']} of {found['of']}" + (f", shows {found['shown']}" if found["shown"] != found["right"] else "")


def captions(row: dict) -> str:
    return ", ".join(row.get("captions", [])) or "–"


def tags(row: dict) -> str:
    return ", ".join(row.get("tags", [])) or "–" if row["opens"] else ""


def clock(row: dict) -> str:
    return signed(row["clock_ms"]) if "clock_ms" in row else ""


def in_words(row: dict) -> str:
    """A line for the screen."""
    if not row["opens"]:
        return f"does not open: {row['says']}"
    return f"length {length(row)}, seeks {seek(row)}, chapters {chapters(row)}, captions {captions(row)}, tags {tags(row)}"
