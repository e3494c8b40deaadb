/// The head of a WAV, as far as it tells whether the sound is whole.
///
/// libsndfile reads what is there of a file that breaks off, and words would be missing without anyone knowing.
struct WaveHead {
  /// Whether these are the first bytes of a WAV.
  let isWave: Bool
  /// Whether the file ends before its sound does.
  let isCutShort: Bool
  /// Where the size of the sound stands, in bytes, if it does not say how much there is; libsndfile takes 0 for none.
  private(set) var unknownSizePlace: Int?

  /// From here on, a size means that its writer could not know it: espeak-ng writes 7FFF F000, others 7FFF FFFF or
  /// FFFF FFFF, and some leave 0.
  private static let unknownSize: UInt32 = 0x7FFF_0000

  /// Reads the head of a file of `size` bytes.
  init(_ bytes: [UInt8], size: Int) {
    isWave = bytes.count >= 12 && bytes.starts(with: Array("RIFF".utf8)) && bytes[8..<12].elementsEqual("WAVE".utf8)
    var place = 12
    while isWave, place + 8 <= bytes.count {
      let length = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[place + 4 + $1]) << (8 * UInt32($1)) }
      if bytes[place..<place + 4].elementsEqual("data".utf8) {
        if length == 0 || length >= Self.unknownSize { unknownSizePlace = place + 4 }
        isCutShort = length != 0 && length < Self.unknownSize && place + 8 + Int(length) > size
        return
      }
      place += 8 + Int(length) + Int(length & 1)
    }
    isCutShort = false
  }
}
