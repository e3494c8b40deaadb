import CSndfile
import Glibc
import Quantities

/// Reads an audio file in any format that libsndfile knows, as interleaved `Float` with full scale at ±1.
public final class AudioFileReader {
  /// The length of the file.
  public let frames: FrameCount
  /// How many channels are interleaved in each frame.
  public let channels: Int
  /// Frames per second.
  public let sampleRate: SampleRate
  /// The title in the file's tags; nil if there is none.
  public var title: String? { text(SF_STR_TITLE) }

  /// The comment in the file's tags; nil if there is none.
  public var comment: String? { text(SF_STR_COMMENT) }

  /// Who made it, by the file's tags; nil if they don't say.
  public var artist: String? { text(SF_STR_ARTIST) }

  /// When it was made, by the file's tags; nil if they don't say.
  public var date: String? { text(SF_STR_DATE) }

  private func text(_ kind: Int) -> String? { sf_get_string(file, Int32(kind)).map { String(cString: $0) } }

  private let file: OpaquePointer
  private let descriptor: Int32

  /// Opens the file at `path`. Throws `AudioFileError.cannotOpen`.
  public init(path: String) throws(AudioFileError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotOpen(reason: "", errno: errno) }
    let (opened, info) = Self.openQuietly(descriptor)
    guard let opened else {
      close(descriptor)
      throw .cannotOpen(reason: String(cString: sf_strerror(nil)), errno: 0)
    }
    file = opened
    self.descriptor = descriptor
    frames = FrameCount(Int(info.frames))
    channels = Int(info.channels)
    sampleRate = SampleRate(hertz: Int(info.samplerate))
  }

  deinit {
    sf_close(file)
    close(descriptor)
  }

  /// Reads on into `samples`, as many whole frames as fit; gives the number of frames read, 0 at the end.
  ///
  /// Throws `AudioFileError.readFailed`.
  public func read(into samples: UnsafeMutableBufferPointer<Float>) throws(AudioFileError) -> Int {
    guard let start = samples.baseAddress else { return 0 }
    let count = sf_readf_float(file, start, sf_count_t(samples.count / channels))
    if sf_error(file) != 0 { throw .readFailed(reason: String(cString: sf_strerror(file))) }
    return Int(count)
  }

  /// Reads all that is left: interleaved samples. Throws `AudioFileError.readFailed`.
  public func readAll() throws(AudioFileError) -> [Float] {
    var all: [Float] = []
    all.reserveCapacity(frames.value * channels)
    var part = [Float](repeating: 0, count: 4096 * channels)
    while true {
      var result: Result<Int, AudioFileError> = .success(0)
      part.withUnsafeMutableBufferPointer { part in
        do throws(AudioFileError) { result = .success(try read(into: part)) } catch { result = .failure(error) }
      }
      let count = try result.get()
      if count == 0 { return all }
      all += part[..<(count * channels)]
    }
  }
}
