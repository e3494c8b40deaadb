import Care
import Foundation
import Pipeline
import ScriptLanguage
import Speech
import Synchronization
import Timing

/// A folder, a scripted voice, and the way from a script to a file.
final class Workshop {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "unclench-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted() }

  func compile(
    _ script: String,
    answers: [String: String] = [:],
    engine: any SpeechEngine = ScriptedVoice(),
    cache: PhraseCache? = nil,
    supervisor: Supervisor = Supervisor()
  ) throws -> CompiledScript {
    try Compiler(engine: engine, cache: cache, supervisor: supervisor)
      .compile(SourceText(name: "test.relax", text: script), for: Listener(answers: Answers(answers)), care: .off)
  }

  /// A supervisor that stops the work when it has heard of a step that `condition` knows.
  static func stopping(when condition: @escaping @Sendable (TrackProgress) -> Bool) -> Supervisor {
    let flag = Flag()
    return Supervisor(report: { if condition($0) { flag.raise() } }, isInterrupted: { flag.isRaised })
  }
}

/// A flag that any thread may raise.
final class Flag: Sendable {
  private let value = Atomic<Bool>(false)
  func raise() { value.store(true, ordering: .relaxed) }
  var isRaised: Bool { value.load(ordering: .relaxed) }
}
