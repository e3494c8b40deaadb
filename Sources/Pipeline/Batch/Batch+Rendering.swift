import Foundation
import Quantities
import ScriptLanguage
import Synchronization

/// Making the tracks of a plan that was looked over.
extension Batch {
  /// What became of a run.
  public struct Summary: Sendable {
    /// How many tracks were made, failed, and were fine already.
    public var count = BatchProgress.Count()
    /// What the failures come to; nil without any.
    public var failure: Failure?
  }

  /// After so many tracks in a row that the machine would not let be made, nothing is tried any more.
  static let mostFaultsInARow = 10

  /// Makes the tracks of a review that has found no faults.
  ///
  /// A track's line goes into the results just before its file gets its name: so a run that is killed at any moment
  /// leaves no file that is not known, and no file that is not whole.
  public func render(_ review: Review) throws -> Summary {
    try BatchFolder.make(folder.path)
    let results = try BatchResults(path: folder.path(BatchFolder.resultsName(options.shard)))
    let secret = try folder.secret()
    var line = BatchLine()
    line.run = BatchLine.Run(
      version: Version.number,
      plan: URL(filePath: plan.name).lastPathComponent,
      shard: options.shard.map { "\($0.number)/\($0.count)" },
      tracks: review.own,
      all: review.all
    )
    try results.add(line)
    let folders = Set(review.tasks.map { URL(filePath: $0.row.file).deletingLastPathComponent().relativePath })
    for name in folders { try BatchFolder.make(folder.path(name)) }
    folder.sweep(folders)

    let run = Run(
      count: BatchProgress.Count(total: review.tasks.count, upToDate: review.upToDate),
      isInterrupted: isInterrupted
    )
    let supervisor = Supervisor(isInterrupted: { run.isStopped })
    let (batch, tasks) = (self, review.tasks)
    WorkThreads.run(
      options.jobs,
      count: tasks.count,
      own: { BatchWorker(batch.materials, care: batch.options.care, supervisor: supervisor) },
      work: { worker, index in
        guard !run.isStopped else { return false }
        let task = tasks[index]
        var failure: Failure?
        var seconds = 0.0
        do {
          seconds = try batch.render(task, worker, results, secret, supervisor).value
        } catch {
          let found = Failure(any: error)
          if found.kind == .interrupted { return false }
          failure = found
          try? results.add(batch.line(of: task, failed: found))
        }
        let count = run.note(failure, seconds: seconds, keepsGoing: batch.options.keepsGoing)
        batch.report(.track(BatchProgress.Note(track: task.row.file, failure: failure, why: task.why), count))
        return true
      }
    )
    let summary = run.summary
    if isInterrupted() { throw Failure.interrupted }
    return summary
  }

  /// Makes one track; returns its length.
  private func render(
    _ task: Task,
    _ worker: BatchWorker,
    _ results: BatchResults,
    _ secret: MessageCode,
    _ supervisor: Supervisor
  ) throws -> Seconds {
    let began = ContinuousClock.now
    let (row, path) = (task.row, folder.path(task.row.file))
    let (script, ingredients) = try worker.compile(row)
    let job = TrackJob(script, to: path, options: trackOptions(of: row), supervisor: supervisor)
    return try job.run { files, mastering in
      var line = BatchLine()
      line.track = row.file
      line.state = .made
      line.why = task.why
      line.asked = row.asked(by: plan)
      line.seconds = script.timeline.duration.value
      line.loudness = mastering.expected.map { ($0.value * 100).rounded() / 100 }
      line.took = (began.duration(to: .now) / .milliseconds(1)).rounded() / 1_000
      line.ingredients = ingredients.codes(secret)
      line.files = try zip(self.files(of: row), files).map { name, file in
        try BatchLine.Made(file.descriptor, name: name)
      }
      try results.add(line)
    }.length
  }

  private func line(of task: Task, failed failure: Failure) -> BatchLine {
    var line = BatchLine()
    line.track = task.row.file
    line.state = .failed
    line.why = task.why
    line.asked = task.row.asked(by: plan)
    line.error = failure.publicText
    line.code = failure.isWorthTryingAgain ? Failure.Kind.tryAgain.rawValue : Failure.Kind.wrongScript.rawValue
    return line
  }

  /// What all threads of a run know of each other.
  private final class Run: Sendable {
    private struct State {
      var summary = Summary()
      var faultsInARow = 0
      var isStopped = false
    }

    private let state: Mutex<State>
    private let isInterrupted: @Sendable () -> Bool

    init(count: BatchProgress.Count, isInterrupted: @escaping @Sendable () -> Bool) {
      state = Mutex(State(summary: Summary(count: count)))
      self.isInterrupted = isInterrupted
    }

    var isStopped: Bool { isInterrupted() || state.withLock { $0.isStopped } }
    var summary: Summary { state.withLock { $0.summary } }

    /// Counts a track.
    func note(_ failure: Failure?, seconds: Double, keepsGoing: Bool) -> BatchProgress.Count {
      state.withLock { state in
        guard let failure else {
          state.summary.count.made += 1
          state.summary.count.seconds += seconds
          state.faultsInARow = 0
          return state.summary.count
        }
        state.summary.count.failed += 1
        let isMachines = failure.isWorthTryingAgain
        if isMachines { state.faultsInARow += 1 }
        state.isStopped = state.isStopped || !keepsGoing || state.faultsInARow >= Batch.mostFaultsInARow
        let kind = isMachines || state.summary.failure?.kind == .tryAgain ? Failure.Kind.tryAgain : .wrongScript
        let failed = state.summary.count.failed
        state.summary.failure = Failure(
          kind,
          failed == 1 ? "1 track could not be made." : "\(failed) tracks could not be made.",
          hint: kind == .tryAgain
            ? "Run the same again: it goes on where it was." : "Mend what was said above, and run the same again."
        )
        return state.summary.count
      }
    }
  }
}

extension Failure {
  /// The failure for others to read: of findings only their places and codes, for answers may stand in their words.
  var publicText: String {
    guard let sources, !diagnostics.isEmpty else { return message }
    return diagnostics.filter { $0.severity == .error }.prefix(5).map { diagnostic in
      guard case .script(let span) = diagnostic.place else { return diagnostic.finding.code }
      let source = sources.source(of: span)
      return "\(source.name):\(source.position(at: span.range.lowerBound)): \(diagnostic.finding.code)"
    }.joined(separator: "; ")
  }
}
