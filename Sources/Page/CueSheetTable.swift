import Events

/// All that happens in a track as a table, chapter by chapter: to read on the page, or on paper in a therapist's hand.
struct CueSheetTable {
  /// What happens in the track.
  let events: EventsDocument
  /// The words of the page by their keys.
  let words: [String: String]

  init(_ events: EventsDocument, words: [String: String]) {
    self.events = events
    self.words = words
  }

  /// A row; those that begin together stand in the order of their ranks.
  private struct Row {
    var start: Double
    var rank: Int
    /// What the row is, for its looks.
    var style: String
    var what: String
    var words: String
  }

  /// The sheet as HTML: a head, and a table with one body for each chapter.
  var html: String {
    let rows = (sayings + paces + exercises + rests + chimes)
      .sorted { ($0.start, $0.rank) < ($1.start, $1.rank) }[...]
    var bodies = ""
    var rest = rows
    func body(until end: Double, chapter: EventsDocument.Chapter?) {
      // A thousandth of a second is what rounding may divide that belongs together.
      let own = rest.prefix { $0.start < end - 0.001 }
      rest = rest.dropFirst(own.count)
      guard chapter != nil || !own.isEmpty else { return }
      bodies += "<tbody>\n\(chapter.map(heading) ?? "")\(own.map(line).joined())</tbody>\n"
    }
    body(until: events.chapters.first?.start ?? .infinity, chapter: nil)
    for (index, chapter) in events.chapters.enumerated() {
      let next = index + 1 < events.chapters.count ? events.chapters[index + 1].start : .infinity
      body(until: next, chapter: chapter)
    }
    return """
      <div class="sheet-head">
      <h2 dir="auto">\(PageText.escaped(events.title))</h2>
      \(paragraph(events.about.map(PageText.escaped)))\(paragraph(length))\(paragraph(context))</div>
      <table>
      <thead><tr>\(column("sheetTime"))\(column("sheetWhat"))\(column("sheetWords"))</tr></thead>
      \(bodies)</table>
      """
  }

  private var length: String { PageText.escaped(text("sheetLength", ["time": PageText.clock(events.seconds)])) }

  private var context: String? {
    events.context.map { "<strong>\(PageText.escaped(text("before"))):</strong> \(PageText.escaped($0))" }
  }

  private func paragraph(_ html: String?) -> String { html.map { "<p dir=\"auto\">\($0)</p>\n" } ?? "" }

  private func column(_ key: String) -> String { "<th scope=\"col\">\(PageText.escaped(text(key)))</th>" }

  private func heading(_ chapter: EventsDocument.Chapter) -> String {
    """
    <tr class="chapter"><th scope="rowgroup" colspan="3"><span class="time">\(PageText.clock(chapter.start))</span> \
    <span dir="auto">\(PageText.escaped(chapter.title))</span></th></tr>

    """
  }

  private func line(_ row: Row) -> String {
    """
    <tr class="\(row.style)"><td>\(PageText.clock(row.start))</td><td>\(PageText.escaped(row.what))</td>\
    <td dir="auto">\(PageText.escaped(row.words))</td></tr>

    """
  }

  // MARK: What there is

  /// What is said, a whole sentence a row: captions cut long ones, so that they can be read at a glance.
  private var sayings: [Row] {
    var rows: [Row] = []
    for caption in events.captions {
      let words = caption.lines.joined(separator: " ")
      if let last = rows.indices.last, !Self.ends.contains(rows[last].words.last ?? ".") {
        rows[last].words += " " + words
      } else {
        rows.append(Row(start: caption.start, rank: 1, style: "say", what: "", words: words))
      }
    }
    return rows
  }

  /// What ends a sentence in the languages that scripts are written in, a bracket or a quotation mark behind it included.
  private static let ends: Set<Character> = [
    ".", "!", "?", "…", ":", ";", "।", "؟", "۔", "。", "！", "？", "”", "“", "»", "«", "\"", "'", "’", ")", "]",
  ]

  private var exercises: [Row] {
    events.exercises.map { exercise in
      let effort = exercise.effort.map { "\(PageText.number($0)) %" }
      let what = [text(exercise.kind), effort, lasting(exercise.end - exercise.start)].compactMap(\.self)
      return Row(
        start: exercise.start,
        rank: 2,
        style: exercise.kind,
        what: what.joined(separator: ", "),
        words: exercise.words
      )
    }
  }

  private var rests: [Row] {
    events.rests.map {
      let what = "\(text("letGo")), \(lasting(($0.end - $0.start).rounded()))"
      return Row(start: $0.start, rank: 0, style: "rest", what: what, words: $0.words)
    }
  }

  private var chimes: [Row] {
    events.chimes.map {
      Row(
        start: $0.start,
        rank: 0,
        style: "chime",
        what: text($0.sound == "bowl" ? "sheetBowl" : "sheetBell"),
        words: ""
      )
    }
  }

  /// Where the breath takes on a pace, and where it is one's own again.
  private var paces: [Row] {
    var rows: [Row] = []
    for run in BreathRun.runs(of: events.breaths) {
      // A pace that follows another at once ends that one's freedom before it began.
      if let last = rows.last, last.style == "free", abs(last.start - run.start) < BreathRun.gap { rows.removeLast() }
      let phases = run.phases.map { phase in
        text("sheetPhase", ["phase": text(Self.phaseKeys[phase.name] ?? phase.name), "number": phase.seconds])
      }
      rows.append(
        Row(
          start: run.start,
          rank: 0,
          style: "breath",
          what: text("sheetBreath", ["phases": phases.joined(separator: ", ")]),
          words: text("sheetUntil", ["time": PageText.clock(run.end)])
        )
      )
      rows.append(Row(start: run.end, rank: 0, style: "free", what: text("sheetFree"), words: ""))
    }
    return rows
  }

  private static let phaseKeys = ["in": "breathIn", "hold": "breathHold", "out": "breathOut", "rest": "breathRest"]

  private func lasting(_ seconds: Double) -> String { text("sheetLasts", ["number": PageText.number(seconds)]) }

  /// The page's words for a key, with what stands in braces filled in.
  private func text(_ key: String, _ values: [String: String] = [:]) -> String {
    values.reduce(words[key] ?? key) { $0.replacing("{\($1.key)}", with: $1.value) }
  }
}
