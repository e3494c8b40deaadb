import CSndfile
import Glibc
import Quantities
import Signal

/// Writes a stereo track as WAV, block by block, into an open file; 16 or 24 bits with dither.
///
/// One that writes behind hands full buffers to a thread of its own and goes on filling the next; it hears of errors a
/// buffer later, and before it is finished. For one thread at a time.
///
/// The same samples, tags and seed give the same bytes. Errors keep the system's reason, so that a full disk can be
/// told from other trouble. After an error the file is of no use.
public final class WaveWriter {
  private let announced: Int
  /// Where in the whole track it begins, for the dither.
  private let first: Int
  private var dither: Dither
  private var samples: SampleBuffer
  /// What is being written meanwhile, and what writes it.
  private var behind: (samples: SampleBuffer, thread: WritingThread)?
  private let file: OpaquePointer
  private var total = 0
  private var isOpen = true

  /// Begins a track of exactly `length` frames at the start of an empty file.
  ///
  /// `descriptor` is open for reading and writing, can seek, and stands at 0. It stays the caller's, to sync and to
  /// close. A file that holds a part of a larger track begins at `firstFrame` of that: parts put together are then the
  /// whole to the bit. Throws `AudioFileError.cannotOpen`.
  public init(
    descriptor: Int32,
    format: WaveFormat,
    length: FrameCount,
    tags: TrackTags = TrackTags(),
    firstFrame: FrameCount = 0,
    ditherSeed: UInt64 = 0,
    writesBehind: Bool = false
  ) throws(AudioFileError) {
    announced = length.value
    first = firstFrame.value
    dither = Dither(seed: ditherSeed)
    samples = SampleBuffer(bits: format.bits)
    behind = writesBehind ? (SampleBuffer(bits: format.bits), WritingThread()) : nil
    var info = SF_INFO()
    info.samplerate = Int32(format.sampleRate.hertz)
    info.channels = 2
    info.format = Self.code(of: format, length: length)
    guard sf_format_check(&info) != 0 else { throw .cannotWrite(format.packing) }
    errno = 0
    // A duplicate to own and close: where opening fails, libsndfile closes the descriptor even if told not to.
    let owned = dup(descriptor)
    guard owned >= 0, let file = sf_open_fd(owned, Int32(SFM_WRITE), &info, 1) else {
      let reason = errno
      throw .cannotOpen(reason: String(cString: sf_strerror(nil)), errno: reason)
    }
    self.file = file
    if let title = tags.title { sf_set_string(file, Int32(SF_STR_TITLE), title) }
    if let comment = tags.comment { sf_set_string(file, Int32(SF_STR_COMMENT), comment) }
    if let software = tags.software { sf_set_string(file, Int32(SF_STR_SOFTWARE), software) }
  }

  /// libsndfile's number for a format.
  private static func code(of format: WaveFormat, length: FrameCount) -> Int32 {
    let samples = format.bits == .sixteen ? SF_FORMAT_PCM_16 : SF_FORMAT_PCM_24
    switch format.packing {
    case .wav:
      return Int32(format.container(for: length) == .rf64 ? SF_FORMAT_RF64 : SF_FORMAT_WAV) | Int32(samples)
    case .flac: return Int32(SF_FORMAT_FLAC) | Int32(samples)
    case .ogg: return Int32(SF_FORMAT_OGG) | Int32(SF_FORMAT_VORBIS)
    case .opus: return Int32(SF_FORMAT_OGG) | Int32(SF_FORMAT_OPUS)
    case .mp3: return Int32(SF_FORMAT_MPEG) | Int32(SF_FORMAT_MPEG_LAYER_III)
    }
  }

  deinit {
    _ = behind?.thread.wait()
    if isOpen { sf_close(file) }
  }

  /// Appends the frames in use of a block. Throws `AudioFileError.writeFailed`.
  public func append(_ block: StereoBlock) throws(AudioFileError) {
    precondition(isOpen, "a finished track takes no more frames")
    var done = 0
    while done < block.frames {
      let taken = samples.append(from: block, at: done, by: &dither, frame: first + total)
      done += taken
      total += taken
      if samples.isFull { try write() }
    }
  }

  /// Completes the file and its header. Call once, after the last block.
  ///
  /// Throws `AudioFileError.writeFailed`, or `wrongLength` if not exactly the announced frames were appended.
  public func finish() throws(AudioFileError) {
    precondition(isOpen, "a track is finished once")
    try write()
    if let reason = behind?.thread.wait() { throw .writeFailed(errno: reason) }
    isOpen = false
    errno = 0
    if sf_close(file) != 0 { throw .writeFailed(errno: errno) }
    if total != announced { throw .wrongLength(announced: announced, appended: total) }
  }

  /// Hands the buffer to libsndfile, or to the thread that does.
  private func write() throws(AudioFileError) {
    let full = samples
    // libsndfile's handle goes from thread to thread, and is never used by two at once.
    nonisolated(unsafe) let file = file
    if let behind {
      if let reason = behind.thread.wait() { throw .writeFailed(errno: reason) }
      samples = behind.samples
      samples.removeAll()
      self.behind?.samples = full
      behind.thread.begin { full.write(to: file) }
    } else {
      if let reason = full.write(to: file) { throw .writeFailed(errno: reason) }
      samples.removeAll()
    }
  }
}
