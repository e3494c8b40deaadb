import Foundation
import Glibc

/// A file that appears under its name only when it is whole.
///
/// It is written without any name, so that nothing is left behind however the program ends; where the file system
/// can't do that, under a hidden name beside the final one, which is removed on failure. A file that it replaces
/// passes on its permissions, and its owner where the system allows that.
final class OutputFile {
  /// Open for reading and writing; closed by `commit` or when the object goes.
  let descriptor: Int32
  private let place: OutputPlace
  /// The hidden name, where the file has one.
  private var hiddenPath: String?
  private var isOpen = true

  /// Opens a new file for that path. Throws where no file can appear there.
  init(path: String) throws(Failure) {
    place = try OutputPlace(path)
    var descriptor = open(place.folder, Self.nameless | O_RDWR | O_CLOEXEC, 0o666)
    if descriptor < 0, [EOPNOTSUPP, EISDIR, ENOENT, EINVAL].contains(errno) {
      let hidden = Self.hiddenPath(in: place.folder)
      descriptor = open(hidden, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o666)
      if descriptor >= 0 { hiddenPath = hidden }
    }
    guard descriptor >= 0 else { throw OutputPlace.unusable(path, errno) }
    self.descriptor = descriptor
    // At once, so that a private file's successor is private too, even while it grows.
    if let older = place.older { Self.pass(older, on: descriptor) }
  }

  deinit {
    if isOpen { close(descriptor) }
    if let hiddenPath { unlink(hiddenPath) }
  }

  /// Throws where no file could appear under that path; makes nothing.
  static func checkPlace(_ path: String, example: String = "track.wav") throws(Failure) {
    _ = try OutputPlace(path, example: example)
  }

  /// The size of a file that has its name, in bytes; 0 where it can't be told.
  static func size(at path: String) -> Int {
    (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
  }

  /// Checks that there is room for so many bytes of sound, so that a full disk is told at once and not after the work.
  func expect(bytes: Int) throws(Failure) {
    var limit = rlimit()
    if getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0, limit.rlim_cur < bytes + Self.mostHeader {
      throw Failure(
        .inputOutput,
        "\(place.name) can't be written: it needs \(Self.megabytes(bytes)) MB, and no file may be larger than"
          + " \(Self.megabytes(Int(limit.rlim_cur))) MB here.",
        hint: "Lift the limit with: ulimit -f unlimited. Nothing was changed."
      )
    }
    var disk = statvfs()
    guard fstatvfs(descriptor, &disk) == 0 else { return }
    let free = UInt64(disk.f_bavail) * UInt64(disk.f_frsize)
    if free < UInt64(bytes) { throw Self.diskFull(path: place.name, needed: bytes, free: Int(free)) }
  }

  /// The first byte in which the file, as it is now, differs from another; nil if none does.
  func firstDifference(from other: String) throws(Failure) -> Int? {
    let theirs = open(other, O_RDONLY | O_CLOEXEC)
    guard theirs >= 0 else { throw Failure(.noInput, "\(other) can't be read: \(String(cString: strerror(errno))).") }
    defer { close(theirs) }
    var (mine, their) = ([UInt8](repeating: 0, count: 1 << 18), [UInt8](repeating: 0, count: 1 << 18))
    var place = 0
    while true {
      let count = pread(descriptor, &mine, mine.count, off_t(place))
      let theirCount = pread(theirs, &their, their.count, off_t(place))
      guard count >= 0, theirCount >= 0 else { throw Failure(.inputOutput, "\(other) can't be compared.") }
      let common = min(count, theirCount)
      if let index = (0..<common).first(where: { mine[$0] != their[$0] }) { return place + index }
      if count != theirCount { return place + common }
      if count == 0 { return nil }
      place += count
    }
  }

  /// Gives the file its name, in place of an older one of that name, in one step.
  func commit() throws(Failure) {
    // The old file must not be given up for one that is still in memory alone: after a power cut neither might be
    // there. It costs the time the disk needs; replacing makes ext4 write the data out anyway, 0.28 s for an hour's
    // track. A new name has nothing to lose, so there it is left to the system.
    if place.older != nil, fsync(descriptor) != 0, errno != EINVAL, errno != ENOSYS {
      if errno == ENOSPC || errno == EDQUOT { throw Self.diskFull(path: place.name) }
      throw Failure(.inputOutput, "\(place.name) can't be written: \(String(cString: strerror(errno))).")
    }
    if hiddenPath == nil {
      // A new name is given at once; where another file is faster, that is replaced below.
      if place.older == nil,
        linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, place.path, AT_SYMLINK_FOLLOW) == 0
      {
        isOpen = false
        close(descriptor)
        return
      }
      let hidden = Self.hiddenPath(in: place.folder)
      guard linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, hidden, AT_SYMLINK_FOLLOW) == 0 else {
        throw OutputPlace.unusable(place.name, errno)
      }
      hiddenPath = hidden
    }
    guard let hidden = hiddenPath else { return }
    guard rename(hidden, place.path) == 0 else { throw OutputPlace.unusable(place.name, errno) }
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

  /// Gives an older file's owner and permissions to its successor, as far as the system allows.
  private static func pass(_ older: stat, on descriptor: Int32) {
    // The owner first: a change of owner takes some permissions away.
    if fchown(descriptor, older.st_uid, older.st_gid) != 0 { _ = fchown(descriptor, uid_t.max, older.st_gid) }
    _ = fchmod(descriptor, older.st_mode & 0o7777)
  }

  /// More than what stands in a file before and behind the sound.
  private static let mostHeader = 65_536

  /// Linux's O_TMPFILE, which Swift does not import: its own bit, and that of a folder (open(2)).
  static let nameless = 0o20_000_000 | O_DIRECTORY

  /// Not made of the file's name, which may be as long as names can be.
  private static func hiddenPath(in folder: String) -> String {
    "\(folder)/.unclench-\(getpid())-\(UInt32.random(in: 0 ... .max)).part"
  }
}
