import AudioFiles
import Foundation

/// Reads the picture of a cover.
public enum CoverFile {
  /// Reads it. Throws a failure that says what is wrong with the file, and what would be right.
  public static func load(_ path: String) throws(Failure) -> CoverPicture {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure(.noInput, "There is no picture \(path).")
    }
    guard !isFolder.boolValue, let data = read(path) else {
      throw Failure(.noInput, "The picture \(path) can't be read.", hint: "A cover is a file, such as cover.jpg.")
    }
    do { return try CoverPicture([UInt8](data)) } catch {
      switch error {
      case .notAPicture:
        throw Failure(
          .noInput,
          "\(path) is no picture that players show.",
          hint: "A cover is a JPEG or PNG file. Most programs for pictures can save as one of these."
        )
      case .tooLarge:
        let most = CoverPicture.mostBytes / 1_000_000
        throw Failure(
          .noInput,
          "The picture \(path) is too large: a cover has \(most) MB at most.",
          hint: "Make it smaller with a program for pictures; 1400 by 1400 pixels are plenty."
        )
      case .tooManyPixels(let width, let height):
        throw Failure(
          .noInput,
          "The picture \(path) is too large: it is \(width) by \(height) pixels, and a cover has"
            + " \(CoverPicture.longestSide) at most on each side.",
          hint: "Make it smaller with a program for pictures; 1400 by 1400 pixels are plenty."
        )
      }
    }
  }

  /// No more than what tells that it is too large: it may be a device without an end.
  private static func read(_ path: String) -> Data? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    return try? file.read(upToCount: CoverPicture.mostBytes + 1) ?? Data()
  }
}
