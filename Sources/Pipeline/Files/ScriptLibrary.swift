import Foundation

/// The routines that ship with unclench, and where they are.
public struct ScriptLibrary: Sendable {
  /// The folder of the scripts; nil where none was found.
  public let folder: URL?

  /// Finds the library: where `UNCLENCH_LIBRARY` says, else beside the program, else where an installation puts it.
  public init(
    environment: [String: String] = ProcessInfo.processInfo.environment,
    executable: URL? = Bundle.main.executableURL
  ) {
    if let path = environment["UNCLENCH_LIBRARY"], !path.isEmpty {
      folder = URL(filePath: path, directoryHint: .isDirectory)
      return
    }
    var candidates: [URL] = []
    var place = executable?.resolvingSymlinksInPath().deletingLastPathComponent()
    // A build leaves the program some folders below the one that holds Scripts.
    for _ in 0..<6 {
      guard let here = place, here.path != "/" else { break }
      candidates.append(here.appending(path: "share/unclench/Scripts", directoryHint: .isDirectory))
      candidates.append(here.appending(path: "Scripts", directoryHint: .isDirectory))
      place = here.deletingLastPathComponent()
    }
    folder = candidates.first { FileManager.default.fileExists(atPath: $0.path) }
  }

  /// A routine's name and file.
  public struct Routine: Sendable {
    /// What it is called on the command line.
    public var name: String
    /// Its script.
    public var file: URL
  }

  /// All routines, by name.
  public var routines: [Routine] {
    guard let folder, let paths = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else {
      return []
    }
    return paths.compactMap { $0 as? URL }
      // What lies in a folder "common" is made to be used by others, not to be played.
      .filter { $0.pathExtension == "relax" && !$0.pathComponents.contains("common") }
      .map { Routine(name: $0.deletingPathExtension().lastPathComponent, file: $0) }
      .sorted { $0.name < $1.name }
  }
}
