import Foundation

/// Routines that serve the same aim: those of one folder of the library.
public struct RoutineGroup: Sendable {
  /// What the group is called.
  public var title: String
  /// What it is for, in a sentence; empty where that isn't known.
  public var purpose: String
  /// Its routines, by name.
  public var routines: [ScriptLibrary.Routine]

  /// The folders that ship, in the order in which most people need them.
  private static let shipped: [(folder: String, title: String, purpose: String)] = [
    ("notice-and-release", "Notice and release", "Tense a little, let go, and learn the difference."),
    ("portable-skill", "A portable skill", "Shorter and shorter, until it goes with you anywhere."),
    ("settle-the-breath", "Settle the breath", "An easy pace for the breath, with a tone to follow."),
    ("soften-the-pelvic-floor", "Soften the pelvic floor", "Letting go where it is hardest to feel."),
    ("quiet-mind-and-sleep", "Quiet mind and sleep", "Rest, imagery, kindness, and drifting off."),
  ]

  /// The routines of a library in groups: those that ship first, folders of one's own behind them.
  static func groups(of routines: [ScriptLibrary.Routine], in folder: URL) -> [RoutineGroup] {
    let byFolder = Dictionary(grouping: routines) { routine in
      let path = routine.file.deletingLastPathComponent().standardizedFileURL.path
      return String(path.dropFirst(folder.standardizedFileURL.path.count).drop { $0 == "/" })
    }
    let known = shipped.compactMap { group in
      byFolder[group.folder].map { RoutineGroup(title: group.title, purpose: group.purpose, routines: $0) }
    }
    let others = byFolder.keys.sorted().filter { name in !shipped.contains { $0.folder == name } }
    return known + others.map { RoutineGroup(title: title(of: $0), purpose: "", routines: byFolder[$0] ?? []) }
  }

  /// `my-own/evenings` as a title: "My own, evenings".
  private static func title(of folder: String) -> String {
    guard !folder.isEmpty else { return "More" }
    let words = folder.replacing("-", with: " ").replacing("_", with: " ").replacing("/", with: ", ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension ScriptLibrary {
  /// All routines in their groups. Throws as `requireRoutines` does.
  public func requireGroups() throws(Failure) -> [RoutineGroup] {
    let routines = try requireRoutines()
    guard let folder else { return [] }
    return RoutineGroup.groups(of: routines, in: folder)
  }
}
