import Foundation
import Synchronization

/// Looking at many tracks on all cores.
extension Batch {
  /// What becomes of each row, in order. Throws only where the user stops it, or the machine lacks something.
  func inParallel<Value: Sendable>(
    _ rows: [BatchRow],
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> BatchProgress,
    _ work: @escaping @Sendable (BatchWorker, BatchRow) throws -> Value
  ) throws -> [Result<Value, Failure>] {
    let state = Mutex((results: [Result<Value, Failure>?](repeating: nil, count: rows.count), done: 0))
    let supervisor = Supervisor(isInterrupted: isInterrupted)
    let (materials, care, report) = (materials, options.care, report)
    WorkThreads.run(
      options.jobs,
      count: rows.count,
      own: { BatchWorker(materials, care: care, supervisor: supervisor) },
      work: { worker, index in
        let result: Result<Value, Failure>
        do { result = .success(try work(worker, rows[index])) } catch { result = .failure(Failure(any: error)) }
        let done = state.withLock { state in
          state.results[index] = result
          state.done += 1
          return state.done
        }
        report(progress(done, rows.count))
        if case .failure(let failure) = result, failure.kind == .interrupted || failure.isWorthTryingAgain {
          return false
        }
        return true
      }
    )
    let results = state.withLock { $0.results.compactMap { $0 } }
    for case .failure(let failure) in results where failure.kind == .interrupted || failure.isWorthTryingAgain {
      throw failure
    }
    return results
  }
}

extension Failure {
  /// Takes an error of any kind.
  init(any error: any Error) {
    self =
      error as? Failure
      ?? Failure(.internalFault, "Something went wrong inside unclench: \(error).", hint: "Please report this.")
  }

  /// Whether it has to do with the machine rather than with what was asked.
  var isWorthTryingAgain: Bool {
    switch kind {
    case .missingService, .internalFault, .cannotCreate, .inputOutput, .tryAgain: true
    case .usage, .wrongScript, .noInput, .interrupted: false
    }
  }
}
