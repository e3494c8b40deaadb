import Quantities
import ScriptLanguage
import Signal

/// Listens to all takes of a voice pack, and says which are to be recorded again.
public struct PackReview: Sendable {
  /// What was found about a take or a line.
  public struct Note: Sendable, Encodable {
    /// The file; of a missing take, the name that it should bear.
    public var file: String
    /// What was found: `missing`, `unusable`, `too-long`, `clipped`, `noisy`, `too-quiet`, `hum`, `low-rate`,
    /// `channels` or `left-over`.
    public var kind: String
    /// The same in a sentence.
    public var message: String
    /// Whether it is to be recorded again.
    public var isToRedo: Bool
  }

  /// The words must lie so far above the noise.
  private static let leastClearance: Decibels = 30
  /// Words that are softer were recorded from too far away, or with the level too low.
  private static let leastLevel: Decibels = -42
  /// Below this rate, an "s" sounds like an "f".
  private static let goodRate = SampleRate(hertz: 16_000)

  /// What was found, in the order of the lines; what serves no line comes last.
  public let notes: [Note]
  private let use: PackUse

  /// Whether nothing has to be recorded again; what is missing, the synthetic voice speaks.
  public var isUsable: Bool { !notes.contains(where: \.isToRedo) }

  /// Listens to the takes of a script that was compiled with the pack; nil where it was not. Errors about takes that are
  /// too long may be among the script's.
  public init?(_ script: CompiledScript) {
    guard let use = script.packUse else { return nil }
    var long: [String: String] = [:]
    for diagnostic in script.diagnostics {
      guard case .takeTooLong(let files, _, _) = diagnostic.finding else { continue }
      for file in files { long[file] = long[file] ?? diagnostic.finding.message }
    }
    var notes: [Note] = []
    for (line, cast) in use.lines {
      switch cast {
      case .missing:
        notes.append(Note(file: line.fileName, kind: "missing", message: "There is no take.", isToRedo: false))
      case .refused(let file, let reason):
        notes.append(Note(file: file, kind: "unusable", message: "It can't be used: \(reason).", isToRedo: true))
      case .take(let file):
        if let message = long[file] {
          notes.append(Note(file: file, kind: "too-long", message: message, isToRedo: true))
        }
        notes += Self.notes(on: file, in: use.pack)
      }
    }
    notes += use.leftovers.map {
      Note(file: $0.file, kind: "left-over", message: "It is used for no line: \($0.reason).", isToRedo: false)
    }
    self.notes = notes
    self.use = use
  }

  private static func notes(on file: String, in pack: VoicePack) -> [Note] {
    guard let sound = try? MonoSound(path: "\(pack.folder)/\(file)") else { return [] }
    let quality = TakeQuality(sound.samples, sampleRate: sound.sampleRate)
    var notes: [Note] = []
    func add(_ kind: String, _ message: String, again: Bool) {
      notes.append(Note(file: file, kind: kind, message: message, isToRedo: again))
    }
    if sound.clippedRuns > 0 {
      let places = "\(sound.clippedRuns) place\(sound.clippedRuns == 1 ? "" : "s")"
      add("clipped", "It is clipped in \(places): record it with a lower level.", again: true)
    }
    if let clearance = quality.clearance, clearance < leastClearance {
      let distance = "\(Int(clearance.value.rounded())) dB"
      let least = "\(Int(leastClearance.value)) dB"
      add(
        "noisy",
        "The words lie only \(distance) above the noise; \(least) are needed. Go nearer, or into a quieter room.",
        again: true
      )
    }
    if quality.level < leastLevel {
      let level = "\(Int(quality.level.value.rounded())) dBFS"
      add("too-quiet", "The words are at \(level) only: record it with a higher level.", again: true)
    }
    if let hum = quality.hum, quality.clearance.map({ $0 < 50 }) ?? false {
      add("hum", "The mains hum in it, at \(Int(hum.value)) Hz: try another socket or cable.", again: false)
    }
    if sound.sampleRate.hertz < goodRate.hertz {
      add(
        "low-rate",
        "It has \(sound.sampleRate.hertz) samples a second; 16000 is the least that sounds clear.",
        again: false
      )
    }
    if sound.channelsDiffer {
      add("channels", "Its channels differ; only the loudest is used.", again: false)
    }
    return notes
  }

  /// The review as a person reads it, ending in a line break.
  public var text: String {
    let manifest = use.pack.manifest
    let licence = use.pack.licence.split(whereSeparator: \.isNewline).first.map(String.init) ?? "not stated"
    let voice = manifest.voice.isEmpty ? "" : "Voice: \(manifest.voice)\n"
    var text = "\(manifest.name), language \(manifest.language)\n\(voice)Licence: \(licence)\n\n"
    for (index, note) in notes.enumerated() {
      if index == 0 || notes[index - 1].file != note.file { text += "\(note.file)\n" }
      text += "  \(note.message)\n"
    }
    if !notes.isEmpty { text += "\n" }
    let again = Set(notes.filter(\.isToRedo).map(\.file)).count
    text += "\(use.spoken) of \(use.lines.count) line\(use.lines.count == 1 ? "" : "s") can be spoken from the pack"
    return text + (again > 0 ? "; \(again) take\(again == 1 ? "" : "s") should be recorded again.\n" : ".\n")
  }

  /// The review as a program reads it.
  public struct Document: Encodable {
    /// The version of this form.
    public var format = 1
    /// What the pack is called.
    public var name: String
    /// Its language.
    public var language: String
    /// Its terms of use.
    public var licence: String
    /// How many lines the track has.
    public var lines: Int
    /// How many of them can be spoken from the pack.
    public var spoken: Int
    /// What was found.
    public var notes: [Note]
  }

  /// The review as a document.
  public var document: Document {
    let pack = use.pack
    return Document(
      name: pack.manifest.name,
      language: pack.manifest.language,
      licence: pack.licence,
      lines: use.lines.count,
      spoken: use.spoken,
      notes: notes
    )
  }
}
