import Foundation

/// A table with its heading, for people and for Markdown.
struct Table {
  var title: String
  var columns: [String]
  var rows: [[String]] = []

  var markdown: String {
    let lines = [columns, columns.map { _ in "---" }] + rows
    return "### \(title)\n\n" + lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }
}

/// The place in a document that holds what was measured.
struct Record {
  let path: String
  private static let marks = (begin: "<!-- measured: begin -->\n", end: "<!-- measured: end -->")

  struct NoPlace: Error, CustomStringConvertible {
    var path: String
    var description: String { "\(path) has no marks \(Record.marks.begin)and \(Record.marks.end) to write between" }
  }

  /// Puts a text between the marks.
  func take(_ text: String) throws {
    let old = try String(contentsOfFile: path, encoding: .utf8)
    guard let begin = old.range(of: Self.marks.begin), let end = old.range(of: Self.marks.end),
      begin.upperBound <= end.lowerBound
    else { throw NoPlace(path: path) }
    let new = old[..<begin.upperBound] + "\n" + text + "\n" + old[end.lowerBound...]
    try new.write(toFile: path, atomically: true, encoding: .utf8)
  }
}

/// A number with as many digits as mean something.
func written(_ value: Double) -> String {
  switch value {
  case 100...: String(format: "%.0f", value)
  case 10..<100: String(format: "%.1f", value)
  default: String(format: "%.2f", value)
  }
}
