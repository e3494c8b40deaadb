import Quantities
import ScriptLanguage

/// Where beds from files come from. Asked from several threads at once.
public protocol BedSource: Sendable {
  /// The loop of a file that the script names. Called often; the first call may take its time.
  func loop(of file: BedFile) throws -> any BedLoop
}

/// A sound that goes round and round, at the rate of the track, without a seam.
public protocol BedLoop: Sendable {
  /// The frames of one round; at least 1.
  var length: Int { get }
  /// Its integrated loudness in LUFS.
  var loudness: Decibels { get }
  /// The K-weighted power of each 100 ms of a round, both channels summed (ITU-R BS.1770); the last may be shorter.
  var powers: [Double] { get }

  /// Fills a buffer with frames of the round from `frame` on, left and right in turn. It asks for no more than there
  /// are up to the end of the round.
  func read(into frames: UnsafeMutableBufferPointer<Float>, from frame: Int) throws
}

/// No files.
public struct NoBeds: BedSource {
  /// A track without files has no use for one.
  public struct Missing: Error {}

  /// Makes an empty source.
  public init() {}

  public func loop(of file: BedFile) throws -> any BedLoop { throw Missing() }
}
