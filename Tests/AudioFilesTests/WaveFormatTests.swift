import AudioFiles
import Glibc
import Quantities
import Signal
import Testing

@Suite struct WaveFormatTests {
  @Test func sizeOfTheSamples() {
    #expect(WaveFormat().dataBytes(172_800_000) == 691_200_000)
    #expect(WaveFormat(bits: .twentyFour).dataBytes(1) == 6)
    #expect(WaveFormat(bits: .float).dataBytes(1) == 8)
  }

  @Test func longTracksGetTheLargeContainer() {
    let format = WaveFormat()
    #expect(format.container(for: 0) == .wave)
    // Six hours fit, seven don't.
    #expect(format.container(for: FrameCount(6 * 3600 * 48_000)) == .wave)
    #expect(format.container(for: FrameCount(7 * 3600 * 48_000)) == .rf64)
    #expect(format.container(for: FrameCount((1 << 30) - (1 << 20))) == .wave)
    #expect(format.container(for: FrameCount((1 << 30) - (1 << 20) + 1)) == .rf64)
    #expect(WaveFormat(bits: .twentyFour).container(for: FrameCount(5 * 3600 * 48_000)) == .rf64)
  }

  @Test(arguments: [(WaveFormat.Bits.sixteen, 7), (.float, 4)])
  func largeContainerIsReallyChosen(bits: WaveFormat.Bits, hours: Int) throws {
    let file = try TemporaryFile()
    let length = FrameCount(hours * 3600 * 48_000)
    let writer = try WaveWriter(descriptor: file.descriptor, format: WaveFormat(bits: bits), length: length)
    let block = StereoBlock()
    try writer.append(block)
    #expect(throws: AudioFileError.wrongLength(announced: length.value, appended: 1024)) { try writer.finish() }
    let bytes = try file.bytes
    #expect(String(decoding: bytes[0..<4], as: UTF8.self) == "RF64")
    // No time of day, so that the bytes are the same each time.
    let peak = bytes.indices.first { bytes[$0...].starts(with: Array("PEAK".utf8)) }
    #expect((peak == nil) == (bits == .sixteen))
    if let peak { #expect(Array(bytes[(peak + 8)..<(peak + 16)]) == [1, 0, 0, 0, 0, 0, 0, 0]) }
  }
}
