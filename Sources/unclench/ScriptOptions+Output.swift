import Foundation

extension ScriptOptions {
  /// The routine's name without its folder and ending, by which what is written is called; nil for a script from standard
  /// input, which has none.
  var routineName: String? {
    script == "-" ? nil : URL(filePath: script).deletingPathExtension().lastPathComponent
  }
}

extension String {
  /// The path of a folder without the slash that it may end in.
  var withoutLastSlash: String { count > 1 && hasSuffix("/") ? String(dropLast()) : self }
}
