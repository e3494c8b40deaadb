import Foundation
import Glibc

/// A folder that files are written into, made if it is missing, in a folder that is there.
struct OutputFolder {
  /// Its path, without a slash at the end.
  let path: String
  /// Whether it was not there before.
  let isNew: Bool

  /// Finds or makes the folder. Throws where it can't be.
  init(_ path: String) throws(Failure) {
    self.path = Self.trimmed(path)
    var status = stat()
    isNew = stat(path, &status) != 0
    if isNew {
      guard mkdir(path, 0o777) == 0 else {
        throw Failure(
          .cannotCreate,
          "The folder \(path) can't be made: \(String(cString: strerror(errno))).",
          hint: "Choose another one with -o."
        )
      }
    } else {
      try Self.check(path, status)
    }
  }

  /// Throws where no folder of that path could be written to: to be asked before the work. Changes nothing.
  static func check(_ path: String) throws(Failure) {
    var status = stat()
    if stat(path, &status) == 0 { return try check(path, status) }
    let parent = URL(filePath: path).deletingLastPathComponent().path
    guard access(parent, W_OK | X_OK) == 0 else {
      throw Failure(
        .cannotCreate,
        "The folder \(path) can't be made: \(String(cString: strerror(errno))).",
        hint: "Choose another one with -o."
      )
    }
  }

  /// Takes the folder away again if it is new and nothing lies in it.
  func removeIfUnused() {
    if isNew { rmdir(path) }
  }

  /// The path of a file in it.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  private static func trimmed(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? trimmed(String(path.dropLast())) : path
  }

  private static func check(_ path: String, _ status: stat) throws(Failure) {
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw Failure(.cannotCreate, "\(path) is a file, not a folder.", hint: "Choose another one with -o.")
    }
    guard access(path, W_OK | X_OK) == 0 else {
      throw Failure(.cannotCreate, "The folder \(path) can't be written to.", hint: "Choose another one with -o.")
    }
  }
}
