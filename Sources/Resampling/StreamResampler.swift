import CSoxr
import Quantities

/// Converts a stream of interleaved frames from one sample rate to another, piece by piece, at the quality of
/// `Resampler` and aligned like it. For one thread at a time.
public final class StreamResampler {
  private let soxr: soxr_t?
  private let channels: Int
  private let ratio: Double
  private var room: [Float] = []

  /// Prepares to convert. Equal rates pass frames through.
  public init(channels: Int, from: SampleRate, to: SampleRate) throws(ResamplingError) {
    self.channels = channels
    ratio = Double(to.hertz) / Double(from.hertz)
    guard from != to else {
      soxr = nil
      return
    }
    try Resampler.checkRatio(from: from, to: to)
    var format = soxr_io_spec(SOXR_FLOAT32_I, SOXR_FLOAT32_I)
    var quality = soxr_quality_spec(UInt(SOXR_HQ), 0)
    var runtime = soxr_runtime_spec(1)
    var failure: soxr_error_t?
    soxr = soxr_create(
      Double(from.hertz),
      Double(to.hertz),
      UInt32(channels),
      &failure,
      &format,
      &quality,
      &runtime
    )
    if let failure { throw ResamplingError(reason: String(cString: failure)) }
  }

  deinit { if let soxr { soxr_delete(soxr) } }

  /// Takes frames, and calls `output` with those that are ready.
  public func process<Failure: Error>(
    _ frames: UnsafeBufferPointer<Float>,
    output: (UnsafeBufferPointer<Float>) throws(Failure) -> Void
  ) throws(Failure) {
    guard let soxr else { return try output(frames) }
    guard let start = frames.baseAddress else { return }
    var done = 0
    while done < frames.count / channels {
      var taken = 0
      try pull(from: soxr, frames.count / channels, output: output) { room, count, made in
        _ = soxr_process(soxr, start + done * channels, frames.count / channels - done, &taken, room, count, &made)
      }
      done += taken
    }
  }

  /// Ends the stream, and calls `output` with what is left.
  public func finish<Failure: Error>(output: (UnsafeBufferPointer<Float>) throws(Failure) -> Void) throws(Failure) {
    guard let soxr else { return }
    while try pull(from: soxr, 4096, output: output, { _ = soxr_process(soxr, nil, 0, nil, $0, $1, &$2) }) > 0 {}
  }

  @discardableResult
  private func pull<Failure: Error>(
    from soxr: soxr_t,
    _ frames: Int,
    output: (UnsafeBufferPointer<Float>) throws(Failure) -> Void,
    _ convert: (_ room: UnsafeMutablePointer<Float>, _ count: Int, _ made: inout Int) -> Void
  ) throws(Failure) -> Int {
    let count = Int(Double(frames) * ratio) + 64
    if room.count < count * channels { room = [Float](repeating: 0, count: count * channels) }
    var made = 0
    room.withUnsafeMutableBufferPointer { room in
      if let start = room.baseAddress { convert(start, count, &made) }
    }
    try room.withUnsafeBufferPointer { room throws(Failure) in
      if made > 0 { try output(.init(rebasing: room[..<(made * channels)])) }
    }
    return made
  }
}
