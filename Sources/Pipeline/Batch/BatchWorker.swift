import Care
import Foundation
import Quantities
import ScriptLanguage
import Speech
import Timing

/// Compiles one track after the other. For one thread; engine, cache and parsed scripts are shared with others.
final class BatchWorker {
  private let materials: BatchMaterials
  private let supervisor: Supervisor
  private let care: CareLevel
  private var compiler: Compiler?
  private var command: VoiceCommand?
  private var uses = 0

  /// After so many tracks a compiler goes with all phrases that it remembers, so that memory does not grow.
  private static let usesPerCompiler = 50

  init(_ materials: BatchMaterials, care: CareLevel, supervisor: Supervisor) {
    (self.materials, self.care, self.supervisor) = (materials, care, supervisor)
  }

  /// A track as far as it is known without a word spoken.
  struct Reading {
    var listener: Listener
    var command: VoiceCommand?
    var script: BatchMaterials.Script
    var unfolded: Compiler.Unfolded
    var ingredients: BatchIngredients
  }

  /// Reads what a track is made from, and unfolds its script.
  func read(_ row: BatchRow) throws -> Reading {
    let (listener, command) = try materials.listener(of: row)
    let script = try materials.script(of: row, for: listener)
    let unfolded = try compiler(for: command).unfold(script.loaded, for: listener)
    let beds = Array(unfolded.bedPaths.values)
    return Reading(
      listener: listener,
      command: command,
      script: script,
      unfolded: unfolded,
      ingredients: materials.ingredients(script, listener, command, beds: beds)
    )
  }

  /// Takes a track as far as its timeline, and tells what it is made from.
  func compile(_ row: BatchRow) throws -> (script: CompiledScript, ingredients: BatchIngredients) {
    let (listener, command) = try materials.listener(of: row)
    let script = try materials.script(of: row, for: listener)
    let length = row.length.map { Resolver.Length.exactly($0) }
    let compiled = try compiler(for: command).compile(script.loaded, for: listener, length: length, care: care)
    let beds = Array(compiled.bedPaths.values)
    return (compiled, materials.ingredients(script, listener, command, beds: beds))
  }

  private func compiler(for command: VoiceCommand?) -> Compiler {
    uses += 1
    if let compiler, command == self.command, uses < Self.usesPerCompiler { return compiler }
    let base = materials.engine
    let isInterrupted = supervisor.isInterrupted
    let engine: any SpeechEngine =
      command.map { VoiceRouter(engine: base, command: CommandVoice(command: $0, isInterrupted: isInterrupted)) }
      ?? base
    let new = Compiler(
      engine: engine,
      world: materials.world,
      cache: materials.cache,
      pack: materials.pack,
      supervisor: supervisor
    )
    (compiler, self.command, uses) = (new, command, 0)
    return new
  }
}

/// Threads that share numbered pieces of work.
enum WorkThreads {
  /// Has `work` called with each number below `count`, in order as far as several threads allow, until it says false.
  /// Each thread makes an object of its own first.
  static func run<Own>(
    _ threads: Int,
    count: Int,
    own: @escaping @Sendable () -> Own,
    work: @escaping @Sendable (Own, Int) -> Bool
  ) {
    let next = Counter()
    let group = DispatchGroup()
    for _ in 0..<max(1, min(threads, count)) {
      group.enter()
      let thread = Thread {
        let own = own()
        while let index = next.take(below: count), work(own, index) {}
        group.leave()
      }
      // As large as that of a program's first thread: scripts nest.
      thread.stackSize = 8 << 20
      thread.start()
    }
    group.wait()
  }

  private final class Counter: Sendable {
    private let lock = NSLock()
    nonisolated(unsafe) private var next = 0

    func take(below count: Int) -> Int? {
      lock.withLock {
        guard next < count else { return nil }
        defer { next += 1 }
        return next
      }
    }
  }
}
