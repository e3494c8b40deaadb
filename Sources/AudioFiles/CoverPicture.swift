/// A picture that players show for a track, as it lies in its file: JPEG or PNG.
public struct CoverPicture: Hashable, Sendable {
  /// The kinds of picture that all players know.
  public enum Kind: String, Hashable, Sendable {
    /// Photographs.
    case jpeg = "image/jpeg"
    /// Drawings.
    case png = "image/png"
  }

  /// Why a file can't be a cover.
  public enum Fault: Error, Hashable, Sendable {
    /// It is neither JPEG nor PNG, or is damaged.
    case notAPicture
    /// It has more bytes than `mostBytes`.
    case tooLarge(bytes: Int)
    /// One of its sides has more pixels than `longestSide`.
    case tooManyPixels(width: Int, height: Int)
  }

  /// The most bytes: many players load the cover before they begin.
  public static let mostBytes = 2_000_000
  /// The longest side, in pixels: more than any player shows.
  public static let longestSide = 4_096

  /// What kind it is, by its first bytes.
  public let kind: Kind
  /// Its width in pixels.
  public let width: Int
  /// Its height in pixels.
  public let height: Int
  /// The file.
  public let bytes: [UInt8]

  /// Looks at the bytes of a file. Throws what is wrong with it.
  public init(_ bytes: [UInt8]) throws(Fault) {
    guard bytes.count <= Self.mostBytes else { throw .tooLarge(bytes: bytes.count) }
    guard let (kind, width, height) = Self.head(of: bytes), width > 0, height > 0, Self.isWhole(bytes, kind) else {
      throw .notAPicture
    }
    guard max(width, height) <= Self.longestSide else { throw .tooManyPixels(width: width, height: height) }
    (self.kind, self.width, self.height, self.bytes) = (kind, width, height, bytes)
  }

  /// Whether a picture comes to its end: the chunk IEND (PNG, 11.2.5), or the marker EOI (T.81, B.1.1.3). Some programs leave
  /// a little behind it.
  private static func isWhole(_ bytes: [UInt8], _ kind: Kind) -> Bool {
    let end: [UInt8] = kind == .png ? Array("IEND".utf8) : [0xFF, 0xD9]
    let tail = bytes.suffix(4_096)
    return tail.indices.contains { tail[$0...].starts(with: end) }
  }

  private static func head(of bytes: [UInt8]) -> (Kind, width: Int, height: Int)? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      // The first chunk, IHDR, begins with both sizes (PNG, 11.2.2).
      guard bytes.count >= 24, Array(bytes[12..<16]) == Array("IHDR".utf8) else { return nil }
      return (.png, number(bytes[16..<20]), number(bytes[20..<24]))
    }
    return bytes.starts(with: [0xFF, 0xD8, 0xFF]) ? jpegSize(bytes).map { (.jpeg, $0.width, $0.height) } : nil
  }

  /// The sizes in the first frame header, SOF (ITU-T T.81, B.2.2), found from segment to segment.
  private static func jpegSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    var place = 2
    while place + 4 <= bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      // Any number of these may fill the space before a marker.
      if marker == 0xFF {
        place += 1
        continue
      }
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame {
        guard place + 9 <= bytes.count else { return nil }
        return (number(bytes[place + 7..<place + 9]), number(bytes[place + 5..<place + 7]))
      }
      let length = number(bytes[place + 2..<place + 4])
      // The picture itself begins before any size was told: it is damaged.
      guard length >= 2, marker != 0xDA, marker != 0xD9 else { return nil }
      place += 2 + length
    }
    return nil
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
