import Quantities

/// How a stereo track is stored as PCM.
public struct WaveFormat: Hashable, Sendable {
  /// The size of a sample.
  public enum Bits: Int, Hashable, Sendable, CaseIterable {
    /// 16 bits, as on a compact disc.
    case sixteen = 16
    /// 24 bits.
    case twentyFour = 24
  }

  /// What the samples are wrapped in.
  public enum Container: Hashable, Sendable {
    /// RIFF/WAVE, which everything reads; its sizes have 32 bits.
    case wave
    /// RF64 (EBU Tech 3306), for what doesn't fit.
    case rf64
  }

  /// The size of a sample.
  public var bits: Bits
  /// Frames per second.
  public var sampleRate: SampleRate

  /// Makes a format; always stereo.
  public init(bits: Bits = .sixteen, sampleRate: SampleRate = .track) {
    self.bits = bits
    self.sampleRate = sampleRate
  }

  /// How many bytes the samples of that many frames take, headers not counted.
  public func dataBytes(_ frames: FrameCount) -> Int { frames.value * 2 * bits.rawValue / 8 }

  /// The container for a track of that length: RF64 only if RIFF's sizes, less 1 MiB for headers and tags, are too
  /// small for it.
  public func container(for frames: FrameCount) -> Container {
    dataBytes(frames) > (1 << 32) - (1 << 20) ? .rf64 : .wave
  }
}
