import Quantities
import ScriptLanguage
import Testing
import Timing

/// A script taken all the way to its timeline, with speech of the same length for each character.
struct Compiled {
  let sources: SourceSet
  let sheet: CueSheet
  let timeline: Timeline
  let diagnostics: [Diagnostic]

  init(_ script: String, answers: [String: String] = [:], stretch: Double = 0.5, secondsPerCharacter: Double = 0.1) {
    let source = SourceText(name: "test.relax", text: script)
    sources = SourceSet(source)
    var all = Diagnostics()
    let parsed = Parser.parse(source)
    all.add(contentsOf: parsed.diagnostics)
    let unfolded = Unfolder.unfold(parsed.tree, answers: Answers(answers), sources: sources)
    all.add(contentsOf: unfolded.diagnostics)
    sheet = unfolded.sheet
    let lengths = sheet.utterances.map {
      ($0, SampleRate.track.frames(in: Seconds(Double($0.text.count) * secondsPerCharacter)))
    }
    let resolved = Resolver.resolve(
      sheet,
      lengths: SpeechLengths(Dictionary(uniqueKeysWithValues: lengths)),
      stretch: stretch
    )
    all.add(contentsOf: resolved.diagnostics)
    timeline = resolved.timeline
    diagnostics = all.inOrder
  }

  /// The codes of all findings.
  var codes: [String] { diagnostics.map(\.finding.code) }

  /// The spoken texts in order.
  var spoken: [String] {
    timeline.events.compactMap { event in
      if case .speech(_, let text) = event.kind { text } else { nil }
    }
  }

  /// Starts and lengths in seconds of the events that a filter keeps.
  func times(_ isKept: (TimelineEvent.Kind) -> Bool) -> [[Double]] {
    timeline.events.filter { isKept($0.kind) }.map { event in
      [Double(event.start.value) / 48_000, Double(event.length.value) / 48_000]
    }
  }

  /// Starts and lengths of the breath's phases.
  var breaths: [[Double]] { times { if case .breath = $0 { true } else { false } } }

  /// Starts and lengths of the words.
  var speech: [[Double]] { times { if case .speech = $0 { true } else { false } } }
}
