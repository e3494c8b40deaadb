import Glibc

extension CacheFolder {
  /// Notes that so many bytes were added; when there may be more than `limit` bytes of entries, those used least
  /// recently go. `isEntry` says which names are those of entries; nothing else is ever removed.
  ///
  /// The folder is not looked through each time: all processes together keep a tally, a file that grows by a byte for
  /// every 4 KiB added, and only an eighth of the limit later is it worth a look.
  func noteAdded(bytes: Int, limit: Int, isEntry: (String) -> Bool) {
    let tally = openat(descriptor, Self.tallyName, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard tally >= 0 else { return }
    defer { close(tally) }
    let marks = [UInt8](repeating: 0, count: Self.blocks(bytes))
    _ = marks.withUnsafeBytes { RawFile.write($0, to: tally) }
    // Whoever is sweeping already does it for us too.
    guard isDue(tally, limit), flock(tally, LOCK_EX | LOCK_NB) == 0 else { return }
    defer { flock(tally, LOCK_UN) }
    guard isDue(tally, limit), ftruncate(tally, 0) == 0 else { return }
    sweep(to: limit - limit / 8, isEntry: isEntry)
  }

  private static let tallyName = "tally"
  private static let blockSize = 4_096

  /// The blocks of the disk that a file of so many bytes takes, at least.
  private static func blocks(_ bytes: Int) -> Int { (bytes + blockSize - 1) / blockSize }

  private func isDue(_ tally: Int32, _ limit: Int) -> Bool {
    var status = stat()
    return fstat(tally, &status) == 0 && Int(status.st_size) * Self.blockSize >= limit / 8
  }

  /// Removes the entries that were used longest ago until the rest takes no more than `goal` bytes, and what a killed
  /// process may have left under a hidden name.
  private func sweep(to goal: Int, isEntry: (String) -> Bool) {
    var entries: [(name: String, bytes: Int, lastUse: timespec)] = []
    for name in names {
      var status = stat()
      guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
      if isEntry(name) {
        entries.append((name, Self.blocks(Int(status.st_size)) * Self.blockSize, status.st_mtim))
      } else if name.hasPrefix(Self.hiddenPrefix), time(nil) - status.st_mtim.tv_sec > 3_600 {
        remove(name)
      }
    }
    var total = entries.reduce(0) { $0 + $1.bytes }
    guard total > goal else { return }
    entries.sort { ($0.lastUse.tv_sec, $0.lastUse.tv_nsec) < ($1.lastUse.tv_sec, $1.lastUse.tv_nsec) }
    for entry in entries where total > goal {
      remove(entry.name)
      total -= entry.bytes
    }
  }

  /// Everything in the folder, in no order.
  private var names: [String] {
    let again = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard again >= 0 else { return [] }
    guard let stream = fdopendir(again) else {
      close(again)
      return []
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
        }
      )
    }
    return names
  }
}
