import AudioFiles
import Foundation
import Quantities
import Signal
import Testing

@Suite("A WAV for a pipe, written from front to back")
struct WaveStreamTests {
  private static func block(_ frames: Int, from first: Int) -> StereoBlock {
    let block = StereoBlock(capacity: frames)
    block.frames = frames
    for index in 0..<frames {
      block.left[index] = Float(0.5 * sin(Double(first + index) / 17))
      block.right[index] = Float(0.3 * cos(Double(first + index) / 23))
    }
    return block
  }

  @Test(arguments: WaveFormat.Bits.allCases)
  func theSamplesAreThoseOfAFile(bits: WaveFormat.Bits) throws {
    let format = WaveFormat(bits: bits)
    let (file, streamed) = (try TemporaryFile(), try TemporaryFile())
    let writer = try WaveWriter(descriptor: file.descriptor, format: format, length: 3000)
    let stream = WaveStream(format: format, length: 3000)
    var bytes = stream.head
    var first = 0
    for frames in [1000, 1, 1999] {
      let block = Self.block(frames, from: first)
      try writer.append(block)
      bytes += stream.bytes(of: block)
      first += frames
    }
    try writer.finish()
    try stream.finish()
    try Data(bytes).write(to: URL(filePath: streamed.path))
    let (one, other) = (try AudioFileReader(path: file.path), try AudioFileReader(path: streamed.path))
    #expect(other.frames == 3000 && other.channels == 2 && other.sampleRate == .track)
    #expect(try one.readAll() == other.readAll())
  }

  /// Sizes that RIFF has no room for stand in a chunk of RF64; the head says them exactly.
  @Test(arguments: WaveFormat.Bits.allCases) func aTrackPastFourGigabytesIsRF64(bits: WaveFormat.Bits) {
    let frames = 1_200_000_000
    let head = WaveStream(format: WaveFormat(bits: bits), length: FrameCount(frames)).head
    let bytes = frames * 2 * bits.bytes
    func number<Number: FixedWidthInteger>(_ type: Number.Type, at offset: Int) -> Number {
      head.withUnsafeBytes { Number(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: type)) }
    }
    #expect(String(decoding: head[..<4], as: UTF8.self) == "RF64" && number(UInt32.self, at: 4) == .max)
    #expect(String(decoding: head[12..<16], as: UTF8.self) == "ds64")
    #expect(number(UInt64.self, at: 20) == UInt64(head.count - 8 + bytes))
    #expect(number(UInt64.self, at: 28) == UInt64(bytes) && number(UInt64.self, at: 36) == UInt64(frames))
    #expect(String(decoding: head.suffix(8).prefix(4), as: UTF8.self) == "data")
  }

  @Test func aTrackThatEndsEarlyIsAnError() {
    let stream = WaveStream(format: WaveFormat(), length: 10)
    _ = stream.bytes(of: Self.block(9, from: 0))
    #expect(throws: AudioFileError.wrongLength(announced: 10, appended: 9)) { try stream.finish() }
  }
}
