import Foundation
import Quantities

/// Puts a voice into a small quiet room: itself in the middle, the room's answer around it.
///
/// A pure function of one clip, for any number of threads at once. The voice itself is not delayed. The answer goes on
/// for `tail` behind the clip and has faded to exact silence by then; where it is cut it is 75 dB and more below the
/// voice.
public struct Room: Sendable {
  /// The time in which the room's answer decays by 60 dB.
  public static let decay: Seconds = 0.4
  /// The same at 8 kHz, where curtains and carpets take most.
  public static let highDecay: Seconds = 0.2
  /// How much later than the voice its first echo comes.
  public static let preDelay: Seconds = 0.01
  /// How long the answer goes on behind the clip.
  public static let ending: Seconds = 0.45
  /// The share of `ending` over which it fades.
  private static let fadingShare = 0.5
  /// Fainter than this is silence: -140 dB under full scale.
  private static let faint = Float(1e-7)

  /// The place of the voice.
  public let place: RoomPlace
  /// How many frames a clip grows by.
  public let tail: FrameCount

  private let network: ReverbNetwork
  private let wet: Float
  private let level: Float
  /// How far back the room listens: the pre-delay, less what its shortest line takes, and the smoothing's reach.
  private let past: Int
  private let filters: [Biquad]

  /// Prepares the room for a place. Measures its own answer, which takes a fraction of a millisecond.
  public init(_ place: RoomPlace, sampleRate: SampleRate = .track) {
    self.place = place
    tail = sampleRate.frames(in: Self.ending)
    network = ReverbNetwork(decay: Self.decay, highDecay: Self.highDecay, sampleRate: sampleRate)
    past = max(sampleRate.frames(in: Self.preDelay).value - network.shortest, 4) + 4
    level = Float(place.level.amplitude)
    var filters: [Biquad] = []
    if place.body != 0 { filters.append(.lowShelf(at: 180, gain: place.body, sampleRate: sampleRate)) }
    if place.air != 0 { filters.append(.highShelf(at: 2500, gain: place.air, sampleRate: sampleRate)) }
    self.filters = filters
    let energy = Self.energy(of: network, frames: tail.value)
    wet = Float(place.wet.amplitude / max(energy, .leastNormalMagnitude).squareRoot())
  }

  /// The clip in the room: two channels, each `tail` longer than the clip.
  public func render(_ clip: [Float]) -> (left: [Float], right: [Float]) {
    let count = clip.count + tail.value
    var right: [Float] = []
    let left = [Float](unsafeUninitializedCapacity: count) { left, leftCount in
      right = [Float](unsafeUninitializedCapacity: count) { right, rightCount in
        guard let left = left.baseAddress, let right = right.baseAddress else { return }
        render(clip, count: clip.count, left: left, right: right)
        rightCount = count
      }
      leftCount = count
    }
    return (left, right)
  }

  /// Writes the clip in the room: `count + tail` frames on each side, which must not overlap with the clip's `count`.
  /// Allocates what the room holds of it, 270 kB, whatever the length.
  public func render(
    _ clip: UnsafePointer<Float>,
    count: Int,
    left: UnsafeMutablePointer<Float>,
    right: UnsafeMutablePointer<Float>
  ) {
    let block = ReverbNetwork.block
    let total = count + tail.value
    var memory = ReverbNetwork.Memory(network)
    var running = filters.map { RunningBiquad($0) }
    withUnsafeTemporaryAllocation(of: Float.self, capacity: past + 2 * block) { buffer in
      guard let window = buffer.baseAddress else { return }
      window.initialize(repeating: 0, count: past + 2 * block)
      // What was, then the block at hand; behind them what goes into the room.
      let voice = window + past
      let source = voice + block
      for start in stride(from: 0, to: total, by: block) {
        window.update(from: window + block, count: past)
        let taken = min(max(count - start, 0), block)
        colour(clip + min(start, count), to: voice, count: taken, &running)
        (voice + taken).update(repeating: 0, count: block - taken)
        smooth(window, to: source)
        let (left, right) = (left + start, right + start)
        network.advance(&memory, source, left: left, right: right, count: min(block, total - start))
        for index in 0..<taken {
          left[index] += voice[index]
          right[index] += voice[index]
        }
      }
    }
    fade(left + count)
    fade(right + count)
  }

  /// The voice at its level, with what nearness or the air do to it.
  private func colour(
    _ clip: UnsafePointer<Float>,
    to voice: UnsafeMutablePointer<Float>,
    count: Int,
    _ running: inout [RunningBiquad]
  ) {
    for index in 0..<count { voice[index] = clip[index] * level }
    for number in running.indices {
      var filter = running[number]
      for index in 0..<count { voice[index] = Float(filter.next(Double(voice[index]))) }
      running[number] = filter
    }
  }

  /// What goes into the room: the voice as it was before the first echo, without its brightest part, which the first
  /// wall would keep. The binomial filter is 4 dB down at 5 kHz and 10 dB at 8 kHz, and reaches four frames to both sides.
  private func smooth(_ window: UnsafePointer<Float>, to source: UnsafeMutablePointer<Float>) {
    let gain = wet / 256
    for index in 0..<ReverbNetwork.block {
      let p = window + index
      let inner = 28 * (p[2] + p[6]) + 56 * (p[3] + p[5])
      source[index] = ((p[0] + p[8]) + 8 * (p[1] + p[7]) + inner + 70 * p[4]) * gain
    }
  }

  /// Fades the answer behind the clip, and clears what is too faint to be heard.
  private func fade(_ ending: UnsafeMutablePointer<Float>) {
    let start = Int(Double(tail.value) * (1 - Self.fadingShare))
    let envelope = FadeEnvelope(length: tail.value, attack: 1, release: tail.value - start)
    var index = start
    while index < tail.value {
      let levels = envelope.levels(from: index)
      for lane in 0..<min(16, tail.value - index) {
        let sample = ending[index + lane] * levels[lane]
        ending[index + lane] = abs(sample) < Self.faint ? 0 : sample
      }
      index += 16
    }
  }

  /// The energy of the network's answer to an impulse, mean of both sides.
  private static func energy(of network: ReverbNetwork, frames: Int) -> Double {
    let block = ReverbNetwork.block
    var memory = ReverbNetwork.Memory(network)
    var source = [Float](repeating: 0, count: block)
    var (left, right) = (source, source)
    source[0] = 1
    var energy = 0.0
    for _ in stride(from: 0, to: frames, by: block) {
      network.advance(&memory, source, left: &left, right: &right, count: block)
      for (l, r) in zip(left, right) { energy += Double(l * l + r * r) / 2 }
      source[0] = 0
    }
    return energy
  }
}
