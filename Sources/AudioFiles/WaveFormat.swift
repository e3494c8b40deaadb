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

    /// What it is called.
    public var name: String {
      switch self {
      case .wav: "WAV"
      case .flac: "FLAC"
      case .ogg: "Ogg Vorbis"
      case .opus: "Opus"
      case .mp3: "MP3"
      }
    }

    /// Whether the same sound gives the same bytes each time. An Ogg file holds a number that is drawn anew, and the
    /// encoder of MP3 differs from run to run.
    public var isRepeatable: Bool { isLossless }

    /// Whether every sample comes back as it was.
    public var isLossless: Bool { self == .wav || self == .flac }
  }

  /// How a sample is stored.
  public enum Bits: String, Hashable, Sendable, CaseIterable {
    /// 16 bits, as on a compact disc.
    case sixteen = "16"
    /// 24 bits.
    case twentyFour = "24"
    /// 32 bits with a floating point, in WAV only: full scale is at 1, and nothing is rounded or dithered.
    case float

    /// How many bytes it takes.
    public var bytes: Int {
      switch self {
      case .sixteen: 2
      case .twentyFour: 3
      case .float: 4
      }
    }
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
    case .wav, .flac: frames.value * 2 * bits.bytes
    case .ogg, .opus, .mp3: Int(sampleRate.seconds(in: frames).value * Encoding.of(packing).mostBytesASecond)
    }
  }

  /// The container for a track of that length: RF64 only if RIFF's sizes, less 4 MiB for headers, tags and a cover, are
  /// too small for it.
  public func container(for frames: FrameCount) -> Container {
    dataBytes(frames) > (1 << 32) - (1 << 22) ? .rf64 : .wave
  }

  /// How many chapters a track of that length can hold.
  public func mostChapters(_ frames: FrameCount) -> Int {
    switch packing {
    // Neither cue points nor ID3 tags are written to RF64.
    case .wav where container(for: frames) == .rf64: 0
    // A table of contents in ID3 counts its entries in a byte.
    case .wav, .mp3: 255
    // Their names have three digits: CHAPTER001.
    case .flac, .ogg, .opus: 999
    }
  }
}
