/// A sound's rise from exact silence and fall back to it: raised cosine at both ends, 1 between.
///
/// The first and the last frame are exactly 0. Where attack and release overlap, they multiply.
package struct FadeEnvelope: Hashable, Sendable {
  /// The length of the sound in frames.
  package let length: Int
  private let attack: Int
  private let release: Int
  private let risePerFrame: Float
  private let fallPerFrame: Float

  /// An envelope over `length` frames; an attack or release of 0 or 1 frames still silences the outermost frame.
  package init(length: Int, attack: Int, release: Int) {
    self.length = max(0, length)
    self.attack = max(1, attack)
    self.release = max(1, release)
    risePerFrame = 1 / Float(self.attack)
    fallPerFrame = 1 / Float(self.release)
  }

  /// True if all of the sixteen frames from `frame` have level 1.
  @inline(__always)
  package func isFull(from frame: Int) -> Bool {
    frame >= attack && frame + 15 <= length - 1 - release
  }

  /// The levels of sixteen frames, counted from the first of the sound; 0 outside it.
  @inline(__always)
  package func levels(from frame: Int) -> Lanes {
    // The distances are small whole numbers where they matter, so Float holds them exactly near both ends.
    var levels = Lanes(repeating: 1)
    if frame < attack {
      let sinceStart = Lanes(repeating: Float(frame)) + .ramp
      levels = Fade.levels(at: sinceStart * risePerFrame)
    }
    if frame + 15 > length - 1 - release {
      let untilEnd = Lanes(repeating: Float(length - 1 - frame)) - .ramp
      levels *= Fade.levels(at: untilEnd * fallPerFrame)
    }
    return levels
  }
}
