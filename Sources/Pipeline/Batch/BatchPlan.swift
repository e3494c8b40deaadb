import Captions
import Foundation
import Quantities
import Rendering
import Yams

/// What a batch is to make: routines, profiles, lengths, languages and formats, each with each, and single rows; from
/// a YAML file.
public struct BatchPlan: Sendable {
  /// Something that a plan says, and where: `plan.yaml:3:5`.
  struct Placed<Value: Sendable>: Sendable {
    var value: Value
    var place: String
  }

  /// A track that is asked for on its own.
  struct Single: Sendable {
    var routine: Placed<String>
    var profile: Placed<String>?
    var length: Placed<Seconds>?
    var language: Placed<String>?
    var format: Placed<TrackFormat>?
    var name: Placed<String>?
    var answers: [String: String]?
    var place: String
  }

  /// The plan as it was named, for messages.
  public let name: String
  var routines: [Placed<String>] = []
  var profiles: [Placed<String>] = []
  var lengths: [Placed<Seconds>] = []
  var languages: [Placed<String>] = []
  var formats: [Placed<TrackFormat>] = []
  var singles: [Single] = []
  var pattern: Placed<String>?
  /// Answers for all tracks; those that a routine does not ask are passed over.
  var answers: [String: Placed<String>] = [:]
  var voicePack: Placed<String>?
  /// What the tracks are brought to.
  public var target = MasteringTarget.phone
  /// The kinds of caption files beside each track.
  public var captions: [CaptionFormat] = []

  /// The keys that a plan may have, with a sentence for each.
  public static let keys: [(name: String, sentence: String)] = [
    ("routines", "routines of the library by their names, or scripts by their paths"),
    ("profiles", "profiles of listeners, as files, folders, or patterns such as clients/*.yaml"),
    ("lengths", "how long the tracks are to be, such as 10m; without it, as long as the script makes them"),
    ("languages", "the languages in which they are heard, such as de"),
    ("formats", "\(TrackFormat.all.map(\.name).joined(separator: ", "))"),
    ("name", "what the files are called, such as \"{profile}/{routine}-{length}\""),
    ("answers", "answers to what the routines ask, for all tracks"),
    ("master", "\(MasteringTarget.all.map(\.name).joined(separator: ", "))"),
    ("captions", "caption files beside each track: vtt, srt, lrc"),
    ("voice-pack", "a folder with takes of a person's voice"),
    ("rows", "single tracks, each with its routine and what else it has"),
  ]

  /// The keys that a row may have.
  static let rowKeys = ["routine", "profile", "length", "language", "format", "name", "answers"]

  init(name: String) { self.name = name }

  /// Where the plan's own paths begin: its folder with a slash behind it, or nothing.
  var folder: String { name.lastIndex(of: "/").map { String(name[...$0]) } ?? "" }

  /// A path that the plan names, as it is from here.
  func path(_ path: String) -> String { path.hasPrefix("/") ? path : folder + path }

  /// Reads a plan. What is wrong with it comes in one list; throws only where there is no text to read.
  public static func load(_ path: String) throws(Failure) -> (plan: BatchPlan, faults: BatchFaults) {
    guard let data = FileManager.default.contents(atPath: path) else {
      let isThere = FileManager.default.fileExists(atPath: path)
      throw Failure(
        .noInput,
        isThere ? "The plan \(path) can't be read." : "There is no plan \(path).",
        hint: isThere ? "Check its permissions: ls -l \(path)" : "docs/batch.md says how to write one."
      )
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw Failure(.wrongScript, "The plan \(path) is not text in UTF-8.", hint: "Save it as UTF-8 in an editor.")
    }
    return parse(text, name: path)
  }

  /// Reads a plan from text; `name` is the file's, for messages and for the paths in it.
  public static func parse(_ text: String, name: String) -> (plan: BatchPlan, faults: BatchFaults) {
    var reader = BatchPlanReader(name: name)
    let node: Node?
    do { node = try Yams.compose(yaml: text) } catch {
      reader.faults.add(ProfileFault(error, in: text).failure(in: name))
      return (reader.plan, reader.faults)
    }
    reader.read(node)
    return (reader.plan, reader.faults)
  }
}
