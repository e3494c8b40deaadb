/// What the moving line shows: a step, and how much of it is done.
package struct ProgressLine {
  /// What is being done.
  var name: String
  /// From 0 to 1; nil for a step that takes no time.
  var share: Double?

  /// Makes a line.
  package init(name: String, share: Double?) {
    self.name = name
    self.share = share
  }

  /// Below this many columns there is no bar.
  private static let leastWidth = 30
  /// The longest bar.
  private static let mostMarks = 24

  /// The line for a terminal of so many columns, nil for one that doesn't tell: always shorter than it, since a line
  /// that wraps can't be taken back.
  package func text(width: Int?) -> String {
    let room = width.map { max($0 - 1, 0) } ?? .max
    guard let share else { return cut(name, to: room) }
    let percent = "\(Int(share * 100)) %"
    // "name  [####----] 100 %": the percentage has room for all three digits, so that the bar keeps its length.
    let marks = min(Self.mostMarks, room - name.count - 10)
    if let width, width < Self.leastWidth || marks < 4 {
      let line = "\(name)  \(percent)"
      return line.count <= room ? line : cut(percent, to: room)
    }
    let filled = Int(share * Double(marks))
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: marks - filled)
    return "\(name)  [\(bar)] \(percent)"
  }

  private func cut(_ text: String, to room: Int) -> String {
    text.count <= room ? text : String(text.prefix(room))
  }
}
