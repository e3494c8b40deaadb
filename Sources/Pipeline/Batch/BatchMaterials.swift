import Foundation
import Glibc
import ScriptLanguage
import Speech
import Synchronization
import Timing

/// What the tracks of a batch are made from: scripts are parsed once, sound files and engines looked at once. For any
/// number of threads.
final class BatchMaterials: Sendable {
  let plan: BatchPlan
  let engine: any SpeechEngine
  let cache: PhraseCache?
  let pack: VoicePack?
  let world: FileWorld
  private let library: ScriptLibrary
  /// The hash of the engine and the pack.
  private let voice: [UInt8]
  private let scripts = Mutex<[ScriptKey: Script]>([:])
  private let sounds = Mutex<[String: [UInt8]]>([:])

  /// A script in a language, parsed.
  struct Script: Sendable {
    var loaded: Compiler.Loaded
    /// The hash of all its texts.
    var hash: [UInt8]
    /// Its questions that are answered in any words.
    var freeQuestions: Set<String>
  }

  private struct ScriptKey: Hashable {
    var routine: String
    var language: String?
  }

  /// The most scripts that are held at once.
  private static let mostScripts = 200

  init(plan: BatchPlan, engine: any SpeechEngine, cache: PhraseCache?, library: ScriptLibrary) throws(Failure) {
    (self.plan, self.engine, self.cache, self.library) = (plan, engine, cache, library)
    world = FileWorld(library: library)
    pack = try plan.voicePack.map { named throws(Failure) in try VoicePack(folder: plan.path(named.value)) }
    var marks = [engine.stamp]
    for path in pack?.paths ?? [] { marks += [path, Self.hash(of: path).map { "\($0)" }.joined(separator: " ")] }
    voice = BatchIngredients.hash(marks)
  }

  /// What a routine is called for the loader: a bare name, or a path from here.
  func reference(_ routine: String) -> String {
    routine.contains("/") || routine.contains(".") ? plan.path(routine) : routine
  }

  /// Who listens to a track, and the command that speaks for them, if any.
  func listener(of row: BatchRow) throws(Failure) -> (listener: Listener, command: VoiceCommand?) {
    let profile = try row.profile.map { path throws(Failure) in try Profile.load(plan.path(path)) } ?? Profile()
    var listener = profile.listener
    listener.answers = Answers(row.answers)
    listener.remembered.merge(plan.answers.mapValues(\.value)) { $1 }
    if let language = row.language { listener.language = language }
    return (listener, profile.command)
  }

  /// The script of a track, in the language of its listener.
  func script(of row: BatchRow, for listener: Listener) throws(Failure) -> Script {
    let key = ScriptKey(routine: row.routine, language: listener.language)
    if let known = scripts.withLock({ $0[key] }) { return known }
    let source = try ScriptLoader(library: library).load(reference(row.routine))
    let loaded = Program.load(source, world: world, language: listener.language)
    let free = Questions(loaded.program).questions.filter { $0.type == "text" || $0.type == "words" }.map(\.name)
    let script = Script(
      loaded: loaded,
      hash: BatchIngredients.hash(loaded.program),
      freeQuestions: Set(free)
    )
    scripts.withLock { scripts in
      if scripts.count >= Self.mostScripts { scripts = [:] }
      scripts[key] = script
    }
    return script
  }

  /// The names of the questions that a routine asks.
  func questions(of routine: String) throws(Failure) -> [String] {
    let source = try ScriptLoader(library: library).load(reference(routine))
    return Questions(Program.load(source, world: world).program).questions.map(\.name)
  }

  /// What a track is made from.
  func ingredients(
    _ script: Script,
    _ listener: Listener,
    _ command: VoiceCommand?,
    beds: [String]
  ) -> BatchIngredients {
    let told = command.map { ["command", $0.text, "\($0.limit.value)"] } ?? []
    return BatchIngredients(
      script: script.hash,
      listener: BatchIngredients.hash(listener.fields() + told),
      voice: voice,
      sounds: SHA256.digest(beds.sorted().flatMap(sound))
    )
  }

  private func sound(_ path: String) -> [UInt8] {
    if let known = sounds.withLock({ $0[path] }) { return known }
    let hash = Self.hash(of: path)
    sounds.withLock { $0[path] = hash }
    return hash
  }

  /// A hash of a file's contents; of one that can't be read, of nothing.
  private static func hash(of path: String) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { return [] }
    return Array((FileHash.text(of: file, bytes: Int(status.st_size)) ?? "").utf8)
  }
}
