import Foundation
import ScriptLanguage
import Testing

@Suite("A parser that can't be broken")
struct MutationTests {
  /// Every shipped script, from the folder beside Tests.
  static let scripts: [String] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Scripts")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".relax") }.sorted().compactMap {
      try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }
  }()

  @Test func everyShippedScriptParses() {
    #expect(!Self.scripts.isEmpty)
    for script in Self.scripts {
      #expect(Parser.parse(SourceText(name: "a", text: script)).diagnostics.inOrder.isEmpty)
    }
  }

  @Test func droppingDoublingOrSwappingAnyWordIsSurvived() {
    for script in Self.scripts {
      let words = script.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      // Of a long script, every so many words.
      for index in stride(from: 0, to: words.count, by: max(1, words.count / 100)) {
        for edit in 0..<3 {
          var edited = words
          switch edit {
          case 0: edited.remove(at: index)
          case 1: edited.insert(words[index], at: index)
          default: edited.swapAt(index, (index * 7 + 3) % words.count)
          }
          survives(edited.joined(separator: " "))
        }
      }
    }
  }

  @Test func randomBytesAreSurvived() {
    var random = SystemRandomNumberGenerator()
    let alphabet = Array("\"\\{}:,=./+-%#\t\n  4s9mbreathe clench in out “”–é\u{301}👩‍👧")
    for _ in 0..<3_000 {
      survives(
        String((0..<Int.random(in: 0..<200, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? " " })
      )
    }
  }

  private func survives(_ text: String) {
    let source = SourceText(name: "a", text: text)
    let (_, diagnostics) = Parser.parse(source)
    for diagnostic in diagnostics.inOrder {
      guard case .script(let span) = diagnostic.place else { continue }
      #expect(span.range.upperBound <= source.utf8.count, "\(diagnostic.finding) in \(text)")
    }
    let rendered = DiagnosticRenderer(sources: SourceSet(source)).text(diagnostics.inOrder)
    #expect(diagnostics.inOrder.isEmpty == rendered.isEmpty)
  }
}
