import AudioFiles
import Foundation
import Quantities
import Signal
import Tagging

/// A sound file on its way: written without a name and then tagged, it appears under its own when it is whole.
final class TrackFile {
  private let path: String
  private let file: OutputFile
  /// The file itself, to be read once it is finished.
  var descriptor: Int32 { file.descriptor }
  private let writer: WaveWriter
  private let format: WaveFormat
  private let length: FrameCount
  private let tags: TrackTags

  /// Begins a file of exactly `length` frames. Throws where it can't appear at that path, or has no room there.
  ///
  /// One that writes behind does so on a thread of its own.
  init(
    path: String,
    format: WaveFormat,
    length: FrameCount,
    firstFrame: FrameCount = 0,
    tags: TrackTags,
    writesBehind: Bool
  ) throws {
    (self.path, self.format, self.length, self.tags) = (path, format, length, tags)
    file = try OutputFile(path: path)
    try file.expect(bytes: format.dataBytes(length))
    let descriptor = file.descriptor
    writer = try Self.explained(path) { () throws(AudioFileError) in
      try WaveWriter(
        descriptor: descriptor,
        format: format,
        length: length,
        tags: tags,
        firstFrame: firstFrame,
        writesBehind: writesBehind
      )
    }
  }

  /// Appends the frames in use of a block.
  func append(_ block: StereoBlock) throws {
    try Self.explained(path) { () throws(AudioFileError) in try writer.append(block) }
  }

  /// Completes the file and its tags; it still has no name.
  func finish() throws {
    try Self.explained(path) { () throws(AudioFileError) in
      try writer.finish()
      try Tagger.write(tags, to: descriptor, format: format, length: length)
    }
  }

  /// The first byte in which the finished file differs from another; nil if none does.
  func firstDifference(from other: String) throws(Failure) -> Int? { try file.firstDifference(from: other) }

  /// Gives the finished file its name, in place of an older one.
  func commit() throws { try file.commit() }

  private static func explained<Result>(
    _ path: String,
    _ body: () throws(AudioFileError) -> Result
  ) throws(Failure) -> Result {
    do { return try body() } catch {
      if error.isDiskFull { throw OutputFile.diskFull(path: path) }
      throw Failure(.inputOutput, "\(path) can't be written: \(error).")
    }
  }
}
