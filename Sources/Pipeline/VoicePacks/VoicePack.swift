import Foundation
import Glibc
import ScriptLanguage

/// A folder with takes of a person's voice, each one sentence, named as the recording sheet says.
public struct VoicePack: Sendable {
  /// The folder as it was named.
  public let folder: String
  /// What its `pack.yaml` says.
  public let manifest: PackManifest
  /// The terms of use: the text of the file that `licence` names, or what it says itself.
  public let licence: String
  /// The takes by their codes; of several with one code, the first in the order of the alphabet counts.
  private let files: [String: [String]]
  /// Files whose names have no code.
  private let strangers: [String]

  /// What lies in a pack besides takes.
  private static let companions: Set = [PackManifest.fileName, "sheet.html", "sheet.csv"]

  /// Opens a pack. Throws where there is none, or where its `pack.yaml` can't be read.
  public init(folder: String) throws(Failure) {
    var status = stat()
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw Failure(
        .noInput,
        "There is no folder \(folder) with a voice pack.",
        hint: "unclench sheet ROUTINE -o \(folder) makes one to record for."
      )
    }
    let path = "\(folder)/\(PackManifest.fileName)"
    guard FileManager.default.fileExists(atPath: path) else {
      throw Failure(
        .noInput,
        "\(folder) is no voice pack: it has no \(PackManifest.fileName).",
        hint: "It needs one line at least, such as: language: en. unclench sheet ROUTINE -o \(folder) writes one."
      )
    }
    guard let data = FileManager.default.contents(atPath: path), let text = String(validating: data, as: UTF8.self),
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    else { throw Failure(.noInput, "\(path) can't be read as text.") }
    let manifest = try PackManifest(text, path: path, name: URL(filePath: folder).lastPathComponent)
    let licenceFile = manifest.licence.contains("/") ? nil : "\(folder)/\(manifest.licence)"
    let licenceText = licenceFile.flatMap { path -> String? in
      guard !manifest.licence.isEmpty, TakeFile.isPlainFile(path) else { return nil }
      return FileManager.default.contents(atPath: path).map { String(decoding: $0.prefix(100_000), as: UTF8.self) }
    }
    licence = licenceText ?? manifest.licence
    self.folder = folder
    self.manifest = manifest
    var files: [String: [String]] = [:]
    var strangers: [String] = []
    for name in names.sorted() where !name.hasPrefix(".") && !Self.companions.contains(name) {
      if licenceText != nil, name == manifest.licence { continue }
      var status = stat()
      if stat("\(folder)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFDIR { continue }
      if let code = RecordingLine.parts(of: name).code {
        files[code, default: []].append(name)
      } else {
        strangers.append(name)
      }
    }
    self.files = files
    self.strangers = strangers
  }

  /// All files that may be takes, with their folder: none of them is written over.
  public var paths: [String] { (files.values.flatMap { $0 } + strangers).sorted().map { "\(folder)/\($0)" } }

  /// The name of the take of a line; nil where there is none.
  func fileName(for line: RecordingLine) -> String? { files[line.code]?.first }

  /// A file that is the take of no line, with what may help.
  public struct Leftover: Sendable, Hashable {
    /// Its name.
    public var file: String
    /// Why it is not used.
    public var reason: String
  }

  /// The files that serve none of the lines.
  func leftovers(beside lines: [RecordingLine]) -> [Leftover] {
    let codes = Set(lines.map(\.code))
    var found: [Leftover] = []
    for (code, names) in files {
      let isKnown = codes.contains(code)
      for name in isKnown ? names.dropFirst() : names[...] {
        found.append(
          Leftover(file: name, reason: isKnown ? "the take \(names[0]) goes before it" : reason(for: name, lines))
        )
      }
    }
    found += strangers.map { Leftover(file: $0, reason: reason(for: $0, lines)) }
    return found.sorted { $0.file < $1.file }
  }

  private func reason(for name: String, _ lines: [RecordingLine]) -> String {
    let (number, code) = RecordingLine.parts(of: name)
    let what = code == nil ? "its name has no code of a line" : "no line has its words"
    guard let number, let line = lines.first(where: { $0.number == number }), fileName(for: line) == nil else {
      return what
    }
    return "\(what); if it is line \(number), call it \(line.fileName)"
  }
}
