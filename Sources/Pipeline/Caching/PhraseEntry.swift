import Quantities
import Rendering
import Speech

/// A recording as the cache keeps it: a head with its length, words and loudness, then its samples. All numbers are
/// little-endian.
///
///     0   8 bytes  a sign of this form
///     8   UInt32   samples a second
///     12  UInt32   words
///     16  UInt64   samples
///     24  UInt64   checksum of the samples
///     32  UInt32   steps of its loudness
///     36  UInt32   1 if its loudness is known, even if there are no steps
///     40           for each word UInt32 first scalar, UInt32 scalar behind it, Float64 seconds to its onset
///         Float64  power of each step, then Float64 peak of each step, brought to the loudness of a voice
///         16 bytes code of all before and of the entry's name, by the folder's secret
///         Int16    samples
struct PhraseEntry: Sendable {
  let sampleRate: SampleRate
  let words: [WordTime]
  let sampleCount: Int
  /// How loud the utterance is in a mix, so that this need not be worked out from its samples; nil if it wasn't.
  let loudness: ClipLoudness?
  private let checksum: UInt64

  private static let sign = Array("UNCLPHR3".utf8)
  private static let fixedSize = 40
  private static let wordSize = 16
  private static let stepSize = 16
  private static let codeSize = 16
  /// What is read at once: the head of all but very long entries.
  private static let firstRead = 4_096

  /// Where the samples begin, in bytes.
  private var headSize: Int {
    Self.fixedSize + words.count * Self.wordSize + steps.count * Self.stepSize + Self.codeSize
  }
  private var steps: [(power: Double, peak: Float)] {
    loudness.map { Array(zip($0.powers, $0.peaks)) } ?? []
  }
  /// The bytes of the whole file.
  private var fileSize: Int { headSize + sampleCount * MemoryLayout<Int16>.size }

  /// Describes a recording, and says how loud it is where that is known.
  init(_ recording: Recording, loudness: ClipLoudness? = nil) {
    self.loudness = loudness
    sampleRate = recording.sampleRate
    words = recording.words
    sampleCount = recording.samples.count
    checksum = Self.checksum(of: recording.samples)
  }

  /// The bytes of the file of that name with those samples, of which this is the head.
  func file(named name: String, samples: [Int16], code: MessageCode) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(fileSize)
    bytes += Self.sign
    bytes.append(integer: UInt32(sampleRate.hertz))
    bytes.append(integer: UInt32(words.count))
    bytes.append(integer: UInt64(sampleCount))
    bytes.append(integer: checksum)
    bytes.append(integer: UInt32(steps.count))
    bytes.append(integer: UInt32(loudness == nil ? 0 : 1))
    for word in words {
      bytes.append(integer: UInt32(word.range.lowerBound))
      bytes.append(integer: UInt32(word.range.upperBound))
      bytes.append(integer: word.onset.value.bitPattern)
    }
    for step in steps { bytes.append(integer: step.power.bitPattern) }
    for step in steps { bytes.append(integer: Double(step.peak).bitPattern) }
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
    let head =
      end + Self.codeSize <= first.count
      ? first : RawFile.bytes(end + Self.codeSize, of: file.descriptor, at: 0)
    guard head.count >= end + Self.codeSize else { return nil }
    let expected = code.code(of: Array(name.utf8) + head[..<end]).prefix(Self.codeSize)
    guard head[end..<end + Self.codeSize].elementsEqual(expected) else { return nil }
    sampleRate = SampleRate(hertz: rate)
    sampleCount = Int(count)
    checksum = head.integer(UInt64.self, at: 24)
    let isLoudnessKnown = head.integer(UInt32.self, at: 36) == 1
    let numbers = (0..<2 * stepCount).map { index in
      Double(bitPattern: head.integer(UInt64.self, at: wordsEnd + index * MemoryLayout<Double>.size))
    }
    loudness =
      isLoudnessKnown
      ? ClipLoudness(powers: Array(numbers[..<stepCount]), peaks: numbers[stepCount...].map(Float.init)) : nil
    words = (0..<wordCount).map { word in
      let at = Self.fixedSize + word * Self.wordSize
      let (lower, upper) = (Int(head.integer(UInt32.self, at: at)), Int(head.integer(UInt32.self, at: at + 4)))
      let onset = Double(bitPattern: head.integer(UInt64.self, at: at + 8))
      return WordTime(range: lower..<max(lower, upper), onset: Seconds(onset))
    }
  }

  /// The samples of the file that this is the head of; nil where they are not as they were written.
  func samples(of file: OpenFile) -> [Int16]? {
    guard file.size == fileSize else { return nil }
    let samples = RawFile.samples(sampleCount, of: file.descriptor, at: headSize)
    guard samples.count == sampleCount, Self.checksum(of: samples) == checksum else { return nil }
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
