import Foundation
import Glibc
import Testing

import Pipeline

@Suite("The hash of a file")
struct FileHashTests {
  /// What `xxhsum -H64` of Debian's xxhash 0.8.1 prints for so many bytes 0, 1, 2, … 250, 0, 1, ….
  static let known: [(count: Int, hash: String)] = [
    (0, "ef46db3751d8e999"), (1, "e934a84adb052768"), (4, "ffced8604453cc1e"),
    (7, "14cc643f630c72d2"), (8, "884a173614b81b8d"), (31, "c346d2b59b4d8ee1"),
    (32, "cbf59c5116ff32b4"), (33, "0c535d1acafb8ead"), (63, "e26aa9e2a95f8e4f"),
    (100, "6ac1e58032166597"), (1000, "f306f04aa88b54d3"), (65537, "8c8e0218a8ee0fee"),
  ]

  private static func bytes(_ count: Int) -> [UInt8] { (0..<count).map { UInt8($0 % 251) } }

  @Test(arguments: known.indices)
  func isThatOfXxhsum(index: Int) {
    let (count, hash) = Self.known[index]
    #expect(String(format: "%016lx", FileHash.of(Self.bytes(count))) == hash)
  }

  @Test func aFileInManyPiecesHasTheHashOfItsBytes() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "unclench-hash-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let bytes = Self.bytes(1_000_003)
    try Data(bytes).write(to: file)
    let descriptor = open(file.path, O_RDONLY)
    defer { close(descriptor) }
    #expect(FileHash.text(of: descriptor, bytes: bytes.count) == String(format: "xxh64:%016lx", FileHash.of(bytes)))
    #expect(FileHash.text(of: descriptor, bytes: bytes.count + 1) == nil)
  }
}
