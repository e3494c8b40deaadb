import CSndfile
import Glibc
import Quantities
import Signal

/// Writes a stereo track, block by block, into an open file; 16 or 24 bits with dither, or as floating point.
///
/// Of the tags it writes what libsndfile can: texts, and in WAV the chapters as cue points.
///
/// One that writes behind hands full buffers to a thread of its own and goes on filling the next; it hears of errors a
/// buffer later, and before it is finished. For one thread at a time.
///
/// The same samples, tags and seed give the same bytes. Errors keep the system's reason, so that a full disk can be
/// told from other trouble. After an error the file is of no use.
public final class WaveWriter {
  private let announced: Int
  /// The caller's descriptor, where the header has to be gone over at the end; nil where it has not.
  private let patched: Int32?
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
    patched = format.bits == .float && format.container(for: length) == .rf64 ? descriptor : nil
    first = firstFrame.value
    dither = Dither(seed: ditherSeed)
    samples = SampleBuffer(format)
    behind = writesBehind ? (SampleBuffer(format), WritingThread()) : nil
    guard Self.canWrite(format) else { throw .cannotWrite(format.packing) }
    var info = Self.info(of: format, length: length)
    errno = 0
    // A duplicate to own and close: where opening fails, libsndfile closes the descriptor even if told not to.
    let owned = dup(descriptor)
    guard owned >= 0, let file = sf_open_fd(owned, Int32(SFM_WRITE), &info, 1) else {
      let reason = errno
      throw .cannotOpen(reason: String(cString: sf_strerror(nil)), errno: reason)
    }
    self.file = file
    Encoding.of(format.packing).set(on: file)
    // It holds a time of day.
    sf_command(file, Int32(SFC_SET_ADD_PEAK_CHUNK), nil, Int32(SF_FALSE))
    set(tags)
    if format.packing == .wav, tags.chapters.count <= format.mostChapters(length) {
      CuePoints(tags.chapters, sampleRate: format.sampleRate).set(on: file)
    }
  }

  /// Whether the installed libsndfile can write such files.
  public static func canWrite(_ format: WaveFormat) -> Bool {
    var info = info(of: format, length: 0)
    return sf_format_check(&info) != 0
  }

  private static func info(of format: WaveFormat, length: FrameCount) -> SF_INFO {
    var info = SF_INFO()
    info.samplerate = Int32(format.sampleRate.hertz)
    info.channels = 2
    info.format = code(of: format, length: length)
    return info
  }

  /// libsndfile's number for a format.
  private static func code(of format: WaveFormat, length: FrameCount) -> Int32 {
    let samples =
      switch format.bits {
      case .sixteen: SF_FORMAT_PCM_16
      case .twentyFour: SF_FORMAT_PCM_24
      case .float: SF_FORMAT_FLOAT
      }
    switch format.packing {
    case .wav:
      return Int32(format.container(for: length) == .rf64 ? SF_FORMAT_RF64 : SF_FORMAT_WAV) | Int32(samples)
    case .flac: return Int32(SF_FORMAT_FLAC) | Int32(samples)
    case .ogg: return Int32(SF_FORMAT_OGG) | Int32(SF_FORMAT_VORBIS)
    case .opus: return Int32(SF_FORMAT_OGG) | Int32(SF_FORMAT_OPUS)
    case .mp3: return Int32(SF_FORMAT_MPEG) | Int32(SF_FORMAT_MPEG_LAYER_III)
    }
  }

  private func set(_ tags: TrackTags) {
    let texts = [
      (SF_STR_TITLE, tags.title), (SF_STR_ARTIST, tags.artist), (SF_STR_ALBUM, tags.album), (SF_STR_DATE, tags.date),
      (SF_STR_COPYRIGHT, tags.licence), (SF_STR_COMMENT, tags.comment), (SF_STR_SOFTWARE, tags.software),
    ]
    for (kind, text) in texts {
      if let text { sf_set_string(file, Int32(kind), text) }
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
    if let patched { try PeakChunk.clearTime(in: patched) }
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
