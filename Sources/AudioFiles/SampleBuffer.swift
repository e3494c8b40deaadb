import CSndfile
import Glibc
import Signal

/// Frames on their way to the file: 64 k of them, 256 kB at 16 bits, so that writes are large.
///
/// For one thread at a time: whoever writes it has it until it is written.
final class SampleBuffer: @unchecked Sendable {
  /// Frames in the buffer.
  private(set) var frames = 0
  var isFull: Bool { frames == Self.capacity }

  private static let capacity = 65_536
  private let storage: Storage

  private enum Storage {
    case sixteen(UnsafeMutablePointer<Int16>)
    case twentyFour(UnsafeMutablePointer<Int32>)
    case float(UnsafeMutablePointer<Float>)
  }

  /// What floating-point samples are multiplied by.
  private let gain: Float

  /// Encoders that lose something get floating-point samples: they need no dither, and of 16 bits libsndfile 1.2.0 makes
  /// MP3 in which both channels are distorted.
  init(_ format: WaveFormat) {
    gain = Encoding.of(format.packing).gain
    storage =
      switch format.packing.isLossless ? format.bits : .float {
      case .sixteen: .sixteen(.allocate(capacity: 2 * Self.capacity))
      case .twentyFour: .twentyFour(.allocate(capacity: 2 * Self.capacity))
      case .float: .float(.allocate(capacity: 2 * Self.capacity))
      }
  }

  deinit {
    switch storage {
    case .sixteen(let samples): samples.deallocate()
    case .twentyFour(let samples): samples.deallocate()
    case .float(let samples): samples.deallocate()
    }
  }

  /// Converts frames of the block from `start` on, as many as fit, and gives their number; `frame` is the number of the
  /// first in the track.
  func append(from block: StereoBlock, at start: Int, by dither: inout Dither, frame: Int) -> Int {
    let count = min(block.frames - start, Self.capacity - frames)
    let (left, right) = (block.left + start, block.right + start)
    switch storage {
    case .sixteen(let samples):
      dither.convert(left: left, right: right, at: frame, count: count, to: samples + 2 * frames)
    case .twentyFour(let samples):
      dither.convert(left: left, right: right, at: frame, count: count, to: samples + 2 * frames)
    case .float(let samples):
      for index in 0..<count {
        samples[2 * (frames + index)] = left[index] * gain
        samples[2 * (frames + index) + 1] = right[index] * gain
      }
    }
    frames += count
    return count
  }

  /// Writes all frames. Gives nil, or the system's reason why they could not be written: libsndfile's own account of
  /// an error is poor, and errno is still the failed call's.
  func write(to file: OpaquePointer) -> Int32? {
    errno = 0
    let written =
      switch storage {
      case .sixteen(let samples): Int(sf_writef_short(file, samples, sf_count_t(frames)))
      case .twentyFour(let samples): Int(sf_writef_int(file, samples, sf_count_t(frames)))
      case .float(let samples): Int(sf_writef_float(file, samples, sf_count_t(frames)))
      }
    let reason = errno
    return written != frames || sf_error(file) != 0 ? reason : nil
  }

  /// Appends all frames as they lie in a WAV: the lowest byte first, 24 bits in three bytes.
  func appendBytes(to bytes: inout [UInt8]) {
    switch storage {
    case .sixteen(let samples): for index in 0..<2 * frames { bytes.append(littleEndian: samples[index]) }
    case .twentyFour(let samples):
      for index in 0..<2 * frames {
        let sample = samples[index]
        bytes.append(UInt8(truncatingIfNeeded: sample >> 8))
        bytes.append(UInt8(truncatingIfNeeded: sample >> 16))
        bytes.append(UInt8(truncatingIfNeeded: sample >> 24))
      }
    case .float(let samples): for index in 0..<2 * frames { bytes.append(littleEndian: samples[index].bitPattern) }
    }
  }

  func removeAll() { frames = 0 }
}
