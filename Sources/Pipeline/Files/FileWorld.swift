import Foundation
import ScriptLanguage

/// Finds the scripts that a script uses: in its own folder or below it, then in the library. Nowhere else.
public struct FileWorld: ScriptWorld {
  let library: ScriptLibrary

  /// Makes the world of a library and of whatever folder a script lies in.
  public init(library: ScriptLibrary) { self.library = library }

  public func script(at path: String, usedBy source: SourceText) throws(UnusableScript) -> SourceText {
    guard path.hasSuffix(".relax") else { throw UnusableScript("its name does not end in .relax") }
    guard !path.hasPrefix("/"), !path.hasPrefix("~"), !path.split(separator: "/").contains("..") else {
      throw UnusableScript("it lies outside of the script's own folder")
    }
    let own = source.path.map { URL(filePath: $0).deletingLastPathComponent() }
    for folder in [own, library.folder].compactMap({ $0?.resolvingSymlinksInPath() }) {
      let file = folder.appending(path: path).resolvingSymlinksInPath()
      guard FileManager.default.fileExists(atPath: file.path) else { continue }
      // A link may not lead outside either.
      guard file.path.hasPrefix(folder.path + "/") else {
        throw UnusableScript("it lies outside of the script's own folder")
      }
      do {
        return try ScriptLoader(library: library).loadFile(file.path, name: shown(file, from: own))
      } catch {
        throw UnusableScript(error.diagnostics.first?.finding.message ?? error.message)
      }
    }
    throw UnusableScript("there is no such file")
  }

  /// The path as a reader of messages knows it.
  private func shown(_ file: URL, from folder: URL?) -> String {
    guard let folder = folder?.resolvingSymlinksInPath().path, file.path.hasPrefix(folder + "/") else {
      return file.path
    }
    return String(file.path.dropFirst(folder.count + 1))
  }
}
