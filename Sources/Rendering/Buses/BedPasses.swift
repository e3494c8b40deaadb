import Foundation
import Quantities
import Timing

/// A stretch of a track in which beds go on from one place of their own.
struct BedPass: Sendable {
  /// Its frames, in the track.
  var frames: Range<Int>
  /// How many frames the bed's own place lies before that of the track.
  var shift: Int
  /// How many frames it takes to come at its beginning.
  var rise: Int
  /// How many frames it takes to go at its end.
  var fall: Int

  /// How much of the bed is heard at a frame, 0 to 1. What goes and what comes are unrelated noises, so their powers
  /// add up to 1.
  func level(at frame: Int) -> Double {
    guard frames.contains(frame) else { return 0 }
    var level = 1.0
    let (since, left) = (frame - frames.lowerBound, frames.upperBound - frame)
    if since < rise { level *= sin(.pi / 2 * Double(since) / Double(rise)) }
    if left < fall { level *= sin(.pi / 2 * Double(left) / Double(fall)) }
    return level
  }

  /// Multiplies the gains of `count` frames from `start` on, all of them in the pass.
  func apply(to gains: UnsafeMutablePointer<Float>, from start: Int, count: Int) {
    if start >= frames.lowerBound + rise, start + count <= frames.upperBound - fall { return }
    for index in 0..<count { gains[index] *= Float(level(at: start + index)) }
  }
}

/// What beds do for stages that loop: each such stage ends with the sound from just before it began.
///
/// So its end goes on into its own beginning; and what follows it in the script goes on from that place as well, so that
/// both ways of leaving the stage are without a seam. A pure function of the frame.
struct BedPasses: Sendable {
  /// How long a bed takes to go over to the earlier place.
  static let crossing: Seconds = 4

  private let passes: [BedPass]

  init(_ timeline: Timeline) {
    let crossing = timeline.sampleRate.frames(in: Self.crossing).value
    var passes = [BedPass(frames: -Self.farAway..<Self.farAway, shift: 0, rise: 0, fall: 0)]
    for stage in timeline.stages where stage.manner.loops {
      let end = stage.frames.upperBound
      let last = passes[passes.count - 1]
      // There is no sound from before the track.
      let fade = min(crossing, stage.frames.count / 2, stage.frames.lowerBound)
      passes[passes.count - 1].frames = last.frames.lowerBound..<end
      passes[passes.count - 1].fall = fade
      let next = BedPass(frames: end - fade..<Self.farAway, shift: last.shift + stage.frames.count, rise: fade, fall: 0)
      passes.append(next)
    }
    self.passes = passes
  }

  /// Calls `body` with each pass that is heard somewhere in the range.
  @inline(__always)
  func forEach(in range: Range<Int>, _ body: (BedPass) throws -> Void) rethrows {
    for pass in passes where pass.frames.overlaps(range) { try body(pass) }
  }

  /// How loud a bed is at a frame, from how loud it is at each place of its own; as factors on the amplitude.
  func level(at frame: Int, of bed: (Int) -> Double) -> Double {
    if passes.count == 1 { return bed(frame) }
    var power = 0.0
    forEach(in: frame..<frame + 1) { pass in
      let level = pass.level(at: frame) * bed(frame - pass.shift)
      power += level * level
    }
    return power.squareRoot()
  }

  /// Farther than any frame of a track.
  private static let farAway = 1 << 48
}
