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
    let places = [(own, Self.folderName(of: source)), (library.folder, "")]
    for case (let folder?, let prefix) in places.map({ ($0.0?.resolvingSymlinksInPath(), $0.1) }) {
      let file = folder.appending(path: path).resolvingSymlinksInPath()
      guard FileManager.default.fileExists(atPath: file.path) else { continue }
      // A link may not lead outside either.
      guard file.path.hasPrefix(folder.path + "/") else {
        throw UnusableScript("it lies outside of the script's own folder")
      }
      do {
        return try ScriptLoader(library: library).loadFile(file.path, name: prefix + path)
      } catch {
        throw UnusableScript(error.diagnostics.first?.finding.message ?? error.message)
      }
    }
    throw UnusableScript("there is no such file")
  }

  /// The folder of a used script as `use` lines write it, counted from the folder of the script that was asked for;
  /// empty for that one itself.
  private static func folderName(of source: SourceText) -> String {
    // The script that was asked for is called by its path, or by the bare name of a routine.
    guard source.name != source.path, source.name.hasSuffix(".relax"), let slash = source.name.lastIndex(of: "/") else {
      return ""
    }
    return String(source.name[...slash])
  }

  /// The most scripts of one folder that are looked at.
  private static let mostNeighbours = 300

  public func scripts(besideFiles paths: [String]) -> [SourceText] {
    let loader = ScriptLoader(library: library)
    let routines = library.routines.compactMap { try? loader.loadFile($0.file.path, name: $0.name) }
    let folders = Set(paths.map { URL(filePath: $0).deletingLastPathComponent().resolvingSymlinksInPath() })
    return routines
      + folders.sorted { $0.path < $1.path }.flatMap { folder in
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".relax") }.sorted().prefix(Self.mostNeighbours)
          .compactMap { try? loader.loadFile(folder.appending(path: $0).path) }
      }
  }
}
