import Foundation
import Glibc

/// Files that are made where there was none.
enum NewFile {
  /// Writes a new text file. Throws where there is something of that name already, and leaves it as it is; a file that
  /// can't be written whole is not left behind.
  ///
  /// `kind` says in messages what it is; `permissions` are lessened by the user's mask.
  static func create(_ path: String, text: String, kind: String, permissions: mode_t = 0o666) throws(Failure) {
    try checkFolder(URL(filePath: path).deletingLastPathComponent().path)
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, permissions)
    guard descriptor >= 0 else {
      if errno == EEXIST {
        throw Failure(
          .cannotCreate,
          "There is a \(kind) \(path) already.",
          hint: "Choose another name, or move it away. Nothing was changed."
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

  /// Throws where no file can appear in a folder.
  static func checkFolder(_ folder: String) throws(Failure) {
    guard access(folder, W_OK | X_OK) == 0 else {
      throw Failure(
        .cannotCreate,
        "The folder \(folder) can't be written to.",
        hint: "Check its permissions: ls -ld \(folder)"
      )
    }
  }

  /// Writes a text to an open file and has it reach the disk; `path` is for messages.
  static func write(_ text: String, to descriptor: Int32, path: String) throws(Failure) {
    if let code = Array(text.utf8).withUnsafeBytes({ RawFile.write($0, to: descriptor) }) {
      throw unwritable(path, code)
    }
    // A full disk may only be told when the bytes leave the memory.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw unwritable(path, errno) }
  }

  private static func unwritable(_ path: String, _ code: Int32) -> Failure {
    let reason = code == ENOSPC || code == EDQUOT ? "the disk is full" : String(cString: strerror(code))
    return Failure(.inputOutput, "\(path) can't be written: \(reason).", hint: "Nothing was changed.")
  }
}
