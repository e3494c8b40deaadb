import Foundation
import Glibc

/// The hash XXH64 of a file (github.com/Cyan4973/xxHash, doc/xxhash_spec.md), which `xxhsum -H64` prints as well.
///
/// A track of ten minutes has 115 MB and is made in a third of a second; SHA-256 in plain code would take longer than
/// that. It tells files apart and finds accidents; it proves nothing against someone who means harm.
package struct FileHash {
  private static let primes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x85EB_CA77_C2B2_AE63, 0x27D4_EB2F_1656_67C5
  )
  private static let stripe = 32
  /// What is read at once: a multiple of a stripe that stays in a core's memory.
  private static let chunk = 1 << 18

  private var lanes: (UInt64, UInt64, UInt64, UInt64)
  private var length: UInt64 = 0

  private init() {
    let p = Self.primes
    lanes = (p.0 &+ p.1, p.1, 0, 0 &- p.0)
  }

  /// The hash of bytes.
  package static func of(_ bytes: [UInt8]) -> UInt64 {
    var hash = FileHash()
    return bytes.withUnsafeBytes { bytes in
      let taken = hash.take(bytes)
      return hash.finish(bytes, after: taken)
    }
  }

  /// The hash of an open file as it is known in results: `xxh64:` and 16 digits. Nil where it can't be read whole.
  package static func text(of file: Int32, bytes: Int) -> String? {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: chunk, alignment: 16)
    defer { buffer.deallocate() }
    var hash = FileHash()
    var offset = 0
    while true {
      let count = RawFile.read(file, at: offset, into: buffer)
      offset += count
      let part = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      let taken = hash.take(part)
      guard count < chunk else { continue }
      guard offset == bytes else { return nil }
      let code = hash.finish(part, after: taken)
      let digits = String(code, radix: 16)
      return "xxh64:" + String(repeating: "0", count: 16 - digits.count) + digits
    }
  }

  /// Takes whole stripes; returns how many bytes they are.
  private mutating func take(_ bytes: UnsafeRawBufferPointer) -> Int {
    let end = bytes.count / Self.stripe * Self.stripe
    length += UInt64(bytes.count)
    var (a, b, c, d) = lanes
    for offset in stride(from: 0, to: end, by: Self.stripe) {
      a = Self.round(a, Self.word(bytes, offset))
      b = Self.round(b, Self.word(bytes, offset + 8))
      c = Self.round(c, Self.word(bytes, offset + 16))
      d = Self.round(d, Self.word(bytes, offset + 24))
    }
    lanes = (a, b, c, d)
    return end
  }

  /// The hash, once the bytes behind the last whole stripe are known.
  private func finish(_ bytes: UnsafeRawBufferPointer, after taken: Int) -> UInt64 {
    let p = Self.primes
    var hash: UInt64
    if length >= UInt64(Self.stripe) {
      let (a, b, c, d) = lanes
      hash = Self.turned(a, 1) &+ Self.turned(b, 7) &+ Self.turned(c, 12) &+ Self.turned(d, 18)
      for lane in [a, b, c, d] { hash = (hash ^ Self.round(0, lane)) &* p.0 &+ p.3 }
    } else {
      hash = p.4
    }
    hash = hash &+ length
    var offset = taken
    while offset + 8 <= bytes.count {
      hash = Self.turned(hash ^ Self.round(0, Self.word(bytes, offset)), 27) &* p.0 &+ p.3
      offset += 8
    }
    if offset + 4 <= bytes.count {
      let half = UInt64(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
      hash = Self.turned(hash ^ (half &* p.0), 23) &* p.1 &+ p.2
      offset += 4
    }
    for byte in bytes[offset...] { hash = Self.turned(hash ^ (UInt64(byte) &* p.4), 11) &* p.0 }
    hash = (hash ^ (hash >> 33)) &* p.1
    hash = (hash ^ (hash >> 29)) &* p.2
    return hash ^ (hash >> 32)
  }

  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    turned(lane &+ word &* primes.1, 31) &* primes.0
  }

  private static func turned(_ value: UInt64, _ bits: UInt64) -> UInt64 { value << bits | value >> (64 - bits) }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
