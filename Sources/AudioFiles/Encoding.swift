import CSndfile

/// How hard a packing that loses something presses the sound together.
struct Encoding {
  /// libsndfile's level of compression, from 0 to 1; nil for its own.
  var level: Double?
  /// Whether every second takes the same room, so that every player finds each place exactly.
  var isConstant = false
  /// What samples are multiplied by beforehand: LAME makes everything softer by a twentieth below 192 kbit a second.
  var gain: Float = 1
  /// The most bytes that a second takes, by a margin over what was measured.
  var mostBytesASecond = 0.0

  /// Sizes that fit on a phone, where nothing is heard of the loss at the loudness of a track. Measured with the founding
  /// routine; `docs/formats.md` has the numbers.
  static func of(_ packing: WaveFormat.Packing) -> Encoding {
    switch packing {
    case .wav, .flac: Encoding()
    // 128 kbit a second: level 1 is 32 kbit, level 0 is 320.
    case .mp3: Encoding(level: (320 - 128) / (320.0 - 32), isConstant: true, gain: 1 / 0.95, mostBytesASecond: 17_000)
    // At the usual 0.6 a loud bed alone takes 216 kbit.
    case .ogg: Encoding(level: 0.7, mostBytesASecond: 32_000)
    case .opus: Encoding(level: 0.8, mostBytesASecond: 18_000)
    }
  }

  /// Tells a file that was only just begun.
  func set(on file: OpaquePointer) {
    if isConstant {
      var mode = Int32(SF_BITRATE_MODE_CONSTANT)
      sf_command(file, Int32(SFC_SET_BITRATE_MODE), &mode, Int32(MemoryLayout<Int32>.size))
    }
    if var level {
      sf_command(file, Int32(SFC_SET_COMPRESSION_LEVEL), &level, Int32(MemoryLayout<Double>.size))
    }
  }
}
