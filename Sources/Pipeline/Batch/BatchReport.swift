import Foundation
import ScriptLanguage

/// The results of a batch, from all parts that have told of theirs.
public struct BatchReport: Sendable, Codable {
  /// What is known of a track.
  public struct Track: Sendable, Codable {
    /// The name of its file.
    public var track: String
    /// `made`, `failed` or `missing`.
    public var state: String
    /// The length in seconds.
    public var seconds: Double?
    /// The loudness in LUFS.
    public var loudness: Double?
    /// The hash of its file.
    public var hash: String?
    /// How long it took, in seconds.
    public var took: Double?
    /// Why it failed, or what is wrong with its file.
    public var error: String?
    /// What was asked for.
    public var asked: BatchLine.Asked?
  }

  /// How many tracks were asked for, as far as it is known.
  public var all: Int
  /// How many are there, as they were made.
  public var made = 0
  /// How many failed.
  public var failed = 0
  /// How many are missing, or not as they were made.
  public var missing = 0
  /// Tracks that were made twice though nothing had changed.
  public var twice: [String] = []
  /// Seconds of sound.
  public var seconds = 0.0
  /// Seconds of work.
  public var took = 0.0
  /// The files of results.
  public var results: [String] = []
  /// The tracks by their names.
  public var tracks: [Track] = []
  /// Whether all that is wrong is worth trying again.
  var isWorthTryingAgain = false

  private enum CodingKeys: String, CodingKey {
    case all, made, failed, missing, twice, seconds, took, results, tracks
  }

  /// Reads the results of some folders, and looks whether the files are there. With a plan, the tracks are those that it
  /// asks for; `reads` says whether files are read as a whole.
  public init(_ folders: [BatchFolder], plan: BatchPlan? = nil, reads: Bool = false) throws(Failure) {
    struct Known {
      var last: BatchLine
      var made: BatchLine?
      var folder: BatchFolder
      /// How often it was made without having been there.
      var births = 0
    }
    var known: [String: Known] = [:]
    var asked = 0
    all = 0
    for folder in folders {
      guard folder.exists else {
        throw Failure(
          .noInput,
          "There is no folder \(folder.path).",
          hint: "Name the folder of a batch: -o of the runs."
        )
      }
      try folder.forEachLine { file, line in
        let path = folder.path(file)
        if results.last != path { results.append(path) }
        if let run = line.run { asked = max(asked, run.all) }
        guard let track = line.track else { return }
        var entry = known[track] ?? Known(last: line, folder: folder)
        if line.at >= entry.last.at { entry.last = line }
        if line.state == .made {
          if line.at >= entry.made?.at ?? "" { (entry.made, entry.folder) = (line, folder) }
          if line.why == Batch.Task.new { entry.births += 1 }
        }
        known[track] = entry
      }
    }
    guard !results.isEmpty else {
      throw Failure(
        .noInput,
        "\(folders.map(\.path).joined(separator: ", ")) holds no results of a batch.",
        hint: "Results are files such as results.jsonl, which unclench batch writes."
      )
    }
    var names = Set(known.keys)
    if let plan {
      var faults = BatchFaults()
      names = Set(plan.rows(into: &faults).map(\.file))
      asked = names.count
    }
    for name in names.sorted() {
      guard let entry = known[name] else {
        missing += 1
        isWorthTryingAgain = true
        tracks.append(Track(track: name, state: "missing", error: "no run has made it"))
        continue
      }
      if entry.births > 1 { twice.append(name) }
      var track = Track(track: name, state: "failed", asked: entry.last.asked)
      if entry.last.state == .failed {
        failed += 1
        track.error = entry.last.error
        isWorthTryingAgain = isWorthTryingAgain || entry.last.code == Failure.Kind.tryAgain.rawValue
      } else if let made = entry.made {
        let objection = entry.folder.objection(to: made, reads: reads)
        track.state = objection == nil ? "made" : "missing"
        track.error = objection
        (track.seconds, track.loudness, track.took) = (made.seconds, made.loudness, made.took)
        track.hash = made.files?.first?.hash
        if objection == nil {
          self.made += 1
          seconds += made.seconds ?? 0
        } else {
          missing += 1
          isWorthTryingAgain = true
        }
        took += made.took ?? 0
      }
      tracks.append(track)
    }
    all = max(asked, tracks.count)
    if all > tracks.count {
      missing += all - tracks.count
      isWorthTryingAgain = true
    }
  }

  /// What the results come to; nil where every track is there.
  public var failure: Failure? {
    guard failed + missing > 0 else { return nil }
    return Failure(
      isWorthTryingAgain ? .tryAgain : .wrongScript,
      "\(made) of \(all) tracks are there.",
      hint: isWorthTryingAgain ? "Run the parts again: each goes on where it was." : "Mend what was said above."
    )
  }

  /// The report for a person.
  public var text: String {
    func named(_ tracks: [String]) -> String {
      tracks.prefix(20).map { "  \($0)\n" }.joined()
        + (tracks.count > 20 ? "  … and \(tracks.count - 20) more\n" : "")
    }
    let hours = String(format: "%.1f", seconds / 3_600)
    var text = "\(all) tracks: \(made) made, \(failed) failed, \(missing) missing, \(twice.count) made twice."
    text += " \(hours) hours of sound, from \(results.count) file\(results.count == 1 ? "" : "s") of results.\n"
    let faults = tracks.filter { $0.state != "made" }.map { "\($0.track): \($0.error ?? $0.state)" }
    if !faults.isEmpty { text += "\nNot there:\n" + named(faults) }
    if all > tracks.count {
      text += "\nOf \(all - tracks.count) tracks no run has told yet; with --plan they are named.\n"
    }
    if !twice.isEmpty { text += "\nMade twice, though nothing had changed:\n" + named(twice) }
    return text
  }

  /// The report as JSON.
  public var json: String { get throws { try JSONText.of(self) } }
}
