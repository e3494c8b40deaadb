import Foundation

/// The routines that ship with unclench, and where they are.
public struct ScriptLibrary: Sendable {
  /// The folder of the scripts; nil where none was found.
  public let folder: URL?
  /// What `UNCLENCH_LIBRARY` says, where it says anything.
  private let wish: String?

  /// Finds the library: where `UNCLENCH_LIBRARY` says, else beside the program, else where an installation puts it.
  public init(
    environment: [String: String] = ProcessInfo.processInfo.environment,
    executable: URL? = Bundle.main.executableURL
  ) {
    if let path = environment["UNCLENCH_LIBRARY"], !path.isEmpty {
      wish = path
      folder = Self.isFolder(path) ? URL(filePath: path, directoryHint: .isDirectory) : nil
      return
    }
    wish = nil
    var candidates: [URL] = []
    var place = executable?.resolvingSymlinksInPath().deletingLastPathComponent()
    // A build leaves the program some folders below the one that holds Scripts.
    for _ in 0..<6 {
      guard let here = place, here.path != "/" else { break }
      candidates.append(here.appending(path: "share/unclench/Scripts", directoryHint: .isDirectory))
      candidates.append(here.appending(path: "Scripts", directoryHint: .isDirectory))
      place = here.deletingLastPathComponent()
    }
    folder = candidates.first { Self.isFolder($0.path) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
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

  /// All routines, by name. Throws where no library was found or it holds none, and says where it was looked for.
  public func requireRoutines() throws(Failure) -> [Routine] {
    let hint = "Set UNCLENCH_LIBRARY to the folder Scripts that came with unclench, or name a script by its path."
    guard let folder else {
      guard let wish else { throw Failure(.noInput, "The library of routines was not found.", hint: hint) }
      throw Failure(
        .noInput,
        "The library of routines was not found: UNCLENCH_LIBRARY is \(wish), and there is no such folder.",
        hint: hint
      )
    }
    let routines = routines
    guard !routines.isEmpty else {
      throw Failure(.noInput, "The library of routines in \(folder.path) is empty.", hint: hint)
    }
    return routines
  }
}
