import Foundation

/// A routine of twenty minutes, rendered for the first time and again after one of its lines was changed.
struct EditBench {
  let program: String
  let place: Workplace

  private static let routine = "Scripts/notice-and-release/pmr-16.relax"
  private static let line = "\"Hello{, name}.\""

  func table() throws -> Table {
    var table = Table(
      title: "A line changed",
      columns: ["what", "seconds", "as long as the first rendering"]
    )
    let text = try String(contentsOfFile: Self.routine, encoding: .utf8)
    guard text.contains(Self.line) else {
      throw Child.Failed(command: Self.routine, reason: "it has no line \(Self.line) to change")
    }
    let script = try place.write(text, to: "first.relax")
    let edited = try place.write(text.replacing(Self.line, with: "\"Good evening{, name}.\""), to: "edited.relax")
    let bench = TrackBench(program: program, place: place)
    let cache = "\(place.folder)/cache"
    var (first, again): ([Double], [Double]) = ([], [])
    for _ in 0..<place.rounds {
      try? FileManager.default.removeItem(atPath: cache)
      first.append(try bench.render(script, [], cache: cache).wall)
      again.append(try bench.render(edited, [], cache: cache).wall)
    }
    let (whole, part) = (first.min() ?? 0, again.min() ?? 0)
    table.rows.append(["sixteen groups in 20 minutes, nothing spoken yet", written(whole), "1"])
    table.rows.append(["the same with one line changed", written(part), written(part / whole)])
    return table
  }
}
