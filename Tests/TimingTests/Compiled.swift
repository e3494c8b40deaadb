import Quantities
import ScriptLanguage
import Testing
import Timing

/// A script taken all the way to its timeline, with speech of the same length for each character.
struct Compiled {
  let program: Program
  let sheet: CueSheet
  let timeline: Timeline
  let diagnostics: [Diagnostic]

  var sources: SourceSet { program.sources }

  init(
    _ script: String,
    answers: [String: String] = [:],
    listener: Listener = Listener(),
    stretch: Double? = nil,
    fit: Seconds? = nil,
    uses: [String: String] = [:],
    secondsPerCharacter: Double = 0.1
  ) {
    var all = Diagnostics()
    let loaded = Program.load(SourceText(name: "test.relax", text: script), world: Shelf(scripts: uses))
    all.add(contentsOf: loaded.diagnostics)
    var listener = listener
    listener.answers.values.merge(answers) { $1 }
    let unfolded = Unfolder.unfold(loaded.program, for: listener)
    all.add(contentsOf: unfolded.diagnostics)
    program = loaded.program
    sheet = unfolded.sheet
    let lengths = sheet.utterances.map { utterance in
      // Words with a target just take it.
      let seconds = utterance.target ?? Seconds(Double(utterance.text.count) * secondsPerCharacter)
      return (utterance, SampleRate.track.frames(in: seconds))
    }
    let length = fit.map { Resolver.Length.exactly($0) } ?? stretch.map { .stretched($0) }
    let resolved = Resolver.resolve(
      sheet,
      lengths: SpeechLengths(Dictionary(uniqueKeysWithValues: lengths)),
      length: length
    )
    all.add(contentsOf: resolved.diagnostics)
    timeline = resolved.timeline
    diagnostics = all.inOrder
  }

  /// Scripts that can be used, by path.
  struct Shelf: ScriptWorld {
    var scripts: [String: String]

    func script(at path: String, usedBy source: SourceText) throws(UnusableScript) -> SourceText {
      guard let text = scripts[path] else { throw UnusableScript("there is no such file") }
      return SourceText(name: path, text: text)
    }
  }

  /// The codes of all findings.
  var codes: [String] { diagnostics.map(\.finding.code) }

  /// The spoken texts in order.
  var spoken: [String] {
    timeline.events.compactMap { event in
      if case .speech(_, let text, _) = event.kind { text } else { nil }
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
