import Foundation
import Glibc

/// Where an output file is to appear: a new name in a folder, or a plain file that it replaces. Links are followed.
struct OutputPlace {
  /// The place as it was named, for messages.
  let name: String
  /// The place itself, behind all links.
  let path: String
  /// The folder of `path`.
  let folder: String
  /// The file that is there already; nil where there is none.
  let older: stat?

  /// Looks at a place. Throws where a file can't appear there; changes nothing. The example is what a file in a folder
  /// may be called.
  init(_ name: String, example: String = "track.wav") throws(Failure) {
    self.name = name
    path = try Self.followed(name)
    folder = URL(filePath: path).deletingLastPathComponent().path
    try Self.checkFolder(folder)
    guard URL(filePath: path).lastPathComponent.utf8.count <= Int(NAME_MAX) else { throw Self.tooLong(name) }
    var found = stat()
    if lstat(path, &found) == 0 {
      try Self.check(found, at: path, name: name, example: example)
      older = found
    } else {
      guard errno == ENOENT else { throw Self.unusable(name, errno) }
      older = nil
    }
  }

  /// The failure of a place that the system refuses.
  static func unusable(_ name: String, _ code: Int32) -> Failure {
    if code == ENAMETOOLONG { return tooLong(name) }
    return Failure(
      .cannotCreate,
      "\(name) can't be created: \(String(cString: strerror(code))).",
      hint: "Choose another place with -o."
    )
  }

  private static func tooLong(_ name: String) -> Failure {
    Failure(.cannotCreate, "\(name) can't be created: its name is too long.", hint: "Choose a shorter one with -o.")
  }

  /// The place that a link leads to; any other name stays as it is.
  private static func followed(_ name: String) throws(Failure) -> String {
    var found = stat()
    guard lstat(name, &found) == 0, found.st_mode & S_IFMT == S_IFLNK else { return name }
    guard let target = realpath(name, nil) else {
      if errno == ENOENT {
        throw Failure(
          .cannotCreate,
          "\(name) is a link that leads nowhere.",
          hint: "Remove the link, or choose another file with -o."
        )
      }
      throw unusable(name, errno)
    }
    defer { free(target) }
    return String(cString: target)
  }

  private static func checkFolder(_ folder: String) throws(Failure) {
    var found = stat()
    guard stat(folder, &found) == 0 else {
      if errno == ENOENT {
        throw Failure(.cannotCreate, "There is no folder \(folder).", hint: "Make it with: mkdir -p \(folder)")
      }
      throw unusable(folder, errno)
    }
    guard found.st_mode & S_IFMT == S_IFDIR else {
      throw Failure(.cannotCreate, "\(folder) is a file, not a folder.", hint: "Choose another folder with -o.")
    }
    guard access(folder, W_OK | X_OK) == 0 else {
      throw Failure(.cannotCreate, "The folder \(folder) can't be written to.", hint: "Choose another folder with -o.")
    }
  }

  /// Only a plain file that may be written to is replaced.
  private static func check(_ found: stat, at path: String, name: String, example: String) throws(Failure) {
    switch found.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR:
      throw Failure(
        .cannotCreate,
        "\(name) is a folder.",
        hint: "Name a file in it: -o \(URL(filePath: path).path)/\(example)"
      )
    default:
      throw Failure(
        .cannotCreate,
        "\(name) is a device or a pipe, not a plain file.",
        hint: "Choose a file with -o; an older plain file would be replaced."
      )
    }
    // The administrator may write to everything, but whoever took the permission away meant it.
    guard found.st_mode & S_IWUSR != 0, access(path, W_OK) == 0 else {
      throw Failure(.cannotCreate, "\(name) is write-protected.", hint: "Allow it with: chmod u+w \(name)")
    }
  }
}
