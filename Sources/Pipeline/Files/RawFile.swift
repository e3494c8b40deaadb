import Glibc

/// Bytes to and from file descriptors: what the system does only in part is gone on with.
enum RawFile {
  /// Writes all bytes, at an offset or where the file stands; returns the system's reason where it can't.
  static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32, at offset: Int? = nil) -> Int32? {
    guard let base = bytes.baseAddress else { return nil }
    var done = 0
    while done < bytes.count {
      let count =
        if let offset {
          pwrite(file, base + done, bytes.count - done, off_t(offset + done))
        } else {
          Glibc.write(file, base + done, bytes.count - done)
        }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return count < 0 ? errno : ENOSPC }
      done += count
    }
    return nil
  }

  /// Fills a buffer from an offset on; returns how many bytes there were.
  static func read(_ file: Int32, at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard let base = buffer.baseAddress else { return 0 }
    var done = 0
    while done < buffer.count {
      let count = pread(file, base + done, buffer.count - done, off_t(offset + done))
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { break }
      done += count
    }
    return done
  }

  /// Up to so many bytes from an offset on.
  static func bytes(_ count: Int, of file: Int32, at offset: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = read(file, at: offset, into: UnsafeMutableRawBufferPointer(buffer))
    }
  }

  /// Up to so many samples from an offset in bytes on.
  static func samples(_ count: Int, of file: Int32, at offset: Int) -> [Int16] {
    [Int16](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = read(file, at: offset, into: UnsafeMutableRawBufferPointer(buffer)) / MemoryLayout<Int16>.size
    }
  }
}
