/// One script as it was read: its name for messages and its text.
public struct SourceText: Sendable {
  /// What a reader calls the file: a path as given, or `standard input`.
  public let name: String
  /// The file itself, from which the paths of its `use` lines start; nil for one that is no file.
  public let path: String?
  /// The text in UTF-8, without a byte order mark.
  public let utf8: [UInt8]
  /// Where each line starts, as an offset into `utf8`; never empty, the first is 0.
  public let lineStarts: [Int]

  /// The largest script that is read, in bytes: 1 MiB.
  public static let sizeLimit = 1 << 20

  /// Takes a text whole.
  public init(name: String, text: String, path: String? = nil) {
    self.name = name
    self.path = path
    var bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    utf8 = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    lineStarts = starts
  }

  /// Whether this is the same script as another: one file, or one name.
  func isSame(as other: SourceText) -> Bool { name == other.name || (path != nil && path == other.path) }

  /// The bytes of a line, counted from 0, without its end.
  public func lineRange(_ line: Int) -> Range<Int> {
    let start = lineStarts[line]
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : utf8.count
    if end > start, utf8[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The text of a range of bytes.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: utf8[range.clamped(to: 0..<utf8.count)], as: UTF8.self)
  }

  /// The line that holds an offset, counted from 0.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Line and column for people: both start at 1, and a column counts what a reader sees as one character.
  public func position(at offset: Int) -> SourcePosition {
    let line = line(at: offset)
    let start = lineStarts[line]
    return SourcePosition(line: line + 1, column: text(start..<max(start, offset)).count + 1)
  }
}
