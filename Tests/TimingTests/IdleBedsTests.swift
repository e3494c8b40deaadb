import ScriptLanguage
import Testing
import Timing

@Suite("Cues of beds that do nothing")
struct IdleBedsTests {
  private func warnings(_ script: String) -> [(text: String, code: String)] {
    let compiled = Compiled(script)
    #expect(compiled.diagnostics.isEmpty)
    return IdleBeds.warnings(for: compiled.sheet).inOrder.map { warning in
      #expect(warning.severity == .warning)
      guard case .script(let span) = warning.place else { return ("", warning.finding.code) }
      return (compiled.sources.sources[span.file].text(span.range), warning.finding.code)
    }
  }

  @Test(arguments: [
    ("pause 1s\nfade bed over 9s", "fade bed over 9s", "fade-without-bed"),
    ("bed brown\npause 1s\nbed off\nfade bed over 9s", "fade bed over 9s", "fade-without-bed"),
    ("bed brown\npause 1s\nfade bed over 8s\nfade bed over 9s", "fade bed over 9s", "fade-without-bed"),
    ("bed rain\nbed brown at -40 dB\npause 1s", "bed rain", "bed-never-heard"),
    ("bed rain\nchime\ntones none\nbed off\npause 1s", "bed rain", "bed-never-heard"),
    ("breath b = in 4s, out 6s\nbed rain\nbreathe b for 2 breaths:\n  bed brown", "bed rain", "bed-never-heard"),
  ])
  func areFoundAtTheirLine(script: String, line: String, code: String) {
    let found = warnings(script)
    #expect(found.map(\.text) == [line] && found.map(\.code) == [code])
  }

  @Test(arguments: [
    "bed rain\nchime\npause 1s\nbed brown\nfade bed over 9s\nbed night\npause 1s",
    "for level in -40 dB, -30 dB:\n  bed rain at level\n  \"A\" near, softly",
    "bed off\npause 1s\nbed drone",
    // The same line is heard the first time and replaced at once the second time.
    "define a:\n  bed rain\ndo a\npause 1s\ndo a\nbed brown\npause 1s",
  ])
  func areNotThoseThatEverDoSomething(script: String) { #expect(warnings(script).isEmpty) }
}
