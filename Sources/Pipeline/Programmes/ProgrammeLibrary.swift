import Foundation
import ScriptLanguage

/// The programmes of a library, which lie in its folder `programmes`, and those in files of one's own.
public struct ProgrammeLibrary: Sendable {
  let library: ScriptLibrary

  /// The programmes of a library of routines.
  public init(_ library: ScriptLibrary) { self.library = library }

  /// The names of all programmes, in order.
  public var names: [String] { files.map { $0.deletingPathExtension().lastPathComponent } }

  private var files: [URL] {
    guard let folder = library.folder?.appending(path: "programmes") else { return [] }
    let found = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (found ?? []).filter { $0.pathExtension == "yaml" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  /// Reads a programme by its name, or by the path of its file, and holds it against the routines. Throws a failure that
  /// lists all that is wrong with it.
  public func load(_ reference: String) throws -> ProgrammePlan {
    let url = try find(reference)
    guard let data = FileManager.default.contents(atPath: url.path) else {
      throw Failure(.noInput, "There is no programme \(reference).", hint: "For those there are: unclench programme")
    }
    guard data.count <= SourceText.sizeLimit, let text = String(validating: data, as: UTF8.self) else {
      throw Failure(.noInput, "The programme \(reference) can't be read as text.")
    }
    let name = url.deletingPathExtension().lastPathComponent
    var (programme, faults) = try ProgrammeReader.read(text, name: name, file: reference == name ? name : reference)
    let plan = ProgrammePlan(programme, library: library, faults: &faults)
    guard faults.isEmpty else { throw faults.failure }
    return plan
  }

  private func find(_ reference: String) throws(Failure) -> URL {
    if reference.contains("/") || reference.contains(".") { return URL(filePath: reference) }
    if let file = files.first(where: { $0.deletingPathExtension().lastPathComponent == reference }) { return file }
    _ = try library.requireRoutines()
    let near = NearMiss.suggestion(for: reference, among: names)
    throw Failure(
      .noInput,
      "There is no programme called \"\(reference)\".",
      hint: near.map { "Did you mean \"\($0)\"?" }
        ?? (names.isEmpty ? "The library has none." : "There are: \(names.joined(separator: ", ")).")
    )
  }
}
