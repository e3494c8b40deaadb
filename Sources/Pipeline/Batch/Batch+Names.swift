import Foundation
import Glibc
import ScriptLanguage

/// What can be said of a plan by its names alone: those of its tracks, and those of the files that it is made from.
extension Batch {
  /// Two tracks of one name, names that are too long, and folders that lead elsewhere.
  func checkNames(of rows: [BatchRow], into faults: inout BatchFaults) {
    var owners: [String: BatchRow] = [:]
    var clashes: [String: (first: BatchRow, others: [BatchRow])] = [:]
    var folders: Set<String> = []
    for row in rows {
      for file in files(of: row) {
        if let first = owners.updateValue(row, forKey: file) {
          owners[file] = first
          clashes[file, default: (first, [])].others.append(row)
        }
        if file.split(separator: "/").contains(where: { $0.utf8.count > Int(NAME_MAX) }) {
          faults.add(
            "\(row.place): The name \(file.prefix(40))… is too long.",
            hint: "Choose a shorter one with name:."
          )
        }
      }
      var folder = row.file[...]
      while let slash = folder.lastIndex(of: "/") {
        folder = folder[..<slash]
        guard folders.insert(String(folder)).inserted else { break }
      }
    }
    for (file, clash) in clashes.sorted(by: { $0.key < $1.key }) {
      let differences = Set(clash.others.compactMap { $0.difference(from: clash.first) }).sorted()
      faults.add(
        "\(clash.others.last?.place ?? plan.name): \(clash.others.count + 1) tracks would be called \(file).",
        hint: differences.isEmpty
          ? "They ask for the same: leave one out, or give one a name of its own."
          : "They differ in \(differences.joined(separator: " and ")): give them names of their own, as in"
            + " name: \"…\(differences.map { "-{\($0)}" }.joined())\"."
      )
    }
    for folder in folders.sorted() {
      if let row = owners[folder] {
        faults.add("\(row.place): \(folder) would be a track and a folder at once.", hint: "Change one with name:.")
      }
      checkPlace(folder, into: &faults)
    }
  }

  /// A folder of tracks must lie in the folder of the batch, also behind links.
  private func checkPlace(_ name: String, into faults: inout BatchFaults) {
    guard let root = realpath(folder.path, nil) else { return }
    defer { free(root) }
    guard let place = realpath(folder.path(name), nil) else { return }
    defer { free(place) }
    if !String(cString: place).hasPrefix(String(cString: root) + "/") {
      faults.add("\(folder.path(name)) is a link that leads out of the folder.", hint: "Remove the link.")
    }
  }

  /// Looks whether all routines and profiles of the plan can be read, also those of other parts, and whether any routine
  /// asks what the plan answers. Returns those that can't be read.
  func checkFiles(into faults: inout BatchFaults) -> (routines: Set<String>, profiles: Set<String>) {
    var broken = (routines: Set<String>(), profiles: Set<String>())
    var seen: Set<String> = []
    for profile in plan.profiles + plan.singles.compactMap(\.profile) where seen.insert(profile.value).inserted {
      do throws(Failure) { _ = try Profile.load(plan.path(profile.value)) } catch {
        faults.add(error.placed(at: profile.place))
        broken.profiles.insert(profile.value)
      }
    }
    seen = []
    var questions: Set<String> = []
    for routine in plan.routines + plan.singles.map(\.routine) where seen.insert(routine.value).inserted {
      do throws(Failure) { questions.formUnion(try materials.questions(of: routine.value)) } catch {
        faults.add(error.placed(at: routine.place))
        broken.routines.insert(routine.value)
      }
    }
    for (name, answer) in plan.answers.sorted(by: { $0.key < $1.key }) where !questions.contains(name) {
      guard broken.routines.isEmpty else { break }
      let near = NearMiss.suggestion(for: name, among: questions.sorted())
      let known = questions.isEmpty ? "They ask nothing." : "They ask \(questions.sorted().joined(separator: ", "))."
      faults.add(
        "\(answer.place): No routine of the plan asks \"\(name)\".",
        hint: near.map { "Did you mean \"\($0)\"?" } ?? known
      )
    }
    return broken
  }
}

extension BatchRow {
  /// In what a row differs from another that its name could tell; nil for nothing.
  fileprivate func difference(from other: BatchRow) -> String? {
    if routine != other.routine { return "routine" }
    if profile != other.profile { return "profile" }
    if length != other.length { return "length" }
    if language != other.language { return "language" }
    return format != other.format ? "format" : nil
  }
}

extension Failure {
  /// The failure of a file that is missing, with the place that names it before it; what is in a file has its own place.
  func placed(at place: String) -> Failure {
    guard kind == .noInput else { return self }
    var failure = self
    failure.message = "\(place): \(message)"
    return failure
  }
}
