/// Text for web pages.
public enum PageText {
  /// What could be markup: ampersand, angle brackets and the quotation mark.
  private static let marks = Array("&<>\"".utf8)

  /// A text as elements and attributes may hold it: nothing in it is markup.
  public static func escaped(_ text: String) -> String {
    // The sound of a page may be tens of megabytes of text without a single one of these.
    guard text.utf8.contains(where: { marks.contains($0) }) else { return text }
    return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  /// A time in seconds as people read it: `3:20`, or `1:03:20`.
  static func clock(_ seconds: Double) -> String {
    let whole = Int(seconds)
    func two(_ number: Int) -> String { String(number + 100).suffix(2).description }
    if whole < 3600 { return "\(whole / 60):\(two(whole % 60))" }
    return "\(whole / 3600):\(two(whole / 60 % 60)):\(two(whole % 60))"
  }

  /// A number with one decimal at most: `4`, `4.5`.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
