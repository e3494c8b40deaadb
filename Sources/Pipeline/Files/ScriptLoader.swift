import Foundation
import Glibc
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

  /// A bare name has neither a folder nor an ending.
  private static func isBareName(_ reference: String) -> Bool {
    !reference.contains("/") && !reference.contains(".")
  }

  private func loadRoutine(_ name: String) throws(Failure) -> SourceText {
    if let routine = library.routines.first(where: { $0.name == name }) {
      return try loadFile(routine.file.path, name: name)
    }
    var isFolder: ObjCBool = false
    let isFile = FileManager.default.fileExists(atPath: name, isDirectory: &isFolder)
    if isFile, !isFolder.boolValue { return try loadFile(name) }
    let names = try isFile ? library.routines.map(\.name) : library.requireRoutines().map(\.name)
    let suggestion = NearMiss.suggestion(for: name, among: names).map { "Did you mean \"\($0)\"?" }
    if isFile { throw Self.folder(name, hint: suggestion) }
    throw Failure(
      .noInput,
      "There is no routine called \"\(name)\".",
      hint: suggestion
        ?? "There are: \(names.joined(separator: ", ")). A script of your own is named by its path,"
        + " such as ./\(name).relax"
    )
  }

  func loadFile(_ path: String, name: String? = nil) throws(Failure) -> SourceText {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT || errno == ENOTDIR {
        throw Failure(.noInput, "There is no file \(path).", hint: nearby(path))
      }
      throw Failure(.noInput, "\(path) can't be read.", hint: "Check its permissions: ls -l \(path)")
    }
    defer { close(file) }
    var status = stat()
    if fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > SourceText.sizeLimit {
      throw Self.tooLarge(name ?? path, bytes: Int(status.st_size))
    }
    switch Self.contents(of: file) {
    case .success(let data): return try text(of: data, name: name ?? path, path: path)
    case .failure(let fault) where fault.code == EISDIR: throw Self.folder(path)
    case .failure(let fault):
      let reason = String(cString: strerror(fault.code))
      throw Failure(.noInput, "\(path) can't be read: \(reason).", hint: "Check its permissions: ls -l \(path)")
    }
  }

  private static func folder(_ path: String, hint: String? = nil) -> Failure {
    Failure(.noInput, "\(path) is a folder, not a script.", hint: hint ?? "Name a file in it, ending in .relax.")
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
    switch Self.contents(of: STDIN_FILENO) {
    case .success(let data): return data
    case .failure(let fault) where fault.code == EISDIR: throw Self.folder("Standard input")
    case .failure(let fault) where fault.code == EBADF:
      throw Failure(.noInput, "There is no standard input to read from.", hint: "Name a script by its path instead.")
    case .failure(let fault):
      throw Failure(.noInput, "Standard input can't be read: \(String(cString: strerror(fault.code))).")
    }
  }

  private struct ReadFault: Error {
    var code: Int32
  }

  /// Reads a file or a pipe to its end, or to one byte more than a script may have: that tells one that is too large
  /// without reading all of an endless one.
  private static func contents(of file: Int32) -> Result<Data, ReadFault> {
    var data = Data()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while data.count <= SourceText.sizeLimit {
      let wanted = min(buffer.count, SourceText.sizeLimit + 1 - data.count)
      let count = read(file, &buffer, wanted)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return .failure(ReadFault(code: errno)) }
      if count == 0 { break }
      data += buffer[..<count]
    }
    return .success(data)
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
