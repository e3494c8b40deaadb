import Foundation
import Glibc

/// A file that appears under its name only when it is whole.
///
/// It is written without any name, so that nothing is left behind however the program ends; where the file system
/// can't do that, under a hidden name beside the final one, which is removed on failure.
final class OutputFile {
  /// Open for reading and writing; closed by `commit` or when the object goes.
  let descriptor: Int32
  private let path: String
  /// The hidden name, where the file has one.
  private var hiddenPath: String?
  private var isOpen = true

  /// Opens a new file in the folder of `path`. Throws where the folder does not exist or can't be written to.
  init(path: String) throws(Failure) {
    self.path = path
    let folder = URL(filePath: path).deletingLastPathComponent().path
    try Self.checkPlace(path: path, folder: folder)
    var descriptor = open(folder, Self.nameless | O_RDWR | O_CLOEXEC, 0o666)
    if descriptor < 0, [EOPNOTSUPP, EISDIR, ENOENT, EINVAL].contains(errno) {
      let hidden = Self.hiddenPath(for: path)
      descriptor = open(hidden, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o666)
      if descriptor >= 0 { hiddenPath = hidden }
    }
    guard descriptor >= 0 else {
      throw Failure(
        .cannotCreate,
        "\(path) can't be created: \(String(cString: strerror(errno))).",
        hint: "Choose another folder with -o."
      )
    }
    self.descriptor = descriptor
  }

  deinit {
    if isOpen { close(descriptor) }
    if let hiddenPath { unlink(hiddenPath) }
  }

  /// Checks that there is room for the whole file, so that a full disk is told at once and not after the work.
  func expect(bytes: Int) throws(Failure) {
    var disk = statvfs()
    guard fstatvfs(descriptor, &disk) == 0 else { return }
    let free = UInt64(disk.f_bavail) * UInt64(disk.f_frsize)
    if free < UInt64(bytes) { throw Self.diskFull(path: path, needed: bytes, free: Int(free)) }
  }

  /// Gives the file its name, in place of an older one of that name, in one step.
  func commit() throws(Failure) {
    if hiddenPath == nil {
      let hidden = Self.hiddenPath(for: path)
      guard linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, hidden, AT_SYMLINK_FOLLOW) == 0 else {
        throw failedToName(errno)
      }
      hiddenPath = hidden
    }
    guard let hidden = hiddenPath else { return }
    guard rename(hidden, path) == 0 else { throw failedToName(errno) }
    hiddenPath = nil
    isOpen = false
    close(descriptor)
  }

  /// The failure of a disk without room for the file.
  static func diskFull(path: String, needed: Int? = nil, free: Int = 0) -> Failure {
    let numbers = needed.map { " It needs \(megabytes($0)) MB, and \(megabytes(free)) MB are free." } ?? ""
    return Failure(
      .inputOutput,
      "The disk is full: there is no room for \(path).\(numbers)",
      hint: "Free some space, or choose another place with -o. Nothing was changed."
    )
  }

  private static func megabytes(_ bytes: Int) -> String { String(format: "%.1f", Double(bytes) / 1e6) }

  private func failedToName(_ code: Int32) -> Failure {
    Failure(.cannotCreate, "\(path) can't be created: \(String(cString: strerror(code))).")
  }

  private static func checkPlace(path: String, folder: String) throws(Failure) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      throw Failure(.cannotCreate, "There is no folder \(folder).", hint: "Make it with: mkdir -p \(folder)")
    }
    guard access(folder, W_OK | X_OK) == 0 else {
      throw Failure(.cannotCreate, "The folder \(folder) can't be written to.", hint: "Choose another folder with -o.")
    }
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw Failure(
        .cannotCreate,
        "\(path) is a folder.",
        hint: "Name a file in it: -o \(URL(filePath: path).path)/track.wav"
      )
    }
  }

  /// Linux's O_TMPFILE, which Swift does not import: its own bit, and that of a folder (open(2)).
  private static let nameless = 0o20_000_000 | O_DIRECTORY

  private static func hiddenPath(for path: String) -> String {
    let url = URL(filePath: path)
    let name = ".\(url.lastPathComponent.prefix(200)).\(getpid()).part"
    return url.deletingLastPathComponent().appending(path: name).path
  }
}
