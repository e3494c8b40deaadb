import CSndfile
import Glibc
import Quantities

/// The chapters of a WAV file as cue points (`cue `) with their titles beside (`LIST`/`adtl`): Multimedia Programming
/// Interface and Data Specifications 1.0, chapter 3.
///
/// libsndfile writes the points and no titles, so these go into a chunk of our own.
struct CuePoints {
  private let frames: [UInt32]
  private let titles: [String]

  /// The most bytes of a title: libsndfile keeps all that stands before the sound in 100 kB, and players of cue points
  /// show a line.
  private static let mostTitleBytes = 160

  init(_ chapters: [TrackChapter], sampleRate: SampleRate) {
    frames = chapters.map { UInt32(clamping: sampleRate.frames(in: $0.start).value) }
    titles = chapters.map { TagText.shortened($0.title, bytes: Self.mostTitleBytes) }
  }

  /// Has a file that was only just begun hold the points.
  func set(on file: OpaquePointer) {
    guard !frames.isEmpty else { return }
    setPoints(on: file)
    setTitles(on: file)
  }

  /// The points are numbered from 0, as ffmpeg numbers ID3 chapters: of a file that has both it shows each once.
  private func setPoints(on file: OpaquePointer) {
    // libsndfile's SF_CUES_VAR: the number of points, then the points.
    let start = MemoryLayout<UInt32>.size
    let size = start + frames.count * MemoryLayout<SF_CUE_POINT>.stride
    let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: MemoryLayout<SF_CUE_POINT>.alignment)
    defer { memory.deallocate() }
    memset(memory, 0, size)
    memory.storeBytes(of: UInt32(frames.count), as: UInt32.self)
    for (index, frame) in frames.enumerated() {
      var point = SF_CUE_POINT()
      point.indx = Int32(index)
      point.position = frame
      point.sample_offset = frame
      // "data", as its bytes lie in the file.
      point.fcc_chunk = Int32(bitPattern: 0x6174_6164)
      (memory + start + index * MemoryLayout<SF_CUE_POINT>.stride).storeBytes(of: point, as: SF_CUE_POINT.self)
    }
    sf_command(file, Int32(SFC_SET_CUE), memory, Int32(size))
  }

  private func setTitles(on file: OpaquePointer) {
    var bytes = Array("adtl".utf8)
    for (index, title) in titles.enumerated() {
      // With NULs to whole words of 4 bytes, at least one: libsndfile can't open a file in which a title has another size.
      let text = Array(title.utf8)
      let padded = text + Array(repeating: 0, count: 4 - text.count % 4)
      bytes += Array("labl".utf8) + Self.littleEndian(padded.count + 4) + Self.littleEndian(index) + padded
    }
    bytes.withUnsafeMutableBytes { bytes in
      var chunk = SF_CHUNK_INFO()
      withUnsafeMutableBytes(of: &chunk.id) { $0.copyBytes(from: "LIST".utf8) }
      chunk.id_size = 4
      chunk.datalen = UInt32(bytes.count)
      chunk.data = bytes.baseAddress
      _ = sf_set_chunk(file, &chunk)
    }
  }

  private static func littleEndian(_ value: Int) -> [UInt8] {
    withUnsafeBytes(of: UInt32(value).littleEndian) { Array($0) }
  }
}
