import Care
import Foundation
import Quantities
import ScriptLanguage
import Timing

/// A script taken to its timeline and reviewed, with a voice that takes the same time for each character.
struct Reviewed {
  let result: CareReview.Result
  /// What the language itself had to say.
  let compilation: [Diagnostic]
  let input: CareInput

  /// At a rate of 90 a character takes 0.11 s, which makes about 115 words a minute of ordinary English, as the shipped
  /// voice does; other rates in proportion, so that 0.06 s belong to a rate of 165.
  static let secondsPerCharacter = 0.11

  init(
    _ script: String,
    level: CareLevel = .standard,
    listener: Listener = Listener(),
    length: Resolver.Length? = nil
  ) {
    var all = Diagnostics()
    let loaded = Program.load(SourceText(name: "test.relax", text: script), world: EmptyWorld())
    all.add(contentsOf: loaded.diagnostics)
    let unfolded = Unfolder.unfold(loaded.program, for: listener)
    all.add(contentsOf: unfolded.diagnostics)
    let lengths = unfolded.sheet.utterances.map { utterance in
      let seconds = Double(utterance.text.count) * Self.secondsPerCharacter * 90 / utterance.voice.rate.value
      return (utterance, SampleRate.track.frames(in: utterance.target ?? Seconds(seconds)))
    }
    let resolved = Resolver.resolve(
      unfolded.sheet,
      lengths: SpeechLengths(Dictionary(uniqueKeysWithValues: lengths)),
      length: length
    )
    all.add(contentsOf: resolved.diagnostics)
    compilation = all.inOrder
    input = CareInput(program: loaded.program, sheet: unfolded.sheet, timeline: resolved.timeline)
    result = CareReview.review(input, level: level)
  }

  /// Cues behind a head and first words that keep every rule.
  init(
    head: String = "",
    cues: String,
    level: CareLevel = .standard,
    listener: Listener = Listener(),
    length: Resolver.Length? = nil
  ) {
    let script = """
      \(CareExample.head)
      \(head)
      muscle hands "both hands"
      muscle feet "the toes of both feet"
      muscle neck "your neck"
      muscle jaw "your jaw"
      muscle pelvic-floor "your pelvic floor"
      breath easy = in 4s, out 6s
      \(CareExample.opening)
      \(cues)

      """
    self.init(script, level: level, listener: listener, length: length)
  }

  var diagnostics: [Diagnostic] { result.diagnostics.inOrder }

  /// What was found as `rule error` or `rule warning`, each once.
  var found: Set<String> { Set(diagnostics.map { "\($0.finding.code) \($0.severity.rawValue)" }) }

  /// The names of the rules that fired.
  var rules: Set<String> { Set(diagnostics.map(\.finding.code)) }

  /// The lines of the findings, from 1.
  var lines: [Int] {
    diagnostics.compactMap { diagnostic in
      if case .script(let span) = diagnostic.place { input.program.sources.line(of: span) } else { nil }
    }
  }

  /// Everything that was found, as a writer reads it.
  var told: String { DiagnosticRenderer(sources: input.program.sources).text(compilation + diagnostics) }
}
