import Foundation
import Quantities

/// The sound of a small quiet room: a network of eight delay lines that feed one another through a Hadamard matrix.
///
/// Jot and Chaigne, "Digital delay networks for designing artificial reverberators" (AES Convention 90, 1991): the
/// matrix loses nothing, and each line loses just what its length must at the wanted decay. The losses are short
/// symmetrical filters, so that every loop runs over neighbouring frames at once. A value without state: each
/// sound has a `Memory` of its own.
package struct ReverbNetwork: Sendable {
  /// Lengths in frames at 48 kHz: 6 to 25 ms, primes, so that echoes don't fall together. Their sum must exceed 0.15 times
  /// the decay in frames for the modes to be dense (Schroeder).
  private static let lengths = [281, 379, 487, 599, 727, 863, 1021, 1193]
  /// Frames that are worked on at once: fewer than the shortest line has.
  package static let block = 256
  /// Frames of a line that are kept before they are moved to the front: long beside the longest line.
  private static let capacity = 8192
  /// The frequency for which the decay of the high end is given.
  package static let high: Hertz = 8000

  /// The shortest line: nothing is heard before it.
  package var shortest: Int { delays[0] }

  private let delays: [Int]
  /// The middle and the outer weight of each line's loss; the outer ones are two frames away.
  private let middles: [Float]
  private let outers: [Float]

  /// A network that decays by 60 dB in `decay`, and at 8 kHz in `highDecay`.
  package init(decay: Seconds, highDecay: Seconds, sampleRate: SampleRate = .track) {
    let scale = Double(sampleRate.hertz) / Double(SampleRate.track.hertz)
    // Not shorter than a block, whatever the rate.
    delays = Self.lengths.map { max(Int((Double($0) * scale).rounded()), Self.block + 2) }
    func loss(_ delay: Int, _ decay: Seconds) -> Double {
      Decibels(-60 * sampleRate.seconds(in: FrameCount(delay)) / decay).amplitude
    }
    // A filter of weights b, a, b two frames apart has the response a + 2b·cos 2ω.
    let cosine = cos(4 * .pi * Self.high.value / Double(sampleRate.hertz))
    let weights = delays.map { delay in
      let (low, high) = (loss(delay, decay), loss(delay, highDecay))
      let outer = (low - high) / (2 - 2 * cosine)
      return (middle: low - 2 * outer, outer: outer)
    }
    // The matrix of ones needs a factor of √⅛ to lose nothing.
    middles = weights.map { Float($0.middle / 8.0.squareRoot()) }
    outers = weights.map { Float($0.outer / 8.0.squareRoot()) }
  }

  /// What the room still holds of one sound: the delay lines, 260 kB.
  package struct Memory: ~Copyable {
    fileprivate let lines: UnsafeMutablePointer<Float>
    fileprivate let rows: UnsafeMutablePointer<Float>
    fileprivate var place: Int

    /// A silent room.
    package init(_ network: ReverbNetwork) {
      lines = .allocate(capacity: 8 * ReverbNetwork.capacity)
      lines.initialize(repeating: 0, count: 8 * ReverbNetwork.capacity)
      rows = .allocate(capacity: 8 * ReverbNetwork.block)
      rows.initialize(repeating: 0, count: 8 * ReverbNetwork.block)
      place = network.past
    }

    deinit {
      lines.deallocate()
      rows.deallocate()
    }
  }

  /// Takes one block of input and writes the first `count` frames of the answer on both sides.
  package func advance(
    _ memory: inout Memory,
    _ source: UnsafePointer<Float>,
    left: UnsafeMutablePointer<Float>,
    right: UnsafeMutablePointer<Float>,
    count: Int
  ) {
    if memory.place + Self.block > Self.capacity {
      for line in 0..<8 {
        let base = memory.lines + line * Self.capacity
        base.update(from: base + memory.place - past, count: past)
      }
      memory.place = past
    }
    for line in 0..<8 {
      lose(memory.lines + line * Self.capacity + memory.place - delays[line], to: memory.rows + line * Self.block, line)
    }
    mix(memory.rows, source, memory.lines + memory.place, left, right, count)
    memory.place += Self.block
  }

  /// How far back the longest line reaches.
  private var past: Int { (delays.last ?? 0) + 2 }

  /// What comes out of a line, with its losses.
  @inline(__always)
  private func lose(_ line: UnsafePointer<Float>, to row: UnsafeMutablePointer<Float>, _ number: Int) {
    let middle = Lanes(repeating: middles[number])
    let outer = Lanes(repeating: outers[number])
    for index in stride(from: 0, to: Self.block, by: 16) {
      let around = Lanes(at: line + index - 2) + Lanes(at: line + index + 2)
      (Lanes(at: line + index) * middle + around * outer).store(to: row + index)
    }
  }

  /// Mixes all lines by the matrix, takes two of the sums out as left and right, and feeds the sums and the input back.
  private func mix(
    _ rows: UnsafePointer<Float>,
    _ source: UnsafePointer<Float>,
    _ lines: UnsafeMutablePointer<Float>,
    _ left: UnsafeMutablePointer<Float>,
    _ right: UnsafeMutablePointer<Float>,
    _ count: Int
  ) {
    // Four frames of eight lines are what the registers of any processor hold.
    typealias Four = SIMD4<Float>
    for index in stride(from: 0, to: Self.block, by: 4) {
      @inline(__always) func row(_ line: Int) -> Four {
        UnsafeRawPointer(rows + line * Self.block + index).loadUnaligned(as: Four.self)
      }
      let (a0, a1, a2, a3, a4, a5, a6, a7) = (row(0), row(1), row(2), row(3), row(4), row(5), row(6), row(7))
      let (b0, b1, b2, b3) = (a0 + a1, a0 - a1, a2 + a3, a2 - a3)
      let (b4, b5, b6, b7) = (a4 + a5, a4 - a5, a6 + a7, a6 - a7)
      let (c0, c1, c2, c3) = (b0 + b2, b1 + b3, b0 - b2, b1 - b3)
      let (c4, c5, c6, c7) = (b4 + b6, b5 + b7, b4 - b6, b5 - b7)
      let (d1, d6) = (c1 + c5, c2 - c6)
      let input = UnsafeRawPointer(source + index).loadUnaligned(as: Four.self)
      @inline(__always) func feed(_ line: Int, _ sum: Four) {
        UnsafeMutableRawPointer(lines + line * Self.capacity + index).storeBytes(of: sum, as: Four.self)
      }
      // The signs of the input are no row of the matrix, so that no line starts alone.
      feed(0, c0 + c4 + input)
      feed(1, d1 + input)
      feed(2, c2 + c6 - input)
      feed(3, c3 + c7 + input)
      feed(4, c0 - c4 + input)
      feed(5, c1 - c5 - input)
      feed(6, d6 - input)
      feed(7, c3 - c7 - input)
      if index + 4 <= count {
        UnsafeMutableRawPointer(left + index).storeBytes(of: d1, as: Four.self)
        UnsafeMutableRawPointer(right + index).storeBytes(of: d6, as: Four.self)
      } else {
        for lane in 0..<max(count - index, 0) {
          left[index + lane] = d1[lane]
          right[index + lane] = d6[lane]
        }
      }
    }
  }
}
