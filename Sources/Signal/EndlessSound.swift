/// A stereo sound without beginning or end, as random access: a pure function of the frame.
///
/// At gain 1 its loudness is 0 LUFS on average, both channels together (ITU-R BS.1770): a gain in decibels is a
/// loudness in LUFS.
public protocol EndlessSound: Sendable {
  /// Adds the frames `frame` ..< `frame + count` to two channels of `count` samples, each frame multiplied by its own
  /// of the `count` gains. Allocates nothing.
  func add(
    to left: UnsafeMutablePointer<Float>,
    _ right: UnsafeMutablePointer<Float>,
    at frame: Int,
    count: Int,
    gain: UnsafePointer<Float>
  )

  /// How far its level is from its average at a frame, as a factor on the amplitude.
  func level(at frame: Int) -> Double
}

extension NoiseTexture: EndlessSound {
  public func level(at frame: Int) -> Double { 1 }
}
