import Quantities
import Signal

/// Turns a stereo track into the bytes of a WAV, from front to back, for where nothing can be written twice: a pipe.
///
/// Our own, because libsndfile goes back to a file's head at its end, to write its length; here that is known before.
/// The samples are those that `WaveWriter` writes. Past 4 GiB it is RF64 (EBU Tech 3306). For one thread at a time.
public final class WaveStream {
  /// The first bytes, which go before all samples.
  public let head: [UInt8]

  private let format: WaveFormat
  private let announced: Int
  private var dither: Dither
  private var total = 0
  private let samples: SampleBuffer

  /// Begins a track of exactly `length` frames; its format is packed as WAV.
  public init(format: WaveFormat, length: FrameCount, ditherSeed: UInt64 = 0) {
    self.format = format
    announced = length.value
    dither = Dither(seed: ditherSeed)
    samples = SampleBuffer(format)
    head = Self.head(format, frames: length)
  }

  /// The bytes of the frames in use of a block.
  public func bytes(of block: StereoBlock) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * block.frames * format.bits.bytes)
    var done = 0
    while done < block.frames {
      let taken = samples.append(from: block, at: done, by: &dither, frame: total)
      done += taken
      total += taken
      samples.appendBytes(to: &bytes)
      samples.removeAll()
    }
    return bytes
  }

  /// Call once, after the last block. Throws `AudioFileError.wrongLength` if not exactly the announced frames went by.
  public func finish() throws(AudioFileError) {
    if total != announced { throw .wrongLength(announced: announced, appended: total) }
  }

  /// The head: sizes, in RF64 in a chunk of their own, the format, and the beginning of the samples.
  private static func head(_ format: WaveFormat, frames: FrameCount) -> [UInt8] {
    let frameBytes = 2 * format.bits.bytes
    let size = frames.value * frameBytes
    let isFloat = format.bits == .float
    let isLarge = format.container(for: frames) == .rf64
    var rest: [UInt8] = []
    rest.append(tag: "WAVE")
    if isLarge {
      rest.append(tag: "ds64")
      rest.append(littleEndian: UInt32(28))
      // What is not yet in `rest`: 28 here, 24 for the format, 12 for its fact and 8 for the samples' own head.
      rest.append(littleEndian: UInt64(size + 4 + 36 + 24 + (isFloat ? 12 : 0) + 8))
      rest.append(littleEndian: UInt64(size))
      rest.append(littleEndian: UInt64(frames.value))
      rest.append(littleEndian: UInt32(0))
    }
    rest.append(tag: "fmt ")
    rest.append(littleEndian: UInt32(16))
    // WAVE_FORMAT_PCM or WAVE_FORMAT_IEEE_FLOAT (RFC 2361); the latter asks for the number of frames in a fact.
    rest.append(littleEndian: UInt16(isFloat ? 3 : 1))
    rest.append(littleEndian: UInt16(2))
    rest.append(littleEndian: UInt32(format.sampleRate.hertz))
    rest.append(littleEndian: UInt32(format.sampleRate.hertz * frameBytes))
    rest.append(littleEndian: UInt16(frameBytes))
    rest.append(littleEndian: UInt16(8 * format.bits.bytes))
    if isFloat {
      rest.append(tag: "fact")
      rest.append(littleEndian: UInt32(4))
      rest.append(littleEndian: UInt32(clamping: frames.value))
    }
    rest.append(tag: "data")
    rest.append(littleEndian: isLarge ? UInt32.max : UInt32(size))
    var head: [UInt8] = []
    head.append(tag: isLarge ? "RF64" : "RIFF")
    head.append(littleEndian: isLarge ? UInt32.max : UInt32(rest.count + size))
    return head + rest
  }
}

extension [UInt8] {
  /// Appends the four letters by which a chunk is known.
  fileprivate mutating func append(tag: String) { append(contentsOf: tag.utf8) }

  /// Appends a number, its lowest byte first.
  mutating func append(littleEndian number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
