import Quantities

/// How a stereo track is stored.
public struct WaveFormat: Hashable, Sendable {
  /// How the samples are packed.
  public enum Packing: String, Hashable, Sendable, CaseIterable {
    /// As they are, in WAV.
    case wav
    /// Without loss, in half the room.
    case flac
    /// Vorbis, with loss, in an Ogg file.
    case ogg
    /// Opus, with loss, in an Ogg file.
    case opus
    /// MP3, with loss.
    case mp3

    /// Whether the same sound gives the same bytes each time. An Ogg file holds a number that is drawn anew, and the
    /// encoder of MP3 differs from run to run.
    public var isRepeatable: Bool { self == .wav || self == .flac }
  }

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
  /// How the samples are packed.
  public var packing: Packing

  /// Makes a format; always stereo.
  public init(bits: Bits = .sixteen, sampleRate: SampleRate = .track, packing: Packing = .wav) {
    self.bits = bits
    self.sampleRate = sampleRate
    self.packing = packing
  }

  /// How many bytes the samples of that many frames take at most, headers not counted.
  public func dataBytes(_ frames: FrameCount) -> Int {
    switch packing {
    case .wav, .flac: frames.value * 2 * bits.rawValue / 8
    // 320 kbit a second, more than the usual settings of any of them.
    case .ogg, .opus, .mp3: Int(sampleRate.seconds(in: frames).value * 40_000)
    }
  }

  /// The container for a track of that length: RF64 only if RIFF's sizes, less 1 MiB for headers and tags, are too
  /// small for it.
  public func container(for frames: FrameCount) -> Container {
    dataBytes(frames) > (1 << 32) - (1 << 20) ? .rf64 : .wave
  }
}
