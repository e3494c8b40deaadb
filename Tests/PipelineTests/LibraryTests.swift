import Foundation
import Pipeline
import Quantities
import ScriptLanguage
import Testing
import Timing

@Suite("The library of routines")
struct LibraryTests {
  static let library = ScriptLibrary(environment: ["UNCLENCH_LIBRARY": ShippedLanguageTests.folder.path])
  static let names = library.routines.map(\.name)

  /// What a first-class library holds; `box` has a twin without holds.
  static let promised: Set<String> = [
    "clench-and-notice", "clench-and-notice-gentle", "pmr-16", "pmr-7", "pmr-4", "passive-pmr", "mitchell", "recall",
    "counting", "release-only", "cue-word", "rapid-release", "relax-the-unused", "belly-breathing", "even-breath",
    "longer-out", "slow-down", "cyclic-sigh", "pursed-lips", "box", "box-without-holds", "four-seven-eight",
    "pelvic-breathing", "supported-stretches", "before-trainers", "with-trainers", "body-scan", "autogenic",
    "safe-place", "yoga-nidra-rest", "sleep-drift", "kind-phrases", "self-compassion", "reframe", "five-senses",
    "partner-breathing",
  ]

  @Test func itHoldsWhatItPromisesEachUnderANameOfItsOwn() throws {
    #expect(Set(Self.names) == Self.promised && Self.names.count == Self.promised.count)
    let groups = try Self.library.requireGroups()
    #expect(
      groups.map(\.title) == [
        "Notice and release", "A portable skill", "Settle the breath", "Soften the pelvic floor",
        "Quiet mind and sleep",
      ]
    )
  }

  /// Checked as strictly as can be, at its shortest, natural and longest, by the voice it is spoken by.
  @Test(arguments: names)
  func aRoutineIsKindAndExactAtAllItsLengths(name: String) throws {
    let source = try ScriptLoader(library: Self.library).load(name)
    let facts = RoutineFacts(Parser.parse(source).tree)
    let (range, natural) = (try #require(facts.lengths), try #require(facts.natural))
    #expect(range.contains(natural) && !facts.title.isEmpty && !facts.about.isEmpty && !facts.context.isEmpty)
    let compiler = Compiler(engine: try Compiler.espeak(), world: FileWorld(library: Self.library))
    for length in [range.lowerBound, natural, range.upperBound] {
      let script = try compiler.compile(source, for: Listener(), length: .exactly(length), care: .strict)
      #expect(script.diagnostics.map(\.finding.message) == [], "\(length)")
      #expect(script.timeline.length == SampleRate.track.frames(in: length))
    }
  }

  @Test(arguments: names)
  func anyAnswerOfAChoiceGoes(name: String) throws {
    let source = try ScriptLoader(library: Self.library).load(name)
    let world = FileWorld(library: Self.library)
    let program = Program.load(source, world: world).program
    for question in Questions(program).questions {
      for choice in question.choices ?? [] {
        var listener = Listener()
        listener.answers = Answers([question.name: choice])
        let unfolded = Unfolder.unfold(program, for: listener)
        #expect(unfolded.diagnostics.inOrder.map(\.finding.message) == [], "\(question.name)=\(choice)")
      }
    }
  }
}
