import Foundation
import ScriptLanguage

/// Finds the scripts and sounds that a script uses: in its own folder or below it, then in the library. Nowhere else.
public struct FileWorld: ScriptWorld, Sendable {
  let library: ScriptLibrary

  /// Makes the world of a library and of whatever folder a script lies in.
  public init(library: ScriptLibrary) { self.library = library }

  public func script(at path: String, usedBy source: SourceText) throws(UnusableScript) -> SourceText {
    guard path.hasSuffix(".relax") else { throw UnusableScript("its name does not end in .relax") }
    let found: Found
    do { found = try find(path, from: source) } catch { throw UnusableScript(error.reason, remedy: error.remedy) }
    let name = (found.isOwn ? Self.folderName(of: source) : "") + path
    do {
      return try ScriptLoader(library: library).loadFile(found.file.path, name: name)
    } catch {
      throw UnusableScript(error.diagnostics.first?.finding.message ?? error.message)
    }
  }

  public func sound(at path: String, namedBy source: SourceText) throws(UnusableSound) -> String {
    guard !path.isEmpty else { throw UnusableSound("its name is empty") }
    do {
      return try find(path, from: source).file.path
    } catch {
      let remedy = error.isMissing ? remedy(forMissing: path, from: source) : nil
      throw UnusableSound(error.reason, remedy: error.remedy ?? remedy)
    }
  }

  /// A file, and whether it lies in the folder of the script that names it rather than in the library.
  private typealias Found = (file: URL, isOwn: Bool)

  /// Why a file is not to be had.
  private struct Absence: Error {
    var reason: String
    var remedy: FileRemedy?
    var isMissing = false

    static let outside = Absence(reason: "it lies outside of the folder of the script that names it", remedy: .copy)
    static let missing = Absence(reason: "there is no such file", isMissing: true)
    static let lost = Absence(reason: "it is a link to a file that is not there")
    static let homeless = Absence(
      reason: "a script from standard input has no folder in which it could lie",
      remedy: .save
    )
  }

  private static func folder(of source: SourceText) -> URL? {
    source.path.map { URL(filePath: $0).deletingLastPathComponent() }
  }

  /// The file at a path in the script's own folder or the library.
  private func find(_ path: String, from source: SourceText) throws(Absence) -> Found {
    let own = Self.folder(of: source)?.resolvingSymlinksInPath()
    guard !path.hasPrefix("/"), !path.hasPrefix("~"), !path.split(separator: "/").contains("..") else {
      throw Self.absence(ofRoundabout: path, from: own)
    }
    var isLost = false
    let places = [(own, true), (library.folder?.resolvingSymlinksInPath(), false)]
    for case (let folder?, let isOwn) in places {
      let named = folder.appending(path: path)
      let file = named.resolvingSymlinksInPath()
      guard FileManager.default.fileExists(atPath: file.path) else {
        let link = try? FileManager.default.destinationOfSymbolicLink(atPath: named.path)
        isLost = isLost || link != nil
        continue
      }
      // A link may not lead outside either.
      guard file.path.hasPrefix(folder.path + "/") else { throw .outside }
      return (file, isOwn)
    }
    if isLost { throw .lost }
    throw own == nil ? .homeless : .missing
  }

  /// Why a path that begins at the root, at home or goes up on its way is not taken, even where it leads into the
  /// script's folder.
  private static func absence(ofRoundabout path: String, from folder: URL?) -> Absence {
    guard let folder else { return .homeless }
    let isAbsolute = path.hasPrefix("/") || path.hasPrefix("~")
    let place = isAbsolute ? URL(filePath: (path as NSString).expandingTildeInPath) : folder.appending(path: path)
    let file = place.standardizedFileURL.resolvingSymlinksInPath()
    guard file.path.hasPrefix(folder.path + "/") else { return .outside }
    guard FileManager.default.fileExists(atPath: file.path) else { return .missing }
    return Absence(
      reason: "its path does not begin at the folder of the script that names it",
      remedy: .fromFolder(String(file.path.dropFirst(folder.path.count + 1)))
    )
  }

  /// Endings of sounds that are tried where a name has none.
  private static let endings = ["flac", "wav", "ogg", "opus", "mp3"]

  /// What was probably meant by the name of a sound that is not there: a file of that name with an ending, a bed that
  /// is made, or a file of nearly that name in the folder that the path leads to.
  private func remedy(forMissing path: String, from source: SourceText) -> FileRemedy? {
    let folder = Self.folder(of: source)?.appending(path: path).deletingLastPathComponent()
    var isFolder: ObjCBool = false
    let names = ((try? folder.map { try FileManager.default.contentsOfDirectory(atPath: $0.path) }) ?? [])
      .filter { name in
        let file = folder?.appending(path: name).path ?? name
        return FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) && !isFolder.boolValue
      }
    let parts = path.split(separator: "/").map(String.init)
    let last = parts.last ?? ""
    let withEnding = Self.endings.map { "\(last).\($0)" }.first(where: names.contains)
    if withEnding == nil, let sound = BedSound(rawValue: path.lowercased()) { return .made(sound) }
    let near = withEnding ?? NearMiss.suggestion(for: last, among: names.filter { $0 != last }.sorted())
    return near.map { .other((parts.dropLast() + [$0]).joined(separator: "/")) }
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
