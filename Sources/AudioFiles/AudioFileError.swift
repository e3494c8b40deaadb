import Glibc

/// What can go wrong with an audio file.
public enum AudioFileError: Error, Hashable, CustomStringConvertible {
  /// The file could not be opened, or the format not be begun. `errno` is 0 if the system had no objection.
  case cannotOpen(reason: String, errno: Int32)
  /// The installed libsndfile can't write such files.
  case cannotWrite(WaveFormat.Packing)
  /// A write came up short. `errno` says why; 0 if the system gave no reason.
  case writeFailed(errno: Int32)
  /// A read failed.
  case readFailed(reason: String)
  /// More or fewer frames were appended than announced.
  case wrongLength(announced: Int, appended: Int)

  /// True if there was no room left: no space on the device, or the user's quota is used up.
  public var isDiskFull: Bool {
    switch self {
    case .cannotOpen(_, let errno), .writeFailed(let errno): errno == ENOSPC || errno == EDQUOT
    case .readFailed, .wrongLength, .cannotWrite: false
    }
  }

  /// One sentence for a person.
  public var description: String {
    switch self {
    case .cannotOpen(let reason, 0): "can't open the audio file: \(reason)"
    case .cannotOpen(_, let errno): "can't open the audio file: \(Self.text(errno))"
    case .cannotWrite(let packing):
      "the installed sound library, libsndfile, can't write .\(packing.rawValue) files"
    case .writeFailed(0): "can't write the audio file"
    case .writeFailed(let errno): "can't write the audio file: \(Self.text(errno))"
    case .readFailed(let reason): "can't read the audio file: \(reason)"
    case .wrongLength(let announced, let appended): "announced \(announced) frames, but wrote \(appended)"
    }
  }

  /// Any thread may ask: since 2.32, glibc keeps the text of an unknown number per thread.
  private static func text(_ errno: Int32) -> String { String(cString: strerror(errno)) }
}
