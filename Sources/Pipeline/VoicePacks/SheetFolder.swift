import Foundation
import Glibc

/// Writes a recording sheet into a folder, where the takes are then put.
public enum SheetFolder {
  /// A file that was dealt with.
  public struct Written: Sendable {
    /// Its path.
    public var path: String
    /// What became of it: `written`, `written anew`, or `left as it is`.
    public var state: String
  }

  /// Writes `sheet.html`, `sheet.csv` and, where there is none, `pack.yaml`; the folder is made if it is missing, in a
  /// folder that is there. Each file appears when it is whole.
  public static func write(_ sheet: RecordingSheet, to folder: String) throws(Failure) -> [Written] {
    var status = stat()
    if stat(folder, &status) != 0 {
      guard mkdir(folder, 0o777) == 0 else {
        throw Failure(
          .cannotCreate,
          "The folder \(folder) can't be made: \(String(cString: strerror(errno))).",
          hint: "Choose another one with -o."
        )
      }
    } else if status.st_mode & S_IFMT != S_IFDIR {
      throw Failure(.cannotCreate, "\(folder) is a file, not a folder.", hint: "Choose another one with -o.")
    }
    let name = sheet.title.isEmpty ? URL(filePath: folder).lastPathComponent : sheet.title
    let files = [
      ("sheet.html", sheet.page), ("sheet.csv", sheet.table),
      (PackManifest.fileName, PackManifest.beginning(name: name, language: sheet.language)),
    ]
    var written: [Written] = []
    for (name, text) in files {
      let path = "\(folder)/\(name)"
      let isThere = lstat(path, &status) == 0
      if isThere, name == PackManifest.fileName {
        written.append(Written(path: path, state: "left as it is"))
        continue
      }
      try TextFile.write(text, to: path)
      written.append(Written(path: path, state: isThere ? "written anew" : "written"))
    }
    return written
  }
}
