/// What a writer can do about a file that a script names and that can't be used.
public enum FileRemedy: Hashable, Sendable {
  /// Name another file, which is there.
  case other(String)
  /// Leave the quotes away: a bed of this name is made.
  case made(BedSound)
  /// Write the path from the folder of the script, as given here.
  case fromFolder(String)
  /// Copy the file into the folder of the script.
  case copy
  /// Save a script from standard input in a file.
  case save
  /// Convert the sound into a format that can be read.
  case convert

  /// The remedy as a sentence. `path` is what the script has; `neighbour` is what a saved script would lie beside.
  func hint(for path: String, beside neighbour: String) -> String {
    switch self {
    case .other(let name): "Did you mean \"\(name)\"?"
    case .made(let sound): "Without the quotes it is the bed that is made for you: bed \(sound.rawValue)"
    case .fromFolder(let path): "Write its path from there: \"\(path)\""
    case .copy: "Copy it there."
    case .save: "Save the script in a file beside \(neighbour)."
    case .convert: "Convert it, for example with: ffmpeg -i \(Self.shellWord(path)) \(Self.shellWord(Self.flac(path)))"
    }
  }

  /// The same name with another ending.
  private static func flac(_ path: String) -> String {
    guard let point = path.lastIndex(of: "."), !path[point...].contains("/") else { return path + ".flac" }
    return path[..<point] + ".flac"
  }

  /// A word as a shell takes it: in single quotes where it needs them.
  private static func shellWord(_ word: String) -> String {
    let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "._-/".contains($0) } && !word.hasPrefix("-")
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
