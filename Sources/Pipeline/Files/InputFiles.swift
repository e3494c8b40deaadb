import Glibc

/// The files that a track is made from: nothing is written over them.
public struct InputFiles {
  private let paths: [String]

  /// The scripts and beds of a track, and other files that it depends on, such as a profile.
  public init(of script: CompiledScript, others: [String] = []) {
    paths = script.sources.sources.compactMap(\.path) + script.bedPaths.values.sorted() + others
  }

  /// Throws where a path leads to one of the files, by whatever name or link.
  public func check(_ output: String) throws(Failure) {
    guard let written = Self.identity(of: output) else { return }
    for path in paths where Self.identity(of: path) == written {
      throw Failure(
        .usage,
        "\(output) can't be written: the track is made from this file\(path == output ? "" : ", \(path)").",
        hint: "Choose another name with -o. Nothing was changed."
      )
    }
  }

  /// What tells a file from all others, where the path leads to one.
  private static func identity(of path: String) -> [UInt64]? {
    var status = stat()
    return stat(path, &status) == 0 ? [UInt64(status.st_dev), UInt64(status.st_ino)] : nil
  }
}
