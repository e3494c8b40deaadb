import Quantities
import ScriptLanguage

/// A cue sheet as text, one cue a line, what belongs to a cue indented under it: for those who work on unclench.
public struct CueSheetText: Sendable {
  let sheet: CueSheet
  let sources: SourceSet

  /// Prints a sheet whose cues point into those scripts.
  public init(_ sheet: CueSheet, sources: SourceSet) {
    self.sheet = sheet
    self.sources = sources
  }

  /// The text, ending in a line break.
  public var text: String { lines(sheet.cues, depth: 0).map { $0 + "\n" }.joined() }

  private func lines(_ cues: [Cue], depth: Int) -> [String] { cues.flatMap { lines($0, depth: depth) } }

  private func lines(_ cue: Cue, depth: Int) -> [String] {
    let margin = String(repeating: "  ", count: depth)
    let number = sources.place(of: cue.span)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number + "  "
    func with(_ words: String, _ inner: [(String, [Cue])] = []) -> [String] {
      [gutter + margin + words]
        + inner.filter { !$0.1.isEmpty }.flatMap { name, cues in
          (name.isEmpty ? [] : [String(repeating: " ", count: gutter.count) + margin + "  " + name])
            + lines(cues, depth: depth + (name.isEmpty ? 1 : 2))
        }
    }
    switch cue.kind {
    case .speech(let speech):
      let manner = speech.manner.inWords + (speech.utterance.target.map { ", over \(written($0))" } ?? "")
      return with("speech \"\(speech.utterance.text)\"\(manner), then \(written(speech.after))")
    case .pause(let length): return with("pause \(written(length))")
    case .breathing(let breathing):
      return with("breathing \(breathing.pattern.name), \(written(breathing))", [("", breathing.body)])
    case .exercise(let exercise):
      let effort = exercise.effort.map { " at \(Unit.percent.written($0.value))" } ?? ""
      let onset = exercise.onset.map { " on \($0.rawValue)" } ?? ""
      let length = "\(written(exercise.length)), rest \(written(exercise.rest))"
      return with(
        "\(exercise.kind.rawValue) \(exercise.part.name)\(onset)\(effort), \(length)",
        [("cue", exercise.cue), ("hold", exercise.hold), ("release", exercise.release)]
      )
    case .section(let title, let body): return with("section \"\(title)\"", [("", body)])
    case .chime(let sound, let level): return with("chime \(sound.rawValue) at \(Unit.decibels.written(level.value))")
    case .bed(let sound, let level):
      return with(sound.map { "bed \($0.written) at \(Unit.decibels.written(level.value))" } ?? "bed off")
    case .fadeBed(let length): return with("fade bed over \(written(length))")
    case .tones(let tone):
      return with("tones \(tone.sound.rawValue) at \(Unit.decibels.written(tone.level.value))")
    case .waiting(let phase, let body): return with("on \(phase?.rawValue ?? "breath")", [("", body)])
    case .beat(let length, let body): return with("beat of \(written(length))", [("", body)])
    case .repeated(let counts, let passes):
      let times = "repeat \(counts.lowerBound)..\(counts.upperBound)"
      return with(times, passes.enumerated().map { ("pass \($0.offset + 1)", $0.element) })
    }
  }

  private func written(_ breathing: Cue.Breathing) -> String {
    let pace = breathing.ramp.map { ramp in
      let ends = [ramp.from, ramp.to].map { Unit.perMinute.written($0.value) }.joined(separator: " to ")
      return ", \(ends) over \(written(ramp.over))"
    }
    let extent: String =
      switch breathing.extent {
      case .body: "as long as its cues"
      case .time(let time): "for \(written(time))"
      case .breaths(let range): "for \(written(.breaths(range)))"
      }
    return extent + (pace ?? "")
  }

  private func written(_ length: CueLength) -> String {
    switch length {
    case .time(let time): written(time)
    case .breaths(let range):
      range.lowerBound == range.upperBound
        ? Unit.breaths.written(range.lowerBound)
        : Unit.breaths.written(range.lowerBound) + ".." + Unit.breaths.written(range.upperBound)
    case .untilPhase(let phase): "until \(phase.rawValue)"
    }
  }

  private func written(_ time: ElasticDuration) -> String {
    time.shortest == time.longest ? written(time.shortest) : written(time.shortest) + ".." + written(time.longest)
  }

  private func written(_ time: Seconds) -> String { Unit.seconds.written(time.value) }
}
