import Foundation
import Quantities
import Signal

/// A whole stereo signal in memory, with the ways of making and cutting one that the tests share.
struct Stereo: Equatable {
  var left: [Float]
  var right: [Float]

  var count: Int { left.count }

  init(silence count: Int) {
    left = [Float](repeating: 0, count: count)
    right = left
  }

  init(_ samples: [Float]) {
    left = samples
    right = samples
  }

  /// A sine of the given peak on both sides; `phase` in turns.
  static func sine(_ frequency: Double, amplitude: Double, phase: Double = 0, seconds: Double, rate: Int = 48_000)
    -> Stereo
  {
    Stereo(
      (0..<Int(seconds * Double(rate))).map {
        Float(amplitude * sin(2 * .pi * (frequency * Double($0) / Double(rate) + phase)))
      }
    )
  }

  static func + (a: Stereo, b: Stereo) -> Stereo {
    var sum = a
    sum.left += b.left
    sum.right += b.right
    return sum
  }

  /// Odd block lengths that sum to `count`, the same each time.
  static func oddSplit(of count: Int) -> [Int] {
    let lengths = [1, 1023, 7, 16, 331, 15, 17, 1024, 2, 640, 33]
    var (parts, done, index) = ([Int](), 0, 0)
    while done < count {
      parts.append(min(lengths[index % lengths.count], count - done))
      done += parts[index]
      index += 1
    }
    return parts
  }

  /// Equal block lengths that sum to `count`, but for the last.
  static func evenSplit(of count: Int, by length: Int = 1024) -> [Int] {
    stride(from: 0, to: count, by: length).map { min(length, count - $0) }
  }

  /// Fills a signal by calling `add` once per block with two pointers, the block's first frame and its length.
  static func rendered(
    _ blocks: [Int],
    _ add: (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>, Int, Int) -> Void
  ) -> Stereo {
    var signal = Stereo(silence: blocks.reduce(0, +))
    signal.left.withUnsafeMutableBufferPointer { left in
      signal.right.withUnsafeMutableBufferPointer { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return }
        var frame = 0
        for count in blocks {
          add(left + frame, right + frame, frame, count)
          frame += count
        }
      }
    }
    return signal
  }

  /// Hands the signal on in blocks; what `body` leaves in them is the result.
  func processed(in blocks: [Int], _ body: (StereoBlock) -> Void) -> Stereo {
    let block = StereoBlock()
    var output = Stereo(silence: 0)
    var frame = 0
    for count in blocks {
      block.frames = count
      for index in 0..<count {
        block.left[index] = left[frame + index]
        block.right[index] = right[frame + index]
      }
      body(block)
      output.left += Array(block.leftSamples)
      output.right += Array(block.rightSamples)
      frame += count
    }
    return output
  }

  /// Pseudo-random noise, evenly spread in ±amplitude, left and right independent.
  static func hiss(amplitude: Float, seconds: Double, seed: UInt64 = 1) -> Stereo {
    let hash = CounterHash(seed: seed)
    var signal = Stereo(silence: Int(seconds * 48_000))
    for index in 0..<signal.count {
      let bits = hash.bits(at: UInt64(index))
      signal.left[index] = amplitude * (Float(bits & 0xFF_FFFF) / 8_388_608 - 1)
      signal.right[index] = amplitude * (Float(bits >> 40) / 8_388_608 - 1)
    }
    return signal
  }

  /// `hiss` with less in the highest octave: each frame is the mean of itself, twice, and its neighbours.
  static func softHiss(amplitude: Float, seconds: Double) -> Stereo {
    let hiss = hiss(amplitude: amplitude, seconds: seconds)
    var soft = hiss
    for index in 1..<hiss.count - 1 {
      soft.left[index] = (hiss.left[index - 1] + 2 * hiss.left[index] + hiss.left[index + 1]) / 4
      soft.right[index] = (hiss.right[index - 1] + 2 * hiss.right[index] + hiss.right[index + 1]) / 4
    }
    return soft
  }
}
