import CSndfile
import Glibc
import Quantities
import Signal

/// Writes a stereo track as WAV, block by block, into an open file; 16 or 24 bits with dither.
///
/// The same samples, tags and seed give the same bytes. Errors keep the system's reason, so that a full disk can be
/// told from other trouble. After an error the file is of no use.
public final class WaveWriter {
  private let announced: Int
  private var samples: SampleBuffer
  private let file: OpaquePointer
  private var isOpen = true

  /// Begins a track of exactly `length` frames at the start of an empty file.
  ///
  /// `descriptor` is open for reading and writing, can seek, and stands at 0. It stays the caller's, to sync and to
  /// close. Throws `AudioFileError.cannotOpen`.
  public init(
    descriptor: Int32,
    format: WaveFormat,
    length: FrameCount,
    tags: TrackTags = TrackTags(),
    ditherSeed: UInt64 = 0
  ) throws(AudioFileError) {
    announced = length.value
    samples = SampleBuffer(bits: format.bits, dither: Dither(seed: ditherSeed))
    var info = SF_INFO()
    info.samplerate = Int32(format.sampleRate.hertz)
    info.channels = 2
    info.format = Int32(format.container(for: length) == .rf64 ? SF_FORMAT_RF64 : SF_FORMAT_WAV)
    info.format |= Int32(format.bits == .sixteen ? SF_FORMAT_PCM_16 : SF_FORMAT_PCM_24)
    errno = 0
    // A duplicate to own and close: where opening fails, libsndfile closes the descriptor even if told not to.
    let owned = dup(descriptor)
    guard owned >= 0, let file = sf_open_fd(owned, Int32(SFM_WRITE), &info, 1) else {
      let reason = errno
      throw .cannotOpen(reason: String(cString: sf_strerror(nil)), errno: reason)
    }
    self.file = file
    if let title = tags.title { sf_set_string(file, Int32(SF_STR_TITLE), title) }
    if let software = tags.software { sf_set_string(file, Int32(SF_STR_SOFTWARE), software) }
  }

  deinit {
    if isOpen { sf_close(file) }
  }

  /// Appends the frames in use of a block. Throws `AudioFileError.writeFailed`.
  public func append(_ block: StereoBlock) throws(AudioFileError) {
    precondition(isOpen, "a finished track takes no more frames")
    var done = 0
    while done < block.frames {
      done += samples.append(from: block, at: done)
      if samples.isFull { try write() }
    }
  }

  /// Completes the file and its header. Call once, after the last block.
  ///
  /// Throws `AudioFileError.writeFailed`, or `wrongLength` if not exactly the announced frames were appended.
  public func finish() throws(AudioFileError) {
    precondition(isOpen, "a track is finished once")
    try write()
    isOpen = false
    errno = 0
    if sf_close(file) != 0 { throw .writeFailed(errno: errno) }
    if samples.total != announced { throw .wrongLength(announced: announced, appended: samples.total) }
  }

  /// Hands the buffer to libsndfile. Its own account of an error is poor; errno is still the failed call's.
  private func write() throws(AudioFileError) {
    errno = 0
    let written = samples.write(to: file)
    let reason = errno
    if written != samples.frames || sf_error(file) != 0 { throw .writeFailed(errno: reason) }
    samples.removeAll()
  }
}

/// Whole-number frames on their way to the file: 64 k of them, 256 kB at 16 bits, so that writes are large.
private struct SampleBuffer: ~Copyable {
  /// Frames in the buffer.
  private(set) var frames = 0
  /// Frames appended since the start.
  private(set) var total = 0
  var isFull: Bool { frames == Self.capacity }

  private static let capacity = 65_536
  private var dither: Dither
  private let storage: Storage

  private enum Storage {
    case sixteen(UnsafeMutablePointer<Int16>)
    case twentyFour(UnsafeMutablePointer<Int32>)
  }

  init(bits: WaveFormat.Bits, dither: Dither) {
    self.dither = dither
    storage =
      switch bits {
      case .sixteen: .sixteen(.allocate(capacity: 2 * Self.capacity))
      case .twentyFour: .twentyFour(.allocate(capacity: 2 * Self.capacity))
      }
  }

  deinit {
    switch storage {
    case .sixteen(let samples): samples.deallocate()
    case .twentyFour(let samples): samples.deallocate()
    }
  }

  /// Converts frames of the block from `start` on, as many as fit, and gives their number.
  mutating func append(from block: StereoBlock, at start: Int) -> Int {
    let count = min(block.frames - start, Self.capacity - frames)
    let (left, right) = (block.left + start, block.right + start)
    switch storage {
    case .sixteen(let samples):
      dither.convert(left: left, right: right, at: total, count: count, to: samples + 2 * frames)
    case .twentyFour(let samples):
      dither.convert(left: left, right: right, at: total, count: count, to: samples + 2 * frames)
    }
    frames += count
    total += count
    return count
  }

  /// Writes all frames; gives the number that libsndfile got rid of.
  func write(to file: OpaquePointer) -> Int {
    switch storage {
    case .sixteen(let samples): Int(sf_writef_short(file, samples, sf_count_t(frames)))
    case .twentyFour(let samples): Int(sf_writef_int(file, samples, sf_count_t(frames)))
    }
  }

  mutating func removeAll() { frames = 0 }
}
