import Foundation
import Testing

@Suite("Which room may know which")
struct ImportTests {
  /// The plan of ARCHITECTURE.md: each target with what it may import of the package and of C libraries.
  static let plan: [String: Set<String>] = [
    "Quantities": [],
    "Spelling": [],
    "ScriptLanguage": ["Spelling", "Quantities"],
    "Timing": ["ScriptLanguage", "Quantities"],
    "Care": ["ScriptLanguage", "Timing", "Quantities"],
    "Pictures": ["ScriptLanguage", "Timing", "Quantities"],
    "Captions": ["ScriptLanguage", "Timing", "Quantities"],
    "Events": ["Captions", "Timing", "ScriptLanguage", "Quantities"],
    "Signal": ["Quantities"],
    "Page": ["Events"],
    "Images": ["CPng"],
    "Resampling": ["Quantities", "CSoxr"],
    "Speech": ["Spelling", "Quantities", "CEspeak"],
    "Rendering": ["Timing", "ScriptLanguage", "Resampling", "Signal", "Quantities"],
    "AudioFiles": ["Signal", "Quantities", "CSndfile"],
    "Tagging": ["AudioFiles", "Quantities", "CTagging"],
    "Pipeline": [
      "ScriptLanguage", "Timing", "Care", "Captions", "Events", "Page", "Images", "Pictures", "Speech", "Resampling",
      "Rendering", "AudioFiles", "Tagging",
      "Signal", "Quantities", "Yams",
    ],
    "unclench": [
      "Pipeline", "ScriptLanguage", "Timing", "Care", "Pictures", "Captions", "Events", "Rendering", "AudioFiles",
      "Quantities", "ArgumentParser",
    ],
  ]

  /// What the language of the toolchain brings: allowed everywhere, but for files, clocks and threads in pure rooms.
  static let toolchain: Set<String> = ["Foundation", "Glibc", "Synchronization"]

  static let modifiers: Set<String> = ["public", "package", "internal", "fileprivate", "private"]
  static let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every Swift file of a target with what it imports.
  static func imports(of target: String) -> [(file: String, module: String)] {
    let folder = root.appending(path: "Sources/\(target)")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    var found: [(file: String, module: String)] = []
    for path in paths where path.hasSuffix(".swift") {
      let text = (try? String(contentsOf: folder.appending(path: path), encoding: .utf8)) ?? ""
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ").drop { $0.hasPrefix("@") || Self.modifiers.contains(String($0)) }
        guard words.first == "import" else { continue }
        // `import struct Module.Name` names a kind before the module.
        guard let module = words.dropFirst().first(where: { !Self.kinds.contains(String($0)) }) else { continue }
        found.append((path, String(module.prefix { $0 != "." })))
      }
    }
    return found
  }

  @Test func thePlanNamesEveryTarget() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "Sources").path)
    let swift = folders.filter { !Self.imports(of: $0).isEmpty || Self.plan[$0] != nil }
    #expect(Set(swift) == Set(Self.plan.keys))
  }

  @Test(arguments: plan.keys.sorted())
  func importsOnlyWhatThePlanAllows(target: String) {
    let allowed = Self.plan[target, default: []].union(Self.toolchain)
    let forbidden = Self.imports(of: target).filter { !allowed.contains($0.module) }
    #expect(forbidden.isEmpty, "\(target): \(forbidden.map { "\($0.file) imports \($0.module)" })")
  }

  @Test(arguments: [
    ("Speech", "CEspeak", "Espeak/"), ("AudioFiles", "CSndfile", ""), ("Resampling", "CSoxr", ""),
    ("Tagging", "CTagging", ""),
  ])
  func oneFolderKnowsEachLibrary(target: String, module: String, folder: String) {
    for other in Self.plan.keys where other != target {
      #expect(!Self.imports(of: other).contains { $0.module == module })
    }
    let files = Self.imports(of: target).filter { $0.module == module }.map(\.file)
    #expect(!files.isEmpty && files.allSatisfy { $0.hasPrefix(folder) })
  }

  @Test(arguments: ["ScriptLanguage", "Timing", "Pictures"])
  func theLanguageKnowsNoFilesAndNoClock(target: String) throws {
    let outside = [
      "FileManager", "FileHandle", "Date()", "ContinuousClock", "ProcessInfo", "(contentsOf: URL", "contentsOfFile",
      "fopen(",
    ]
    let folder = Self.root.appending(path: "Sources/\(target)")
    for path in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) ?? []
    where path.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      for name in outside { #expect(!text.contains(name), "\(path) mentions \(name)") }
    }
  }
}
