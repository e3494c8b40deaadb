import Foundation
import Glibc

/// Writes scripts: whole or not at all.
public enum ScriptFile {
  /// Puts a text in place of an existing script; the file keeps its permissions, and a link to it stays a link.
  ///
  /// Throws where the file or its folder may not be written to, and then changes nothing.
  public static func replace(_ path: String, with text: String) throws(Failure) {
    let target = URL(filePath: path).resolvingSymlinksInPath()
    var status = stat()
    guard stat(target.path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Failure(
        .noInput,
        "\(path) is not a plain file.",
        hint: "Name a script by its path, such as my-evening.relax."
      )
    }
    guard access(target.path, W_OK) == 0 else {
      throw Failure(.cannotCreate, "\(path) is write-protected.", hint: "Allow it with: chmod u+w \(path)")
    }
    try NewFile.checkFolder(target.deletingLastPathComponent().path)
    let file = try OutputFile(path: target.path)
    try NewFile.write(text, to: file.descriptor, path: path)
    try file.commit()
  }

  /// Writes a new script. Throws where there is something of that name already, and leaves it as it is.
  public static func create(_ path: String, text: String) throws(Failure) {
    try NewFile.create(path, text: text, kind: "script")
  }
}
