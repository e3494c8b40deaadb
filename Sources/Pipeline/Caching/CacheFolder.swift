import Glibc

/// A folder that only its owner can look into, for what can be made again: files that appear whole, or not at all.
///
/// Any number of processes and threads may use one at once.
final class CacheFolder: Sendable {
  /// Why a folder can't be used.
  enum Fault: Error {
    /// It belongs to another user, who could put anything into it.
    case foreign
    /// The system's reason.
    case system(Int32)
  }

  /// Open for as long as this object lives; files are named relative to it.
  let descriptor: Int32

  /// Opens a folder; it and those above it are made where they are missing.
  init(path: String) throws(Fault) {
    Self.makeFolders(path)
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno) }
    var status = stat()
    let isOwn = fstat(descriptor, &status) == 0 && status.st_uid == geteuid()
    // What someone has opened to others since is closed again.
    guard isOwn, status.st_mode & 0o777 == 0o700 || fchmod(descriptor, 0o700) == 0 else {
      let fault = isOwn ? Fault.system(errno) : .foreign
      close(descriptor)
      throw fault
    }
  }

  deinit { close(descriptor) }

  /// Opens a file to read it; nil where there is none, or none that is plain.
  func file(named name: String) -> OpenFile? {
    let file = openat(descriptor, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return nil }
    let opened = OpenFile(descriptor: file)
    return opened.isPlain ? opened : nil
  }

  /// What becomes of adding a file.
  enum Addition: Equatable {
    case added
    /// There is one of that name, which stays.
    case exists
    /// The system refuses: the disk is full, say.
    case refused
  }

  /// Gives bytes a name in one step; `isReplacing` says whether they take the place of an older file.
  func add(_ name: String, _ bytes: [UInt8], isReplacing: Bool) -> Addition {
    let file = openat(descriptor, ".", OutputFile.nameless | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else { return addByWayOfHidden(name, bytes, isReplacing: isReplacing) }
    defer { close(file) }
    guard bytes.withUnsafeBytes({ RawFile.write($0, to: file) }) == nil else { return .refused }
    func link() -> Bool {
      linkat(AT_FDCWD, "/proc/self/fd/\(file)", descriptor, name, AT_SYMLINK_FOLLOW) == 0
    }
    if link() { return .added }
    guard errno == EEXIST else { return addByWayOfHidden(name, bytes, isReplacing: isReplacing) }
    guard isReplacing else { return .exists }
    guard remove(name) else { return .refused }
    // Where another process is faster, its file is as good.
    return link() || errno == EEXIST ? .added : .refused
  }

  /// Removes a file; says whether there is none of that name now.
  @discardableResult
  func remove(_ name: String) -> Bool { unlinkat(descriptor, name, 0) == 0 || errno == ENOENT }

  /// What hidden names begin with; only where the file system knows no files without a name are there any.
  static let hiddenPrefix = ".part-"

  private func addByWayOfHidden(_ name: String, _ bytes: [UInt8], isReplacing: Bool) -> Addition {
    let hidden = "\(Self.hiddenPrefix)\(getpid())-\(UInt32.random(in: 0 ... .max))"
    let file = openat(descriptor, hidden, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else { return .refused }
    defer {
      close(file)
      remove(hidden)
    }
    guard bytes.withUnsafeBytes({ RawFile.write($0, to: file) }) == nil else { return .refused }
    if isReplacing { return renameat(descriptor, hidden, descriptor, name) == 0 ? .added : .refused }
    if linkat(descriptor, hidden, descriptor, name, 0) == 0 { return .added }
    return errno == EEXIST ? .exists : .refused
  }

  /// Makes a folder and those above it, private all, as the XDG Base Directory Specification asks.
  private static func makeFolders(_ path: String) {
    guard mkdir(path, 0o700) != 0, errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex
    else { return }
    makeFolders(String(path[..<slash]))
    mkdir(path, 0o700)
  }
}

/// A file of the cache, open for reading.
final class OpenFile {
  let descriptor: Int32
  /// The size in bytes.
  let size: Int
  /// When it was used last, in seconds since 1970.
  let lastUse: Int
  fileprivate let isPlain: Bool

  fileprivate init(descriptor: Int32) {
    self.descriptor = descriptor
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    isPlain = isKnown && status.st_mode & S_IFMT == S_IFREG
    size = Int(status.st_size)
    lastUse = status.st_mtim.tv_sec
  }

  deinit { close(descriptor) }

  /// Notes that the file is used, unless that was noted within the hour: what was used last stays longest.
  func touch() {
    if time(nil) - lastUse > 3_600 { futimens(descriptor, nil) }
  }
}
