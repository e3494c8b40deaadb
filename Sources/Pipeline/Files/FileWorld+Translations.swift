import Foundation
import ScriptLanguage

/// Where translations lie: `Translations/de/my.po` beside `my.relax`, or for a script of the library in any folder above
/// it up to the library's own.
extension FileWorld {
  private static let folderName = "Translations"
  private static let phrasebookName = "phrasebook"

  public func translation(of source: SourceText, into language: String) throws(UnusableScript) -> SourceText? {
    for folder in folders(for: source) {
      if let found = try catalogue(source.catalogueName, language, in: folder) { return found }
    }
    return nil
  }

  public func languages(of source: SourceText) -> [String] {
    let found = folders(for: source).flatMap { folder in
      let all = folder.url.appending(path: Self.folderName)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: all.path)) ?? []
      return names.filter { Self.isFile(all.appending(path: "\($0)/\(source.catalogueName).po")) }
    }
    return Set(found).sorted()
  }

  public func phrasebooks(for source: SourceText, in language: String) throws(UnusableScript) -> [SourceText] {
    var places = folders(for: source)
    if let library = library.folder, !places.contains(where: { Self.isSame($0.url, library) }) {
      places.append(Place(url: library, name: ""))
    }
    var found: [SourceText] = []
    for folder in places {
      if let book = try catalogue(Self.phrasebookName, language, in: folder) { found.append(book) }
    }
    return found
  }

  /// A folder, and how its files are called in messages.
  private struct Place {
    var url: URL
    var name: String
  }

  /// The folders that may hold a script's translations, the nearest first.
  private func folders(for source: SourceText) -> [Place] {
    guard let path = source.path else { return [] }
    var url = URL(filePath: path).deletingLastPathComponent().resolvingSymlinksInPath()
    let root = library.folder?.resolvingSymlinksInPath().path
    guard let root, url.path == root || url.path.hasPrefix(root + "/") else {
      // The folder as the user names it.
      return [Place(url: url, name: path.lastIndex(of: "/").map { String(path[...$0]) } ?? "")]
    }
    var places: [Place] = []
    while url.path.hasPrefix(root) {
      let name = url.path == root ? "" : url.path.dropFirst(root.count + 1) + "/"
      places.append(Place(url: url, name: String(name)))
      url = url.deletingLastPathComponent()
    }
    return places
  }

  private func catalogue(_ name: String, _ language: String, in place: Place) throws(UnusableScript) -> SourceText? {
    let path = "\(Self.folderName)/\(language)/\(name).po"
    let file = place.url.appending(path: path)
    guard Self.isFile(file) else { return nil }
    do throws(Failure) {
      return try ScriptLoader(library: library).loadFile(file.path, name: place.name + path)
    } catch {
      guard let diagnostic = error.diagnostics.first, let sources = error.sources else {
        throw UnusableScript(error.message)
      }
      guard case .script(let span) = diagnostic.place else { throw UnusableScript(diagnostic.finding.message) }
      let position = sources.source(of: span).position(at: span.range.lowerBound)
      throw UnusableScript("on line \(position.line), column \(position.column): \(diagnostic.finding.message)")
    }
  }

  private static func isFile(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && !isFolder.boolValue
  }

  private static func isSame(_ a: URL, _ b: URL) -> Bool {
    a.resolvingSymlinksInPath().path == b.resolvingSymlinksInPath().path
  }
}
