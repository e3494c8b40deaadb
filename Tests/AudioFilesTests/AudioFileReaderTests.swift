import AudioFiles
import Glibc
import Quantities
import Signal
import Testing

@Suite struct AudioFileReaderTests {
  @Test func readingInPartsGivesTheWhole() throws {
    let file = try TemporaryFile()
    let writer = try WaveWriter(descriptor: file.descriptor, format: WaveFormat(), length: 3 * 1024)
    let block = StereoBlock()
    for number in 0..<3 {
      for index in 0..<1024 {
        block.left[index] = Float(number) / 8
        block.right[index] = Float(index) / 4096
      }
      try writer.append(block)
    }
    try writer.finish()

    let whole = try AudioFileReader(path: file.path).readAll()
    let reader = try AudioFileReader(path: file.path)
    #expect(reader.title == nil)
    let part = UnsafeMutableBufferPointer<Float>.allocate(capacity: 2 * 500 + 1)
    defer { part.deallocate() }
    var parts: [Float] = []
    while case let count = try reader.read(into: part), count > 0 { parts += part[..<(2 * count)] }
    #expect(parts == whole && whole.count == 2 * 3 * 1024)
  }

  @Test func missingFileSaysSo() {
    #expect {
      try AudioFileReader(path: "/nowhere/at/all.wav")
    } throws: { error in
      guard case .cannotOpen(_, ENOENT)? = error as? AudioFileError else { return false }
      return true
    }
  }

  @Test func noiseIsNotAnAudioFile() throws {
    let file = try TemporaryFile()
    _ = "this is text, not sound".withCString { Glibc.write(file.descriptor, $0, 23) }
    #expect {
      try AudioFileReader(path: file.path)
    } throws: { error in
      guard case .cannotOpen(let reason, _)? = error as? AudioFileError else { return false }
      return !reason.isEmpty
    }
  }
}
