import Glibc

/// The `PEAK` chunk that libsndfile writes to floating-point RF64 even where it is told not to.
enum PeakChunk {
  /// Takes the time of day out of it, which would make the bytes others each time. Throws `AudioFileError.writeFailed`.
  static func clearTime(in descriptor: Int32) throws(AudioFileError) {
    // Past `RF64`, the size and `WAVE`; from chunk to chunk to that of the sound.
    var place: off_t = 12
    var head = [UInt8](repeating: 0, count: 8)
    while pread(descriptor, &head, head.count, place) == head.count {
      let name = String(decoding: head[..<4], as: UTF8.self)
      if name == "data" { return }
      if name == "PEAK" {
        // Behind the name, the size and the version of the chunk.
        var nothing: UInt32 = 0
        errno = 0
        guard pwrite(descriptor, &nothing, 4, place + 12) == 4 else { throw .writeFailed(errno: errno) }
        return
      }
      let size = head[4...].reversed().reduce(0) { $0 << 8 | off_t($1) }
      place += 8 + size + size % 2
    }
  }
}
