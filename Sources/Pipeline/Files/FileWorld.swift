import Foundation
import ScriptLanguage

/// Finds the scripts and sounds that a script uses: in its own folder or below it, then in the library. Nowhere else.
public struct FileWorld: ScriptWorld {
  let library: ScriptLibrary

  /// Makes the world of a library and of whatever folder a script lies in.
  public init(library: ScriptLibrary) { self.library = library }

  public func script(at path: String, usedBy source: SourceText) throws(UnusableScript) -> SourceText {
    guard path.hasSuffix(".relax") else { throw UnusableScript("its name does not end in .relax") }
    let found: (file: URL, isOwn: Bool)?
    do { found = try find(path, from: source) } catch { throw UnusableScript(Self.outside) }
    guard let found else { throw UnusableScript("there is no such file") }
    let name = (found.isOwn ? Self.folderName(of: source) : "") + path
    do {
      return try ScriptLoader(library: library).loadFile(found.file.path, name: name)
    } catch {
      throw UnusableScript(error.diagnostics.first?.finding.message ?? error.message)
    }
  }

  public func sound(at path: String, namedBy source: SourceText) throws(UnusableSound) -> String {
    guard !path.isEmpty else { throw UnusableSound("its name is empty") }
    let found: (file: URL, isOwn: Bool)?
    do { found = try find(path, from: source) } catch { throw UnusableSound(Self.outside) }
    if let found { return found.file.path }
    throw UnusableSound("there is no such file", suggestion: nearby(path, from: source))
  }

  private static let outside = "it lies outside of the script's own folder"

  private struct LiesOutside: Error {}

  private static func folder(of source: SourceText) -> URL? {
    source.path.map { URL(filePath: $0).deletingLastPathComponent() }
  }

  /// The file at a path in the script's own folder or the library; nil where there is none.
  private func find(_ path: String, from source: SourceText) throws(LiesOutside) -> (file: URL, isOwn: Bool)? {
    guard !path.hasPrefix("/"), !path.hasPrefix("~"), !path.split(separator: "/").contains("..") else {
      throw LiesOutside()
    }
    let places = [(Self.folder(of: source), true), (library.folder, false)]
    for case (let folder?, let isOwn) in places.map({ ($0.0?.resolvingSymlinksInPath(), $0.1) }) {
      let file = folder.appending(path: path).resolvingSymlinksInPath()
      guard FileManager.default.fileExists(atPath: file.path) else { continue }
      // A link may not lead outside either.
      guard file.path.hasPrefix(folder.path + "/") else { throw LiesOutside() }
      return (file, isOwn)
    }
    return nil
  }

  /// A file of nearly that name in the folder that the path leads to.
  private func nearby(_ path: String, from source: SourceText) -> String? {
    guard let folder = Self.folder(of: source)?.appending(path: path).deletingLastPathComponent(),
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    else { return nil }
    let parts = path.split(separator: "/")
    return NearMiss.suggestion(for: parts.last.map(String.init) ?? "", among: names.sorted())
      .map { (parts.dropLast().map(String.init) + [$0]).joined(separator: "/") }
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
