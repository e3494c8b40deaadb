import AudioFiles
import Foundation
import Glibc
import Quantities
import ScriptLanguage
import Signal

/// A sound file as stereo frames, in order, at its own rate.
struct SoundFile {
  /// The shortest that can go round and round.
  static let shortest: Seconds = 1

  /// Frames per second.
  var sampleRate: SampleRate { reader.sampleRate }

  private let reader: AudioFileReader
  private let fold: StereoFold
  private let part: UnsafeMutableBufferPointer<Float>

  /// Frames that are read at a time.
  private static let stride = 8192

  /// Opens a file and calls `body`. Throws why it can't be a bed.
  static func read<Result>(
    _ path: String,
    _ body: (SoundFile) throws -> Result
  ) throws -> Result {
    let reader = try open(path)
    let part = UnsafeMutableBufferPointer<Float>.allocate(capacity: stride * reader.channels)
    defer { part.deallocate() }
    return try body(SoundFile(reader: reader, fold: StereoFold(channels: reader.channels), part: part))
  }

  /// Throws why a file can't be a bed. Reads no further than to its first sound.
  static func check(_ path: String) throws(UnusableSound) {
    do {
      try read(path) { file in
        guard try file.isHeard() else { throw UnusableSound("there is only silence in it") }
      }
    } catch let error as UnusableSound {
      throw error
    } catch is AudioFileError {
      throw damaged
    } catch {
      throw UnusableSound("it can't be read: \(error)")
    }
  }

  /// What is wrong with a file that breaks off or makes no sense on its way.
  static let damaged = UnusableSound("it is damaged or not whole")

  /// Endings of sounds that are common and can't be read.
  private static let foreignEndings: Set = [
    "3gp", "aac", "ac3", "amr", "ape", "m4a", "m4b", "m4r", "mka", "mkv", "mov", "mp4", "mpc", "tta", "webm", "wma",
    "wv",
  ]

  /// Calls `body` with the frames in order, left and right in turn, until it returns false or they end.
  func forEachPart(_ body: (UnsafeBufferPointer<Float>) throws -> Bool) throws {
    var stereo: [Float] = []
    stereo.reserveCapacity(2 * Self.stride)
    while case let count = try reader.read(into: part), count > 0 {
      fold.fold(UnsafeBufferPointer(rebasing: part[..<(count * reader.channels)]), into: &stereo)
      guard try stereo.withUnsafeBufferPointer(body) else { return }
    }
  }

  private func isHeard() throws -> Bool {
    var meter = LoudnessMeter(sampleRate: sampleRate)
    let block = StereoBlock(capacity: Self.stride)
    try forEachPart { frames in
      block.frames = frames.count / 2
      for index in 0..<block.frames {
        (block.left[index], block.right[index]) = (frames[2 * index], frames[2 * index + 1])
      }
      meter.measure(block)
      return meter.integrated == nil
    }
    return meter.integrated != nil
  }

  private static func open(_ path: String) throws(UnusableSound) -> AudioFileReader {
    var status = stat()
    guard stat(path, &status) == 0 else { throw UnusableSound("it can't be read: \(String(cString: strerror(errno)))") }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw UnusableSound("it is a folder") }
    guard status.st_mode & S_IFMT == S_IFREG else { throw UnusableSound("it is not a plain file") }
    guard access(path, R_OK) == 0 else { throw UnusableSound("its permissions forbid to read it") }
    guard status.st_size > 0 else { throw UnusableSound("it is empty") }
    let reader: AudioFileReader
    do {
      reader = try AudioFileReader(path: path)
    } catch  where foreignEndings.contains(URL(filePath: path).pathExtension.lowercased()) {
      throw UnusableSound("it is of a kind that can't be read", remedy: .convert)
    } catch {
      throw UnusableSound("it is not a sound file, or of a kind that is not known")
    }
    guard reader.sampleRate.hertz >= 1000, reader.sampleRate.hertz <= 768_000 else {
      throw UnusableSound("its sample rate of \(reader.sampleRate.hertz) Hz is out of reach")
    }
    guard reader.frames > 0 else { throw UnusableSound("it holds no sound") }
    let length = reader.sampleRate.seconds(in: reader.frames)
    guard length >= shortest else {
      // Rounded down, so that it is never as long as the least.
      let written = Unit.seconds.written((length.value * 100).rounded(.down) / 100)
      throw UnusableSound("it is only \(written) long, and \(Unit.seconds.written(shortest.value)) is the least")
    }
    return reader
  }
}
