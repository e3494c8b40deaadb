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
    try checkFolder(target.deletingLastPathComponent().path)
    let file = try OutputFile(path: target.path)
    try write(text, to: file.descriptor, path: path)
    try file.commit()
  }

  /// Writes a new script. Throws where there is something of that name already, and leaves it as it is.
  public static func create(_ path: String, text: String) throws(Failure) {
    try checkFolder(URL(filePath: path).deletingLastPathComponent().path)
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      if errno == EEXIST {
        throw Failure(
          .cannotCreate,
          "There is a script \(path) already.",
          hint: "Choose another name. Nothing was changed."
        )
      }
      throw unwritable(path, errno)
    }
    defer { close(descriptor) }
    do {
      try write(text, to: descriptor, path: path)
    } catch {
      unlink(path)
      throw error
    }
  }

  private static func checkFolder(_ folder: String) throws(Failure) {
    guard access(folder, W_OK | X_OK) == 0 else {
      throw Failure(
        .cannotCreate,
        "The folder \(folder) can't be written to.",
        hint: "Check its permissions: ls -ld \(folder)"
      )
    }
  }

  /// Writes all of a text to an open file and has it reach the disk.
  static func write(_ text: String, to descriptor: Int32, path: String) throws(Failure) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw unwritable(path, errno) }
      rest.removeFirst(count)
    }
    // A full disk may only be told when the bytes leave the memory.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw unwritable(path, errno) }
  }

  private static func unwritable(_ path: String, _ code: Int32) -> Failure {
    let reason = code == ENOSPC || code == EDQUOT ? "the disk is full" : String(cString: strerror(code))
    return Failure(.inputOutput, "\(path) can't be written: \(reason).", hint: "Nothing was changed.")
  }
}
