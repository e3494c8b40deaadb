import Foundation
import Quantities
import ScriptLanguage
import Timing

/// What a person reads who records a track's lines: each with its manner and its time.
public struct RecordingSheet: Sendable {
  /// A line as it stands on the sheet.
  public struct Row: Sendable {
    /// The line.
    public let line: RecordingLine
    /// The sections that it first stands in, the outermost first.
    public var sections: [String] = []
    /// How it is said, wherever it is: `softly`, `slowly`, `firmly`, `in 6 s`.
    public var manner: [String] = []
    /// How long the synthetic voice takes for it; 0 where the track doesn't reach it.
    public var length: Seconds = 0
    /// How long a take may be, at its narrowest place; nil where nothing binds.
    public var available: Seconds?
    /// How often it is heard.
    public var count = 0
    /// Whether an answer of the listener's is in it.
    public var isPersonal = false
  }

  /// The title of the track.
  public let title: String
  /// The language of its words.
  public let language: String
  /// The lines in the order of the track.
  public let rows: [Row]

  /// Makes the sheet of a compiled script as a listener hears it.
  public init(_ script: CompiledScript, for listener: Listener) {
    let lines = RecordingLines(script.sheet)
    title = script.sheet.title
    language = script.sheet.language
    let common = Self.commonTexts(script.program, listener)
    var rows = lines.lines.map { line in
      var row = Row(line: line)
      row.isPersonal = !common.contains(line.text)
      return row
    }
    let places = LinePlaces(script.timeline)
    for place in places.all {
      guard let line = lines.line(of: script.timeline.utterances[place.utterance]) else { continue }
      let index = line.number - 1
      rows[index].count += 1
      rows[index].length = max(rows[index].length, place.length)
      if rows[index].count == 1 { rows[index].sections = place.sections }
      for manner in place.manner where !rows[index].manner.contains(manner) { rows[index].manner.append(manner) }
      if let available = place.available { rows[index].available = min(rows[index].available ?? available, available) }
    }
    self.rows = rows
  }

  /// The sentences as they are for someone who has answered nothing: all others have an answer in them.
  private static func commonTexts(_ program: Program, _ listener: Listener) -> Set<String> {
    var nobody = listener
    nobody.answers = Answers()
    (nobody.remembered, nobody.words) = ([:], [:])
    return Set(Unfolder.unfold(program, for: nobody).sheet.utterances.map(\.text))
  }
}
