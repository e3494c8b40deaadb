import Quantities
import Rendering
import Speech

/// A phrase as the cache keeps it: a head with its length, words and loudness, then its samples. All numbers are
/// little-endian.
///
///     0   8 bytes  a sign of this form
///     8   UInt32   samples a second
///     12  UInt32   words
///     16  UInt64   samples
///     24  UInt64   checksum of the samples
///     32  UInt32   steps of its loudness
///     36  Float32  the value of one step of a sample
///     40           for each word UInt32 first scalar, UInt32 scalar behind it, Float64 seconds to its onset
///         Float64  power of each step, then Float64 peak of each step, brought to the loudness of a voice
///         16 bytes code of all before and of the entry's name, by the folder's secret
///         Int16    samples
struct PhraseEntry: Sendable {
  let head: Phrase.Head
  private let checksum: UInt64

  private static let sign = Array("UNCLPHR4".utf8)
  private static let fixedSize = 40
  private static let wordSize = 16
  private static let stepSize = 16
  private static let codeSize = 16
  /// What is read at once: the head of all but very long entries.
  private static let firstRead = 4_096

  private var stepCount: Int { head.loudness.powers.count }
  /// Where the samples begin, in bytes.
  private var headSize: Int {
    Self.fixedSize + head.words.count * Self.wordSize + stepCount * Self.stepSize + Self.codeSize
  }
  /// The bytes of the whole file.
  private var fileSize: Int { headSize + head.sampleCount * MemoryLayout<Int16>.size }

  /// Describes a phrase.
  init(_ phrase: Phrase) {
    head = phrase.head
    checksum = Self.checksum(of: phrase.samples)
  }

  /// The bytes of the file of that name with those samples, of which this is the head.
  func file(named name: String, samples: [Int16], code: MessageCode) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(fileSize)
    bytes += Self.sign
    bytes.append(integer: UInt32(head.sampleRate.hertz))
    bytes.append(integer: UInt32(head.words.count))
    bytes.append(integer: UInt64(head.sampleCount))
    bytes.append(integer: checksum)
    bytes.append(integer: UInt32(stepCount))
    bytes.append(integer: head.unit.bitPattern)
    for word in head.words {
      bytes.append(integer: UInt32(word.range.lowerBound))
      bytes.append(integer: UInt32(word.range.upperBound))
      bytes.append(integer: word.onset.value.bitPattern)
    }
    for power in head.loudness.powers { bytes.append(integer: power.bitPattern) }
    for peak in head.loudness.peaks { bytes.append(integer: Double(peak).bitPattern) }
    bytes += code.code(of: Array(name.utf8) + bytes).prefix(Self.codeSize)
    // Everything that Swift runs on under Linux is little-endian, so the samples lie in memory as in the file.
    samples.withUnsafeBytes { bytes += $0 }
    return bytes
  }

  /// Reads the head of a file of that name; nil where it was not written whole, by this form, for this name and with
  /// this secret.
  init?(of file: OpenFile, named name: String, code: MessageCode) {
    let first = RawFile.bytes(min(file.size, Self.firstRead), of: file.descriptor, at: 0)
    guard first.count >= Self.fixedSize + Self.codeSize, first.starts(with: Self.sign) else { return nil }
    let (rate, wordCount) = (Int(first.integer(UInt32.self, at: 8)), Int(first.integer(UInt32.self, at: 12)))
    let count = first.integer(UInt64.self, at: 16)
    let stepCount = Int(first.integer(UInt32.self, at: 32))
    let wordsEnd = Self.fixedSize + wordCount * Self.wordSize
    let end = wordsEnd + stepCount * Self.stepSize
    let samplesSize = file.size - end - Self.codeSize
    guard rate > 0, samplesSize >= 0, count <= Int32.max, samplesSize == Int(count) * MemoryLayout<Int16>.size else {
      return nil
    }
    let bytes =
      end + Self.codeSize <= first.count
      ? first : RawFile.bytes(end + Self.codeSize, of: file.descriptor, at: 0)
    guard bytes.count >= end + Self.codeSize else { return nil }
    let expected = code.code(of: Array(name.utf8) + bytes[..<end]).prefix(Self.codeSize)
    guard bytes[end..<end + Self.codeSize].elementsEqual(expected) else { return nil }
    checksum = bytes.integer(UInt64.self, at: 24)
    let numbers = (0..<2 * stepCount).map { index in
      Double(bitPattern: bytes.integer(UInt64.self, at: wordsEnd + index * MemoryLayout<Double>.size))
    }
    let words = (0..<wordCount).map { word in
      let at = Self.fixedSize + word * Self.wordSize
      let (lower, upper) = (Int(bytes.integer(UInt32.self, at: at)), Int(bytes.integer(UInt32.self, at: at + 4)))
      let onset = Double(bitPattern: bytes.integer(UInt64.self, at: at + 8))
      return WordTime(range: lower..<max(lower, upper), onset: Seconds(onset))
    }
    head = Phrase.Head(
      sampleRate: SampleRate(hertz: rate),
      sampleCount: Int(count),
      unit: Float(bitPattern: bytes.integer(UInt32.self, at: 36)),
      words: words,
      loudness: ClipLoudness(powers: Array(numbers[..<stepCount]), peaks: numbers[stepCount...].map(Float.init))
    )
  }

  /// The samples of the file that this is the head of; nil where they are not as they were written.
  func samples(of file: OpenFile) -> [Int16]? {
    guard file.size == fileSize else { return nil }
    let samples = RawFile.samples(head.sampleCount, of: file.descriptor, at: headSize)
    guard samples.count == head.sampleCount, Self.checksum(of: samples) == checksum else { return nil }
    return samples
  }

  /// A sum that every single changed sample changes: each step maps sums one to one, whatever the samples. It guards
  /// against accidents; against people there is the folder's lock.
  private static func checksum(of samples: [Int16]) -> UInt64 {
    var sum = UInt64(samples.count) &* 0x9E37_79B9_7F4A_7C15
    func take(_ word: UInt64) {
      sum = (sum ^ word) &* 0xD6E8_FEB8_6659_FD93
      sum ^= sum >> 32
    }
    samples.withUnsafeBytes { bytes in
      let whole = bytes.count / 8 * 8
      for offset in stride(from: 0, to: whole, by: 8) {
        take(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      }
      for byte in bytes[whole...] { take(UInt64(byte)) }
    }
    return sum
  }
}

extension [UInt8] {
  fileprivate mutating func append(integer: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: integer.littleEndian) { append(contentsOf: $0) }
  }

  /// The number at an offset; there must be so many bytes.
  fileprivate func integer<Number: FixedWidthInteger>(_: Number.Type, at offset: Int) -> Number {
    withUnsafeBytes { Number(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Number.self)) }
  }
}
