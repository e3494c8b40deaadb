import Signal

/// How a bed comes and goes: raised cosines from silence and back to it.
struct BedFade {
  /// The frames from its start to its end in the script, over which it may rise. A bed too short to come in full rises no
  /// faster for it: it stops where its end finds it, and sinks from there.
  var rising: Int
  /// The frames until it is silent.
  var length: Int
  /// The frames in which a bed comes in full.
  var fadeIn: Int
  /// The frames in which it sinks at its end; at least 1.
  var fadeOut: Int

  /// How far it has come at a frame, counted from its first: 0 to 1.
  func level(at frame: Int) -> Double {
    Fade.level(at: Double(min(frame, rising)) / Double(fadeIn))
      * Fade.level(at: Double(length - frame) / Double(fadeOut))
  }

  /// Writes the gains of `count` frames from `frame` on, each multiplied by `gain`; 0 before the first and after the last.
  func write(_ gain: Float, to gains: UnsafeMutablePointer<Float>, from frame: Int, count: Int) {
    let isFull = frame >= fadeIn && rising >= fadeIn && frame + count <= length - fadeOut
    if isFull { return gains.update(repeating: gain, count: count) }
    let (risePerFrame, fallPerFrame) = (1 / Float(fadeIn), 1 / Float(fadeOut))
    // Sixteens are counted from the bed's first frame, so the size of the blocks changes nothing.
    for segment in stride(from: frame & ~15, to: frame + count, by: 16) {
      var risen = Lanes.ramp + Float(segment)
      risen.replace(with: Float(rising), where: risen .> Float(rising))
      let left = Float(length - segment) - Lanes.ramp
      let levels = Fade.levels(at: risen * risePerFrame) * Fade.levels(at: left * fallPerFrame) * gain
      let offset = segment - frame
      if offset >= 0, offset + 16 <= count {
        levels.store(to: gains + offset)
      } else {
        for lane in max(-offset, 0)..<min(count - offset, 16) { gains[offset + lane] = levels[lane] }
      }
    }
  }
}
