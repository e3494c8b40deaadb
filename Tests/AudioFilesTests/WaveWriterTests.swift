import AudioFiles
import Foundation
import Glibc
import Quantities
import Signal
import Testing

@Suite struct WaveWriterTests {
  /// A sine on the left and a softer cosine on the right, in blocks of changing length.
  private func write(
    frames: Int,
    to descriptor: Int32,
    format: WaveFormat = WaveFormat(),
    announced: Int? = nil,
    tags: TrackTags = TrackTags(title: "Evening", software: "unclench"),
    blockLengths: [Int] = [1024, 1, 700, 33]
  ) throws(AudioFileError) {
    let length = FrameCount(announced ?? frames)
    let writer = try WaveWriter(descriptor: descriptor, format: format, length: length, tags: tags, ditherSeed: 5)
    let block = StereoBlock()
    var (frame, number) = (0, 0)
    while frame < frames {
      block.frames = min(blockLengths[number % blockLengths.count], frames - frame)
      for index in 0..<block.frames {
        let (left, right) = Self.samples(at: frame + index)
        block.left[index] = left
        block.right[index] = right
      }
      try writer.append(block)
      frame += block.frames
      number += 1
    }
    try writer.finish()
  }

  private static func samples(at frame: Int) -> (Float, Float) {
    let angle = 2 * Double.pi * 440 * Double(frame) / 48_000
    return (Float(0.5 * sin(angle)), Float(0.25 * cos(angle)))
  }

  @Test(arguments: WaveFormat.Bits.allCases)
  func whatIsWrittenReadsBack(bits: WaveFormat.Bits) throws {
    let file = try TemporaryFile()
    try write(frames: 150_001, to: file.descriptor, format: WaveFormat(bits: bits))
    let reader = try AudioFileReader(path: file.path)
    #expect(reader.frames == 150_001 && reader.channels == 2 && reader.sampleRate == .track)
    #expect(reader.title == "Evening")
    let samples = try reader.readAll()
    #expect(samples.count == 300_002)
    // Dither and rounding: one and a half steps at most, and nothing for floating point.
    let limit = Float(1.51) / Float(1 << (8 * bits.bytes - 1))
    var worst: Float = 0
    for frame in 0..<150_001 {
      let (left, right) = Self.samples(at: frame)
      worst = max(worst, abs(samples[2 * frame] - left), abs(samples[2 * frame + 1] - right))
    }
    #expect(bits == .float ? worst == 0 : worst < limit && worst > limit / 10)
  }

  @Test(arguments: WaveFormat.Bits.allCases)
  func bytesAreTheSameOnEachRunAndForAnyBlocks(bits: WaveFormat.Bits) throws {
    let files = [try TemporaryFile(), try TemporaryFile()]
    try write(frames: 100_000, to: files[0].descriptor, format: WaveFormat(bits: bits))
    try write(frames: 100_000, to: files[1].descriptor, format: WaveFormat(bits: bits), blockLengths: [77, 1024])
    let bytes = try files.map { try $0.bytes }
    #expect(bytes[0] == bytes[1])
    #expect(bytes[0].count > WaveFormat(bits: bits).dataBytes(100_000))
  }

  @Test func headerIsPlainPCM() throws {
    let file = try TemporaryFile()
    try write(frames: 1000, to: file.descriptor)
    let bytes = try file.bytes
    #expect(String(decoding: bytes[0..<4], as: UTF8.self) == "RIFF")
    #expect(String(decoding: bytes[8..<16], as: UTF8.self) == "WAVEfmt ")
    // Length 16, format tag 1, two channels: what Python's wave module accepts.
    #expect(Array(bytes[16..<24]) == [16, 0, 0, 0, 1, 0, 2, 0])
    #expect(bytes[4..<8].reversed().reduce(0) { $0 << 8 | Int($1) } == bytes.count - 8)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("INAM") && !text.contains("PEAK"))
  }

  @Test func descriptorStaysOpen() throws {
    let file = try TemporaryFile()
    try write(frames: 10, to: file.descriptor)
    #expect(fcntl(file.descriptor, F_GETFD) >= 0)
  }

  @Test(arguments: [999, 1001])
  func wrongLengthIsAnError(announced: Int) throws {
    let file = try TemporaryFile()
    #expect(throws: AudioFileError.wrongLength(announced: announced, appended: 1000)) {
      try write(frames: 1000, to: file.descriptor, announced: announced)
    }
  }

  @Test(arguments: WaveFormat.Bits.allCases, [10, 200_000])
  func fullDiskIsToldFromOtherTrouble(bits: WaveFormat.Bits, frames: Int) throws {
    let full = open("/dev/full", O_RDWR)
    try #require(full >= 0)
    // A failed writer must have left it open.
    defer { #expect(close(full) == 0) }
    #expect {
      try write(frames: frames, to: full, format: WaveFormat(bits: bits))
    } throws: { error in
      (error as? AudioFileError)?.isDiskFull == true
    }
  }

  @Test(arguments: WaveFormat.Bits.allCases)
  func failureHalfwayKeepsTheSystemsReason(bits: WaveFormat.Bits) throws {
    // Room for the header and two buffers, but not for the third.
    let sealed = try SealedFile(bytes: 600_000)
    #expect(throws: AudioFileError.writeFailed(errno: EPERM)) {
      try write(frames: 300_000, to: sealed.descriptor, format: WaveFormat(bits: bits))
    }
  }

  @Test func closedDescriptorIsRefused() {
    #expect {
      try write(frames: 10, to: 987_654)
    } throws: { error in
      guard let error = error as? AudioFileError else { return false }
      return !error.isDiskFull && !error.description.isEmpty
    }
  }

  @Test func readOnlyDescriptorIsRefusedOrFails() throws {
    let file = try TemporaryFile()
    let descriptor = open(file.path, O_RDONLY)
    defer { close(descriptor) }
    #expect {
      try write(frames: 10, to: descriptor)
    } throws: { error in
      (error as? AudioFileError)?.isDiskFull == false
    }
  }
}
