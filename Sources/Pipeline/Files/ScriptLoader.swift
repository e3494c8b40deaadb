import Foundation
import ScriptLanguage

/// Reads scripts: routines of the library by their bare names, files by their paths, `-` for standard input.
public struct ScriptLoader: Sendable {
  let library: ScriptLibrary

  /// Makes a loader that knows a library.
  public init(library: ScriptLibrary) { self.library = library }

  /// Reads a script. Throws a failure for one that is missing, unreadable, too large or not text.
  public func load(_ reference: String) throws(Failure) -> SourceText {
    if reference == "-" { return try text(of: readStandardInput(), name: "standard input") }
    if Self.isBareName(reference) { return try loadRoutine(reference) }
    return try loadFile(reference)
  }

  /// What a routine says of itself in its `about`; empty where it says nothing.
  public func summary(of routine: ScriptLibrary.Routine) throws(Failure) -> String {
    let source = try loadFile(routine.file.path, name: routine.name)
    for case .about(let text) in Parser.parse(source).tree.statements.map(\.kind) {
      return text.filled { _ in "" }
    }
    return ""
  }

  /// A bare name has neither a folder nor an ending.
  private static func isBareName(_ reference: String) -> Bool {
    !reference.contains("/") && !reference.contains(".")
  }

  private func loadRoutine(_ name: String) throws(Failure) -> SourceText {
    guard library.folder != nil else {
      throw Failure(
        .noInput,
        "The library of routines was not found.",
        hint: "Set UNCLENCH_LIBRARY to the folder Scripts that came with unclench, or name a script by its path."
      )
    }
    let routines = library.routines
    if let routine = routines.first(where: { $0.name == name }) { return try loadFile(routine.file.path, name: name) }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: name, isDirectory: &isFolder), !isFolder.boolValue {
      return try loadFile(name)
    }
    let suggestion = NearMiss.suggestion(for: name, among: routines.map(\.name))
    throw Failure(
      .noInput,
      "There is no routine called \"\(name)\".",
      hint: suggestion.map { "Did you mean \"\($0)\"?" }
        ?? "There are: \(routines.map(\.name).joined(separator: ", ")). A script of your own is named by its path,"
        + " such as ./\(name).relax"
    )
  }

  func loadFile(_ path: String, name: String? = nil) throws(Failure) -> SourceText {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure(.noInput, "There is no file \(path).", hint: nearby(path))
    }
    if isFolder.boolValue {
      throw Failure(.noInput, "\(path) is a folder, not a script.", hint: "Name a file in it, ending in .relax.")
    }
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    guard size <= SourceText.sizeLimit else { throw Self.tooLarge(name ?? path, bytes: size) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(.noInput, "\(path) can't be read.", hint: "Check its permissions: ls -l \(path)")
    }
    return try text(of: data, name: name ?? path, path: path)
  }

  /// A file of nearly that name in the same folder.
  private func nearby(_ path: String) -> String? {
    let url = URL(filePath: path)
    let folder = url.deletingLastPathComponent()
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      return "Its folder does not exist either."
    }
    return NearMiss.suggestion(for: url.lastPathComponent, among: names.sorted()).map { "Did you mean \($0)?" }
  }

  private func readStandardInput() throws(Failure) -> Data {
    var data = Data()
    // One byte more than allowed tells a script that is too large, without reading all of an endless one.
    while data.count <= SourceText.sizeLimit {
      guard let part = try? FileHandle.standardInput.read(upToCount: SourceText.sizeLimit + 1 - data.count),
        !part.isEmpty
      else { break }
      data += part
    }
    return data
  }

  private static func tooLarge(_ name: String, bytes: Int) -> Failure {
    let sources = SourceSet(SourceText(name: name, text: ""))
    let finding = Finding.scriptTooLarge(bytes: bytes, limit: SourceText.sizeLimit)
    return Failure([Diagnostic(.error, finding, at: .whole)], in: sources)
  }

  private func text(of data: Data, name: String, path: String? = nil) throws(Failure) -> SourceText {
    guard data.count <= SourceText.sizeLimit else { throw Self.tooLarge(name, bytes: data.count) }
    if let text = String(validating: data, as: UTF8.self) {
      return SourceText(name: name, text: text, path: path)
    }
    // Where the text breaks: everything before is fine, and the place is what a writer needs.
    let lossy = String(decoding: data, as: UTF8.self)
    let source = SourceText(name: name, text: lossy)
    let place = Self.firstReplacement(in: source)
    let span = SourceSpan(file: 0, range: place..<min(place + 3, source.utf8.count))
    throw Failure([.error(.notUTF8, at: span)], in: SourceSet(source))
  }

  private static func firstReplacement(in source: SourceText) -> Int {
    let mark: [UInt8] = [0xEF, 0xBF, 0xBD]
    return source.utf8.indices.first { source.utf8[$0...].starts(with: mark) } ?? 0
  }
}
