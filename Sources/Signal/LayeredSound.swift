import Quantities

/// Endless sounds on top of one another, each swelling and sinking slowly by itself.
///
/// Levels are taken every 1024 frames and joined by straight lines, so they must change over seconds.
public struct LayeredSound: EndlessSound {
  /// A layer and its level, a factor on the amplitude, at a time in seconds.
  struct Layer: Sendable {
    var sound: any EndlessSound
    var level: @Sendable (_ time: Double) -> Double
  }

  private static let grid = 1024
  /// As much as fits into a stack frame.
  private static let run = 256

  private let layers: [Layer]
  private let secondsPerFrame: Double
  private let scale: Double

  /// Puts layers together, and finds the scale at which ten minutes of them are 0 LUFS. Layers must not depend on one
  /// another.
  init(_ layers: [Layer], sampleRate: SampleRate) {
    self.layers = layers
    secondsPerFrame = 1 / Double(sampleRate.hertz)
    let steps = (0..<6000).map { step in
      layers.reduce(0) { power, layer in
        let level = layer.level((Double(step) + 0.5) / 10)
        return power + level * level
      }
    }
    let loudness = LoudnessGate.integrated(steps: steps.map { $0 * LoudnessScale.power(of: 0) })
    scale = (-(loudness ?? 0)).amplitude
  }

  public func level(at frame: Int) -> Double {
    let time = Double(frame) * secondsPerFrame
    let power = layers.reduce(0) { power, layer in
      let level = layer.level(time) * layer.sound.level(at: frame)
      return power + level * level
    }
    return scale * power.squareRoot()
  }

  public func add(
    to left: UnsafeMutablePointer<Float>,
    _ right: UnsafeMutablePointer<Float>,
    at frame: Int,
    count: Int,
    gain: UnsafePointer<Float>
  ) {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: Self.run) { gains in
      guard let gains = gains.baseAddress else { return }
      for layer in layers {
        var done = 0
        var cell = Int.min
        var (level, rise) = (Float(0), Float(0))
        while done < count {
          let at = frame + done
          let start = at & ~(Self.grid - 1)
          if start != cell {
            cell = start
            level = Float(scale * layer.level(Double(start) * secondsPerFrame))
            let next = Float(scale * layer.level(Double(start + Self.grid) * secondsPerFrame))
            rise = (next - level) / Float(Self.grid)
          }
          let run = min(count - done, Self.run, start + Self.grid - at)
          Self.slope(gains, gain + done, from: at - start, count: run, level, rise)
          layer.sound.add(to: left + done, right + done, at: at, count: run, gain: gains)
          done += run
        }
      }
    }
  }

  /// Writes gains multiplied by a level that rises from frame to frame, `first` frames into its cell. For each frame
  /// the arithmetic is the same wherever the run begins.
  @inline(__always)
  private static func slope(
    _ output: UnsafeMutablePointer<Float>,
    _ gains: UnsafePointer<Float>,
    from first: Int,
    count: Int,
    _ level: Float,
    _ rise: Float
  ) {
    let whole = count & ~15
    for index in stride(from: 0, to: whole, by: 16) {
      let levels = (Lanes.ramp + Float(first + index)) * rise + level
      (Lanes(at: gains + index) * levels).store(to: output + index)
    }
    for index in whole..<count { output[index] = gains[index] * (Float(first + index) * rise + level) }
  }
}
