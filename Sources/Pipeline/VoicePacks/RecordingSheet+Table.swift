import Quantities

extension RecordingSheet {
  /// The sheet as a table for other programs (RFC 4180, UTF-8): a line of names, then one for each line.
  public var table: String {
    let head = [
      "number", "file", "words", "manner", "section", "most_seconds", "synthetic_seconds", "times", "personal",
    ]
    let lines = rows.map { row in
      [
        String(row.line.number), row.line.fileName, row.line.text, row.manner.joined(separator: ", "),
        row.sections.joined(separator: " / "), row.available.map(Self.number) ?? "", Self.number(row.length),
        String(row.count), row.isPersonal ? "yes" : "no",
      ]
    }
    return ([head] + lines).map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func field(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }

  /// Rounded down, so that a take of that length fits.
  private static func number(_ time: Seconds) -> String {
    let hundredths = Int((time.value * 100).rounded(.down))
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
