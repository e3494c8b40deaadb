/// The scripts of one compilation: the one that was asked for, then those that it uses.
public struct SourceSet: Sendable {
  /// The scripts; a span's `file` counts them from 0.
  public private(set) var sources: [SourceText]

  /// Begins with the script that was asked for.
  public init(_ main: SourceText) { sources = [main] }

  /// Adds a script and returns its number.
  public mutating func add(_ source: SourceText) -> Int {
    sources.append(source)
    return sources.count - 1
  }

  /// The script that a span belongs to.
  public func source(of span: SourceSpan) -> SourceText { sources[span.file] }

  /// What the script of a span is called, unless it is the one that was asked for.
  public func usedName(of span: SourceSpan) -> String? { span.file == 0 ? nil : source(of: span).name }

  /// The line on which a span starts, with the script's name before it unless it is the one that was asked for:
  /// `12`, or `common/settle.relax:4`.
  public func place(of span: SourceSpan) -> String {
    (usedName(of: span).map { $0 + ":" } ?? "") + String(line(of: span))
  }

  /// The line (from 1) on which a span starts.
  public func line(of span: SourceSpan) -> Int { source(of: span).line(at: span.range.lowerBound) + 1 }
}
