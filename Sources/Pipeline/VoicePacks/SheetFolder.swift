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
    let folder = try OutputFolder(folder)
    var status = stat()
    let name = sheet.title.isEmpty ? URL(filePath: folder.path).lastPathComponent : sheet.title
    let files = [
      ("sheet.html", sheet.page), ("sheet.csv", sheet.table),
      (PackManifest.fileName, PackManifest.beginning(name: name, language: sheet.language)),
    ]
    var written: [Written] = []
    for (name, text) in files {
      let path = folder.file(name)
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
