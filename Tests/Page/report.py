"""Says what holds and what does not, a line for each claim."""


class Report:
    def __init__(self):
        self.passed = 0
        self.failed = 0
        self.widths = []
        self.notes = []

    def head(self, name):
        print(f"\n{name}", flush=True)

    def true(self, claim, holds, detail=""):
        self.passed += bool(holds)
        self.failed += not holds
        print(f"  {'✔' if holds else '✘'} {claim}" + (f" ({detail})" if detail else ""), flush=True)
        return bool(holds)

    def quietly(self, claim, holds):
        """A claim of which there are many: only a broken one gets a line."""
        if holds:
            self.passed += 1
        else:
            self.true(claim, False)

    def same(self, claim, found, expected):
        return self.true(claim, found == expected, "" if found == expected else f"found {found!r}, expected {expected!r}")

    def none(self, claim, found):
        return self.true(claim, not found, "; ".join(map(str, found)))

    def note(self, text):
        """Something to look at, told once."""
        if text not in self.notes:
            self.notes.append(text)
            print(f"      {text}", flush=True)

    def table(self, heads):
        self.widths = [max(len(head), 24 if index == 0 else 5) for index, head in enumerate(heads)]
        self.row(heads)

    def row(self, cells):
        print("  │ " + " │ ".join(cell.ljust(width) for cell, width in zip(cells, self.widths)), flush=True)

    def close(self):
        print(f"\n{self.passed} passed, {self.failed} failed")
        return 1 if self.failed else 0
