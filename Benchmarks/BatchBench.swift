import Foundation

/// Many personalised tracks by a plan, on one core and on two: the real program, from its start to its end.
struct BatchBench {
  let program: String
  let place: Workplace
  /// How many tracks the plan asks for.
  let tracks: Int

  private static let minutes = 10
  /// How many listeners there are: the plan gives the same names to several.
  private static let listeners = 20

  func table() throws -> Table {
    var table = Table(
      title: "\(tracks) tracks of \(Self.minutes) minutes for \(Self.listeners) listeners, by a plan",
      columns: [
        "how", "seconds", "track-hours a minute", "times one core", "a plain write of all, seconds", "most memory, MB",
      ]
    )
    let plan = try writePlan()
    let tracks = "\(place.folder)/tracks"
    var alone = 0.0
    for (how, jobs, isFirst) in [
      ("first, nothing spoken yet, one core", 1, true), ("words known, one core", 1, false),
      ("words known, two cores", 2, false),
    ] {
      if isFirst { try? FileManager.default.removeItem(atPath: "\(place.folder)/cache") }
      try? FileManager.default.removeItem(atPath: tracks)
      let usage = try run(plan, ["-o", tracks, "--jobs", "\(jobs)"])
      if jobs == 1 { alone = usage.wall }
      try? FileManager.default.removeItem(atPath: tracks)
      let plain = try place.plainWrite(bytes: self.tracks * Self.minutes * TrackBench.bytesPerMinute)
      table.rows.append(
        row(how, usage, scaling: jobs == 1 ? "1" : written(alone / usage.wall), plain: written(plain.wall))
      )
    }
    _ = try run(plan, ["-o", tracks])
    let usage = try run(plan, ["-o", tracks])
    table.rows.append(["again, all up to date", written(usage.wall), "", "", "", megabytes(usage)])
    try? FileManager.default.removeItem(atPath: tracks)
    return table
  }

  private func row(_ how: String, _ usage: Child.Usage, scaling: String, plain: String) -> [String] {
    let hours = Double(tracks * Self.minutes) / 60
    return [how, written(usage.wall), written(hours / (usage.wall / 60)), scaling, plain, megabytes(usage)]
  }

  private func megabytes(_ usage: Child.Usage) -> String { String(format: "%.0f", Double(usage.peakBytes) / 1e6) }

  private func run(_ plan: String, _ options: [String]) throws -> Child.Usage {
    try Child.run(
      [program, "batch", plan, "--care", "off", "--progress", "none"] + options,
      environment: ["UNCLENCH_CACHE": "\(place.folder)/cache"]
    )
  }

  /// A plan with a row for each track; every track greets its listener by name.
  private func writePlan() throws -> String {
    let session = BenchScript.session(minutes: Self.minutes)
    let lines = session.split(separator: "\n", omittingEmptySubsequences: false)
    let isHead = { (line: Substring) in ["title", "language", "breath"].contains { line.hasPrefix($0 + " ") } }
    let head = lines.filter(isHead) + ["ask name: text = \"\""]
    let rest = lines.filter { !isHead($0) && !$0.hasPrefix("fit ") }
    let greeting = ["\"Hello {name}.\""]
    _ = try place.write(
      (head.map(String.init) + greeting + rest.map(String.init)).joined(separator: "\n"),
      to: "named.relax"
    )
    var plan = "rows:\n"
    for track in 0..<tracks {
      plan += "  - routine: named.relax\n    length: \(Self.minutes)m\n    name: track\(track)\n"
      plan += "    answers: {name: Listener \(track % Self.listeners)}\n"
    }
    return try place.write(plan, to: "plan.yaml")
  }
}
