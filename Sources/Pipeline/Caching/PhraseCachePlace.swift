import Foundation

/// Where the cache of phrases lies.
///
/// `UNCLENCH_CACHE` names its folder, or is `off`; else it is `unclench` in the folder for caches of the XDG Base
/// Directory Specification: `XDG_CACHE_HOME`, or `.cache` at home.
public struct PhraseCachePlace: Sendable {
  /// The folder of the phrases; nil where there is to be none.
  package let folder: String?
  /// What `UNCLENCH_CACHE` says, where it names a folder.
  package let wish: String?

  /// Finds the place.
  public init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    func named(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    // The specification has relative paths ignored.
    func absolute(_ name: String) -> String? { named(name).flatMap { $0.hasPrefix("/") ? $0 : nil } }
    let wished = named("UNCLENCH_CACHE")
    wish = wished == "off" ? nil : wished
    guard wished != "off" else {
      folder = nil
      return
    }
    let base = wish ?? (absolute("XDG_CACHE_HOME") ?? absolute("HOME").map { "\($0)/.cache" }).map { "\($0)/unclench" }
    // A folder of its own, since it is closed to others: what someone names may hold other things too.
    folder = base.map { "\($0)/phrases" }
  }

  /// What comes of opening the cache.
  public enum Opening: Sendable {
    case cache(PhraseCache)
    /// None is wanted, or there is no home to have it in.
    case off
    /// The folder can't be used; `wish` is what `UNCLENCH_CACHE` says, where it does.
    case unusable(wish: String?)
  }

  /// Opens the cache; its folder is made if it is missing.
  public func open() -> Opening {
    guard let folder else { return .off }
    return PhraseCache(folder: folder).map(Opening.cache) ?? .unusable(wish: wish)
  }
}
