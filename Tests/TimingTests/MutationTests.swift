import Foundation
import Quantities
import ScriptLanguage
import Testing
import Timing

@Suite("Scripts with slips of the fingers")
struct MutationTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The scripts that ship, by their paths in the library.
  private static let shipped: [String: String] = {
    let folder = root.appending(path: "Scripts")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    let texts = paths.filter { $0.hasSuffix(".relax") }.compactMap { path in
      (try? String(contentsOf: folder.appending(path: path), encoding: .utf8)).map { (path, $0) }
    }
    return Dictionary(uniqueKeysWithValues: texts)
  }()

  static let scripts: [String] = {
    var scripts = shipped.sorted { $0.key < $1.key }.map(\.value)
    // The reference shows every cue there is.
    let reference = try? String(contentsOf: root.appending(path: "docs/language.md"), encoding: .utf8)
    scripts += (reference ?? "").components(separatedBy: "```relax\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    return scripts
  }()

  @Test func dropDoubleSwapOrReplaceAnyWordAndNothingBreaks() {
    #expect(Self.scripts.count > 10)
    var random = SeededGenerator(state: 4)
    for script in Self.scripts {
      let words = script.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      // All words of all scripts would take minutes.
      for index in words.indices.shuffled(using: &random).prefix(40) {
        var edited = words
        switch Int.random(in: 0..<4, using: &random) {
        case 0: edited.remove(at: index)
        case 1: edited.insert(words[index], at: index)
        case 2: edited.swapAt(index, Int.random(in: words.indices, using: &random))
        default:
          edited[index] =
            ["0s", "1e9s", "999999999s", "{x}", "in", "-1", "100000", "feet"].randomElement(using: &random) ?? ""
        }
        survives(edited.joined(separator: " "))
      }
    }
  }

  /// Takes a script all the way; whatever is found can be told.
  private func survives(_ text: String) {
    let compiled = Compiled(text, uses: Self.shipped, secondsPerCharacter: 0.05)
    _ = DiagnosticRenderer(sources: compiled.sources).text(compiled.diagnostics)
    #expect(compiled.timeline.events.allSatisfy { $0.length >= 0 })
  }
}
