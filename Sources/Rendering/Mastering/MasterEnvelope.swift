import Quantities
import Signal

/// What is done to the whole track over its time: the fades at both ends, and the slow sinking of a sleep track.
///
/// A pure function of the frame.
struct MasterEnvelope: Sendable {
  private let length: Int
  private let fadeIn: Int
  private let fadeOut: Int
  /// How much the level falls per frame once it sinks, in dB.
  private let sinkingPerFrame: Double
  /// Where the sinking begins.
  private let firstSinking: Int

  /// The share of the track that passes before it begins to sink: by then a listener has found a comfortable level.
  private static let shareBeforeSinking = 0.15
  /// The most of the track that a fade takes.
  private static let mostFading = 0.25

  init(length: FrameCount, sampleRate: SampleRate, target: MasteringTarget) {
    self.length = length.value
    let most = Int(Double(length.value) * Self.mostFading)
    fadeIn = max(1, min(sampleRate.frames(in: MasteringTarget.fadeIn).value, most))
    fadeOut = max(1, min(sampleRate.frames(in: target.fadeOut).value, most))
    firstSinking = Int(Double(length.value) * Self.shareBeforeSinking)
    sinkingPerFrame = target.sinking.value / Double(max(1, length.value - firstSinking))
  }

  /// Whether the level is the same at all frames of the range.
  func isEven(in range: Range<Int>) -> Bool {
    range.lowerBound >= fadeIn && range.upperBound <= length - fadeOut
      && (sinkingPerFrame == 0 || range.upperBound <= firstSinking)
  }

  /// The factor at a frame: 0 at both ends of the track.
  func level(at frame: Int) -> Float {
    var level = sinking(at: frame)
    if frame < fadeIn { level *= Float(Fade.level(at: Double(frame) / Double(fadeIn))) }
    if frame > length - fadeOut { level *= Float(Fade.level(at: Double(length - frame) / Double(fadeOut))) }
    return level
  }

  /// Multiplies `count` gains from a frame on.
  func apply(to gains: UnsafeMutablePointer<Float>, from start: Int, count: Int) {
    if isEven(in: start..<start + count) {
      let level = level(at: start)
      if level != 1 { for index in 0..<count { gains[index] *= level } }
    } else {
      for index in 0..<count { gains[index] *= level(at: start + index) }
    }
  }

  /// The level falls evenly in decibels. Between places 64 frames apart it is drawn straight, off by less than 1e-9.
  @inline(__always)
  private func sinking(at frame: Int) -> Float {
    guard sinkingPerFrame != 0, frame > firstSinking else { return 1 }
    let place = frame & ~63
    let (from, to) = (exactSinking(at: place), exactSinking(at: place + 64))
    return Float(from + (to - from) * Double(frame - place) / 64)
  }

  private func exactSinking(at frame: Int) -> Double {
    Decibels(-sinkingPerFrame * Double(max(0, frame - firstSinking))).amplitude
  }
}
