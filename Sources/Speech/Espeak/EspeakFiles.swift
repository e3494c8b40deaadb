import Glibc

/// The files that espeak-ng's sound is made from, as they are at present.
struct EspeakFiles: Sendable {
  /// The library.
  let library: String
  /// The folder of its data: phonemes, dictionaries, languages, variants.
  let data: String

  /// A line with name, size and time of change for each file, in the order of the alphabet: another line wherever
  /// something was installed, updated or edited.
  var stamp: String {
    var lines = [Self.line(library)]
    // Folders hold folders, but not without end.
    func visit(_ folder: String, depth: Int) {
      guard depth < 8 else { return }
      for name in Self.names(in: folder) {
        let path = "\(folder)/\(name)"
        if let line = Self.line(path) { lines.append(line) } else { visit(path, depth: depth + 1) }
      }
    }
    visit(data, depth: 0)
    return lines.compactMap(\.self).joined(separator: "\n")
  }

  /// A file's line; nil for what is none.
  private static func line(_ path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { return nil }
    return "\(path) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
